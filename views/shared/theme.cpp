// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/theme.h"

#include <algorithm>
#include <array>

#include <QFontDatabase>
#include <QFontInfo>

namespace daemonscope {

namespace {

QColor mix(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

Theme::Theme(const QPalette& palette)
    : dark_(palette.color(QPalette::Window).lightness() < 128), ink_(palette.color(QPalette::Text)),
      base_(palette.color(QPalette::Base))
{
}

QColor Theme::muted() const { return pick(0xff5d6879, 0xff98a2b1); }
QColor Theme::line() const { return pick(0xffdfe3e8, 0xff2d333b); }
QColor Theme::accent() const { return pick(0xff2563c9, 0xff7fb0ff); }
QColor Theme::selectedRow() const { return pick(0xffe4eefc, 0xff20324f); }
QColor Theme::headingRow() const { return mix(base_, ink_, dark_ ? 0.04 : 0.025); }
QColor Theme::good() const { return pick(0xff00785a, 0xff43c79f); }

QColor Theme::headline(Headline headline) const
{
    switch (headline) {
    case Headline::SysvDaemon:
    case Headline::LeaderDaemon:
        return pick(0xff006aa6, 0xff5bb8ee);
    case Headline::LeftoverJob:
    case Headline::AttachedOrphan:
    case Headline::Orphan:
        return pick(0xffb04406, 0xffff9a5c);
    case Headline::ControllingProcess:
    case Headline::Foreground:
        return good();
    case Headline::Stopped:
        return pick(0xff5f4c00, 0xfff3d36b);
    case Headline::Zombie:
        return pick(0xff83297f, 0xffdd8fc2);
    case Headline::KernelThread:
    case Headline::CannotTell:
        return pick(0xff5d6874, 0xff93a0ae);
    default:
        return ink_;
    }
}

QColor Theme::tint(Mark mark, std::uint8_t fade) const
{
    QColor full;
    switch (mark) {
    case Mark::New:
        full = pick(0xffe0f5e8, 0xff173126);
        break;
    case Mark::Adopted:
        full = pick(0xffffe8d6, 0xff3a2717);
        break;
    case Mark::Ended:
        return pick(0xfff1f2f4, 0xff22262c);
    case Mark::None:
        return Qt::transparent;
    }
    return mix(full, base_, fade / 255.0 * 0.8);
}

QColor Theme::sessionBand(Sid session) const
{
    // Eight hues. Sessions that follow each other are a light and a dark one in turn: that is what every kind of colour
    // blindness leaves, and all of them stand out from the ground.
    static constexpr std::array<QRgb, 8> onLight{
        0xff6337cb, 0xff2aa075, 0xff824822, 0xff4294ce, 0xff9d2963, 0xffa48b2a, 0xff1b6167, 0xffbe6dd9};
    static constexpr std::array<QRgb, 8> onDark{
        0xff9072d6, 0xff77d7b4, 0xffc06e38, 0xffa5cae5, 0xffcf5994, 0xffd8c57a, 0xff2c8f98, 0xffdeb9eb};
    const auto at = static_cast<std::size_t>(session.value) * 5 % onLight.size();
    return QColor::fromRgb(dark_ ? onDark[at] : onLight[at]);
}

QColor Theme::barFill(const QColor& band) const
{
    auto fill = band;
    fill.setAlphaF(dark_ ? 0.3F : 0.24F);
    return fill;
}

QColor Theme::chipFill(const QColor& color) const
{
    auto fill = color;
    fill.setAlphaF(dark_ ? 0.10F : 0.05F);
    return fill;
}

QFont monospace(const QFont& beside)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (beside.pixelSize() > 0)
        font.setPixelSize(beside.pixelSize());
    else
        font.setPointSizeF(beside.pointSizeF());
    return font;
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return font;
}

QFont evenFigures(QFont font)
{
    // Qt 6.4 cannot ask a font for its tabular figures; nearly all interface fonts have even ones by default.
    font.setKerning(false);
    return font;
}

} // namespace daemonscope
