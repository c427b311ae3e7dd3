// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/glyphs.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace daemonscope::glyphs {

namespace {

QByteArray drawing(const QString& name, const QColor& color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000", color.name().toLatin1());
}

/// Draws the glyph anew for each size and scale, so that it is sharp on every screen.
class GlyphEngine final : public QIconEngine {
public:
    GlyphEngine(QString name, QColor color) : name_(std::move(name)), color_(std::move(color)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor color = color_;
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.4F);
        QSvgRenderer renderer(drawing(name_, color_));
        painter->save();
        painter->setOpacity(color.alphaF());
        const int side = std::min(rect.width(), rect.height());
        renderer.render(painter, QRectF(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new GlyphEngine(*this); }

private:
    QString name_;
    QColor color_;
};

} // namespace

QPixmap pixmap(const QString& name, const QColor& color, int size, qreal ratio)
{
    const auto key = QStringLiteral("daemonscope/%1/%2/%3/%4").arg(name, color.name()).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = qRound(size * ratio);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, color));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name, const QColor& color) { return QIcon(new GlyphEngine(name, color)); }

QString of(Headline headline)
{
    switch (headline) {
    case Headline::SysvDaemon:
    case Headline::LeaderDaemon:
        return QStringLiteral("moon");
    case Headline::LeftoverJob:
    case Headline::AttachedOrphan:
    case Headline::Orphan:
        return QStringLiteral("broken-link");
    case Headline::ControllingProcess:
        return QStringLiteral("flag");
    case Headline::Foreground:
        return QStringLiteral("triangle");
    case Headline::Background:
        return QStringLiteral("lines");
    case Headline::Stopped:
        return QStringLiteral("pause");
    case Headline::Zombie:
        return QStringLiteral("crossed-circle");
    case Headline::KernelThread:
        return QStringLiteral("chip");
    case Headline::CannotTell:
        return QStringLiteral("question");
    case Headline::Init:
        return QStringLiteral("init");
    case Headline::ContainerInit:
        return QStringLiteral("box");
    case Headline::Child:
        break;
    }
    return {};
}

QIcon program() { return QIcon(QStringLiteral(":/icons/daemonscope.svg")); }

} // namespace daemonscope::glyphs
