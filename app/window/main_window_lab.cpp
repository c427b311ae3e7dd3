// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lab and the session map beside the tree.

#include <cstdlib>

#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

#include "app/window/main_window.h"
#include "app/window/top_bar.h"
#include "model/process/visible_text.h"
#include "model/sys/keepers.h"
#include "views/lab/command_dialog.h"
#include "app/lab/lab_page.h"
#include "views/sessionmap/scene_of_session.h"
#include "views/sessionmap/session_map.h"
#include "views/shared/theme.h"
#include "views/tree/tree_view.h"

namespace daemonscope {

void MainWindow::makeLabButton()
{
    auto* button = new QPushButton(tr("Lab  ▸"), top_);
    button->setObjectName(QStringLiteral("lab"));
    button->setAccessibleName(tr("Lab"));
    button->setToolTip(tr("Step a real program through becoming a daemon (Ctrl+L)"));
    button->setAutoDefault(false);
    const Theme theme(palette());
    auto accent = button->palette();
    accent.setColor(QPalette::Button, theme.accent());
    accent.setColor(QPalette::ButtonText, theme.dark() ? QColor(0x10, 0x16, 0x20) : QColor(Qt::white));
    button->setPalette(accent);
    auto bold = button->font();
    bold.setBold(true);
    button->setFont(bold);
    connect(button, &QPushButton::clicked, this, &MainWindow::showLab);
    top_->addTrailing(button);
}

LabPage& MainWindow::lab()
{
    if (lab_ == nullptr) {
        lab_ = new LabPage(pages_);
        pages_->addWidget(lab_);
        lab_->mayEnd = [this] { return mayEndLab(); };
        connect(lab_, &LabPage::backWanted, this, &MainWindow::showTree);
        connect(lab_, &LabPage::commandWanted, this, &MainWindow::stepAnyProgram);
        connect(lab_, &LabPage::actorsChanged, tree_, &TreeView::setLabPids);
    }
    if (shown_ && shown_->snapshot().measuredReaper) {
        const auto& snapshot = shown_->snapshot();
        const auto reaper = *snapshot.measuredReaper;
        const auto* process = snapshot.find(reaper);
        lab_->setReaper(reaper, process != nullptr ? visibleText(process->stat.comm) : QString());
    }
    return *lab_;
}

void MainWindow::showLab()
{
    auto& page = lab();
    pages_->setCurrentWidget(&page);
    page.setFocus();
}

void MainWindow::showTree()
{
    pages_->setCurrentIndex(0);
    tree_->setFocus();
}

/// The session of the current row: its own, its group's, or itself.
std::optional<Sid> MainWindow::currentSession() const
{
    if (!shown_ || subject_ == NodeId::root())
        return std::nullopt;
    if (subjectRow_.process)
        return subjectRow_.process->stat.sid;
    if (subjectRow_.kind == NodeKind::Session)
        return Sid{subjectRow_.number};
    for (const auto& process : shown_->snapshot().processes())
        if (process->stat.pgid.value == subjectRow_.number)
            return process->stat.sid;
    return std::nullopt;
}

SessionMap& MainWindow::map()
{
    if (map_ == nullptr) {
        map_ = new SessionMap(left_);
        connect(map_, &SessionMap::processSelected, this, [this](MapKey key) {
            if (key != 0)
                go(NodeId::of(static_cast<Serial>(key)));
        });
        connect(map_, &SessionMap::processActivated, this, [this](MapKey key) { follow(NodeId::of(static_cast<Serial>(key))); });
        left_->setSizes({3 * height() / 5, 2 * height() / 5});
        map_->hide();
    }
    return *map_;
}

void MainWindow::toggleMap()
{
    map().setVisible(showMap_->isChecked());
    updateMap();
}

void MainWindow::updateMap()
{
    if (map_ == nullptr || map_->isHidden())
        return;
    const auto session = currentSession();
    // Session 0 holds all kernel threads: no session of job control.
    map_->setScene(session && session->value != 0 ? sceneOfSession(*shown_, *session) : MapScene());
    // Only another choice brings it into view: an update leaves the map where its user has it.
    const std::pair chosen(session.value_or(Sid()), subjectRow_.process ? subjectRow_.process->key.serial : Serial());
    if (chosen == mapped_)
        return;
    mapped_ = chosen;
    if (subjectRow_.process)
        map_->select(chosen.second);
}

void MainWindow::stepAnyProgram()
{
    const char* own = std::getenv("SHELL");
    const auto shell = own != nullptr && *own == '/' ? QString::fromLocal8Bit(own) : QString();
    auto recent = settings::recentCommands();
    if (recent.isEmpty())
        recent = {QStringLiteral("setsid -f sleep 60"), QStringLiteral("sleep 100 | cat"), QStringLiteral("ruby -e 'Process.daemon; sleep'")};
    CommandDialog dialog(recent, shell, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto command = dialog.command();
    if (!command.isEmpty()) {
        recent.removeAll(command);
        recent.prepend(command);
        constexpr int most = 12;
        settings::saveRecentCommands(recent.mid(0, most));
    }
    if (!mayEndLab())
        return;
    lab().openCommand(command, dialog.inOwnShell() ? shell : QString(), dialog.contained());
    showLab();
}

/// Free play may have started something that somebody wants to keep. False: the user wants neither.
bool MainWindow::mayEndLab()
{
    if (lab_ == nullptr || !lab_->isFree())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Daemonscope"), tr("What the lab started is still running."), QMessageBox::NoButton, this);
    question.setTextFormat(Qt::PlainText);
    auto* end = question.addButton(tr("&End Them All"), QMessageBox::AcceptRole);
    auto* leave = question.addButton(tr("&Leave Them Running"), QMessageBox::DestructiveRole);
    question.addButton(QMessageBox::Cancel);
    question.setDefaultButton(end);
    question.exec();
    if (question.clickedButton() == leave)
        (void)lab_->leaveRunning();
    else if (question.clickedButton() == end)
        lab_->endAll();
    else
        return false;
    return true;
}

} // namespace daemonscope
