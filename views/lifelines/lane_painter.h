// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPainter>

#include "views/lifelines/lanes.h"
#include "views/lifelines/time_scale.h"
#include "views/shared/theme.h"

namespace daemonscope::lifelines {

/// What of the lanes is shown where, in pixels of the viewport: names on the left, the ruler above, lanes below it.
struct Frame {
    QSizeF size;
    double names = 160; ///< width of the names' column; x = 0 of `scale` is its right edge
    double ruler = 34;  ///< height of the ruler
    double head = 22;   ///< between the ruler and the first lane, where adoptions by those without a lane end
    double laneHeight = 40;
    double scrolled = 0; ///< how far the lanes are scrolled up
    TimeScale scale;
    TimePoint now;
    std::optional<TimePoint> cursor; ///< a look at the past
    LifeId selected = 0;
    LifeId hovered = 0;
    bool focus = false;

    [[nodiscard]] double x(TimePoint at) const { return names + scale.x(at); }
    [[nodiscard]] double top(int lane) const { return ruler + head + lane * laneHeight - scrolled; }
    /// May be out of range.
    [[nodiscard]] int laneAt(double y) const;
    /// Bars thinner than a pixel are drawn together.
    [[nodiscard]] bool merged() const { return laneHeight < 1; }
    [[nodiscard]] bool named() const { return laneHeight >= 15; }
    /// Where the bar of a lane stands.
    [[nodiscard]] QRectF bar(const Lane& lane, int index) const;
};

/// Draws lanes. Reads the history, so that it may only live while a frame is painted.
class LanePainter {
public:
    LanePainter(QPainter& painter, const QPalette& palette, const QFont& font, const Frame& frame, const Lanes& lanes,
        const History& history);

    void paint();

private:
    struct Text {
        double x = 0;
        QString words;
        QString brief; ///< when there is little room
        QColor color;
        int weight = 0;
        double until = 0; ///< room ends here
    };

    void paintGrid();
    void paintRows();
    void paintMerged();
    void paintArrows();
    void paintBar(int index);
    void paintMarks(int index, const Life& life);
    void paintMark(const Life::Mark& mark, double x, const QRectF& bar);
    void paintEnd(const QRectF& bar, const Life& life);
    void paintTexts(std::vector<Text>& texts, const QRectF& bar);
    void paintAdoption(int index, const Life::Mark& mark);
    void paintUnrecorded();
    void paintNames();
    void paintRuler();
    void paintCursor();
    [[nodiscard]] QColor bandColor(Sid session) const;
    [[nodiscard]] bool shown(double x) const { return x >= frame_.names - 40 && x <= frame_.size.width() + 40; }

    QPainter& painter_;
    Theme theme_;
    QPalette palette_;
    QFont font_;
    QFont small_;
    const Frame& frame_;
    const Lanes& lanes_;
    const History& history_;
    int first_ = 0; ///< visible lanes: [first_, last_)
    int last_ = 0;
    std::vector<Tick> ticks_;
    std::vector<QRectF> taken_; ///< where words of adoptions stand
};

} // namespace daemonscope::lifelines
