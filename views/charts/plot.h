// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChartView>
#include <QLineSeries>
#include <QValueAxis>

#include "model/live/chart_table.h"

namespace daemonscope {

class Theme;

/// `text` for a title, label or series of Qt Charts, which takes all of them for HTML.
[[nodiscard]] QString chartText(const QString& text);
/// What series `index` of a table is drawn in; the legend uses it too. What colour does not tell apart for every eye is
/// told apart by dashes, or by a texture upon the colour.
struct SeriesLook {
    QColor color;
    bool dashed = false;
    Qt::BrushStyle texture = Qt::NoBrush;
};
[[nodiscard]] SeriesLook seriesLook(const ChartTable& table, int index, const Theme& theme);

/// A chart of a table: stacked areas where all are counts, else lines, those in bytes with an axis of their own at
/// the right. The pointer, or the arrow keys, move a cursor whose values stand in a callout. Time is written as
/// how long ago it was, so that only the curve moves.
class Plot final : public QChartView {
    Q_OBJECT
public:
    explicit Plot(QWidget* parent = nullptr);
    ~Plot() override;

    void setTable(const ChartTable& table, const ChartWindow& window);
    [[nodiscard]] const ChartTable& table() const { return table_; }
    /// The sample nearest to this time is pointed at; empty = none.
    void setCursorTime(std::optional<TimePoint> at);
    /// What the callout says, a line each: the time, then the series from the top down; empty = no callout.
    [[nodiscard]] QStringList calloutLines() const;
    /// What is drawn over the chart, in the coordinates of the scene: the labels of the time axis, as many as fit, and
    /// covers on the times in which nobody looked.
    void paintOver(QPainter& painter) const;

Q_SIGNALS:
    /// The user points at another time, or at none.
    void cursorMoved(std::optional<daemonscope::TimePoint> at);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    [[nodiscard]] bool stacked() const;
    void makeSeries();
    void fillSeries();
    void scaleAxes();
    void scaleTime();
    void dressUp();
    void fitMargins();
    void describe();
    void point(std::optional<TimePoint> at);
    [[nodiscard]] std::optional<std::size_t> cursorSample() const;
    [[nodiscard]] double secondsAgo(TimePoint at) const;
    [[nodiscard]] double placeOf(TimePoint at) const;
    void paintGaps(QPainter& painter) const;
    void paintTimes(QPainter& painter) const;
    void paintCallout(QPainter& painter, std::size_t sample) const;

    ChartTable table_;
    ChartWindow window_;
    std::optional<TimePoint> cursor_;
    QCategoryAxis* time_;
    QValueAxis* left_;
    QValueAxis* right_;
    std::vector<std::unique_ptr<QLineSeries>> edges_; ///< of areas, from the bottom up
    std::vector<QAreaSeries*> areas_;                 ///< owned by the chart
    std::vector<QAreaSeries*> textures_;              ///< upon the areas, null where there is none; owned by the chart
    std::vector<QLineSeries*> lines_;                 ///< owned by the chart
    std::chrono::seconds shownSpan_{};
};

} // namespace daemonscope
