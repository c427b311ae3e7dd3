// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/usage_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "model/process/visible_text.h"

namespace daemonscope::inspector {

UsageView::UsageView(QWidget* parent)
    : QWidget(parent)
    , owner_(new PlainLabel(this))
    , number_(new PlainLabel(this))
    , cpu_(new UsagePlot(tr("CPU, of one processor"), ChartUnit::Percent, this))
    , memory_(new UsagePlot(tr("Resident memory"), ChartUnit::Bytes, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(14);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(6, 0, 6, 0);
    head->setSpacing(8);
    for (auto* label : {owner_, number_}) {
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        head->addWidget(label);
    }
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(cpu_, 1);
    column->addWidget(memory_, 1);
    column->addStretch(1);
    timer_.setInterval(std::chrono::seconds(1));
    connect(&timer_, &QTimer::timeout, this, &UsageView::draw);
}

void UsageView::setSource(UsageSource source)
{
    source_ = std::move(source);
    draw();
}

void UsageView::setProcess(const ProcessPtr& process, std::int64_t pageBytes, bool ended)
{
    process_ = process;
    pageBytes_ = pageBytes;
    for (auto* plot : {cpu_, memory_})
        plot->setEnded(ended);
    owner_->setText(visibleText(process->stat.comm, 64));
    number_->setText(QString::number(process->pid().value));
    draw();
}

void UsageView::draw()
{
    if (!isVisible() || !process_ || !source_)
        return;
    std::vector<UsagePlot::Point> cpu;
    std::vector<UsagePlot::Point> memory;
    for (const auto& sample : source_(process_->key.serial)) {
        if (sample.processes == 0)
            continue; // before its birth, after its end
        cpu.push_back({sample.at, sample.cpuPercent});
        memory.push_back({sample.at, static_cast<double>(sample.rssPages) * static_cast<double>(pageBytes_)});
    }
    cpu_->setPoints(std::move(cpu));
    memory_->setPoints(std::move(memory));
}

void UsageView::applyLook(const Look& look)
{
    owner_->setFont(look.strong);
    setTextColor(*owner_, look.theme.ink());
    setTextColor(*number_, look.theme.muted());
    cpu_->applyLook(look);
    memory_->applyLook(look);
}

void UsageView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    timer_.start();
    draw();
}

void UsageView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    timer_.stop();
}

} // namespace daemonscope::inspector
