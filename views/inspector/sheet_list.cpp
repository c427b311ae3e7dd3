// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/sheet_list.h"

#include <algorithm>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include "views/shared/copy_key.h"
#include "views/shared/plain_text.h"

namespace daemonscope::inspector {

SheetList::SheetList(SheetModel& model, QWidget* parent)
    : QListView(parent)
    , model_(model)
    , delegate_(new SheetDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(delegate_);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setTabKeyNavigation(false);
    setMinimumHeight(60);
}

void SheetList::applyLook(const Look& look)
{
    delegate_->applyLook(look);
    measure();
}

void SheetList::measure()
{
    delegate_->measure();
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void SheetList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // sentences wrap elsewhere
}

void SheetList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentLineChanged();
}

void SheetList::copySelected() const
{
    auto selected = selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    QStringList lines;
    for (const auto& index : selected)
        lines << model_.rowText(index.row());
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void SheetList::follow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const auto& processes = model_.row(index.row()).line.processes;
    if (!processes.empty())
        Q_EMIT processWanted(processes.front());
}

bool SheetList::event(QEvent* event) { return keepsCopyKey(*event) || QListView::event(event); }

void SheetList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelected();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return follow(currentIndex());
    QListView::keyPressEvent(event);
}

void SheetList::mouseDoubleClickEvent(QMouseEvent* event)
{
    QListView::mouseDoubleClickEvent(event);
    follow(indexAt(event->position().toPoint()));
}

void SheetList::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    auto* copy = menu.addAction(tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(selectionModel()->hasSelection());
    connect(copy, &QAction::triggered, this, &SheetList::copySelected);
    auto* all = menu.addAction(tr("Copy All"));
    connect(all, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(model_.sheet().text()); });
    const auto current = currentIndex();
    if (current.isValid() && !model_.row(current.row()).line.processes.empty()) {
        menu.addSeparator();
        for (const auto pid : model_.row(current.row()).line.processes) {
            auto* go = menu.addAction(tr("Go to Process %1").arg(pid.value));
            connect(go, &QAction::triggered, this, [this, pid] { Q_EMIT processWanted(pid); });
        }
    }
    menu.exec(event->globalPos());
}

} // namespace daemonscope::inspector
