// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

/// The file of settings: a JSON object, of values and of objects of values. Qt's own format is not used, for it makes
/// any of Qt's types from a line "@Variant(…)", and a damaged one asks for more memory than there is.
namespace daemonscope::settings {

/// By "key", or "group/key": flags, whole numbers, texts, lists of texts, bytes.
using Values = QSettings::SettingsMap;

/// Takes what can be taken; false, and nothing taken, when it is no JSON object, or longer than one would get. An empty
/// file is one of nothing.
bool readFile(QIODevice& device, Values& values);
bool writeFile(QIODevice& device, const Values& values);

/// For QSettings; registered when first asked for.
[[nodiscard]] QSettings::Format format();

} // namespace daemonscope::settings
