// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <unordered_map>

#include <QPainter>

#include "views/sessionmap/map_layout.h"
#include "views/shared/theme.h"

namespace daemonscope::sessionmap {

/// Where discs and boxes were before the scene changed, and how far they have come since.
struct Travel {
    std::unordered_map<MapKey, QPointF> discs;
    std::map<GroupId, QRectF> boxes;
    qreal progress = 1; ///< 0 = still there, 1 = arrived

    [[nodiscard]] QPointF centerOf(const Disc& disc) const;
    [[nodiscard]] QRectF rectOf(const Box& box) const;
};

struct Selection {
    int disc = -1; ///< in the layout; -1 = none
    bool focused = false;
};

/// Draws a layout with the user's palette; the painter is scaled and moved already.
class MapPainter {
public:
    MapPainter(QPainter& painter, const QPalette& palette, const Metrics& metrics, qreal zoom);

    /// Only what touches `exposed` is drawn.
    void paint(const MapLayout& layout, const Travel& travel, const Selection& selection,
        const Relations& relations, const QRectF& exposed);

private:
    [[nodiscard]] QColor colorOf(Tone tone) const;
    void drawBox(const Box& box, const Travel& travel);
    void drawArrow(const Arrow& arrow);
    void drawDisc(const Disc& disc, bool dense);
    void drawSelection(const Disc& disc, const Selection& selection, bool dense);
    void drawRelation(const Disc& disc, const QString& word);
    void drawWord(const Word& word);

    QPainter& painter_;
    Theme theme_;
    QColor ground_; ///< of boxes and discs
    const Metrics& metrics_;
    qreal zoom_;
    qreal u_;
};

} // namespace daemonscope::sessionmap
