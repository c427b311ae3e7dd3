// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "model/live/chart_table.h"
#include "views/inspector/look.h"

namespace daemonscope::inspector {

/// One figure of a process over the time that is remembered: a line from then to now. Arrow keys or the pointer choose
/// a moment, whose value is told; Ctrl+C copies all of them.
class UsagePlot final : public QWidget, public Part {
    Q_OBJECT
public:
    UsagePlot(QString title, ChartUnit unit, QWidget* parent);

    struct Point {
        TimePoint at;
        double value = 0;
    };
    void setPoints(std::vector<Point> points);
    /// Before its points: the process has ended, and the last value is none of now.
    void setEnded(bool ended) { ended_ = ended; }
    void applyLook(const Look& look) override;
    [[nodiscard]] QSize sizeHint() const override { return {260, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 90}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double xOf(const Point& point) const;
    [[nodiscard]] double most() const;
    [[nodiscard]] QString valueWords() const;
    void mark(std::optional<std::size_t> at);

    QString title_;
    ChartUnit unit_;
    std::vector<Point> points_;
    std::optional<std::size_t> marked_;
    bool ended_ = false;
    std::optional<Look> look_;
};

} // namespace daemonscope::inspector
