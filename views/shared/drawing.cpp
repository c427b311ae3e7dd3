// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/drawing.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QScreen>
#include <QSvgGenerator>

namespace daemonscope {

namespace {

// Beyond these most programs refuse to show the file, and memory goes: a hundred million pixels are 400 MB.
constexpr qreal longestSvg = 200'000;
constexpr qreal longestSide = 32'000;
constexpr qreal mostPixels = 1e8;

bool fits(QSizeF size, qreal ratio)
{
    const auto large = size * ratio;
    return large.width() <= longestSide && large.height() <= longestSide
        && large.width() * large.height() <= mostPixels;
}

} // namespace

QByteArray svgOf(const Drawing& drawing, const QString& title)
{
    if (drawing.size.isEmpty() || drawing.size.width() > longestSvg || drawing.size.height() > longestSvg)
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setSize(drawing.size.toSize());
    generator.setViewBox(QRectF({}, drawing.size));
    // As many dots an inch as the screen that the view is laid out for, so that words keep their places.
    if (const auto* screen = QGuiApplication::primaryScreen())
        generator.setResolution(qRound(screen->logicalDotsPerInch()));
    QPainter painter(&generator);
    painter.fillRect(QRectF({}, drawing.size), drawing.ground);
    drawing.paint(painter);
    painter.end();
    return bytes;
}

QByteArray pngOf(const Drawing& drawing)
{
    if (drawing.size.isEmpty() || !fits(drawing.size, 1))
        return {};
    const qreal ratio = fits(drawing.size, 2) ? 2 : 1;
    QImage image((drawing.size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(drawing.ground);
    QPainter painter(&image);
    drawing.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace daemonscope
