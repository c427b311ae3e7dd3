// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/scrollback.h"

#include <algorithm>

namespace daemonscope::terminal {

namespace {

constexpr int widthShift = 24; // a character has 21 bits
constexpr std::uint32_t characterBits = (1U << widthShift) - 1;

} // namespace

QString Cell::text() const
{
    const auto end = std::find(characters.begin(), characters.end(), U'\0');
    return QString::fromUcs4(characters.data(), end - characters.begin());
}

std::size_t Scrollback::Line::bytes() const
{
    return sizeof(Line) + units.capacity() * sizeof(std::uint32_t) + runs.capacity() * sizeof(Run)
        + combined.capacity() * sizeof(Combined);
}

Scrollback::Line Scrollback::pack(std::span<const Cell> cells)
{
    Line line;
    line.full = !cells.empty() && (!cells.back().empty() || cells.back().width == 0);
    const Cell blank;
    auto count = cells.size();
    while (count > 0 && cells[count - 1] == blank)
        --count;
    line.units.reserve(count);
    Style last; // a line begins with the plain style
    for (std::size_t column = 0; column < count; ++column) {
        const auto& cell = cells[column];
        line.units.push_back(static_cast<std::uint32_t>(cell.characters[0]) | std::uint32_t{cell.width} << widthShift);
        if (cell.style != last) {
            last = cell.style;
            line.runs.push_back({static_cast<std::uint32_t>(column), last});
        }
        if (cell.characters[1] != 0) {
            Combined more{static_cast<std::uint32_t>(column), {}};
            std::copy(cell.characters.begin() + 1, cell.characters.end(), more.marks.begin());
            line.combined.push_back(more);
        }
    }
    line.runs.shrink_to_fit();
    line.combined.shrink_to_fit();
    return line;
}

void Scrollback::unpack(const Line& line, std::span<Cell> cells)
{
    auto run = line.runs.begin();
    auto combined = line.combined.begin();
    Style style;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        auto& cell = cells[column];
        cell = Cell();
        if (column >= line.units.size())
            continue;
        if (run != line.runs.end() && run->from == column)
            style = (run++)->style;
        cell.style = style;
        cell.characters[0] = line.units[column] & characterBits;
        cell.width = static_cast<std::uint8_t>(line.units[column] >> widthShift);
        if (combined != line.combined.end() && combined->column == column) {
            std::copy(combined->marks.begin(), combined->marks.end(), cell.characters.begin() + 1);
            ++combined;
        }
    }
    // A screen that became narrower cuts a wide character in two.
    if (!cells.empty() && cells.back().width == 2)
        cells.back() = Cell();
}

void Scrollback::push(std::span<const Cell> cells)
{
    lines_.push_back(pack(cells));
    bytes_ += lines_.back().bytes();
    while (lines_.size() > mostLines || (bytes_ > mostBytes && lines_.size() > 1)) {
        bytes_ -= lines_.front().bytes();
        lines_.pop_front();
        ++dropped_;
    }
}

bool Scrollback::pop(std::span<Cell> cells)
{
    if (lines_.empty())
        return false;
    unpack(lines_.back(), cells);
    bytes_ -= lines_.back().bytes();
    lines_.pop_back();
    return true;
}

void Scrollback::clear()
{
    dropped_ += static_cast<std::int64_t>(lines_.size());
    lines_.clear();
    bytes_ = 0;
}

void Scrollback::read(std::size_t index, std::span<Cell> cells) const { unpack(lines_[index], cells); }

} // namespace daemonscope::terminal
