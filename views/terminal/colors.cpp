// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/colors.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "views/shared/theme.h"

namespace daemonscope::terminal {

namespace {

constexpr std::array<QRgb, 16> onLight{0xff1c2430, 0xffb3261e, 0xff1a7f37, 0xff8a6100, 0xff2157c4, 0xff8e3a9d,
    0xff0b7285, 0xffc9d0d9, 0xff5d6879, 0xffcf2f26, 0xff22803d, 0xff946600, 0xff2f6bd8, 0xffa03fb0, 0xff0f7a8e,
    0xfff3f5f7};
constexpr std::array<QRgb, 16> onDark{0xff2b313a, 0xffff7b72, 0xff5fcf7f, 0xffe3b341, 0xff79b0ff, 0xffd69bf0,
    0xff56c8d8, 0xffc6ccd6, 0xff8b95a3, 0xffff9d96, 0xff86e3a0, 0xfff3cf73, 0xffa5caff, 0xffe6bdf8, 0xff86e0ec,
    0xfff4f6f9};

/// The cube and the greys are the same in every terminal.
QRgb fixedColor(int index)
{
    if (index >= 232) {
        const int grey = 8 + (index - 232) * 10;
        return qRgb(grey, grey, grey);
    }
    const auto level = [](int step) { return step == 0 ? 0 : 55 + step * 40; };
    const int cube = index - 16;
    return qRgb(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
}

double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

constexpr double forText = 4.5;
constexpr double forOwnMixtures = 3.0; // a program that mixes its colours may mean them faint

} // namespace

Colors::Colors(const QPalette& palette)
    : ink_(palette.color(QPalette::Text)), ground_(palette.color(QPalette::Base)),
      selection_{palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)}
{
    const Theme theme(palette);
    cursor_ = theme.accent();
    const auto& sixteen = theme.dark() ? onDark : onLight;
    std::copy(sixteen.begin(), sixteen.end(), table_.begin());
    for (int index = 16; index < 256; ++index)
        table_[static_cast<std::size_t>(index)] = fixedColor(index);
}

double Colors::contrast(const QColor& a, const QColor& b)
{
    auto lighter = luminance(a);
    auto darker = luminance(b);
    if (lighter < darker)
        std::swap(lighter, darker);
    return (lighter + 0.05) / (darker + 0.05);
}

QColor Colors::resolved(Color color, const QColor& unset) const
{
    if (color.isDefault())
        return unset;
    return QColor::fromRgb(color.usesPalette() ? table_[color.index()] : 0xff000000 | color.value());
}

QColor Colors::readable(const QColor& ink, const QColor& ground, double wanted) const
{
    if (ink == ground)
        return ink; // hidden on purpose
    const auto key = quint64{ink.rgb()} << 32 | ground.rgb();
    if (const auto known = readable_.constFind(key); known != readable_.constEnd())
        return QColor::fromRgb(*known);
    const QColor end = contrast(Qt::white, ground) > contrast(Qt::black, ground) ? Qt::white : Qt::black;
    QColor made = ink;
    constexpr int steps = 16;
    for (int step = 1; step <= steps && contrast(made, ground) < wanted; ++step) {
        const auto part = [step](int from, int to) { return from + (to - from) * step / steps; };
        made = QColor(part(ink.red(), end.red()), part(ink.green(), end.green()), part(ink.blue(), end.blue()));
    }
    if (readable_.size() > 4096) // a program that draws rainbows
        readable_.clear();
    readable_.insert(key, made.rgb());
    return made;
}

Colors::Pair Colors::of(const Style& style) const
{
    Pair pair{resolved(style.ink, ink_), resolved(style.ground, ground_)};
    const auto named = [](Color color) { return color.isDefault() || (color.usesPalette() && color.index() < 16); };
    const auto wanted = named(style.ink) && named(style.ground) ? forText : forOwnMixtures;
    if (style.reverse)
        std::swap(pair.ink, pair.ground);
    pair.ink = readable(pair.ink, pair.ground, wanted);
    return pair;
}

} // namespace daemonscope::terminal
