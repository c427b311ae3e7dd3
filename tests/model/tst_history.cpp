// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <random>

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

/// Processes that are born, change and end at random, as events tell it; and what the machine was like all along.
class RandomEvents {
public:
    explicit RandomEvents(unsigned seed)
        : random_(seed + 1)
    {
        living_[1] = {0, 1, 1, "init"};
    }

    /// Something that happened at the next millisecond, or an exit with its adoptions.
    void step(EventBatch& events)
    {
        now_ += 1ms;
        const int pid = std::next(living_.begin(), below(static_cast<int>(living_.size())))->first;
        auto& process = living_.at(pid);
        switch (below(7)) {
        case 0:
            if (pid != 1) {
                living_.erase(pid);
                put(events, toldExit(pid, now_));
                for (auto& [number, other] : living_)
                    if (other.ppid == pid) {
                        put(events, toldChange(EventKind::Adopted, number, now_, pid, 1, "init"));
                        other.ppid = 1;
                    }
            }
            break;
        case 1:
            if (pid != 1) {
                put(events, toldChange(EventKind::SetSid, pid, now_, process.sid, pid));
                process.sid = process.pgid = pid;
            }
            break;
        case 2:
            put(events, toldChange(EventKind::Regrouped, pid, now_, process.pgid, pid));
            process.pgid = pid;
            break;
        case 3:
            process.comm = "x" + std::to_string(below(9));
            put(events, toldExec(pid, now_, process.comm));
            break;
        default:
            // Few numbers, so that they are used again.
            if (const int child = 2 + below(60); !living_.contains(child)) {
                auto born = process;
                born.ppid = pid;
                living_[child] = born;
                ++births[child];
                put(events, toldFork(child, pid, now_, born.comm));
            }
            break;
        }
        remembered.emplace_back(tableStart + now_, text());
    }
    int below(int bound) { return static_cast<int>(random_() % static_cast<unsigned>(bound)); }

    std::vector<std::pair<TimePoint, QString>> remembered;
    std::map<int, int> births;

private:
    struct One {
        int ppid = 0;
        int pgid = 0;
        int sid = 0;
        std::string comm;
    };
    void put(EventBatch& events, Event event)
    {
        // Who reads in time knows the start time as well.
        if (event.pid.value != 1 && below(2) == 0)
            event.startTicks = static_cast<std::uint64_t>(event.pid.value * 1000 + births[event.pid.value]);
        events.push_back(std::move(event));
    }
    QString text() const
    {
        QStringList lines;
        for (const auto& [pid, one] : living_)
            lines << QStringLiteral("%1 %2 %3 %4 ").arg(pid).arg(one.ppid).arg(one.pgid).arg(one.sid)
                    + QString::fromStdString(one.comm);
        return lines.join(u'\n');
    }

    std::minstd_rand random_;
    std::map<int, One> living_;
    std::chrono::milliseconds now_{};
};

QString numbersOf(const Snapshot& snapshot)
{
    QStringList lines;
    for (const auto& process : snapshot.processes()) {
        const auto& stat = process->stat;
        lines << QStringLiteral("%1 %2 %3 %4 ")
                     .arg(stat.pid.value)
                     .arg(stat.ppid.value)
                     .arg(stat.pgid.value)
                     .arg(stat.sid.value)
                + QString::fromStdString(stat.comm);
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
    void goesForward_data();
    void goesForward();
    void followsEvents_data();
    void followsEvents();
    void keepsItsTime();
    void keepsItsBytes();
    void anIdleHourFits();
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

void TestHistory::goesForward_data() { remembersThePast_data(); }

/// What is reached step by step is what a look at that moment alone shows, also while more comes in.
void TestHistory::goesForward()
{
    QFETCH(unsigned, seed);
    RandomMachine machine(seed);
    History history;
    ClassifiedPtr last;
    std::vector<TimePoint> scans;
    const auto scan = [&] {
        for (int steps = machine.below(6); steps > 0; --steps)
            machine.step();
        const auto snapshot = machine.table().next();
        scans.push_back(snapshot->takenAt);
        last = classify(snapshot, last);
        history.take(last);
        machine.table().advance(1000ms);
    };
    for (int times = 0; times < 20; ++times)
        scan();
    std::shared_ptr<ReachedPast> reached;
    SnapshotPtr before;
    int shared = 0;
    for (auto at = scans.front(); at < scans.back(); at += 250ms) {
        if (machine.below(4) == 0)
            scan();
        const auto then = history.snapshotAt(at, reached);
        QCOMPARE(places(*then), places(*history.snapshotAt(at)));
        for (const auto& process : then->processes())
            shared += before && before->find(process->pid()) == process.get() ? 1 : 0;
        before = then;
        if (scans.size() > 60)
            break;
    }
    QVERIFY(shared > 0); // and it is cheap because they are the same objects
    // Back in time begins anew.
    QCOMPARE(places(*history.snapshotAt(scans.front(), reached)), places(*history.snapshotAt(scans.front())));
}

void TestHistory::followsEvents_data() { remembersThePast_data(); }

void TestHistory::followsEvents()
{
    QFETCH(unsigned, seed);
    RandomEvents stream(seed);
    History history;
    ProcessTable table;
    table.addText("1 0 1 1 init");
    history.take(classify(table.next()));
    for (int round = 0; round < 100; ++round) {
        EventBatch batch;
        for (int i = stream.below(20); i >= 0; --i)
            stream.step(batch);
        give(history, batch);
        const auto& [at, was] =
            stream.remembered[static_cast<std::size_t>(stream.below(static_cast<int>(stream.remembered.size())))];
        QCOMPARE(numbersOf(*history.snapshotAt(at)), was);
    }
    for (const auto& [at, was] : stream.remembered)
        QCOMPARE(numbersOf(*history.snapshotAt(at)), was);
    int births = 0;
    for (const auto& [pid, times] : stream.births)
        births += times;
    QCOMPARE(static_cast<int>(history.lives().size()), births + 1);
    for (const auto& life : history.lives())
        QCOMPARE(life.birthSeen, life.pid.value != 1);
}

void TestHistory::keepsItsTime()
{
    constexpr auto kept = 10s;
    RandomEvents stream(7);
    History history;
    history.setLimits({kept, 64U << 20});
    ProcessTable table;
    table.addText("1 0 1 1 init");
    std::uint64_t told = 0;
    for (std::uint64_t scan = 1; scan <= 60; ++scan) {
        // Scans that see init alone, as with hidepid: that others are not in them tells nothing.
        auto snapshot = std::make_shared<Snapshot>(*table.next());
        snapshot->hiding.hidepid = 2;
        history.take(classify(snapshot));
        table.advance(1000ms);
        EventBatch batch;
        for (int i = 0; i < 1000; ++i)
            stream.step(batch);
        told += batch.size();
        give(history, batch);
        QVERIFY(history.end() - history.begin() <= kept + kept / 64 + 1ms);
        QCOMPARE(history.endEvent(), told);
        QCOMPARE(history.dropped().events, history.firstEvent());
        QCOMPARE(history.dropped().samples + history.counts().size(), scan);
        QVERIFY(history.event(history.firstEvent()).at >= history.begin());
        for (const auto& life : history.lives()) {
            QVERIFY(!life.ended || *life.ended >= history.begin());
            QVERIFY(life.marks.empty() || life.marks.front().at >= history.begin());
        }
    }
    QVERIFY(history.dropped().events > 10'000);
    QVERIFY(history.dropped().lives > 1000);
    std::uint64_t born = 1;
    for (const auto& [pid, times] : stream.births)
        born += static_cast<std::uint64_t>(times);
    QCOMPARE(history.dropped().lives + history.lives().size(), born);
    // What is kept is still right.
    for (const auto& [at, was] : stream.remembered)
        if (at > history.begin())
            QCOMPARE(numbersOf(*history.snapshotAt(at)), was);
}

void TestHistory::keepsItsBytes()
{
    constexpr std::size_t most = 256U << 10;
    RandomEvents stream(3);
    History history;
    history.setLimits({std::chrono::hours(1), most});
    ProcessTable table;
    table.addText("1 0 1 1 init");
    history.take(classify(table.next()));
    std::uint64_t told = 0;
    for (int round = 0; round < 400; ++round) {
        EventBatch batch;
        for (int i = 0; i < 50; ++i)
            stream.step(batch);
        told += batch.size();
        give(history, batch);
        QVERIFY(history.bytes() <= most);
        QCOMPARE(history.endEvent(), told);
        QCOMPARE(history.dropped().events, history.firstEvent());
    }
    // Bounded, but full.
    QVERIFY(history.bytes() > most / 2);
    QVERIFY(history.dropped().events > 0);
    for (const auto& [at, was] : stream.remembered)
        if (at > history.begin())
            QCOMPARE(numbersOf(*history.snapshotAt(at)), was);
}

/// 5,000 processes, of which one in a hundred does something at each scan.
void TestHistory::anIdleHourFits()
{
    History history;
    ProcessTable table;
    table.add({1, 0, 1, 1, "init"});
    for (int pid = 2; pid <= 5000; ++pid)
        table.add({pid, 1, pid, pid, "sleeper"});
    ClassifiedPtr last;
    std::minstd_rand random(1);
    for (int scan = 0; scan < 3600; ++scan) {
        for (int i = 0; i < 50; ++i)
            table.touch(1 + static_cast<int>(random() % 5000), [&](Process& process) {
                process.cpuPercent = static_cast<float>(random() % 50) / 10;
                process.stat.rssPages += static_cast<std::int64_t>(random() % 3);
            });
        last = classify(table.next(), last);
        history.take(last);
        table.advance(1000ms);
    }
    qInfo("%zu bytes", history.bytes());
    QVERIFY(history.bytes() < 16U << 20);
    QCOMPARE(history.dropped().samples, 0U);
    QCOMPARE(history.counts().size(), 3600U);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
