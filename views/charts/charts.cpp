// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charts.h"

#include <algorithm>

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QToolButton>

#include <unistd.h>

#include "model/live/chart_table.h"
#include "model/process/visible_text.h"
#include "views/charts/chart_panel.h"

namespace daemonscope {

namespace {

constexpr int drawEveryMs = 1000;
// What a panel needs, in pixels and at large type in letters and lines; narrower, each gets a row of its own.
constexpr int narrowPanel = 280;
constexpr int narrowLetters = 40;
constexpr int lowPanel = 150;
constexpr int lowLines = 8;
constexpr int points = 300;

} // namespace

Charts::Charts(QWidget* parent)
    : QWidget(parent)
    , grid_(nullptr)
    , spans_(new QComboBox(this))
    , tables_(new QToolButton(this))
    , scopes_(new QButtonGroup(this))
{
    panels_[0] = new ChartPanel(tr("Processes by what they are"));
    panels_[1] = new ChartPanel(tr("Births and deaths"));
    panels_[2] = new ChartPanel(tr("CPU and memory"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeTools();
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    grid_ = new QGridLayout(sheet);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(0);
    area->setWidget(sheet);
    column->addWidget(area, 1);
    makeScopes();
    for (auto* panel : panels_) {
        connect(&panel->plot(), &Plot::cursorMoved, this, [this](std::optional<TimePoint> at) {
            for (auto* each : panels_)
                each->plot().setCursorTime(at);
        });
    }
    panels_[0]->setEmptyText(tr("No scan yet"));
    panels_[1]->setEmptyText(tr("No scan yet"));
    timer_.setSingleShot(true);
    timer_.setInterval(drawEveryMs);
    connect(&timer_, &QTimer::timeout, this, [this] {
        if (dirty_)
            later();
    });
    arrangePanels();
    draw();
}

void Charts::setHistory(History* history)
{
    if (history_ == history)
        return;
    if (history_)
        history_->disconnect(this);
    history_ = history;
    if (history_) {
        connect(history_, &History::changed, this, &Charts::later);
        connect(history_, &QObject::destroyed, this, [this] {
            history_.clear();
            draw();
        });
    }
    draw();
}

void Charts::later()
{
    dirty_ = true;
    if (timer_.isActive() || !isVisible())
        return; // drawn when the second is over, or when somebody looks
    draw();
    timer_.start();
}

void Charts::update() { draw(); }

void Charts::drawIfSeen()
{
    if (isVisible())
        draw();
    else
        dirty_ = true;
}

void Charts::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (dirty_)
        draw();
}

void Charts::draw()
{
    dirty_ = false;
    static const std::deque<CountSample> none;
    const auto& counts = history_ ? history_->counts() : none;
    // The time axis ends at the last scan: what came after nobody counted yet.
    const auto end = counts.empty() ? TimePoint() : counts.back().at;
    const ChartWindow window{end, span_, points};
    panels_[0]->setTable(headlineChart(counts, window), window);
    panels_[1]->setTable(rateChart(counts, window), window);
    drawUsage(end);
}

void Charts::drawUsage(TimePoint end)
{
    knowScopes();
    const auto& subject = subjects_[static_cast<std::size_t>(scope_)];
    const ChartWindow window{end, span_, points};
    auto& panel = *panels_[2];
    if (!subject) {
        panel.setTitle(tr("CPU and memory"));
        panel.setEmptyText(tr("Select a process, a group or a session"));
        panel.setTable({}, window);
        return;
    }
    panel.setTitle(tr("CPU and memory: %1").arg(subject->title));
    panel.setEmptyText(tr("No scan saw it in this time"));
    panel.setTable(
        history_ ? usageChart(history_->usage(scope_, subject->number), window, ::sysconf(_SC_PAGESIZE)) : ChartTable(),
        window);
}

void Charts::setSubject(History::Scope scope, std::uint32_t number, const QString& title)
{
    const std::pair asked(scope, Subject{number, title});
    if (asked_ == asked)
        return;
    asked_ = asked;
    subjects_ = {};
    subjects_[static_cast<std::size_t>(scope)] = asked.second;
    scope_ = scope;
    knowScopes();
    // Whoever looked at groups goes on looking at groups.
    const auto wanted = scopes_->checkedId();
    if (wanted >= 0 && subjects_[static_cast<std::size_t>(wanted)])
        scope_ = static_cast<History::Scope>(wanted);
    drawIfSeen();
}

void Charts::clearSubject()
{
    if (!asked_)
        return;
    asked_.reset();
    subjects_ = {};
    drawIfSeen();
}

void Charts::setSpan(std::chrono::seconds span)
{
    if (span == span_)
        return;
    span_ = span;
    const QSignalBlocker quiet(spans_);
    spans_->setCurrentIndex(spans_->findData(static_cast<int>(span.count())));
    draw();
    Q_EMIT spanChanged(span);
}

void Charts::setAsTables(bool asTables)
{
    if (asTables == asTables_)
        return;
    asTables_ = asTables;
    tables_->setChecked(asTables);
    for (auto* panel : panels_)
        panel->showAsTable(asTables);
    Q_EMIT asTablesChanged(asTables);
}

void Charts::arrangePanels()
{
    const auto metrics = fontMetrics();
    for (auto* panel : panels_)
        panel->setMinimumHeight(std::max(lowPanel, lowLines * metrics.height()));
    const int columns = width() >= 3 * std::max(narrowPanel, narrowLetters * metrics.averageCharWidth()) ? 3 : 1;
    if (columns == columns_)
        return;
    columns_ = columns;
    for (int at = 0; at < static_cast<int>(panels_.size()); ++at) {
        grid_->removeWidget(panels_[static_cast<std::size_t>(at)]);
        grid_->addWidget(panels_[static_cast<std::size_t>(at)], at / columns, at % columns);
        grid_->setColumnStretch(at, at < columns ? 1 : 0);
    }
}

void Charts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangePanels();
}

void Charts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw(); // the legends' colours
    if (event->type() == QEvent::FontChange)
        arrangePanels();
}

} // namespace daemonscope
