// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/past_banner.h"

#include <QEvent>
#include <QHBoxLayout>

#include "model/live/event_words.h"
#include "views/shared/theme.h"

namespace daemonscope {

using namespace std::chrono_literals;

PastBanner::PastBanner(QWidget* parent)
    : QWidget(parent), words_(new QLabel(this)), back_(new QPushButton(tr("Back to now (Esc)"), this))
{
    setAutoFillBackground(true);
    words_->setTextFormat(Qt::PlainText);
    constexpr double larger = 1.35;
    auto large = scaled(words_->font(), larger);
    large.setBold(true);
    words_->setFont(large);
    back_->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 10, 6);
    row->addWidget(words_, 1);
    row->addWidget(back_);
    connect(back_, &QPushButton::clicked, this, &PastBanner::nowWanted);
    timer_.setInterval(1s);
    connect(&timer_, &QTimer::timeout, this, &PastBanner::updateWords);
    updateColours();
    QWidget::hide();
}

void PastBanner::show(std::optional<TimePoint> at, bool slowly)
{
    at_ = at;
    slowly_ = slowly;
    setVisible(at.has_value());
    if (!at) {
        timer_.stop();
        return;
    }
    timer_.start();
    updateWords();
}

void PastBanner::updateWords()
{
    if (!at_)
        return;
    if (slowly_) {
        words_->setText(tr("The past, ten times slower: %1").arg(clockText(*at_)));
        return;
    }
    const auto ago = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now() - *at_).count();
    const auto howLong = ago < 120 ? tr("%n s ago", "seconds", static_cast<int>(ago))
                                   : tr("%n min ago", "minutes", static_cast<int>(ago / 60));
    words_->setText(tr("The past: %1 — %2").arg(clockText(*at_), howLong));
}

void PastBanner::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
}

void PastBanner::updateColours()
{
    const Theme theme(parentWidget() != nullptr ? parentWidget()->palette() : palette());
    const auto orphan = theme.headline(Headline::Orphan);
    auto ink = words_->palette();
    if (ink.color(QPalette::WindowText) == orphan)
        return;
    ink.setColor(QPalette::WindowText, orphan);
    words_->setPalette(ink);
}

} // namespace daemonscope
