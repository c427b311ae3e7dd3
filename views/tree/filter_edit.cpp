// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tree/filter_edit.h"

#include <QAction>
#include <QKeyEvent>

#include "views/shared/glyphs.h"
#include "views/shared/theme.h"

namespace daemonscope {

namespace {

constexpr int patience = 120; // ms after the last key

} // namespace

FilterEdit::FilterEdit(QWidget* parent) : QLineEdit(parent), icon_(new QAction(this))
{
    setPlaceholderText(tr("Filter: name, /regex/, sid:1033, tty:pts/0, is:orphan …"));
    setAccessibleName(tr("Filter"));
    setAccessibleDescription(tr("Words that must all hold: part of a name or command line, a /regular expression/, "
                                "or a field such as sid:1033, user:root, is:daemon. A minus in front turns a word round."));
    setClearButtonEnabled(true);
    addAction(icon_, LeadingPosition);
    updateIcon();
    delay_.setSingleShot(true);
    delay_.setInterval(patience);
    connect(&delay_, &QTimer::timeout, this, &FilterEdit::takeEffect);
    connect(this, &QLineEdit::textChanged, this, [this] { delay_.start(); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        takeEffect();
        Q_EMIT leaveWanted();
        Q_EMIT firstMatchWanted();
    });
}

void FilterEdit::setFilter(const QString& text)
{
    setText(text);
    takeEffect();
}

void FilterEdit::takeEffect()
{
    delay_.stop();
    const auto parsed = Filter::parse(text());
    if (parsed.error) {
        Q_EMIT complained(tr("%1 (at character %2; the last filter stays)").arg(parsed.error->message).arg(parsed.error->position + 1));
        return;
    }
    Q_EMIT complained({});
    if (text() == inEffect_)
        return;
    inEffect_ = text();
    Q_EMIT filterChanged(parsed.filter);
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!text().isEmpty())
            setFilter({});
        Q_EMIT leaveWanted();
    } else if (event->key() == Qt::Key_Down) {
        takeEffect();
        Q_EMIT leaveWanted();
        Q_EMIT firstMatchWanted();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void FilterEdit::updateIcon() { icon_->setIcon(glyphs::icon(QStringLiteral("search"), Theme(palette()).muted())); }

void FilterEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && icon_ != nullptr)
        updateIcon();
}

} // namespace daemonscope
