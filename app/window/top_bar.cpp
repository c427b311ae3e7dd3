// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/top_bar.h"

#include <array>

#include <QHBoxLayout>
#include <QLocale>

#include "views/shared/plain_text.h"

namespace daemonscope {

namespace {

constexpr std::array intervals{100, 250, 500, 1000, 2000, 5000, 10'000};

} // namespace

QToolButton* TopBar::button(QAction* action)
{
    auto* made = new QToolButton(this);
    const auto name = [action, made] {
        const auto words = withoutMnemonic(action->text());
        made->setAccessibleName(words);
        if (action->iconText() != words)
            action->setIconText(words); // Qt takes away the mark, and leaves Chinese its letter
    };
    name();
    connect(action, &QAction::changed, made, name);
    made->setDefaultAction(action);
    made->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setMinimumHeight(30);
    return made;
}

TopBar::TopBar(QActionGroup* groupings, QAction* pause, QAction* kernel, QWidget* parent)
    : QWidget(parent), filter_(new FilterEdit(this)), interval_(new QComboBox(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(8);
    row->setSizeConstraint(QLayout::SetNoConstraint); // makeRoom() decides
    auto* choice = new QHBoxLayout;
    choice->setSpacing(2);
    for (auto* action : groupings->actions())
        choice->addWidget(button(action));
    row->addLayout(choice);
    filter_->setMinimumHeight(30);
    filter_->setMinimumWidth(160);
    filter_->setMaximumWidth(560);
    row->addWidget(filter_, 1);
    pause_ = button(pause);
    row->addWidget(pause_);
    interval_->setMinimumHeight(30);
    interval_->setAccessibleName(tr("Interval between two looks"));
    for (const int ms : intervals)
        interval_->addItem(tr("every %1 s").arg(QLocale().toString(ms / 1000.0)), ms);
    row->addWidget(interval_);
    kernel_ = button(kernel);
    row->addWidget(kernel_);
    row->addStretch(1);
    connect(interval_, &QComboBox::activated, this, [this] { Q_EMIT intervalChosen(interval_->currentData().toInt()); });
}

void TopBar::setInterval(int milliseconds)
{
    int at = interval_->findData(milliseconds);
    if (at < 0) {
        interval_->addItem(tr("every %1 s").arg(QLocale().toString(milliseconds / 1000.0)), milliseconds);
        at = interval_->count() - 1;
    }
    interval_->setCurrentIndex(at);
}

void TopBar::addTrailing(QWidget* widget)
{
    static_cast<QHBoxLayout*>(layout())->addWidget(widget);
    trailing_.push_back(widget);
}

QSize TopBar::minimumSizeHint() const
{
    constexpr int narrowest = 480;
    return {narrowest, layout()->minimumSize().height()};
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void TopBar::makeRoom()
{
    const auto fits = [this] {
        layout()->invalidate();
        return layout()->minimumSize().width() <= width();
    };
    const auto worded = [](QToolButton* one, bool words) {
        one->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    };
    worded(kernel_, true);
    worded(pause_, true);
    interval_->show();
    for (auto* widget : trailing_)
        widget->show();
    if (!fits())
        worded(kernel_, false);
    if (!fits())
        worded(pause_, false);
    for (std::size_t at = 0; at + 1 < trailing_.size() && !fits(); ++at)
        trailing_[at]->hide();
    if (!fits())
        interval_->hide();
}

} // namespace daemonscope
