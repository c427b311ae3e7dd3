// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QComboBox>
#include <QToolButton>
#include <QWidget>

#include "views/tree/filter_edit.h"

namespace daemonscope {

/// The row above the tree: how to group, what to show, how often to look.
class TopBar final : public QWidget {
    Q_OBJECT
public:
    /// `groupings` are shown side by side as one choice; `pause` and `kernel` as buttons.
    TopBar(QActionGroup* groupings, QAction* pause, QAction* kernel, QWidget* parent = nullptr);

    [[nodiscard]] FilterEdit& filter() { return *filter_; }
    void setInterval(int milliseconds);
    /// Adds a button at the end of the row, for the thing to do next.
    void addTrailing(QWidget* widget);

Q_SIGNALS:
    void intervalChosen(int milliseconds);

private:
    QToolButton* button(QAction* action);

    FilterEdit* filter_;
    QComboBox* interval_;
};

} // namespace daemonscope
