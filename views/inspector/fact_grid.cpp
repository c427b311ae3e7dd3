// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fact_grid.h"

#include "views/inspector/flow_layout.h"

namespace daemonscope::inspector {

FactGrid::FactGrid(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(16);
    grid_->setVerticalSpacing(6);
    grid_->setColumnStretch(1, 1);
}

FactGrid::Line& FactGrid::lineAt(std::size_t at)
{
    if (at < lines_.size())
        return lines_[at];
    Line line;
    line.label = new PlainLabel(this);
    line.value = new QWidget(this);
    line.value->setLayout(new FlowLayout(5, 2));
    line.label->setWordWrap(false);
    line.field = new PlainLabel(this);
    line.field->setWordWrap(false);
    line.field->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const auto row = 2 * static_cast<int>(at);
    grid_->addWidget(line.label, row, 0, Qt::AlignTop);
    grid_->addWidget(line.value, row, 1);
    lines_.push_back(line);
    placeField(at);
    applyTo(lines_.back());
    return lines_.back();
}

void FactGrid::placeField(std::size_t at)
{
    const auto row = 2 * static_cast<int>(at);
    grid_->removeWidget(lines_[at].field);
    grid_->addWidget(lines_[at].field, narrow_ ? row + 1 : row, narrow_ ? 1 : 2, Qt::AlignTop);
}

void FactGrid::resizeEvent(QResizeEvent*)
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * 38;
    if (narrow == narrow_)
        return;
    narrow_ = narrow;
    for (std::size_t at = 0; at < lines_.size(); ++at)
        placeField(at);
}

void FactGrid::setFacts(const std::vector<Fact>& facts)
{
    for (std::size_t at = 0; at < facts.size(); ++at) {
        auto& line = lineAt(at);
        const auto& fact = facts[at];
        line.label->setVisible(true);
        line.value->setVisible(true);
        line.field->setVisible(!fact.field.isEmpty());
        if (fact == line.shown)
            continue;
        line.label->setText(fact.label);
        line.field->setText(fact.field);
        showValue(line, fact);
        line.shown = fact;
    }
    for (auto at = facts.size(); at < lines_.size(); ++at)
        for (QWidget* widget :
            {static_cast<QWidget*>(lines_[at].label), lines_[at].value, static_cast<QWidget*>(lines_[at].field)})
            widget->setVisible(false);
}

/// The widget for `span`: `old` where it is of the right kind, so that a link keeps the focus.
QWidget* FactGrid::spanWidget(const Span& span, const QString& context, QWidget* old, QWidget* parent)
{
    if (span.target != NodeId::root()) {
        auto* link = qobject_cast<Link*>(old);
        if (link == nullptr) {
            link = new Link(parent);
            connect(link, &Link::activated, this, &FactGrid::linkActivated);
            if (look_)
                link->applyLook(*look_);
        }
        link->setSpan(span, context);
        return link;
    }
    auto* label = qobject_cast<PlainLabel*>(old);
    if (label == nullptr) {
        label = new PlainLabel(parent);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    label->setText(span.text);
    label->setContentsMargins(1, 1, 1, 1); // as a link has
    if (look_) {
        label->setFont(look_->body);
        setTextColor(*label, colorOf(span.tone, look_->theme));
    }
    return label;
}

void FactGrid::showValue(Line& line, const Fact& fact)
{
    std::vector<QWidget*> now;
    for (std::size_t at = 0; at < fact.value.size(); ++at) {
        auto* old = at < line.spans.size() ? line.spans[at] : nullptr;
        now.push_back(spanWidget(fact.value[at], fact.label, old, line.value));
    }
    for (std::size_t at = 0; at < line.spans.size(); ++at) {
        line.value->layout()->removeWidget(line.spans[at]);
        if (at >= now.size() || now[at] != line.spans[at]) {
            line.spans[at]->hide();
            line.spans[at]->deleteLater(); // it may be the link whose click brought us here
        }
    }
    for (auto* widget : now) {
        line.value->layout()->addWidget(widget);
        widget->setVisible(true);
    }
    line.spans = std::move(now);
    line.value->updateGeometry();
}

void FactGrid::applyTo(Line& line)
{
    if (!look_)
        return;
    line.label->setFont(look_->body);
    setTextColor(*line.label, look_->theme.muted());
    line.field->setFont(look_->mono);
    setTextColor(*line.field, look_->theme.muted());
    // Links keep a pixel round their text; what stands beside them stands on the same line of writing.
    line.label->setContentsMargins(0, 1, 0, 1);
    line.field->setContentsMargins(
        0, 1 + QFontMetrics(look_->body).ascent() - QFontMetrics(look_->mono).ascent(), 0, 0);
    for (std::size_t at = 0; at < line.spans.size(); ++at)
        if (auto* link = qobject_cast<Link*>(line.spans[at]))
            link->applyLook(*look_);
        else
            (void)spanWidget(line.shown.value[at], line.shown.label, line.spans[at], line.value);
}

QWidgetList FactGrid::focusChain() const
{
    QWidgetList chain;
    for (const auto& line : lines_)
        for (auto* widget : line.spans)
            if (qobject_cast<Link*>(widget) != nullptr)
                chain += widget;
    return chain;
}

void FactGrid::applyLook(const Look& look)
{
    look_.emplace(look);
    for (auto& line : lines_)
        applyTo(line);
}

} // namespace daemonscope::inspector
