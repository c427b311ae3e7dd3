// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
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
/// Where the window runs from right to left, what is drawn from here on runs as its own first letter does: a command
/// line and "fork()" stay as they are written.
void drawAsWritten(QPainter& painter);
/// The same for a text that a label or a button draws.
[[nodiscard]] QString asWritten(const QString& text, Qt::LayoutDirection direction);
/// What a menu's text says where there is no letter to press: "&Pause", and "暂停(&P)" as Chinese has it, without.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace daemonscope
