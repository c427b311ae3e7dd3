// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/live_panel.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "model/live/event_filter.h"
#include "model/process/visible_text.h"
#include "views/charts/charts.h"
#include "views/compare/compare_view.h"
#include "views/events/event_list.h"
#include "views/lifelines/lifelines.h"

namespace daemonscope {

namespace {

constexpr int pageCount = 4;

enum LaneChoice { OfSession, OfSubtree, OfAll };

/// Whether `life` is `root` or descends from it: by who bore it, where that was seen, else by who its parent is.
bool descends(const History& history, const Life& life, LifeId root)
{
    constexpr int deepest = 4096;
    const auto* at = &life;
    for (int steps = 0; at != nullptr && steps < deepest; ++steps) {
        if (at->id == root)
            return true;
        at = at->bornFromLife != 0 ? history.life(at->bornFromLife)
            : at->ppid.value != 0  ? history.lifeOf(at->ppid)
                                   : nullptr;
    }
    return false;
}

} // namespace

LivePanel::LivePanel(History& history, QWidget* parent)
    : QWidget(parent)
    , history_(history)
    , tabs_(new QTabBar(this))
    , pages_(new QStackedWidget(this))
{
    const std::array<QString, pageCount> names{tr("Events"), tr("Lifelines"), tr("Charts"), tr("Since the mark")};
    for (const auto& name : names) {
        tabs_->addTab(name);
        pages_->addWidget(new QWidget(pages_)); // its place, until somebody looks
    }
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setAccessibleName(tr("What happens"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tabs_);
    column->addWidget(pages_, 1);
    setFocusProxy(tabs_);
    setMinimumHeight(tabs_->sizeHint().height() + 4 * fontMetrics().height());
    connect(tabs_, &QTabBar::currentChanged, this, [this](int at) {
        makePage(static_cast<LiveTab>(at));
        pages_->setCurrentIndex(at);
        compare();
        Q_EMIT tabChanged();
    });
}

void LivePanel::setTab(LiveTab tab)
{
    makePage(tab);
    tabs_->setCurrentIndex(static_cast<int>(tab));
}

LiveTab LivePanel::tab() const { return static_cast<LiveTab>(tabs_->currentIndex()); }

Lifelines& LivePanel::lifelines()
{
    makePage(LiveTab::Lifelines);
    return *lifelines_;
}

QWidget* LivePanel::page() const { return pages_->currentWidget(); }

void LivePanel::setTabsShown(bool shown) { tabs_->setVisible(shown); }

void LivePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    makePage(tab());
}

void LivePanel::makePage(LiveTab tab)
{
    const int at = static_cast<int>(tab);
    const auto put = [this, at](QWidget* page) {
        auto* empty = pages_->widget(at);
        pages_->insertWidget(at, page);
        pages_->removeWidget(empty);
        delete empty;
        pages_->setCurrentIndex(tabs_->currentIndex());
    };
    if (tab == LiveTab::Events && events_ == nullptr) {
        put(events_ = new EventList(pages_));
        events_->setHistory(&history_);
        events_->setFilter(filter_);
        connect(events_, &EventList::processWanted, this, &LivePanel::lifeWanted);
    } else if (tab == LiveTab::Lifelines && lifelines_ == nullptr) {
        put(lifelines_ = new Lifelines(pages_));
        lifelines_->setHistory(&history_);
        makeLaneChoice();
        updateLanes();
        connect(lifelines_, &Lifelines::lifeSelected, this, &LivePanel::lifeWanted);
        connect(lifelines_, &Lifelines::lookedAt, this, &LivePanel::pastWanted);
        connect(lifelines_, &Lifelines::backToNow, this, &LivePanel::nowWanted);
    } else if (tab == LiveTab::Charts && charts_ == nullptr) {
        put(charts_ = new Charts(pages_));
        charts_->setHistory(&history_);
        setSubject(subject_);
    } else if (tab == LiveTab::Since && since_ == nullptr) {
        put(since_ = new CompareView(pages_));
        connect(since_, &CompareView::processWanted, this, &LivePanel::rowWanted);
        since_->clear();
    }
}

void LivePanel::setFilter(std::shared_ptr<const Filter> filter)
{
    filter_ = std::move(filter);
    if (events_ != nullptr)
        events_->setFilter(filter_);
    updateLanes();
}

/// The tree's words, for lanes: a life that no scan saw is judged by what events told of it.
std::function<bool(const Life&)> LivePanel::lanes() const
{
    return [&history = history_, filter = filter_, session = session_, root = root_, kernelThreads = kernelThreads_](
               const Life& life) {
        if (session.value != 0 && life.sid != session)
            return false;
        if (root != 0 && !descends(history, life, root))
            return false;
        if (!kernelThreads && life.process && life.process->kernelThread())
            return false;
        if (!filter)
            return true;
        Event told;
        told.pid = life.pid;
        told.ppid = life.ppid;
        told.comm = life.comm;
        return filter->matches(processOf(told, &life), life.facets, false);
    };
}

void LivePanel::makeLaneChoice()
{
    laneChoice_ = new QComboBox(lifelines_);
    laneChoice_->addItem(tr("Lanes: the current row’s session"));
    laneChoice_->addItem(tr("Lanes: the current row and below"));
    laneChoice_->addItem(tr("Lanes: all that the filter leaves"));
    laneChoice_->setAccessibleName(tr("Whose lanes are shown"));
    connect(laneChoice_, &QComboBox::activated, this, &LivePanel::updateLanes);
    lifelines_->setHeaderWidget(laneChoice_);
}

/// The session of a heading whose leader is gone, too, is that of whoever is in it.
Sid LivePanel::sessionOfSubject() const
{
    if (subject_.process)
        return subject_.process->stat.sid;
    if (subject_.kind == NodeKind::Session)
        return Sid{subject_.number};
    if (subject_.heading && subject_.heading->leader)
        return subject_.heading->leader->stat.sid;
    if (subject_.kind == NodeKind::Group && live_)
        for (const auto& process : live_->snapshot().processes())
            if (process->stat.pgid.value == subject_.number)
                return process->stat.sid;
    return {};
}

/// Lanes are sorted anew only when other ones are wanted: a click on another row of the same session changes nothing.
/// But a process may go to another session while it is looked at.
void LivePanel::updateLanes()
{
    if (lifelines_ == nullptr)
        return;
    session_ = {};
    root_ = 0;
    if (laneChoice_->currentIndex() == OfSubtree && subject_.process) {
        if (const auto* life = history_.lifeOf(subject_.process->key.serial))
            root_ = life->id;
    } else if (laneChoice_->currentIndex() != OfAll) {
        session_ = sessionOfSubject();
    }
    const Lanes wanted{filter_, root_, session_, kernelThreads_};
    if (arranged_ == wanted)
        return;
    arranged_ = wanted;
    lifelines_->setFilter(lanes());
}

void LivePanel::setKernelThreads(bool shown)
{
    if (shown == kernelThreads_)
        return;
    kernelThreads_ = shown;
    updateLanes();
}

void LivePanel::setSubject(const Row& row)
{
    subject_ = row;
    updateLanes();
    if (charts_ == nullptr)
        return;
    if (row.process)
        charts_->setSubject(History::Scope::Process, row.process->key.serial,
            visibleText(row.process->stat.comm, 64) + QLatin1Char(' ') + QString::number(row.number));
    else if (row.kind == NodeKind::Session)
        charts_->setSubject(
            History::Scope::Session, static_cast<std::uint32_t>(row.number), tr("session %1").arg(row.number));
    else if (row.kind == NodeKind::Group)
        charts_->setSubject(
            History::Scope::Group, static_cast<std::uint32_t>(row.number), tr("group %1").arg(row.number));
    else
        charts_->clearSubject();
}

void LivePanel::mark(const ClassifiedPtr& classified)
{
    marked_ = classified;
    compared_ = 0;
    compare();
}

void LivePanel::show(const ClassifiedPtr& live)
{
    live_ = live;
    compare();
}

/// Only what is looked at, and only when who is there has changed, is worth a comparison.
void LivePanel::compare()
{
    if (!marked_ || !live_ || since_ == nullptr || !since_->isVisible()
        || compared_ == live_->snapshot().structureVersion)
        return;
    compared_ = live_->snapshot().structureVersion;
    since_->show(sinceMark(*marked_, *live_, &history_));
}

void LivePanel::setPast(std::optional<TimePoint> at)
{
    if (lifelines_ == nullptr)
        return;
    if (!at)
        lifelines_->followNow();
    else if (lifelines_->lookingAt() != at)
        lifelines_->lookAt(*at);
}

} // namespace daemonscope
