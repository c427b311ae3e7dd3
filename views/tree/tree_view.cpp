// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tree/tree_view.h"

#include <algorithm>

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "model/process/visible_text.h"
#include "model/tree/user_names.h"
#include "views/shared/theme.h"
#include "views/tree/adoption_motion.h"
#include "views/tree/row_delegate.h"

namespace daemonscope {

namespace {

constexpr int indent = 15;

} // namespace

TreeView::TreeView(QWidget* parent) : QTreeView(parent), delegate_(new RowDelegate(this)), motion_(new AdoptionMotion(viewport()))
{
    setItemDelegate(delegate_);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setIndentation(indent);
    setExpandsOnDoubleClick(true);
    setAnimated(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("Processes"));
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) { noteExpansion(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) { noteExpansion(index, false); });
    applyTheme();
}

TreeView::~TreeView() = default;

void TreeView::setTreeModel(TreeModel* model)
{
    model_ = model;
    setModel(model);
}

void TreeView::setBands(bool bands)
{
    delegate_->setBands(bands);
    viewport()->update();
}

void TreeView::applyTheme()
{
    // Selection is a tint, so that the colours which carry meaning stay readable on it.
    auto own = parentWidget() ? parentWidget()->palette() : QPalette();
    const Theme theme(own);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::Highlight, theme.selectedRow());
        own.setColor(group, QPalette::HighlightedText, theme.ink());
    }
    if (palette() != own)
        setPalette(own);
}

void TreeView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::StyleChange)
        applyTheme();
}

void TreeView::beforeUpdate()
{
    rememberPlaces();
    rememberNeighbours();
    anchor_ = QPersistentModelIndex();
    currentWasVisible_ = currentIndex().isValid() && viewport()->rect().intersects(visualRect(currentIndex()));
    if (model_ == nullptr || verticalScrollBar()->value() == verticalScrollBar()->minimum())
        return; // who looks at the top goes on looking at the top
    const auto current = currentIndex();
    const auto visible = viewport()->rect();
    const auto top = current.isValid() && visible.intersects(visualRect(current)) ? current : indexAt(QPoint(1, 1));
    if (top.isValid()) {
        anchor_ = top.siblingAtColumn(0);
        anchorTop_ = visualRect(top).top();
    }
}

void TreeView::afterUpdate(const ForestDiff& diff, bool first)
{
    follow(diff, first);
    if (!first)
        showAdoptions(diff);
}

void TreeView::follow(const ForestDiff& diff, bool first)
{
    if (first) {
        applyExpansionEverywhere();
    } else {
        std::vector<QModelIndex> candidates;
        for (const auto* list : {&diff.inserted, &diff.relisted})
            for (const auto index : *list)
                if (index > 0 && diff.next->node(index).childCount > 0)
                    candidates.push_back(model_->indexOf(diff.next->node(index).id));
        applyExpansion(candidates);
    }
    if (!diff.structural() && !first) {
        repaintChanged(diff);
        return;
    }
    viewport()->update(); // rows that come or go below a folded one change what it says
    if (const auto current = currentIndex(); !current.isValid() && wanted_ != NodeId::root())
        if (const auto back = model_->indexOf(wanted_); back.isValid())
            selectionModel()->setCurrentIndex(back, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!currentIndex().isValid() && !place_.isValid())
        for (const auto id : neighbours_)
            if (place_ = model_->indexOf(id); place_.isValid())
                break;
    if (!anchor_.isValid()) {
        if (currentWasVisible_ && currentIndex().isValid())
            scrollTo(currentIndex().siblingAtColumn(0));
        return;
    }
    executeDelayedItemsLayout();
    if (const auto rect = visualRect(anchor_); rect.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - anchorTop_);
}

void TreeView::setLabPids(const QList<int>& pids)
{
    delegate_->setLabPids({pids.begin(), pids.end()});
    viewport()->update();
}

/// What is to be painted again is decided once for all changes of an update; only assistive technologies want to hear
/// of each.
void TreeView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    if (QAccessible::isActive())
        QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

/// Paints those rows again that are in sight and show something else now. Names of parents and users, which rows show
/// beside their own figures, change so seldom that then all are painted.
void TreeView::repaintChanged(const ForestDiff& diff)
{
    const auto& classified = model_->context().classified;
    const PaintedOf now{classified ? classified->snapshot().structureVersion : 0, UserNames::instance().version()};
    if (painted_ != now) {
        painted_ = now;
        viewport()->update();
        return;
    }
    for (auto index = indexAt(QPoint(1, 1)); index.isValid(); index = indexBelow(index)) {
        const auto rect = visualRect(index);
        if (rect.top() > viewport()->height())
            return;
        const bool changed = std::binary_search(diff.changed.begin(), diff.changed.end(), diff.next->indexOf(model_->id(index)));
        if (changed || model_->row(index).mark == Mark::Ended) // how long ago is told to the second
            viewport()->update(0, rect.top(), viewport()->width(), rect.height());
    }
}

void TreeView::hold(bool held)
{
    if (held == held_)
        return;
    held_ = held;
    Q_EMIT heldChanged(held);
}

bool TreeView::overParentLink(const QPoint& position, QModelIndex* index) const
{
    const auto at = indexAt(position);
    if (!at.isValid() || static_cast<ColumnId>(at.column()) != ColumnId::Parent)
        return false;
    if (index != nullptr)
        *index = at;
    return RowDelegate::parentIsElsewhere(*model_, at);
}

void TreeView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        Q_EMIT pauseWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT insideWanted();
        return;
    case Qt::Key_Asterisk: // QTreeView would unfold by recursion, however deep the tree is
        unfoldAll();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void TreeView::mousePressEvent(QMouseEvent* event)
{
    hold(true);
    QTreeView::mousePressEvent(event);
}

void TreeView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    QModelIndex index;
    if (event->button() == Qt::LeftButton && overParentLink(event->pos(), &index))
        Q_EMIT parentClicked(model_->row(index).process->stat.ppid);
    if (event->buttons() == Qt::NoButton)
        hold(false);
}

void TreeView::mouseMoveEvent(QMouseEvent* event)
{
    QTreeView::mouseMoveEvent(event);
    viewport()->setCursor(overParentLink(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TreeView::contextMenuEvent(QContextMenuEvent* event)
{
    auto position = event->globalPos();
    // A menu acts on the current row: it must be one that the user sees, and means.
    if (event->reason() == QContextMenuEvent::Mouse && !indexAt(event->pos()).isValid())
        return event->accept();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()) {
        scrollTo(currentIndex());
        position = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    }
    hold(true);
    Q_EMIT menuWanted(position);
    hold(false);
    event->accept();
}

bool TreeView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto index = indexAt(help->pos());
        // Only for what does not fit: everything else can be read in the row or beside the tree.
        const auto text = index.isValid() ? delegate_->cutText(*this, index) : QString();
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), viewport());
        return true;
    }
    return QTreeView::viewportEvent(event);
}

void TreeView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    delegate_->paintRowBackground(*painter, *this, option, index);
    QTreeView::drawRow(painter, option, index);
    delegate_->paintRowFrame(*painter, *this, option, index);
}

void TreeView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (model_->hasChildren(index))
        delegate_->paintDisclosure(*painter, *this, rect, isExpanded(index));
}

} // namespace daemonscope
