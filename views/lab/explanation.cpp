// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/explanation.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "views/shared/theme.h"

namespace daemonscope {

Explanation::Labels Explanation::makeColumn(QHBoxLayout* row)
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(area);
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(20, 12, 20, 12);
    rows->setSpacing(6);
    const auto label = [&] {
        auto* one = new QLabel(inside);
        one->setTextFormat(Qt::PlainText);
        one->setWordWrap(true);
        one->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addWidget(one);
        return one;
    };
    Labels labels{label(), label(), label(), area};
    rows->addStretch();
    area->setWidget(inside);
    row->addWidget(area, 1);
    return labels;
}

Explanation::Explanation(QWidget* parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    row_ = new QHBoxLayout(this);
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(0);
    left_ = makeColumn(row_);
    right_ = makeColumn(row_);
    answer_ = new QPushButton(tr("Show the answer"), right_.text->parentWidget());
    answer_->setAutoDefault(false);
    auto* rows = qobject_cast<QVBoxLayout*>(right_.text->parentWidget()->layout());
    rows->insertWidget(2, answer_, 0, Qt::AlignLeft);
    connect(answer_, &QPushButton::clicked, this, [this] {
        answer_->hide();
        auto column = afterwards_;
        column.text = answerText_ + (column.text.isEmpty() ? QString() : QStringLiteral("\n\n") + column.text);
        column.title = tr("Answer");
        fill(right_, column);
        Q_EMIT changed();
    });
    answer_->hide();
    for (auto* area : findChildren<QScrollArea*>()) {
        area->viewport()->setBackgroundRole(QPalette::Base);
        area->widget()->setBackgroundRole(QPalette::Base);
    }
    applyTheme();
}

void Explanation::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (answer_ != nullptr && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        applyTheme();
}

void Explanation::applyTheme()
{
    const Theme theme(palette());
    for (const auto& labels : {left_, right_}) {
        auto heading = scaled(font(), 0.84);
        heading.setBold(true);
        heading.setLetterSpacing(QFont::PercentageSpacing, 104);
        labels.title->setFont(heading);
        labels.text->setFont(scaled(font(), 1.05));
        auto muted = palette();
        muted.setColor(QPalette::WindowText, theme.muted());
        labels.title->setPalette(muted);
        labels.quiet->setPalette(muted);
    }
    auto alarm = palette();
    if (alarming_)
        alarm.setColor(QPalette::WindowText, theme.headline(Headline::Orphan));
    left_.text->setPalette(alarm);
}

void Explanation::fill(const Labels& labels, const Column& column)
{
    labels.title->setText(column.title.toUpper());
    labels.text->setText(column.text);
    labels.quiet->setText(column.quiet);
    labels.quiet->setVisible(!column.quiet.isEmpty());
    labels.text->setAccessibleName(column.title);
    labels.area->setAccessibleName(column.title);
}

void Explanation::show(const Column& left, const Column& right, bool alarming)
{
    alarming_ = alarming;
    answer_->hide();
    fill(left_, left);
    fill(right_, right);
    applyTheme();
    Q_EMIT changed();
}

void Explanation::setShares(int left, int right)
{
    row_->setStretch(0, left);
    row_->setStretch(1, right);
}

int Explanation::neededHeight() const
{
    int needed = 0;
    for (const auto& labels : {left_, right_}) {
        auto* layout = labels.area->widget()->layout();
        layout->activate();
        // As if there were no scroll bar, for there is none at that height.
        needed = std::max(needed, layout->heightForWidth(labels.area->width()));
    }
    return needed;
}

void Explanation::ask(const QString& question, const QString& answer, const Column& afterwards)
{
    answerText_ = answer;
    afterwards_ = afterwards;
    fill(right_, {tr("Predict"), question, {}});
    answer_->show();
    Q_EMIT changed();
}

} // namespace daemonscope
