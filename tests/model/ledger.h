// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <random>
#include <unordered_map>
#include <vector>

#include <QAbstractItemModel>
#include <QPersistentModelIndex>

namespace daemonscope::test {

/// Watches what becomes of persistent indexes. QAbstractItemModelTester of this Qt reports nothing when a row moves
/// otherwise than was announced; a persistent index then points at another row. The ledger holds some for every row
/// as long as the row lives, and after each change compares them with what a walk through the model finds.
class Ledger {
public:
    using Identify = std::function<std::uint64_t(const QModelIndex&)>;

    /// `identify` tells rows apart for all their lives. The model must outlive the ledger.
    Ledger(const QAbstractItemModel& model, Identify identify, unsigned seed = 0);

    /// Empty when every index follows its row, and those of rows that are gone are invalid; else what is wrong.
    /// Then takes on the rows that are new.
    [[nodiscard]] QString check();
    [[nodiscard]] std::size_t rows() const { return held_.size(); }

private:
    struct Held {
        QPersistentModelIndex index;
        int column;
    };

    [[nodiscard]] std::unordered_map<std::uint64_t, QModelIndex> walk() const;
    void hold(std::uint64_t id, const QModelIndex& row);

    const QAbstractItemModel& model_;
    Identify identify_;
    std::minstd_rand random_;
    std::unordered_map<std::uint64_t, std::vector<Held>> held_;
};

} // namespace daemonscope::test
