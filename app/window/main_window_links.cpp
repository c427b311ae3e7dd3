// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>

#include "app/window/acting.h"
#include "app/window/following.h"
#include "app/window/main_window.h"
#include "app/window/top_bar.h"
#include "model/export/tree_export.h"
#include "model/process/visible_text.h"
#include "views/inspector/inspector.h"
#include "views/tree/tree_view.h"

namespace daemonscope {

const Row* MainWindow::currentRow() const
{
    const auto current = tree_->currentIndex();
    return current.isValid() ? &model_.row(current) : nullptr;
}

/// Stands above the tree until the next; screen readers are told. Empty takes it away.
void MainWindow::say(const QString& sentence)
{
    message_->setText(sentence);
    message_->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent told(message_, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    }
}

void MainWindow::go(NodeId id)
{
    if (tree_->reveal(id))
        say({});
    else
        say(options_.filter ? tr("That row is hidden by the filter. Press Esc in the filter to clear it.")
                            : tr("That row is not in the tree: it has ended, or it is hidden."));
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

/// Where there are no headings, to who leads it.
void MainWindow::goToGroup()
{
    const auto* row = currentRow();
    if (row == nullptr || !row->process)
        return;
    const auto& stat = row->process->stat;
    if (options_.grouping == Grouping::Sessions)
        follow(NodeId::of(stat.pgid, stat.sid));
    else
        followPid(Pid{stat.pgid.value});
}

void MainWindow::goToSession()
{
    const auto* row = currentRow();
    if (row != nullptr && row->process && options_.grouping == Grouping::Sessions)
        follow(NodeId::of(row->process->stat.sid));
    else
        goToLeader();
}

/// Whoever would adopt the children of this one: the nearest above that is known to adopt, or else the first process.
void MainWindow::goToReaper()
{
    if (!shown_)
        return;
    const auto& snapshot = shown_->snapshot();
    const auto* row = currentRow();
    int at = row != nullptr && row->process ? snapshot.indexOf(row->process->stat.ppid) : -1;
    for (int steps = 0; at >= 0 && steps < snapshot.size(); ++steps) {
        if (shown_->reaper(at)) {
            followPid(snapshot.at(at).pid());
            return;
        }
        at = snapshot.indexOf(snapshot.at(at).stat.ppid);
    }
    followPid(Pid{1});
}

void MainWindow::goInside() { inspector_->enter(); }

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

/// The current row with all below it, folded or not, as lines.
void MainWindow::copyBelow()
{
    const auto& forest = model_.forest();
    const int top = forest ? forest->indexOf(tree_->currentId()) : -1;
    if (top > 0 && shown_)
        QApplication::clipboard()->setText(treeAsText(*forest, *shown_, top));
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
    add(tr("Go to Process Group"), &MainWindow::goToGroup, process);
    add(tr("Go to Session"), &MainWindow::goToSession, process);
    add(tr("Go to Who Adopts Its Orphans"), &MainWindow::goToReaper, process);
    menu.addAction(following_->action());
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
    acting_->fill(menu);
    menu.addSeparator();
    add(tr("Copy Number"), &MainWindow::copyPid);
    add(tr("Copy Command Line"), &MainWindow::copyCommandLine, process);
    add(tr("Copy Row"), &MainWindow::copyRow);
    add(tr("Copy with All Below as Text"), &MainWindow::copyBelow);
    menu.exec(position);
}

} // namespace daemonscope
