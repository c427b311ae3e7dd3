// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/sheet_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/shared/glyphs.h"

namespace daemonscope::inspector {

namespace {

constexpr int inset = 6;            // the same as in the list
constexpr int manyLines = 14;       // more than this want a filter
constexpr int chosenLines = 6;      // of what is chosen, before it scrolls
constexpr int chosenAtMost = 65536; // characters

} // namespace

SheetPage::SheetPage(QWidget* parent)
    : QWidget(parent)
    , owner_(new PlainLabel(this))
    , number_(new PlainLabel(this))
    , readAt_(new PlainLabel(this))
    , refresh_(new QToolButton(this))
    , filter_(new QLineEdit(this))
    , list_(new SheetList(model_, this))
    , chosen_(new QPlainTextEdit(this))
{
    makeHead();
    filter_->setPlaceholderText(tr("Filter these lines"));
    filter_->setAccessibleName(tr("Filter these lines"));
    filter_->setClearButtonEnabled(true);
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& words) { model_.setFilter(words); });
    chosen_->setReadOnly(true);
    chosen_->setFrameShape(QFrame::NoFrame);
    chosen_->setTabChangesFocus(true);
    chosen_->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    chosen_->setAccessibleName(tr("The chosen line in full"));
    chosen_->hide();
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->addWidget(filter_);
    column->addWidget(list_, 1);
    column->addWidget(chosen_);
    connect(refresh_, &QToolButton::clicked, this, &SheetPage::refreshWanted);
    connect(list_, &SheetList::processWanted, this, &SheetPage::processWanted);
    connect(list_, &SheetList::currentLineChanged, this, &SheetPage::showChosen);
    connect(&model_, &QAbstractItemModel::dataChanged, this, &SheetPage::showChosen);
}

void SheetPage::makeHead()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(inset, 0, 0, 0);
    head->setSpacing(8);
    number_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    readAt_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    owner_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    refresh_->setAutoRaise(true);
    refresh_->setAccessibleName(tr("Read again"));
    refresh_->setToolTip(tr("Read again"));
    head->addWidget(owner_);
    head->addWidget(number_);
    head->addStretch(1);
    head->addWidget(readAt_);
    head->addWidget(refresh_);
    column->addLayout(head);
}

void SheetPage::setOwner(const QString& name, const QString& number, bool ended)
{
    owner_->setText(name);
    number_->setText(number);
    if (ended != ended_) {
        ended_ = ended;
        if (look_)
            applyLook(Look(*look_));
    }
}

void SheetPage::setReadable(bool readable) { refresh_->setEnabled(readable); }

void SheetPage::setSheet(const QString& name, const Sheet& sheet)
{
    list_->setAccessibleName(name);
    list_->setAccessibleDescription(sheet.summary);
    const bool changed = model_.setSheet(sheet);
    filter_->setVisible(model_.lineCount() > manyLines || !filter_->text().isEmpty());
    if (!changed)
        return; // laying out thousands of lines takes its time
    list_->measure();
    showChosen();
}

void SheetPage::setReadAt(const QString& time) { readAt_->setText(time); }

void SheetPage::startOver()
{
    filter_->clear();
    list_->setCurrentIndex({});
    list_->scrollToTop();
}

void SheetPage::showChosen()
{
    const auto current = list_->currentIndex();
    QString text;
    if (current.isValid() && model_.row(current.row()).kind == SheetRow::Kind::Line) {
        const auto& line = model_.row(current.row()).line;
        text = line.sentence();
        if (!line.more.isEmpty())
            text += QLatin1Char('\n') + line.more;
        if (!line.processes.empty())
            text += QLatin1Char('\n') + tr("Enter leads to process %1.").arg(line.processes.front().value);
    }
    chosen_->setVisible(!text.isEmpty());
    if (text == chosenText_)
        return; // what is selected in it stays
    chosenText_ = text;
    chosen_->setPlainText(text.left(chosenAtMost));
    const auto lines = std::min(chosenLines, std::max(2, static_cast<int>(chosen_->document()->size().height())));
    chosen_->setFixedHeight(lines * chosen_->fontMetrics().lineSpacing() + 14);
    chosen_->verticalScrollBar()->setValue(0);
}

void SheetPage::applyLook(const Look& look)
{
    look_.emplace(look);
    auto name = look.strong;
    name.setStrikeOut(ended_);
    owner_->setFont(name);
    setTextColor(*owner_, ended_ ? look.theme.muted() : look.theme.ink());
    setTextColor(*number_, look.theme.muted());
    readAt_->setFont(look.small);
    setTextColor(*readAt_, look.theme.muted());
    refresh_->setIcon(glyphs::icon(QStringLiteral("refresh"), look.theme.muted()));
    chosen_->setFont(look.small);
    auto colors = palette();
    colors.setColor(QPalette::Base, look.theme.headingRow());
    chosen_->setPalette(colors);
    list_->applyLook(look);
}

} // namespace daemonscope::inspector
