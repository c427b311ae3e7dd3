// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace daemonscope::compare {

/// The tree of the comparison: row tints and lines like those of the process tree.
class CompareTree final : public QTreeView {
    Q_OBJECT
public:
    explicit CompareTree(QWidget* parent);

    /// A row that is pressed must not be taken away before the button is let go, or there is no click.
    [[nodiscard]] bool pressed() const { return pressed_; }

Q_SIGNALS:
    void copyWanted();
    /// No button of the mouse is down any more.
    void released();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool pressed_ = false;
};

} // namespace daemonscope::compare
