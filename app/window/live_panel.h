// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QTabBar>
#include <QWidget>

#include "app/window/live_tab.h"
#include "model/live/history.h"
#include "model/tree/filter.h"
#include "model/tree/row.h"

class QComboBox;
class QStackedWidget;

namespace daemonscope {

class Charts;
class CompareView;
class EventList;
class Lifelines;

/// What happens and what happened, below the tree: events, lifelines, charts, and what came since a mark. A page is
/// made when it is first looked at.
class LivePanel final : public QWidget {
    Q_OBJECT
public:
    /// `history` must outlive the panel.
    explicit LivePanel(History& history, QWidget* parent = nullptr);

    void setTab(LiveTab tab);
    [[nodiscard]] LiveTab tab() const;
    /// The tree's filter: events and lanes that do not match are left out. Null = everything.
    void setFilter(std::shared_ptr<const Filter> filter);
    /// The row that the charts of use and the chosen lane are about.
    void setSubject(const Row& row);
    /// Kernel threads have lanes, too.
    void setKernelThreads(bool shown);
    /// The scan that the comparison begins with.
    void mark(const ClassifiedPtr& classified);
    /// The latest scan.
    void show(const ClassifiedPtr& live);
    using QWidget::show;
    /// The past that is shown, or none.
    void setPast(std::optional<TimePoint> at);
    /// Made now, if nobody has looked at them yet.
    [[nodiscard]] Lifelines& lifelines();
    /// What the tab shows.
    [[nodiscard]] QWidget* page() const;
    void setTabsShown(bool shown);

Q_SIGNALS:
    /// Show this process in the tree.
    void lifeWanted(daemonscope::LifeId id);
    void rowWanted(daemonscope::NodeId id);
    /// Show the machine as it was then.
    void pastWanted(daemonscope::TimePoint at);
    void nowWanted();
    void tabChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makePage(LiveTab tab);
    [[nodiscard]] std::function<bool(const Life&)> lanes() const;
    void makeLaneChoice();
    void updateLanes();
    [[nodiscard]] Sid sessionOfSubject() const;
    void compare();

    History& history_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    EventList* events_ = nullptr;
    Lifelines* lifelines_ = nullptr;
    Charts* charts_ = nullptr;
    CompareView* since_ = nullptr;
    ClassifiedPtr marked_;
    ClassifiedPtr live_;
    std::uint64_t compared_ = 0; // the structure that was compared last
    std::shared_ptr<const Filter> filter_;
    Row subject_;
    QComboBox* laneChoice_ = nullptr;
    struct Lanes {
        std::shared_ptr<const Filter> filter;
        LifeId root = 0;
        Sid session;
        bool kernelThreads = false;
        friend bool operator==(const Lanes&, const Lanes&) = default;
    };
    std::optional<Lanes> arranged_; // what the lanes were chosen by last
    LifeId root_ = 0; // whose and whose descendants' lanes are shown; 0 = all
    Sid session_;     // whose lanes are shown, where only one session's are; 0 = all
    bool kernelThreads_ = false;
};

} // namespace daemonscope
