// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QActionGroup>
#include <QComboBox>
#include <QToolButton>
#include <QWidget>

#include "views/tree/filter_edit.h"

namespace daemonscope {

/// The row above the tree: how to group, what to show, how often to look. In a narrow window what the menus have as well
/// gives way.
class TopBar final : public QWidget {
    Q_OBJECT
public:
    /// `groupings` are shown side by side as one choice; `pause` and `kernel` as buttons.
    TopBar(QActionGroup* groupings, QAction* pause, QAction* kernel, QWidget* parent = nullptr);

    [[nodiscard]] FilterEdit& filter() { return *filter_; }
    void setInterval(int milliseconds);
    /// Adds a button at the end of the row, for the thing to do next.
    void addTrailing(QWidget* widget);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void intervalChosen(int milliseconds);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* button(QAction* action);
    void makeRoom();

    FilterEdit* filter_;
    QComboBox* interval_;
    QToolButton* pause_ = nullptr;
    QToolButton* kernel_ = nullptr;
    std::vector<QWidget*> trailing_; ///< the last is kept longest
};

} // namespace daemonscope
