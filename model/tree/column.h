// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <string_view>

#include <QString>

#include "model/process/facets.h"
#include "model/tree/row.h"

namespace daemonscope {

enum class ColumnId : std::uint8_t {
    Name,
    ProcessId,
    Parent,
    BornFrom,
    Group,
    Session,
    Terminal,
    State,
    What,
    User,
    Cpu,
    Memory,
    Started,
    Command,
};
inline constexpr int columnCount = 14;

/// What a column needs beside the row itself to write its cells. GUI thread.
struct ColumnContext {
    ClassifiedPtr classified;                       ///< the snapshot that the rows are of
    std::chrono::system_clock::time_point now;      ///< the time shown
};

/// One column of the tree: how its cells read and sort. There is one object for each; they live for ever.
struct Column {
    ColumnId id;
    std::string_view key;   ///< in settings and tests, never translated
    bool number;            ///< right-aligned, even figures
    bool summed;            ///< a collapsed row shows and sorts by the sum of what is below it
    int width;              ///< in figures
    bool shownAtFirst;

    [[nodiscard]] QString title() const;
    /// What the column means, with the field it comes from.
    [[nodiscard]] QString explanation() const;
};

[[nodiscard]] const Column& column(ColumnId id);
[[nodiscard]] const std::array<Column, columnCount>& allColumns();

/// The text of a cell; empty where there is nothing to say. `collapsed`: the row hides others below it.
[[nodiscard]] QString cellText(ColumnId id, const Row& row, const ColumnContext& context, bool collapsed);
/// "born from 2377 sh", where that is not its parent any more; "was a child of 2377 sh" where its birth was not seen
/// but the loss of that parent was; else empty. cellText() of the command line ends with it.
[[nodiscard]] QString originText(const Process& process);
/// Orders two rows by a column, ascending; equal means that the caller's next criterion decides.
[[nodiscard]] std::weak_ordering compareCells(ColumnId id, const Row& a, const Row& b, bool aCollapsed, bool bCollapsed);
/// The whole row as a sentence, for screen readers.
[[nodiscard]] QString rowSentence(const Row& row, const ColumnContext& context);

/// "2.4 MiB" or "12 MiB", of a number of bytes: two or more digits, by 1,024.
[[nodiscard]] QString sizeText(std::int64_t bytes);

} // namespace daemonscope
