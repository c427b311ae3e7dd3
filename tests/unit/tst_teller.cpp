// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>
#include <vector>

#include <QTest>

#include "model/live/teller.h"
#include "tests/support/fake_proc.h"
#include "tests/unit/scanning.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace std::chrono_literals;

namespace {

/// "adopted 300 from=200(sh) to=1(init) inferred", without what only clocks know.
std::string words(const Event& event)
{
    std::string text = std::string(id(event.kind)) + " " + std::to_string(event.pid.value);
    const auto add = [&](const char* name, std::optional<std::int32_t> number, const std::string& comm) {
        if (number || !comm.empty())
            text += std::string(" ") + name + "=" + (number ? std::to_string(*number) : "")
                + (comm.empty() ? "" : "(" + comm + ")");
    };
    add("from", event.from, event.fromName);
    add("to", event.to, event.toName);
    if (event.kind == EventKind::Fork)
        text += " ppid=" + std::to_string(event.ppid.value) + " " + event.comm;
    if (event.status)
        text += " status=" + std::to_string(*event.status);
    if (event.inferred)
        text += " inferred";
    return text;
}

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list += QString::fromUtf8(text);
    return list;
}

QStringList told(Teller& teller)
{
    QStringList list;
    for (const auto& event : teller.take())
        list += QString::fromStdString(words(event));
    return list;
}

/// A machine with an init, a shell in its own session with a terminal, and a child of it.
struct Town {
    FakeProc fake;
    Scanning scanning;
    sys::ProcFs proc;
    Teller teller;

    Town()
        : scanning(prepare(fake))
        , proc(std::move(sys::ProcFs::open(fake.path()).value()))
        , teller(proc)
    {
        teller.lookAround(true);
    }

    static std::filesystem::path prepare(FakeProc& fake)
    {
        fake.add({.pid = 1, .ppid = 0, .comm = "init"})
            .add({.pid = 200, .ppid = 1, .tty = 0x8801, .tpgid = 200, .comm = "sh"})
            .add({.pid = 300, .ppid = 200, .pgid = 300, .sid = 200, .tty = 0x8801, .tpgid = 200, .comm = "sleep"});
        return fake.path();
    }

    QStringList scan()
    {
        (void)scanning.scanAndAbsorb();
        teller.compare(scanning.share());
        return told(teller);
    }
};

const When now() { return {Clock::now(), {}}; }

} // namespace

class TestTeller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatScansShow_data();
    void tellsWhatScansShow();
    void tellsNothingOfWhatStays();
    void boundsTheTime();
    void tellsOnce();
    void ignoresOlderLooks();
    void tellsAdoptionsAtOnce();
    void tellsAdoptionsNobodySaw();
    void doubtsWhatAdoptersBore();
    void learnsWhoAdopts_data();
    void learnsWhoAdopts();
    void knowsWhereAChildComesFrom();
    void keepsLeaderlessProcesses();
    void takesOverFromMessages();
    void forgetsNobodyHidden();
    void endsWhoseEndWasLost();
    void nobodyIsAdoptedWhileItIsReaped();
};

using Change = std::function<void(FakeProc&)>;

void TestTeller::tellsWhatScansShow_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("events");
    const auto row = [](const char* name, const Change& change, const std::initializer_list<const char*>& events) {
        QTest::newRow(name) << change << lines(events);
    };
    using P = FakeProcess;
    row("a birth", [](FakeProc& f) { f.add({.pid = 400, .ppid = 200, .sid = 200, .comm = "ls"}); },
        {"fork 400 ppid=200 ls"});
    row("an end", [](FakeProc& f) { f.remove(300); }, {"exit 300"});
    row("a zombie", [](FakeProc& f) { f.change(300, [](P& p) { p.state = 'Z'; }); }, {"exit 300"});
    row("born and ended", [](FakeProc& f) { f.add({.pid = 400, .ppid = 200, .sid = 200, .state = 'Z', .comm = "ls"}); },
        {"fork 400 ppid=200 ls", "exit 400"});
    row("an adoption", [](FakeProc& f) { f.remove(200).change(300, [](P& p) { p.ppid = 1; }); },
        {"adopted 300 from=200(sh) to=1(init)", "exit 200"});
    row("a session", [](FakeProc& f) { f.change(300, [](P& p) { p.sid = 300, p.tty = 0, p.tpgid = -1; }); },
        {"setsid 300 from=200 to=300"});
    row("a session and its group",
        [](FakeProc& f) {
            f.add({.pid = 310, .ppid = 200, .pgid = 300, .sid = 200, .comm = "fake"}).change(310, [](P& p) {
                p.pgid = p.sid = 310;
            });
        },
        {"fork 310 ppid=200 fake"});
    row("another group", [](FakeProc& f) { f.change(300, [](P& p) { p.pgid = 200; }); },
        {"regrouped 300 from=300 to=200"});
    row("the foreground",
        [](FakeProc& f) {
            for (const int pid : {200, 300})
                f.change(pid, [](P& p) { p.tpgid = 300; });
        },
        {"foreground 200 from=200 to=300"});
    row("a stop", [](FakeProc& f) { f.change(300, [](P& p) { p.state = 'T'; }); }, {"stopped 300"});
    row("a trace's stop", [](FakeProc& f) { f.change(300, [](P& p) { p.state = 't'; }); }, {});
    row("another state", [](FakeProc& f) { f.change(300, [](P& p) { p.state = 'R'; }); }, {});
    row("another name",
        [](FakeProc& f) { f.change(300, [](P& p) { p.comm = "zzz", p.cmdline = std::string("sleep", 6); }); },
        {"comm 300 from=(sleep) to=(zzz)"});
    row("another name and other arguments", [](FakeProc& f) { f.change(300, [](P& p) { p.comm = "zzz"; }); },
        {"exec 300 from=(sleep) to=(zzz) inferred"});
    row("a kernel thread's name",
        [](FakeProc& f) { f.change(300, [](P& p) { p.comm = "kworker/1:1", p.flags = sys::flagKernelThread; }); }, {});
    row("the same number again",
        [](FakeProc& f) { f.add({.pid = 300, .ppid = 200, .sid = 200, .comm = "other", .startTicks = 2000}); },
        {"exit 300", "fork 300 ppid=200 other"});
}

void TestTeller::tellsWhatScansShow()
{
    QFETCH(const Change, change);
    QFETCH(const QStringList, events);
    Town town;
    QCOMPARE(town.scan(), lines({}));
    change(town.fake);
    QCOMPARE(town.scan(), events);
    QCOMPARE(town.scan(), lines({}));
}

void TestTeller::tellsNothingOfWhatStays()
{
    Town town;
    town.teller.lookAround(false);
    QCOMPARE(town.scan(), lines({}));
    town.fake.change(300, [](FakeProcess& p) { p.userTicks = 500, p.rssPages = 9; });
    QCOMPARE(town.scan(), lines({}));
}

void TestTeller::boundsTheTime()
{
    Town town;
    const auto before = std::chrono::system_clock::now();
    (void)town.scan();
    const auto between = std::chrono::system_clock::now();
    town.fake.change(300, [](FakeProcess& p) { p.state = 'T'; });
    (void)town.scanning.scanAndAbsorb();
    town.teller.compare(town.scanning.share());
    const auto events = town.teller.take();
    QCOMPARE(events.size(), std::size_t(1));
    QVERIFY(events[0].at >= between && events[0].at <= std::chrono::system_clock::now());
    const auto earliest = events[0].at - events[0].uncertain;
    QVERIFY(earliest >= before - 1ms && earliest <= between);
    QCOMPARE(events[0].source, SourceKind::Scan);
    QCOMPARE(events[0].comm, "sleep");
    QCOMPARE(*events[0].startTicks, std::uint64_t(1000));
}

/// A scan and a source that see the same thing do not tell it twice, whoever is first.
void TestTeller::tellsOnce()
{
    Town town;
    town.teller.setSource(SourceKind::Connector);
    town.fake.add({.pid = 400, .ppid = 200, .sid = 200, .comm = "sh", .flags = sys::flagForkedNoExec});
    town.teller.forked(Pid{400}, Pid{200}, now());
    QCOMPARE(told(town.teller), lines({"fork 400 ppid=200 sh"}));
    QCOMPARE(town.scan(), lines({}));

    town.fake.change(400, [](FakeProcess& p) { p.comm = "ls", p.flags = 0; });
    town.teller.execed(Pid{400}, now());
    QCOMPARE(told(town.teller), lines({"exec 400 from=(sh) to=(ls)"}));
    QCOMPARE(town.scan(), lines({}));

    town.fake.change(400, [](FakeProcess& p) { p.state = 'Z'; });
    town.teller.ended(Pid{400}, 256, now());
    QCOMPARE(told(town.teller), lines({"exit 400 status=256"}));
    QCOMPARE(town.scan(), lines({})); // the zombie
    town.fake.remove(400);
    QCOMPARE(town.scan(), lines({}));

    const auto born = now();
    town.fake.add({.pid = 500, .ppid = 200, .sid = 200, .comm = "sh", .flags = sys::flagForkedNoExec});
    QCOMPARE(town.scan(), lines({"fork 500 ppid=200 sh"}));
    town.teller.forked(Pid{500}, Pid{200}, born);
    QCOMPARE(told(town.teller), lines({}));
    town.fake.remove(500);
    QCOMPARE(town.scan(), lines({"exit 500"}));
    town.teller.ended(Pid{500}, 0, now());
    QCOMPARE(told(town.teller), lines({}));
}

/// What a scan read before an event happened is not told as if it had happened afterwards.
void TestTeller::ignoresOlderLooks()
{
    Town town;
    town.teller.setSource(SourceKind::Connector);
    (void)town.scanning.scanAndAbsorb(); // 200 lives, and 300 is its child
    town.fake.remove(200).change(300, [](FakeProcess& p) { p.ppid = 1; });
    town.teller.ended(Pid{200}, 0, now());
    QCOMPARE(told(town.teller), lines({"exit 200 status=0", "adopted 300 from=200(sh) to=1(init)"}));
    town.teller.compare(town.scanning.share());
    QCOMPARE(told(town.teller), lines({}));
    QCOMPARE(town.scan(), lines({}));
}

void TestTeller::tellsAdoptionsAtOnce()
{
    Town town;
    town.teller.setSource(SourceKind::Pidfd);
    town.fake.remove(200).change(300, [](FakeProcess& p) { p.ppid = 1, p.comm = "nap", p.flags = 0; });
    const auto death = Clock::now();
    town.teller.ended(Pid{200}, std::nullopt, {death, 5ms});
    const auto events = town.teller.take();
    QCOMPARE(events.size(), std::size_t(3));
    QCOMPARE(words(events[0]), "exit 200");
    QCOMPARE(words(events[1]), "comm 300 from=(sleep) to=(nap)"); // found on the occasion
    QCOMPARE(words(events[2]), "adopted 300 from=200(sh) to=1(init)");
    QCOMPARE(events[2].source, SourceKind::Pidfd);
    QCOMPARE(events[2].ppid.value, 1);
    QVERIFY(events[2].uncertain >= 5ms);
    QVERIFY(town.teller.takeAdopted());
    QVERIFY(!town.teller.takeAdopted());
}

/// The child's session says that its parent was somebody else.
void TestTeller::tellsAdoptionsNobodySaw()
{
    Town town;
    town.teller.setSource(SourceKind::Pidfd);
    const auto before = Clock::now();
    town.fake.add({.pid = 400, .ppid = 1, .pgid = 400, .sid = 200, .comm = "left"});
    QVERIFY(town.teller.look(Pid{400}, before));
    QCOMPARE(told(town.teller), lines({"fork 400 ppid=0 left", "adopted 400 to=1(init) inferred"}));

    // One who ended in the meantime was in that session: it was him.
    town.fake.add({.pid = 410, .ppid = 200, .pgid = 410, .sid = 200, .comm = "sh"});
    QVERIFY(town.teller.look(Pid{410}, before));
    (void)told(town.teller);
    const auto between = Clock::now();
    town.fake.remove(410);
    town.teller.ended(Pid{410}, 0, now());
    (void)told(town.teller);
    town.fake.add({.pid = 420, .ppid = 1, .pgid = 410, .sid = 200, .comm = "left"});
    QVERIFY(town.teller.look(Pid{420}, between));
    QCOMPARE(told(town.teller), lines({"fork 420 ppid=410 left", "adopted 420 from=410(sh) to=1(init) inferred"}));

    // A daemon that leads its session may as well be init's own child.
    town.fake.add({.pid = 430, .ppid = 1, .comm = "daemon"});
    QVERIFY(town.teller.look(Pid{430}, between));
    QCOMPARE(told(town.teller), lines({"fork 430 ppid=1 daemon"}));
}

/// Orphans go to their adopter at once: whoever is found as its child may have had another parent.
void TestTeller::doubtsWhatAdoptersBore()
{
    Town town;
    town.teller.setSource(SourceKind::Pidfd);
    const auto before = Clock::now();
    const auto bornOf = [&](int pid, int parent) {
        town.fake.add({.pid = pid, .ppid = parent, .comm = "sleep"});
        QVERIFY(town.teller.look(Pid{pid}, before));
    };
    bornOf(400, 1); // told before the look of which there is doubt
    const auto waiting = town.teller.waiting();
    bornOf(410, 1);
    bornOf(420, 200);
    town.teller.doubtParents(waiting);
    QCOMPARE(told(town.teller), lines({"fork 400 ppid=1 sleep", "fork 410 ppid=0 sleep", "fork 420 ppid=200 sleep"}));

    // Once the shell has adopted somebody, it may adopt others.
    bornOf(430, 420);
    town.fake.remove(420).change(430, [](FakeProcess& p) { p.ppid = 200; });
    town.teller.ended(Pid{420}, 0, now());
    (void)told(town.teller);
    bornOf(440, 200);
    town.teller.doubtParents(0);
    QCOMPARE(told(town.teller), lines({"fork 440 ppid=0 sleep"}));
}

/// A session that its parent cannot have given it tells of an adopter before anything happens.
void TestTeller::learnsWhoAdopts_data()
{
    QTest::addColumn<bool>("scan");
    QTest::newRow("from its own look") << false;
    QTest::newRow("from a scan") << true;
}

void TestTeller::learnsWhoAdopts()
{
    QFETCH(const bool, scan);
    Town town;
    town.fake.add({.pid = 210, .ppid = 200, .pgid = 210, .sid = 200, .comm = "manager"});
    town.fake.add({.pid = 220, .ppid = 210, .pgid = 215, .sid = 215, .comm = "daemon"});
    if (scan)
        (void)town.scan();
    else
        town.teller.lookAround(true);
    const auto waiting = town.teller.waiting();
    town.fake.add({.pid = 400, .ppid = 210, .comm = "sleep"});
    QVERIFY(town.teller.look(Pid{400}, Clock::now()));
    town.teller.doubtParents(waiting);
    QCOMPARE(told(town.teller), lines({"fork 400 ppid=0 sleep"}));
}

/// A message names the parent, however late its child is looked at.
void TestTeller::knowsWhereAChildComesFrom()
{
    Town town;
    town.teller.setSource(SourceKind::Connector);
    town.teller.forked(Pid{400}, Pid{200}, now());
    town.fake.add({.pid = 410, .ppid = 1, .pgid = 300, .sid = 200, .comm = "left"});
    town.teller.forked(Pid{410}, Pid{400}, now());
    town.teller.ended(Pid{400}, 0, now());
    QCOMPARE(told(town.teller),
        lines({"fork 400 ppid=200 sh", "fork 410 ppid=400 sh", "exit 400 status=0",
            "adopted 410 from=400(sh) to=1(init)"}));
    // It ends before somebody could look: the message of its end tells who was its parent then.
    town.teller.forked(Pid{420}, Pid{200}, now());
    town.teller.forked(Pid{421}, Pid{420}, now());
    town.teller.ended(Pid{420}, 0, now());
    town.teller.ended(Pid{421}, 9, now(), Pid{1});
    QCOMPARE(told(town.teller),
        lines({"fork 420 ppid=200 sh", "fork 421 ppid=420 sh", "exit 420 status=0",
            "adopted 421 from=420(sh) to=1(init) inferred", "exit 421 status=9"}));
}

/// A process whose first thread ended is not dead.
void TestTeller::keepsLeaderlessProcesses()
{
    Town town;
    town.teller.setSource(SourceKind::Connector);
    town.teller.threadForked(Pid{300});
    town.fake.change(300, [](FakeProcess& p) { p.state = 'Z', p.threads = 2; });
    town.teller.leaderEnded(Pid{300}, 0, now(), {});
    QCOMPARE(told(town.teller), lines({}));
    QCOMPARE(town.scan(), lines({}));
    town.teller.threadEnded(Pid{300}, 0, now(), {}); // there is another one
    QCOMPARE(told(town.teller), lines({}));
    town.fake.change(300, [](FakeProcess& p) { p.threads = 1; });
    town.teller.threadEnded(Pid{300}, 512, now(), {});
    QCOMPARE(told(town.teller), lines({"exit 300 status=512"}));
}

void TestTeller::takesOverFromMessages()
{
    Town town;
    town.teller.setSource(SourceKind::Connector);
    town.teller.renamed(Pid{300}, "nap", now());
    town.teller.renamed(Pid{300}, "nap", now());
    town.teller.ledSession(Pid{300}, now());
    town.teller.changedUser(Pid{300}, 5, now());
    town.teller.lost(7, now());
    QCOMPARE(told(town.teller),
        lines({"comm 300 from=(sleep) to=(nap)", "setsid 300 from=200 to=300", "uid 300 to=5", "lost 0 to=7"}));
    town.teller.ended(Pid{999}, 0, now(), Pid{1}); // of whom nothing was known
    town.teller.ended(Pid{999}, 0, now(), Pid{1});
    QCOMPARE(told(town.teller), lines({"exit 999 status=0"}));
}

/// Somebody whom /proc hides is known from messages; that scans do not show him is no death.
void TestTeller::forgetsNobodyHidden()
{
    Town town;
    town.teller.setSource(SourceKind::Connector);
    town.teller.forked(Pid{400}, Pid{200}, now());
    QCOMPARE(told(town.teller), lines({"fork 400 ppid=200 sh"}));
    QCOMPARE(town.scan(), lines({}));
    town.teller.lookAround(false);
    QCOMPARE(told(town.teller), lines({}));
    QVERIFY(town.teller.roster().find(Pid{400}));
}

/// Between two looks around somebody was born, and the message of his end was lost.
void TestTeller::endsWhoseEndWasLost()
{
    Town town;
    town.teller.setSource(SourceKind::Connector);
    town.fake.add({.pid = 400, .ppid = 200, .sid = 200, .comm = "sh"});
    town.teller.forked(Pid{400}, Pid{200}, now());
    QCOMPARE(told(town.teller), lines({"fork 400 ppid=200 sh"}));
    town.fake.remove(400);
    town.teller.lookAround(false);
    QCOMPARE(told(town.teller), lines({"exit 400"}));
}

/// Its stat line has no parent, group and session any more.
void TestTeller::nobodyIsAdoptedWhileItIsReaped()
{
    Town town;
    town.teller.setSource(SourceKind::Connector);
    town.fake.remove(200).change(300, [](FakeProcess& p) { p.state = 'Z', p.ppid = 0, p.pgid = p.sid = -1; });
    town.teller.ended(Pid{200}, 0, now());
    QCOMPARE(told(town.teller), lines({"exit 200 status=0"}));
}

QTEST_GUILESS_MAIN(TestTeller)
#include "tst_teller.moc"
