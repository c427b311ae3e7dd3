// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "model/live/history.h"
#include "tests/model/process_table.h"
#include "tests/model/random_machine.h"
#include "tests/model/told.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace std::chrono_literals;

namespace {

const TimePoint start = tableStart;

/// Where everybody stands, as text.
QString places(const Snapshot& snapshot)
{
    QStringList lines;
    for (const auto& process : snapshot.processes()) {
        const auto& stat = process->stat;
        const char state = stat.state == 'R' ? 'S' : stat.state;
        lines << QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9")
                     .arg(stat.pid.value)
                     .arg(stat.ppid.value)
                     .arg(stat.pgid.value)
                     .arg(stat.sid.value)
                     .arg(stat.ttyNr)
                     .arg(stat.tpgid)
                     .arg(QLatin1Char(state))
                     .arg(QString::fromLatin1(stat.comm))
                     .arg(QString::number(double(process->cpuPercent), 'f', 1) + u'/' + QString::number(stat.rssPages));
    }
    return lines.join(u'\n');
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsALife();
    void joinsEventsAndScans();
    void scansAlone();
    void remembersThePast_data();
    void remembersThePast();
};

void TestHistory::tellsALife()
{
    History history;
    QSignalSpy changed(&history, &History::changed);
    ProcessTable table;
    table.addText("1 0 1 1 init\n100 1 100 100 bash");
    history.take(classify(table.next()));
    give(history,
        {toldFork(200, 100, 10ms, "bash"), toldExec(200, 20ms, "make"), toldFork(201, 200, 30ms, "make"),
            toldChange(EventKind::SetSid, 201, 40ms, 100, 201), toldExit(200, 50ms, 256),
            toldChange(EventKind::Adopted, 201, 50ms, 200, 1, "init")});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(history.endEvent(), 6U);

    const auto* make = history.lifeOf(Pid{200});
    QVERIFY(make);
    QCOMPARE(make->comm, std::string("make"));
    QVERIFY(make->birthSeen);
    QCOMPARE(make->bornFrom.value, 100);
    QCOMPARE(make->bornFromComm, std::string("bash"));
    QCOMPARE(make->bornFromLife, history.lifeOf(Pid{100})->id);
    QCOMPARE(make->sid.value, 100);
    QCOMPARE(make->ended, start + 50ms);
    QCOMPARE(make->status, 256);
    QCOMPARE(history.lifeOf(std::uint64_t{1}), make->id);

    const auto* child = history.lifeOf(Pid{201});
    QCOMPARE(child->sid.value, 201);
    QCOMPARE(child->ppid.value, 1);
    QCOMPARE(child->marks.size(), 2U);
    QCOMPARE(child->marks[1].name, std::string("init"));
    QCOMPARE(history.numbersAt(child->id, start + 35ms).sid.value, 100);
    QCOMPARE(history.numbersAt(child->id, start + 35ms).ppid.value, 200);

    const auto then = history.snapshotAt(start + 45ms);
    QCOMPARE(places(*then),
        QStringLiteral("1 0 1 1 0 -1 S init 0.0/1000\n100 1 100 100 0 -1 S bash 0.0/1000\n"
                       "200 100 100 100 0 -1 S make 0.0/0\n201 200 201 201 0 -1 S make 0.0/0"));
    QVERIFY(classify(then));
    QCOMPARE(history.snapshotAt(start + 60ms)->size(), 3);
    QCOMPARE(history.snapshotAt(start + 5ms)->size(), 2);
}

void TestHistory::joinsEventsAndScans()
{
    History history;
    ProcessTable table;
    table.addText("1 0 1 1 init\n100 1 100 100 bash");
    history.take(classify(table.next()));
    give(history, {toldFork(200, 100, 10ms)});
    const auto life = history.lifeOf(Pid{200})->id;
    table.addText("200 100 200 100 sh");
    table.advance(1000ms);
    history.take(classify(table.next()));
    QCOMPARE(history.lifeOf(Pid{200})->id, life);
    QCOMPARE(history.lifeOf(Pid{200})->serial, table.at(200).key.serial);
    QCOMPARE(history.counts().back().births, 1);
    // The scan found the group; the event that tells it comes later, of an earlier time.
    give(history, {toldChange(EventKind::Regrouped, 200, 900ms, 100, 200)});
    QCOMPARE(history.numbersAt(life, start + 899ms).pgid.value, 100);
    QCOMPARE(history.numbersAt(life, start + 900ms).pgid.value, 200);

    // The number is used again, and nobody told of the end.
    table.remove(200);
    table.addText("200 1 200 200 other");
    table.advance(1000ms);
    history.take(classify(table.next()));
    QVERIFY(history.life(life)->ended);
    QVERIFY(history.lifeOf(Pid{200})->id != life);
    QVERIFY(!history.lifeOf(Pid{200})->birthSeen);
    QCOMPARE(history.lifeOf(Pid{200})->bornFrom.value, 0);
    QCOMPARE(history.counts().back().births, 1);
    QCOMPARE(history.counts().back().deaths, 1);
}

void TestHistory::scansAlone()
{
    History history;
    ProcessTable table;
    table.addText("1 0 1 1 init\n100 1 100 100 bash\n200 100 200 100 a\n201 200 200 100 b");
    for (int i = 0; i < 5; ++i) {
        table.touch(200, [&](Process& process) { process.cpuPercent = static_cast<float>(i); });
        if (i == 3)
            table.reshape(201, [](Process& process) { process.stat.pgid = Pgid{201}; });
        history.take(classify(table.next()));
        table.advance(1000ms);
    }
    const auto group = history.usage(History::Scope::Group, 200);
    QCOMPARE(group.size(), 5U);
    QCOMPARE(group[2].processes, 2);
    QCOMPARE(group[2].rssPages, 2000);
    QCOMPARE(group[3].processes, 1);
    QCOMPARE(group[4].cpuPercent, 4.F);
    QCOMPARE(history.usage(History::Scope::Session, 100)[4].processes, 3);
    const auto one = history.usage(History::Scope::Process, table.at(200).key.serial);
    QCOMPARE(one.size(), 5U);
    QCOMPARE(one[1].cpuPercent, 1.F);
    QVERIFY(history.usage(History::Scope::Process, 999).empty());
}

void TestHistory::remembersThePast_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 0; seed < 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestHistory::remembersThePast()
{
    QFETCH(unsigned, seed);
    RandomMachine machine(seed);
    History history;
    std::vector<SnapshotPtr> recorded;
    ClassifiedPtr last;
    for (int scan = 0; scan < 60; ++scan) {
        for (int steps = machine.below(6); steps > 0; --steps)
            machine.step();
        recorded.push_back(machine.table().next());
        last = classify(recorded.back(), last);
        history.take(last);
        machine.table().advance(1000ms);
        // What is remembered does not change when more comes.
        for (std::size_t i = scan % 7; i < recorded.size(); i += 7)
            QCOMPARE(places(*history.snapshotAt(recorded[i]->takenAt)), places(*recorded[i]));
    }
    QCOMPARE(history.counts().size(), 60U);
    QCOMPARE(history.dropped().samples, 0U);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
