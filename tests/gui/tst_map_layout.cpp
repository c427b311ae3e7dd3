// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include "tests/gui/map_judge.h"
#include "tests/gui/map_scenes.h"
#include "tests/gui/pictures.h"
#include "tests/gui/stage.h"
#include "views/sessionmap/map_text.h"
#include "views/sessionmap/scene_of_session.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace daemonscope::sessionmap;

namespace {

MapLayout layoutOf(const MapScene& scene, QSizeF viewport = {820, 455})
{
    return layOut(tidied(scene), Metrics(QApplication::font()), {viewport, {}});
}

} // namespace

class TestMapLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFixedLook(); }

    void knownScenes()
    {
        for (const auto& scene : {doubleForkStart(), firstParentGone(), afterSetsid(), secondFork(), secondParentGone(),
                 doubleForkDone(), pipelineUnderCtrlC(), beforeSetpgid(), beforeForeground()}) {
            QVERIFY(fitsLarge(scene));
            QCOMPARE(faultsOf(layoutOf(scene)), QString());
        }
    }

    void randomScenes()
    {
        for (unsigned seed = 0; seed < 400; ++seed) {
            const auto scene = randomScene(seed);
            const auto faults = faultsOf(layoutOf(scene, {400.0 + seed, 900.0 - seed}));
            QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(faults)));
        }
    }

    void crowds()
    {
        for (unsigned seed = 1; seed <= 12; ++seed)
            for (const int width : {200, 820, 2400}) {
                const auto scene = crowdedSession(500, 60, seed);
                QVERIFY(!fitsLarge(scene));
                const auto faults = faultsOf(layoutOf(scene, QSizeF(width, 900)));
                QVERIFY2(faults.isEmpty(), qPrintable(faults));
            }
    }

    void everybodyHasOneDisc()
    {
        const auto scene = tidied(crowdedSession(100, 60));
        LayoutWish wish;
        for (const auto& group : scene.groups)
            wish.unfolded.insert({group.session, group.id});
        const auto layout = layOut(scene, Metrics(QApplication::font()), wish);
        for (const auto& process : scene.processes)
            QCOMPARE(std::count_if(layout.discs.begin(), layout.discs.end(),
                         [&](const Disc& disc) { return disc.kind == Disc::Kind::Process && disc.key == process.key; }),
                1);
    }

    void largeGroupsFold()
    {
        auto scene = crowdedSession(48, 1);
        const auto folded = layoutOf(scene);
        QCOMPARE(folded.discs.back().kind, Disc::Kind::More);
        QCOMPARE(folded.discs.back().words.front().text, QStringLiteral("+ 37 more"));
        LayoutWish wish;
        wish.unfolded.insert({scene.groups[0].session, scene.groups[0].id});
        const auto unfolded = layOut(tidied(scene), Metrics(QApplication::font()), wish);
        QCOMPARE(unfolded.discs.back().words.front().text, QStringLiteral("show fewer"));
        QCOMPARE(unfolded.discs.size(), folded.discs.size() + 37);
    }

    /// Whom a session map is about does not depend on who stands first.
    void discsStandInTheirGroups()
    {
        const auto scene = tidied(firstParentGone());
        const auto layout = layoutOf(scene);
        for (const auto& process : scene.processes) {
            const auto& box = layout.boxes[static_cast<std::size_t>(layout.find(process.key)->box)];
            QCOMPARE(box.id, GroupId(process.session, process.group));
        }
        const auto planned = std::find_if(layout.discs.begin(), layout.discs.end(),
            [](const Disc& disc) { return disc.kind == Disc::Kind::Planned; });
        QVERIFY(planned != layout.discs.end());
        const auto& future = layout.boxes[static_cast<std::size_t>(planned->box)];
        QVERIFY(future.planned);
        QCOMPARE(future.id, GroupId(Sid{4712}, Pgid{4712}));
    }

    void circlesAreBorne()
    {
        auto scene = pipelineUnderCtrlC();
        for (auto& process : scene.processes)
            process.parent = process.key == 14 ? 13 : process.key == 13 ? 14 : 12;
        QCOMPARE(layoutOf(scene).discs.size(), scene.processes.size());
        auto crowd = crowdedSession(60, 3);
        for (auto& process : crowd.processes)
            process.parent = process.key % 60 + 1;
        QVERIFY(!layoutOf(crowd).discs.empty());
    }

    void nothingIsBorne()
    {
        QVERIFY(layoutOf({}).discs.empty());
        MapScene scene;
        scene.sessions = {{Sid{5}, {}, {}, false}};
        scene.reaper = MapReaper{Pid{1}, QStringLiteral("init")};
        QCOMPARE(layoutOf(scene).discs.size(), std::size_t(1));
        scene.effect = MapEffect{MapEffect::Kind::NewSession, QStringLiteral("setsid()"), 77};
        QCOMPARE(layoutOf(scene).discs.size(), std::size_t(1));
    }

    void text()
    {
        QCOMPARE(mapText(firstParentGone()), QStringLiteral(R"(Session 4700, led by the shell, terminal pts/3
  Group 4700, foreground
    T bash 4700, sleeping, parent: 4690 stage, session leader
  Group 4711, background
    A 4711, ended, born from T
    B 4712, sleeping, parent: 1 systemd, adopted, orphan, before setsid(), born from A
What setsid() would do: B leads a new session 4712 and a new group in it, without a terminal.)"));
        QVERIFY(mapText(secondFork()).endsWith(QStringLiteral("\nWhat _exit() would do: B ends, and C is adopted by systemd.")));
        QVERIFY(mapText(pipelineUnderCtrlC())
                    .endsWith(QStringLiteral("\nCtrl-C: the line discipline sends SIGINT to each member of group 4711.")));
        QVERIFY(mapText(doubleForkDone()).contains(QStringLiteral("  Group 4711, ended\n    A 4711, ended")));
        QVERIFY(mapText(doubleForkDone()).contains(QStringLiteral("Session 4712, leader gone, no terminal")));
    }

    void hostileNames()
    {
        auto scene = firstParentGone();
        for (auto& process : scene.processes)
            process.name = process.number = QStringLiteral("<b>&x\n\u202e\x1b[2J") + QString(5000, u'W');
        scene.sessions[0].leader = scene.processes[0].name;
        scene.reaper->name = scene.processes[0].name;
        const auto text = mapText(scene);
        QVERIFY(!text.contains(QChar(0x202e)) && !text.contains(QChar(0x1b)));
        QVERIFY(text.size() < 2000);
        QCOMPARE(text.count(QLatin1Char('\n')), mapText(firstParentGone()).count(QLatin1Char('\n')));
        QCOMPARE(faultsOf(layoutOf(scene)), QString());
    }

    void sessionOfTheMachine()
    {
        const auto stage = Stage::buildServer();
        const auto scene = sceneOfSession(*stage.classified(), Sid{1033});
        QCOMPARE(mapText(scene), QStringLiteral(R"(Session 1033, led by 1033 bash, terminal pts/0
  Group 1033, background
    bash 1033, sleeping, parent: 1029 sshd, session leader
  Group 2102, background, stopped
    vim 2102, stopped, parent: 1033 bash, group leader
  Group 2210, foreground
    make 2210, sleeping, parent: 1033 bash, group leader
    cc1plus 2391, sleeping, parent: 2210 make
    tee 2211, sleeping, parent: 1033 bash
  Group 2377, background, orphaned
    backup.rb 2378, sleeping, parent: 1 systemd, adopted, orphan)"));
        QCOMPARE(scene.reaper->pid, Pid{1});
        QCOMPARE(faultsOf(layoutOf(scene)), QString());
        QVERIFY(sceneOfSession(*stage.classified(), Sid{4242}).processes.empty());
    }

    void daemonOfTheMachine()
    {
        const auto stage = Stage::buildServer();
        const auto scene = sceneOfSession(*stage.classified(), Sid{811});
        QVERIFY(scene.sessions[0].leaderGone);
        QVERIFY(scene.processes[0].daemon && scene.processes[0].adopted && !scene.processes[0].orphan);
    }
};

QTEST_MAIN(TestMapLayout)
#include "tst_map_layout.moc"
