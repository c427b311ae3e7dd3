// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "model/export/export_words.h"
#include "model/tree/column.h"
#include "tests/model/process_table.h"
#include "tests/model/scenes.h"
#include "tests/model/tree_text.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace std::chrono_literals;

namespace {

std::string arrangedText(const char* lines, Grouping grouping, bool kernelThreads = false)
{
    ProcessTable table;
    table.addText(lines);
    return arranged(sceneOf(table), grouping, kernelThreads);
}

#define COMPARE_TREES(actual, expected) QCOMPARE(QString::fromStdString(actual), QString::fromStdString(unindented(expected)))

} // namespace

class tst_Grouping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsProcesses_data();
    void groupsProcesses();
    void kernelThreadsAreASecondRoot();
    void endedProcessesKeepTheirPlace();
    void adoptionMovesInFamilyAndStaysInSessions();
    void marksFade();
    void aGhostOfTheSameNumberStandsBesideTheLivingOne();
    void manyGhosts();
    void hiddenLeaders();
};

void tst_Grouping::groupsProcesses_data()
{
    QTest::addColumn<QString>("processes");
    QTest::addColumn<QString>("sessions");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("flat");
    const auto row = [](const char* name, const char* processes, const char* sessions, const char* family, const char* flat) {
        QTest::newRow(name) << QString::fromLatin1(processes) << QString::fromStdString(unindented(sessions))
                            << QString::fromStdString(unindented(family)) << QString::fromStdString(unindented(flat));
    };

    row("init's own session stands directly below it", R"(
        1 0 1 1 init
        5 1 1 1 helper
        6 5 6 1 worker
        7 1 0 0 hidden)",
        R"(
        init 1
          session 0 gone
            group 0 gone
              hidden 7
          helper 5
            worker 6)",
        R"(
        init 1
          helper 5
            worker 6
          hidden 7)",
        R"(
        init 1
        helper 5
        worker 6
        hidden 7)");

    row("groups, and parents inside and outside of them", R"(
        1 0 1 1 init
        10 1 10 10 sshd
        20 10 20 20 bash tty
        21 20 21 20 make fg
        22 21 21 20 cc fg
        23 22 21 20 as fg
        30 20 30 20 sleep tty
        31 21 30 20 tee tty)",
        R"(
        init 1
          session 10
            group 10
              sshd 10
          session 20 pts/0
            group 20 orphaned
              bash 20
            group 21 foreground
              make 21
                cc 22
                  as 23
            group 30
              sleep 30
              tee 31)",
        R"(
        init 1
          sshd 10
            bash 20
              make 21
                cc 22
                  as 23
                tee 31
              sleep 30)",
        R"(
        init 1
        sshd 10
        bash 20
        make 21
        cc 22
        as 23
        sleep 30
        tee 31)");

    row("leaders that are gone", R"(
        1 0 1 1 init
        41 1 40 40 daemon
        42 41 42 40 job
        51 1 50 49 left)",
        R"(
        init 1
          session 40 gone
            group 40 gone
              daemon 41
            group 42
              job 42
          session 49 gone
            group 50 gone
              left 51)",
        R"(
        init 1
          daemon 41
            job 42
          left 51)",
        R"(
        init 1
        daemon 41
        job 42
        left 51)");

    row("no pid 1", R"(
        10 1 10 10 sh
        11 10 10 10 ls)",
        R"(
        ? 1
          session 10
            group 10
              sh 10
                ls 11)",
        R"(
        ? 1
          sh 10
            ls 11)",
        R"(
        sh 10
        ls 11)");

    row("parents that are not visible", R"(
        1 0 1 1 init
        11 10 11 11 a
        12 10 11 11 b
        13 99 11 11 c)",
        R"(
        init 1
          session 11
            group 11
              a 11
              b 12
              c 13)",
        R"(
        init 1
        ? 10
          a 11
          b 12
        ? 99
          c 13)",
        R"(
        init 1
        a 11
        b 12
        c 13)");

    row("entered from outside: no parent, no session id", R"(
        1 0 1 1 init
        8 0 0 0 nsenter
        9 8 9 0 sh)",
        R"(
        init 1
          session 0 gone
            group 0 gone
              nsenter 8
            group 9
              sh 9)",
        R"(
        init 1
        nsenter 8
          sh 9)",
        R"(
        init 1
        nsenter 8
        sh 9)");

    row("init without a session id of its own", R"(
        1 0 0 0 init
        2 1 0 0 logger
        3 2 3 3 sh
        8 0 0 0 nsenter)",
        R"(
        init 1
          session 0 gone
            group 0 gone
              nsenter 8
          logger 2
          session 3
            group 3
              sh 3)",
        R"(
        init 1
          logger 2
            sh 3
        nsenter 8)",
        R"(
        init 1
        logger 2
        sh 3
        nsenter 8)");

    row("stopped and orphaned groups", R"(
        1 0 1 1 init
        20 1 20 20 bash fg
        21 20 21 20 vi tty stopped
        22 20 21 20 cat tty stopped
        31 1 31 20 lost tty)",
        R"(
        init 1
          session 20 pts/0
            group 20 foreground orphaned
              bash 20
            group 21 stopped
              vi 21
              cat 22
            group 31 orphaned
              lost 31)",
        R"(
        init 1
          bash 20
            vi 21
            cat 22
          lost 31)",
        R"(
        init 1
        bash 20
        vi 21
        cat 22
        lost 31)");

    row("its own parent", R"(
        1 0 1 1 init
        7 7 7 7 odd)",
        R"(
        init 1
          session 7
            group 7
              odd 7 cycle)",
        R"(
        init 1
        odd 7 cycle)",
        R"(
        init 1
        odd 7)");

    row("a cycle of two", R"(
        1 0 1 1 init
        7 8 7 7 a
        8 7 7 7 b
        9 8 7 7 c)",
        R"(
        init 1
          session 7
            group 7
              a 7 cycle
                b 8
                  c 9)",
        R"(
        init 1
        a 7 cycle
          b 8
            c 9)",
        R"(
        init 1
        a 7
        b 8
        c 9)");

    row("nothing at all", "", "? 1", "", "");
}

void tst_Grouping::groupsProcesses()
{
    QFETCH(QString, processes);
    QFETCH(QString, sessions);
    QFETCH(QString, family);
    QFETCH(QString, flat);
    const auto lines = processes.toStdString();
    QCOMPARE(QString::fromStdString(arrangedText(lines.c_str(), Grouping::Sessions)), sessions);
    QCOMPARE(QString::fromStdString(arrangedText(lines.c_str(), Grouping::Family)), family);
    QCOMPARE(QString::fromStdString(arrangedText(lines.c_str(), Grouping::Flat)), flat);
}

void tst_Grouping::kernelThreadsAreASecondRoot()
{
    const auto* lines = R"(
        1 0 1 1 init
        2 0 0 0 kthreadd kernel
        3 2 0 0 kworker/0:1 kernel
        9 1 9 9 sh)";
    COMPARE_TREES(arrangedText(lines, Grouping::Sessions), R"(
        init 1
          session 9
            group 9
              sh 9)");
    COMPARE_TREES(arrangedText(lines, Grouping::Sessions, true), R"(
        init 1
          session 9
            group 9
              sh 9
        kthreadd 2
          kworker/0:1 3)");
    COMPARE_TREES(arrangedText(lines, Grouping::Family), R"(
        init 1
          sh 9)");
    COMPARE_TREES(arrangedText(lines, Grouping::Family, true), R"(
        init 1
          sh 9
        kthreadd 2
          kworker/0:1 3)");
    COMPARE_TREES(arrangedText(lines, Grouping::Flat, true), R"(
        init 1
        kthreadd 2
        kworker/0:1 3
        sh 9)");
}

void tst_Grouping::endedProcessesKeepTheirPlace()
{
    ProcessTable table;
    table.addText(R"(
        1 0 1 1 init
        10 1 10 10 sh
        11 10 11 10 job
        12 11 11 10 child)");
    SceneKeeper keeper;
    (void)keeper.next(classify(table.next()));
    table.exit(11);
    table.exit(12);
    table.advance(1s);
    auto scene = keeper.next(classify(table.next()));
    COMPARE_TREES(arranged(scene, Grouping::Sessions), R"(
        init 1
          session 10
            group 10
              sh 10
            group 11 gone
              job 11 ended
                child 12 ended)");
    COMPARE_TREES(arranged(scene, Grouping::Family), R"(
        init 1
          sh 10
            job 11 ended
              child 12 ended)");
    QVERIFY(keeper.fading());

    table.advance(3s);
    scene = keeper.next(classify(table.next()));
    QCOMPARE(scene.items[static_cast<std::size_t>(scene.indexOf(Pid{11}))].fade, std::uint8_t{127});
    table.advance(2s);
    COMPARE_TREES(arranged(keeper.next(classify(table.next())), Grouping::Sessions), R"(
        init 1
          session 10
            group 10
              sh 10)");
    QVERIFY(!keeper.fading());
}

void tst_Grouping::adoptionMovesInFamilyAndStaysInSessions()
{
    ProcessTable table;
    table.addText(R"(
        1 0 1 1 init
        10 1 10 10 sh
        11 10 11 10 make
        12 11 11 10 cc
        13 12 11 10 as)");
    SceneKeeper keeper;
    keeper.setLimits({3s, 0s, 200});
    (void)keeper.next(classify(table.next()));
    table.advance(1s);
    table.exit(11);
    const auto scene = keeper.next(classify(table.next()));
    COMPARE_TREES(arranged(scene, Grouping::Family), R"(
        init 1
          sh 10
          cc 12 adopted
            as 13)");
    COMPARE_TREES(arranged(scene, Grouping::Sessions), R"(
        init 1
          session 10
            group 10
              sh 10
            group 11 gone
              cc 12 adopted
                as 13)");
}

void tst_Grouping::marksFade()
{
    ProcessTable table;
    table.addText("1 0 1 1 init\n10 1 10 10 sh");
    SceneKeeper keeper;
    (void)keeper.next(classify(table.next()));
    QVERIFY(!keeper.fading());
    table.add({20, 1, 20, 20, "new"});
    std::vector<int> fades;
    for (int tick = 0; tick < 5; ++tick) {
        const auto scene = keeper.next(classify(table.next()));
        const auto& item = scene.items[static_cast<std::size_t>(scene.indexOf(Pid{20}))];
        fades.push_back(item.mark == Mark::New ? item.fade : -1);
        QCOMPARE(keeper.fading(), item.mark != Mark::None);
        QCOMPARE(scene.items[static_cast<std::size_t>(scene.indexOf(Pid{10}))].mark, Mark::None);
        table.advance(1s);
    }
    QCOMPARE(fades, (std::vector<int>{0, 63, 127, -1, -1}));
}

void tst_Grouping::aGhostOfTheSameNumberStandsBesideTheLivingOne()
{
    ProcessTable table;
    table.addText("1 0 1 1 init\n10 1 10 10 old\n11 10 10 10 child");
    SceneKeeper keeper;
    (void)keeper.next(classify(table.next()));
    table.exit(10);
    table.addText("10 1 10 10 next");
    const auto scene = keeper.next(classify(table.next()));
    QCOMPARE(scene.items.size(), std::size_t{4});
    QCOMPARE(scene.items[static_cast<std::size_t>(scene.indexOf(Pid{10}))].process->stat.comm, std::string("next"));
    COMPARE_TREES(arranged(scene, Grouping::Family), R"(
        init 1
          old 10 ended
          next 10 new
          child 11 adopted)");
    COMPARE_TREES(arranged(scene, Grouping::Flat), R"(
        init 1
        old 10 ended
        next 10 new
        child 11 adopted)");
}

void tst_Grouping::manyGhosts()
{
    ProcessTable table;
    table.addText("1 0 1 1 init");
    for (int pid = 100; pid < 1000; ++pid)
        table.add({pid, 1, pid, pid});
    SceneKeeper keeper;
    (void)keeper.next(classify(table.next()));
    for (int pid = 100; pid < 1000; ++pid)
        table.exit(pid);
    const auto scene = keeper.next(classify(table.next()));
    QCOMPARE(scene.items.size(), std::size_t{201}); // at most 200, the latest
    QCOMPARE(scene.items.back().process->pid(), Pid{999});
    QCOMPARE(scene.items[1].process->pid(), Pid{800});
}

/// Whom the system hides may lead all the same.
void tst_Grouping::hiddenLeaders()
{
    ProcessTable table;
    table.addText("1 0 1 1 init\n41 1 40 40 sshd\n51 1 50 50 job");
    const auto changed = std::make_shared<Snapshot>(*table.next());
    changed->unreadable.denied = {Pid{40}};
    SceneKeeper keeper;
    const auto forest = arrange(keeper.next(classify(changed)), grouped(Grouping::Sessions));
    int headings = 0;
    for (int index = 0; index < forest->size(); ++index) {
        const auto& row = forest->node(index).row;
        if (!row.heading || row.heading->leader)
            continue;
        ++headings;
        const auto text = row.number == 40 ? QStringLiteral("leader not visible") : QStringLiteral("leader gone");
        QCOMPARE(row.heading->leaderHidden, row.number == 40);
        QVERIFY2(headingText(row).contains(text), qPrintable(headingText(row)));
        const auto column = row.kind == NodeKind::Session ? ColumnId::State : ColumnId::Command;
        const auto cell = cellText(column, row, {nullptr, changed->takenAt}, false);
        QVERIFY2(cell.contains(text), qPrintable(cell));
    }
    QCOMPARE(headings, 4); // two sessions, and a group in each
}

QTEST_GUILESS_MAIN(tst_Grouping)
#include "tst_grouping.moc"
