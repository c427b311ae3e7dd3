// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include "app/window/acting.h"
#include "app/window/main_window.h"
#include "app/window/top_bar.h"
#include "views/dialogs/about_dialog.h"
#include "views/dialogs/help_dialog.h"
#include "views/dialogs/preferences_dialog.h"
#include "views/shared/glyphs.h"
#include "views/shared/theme.h"
#include "views/tree/tree_header.h"
#include "views/tree/tree_view.h"

namespace daemonscope {

namespace {

QKeySequence ctrl(Qt::Key key) { return QKeySequence(Qt::CTRL | key); }
QKeySequence alt(Qt::Key key) { return QKeySequence(Qt::ALT | key); }

} // namespace

QAction* MainWindow::action(const QString& text, const QString& glyph, const QList<QKeySequence>& keys, void (MainWindow::*slot)())
{
    auto* made = new QAction(text, this);
    made->setShortcuts(keys);
    connect(made, &QAction::triggered, this, slot);
    addAction(made);
    if (!glyph.isEmpty())
        glyphs_.emplace_back(made, glyph);
    return made;
}

void MainWindow::makeActions()
{
    groupings_ = new QActionGroup(this);
    const std::array names{tr("&Sessions"), tr("Famil&y"), tr("&List")};
    for (int at = 0; at < 3; ++at) {
        auto* made = groupings_->addAction(names[static_cast<std::size_t>(at)]);
        made->setCheckable(true);
        made->setShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + at)));
        addAction(made);
        connect(made, &QAction::triggered, this, [this, at] { setGrouping(static_cast<Grouping>(at)); });
    }
    const auto made = groupings_->actions();
    made[0]->setStatusTip(tr("Session, process group, then parent and child"));
    made[1]->setStatusTip(tr("Parents and their children"));
    made[2]->setStatusTip(tr("One row for each process"));
    // Space pauses while the tree has the focus; elsewhere it types a space or presses a button.
    pause_ = action(tr("&Pause"), QStringLiteral("pause"), {ctrl(Qt::Key_P)}, &MainWindow::togglePause);
    pause_->setCheckable(true);
    kernel_ = action(tr("&Kernel Threads"), QStringLiteral("chip"), {ctrl(Qt::Key_K)}, &MainWindow::toggleKernelThreads);
    kernel_->setCheckable(true);
    below_ = action(tr("What Is &Below a Match"), {}, {ctrl(Qt::Key_B)}, &MainWindow::toggleBelow);
    below_->setCheckable(true);
    action(tr("Menu of What Is Selected"), {}, {QKeySequence(Qt::SHIFT | Qt::Key_F10)}, &MainWindow::openMenuHere);
    makeProcessMenu();
    makeViewMenu(menuBar()->addMenu(tr("&View")));
    makeHelpMenu();
    updateActionIcons();
}

void MainWindow::makeProcessMenu()
{
    auto* file = menuBar()->addMenu(tr("&Daemonscope"));
    file->addAction(action(tr("&Look Now"), QStringLiteral("refresh"), {ctrl(Qt::Key_R), QKeySequence(Qt::Key_F5)}, &MainWindow::refresh));
    file->addAction(pause_);
    file->addSeparator();
    file->addAction(action(tr("The L&ab"), QStringLiteral("play"), {QKeySequence(Qt::CTRL | Qt::Key_L)}, &MainWindow::showLab));
    file->addAction(action(tr("&Step Any Program…"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, &MainWindow::stepAnyProgram));
    makeExportMenu(file->addMenu(tr("&Export")));
    file->addSeparator();
    file->addAction(action(tr("Pre&ferences…"), QStringLiteral("gear"), {ctrl(Qt::Key_Comma)}, &MainWindow::showPreferences));
    file->addSeparator();
    auto* quit = file->addAction(tr("&Quit"));
    quit->setShortcut(ctrl(Qt::Key_Q));
    connect(quit, &QAction::triggered, this, &QWidget::close);
    addAction(quit); // where the menu bar is hidden, too

    auto* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(action(tr("&Filter"), QStringLiteral("search"), {ctrl(Qt::Key_F), QKeySequence(Qt::Key_Slash)}, &MainWindow::focusFilter));
    edit->addSeparator();
    edit->addAction(action(tr("Copy &Row"), {}, {QKeySequence(Qt::CTRL | Qt::Key_C)}, &MainWindow::copyRow));
    edit->addAction(action(tr("Copy &Number"), {}, {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)}, &MainWindow::copyPid));
    edit->addAction(action(tr("Copy &Command Line"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, &MainWindow::copyCommandLine));
    edit->addAction(action(tr("Copy with All &Below as Text"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)}, &MainWindow::copyBelow));
    makeCopyMenu(edit->addMenu(tr("Copy &As")));

    actMenu_ = menuBar()->addMenu(tr("&Process"));

    // Not by G: with Alt that leads to the process group. No key of the window may open a menu.
    auto* goMenu = menuBar()->addMenu(tr("G&o"));
    back_ = action(tr("&Back"), QStringLiteral("back"), {alt(Qt::Key_Left)}, &MainWindow::goBack);
    forward_ = action(tr("&Forward"), QStringLiteral("forward"), {alt(Qt::Key_Right)}, &MainWindow::goForward);
    goMenu->addAction(back_);
    goMenu->addAction(forward_);
    goMenu->addSeparator();
    goMenu->addAction(action(tr("To the &Parent"), {}, {alt(Qt::Key_Up)}, &MainWindow::goToParent));
    goMenu->addAction(action(tr("To the Session &Leader"), {}, {QKeySequence(Qt::ALT | Qt::Key_L)}, &MainWindow::goToLeader));
    goMenu->addAction(action(tr("To the Process &Group"), {}, {QKeySequence(Qt::ALT | Qt::Key_G)}, &MainWindow::goToGroup));
    goMenu->addAction(action(tr("To the &Session"), {}, {QKeySequence(Qt::ALT | Qt::Key_S)}, &MainWindow::goToSession));
    goMenu->addAction(action(tr("To Who Adopts &Orphans"), {}, {QKeySequence(Qt::ALT | Qt::Key_R)}, &MainWindow::goToReaper));
    goMenu->addSeparator();
    goMenu->addAction(action(tr("To What Is &Known About It"), {}, {alt(Qt::Key_Return)}, &MainWindow::goInside));
}

void MainWindow::makeViewMenu(QMenu* menu)
{
    menu->addActions(groupings_->actions());
    menu->addSeparator();
    menu->addAction(kernel_);
    menu->addAction(below_);
    showMap_ = action(tr("Session &Map"), QStringLiteral("box"), {ctrl(Qt::Key_M)}, &MainWindow::toggleMap);
    showMap_->setCheckable(true);
    menu->addAction(showMap_);
    // The header's own menu is only the mouse's.
    auto* columns = menu->addMenu(tr("Colum&ns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        header_->addColumnActions(*columns);
    });
    auto* sort = menu->addMenu(tr("So&rt By"));
    connect(sort, &QMenu::aboutToShow, this, [this, sort] {
        sort->clear();
        header_->addSortActions(*sort);
    });
    makeLiveMenu(menu);
    makePresentationMenu(menu);
    menu->addSeparator();
    const auto add = [&](const QString& text, const QKeySequence& keys, void (TreeView::*slot)()) {
        auto* made = menu->addAction(text);
        made->setShortcut(keys);
        addAction(made);
        connect(made, &QAction::triggered, this, [this, slot] { (tree_->*slot)(); });
    };
    // Where the plus itself is typed with Shift, Ctrl+Shift++ is no key of its own.
    add(tr("&Unfold All"), ctrl(Qt::Key_Asterisk), &TreeView::unfoldAll);
    add(tr("Fol&d All"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Minus), &TreeView::foldAll);
    add(tr("Unfold One Le&vel"), ctrl(Qt::Key_Plus), &TreeView::unfoldLevel);
    add(tr("&Fold One Level"), ctrl(Qt::Key_Minus), &TreeView::foldLevel);
}

void MainWindow::makeHelpMenu()
{
    auto* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(action(tr("What the &Words Mean"), {}, {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}, &MainWindow::showHelp));
    help->addAction(action(tr("&Keyboard and Filter"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Question)}, &MainWindow::showShortcuts));
    help->addSeparator();
    help->addAction(action(tr("&About Daemonscope"), {}, {}, &MainWindow::showAbout));
}

void MainWindow::updateActionIcons()
{
    const Theme theme(palette());
    for (const auto& [made, glyph] : glyphs_)
        made->setIcon(glyphs::icon(glyph, theme.ink()));
    if (pause_ != nullptr && paused_)
        pause_->setIcon(glyphs::icon(QStringLiteral("play"), theme.ink()));
}

/// Qt knows the menu key, but not the keys that stand for it where a keyboard has none.
void MainWindow::openMenuHere()
{
    auto* focus = focusWidget();
    if (focus == nullptr)
        return;
    const auto at = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent wish(QContextMenuEvent::Keyboard, at, focus->mapToGlobal(at));
    QCoreApplication::sendEvent(focus, &wish);
}

void MainWindow::togglePause()
{
    paused_ = pause_->isChecked();
    pause_->setText(paused_ ? tr("&Resume") : tr("&Pause"));
    updateActionIcons();
    updateObserving();
}

void MainWindow::toggleKernelThreads()
{
    auto chosen = preferences_;
    chosen.kernelThreads = kernel_->isChecked();
    applyPreferences(chosen);
}

void MainWindow::toggleBelow()
{
    options_.showBelowMatches = below_->isChecked();
    sendOptions();
}

void MainWindow::focusFilter()
{
    showTree();
    top_->filter().setFocus(Qt::ShortcutFocusReason);
    top_->filter().selectAll();
}

void MainWindow::leaveFilter() { tree_->setFocus(); }

void MainWindow::refresh() { observer_.refresh(); }

void MainWindow::showPreferences()
{
    PreferencesDialog dialog(preferences_, this);
    if (dialog.exec() == QDialog::Accepted)
        applyPreferences(dialog.preferences());
}

void MainWindow::showHelp()
{
    auto* dialog = new HelpDialog(actions() + acting_->actions(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showShortcuts()
{
    auto* dialog = new HelpDialog(actions() + acting_->actions(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showKeyboard();
    dialog->show();
}

void MainWindow::showAbout() { AboutDialog(this).exec(); }

} // namespace daemonscope
