// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sessionmap/map_layout.h"

#include <algorithm>
#include <map>

#include <QFontMetricsF>

#include "views/shared/theme.h"

namespace daemonscope::sessionmap {

Metrics::Metrics(const QFont& font)
{
    const auto weighted = [](QFont made, QFont::Weight weight) {
        made.setWeight(weight);
        return made;
    };
    fonts_ = {weighted(scaled(font, 1.12), QFont::DemiBold), weighted(font, QFont::DemiBold), scaled(font, 0.92),
        weighted(scaled(font, 0.92), QFont::DemiBold), evenFigures(scaled(font, 0.85))};
    constexpr qreal drawnFor = 16; // the height of the font with which the sizes were chosen
    unit_ = QFontMetricsF(font).height() / drawnFor;
}

qreal Metrics::width(const QString& text, Style style) const
{
    return QFontMetricsF(font(style)).horizontalAdvance(text);
}

qreal Metrics::width(const Word& word) const
{
    return width(word.text, word.style) + (word.glyph.isEmpty() ? 0 : glyph() + glyphGap())
        + (word.chip ? 2 * chipPadding() : 0);
}

qreal Metrics::height(Style style) const { return QFontMetricsF(font(style)).height(); }

QString Metrics::elided(const QString& text, Style style, qreal width) const
{
    return QFontMetricsF(font(style)).elidedText(text, Qt::ElideRight, width);
}

const Disc* MapLayout::find(MapKey key) const
{
    const auto found = std::find_if(discs.begin(), discs.end(),
        [key](const Disc& disc) { return disc.kind == Disc::Kind::Process && disc.key == key; });
    return found == discs.end() ? nullptr : &*found;
}

bool fitsLarge(const MapScene& scene)
{
    constexpr std::size_t processes = 14;
    constexpr std::size_t groups = 7;
    constexpr int members = 5;
    if (scene.processes.size() > processes || scene.groups.size() > groups)
        return false;
    std::map<GroupId, int> sizes;
    return std::all_of(scene.processes.begin(), scene.processes.end(),
        [&](const MapProcess& process) { return ++sizes[{process.session, process.group}] <= members; });
}

MapLayout layOut(const MapScene& scene, const Metrics& metrics, const LayoutWish& wish)
{
    return fitsLarge(scene) ? layOutLarge(scene, metrics, wish) : layOutDense(scene, metrics, wish);
}

} // namespace daemonscope::sessionmap
