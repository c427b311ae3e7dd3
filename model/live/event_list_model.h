// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

#include "model/live/event_filter.h"
#include "model/live/history.h"

class QIODevice;

namespace daemonscope {

/// The events of a history that pass a filter, the newest in row 0. What came since the last time is announced as one
/// insertion, what the history dropped as one removal, at most 20 times a second; a new filter is worked through in
/// slices, newest first, so that a long history holds nobody. Lives in the history's thread.
class EventListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, What, Who, Details, Certainty, ColumnCount };
    /// `further` of EventDetails, for the column Details.
    static constexpr int FurtherRole = Qt::UserRole;

    explicit EventListModel(QObject* parent = nullptr);

    /// Not owned; null = an empty list. May be destroyed at any time.
    void setHistory(History* history);
    void setFilter(EventFilter filter);
    [[nodiscard]] const EventFilter& filter() const { return filter_; }
    /// While held, no row comes (rows that are dropped still go): for reading older ones. See waiting().
    void setHeld(bool held);
    [[nodiscard]] bool held() const { return held_; }

    /// Events that pass the filter and are not shown because of setHeld().
    [[nodiscard]] int waiting() const { return static_cast<int>(waiting_.size()); }
    /// The filter has not seen all older events yet.
    [[nodiscard]] bool filling() const { return unseen_ > first_; }

    /// The number in the history of the event in this row.
    [[nodiscard]] std::uint64_t number(int row) const;
    /// Null when the history dropped it and the row is about to go, or the history itself is gone.
    [[nodiscard]] const Event* event(int row) const;
    /// 0 when it is not known whose event it is.
    [[nodiscard]] LifeId life(int row) const;
    [[nodiscard]] const History* history() const { return history_; }

    /// The row's cells with tabs between them.
    [[nodiscard]] QString rowText(int row) const;
    /// The shown events, oldest first, as lines of JSON like those of `watch --json`. False
    /// when the device fails.
    [[nodiscard]] bool writeJsonLines(QIODevice& device) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Takes over at once what has happened, instead of a moment later.
    void update();

Q_SIGNALS:
    void waitingChanged(int waiting);

private:
    void later();
    void dropOld();
    void takeNew();
    void fillOlder();
    void startOver();

    QPointer<History> history_;
    EventFilter filter_;
    std::deque<std::uint64_t> rows_;    ///< ascending: the last is row 0
    std::deque<std::uint64_t> waiting_; ///< ascending, newer than rows_
    std::uint64_t first_ = 0;           ///< the history's, as of the last update
    std::uint64_t unseen_ = 0;          ///< events in [first_, unseen_) are still to be filtered
    std::uint64_t seen_ = 0;            ///< one past the newest that was filtered
    bool held_ = false;
    QTimer later_;
    QTimer filling_;
};

} // namespace daemonscope
