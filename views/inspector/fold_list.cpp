// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fold_list.h"

#include <QPainter>
#include <QStyle>

namespace daemonscope::inspector {

namespace {

constexpr int openTop = 2;
constexpr int openBottom = 8;
constexpr int openGap = 2;
constexpr int openInset = 6;   // the same as beside a head's text
constexpr int openIndent = 12; // room for the line beside what is unfolded

} // namespace

FoldList::FoldList(FoldStyle style, QWidget* parent) : QWidget(parent)
{
    columns_.style = style;
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FoldList::Line& FoldList::lineAt(std::size_t at)
{
    if (at < lines_.size())
        return lines_[at];
    Line line;
    line.head = new FoldHead(this);
    if (look_)
        line.head->applyLook(*look_);
    line.head->setColumns(columns_);
    connect(line.head, &FoldHead::unfold, this, [this, at](bool open) { setOpen(at, open); });
    connect(line.head, &FoldHead::moveFocus, this, [this, at](int lines) { moveFocus(at, lines); });
    connect(line.head, &FoldHead::gotFocus, this, [this, at] { makeTabStop(at); });
    lines_.push_back(line);
    return lines_.back();
}

void FoldList::setFolds(const std::vector<Fold>& folds)
{
    for (std::size_t at = 0; at < folds.size(); ++at) {
        auto& line = lineAt(at);
        line.head->setVisible(true);
        if (line.shown == folds[at] && at < used_)
            continue;
        line.shown = folds[at];
        line.head->setFold(line.shown);
        line.head->setOpen(isOpen(line.shown));
        fillOpen(line);
    }
    for (auto at = folds.size(); at < lines_.size(); ++at) {
        lines_[at].head->setVisible(false);
        for (auto* text : {lines_[at].value, lines_[at].body})
            if (text != nullptr)
                text->setVisible(false);
    }
    used_ = folds.size();
    if (used_ > 0)
        makeTabStop(qMin(tabStop_, used_ - 1));
    shareColumns();
}

void FoldList::makeTabStop(std::size_t at)
{
    tabStop_ = at;
    for (std::size_t other = 0; other < lines_.size(); ++other)
        lines_[other].head->setFocusPolicy(other == at ? Qt::StrongFocus : Qt::ClickFocus);
}

void FoldList::moveFocus(std::size_t from, int lines)
{
    const auto to = qBound(0, static_cast<int>(from) + lines, static_cast<int>(used_) - 1);
    auto* head = lines_[static_cast<std::size_t>(to)].head;
    head->setFocus(Qt::OtherFocusReason);
    Q_EMIT focusMoved(head);
}

void FoldList::setOpen(std::size_t at, bool open)
{
    auto& line = lines_[at];
    if (isOpen(line.shown) == open)
        return;
    if (!toggled_.remove(line.shown.key))
        toggled_.insert(line.shown.key);
    line.head->setOpen(open);
    fillOpen(line);
    updateGeometry();
    arrange(width(), true);
    update();
    Q_EMIT focusChainChanged();
}

QWidgetList FoldList::focusChain() const
{
    QWidgetList chain;
    for (const auto& line : lines_)
        for (QWidget* widget :
            {static_cast<QWidget*>(line.head), static_cast<QWidget*>(line.value), static_cast<QWidget*>(line.body)})
            if (widget != nullptr)
                chain += widget;
    return chain;
}

/// Texts for what is unfolded; none are made for what never was.
void FoldList::fillOpen(Line& line)
{
    const bool open = isOpen(line.shown);
    const auto fill = [&](TextBlock*& block, TextBlock::Style style, const QString& text) {
        if (block == nullptr && open && !text.isEmpty()) {
            block = new TextBlock(style, this);
            if (look_)
                block->applyLook(*look_);
        }
        if (block == nullptr)
            return;
        block->setWords(text);
        block->setAccessibleName(line.shown.title);
        block->setVisible(open && !text.isEmpty());
    };
    fill(line.value, TextBlock::Style::Exact, line.shown.value);
    fill(line.body, TextBlock::Style::Small, line.shown.body);
}

void FoldList::shareColumns()
{
    columns_.title = 0;
    columns_.value = 0;
    for (std::size_t at = 0; at < used_; ++at) {
        columns_.title = qMax(columns_.title, lines_[at].head->titleWidth());
        columns_.value = qMax(columns_.value, lines_[at].head->valueWidth());
    }
    for (auto& line : lines_)
        line.head->setColumns(columns_);
    updateGeometry();
    arrange(width(), true);
}

/// The height of all lines at `width`; with `place`, they are put there.
int FoldList::arrange(int width, bool place) const
{
    int y = 0;
    const auto put = [&](QWidget* widget, int x, int wide, int high) {
        if (place)
            widget->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 0), QRect(x, y, wide, high)));
        y += high;
    };
    for (std::size_t at = 0; at < used_; ++at) {
        const auto& line = lines_[at];
        put(line.head, 0, width, line.head->heightForWidth(width));
        if (!isOpen(line.shown))
            continue;
        const int x = line.head->indent() + openIndent;
        const int wide = qMax(40, width - x - openInset);
        const bool cut = line.value != nullptr && line.head->valueIsCut(width);
        const bool more = line.body != nullptr && !line.shown.body.isEmpty();
        if (place && line.value != nullptr)
            line.value->setVisible(cut);
        if (!cut && !more)
            continue;
        y += openTop;
        if (cut)
            put(line.value, x, wide, line.value->heightForWidth(wide));
        if (cut && more)
            y += openGap;
        if (more)
            put(line.body, x, wide, line.body->heightForWidth(wide));
        y += openBottom;
    }
    return y;
}

/// A line beside what is unfolded, so that it is seen where it ends.
void FoldList::paintEvent(QPaintEvent*)
{
    if (!look_)
        return;
    QPainter painter(this);
    for (std::size_t at = 0; at < used_; ++at) {
        QRect texts;
        for (const auto* text : {lines_[at].value, lines_[at].body})
            if (text != nullptr && text->isVisible())
                texts |= text->geometry();
        if (texts.isNull())
            continue;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRect line(
            mirrored ? texts.right() + openIndent - 3 : texts.left() - openIndent + 2, texts.top(), 2, texts.height());
        painter.fillRect(line, look_->theme.line());
    }
}

void FoldList::resizeEvent(QResizeEvent*) { arrange(width(), true); }

void FoldList::applyLook(const Look& look)
{
    look_.emplace(look);
    for (auto& line : lines_) {
        line.head->applyLook(look);
        for (auto* text : {line.value, line.body})
            if (text != nullptr)
                text->applyLook(look);
    }
    shareColumns();
}

} // namespace daemonscope::inspector
