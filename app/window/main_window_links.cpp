// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>

#include "app/window/main_window.h"
#include "app/window/top_bar.h"
#include "model/process/visible_text.h"
#include "views/inspector/inspector.h"
#include "views/tree/tree_view.h"

namespace daemonscope {

const Row* MainWindow::currentRow() const
{
    const auto current = tree_->currentIndex();
    return current.isValid() ? &model_.row(current) : nullptr;
}

void MainWindow::go(NodeId id)
{
    if (tree_->reveal(id)) {
        message_->hide();
        return;
    }
    message_->setText(options_.filter ? tr("That row is hidden by the filter. Press Esc in the filter to clear it.")
                                      : tr("That row is not in the tree: it has ended, or it is hidden."));
    message_->show();
}

void MainWindow::follow(NodeId id)
{
    go(id);
    tree_->setFocus();
}

void MainWindow::followPid(Pid pid)
{
    const auto* process = shown_ ? shown_->snapshot().find(pid) : nullptr;
    follow(process != nullptr ? NodeId::of(process->key.serial) : NodeId::placeholder(pid));
}

void MainWindow::goBack()
{
    if (const auto id = visited_.back())
        go(*id);
    showSubject();
}

void MainWindow::goForward()
{
    if (const auto id = visited_.forward())
        go(*id);
    showSubject();
}

void MainWindow::goToParent()
{
    const auto* row = currentRow();
    if (row == nullptr)
        return;
    if (row->process) {
        if (row->process->stat.ppid.value != 0)
            followPid(row->process->stat.ppid);
    } else if (const auto above = tree_->currentIndex().parent(); above.isValid()) {
        follow(model_.id(above));
    }
}

void MainWindow::goToLeader()
{
    if (const auto* row = currentRow(); row != nullptr && row->process)
        followPid(leaderOf(row->process->stat.sid));
    else if (row != nullptr && row->heading && row->heading->leader)
        follow(NodeId::of(row->heading->leader->key.serial));
}

void MainWindow::goToGroup()
{
    if (const auto* row = currentRow(); row != nullptr && row->process)
        follow(NodeId::of(row->process->stat.pgid, row->process->stat.sid));
}

void MainWindow::goToSession()
{
    if (const auto* row = currentRow(); row != nullptr && row->process)
        follow(NodeId::of(row->process->stat.sid));
}

void MainWindow::goToReaper()
{
    followPid(shown_ && shown_->snapshot().measuredReaper ? *shown_->snapshot().measuredReaper : Pid{1});
}

void MainWindow::goInside() { inspector_->setFocus(Qt::OtherFocusReason); }

void MainWindow::copyPid()
{
    if (const auto* row = currentRow())
        QApplication::clipboard()->setText(QString::number(row->number));
}

void MainWindow::copyCommandLine()
{
    if (const auto* row = currentRow(); row != nullptr && row->process)
        QApplication::clipboard()->setText(visibleCommandLine(*row->process, 64 * 1024));
}

void MainWindow::copyRow()
{
    const auto* row = currentRow();
    if (row == nullptr)
        return;
    QStringList cells;
    for (const auto& shown : allColumns())
        cells << cellText(shown.id, *row, model_.context(), false);
    QApplication::clipboard()->setText(cells.join(u'\t'));
}

void MainWindow::showRowMenu(const QPoint& position)
{
    const auto* row = currentRow();
    if (row == nullptr)
        return;
    QMenu menu(this);
    const auto add = [&](const QString& text, auto slot, bool enabled = true) {
        auto* made = menu.addAction(text);
        made->setEnabled(enabled);
        connect(made, &QAction::triggered, this, slot);
    };
    const bool process = row->process != nullptr;
    add(tr("Go to Parent"), &MainWindow::goToParent);
    add(tr("Go to Session Leader"), &MainWindow::goToLeader, process || (row->heading && row->heading->leader));
    add(tr("Go to Process Group"), &MainWindow::goToGroup, process && options_.grouping == Grouping::Sessions);
    add(tr("Go to Session"), &MainWindow::goToSession, process && options_.grouping == Grouping::Sessions);
    menu.addSeparator();
    const auto filterFor = [this](const QString& text) { return [this, text] { setFilterText(text); }; };
    if (process) {
        add(tr("Show Only Its Session"), filterFor(QStringLiteral("sid:%1").arg(row->process->stat.sid.value)));
        add(tr("Show Only Its Group"), filterFor(QStringLiteral("pgid:%1").arg(row->process->stat.pgid.value)));
        add(tr("Show Only Its Children"), filterFor(QStringLiteral("ppid:%1").arg(row->number)));
    } else if (row->heading) {
        const auto field = row->kind == NodeKind::Session ? QStringLiteral("sid:%1") : QStringLiteral("pgid:%1");
        add(tr("Show Only This"), filterFor(field.arg(row->number)));
    }
    menu.addSeparator();
    add(tr("Copy Number"), &MainWindow::copyPid);
    add(tr("Copy Command Line"), &MainWindow::copyCommandLine, process);
    add(tr("Copy Row"), &MainWindow::copyRow);
    menu.exec(position);
}

} // namespace daemonscope
