// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/fake_proc.h"
#include "tests/unit/scanning.h"

using namespace daemonscope;
using namespace std::string_literals;
using sys::Failure;
using test::FakeProc;
using test::FakeProcess;
using test::Scanning;

namespace {

constexpr std::uint32_t kernelThread = 0x00200000;

bool contains(const std::vector<Pid>& list, int pid) { return std::find(list.begin(), list.end(), Pid{pid}) != list.end(); }

FakeProc& populate(FakeProc& fake)
{
    fake.add({.pid = 1, .ppid = 0, .comm = "init", .uid = 0});
    fake.add({.pid = 10, .ppid = 1, .tty = 0x8800, .tpgid = 10, .comm = "sh"});
    return fake.add({.pid = 11, .ppid = 10, .pgid = 11, .sid = 10, .tty = 0x8800, .tpgid = 10, .comm = "vim"});
}

/// A tree in which init (1), a shell (10) and its child (11) live, scanned once.
struct Tree {
    FakeProc fake;
    Scanning scanning;

    explicit Tree(sys::ReaderPool::Limits limits = Scanning::patient) : scanning(populate(fake).path(), 100, limits)
    {
        scanning.scanAndAbsorb();
    }
    [[nodiscard]] const Process* find(int pid) const { return scanning.find(Pid{pid}); }
    [[nodiscard]] std::uint64_t version() const { return scanning.latest().structureVersion; }
};

} // namespace

/// Of trees that only look like /proc, so that everything can be put into them.
class TestScannerFixture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commandLineThatDoesNotAnswer();
    void isAskedAgainOnlyOnceItIsBack();
    void manyThatDoNotAnswer();
    void knownCommandLineOutlivesSilence();
    void secondLookAfterAnExec();
    void fifoAsStatOrStatus();
    void withoutPidOne();
    void ownParentAndCycles();
    void emptyTree();
    void changes();
    void takenNumber();
    void malformedForAWhile();
    void tracerAndUserChange();
    void beingReaped();
    void missingFiles();
    void structureVersion_data();
    void structureVersion();
    void structureVersionOfWhoAdopts();
    void controlGroups();
    void deadAndKernelThreadsAreNotAsked();
    void leaderThreadGone();
    void unchangedIsTheSameObject();
    void manyProcesses();
};

void TestScannerFixture::commandLineThatDoesNotAnswer()
{
    FakeProc fake;
    for (int pid = 1; pid <= 200; ++pid)
        fake.add({.pid = pid, .ppid = pid == 1 ? 0 : 1});
    fake.fifo(50, "cmdline");
    Scanning scanning(fake.path(), 0, Scanning::hasty);
    const auto before = std::chrono::steady_clock::now();
    QCOMPARE(scanning.scan().size(), 200);
    QVERIFY(std::chrono::steady_clock::now() - before < std::chrono::seconds(5)); // it did not wait at all
    QVERIFY(scanning.find(Pid{50})->cmdline->pending);
    scanning.absorb();
    const auto& field = *scanning.find(Pid{50})->cmdline;
    QVERIFY(!field.pending);
    QCOMPARE(field.failure, std::optional(Failure::NotAnswering));
    for (const auto& process : scanning.latest().processes())
        QVERIFY2(process->pid() == Pid{50} || process->cmdline->ok(), qPrintable(QString::number(process->pid().value)));
    QVERIFY(scanning.latest().unreadable.malformed.empty() && scanning.latest().unreadable.denied.empty());
}

/// However often its turn comes, it holds one reader; when it answers after all, that is shown.
void TestScannerFixture::isAskedAgainOnlyOnceItIsBack()
{
    Tree tree(Scanning::hasty);
    tree.fake.add({.pid = 20, .comm = "stuck"}).fifo(20, "cmdline");
    for (int count = 0; count < 60; ++count) {
        if (count % 10 == 5) // as an exec would
            tree.fake.change(20, [&](FakeProcess& p) { p.comm = "stuck" + std::to_string(count); });
        tree.scanning.scanAndAbsorb();
    }
    QCOMPARE(tree.scanning.pool().lost(), 1);
    QCOMPARE(tree.find(20)->cmdline->failure, std::optional(Failure::NotAnswering));
    tree.fake.answer(20, "cmdline", "now\0"s);
    QVERIFY(tree.scanning.scanUntil(Pid{20}, [](const Process& p) { return p.cmdline->ok(); }));
    QCOMPARE(tree.scanning.cmdline(Pid{20}), "now "s);
    QCOMPARE(tree.scanning.pool().lost(), 0);
}

void TestScannerFixture::manyThatDoNotAnswer()
{
    FakeProc fake;
    for (int pid = 1; pid <= 400; ++pid) {
        fake.add({.pid = pid, .ppid = pid == 1 ? 0 : 1});
        if (pid % 8 == 0)
            fake.fifo(pid, "cmdline");
    }
    Scanning scanning(fake.path(), 0, Scanning::hasty);
    for (int count = 0; count < 3; ++count)
        scanning.scanAndAbsorb();
    QCOMPARE(scanning.pool().lost(), 50);
    for (const auto& process : scanning.latest().processes())
        QCOMPARE(process->cmdline->ok(), process->pid().value % 8 != 0);
}

void TestScannerFixture::knownCommandLineOutlivesSilence()
{
    Tree tree(Scanning::hasty);
    QCOMPARE(tree.scanning.cmdline(Pid{11}), "vim "s);
    tree.fake.fifo(11, "cmdline");
    QVERIFY(test::waitUntil([&] { // its turn comes
        tree.scanning.scanAndAbsorb();
        return tree.scanning.pool().lost() == 1;
    }));
    QCOMPARE(tree.scanning.cmdline(Pid{11}), "vim "s);
    tree.fake.answer(11, "cmdline", "late");
    QVERIFY(tree.scanning.scanUntil(Pid{11}, [&](const Process&) { return tree.scanning.pool().lost() == 0; }));
    // Another program, and that one's never arrives: the old one's would be wrong.
    tree.fake.fifo(11, "cmdline").change(11, [](FakeProcess& p) { p.comm = "other"; });
    const auto* process = tree.scanning.scanUntil(Pid{11}, [](const Process& p) { return p.cmdline->failure.has_value(); });
    QVERIFY(process);
    QCOMPARE(process->cmdline->failure, std::optional(Failure::NotAnswering));
}

/// An exec sets the name before the user and the arguments: what is read with the new name may still be the old.
void TestScannerFixture::secondLookAfterAnExec()
{
    FakeProc fake;
    for (int pid = 1; pid <= 300; ++pid)
        fake.add({.pid = pid, .ppid = pid == 1 ? 0 : 1});
    constexpr int last = 300; // whose turn is far away
    fake.write(last, "cmdline", "old\0"s);
    Scanning scanning(fake.path());
    scanning.scanAndAbsorb();
    fake.change(last, [](FakeProcess& p) { p.comm = "new"; });
    scanning.scanAndAbsorb();
    QCOMPARE(scanning.cmdline(Pid{last}), "old "s);
    fake.write(last, "cmdline", "new\0"s).change(last, [](FakeProcess& p) { p.uid = 7; });
    scanning.scanAndAbsorb();
    QCOMPARE(scanning.cmdline(Pid{last}), "new "s);
    QCOMPARE(scanning.find(Pid{last})->credentials->status.realUid, std::optional<std::uint32_t>(7));
    // Once is enough; nobody looks at each scan from now on.
    fake.write(last, "cmdline", "title\0"s);
    scanning.scanAndAbsorb();
    QCOMPARE(scanning.cmdline(Pid{last}), "new "s);
}

/// The files that are read at once: a FIFO in their place is no reason to wait.
void TestScannerFixture::fifoAsStatOrStatus()
{
    Tree tree;
    tree.fake.add({.pid = 20}).fifo(20, "stat").add({.pid = 21}).fifo(21, "status").fifo(11, "stat");
    tree.scanning.scanAndAbsorb();
    QVERIFY(!tree.find(20));
    QVERIFY(contains(tree.scanning.latest().unreadable.malformed, 20));
    QVERIFY(tree.find(21));
    QCOMPARE(tree.find(21)->credentials->failure, std::optional(Failure::Malformed));
    QVERIFY(tree.find(11)); // as it was seen last
    QVERIFY(contains(tree.scanning.latest().unreadable.malformed, 11));
}

void TestScannerFixture::withoutPidOne()
{
    FakeProc fake;
    fake.add({.pid = 7, .ppid = 1}).add({.pid = 8, .ppid = 7}).add({.pid = 9, .ppid = 12345});
    Scanning scanning(fake.path());
    QCOMPARE(scanning.scanAndAbsorb().size(), 3);
    QCOMPARE(scanning.find(Pid{9})->stat.ppid, Pid{12345});
    QVERIFY(!scanning.find(Pid{1}));
}

void TestScannerFixture::ownParentAndCycles()
{
    FakeProc fake;
    fake.add({.pid = 5, .ppid = 5});
    for (int pid = 100; pid < 1100; ++pid)
        fake.add({.pid = pid, .ppid = pid == 100 ? 1099 : pid - 1});
    Scanning scanning(fake.path());
    QCOMPARE(scanning.scanAndAbsorb().size(), 1001);
    fake.change(5, [](FakeProcess& p) { p.ppid = 100; }).change(100, [](FakeProcess& p) { p.ppid = 5; });
    QCOMPARE(scanning.scanAndAbsorb().size(), 1001);
    QCOMPARE(scanning.find(Pid{5})->adoption->by, Pid{100});
}

void TestScannerFixture::emptyTree()
{
    FakeProc fake;
    Scanning scanning(fake.path());
    QCOMPARE(scanning.scanAndAbsorb().size(), 0);
    fake.add({.pid = 3});
    QCOMPARE(scanning.scanAndAbsorb().size(), 1);
    fake.remove(3);
    QCOMPARE(scanning.scanAndAbsorb().size(), 0);
    QVERIFY(!scanning.latest().unreadable.listing);
    std::filesystem::remove_all(fake.path());
    QCOMPARE(scanning.scanAndAbsorb().size(), 0);
}

void TestScannerFixture::changes()
{
    Tree tree;
    const auto serial = tree.find(11)->key.serial;
    const auto* init = tree.find(1);
    tree.fake.remove(10).add({.pid = 12, .ppid = 1}).change(11, [](FakeProcess& p) { p.ppid = 1; });
    tree.scanning.scanAndAbsorb();
    QCOMPARE(tree.scanning.latest().size(), 3);
    QVERIFY(!tree.find(10));
    QCOMPARE(tree.find(12)->firstScan, 2U);
    QCOMPARE(tree.find(11)->key.serial, serial);
    const auto& adoption = *tree.find(11)->adoption;
    QCOMPARE(adoption.from, Pid{10});
    QCOMPARE(adoption.fromComm, "sh"s);
    QCOMPARE(adoption.by, Pid{1});
    QCOMPARE(adoption.byComm, "init"s);
    QCOMPARE(*tree.scanning.latest().seenReapers, std::vector<Serial>{init->key.serial});
}

/// Without descriptors, as in every fixture, the start time tells.
void TestScannerFixture::takenNumber()
{
    Tree tree;
    const auto before = tree.scanning.pointer(Pid{11});
    tree.fake.change(11, [](FakeProcess& p) {
        p.startTicks = 5000;
        p.ppid = 1;
        p.comm = "new";
    });
    tree.scanning.scan();
    const auto after = tree.scanning.pointer(Pid{11});
    QVERIFY(after->key.serial > before->key.serial);
    QVERIFY(!after->adoption);
    QVERIFY(after->cmdline->pending);
    tree.scanning.absorb();
    QCOMPARE(tree.scanning.cmdline(Pid{11}), "new "s);
}

void TestScannerFixture::malformedForAWhile()
{
    Tree tree;
    for (const auto* text : {"", "11 (vim) S ten 11 10\n", "(", "11 (vim"}) {
        tree.fake.write(11, "stat", text);
        tree.scanning.scanAndAbsorb();
        QVERIFY(tree.find(11)); // as it was seen last, and said to be so
        QVERIFY(contains(tree.scanning.latest().unreadable.malformed, 11));
    }
    auto good = tree.fake.at(11);
    good.comm = "back";
    tree.fake.write(11, "stat", good.statText());
    tree.scanning.scanAndAbsorb();
    QCOMPARE(tree.find(11)->stat.comm, "back"s);
    QVERIFY(tree.scanning.latest().unreadable.malformed.empty());

    tree.fake.write(11, "stat", "broken").write(10, "stat", "");
    tree.fake.write(11, "stat", good.statText());
    tree.scanning.scanAndAbsorb();
    QVERIFY(!contains(tree.scanning.latest().unreadable.malformed, 11)); // the text is the last good one again
    QVERIFY(contains(tree.scanning.latest().unreadable.malformed, 10));
}

/// Neither shows in stat, and among many it may be long until it is somebody's turn to be looked at.
void TestScannerFixture::tracerAndUserChange()
{
    FakeProc fake;
    for (int pid = 1; pid <= 100; ++pid)
        fake.add({.pid = pid, .ppid = 0, .tracer = pid == 90 ? 1 : 0});
    Scanning scanning(fake.path());
    scanning.scanAndAbsorb();
    QCOMPARE(scanning.find(Pid{90})->credentials->status.tracer, Pid{1});
    fake.change(90, [](FakeProcess& p) { p.tracer = 0; });
    for (const int pid : {80, 81})
        fake.change(pid, [](FakeProcess& p) { p.uid = 7; });
    const auto version = scanning.latest().structureVersion;
    scanning.scanner().noteUser(Pid{80});
    scanning.scanner().noteUser(Pid{4711});
    scanning.scan();
    QCOMPARE(scanning.find(Pid{90})->credentials->status.tracer, Pid{0});
    QCOMPARE(scanning.find(Pid{80})->credentials->status.effectiveUid, std::optional(7U));
    QCOMPARE(scanning.find(Pid{81})->credentials->status.effectiveUid, std::optional(1000U)); // nobody said so
    QVERIFY(scanning.latest().structureVersion > version);
}

/// In the moment in which a zombie is waited for it has no ids any more, and nobody has adopted it.
void TestScannerFixture::beingReaped()
{
    Tree tree;
    tree.fake.change(11, [](FakeProcess& p) {
        p.state = 'X';
        p.ppid = 0;
        p.pgid = p.sid = -1;
        p.threads = 0;
    });
    tree.fake.add({.pid = 12, .ppid = 0, .pgid = -1, .sid = -1, .state = 'Z', .threads = 0});
    tree.scanning.scanAndAbsorb();
    QVERIFY(!tree.find(11));
    QVERIFY(!tree.find(12));
    QVERIFY(tree.scanning.latest().seenReapers->empty());
}

/// Copies of other machines' trees may lack files; a short stat line is an older kernel's.
void TestScannerFixture::missingFiles()
{
    FakeProc fake;
    fake.add({.pid = 2}).withoutFile(2, "status").withoutFile(2, "cmdline");
    fake.add({.pid = 3}).withoutFile(3, "stat");
    fake.add({.pid = 4}).write(4, "stat", "4 (short) S 2");
    Scanning scanning(fake.path());
    scanning.scanAndAbsorb();
    QCOMPARE(scanning.find(Pid{2})->credentials->failure, std::optional(Failure::Gone));
    QCOMPARE(scanning.find(Pid{2})->cmdline->failure, std::optional(Failure::Gone));
    QVERIFY(!scanning.find(Pid{3}));
    QCOMPARE(scanning.find(Pid{4})->stat.ppid, Pid{2});
    QVERIFY(!scanning.find(Pid{4})->stat.has(5));
    scanning.scanAndAbsorb();
    QCOMPARE(scanning.latest().size(), 2);
}

using Edit = void (*)(FakeProcess&);
Q_DECLARE_METATYPE(Edit)

void TestScannerFixture::structureVersion_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<bool>("grows");
    const auto row = [](const char* name, bool grows, Edit edit) { QTest::newRow(name) << edit << grows; };
    row("nothing", false, [](FakeProcess&) {});
    row("time used", false, [](FakeProcess& p) { p.userTicks += 5; });
    row("memory", false, [](FakeProcess& p) { p.rssPages += 5; });
    row("running", false, [](FakeProcess& p) { p.state = 'R'; });
    row("waiting for a disk", false, [](FakeProcess& p) { p.state = 'D'; });
    row("threads", false, [](FakeProcess& p) { p.threads = 4; });
    row("command line", false, [](FakeProcess& p) { p.cmdline = "x"; });
    row("signal masks", false, [](FakeProcess& p) { p.ignoredSignals = 4; });
    row("stopped", true, [](FakeProcess& p) { p.state = 'T'; });
    row("zombie", true, [](FakeProcess& p) { p.state = 'Z'; });
    row("parent", true, [](FakeProcess& p) { p.ppid = 1; });
    row("group", true, [](FakeProcess& p) { p.pgid = 10; });
    row("session", true, [](FakeProcess& p) { p.sid = 11; });
    row("terminal", true, [](FakeProcess& p) { p.tty = 0; });
    row("foreground group", true, [](FakeProcess& p) { p.tpgid = 11; });
    row("name", true, [](FakeProcess& p) { p.comm = "x"; });
    row("user", true, [](FakeProcess& p) { p.uid = 5; });
    row("tracer", true, [](FakeProcess& p) { p.tracer = 10; });
    row("namespace", true, [](FakeProcess& p) { p.nsPids = {11, 1}; });
}

void TestScannerFixture::structureVersion()
{
    QFETCH(const Edit, edit);
    QFETCH(const bool, grows);
    Tree tree;
    for (int count = 0; count < 20; ++count) // past its youth
        tree.scanning.scanAndAbsorb();
    const auto before = tree.version();
    tree.fake.change(11, edit);
    for (int count = 0; count < 3; ++count)
        tree.scanning.scanAndAbsorb();
    QCOMPARE(tree.version() > before, grows);
    const auto after = tree.version();
    for (int count = 0; count < 20; ++count)
        tree.scanning.scanAndAbsorb();
    QCOMPARE(tree.version(), after); // and only once
}

void TestScannerFixture::structureVersionOfWhoAdopts()
{
    Tree tree;
    auto before = tree.version();
    tree.scanning.scanner().setMeasuredReaper(Pid{1});
    tree.scanning.scan();
    QVERIFY(tree.version() > before);
    QCOMPARE(tree.scanning.latest().measuredReaper, std::optional(Pid{1}));
    before = tree.version();
    tree.scanning.scanner().setMeasuredReaper(Pid{1});
    tree.scanning.scan();
    QCOMPARE(tree.version(), before);
}

/// Asked for where it decides what a process is, also when that comes about later.
void TestScannerFixture::controlGroups()
{
    FakeProc fake;
    fake.add({.pid = 1, .ppid = 0}).add({.pid = 20, .cgroup = "/system.slice/a.service"});
    fake.add({.pid = 21, .tty = 0x8801, .cgroup = "/user.slice"});
    fake.add({.pid = 22, .pgid = 22, .sid = 21, .cgroup = "/system.slice/b.service"});
    fake.add({.pid = 23}).write(23, "cgroup", "12:pids:/x\n");
    Scanning scanning(fake.path());
    scanning.scanAndAbsorb();
    QCOMPARE(scanning.find(Pid{20})->cgroup->value, "/system.slice/a.service"s);
    QCOMPARE(scanning.find(Pid{23})->cgroup->value, ""s);
    QVERIFY(!scanning.find(Pid{21})->cgroup);
    QVERIFY(!scanning.find(Pid{22})->cgroup);
    const auto before = scanning.latest().structureVersion;
    fake.change(22, [](FakeProcess& p) { p.sid = 22; });
    scanning.scanAndAbsorb();
    QCOMPARE(scanning.find(Pid{22})->cgroup->value, "/system.slice/b.service"s);
    QVERIFY(scanning.latest().structureVersion > before);
}

void TestScannerFixture::deadAndKernelThreadsAreNotAsked()
{
    FakeProc fake;
    fake.add({.pid = 2, .ppid = 0, .pgid = 0, .sid = 0, .comm = "kthreadd", .flags = kernelThread}).fifo(2, "cmdline");
    fake.add({.pid = 3, .ppid = 2, .state = 'Z'}).fifo(3, "cmdline");
    Scanning scanning(fake.path(), 0, Scanning::hasty);
    scanning.scan();
    for (const int pid : {2, 3}) {
        QVERIFY(scanning.find(Pid{pid})->cmdline->ok());
        QVERIFY(scanning.find(Pid{pid})->cmdline->value.bytes.empty());
    }
    for (int count = 0; count < 20; ++count)
        scanning.scanAndAbsorb();
    QCOMPARE(scanning.pool().lost(), 0);
    QVERIFY(scanning.find(Pid{2})->kernelThread());
}

void TestScannerFixture::leaderThreadGone()
{
    Tree tree;
    tree.fake.thread(11, 11, 'Z').thread(11, 13, 'S').change(11, [](FakeProcess& p) {
        p.state = 'Z';
        p.threads = 2;
    });
    tree.scanning.scan();
    QVERIFY(tree.find(11)->leaderThreadGone);
    QVERIFY(!tree.find(11)->dead());
    const auto before = tree.version();
    tree.fake.thread(11, 13, 'X').change(11, [](FakeProcess& p) { p.threads = 1; });
    tree.scanning.scan();
    QVERIFY(!tree.find(11)->leaderThreadGone);
    QVERIFY(tree.find(11)->dead());
    QVERIFY(tree.version() > before);
}

void TestScannerFixture::unchangedIsTheSameObject()
{
    Tree tree;
    const auto before = tree.scanning.pointer(Pid{11});
    tree.fake.change(10, [](FakeProcess& p) { p.userTicks = 100; });
    tree.scanning.scanAndAbsorb();
    QCOMPARE(tree.scanning.pointer(Pid{11}), before);
    QVERIFY(tree.find(10)->cpuPercent > 0);
    const auto busy = tree.scanning.pointer(Pid{10});
    tree.scanning.scanAndAbsorb();
    QVERIFY(tree.scanning.pointer(Pid{10}) != busy); // it has gone quiet
    QCOMPARE(tree.find(10)->cpuPercent, 0.0F);
    const auto quiet = tree.scanning.pointer(Pid{10});
    tree.scanning.scanAndAbsorb();
    QCOMPARE(tree.scanning.pointer(Pid{10}), quiet);
}

void TestScannerFixture::manyProcesses()
{
    FakeProc fake;
    constexpr int count = 30'000;
    QElapsedTimer timer;
    timer.start();
    for (int pid = 1; pid <= count; ++pid)
        fake.add({.pid = pid, .ppid = pid / 2, .comm = "p" + std::to_string(pid % 100)});
    qInfo("made in %lld ms", static_cast<long long>(timer.restart()));
    Scanning scanning(fake.path());
    QCOMPARE(scanning.scan().size(), count);
    qInfo("first scan in %lld ms", static_cast<long long>(timer.restart()));
    scanning.absorb();
    qInfo("command lines in %lld ms", static_cast<long long>(timer.restart()));
    for (const auto& process : scanning.latest().processes())
        QVERIFY(process->cmdline->ok());
    for (int pid = 2; pid <= count; pid += 20)
        fake.change(pid, [](FakeProcess& p) { p.userTicks += 1; });
    QCOMPARE(scanning.scan().size(), count);
}

QTEST_APPLESS_MAIN(TestScannerFixture)
#include "tst_scanner_fixture.moc"
