// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/selection.h"

#include <algorithm>

namespace daemonscope::terminal {

namespace {

enum class Kind : std::uint8_t { Blank, Word, Other };

/// Paths, addresses and options are words.
Kind kindOf(const Cell& cell)
{
    const auto c = cell.characters[0];
    if (c == 0 || c == U' ')
        return cell.width == 0 ? Kind::Word : Kind::Blank;
    constexpr std::u32string_view inWords = U"_-./~:@%+#?&=";
    return QChar::isLetterOrNumber(c) || inWords.find(c) != inWords.npos ? Kind::Word : Kind::Other;
}

} // namespace

Selection::Range Selection::around(Place place, const Screen& screen) const
{
    if (unit_ == Unit::Characters)
        return {place, place};
    if (unit_ == Unit::Lines) {
        auto first = place.line;
        auto last = place.line;
        while (screen.continues(first - 1))
            --first;
        while (last + 1 < screen.endLine() && screen.continues(last))
            ++last;
        return {{first, 0}, {last, static_cast<int>(screen.line(last).size())}};
    }
    const auto cells = screen.line(place.line);
    const auto at = [&](int column) { return kindOf(cells[static_cast<std::size_t>(column)]); };
    const int columns = static_cast<int>(cells.size());
    const int middle = std::clamp(place.column, 0, columns - 1);
    int from = middle;
    int to = middle + 1;
    while (from > 0 && at(from - 1) == at(middle))
        --from;
    while (to < columns && at(to) == at(middle))
        ++to;
    return {{place.line, from}, {place.line, to}};
}

void Selection::begin(Place at, Unit unit, const Screen& screen)
{
    unit_ = unit;
    anchor_ = around(at, screen);
    from_ = anchor_.from;
    to_ = anchor_.to;
}

void Selection::extend(Place to, const Screen& screen)
{
    const auto range = around(to, screen);
    from_ = std::min(anchor_.from, range.from);
    to_ = std::max(anchor_.to, range.to);
}

void Selection::all(const Screen& screen)
{
    unit_ = Unit::Characters;
    from_ = {screen.firstLine(), 0};
    to_ = {screen.endLine() - 1, screen.size().columns};
    while (to_.line > from_.line && screen.text({to_.line, 0}, to_).isEmpty())
        --to_.line;
    anchor_ = {from_, to_};
}

} // namespace daemonscope::terminal
