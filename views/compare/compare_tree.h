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

Q_SIGNALS:
    void copyWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace daemonscope::compare
