// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_tree.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "views/compare/compare_delegate.h"
#include "views/shared/copy_key.h"
#include "views/shared/theme.h"

namespace daemonscope::compare {

CompareTree::CompareTree(QWidget* parent)
    : QTreeView(parent)
{
    setItemDelegate(new CompareDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setIndentation(15);
    setEditTriggers(NoEditTriggers);
}

bool CompareTree::event(QEvent* event) { return keepsCopyKey(*event) || QTreeView::event(event); }

/// By itself QAbstractItemView would copy one cell.
void CompareTree::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else
        QTreeView::keyPressEvent(event);
}

void CompareTree::mousePressEvent(QMouseEvent* event)
{
    pressed_ = true;
    QTreeView::mousePressEvent(event);
}

void CompareTree::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    pressed_ = event->buttons() != Qt::NoButton;
    if (!pressed_)
        Q_EMIT released();
}

void CompareTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme theme(palette());
    const QRect whole(0, option.rect.top(), viewport()->width(), option.rect.height());
    const auto kind = static_cast<Kind>(index.siblingAtColumn(NameColumn).data(KindRole).toInt());
    if (selectionModel()->isSelected(index))
        painter->fillRect(whole, theme.selectedRow());
    else if (kind == SectionRow)
        painter->fillRect(whole, theme.headingRow());
    QTreeView::drawRow(painter, option, index);
    painter->setPen(theme.line());
    painter->drawLine(whole.bottomLeft(), whole.bottomRight());
    const auto current = currentIndex().siblingAtColumn(NameColumn);
    if (current.isValid() && current == index.siblingAtColumn(NameColumn))
        painter->fillRect(QRect(0, whole.top(), 3, whole.height()), hasFocus() ? theme.accent() : theme.muted());
}

} // namespace daemonscope::compare
