// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/aspect_view.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include "model/process/visible_text.h"

namespace daemonscope::inspector {

namespace {

SheetContext contextOf(const Subject& subject)
{
    auto context = SheetContext::of(*subject.row.process);
    context.gone = subject.ended;
    context.past = subject.past;
    if (const auto& machine = subject.classified->snapshot().machine)
        context.ticksPerSecond = machine->ticksPerSecond;
    return context;
}

QString timeText(std::chrono::system_clock::time_point at)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).time(), QStringLiteral("HH:mm:ss"));
}

} // namespace

AspectView::AspectView(QWidget* parent)
    : QWidget(parent)
    , page_(new SheetPage(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page_);
    connect(&feed_, &AspectFeed::changed, this, &AspectView::render);
    connect(page_, &SheetPage::refreshWanted, &feed_, &AspectFeed::refresh);
    connect(page_, &SheetPage::processWanted, this, &AspectView::follow);
}

void AspectView::setSource(AspectSource source) { feed_.setSource(std::move(source)); }

void AspectView::setAspect(Aspect aspect)
{
    if (aspect == aspect_)
        return;
    aspect_ = aspect;
    shown_.reset();
    page_->startOver();
    feed_.setAspect(aspect);
    render();
}

void AspectView::setSubject(const Subject& subject)
{
    const bool another = !subject_ || subject_->id != subject.id;
    subject_ = subject;
    if (another) {
        shown_.reset();
        page_->startOver();
    }
    const bool readable = !subject.ended && !subject.past;
    if (another || readable) // of one that cannot be read any more, what was read stays
        feed_.follow(readable ? subject.row.process : nullptr);
    feed_.setResting(!readable);
    render();
}

void AspectView::clear()
{
    subject_.reset();
    feed_.follow(nullptr);
}

void AspectView::follow(Pid pid)
{
    const auto* process = subject_ ? subject_->classified->snapshot().find(pid) : nullptr;
    Q_EMIT linkActivated(process != nullptr ? NodeId::of(process->key.serial) : NodeId::placeholder(pid));
}

void AspectView::render()
{
    if (!subject_ || !isVisible())
        return;
    const auto& process = *subject_->row.process;
    page_->setOwner(visibleText(process.stat.comm, 64), QString::number(process.pid().value), subject_->ended);
    page_->setReadable(!subject_->ended && !subject_->past);
    const auto findings = subject_->past ? nullptr : feed_.latest();
    Shown next{findings, contextOf(*subject_)};
    if (shown_ == next)
        return;
    page_->setSheet(aspectName(aspect_), sheetOf(aspect_, findings.get(), next.context));
    page_->setReadAt(findings ? timeText(findings->askedAt) : QString());
    shown_ = std::move(next);
}

void AspectView::applyLook(const Look& look) { page_->applyLook(look); }

void AspectView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    feed_.setWatched(true);
    render();
}

void AspectView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LocaleChange && event->type() != QEvent::LanguageChange)
        return;
    shown_.reset();
    render();
}

void AspectView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    feed_.setWatched(false);
}

} // namespace daemonscope::inspector
