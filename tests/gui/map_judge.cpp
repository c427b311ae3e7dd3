// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/map_judge.h"

#include <algorithm>
#include <random>

namespace daemonscope::test {

using namespace sessionmap;

namespace {

class Judge {
public:
    explicit Judge(const MapLayout& layout) : layout_(layout) {}

    QString faults()
    {
        const QRectF all(QPointF(), layout_.size);
        for (std::size_t at = 0; at < layout_.boxes.size(); ++at) {
            const auto& box = layout_.boxes[at];
            expect(all.contains(box.rect), QStringLiteral("box outside"), name(box));
            for (std::size_t other = 0; other < at; ++other)
                compare(layout_.boxes[other], box);
            words(box.words, box.rect, name(box));
        }
        for (std::size_t at = 0; at < layout_.discs.size(); ++at) {
            const auto& disc = layout_.discs[at];
            const auto home = disc.box < 0 ? all : layout_.boxes[static_cast<std::size_t>(disc.box)].rect;
            expect(home.contains(disc.area), QStringLiteral("disc outside its box"), name(disc));
            for (std::size_t other = 0; other < at; ++other)
                expect(!disc.area.intersects(layout_.discs[other].area), QStringLiteral("disc over disc"),
                    name(disc) + name(layout_.discs[other]));
            words(disc.words, disc.box < 0 ? all : home, name(disc));
        }
        for (const auto& arrow : layout_.arrows) {
            expect(std::all_of(arrow.points.begin(), arrow.points.end(), [&](QPointF point) { return all.contains(point); }), QStringLiteral("arrow outside"), name(arrow));
            if (!arrow.label.text.isEmpty())
                expect(all.contains(arrow.label.rect), QStringLiteral("label outside"), arrow.label.text);
            if (!layout_.dense)
                lines(arrow);
        }
        return found_.join(QLatin1Char('\n'));
    }

private:
    static QString name(const Box& box)
    {
        return QStringLiteral(" [%1/%2%3]").arg(box.id.first.value).arg(box.id.second.value).arg(box.session ? u"s" : u"g");
    }
    static QString name(const Disc& disc) { return QStringLiteral(" (%1 kind %2)").arg(disc.key).arg(int(disc.kind)); }
    static QString name(const Arrow& arrow)
    {
        return QStringLiteral(" {%1 from %2 to %3}").arg(int(arrow.kind)).arg(arrow.from).arg(arrow.to);
    }

    void expect(bool holds, const QString& what, const QString& who)
    {
        if (!holds && found_.size() < 8)
            found_ << what + who;
    }

    void compare(const Box& before, const Box& box)
    {
        const bool inside = before.session && !box.session && before.id.first == box.id.first && before.planned <= box.planned;
        if (inside && before.rect.intersects(box.rect))
            expect(before.rect.contains(box.rect), QStringLiteral("group not in its session"), name(box));
        else
            expect(!before.rect.intersects(box.rect), QStringLiteral("box over box"), name(before) + name(box));
    }

    void words(const std::vector<Word>& list, const QRectF& home, const QString& whose)
    {
        for (std::size_t at = 0; at < list.size(); ++at) {
            expect(home.contains(list[at].rect), QStringLiteral("word outside: ") + list[at].text, whose);
            for (std::size_t other = 0; other < at; ++other)
                expect(!list[at].rect.adjusted(0, 3, 0, -3).intersects(list[other].rect.adjusted(0, 3, 0, -3)),
                    QStringLiteral("word over word: ") + list[at].text, whose);
        }
    }

    static bool crosses(const QPolygonF& points, const QRectF& rect)
    {
        for (qsizetype at = 1; at < points.size(); ++at) {
            const auto from = points[at - 1];
            const auto to = points[at];
            const QRectF segment(std::min(from.x(), to.x()), std::min(from.y(), to.y()),
                std::max(0.1, std::abs(from.x() - to.x())), std::max(0.1, std::abs(from.y() - to.y())));
            if (segment.intersects(rect))
                return true;
        }
        return false;
    }

    void lines(const Arrow& arrow)
    {
        const auto free = [&](const std::vector<Word>& list, const QString& whose) {
            for (const auto& word : list) {
                auto rect = word.rect.adjusted(0, 3, 0, -3);
                if (word.centered) // as wide as its box: the words are in the middle
                    rect.adjust(rect.width() / 4, 0, -rect.width() / 4, 0);
                expect(!crosses(arrow.points, rect), QStringLiteral("line through word: ") + word.text, name(arrow) + whose);
            }
        };
        for (const auto& box : layout_.boxes)
            free(box.words, name(box));
        for (const auto& disc : layout_.discs) {
            free(disc.words, name(disc));
            const auto half = disc.radius * 0.7;
            expect(!crosses(arrow.points, {disc.center.x() - half, disc.center.y() - half, 2 * half, 2 * half}),
                QStringLiteral("line through disc"), name(arrow) + name(disc));
        }
        for (const auto& other : layout_.arrows)
            if (&other != &arrow)
                free({other.label}, name(other));
    }

    const MapLayout& layout_;
    QStringList found_;
};

} // namespace

QString faultsOf(const MapLayout& layout) { return Judge(layout).faults(); }

MapScene randomScene(unsigned seed)
{
    std::minstd_rand random(seed * 7919 + 1);
    const auto upTo = [&random](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    MapScene scene;
    const int sessions = 1 + upTo(3);
    if (upTo(3) > 0)
        scene.reaper = MapReaper{Pid{1}, QStringLiteral("systemd")};
    for (int at = 0; at < sessions; ++at)
        scene.sessions.push_back({Sid{(at + 1) * 1000}, upTo(2) == 0 ? QString() : QStringLiteral("pts/%1").arg(at),
            QStringLiteral("the shell"), upTo(4) == 0});
    const int count = 1 + upTo(14);
    for (int at = 0; at < count; ++at) {
        MapProcess made;
        made.key = static_cast<MapKey>(at) + 1;
        made.name = upTo(6) == 0 && seed % 3 == 0 ? QStringLiteral("a-rather-long-name") : QString(QChar(u'A' + at));
        made.session = scene.sessions[static_cast<std::size_t>(upTo(sessions))].id;
        made.group = Pgid{made.session.value + upTo(3)};
        made.number = QString::number(made.session.value + at);
        if (at > 0) {
            made.parent = static_cast<MapKey>(1 + upTo(at + 1)); // sometimes itself
            made.bornFrom = static_cast<MapKey>(1 + upTo(count)); // sometimes younger than itself
        }
        made.ended = upTo(6) == 0;
        made.adopted = scene.reaper && upTo(4) == 0;
        if (made.adopted)
            made.parent = 0;
        made.orphan = made.adopted;
        made.stopped = upTo(5) == 0;
        made.sessionLeader = upTo(5) == 0;
        made.groupLeader = upTo(3) == 0;
        scene.processes.push_back(made);
    }
    if (upTo(4) > 0) {
        MapEffect effect{static_cast<MapEffect::Kind>(upTo(6)), QStringLiteral("call()"), static_cast<MapKey>(1 + upTo(count))};
        effect.group = scene.processes[static_cast<std::size_t>(upTo(count))].group;
        if (upTo(2) == 0)
            effect.group.value += 50;
        effect.session = Sid{upTo(2) * 9000};
        effect.child = QStringLiteral("N");
        effect.text = QStringLiteral("SIGINT");
        scene.effect = effect;
    }
    return scene;
}

} // namespace daemonscope::test
