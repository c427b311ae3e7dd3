// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sessionmap/large_layout.h"

#include <algorithm>

#include <QCoreApplication>

#include "views/sessionmap/large_sizes.h"

namespace daemonscope::sessionmap {

namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(SessionMap)
};

using Effect = MapEffect::Kind;

} // namespace

LargeLayout::LargeLayout(const MapScene& scene, const Metrics& metrics, const LayoutWish& wish)
    : scene_(scene), metrics_(metrics), wish_(wish), u_(metrics.unit())
{
    constexpr qreal chord = 56; // as wide as a name in the upper half of a disc may be
    namesBelow_ = std::any_of(scene.processes.begin(), scene.processes.end(),
        [&](const MapProcess& process) { return metrics.width(process.name, Style::Name) > chord * u_; });
}

MapLayout LargeLayout::take()
{
    build();
    footers_ = std::any_of(blocks_.begin(), blocks_.end(), [](const Block& block) { return !block.footer.text.isEmpty(); });
    for (auto& block : blocks_) {
        arrangeRows(block);
        measure(block);
    }
    evenOut();
    constexpr int most = 4;
    int best = 1;
    qreal bestScale = 0;
    for (int columns = 1; columns <= most; ++columns) {
        const auto size = arrangeAll(columns);
        const auto scale = std::min(wish_.viewport.width() / size.width(), wish_.viewport.height() / size.height());
        if (scale > bestScale * 1.02) {
            bestScale = scale;
            best = columns;
        }
    }
    out_.size = arrangeAll(best);
    placeParts();
    placeReaper();
    addArrows();
    return std::move(out_);
}

int LargeLayout::blockOf(const GroupId& id) const
{
    const auto found
        = std::find_if(blocks_.begin(), blocks_.end(), [&](const Block& block) { return box(block.box).id == id; });
    return found == blocks_.end() ? -1 : static_cast<int>(found - blocks_.begin());
}

int LargeLayout::discOf(MapKey key) const
{
    const auto* found = key == 0 ? nullptr : out_.find(key);
    return found == nullptr ? -1 : static_cast<int>(found - out_.discs.data());
}

int LargeLayout::addBlock(int part, const GroupId& id, const MapGroup* group)
{
    Box box{false, id, group == nullptr, false, false, Tone::Accent};
    if (group != nullptr) {
        box.past = scene_.past(*group);
        box.tone = group->place == MapPlace::Foreground && !box.past ? Tone::Leader : Tone::Muted;
        box.words = groupWords(*group, box.past);
    } else {
        const auto title
            = id.second.value > 0 ? MapWords::tr("Group %1").arg(id.second.value) : MapWords::tr("new group");
        box.words = {{title, {}, Tone::Accent, Style::Strong}};
    }
    out_.boxes.push_back(std::move(box));
    blocks_.push_back({static_cast<int>(out_.boxes.size()) - 1, part, {}, {}, {}, {}, {}, {}, true});
    const auto at = static_cast<int>(blocks_.size()) - 1;
    auto& list = parts_[static_cast<std::size_t>(part)].blocks;
    // The leader's group is where the others come from.
    const bool first = id.first.value == id.second.value;
    list.insert(first ? list.begin() : list.end(), at);
    return at;
}

int LargeLayout::addDisc(int block, Disc made, const QString& name, const QString& number, std::vector<Word> words)
{
    constexpr qreal wide = 58; // inside the disc
    auto& home = blocks_[static_cast<std::size_t>(block)];
    made.box = home.box;
    made.radius = large::discRadius * u_;
    const auto tone = made.tone == Tone::Accent || made.tone == Tone::Muted ? made.tone : Tone::Ink;
    const auto lower = made.tone == Tone::Accent ? Tone::Accent : Tone::Muted;
    if (namesBelow_ && !number.isEmpty()) {
        made.words.push_back({metrics_.elided(number, Style::Strong, wide * u_), {}, tone, Style::Strong, false, true});
        words.insert(words.begin(), {metrics_.elided(name, Style::Strong, 110 * u_), {}, tone, Style::Strong});
    } else {
        made.words.push_back({name, {}, tone, Style::Name, false, true});
        const auto blank = number.lastIndexOf(QLatin1Char(' '));
        const bool broken = blank > 0 && metrics_.width(number, Style::Small) > wide * u_;
        for (const auto& part : broken ? QStringList{number.left(blank), number.mid(blank + 1)} : QStringList{number})
            if (!part.isEmpty())
                made.words.push_back({metrics_.elided(part, Style::Small, wide * u_), {}, lower, Style::Small, false, true});
    }
    Spot spot;
    spot.block = block;
    spot.inside = made.words.size();
    qreal widest = 2 * made.radius;
    for (auto& word : words) {
        word.centered = true;
        widest = std::max(widest, metrics_.width(word));
    }
    const auto lines = static_cast<qreal>(words.size());
    spot.cell = {widest, 2 * made.radius + (words.empty() ? 0 : large::underDisc + large::wordLine * lines) * u_};
    made.words.insert(made.words.end(), words.begin(), words.end());
    out_.discs.push_back(std::move(made));
    spots_.push_back(spot);
    home.discs.push_back(static_cast<int>(out_.discs.size()) - 1);
    return home.discs.back();
}

void LargeLayout::build()
{
    for (const auto& session : scene_.sessions) {
        const bool past = scene_.past(session);
        out_.boxes.push_back({true, {session.id, {}}, false, past, false, Tone::Muted, {}, sessionWords(session, past)});
        parts_.push_back({static_cast<int>(out_.boxes.size()) - 1, {}, {}, {}, {}, 0, 0});
        for (const auto& group : scene_.groups)
            if (group.session == session.id)
                addBlock(static_cast<int>(parts_.size()) - 1, {group.session, group.id}, &group);
    }
    for (std::size_t at = 0; at < scene_.processes.size(); ++at) {
        const auto& process = scene_.processes[at];
        const GroupId home{process.session, process.group};
        const auto group = std::find_if(scene_.groups.begin(), scene_.groups.end(),
            [&](const MapGroup& each) { return each.session == home.first && each.id == home.second; });
        Disc made{Disc::Kind::Process, process.key, static_cast<int>(at)};
        made.tone = toneOf(process, group->place);
        made.filled = process.orphan && !process.ended;
        made.leaving
            = scene_.effect && scene_.effect->kind == Effect::Exit && scene_.effect->actor == process.key;
        auto words = processWords(process);
        const auto ended = MapWords::tr("ended");
        if (process.ended && namesBelow_)
            words.push_back({ended, {}, Tone::Muted});
        const auto inGroup = [&](const MapProcess* other) {
            return other != nullptr && other->group == process.group && other->session == process.session;
        };
        const auto* birth = process.bornFrom == process.parent ? nullptr : scene_.find(process.bornFrom);
        // Inside a group a line says it, unless its place is taken by that of the parent.
        if (birth != nullptr && !process.ended && (!inGroup(birth) || inGroup(scene_.find(process.parent))))
            words.push_back({MapWords::tr("born from %1").arg(birth->name), {}, Tone::Muted});
        if (made.leaving)
            words.push_back({MapWords::tr("would end"), {}, Tone::Accent});
        addDisc(blockOf(home), std::move(made), process.name,
            process.ended && !namesBelow_ ? ended : process.number, std::move(words));
    }
    if (scene_.effect)
        addPlanned();
    for (int at = 0; at < static_cast<int>(out_.discs.size()); ++at) {
        const int index = disc(at).process;
        if (index < 0)
            continue;
        const auto& process = scene_.processes[static_cast<std::size_t>(index)];
        for (const auto key : {process.parent, process.bornFrom})
            if (const int other = discOf(key);
                spot(at).ancestor < 0 && other >= 0 && spot(other).block == spot(at).block)
                spot(at).ancestor = other;
    }
}

void LargeLayout::addPlanned()
{
    const auto& effect = *scene_.effect;
    const int actor = discOf(effect.actor);
    const Word caption{effectText(effect), {}, Tone::Accent, Style::Strong, false, true};
    const auto mark = [&](const GroupId& id) {
        const int at = blockOf(id);
        if (at >= 0) {
            box(blocks_[static_cast<std::size_t>(at)].box).marked = true;
            blocks_[static_cast<std::size_t>(at)].footer = caption;
        }
        return at;
    };
    const auto plan = [&](int block, const QString& name, std::vector<Word> words) {
        Disc made{Disc::Kind::Planned, effect.actor};
        made.tone = Tone::Accent;
        const auto* process = scene_.find(effect.actor);
        const bool same = effect.kind != Effect::NewChild;
        planned_ = addDisc(block, std::move(made), name, same ? process->number : QString(), std::move(words));
    };
    switch (effect.kind) {
    case Effect::NewSession: {
        const auto title
            = effect.session.value > 0 ? MapWords::tr("Session %1").arg(effect.session.value) : MapWords::tr("new session");
        Box made{true, {effect.session, {}}, true, false, false, Tone::Accent};
        made.words = {{title, {}, Tone::Accent, Style::Title}, {MapWords::tr("no terminal"), {}, Tone::Muted, Style::Body}};
        out_.boxes.push_back(std::move(made));
        parts_.push_back({static_cast<int>(out_.boxes.size()) - 1, {}, {}, caption, {}, 0, 0});
        const int block
            = addBlock(static_cast<int>(parts_.size()) - 1, {effect.session, Pgid{effect.session.value}}, nullptr);
        plan(block, scene_.find(effect.actor)->name,
            {{MapWords::tr("session leader"), QStringLiteral("flag"), Tone::Accent}});
        break;
    }
    case Effect::MoveToGroup: {
        const auto session = scene_.find(effect.actor)->session;
        int home = mark({session, effect.group});
        if (home < 0) {
            home = addBlock(block(spot(actor)).part, {session, effect.group}, nullptr);
            blocks_[static_cast<std::size_t>(home)].footer = caption;
        }
        plan(home, scene_.find(effect.actor)->name, {});
        break;
    }
    case Effect::NewChild:
        plan(spot(actor).block, effect.child, {{effectText(effect), {}, Tone::Accent}});
        spot(planned_).ancestor = actor;
        break;
    case Effect::Foreground:
    case Effect::Signal:
        for (const auto& group : scene_.groups)
            if (group.id == effect.group)
                mark({group.session, group.id});
        break;
    case Effect::Exit:
        break;
    }
}

MapLayout layOutLarge(const MapScene& scene, const Metrics& metrics, const LayoutWish& wish)
{
    return LargeLayout(scene, metrics, wish).take();
}

} // namespace daemonscope::sessionmap
