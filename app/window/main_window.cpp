// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include <utility>

#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWindow>

#include "app/window/acting.h"
#include "app/window/following.h"
#include "app/window/live_panel.h"
#include "app/window/past_banner.h"
#include "app/window/status_row.h"
#include "app/window/top_bar.h"
#include "views/inspector/inspector.h"
#include "views/shared/glyphs.h"
#include "views/tree/empty_note.h"
#include "views/tree/tree_header.h"
#include "views/tree/tree_view.h"

namespace daemonscope {

using namespace std::chrono_literals;

MainWindow::MainWindow(Observer& observer, const WindowOptions& options, QWidget* parent)
    : QMainWindow(parent), observer_(observer), details_(observer.proc(), observer.readers()),
      aspects_(observer.proc(), observer.readers())
{
    setWindowIcon(glyphs::program());
    setWindowTitle(options.proc ? tr("%1 — Daemonscope").arg(QString::fromStdString(options.proc->string()))
                                : tr("Daemonscope"));
    makeActions();

    pages_ = new QStackedWidget(this);
    auto* central = new QWidget(pages_);
    auto* rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    top_ = new TopBar(groupings_, pause_, kernel_, central);
    message_ = new QLabel(central);
    message_->setTextFormat(Qt::PlainText);
    message_->setContentsMargins(14, 0, 14, 8);
    // Neither a long sentence nor a long path in it makes the window wider.
    message_->setWordWrap(true);
    auto policy = message_->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    message_->setSizePolicy(policy);
    message_->setObjectName(QStringLiteral("message"));
    message_->hide();
    banner_ = new PastBanner(central);
    rows_ = new QSplitter(Qt::Vertical, central);
    rows_->setChildrenCollapsible(false);
    rows_->setHandleWidth(1);
    splitter_ = new QSplitter(Qt::Horizontal, rows_);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(1);
    left_ = new QSplitter(Qt::Vertical, splitter_);
    left_->setChildrenCollapsible(false);
    left_->setHandleWidth(1);
    tree_ = new TreeView(left_);
    header_ = new TreeHeader(tree_);
    tree_->setHeader(header_);
    tree_->setTreeModel(&model_);
    inspector_ = new Inspector(splitter_);
    inspector_->setDetailsSource([this](const Process& process, DetailsReader::Arrived arrived) {
        details_.read(process, std::move(arrived));
    });
    inspector_->setAspectSource([this](const Process& process, Aspect aspect, AspectReader::Arrived arrived) {
        aspects_.read(process, aspect, std::move(arrived));
    });
    inspector_->setUsageSource([this](Serial process) { return history_.usage(History::Scope::Process, process); });
    splitter_->setStretchFactor(0, 5);
    splitter_->setStretchFactor(1, 2);
    empty_ = new EmptyNote(tree_->viewport());
    empty_->say(tr("Looking at the machine…"), {});
    status_ = new StatusRow(central);
    rows->addWidget(top_);
    rows->addWidget(message_);
    rows->addWidget(banner_);
    rows->addWidget(rows_, 1);
    rows->addWidget(status_);
    pages_->addWidget(central);
    setCentralWidget(pages_);
    makeLivePanel();
    makeLabButton();
    following_ = new Following(*tree_, this);
    addAction(following_->action());
    acting_ = new Acting(observer_, splitter_);
    acting_->fill(*actMenu_);
    actMenu_->addSeparator();
    actMenu_->addAction(following_->action());

    connect(&observer_, &Observer::updated, this, &MainWindow::take);
    connect(tree_, &TreeView::heldChanged, this, &MainWindow::setHeld);
    connect(tree_, &TreeView::currentRowChanged, this, &MainWindow::showSubject);
    connect(tree_, &TreeView::parentClicked, this, &MainWindow::followPid);
    connect(tree_, &TreeView::pauseWanted, pause_, &QAction::trigger);
    connect(tree_, &TreeView::insideWanted, this, &MainWindow::goInside);
    connect(tree_, &TreeView::menuWanted, this, &MainWindow::showRowMenu);
    connect(tree_, &TreeView::expansionChanged, this, [this] {
        expansionEdited_ = true;
        saveLayoutSoon();
        if (column(options_.sortBy).summed)
            sendOptions();
    });
    connect(header_, &TreeHeader::menuShown, this, &MainWindow::setHeld);
    connect(header_, &TreeHeader::layoutEdited, this, &MainWindow::saveLayoutSoon);
    connect(header_, &TreeHeader::sortWanted, this, [this](ColumnId by, bool descending) {
        options_.sortBy = by;
        options_.descending = descending;
        sendOptions();
        saveLayoutSoon();
    });
    connect(splitter_, &QSplitter::splitterMoved, this, &MainWindow::saveLayoutSoon);
    connect(inspector_, &Inspector::linkActivated, this, &MainWindow::follow);
    connect(acting_, &Acting::said, this, &MainWindow::say);
    connect(following_, &Following::said, this, &MainWindow::say);
    connect(empty_, &EmptyNote::acted, this, [this] { setFilterText({}); });
    connect(status_, &StatusRow::filterWanted, this, &MainWindow::setFilterText);
    connect(&top_->filter(), &FilterEdit::filterChanged, this, [this](std::shared_ptr<const Filter> filter) {
        options_.filter = std::move(filter);
        panel_->setFilter(options_.filter);
        sendOptions();
    });
    connect(&top_->filter(), &FilterEdit::complained, this, [this](const QString& what) {
        message_->setText(what);
        message_->setVisible(!what.isEmpty());
    });
    connect(&top_->filter(), &FilterEdit::leaveWanted, this, &MainWindow::leaveFilter);
    connect(&top_->filter(), &FilterEdit::firstMatchWanted, this, [this] {
        wantsFirstMatch_ = true;
        sendOptions(); // so that an answer comes even when the filter has not changed
    });
    connect(top_, &TopBar::intervalChosen, this, [this](int ms) {
        auto chosen = preferences_;
        chosen.intervalMs = ms;
        applyPreferences(chosen);
    });
    saveTimer_.setSingleShot(true);
    saveTimer_.setInterval(300ms);
    connect(&saveTimer_, &QTimer::timeout, this, &MainWindow::saveLayout);
    ageTimer_.setInterval(1s);
    connect(&ageTimer_, &QTimer::timeout, status_, &StatusRow::updateAge);

    const auto why = settings::whyNotKept(); // before anything is written
    preferences_ = settings::preferences();
    tree_->setExpansion(!preferences_.startCollapsed, {});
    restoreLayout();
    applyPreferences(preferences_);
    if (!why.isEmpty()) {
        message_->setText(why);
        message_->show();
    }
    tree_->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::restoreLayout()
{
    const auto layout = settings::layout();
    if (!restoreGeometry(layout.geometry))
        resize(QSize(1500, 950).boundedTo(screen()->availableSize() * 0.94));
    if (!splitter_->restoreState(layout.splitter))
        splitter_->setSizes({1080, 420});
    splitter_->setHandleWidth(1);
    if (!rows_->restoreState(layout.rows))
        rows_->setSizes({550, 320});
    rows_->setHandleWidth(1);
    panel_->setTab(layout.liveTab);
    setLivePanelShown(layout.livePanel);
    if (!header_->setLayoutText(layout.columns))
        header_->resetLayout();
    options_.sortBy = layout.sortBy;
    options_.descending = layout.descending;
    header_->setSort(layout.sortBy, layout.descending);
    setGrouping(layout.grouping);
}

void MainWindow::saveLayoutSoon() { saveTimer_.start(); }

void MainWindow::saveLayout()
{
    if (shown_ && std::exchange(expansionEdited_, false))
        settings::saveExpansion(tree_->exceptions(), tree_->expandedByDefault(), *shown_);
    if (isPresenting())
        return;
    settings::Layout layout;
    layout.geometry = saveGeometry();
    layout.splitter = splitter_->saveState();
    layout.rows = rows_->saveState();
    layout.livePanel = !panel_->isHidden();
    layout.liveTab = panel_->tab();
    layout.columns = header_->layoutText();
    layout.grouping = options_.grouping;
    layout.sortBy = options_.sortBy;
    layout.descending = options_.descending;
    settings::save(layout);
}

void MainWindow::applyPreferences(const Preferences& preferences)
{
    const bool foldingChanged = preferences.startCollapsed != preferences_.startCollapsed;
    preferences_ = preferences.sane();
    settings::save(preferences_);
    if (foldingChanged)
        tree_->setExpansion(!preferences_.startCollapsed, {});
    top_->setInterval(preferences_.intervalMs);
    applyPace();
    observer_.setLimits({std::chrono::seconds(preferences_.markSeconds), std::chrono::seconds(preferences_.ghostSeconds), 200});
    applyLivePreferences();
    options_.kernelThreads = preferences_.kernelThreads;
    kernel_->setChecked(preferences_.kernelThreads);
    panel_->setKernelThreads(preferences_.kernelThreads);
    sendOptions();
}

void MainWindow::setFilterText(const QString& text)
{
    top_->filter().setFilter(text);
    tree_->setFocus();
}

void MainWindow::setGrouping(Grouping grouping)
{
    options_.grouping = grouping;
    groupings_->actions().at(static_cast<int>(grouping))->setChecked(true);
    tree_->setBands(grouping != Grouping::Sessions);
    tree_->setRootIsDecorated(grouping != Grouping::Flat);
    sendOptions();
    saveLayoutSoon();
}

void MainWindow::sendOptions()
{
    options_.expandedByDefault = tree_->expandedByDefault();
    options_.exceptions = std::make_shared<const std::unordered_set<NodeId>>(tree_->exceptions());
    observer_.setOptions(options_);
}

void MainWindow::take(const TreeUpdatePtr& update)
{
    if (held_) {
        waiting_.push_back(update);
        return;
    }
    show(*update);
}

void MainWindow::setHeld(bool held)
{
    held_ = held;
    observer_.setHeld(held);
    while (!held_ && !waiting_.empty()) {
        const auto next = waiting_.front();
        waiting_.pop_front();
        show(*next);
    }
}

void MainWindow::show(const TreeUpdate& update)
{
    shown_ = update.classified;
    live_ = update.live;
    acting_->setMachine(live_);
    summary_ = update.summary;
    const ColumnContext context{update.classified, update.classified->snapshot().takenAt};
    following_->beforeUpdate();
    tree_->beforeUpdate();
    if (update.first) {
        tree_->setExpansion(!preferences_.startCollapsed, settings::expansion(!preferences_.startCollapsed, *update.classified));
        model_.fill(update.diff.next, context);
    } else {
        model_.apply(update.diff, context);
    }
    tree_->afterUpdate(update.diff, update.first);
    following_->afterUpdate(*live_, update.past);
    if (wantsFirstMatch_ && update.filter == options_.filter) {
        wantsFirstMatch_ = false;
        tree_->revealFirstMatch();
    }
    status_->show(update, options_.kernelThreads);
    panel_->show(live_);
    if (model_.size() > 0)
        empty_->hide();
    else if (options_.filter)
        empty_->say(tr("No process matches"), tr("Nothing that runs now fits all the words of the filter."), tr("Clear the Filter"));
    else
        empty_->say(tr("No process to show"), tr("The listing of this tree is empty."));
    inspector_->setPast(update.past);
    showSubject();
    if (!sawFirst_) {
        sawFirst_ = true;
        Q_EMIT firstShown();
    }
}

void MainWindow::showSubject()
{
    const auto* row = currentRow();
    acting_->setRow(row != nullptr ? std::optional(*row) : std::nullopt);
    if (row != nullptr) {
        const auto id = tree_->currentId();
        if (id != subject_)
            visited_.visit(id);
        subject_ = id;
        subjectRow_ = *row;
        panel_->setSubject(subjectRow_);
    }
    back_->setEnabled(visited_.canGoBack());
    forward_->setEnabled(visited_.canGoForward());
    if (!shown_ || subject_ == NodeId::root()) {
        inspector_->clear();
        return;
    }
    inspector_->setSubject(shown_, subject_, subjectRow_);
    updateMap();
}

void MainWindow::updateObserving()
{
    // What nobody sees needs no looking.
    const bool seen = isVisible() && !isMinimized();
    observer_.setPaused(paused_ || !seen);
    status_->setPaused(paused_);
    if (seen)
        ageTimer_.start();
    else
        ageTimer_.stop();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    updateObserving();
}

void MainWindow::hideEvent(QHideEvent* event)
{
    QMainWindow::hideEvent(event);
    updateObserving();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && status_ != nullptr)
        updateObserving();
    if (event->type() == QEvent::PaletteChange)
        updateActionIcons();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayEndLab()) {
        event->ignore();
        return;
    }
    // How it looked before a presentation was saved when that began; the screen's size is not the window's own.
    if (isPresenting())
        present_->trigger();
    else
        saveLayout();
    saveTimer_.stop();
    QMainWindow::closeEvent(event);
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    QWidget::show();
    raise();
    activateWindow();
}

} // namespace daemonscope
