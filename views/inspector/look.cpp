// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/look.h"

#include <QFontMetrics>
#include <QLocale>

namespace daemonscope::inspector {

namespace {

QFont scaled(QFont font, double factor, QFont::Weight weight = QFont::Normal)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    if (weight != QFont::Normal)
        font.setWeight(weight);
    return font;
}

/// Scripts with capitals, whose letters do not join.
bool hasCapitals()
{
    switch (QLocale().script()) {
    case QLocale::AnyScript: // the C locale
    case QLocale::LatinScript:
    case QLocale::GreekScript:
    case QLocale::CyrillicScript:
    case QLocale::ArmenianScript:
        return true;
    default:
        return false;
    }
}

} // namespace

Look::Look(const QWidget& widget)
    : theme(widget.palette()), body(widget.font()), strong(scaled(body, 1, QFont::DemiBold)),
      title(scaled(body, 1.45, QFont::Bold)), small(scaled(body, 0.92)), caption(scaled(body, 0.83, QFont::DemiBold)),
      mono(scaled(monospace(body), 0.92)), glyph(qRound(QFontMetrics(body).height() * 0.95))
{
    if (hasCapitals())
        caption.setLetterSpacing(QFont::PercentageSpacing, 107);
}

QColor colorOf(Tone tone, const Theme& theme)
{
    switch (tone) {
    case Tone::Muted:
        return theme.muted();
    case Tone::Good:
        return theme.good();
    case Tone::Bad:
        return theme.headline(Headline::Orphan);
    case Tone::Accent:
        return theme.accent();
    case Tone::Ink:
        break;
    }
    return theme.ink();
}

void setTextColor(QWidget& widget, const QColor& color)
{
    auto colors = widget.palette();
    colors.setColor(QPalette::WindowText, color);
    colors.setColor(QPalette::Text, color); // what labels use on a ground like that of lists
    widget.setPalette(colors);
}

QString captionText(const QString& text) { return hasCapitals() ? QLocale().toUpper(text) : text; }

} // namespace daemonscope::inspector
