// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractScrollArea>
#include <QPointer>
#include <QTimer>

#include "views/lifelines/lane_painter.h"
#include "views/shared/drawing.h"

namespace daemonscope::lifelines {

/// The picture of the lifelines: lanes, ruler, and what mouse and keys do there (see Lifelines).
class LaneBoard final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit LaneBoard(QWidget* parent = nullptr);
    ~LaneBoard() override;

    void setHistory(const History* history);
    [[nodiscard]] const History* history() const { return history_; }
    void setFilter(std::function<bool(const Life&)> wanted);
    void setClock(std::function<TimePoint()> clock);
    void setEmptyText(const QString& text);
    /// Reads the history now instead of in a moment.
    void refresh();

    void showTimes(TimePoint from, TimePoint to);
    void followNow();
    [[nodiscard]] bool following() const { return following_; }
    void lookAt(std::optional<TimePoint> at);
    [[nodiscard]] std::optional<TimePoint> lookingAt() const { return cursor_; }
    void select(LifeId life);
    [[nodiscard]] LifeId selected() const { return selected_; }
    void setLaneHeight(double height);
    [[nodiscard]] const Lanes& lanes() const { return lanes_; }
    [[nodiscard]] Frame frame() const;
    [[nodiscard]] TimePoint now() const;
    [[nodiscard]] QString text() const;
    /// All lanes, at the times in sight; empty where there is none.
    [[nodiscard]] Drawing drawing() const;
    [[nodiscard]] const std::function<bool(const Life&)>& filter() const { return wanted_; }
    [[nodiscard]] QSize sizeHint() const override { return {900, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 120}; }

Q_SIGNALS:
    /// By the user.
    void lookedAt(daemonscope::TimePoint at);
    void wentBack();
    void lifeSelected(daemonscope::LifeId life);
    /// Other lanes, times, or another place.
    void viewChanged();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    enum class Drag : unsigned char { None, Press, Pan, Cursor };

    void historyChanged();
    void updateScrollBar();
    void showNow();
    void setTimer();
    void zoomTime(double factor, double x);
    void zoomLanes(double factor, double y);
    void pan(double pixels);
    void userLooksAt(TimePoint at);
    void stepCursor(int direction);
    void userGoesBack();
    void userSelects(int lane);
    void moveSelection(int by);
    void moved();
    [[nodiscard]] double timeWidth() const;
    [[nodiscard]] int laneAt(QPointF at) const;
    [[nodiscard]] double automaticHeight() const;
    [[nodiscard]] double smallestHeight() const;
    [[nodiscard]] bool cursorKeys(const QKeyEvent& event);
    [[nodiscard]] bool viewKeys(const QKeyEvent& event);

    QPointer<const History> history_;
    std::function<bool(const Life&)> wanted_;
    std::function<TimePoint()> clock_;
    QString emptyText_;
    Lanes lanes_;
    TimeScale scale_;
    bool following_ = true;
    bool ownSpan_ = false;                                 ///< the user chose how long a pixel is
    std::optional<std::pair<TimePoint, TimePoint>> fixed_; ///< from edge to edge, whatever the width
    std::optional<TimePoint> cursor_;
    LifeId selected_ = 0;
    LifeId hovered_ = 0;
    double ownHeight_ = 0; ///< of a lane; 0 = as fits
    QTimer refreshTimer_{this};
    QTimer followTimer_{this};
    Drag drag_ = Drag::None;
    QPointF pressed_;
    QPointF dragged_;
};

} // namespace daemonscope::lifelines
