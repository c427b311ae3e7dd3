// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/vterm_cells.h"

#include <algorithm>

namespace daemonscope::terminal {

namespace {

/// What libvterm leaves in the second cell of a wide character.
constexpr auto secondHalf = static_cast<std::uint32_t>(-1);

/// Would turn the reading direction of whatever the text is copied into; a terminal's grid has but one.
constexpr bool turnsDirection(std::uint32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f || c == 0x061c;
}

Color colorOf(const VTermColor& color, VTermColorType isDefault)
{
    if ((color.type & isDefault) != 0)
        return {};
    if (VTERM_COLOR_IS_INDEXED(&color))
        return Color::indexed(color.indexed.idx);
    return Color::rgb(color.rgb.red, color.rgb.green, color.rgb.blue);
}

VTermColor colorFor(Color color, const VTermColor& unset)
{
    VTermColor made = unset;
    if (color.usesPalette())
        vterm_color_indexed(&made, color.index());
    else if (!color.isDefault())
        vterm_color_rgb(&made, static_cast<std::uint8_t>(color.value() >> 16),
            static_cast<std::uint8_t>(color.value() >> 8), static_cast<std::uint8_t>(color.value()));
    return made;
}

} // namespace

Cell cellOf(const VTermScreenCell& from)
{
    Cell cell;
    cell.style.ink = colorOf(from.fg, VTERM_COLOR_DEFAULT_FG);
    cell.style.ground = colorOf(from.bg, VTERM_COLOR_DEFAULT_BG);
    cell.style.bold = from.attrs.bold != 0;
    cell.style.italic = from.attrs.italic != 0;
    cell.style.strike = from.attrs.strike != 0;
    cell.style.reverse = from.attrs.reverse != 0;
    cell.style.underline = static_cast<Underline>(from.attrs.underline);
    if (from.chars[0] == secondHalf) {
        cell.width = 0;
        return cell;
    }
    cell.width = from.width == 2 ? 2 : 1;
    std::size_t kept = 0;
    for (const auto c : from.chars) {
        if (c == 0)
            break;
        if (!turnsDirection(c))
            cell.characters[kept++] = c <= 0x10ffff ? c : 0xfffd;
        else if (kept == 0)
            cell.characters[kept++] = U' ';
    }
    return cell;
}

void fill(VTermScreenCell& to, const Cell& cell, const VTermColor& ink, const VTermColor& ground)
{
    to = VTermScreenCell{};
    std::copy(cell.characters.begin(), cell.characters.end(), std::begin(to.chars));
    to.width = static_cast<char>(cell.width == 2 ? 2 : 1); // libvterm steps by it, so never 0
    to.attrs.bold = cell.style.bold;
    to.attrs.italic = cell.style.italic;
    to.attrs.strike = cell.style.strike;
    to.attrs.reverse = cell.style.reverse;
    to.attrs.underline = static_cast<unsigned>(cell.style.underline) & 3U;
    to.fg = colorFor(cell.style.ink, ink);
    to.bg = colorFor(cell.style.ground, ground);
}

} // namespace daemonscope::terminal
