// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspector.h"

#include <array>
#include <optional>

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>

#include "views/inspector/aspect_view.h"
#include "views/inspector/empty_page.h"
#include "views/inspector/header_view.h"
#include "views/inspector/section_view.h"
#include "views/inspector/tab_strip.h"
#include "views/inspector/usage_view.h"

namespace daemonscope {

using namespace inspector;

namespace {

/// How long a newly selected process may take to answer before it is shown without its files: they are nearly always
/// there sooner, and so nothing flickers.
constexpr std::chrono::milliseconds patience{80};
constexpr int sideMargin = 14;
constexpr int usageTab = 1 + aspectCount; // the last

/// What facets, evidence and the panel's text depend on.
bool tellsTheSame(const Classified& a, const Classified& b)
{
    return &a == &b || a.snapshot().structureVersion == b.snapshot().structureVersion;
}

Content contentOf(const Subject& subject)
{
    switch (subject.row.kind) {
    case NodeKind::Process:
        return processContent(subject);
    case NodeKind::Session:
        return sessionContent(subject);
    case NodeKind::Group:
        return groupContent(subject);
    default:
        return placeholderContent(subject);
    }
}

/// Of a process that ended before anybody looked.
DetailsPtr nothingLeft()
{
    auto details = std::make_shared<Details>();
    details->failAll(sys::Failure::Gone);
    return details;
}

/// Scrolls so that `widget` can be seen; what lies in its section above it is not pulled along.
void bringIntoSight(QScrollArea& area, QWidget& widget) { area.ensureWidgetVisible(&widget, 0, 24); }

} // namespace

struct Inspector::Parts {
    QStackedLayout* pages = nullptr; ///< nothing, or a row
    EmptyPage* empty = nullptr;
    QWidget* row = nullptr;
    TabStrip* tabs = nullptr;
    QStackedLayout* sides = nullptr; ///< the overview, an aspect, or the use of the machine over time
    AspectView* aspects = nullptr;
    UsageView* usage = nullptr;
    QScrollArea* scroll = nullptr;
    QWidget* page = nullptr;
    QVBoxLayout* column = nullptr;
    HeaderView* header = nullptr;
    std::array<SectionView*, sectionCount> sections{};
    DetailsFeed* feed = nullptr;
    QTimer* patience = nullptr;
    std::optional<Look> look;
    std::optional<Subject> subject;
    bool past = false;
    /// The last that was shown alive, and in which snapshot.
    NodeId livedId;
    ClassifiedPtr lived;
    std::optional<Content> shown;
    NodeId shownId;
    QWidgetList focusChain; ///< compared by address only
};

Inspector::Inspector(QWidget* parent) : QWidget(parent), parts_(std::make_unique<Parts>())
{
    auto& p = *parts_;
    p.pages = new QStackedLayout(this);
    p.empty = new EmptyPage(this);
    p.row = new QWidget(this);
    makeTabs();
    makePage();
    // The panel lies on the same ground as the tree beside it.
    for (QWidget* ground : {static_cast<QWidget*>(p.empty), p.row, p.page, p.scroll->viewport()}) {
        ground->setBackgroundRole(QPalette::Base);
        ground->setAutoFillBackground(true);
    }
    auto* column = new QVBoxLayout(p.row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* margins = new QVBoxLayout;
    margins->setContentsMargins(sideMargin, 6, sideMargin, 0);
    margins->addWidget(p.tabs);
    column->addLayout(margins);
    p.sides = new QStackedLayout;
    p.sides->addWidget(p.scroll);
    p.aspects->setContentsMargins(sideMargin, 0, sideMargin, 8);
    p.sides->addWidget(p.aspects);
    p.usage->setContentsMargins(sideMargin, 0, sideMargin, 8);
    p.sides->addWidget(p.usage);
    column->addLayout(p.sides, 1);
    p.pages->addWidget(p.empty);
    p.pages->addWidget(p.row);
    setAccessibleName(tr("Inspector"));
    setFocusProxy(p.header);

    p.feed = new DetailsFeed(this);
    connect(p.feed, &DetailsFeed::changed, this, [this] {
        if (!parts_->patience->isActive() || parts_->feed->latest()->complete())
            render();
    });
    p.patience = new QTimer(this);
    p.patience->setSingleShot(true);
    p.patience->setInterval(patience);
    connect(p.patience, &QTimer::timeout, this, &Inspector::render);
    applyLook();
}

Inspector::~Inspector() = default;

void Inspector::makePage()
{
    auto& p = *parts_;
    p.scroll = new QScrollArea(p.row);
    p.page = new QWidget;
    p.page->setObjectName(QStringLiteral("page"));
    p.column = new QVBoxLayout(p.page);
    p.header = new HeaderView(p.page);
    p.column->setContentsMargins(sideMargin, 16, sideMargin, 20);
    p.column->setSpacing(20);
    p.column->addWidget(p.header);
    p.column->addStretch(1);
    p.scroll->setWidget(p.page);
    p.scroll->setWidgetResizable(true);
    p.scroll->setFrameShape(QFrame::NoFrame);
    p.scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    p.scroll->setFocusPolicy(Qt::NoFocus);
    p.scroll->setAccessibleName(tr("What the selected row is"));
}

void Inspector::makeTabs()
{
    auto& p = *parts_;
    p.tabs = new TabStrip(p.row);
    p.tabs->setAccessibleName(tr("What to show of it"));
    p.tabs->addTab(tr("Overview"), tr("What it is, and why"));
    for (int aspect = 0; aspect < aspectCount; ++aspect)
        p.tabs->addTab(aspectName(static_cast<Aspect>(aspect)), aspectTip(static_cast<Aspect>(aspect)));
    p.tabs->addTab(tr("History"), tr("Its CPU and memory over time"));
    connect(p.tabs, &TabStrip::currentChanged, this, &Inspector::showTab);
    p.aspects = new AspectView(p.row);
    connect(p.aspects, &AspectView::linkActivated, this, &Inspector::linkActivated);
    p.usage = new UsageView(p.row);
    for (const auto& [key, tabs] : {std::pair(Qt::Key_PageDown, 1), std::pair(Qt::Key_PageUp, -1)}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step = tabs] {
            if (parts_->tabs->isVisible())
                parts_->tabs->step(step);
        });
    }
}

/// Which side of the row is seen: of anything but a process there is only one.
void Inspector::showTab()
{
    auto& p = *parts_;
    const bool process = p.subject && p.subject->row.kind == NodeKind::Process && p.subject->row.process;
    p.tabs->setVisible(process);
    const bool overview = !process || p.tabs->current() == 0;
    const bool usage = !overview && p.tabs->current() == usageTab;
    QWidget* const side = overview ? static_cast<QWidget*>(p.scroll) : usage ? static_cast<QWidget*>(p.usage) : p.aspects;
    const auto* focus = QApplication::focusWidget();
    const bool focused = p.sides->currentWidget() != side && focus != nullptr && p.sides->currentWidget()->isAncestorOf(focus);
    if (!overview)
        p.pages->setCurrentWidget(p.row);
    if (usage) {
        const auto& machine = p.subject->classified->snapshot().machine;
        p.usage->setProcess(p.subject->row.process, machine ? machine->pageSize : 4096, p.subject->ended);
    } else if (!overview) {
        p.aspects->setAspect(static_cast<Aspect>(p.tabs->current() - 1));
        p.aspects->setSubject(*p.subject);
    }
    p.sides->setCurrentWidget(side);
    chainFocus();
    p.feed->setWatched(isVisible() && overview);
    if (focused)
        enter();
    if (overview && !p.patience->isActive())
        render();
}

void Inspector::showAspect(std::optional<Aspect> aspect)
{
    parts_->tabs->setCurrent(aspect ? 1 + static_cast<int>(*aspect) : 0);
}

void Inspector::enter()
{
    auto& p = *parts_;
    if (p.sides->currentWidget() == p.aspects)
        p.aspects->enter();
    else if (p.sides->currentWidget() == p.usage)
        p.usage->enter();
    else
        p.header->setFocus(Qt::OtherFocusReason);
}

void Inspector::showUsage() { parts_->tabs->setCurrent(usageTab); }

void Inspector::setUsageSource(UsageSource source) { parts_->usage->setSource(std::move(source)); }

void Inspector::setAspectSource(AspectSource source) { parts_->aspects->setSource(std::move(source)); }

void Inspector::setDetailsSource(DetailsSource source) { parts_->feed->setSource(std::move(source)); }

void Inspector::clear()
{
    parts_->subject.reset();
    parts_->shown.reset();
    parts_->shownId = NodeId::root();
    parts_->livedId = NodeId::root();
    parts_->lived.reset();
    parts_->patience->stop();
    parts_->feed->follow(nullptr);
    parts_->aspects->clear();
    parts_->pages->setCurrentWidget(parts_->empty);
}

bool Inspector::sameAsShown(const ClassifiedPtr& classified, NodeId id, const Row& row) const
{
    const auto& subject = parts_->subject;
    if (!subject || subject->id != id || subject->past != parts_->past || !tellsTheSame(*subject->classified, *classified))
        return false;
    const auto& before = subject->row;
    if (before.heading != row.heading && (!before.heading || !row.heading || !(*before.heading == *row.heading)))
        return false;
    if (before.process == row.process)
        return (before.mark == Mark::Ended) == (row.mark == Mark::Ended);
    return before.process && row.process && (before.mark == Mark::Ended) == (row.mark == Mark::Ended)
        && before.process->cmdline == row.process->cmdline && before.process->cgroup == row.process->cgroup
        && before.process->credentials == row.process->credentials
        && before.process->stat.state == row.process->stat.state;
}

void Inspector::setPast(bool past) { parts_->past = past; }

void Inspector::setSubject(const ClassifiedPtr& classified, NodeId id, const Row& row)
{
    if (!classified || row.kind == NodeKind::Root)
        return clear();
    auto& p = *parts_;
    if (sameAsShown(classified, id, row))
        return;
    const bool another = !p.subject || p.subject->id != id;
    Subject next{classified, id, row, nullptr, row.kind == NodeKind::Process && row.mark == Mark::Ended, p.past};
    if (!next.past && !next.ended) {
        p.livedId = id;
        p.lived = classified;
    } else if (!next.past && p.livedId == id) {
        next.classified = p.lived; // of what has ended, the last snapshot that had it tells most
    }
    p.subject = std::move(next);
    const bool readable = !p.subject->ended && !p.past;
    const auto& process = row.kind == NodeKind::Process && readable ? row.process : nullptr;
    if (another || readable)
        p.feed->follow(process); // of one that cannot be read any more, what was read stays
    p.feed->setResting(!readable);
    if (another && process && isVisible() && p.feed->asking())
        p.patience->start();
    showTab();
}

inspector::SectionView* Inspector::ensureSection(int id)
{
    auto& p = *parts_;
    auto& section = p.sections[static_cast<std::size_t>(id)];
    if (section != nullptr)
        return section;
    section = new SectionView(static_cast<SectionId>(id), p.page);
    connect(section, &SectionView::focusChainChanged, this, &Inspector::chainFocus);
    connect(section, &SectionView::linkActivated, this, &Inspector::linkActivated);
    connect(
        section, &SectionView::focusMoved, this, [this](QWidget* widget) { bringIntoSight(*parts_->scroll, *widget); });
    if (p.look)
        section->applyLook(*p.look);
    int place = 1; // after the header
    for (int before = 0; before < id; ++before)
        place += p.sections[static_cast<std::size_t>(before)] != nullptr ? 1 : 0;
    p.column->insertWidget(place, section);
    return section;
}

/// Tab goes down the page, in whatever order its parts were made.
void Inspector::chainFocus()
{
    auto& p = *parts_;
    QWidgetList chain{p.header->focusProxy()};
    // Whoever comes to the inspector comes to its sentences; what stands before them in the order of making follows.
    chain += p.tabs->buttons()[static_cast<std::size_t>(p.tabs->current())]; // the others take no focus
    for (QWidget* side : {static_cast<QWidget*>(p.aspects), static_cast<QWidget*>(p.usage)})
        for (auto* inside : side->findChildren<QWidget*>())
            if (inside->focusPolicy() != Qt::NoFocus)
                chain += inside;
    for (const auto* section : p.sections)
        if (section != nullptr)
            chain += section->focusChain();
    if (chain == p.focusChain)
        return;
    for (qsizetype at = 1; at < chain.size(); ++at)
        setTabOrder(chain[at - 1], chain[at]);
    p.focusChain = std::move(chain);
}

void Inspector::applyLook()
{
    auto& p = *parts_;
    p.look.emplace(*this);
    p.empty->applyLook(*p.look);
    p.tabs->applyLook(*p.look);
    p.aspects->applyLook(*p.look);
    p.usage->applyLook(*p.look);
    p.header->applyLook(*p.look);
    for (auto* section : p.sections)
        if (section != nullptr)
            section->applyLook(*p.look);
}

void Inspector::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        applyLook();
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        showTab();
}

void Inspector::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showTab();
}

void Inspector::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    parts_->feed->setWatched(false);
}

void Inspector::render()
{
    auto& p = *parts_;
    p.patience->stop();
    if (!p.subject || p.sides->currentWidget() != p.scroll)
        return;
    if (const auto& latest = p.feed->latest(); latest && !p.subject->past)
        if (p.subject->row.process && latest->key == p.subject->row.process->key)
            p.subject->details = latest;
    if (p.subject->ended && !p.subject->past && !p.subject->details)
        p.subject->details = nothingLeft();
    auto content = contentOf(*p.subject);
    const bool another = p.shownId != p.subject->id;
    p.pages->setCurrentWidget(p.row);
    if (p.shown == content && !another)
        return;
    p.page->setUpdatesEnabled(false);
    p.header->setContent(content);
    std::array<bool, sectionCount> used{};
    for (const auto& section : content.sections) {
        const auto at = static_cast<std::size_t>(section.id);
        used[at] = !section.facts.empty() || !section.folds.empty() || !section.text.isEmpty();
        if (used[at])
            ensureSection(static_cast<int>(section.id))->setSection(section);
    }
    for (std::size_t at = 0; at < used.size(); ++at)
        if (p.sections[at] != nullptr)
            p.sections[at]->setVisible(used[at]);
    p.shown = std::move(content);
    p.shownId = p.subject->id;
    chainFocus();
    p.page->setUpdatesEnabled(true);
    if (another)
        p.scroll->verticalScrollBar()->setValue(0);
}

} // namespace daemonscope
