// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Type, columns and the bar of the presentation.

#include <algorithm>

#include <QActionGroup>
#include <QLabel>
#include <QScrollBar>
#include <QToolBar>

#include "app/lab/lab_page.h"
#include "app/window/presentation.h"
#include "views/shared/theme.h"
#include "views/tree/tree_header.h"
#include "views/tree/tree_view.h"

namespace daemonscope {

QString Presentation::nameOf(PresentedView view)
{
    switch (view) {
    case PresentedView::Tree:
        return tr("Tree");
    case PresentedView::Process:
        return tr("Process");
    case PresentedView::SessionMap:
        return tr("Session map");
    case PresentedView::Lifelines:
        return tr("Lifelines");
    case PresentedView::Events:
        return tr("Events");
    case PresentedView::Charts:
        return tr("Charts");
    case PresentedView::Lab:
        return tr("Lab");
    }
    return {};
}

void Presentation::makeBar()
{
    bar_ = new QToolBar(tr("Presentation"), parts_.window);
    bar_->setObjectName(QStringLiteral("presentation"));
    bar_->setMovable(false);
    bar_->setFloatable(false);
    bar_->toggleViewAction()->setVisible(false);
    bar_->setContextMenuPolicy(Qt::PreventContextMenu);
    auto* views = new QActionGroup(bar_);
    for (int at = 0; at < presentedViews; ++at) {
        const auto view = static_cast<PresentedView>(at);
        auto* made = bar_->addAction(QStringLiteral("%1  %2").arg(QString::number(at + 1), nameOf(view)));
        made->setCheckable(true);
        views->addAction(made);
        connect(made, &QAction::triggered, this, [this, view] { Q_EMIT viewWanted(view); });
    }
    auto* space = new QWidget(bar_);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar_->addWidget(space);
    hint_ = new QLabel(bar_);
    hint_->setTextFormat(Qt::PlainText);
    hint_->setContentsMargins(8, 0, 8, 0);
    hintShown_ = bar_->addWidget(hint_);
    connect(bar_->addAction(tr("Leave")), &QAction::triggered, this, &Presentation::leaveWanted);
    parts_.window->addToolBar(Qt::BottomToolBarArea, bar_);
    bar_->hide();
}

/// So large that about so many lines fill the screen, whatever its size; the lab, which shows much at once, no larger
/// than it fits.
void Presentation::fitType()
{
    if (!running_)
        return;
    constexpr double lines = 36;
    constexpr double least = 1.25;
    constexpr double most = 3.2;
    constexpr double step = 0.93;
    const auto& window = *parts_.window;
    const auto usual = QFontMetricsF(before_->font).height();
    double factor = std::clamp(window.height() / lines / usual, least, most);
    setType(factor);
    while (view_ == PresentedView::Lab && lab_ && factor > 1 && lab_->minimumSizeHint().width() > window.width()) {
        factor *= step;
        setType(factor);
    }
    fitColumns();
    fitBar();
    if (view_ == PresentedView::Tree)
        parts_.tree->scrollTo(parts_.tree->currentIndex().siblingAtColumn(0), QAbstractItemView::PositionAtCenter);
    follow();
}

void Presentation::setType(double factor)
{
    const auto large = scaled(before_->font, factor);
    if (parts_.window->font() != large)
        parts_.window->setFont(large);
    constexpr double quiet = 0.8; // beside what is shown
    bar_->setFont(scaled(large, quiet));
}

/// Rather no hint than no way to the last view.
void Presentation::fitBar()
{
    hintShown_->setVisible(true);
    hintShown_->setVisible(bar_->sizeHint().width() <= parts_.window->width());
}

/// Who, which number, whose child, and what it is; the rest is for the desk.
void Presentation::fitColumns()
{
    auto& header = *parts_.header;
    const int figure = std::max(1, QFontMetrics(parts_.window->font()).horizontalAdvance(u'0'));
    const int bar = parts_.tree->verticalScrollBar()->sizeHint().width();
    const auto figures = [figure](int count) { return count * figure; };
    int room = parts_.pages->width() - bar - figures(9) - figures(29); // PID, and what it is
    const auto take = [&](int count, int leave) {
        const bool fits = room >= figures(count + leave);
        room -= fits ? figures(count) : 0;
        return fits;
    };
    const bool parent = take(18, 26);
    const bool command = take(40, 34);
    const auto sign = [](bool shown) { return shown ? QString() : QStringLiteral("-"); };
    (void)header.setLayoutText(
        QStringLiteral("name:%1,pid:%2,%3ppid:%4,what:%5,%6command:%7,-born:60,-pgid:60,-sid:60,-tty:60,-state:60,"
                       "-user:60,-cpu:60,-memory:60,-started:60")
            .arg(std::max(room, figures(20)))
            .arg(figures(9))
            .arg(sign(parent))
            .arg(figures(18))
            .arg(figures(29))
            .arg(sign(command))
            .arg(figures(40)));
    auto muted = parts_.window->palette();
    muted.setColor(QPalette::WindowText, Theme(muted).muted());
    hint_->setPalette(muted);
}

} // namespace daemonscope
