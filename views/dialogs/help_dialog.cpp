// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/help_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

#include "views/dialogs/help_words.h"
#include "views/shared/plain_label.h"
#include "views/shared/theme.h"

namespace daemonscope {

namespace {

QFont sized(QFont font, double factor, QFont::Weight weight = QFont::Normal)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

PlainLabel* words(const QString& text, const QFont& font, const QColor& color)
{
    auto* label = new PlainLabel;
    label->setText(text);
    label->setFont(font);
    auto colors = label->palette();
    colors.setColor(QPalette::WindowText, color);
    colors.setColor(QPalette::Text, color);
    label->setPalette(colors);
    return label;
}

/// A page that scrolls, by keys too.
QScrollArea* scrolling(QWidget* inside, const QString& name)
{
    auto* area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setAccessibleName(name);
    for (QWidget* ground : {inside, area->viewport()}) {
        ground->setBackgroundRole(QPalette::Base);
        ground->setAutoFillBackground(true);
    }
    return area;
}

QGridLayout* makeGrid(QWidget* page)
{
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(24, 20, 24, 24);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    return grid;
}

/// The text of an action without its mnemonic and dots.
QString actionName(const QAction& action)
{
    QString name;
    const auto text = action.text();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&' && (at + 1 == text.size() || text[++at] != u'&')) {
            if (at < text.size())
                name += text[at];
            continue;
        }
        name += text[at];
    }
    while (name.endsWith(QChar(0x2026)))
        name.chop(1);
    return name;
}

} // namespace

HelpDialog::HelpDialog(const QList<QAction*>& actions, QWidget* parent) : QDialog(parent), pages_(new QTabWidget(this))
{
    setWindowTitle(tr("Help"));
    pages_->setDocumentMode(true);
    pages_->setAccessibleName(tr("Pages of the help"));
    pages_->addTab(wordsPage(), tr("&Words"));
    pages_->addTab(filterPage(), tr("&Filter"));
    pages_->addTab(keysPage(actions), tr("&Keys"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    column->addWidget(pages_);
    column->addWidget(buttons);
    buttons->setContentsMargins(16, 12, 16, 12);
    pages_->currentWidget()->setFocus();
}

void HelpDialog::showKeyboard()
{
    pages_->setCurrentIndex(2);
    pages_->currentWidget()->setFocus();
}

void HelpDialog::showFilter()
{
    pages_->setCurrentIndex(1);
    pages_->currentWidget()->setFocus();
}

QWidget* HelpDialog::wordsPage()
{
    const Theme theme(palette());
    auto* page = new QWidget;
    auto* grid = makeGrid(page);
    grid->setColumnStretch(1, 1);
    const int glyph = fontMetrics().height();
    int row = 0;
    for (const auto& chapter : helpChapters()) {
        auto* title = words(chapter.title, sized(font(), 1.25, QFont::Bold), theme.ink());
        title->setContentsMargins(0, row == 0 ? 0 : 16, 0, 12);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const auto& word : chapter.words) {
            if (!word.glyph.isEmpty()) {
                auto* mark = new GlyphMark(word.glyph, page);
                mark->setLook(glyph, theme.headline(word.color));
                grid->addWidget(mark, row, 0, Qt::AlignTop);
            }
            grid->addWidget(words(word.term, sized(font(), 1, QFont::DemiBold), theme.ink()), row++, 1);
            auto* meaning = words(word.meaning, font(), theme.ink());
            meaning->setContentsMargins(0, 2, 0, word.source.isEmpty() ? 14 : 2);
            grid->addWidget(meaning, row++, 1);
            if (word.source.isEmpty())
                continue;
            auto* source = words(word.source, sized(font(), 0.9), theme.muted());
            source->setContentsMargins(0, 0, 0, 14);
            grid->addWidget(source, row++, 1);
        }
    }
    grid->setColumnMinimumWidth(0, glyph);
    grid->setRowStretch(row, 1);
    return scrolling(page, tr("What the words mean"));
}

QWidget* HelpDialog::filterPage()
{
    const Theme theme(palette());
    auto* page = new QWidget;
    auto* grid = makeGrid(page);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(24);
    auto* intro = words(
        tr("Words, with blanks between them. Whatever they find is shown together with what stands above it, so that "
           "it keeps its place; the rest is hidden."),
        font(), theme.ink());
    intro->setContentsMargins(0, 0, 0, 16);
    grid->addWidget(intro, 0, 0, 1, 2);
    int row = 1;
    for (const auto& example : filterExamples()) {
        auto* typed = words(example.typed, monospace(font()), theme.accent());
        typed->setWordWrap(false);
        typed->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* finds = words(example.finds, font(), theme.ink());
        for (auto* label : {typed, finds})
            label->setContentsMargins(0, 0, 0, 10);
        grid->addWidget(typed, row, 0, Qt::AlignTop);
        grid->addWidget(finds, row++, 1);
    }
    grid->setRowStretch(row, 1);
    return scrolling(page, tr("What the filter understands"));
}

QWidget* HelpDialog::keysPage(const QList<QAction*>& actions)
{
    const Theme theme(palette());
    auto* page = new QWidget;
    auto* grid = makeGrid(page);
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(24);
    int row = 0;
    for (const auto* action : actions) {
        if (action->shortcuts().isEmpty() || action->isSeparator())
            continue;
        const auto keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                              .replace(QLatin1String("; "), tr("  or  "));
        auto* name = words(actionName(*action), font(), theme.ink());
        auto* typed = words(keys, font(), theme.muted());
        typed->setWordWrap(false);
        for (auto* label : {name, typed})
            label->setContentsMargins(0, 0, 0, 8);
        grid->addWidget(name, row, 0);
        grid->addWidget(typed, row++, 1, Qt::AlignTop);
    }
    if (row == 0)
        grid->addWidget(words(tr("No action has a key."), font(), theme.muted()), row++, 0);
    grid->setRowStretch(row, 1);
    return scrolling(page, tr("Which keys do what"));
}

} // namespace daemonscope
