// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window for an audience.

#include <QMenu>

#include "app/lab/lab_page.h"
#include "app/window/live_panel.h"
#include "app/window/main_window.h"
#include "app/window/past_banner.h"
#include "app/window/presentation.h"
#include "app/window/status_row.h"
#include "app/window/top_bar.h"
#include "views/lifelines/lifelines.h"
#include "views/sessionmap/session_map.h"
#include "views/tree/tree_view.h"

namespace daemonscope {

void MainWindow::makePresentationMenu(QMenu* menu)
{
    present_ = action(tr("&Presentation"), {},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), QKeySequence(Qt::Key_F11)}, &MainWindow::togglePresentation);
    present_->setCheckable(true);
    present_->setStatusTip(tr("Large type, one view at a time, on the whole screen"));
    menu->addAction(present_);
    // Keys without Ctrl, which only the presentation has.
    const auto own = [this](const QString& text, const QList<QKeySequence>& keys, auto act) {
        auto* made = new QAction(text, this);
        made->setShortcuts(keys);
        made->setEnabled(false);
        connect(made, &QAction::triggered, this, act);
        addAction(made);
        presenting_.push_back(made);
        return made;
    };
    presentNext_ = own(tr("Presentation: Next"), {QKeySequence(Qt::Key_PageDown)}, [this] { presentation_->go(1); });
    presentPrevious_ = own(
        tr("Presentation: Previous"), {QKeySequence(Qt::Key_PageUp)}, [this] { presentation_->go(-1); });
    for (int at = 0; at < presentedViews; ++at) {
        const auto view = static_cast<PresentedView>(at);
        own(tr("Presentation: %1").arg(Presentation::nameOf(view)), {QKeySequence(static_cast<int>(Qt::Key_1) + at)},
            [this, view] { presentView(view); });
    }
    leave_ = own(tr("Presentation: Leave"), {QKeySequence(Qt::Key_Escape)}, [this] { present_->trigger(); });
}

void MainWindow::makePresentation()
{
    PresentationParts parts{
        this, pages_, rows_, splitter_, left_, tree_, header_, inspector_, panel_, {top_, status_}, {}, {}, {}};
    parts.map = [this] {
        auto& made = map();
        updateMap();
        return &made;
    };
    parts.lab = [this] {
        showLab();
        return lab_;
    };
    parts.selectLane = [this] {
        const auto* life = subjectRow_.process ? history_.lifeOf(subjectRow_.process->key.serial) : nullptr;
        panel_->lifelines().select(life != nullptr ? life->id : 0);
    };
    presentation_ = new Presentation(std::move(parts));
    connect(presentation_, &Presentation::viewWanted, this, &MainWindow::presentView);
    connect(presentation_, &Presentation::leaveWanted, present_, &QAction::trigger);
    connect(presentation_, &Presentation::processChosen, this,
        [this](quint64 serial) { go(NodeId::of(static_cast<Serial>(serial))); });
}

bool MainWindow::isPresenting() const { return presentation_ != nullptr && presentation_->running(); }

void MainWindow::togglePresentation()
{
    const bool on = present_->isChecked();
    if (on == isPresenting())
        return;
    if (presentation_ == nullptr)
        makePresentation();
    saveLayout(); // while it is as the user wants it
    for (auto* made : presenting_)
        made->setEnabled(on);
    if (on) {
        if (!tree_->currentIndex().isValid() && model_.size() > 0)
            tree_->setCurrentIndex(model_.index(0, 0));
        const bool lab = lab_ != nullptr && pages_->currentWidget() == lab_;
        presentation_->begin(PresentedView::Tree);
        presentView(lab ? PresentedView::Lab : PresentedView::Tree);
    } else {
        presentation_->end();
        showMap_->setChecked(map_ != nullptr && !map_->isHidden());
        setLivePanelShown(!panel_->isHidden());
    }
    tree_->setCalmMotion(on);
    applyPace();
    // In the past, Esc goes back to now first.
    leave_->setEnabled(on && !past_);
}

void MainWindow::presentView(PresentedView view)
{
    presentation_->show(view);
    // Elsewhere the arrows are the view's own.
    const bool lab = view == PresentedView::Lab;
    presentNext_->setShortcuts(lab ? QList<QKeySequence>{QKeySequence(Qt::Key_PageDown), QKeySequence(Qt::Key_Right),
                                   QKeySequence(Qt::Key_Down)}
                                   : QList<QKeySequence>{QKeySequence(Qt::Key_PageDown)});
    presentPrevious_->setShortcuts(lab
            ? QList<QKeySequence>{QKeySequence(Qt::Key_PageUp), QKeySequence(Qt::Key_Left), QKeySequence(Qt::Key_Up)}
            : QList<QKeySequence>{QKeySequence(Qt::Key_PageUp)});
}

/// An audience has to find its place again after each look.
void MainWindow::applyPace()
{
    constexpr int calm = 2000; // ms
    observer_.setInterval(
        std::chrono::milliseconds(isPresenting() ? std::max(calm, preferences_.intervalMs) : preferences_.intervalMs));
}

} // namespace daemonscope
