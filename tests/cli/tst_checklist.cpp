// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include <QTest>

#include "model/process/checklist.h"
#include "model/process/signal_names.h"
#include "tests/cli/seen.h"
#include "tests/cli/town.h"
#include "tests/support/child_process.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

using Answer = std::optional<bool>;
constexpr Answer unknown;

/// What is answered for a real process.
std::map<std::string_view, Answer> steps(std::int32_t pid)
{
    Seen seen;
    const auto details = seen.details(pid);
    std::map<std::string_view, Answer> answers;
    for (const auto& entry : checklist(seen.classified(), seen.indexOf(pid), details))
        answers[entry.id] = entry.done;
    return answers;
}

/// What a textbook daemon shows.
Details textbook()
{
    Details details;
    const auto is = [](auto& field, auto value) {
        field.pending = false;
        field.value = std::move(value);
    };
    is(details.cwd, std::string("/"));
    for (auto& link : details.standard)
        is(link, std::string("/dev/null"));
    is(details.descriptors, Descriptors{3, 0, false});
    is(details.cgroup, std::string("/"));
    is(details.pidFile, std::string("/run/nginx.pid"));
    sys::StatusFile status;
    status.umask = 022;
    is(details.status, status);
    return details;
}

} // namespace

class TestChecklist : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void idsAndOrder();
    void sessionSteps_data();
    void sessionSteps();
    void textbookDaemon();
    void descriptors();
    void notPermitted();
    void nothingReadYet();
    void traceKnows();
    void traceKnowsBetter();
    void privileges();
    void units();
    void aRealProcess();
    void aRealDaemon();
    void signalWords();

private:
    [[nodiscard]] Check check(std::int32_t pid, std::string_view id, const Details& details = {},
        const TraceKnowledge* trace = nullptr) const;
    [[nodiscard]] Answer done(std::int32_t pid, std::string_view id, const Details& details = {},
        const TraceKnowledge* trace = nullptr) const
    {
        return check(pid, id, details, trace).done;
    }

    FakeProc proc_;
    std::unique_ptr<Seen> town_;
};

void TestChecklist::initTestCase()
{
    buildTown(proc_);
    town_ = std::make_unique<Seen>(proc_.path());
}

Check TestChecklist::check(
    std::int32_t pid, std::string_view id, const Details& details, const TraceKnowledge* trace) const
{
    for (auto& entry : checklist(town_->classified(), town_->indexOf(pid), details, trace))
        if (entry.id == id)
            return entry;
    return {};
}

/// Whoever is looked at: each id once, in the order of the table, and nothing left without words.
void TestChecklist::idsAndOrder()
{
    const auto& classified = town_->classified();
    for (int index = 0; index < classified.snapshot().size(); ++index)
        for (const auto& details : {Details{}, textbook()}) {
            const auto table = checklist(classified, index, details);
            QCOMPARE(table.size(), checkIds.size());
            for (std::size_t at = 0; at < table.size(); ++at) {
                QCOMPARE(table[at].id, checkIds[at]);
                QVERIFY(!table[at].title.isEmpty() && !table[at].why.isEmpty());
                QVERIFY(!table[at].why.contains(u'%') && !table[at].value.contains(u'%'));
                QVERIFY(table[at].value.isNull() || !table[at].value.isEmpty());
            }
        }
}

void TestChecklist::sessionSteps_data()
{
    QTest::addColumn<int>("pid");
    QTest::addColumn<QList<int>>("steps"); // fork, parent-exits, setsid, second-fork, leader-exits, no-terminal
    const auto row = [](const char* name, int pid, QList<int> steps) { QTest::newRow(name) << pid << steps; };
    constexpr int no = 0;
    constexpr int yes = 1;
    constexpr int open = -1;
    row("daemon, forked twice", town::daemon, {yes, yes, yes, yes, yes, yes});
    row("its worker", town::worker, {open, no, yes, yes, yes, yes});
    row("service, or forked once", town::either, {open, open, yes, no, open, yes});
    row("left-over job", town::job, {yes, yes, yes, yes, yes, yes});
    row("shell", town::shell, {open, no, yes, no, open, no});
    row("foreground job", town::editor, {open, no, no, open, no, no});
    row("orphan on a terminal", town::attached, {yes, yes, no, open, no, no});
    row("orphan", town::orphan, {yes, yes, no, open, no, yes});
    row("parent not visible", town::lost, {open, open, open, open, yes, yes});
    row("init", 1, {open, open, yes, no, open, yes});
    row("kernel thread", 2, {open, open, open, open, open, yes});
}

void TestChecklist::sessionSteps()
{
    QFETCH(int, pid);
    QFETCH(QList<int>, steps);
    const auto table = checklist(town_->classified(), town_->indexOf(pid), {});
    for (int step = 0; step < steps.size(); ++step) {
        const auto& entry = table[static_cast<std::size_t>(step)];
        QVERIFY2((entry.done ? static_cast<int>(*entry.done) : -1) == steps[step], entry.id.data());
    }
}

void TestChecklist::textbookDaemon()
{
    const auto details = textbook();
    for (const auto id : {"chdir-root", "stdin-null", "stdout-null", "stderr-null", "close-other-fds", "pid-file"})
        QVERIFY2(done(town::daemon, id, details) == true, id);
    // Its worker runs as another user.
    QVERIFY(done(town::daemon, "drop-privileges", details) == true);
    QCOMPARE(check(town::daemon, "drop-privileges", details).value, u"uid 33"_qs);
    // A living process shows the mask, but not whose it is.
    QVERIFY(done(town::daemon, "umask", details) == unknown);
    QCOMPARE(check(town::daemon, "umask", details).value, u"0022"_qs);
    QVERIFY(done(town::daemon, "signals-reset", details) == unknown);
    QCOMPARE(check(town::daemon, "second-fork").value, u"312 ≠ 311"_qs);
    QCOMPARE(check(town::daemon, "no-terminal").value, u"tty_nr 0"_qs);
    QCOMPARE(check(town::daemon, "pid-file", details).value, u"/run/nginx.pid"_qs);
}

void TestChecklist::descriptors()
{
    auto details = textbook();
    const auto judged = [&](const char* target) {
        details.standard[1].value = target;
        return check(town::daemon, "stdout-null", details);
    };
    QVERIFY(judged("/var/log/\x1b[31mx.log").done == false);
    QCOMPARE(judged("/var/log/\x1b[31mx.log").value, u"/var/log/\\e[31mx.log"_qs);
    QVERIFY(judged("/var/log/x.log").why.contains(u"log"));
    QVERIFY(judged("pipe:[12]").why.contains(u"pipe"));
    QVERIFY(judged("socket:[12]").why.contains(u"socket"));
    QVERIFY(!judged("socket:[12]").why.contains(u"journal"));
    details.environment.pending = false;
    details.environment.value.journalStream = true;
    QVERIFY(judged("socket:[12]").why.contains(u"journal"));
    QVERIFY(judged("/dev/pts/3").why.contains(u"terminal"));
    QVERIFY(judged("").done == false);
    QCOMPARE(judged("").value, u"closed"_qs);
    details.descriptors.value = {10, 7, false};
    QVERIFY(done(town::daemon, "close-other-fds", details) == unknown);
    QVERIFY(check(town::daemon, "close-other-fds", details).value.contains(u"7"));
    details.cwd.value = "/srv";
    QVERIFY(done(town::daemon, "chdir-root", details) == false);
    QCOMPARE(check(town::daemon, "chdir-root", details).value, u"/srv"_qs);
}

void TestChecklist::notPermitted()
{
    auto details = textbook();
    details.cwd.failure = details.standard[0].failure = sys::Failure::Denied;
    details.descriptors.failure = sys::Failure::NotAnswering;
    for (const auto id : {"chdir-root", "stdin-null"}) {
        QVERIFY2(done(town::daemon, id, details) == unknown, id);
        QCOMPARE(check(town::daemon, id, details).value, u"not permitted"_qs);
    }
    QVERIFY(done(town::daemon, "close-other-fds", details) == unknown);
    QCOMPARE(check(town::daemon, "close-other-fds", details).value, u"not answering"_qs);
}

void TestChecklist::nothingReadYet()
{
    for (const auto id : {"chdir-root", "stdin-null", "stdout-null", "stderr-null", "umask", "close-other-fds",
             "signals-reset", "pid-file", "unit"})
        QVERIFY2(done(town::daemon, id) == unknown, id);
}

void TestChecklist::traceKnows()
{
    TraceKnowledge trace;
    trace.forkedBy = Pid{300};
    trace.starterSession = Sid{town::shell};
    trace.leaderWasForebear = true;
    trace.starterUmask = 077;
    trace.inheritedDescriptors = 0;
    trace.inheritedIgnored = trace.inheritedBlocked = 0;
    trace.pidFileWritten = "/tmp/my.pid";
    trace.setIdsCalled = true;
    const auto details = textbook();
    for (const auto id : {"fork", "setsid", "second-fork", "umask", "close-other-fds", "signals-reset", "pid-file",
             "drop-privileges"})
        QVERIFY2(done(town::daemon, id, details, &trace) == true, id);
    QCOMPARE(check(town::daemon, "pid-file", details, &trace).value, u"/tmp/my.pid"_qs);
}

void TestChecklist::traceKnowsBetter()
{
    TraceKnowledge trace;
    trace.starterSession = Sid{town::daemonLeader}; // it never left the session that it was started in
    trace.starterUmask = 022;
    trace.inheritedDescriptors = 2;
    trace.inheritedIgnored = 1U << 1U; // INT
    trace.inheritedBlocked = 0;
    trace.setIdsCalled = false;
    trace.starterUid = 0;
    const auto details = textbook();
    for (const auto id : {"setsid", "umask", "close-other-fds", "signals-reset"})
        QVERIFY2(done(town::daemon, id, details, &trace) == false, id);
    QVERIFY(check(town::daemon, "signals-reset", details, &trace).why.contains(u"INT"));
    QVERIFY(done(town::daemon, "second-fork", details, &trace) == unknown);
    QVERIFY(done(town::job, "drop-privileges", {}, &trace) == true); // 1000, started by 0
    // The same mask, but by a call of its own.
    trace.umaskCalled = true;
    QVERIFY(done(town::daemon, "umask", details, &trace) == true);
}

void TestChecklist::privileges()
{
    QVERIFY(done(town::worker, "drop-privileges") == true); // 33, its parent 0
    QVERIFY(done(town::shell, "drop-privileges") == true);  // 1000, sshd 0
    QVERIFY(done(town::editor, "drop-privileges") == unknown);
    QVERIFY(done(town::job, "drop-privileges") == unknown);
}

void TestChecklist::units()
{
    const auto judged = [&](const char* path) {
        auto details = textbook();
        details.cgroup.value = path;
        return check(town::daemon, "unit", details);
    };
    QVERIFY(judged("/system.slice/nginx.service").done == true);
    QCOMPARE(judged("/system.slice/nginx.service").value, u"nginx.service"_qs);
    QVERIFY(judged("/user.slice/user-1000.slice/session-3.scope").done == false);
    QVERIFY(judged("/").done == unknown);
    QVERIFY(judged("").done == unknown);
}

void TestChecklist::aRealProcess()
{
    auto child = ChildProcess::actor();
    QVERIFY(child.number("setsid") == child.pid().value);
    Seen seen;
    const auto details = seen.details(child.pid().value);
    QVERIFY(details.complete());
    const auto table = checklist(seen.classified(), seen.indexOf(child.pid().value), details);
    const auto of = [&table](std::string_view id) {
        return *std::find_if(table.begin(), table.end(), [id](const Check& entry) { return entry.id == id; });
    };
    QVERIFY(of("setsid").done == true);
    QVERIFY(of("second-fork").done == false);
    QVERIFY(of("no-terminal").done == true);
    QVERIFY(of("parent-exits").done != true);
    QVERIFY(of("stdin-null").done == false);
    QVERIFY(of("stdin-null").value.startsWith(u"pipe:"));
    QCOMPARE(of("umask").value.size(), 4);
}

void TestChecklist::aRealDaemon()
{
    auto leader = ChildProcess::actor();
    QCOMPARE(leader.number("setsid"), leader.pid().value);
    const ProcessGuard orphan(Pid{leader.number("fork")});
    QVERIFY(orphan.pid().value > 0);
    const auto before = steps(orphan.pid().value);
    QVERIFY(before.at("parent-exits") == false && before.at("leader-exits") == false);
    leader.end();
    const auto after = steps(orphan.pid().value);
    for (const auto id : {"fork", "parent-exits", "setsid", "second-fork", "leader-exits", "no-terminal"})
        QVERIFY2(after.at(id) == true, id);
    QVERIFY(after.at("stdin-null") == false);
}

void TestChecklist::signalWords()
{
    QCOMPARE(signalNames(0), QString());
    QCOMPARE(signalNames(0b110), u"INT QUIT"_qs);
    QCOMPARE(signalNames(1ULL << 12U), u"PIPE"_qs);
    QCOMPARE(signalNames(3ULL << 31U), QString()); // the C library's own
    QCOMPARE(signalNames(1ULL << 33U), u"RT0"_qs);
    QCOMPARE(signalNames(1ULL << 63U), u"RT30"_qs);
    QCOMPARE(signalNames(0b11111, 3), u"HUP INT QUIT …"_qs);
}

QTEST_GUILESS_MAIN(TestChecklist)
#include "tst_checklist.moc"
