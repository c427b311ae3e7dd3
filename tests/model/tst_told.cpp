// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <csignal>

#include "model/live/event_notes.h"
#include "model/process/evidence.h"
#include "model/process/explain.h"
#include "model/tree/column.h"
#include "tests/model/scenes.h"
#include "tests/support/child_process.h"
#include "tests/support/fake_proc.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace std::chrono_literals;
using Clock = std::chrono::system_clock;

namespace {

/// Whoever scans and whoever remembers, on a tree that looks like /proc or on the real one.
struct Watcher {
    explicit Watcher(const std::filesystem::path& root)
        : scanner(std::move(sys::ProcFs::open(root).value()), pool, 1000)
    {
        scan();
    }
    void scan()
    {
        classified = classify(scanner.scan(), classified);
        scene = keeper.next(classified);
    }
    void tell(const EventBatch& events) { note(events, scanner, keeper); }
    [[nodiscard]] const Process* find(int pid) const { return classified->snapshot().find(Pid{pid}); }
    /// The row of the process, living or ended.
    [[nodiscard]] Row row(int pid) const
    {
        Row made;
        if (const int at = scene.indexOf(Pid{pid}); at >= 0)
            describe(scene.items[static_cast<std::size_t>(at)], made);
        return made;
    }
    [[nodiscard]] QString cell(int pid, ColumnId id) const
    {
        return cellText(id, row(pid), {classified, classified->snapshot().takenAt + 2500ms}, false);
    }

    sys::ReaderPool pool;
    Scanner scanner;
    SceneKeeper keeper;
    ClassifiedPtr classified;
    Scene scene;
};

Event anEvent(EventKind kind, int pid, std::uint64_t startTicks = 1000)
{
    Event made;
    made.kind = kind;
    made.source = SourceKind::Connector;
    made.at = Clock::now();
    made.uncertain = 100us;
    made.pid = Pid{pid};
    made.startTicks = startTicks;
    return made;
}

Event fork(int pid, int by, const std::string& byName)
{
    auto made = anEvent(EventKind::Fork, pid);
    made.ppid = Pid{by};
    made.fromName = byName;
    return made;
}

Event adopted(int pid, int from, int by)
{
    auto made = anEvent(EventKind::Adopted, pid);
    made.ppid = Pid{by};
    made.from = from;
    made.to = by;
    return made;
}

Event exited(int pid, int status)
{
    auto made = anEvent(EventKind::Exit, pid);
    made.status = status;
    return made;
}

FakeProc& populate(FakeProc& fake)
{
    return fake.add({.pid = 1, .ppid = 0, .comm = "init"})
        .add({.pid = 10, .comm = "sh"})
        .add({.pid = 11, .ppid = 10, .pgid = 11, .sid = 10, .comm = "sleep"});
}

} // namespace

/// What is told between two scans stands in the rows after the next one.
class tst_Told : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizesHaveTwoDigitsAndUnitsOf1024();
    void bornAndAdoptedBetweenTwoScans();
    void birthThatIsToldLate();
    void anotherLifeOfTheNumber();
    void adoptionInTightTimes();
    void adoptionThatTheScanCouldNotShowYet();
    void onlyWhatWasSeen();
    void birthTellsOfAdoption();
    void endsWithStatus();
    void endThatIsToldAfterTheScan();
    void ghostStaysLongEnough();
    void realOrphan();
};

void tst_Told::bornAndAdoptedBetweenTwoScans()
{
    FakeProc fake;
    Watcher watcher(populate(fake).path());
    // A shell forks, its child forks, and the child ends: no scan ever sees it.
    fake.add({.pid = 21, .ppid = 1, .pgid = 20, .sid = 10, .comm = "orphan"});
    const auto adoption = adopted(21, 20, 1);
    watcher.tell({fork(20, 10, "sh"), fork(21, 20, "middle"), exited(20, 0), adoption});
    const auto version = watcher.classified->snapshot().structureVersion;
    watcher.scan();
    const auto* process = watcher.find(21);
    QVERIFY(process && process->birth && process->adoption);
    QCOMPARE(process->birth->from, Pid{20});
    QCOMPARE(process->birth->fromComm, std::string("middle"));
    QCOMPARE(process->adoption->from, Pid{20});
    QCOMPARE(process->adoption->by, Pid{1});
    QCOMPARE(process->adoption->byComm, std::string("init"));
    QVERIFY(process->adoption->notAfter == adoption.at && process->adoption->notBefore == adoption.at - 100us);
    QVERIFY(watcher.classified->snapshot().structureVersion > version);
    QCOMPARE(watcher.row(21).mark, Mark::Adopted);
    QCOMPARE(watcher.row(21).facets.find(FacetId::Adopted)->value, FacetValue::Seen);
    QVERIFY(watcher.cell(21, ColumnId::Command).endsWith(QStringLiteral(" · born from 20 middle")));
    QCOMPARE(watcher.cell(21, ColumnId::BornFrom), QStringLiteral("middle 20"));
    const auto told =
        sentences(*watcher.classified, watcher.classified->snapshot().indexOf(Pid{21}), nullptr).join(u' ');
    QVERIFY2(told.contains(QStringLiteral("Its parent was pid 20; when that ended, at ")), qPrintable(told));
    // It stays so for life.
    for (int count = 0; count < 4; ++count)
        watcher.scan();
    QVERIFY(watcher.find(21)->birth && watcher.find(21)->adoption);
    QVERIFY(watcher.find(11)->birth == nullptr);
    QCOMPARE(watcher.cell(11, ColumnId::BornFrom), QStringLiteral("not seen"));
}

void tst_Told::birthThatIsToldLate()
{
    FakeProc fake;
    Watcher watcher(populate(fake).path());
    fake.add({.pid = 20, .ppid = 10, .comm = "ls"});
    watcher.scan();
    QVERIFY(!watcher.find(20)->birth);
    watcher.tell({fork(20, 10, "")});
    watcher.scan();
    QCOMPARE(watcher.find(20)->birth->from, Pid{10});
    QCOMPARE(watcher.find(20)->birth->fromComm, std::string("sh"));                 // looked up
    QVERIFY(!watcher.cell(20, ColumnId::Command).contains(QStringLiteral("born"))); // that is its parent still
}

void tst_Told::anotherLifeOfTheNumber()
{
    FakeProc fake;
    Watcher watcher(populate(fake).path());
    watcher.tell({fork(11, 10, "sh")}); // begun at 1000, as 11 was
    fake.add({.pid = 11, .ppid = 10, .comm = "later", .startTicks = 5000});
    watcher.scan();
    QVERIFY(!watcher.find(11)->birth);
    // Nor does a later process get what nobody asked for any more.
    for (int count = 0; count < 3; ++count)
        watcher.scan();
    fake.add({.pid = 11, .ppid = 10, .comm = "back", .startTicks = 1000});
    watcher.scan();
    QVERIFY(!watcher.find(11)->birth);
}

void tst_Told::adoptionInTightTimes()
{
    FakeProc fake;
    Watcher watcher(populate(fake).path());
    fake.remove(10).change(11, [](FakeProcess& process) { process.ppid = 1; });
    const auto adoption = adopted(11, 10, 1);
    watcher.tell({exited(10, 0), adoption});
    watcher.scan();
    const auto* process = watcher.find(11);
    QVERIFY(process->adoption->notAfter == adoption.at);
    QVERIFY(process->adoption->shownSince == watcher.classified->snapshot().takenAt);
    QCOMPARE(process->adoption->fromComm, std::string("sh"));
    QVERIFY(watcher.cell(11, ColumnId::Command).endsWith(QStringLiteral(" · was a child of 10 sh")));
    // The same is told when the scan was quicker.
    FakeProc other;
    Watcher late(populate(other).path());
    other.remove(10).change(11, [](FakeProcess& p) { p.ppid = 1; });
    late.scan();
    const auto shown = late.find(11)->adoption->shownSince;
    QVERIFY(late.find(11)->adoption->notAfter > adoption.at);
    late.tell({adoption});
    late.scan();
    QVERIFY(late.find(11)->adoption->notAfter == adoption.at);
    QVERIFY(late.find(11)->adoption->shownSince == shown);
    QCOMPARE(late.find(11)->adoption->fromComm, std::string("sh"));
}

void tst_Told::adoptionThatTheScanCouldNotShowYet()
{
    FakeProc fake;
    Watcher watcher(populate(fake).path());
    watcher.tell({adopted(11, 10, 1)});
    watcher.scan(); // as if read before it happened
    QVERIFY(!watcher.find(11)->adoption);
    fake.remove(10).change(11, [](FakeProcess& process) { process.ppid = 1; });
    watcher.scan();
    QCOMPARE(watcher.find(11)->adoption->notAfter - watcher.find(11)->adoption->notBefore, Clock::duration(100us));
}

void tst_Told::onlyWhatWasSeen()
{
    FakeProc fake;
    Watcher watcher(populate(fake).path());
    fake.add({.pid = 20, .ppid = 1, .pgid = 20, .sid = 20, .comm = "daemon"});
    auto birth = fork(20, 19, "gone");
    auto adoption = adopted(20, 19, 1);
    birth.inferred = adoption.inferred = true;
    auto scanned = fork(20, 1, "init");
    scanned.source = SourceKind::Scan;
    watcher.tell({birth, adoption, scanned});
    watcher.scan();
    QVERIFY(!watcher.find(20)->birth && !watcher.find(20)->adoption);
}

/// Who bore it was heard, and that its parent is another one by now was not.
void tst_Told::birthTellsOfAdoption()
{
    FakeProc fake;
    Watcher watcher(populate(fake).path());
    const auto look = [&](int pid) {
        const auto& all = *watcher.classified;
        const int index = all.snapshot().indexOf(Pid{pid});
        const auto facet = all.facets(index).find(FacetId::Adopted).value();
        return QStringLiteral("%1/%2: %3 %4")
            .arg(QLatin1String(id(facet.value).data()), QLatin1String(id(facet.confidence).data()),
                evidence(all, index, facet).join(u' '), sentences(all, index, nullptr).join(u' '));
    };
    fake.add({.pid = 20, .ppid = 1, .comm = "left"}).add({.pid = 21, .ppid = 1, .comm = "own"});
    watcher.scan();
    QVERIFY2(look(20).startsWith(u"undecidable/unknown"), qPrintable(look(20)));
    watcher.tell({fork(20, 19, "setsid"), fork(21, 1, "init")});
    watcher.scan();
    QVERIFY2(look(20).startsWith(u"seen/certain: seen: it was born from pid 19, and its parent is pid 1 (init) now (ppid 1)"),
        qPrintable(look(20)));
    QVERIFY2(look(20).contains(u"It was seen being born from pid 19 (setsid), which has ended"), qPrintable(look(20)));
    QVERIFY2(look(20).contains(u"it was adopted by pid 1 (init) when its parent ended"), qPrintable(look(20)));
    QVERIFY2(look(21).startsWith(u"no-evidence/unknown: seen: it was born from its parent pid 1 (init) (ppid 1)"),
        qPrintable(look(21)));
    QVERIFY2(look(21).contains(u"It was seen being born from its parent pid 1 (init)"), qPrintable(look(21)));
}

void tst_Told::endsWithStatus()
{
    FakeProc fake;
    populate(fake).add({.pid = 12, .comm = "killed"}).add({.pid = 13, .comm = "unknown"});
    Watcher watcher(fake.path());
    fake.remove(11).remove(12).remove(13);
    const auto end = exited(11, 3 << 8);
    watcher.tell({end, exited(12, SIGTERM)});
    watcher.scan();
    QCOMPARE(watcher.row(11).mark, Mark::Ended);
    QCOMPARE(watcher.row(11).status, std::optional(3 << 8));
    QVERIFY(watcher.row(11).endedAt == end.at);
    QCOMPARE(watcher.cell(11, ColumnId::State), QStringLiteral("exited 3"));
    QCOMPARE(watcher.cell(11, ColumnId::What).remove(QStringLiteral("(s)")), QStringLiteral("ended 2 s ago"));
    QCOMPARE(watcher.cell(12, ColumnId::State), QStringLiteral("SIGTERM"));
    QCOMPARE(watcher.cell(12, ColumnId::What), QStringLiteral("ended by SIGTERM, 2 s ago"));
    QCOMPARE(watcher.cell(13, ColumnId::State), QStringLiteral("ended"));
    QVERIFY(!watcher.row(13).status);
}

void tst_Told::endThatIsToldAfterTheScan()
{
    FakeProc fake;
    Watcher watcher(populate(fake).path());
    fake.remove(11);
    auto end = exited(11, 0);
    watcher.scan();
    QVERIFY(!watcher.row(11).status);
    const auto before = watcher.row(11);
    watcher.tell({end});
    watcher.scan();
    QCOMPARE(watcher.row(11).status, std::optional(0));
    QVERIFY(watcher.row(11).endedAt == end.at);
    QVERIFY(!watcher.row(11).looksLike(before));
    // Another life of the number is not the one that ended.
    fake.add({.pid = 11, .ppid = 10, .comm = "next", .startTicks = 4000});
    watcher.scan();
    fake.remove(11);
    watcher.scan();
    QVERIFY(!watcher.row(11).status);
}

void tst_Told::ghostStaysLongEnough()
{
    FakeProc fake;
    Watcher watcher(populate(fake).path());
    watcher.keeper.setLimits({3s, 5s, 200});
    fake.remove(11);
    auto end = exited(11, 0);
    end.at -= 20s; // nobody scanned for a while
    watcher.tell({end});
    watcher.scan();
    QCOMPARE(watcher.row(11).mark, Mark::Ended);
    QCOMPARE(watcher.row(11).fade, 0);
    QCOMPARE(watcher.cell(11, ColumnId::What).remove(QStringLiteral("(s)")), QStringLiteral("ended 22 s ago"));
}

/// The numbers are a real process's; what is told about it is what a source would tell.
void tst_Told::realOrphan()
{
    Watcher watcher("/proc");
    auto parent = ChildProcess::actor();
    const Pid child{parent.number("fork")};
    const ProcessGuard guard(child);
    auto birth = anEvent(EventKind::Fork, child.value);
    birth.startTicks.reset(); // as when it was gone before it could be read: the time tells
    birth.ppid = parent.pid();
    birth.uncertain = 5'000'000us;
    watcher.tell({birth});
    watcher.scan();
    QVERIFY(watcher.find(child.value)->birth);
    QCOMPARE(watcher.find(child.value)->birth->from, parent.pid());
    parent.end();
    watcher.scan();
    QVERIFY(watcher.find(child.value)->adoption);
    QVERIFY2(
        watcher.cell(child.value, ColumnId::Command).contains(QStringLiteral("born from %1").arg(parent.pid().value)),
        qPrintable(watcher.cell(child.value, ColumnId::Command)));
}

void tst_Told::sizesHaveTwoDigitsAndUnitsOf1024()
{
    QLocale::setDefault(QLocale::c());
    const std::pair<std::int64_t, const char*> said[] = {{0, "0 bytes"}, {1023, "1023 bytes"}, {1024, "1.0 KiB"},
        {1'023'996, "1000 KiB"}, {3 << 20, "3.0 MiB"}, {12 << 20, "12 MiB"}, {std::int64_t{1700} << 20, "1.7 GiB"}};
    for (const auto& [bytes, text] : said)
        QCOMPARE(sizeText(bytes), QString::fromLatin1(text));
}

QTEST_GUILESS_MAIN(tst_Told)
#include "tst_told.moc"
