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
        return pick(0xff0072b2, 0xff5bb8ee);
    case Headline::LeftoverJob:
    case Headline::AttachedOrphan:
    case Headline::Orphan:
        return pick(0xffc04a08, 0xffff9a5c);
    case Headline::ControllingProcess:
    case Headline::Foreground:
        return good();
    case Headline::Stopped:
        return pick(0xff8f5c00, 0xffe8b04a);
    case Headline::Zombie:
        return pick(0xff9c4a80, 0xffdd8fc2);
    case Headline::KernelThread:
    case Headline::CannotTell:
        return pick(0xff66727f, 0xff93a0ae);
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
    // Eight hues that neighbours in a list can be told apart by; the order scatters session ids that follow each other.
    static constexpr std::array hues{258, 158, 24, 205, 330, 48, 185, 285};
    const auto hue = hues[static_cast<std::size_t>(session.value) * 5 % hues.size()];
    return QColor::fromHsl(hue, dark_ ? 140 : 150, dark_ ? 150 : 120);
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
