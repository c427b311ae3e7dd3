// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>
#include <vector>

#include <unistd.h>

#include "model/live/sampler.h"
#include "model/tree/tree_model.h"
#include "tests/model/scenes.h"
#include "tests/support/child_process.h"
#include "tests/support/fake_proc.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace std::chrono_literals;

namespace {

sys::ProcFs open(const std::filesystem::path& path)
{
    return std::move(sys::ProcFs::open(path).value());
}

/// A sampler in a thread of its own and a model that takes its updates, as the window does it. Each update must fit
/// the one before, or the model does not hold what it should.
class Watched : public QObject {
public:
    explicit Watched(sys::ProcFs proc) : sampler_(std::make_unique<Sampler>(std::move(proc), pool_, 1000, false))
    {
        sampler_->moveToThread(&thread_);
        connect(sampler_.get(), &Sampler::updated, this, [this](const TreeUpdatePtr& update) { take(update); });
        thread_.start();
        call([](Sampler& sampler) {
            sampler.setInterval(20ms);
            sampler.setLimits({0s, 0s, 0});
        });
    }
    ~Watched() override
    {
        call([this](Sampler& sampler) {
            sampler.stop();
            sampler.moveToThread(thread());
        });
        thread_.quit();
        thread_.wait();
    }

    /// Calls a slot in the sampler's thread and waits for it to return; updates made until then are taken.
    template <class Call>
    void call(Call slot)
    {
        QMetaObject::invokeMethod(sampler_.get(), [&] { slot(*sampler_); }, Qt::BlockingQueuedConnection);
        QCoreApplication::sendPostedEvents(this);
    }
    void start()
    {
        call([](Sampler& sampler) { sampler.start(); });
    }

    /// Starts it, and waits until every command line has come: no update is then on its way.
    [[nodiscard]] bool startAndSettle()
    {
        start();
        return QTest::qWaitFor([this] {
            const auto processes = snapshot().processes();
            return std::none_of(processes.begin(), processes.end(), [](const auto& one) { return one->cmdline->pending; });
        });
    }

    [[nodiscard]] int updates() const { return static_cast<int>(updates_.size()); }
    [[nodiscard]] const TreeUpdate& last() const { return *updates_.back(); }
    [[nodiscard]] const Snapshot& snapshot() const { return last().classified->snapshot(); }
    [[nodiscard]] bool shows(Pid pid) const
    {
        const auto* process = snapshot().find(pid);
        return process != nullptr && model_.indexOf(NodeId::of(process->key.serial)).isValid();
    }
    [[nodiscard]] bool inOrder() const { return inOrder_; }
    [[nodiscard]] sys::ReaderPool& pool() { return pool_; }

private:
    void take(const TreeUpdatePtr& update)
    {
        inOrder_ = inOrder_ && update->first == updates_.empty()
            && (updates_.empty() || update->classified->snapshot().number >= snapshot().number);
        updates_.push_back(update);
        if (update->first)
            model_.fill(update->diff.next, {update->classified, {}});
        else
            model_.apply(update->diff, {update->classified, {}});
        inOrder_ = inOrder_ && model_.isConsistent() && model_.holds(*update->diff.next);
    }

    sys::ReaderPool pool_;
    QThread thread_;
    std::unique_ptr<Sampler> sampler_;
    TreeModel model_;
    std::vector<TreeUpdatePtr> updates_;
    bool inOrder_ = true;
};

/// Time in which \a watched would have scanned several times: another one, with the same interval, has.
bool someTicksPass()
{
    FakeProc fake;
    fake.add({.pid = 1, .ppid = 0});
    Watched clock(open(fake.path()));
    clock.start();
    return QTest::qWaitFor([&] { return clock.updates() >= 10; });
}

FakeProc& few(FakeProc& fake)
{
    return fake.add({.pid = 1, .ppid = 0, .comm = "init"}).add({.pid = 10, .comm = "sh"}).add({.pid = 11, .ppid = 10, .pgid = 10, .comm = "ls"});
}

} // namespace

class tst_Sampler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsThisMachine();
    void followsRealProcesses();
    void followsAFixture();
    void pausedItDoesNotScan();
    void refreshesEvenWhenPaused();
    void heldItSaysNothingAndLosesNothing();
    void aBusyReceiverGetsOneDifference();
    void optionsTakeEffectAtOnce();
    void tellsHowOftenAnExpressionGaveUp();
    void aFileThatDoesNotAnswer();
};

void tst_Sampler::showsThisMachine()
{
    Watched watched(open("/proc"));
    QElapsedTimer timer;
    timer.start();
    watched.start();
    QVERIFY(QTest::qWaitFor([&] { return watched.updates() > 0; }));
    qInfo("first picture of %d processes after %lld ms", watched.snapshot().size(), timer.elapsed());
    QVERIFY(watched.last().first);
    QVERIFY(watched.shows(Pid{::getpid()}));
    QVERIFY(watched.shows(Pid{::getppid()}));
    QCOMPARE(watched.last().summary.processes + watched.last().summary.kernelThreads, watched.snapshot().size());
    QTRY_VERIFY(watched.updates() >= 5);
    QVERIFY(watched.inOrder());
}

void tst_Sampler::followsRealProcesses()
{
    Watched watched(open("/proc"));
    watched.start();
    auto child = ChildProcess::actor();
    const Pid pid = child.pid();
    QTRY_VERIFY(watched.shows(pid));
    QTRY_VERIFY(watched.snapshot().find(pid) != nullptr && watched.snapshot().find(pid)->cmdline->ok());
    QCOMPARE(watched.snapshot().find(pid)->stat.ppid, Pid{::getpid()});
    child.end();
    QTRY_VERIFY(!watched.shows(pid));
    QVERIFY(watched.inOrder());
}

void tst_Sampler::followsAFixture()
{
    FakeProc fake;
    few(fake);
    Watched watched(open(fake.path()));
    watched.start();
    QTRY_VERIFY(watched.updates() > 0);
    QVERIFY(watched.shows(Pid{11}));
    fake.add({.pid = 12, .ppid = 11, .comm = "new"});
    QTRY_VERIFY(watched.shows(Pid{12}));
    fake.remove(11).change(12, [](FakeProcess& process) { process.ppid = 1; });
    QTRY_VERIFY(!watched.shows(Pid{11}));
    QTRY_VERIFY(watched.snapshot().find(Pid{12})->adoption);
    QCOMPARE(watched.snapshot().find(Pid{12})->adoption->from, Pid{11});
    QVERIFY(watched.inOrder());
}

void tst_Sampler::pausedItDoesNotScan()
{
    FakeProc fake;
    few(fake);
    Watched watched(open(fake.path()));
    watched.start();
    watched.call([](Sampler& sampler) { sampler.setPaused(true); });
    const auto number = watched.snapshot().number;
    fake.add({.pid = 12});
    QVERIFY(someTicksPass());
    QCOMPARE(watched.snapshot().number, number);
    QVERIFY(!watched.shows(Pid{12}));
    watched.call([](Sampler& sampler) { sampler.setPaused(false); });
    QCOMPARE(watched.snapshot().number, number + 1); // at once, not at the next tick
    QVERIFY(watched.shows(Pid{12}));
    QTRY_VERIFY(watched.snapshot().number > number + 1);
}

void tst_Sampler::refreshesEvenWhenPaused()
{
    FakeProc fake;
    few(fake);
    Watched watched(open(fake.path()));
    watched.call([](Sampler& sampler) { sampler.setPaused(true); });
    QVERIFY(watched.startAndSettle()); // the first picture comes all the same
    QCOMPARE(watched.snapshot().number, 1U);
    fake.add({.pid = 12});
    watched.call([](Sampler& sampler) { sampler.refresh(); });
    QVERIFY(watched.shows(Pid{12}));
    QCOMPARE(watched.snapshot().number, 2U);
}

void tst_Sampler::heldItSaysNothingAndLosesNothing()
{
    FakeProc fake;
    few(fake);
    Watched watched(open(fake.path()));
    watched.start();
    watched.call([](Sampler& sampler) { sampler.setHeld(true); });
    const int before = watched.updates();
    const auto number = watched.snapshot().number;
    fake.add({.pid = 12}).remove(11);
    watched.call([](Sampler& sampler) {
        auto options = grouped(Grouping::Family);
        sampler.setOptions(options);
    });
    QVERIFY(someTicksPass());
    QCOMPARE(watched.updates(), before);
    watched.call([](Sampler& sampler) {
        sampler.stop(); // so that what comes now is the one update and not the next tick's
        sampler.setHeld(false);
    });
    QCOMPARE(watched.updates(), before + 1);
    QVERIFY(watched.snapshot().number > number + 1); // it went on looking
    QVERIFY(watched.shows(Pid{12}));
    QVERIFY(!watched.shows(Pid{11}));
    QVERIFY(watched.last().diff.next->indexOf(NodeId::of(Sid{10})) < 0); // Family has no headings
    QVERIFY(watched.inOrder());
    watched.call([](Sampler& sampler) { sampler.setHeld(false); });
    QCOMPARE(watched.updates(), before + 1);
}

/// Nobody takes what is sent: after a few updates no more come, and then one with all that happened.
void tst_Sampler::aBusyReceiverGetsOneDifference()
{
    FakeProc fake;
    few(fake);
    Watched watched(open(fake.path()));
    watched.call([](Sampler& sampler) { sampler.awaitTaken(); });
    watched.start();
    QTRY_COMPARE(watched.updates(), 4);
    fake.add({.pid = 12}).remove(11);
    QVERIFY(someTicksPass());
    QCOMPARE(watched.updates(), 4);
    QVERIFY(!watched.shows(Pid{12}));
    watched.call([](Sampler& sampler) {
        sampler.stop();
        sampler.taken();
    });
    QCOMPARE(watched.updates(), 5);
    QVERIFY(watched.shows(Pid{12}));
    QVERIFY(!watched.shows(Pid{11}));
    QVERIFY(watched.snapshot().number > 5); // it went on looking
    QVERIFY(watched.inOrder());
}

void tst_Sampler::optionsTakeEffectAtOnce()
{
    FakeProc fake;
    few(fake).add({.pid = 2, .ppid = 0, .pgid = 0, .sid = 0, .comm = "kthreadd", .flags = 0x00200000});
    Watched watched(open(fake.path()));
    watched.call([](Sampler& sampler) { sampler.setPaused(true); });
    QVERIFY(watched.startAndSettle());
    QVERIFY(!watched.shows(Pid{2}));
    TreeOptions options;
    options.kernelThreads = true;
    const int before = watched.updates();
    watched.call([&](Sampler& sampler) { sampler.setOptions(options); });
    QCOMPARE(watched.updates(), before + 1);
    QVERIFY(watched.shows(Pid{2}));
    options.filter = Filter::parse(QStringLiteral("ls")).filter;
    watched.call([&](Sampler& sampler) { sampler.setOptions(options); });
    QVERIFY(!watched.shows(Pid{2}));
    QVERIFY(watched.shows(Pid{11}));
    QCOMPARE(watched.snapshot().number, 1U); // all from one scan
    QVERIFY(watched.inOrder());
}

void tst_Sampler::tellsHowOftenAnExpressionGaveUp()
{
    FakeProc fake;
    few(fake).add({.pid = 12, .cmdline = std::string(2000, 'a') + "!"});
    Watched watched(open(fake.path()));
    watched.call([](Sampler& sampler) { sampler.setPaused(true); });
    QVERIFY(watched.startAndSettle());
    TreeOptions options;
    options.filter = Filter::parse(QStringLiteral("/(a+)+$/")).filter;
    for (int again = 0; again < 2; ++again) {
        watched.call([&](Sampler& sampler) { sampler.setOptions(options); });
        QCOMPARE(watched.last().filterGaveUp, 1);
    }
    options.filter = Filter::parse(QStringLiteral("/a+$/")).filter;
    watched.call([&](Sampler& sampler) { sampler.setOptions(options); });
    QCOMPARE(watched.last().filterGaveUp, 0);
}

void tst_Sampler::aFileThatDoesNotAnswer()
{
    FakeProc fake;
    few(fake).fifo(10, "cmdline");
    Watched watched(open(fake.path()));
    QElapsedTimer timer;
    timer.start();
    watched.start();
    QVERIFY(watched.updates() > 0);
    const auto first = timer.elapsed();
    qInfo("first picture after %lld ms", first);
    QVERIFY2(first < 3000, "it waited for the file"); // a second is the aim; a busy machine may take its time
    QVERIFY(watched.shows(Pid{10}));
    QVERIFY(watched.snapshot().find(Pid{11})->cmdline->ok());
    QTRY_VERIFY(!watched.snapshot().find(Pid{10})->cmdline->pending);
    QCOMPARE(watched.snapshot().find(Pid{10})->cmdline->failure, sys::Failure::NotAnswering);
    QCOMPARE(watched.last().readersStuck, 1);
    // All else goes on.
    fake.add({.pid = 12});
    QTRY_VERIFY(watched.shows(Pid{12}));
    QTRY_VERIFY(watched.snapshot().find(Pid{12})->cmdline->ok());
    fake.answer(10, "cmdline", "late");
    QTRY_COMPARE(watched.last().readersStuck, 0);
    QTRY_VERIFY(watched.snapshot().find(Pid{10})->cmdline->ok());
    QVERIFY(watched.inOrder());
}

QTEST_GUILESS_MAIN(tst_Sampler)
#include "tst_sampler.moc"
