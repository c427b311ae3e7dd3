// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QIODevice>
#include <QString>

namespace daemonscope {

/// Writes a file as a whole, or leaves what was there. `write` fills it and says whether that worked. Empty when it
/// did, else a sentence that says why not. What is no file (a device, a folder) is refused: it would be replaced by
/// one.
[[nodiscard]] QString saveWhole(const QString& path, const std::function<bool(QIODevice& file)>& write);

} // namespace daemonscope
