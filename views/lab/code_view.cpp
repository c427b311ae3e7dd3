// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/code_view.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/shared/theme.h"

namespace daemonscope {

CodeView::CodeView(QWidget* parent) : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 10, 6);
    title_ = new QLabel(this);
    title_->setTextFormat(Qt::PlainText);
    head->addWidget(title_);
    head->addStretch();
    const auto button = [&](const QString& text, bool ruby) {
        auto* one = new QToolButton(this);
        one->setText(text);
        one->setCheckable(true);
        one->setAutoExclusive(true);
        one->setAutoRaise(true);
        one->setChecked(!ruby);
        connect(one, &QToolButton::clicked, this, [this, ruby] {
            inRuby_ = ruby;
            fill();
        });
        head->addWidget(one);
        return one;
    };
    c_ = button(QStringLiteral("C"), false);
    c_->setAccessibleName(tr("Code in C"));
    ruby_ = button(QStringLiteral("Ruby"), true);
    ruby_->setAccessibleName(tr("The same in Ruby"));
    rows->addLayout(head);
    text_ = new QPlainTextEdit(this);
    text_->setReadOnly(true);
    text_->setLayoutDirection(Qt::LeftToRight); // as code is written everywhere
    text_->setFrameShape(QFrame::NoFrame);
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    text_->setTabChangesFocus(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text_->setAccessibleName(tr("The lesson's code"));
    text_->document()->setDocumentMargin(10);
    rows->addWidget(text_, 1);
    setMinimumWidth(220);
}

void CodeView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (text_ != nullptr && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        mark();
}

void CodeView::show(const QString& program, const QString& c, const QString& ruby, const QString& actor)
{
    program_ = program;
    wantedC_ = c;
    wantedRuby_ = ruby;
    actor_ = actor;
    fill();
}

void CodeView::fill()
{
    const bool hasRuby = QFile::exists(QStringLiteral(":/lab/%1.rb").arg(program_));
    ruby_->setEnabled(hasRuby);
    const auto name = QStringLiteral("%1.%2").arg(program_, inRuby_ && hasRuby ? QStringLiteral("rb") : QStringLiteral("c"));
    if (shown_ != name) {
        shown_ = name;
        QFile file(QStringLiteral(":/lab/") + name);
        QString text;
        if (!program_.isEmpty() && file.open(QIODevice::ReadOnly)) {
            auto lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
            if (!lines.isEmpty() && lines.last().isEmpty())
                lines.removeLast();
            int number = 0;
            for (auto& line : lines)
                line = QStringLiteral("%1  ").arg(++number, 3) + line;
            text = lines.join(QLatin1Char('\n'));
        }
        text_->setPlainText(text);
        title_->setText(program_.isEmpty() ? QString() : name);
    }
    mark();
}

void CodeView::mark()
{
    const Theme theme(palette());
    text_->setFont(monospace(font()));
    auto titleFont = scaled(font(), 0.86);
    titleFont.setBold(true);
    title_->setFont(titleFont);
    auto muted = title_->palette();
    muted.setColor(QPalette::WindowText, theme.muted());
    title_->setPalette(muted);
    const auto wanted = inRuby_ && ruby_->isEnabled() ? wantedRuby_ : wantedC_;
    line_ = 0;
    QList<QTextEdit::ExtraSelection> marks;
    for (auto block = text_->document()->begin(); block.isValid(); block = block.next()) {
        if (!wanted.isEmpty() && line_ == 0 && block.text().contains(wanted)) {
            line_ = block.blockNumber() + 1;
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            mark.format.setBackground(theme.selectedRow());
            mark.format.setProperty(QTextFormat::FullWidthSelection, true);
            marks.append(mark);
        }
        QTextEdit::ExtraSelection number; // the numbers stand back
        number.cursor = QTextCursor(block);
        number.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, std::min(4, block.length() - 1));
        number.format.setForeground(block.blockNumber() + 1 == line_ ? theme.accent() : theme.muted());
        marks.append(number);
    }
    text_->setExtraSelections(marks);
    if (line_ > 0) {
        auto cursor = QTextCursor(text_->document()->findBlockByNumber(line_ - 1));
        text_->setTextCursor(cursor);
        text_->centerCursor();
        text_->horizontalScrollBar()->setValue(0);
        text_->setAccessibleDescription(tr("%1 is about to run line %2: %3").arg(actor_, QString::number(line_), wanted));
    }
}

} // namespace daemonscope
