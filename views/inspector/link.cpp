// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/link.h"

#include "views/shared/plain_text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace daemonscope::inspector {

Link::Link(QWidget* parent) : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT activated(target_); });
}

void Link::setSpan(const Span& span, const QString& context)
{
    target_ = span.target;
    const auto name = tr("%1: %2, go there", "parent: 1 systemd, go there").arg(context, span.text);
    if (accessibleName() != name)
        setAccessibleName(name);
    if (shown_ == span.text)
        return;
    shown_ = span.text;
    updateGeometry();
    update();
}

void Link::applyLook(const Look& look)
{
    setFont(look.body);
    color_ = look.theme.accent();
    update();
}

QSize Link::sizeHint() const { return {fontMetrics().horizontalAdvance(shown_) + 2, fontMetrics().height() + 2}; }

QSize Link::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 6), sizeHint().height()};
}

bool Link::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QPushButton::event(event);
}

void Link::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Link::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawAsWritten(painter);
    auto underlined = font();
    underlined.setUnderline(underMouse() || hasFocus());
    painter.setFont(underlined);
    painter.setPen(color_);
    painter.drawText(rect().adjusted(1, 0, -1, 0),
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        fontMetrics().elidedText(shown_, Qt::ElideRight, width() - 1));
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    auto ring = color_;
    ring.setAlphaF(0.5F);
    painter.setPen(ring);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace daemonscope::inspector
