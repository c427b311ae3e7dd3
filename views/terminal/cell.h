// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>

#include <QString>

namespace daemonscope::terminal {

/// A colour as a program asked for it: the default one, one of the 256 of the palette, or a mixture.
class Color {
public:
    constexpr Color() = default;
    static constexpr Color indexed(std::uint8_t index) { return Color(isIndexed | index); }
    static constexpr Color rgb(std::uint8_t red, std::uint8_t green, std::uint8_t blue)
    {
        return Color(isRgb | std::uint32_t{red} << 16 | std::uint32_t{green} << 8 | blue);
    }

    [[nodiscard]] constexpr bool isDefault() const { return bits_ == 0; }
    [[nodiscard]] constexpr bool usesPalette() const { return (bits_ & isIndexed) != 0; }
    [[nodiscard]] constexpr std::uint8_t index() const { return static_cast<std::uint8_t>(bits_ & 0xff); }
    /// 0xRRGGBB of a mixture.
    [[nodiscard]] constexpr std::uint32_t value() const { return bits_ & 0xffffff; }
    friend constexpr bool operator==(Color, Color) = default;

private:
    static constexpr std::uint32_t isIndexed = 1U << 24;
    static constexpr std::uint32_t isRgb = 1U << 25;
    explicit constexpr Color(std::uint32_t bits) : bits_(bits) {}

    std::uint32_t bits_ = 0;
};

enum class Underline : std::uint8_t { None, Single, Double, Curly };

/// How a character looks. Blinking is not kept: nothing here blinks.
struct Style {
    Color ink;
    Color ground;
    bool bold = false;
    bool italic = false;
    bool strike = false;
    bool reverse = false;
    Underline underline = Underline::None;
    friend constexpr bool operator==(const Style&, const Style&) = default;
};

/// One place of the grid. A wide character fills its own cell (width 2) and leaves the next one with width 0.
struct Cell {
    /// The character and what is combined with it, ended by 0; all 0 where nothing was written.
    std::array<char32_t, 6> characters{};
    std::uint8_t width = 1;
    Style style;

    [[nodiscard]] bool empty() const { return characters[0] == 0; }
    [[nodiscard]] QString text() const;
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// A place in all that is kept: lines are counted from the first one ever written, so that a place stays the same
/// while the screen scrolls. As the end of a range the column is the first that does not belong to it.
struct Place {
    std::int64_t line = 0;
    int column = 0;
    friend constexpr auto operator<=>(const Place&, const Place&) = default;
};

struct Size {
    int rows = 24;
    int columns = 80;
    friend constexpr bool operator==(Size, Size) = default;
};

} // namespace daemonscope::terminal
