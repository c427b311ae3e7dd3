// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sessionmap/map_painter.h"

#include <algorithm>
#include <cmath>

#include <QPainterPath>

#include "views/shared/glyphs.h"

namespace daemonscope::sessionmap {

namespace {

/// The corners of a line rounded, and its end held back by `back`.
QPainterPath rounded(const QPolygonF& points, qreal radius, qreal back)
{
    QPainterPath path(points.front());
    for (qsizetype at = 1; at + 1 < points.size(); ++at) {
        const QLineF in(points[at], points[at - 1]);
        const QLineF out(points[at], points[at + 1]);
        // Neighbouring corners share what is between them.
        const auto room = [](qreal length, bool alone) { return alone ? length : length / 2; };
        const auto round = std::min({radius, room(in.length(), at == 1), room(out.length(), at + 2 == points.size())});
        if (round < 0.5) {
            path.lineTo(points[at]);
            continue;
        }
        path.lineTo(in.pointAt(round / in.length()));
        path.quadTo(points[at], out.pointAt(round / out.length()));
    }
    QLineF last(points.back(), points[points.size() - 2]);
    path.lineTo(last.length() > back ? last.pointAt(back / last.length()) : points.back());
    return path;
}

QPen pen(const QColor& color, qreal width, bool dashed)
{
    QPen made(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dashed)
        made.setDashPattern({4, 3});
    return made;
}

QPointF between(QPointF from, QPointF to, qreal share) { return from + (to - from) * share; }

} // namespace

QPointF Travel::centerOf(const Disc& disc) const
{
    const auto from = discs.find(disc.key);
    if (progress >= 1 || disc.kind != Disc::Kind::Process || from == discs.end())
        return disc.center;
    return between(from->second, disc.center, progress);
}

QRectF Travel::rectOf(const Box& box) const
{
    const auto from = boxes.find(box.id);
    if (progress >= 1 || box.planned || from == boxes.end())
        return box.rect;
    return {between(from->second.topLeft(), box.rect.topLeft(), progress),
        between(from->second.bottomRight(), box.rect.bottomRight(), progress)};
}

MapPainter::MapPainter(QPainter& painter, const QPalette& palette, const Metrics& metrics, qreal zoom)
    : painter_(painter), theme_(palette), ground_(palette.color(QPalette::Base)), metrics_(metrics), zoom_(zoom),
      u_(metrics.unit())
{
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setRenderHint(QPainter::SmoothPixmapTransform);
}

QColor MapPainter::colorOf(Tone tone) const
{
    switch (tone) {
    case Tone::Ink:
        return theme_.ink();
    case Tone::Muted:
        return theme_.muted();
    case Tone::Leader:
        return theme_.good();
    case Tone::Orphan:
        return theme_.headline(Headline::Orphan);
    case Tone::Stopped:
        return theme_.headline(Headline::Stopped);
    case Tone::Zombie:
        return theme_.headline(Headline::Zombie);
    case Tone::Daemon:
        return theme_.headline(Headline::SysvDaemon);
    case Tone::Accent:
        break;
    }
    return theme_.accent();
}

void MapPainter::paint(const MapLayout& layout, const Travel& travel, const Selection& selection,
    const Relations& relations, const QRectF& exposed)
{
    const auto seen = exposed.adjusted(-8 * u_, -8 * u_, 8 * u_, 8 * u_);
    for (const auto& box : layout.boxes)
        if (travel.rectOf(box).intersects(seen))
            drawBox(box, travel);
    for (const auto& note : layout.notes)
        drawWord(note);
    // Lines lead to where discs will be: they come when the discs have nearly arrived.
    constexpr qreal late = 0.6;
    painter_.setOpacity(std::clamp((travel.progress - late) / (1 - late), 0.0, 1.0));
    for (const auto& arrow : layout.arrows)
        if (arrow.points.boundingRect().adjusted(-1, -1, 1, 1).intersects(seen))
            drawArrow(arrow);
    painter_.setOpacity(1);
    for (std::size_t at = 0; at < layout.discs.size(); ++at) {
        const auto& disc = layout.discs[at];
        const auto moved = travel.centerOf(disc) - disc.center;
        if (!disc.area.translated(moved).intersects(seen))
            continue;
        painter_.translate(moved);
        if (selection.disc == static_cast<int>(at))
            drawSelection(disc, selection, layout.dense);
        drawDisc(disc, layout.dense);
        painter_.translate(-moved);
    }
    for (const auto& arrow : relations.arrows)
        drawArrow(arrow);
    for (const auto& [at, word] : relations.words)
        drawRelation(layout.discs[static_cast<std::size_t>(at)], word);
}

void MapPainter::drawBox(const Box& box, const Travel& travel)
{
    const auto rect = travel.rectOf(box);
    const auto radius = (box.session ? 14 : 10) * u_;
    const bool strong = box.tone == Tone::Leader;
    auto fill = ground_;
    if (box.planned) {
        fill = theme_.accent();
        fill.setAlphaF(theme_.dark() ? 0.07F : 0.035F);
    }
    const auto outline = box.planned ? theme_.accent() : strong ? theme_.good() : box.past ? theme_.muted() : theme_.line();
    painter_.setBrush(fill);
    painter_.setPen(pen(outline, (strong || box.planned ? 1.7 : 1.3) * u_, box.planned || box.past));
    painter_.drawRoundedRect(rect, radius, radius);
    if (box.marked) {
        const auto off = 4 * u_;
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(pen(theme_.accent(), 1.7 * u_, true));
        painter_.drawRoundedRect(rect.adjusted(off, off, -off, -off), radius - off / 2, radius - off / 2);
    }
    const auto moved = rect.topLeft() - box.rect.topLeft();
    painter_.translate(moved);
    for (const auto& word : box.words)
        drawWord(word);
    painter_.translate(-moved);
}

void MapPainter::drawArrow(const Arrow& arrow)
{
    if (arrow.points.size() < 2)
        return;
    const bool effect = arrow.kind == Arrow::Kind::Effect;
    const bool adopted = arrow.kind == Arrow::Kind::Adopted;
    const auto color = colorOf(effect ? Tone::Accent : adopted ? Tone::Orphan : Tone::Muted);
    const auto length = 9 * u_;
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(pen(color, (effect ? 2 : adopted ? 1.8 : 1.4) * u_, effect || arrow.kind == Arrow::Kind::BornFrom));
    painter_.drawPath(rounded(arrow.points, 14 * u_, arrow.head ? length * 0.8 : 0));
    if (arrow.head) {
        QLineF back(arrow.points.back(), arrow.points[arrow.points.size() - 2]);
        back.setLength(length);
        auto side = back.normalVector();
        side.setLength(length * 0.42);
        const auto offset = side.p2() - side.p1();
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(color);
        painter_.drawPolygon(QPolygonF{back.p1(), back.p2() + offset, back.p2() - offset});
    }
    if (!arrow.label.text.isEmpty())
        drawWord(arrow.label);
}

void MapPainter::drawDisc(const Disc& disc, bool dense)
{
    const bool dashed = disc.kind == Disc::Kind::Planned || (disc.tone == Tone::Muted && disc.kind == Disc::Kind::Process);
    const auto color = disc.tone == Tone::Ink ? theme_.muted() : colorOf(disc.tone);
    auto fill = ground_;
    if (disc.filled)
        fill = theme_.tint(Mark::Adopted, 0);
    painter_.setBrush(fill);
    painter_.setPen(pen(color, (disc.kind == Disc::Kind::Planned ? 1.9 : 1.6) * u_, dashed));
    if (disc.kind != Disc::Kind::More)
        painter_.drawEllipse(disc.center, disc.radius, disc.radius);
    if (disc.leaving) {
        const auto ring = disc.radius + 5 * u_;
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(pen(theme_.accent(), 1.9 * u_, true));
        painter_.drawEllipse(disc.center, ring, ring);
    }
    if (dense && !disc.glyph.isEmpty()) {
        const auto side = 12 * u_;
        Word glyph{{}, disc.glyph, disc.tone};
        glyph.rect = {disc.center.x() - side / 2, disc.center.y() - side / 2, side, side};
        drawWord(glyph);
    }
    for (const auto& word : disc.words)
        drawWord(word);
}

void MapPainter::drawSelection(const Disc& disc, const Selection& selection, bool dense)
{
    auto color = theme_.accent();
    if (!selection.focused)
        color.setAlphaF(0.55F);
    painter_.setPen(QPen(color, (selection.focused ? 2.2 : 1.6) * u_));
    painter_.setBrush(theme_.selectedRow());
    if (dense) {
        painter_.drawRoundedRect(disc.area, 8 * u_, 8 * u_);
        return;
    }
    const auto ring = disc.radius + 5 * u_;
    painter_.drawEllipse(disc.center, ring, ring);
}

void MapPainter::drawRelation(const Disc& disc, const QString& word)
{
    Word tag{word, {}, Tone::Accent, Style::Small, true};
    const auto width = metrics_.width(tag);
    const auto height = metrics_.height(tag.style) + 3 * u_;
    tag.rect = {disc.area.right() - width - 2 * u_, disc.area.center().y() - height / 2, width, height};
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(ground_); // a long name ends below it
    painter_.drawRoundedRect(tag.rect, height / 2, height / 2);
    drawWord(tag);
}

void MapPainter::drawWord(const Word& word)
{
    const auto color = colorOf(word.tone);
    auto rect = word.rect;
    if (word.chip) {
        painter_.setBrush(theme_.chipFill(color));
        painter_.setPen(QPen(color, 1.2 * u_));
        painter_.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
        rect.adjust(metrics_.chipPadding(), 0, -metrics_.chipPadding(), 0);
    }
    if (word.centered && !word.text.isEmpty()) {
        const auto width = metrics_.width(word);
        rect = {rect.center().x() - width / 2, rect.top(), width, rect.height()};
    }
    if (!word.glyph.isEmpty()) {
        const auto side = metrics_.glyph();
        const QRectF place(rect.left(), rect.center().y() - side / 2, side, side);
        // Not the device's own: a widget that is rendered into a picture has the picture's.
        const auto ratio = painter_.deviceTransform().m11() / painter_.worldTransform().m11();
        const auto pixmap = glyphs::pixmap(word.glyph, color, std::max(1, qRound(side * zoom_)), ratio);
        // On whole pixels, or thin strokes blur.
        const auto drawn = painter_.worldTransform().map(place.topLeft()) * ratio;
        painter_.save();
        painter_.resetTransform();
        painter_.drawPixmap(QPointF(std::round(drawn.x()), std::round(drawn.y())) / ratio, pixmap);
        painter_.restore();
        rect.setLeft(place.right() + metrics_.glyphGap());
    }
    if (word.text.isEmpty())
        return;
    painter_.setFont(metrics_.font(word.style));
    painter_.setPen(color);
    painter_.drawText(rect.adjusted(0, 0, 2 * u_, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, word.text);
}

} // namespace daemonscope::sessionmap
