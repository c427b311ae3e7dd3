// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "model/live/history.h"

class QHBoxLayout;
class QPushButton;

namespace daemonscope {

class PlainLabel;
namespace lifelines {
class LaneBoard;
}

/// Lifelines: time to the right, a lane for each process from birth to end, with what happened to it. A strip above
/// tells when it looks at the past, a line below what is kept.
///
/// Follows now until the user pans or looks at a time. Mouse: the wheel zooms at the pointer (with Ctrl the lanes'
/// height, with Shift or over the names it scrolls), drag moves, click selects, click or drag in the ruler looks at
/// that time. Keys: left and right move, with Shift the look at the past, with Ctrl from event to event; up and down
/// select; + - zoom, with Ctrl the lanes; Home and End go to the beginning and to now; Esc goes back to now; Ctrl+C
/// copies the lanes as text, which is the accessible description, too.
///
/// Reads the history, which must outlive it or be taken away by setHistory(nullptr), in the GUI's thread.
class Lifelines final : public QWidget {
    Q_OBJECT
public:
    explicit Lifelines(QWidget* parent = nullptr);

    void setHistory(const History* history);
    /// Lanes for the lives that are wanted; an empty function wants all. Asked again whenever the history changes.
    void setFilter(std::function<bool(const Life&)> wanted);
    /// Lanes for these lives only.
    void setLanes(const std::vector<LifeId>& lives);
    /// Something of the window's, at the left of the strip above; is owned from now on.
    void setHeaderWidget(QWidget* widget);

    /// Back to now; emits nothing.
    void followNow();
    [[nodiscard]] bool following() const;
    /// Looks at a time of the past, and shows it; emits nothing.
    void lookAt(TimePoint at);
    [[nodiscard]] std::optional<TimePoint> lookingAt() const;
    /// These times from edge to edge; follows now no longer.
    void showTimes(TimePoint from, TimePoint to);
    /// Selects a lane and scrolls to it; 0 selects none. Emits nothing.
    void select(LifeId life);
    [[nodiscard]] LifeId selected() const;
    /// Pixels a lane; below one, lanes are drawn together. 0 = as fits.
    void setLaneHeight(double pixels);

    /// The visible lanes as text.
    [[nodiscard]] QString text() const;
    /// The line below.
    [[nodiscard]] QString statusText() const;
    /// The words in the strip above; empty while it follows now.
    [[nodiscard]] QString pastText() const;
    [[nodiscard]] lifelines::LaneBoard& board() { return *board_; }
    /// What time it is, for tests.
    void setClock(std::function<TimePoint()> clock);

Q_SIGNALS:
    /// The user looks at this time: show the machine as it was (History::snapshotAt).
    void lookedAt(daemonscope::TimePoint at);
    /// The user is back at now, after lookedAt().
    void backToNow();
    /// The user selected a lane.
    void lifeSelected(daemonscope::LifeId life);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void tell();
    void colour();

    lifelines::LaneBoard* board_;
    QHBoxLayout* strip_;
    PlainLabel* past_;
    QPushButton* back_;
    PlainLabel* lanes_;
    PlainLabel* kept_;
    PlainLabel* hints_;
    QTimer ageTimer_{this};
};

} // namespace daemonscope
