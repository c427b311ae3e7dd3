// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <random>
#include <sstream>

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "model/sys/tty.h"
#include "tests/support/child_process.h"
#include "tests/unit/scanning.h"

using namespace daemonscope;
using test::ChildProcess;
using test::ProcessGuard;
using test::Scanning;

namespace {

int openDescriptors()
{
    namespace fs = std::filesystem;
    return static_cast<int>(std::distance(fs::directory_iterator("/proc/self/fd"), fs::directory_iterator()));
}

/// Sets the soft limit of open files for its lifetime.
class FileLimit {
public:
    explicit FileLimit(int files)
    {
        ::getrlimit(RLIMIT_NOFILE, &before_);
        const rlimit now{static_cast<rlim_t>(files), before_.rlim_max};
        set_ = ::setrlimit(RLIMIT_NOFILE, &now) == 0;
    }
    ~FileLimit() { ::setrlimit(RLIMIT_NOFILE, &before_); }
    Q_DISABLE_COPY_MOVE(FileLimit)
    [[nodiscard]] bool set() const { return set_; }

private:
    rlimit before_{};
    bool set_ = false;
};

} // namespace

/// Of real processes that this test starts.
class TestScanner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idsAreThoseOfPs();
    void commandLineArrivesLater();
    void execIsSeen();
    void newNameIsSeen();
    void newUserIsSeen();
    void endedProcessIsRemoved();
    void zombieIsShown();
    void leaderThreadGone();
    void unchangedIsTheSameObject();
    void usedProcessorIsSeen();
    void adoptionIsRecorded();
    void takenNumberIsANewRow_data();
    void takenNumberIsANewRow();
    void holdsDescriptors();
    void readersHoldFewDescriptors();
    void makesRoomWhenDescriptorsRunOut();
    void goesOnWithoutAnyDescriptor();
    void randomNames();
};

void TestScanner::idsAreThoseOfPs()
{
    auto plain = ChildProcess::actor();
    auto leader = ChildProcess::actor();
    QCOMPARE(leader.number("setsid"), leader.pid().value);
    auto parent = ChildProcess::actor();
    const Pid child{parent.number("fork")};
    QCOMPARE(plain.number("name 2829"), 0); // "()"

    Scanning scanning;
    scanning.scan();
    const std::vector<Pid> pids{plain.pid(), leader.pid(), parent.pid(), child, Pid{::getpid()}};
    std::string list;
    for (const auto pid : pids)
        list += (list.empty() ? "" : ",") + std::to_string(pid.value);
    ChildProcess ps({"/bin/ps", "-o", "pid=,ppid=,pgid=,sid=,tpgid=,tty=,uid=,comm=", "-p", list}, ChildProcess::Talk::Yes);
    std::istringstream lines(ps.readAll());
    std::size_t compared = 0;
    for (std::string line; std::getline(lines, line); ++compared) {
        std::istringstream words(line);
        int pid = 0, ppid = 0, pgid = 0, sid = 0, tpgid = 0;
        std::uint32_t uid = 0;
        std::string tty, comm;
        words >> pid >> ppid >> pgid >> sid >> tpgid >> tty >> uid >> comm;
        const auto* process = scanning.find(Pid{pid});
        QVERIFY2(process, line.c_str());
        QCOMPARE(process->stat.ppid.value, ppid);
        QCOMPARE(process->stat.pgid.value, pgid);
        QCOMPARE(process->stat.sid.value, sid);
        QCOMPARE(process->stat.tpgid, tpgid);
        QCOMPARE(process->hasTerminal() ? sys::ttyName(process->stat.ttyNr) : "?", tty);
        QCOMPARE(process->credentials->status.effectiveUid, std::optional(uid));
        QCOMPARE(process->stat.comm, comm);
        QCOMPARE(process->key.pid, process->stat.pid);
        QCOMPARE(process->key.startTicks, process->stat.startTicks);
        QCOMPARE(process->firstScan, 1U);
        QVERIFY(process->seenByListing && !process->dead() && !process->kernelThread());
    }
    QCOMPARE(compared, pids.size());
}

void TestScanner::commandLineArrivesLater()
{
    const ChildProcess child({DS_TEST_ACTOR, "idle", "with", "words"}, ChildProcess::Talk::Yes);
    Scanning scanning;
    scanning.scan();
    QVERIFY(scanning.find(child.pid())->cmdline->pending);
    const auto first = scanning.share();
    scanning.absorb();
    QCOMPARE(scanning.cmdline(child.pid()), std::string(DS_TEST_ACTOR " idle with words "));
    QCOMPARE(scanning.latest().number, first->number);
    QVERIFY(scanning.latest().takenAt == first->takenAt);
    QVERIFY(first->find(child.pid())->cmdline->pending); // a snapshot does not change
    QVERIFY(!scanning.scanner().absorb()); // nothing more
}

void TestScanner::execIsSeen()
{
    auto actor = ChildProcess::actor();
    Scanning scanning;
    scanning.scanAndAbsorb();
    const auto serial = scanning.find(actor.pid())->key.serial;
    QCOMPARE(actor.number("exec /bin/cat -u -"), 0);
    const auto* process = scanning.scanUntil(actor.pid(), [](const Process& p) { return p.stat.comm == "cat"; });
    QVERIFY(process);
    scanning.scanAndAbsorb(); // the first look may have come before the arguments were in place
    process = scanning.find(actor.pid());
    QCOMPARE(scanning.cmdline(actor.pid()), std::string("/bin/cat -u - "));
    QCOMPARE(process->key.serial, serial); // the same life of the same process
}

void TestScanner::newNameIsSeen()
{
    auto actor = ChildProcess::actor();
    Scanning scanning;
    scanning.scanAndAbsorb();
    QCOMPARE(actor.number("name ff0a2900"), 0);
    scanning.scan();
    QCOMPARE(scanning.find(actor.pid())->stat.comm, std::string("\xff\n)"));
}

/// Nothing in stat tells of it: found by looking again in turn.
void TestScanner::newUserIsSeen()
{
    if (::getuid() != 0)
        QSKIP("only the superuser becomes another user");
    Scanning scanning;
    scanning.scan();
    auto actor = ChildProcess::actor(); // while it is young
    scanning.scan();
    QCOMPARE(scanning.find(actor.pid())->credentials->status.realUid, std::optional<std::uint32_t>(0));
    const auto version = scanning.latest().structureVersion;
    QCOMPARE(actor.number("user 65534"), 0);
    scanning.scan();
    QCOMPARE(scanning.find(actor.pid())->credentials->status.realUid, std::optional<std::uint32_t>(65534));
    QVERIFY(scanning.latest().structureVersion > version);

    // And later: every process has its turn.
    auto other = ChildProcess::actor();
    for (int count = 0; count < 20; ++count)
        scanning.scan();
    QCOMPARE(other.number("user 65534"), 0);
    const auto turns = static_cast<int>(scanning.latest().processes().size()) / 16 + 2;
    for (int count = 0; count < turns; ++count)
        scanning.scan();
    QCOMPARE(scanning.find(other.pid())->credentials->status.realUid, std::optional<std::uint32_t>(65534));
}

void TestScanner::endedProcessIsRemoved()
{
    auto actor = ChildProcess::actor();
    Scanning scanning;
    scanning.scan();
    QVERIFY(scanning.find(actor.pid()));
    const auto version = scanning.latest().structureVersion;
    const auto held = scanning.latest().cost.held;
    actor.end();
    const auto later = ChildProcess::actor(); // so that the number of processes is the same
    scanning.scan();
    QVERIFY(!scanning.find(actor.pid()));
    QVERIFY(scanning.latest().structureVersion > version);
    QVERIFY(std::abs(scanning.latest().cost.held - held) < 100); // no descriptor is left behind by the dead
}

void TestScanner::zombieIsShown()
{
    auto actor = ChildProcess::actor();
    const Pid pid{actor.number("fork")};
    Scanning scanning;
    scanning.scanAndAbsorb();
    const auto cmdline = scanning.cmdline(pid);
    ProcessGuard(pid).end();
    scanning.scanAndAbsorb();
    const auto* zombie = scanning.find(pid);
    QVERIFY(zombie && zombie->dead() && !zombie->leaderThreadGone);
    QCOMPARE(zombie->stat.state, 'Z');
    QCOMPARE(scanning.cmdline(pid), cmdline); // as it was known in life
    Scanning late;
    late.scan();
    QVERIFY(late.find(pid)->cmdline->ok()); // there is none, and nobody has to be asked
    QCOMPARE(late.find(pid)->cmdline->value.trueLength, std::uint64_t{0});
}

void TestScanner::leaderThreadGone()
{
    auto actor = ChildProcess::actor();
    QCOMPARE(actor.number("leave-leader"), 0);
    Scanning scanning;
    const auto* process = scanning.scanUntil(actor.pid(), [](const Process& p) { return p.stat.state == 'Z'; });
    QVERIFY(process);
    QVERIFY(process->leaderThreadGone);
    QVERIFY(!process->dead());
    Scanning late;
    late.scan();
    QVERIFY(late.find(actor.pid())->leaderThreadGone);
}

void TestScanner::unchangedIsTheSameObject()
{
    auto actor = ChildProcess::actor();
    QCOMPARE(actor.number("name 78"), 0); // it is past its start
    Scanning scanning;
    ProcessPtr before;
    const auto settled = [&](const Process& process) {
        return std::exchange(before, scanning.pointer(actor.pid())).get() == &process;
    };
    QVERIFY(scanning.scanUntil(actor.pid(), settled));
    int same = 0;
    for (int count = 0; count < 40; ++count) { // also when it is its turn to be looked at again
        scanning.scanAndAbsorb();
        const auto now = scanning.pointer(actor.pid());
        same += now == std::exchange(before, now) ? 1 : 0;
    }
    // The kernel may take memory back from a process that sleeps, or another program stop it: that is a change.
    QVERIFY(same >= 30);
}

void TestScanner::usedProcessorIsSeen()
{
    const ChildProcess busy({"/bin/sh", "-c", "while :; do :; done"});
    Scanning scanning;
    scanning.scan();
    const auto* process = scanning.scanUntil(busy.pid(), [](const Process& p) { return p.cpuPercent > 1; });
    QVERIFY(process);
    QVERIFY(process->cpuPercent < 1000);
}

void TestScanner::adoptionIsRecorded()
{
    auto parent = ChildProcess::actor();
    QCOMPARE(parent.number("name 706172656e74"), 0);
    const ProcessGuard child(Pid{parent.number("fork")});
    Scanning scanning;
    scanning.scan();
    QCOMPARE(scanning.find(child.pid())->stat.ppid, parent.pid());
    QVERIFY(!scanning.find(child.pid())->adoption);
    const auto before = scanning.latest().takenAt;
    const auto version = scanning.latest().structureVersion;
    parent.end();
    scanning.scan();
    const auto* process = scanning.find(child.pid());
    QVERIFY(process);
    const auto adoption = process->adoption;
    QVERIFY(adoption);
    QCOMPARE(adoption->from, parent.pid());
    QCOMPARE(adoption->fromComm, std::string("parent"));
    QCOMPARE(adoption->by, process->stat.ppid);
    const auto* reaper = scanning.find(adoption->by);
    QVERIFY(reaper);
    QCOMPARE(adoption->byComm, reaper->stat.comm);
    QVERIFY(adoption->notBefore == before && adoption->shownSince == scanning.latest().takenAt);
    QVERIFY(adoption->notAfter > adoption->shownSince); // it may have happened while the scan went on
    QVERIFY(adoption->notAfter <= std::chrono::system_clock::now());
    QVERIFY(scanning.latest().structureVersion > version);
    const auto seen = *scanning.latest().seenReapers;
    QVERIFY(std::binary_search(seen.begin(), seen.end(), reaper->key.serial));
    for (int count = 0; count < 3; ++count)
        scanning.scanAndAbsorb();
    QCOMPARE(scanning.find(child.pid())->adoption, adoption); // remembered for life
    QCOMPARE(scanning.latest().seenReapers->size(), seen.size());
}

void TestScanner::takenNumberIsANewRow_data()
{
    QTest::addColumn<bool>("sameTick");
    QTest::newRow("begun at the same time") << true;
    QTest::newRow("begun later") << false;
}

/// A number freed and taken between two scans. With a held descriptor it shows even when both began in one tick.
void TestScanner::takenNumberIsANewRow()
{
    QFETCH(const bool, sameTick);
    auto actor = ChildProcess::actor();
    Scanning scanning;
    scanning.scanAndAbsorb();
    for (int attempt = 0; attempt < 200; ++attempt) {
        const Pid pid{actor.number("fork")};
        const auto text = std::to_string(pid.value);
        scanning.scan();
        const auto before = scanning.pointer(pid);
        QVERIFY(before);
        ProcessGuard(pid).end();
        QCOMPARE(actor.number("wait " + text), pid.value);
        if (actor.number("fork-as " + text) != pid.value)
            QSKIP("choosing a process number (clone3, set_tid) is not permitted here");
        scanning.scan();
        const auto after = scanning.pointer(pid);
        QVERIFY(after);
        QVERIFY(after->key.serial != before->key.serial);
        QVERIFY(after->cmdline->pending);
        QVERIFY(!after->adoption);
        QCOMPARE(after->firstScan, scanning.latest().number);
        const bool same = after->key.startTicks == before->key.startTicks;
        ProcessGuard(pid).end();
        QCOMPARE(actor.number("wait " + text), pid.value);
        if (same == sameTick)
            return;
    }
    QSKIP("a scan takes longer than a clock tick here, so no two processes began in one with a scan in between");
}

void TestScanner::holdsDescriptors()
{
    // In a container this may be nearly all there is.
    auto actor = ChildProcess::actor();
    for (int count = 0; count < 6; ++count)
        QVERIFY(actor.number("fork") > 0);
    const auto before = openDescriptors();
    {
        Scanning scanning("/proc", 100'000);
        scanning.scanAndAbsorb();
        QCOMPARE(scanning.latest().cost.held, scanning.latest().size());
    }
    QCOMPARE(openDescriptors(), before);
    Scanning few("/proc", 5);
    few.scanAndAbsorb();
    QCOMPARE(few.latest().cost.held, 5);
    QVERIFY(few.latest().size() > 5);
    Scanning none("/proc", 0);
    none.scanAndAbsorb();
    none.scanAndAbsorb();
    QCOMPARE(none.latest().cost.held, 0);
    QVERIFY(none.find(Pid{::getpid()}));
    QVERIFY(!none.cmdline(Pid{::getpid()}).empty());
}

/// While readers are busy elsewhere, what they are asked for keeps no more descriptors than the scanner was granted.
void TestScanner::readersHoldFewDescriptors()
{
    auto actor = ChildProcess::actor();
    for (int count = 0; count < 60; ++count)
        QVERIFY(actor.number("fork") > 0);
    const auto before = openDescriptors();
    sys::ReaderPool pool({.threads = 1, .patience = test::longEnough, .deadline = test::longEnough});
    std::atomic<bool> go = false;
    pool.read<int>("x", [&] {
        (void)test::waitUntil([&] { return go.load(); });
        return sys::Result<int>(0);
    }, [](const sys::Result<int>&) {});
    Scanner scanner(*sys::ProcFs::open(), pool, 64);
    const auto snapshot = scanner.scan();
    const auto during = openDescriptors();
    go = true;
    QVERIFY(during <= before + 64 + 2); // and the root twice
    QVERIFY(pool.wait(test::longEnough));
    const auto absorbed = scanner.absorb();
    QVERIFY(absorbed);
    for (const auto& process : absorbed->processes())
        if (process->stat.ppid == actor.pid())
            QVERIFY(process->cmdline->ok());
}

/// The scanner was told it may hold many, but the limit is lower: it gives some up and reads everything.
void TestScanner::makesRoomWhenDescriptorsRunOut()
{
    auto actor = ChildProcess::actor();
    std::vector<Pid> children;
    for (int count = 0; count < 80; ++count)
        children.push_back(Pid{actor.number("fork")});
    Scanning scanning("/proc", 4000);
    const FileLimit limit(openDescriptors() + 50);
    QVERIFY(limit.set());
    for (int count = 0; count < 4; ++count) {
        scanning.scanAndAbsorb();
        QVERIFY(scanning.latest().unreadable.withoutDescriptor.empty());
        QVERIFY(scanning.latest().cost.held <= 50);
        for (const auto pid : children) {
            const auto* process = scanning.find(pid);
            QVERIFY(process);
            QVERIFY(!process->credentials->failure);
            QVERIFY(count == 0 || process->cmdline->ok());
        }
    }
}

void TestScanner::goesOnWithoutAnyDescriptor()
{
    auto early = ChildProcess::actor();
    Scanning scanning("/proc", 0);
    scanning.scanAndAbsorb();
    auto late = ChildProcess::actor();
    {
        const sys::UniqueFd lowestFree(::dup(0));
        const FileLimit limit(lowestFree.get());
        QVERIFY(limit.set());
        scanning.scan();
    }
    QVERIFY(scanning.find(early.pid())); // as it was seen last
    const auto& skipped = scanning.latest().unreadable.withoutDescriptor;
    QVERIFY(std::find(skipped.begin(), skipped.end(), late.pid()) != skipped.end());
    scanning.scanAndAbsorb();
    QVERIFY(scanning.find(late.pid()));
    QVERIFY(scanning.latest().unreadable.withoutDescriptor.empty());
    QVERIFY(!scanning.cmdline(late.pid()).empty());
}

/// A process that names itself with random bytes reads itself again; the smallest slip in parsing shows here.
void TestScanner::randomNames()
{
    const auto seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    // The bytes that mislead parsers come often.
    constexpr std::string_view nasty = "() \n\t\\)R1\xff\x1b%&<";
    auto proc = sys::ProcFs::open();
    const auto dir = proc->openProcess(Pid{::getpid()});
    const auto stat = sys::openAt(dir->get(), "stat");
    char oldName[17] = "";
    ::prctl(PR_GET_NAME, oldName);
    std::array<char, 4096> buffer{};
    std::string name;
    for (int round = 0; round < 100'000; ++round) {
        name.resize(random() % 16);
        for (auto& byte : name)
            byte = random() % 2 == 0 ? nasty[random() % nasty.size()] : static_cast<char>(1 + random() % 255);
        ::prctl(PR_SET_NAME, name.c_str());
        const auto size = ::pread(stat->get(), buffer.data(), buffer.size(), 0);
        const auto line = sys::parseStat({buffer.data(), static_cast<std::size_t>(size)});
        if (!line || line->comm != name || line->pid.value != ::getpid() || line->ppid.value != ::getppid()
            || line->pgid.value != ::getpgrp() || line->state != 'R')
            QFAIL(qPrintable(QStringLiteral("seed %1, round %2: %3").arg(seed).arg(round).arg(
                QString::fromLatin1(QByteArray::fromStdString(name).toHex()))));
    }
    ::prctl(PR_SET_NAME, oldName);
}

QTEST_APPLESS_MAIN(TestScanner)
#include "tst_scanner.moc"
