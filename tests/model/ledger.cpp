// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/ledger.h"

namespace daemonscope::test {

namespace {

QString place(const QModelIndex& index)
{
    if (!index.isValid())
        return QStringLiteral("nowhere");
    QString text;
    for (auto at = index; at.isValid(); at = at.parent())
        text.prepend(u'/' + QString::number(at.row()));
    return text + u':' + QString::number(index.column());
}

} // namespace

Ledger::Ledger(const QAbstractItemModel& model, Identify identify, unsigned seed)
    : model_(model), identify_(std::move(identify)), random_(seed + 1)
{
    (void)check();
}

/// The first cell of every row, found from the top as a view finds it.
std::unordered_map<std::uint64_t, QModelIndex> Ledger::walk() const
{
    std::unordered_map<std::uint64_t, QModelIndex> found;
    std::vector<QModelIndex> open{QModelIndex()};
    while (!open.empty()) {
        const auto parent = open.back();
        open.pop_back();
        for (int row = 0; row < model_.rowCount(parent); ++row) {
            const auto index = model_.index(row, 0, parent);
            found.emplace(identify_(index), index);
            open.push_back(index);
        }
    }
    return found;
}

void Ledger::hold(std::uint64_t id, const QModelIndex& row)
{
    auto& held = held_[id];
    const int columns = model_.columnCount(row.parent());
    for (const int column : {0, columns > 1 ? static_cast<int>(random_() % static_cast<unsigned>(columns)) : 0})
        held.push_back({QPersistentModelIndex(row.siblingAtColumn(column)), column});
}

QString Ledger::check()
{
    const auto now = walk();
    for (auto entry = held_.begin(); entry != held_.end();) {
        const auto& [id, held] = *entry;
        const auto there = now.find(id);
        for (const auto& [index, column] : held) {
            const auto expected = there == now.end() ? QModelIndex() : there->second.siblingAtColumn(column);
            if (QModelIndex(index) != expected)
                return QStringLiteral("the index of row %1 is at %2 and should be at %3")
                    .arg(id, 0, 16)
                    .arg(place(index), place(expected));
        }
        entry = there == now.end() ? held_.erase(entry) : std::next(entry);
    }
    for (const auto& [id, row] : now)
        if (!held_.contains(id))
            hold(id, row);
    return {};
}

} // namespace daemonscope::test
