// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <thread>
#include <vector>

#include <QTest>

#include <csignal>

#include <sys/wait.h>

#include "model/sys/death_watch.h"
#include "model/sys/newest_id.h"
#include "model/sys/pidfd.h"
#include "model/sys/waker.h"
#include "tests/support/child_process.h"

using namespace daemonscope;
using namespace daemonscope::sys;
using namespace daemonscope::test;
using namespace std::chrono_literals;

class TestDeathWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhoEnded();
    void knowsThreadsFromNobody();
    void keepsItsLimit();
    void isWoken();
    void knowsHowZombiesEnded();
    void readsTheNewestId_data();
    void readsTheNewestId();
    void newestIdGrows();
};

void TestDeathWatch::tellsWhoEnded()
{
    auto watch = DeathWatch::open(10).value();
    auto first = ChildProcess::actor();
    auto second = ChildProcess::actor();
    QVERIFY(watch.add(first.pid()));
    QVERIFY(watch.add(second.pid()));
    std::vector<DeathWatch::Death> deaths;
    QVERIFY(!watch.wait(0ns, deaths));
    QVERIFY(deaths.empty());
    (void)second.end();
    (void)watch.wait(20s, deaths);
    QCOMPARE(deaths.size(), std::size_t(1));
    QCOMPARE(deaths[0].pid.value, second.pid().value);
    if (const auto status = waitStatus(deaths[0].pidfd.get())) // where the kernel tells
        QCOMPARE(*status, SIGKILL);
    QVERIFY(watch.has(first.pid()));
    QVERIFY(!watch.has(second.pid()));
    deaths.clear();
    (void)watch.wait(0ns, deaths); // it is told once
    QVERIFY(deaths.empty());
}

void TestDeathWatch::knowsThreadsFromNobody()
{
    auto watch = DeathWatch::open(10).value();
    auto actor = ChildProcess::actor();
    const auto gone = actor.pid();
    (void)actor.end();
    const auto nobody = watch.add(gone);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, Failure::Gone);

    std::int32_t tid = 0;
    std::atomic<bool> stop = false;
    std::atomic<bool> there = false;
    std::thread thread([&] {
        tid = static_cast<std::int32_t>(::gettid());
        there = true;
        there.notify_one();
        stop.wait(false);
    });
    there.wait(false);
    const auto ofThread = watch.add(Pid{tid});
    stop = true;
    stop.notify_one();
    thread.join();
    QVERIFY(!ofThread);
    QCOMPARE(ofThread.error().kind, Failure::Other);
    QCOMPARE(watch.size(), std::size_t(0));
}

void TestDeathWatch::keepsItsLimit()
{
    auto watch = DeathWatch::open(1).value();
    auto first = ChildProcess::actor();
    auto second = ChildProcess::actor();
    QVERIFY(watch.add(first.pid()));
    const auto full = watch.add(second.pid());
    QVERIFY(!full);
    QCOMPARE(full.error().kind, Failure::NoDescriptors);
    watch.remove(first.pid());
    QVERIFY(watch.add(second.pid()));
}

void TestDeathWatch::isWoken()
{
    const Waker waker;
    auto watch = DeathWatch::open(1).value();
    QVERIFY(watch.alsoWaitFor(waker.fd()));
    std::vector<DeathWatch::Death> deaths;
    waker.ring();
    QVERIFY(watch.wait(20s, deaths));
    waker.quiet();
    QVERIFY(!watch.wait(1ms, deaths));
}

void TestDeathWatch::knowsHowZombiesEnded()
{
    const auto proc = ProcFs::open().value();
    for (const char* how : {"exit 0", "exit 5", "kill -TERM $$"}) {
        ChildProcess shell({"/bin/sh", "-c", how});
        QVERIFY(waitReadable(shell.fd()));
        const auto status = zombieStatus(proc.rootFd(), shell.pid());
        QVERIFY(status);
        QCOMPARE(*status, shell.waitForEnd());
        QVERIFY(!zombieStatus(proc.rootFd(), shell.pid()));
    }
    QVERIFY(!zombieStatus(proc.rootFd(), Pid{::getpid()}));
}

void TestDeathWatch::readsTheNewestId_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("newest"); // -1 = none
    QTest::newRow("usual") << QByteArray("0.20 0.18 0.12 1/80 11206\n") << 11206;
    QTest::newRow("without newline") << QByteArray("0.20 0.18 0.12 1/80 7") << 7;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("cut") << QByteArray("0.20 0.18 0.12 1/80 ") << -1;
    QTest::newRow("one word") << QByteArray("11206\n") << -1;
    QTest::newRow("no number") << QByteArray("0.20 0.18 0.12 1/80\n") << -1;
    QTest::newRow("negative") << QByteArray("0.20 -1\n") << -1;
    QTest::newRow("too large") << QByteArray("0.20 99999999999\n") << -1;
}

void TestDeathWatch::readsTheNewestId()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, newest);
    const auto read = parseNewestId({text.data(), static_cast<std::size_t>(text.size())});
    QCOMPARE(read ? read->value : -1, newest);
}

void TestDeathWatch::newestIdGrows()
{
    const auto proc = ProcFs::open().value();
    const auto newest = NewestId::open(proc).value();
    const auto before = newest.read();
    QVERIFY(before);
    auto actor = ChildProcess::actor();
    QVERIFY(newest.read() != before);
    QVERIFY(readPidMax(proc) > actor.pid().value);
}

QTEST_GUILESS_MAIN(TestDeathWatch)
#include "tst_death_watch.moc"
