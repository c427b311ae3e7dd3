// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_panel.h"

#include <algorithm>

#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "views/charts/chart_legend.h"
#include "views/shared/plain_label.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme.h"

namespace daemonscope {

ChartPanel::ChartPanel(const QString& title, QWidget* parent)
    : QWidget(parent)
    , heading_(new PlainLabel(this))
    , head_(new QHBoxLayout)
    , legend_(new ChartLegend(this))
    , pages_(new QStackedWidget(this))
    , plot_(new Plot(this))
    , tableView_(new QTableView(this))
    , empty_(new PlainLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 4, 10, 4);
    column->setSpacing(3);
    heading_->setWordWrap(false);
    heading_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heading_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head_->addWidget(heading_, 1);
    column->addLayout(head_);
    column->addWidget(legend_);
    column->addWidget(pages_, 1);
    // As low as the dock is, whatever the pages would like.
    pages_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    pages_->setMinimumSize(160, 80);
    tableView_->setModel(&tableModel_);
    tableView_->setFrameShape(QFrame::NoFrame);
    tableView_->setShowGrid(false);
    tableView_->setWordWrap(false);
    tableView_->setTabKeyNavigation(false);
    tableView_->setSelectionBehavior(QAbstractItemView::SelectRows);
    tableView_->verticalHeader()->hide();
    tableView_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    tableView_->horizontalHeader()->setHighlightSections(false);
    tableView_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tableView_->horizontalHeader()->setResizeContentsPrecision(20);
    empty_->setAlignment(Qt::AlignCenter);
    for (auto* page : {static_cast<QWidget*>(plot_), static_cast<QWidget*>(tableView_), static_cast<QWidget*>(empty_)})
        pages_->addWidget(page);
    setTitle(title);
    dressUp();
    choosePage();
}

void ChartPanel::setTitle(const QString& title)
{
    title_ = title;
    fitHead();
    plot_->setAccessibleName(title);
    tableView_->setAccessibleName(title);
}

void ChartPanel::setTool(QWidget* tool)
{
    tool_ = tool;
    head_->addWidget(tool);
    fitHead();
}

/// The title as far as there is room for it; a reader has the whole.
void ChartPanel::fitHead()
{
    const auto margins = layout()->contentsMargins();
    const QFontMetrics metrics(heading_->font());
    int room = width() - margins.left() - margins.right();
    if (tool_ != nullptr) {
        const int beside = room - tool_->sizeHint().width() - head_->spacing();
        const bool fits = metrics.horizontalAdvance(title_) < beside;
        room = fits ? beside : room;
        head_->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        head_->setAlignment(tool_, fits ? Qt::Alignment() : Qt::AlignLeft);
    }
    const auto shown = metrics.elidedText(title_, Qt::ElideRight, room);
    if (shown == heading_->text())
        return;
    heading_->setText(shown);
    heading_->setAccessibleName(title_);
    setPlainToolTip(heading_, shown == title_ ? QString() : title_);
}

void ChartPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

void ChartPanel::setTable(const ChartTable& table, const ChartWindow& window)
{
    plot_->setTable(table, window);
    if (asTable_)
        tableModel_.setTable(table);
    std::vector<ChartLegend::Entry> entries;
    const Theme theme(palette());
    // As they stand, from the top of the stack down.
    for (int index = static_cast<int>(table.series.size()) - 1; index >= 0 && !table.times.empty(); --index) {
        const auto look = seriesLook(table, index, theme);
        entries.push_back({table.series[static_cast<std::size_t>(index)].name, look.color, look.dashed, look.texture});
    }
    if (!table.series.empty() && table.series.front().unit != ChartUnit::Count)
        std::reverse(entries.begin(), entries.end());
    legend_->setEntries(std::move(entries));
    choosePage();
}

void ChartPanel::setEmptyText(const QString& text) { empty_->setText(text); }

void ChartPanel::showAsTable(bool asTable)
{
    asTable_ = asTable;
    if (asTable)
        tableModel_.setTable(plot_->table());
    choosePage();
}

void ChartPanel::choosePage()
{
    const bool none = plot_->table().times.empty() || plot_->table().series.empty();
    pages_->setCurrentWidget(none ? static_cast<QWidget*>(empty_)
            : asTable_            ? static_cast<QWidget*>(tableView_)
                                  : plot_);
    legend_->setVisible(!none && !asTable_);
}

void ChartPanel::drawInto(QPainter& painter, const QRectF& place)
{
    const Theme theme(palette());
    const auto heading = heading_->font();
    const QFontMetrics metrics(heading);
    auto rest = place.adjusted(10, 6, -10, -6);
    painter.setFont(heading);
    painter.setPen(theme.ink());
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
        metrics.elidedText(title_, Qt::ElideRight, static_cast<int>(rest.width())));
    rest.setTop(rest.top() + metrics.height() + 4);
    if (pages_->currentWidget() == empty_) {
        painter.setFont(font());
        painter.setPen(theme.muted());
        painter.drawText(rest, Qt::AlignCenter | Qt::TextWordWrap, empty_->text());
        return;
    }
    rest.setTop(rest.top() + legend_->draw(painter, rest.topLeft(), static_cast<int>(rest.width())) + 3);
    // Laid out for the picture, then as it stands in the window again.
    auto* chart = plot_->chart();
    const auto own = chart->geometry();
    const QRectF drawn(QPointF(), rest.size());
    const auto scene = plot_->sceneRect();
    plot_->setSceneRect(drawn);
    chart->setGeometry(drawn);
    chart->layout()->activate();
    plot_->scene()->render(&painter, rest, drawn, Qt::IgnoreAspectRatio);
    painter.save();
    painter.translate(rest.topLeft());
    plot_->paintOver(painter);
    painter.restore();
    plot_->setSceneRect(scene);
    chart->setGeometry(own);
}

void ChartPanel::dressUp()
{
    const Theme theme(palette());
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    heading_->setFont(bold);
    heading_->setMinimumHeight(fontMetrics().height() + 8); // also beside buttons
    auto muted = empty_->palette();
    muted.setColor(QPalette::WindowText, theme.muted());
    empty_->setPalette(muted);
    tableView_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 5);
    fitHead();
}

void ChartPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dressUp();
}

} // namespace daemonscope
