// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/empty_page.h"

#include <QGridLayout>

namespace daemonscope::inspector {

EmptyPage::EmptyPage(QWidget* parent)
    : QWidget(parent), glyph_(new GlyphMark(QStringLiteral("group"), this)), title_(new PlainLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(0);
    auto* hints = new QGridLayout;
    hints->setHorizontalSpacing(12);
    hints->setVerticalSpacing(12);
    hints->setColumnStretch(1, 1);
    const std::pair<QString, QString> lines[]{
        {QStringLiteral("moon"),
            tr("It tells in words what the process is, who it belongs to, and how one can see that.")},
        {QStringLiteral("terminal"), tr("Sessions and groups can be selected too: they tell who gets Ctrl-C.")},
        {QStringLiteral("search"), tr("Ctrl+F finds: a name, is:daemon, is:orphan, tty:pts/0 …")}};
    for (const auto& [glyph, text] : lines) {
        Hint hint{new GlyphMark(glyph, this), new PlainLabel(this)};
        hint.text->setText(text);
        const auto row = static_cast<int>(hints_.size());
        hints->addWidget(hint.glyph, row, 0, Qt::AlignTop);
        hints->addWidget(hint.text, row, 1);
        hints_.push_back(hint);
    }
    title_->setText(tr("Select a process…"));
    title_->setAlignment(Qt::AlignHCenter);
    column->addStretch(2);
    column->addWidget(glyph_, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addWidget(title_);
    column->addSpacing(20);
    column->addLayout(hints);
    column->addStretch(3);
}

void EmptyPage::applyLook(const Look& look)
{
    glyph_->setLook(look.glyph * 5 / 2, look.theme.muted());
    auto font = look.title;
    font.setWeight(QFont::DemiBold);
    title_->setFont(font);
    setTextColor(*title_, look.theme.ink());
    for (const auto& hint : hints_) {
        hint.glyph->setLook(look.glyph, look.theme.muted());
        hint.text->setFont(look.body);
        setTextColor(*hint.text, look.theme.muted());
    }
}

} // namespace daemonscope::inspector
