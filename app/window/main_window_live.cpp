// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens: the panel below the tree, looking back.

#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include "app/window/acting.h"
#include "app/window/live_panel.h"
#include "app/window/main_window.h"
#include "app/window/past_banner.h"
#include "app/window/status_row.h"
#include "app/window/top_bar.h"
#include "views/tree/tree_view.h"

namespace daemonscope {

void MainWindow::makeLivePanel()
{
    panel_ = new LivePanel(history_, rows_);
    rows_->setStretchFactor(0, 3);
    rows_->setStretchFactor(1, 1);
    connect(rows_, &QSplitter::splitterMoved, this, &MainWindow::saveLayoutSoon);
    connect(panel_, &LivePanel::tabChanged, this, &MainWindow::saveLayoutSoon);
    connect(panel_, &LivePanel::lifeWanted, this, &MainWindow::goToLife);
    connect(panel_, &LivePanel::rowWanted, this, &MainWindow::follow);
    connect(panel_, &LivePanel::pastWanted, this, &MainWindow::lookAt);
    connect(panel_, &LivePanel::nowWanted, this, &MainWindow::backToNow);
    connect(banner_, &PastBanner::nowWanted, this, &MainWindow::backToNow);
    auto* mark = new QPushButton(tr("Mark now"), top_);
    mark->setAutoDefault(false);
    mark->setToolTip(
        tr("Remember what runs now, to see later what came, what ended and what was left behind (Ctrl+Shift+N)"));
    connect(mark, &QPushButton::clicked, this, &MainWindow::markNow);
    top_->addTrailing(mark);
    connectHistory();
}

void MainWindow::connectHistory()
{
    connect(&observer_, &Observer::happened, this, [this](const EventBatchPtr& events) { history_.take(events); });
    connect(
        &observer_, &Observer::scanned, this, [this](const ClassifiedPtr& classified) { history_.take(classified); });
    connect(&observer_, &Observer::sourceChanged, this,
        [this](const EventSourceState& state) { status_->showSource(state); });
}

void MainWindow::makeLiveMenu(QMenu* menu)
{
    showPanel_ = new QAction(tr("What &Happens"), this);
    showPanel_->setCheckable(true);
    showPanel_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    addAction(showPanel_);
    connect(showPanel_, &QAction::triggered, this, [this](bool on) {
        setLivePanelShown(on);
        saveLayoutSoon();
    });
    menu->addAction(showPanel_);
    const std::array names{tr("&Events"), tr("L&ifelines"), tr("&Charts"), tr("Since &the Mark")};
    for (int at = 0; at < static_cast<int>(names.size()); ++at) {
        auto* made = menu->addAction(names[static_cast<std::size_t>(at)]);
        made->setShortcut(QKeySequence(static_cast<int>(Qt::CTRL | Qt::SHIFT) | (Qt::Key_1 + at)));
        addAction(made);
        connect(made, &QAction::triggered, this, [this, at] { showTab(static_cast<LiveTab>(at)); });
    }
    menu->addAction(
        action(tr("M&ark Now"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, &MainWindow::markNow));
    slow_ = new QAction(tr("Slo&w Motion"), this);
    slow_->setCheckable(true);
    slow_->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    slow_->setStatusTip(tr("Plays what has just happened once more, at a tenth of its speed"));
    addAction(slow_);
    connect(slow_, &QAction::toggled, this, &MainWindow::setSlowMotion);
    connect(&replay_, &Replay::changed, this,
        [this](const SnapshotPtr& then, const EventBatchPtr& since) { observer_.setPast(then, since); });
    connect(&replay_, &Replay::moment, this, [this](TimePoint at) { showPast(at, true); });
    connect(&replay_, &Replay::finished, this, &MainWindow::backToNow);
    menu->addAction(slow_);
    now_ = action(tr("Back t&o Now"), {}, {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_0)},
        &MainWindow::backToNow);
    now_->setEnabled(false);
    menu->addAction(now_);
}

void MainWindow::setLivePanelShown(bool shown)
{
    panel_->setVisible(shown);
    showPanel_->setChecked(shown);
}

void MainWindow::showTab(LiveTab tab)
{
    showTree();
    setLivePanelShown(true);
    panel_->setTab(tab);
    panel_->setFocus();
    saveLayoutSoon();
}

void MainWindow::goToLife(LifeId id)
{
    const auto* life = history_.life(id);
    if (life == nullptr)
        return;
    if (life->serial != 0 && tree_->reveal(NodeId::of(life->serial))) {
        say({});
        return;
    }
    say(life->ended ? tr("That process has ended; its row is gone.") : tr("That row is hidden by the filter."));
}

void MainWindow::lookAt(TimePoint at)
{
    auto then = history_.snapshotAt(at);
    if (!then)
        return;
    replay_.stop();
    observer_.setPast(std::move(then));
    showPast(at, false);
}

void MainWindow::showPast(TimePoint at, bool slowly)
{
    past_ = at;
    banner_->show(at, slowly);
    panel_->setPast(at);
    acting_->setPast(true);
    now_->setEnabled(true);
    leave_->setEnabled(false);
}

/// What has just happened is played once more; what comes after that moves slowly, too, until it is switched off.
void MainWindow::setSlowMotion(bool slow)
{
    tree_->setSlowMotion(slow);
    if (!slow && replay_.playing())
        return backToNow();
    if (!slow || replay_.start())
        return;
    message_->setText(tr("Nothing has happened within the last minute. What comes is shown slowly, until you switch it off."));
    message_->show();
}

void MainWindow::backToNow()
{
    replay_.stop();
    past_.reset();
    observer_.setPast(nullptr);
    banner_->show(std::nullopt);
    panel_->setPast(std::nullopt);
    acting_->setPast(false);
    now_->setEnabled(false);
    leave_->setEnabled(isPresenting());
}

void MainWindow::markNow()
{
    if (!live_)
        return;
    panel_->mark(live_);
    showTab(LiveTab::Since);
}

void MainWindow::applyLivePreferences()
{
    history_.setLimits({std::chrono::minutes(preferences_.historyMinutes),
        static_cast<std::size_t>(preferences_.historyMegabytes) << 20});
    const int source = preferences_.eventSource;
    observer_.setEventSource(
        source > 0 ? std::optional(static_cast<SourceKind>(source - 1)) : std::nullopt, preferences_.looksPerSecond);
}

} // namespace daemonscope
