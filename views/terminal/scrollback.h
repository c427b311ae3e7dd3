// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

#include "views/terminal/cell.h"

namespace daemonscope::terminal {

/// The lines that left the screen at its top, packed: 4 bytes a character, 16 for each change of style. Bounded in
/// lines and in bytes, so that no output, however odd, makes it grow for ever; the oldest lines go first.
class Scrollback {
public:
    static constexpr std::size_t mostLines = 5000;
    static constexpr std::size_t mostBytes = 32U << 20;

    void push(std::span<const Cell> cells);
    /// Takes the newest line back; false when there is none. What `cells` has more than the line becomes blank.
    bool pop(std::span<Cell> cells);
    void clear();

    [[nodiscard]] std::size_t size() const { return lines_.size(); }
    /// How many lines were forgotten because of the bounds.
    [[nodiscard]] std::int64_t dropped() const { return dropped_; }
    [[nodiscard]] std::size_t bytes() const { return bytes_; }
    /// The line at `index`, 0 being the oldest; blank beyond its end.
    void read(std::size_t index, std::span<Cell> cells) const;
    /// Whether the line's last column was written, so that the text most likely goes on in the next line.
    [[nodiscard]] bool full(std::size_t index) const { return lines_[index].full; }
    /// As many columns as are written.
    [[nodiscard]] std::size_t columns(std::size_t index) const { return lines_[index].units.size(); }

private:
    struct Run {
        std::uint32_t from = 0; // column
        Style style;
    };
    struct Combined {
        std::uint32_t column = 0;
        std::array<char32_t, 5> marks{};
    };
    struct Line {
        std::vector<std::uint32_t> units; // a character and its width, a column each
        std::vector<Run> runs;
        std::vector<Combined> combined;
        bool full = false;

        [[nodiscard]] std::size_t bytes() const;
    };

    static Line pack(std::span<const Cell> cells);
    static void unpack(const Line& line, std::span<Cell> cells);

    std::deque<Line> lines_;
    std::size_t bytes_ = 0;
    std::int64_t dropped_ = 0;
};

} // namespace daemonscope::terminal
