// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/plain_text.h"

#include <QPainter>
#include <QRegularExpression>
#include <QWidget>

namespace daemonscope {

QString plainToolTip(const QString& text)
{
    constexpr qsizetype enough = 1000; // a tooltip of a million characters takes seconds to lay out
    if (text.isEmpty())
        return {};
    auto kept = text.left(enough);
    if (kept.size() < text.size())
        kept += QChar(0x2026);
    // Escaped text alone is not always taken for markup and would then show its entities: so it is made to be markup.
    return QStringLiteral("<qt>") + kept.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"))
        + QStringLiteral("</qt>");
}

void setPlainToolTip(QWidget* widget, const QString& text) { widget->setToolTip(plainToolTip(text)); }

void drawAsWritten(QPainter& painter)
{
    if (painter.layoutDirection() == Qt::RightToLeft)
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
}

QString asWritten(const QString& text, Qt::LayoutDirection direction)
{
    constexpr QChar mark(0x200e); // has a direction, and no width
    return direction == Qt::LeftToRight || text.isEmpty() || text.isRightToLeft() ? text : mark + text + mark;
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression letter(QStringLiteral("\\s*\\(&[A-Za-z0-9]\\)"));
    text.remove(letter);
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0; at = text.indexOf(QLatin1Char('&'), at + 1))
        text.remove(at, 1); // of two the second stays
    return text;
}

QString menuText(QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); }

} // namespace daemonscope
