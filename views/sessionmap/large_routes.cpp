// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "views/sessionmap/large_layout.h"
#include "views/sessionmap/large_sizes.h"

namespace daemonscope::sessionmap {

const LargeLayout::Part& LargeLayout::partOf(int at) const
{
    return parts_[static_cast<std::size_t>(block(spot(at)).part)];
}

void LargeLayout::placeReaper()
{
    if (!scene_.reaper)
        return;
    Disc reaper{Disc::Kind::Reaper};
    reaper.radius = large::reaperRadius * u_;
    reaper.words = {{metrics_.elided(scene_.reaper->name, Style::Strong, 58 * u_), {}, Tone::Ink, Style::Strong, false, true},
        {QString::number(scene_.reaper->pid.value), {}, Tone::Muted, Style::Small, false, true}};
    const auto x = parts_.empty() ? out_.size.width() / 2 : parts_.front().lane;
    reaper.center = {x, large::margin * u_ + reaper.radius};
    reaper.area = {x - reaper.radius, large::margin * u_, 2 * reaper.radius, 2 * reaper.radius};
    placeWords(reaper, 2);
    Word role{QCoreApplication::translate("SessionMap", "adopts orphans here"), {}, Tone::Muted, Style::Body};
    const auto width = metrics_.width(role);
    const auto height = metrics_.height(role.style);
    role.rect = {x - reaper.radius - 9 * u_ - width, reaper.center.y() - height / 2, width, height};
    if (role.rect.left() > 4 * u_)
        reaper.words.push_back(role);
    out_.discs.push_back(std::move(reaper));
    spots_.emplace_back();
}

QPolygonF LargeLayout::route(int from, int to) const
{
    const auto& a = disc(from);
    const auto& b = disc(to);
    const auto& out = spot(from);
    const auto& in = spot(to);
    const QPointF start(a.center.x() + a.radius, a.center.y());
    const QPointF end(b.center.x() - b.radius, b.center.y());
    QPolygonF points{start};
    if (out.block == in.block && in.column > out.column) {
        if (std::abs(start.y() - end.y()) > 1)
            points << QPointF(in.before, start.y()) << QPointF(in.before, end.y());
        return points << end;
    }
    const auto half = large::betweenGroups / 2 * u_;
    const auto leave = box(a.box).rect.right() + half;
    const auto enter = box(b.box).rect.left() - half;
    // Parents start a little lower than the adoptions that share the channel.
    const auto lower = 5 * u_;
    const auto along = 3 * u_;
    qreal y = start.y();
    if (!out.last) {
        points << QPointF(out.after, y) << QPointF(out.after, out.channel + lower);
        y = out.channel + lower;
    }
    const auto arrive = in.first ? end.y() : in.channel + lower;
    const auto& source = partOf(from);
    const auto& target = partOf(to);
    const bool neighbours = &source == &target ? std::abs(leave - enter) < half
                                               : &target == &source + 1 && block(out).lastColumn
            && std::any_of(target.columns.front().begin(), target.columns.front().end(),
                [&](int each) { return each == in.block; });
    if (!neighbours) {
        points << QPointF(leave, y) << QPointF(leave, source.highway + along) << QPointF(enter, target.highway + along)
               << QPointF(enter, arrive);
    } else if (std::abs(y - arrive) > 1) {
        const auto x = &source == &target ? enter : (box(source.box).rect.right() + box(target.box).rect.left()) / 2;
        points << QPointF(x, y) << QPointF(x, arrive);
    }
    if (in.first)
        return points << end;
    // From above, beside where its own line to the reaper may leave.
    const auto aside = 12 * u_;
    const auto x = b.center.x() - aside;
    return points << QPointF(x, arrive) << QPointF(x, b.center.y() - std::sqrt(b.radius * b.radius - aside * aside));
}

void LargeLayout::addArrow(Arrow::Kind kind, int from, int to)
{
    Arrow arrow{kind, disc(from).key, disc(to).key};
    arrow.points = route(from, to);
    arrow.head = kind != Arrow::Kind::BornFrom;
    if (kind == Arrow::Kind::BornFrom && spot(from).block == spot(to).block) {
        arrow.label = {bornFromText(), {}, Tone::Muted, Style::Small};
        const auto width = metrics_.width(arrow.label);
        const auto height = metrics_.height(Style::Small);
        const auto end = arrow.points.back();
        // In the middle, unless other lines branch off there.
        const auto key = disc(from).key;
        const auto relatives = std::count_if(scene_.processes.begin(), scene_.processes.end(),
            [key](const MapProcess& process) { return process.parent == key || process.bornFrom == key; });
        const bool alone = relatives == 1 && !(scene_.effect && scene_.effect->actor == key);
        const auto left = alone ? (arrow.points.front().x() + end.x() - width) / 2 : end.x() - 3 * u_ - width;
        arrow.label.rect = {left, end.y() - height - 3 * u_, width, height};
    }
    out_.arrows.push_back(std::move(arrow));
}

void LargeLayout::addAdoption(int at, Arrow::Kind kind)
{
    const auto& reaper = out_.discs.back();
    const auto& child = disc(at);
    const auto& part = partOf(at);
    const auto& home = block(spot(at));
    const bool fact = kind == Arrow::Kind::Adopted;
    const auto lane = fact ? part.lane : part.lane + (large::lane - large::plannedLane) * u_;
    Arrow arrow{kind, child.key, 0};
    qreal y = spot(at).channel;
    if (spot(at).last) {
        // Straight out of its shoulder: below it leaves what the coming call does.
        constexpr qreal up = 0.62;
        y = child.center.y() - up * child.radius;
        arrow.points << QPointF(child.center.x() + std::sqrt(1 - up * up) * child.radius, y);
    } else {
        arrow.points << QPointF(child.center.x(), child.center.y() - child.radius) << QPointF(child.center.x(), y);
    }
    if (!home.lastColumn) {
        const auto trunk = box(home.box).rect.right() + large::betweenGroups / 2 * u_;
        arrow.points << QPointF(trunk, y) << QPointF(trunk, part.highway - 3 * u_);
        y = part.highway - 3 * u_;
    }
    arrow.points << QPointF(lane, y);
    if (std::abs(lane - reaper.center.x()) < reaper.radius / 2) {
        const auto aside = lane - reaper.center.x();
        arrow.points << QPointF(lane, reaper.center.y() + std::sqrt(reaper.radius * reaper.radius - aside * aside));
    } else {
        const auto down = fact ? 0 : reaper.radius / 2;
        const auto reach = std::sqrt(reaper.radius * reaper.radius - down * down);
        arrow.points << QPointF(lane, reaper.center.y() + down)
                     << QPointF(reaper.center.x() + (lane > reaper.center.x() ? reach : -reach), reaper.center.y() + down);
    }
    const auto& top = box(part.box).rect;
    const bool two = !fact || (scene_.effect && scene_.effect->kind == MapEffect::Kind::Exit);
    const auto labelLeft = part.lane + (two ? 9 + large::lane - large::plannedLane : 9) * u_;
    const bool said = std::any_of(out_.arrows.begin(), out_.arrows.end(), [&](const Arrow& other) {
        return other.kind == kind && !other.label.text.isEmpty() && std::abs(other.label.rect.left() - labelLeft) < 1;
    });
    if (!said) {
        arrow.label = {fact ? adoptedText(*scene_.reaper) : effectText(*scene_.effect), {}, fact ? Tone::Orphan : Tone::Accent,
            fact ? Style::Body : Style::Strong};
        const auto height = metrics_.height(arrow.label.style);
        const auto middle = top.top() - (fact ? 33 : 14) * u_;
        arrow.label.rect = {labelLeft, middle - height / 2, metrics_.width(arrow.label), height};
        out_.size.setWidth(std::max(out_.size.width(), arrow.label.rect.right() + large::margin * u_));
    }
    out_.arrows.push_back(std::move(arrow));
}

void LargeLayout::addArrows()
{
    const auto count = static_cast<int>(spots_.size());
    for (int at = 0; at < count; ++at) {
        if (disc(at).process < 0)
            continue;
        const auto& process = scene_.processes[static_cast<std::size_t>(disc(at).process)];
        const int parent = discOf(process.parent);
        const int birth = discOf(process.bornFrom);
        const bool past = process.ended;
        // Inside a group only to those that stand behind: in a copied /proc, kinship may run in a circle.
        const auto together = [&](int other) { return spot(other).block == spot(at).block; };
        const auto follows = [&](int other) {
            return together(other) ? spot(at).ancestor == other && spot(at).column > spot(other).column : !past;
        };
        if (parent >= 0 && follows(parent))
            addArrow(past ? Arrow::Kind::BornFrom : Arrow::Kind::Parent, parent, at);
        if (birth >= 0 && birth != parent && follows(birth))
            addArrow(Arrow::Kind::BornFrom, birth, at);
        if (process.adopted && scene_.reaper && !past)
            addAdoption(at, Arrow::Kind::Adopted);
    }
    if (scene_.effect)
        addEffectArrows();
}

void LargeLayout::addEffectArrows()
{
    const auto& effect = *scene_.effect;
    const int actor = discOf(effect.actor);
    if (planned_ >= 0) {
        addArrow(Arrow::Kind::Effect, actor, planned_);
    } else if (effect.kind == MapEffect::Kind::Exit && scene_.reaper) {
        for (std::size_t at = 0; at < spots_.size(); ++at) {
            const int index = out_.discs[at].process;
            if (index < 0)
                continue;
            const auto& process = scene_.processes[static_cast<std::size_t>(index)];
            if (process.parent == effect.actor && !process.ended)
                addAdoption(static_cast<int>(at), Arrow::Kind::Effect);
        }
    } else if (effect.kind == MapEffect::Kind::Signal) {
        // From the terminal, which is where keys come from.
        for (const auto& home : blocks_) {
            const auto& target = box(home.box);
            const auto& part = parts_[static_cast<std::size_t>(home.part)];
            const auto& words = box(part.box).words;
            const auto chip = std::find_if(words.begin(), words.end(), [](const Word& word) { return word.chip; });
            if (!target.marked || chip == words.end())
                continue;
            Arrow arrow{Arrow::Kind::Effect, 0, 0};
            const auto from = QPointF(chip->rect.center().x(), chip->rect.bottom() + 1);
            const auto inside = std::clamp(from.x(), target.rect.left() + 24 * u_, target.rect.right() - 24 * u_);
            arrow.points << from;
            if (std::abs(inside - from.x()) > 1)
                arrow.points << QPointF(from.x(), part.highway - 3 * u_) << QPointF(inside, part.highway - 3 * u_);
            arrow.points << QPointF(inside, target.rect.top());
            out_.arrows.push_back(std::move(arrow));
        }
    }
}

} // namespace daemonscope::sessionmap
