// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <unordered_map>

#include <QCoreApplication>

#include "views/sessionmap/map_layout.h"
#include "views/sessionmap/map_text.h"

namespace daemonscope::sessionmap {

namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(SessionMap)
};

// In units of the font.
constexpr qreal margin = 16;
constexpr qreal columnWidth = 208;
constexpr qreal widestColumn = 300;
constexpr qreal gap = 12;
constexpr qreal padding = 12;
constexpr qreal sessionHead = 42;
constexpr qreal groupHead = 30;
constexpr qreal secondLine = 18;
constexpr qreal row = 36;
constexpr qreal radius = 11;
constexpr qreal indent = 18;
constexpr int deepest = 4; // generations that are indented
constexpr qreal reaperRadius = 33;
constexpr qreal reaperIndent = 24; // room for an arrow

/// Sessions below each other; in each, columns of groups; in each group a list: small discs with two lines beside
/// them, children below their parents.
class DenseLayout {
public:
    DenseLayout(const MapScene& scene, const Metrics& metrics, const LayoutWish& wish)
        : scene_(scene)
        , metrics_(metrics)
        , wish_(wish)
        , u_(metrics.unit())
    {
    }

    MapLayout take()
    {
        out_.unit = u_;
        out_.dense = true;
        for (std::size_t at = 0; at < scene_.processes.size(); ++at) {
            const auto& process = scene_.processes[at];
            members_[{process.session, process.group}].push_back(static_cast<int>(at));
            places_.emplace(process.key, static_cast<int>(at));
        }
        const auto usable = wish_.viewport.width() - (2 * margin + 2 * padding) * u_ + gap * u_;
        const auto least = leastColumn();
        columns_ = std::max(1, static_cast<int>(usable / (least + gap * u_)));
        wide_ = std::clamp(usable / columns_ - gap * u_, least, widestColumn * u_);
        qreal y = margin * u_;
        if (scene_.effect)
            y = placeEffect(y);
        if (scene_.reaper)
            y = placeReaper(y);
        for (const auto& session : scene_.sessions)
            y = placeSession(session, y) + 2 * gap * u_;
        out_.size = {right_ + margin * u_, y - 2 * gap * u_ + margin * u_};
        return std::move(out_);
    }

private:
    /// A bold face that is wider than usual makes columns wider, so that what a group is can be read.
    [[nodiscard]] qreal leastColumn() const
    {
        auto least = columnWidth * u_;
        for (const auto& group : scene_.groups)
            least = std::max(least, metrics_.width(groupWords(group, scene_.past(group)).front()) + 2 * padding * u_);
        return std::min(least, widestColumn * u_);
    }

    /// In words: there is no room to draw what is not there yet.
    qreal placeEffect(qreal y)
    {
        Word note{effectSentence(scene_), {}, Tone::Accent, Style::Strong};
        note.text = metrics_.elided(note.text, note.style, wish_.viewport.width() - 2 * (margin + padding) * u_);
        note.rect = {(margin + padding) * u_, y, metrics_.width(note), metrics_.height(note.style)};
        right_ = note.rect.right();
        out_.notes.push_back(note);
        return note.rect.bottom() + gap * u_;
    }

    qreal placeReaper(qreal y)
    {
        Disc reaper{Disc::Kind::Reaper};
        reaper.radius = reaperRadius * u_;
        reaper.center = {(margin + padding + reaperIndent + reaperRadius) * u_, y + reaper.radius};
        const auto inside = [&](const QString& text, Style style, Tone tone, qreal middle) {
            Word word{text, {}, tone, style, false, true};
            const auto width = metrics_.width(word);
            const auto height = metrics_.height(style);
            word.rect = {reaper.center.x() - width / 2, reaper.center.y() + middle * u_ - height / 2, width, height};
            reaper.words.push_back(word);
        };
        inside(metrics_.elided(scene_.reaper->name, Style::Strong, 58 * u_), Style::Strong, Tone::Ink, -7);
        inside(QString::number(scene_.reaper->pid.value), Style::Small, Tone::Muted, 9);
        const auto adopted = static_cast<int>(std::count_if(scene_.processes.begin(), scene_.processes.end(),
            [](const MapProcess& process) { return process.adopted && !process.ended; }));
        Word note{MapWords::tr("adopted %n of them", nullptr, adopted), {}, Tone::Orphan, Style::Body};
        const auto height = metrics_.height(note.style);
        note.rect = {
            reaper.center.x() + reaper.radius + 10 * u_, reaper.center.y() - height / 2, metrics_.width(note), height};
        reaper.area = QRectF(reaper.center.x() - reaper.radius, y, 2 * reaper.radius, 2 * reaper.radius);
        if (adopted > 0)
            reaper.words.push_back(note);
        out_.discs.push_back(reaper);
        return y + 2 * reaper.radius + 2 * gap * u_;
    }

    qreal placeSession(const MapSession& session, qreal y)
    {
        std::vector<const MapGroup*> groups;
        for (const auto& group : scene_.groups)
            if (group.session == session.id)
                groups.push_back(&group);
        std::stable_partition(
            groups.begin(), groups.end(), [&](const MapGroup* group) { return group->id.value == session.id.value; });
        const auto box = out_.boxes.size();
        out_.boxes.push_back({true, {session.id, {}}, false, scene_.past(session), false, Tone::Muted, {},
            sessionWords(session, scene_.past(session))});
        const auto count = std::max<std::size_t>(
            1, std::min<std::size_t>(static_cast<std::size_t>(columns_), groups.size()));
        auto& words = out_.boxes[box].words;
        const auto inner = static_cast<qreal>(count) * (wide_ + gap * u_) - gap * u_;
        const auto most = std::max(inner, wish_.viewport.width() - (2 * margin + 2 * padding) * u_);
        const auto head = placeHead(words, {(margin + padding) * u_, y}, most);
        std::vector<qreal> bottoms(count, y + head.height());
        for (const auto* group : groups) {
            // Shortest column first: reads roughly in order, and wastes little.
            const auto shortest = std::min_element(
                bottoms.begin(), bottoms.end(), [this](qreal a, qreal b) { return a < b - row * u_ / 2; });
            const auto x = (margin + padding) * u_
                + static_cast<qreal>(shortest - bottoms.begin()) * (wide_ + gap * u_);
            *shortest = placeGroup(*group, {x, *shortest}) + gap * u_;
        }
        auto& own = out_.boxes[box];
        const auto bottom = *std::max_element(bottoms.begin(), bottoms.end()) + (padding - gap) * u_;
        const auto width = std::max(inner, head.width()) + 2 * padding * u_;
        own.rect = {margin * u_, y, width, bottom - y};
        right_ = std::max(right_, own.rect.right());
        return bottom;
    }

    /// In as many lines as it takes; returns height and width.
    QSizeF placeHead(std::vector<Word>& words, QPointF topLeft, qreal most) const
    {
        constexpr qreal line = 26;
        const auto left = topLeft.x() + 4 * u_;
        auto x = left;
        auto middle = topLeft.y() + sessionHead / 2 * u_;
        qreal widest = 0;
        for (auto& word : words) {
            const auto width = std::min(metrics_.width(word), most - 4 * u_);
            if (width < metrics_.width(word))
                word.text = metrics_.elided(word.text, word.style, width);
            if (x > left && x + width > topLeft.x() + most) {
                x = left;
                middle += line * u_;
            }
            const auto height = metrics_.height(word.style) + (word.chip ? 6 * u_ : 0);
            word.rect = {x, middle - height / 2, width, height};
            widest = std::max(widest, word.rect.right() - topLeft.x());
            x = word.rect.right() + 8 * u_;
        }
        return {widest, middle - topLeft.y() + sessionHead / 2 * u_};
    }

    void placeLine(std::vector<Word>& words, qreal left, qreal middle) const
    {
        const auto right = left + wide_ - 2 * padding * u_;
        for (auto& word : words) {
            const auto beside = metrics_.width(word) - metrics_.width(word.text, word.style);
            word.text = metrics_.elided(word.text, word.style, std::max(0.0, right - left - beside));
            const auto height = metrics_.height(word.style);
            word.rect = {left, middle - height / 2, metrics_.width(word), height};
            left = word.rect.right() + 8 * u_;
        }
    }

    qreal placeGroup(const MapGroup& group, QPointF topLeft)
    {
        const GroupId id{group.session, group.id};
        const auto box = static_cast<int>(out_.boxes.size());
        const bool past = scene_.past(group);
        auto words = groupWords(group, past);
        const auto tone = group.place == MapPlace::Foreground && !past ? Tone::Leader : Tone::Muted;
        const bool second = words.size() > 1;
        const auto left = topLeft.x() + padding * u_;
        std::vector<Word> more(words.begin() + 1, words.end());
        words.resize(1);
        placeLine(words, left, topLeft.y() + (groupHead / 2 + 1) * u_);
        placeLine(more, left, topLeft.y() + (groupHead + secondLine / 2 - 3) * u_);
        words.insert(words.end(), more.begin(), more.end());
        out_.boxes.push_back({false, id, false, past, isMarked(id), tone, {}, std::move(words)});

        auto order = inOrder(members_[id]);
        const auto all = static_cast<int>(order.size());
        const bool large = all > shownOfLargeGroup + 1;
        const bool folded = large && !wish_.unfolded.contains(id);
        if (folded)
            order.resize(shownOfLargeGroup);
        qreal y = topLeft.y() + (groupHead + (second ? secondLine : 0)) * u_;
        for (const auto& [index, depth] : order) {
            placeProcess(index, depth, box, {left, y}, group.place);
            y += row * u_;
        }
        if (large) {
            placeMore(folded ? MapWords::tr("+ %n more", nullptr, all - shownOfLargeGroup) : MapWords::tr("show fewer"),
                box, {left, y});
            y += row * u_;
        }
        out_.boxes[static_cast<std::size_t>(box)].rect = {topLeft, QPointF(topLeft.x() + wide_, y + padding / 2 * u_)};
        return y + padding / 2 * u_;
    }

    [[nodiscard]] bool isMarked(const GroupId& id) const
    {
        const auto& effect = scene_.effect;
        return effect && (effect->kind == MapEffect::Kind::Foreground || effect->kind == MapEffect::Kind::Signal)
            && effect->group == id.second;
    }

    /// Members with their generation, children after their parents.
    [[nodiscard]] std::vector<std::pair<int, int>> inOrder(const std::vector<int>& members) const
    {
        std::unordered_map<int, std::vector<int>> children;
        std::vector<int> roots;
        for (const int at : members) {
            const auto& process = scene_.processes[static_cast<std::size_t>(at)];
            const auto parent = places_.find(process.parent);
            const bool inside = parent != places_.end() && sameGroup(parent->second, at);
            (inside ? children[parent->second] : roots).push_back(at);
        }
        std::vector<std::pair<int, int>> order;
        std::vector<std::pair<int, int>> open; // a stack: a chain may be long
        for (auto root = roots.rbegin(); root != roots.rend(); ++root)
            open.emplace_back(*root, 0);
        while (!open.empty()) {
            const auto next = open.back();
            open.pop_back();
            order.push_back(next);
            auto below = children.extract(next.first);
            if (!below.empty())
                for (auto child = below.mapped().rbegin(); child != below.mapped().rend(); ++child)
                    open.emplace_back(*child, next.second + 1);
        }
        for (const auto& [parent, list] : children) // in a circle, which a copied /proc may hold
            for (const int at : list)
                order.emplace_back(at, 0);
        return order;
    }

    [[nodiscard]] bool sameGroup(int a, int b) const
    {
        const auto& one = scene_.processes[static_cast<std::size_t>(a)];
        const auto& other = scene_.processes[static_cast<std::size_t>(b)];
        return one.group == other.group && one.session == other.session;
    }

    void placeProcess(int index, int depth, int box, QPointF topLeft, MapPlace place)
    {
        const auto& process = scene_.processes[static_cast<std::size_t>(index)];
        Disc made{Disc::Kind::Process, process.key, index, box};
        made.tone = toneOf(process, place);
        made.filled = process.orphan && !process.ended;
        made.leaving = scene_.effect && scene_.effect->kind == MapEffect::Kind::Exit
            && scene_.effect->actor == process.key;
        made.radius = radius * u_;
        const auto x = topLeft.x() + std::min(depth, deepest) * indent * u_;
        made.center = {x + made.radius, topLeft.y() + row / 2 * u_};
        const auto marks = processWords(process);
        auto number = process.number;
        if (process.ended)
            number = MapWords::tr("%1 · ended", "4711 · ended").arg(number);
        else if (!marks.empty()) {
            made.glyph = marks.front().glyph;
            // A group's leader is told by its number; the word goes to what is rarer.
            number = MapWords::tr("%1 · %2", "4711 · session leader").arg(number, marks.front().text);
        }
        const auto text = x + 2 * made.radius + 7 * u_;
        const auto width = topLeft.x() + wide_ - 2 * padding * u_ - text;
        const auto tone = process.ended ? Tone::Muted : Tone::Ink;
        addLine(made, {metrics_.elided(process.name, Style::Strong, width), {}, tone, Style::Strong}, text, -7);
        addLine(made,
            {metrics_.elided(number, Style::Small, width), {}, marks.empty() ? Tone::Muted : marks.front().tone,
                Style::Small},
            text, 8);
        made.area = {topLeft.x() - 4 * u_, topLeft.y() + u_, wide_ - (2 * padding - 8) * u_, (row - 2) * u_};
        made.area.setLeft(x - 4 * u_); // so that an indented one is not over its elbow
        out_.discs.push_back(std::move(made));
        if (depth > 0)
            addElbow(process, depth);
    }

    void addLine(Disc& disc, Word word, qreal x, qreal middle) const
    {
        const auto height = metrics_.height(word.style);
        word.rect = {x, disc.center.y() + middle * u_ - height / 2, metrics_.width(word), height};
        disc.words.push_back(std::move(word));
    }

    /// From a parent down to its child, where the child is indented below it.
    void addElbow(const MapProcess& process, int depth)
    {
        const auto* parent = depth > deepest ? nullptr : out_.find(process.parent);
        if (parent == nullptr)
            return;
        const auto& child = out_.discs.back();
        Arrow arrow{Arrow::Kind::Parent, parent->key, child.key};
        arrow.head = false;
        arrow.points << QPointF(parent->center.x(), parent->center.y() + parent->radius)
                     << QPointF(parent->center.x(), child.center.y())
                     << QPointF(child.center.x() - child.radius, child.center.y());
        out_.arrows.push_back(std::move(arrow));
    }

    void placeMore(const QString& text, int box, QPointF topLeft)
    {
        Disc more{Disc::Kind::More};
        more.box = box;
        more.tone = Tone::Accent;
        more.radius = radius * u_;
        more.center = {topLeft.x() + more.radius, topLeft.y() + row / 2 * u_};
        addLine(more, {text, {}, Tone::Accent, Style::Strong}, topLeft.x() + 2 * more.radius + 7 * u_, 0);
        more.area = {topLeft.x() - 4 * u_, topLeft.y() + u_, wide_ - (2 * padding - 8) * u_, (row - 2) * u_};
        out_.discs.push_back(std::move(more));
    }

    const MapScene& scene_;
    const Metrics& metrics_;
    const LayoutWish& wish_;
    qreal u_;
    int columns_ = 1;
    qreal wide_ = 0; ///< a column, in pixels
    qreal right_ = 0;
    std::map<GroupId, std::vector<int>> members_;
    std::unordered_map<MapKey, int> places_;
    MapLayout out_;
};

} // namespace

MapLayout layOutDense(const MapScene& scene, const Metrics& metrics, const LayoutWish& wish)
{
    return DenseLayout(scene, metrics, wish).take();
}

} // namespace daemonscope::sessionmap
