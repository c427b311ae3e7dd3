// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/events/event_table.h"

#include <algorithm>
#include <vector>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "model/live/event_words.h"
#include "views/events/event_delegate.h"
#include "views/shared/copy_key.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme.h"

namespace daemonscope {

EventTable::EventTable(EventListModel& model, QWidget* parent)
    : QTableView(parent)
    , model_(model)
{
    setModel(&model);
    setItemDelegate(new EventDelegate(this));
    setAccessibleName(tr("Events, the newest first"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(10);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(10);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EventTable::holdWhereNeeded);
    arrangeColumns();
}

void EventTable::backToNow()
{
    scrollToTop();
    pressed_ = false;
    holdWhereNeeded();
}

void EventTable::holdWhereNeeded() { model_.setHeld(pressed_ || verticalScrollBar()->value() > 0); }

void EventTable::want(const QModelIndex& index)
{
    if (const auto life = index.isValid() ? model_.life(index.row()) : 0; life != 0)
        Q_EMIT processWanted(life);
}

void EventTable::mousePressEvent(QMouseEvent* event)
{
    // What is under the pointer now is meant, not what would be there a moment later.
    pressed_ = true;
    holdWhereNeeded();
    QTableView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        want(indexAt(event->position().toPoint()));
}

void EventTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    pressed_ = event->buttons() != Qt::NoButton;
    holdWhereNeeded();
}

bool EventTable::event(QEvent* event) { return keepsCopyKey(*event) || QTableView::event(event); }

void EventTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelected();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return want(currentIndex());
    QTableView::keyPressEvent(event);
}

void EventTable::copySelected() const
{
    std::vector<int> rows;
    for (const auto& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const int row : rows)
        text += model_.rowText(row) + QLatin1Char('\n');
    QGuiApplication::clipboard()->setText(text);
}

void EventTable::setEmptyText(const QString& title, const QString& text)
{
    emptyTitle_ = title;
    emptyText_ = text;
    setAccessibleDescription(model_.rowCount() == 0 ? title + QStringLiteral(". ") + text : QString());
    viewport()->update();
}

void EventTable::arrangeColumns()
{
    verticalHeader()->setDefaultSectionSize(EventDelegate::rowHeight(fontMetrics()));
    verticalScrollBar()->setSingleStep(EventDelegate::rowHeight(fontMetrics()));
    const int room = viewport()->width();
    const auto wanted = [this](int column) { return EventDelegate::columnWidth(column, font()); };
    const int time = wanted(EventListModel::Time);
    const int what = wanted(EventListModel::What);
    const int rest = std::max(0, room - time - what);
    // Where there is little room what happened comes first.
    const int who = std::min(wanted(EventListModel::Who), rest * 4 / 10);
    constexpr int narrow = 600; // the tip tells how it is known
    setColumnHidden(EventListModel::Certainty, rest < narrow);
    const int certainty = rest < narrow ? 0 : std::min(wanted(EventListModel::Certainty), rest * 3 / 10);
    setColumnWidth(EventListModel::Time, time);
    setColumnWidth(EventListModel::What, what);
    setColumnWidth(EventListModel::Who, who);
    setColumnWidth(EventListModel::Details, std::max(10, rest - who - certainty));
    if (certainty > 0)
        setColumnWidth(EventListModel::Certainty, certainty);
}

void EventTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

void EventTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrangeColumns();
}

void EventTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (model_.rowCount() > 0 || emptyTitle_.isEmpty())
        return;
    QPainter painter(viewport());
    auto title = scaled(font(), 1.2);
    title.setWeight(QFont::DemiBold);
    const int line = QFontMetrics(title).height();
    auto box = viewport()->rect().adjusted(20, 0, -20, 0);
    box.setTop(std::max(4, box.center().y() - line * 3 / 2));
    painter.setFont(title);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, emptyTitle_);
    painter.setFont(font());
    painter.setPen(Theme(palette()).muted());
    painter.drawText(box.adjusted(0, line + 6, 0, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, emptyText_);
}

bool EventTable::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto index = indexAt(help->pos());
    if (index.isValid() && model_.event(index.row()) != nullptr)
        QToolTip::showText(help->globalPos(),
            plainToolTip(eventSentence(*model_.history(), model_.number(index.row()))), viewport(), visualRect(index));
    else
        QToolTip::hideText();
    return true;
}

} // namespace daemonscope
