// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/header_view.h"

#include <QVBoxLayout>

#include "views/inspector/flow_layout.h"

namespace daemonscope::inspector {

namespace {

constexpr int inset = 6; // the same as the captions below

} // namespace

HeaderView::HeaderView(QWidget* parent)
    : QWidget(parent), name_(new PlainLabel(this)), number_(new PlainLabel(this)), chipRow_(new QWidget(this)),
      sentences_(new TextBlock(TextBlock::Style::Sentences, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(inset, 0, inset, 0);
    column->setSpacing(0);
    auto* title = new QWidget(this);
    auto* line = new FlowLayout(8, 0);
    title->setLayout(line);
    for (auto* label : {name_, number_}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        line->addWidget(label);
    }
    chipRow_->setLayout(new FlowLayout(6, 6));
    sentences_->setAccessibleName(tr("In words"));
    setFocusProxy(sentences_);
    column->addWidget(title);
    column->addSpacing(8);
    column->addWidget(chipRow_);
    column->addSpacing(14);
    column->addWidget(sentences_);
}

void HeaderView::setContent(const Content& content)
{
    name_->setText(content.name);
    number_->setText(content.number);
    number_->setVisible(!content.number.isEmpty());
    if (ended_ != content.ended) {
        ended_ = content.ended;
        applyNameFont();
    }
    for (std::size_t at = 0; at < content.chips.size(); ++at) {
        if (at == chips_.size()) {
            chips_.push_back(new Chip(chipRow_));
            chipRow_->layout()->addWidget(chips_.back());
            if (look_)
                chips_.back()->applyLook(*look_);
        }
        chips_[at]->setChip(content.chips[at]);
    }
    for (auto at = content.chips.size(); at < chips_.size(); ++at)
        chips_[at]->setVisible(false);
    // The first sentence stands alone, the others belong together.
    auto text = content.sentences.value(0);
    if (content.sentences.size() > 1)
        text += QLatin1Char('\n') + content.sentences.mid(1).join(QLatin1Char(' '));
    sentences_->setWords(text);
}

void HeaderView::applyNameFont()
{
    if (!look_)
        return;
    auto font = look_->title;
    font.setStrikeOut(ended_);
    name_->setFont(font);
    setTextColor(*name_, ended_ ? look_->theme.muted() : look_->theme.ink());
    auto lower = look_->title;
    lower.setWeight(QFont::Normal);
    number_->setFont(lower);
    setTextColor(*number_, look_->theme.muted());
}

void HeaderView::applyLook(const Look& look)
{
    look_.emplace(look);
    applyNameFont();
    for (auto* chip : chips_)
        chip->applyLook(look);
    sentences_->applyLook(look);
}

} // namespace daemonscope::inspector
