// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tree/empty_note.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/shared/theme.h"

namespace daemonscope {

EmptyNote::EmptyNote(QWidget* over)
    : QWidget(over), title_(new QLabel(this)), text_(new QLabel(this)), button_(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    auto large = scaled(font(), 1.35);
    large.setWeight(QFont::DemiBold);
    title_->setFont(large);
    column->addStretch(2);
    for (auto* label : {title_, text_}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(4);
    column->addWidget(button_, 0, Qt::AlignCenter);
    column->addStretch(3);
    connect(button_, &QPushButton::clicked, this, &EmptyNote::acted);
    over->installEventFilter(this);
    hide();
}

void EmptyNote::say(const QString& title, const QString& text, const QString& action)
{
    title_->setText(title);
    text_->setText(text);
    button_->setText(action);
    button_->setVisible(!action.isEmpty());
    setGeometry(parentWidget()->rect().adjusted(40, 0, -40, 0));
    show();
}

bool EmptyNote::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect().adjusted(40, 0, -40, 0));
    return QWidget::eventFilter(watched, event);
}

} // namespace daemonscope
