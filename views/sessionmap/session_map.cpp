// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sessionmap/session_map.h"

#include <algorithm>

#include <QEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QStyle>

#include "views/sessionmap/map_text.h"
#include "views/shared/plain_text.h"

namespace daemonscope {

using namespace sessionmap;

namespace {

constexpr qreal smallest = 0.25;
constexpr qreal largest = 4;

} // namespace

SessionMap::SessionMap(QWidget* parent) : QAbstractScrollArea(parent), metrics_(font())
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    animation_.setStartValue(0.0);
    animation_.setEndValue(1.0);
    animation_.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&animation_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        travel_.progress = value.toReal();
        viewport()->update();
    });
    describe();
}

SessionMap::~SessionMap() = default;

QSize SessionMap::sizeHint() const { return {640, 420}; }

QSize SessionMap::minimumSizeHint() const { return {200, 140}; }

void SessionMap::setScene(const MapScene& scene)
{
    auto next = tidied(scene);
    if (next == scene_)
        return;
    const auto chosen = selected();
    const Shown before{std::move(scene_), layout_, origin(), zoom_};
    scene_ = std::move(next);
    text_ = mapText(scene_);
    arrange();
    if (current_ < 0 && scene_.find(chosen) != nullptr)
        select(chosen); // a group that grew has folded it away
    startTravel(before);
    describe();
}

void SessionMap::startTravel(const Shown& before)
{
    // From where the user saw them, although the drawing may be larger or smaller now.
    const auto seen = [&](QPointF place) { return toMap(place * before.zoom + before.origin); };
    Travel travel;
    for (const auto& disc : before.layout.discs)
        if (disc.kind == Disc::Kind::Process)
            travel.discs.emplace(disc.key, seen(travel_.centerOf(disc)));
    for (const auto& box : before.layout.boxes)
        if (!box.planned)
            travel.boxes.emplace(
                box.id, QRectF(seen(travel_.rectOf(box).topLeft()), seen(travel_.rectOf(box).bottomRight())));
    // The newly born come out of their parents.
    for (const auto& process : scene_.processes)
        for (const auto from : {process.parent, process.bornFrom})
            if (const auto place = travel.discs.find(from);
                before.scene.find(process.key) == nullptr && place != travel.discs.end())
                travel.discs.emplace(process.key, place->second);
    animation_.stop();
    travel_ = std::move(travel);
    travel_.progress = 1;
    const bool moved = std::any_of(layout_.discs.begin(), layout_.discs.end(), [this](const Disc& disc) {
        const auto from = travel_.discs.find(disc.key);
        return disc.kind == Disc::Kind::Process && from != travel_.discs.end() && from->second != disc.center;
    });
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (moved && duration > 0 && isVisible() && before.layout.dense == layout_.dense) {
        travel_.progress = 0;
        animation_.setDuration(duration);
        animation_.start();
    }
    viewport()->update();
}

void SessionMap::arrange()
{
    const auto* bar = verticalScrollBar();
    // As wide as with the bar, so that a bar that comes and goes does not rearrange the map.
    const QSizeF room(std::max(1, width() - 2 * frameWidth() - bar->sizeHint().width()), std::max(1, height() - 2 * frameWidth()));
    const bool large = fitsLarge(scene_);
    if (!ownZoom_)
        zoom_ = 1;
    wish_.viewport = large ? room : room / zoom_;
    const auto chosen = selected();
    const auto fold = currentFold();
    layout_ = layOut(scene_, metrics_, wish_);
    if (!ownZoom_ && large && !layout_.size.isEmpty()) {
        const qreal least = std::max(0.45, 0.6 / std::max(1.0, metrics_.unit())); // large type may shrink further
        constexpr qreal most = 1.5;
        zoom_ = std::clamp(
            std::min(room.width() / layout_.size.width(), room.height() / layout_.size.height()), least, most);
    }
    const auto same = std::find_if(layout_.discs.begin(), layout_.discs.end(), [&](const Disc& disc) {
        return fold ? disc.kind == Disc::Kind::More && layout_.boxes[static_cast<std::size_t>(disc.box)].id == *fold
                    : chosen != 0 && disc.kind == Disc::Kind::Process && disc.key == chosen;
    });
    current_ = same == layout_.discs.end() ? -1 : static_cast<int>(same - layout_.discs.begin());
    relations_ = layout_.dense ? relationsOf(chosen, scene_, layout_) : Relations();
    updateScrollBars();
    viewport()->update();
}

std::optional<GroupId> SessionMap::currentFold() const
{
    if (current_ < 0 || layout_.discs[static_cast<std::size_t>(current_)].kind != Disc::Kind::More)
        return std::nullopt;
    return layout_.boxes[static_cast<std::size_t>(layout_.discs[static_cast<std::size_t>(current_)].box)].id;
}

void SessionMap::updateScrollBars()
{
    const auto size = layout_.size * zoom_;
    const auto set = [](QScrollBar* bar, qreal whole, int page) {
        bar->setRange(0, std::max(0, static_cast<int>(whole) - page));
        bar->setPageStep(page);
        bar->setSingleStep(24);
    };
    set(horizontalScrollBar(), size.width(), viewport()->width());
    set(verticalScrollBar(), size.height(), viewport()->height());
}

QPointF SessionMap::origin() const
{
    const auto size = layout_.size * zoom_;
    const auto along = [](qreal room, qreal whole, int scrolled) { return whole < room ? (room - whole) / 2 : -scrolled; };
    const auto top = along(viewport()->height(), size.height(), verticalScrollBar()->value());
    return {along(viewport()->width(), size.width(), horizontalScrollBar()->value()),
        layout_.dense ? std::min(top, 0.0) : top};
}

QPointF SessionMap::toMap(QPointF inViewport) const { return (inViewport - origin()) / zoom_; }

std::optional<QPointF> SessionMap::centerOf(MapKey key) const
{
    const auto* disc = layout_.find(key);
    if (disc == nullptr)
        return std::nullopt;
    return travel_.centerOf(*disc) * zoom_ + origin();
}

void SessionMap::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    drawAsWritten(painter);
    if (scene_.processes.empty()) {
        painter.setPen(Theme(palette()).muted());
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No process to show"));
        return;
    }
    const QRectF exposed(toMap(event->rect().topLeft()), toMap(event->rect().bottomRight() + QPoint(1, 1)));
    painter.translate(origin());
    painter.scale(zoom_, zoom_);
    MapPainter(painter, palette(), metrics_, zoom_).paint(layout_, travel_, {current_, hasFocus()}, relations_, exposed);
}

Drawing SessionMap::drawing() const
{
    if (scene_.processes.empty())
        return {};
    constexpr qreal margin = 16;
    const auto size = layout_.size + QSizeF(2 * margin, 2 * margin);
    return {size, palette().color(QPalette::Base), [this](QPainter& painter) {
                painter.translate(margin, margin);
                MapPainter(painter, palette(), metrics_, 1).paint(layout_, {}, {}, {}, QRectF({}, layout_.size));
            }};
}

void SessionMap::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    animation_.stop();
    travel_ = {};
    arrange();
    if (current_ >= 0)
        ensureVisible(layout_.discs[static_cast<std::size_t>(current_)]);
}

void SessionMap::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        metrics_ = Metrics(font());
        animation_.stop();
        travel_ = {};
        arrange();
    } else if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

void SessionMap::setZoom(qreal zoom, QPointF around)
{
    const auto fixed = toMap(around);
    ownZoom_ = true;
    zoom_ = std::clamp(zoom, smallest, largest);
    arrange();
    const auto now = fixed * zoom_ - around;
    horizontalScrollBar()->setValue(qRound(now.x()));
    verticalScrollBar()->setValue(qRound(now.y()));
    viewport()->update();
}

void SessionMap::zoomBy(qreal factor) { setZoom(zoom_ * factor, QRectF(viewport()->rect()).center()); }

void SessionMap::resetZoom()
{
    ownZoom_ = false;
    arrange();
}

void SessionMap::describe()
{
    const auto name = current_ >= 0 ? tipOf(layout_.discs[static_cast<std::size_t>(current_)]) : QString();
    setAccessibleName(name.isEmpty() ? tr("Session map") : tr("Session map: %1").arg(name));
    setAccessibleDescription(text_);
}

} // namespace daemonscope
