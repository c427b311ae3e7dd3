// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <sstream>

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QSignalSpy>
#include <QTest>

#include "model/act/action.h"
#include "model/act/execution.h"
#include "model/act/texts.h"
#include "model/sys/pidfd.h"
#include "model/sys/undertaker.h"
#include "tests/support/child_process.h"
#include "tests/unit/acting.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace std::chrono_literals;
using act::Fate;
using act::Reach;
using act::Sent;

/// Signals sent to real processes, and to nobody else.
class TestActing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverTheWrongProcess_data();
    void neverTheWrongProcess();
    void nobodyEscapesByForking_data();
    void nobodyEscapesByForking();
    void aStrangersChildIsNotEnded();
    void heldByADebugger();
    void foregroundJobKeepsItsTerminal();
    void forebearsInTheGroupAreLeftAlone();
    void othersInTheGroupAreRefused();
    void stoppedAndContinued();
    void stoppedWithoutItsFirstThread();
    void theDeadAreNotOurDoing();
    void stoppedIsContinuedToEnd_data();
    void stoppedIsContinuedToEnd();
    void keysReachTheForegroundOnly();
    void hangUpReachesTheLeader();
    void refusedByTheKernel();
    void wantsASecondYes();
    void oneSignalStaysWithOne();
    void anotherMachineIsLeftAlone();
    void tellsHowFarItIs();
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
    QTest::addColumn<Reach>("reach");
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("inFront");
    QTest::newRow("terminate a subtree") << Reach::Subtree << SIGTERM << false;
    QTest::newRow("kill a subtree") << Reach::Subtree << SIGKILL << false;
    QTest::newRow("terminate a group") << Reach::Group << SIGTERM << false;
    QTest::newRow("kill a group") << Reach::Group << SIGKILL << false;
    QTest::newRow("terminate a session") << Reach::Session << SIGTERM << false;
    QTest::newRow("kill a session") << Reach::Session << SIGKILL << false;
    QTest::newRow("terminate a foreground group") << Reach::Group << SIGTERM << true;
    QTest::newRow("terminate a foreground subtree") << Reach::Subtree << SIGTERM << true;
}

void TestActing::nobodyEscapesByForking()
{
    QFETCH(const Reach, reach);
    QFETCH(const int, signal);
    QFETCH(const bool, inFront);
    int cameMeanwhile = 0;
    for (int round = 0; round < 2; ++round) {
        auto actor = ChildProcess::actor();
        if (inFront && actor.ask("jobs") == "-1")
            QSKIP("no terminal can be opened here");
        if (!inFront)
            QVERIFY(actor.number("setsid") > 0);
        const Pid top{actor.number("breed 400")};
        QVERIFY(top.value > 0);
        const Pgid group{top.value};
        if (inFront)
            QCOMPARE(actor.number("front " + std::to_string(top.value)), 0);
        const ProcessGuard guard(top);
        Scanning scanning;
        scanning.scan();
        auto preview = previewOf(scanning, top, reach, signal);
        QCOMPARE(preview.hits.size(), reach == Reach::Session ? 2U : 1U);
        QCOMPARE(act::wayOf(preview), inFront ? act::Way::InRounds : act::Way::StopFirst);
        // From here on it forks, and its children fork, and every third is an orphan at once.
        QVERIFY(sys::sendSignal(guard.fd(), SIGUSR1).has_value());
        QVERIFY(waitUntil([&] { return livingIn(group) > 10; }));
        const auto report = carryOut(orderOf(std::move(preview)));
        QVERIFY(report.stoppedFirst || inFront);
        QVERIFY(report.stoppedAll);
        for (const auto& outcome : report.outcomes) {
            cameMeanwhile += outcome.cameMeanwhile ? 1 : 0;
            QCOMPARE(outcome.fate, Fate::Ended);
        }
        QCOMPARE(livingIn(group), 0);
        QCOMPARE(livingIn(Sid{actor.pid().value}, actor.pid()), inFront ? 3 : 0); // the other jobs
        QCOMPARE(sys::hasEnded(actor.fd()), reach == Reach::Session);
    }
    qInfo("%d came while they were being ended", cameMeanwhile);
}

/// Who has the number of one that was ended long ago, and a child that like ours runs under a filter.
void TestActing::aStrangersChildIsNotEnded()
{
    auto actor = ChildProcess::actor();
    const Pid ours{actor.number("fork")};
    ProcessGuard guard(ours);
    auto pidfd = sys::openPidfd(ours);
    QVERIFY(pidfd.has_value());
    std::vector<sys::Mortal> mortals;
    mortals.push_back({ours, std::move(*pidfd)});
    guard.end();
    QCOMPARE(actor.number("wait " + std::to_string(ours.value)), ours.value);
    const auto [stranger, child] = strangerWithChild(ours.value);
    if (stranger < 0)
        QSKIP(qPrintable(QStringLiteral("no number can be chosen here: %1").arg(qt_error_string(errno))));
    const ProcessGuard strangersGuard{Pid{stranger}};
    QVERIFY(child > 0);
    const ProcessGuard childsGuard{Pid{child}};
    sys::Notifier none;
    QVERIFY(sys::endAll(mortals, none, 0ms));
    mortals.push_back({actor.pid(), sys::openPidfd(actor.pid()).value()}); // so that it looks for relatives
    QVERIFY(sys::endAll(mortals, none, longEnough));
    QCOMPARE(mortals.size(), 2U);
    QVERIFY(!sys::hasEnded(childsGuard.fd()));
    QVERIFY(!sys::hasEnded(strangersGuard.fd()));
}

void TestActing::heldByADebugger()
{
    auto actor = ChildProcess::actor();
    QCOMPARE(::ptrace(PTRACE_SEIZE, actor.pid().value, nullptr, nullptr), 0L);
    QCOMPARE(::ptrace(PTRACE_INTERRUPT, actor.pid().value, nullptr, nullptr), 0L);
    Scanning scanning;
    QVERIFY(scanning.scanUntil(actor.pid(), [](const Process& process) { return process.stat.state == 't'; }));
    const auto pid = actor.pid().value;
    const auto preview = previewOf(scanning, actor.pid(), Reach::Process, SIGCONT);
    QVERIFY(!preview.anyStopped());
    QCOMPARE(told(preview),
        QStringList(QStringLiteral("%1 is held by a debugger: takes it when that lets it go on").arg(pid)));
    QCOMPARE(carryOut(orderOf(preview)).outcomes.at(0).fate, Fate::Lives);
    QCOMPARE(told(previewOf(scanning, actor.pid(), Reach::Process, SIGKILL)),
        QStringList(QStringLiteral("%1 ends").arg(pid)));
    QCOMPARE(carryOut(orderOf(previewOf(scanning, actor.pid(), Reach::Process, SIGKILL))).outcomes.at(0).fate, Fate::Ended);
}

/// Were it stopped first, its leader would take the terminal from it, and it would stop for good at its last word.
void TestActing::foregroundJobKeepsItsTerminal()
{
    for (const auto reach : {Reach::Group, Reach::Subtree}) {
        auto actor = ChildProcess::actor();
        const Pid job{actor.number("editor")};
        if (job.value <= 0)
            QSKIP("no terminal can be opened here");
        const ProcessGuard guard(job);
        Scanning scanning;
        scanning.scan();
        const auto preview = previewOf(scanning, job, reach, SIGTERM);
        QCOMPARE(preview.hits.size(), 1U);
        QVERIFY(preview.foregroundJob);
        QVERIFY2(
            act::reachMeaning(preview).contains(QStringLiteral("foreground")), qPrintable(act::reachMeaning(preview)));
        const auto report = carryOut(orderOf(preview));
        QCOMPARE(report.outcomes.at(0).fate, Fate::Ended);
        QVERIFY(!report.stoppedFirst);
        if (report.outcomes[0].waitStatus)
            QCOMPARE(WEXITSTATUS(*report.outcomes[0].waitStatus), 3);
        // To be killed, nothing is left to say.
        QCOMPARE(act::wayOf(previewOf(scanning, actor.pid(), reach, SIGKILL)), act::Way::StopFirst);
    }
}

/// A group that holds what started us, and us: they are neither stopped nor taken for newcomers.
void TestActing::forebearsInTheGroupAreLeftAlone()
{
    auto actor = ChildProcess::actor();
    QVERIFY(actor.number("setsid") > 0);
    const Pid ourselves{actor.number("fork")};
    const Pid other{actor.number("fork")};
    ProcessGuard guards[]{ProcessGuard(ourselves), ProcessGuard(other)};
    auto self = act::Self::now(true);
    self.pid = ourselves;
    for (const auto reach : {Reach::Group, Reach::Session, Reach::Subtree}) {
        Scanning scanning;
        scanning.scan();
        auto order = orderOf(
            previewOf(scanning, actor.pid(), reach, reach == Reach::Subtree ? SIGTERM : SIGSTOP, self));
        order.self = self;
        order.continueAfter = true;
        QCOMPARE(order.preview.hits.size(), 3U);
        const auto report = carryOut(std::move(order));
        QCOMPARE(report.outcomes.size(), 3U);
        QCOMPARE(report.count(Sent::NoSecondYes), 2);
        QVERIFY(stateOf(actor.pid()) == 'S' && stateOf(ourselves) == 'S');
        QVERIFY(sys::hasEnded(guards[1].fd()) == (reach == Reach::Subtree));
        QCOMPARE(report.count(reach == Reach::Subtree ? Fate::Ended : Fate::Stopped), 1);
    }
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

/// What it is doing is what its other threads do: its first has ended, and reads as a zombie.
void TestActing::stoppedWithoutItsFirstThread()
{
    auto actor = ChildProcess::actor();
    QCOMPARE(actor.number("leave-leader"), 0);
    Scanning scanning;
    QVERIFY(scanning.scanUntil(actor.pid(), [](const Process& process) { return process.leaderThreadGone; }));
    auto report = carryOut(orderOf(previewOf(scanning, actor.pid(), Reach::Process, SIGSTOP)));
    QCOMPARE(report.outcomes.at(0).fate, Fate::Stopped);
    report = carryOut(orderOf(previewOf(scanning, actor.pid(), Reach::Process, SIGCONT)));
    QCOMPARE(report.outcomes.at(0).fate, Fate::Lives);
    auto order = orderOf(previewOf(scanning, actor.pid(), Reach::Subtree, SIGTERM));
    QCOMPARE(act::wayOf(order.preview), act::Way::StopFirst);
    report = carryOut(std::move(order));
    QVERIFY(report.stoppedAll);
    QCOMPARE(report.outcomes.at(0).fate, Fate::Ended);
}

/// One that ended by itself between the look and the signal, and that nobody has waited for.
void TestActing::theDeadAreNotOurDoing()
{
    auto actor = ChildProcess::actor();
    Scanning scanning;
    scanning.scan();
    auto order = orderOf(previewOf(scanning, actor.pid(), Reach::Process, SIGTERM));
    QVERIFY(sys::sendSignal(actor.fd(), SIGKILL).has_value());
    QVERIFY(waitReadable(actor.fd()));
    const auto report = carryOut(std::move(order));
    QCOMPARE(report.outcomes.at(0).sent, Sent::Gone);
    QCOMPARE(report.outcomes.at(0).fate, Fate::Ended);
}

void TestActing::stoppedIsContinuedToEnd_data()
{
    QTest::addColumn<Reach>("reach");
    QTest::newRow("one") << Reach::Process;
    QTest::newRow("its group") << Reach::Group;
    QTest::newRow("its session") << Reach::Session;
}

void TestActing::stoppedIsContinuedToEnd()
{
    QFETCH(const Reach, reach);
    auto actor = ChildProcess::actor();
    QVERIFY(actor.number("setsid") > 0);
    const Pid child{actor.number("fork")};
    ProcessGuard guard(child);
    Scanning scanning;
    QVERIFY(sys::sendSignal(guard.fd(), SIGSTOP).has_value());
    QVERIFY(scanning.scanUntil(child, [](const Process& process) { return process.stat.state == 'T'; }));
    auto order = orderOf(previewOf(scanning, child, reach, SIGTERM));
    const auto ofChild = [&](const act::Report& report) {
        return *std::find_if(report.outcomes.begin(), report.outcomes.end(),
            [&](const act::Outcome& outcome) { return outcome.process->pid() == child; });
    };
    order.patience = 0ms;
    auto outcome = ofChild(carryOut(order));
    QCOMPARE(outcome.sent, Sent::Done);
    QCOMPARE(outcome.fate, Fate::Stopped); // it waits
    order.continueAfter = true;
    order.patience = longEnough;
    outcome = ofChild(carryOut(order));
    QCOMPARE(outcome.fate, Fate::Ended);
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
    const Pid pid = ::geteuid() == 0 ? actor.pid() : Pid{1};
    Scanning scanning;
    scanning.scan();
    QVERIFY(scanning.find(pid));
    const auto answer = asOrdinaryUser([&] {
        const auto predicted = previewOf(scanning, pid, Reach::Process, SIGCONT);
        auto order = orderOf(
            act::preview(*classify(scanning.share()), predicted.target, SIGCONT, {}, believesToBeRoot()));
        order.secondYes = true;
        const auto report = carryOut(std::move(order));
        return std::vector<int>{static_cast<int>(predicted.hits.size()),
            predicted.spared.empty() ? -1 : static_cast<int>(predicted.spared[0].why),
            static_cast<int>(report.outcomes.at(0).sent), report.outcomes[0].error};
    });
    QCOMPARE(answer,
        (std::vector<int>{0, static_cast<int>(act::Why::NotPermitted), static_cast<int>(Sent::Refused), EPERM}));
}

/// A group of two users: each is refused by itself, and told; nobody is stopped and then left so.
void TestActing::othersInTheGroupAreRefused()
{
    if (::geteuid() != 0)
        QSKIP("only root can become another user");
    for (const bool foreseen : {true, false}) {
        auto actor = ChildProcess::actor();
        QVERIFY(actor.number("setsid") > 0);
        const Pid roots{actor.number("fork")};
        QCOMPARE(actor.number("user 65534"), 0);
        const Pid theirs{actor.number("fork")};
        const ProcessGuard guards[]{ProcessGuard(roots), ProcessGuard(theirs)};
        Scanning scanning;
        scanning.scan();
        const auto answer = asOrdinaryUser([&] {
            auto preview = previewOf(scanning, actor.pid(), Reach::Group, SIGTERM);
            if (!foreseen)
                preview = act::preview(*classify(scanning.share()), preview.target, SIGTERM, {}, believesToBeRoot());
            const auto report = carryOut(orderOf(preview));
            return std::vector<int>{static_cast<int>(preview.hits.size()), static_cast<int>(report.outcomes.size()),
                report.count(Sent::Done), report.count(Sent::Refused), report.count(Fate::Ended),
                report.stoppedAll ? 1 : 0};
        });
        QCOMPARE(answer, foreseen ? (std::vector<int>{2, 2, 2, 0, 2, 1}) : (std::vector<int>{3, 3, 2, 1, 2, 1}));
        QVERIFY(sys::hasEnded(actor.fd()) && sys::hasEnded(guards[1].fd()));
        QVERIFY2(stateOf(roots) == 'S', "another user's was reached");
    }
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
    const auto worker = std::make_shared<act::Worker>();
    const auto threads = ownThreads();
    act::Action action(orderOf(previewOf(scanning, child, Reach::Subtree, SIGTERM)), "/proc", worker);
    QCOMPARE(ownThreads(), threads); // where no more can be made, it still works
    act::ReportPtr last;
    std::vector<act::Report::Stage> stages;
    connect(&action, &act::Action::progressed, this, [&](const act::ReportPtr& report) {
        last = report;
        stages.push_back(report->stage);
    });
    QVERIFY(waitUntil([&] { return last && last->stage == act::Report::Stage::Finished; }));
    QVERIFY(std::is_sorted(stages.begin(), stages.end()));
    QCOMPARE(last->outcomes.at(0).fate, Fate::Ended);
    // Nobody waits for one that takes its time, nor does the next order.
    auto deaf = ChildProcess::actor();
    QCOMPARE(deaf.number("ignore " + std::to_string(SIGTERM)), 0);
    scanning.scan();
    auto order = orderOf(previewOf(scanning, deaf.pid(), Reach::Process, SIGTERM));
    order.patience = 3 * longEnough;
    const auto begun = std::chrono::steady_clock::now();
    {
        const act::Action unwatched(order, "/proc", worker);
    }
    const act::Action unwatched(order, "/proc", worker);
    act::Action next(orderOf(previewOf(scanning, deaf.pid(), Reach::Process, SIGCONT)), "/proc", worker);
    last = nullptr;
    connect(&next, &act::Action::progressed, this, [&](const act::ReportPtr& report) { last = report; });
    QVERIFY(waitUntil([&] { return last && last->stage == act::Report::Stage::Finished; }));
    QVERIFY(std::chrono::steady_clock::now() - begun < longEnough);
}

QTEST_GUILESS_MAIN(TestActing)
#include "tst_acting.moc"
