// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "views/inspector/sheet_delegate.h"

namespace daemonscope::inspector {

/// The rows of a sheet. Arrow keys go from line to line, Ctrl+C copies those that are selected, Enter leads to the
/// process that a line speaks of.
class SheetList final : public QListView, public Part {
    Q_OBJECT
public:
    explicit SheetList(SheetModel& model, QWidget* parent = nullptr);

    void applyLook(const Look& look) override;
    /// After the sheet has changed.
    void measure();

Q_SIGNALS:
    void processWanted(daemonscope::Pid pid);
    void currentLineChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void copySelected() const;
    void follow(const QModelIndex& index);

    SheetModel& model_;
    SheetDelegate* delegate_;
};

} // namespace daemonscope::inspector
