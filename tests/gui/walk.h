// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace daemonscope::test {

/// Texts of all labels in `top` that Qt may take for markup, and of all tips that are not made by plainToolTip().
[[nodiscard]] QStringList markupOf(QWidget& top);
/// Class names of visible widgets in `top` that take the focus but have no name for screen readers.
[[nodiscard]] QStringList namelessIn(QWidget& top);
/// Letters that lead to more than one place when pressed with Alt: in a window its menus, buttons, boxes and labels that
/// name a field; in a menu its actions. Each with what it stands for.
[[nodiscard]] QStringList sharedMnemonics(QWidget& top);
/// The visible button in `top` whose text contains this; null when there is none.
[[nodiscard]] QPushButton* buttonOf(QWidget& top, const QString& text);
/// What Tab visits in `top`, from its first stop on, until it comes round or leaves. The window must be active.
[[nodiscard]] QWidgetList tabStops(QWidget& top);
/// All text in `top` that a person can see: labels, links, unfolded lines and texts, one a line.
[[nodiscard]] QString textIn(QWidget& top);

} // namespace daemonscope::test
