// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/terminal/cell.h"
#include "views/terminal/screen.h"

namespace daemonscope::terminal {

/// What the user has marked: from a place to before a place, by characters, words or lines.
class Selection {
public:
    enum class Unit : std::uint8_t { Characters, Words, Lines };

    /// A word or a line is marked at once; of characters none yet.
    void begin(Place at, Unit unit, const Screen& screen);
    /// To here; what it began with stays marked.
    void extend(Place to, const Screen& screen);
    void all(const Screen& screen);
    void clear() { from_ = to_ = {}; }

    [[nodiscard]] bool empty() const { return from_ >= to_; }
    [[nodiscard]] Place from() const { return from_; }
    [[nodiscard]] Place to() const { return to_; }
    [[nodiscard]] Unit unit() const { return unit_; }
    [[nodiscard]] bool touches(std::int64_t line) const { return !empty() && line >= from_.line && line <= to_.line; }

private:
    struct Range {
        Place from;
        Place to;
    };
    [[nodiscard]] Range around(Place place, const Screen& screen) const;

    Unit unit_ = Unit::Characters;
    Range anchor_;
    Place from_;
    Place to_;
};

} // namespace daemonscope::terminal
