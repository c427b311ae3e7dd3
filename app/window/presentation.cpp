// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/presentation.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QToolBar>

#include "app/lab/lab_page.h"
#include "app/window/live_panel.h"
#include "views/inspector/inspector.h"
#include "views/lifelines/lane_board.h"
#include "views/lifelines/lifelines.h"
#include "views/sessionmap/session_map.h"
#include "views/tree/tree_header.h"
#include "views/tree/tree_view.h"

namespace daemonscope {

Presentation::Presentation(PresentationParts parts)
    : QObject(parts.window)
    , parts_(std::move(parts))
    , spotlight_(new Spotlight(parts_.pages))
{
    makeBar();
}

Presentation::~Presentation() = default;

void Presentation::begin(PresentedView view)
{
    if (running_)
        return;
    running_ = true;
    before_ = std::make_unique<Before>();
    auto& before = *before_;
    before.state = parts_.window->windowState();
    before.font = parts_.window->font();
    before.rows = parts_.rows->saveState();
    before.above = parts_.above->saveState();
    before.left = parts_.left->saveState();
    before.columns = parts_.header->layoutText();
    before.tab = parts_.panel->tab();
    before.page = parts_.pages->currentIndex();
    before.focus = QApplication::focusWidget();
    map_ = parts_.map();
    auto watched = parts_.around;
    watched.insert(watched.end(),
        {parts_.window->menuBar(), parts_.above, parts_.left, parts_.tree, parts_.inspector, parts_.panel,
            map_.data()});
    for (auto* widget : watched)
        before.hidden.emplace_back(widget, widget->isHidden());
    for (auto* widget : parts_.around)
        widget->hide();
    parts_.window->menuBar()->hide();
    parts_.panel->setTabsShown(false);
    bar_->show();
    parts_.window->installEventFilter(this);
    parts_.window->setWindowState(before.state | Qt::WindowFullScreen);
    show(view);
}

void Presentation::end()
{
    if (!running_)
        return;
    running_ = false;
    auto& window = *parts_.window;
    window.removeEventFilter(this);
    spotlight_->follow(nullptr, {});
    if (lab_)
        lab_->setPresenting(false);
    bar_->hide();
    const auto& before = *before_;
    window.setFont(before.font);
    for (const auto& [widget, hidden] : before.hidden)
        if (widget)
            widget->setHidden(hidden);
    parts_.panel->setTabsShown(true);
    parts_.panel->setTab(before.tab);
    window.setWindowState(before.state);
    (void)parts_.rows->restoreState(before.rows);
    (void)parts_.above->restoreState(before.above);
    (void)parts_.left->restoreState(before.left);
    (void)parts_.header->setLayoutText(before.columns);
    // One goes on where one was: a lesson that was begun for the audience stays in sight.
    if (before.focus && before.page == parts_.pages->currentIndex())
        before.focus->setFocus();
    before_.reset();
}

void Presentation::show(PresentedView view)
{
    if (!running_)
        return;
    view_ = view;
    using View = PresentedView;
    const bool live = view == View::Lifelines || view == View::Events || view == View::Charts;
    parts_.pages->setCurrentIndex(0);
    parts_.above->setVisible(!live);
    parts_.panel->setVisible(live);
    parts_.left->setVisible(view == View::Tree || view == View::SessionMap);
    parts_.tree->setVisible(view == View::Tree);
    parts_.inspector->setVisible(view == View::Process);
    map_->setVisible(view == View::SessionMap);
    if (view == View::SessionMap)
        (void)parts_.map(); // it was not kept up while it was hidden
    QWidget* focus = parts_.tree;
    if (view == View::Process) {
        focus = parts_.inspector;
    } else if (view == View::SessionMap) {
        focus = map_;
    } else if (view == View::Lab) {
        lab_ = parts_.lab();
        lab_->setPresenting(true);
        focus = lab_;
    } else if (live) {
        parts_.panel->setTab(view == View::Lifelines ? LiveTab::Lifelines
                : view == View::Events               ? LiveTab::Events
                                                     : LiveTab::Charts);
        focus = view == View::Lifelines ? &parts_.panel->lifelines() : parts_.panel->page();
        if (view == View::Lifelines)
            parts_.selectLane();
    }
    focus->setFocus(Qt::OtherFocusReason);
    const auto actions = bar_->actions();
    actions[static_cast<int>(view)]->setChecked(true);
    hint_->setText(view == View::Lab ? tr("Page Down: do it · Page Up: back · Esc: leave")
            : view == View::Charts   ? tr("Esc: leave")
                                     : tr("Page Down: next · Page Up: previous · Esc: leave"));
    fitType();
}

/// What the light falls on.
void Presentation::follow()
{
    switch (view_) {
    case PresentedView::Tree:
        spotlight_->follow(parts_.tree->viewport(), [tree = parts_.tree] {
            const auto row = tree->visualRect(tree->currentIndex().siblingAtColumn(0));
            const bool seen = row.isValid() && tree->viewport()->rect().intersects(row);
            return seen ? QRect(4, row.top(), tree->viewport()->width() - 8, row.height()) : QRect();
        });
        break;
    case PresentedView::SessionMap:
        spotlight_->follow(map_->viewport(), [map = map_]() -> QRect {
            const auto* disc = map ? map->layoutShown().find(map->selected()) : nullptr;
            const auto center = disc != nullptr ? map->centerOf(map->selected()) : std::nullopt;
            if (!center)
                return {};
            const QRectF area(
                (disc->area.topLeft() - disc->center) * map->zoom() + *center, disc->area.size() * map->zoom());
            return area.toAlignedRect() & map->viewport()->rect();
        });
        break;
    case PresentedView::Lifelines:
        spotlight_->follow(parts_.panel->lifelines().board().viewport(), [board = &parts_.panel->lifelines().board()] {
            const auto frame = board->frame();
            const int lane = board->lanes().of(board->selected());
            const auto top = std::max(frame.ruler, frame.top(std::max(0, lane)));
            const auto bottom = std::min(frame.size.height(), frame.top(std::max(0, lane)) + frame.laneHeight);
            return lane < 0 || bottom <= top ? QRect() : QRectF(4, top, frame.size.width() - 8, bottom - top).toRect();
        });
        break;
    case PresentedView::Process:
    case PresentedView::Events:
    case PresentedView::Charts:
    case PresentedView::Lab:
        spotlight_->follow(nullptr, {});
        break;
    }
}

void Presentation::go(int direction)
{
    const auto arrow = direction > 0 ? Qt::Key_Down : Qt::Key_Up;
    switch (view_) {
    case PresentedView::Lab:
        if (lab_ && direction > 0)
            lab_->doIt();
        else if (lab_)
            lab_->stepBack();
        break;
    case PresentedView::SessionMap:
        goInMap(direction);
        break;
    case PresentedView::Lifelines:
        press(&parts_.panel->lifelines().board(), arrow);
        break;
    case PresentedView::Events:
        if (auto* list = parts_.panel->page()->findChild<QAbstractItemView*>())
            press(list, arrow);
        break;
    case PresentedView::Tree:
    case PresentedView::Process:
        press(parts_.tree, arrow);
        break;
    case PresentedView::Charts:
        break;
    }
}

void Presentation::goInMap(int direction)
{
    std::vector<MapKey> keys;
    for (const auto& disc : map_->layoutShown().discs)
        if (disc.kind == sessionmap::Disc::Kind::Process)
            keys.push_back(disc.key);
    const auto at = std::find(keys.begin(), keys.end(), map_->selected());
    const auto next = at == keys.end() ? (direction > 0 ? 0 : static_cast<std::ptrdiff_t>(keys.size()) - 1)
                                       : (at - keys.begin()) + direction;
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(keys.size()))
        return;
    map_->select(keys[static_cast<std::size_t>(next)]);
    Q_EMIT processChosen(keys[static_cast<std::size_t>(next)]);
}

/// As the view itself understands it.
void Presentation::press(QWidget* widget, Qt::Key key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &down);
}

bool Presentation::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitType();
    return QObject::eventFilter(watched, event);
}

} // namespace daemonscope
