// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <set>
#include <sstream>

#include <QTest>

#include <sys/wait.h>

#include "model/process/facets.h"
#include "tests/model/listener.h"
#include "tests/support/child_process.h"
#include "tests/support/wait.h"
#include "tests/unit/scanning.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

/// A shell that writes a number, and ends when its input does.
ChildProcess shell(const char* script) { return ChildProcess({"/bin/sh", "-c", script}, ChildProcess::Talk::Yes); }

Pid readPid(ChildProcess& process)
{
    int pid = -1;
    std::istringstream(process.readLine()) >> pid;
    return Pid{pid};
}

} // namespace

/// Real processes, as each of the sources tells them, to root and to others.
class TestEventFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhoWasLeftBehind_data() { sources(); }
    void tellsWhoWasLeftBehind();
    void concludesAnUnseenParent();
    void tellsEachOnce_data() { sources(); }
    void tellsEachOnce();
    void hearsWhatTheKernelTells();
    void addsWhatScansFind_data();
    void addsWhatScansFind();
    void changesItsSource();

private:
    static void sources();
};

void TestEventFeed::sources()
{
    QTest::addColumn<SourceKind>("source");
    QTest::newRow("connector") << SourceKind::Connector;
    QTest::newRow("pidfd") << SourceKind::Pidfd;
}

void TestEventFeed::tellsWhoWasLeftBehind()
{
    QFETCH(const SourceKind, source);
    Listener listener({.wanted = source});
    if (!listener.on(source))
        QSKIP(listener.refusals().c_str());

    auto parent = shell("sleep 1000 </dev/null >/dev/null & echo $!; read line; exit 3");
    const auto child = readPid(parent);
    QVERIFY(child.value > 0);
    ProcessGuard guard(child);
    const auto* birth = listener.wait(EventKind::Fork, child);
    QVERIFY(birth);
    QCOMPARE(birth->ppid.value, parent.pid().value);
    QCOMPARE(birth->source, source);
    QVERIFY(birth->startTicks || source == SourceKind::Connector);
    if (birth->comm != "sleep") { // who looks may be late enough to see it as what it became
        const auto* exec = listener.wait(EventKind::Exec, child);
        QVERIFY(exec);
        QCOMPARE(exec->toName, "sleep");
    }

    parent.closeInput();
    QCOMPARE(WEXITSTATUS(parent.waitForEnd()), 3);
    const auto* adopted = listener.wait(EventKind::Adopted, child);
    QVERIFY(adopted);
    QCOMPARE(*adopted->from, parent.pid().value);
    QCOMPARE(QString::fromStdString(adopted->fromName), QStringLiteral("sh"));
    QCOMPARE(adopted->comm, "sleep");
    QCOMPARE(*adopted->to, adopted->ppid.value);
    QVERIFY(!adopted->toName.empty());
    QVERIFY(!adopted->inferred);
    QVERIFY(adopted->startTicks);
    QCOMPARE(adopted->source, source);
    QVERIFY(adopted->uncertain.count() > 0);
    const auto* end = listener.wait(EventKind::Exit, parent.pid());
    QVERIFY(end);
    if (source == SourceKind::Connector || end->status)
        QCOMPARE(*end->status, 3 << 8);
    guard.end();
    end = listener.wait(EventKind::Exit, child);
    QVERIFY(end);
    if (source == SourceKind::Connector || end->status)
        QCOMPARE(*end->status, SIGKILL);
    for (const auto kind : {EventKind::Fork, EventKind::Adopted, EventKind::Exit})
        QCOMPARE(listener.count(kind, child), 1);
    QCOMPARE(listener.count(EventKind::Lost, Pid{}), 0);
    QTRY_VERIFY(listener.wanted() > 0);
}

/// A parent who lived and ended between two looks: the session of its child tells that there was one.
void TestEventFeed::concludesAnUnseenParent()
{
    Listener listener({.wanted = SourceKind::Pidfd, .looksPerSecond = 1});
    if (!listener.on(SourceKind::Pidfd))
        QSKIP(listener.refusals().c_str());
    auto starter = ChildProcess(
        {"/usr/bin/setsid", "/bin/sh", "-c", "(sleep 1000 </dev/null >/dev/null & echo $!); read line"},
        ChildProcess::Talk::Yes);
    const auto child = readPid(starter);
    ProcessGuard guard(child);
    QVERIFY(listener.wait(EventKind::Fork, child));
    const auto* adopted = listener.wait(EventKind::Adopted, child);
    QVERIFY(adopted);
    QCOMPARE(*adopted->to, adopted->ppid.value);
    QVERIFY(adopted->ppid != starter.pid());
    if (!adopted->inferred) // a look came in between after all
        QVERIFY(adopted->from);
    starter.closeInput();
    (void)starter.waitForEnd();
    QVERIFY(listener.wait(EventKind::Exit, starter.pid()));
    QCOMPARE(listener.count(EventKind::Adopted, child), 1);
}

void TestEventFeed::tellsEachOnce()
{
    QFETCH(const SourceKind, source);
    Listener listener({.wanted = source});
    if (!listener.on(source))
        QSKIP(listener.refusals().c_str());
    // Each says who it is and lives until the input ends.
    auto many = shell("exec 3<&0; for i in 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19; do\n"
                      "sh -c 'echo $$; read line <&3' & done; wait");
    std::set<std::int32_t> pids;
    for (int i = 0; i < 20; ++i)
        pids.insert(readPid(many).value);
    QCOMPARE(pids.size(), std::size_t(20));
    for (const auto pid : pids)
        QVERIFY(listener.wait(EventKind::Fork, Pid{pid})); // a look comes late on a busy machine
    many.closeInput();
    (void)many.waitForEnd();
    QVERIFY(listener.wait(EventKind::Exit, many.pid()));
    for (const auto pid : pids) {
        QVERIFY(listener.wait(EventKind::Exit, Pid{pid}));
        QCOMPARE(listener.count(EventKind::Fork, Pid{pid}), 1);
        QCOMPARE(listener.count(EventKind::Exit, Pid{pid}), 1);
        QCOMPARE(listener.wait(EventKind::Fork, Pid{pid})->ppid.value, many.pid().value);
    }
}

void TestEventFeed::hearsWhatTheKernelTells()
{
    Listener listener({.wanted = SourceKind::Connector});
    if (!listener.on(SourceKind::Connector))
        QSKIP(listener.refusals().c_str());
    if (::access(DS_TEST_ACTOR, X_OK) != 0)
        QSKIP("this user may not run the actor");
    auto actor = ChildProcess::actor();
    QVERIFY(listener.wait(EventKind::Exec, actor.pid()));
    const auto before = ::getsid(actor.pid().value);
    QCOMPARE(actor.number("setsid"), actor.pid().value);
    const auto* session = listener.wait(EventKind::SetSid, actor.pid());
    QVERIFY(session);
    QCOMPARE(*session->from, before);
    QCOMPARE(*session->to, actor.pid().value);
    QCOMPARE(actor.number("name 616263"), 0);
    const auto* name = listener.wait(EventKind::Comm, actor.pid());
    QVERIFY(name);
    QCOMPARE(name->toName, "abc");
    if (::geteuid() == 0) {
        QCOMPARE(actor.number("user 65534"), 0);
        const auto* user = listener.wait(EventKind::Uid, actor.pid());
        QVERIFY(user);
        QCOMPARE(*user->to, 65534);
    }

    // Its first thread ends, and it lives on.
    auto second = ChildProcess::actor();
    (void)second.ask("leave-leader");
    const auto child = actor.number("fork"); // a later message: all before it were heard
    ProcessGuard guard{Pid{child}};
    QVERIFY(listener.wait(EventKind::Fork, Pid{child}));
    QVERIFY(waitUntil([&] {
        Scanning scanning;
        scanning.scan();
        return scanning.find(second.pid()) != nullptr && scanning.find(second.pid())->leaderThreadGone;
    }));
    QCOMPARE(listener.count(EventKind::Exit, second.pid()), 0);
    QCOMPARE(second.end(), SIGKILL);
    const auto* end = listener.wait(EventKind::Exit, second.pid());
    QVERIFY(end);
    QCOMPARE(*end->status, SIGKILL);
    QCOMPARE(listener.count(EventKind::Exit, second.pid()), 1);
}

void TestEventFeed::addsWhatScansFind_data()
{
    sources();
    QTest::newRow("scan") << SourceKind::Scan;
}

void TestEventFeed::addsWhatScansFind()
{
    QFETCH(const SourceKind, source);
    Listener listener({.wanted = source});
    if (!listener.on(source))
        QSKIP(listener.refusals().c_str());
    const auto sees = [&](EventKind kind) {
        const auto& blind = listener.state().cannotSee;
        return std::find(blind.begin(), blind.end(), kind) == blind.end();
    };
    QVERIFY(!sees(EventKind::Stopped));
    QCOMPARE(sees(EventKind::Fork), source != SourceKind::Scan);
    QCOMPARE(sees(EventKind::Exec), source == SourceKind::Connector);

    Scanning scanning;
    const auto scan = [&] {
        scanning.scanAndAbsorb();
        listener.feed().scanned(classify(scanning.share()));
    };
    scan();
    QTRY_VERIFY(listener.state().cannotSee.empty());
    auto sleeper = shell("sleep 1000 </dev/null >/dev/null & echo $!; read line");
    const auto child = readPid(sleeper);
    ProcessGuard guard(child);
    QVERIFY(waitUntil([&] {
        scan();
        return listener.count(EventKind::Fork, child) > 0;
    }));
    QCOMPARE(listener.wait(EventKind::Fork, child)->source, source);
    QCOMPARE(::kill(child.value, SIGSTOP), 0);
    QVERIFY(waitUntil([&] {
        scan();
        return listener.count(EventKind::Stopped, child) > 0;
    }));
    const auto* stop = listener.wait(EventKind::Stopped, child);
    if (source != SourceKind::Pidfd) // which looks at those that were just born, too
        QCOMPARE(stop->source, SourceKind::Scan);
    QVERIFY(stop->uncertain.count() > 0);
    QCOMPARE(::kill(child.value, SIGCONT), 0);
    QVERIFY(waitUntil([&] {
        scan();
        return listener.count(EventKind::Continued, child) > 0;
    }));
    sleeper.closeInput();
    (void)sleeper.waitForEnd();
    QVERIFY(waitUntil([&] {
        scan();
        return listener.count(EventKind::Adopted, child) > 0;
    }));
    guard.end();
    QVERIFY(waitUntil([&] {
        scan();
        return listener.count(EventKind::Exit, child) > 0;
    }));
    scan();
    scan();
    QCOMPARE(listener.wait(EventKind::Exit, child)->source, source);
    for (const auto kind : {EventKind::Fork, EventKind::Adopted, EventKind::Exit, EventKind::Stopped})
        QCOMPARE(listener.count(kind, child), 1);
}

void TestEventFeed::changesItsSource()
{
    Listener listener({.wanted = SourceKind::Scan});
    QVERIFY(listener.on(SourceKind::Scan));
    auto sleeper = shell("read line");
    listener.feed().setOptions({.wanted = SourceKind::Pidfd});
    QTRY_VERIFY(listener.on(SourceKind::Pidfd) || listener.state().refused.back().at != "not asked");
    if (!listener.on(SourceKind::Pidfd))
        QSKIP(listener.refusals().c_str());
    const auto* birth = listener.wait(EventKind::Fork, sleeper.pid()); // found when the source was changed
    QVERIFY(birth);
    QCOMPARE(birth->source, SourceKind::Scan);
    sleeper.closeInput();
    (void)sleeper.waitForEnd();
    const auto* end = listener.wait(EventKind::Exit, sleeper.pid());
    QVERIFY(end);
    QCOMPARE(end->source, SourceKind::Pidfd);
}

QTEST_GUILESS_MAIN(TestEventFeed)
#include "tst_event_feed.moc"
