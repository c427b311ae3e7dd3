// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/section_view.h"

namespace daemonscope::inspector {

namespace {

constexpr int inset = 6; // lines that can be unfolded reach this much further, for their tint

FoldStyle styleOf(SectionId id)
{
    return id == SectionId::Checklist ? FoldStyle::Marks
        : id == SectionId::Files      ? FoldStyle::Values
                                      : FoldStyle::Reasons;
}

} // namespace

SectionView::SectionView(SectionId id, QWidget* parent)
    : QWidget(parent), id_(id), column_(new QVBoxLayout(this)), caption_(new PlainLabel(this)),
      note_(new PlainLabel(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    caption_->setContentsMargins(inset, 0, inset, 5);
    note_->setContentsMargins(inset, 6, inset, 0);
    column_->addWidget(caption_);
    column_->addWidget(note_);
}

/// Puts a newly made part between caption and note.
template <class Made, class Make>
Made* SectionView::ensure(Made*& part, Make make)
{
    if (part == nullptr) {
        part = make();
        column_->insertWidget(column_->count() - 1, part);
        if (look_)
            part->applyLook(*look_);
    }
    return part;
}

void SectionView::setSection(const Section& section)
{
    if (shown_ == section)
        return;
    const bool newTitle = !shown_ || shown_->title != section.title;
    shown_ = section;
    if (newTitle) {
        caption_->setText(captionText(section.title));
        caption_->setAccessibleName(section.title);
    }
    if (!section.facts.empty() || facts_ != nullptr) {
        ensure(facts_, [this] {
            auto* grid = new FactGrid(this);
            grid->setContentsMargins(inset, 0, inset, 0);
            connect(grid, &FactGrid::linkActivated, this, &SectionView::linkActivated);
            return grid;
        })->setFacts(section.facts);
    }
    if (!section.folds.empty() || folds_ != nullptr) {
        ensure(folds_, [this] {
            auto* list = new FoldList(styleOf(id_), this);
            connect(list, &FoldList::focusMoved, this, &SectionView::focusMoved);
            connect(list, &FoldList::focusChainChanged, this, &SectionView::focusChainChanged);
            return list;
        })->setFolds(section.folds);
    }
    if (!section.text.isEmpty() || text_ != nullptr) {
        auto* text = ensure(text_, [this] {
            auto* made = new TextBlock(TextBlock::Style::Exact, this);
            made->setInset(inset);
            return made;
        });
        text->setAccessibleName(section.title);
        text->setWords(section.text);
    }
    note_->setText(section.note);
    note_->setVisible(!section.note.isEmpty());
}

QWidgetList SectionView::focusChain() const
{
    QWidgetList chain;
    if (facts_ != nullptr)
        chain += facts_->focusChain();
    if (folds_ != nullptr)
        chain += folds_->focusChain();
    if (text_ != nullptr)
        chain += text_;
    return chain;
}

void SectionView::applyLook(const Look& look)
{
    look_.emplace(look);
    caption_->setFont(look.caption);
    note_->setFont(look.small);
    setTextColor(*caption_, look.theme.muted());
    setTextColor(*note_, look.theme.muted());
    for (Part* part : {static_cast<Part*>(facts_), static_cast<Part*>(folds_), static_cast<Part*>(text_)})
        if (part != nullptr)
            part->applyLook(look);
}

} // namespace daemonscope::inspector
