// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lifelines/lifelines.h"

#include <unordered_set>

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/lifelines/lane_board.h"
#include "views/lifelines/lane_words.h"
#include "views/shared/plain_label.h"

namespace daemonscope {

using namespace lifelines;

Lifelines::Lifelines(QWidget* parent)
    : QWidget(parent)
    , board_(new LaneBoard)
    , strip_(new QHBoxLayout)
    , past_(new PlainLabel)
    , back_(new QPushButton(tr("Back to now (Esc)")))
    , lanes_(new PlainLabel)
    , kept_(new PlainLabel)
    , hints_(new PlainLabel)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    strip_->setContentsMargins(12, 6, 12, 6);
    strip_->setSpacing(12);
    strip_->addStretch();
    strip_->addWidget(past_, 0, Qt::AlignVCenter);
    strip_->addWidget(back_, 0, Qt::AlignVCenter);
    past_->setWordWrap(false);
    auto keep = back_->sizePolicy();
    keep.setRetainSizeWhenHidden(true); // the lanes do not jump when it comes
    back_->setSizePolicy(keep);
    all->addLayout(strip_);
    all->addWidget(board_, 1);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(12, 5, 12, 5);
    below->setSpacing(22);
    below->addWidget(lanes_);
    below->addWidget(kept_);
    below->addStretch();
    below->addWidget(hints_);
    all->addLayout(below);
    hints_->setText(tr("wheel: zoom · drag: move · click: select · ruler: look at that time"));
    hints_->setWordWrap(false);
    hints_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    hints_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    below->setStretchFactor(hints_, 1);
    back_->setDefault(true);
    setFocusProxy(board_);

    connect(back_, &QPushButton::clicked, this, [this] {
        const bool past = board_->lookingAt().has_value();
        board_->followNow();
        board_->setFocus();
        if (past)
            Q_EMIT backToNow();
    });
    connect(board_, &LaneBoard::lookedAt, this, &Lifelines::lookedAt);
    connect(board_, &LaneBoard::wentBack, this, &Lifelines::backToNow);
    connect(board_, &LaneBoard::lifeSelected, this, &Lifelines::lifeSelected);
    connect(board_, &LaneBoard::viewChanged, this, &Lifelines::tell);
    ageTimer_.setInterval(std::chrono::seconds(1));
    connect(&ageTimer_, &QTimer::timeout, this, &Lifelines::tell);
    colour();
    tell();
}

void Lifelines::setHistory(const History* history) { board_->setHistory(history); }

void Lifelines::setFilter(std::function<bool(const Life&)> wanted) { board_->setFilter(std::move(wanted)); }

void Lifelines::setLanes(const std::vector<LifeId>& lives)
{
    setFilter([wanted = std::unordered_set<LifeId>(lives.begin(), lives.end())](
                  const Life& life) { return wanted.contains(life.id); });
}

void Lifelines::setHeaderWidget(QWidget* widget) { strip_->insertWidget(0, widget); }

void Lifelines::followNow() { board_->followNow(); }

bool Lifelines::following() const { return board_->following(); }

void Lifelines::lookAt(TimePoint at) { board_->lookAt(at); }

std::optional<TimePoint> Lifelines::lookingAt() const { return board_->lookingAt(); }

void Lifelines::showTimes(TimePoint from, TimePoint to) { board_->showTimes(from, to); }

void Lifelines::select(LifeId life) { board_->select(life); }

LifeId Lifelines::selected() const { return board_->selected(); }

void Lifelines::setLaneHeight(double pixels) { board_->setLaneHeight(pixels); }

QString Lifelines::text() const { return board_->text(); }

void Lifelines::setClock(std::function<TimePoint()> clock) { board_->setClock(std::move(clock)); }

QString Lifelines::statusText() const
{
    return lanes_->text() + (lanes_->text().isEmpty() ? QString() : QStringLiteral(" · ")) + kept_->text();
}

QString Lifelines::pastText() const { return past_->text(); }

void Lifelines::tell()
{
    const auto* history = board_->history();
    const int of = history == nullptr ? 0 : static_cast<int>(history->lives().size());
    const int shown = board_->lanes().size();
    lanes_->setText(of == 0 ? QString() : tr("%n lane(s) of %1", nullptr, shown).arg(of));
    lanes_->setVisible(of > 0);
    kept_->setText(history == nullptr ? QString() : keptText(*history));
    board_->setEmptyText(of > 0
            ? tr("No process that was seen fits the filter.")
            : tr("Nothing has been seen yet. A lane begins here for every process: from its birth to its end."));
    const auto at = board_->lookingAt();
    QString past;
    if (at)
        past = tr("Looking at %1 — %2 ago").arg(clockText(*at), spanText(board_->now() - *at));
    else if (!board_->following())
        past = tr("Scrolled back");
    past_->setText(past);
    back_->setVisible(!past.isEmpty());
    if (at && !ageTimer_.isActive())
        ageTimer_.start();
    else if (!at)
        ageTimer_.stop();
}

void Lifelines::colour()
{
    const Theme theme(palette());
    auto large = scaled(font(), 1.25);
    large.setWeight(QFont::DemiBold);
    past_->setFont(large);
    auto past = palette();
    past.setColor(QPalette::WindowText, theme.headline(Headline::Orphan));
    past_->setPalette(past);
    auto quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.muted());
    for (auto* label : {lanes_, kept_, hints_}) {
        label->setPalette(quiet);
        label->setFont(scaled(font(), 0.95));
    }
    auto button = palette();
    button.setColor(QPalette::Button, theme.accent());
    button.setColor(
        QPalette::ButtonText, theme.dark() ? palette().color(QPalette::Window) : palette().color(QPalette::Base));
    back_->setPalette(button);
}

void Lifelines::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    hints_->setVisible(
        width() > 60 * fontMetrics().averageCharWidth() + hints_->fontMetrics().horizontalAdvance(hints_->text()));
}

void Lifelines::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
}

} // namespace daemonscope
