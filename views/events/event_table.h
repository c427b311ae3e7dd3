// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "model/live/event_list_model.h"

namespace daemonscope {

/// The rows of an event list, the newest on top. While the newest is in view rows move down as others come; once the
/// user scrolls away from it, or holds a mouse button, nothing moves until they come back.
class EventTable final : public QTableView {
    Q_OBJECT
public:
    explicit EventTable(EventListModel& model, QWidget* parent = nullptr);

    /// Scrolls to the newest and lets rows come again.
    void backToNow();
    void copySelected() const;
    /// What stands in the middle while there are no rows.
    void setEmptyText(const QString& title, const QString& text);

Q_SIGNALS:
    void processWanted(daemonscope::LifeId life);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void arrangeColumns();
    void holdWhereNeeded();
    void want(const QModelIndex& index);

    EventListModel& model_;
    QString emptyTitle_;
    QString emptyText_;
    bool pressed_ = false;
};

} // namespace daemonscope
