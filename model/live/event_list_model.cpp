// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/event_list_model.h"

#include <algorithm>
#include <vector>

#include <QElapsedTimer>
#include <QIODevice>

#include "model/live/event_json.h"
#include "model/live/event_words.h"

namespace daemonscope {

namespace {

constexpr int pauseMs = 50;   // between updates: more often nobody reads
constexpr int sliceMs = 6;    // of the GUI's time, for older events under a new filter
constexpr int sliceLook = 64; // events between two looks at the clock

} // namespace

EventListModel::EventListModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    later_.setSingleShot(true);
    later_.setInterval(pauseMs);
    connect(&later_, &QTimer::timeout, this, &EventListModel::update);
    filling_.setInterval(0);
    connect(&filling_, &QTimer::timeout, this, &EventListModel::fillOlder);
}

void EventListModel::setHistory(History* history)
{
    if (history_ == history)
        return;
    if (history_)
        history_->disconnect(this);
    history_ = history;
    if (history_) {
        connect(history_, &History::changed, this, &EventListModel::later);
        // When destroyed() is emitted there is nothing left to ask.
        connect(history_, &QObject::destroyed, this, [this] {
            history_.clear();
            startOver();
        });
    }
    startOver();
}

void EventListModel::setFilter(EventFilter filter)
{
    filter_ = std::move(filter);
    startOver();
}

void EventListModel::setHeld(bool held)
{
    held_ = held;
    if (!held)
        update();
}

void EventListModel::startOver()
{
    if (!rows_.empty()) {
        beginRemoveRows({}, 0, static_cast<int>(rows_.size()) - 1);
        rows_.clear();
        endRemoveRows();
    }
    const bool waited = !waiting_.empty();
    waiting_.clear();
    first_ = history_ ? history_->firstEvent() : 0;
    unseen_ = seen_ = history_ ? history_->endEvent() : 0;
    filling_.stop();
    if (waited)
        Q_EMIT waitingChanged(0);
    fillOlder();
}

void EventListModel::later()
{
    // History forgot what it dropped at this very moment; rows of it show nothing until they are removed.
    if (!later_.isActive())
        later_.start();
}

void EventListModel::update()
{
    later_.stop();
    if (!history_)
        return;
    dropOld();
    takeNew();
}

void EventListModel::dropOld()
{
    first_ = history_->firstEvent();
    unseen_ = std::max(unseen_, first_);
    seen_ = std::max(seen_, first_);
    const auto kept = std::lower_bound(rows_.begin(), rows_.end(), first_);
    if (const auto gone = static_cast<int>(kept - rows_.begin()); gone > 0) {
        const int size = static_cast<int>(rows_.size());
        beginRemoveRows({}, size - gone, size - 1);
        rows_.erase(rows_.begin(), kept);
        endRemoveRows();
    }
    waiting_.erase(waiting_.begin(), std::lower_bound(waiting_.begin(), waiting_.end(), first_));
}

void EventListModel::takeNew()
{
    const auto before = waiting_.size();
    for (const auto end = history_->endEvent(); seen_ < end; ++seen_) {
        if (filter_.passes(*history_, seen_))
            waiting_.push_back(seen_);
    }
    if (!held_ && !waiting_.empty()) {
        beginInsertRows({}, 0, static_cast<int>(waiting_.size()) - 1);
        rows_.insert(rows_.end(), waiting_.begin(), waiting_.end());
        waiting_.clear();
        endInsertRows();
    }
    if (waiting_.size() != before)
        Q_EMIT waitingChanged(waiting());
}

void EventListModel::fillOlder()
{
    std::vector<std::uint64_t> found;
    if (history_) {
        QElapsedTimer clock;
        clock.start();
        first_ = std::max(first_, history_->firstEvent());
        for (int looked = 1; unseen_ > first_; ++looked) {
            if (filter_.passes(*history_, --unseen_))
                found.push_back(unseen_);
            if (looked % sliceLook == 0 && clock.elapsed() >= sliceMs)
                break;
        }
    }
    if (!found.empty()) {
        const int size = static_cast<int>(rows_.size());
        beginInsertRows({}, size, size + static_cast<int>(found.size()) - 1);
        rows_.insert(rows_.begin(), found.rbegin(), found.rend());
        endInsertRows();
    }
    if (!filling())
        filling_.stop();
    else if (!filling_.isActive())
        filling_.start();
}

std::uint64_t EventListModel::number(int row) const { return rows_[rows_.size() - 1 - static_cast<std::size_t>(row)]; }

const Event* EventListModel::event(int row) const
{
    if (!history_ || row < 0 || row >= rowCount())
        return nullptr;
    const auto wanted = number(row);
    return wanted < history_->firstEvent() ? nullptr : &history_->event(wanted);
}

LifeId EventListModel::life(int row) const { return event(row) != nullptr ? history_->lifeOf(number(row)) : 0; }

int EventListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int EventListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant EventListModel::data(const QModelIndex& index, int role) const
{
    const auto* shown = index.isValid() ? event(index.row()) : nullptr;
    if (shown == nullptr)
        return {};
    const auto wanted = number(index.row());
    if (role == FurtherRole && index.column() == Details)
        return eventDetails(*history_, wanted).further;
    // Whoever hears the rows read out hears the whole of it in the first column.
    if (role == Qt::AccessibleTextRole && index.column() == Time)
        return eventSentence(*history_, wanted);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Time:
        return clockText(shown->at);
    case What:
        return eventName(shown->kind);
    case Who:
        return eventWho(*history_, wanted);
    case Details:
        return eventDetails(*history_, wanted).main;
    case Certainty:
        return eventCertainty(*shown);
    default:
        return {};
    }
}

QVariant EventListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("Event");
    case Who:
        return tr("Process");
    case Details:
        return tr("What happened");
    case Certainty:
        return tr("How it is known");
    default:
        return {};
    }
}

QString EventListModel::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column) {
        auto cell = index(row, column).data().toString();
        const auto further = column == Details ? index(row, column).data(FurtherRole).toString() : QString();
        cells += further.isEmpty() ? cell : cell + QStringLiteral(" · ") + further;
    }
    return cells.join(QLatin1Char('\t'));
}

bool EventListModel::writeJsonLines(QIODevice& device) const
{
    const auto write = [&](const std::string& line) {
        return device.write(line.data(), static_cast<qint64>(line.size())) == static_cast<qint64>(line.size());
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto* shown = event(row);
        if (shown != nullptr && !write(eventLine(eventJson(*shown))))
            return false;
    }
    return true;
}

} // namespace daemonscope
