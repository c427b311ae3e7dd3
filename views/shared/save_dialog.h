// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QFileDialog>
#include <QString>

namespace daemonscope {

/// Opens a dialog that asks where to save, and calls `save` with the place: at once where no file is yet, else when
/// the person wants that one replaced; who does not is asked for another place. Each of the dialog's filters names one
/// suffix, the usual one first; `name` is proposed with the suffix of the chosen one. The dialog deletes itself.
void askWhereToSave(QFileDialog* dialog, const QString& name, std::function<void(const QString& path)> save);

} // namespace daemonscope
