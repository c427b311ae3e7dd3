// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <filesystem>
#include <latch>
#include <map>
#include <mutex>
#include <set>
#include <thread>

#include <QTest>

#include <signal.h>
#include <sys/wait.h>

#include "model/sys/cmdline.h"
#include "model/sys/procfs.h"
#include "model/sys/reader_pool.h"
#include "tests/support/child_process.h"
#include "tests/support/fake_proc.h"

using namespace daemonscope;
using namespace std::chrono_literals;
using sys::Cmdline;
using sys::Failure;
using sys::ReaderPool;
using sys::Result;
using test::longEnough;
using test::waitUntil;

namespace {

int threadsOfThisProcess()
{
    namespace fs = std::filesystem;
    return static_cast<int>(std::distance(fs::directory_iterator("/proc/self/task"), fs::directory_iterator()));
}

/// What callbacks brought, by number.
class Answers {
public:
    void add(int number, Result<Cmdline> result)
    {
        const std::lock_guard lock(mutex_);
        answers_.emplace(number, std::move(result));
    }
    std::size_t count() const
    {
        const std::lock_guard lock(mutex_);
        return answers_.size();
    }
    /// All, once they are no longer added to.
    const std::multimap<int, Result<Cmdline>>& all() const { return answers_; }

private:
    mutable std::mutex mutex_;
    std::multimap<int, Result<Cmdline>> answers_;
};

/// Processes 1 to `count` in a fixture, the first `stuck` of which have a command line that does not answer.
class Fixture {
public:
    Fixture(int count, int stuck) : stuck_(stuck)
    {
        for (int pid = 1; pid <= count; ++pid) {
            fake_.add({.pid = pid, .cmdline = std::to_string(pid)});
            if (pid <= stuck)
                fake_.fifo(pid, "cmdline");
            dirs_.push_back(std::move(*sys::ProcFs::open(fake_.path())->openProcess(Pid{pid})));
        }
    }

    void ask(ReaderPool& pool, Answers& answers, int pid) const
    {
        const int dir = dirs_[static_cast<std::size_t>(pid - 1)].get();
        pool.read<Cmdline>("cmdline", [dir] { return sys::readCmdline(dir); },
            [&answers, pid](Result<Cmdline> result) { answers.add(pid, std::move(result)); });
    }
    /// Lets every stuck read go on; until then their threads hold the fixture's descriptors.
    void answerAll(const ReaderPool& pool)
    {
        const auto letGo = [&] {
            for (int pid = 1; pid <= stuck_; ++pid)
                fake_.answer(pid, "cmdline", "late");
            return pool.lost() == 0;
        };
        QVERIFY(waitUntil(letGo));
    }
    [[nodiscard]] int stuck() const { return stuck_; }

private:
    test::FakeProc fake_;
    int stuck_;
    std::vector<sys::UniqueFd> dirs_;
};

/// One answer for each of 1 to `count`: NotAnswering for the stuck ones, their number for the others.
void verify(const Answers& answers, int count, const Fixture& fixture)
{
    QCOMPARE(answers.all().size(), static_cast<std::size_t>(count));
    for (const auto& [pid, result] : answers.all()) {
        QCOMPARE(answers.all().count(pid), std::size_t{1});
        if (pid <= fixture.stuck()) {
            QVERIFY(!result);
            QCOMPARE(result.error(), (sys::SysError{Failure::NotAnswering, 0, "cmdline"}));
        } else {
            QVERIFY2(result, qPrintable(QString::number(pid)));
            QCOMPARE(result->bytes, std::to_string(pid));
        }
    }
}

} // namespace

class TestReaderPool : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { threadsBefore_ = threadsOfThisProcess(); }
    void cleanup()
    {
        QVERIFY(waitUntil([this] { return threadsOfThisProcess() <= threadsBefore_; }));
    }
    void everyReadIsAnsweredOnce();
    void errorsArrive();
    void noThreadBeforeTheFirstRead();
    void readersStayFew();
    void oneStuckHoldsNobodyUp();
    void sixtyFourStuck();
    void slowButInTime();
    void threadsComeBack();
    void boundIsKept();
    void afterTheBoundItRecovers();
    void destructorDoesNotWait();
    void nothingAfterTheDestructor();
    void destructorWaitsForARunningCallback();
    void letsGoOfWhatItHeld();
    void readsFromACallback();
    void fromManyThreads();
    void signalsGoElsewhere();
    void withoutAnyThread();

private:
    int threadsBefore_ = 0;
};

void TestReaderPool::everyReadIsAnsweredOnce()
{
    const Fixture fixture(2000, 0);
    Answers answers;
    ReaderPool pool({.deadline = longEnough});
    for (int pid = 1; pid <= 2000; ++pid)
        fixture.ask(pool, answers, pid);
    QVERIFY(pool.wait(longEnough));
    QCOMPARE(pool.outstanding(), 0);
    QCOMPARE(pool.lost(), 0);
    verify(answers, 2000, fixture);
}

void TestReaderPool::errorsArrive()
{
    ReaderPool pool;
    std::atomic<int> code = 0;
    pool.read<int>("x", [] { return Result<int>(sys::Unexpected{sys::errorFromErrno(EACCES, "x")}); },
        [&](const Result<int>& result) { code = result ? -1 : result.error().code; });
    QVERIFY(pool.wait(longEnough));
    QCOMPARE(code.load(), EACCES);
}

void TestReaderPool::noThreadBeforeTheFirstRead()
{
    const ReaderPool pool;
    QCOMPARE(threadsOfThisProcess(), threadsBefore_);
    QVERIFY(pool.wait(0ms));
}

/// The watchdog and the readers, however much is queued.
void TestReaderPool::readersStayFew()
{
    ReaderPool pool({.threads = 3, .patience = longEnough, .deadline = longEnough});
    std::atomic<int> atOnce = 0, most = 0;
    for (int count = 0; count < 3000; ++count) {
        pool.read<int>("x", [&] {
            const int now = ++atOnce;
            for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
            }
            --atOnce;
            return Result<int>(0);
        }, [](const Result<int>&) {});
        QVERIFY(threadsOfThisProcess() <= threadsBefore_ + 4 || count % 100 != 0);
    }
    QVERIFY(pool.wait(longEnough));
    QVERIFY(most <= 3);
}

/// Each reader is offered a stuck read and a good one at once: no good one has to wait for the deadline.
void TestReaderPool::oneStuckHoldsNobodyUp()
{
    Fixture fixture(40, 1);
    Answers answers;
    ReaderPool pool({.deadline = longEnough});
    for (int pid = 1; pid <= 40; ++pid)
        fixture.ask(pool, answers, pid);
    QVERIFY(waitUntil([&] { return answers.count() == 39; }));
    QCOMPARE(pool.outstanding(), 1);
    fixture.answerAll(pool);
    QVERIFY(waitUntil([&] {
        fixture.answerAll(pool);
        return pool.outstanding() == 0;
    }));
    QCOMPARE(answers.count(), std::size_t{40});
    QVERIFY(answers.all().find(1)->second);
}

/// Every one is said not to answer, 300 others are read, and no more threads are used than need be.
void TestReaderPool::sixtyFourStuck()
{
    Fixture fixture(364, 64);
    Answers answers;
    {
        ReaderPool pool;
        for (int pid = 1; pid <= 364; ++pid)
            fixture.ask(pool, answers, pid);
        QVERIFY(pool.wait(longEnough));
        verify(answers, 364, fixture);
        QCOMPARE(pool.lost(), 64);
        QVERIFY(threadsOfThisProcess() <= threadsBefore_ + 64 + 3 + 1);
        fixture.answerAll(pool);
    }
}

/// Later than it would like, before the deadline: the answer counts, and its thread is no longer needed.
void TestReaderPool::slowButInTime()
{
    Fixture fixture(12, 2);
    Answers answers;
    ReaderPool pool({.threads = 1, .patience = 1ms, .deadline = longEnough});
    for (int pid = 1; pid <= 12; ++pid)
        fixture.ask(pool, answers, pid);
    QVERIFY(waitUntil([&] { return answers.count() == 10; }));
    QCOMPARE(pool.lost(), 0);
    QVERIFY(waitUntil([&] {
        fixture.answerAll(pool);
        return pool.outstanding() == 0;
    }));
    QCOMPARE(answers.count(), std::size_t{12});
    QVERIFY(answers.all().find(1)->second && answers.all().find(2)->second);
    QVERIFY(waitUntil([&] { return threadsOfThisProcess() <= threadsBefore_ + 2; }));
}

void TestReaderPool::threadsComeBack()
{
    Fixture fixture(20, 10);
    Answers answers;
    ReaderPool pool({.threads = 2, .lostAtMost = 20, .patience = 5ms, .deadline = 50ms});
    for (int pid = 1; pid <= 10; ++pid)
        fixture.ask(pool, answers, pid);
    QVERIFY(pool.wait(longEnough));
    QCOMPARE(pool.lost(), 10);
    fixture.answerAll(pool);
    QVERIFY(waitUntil([&] { return threadsOfThisProcess() <= threadsBefore_ + 3; }));
    QCOMPARE(answers.count(), std::size_t{10}); // late answers are not told: they were answered already
    for (int pid = 11; pid <= 20; ++pid)
        fixture.ask(pool, answers, pid);
    QVERIFY(pool.wait(longEnough));
    verify(answers, 20, fixture);
}

/// With all the threads stuck that it may have, every further read is answered, unread.
void TestReaderPool::boundIsKept()
{
    Fixture fixture(100, 20);
    Answers answers;
    ReaderPool pool({.threads = 3, .lostAtMost = 5, .patience = 2ms, .deadline = 20ms});
    for (int pid = 1; pid <= 100; ++pid)
        fixture.ask(pool, answers, pid);
    QVERIFY(pool.wait(longEnough));
    QCOMPARE(answers.count(), std::size_t{100});
    for (const auto& [pid, result] : answers.all()) {
        QCOMPARE(answers.all().count(pid), std::size_t{1});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Failure::NotAnswering);
    }
    QVERIFY(pool.lost() >= 6 && pool.lost() <= 8);
    QVERIFY(threadsOfThisProcess() <= threadsBefore_ + 8 + 1);
    fixture.answerAll(pool);
}

void TestReaderPool::afterTheBoundItRecovers()
{
    Fixture fixture(10, 2);
    Answers answers;
    ReaderPool pool({.threads = 1, .lostAtMost = 0, .patience = 2ms, .deadline = 20ms});
    fixture.ask(pool, answers, 1);
    QVERIFY(pool.wait(longEnough));
    fixture.ask(pool, answers, 3);
    QVERIFY(pool.wait(longEnough));
    QVERIFY(!answers.all().find(3)->second);
    fixture.answerAll(pool);
    fixture.ask(pool, answers, 4);
    QVERIFY(pool.wait(longEnough));
    QVERIFY(answers.all().find(4)->second);
}

/// With a thousand queued, three under way and none ever to be answered.
void TestReaderPool::destructorDoesNotWait()
{
    Fixture fixture(3, 3);
    Answers answers;
    auto pool = std::make_unique<ReaderPool>(ReaderPool::Limits{.deadline = 1h});
    for (int count = 0; count < 1000; ++count)
        fixture.ask(*pool, answers, 1 + count % 3);
    const auto before = std::chrono::steady_clock::now();
    pool.reset();
    QVERIFY(std::chrono::steady_clock::now() - before < 5s);
    QCOMPARE(answers.count(), std::size_t{0});
    // The threads that are stuck do not need the pool; they end when they are answered.
    QVERIFY(waitUntil([&] {
        fixture.answerAll(ReaderPool());
        return threadsOfThisProcess() <= threadsBefore_;
    }));
    QCOMPARE(answers.count(), std::size_t{0});
}

/// Pools that end at any moment, with callbacks that would write to what is gone.
void TestReaderPool::nothingAfterTheDestructor()
{
    for (int round = 0; round < 300; ++round) {
        std::atomic<bool> gone = false;
        std::atomic<int> late = 0, sum = 0;
        {
            ReaderPool pool({.threads = 3, .patience = 0ms, .deadline = std::chrono::milliseconds(round % 3)});
            for (int count = 0; count < 20; ++count)
                pool.read<int>("x", [] { return Result<int>(1); }, [&](const Result<int>&) {
                    late += gone ? 1 : 0;
                    ++sum;
                });
            if (round % 2 == 0)
                (void)pool.wait(std::chrono::milliseconds(round % 5));
        }
        gone = true;
        QVERIFY(sum <= 20);
        // Threads may still be on their way out; none of them may call.
        QVERIFY(waitUntil([this] { return threadsOfThisProcess() <= threadsBefore_; }));
        QCOMPARE(late.load(), 0);
    }
}

void TestReaderPool::destructorWaitsForARunningCallback()
{
    std::latch entered(1);
    std::atomic<bool> mayLeave = false, left = false;
    std::thread destroyer;
    {
        auto pool = std::make_unique<ReaderPool>();
        pool->read<int>("x", [] { return Result<int>(1); }, [&](const Result<int>&) {
            entered.count_down();
            (void)waitUntil([&] { return mayLeave.load(); });
            left = true;
        });
        entered.wait();
        destroyer = std::thread([&left, pool = std::move(pool)]() mutable {
            pool.reset();
            QVERIFY(left);
        });
    }
    mayLeave = true;
    destroyer.join();
    QVERIFY(left);
}

/// What a read holds is free when the answer arrives, so that a descriptor in it does not pile up.
void TestReaderPool::letsGoOfWhatItHeld()
{
    ReaderPool pool;
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> watched = held;
    std::atomic<bool> freed = false;
    pool.read<int>("x", [held = std::move(held)] { return Result<int>(*held); },
        [&](const Result<int>&) { freed = watched.expired(); });
    QVERIFY(pool.wait(longEnough));
    QVERIFY(freed);
}

void TestReaderPool::readsFromACallback()
{
    ReaderPool pool({.deadline = longEnough});
    std::atomic<int> depth = 0;
    std::function<void(const Result<int>&)> next = [&](const Result<int>& result) {
        if (++depth < 100)
            pool.read<int>("x", [result] { return Result<int>(*result + 1); }, next);
    };
    pool.read<int>("x", [] { return Result<int>(0); }, next);
    QVERIFY(waitUntil([&] { return depth == 100; }));
    QVERIFY(pool.wait(longEnough));
}

void TestReaderPool::fromManyThreads()
{
    ReaderPool pool({.deadline = longEnough});
    std::atomic<int> answers = 0;
    std::vector<std::thread> askers;
    for (int asker = 0; asker < 4; ++asker)
        askers.emplace_back([&] {
            for (int count = 0; count < 500; ++count)
                pool.read<int>("x", [] { return Result<int>(1); }, [&](const Result<int>& result) { answers += *result; });
        });
    for (auto& asker : askers)
        asker.join();
    QVERIFY(pool.wait(longEnough));
    QCOMPARE(answers.load(), 2000);
}

/// A handler runs where the program expects it, and no read ends with EINTR for it.
void TestReaderPool::signalsGoElsewhere()
{
    ReaderPool pool;
    std::atomic<int> blocked = -1;
    pool.read<int>("x", [] {
        sigset_t set;
        ::pthread_sigmask(SIG_SETMASK, nullptr, &set);
        return Result<int>(sigismember(&set, SIGTERM) == 1 && sigismember(&set, SIGCHLD) == 1
            && sigismember(&set, SIGSEGV) == 0);
    }, [&](const Result<int>& result) { blocked = *result; });
    QVERIFY(pool.wait(longEnough));
    QCOMPARE(blocked.load(), 1);
    sigset_t own;
    ::pthread_sigmask(SIG_SETMASK, nullptr, &own);
    QCOMPARE(sigismember(&own, SIGTERM), 0);
}

/// At the user's limit of threads: answered all the same.
void TestReaderPool::withoutAnyThread()
{
    test::ChildProcess probe({DS_TEST_PROBE, "no-threads"}, test::ChildProcess::Talk::Yes);
    const auto text = QString::fromStdString(probe.readAll()).trimmed();
    const int status = probe.waitForEnd();
    if (WIFEXITED(status) && WEXITSTATUS(status) == 77)
        QSKIP(qPrintable(text));
    QCOMPARE(text, QStringLiteral("1 not-answering"));
    QCOMPARE(status, 0);
}

QTEST_APPLESS_MAIN(TestReaderPool)
#include "tst_reader_pool.moc"
