// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace daemonscope {

/// Qt takes text for markup or for a mnemonic where it looks like one, and the names of processes may be made to
/// look like it. These are the only ways by which such text reaches a tooltip, a menu or a button.

/// `text` as a tooltip that shows every character as it is, cut where nobody would read on. Also for the tooltip
/// role of models.
[[nodiscard]] QString plainToolTip(const QString& text);
void setPlainToolTip(QWidget* widget, const QString& text);

/// `text` for menus, buttons and tabs: an ampersand stays one.
[[nodiscard]] QString menuText(QString text);
/// What a menu's text says where there is no letter to press: "&Pause", and "暂停(&P)" as Chinese has it, without.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace daemonscope
