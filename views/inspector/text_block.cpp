// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/text_block.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QtMath>

namespace daemonscope::inspector {

TextBlock::TextBlock(Style style, QWidget* parent) : QTextEdit(parent), style_(style)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setCursorWidth(0); // nobody types here
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setAutoFillBackground(false);
    setContentsMargins(0, 0, 0, 0);
    auto policy = QSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextBlock::layOut(QTextDocument& document) const
{
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(font());
    auto option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    QTextBlockFormat lines;
    if (style_ == Style::Sentences)
        lines.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    else if (style_ == Style::Small)
        lines.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        lines.setTopMargin(block == document.begin() || style_ == Style::Exact ? 0
                : style_ == Style::Sentences                                   ? 6
                                                                               : 2);
        QTextCursor(block).setBlockFormat(lines);
    }
}

void TextBlock::setWords(const QString& text)
{
    if (text == shown_)
        return;
    const auto chosen = textCursor();
    const auto selected = chosen.selectedText();
    shown_ = text;
    setPlainText(text);
    measure_.setPlainText(text);
    layOut(*document());
    layOut(measure_);
    if (!selected.isEmpty()) {
        auto again = textCursor();
        again.setPosition(qMin(chosen.anchor(), document()->characterCount() - 1));
        again.setPosition(qMin(chosen.position(), document()->characterCount() - 1), QTextCursor::KeepAnchor);
        if (again.selectedText() == selected)
            setTextCursor(again);
    }
    updateGeometry();
}

void TextBlock::setInset(int inset)
{
    inset_ = inset;
    setViewportMargins(inset, 0, inset, 0);
}

void TextBlock::applyLook(const Look& look)
{
    setFont(style_ == Style::Exact ? look.mono : style_ == Style::Small ? look.small : look.body);
    auto colors = palette();
    colors.setColor(QPalette::Text, style_ == Style::Small ? look.theme.muted() : look.theme.ink());
    colors.setColor(QPalette::Base, Qt::transparent);
    setPalette(colors);
    layOut(*document());
    layOut(measure_);
    updateGeometry();
}

int TextBlock::heightForWidth(int width) const
{
    measure_.setTextWidth(width - 2 * inset_);
    return qCeil(measure_.size().height());
}

QSize TextBlock::sizeHint() const { return {240, heightForWidth(240)}; }

QSize TextBlock::minimumSizeHint() const { return {60, fontMetrics().height()}; }

void TextBlock::wheelEvent(QWheelEvent* event) { event->ignore(); } // the panel scrolls, not the text in it

void TextBlock::keyPressEvent(QKeyEvent* event)
{
    // What moves nothing here is for the window.
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Space)
        event->ignore();
    else
        QTextEdit::keyPressEvent(event);
}

void TextBlock::focusInEvent(QFocusEvent* event)
{
    QTextEdit::focusInEvent(event);
    setCursorWidth(1); // for who selects by keys
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (byKeyboard && !textCursor().hasSelection())
        selectAll(); // shows where the focus is, and Ctrl+C copies it
}

void TextBlock::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    setCursorWidth(0);
    if (event->reason() != Qt::TabFocusReason && event->reason() != Qt::BacktabFocusReason)
        return;
    auto cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

} // namespace daemonscope::inspector
