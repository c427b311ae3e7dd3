// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <sstream>

#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QSignalSpy>
#include <QTest>

#include "model/act/action.h"
#include "model/act/execution.h"
#include "model/act/texts.h"
#include "model/act/tuning_texts.h"
#include "model/sys/pidfd.h"
#include "model/sys/tuning.h"
#include "tests/support/child_process.h"
#include "tests/unit/scanning.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace std::chrono_literals;
using act::Fate;
using act::Reach;
using act::Sent;

namespace {

act::Preview previewOf(
    Scanning& scanning, Pid pid, Reach reach, int signal, const act::Self& self = act::Self::now(true))
{
    const auto machine = classify(scanning.share());
    const auto* process = scanning.find(pid);
    if (process == nullptr)
        return {};
    act::Holds holds;
    const act::Target target{reach, process->key, process->stat.pgid, process->stat.sid};
    for (const auto& hit : act::preview(*machine, target, signal, {}, self).hits)
        holds.emplace(hit.process->key.serial, act::takeHold(scanning.scanner(), hit.process));
    return act::preview(*machine, target, signal, holds, self);
}

act::Order orderOf(act::Preview preview)
{
    act::Order order;
    order.preview = std::move(preview);
    order.self = act::Self::now(true);
    order.patience = longEnough;
    return order;
}

act::Report carryOut(act::Order order)
{
    auto proc = sys::ProcFs::open();
    return act::Execution(std::move(order), *proc, {}).run();
}

char stateOf(Pid pid)
{
    const auto proc = sys::ProcFs::open();
    const auto dir = proc->openProcess(pid);
    const auto stat = dir ? act::statOf(*dir) : sys::Unexpected{dir.error()};
    return stat ? stat->state : '-';
}

/// Living members of a session.
int livingIn(Sid session, Pid except)
{
    Scanning scanning;
    const auto processes = scanning.scan().processes();
    return static_cast<int>(std::count_if(processes.begin(), processes.end(), [&](const ProcessPtr& process) {
        return process->stat.sid == session && !process->dead() && process->pid() != except;
    }));
}

QStringList told(const act::Preview& preview)
{
    QStringList lines;
    for (const auto& hit : preview.hits)
        lines << QStringLiteral("%1 %2").arg(hit.process->pid().value).arg(act::reactionText(hit, preview.signal));
    for (const auto& spared : preview.spared)
        lines << QStringLiteral("not %1 %2").arg(spared.process->pid().value).arg(act::whyText(spared.why));
    return lines;
}

} // namespace

/// Signals sent to real processes, and to nobody else.
class TestActing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverTheWrongProcess_data();
    void neverTheWrongProcess();
    void nobodyEscapesByForking_data();
    void nobodyEscapesByForking();
    void stoppedAndContinued();
    void stoppedIsContinuedToEnd();
    void keysReachTheForegroundOnly();
    void hangUpReachesTheLeader();
    void refusedByTheKernel();
    void wantsASecondYes();
    void oneSignalStaysWithOne();
    void anotherMachineIsLeftAlone();
    void tellsHowFarItIs();
    void niceAndProcessors();
    void tunedByItsHold();
    void listsOfProcessors();
};

void TestActing::neverTheWrongProcess_data()
{
    QTest::addColumn<bool>("heldBefore");
    QTest::newRow("held when it was selected") << true;
    QTest::newRow("selected only") << false;
}

/// A number is freed and taken between selection and signal.
void TestActing::neverTheWrongProcess()
{
    QFETCH(const bool, heldBefore);
    auto actor = ChildProcess::actor();
    Scanning scanning;
    int sameTick = 0;
    for (int round = 0; round < 200; ++round) {
        const Pid pid{actor.number("fork")};
        const auto text = std::to_string(pid.value);
        scanning.scan();
        const auto selected = scanning.pointer(pid);
        QVERIFY(selected);
        const auto machine = classify(scanning.share());
        const act::Target target{Reach::Process, selected->key, {}, {}};
        act::Order order = orderOf(act::preview(*machine, target, SIGKILL, {}, act::Self::now(true)));
        QCOMPARE(order.preview.hits.size(), 1U);
        if (heldBefore)
            order.holds.emplace(selected->key.serial, act::takeHold(scanning.scanner(), selected));
        ProcessGuard(pid).end();
        QCOMPARE(actor.number("wait " + text), pid.value);
        if (actor.number("fork-as " + text) != pid.value)
            QSKIP("choosing a process number (clone3, set_tid) is not permitted here");
        ProcessGuard stranger(pid);
        if (!heldBefore)
            order.holds.emplace(selected->key.serial, act::takeHold(scanning.scanner(), selected));
        const auto report = carryOut(std::move(order));
        QVERIFY2(!sys::hasEnded(stranger.fd()), "the stranger was hit");
        QCOMPARE(stateOf(pid) == 'Z', false);
        QCOMPARE(report.outcomes.size(), 1U);
        QCOMPARE(report.outcomes[0].sent, Sent::OtherProcess);
        scanning.scan();
        sameTick += scanning.find(pid)->key.startTicks == selected->key.startTicks ? 1 : 0;
        stranger.end();
        QCOMPARE(actor.number("wait " + text), pid.value);
    }
    qInfo("200 of 200 rounds: nobody else was hit; start times were equal in %d", sameTick);
}

void TestActing::nobodyEscapesByForking_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("kill") << SIGKILL;
}

void TestActing::nobodyEscapesByForking()
{
    QFETCH(const int, signal);
    int bornMeanwhile = 0;
    for (int round = 0; round < 3; ++round) {
        auto actor = ChildProcess::actor();
        QVERIFY(actor.number("setsid") > 0);
        const Pid top{actor.number("breed 400")};
        QVERIFY(top.value > 0);
        const ProcessGuard guard(top);
        Scanning scanning;
        scanning.scan();
        auto preview = previewOf(scanning, top, Reach::Subtree, signal);
        QCOMPARE(preview.hits.size(), 1U);
        // From here on it forks, and its children fork, and every third is an orphan at once.
        QVERIFY(sys::sendSignal(guard.fd(), SIGUSR1).has_value());
        QVERIFY(waitUntil([&] { return livingIn(Sid{actor.pid().value}, actor.pid()) > 10; }));
        const auto report = carryOut(orderOf(std::move(preview)));
        QVERIFY(report.stoppedFirst);
        QVERIFY(report.stoppedAll);
        for (const auto& outcome : report.outcomes) {
            bornMeanwhile += outcome.bornMeanwhile ? 1 : 0;
            QCOMPARE(outcome.fate, Fate::Ended);
        }
        QCOMPARE(livingIn(Sid{actor.pid().value}, actor.pid()), 0);
    }
    qInfo("%d were born while they were being ended", bornMeanwhile);
}

void TestActing::stoppedAndContinued()
{
    auto actor = ChildProcess::actor();
    const Pid child{actor.number("fork")};
    Scanning scanning;
    scanning.scan();
    auto report = carryOut(orderOf(previewOf(scanning, child, Reach::Process, SIGSTOP)));
    QCOMPARE(report.outcomes.at(0).fate, Fate::Stopped);
    QCOMPARE(stateOf(child), 'T');
    scanning.scan();
    const auto preview = previewOf(scanning, child, Reach::Process, SIGCONT);
    QVERIFY(preview.anyStopped());
    QCOMPARE(preview.hits.at(0).reaction, act::Reaction::Continues);
    report = carryOut(orderOf(preview));
    QCOMPARE(report.outcomes.at(0).fate, Fate::Lives);
    QVERIFY(stateOf(child) != 'T');
}

void TestActing::stoppedIsContinuedToEnd()
{
    auto actor = ChildProcess::actor();
    const Pid child{actor.number("fork")};
    ProcessGuard guard(child);
    Scanning scanning;
    QVERIFY(sys::sendSignal(guard.fd(), SIGSTOP).has_value());
    QVERIFY(scanning.scanUntil(child, [](const Process& process) { return process.stat.state == 'T'; }));
    auto order = orderOf(previewOf(scanning, child, Reach::Process, SIGTERM));
    order.patience = 0ms;
    auto report = carryOut(order);
    QCOMPARE(report.outcomes.at(0).sent, Sent::Done);
    QCOMPARE(report.outcomes.at(0).fate, Fate::Stopped); // it waits
    order.continueAfter = true;
    order.patience = longEnough;
    report = carryOut(order);
    QCOMPARE(report.outcomes.at(0).fate, Fate::Ended);
}

void TestActing::keysReachTheForegroundOnly()
{
    auto actor = ChildProcess::actor();
    int first = 0;
    int second = 0;
    int behind = 0;
    std::istringstream(actor.ask("jobs")) >> first >> second >> behind;
    if (behind <= 0)
        QSKIP("no terminal can be opened here");
    Scanning scanning;
    scanning.scan();
    const auto preview = previewOf(scanning, actor.pid(), Reach::Keyboard, SIGINT);
    QCOMPARE(told(preview),
        (QStringList{QStringLiteral("%1 ends").arg(first), QStringLiteral("%1 ignores it").arg(second),
            QStringLiteral("not %1 in the background: the terminal's keys do not reach it").arg(actor.pid().value),
            QStringLiteral("not %1 in the background: the terminal's keys do not reach it").arg(behind)}));
    const auto report = carryOut([&] {
        auto order = orderOf(preview);
        order.patience = 0ms;
        return order;
    }());
    QCOMPARE(report.outcomes.size(), 2U);
    QCOMPARE(actor.number("wait " + std::to_string(first)), first);
    QVERIFY(stateOf(Pid{second}) != 'Z' && stateOf(Pid{second}) != '-');
    QVERIFY(stateOf(Pid{behind}) != 'Z' && stateOf(Pid{behind}) != '-');
}

void TestActing::hangUpReachesTheLeader()
{
    auto actor = ChildProcess::actor();
    int first = 0;
    int second = 0;
    int behind = 0;
    std::istringstream(actor.ask("jobs")) >> first >> second >> behind;
    if (behind <= 0)
        QSKIP("no terminal can be opened here");
    Scanning scanning;
    scanning.scan();
    const auto preview = previewOf(scanning, Pid{behind}, Reach::HangUp, SIGHUP);
    QCOMPARE(preview.hits.size(), 1U);
    QCOMPARE(preview.hits[0].process->pid(), actor.pid());
    QCOMPARE(preview.hits[0].reaction, act::Reaction::Ends);
    QCOMPARE(preview.spared.size(), 3U);
    for (const auto& spared : preview.spared)
        QCOMPARE(spared.why, spared.process->pid().value == behind ? act::Why::NotLeader : act::Why::Foreground);
}

/// As an ordinary user, at a process of root's.
void TestActing::refusedByTheKernel()
{
    auto actor = ChildProcess::actor();
    QVERIFY(actor.number("setsid") > 0); // anybody may continue members of the own session
    const bool root = ::geteuid() == 0;
    const Pid pid = root ? actor.pid() : Pid{1};
    Scanning scanning;
    scanning.scan();
    QVERIFY(scanning.find(pid));
    int ends[2];
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        if (root && ::setresuid(65534, 65534, 65534) != 0)
            ::_exit(1);
        const auto predicted = previewOf(scanning, pid, Reach::Process, SIGCONT);
        auto order = orderOf(act::preview(*classify(scanning.share()), predicted.target, SIGCONT, {}, [] {
            auto self = act::Self::now(true);
            self.effectiveUid = 0; // so that it is tried
            return self;
        }()));
        order.secondYes = true;
        const auto report = carryOut(std::move(order));
        const int answer[]{static_cast<int>(predicted.hits.size()),
            predicted.spared.empty() ? -1 : static_cast<int>(predicted.spared[0].why),
            static_cast<int>(report.outcomes.at(0).sent), report.outcomes[0].error};
        ::_exit(::write(ends[1], answer, sizeof answer) == sizeof answer ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    int answer[4]{};
    QCOMPARE(::read(ends[0], answer, sizeof answer), static_cast<ssize_t>(sizeof answer));
    ::close(ends[0]);
    ::close(ends[1]);
    QCOMPARE(answer[0], 0);
    QCOMPARE(answer[1], static_cast<int>(act::Why::NotPermitted));
    QCOMPARE(answer[2], static_cast<int>(Sent::Refused));
    QCOMPARE(answer[3], EPERM);
}

void TestActing::wantsASecondYes()
{
    Scanning scanning;
    scanning.scan();
    const Pid self{::getpid()};
    const Pid parent{::getppid()};
    auto preview = previewOf(scanning, self, Reach::Process, SIGCONT);
    QCOMPARE(preview.hits.at(0).caution, act::Caution::Ourselves);
    QVERIFY(preview.needsSecondYes());
    auto report = carryOut(orderOf(preview));
    QCOMPARE(report.outcomes.at(0).sent, Sent::NoSecondYes);
    auto order = orderOf(preview);
    order.secondYes = true;
    order.patience = 0ms;
    report = carryOut(order);
    QCOMPARE(report.outcomes.at(0).sent, Sent::Done);
    if (parent.value > 1 && scanning.find(parent)) {
        preview = previewOf(scanning, parent, Reach::Process, SIGCONT);
        QVERIFY(preview.hits.empty() || preview.hits[0].caution == act::Caution::Forebear);
    }
    auto everything = act::Self::now(true);
    everything.effectiveUid = 0;
    const auto* init = scanning.find(Pid{1});
    QVERIFY(init);
    preview = act::preview(*classify(scanning.share()), {Reach::Process, init->key, {}, {}}, SIGKILL, {}, everything);
    QCOMPARE(preview.hits.at(0).caution, act::Caution::Init);
    QCOMPARE(preview.hits[0].reaction, act::Reaction::Shielded);
}

void TestActing::oneSignalStaysWithOne()
{
    auto actor = ChildProcess::actor();
    const Pid child{actor.number("fork")};
    ProcessGuard guard(child);
    Scanning scanning;
    scanning.scan();
    const auto preview = previewOf(scanning, actor.pid(), Reach::Process, SIGKILL);
    QCOMPARE(told(preview),
        (QStringList{QStringLiteral("%1 ends").arg(actor.pid().value),
            QStringLiteral("not %1 a child: the signal stays with its parent").arg(child.value)}));
    const auto report = carryOut(orderOf(preview));
    QCOMPARE(report.outcomes.at(0).fate, Fate::Ended);
    QCOMPARE(act::reportText(report), QStringLiteral("1 process(es) ended.")); // no translation is loaded here
    guard.end();
}

void TestActing::anotherMachineIsLeftAlone()
{
    auto actor = ChildProcess::actor();
    Scanning scanning;
    scanning.scan();
    const auto preview = previewOf(scanning, actor.pid(), Reach::Process, SIGKILL, act::Self::now(false));
    QVERIFY(preview.otherMachine);
    QVERIFY(carryOut(orderOf(preview)).outcomes.empty());
    QVERIFY(!sys::hasEnded(actor.fd()));
}

void TestActing::tellsHowFarItIs()
{
    auto actor = ChildProcess::actor();
    const Pid child{actor.number("fork")};
    Scanning scanning;
    scanning.scan();
    act::Action action(orderOf(previewOf(scanning, child, Reach::Subtree, SIGTERM)), "/proc");
    act::ReportPtr last;
    std::vector<act::Report::Stage> stages;
    connect(&action, &act::Action::progressed, this, [&](const act::ReportPtr& report) {
        last = report;
        stages.push_back(report->stage);
    });
    QVERIFY(waitUntil([&] { return last && last->stage == act::Report::Stage::Finished; }));
    QVERIFY(std::is_sorted(stages.begin(), stages.end()));
    QCOMPARE(last->outcomes.at(0).fate, Fate::Ended);
    // Nobody waits for one that takes its time.
    const Pid other{actor.number("fork")};
    ProcessGuard guard(other);
    scanning.scan();
    auto order = orderOf(previewOf(scanning, other, Reach::Process, SIGWINCH));
    {
        act::Action unwatched(order, "/proc");
    }
    guard.end();
}

void TestActing::niceAndProcessors()
{
    auto actor = ChildProcess::actor();
    Scanning scanning;
    scanning.scan();
    const auto hold = act::takeHold(scanning.scanner(), scanning.pointer(actor.pid()));
    QVERIFY(hold.dir);
    const auto before = sys::readTuning(actor.pid());
    QVERIFY(before.has_value());
    QVERIFY(!before->cpus.empty());
    QVERIFY(sys::setNice(hold.dir->get(), std::min(before->nice + 3, sys::highestNice)).has_value());
    QVERIFY(sys::setCpus(hold.dir->get(), {before->cpus.back()}).has_value());
    const auto now = sys::readTuning(actor.pid());
    QCOMPARE(now->nice, std::min(before->nice + 3, sys::highestNice));
    QCOMPARE(now->cpus, std::vector<int>{before->cpus.back()});
    QVERIFY(sys::setCpus(hold.dir->get(), before->cpus).has_value());
    if (::geteuid() == 0)
        QVERIFY(sys::setNice(hold.dir->get(), before->nice).has_value());
    else
        QCOMPARE(sys::setNice(hold.dir->get(), sys::lowestNice).error().kind, sys::Failure::Denied);
    QCOMPARE(sys::setCpus(hold.dir->get(), {}).error().code, EINVAL);
    actor.end();
    QCOMPARE(sys::setNice(hold.dir->get(), 5).error().kind, sys::Failure::Gone);
}

/// Of one that has ended nothing is changed, whoever has its number; errors are told of each.
void TestActing::tunedByItsHold()
{
    auto actor = ChildProcess::actor();
    const Pid child{actor.number("fork")};
    ProcessGuard guard(child);
    Scanning scanning;
    scanning.scan();
    act::Change change{act::takeHold(scanning.scanner(), scanning.pointer(child)), {}, {}};
    auto tuned = act::tune(change);
    QVERIFY(tuned.before && tuned.now == tuned.before && !tuned.failure);
    const auto old = *tuned.before;
    change.nice = std::min(old.nice + 2, sys::highestNice);
    change.cpus = std::vector<int>{8000};
    tuned = act::tune(change);
    QCOMPARE(tuned.now->nice, *change.nice);
    QCOMPARE(tuned.now->cpus, old.cpus);
    QCOMPARE(tuned.failure->code, EINVAL);
    QVERIFY2(act::tunedText(tuned).contains(QStringLiteral("none of these processors")), qPrintable(act::tunedText(tuned)));
    guard.end();
    QCOMPARE(actor.number("wait " + std::to_string(child.value)), child.value);
    tuned = act::tune(change);
    QVERIFY(!tuned.now);
    QCOMPARE(tuned.failure->kind, sys::Failure::Gone);
}

void TestActing::listsOfProcessors()
{
    for (const char* good : {"0", "0-3", "0-3,6", "1,3,5-6"})
        QCOMPARE(act::cpusText(act::cpusOf(QString::fromLatin1(good)).value()), QString::fromLatin1(good));
    QCOMPARE(act::cpusText(act::cpusOf(QStringLiteral(" 2, 1 ,0-1")).value()), QStringLiteral("0-2"));
    for (const char* bad : {"", "a", "3-1", "-1", "1-2-3", "1,,2", "99999999", "0-99999999999"})
        QVERIFY2(!act::cpusOf(QString::fromLatin1(bad)), bad);
}

QTEST_GUILESS_MAIN(TestActing)
#include "tst_acting.moc"
