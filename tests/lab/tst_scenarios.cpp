// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <csignal>
#include <set>
#include <utility>

#include <QFile>
#include <QTest>
#include <poll.h>
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

#include "model/lab/harm.h"
#include "model/lab/needs.h"
#include "model/lab/scenarios.h"
#include "model/sys/fd_limit.h"
#include "model/sys/pidfd.h"
#include "tests/lab/play.h"
#include "tests/support/child_process.h"
#include "tests/support/wait.h"

using namespace daemonscope;
using State = lab::Runner::State;

namespace {

QString contents(const QString& name)
{
    QFile file(QStringLiteral(DS_LESSONS "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Another value than this field is expected to have anywhere.
const char* falsified(std::string_view field) { return field == "state" ? "T" : "elsewhere"; }

/// What free play runs as.
lab::Scenario freePlay(const char* command)
{
    lab::Scenario scenario;
    scenario.id = "free";
    scenario.actors = {{"T", "the shell"}};
    scenario.command = command;
    return scenario;
}

const lab::WaitingCall* waitingFor(const lab::Runner& runner, std::string_view call)
{
    const auto& all = runner.waiting();
    const auto found = std::find_if(all.begin(), all.end(), [call](const auto& one) { return one.call == call; });
    return found == all.end() ? nullptr : &*found;
}

/// Lets everything happen but this call, until it is the only one that waits.
bool playUntilItWaits(lab::Runner& runner, std::string_view call)
{
    test::follow(runner);
    constexpr int most = 30;
    for (int turn = 0; turn < most && runner.state() == State::Ready; ++turn) {
        const auto& all = runner.waiting();
        const auto other = std::find_if(all.begin(), all.end(), [call](const auto& one) { return one.call != call; });
        if (other == all.end() && !all.empty())
            return true;
        if (other != all.end())
            runner.answerCall(other->sequence, sys::Answer::Let);
        else if (!test::waitUntil([&] { runner.take(); return !runner.waiting().empty(); }, test::longEnough))
            return false;
        test::follow(runner);
    }
    return false;
}

} // namespace

/// Every lesson on this machine's kernel: what its data expects is what /proc shows.
class TestScenarios : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plays_data() { rows(); }
    void plays();
    void whatIsShownIsThere_data() { rows(); }
    void whatIsShownIsThere();
    void theCourse();
    void oneFalseExpectation_data();
    void oneFalseExpectation();
    void aFalseStart();
    void aCallThatDoesNotCome();
    void anotherAnswer();
    void killedFromOutside();
    void theHarm();
    void withdrawnByASignal();
    void anAnswerThatCannotBe();
    void answeredTooLate();
    void reaperNotKnown();
    void oneWhoRunsOn();
    void numbersOfTheNamespace();
    void readSlowly_data();
    void readSlowly();
    void lateToDie();
    void heldOpen();
    void usualDescriptorLimit();

private:
    static void rows();
};

void TestScenarios::rows()
{
    QTest::addColumn<const lab::Scenario*>("scenario");
    for (const auto* scenario : test::everyScenario())
        QTest::newRow(scenario->id) << scenario;
}

void TestScenarios::plays()
{
    QFETCH(const lab::Scenario*, scenario);
    if (const auto missing = lab::whatIsMissing(*scenario); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    lab::Runner runner(*scenario, test::howToPlay());
    runner.start();
    test::follow(runner);
    QVERIFY2(runner.state() != State::Failed, qPrintable(runner.failure()));
    QCOMPARE(test::differences(runner), QString());
    while (runner.state() == State::Ready) {
        const auto* step = scenario->steps[runner.next()].label;
        runner.perform();
        test::follow(runner);
        QVERIFY2(runner.state() != State::Failed, qPrintable(QLatin1String(step) + u": " + runner.failure()));
        QVERIFY2(test::differences(runner).isEmpty(), qPrintable(QLatin1String(step) + u'\n' + test::differences(runner)));
    }
    QCOMPARE(runner.state(), State::Finished);
    QCOMPARE(runner.moments().size(), scenario->steps.size() + 1);
    QVERIFY(!runner.differs());
    QVERIFY(!runner.departed());
    QVERIFY(runner.end());
}

/// The line that is marked can only be the one that runs.
void TestScenarios::whatIsShownIsThere()
{
    QFETCH(const lab::Scenario*, scenario);
    std::set<std::string_view> actors;
    for (const auto& actor : scenario->actors)
        QVERIFY2(actors.insert(actor.name).second, actor.name);
    QCOMPARE(scenario->actors.front().name, "T");
    for (const auto& cell : scenario->start)
        QVERIFY2(actors.contains(cell.actor), cell.actor);
    QStringList wrong; // of which lines there is not exactly one
    for (const auto& step : scenario->steps) {
        const auto program = QString::fromLatin1(*step.program != '\0' ? step.program : scenario->program);
        const auto code = contents(program + QStringLiteral(".c"));
        QVERIFY2(!code.isEmpty(), qPrintable(program));
        // A person's act has no line; what programs do has one, in C and, where the program has a Ruby, in that.
        QVERIFY2(*step.line != '\0' || step.act.kind != lab::Act::Kind::None, step.label);
        if (*step.line != '\0' && code.count(QString::fromUtf8(step.line)) != 1)
            wrong << program + QStringLiteral(".c: ") + QString::fromUtf8(step.line);
        const auto ruby = contents(program + QStringLiteral(".rb"));
        if ((*step.ruby != '\0' || (*step.line != '\0' && !ruby.isEmpty())) && ruby.count(QString::fromUtf8(step.ruby)) != 1)
            wrong << program + QStringLiteral(".rb: ") + QString::fromUtf8(step.ruby);
        QVERIFY(*step.label != '\0');
        if (*scenario->experimentOf == '\0') // an experiment passes quietly over what its lesson has explained
            for (const char* text : {step.notice, step.question, step.prediction, step.why, step.man})
                QVERIFY2(*text != '\0', step.label);
        for (const auto& call : step.calls)
            QVERIFY2(actors.contains(call.actor), call.actor);
        for (const auto& cell : step.changes)
            QVERIFY2(actors.contains(cell.actor), cell.actor);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestScenarios::theCourse()
{
    QStringList ids;
    for (const auto& scenario : lab::course())
        ids << QString::fromLatin1(scenario.id);
    QCOMPARE(ids.join(u' '),
        QStringLiteral("orphan inherit zombie setsid rack ctty pipeline ctrlc jobctl hangup orphgrp fds cwd leftovers pidns "
                       "pidreuse supervisor"));
    QVERIFY(lab::experiments().size() >= 6);
    for (const auto& experiment : lab::experiments()) {
        const auto* origin = lab::findScenario(experiment.experimentOf);
        QVERIFY2(origin != nullptr && *origin->experimentOf == '\0', experiment.id);
    }
    QVERIFY(lab::findScenario("rack") != nullptr);
    QVERIFY(lab::findScenario("") == nullptr);
    QVERIFY(lab::findScenario("no such lesson") == nullptr);
}

void TestScenarios::oneFalseExpectation_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("cell");
    const auto& rack = *lab::findScenario("rack");
    std::set<std::string_view> fields; // each once, at the last step that changes it
    for (std::size_t step = rack.steps.size(); step-- > 0;)
        for (std::size_t cell = 0; cell < rack.steps[step].changes.size(); ++cell) {
            const auto& one = rack.steps[step].changes[cell];
            if (std::string_view(one.value) != "gone" && fields.insert(one.field).second)
                QTest::addRow("%s.%s after step %zu", one.actor, one.field, step + 1) << static_cast<int>(step) << static_cast<int>(cell);
        }
}

/// What is observed does not come from the data: where these say something false, exactly that is told.
void TestScenarios::oneFalseExpectation()
{
    QFETCH(const int, step);
    QFETCH(const int, cell);
    auto scenario = *lab::findScenario("rack");
    const auto at = static_cast<std::size_t>(step);
    auto& wrong = scenario.steps[at].changes[static_cast<std::size_t>(cell)];
    const auto truth = wrong;
    wrong.value = falsified(wrong.field);
    lab::Runner runner(scenario, test::howToPlay());
    QVERIFY2(test::play(runner, at), qPrintable(runner.failure()));
    QCOMPARE(test::allDifferences(runner), QString());
    runner.perform();
    test::follow(runner);
    QVERIFY2(runner.state() != State::Failed, qPrintable(runner.failure()));
    QVERIFY(runner.differs());
    QCOMPARE(test::differences(runner), test::words({truth.actor, truth.field, wrong.value, truth.value}));
}

void TestScenarios::aFalseStart()
{
    auto scenario = *lab::findScenario("orphan");
    scenario.start.push_back({"T", "cwd", "/elsewhere"});
    lab::Runner runner(scenario, test::howToPlay());
    QVERIFY2(test::play(runner, 0), qPrintable(runner.failure()));
    QVERIFY(runner.differs());
    QVERIFY2(test::differences(runner).startsWith(u"T: cwd is "), qPrintable(test::differences(runner)));
    QVERIFY(!test::differences(runner).contains(u'\n'));
}

void TestScenarios::aCallThatDoesNotCome()
{
    auto scenario = *lab::findScenario("rack");
    scenario.steps.front().calls = {{"A", "fork"}, {"A", "subreaper"}};
    lab::Runner runner(scenario, test::howToPlay());
    QVERIFY(!test::play(runner, 1));
    QVERIFY2(runner.failure().contains(u"subreaper"), qPrintable(runner.failure()));
    QVERIFY(runner.differs());
}

/// It is told at once, by name, and the rest is ended as ever.
void TestScenarios::killedFromOutside()
{
    const auto& scenario = *lab::findScenario("rack");
    lab::Runner runner(scenario, test::howToPlay());
    QVERIFY2(test::play(runner, 1), qPrintable(runner.failure()));
    const auto& names = runner.symbols().names;
    const auto b = static_cast<std::size_t>(std::find(names.begin(), names.end(), "B") - names.begin());
    QVERIFY(b < names.size());
    const test::ProcessGuard victim(runner.symbols().pids[b]);
    QVERIFY(sys::sendSignal(victim.fd(), SIGKILL));
    QVERIFY(test::waitUntil([&] { runner.take(); return runner.state() == State::Failed; }, test::longEnough));
    QVERIFY2(runner.failure().startsWith(u"B (process "), qPrintable(runner.failure()));
    QVERIFY(runner.end());
}

/// Whoever may answer otherwise is told what that can do, and nobody else.
void TestScenarios::theHarm()
{
    for (int i = 0; i < sys::deedCount; ++i) {
        const auto deed = static_cast<sys::Deed>(i);
        const bool otherwise = sys::maySkip(deed) || !sys::mayFailWith(deed).empty();
        QVERIFY2(lab::harmText(deed).isEmpty() != otherwise, std::string(sys::name(deed)).c_str());
    }
}

/// A call that a signal ends while it waits for its answer waits no more; what comes after it does.
void TestScenarios::withdrawnByASignal()
{
    if (!QFile::exists(QStringLiteral("/bin/bash")))
        QSKIP("bash is not installed");
    const auto scenario = freePlay("/bin/bash -c 'trap : INT; sleep 60 & wait; exit 3'");
    auto options = test::howToPlay();
    options.free = true;
    options.shell = "/bin/sh"; // the lessons' own knows no quotes
    lab::Runner runner(scenario, options);
    runner.start();
    QVERIFY(playUntilItWaits(runner, "wait"));
    const auto call = *waitingFor(runner, "wait");
    runner.signalActor(call.actor, SIGINT);
    const auto next = [&] {
        runner.take();
        const auto& all = runner.waiting();
        return std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.actor == call.actor && one.sequence != call.sequence; });
    };
    QVERIFY(test::waitUntil(next, test::longEnough));
    const auto& all = runner.waiting();
    QCOMPARE(std::count_if(all.begin(), all.end(), [&](const auto& one) { return one.actor == call.actor; }), 1);
    QVERIFY(runner.end());
}

/// An answer that is not for this call leaves it as it was: the stage would go on holding it.
void TestScenarios::anAnswerThatCannotBe()
{
    if (!QFile::exists(QStringLiteral("/usr/bin/setsid")))
        QSKIP("setsid is not installed");
    const auto scenario = freePlay("setsid sleep 60");
    auto options = test::howToPlay();
    options.free = true;
    lab::Runner runner(scenario, options);
    runner.start();
    QVERIFY(playUntilItWaits(runner, "setsid"));
    const auto call = *waitingFor(runner, "setsid");
    runner.answerCall(call.sequence, sys::Answer::Fail, EAGAIN); // a fork's
    QCOMPARE(runner.state(), State::Ready);
    QVERIFY(waitingFor(runner, "setsid") != nullptr);
    runner.answerCall(call.sequence, sys::Answer::Fail, EPERM);
    QVERIFY(waitingFor(runner, "setsid") == nullptr);
    QVERIFY(runner.end());
}

/// What the stage remarks is kept to be shown, and an answer that came too late is no step.
void TestScenarios::answeredTooLate()
{
    const auto scenario = freePlay("sleep 60");
    auto options = test::howToPlay();
    options.free = true;
    lab::Runner runner(scenario, options);
    runner.start();
    QVERIFY(playUntilItWaits(runner, "exec"));
    QVERIFY2(runner.note().isEmpty(), qPrintable(runner.note()));
    const auto call = *waitingFor(runner, "exec");
    const test::ProcessGuard victim(runner.symbols().pids[static_cast<std::size_t>(call.actor)]);
    QVERIFY(sys::sendSignal(victim.fd(), SIGKILL));
    pollfd look{runner.fd(), POLLIN, 0}; // that it died is told, and not yet read
    QCOMPARE(::poll(&look, 1, static_cast<int>(test::longEnough.count())), 1);
    runner.answerCall(call.sequence, sys::Answer::Let);
    QVERIFY(test::waitUntil([&] { runner.take(); return !runner.note().isEmpty(); }, test::longEnough));
    QVERIFY2(runner.note().contains(u"no longer waits"), qPrintable(runner.note()));
    test::follow(runner);
    QCOMPARE(runner.moments().back().what, std::string());
    QVERIFY(runner.end());
}

/// Where nobody could measure who adopts here, nobody is told that it is the wrong one.
void TestScenarios::reaperNotKnown()
{
    const auto& scenario = *lab::findScenario("rack");
    auto options = test::howToPlay();
    const auto reaper = std::exchange(options.reaper, Pid{});
    lab::Runner runner(scenario, options);
    QVERIFY2(test::play(runner, scenario.steps.size() - 1), qPrintable(runner.failure()));
    QCOMPARE(test::allDifferences(runner), QString());
    runner.setReaper(reaper);
    runner.perform();
    test::follow(runner);
    QCOMPARE(runner.state(), State::Finished);
    QCOMPARE(test::allDifferences(runner), QString());
    const auto& rows = runner.moments().back().observed;
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const auto& row) {
        const auto parent = row.second.find("ppid");
        return parent != row.second.end() && parent->second == "reaper";
    }));
}

/// In free play one who computes does not keep the others from being answered.
void TestScenarios::oneWhoRunsOn()
{
    const auto scenario = freePlay("sh -c 'while :; do :; done & sleep 60; kill $!'");
    auto options = test::howToPlay();
    options.free = true;
    options.shell = "/bin/sh";
    lab::Runner runner(scenario, options);
    runner.start();
    const auto ready = [&] {
        pollfd look{runner.terminal(), POLLIN, 0};
        std::array<char, 4096> part{};
        if (runner.terminal() >= 0 && ::poll(&look, 1, 0) == 1 && ::read(runner.terminal(), part.data(), part.size()) > 0)
            runner.noteOutput();
        runner.take();
        return runner.state() == State::Ready && !runner.waiting().empty();
    };
    constexpr int last = 3; // T, sh, the one who runs, sleep
    const auto others = [&] {
        const auto& all = runner.waiting();
        return std::find_if(all.begin(), all.end(), [](const auto& one) { return one.call != "wait" && one.actor != last; });
    };
    for (int turn = 0; turn < 20; ++turn) {
        QVERIFY(test::waitUntil(ready, test::longEnough));
        if (others() == runner.waiting().end() && waitingFor(runner, "exec") != nullptr)
            break;
        const auto other = others() != runner.waiting().end() ? others() : runner.waiting().begin();
        runner.answerCall(other->sequence, sys::Answer::Let);
    }
    QVERIFY(test::waitUntil(ready, test::longEnough));
    QCOMPARE(runner.record().actors().size(), std::size_t{last + 1});
    const auto& actors = runner.moments().back().actors;
    QVERIFY(std::any_of(actors.begin(), actors.end(), [](const auto& one) { return one.value("state", std::string()) == "R"; }));
    QVERIFY(runner.end());
}

/// Contained processes name each other by other numbers than ours.
void TestScenarios::numbersOfTheNamespace()
{
    if (!QFile::exists(QStringLiteral("/bin/bash")))
        QSKIP("bash is not installed");
    const auto scenario = freePlay("/bin/bash -c 'set -m; sleep 60; true'");
    auto options = test::howToPlay();
    options.free = true;
    options.contained = true;
    options.shell = "/bin/sh";
    lab::Runner runner(scenario, options);
    runner.start();
    int seen = 0;
    test::follow(runner);
    if (runner.state() == State::Failed && runner.failure().contains(u"namespace"))
        QSKIP("no pid namespace can be made here");
    for (int turn = 0; turn < 30 && seen == 0; ++turn) {
        QVERIFY(test::waitUntil([&] { runner.take(); return !runner.waiting().empty(); }, test::longEnough));
        if (const auto* call = waitingFor(runner, "setpgid"); call != nullptr) {
            const auto group = Pid{call->args.value("pgid", 0)};
            const auto& pids = runner.symbols().pids;
            QVERIFY2(std::find(pids.begin(), pids.end(), group) != pids.end(), qPrintable(QString::number(group.value)));
            runner.answerCall(call->sequence, sys::Answer::Let);
            ++seen;
        } else {
            runner.answerCall(runner.waiting().front().sequence, sys::Answer::Let);
        }
        test::follow(runner);
    }
    QCOMPARE(seen, 1);
    const auto& steps = runner.record().steps();
    QVERIFY(std::any_of(steps.begin(), steps.end(), [](const auto& one) { return one.call == "setpgid" && one.outcome == "done"; }));
    QVERIFY(runner.end());
}

void TestScenarios::readSlowly_data()
{
    QTest::addColumn<const lab::Scenario*>("scenario");
    for (const char* id : {"pipeline", "jobctl", "hangup"})
        QTest::newRow(id) << lab::findScenario(id);
}

/// A call and the rest after it may arrive in one breath: the call is to be let, and the rest is none.
void TestScenarios::readSlowly()
{
    QFETCH(const lab::Scenario*, scenario);
    lab::Runner runner(*scenario, test::howToPlay());
    QVERIFY2(test::play(runner, scenario->steps.size(), true), qPrintable(runner.failure()));
    QCOMPARE(runner.state(), State::Finished);
    QCOMPARE(test::allDifferences(runner), QString());
}

/// Who waits for an answer and is ended by a signal may get a processor much later: until then the step is not over.
void TestScenarios::lateToDie()
{
    cpu_set_t mine;
    CPU_ZERO(&mine);
    QCOMPARE(::sched_getaffinity(0, sizeof mine, &mine), 0);
    cpu_set_t one;
    CPU_ZERO(&one);
    for (std::size_t cpu = 0; CPU_COUNT(&one) == 0; ++cpu)
        if (CPU_ISSET(cpu, &mine))
            CPU_SET(cpu, &one);
    test::ChildProcess busy({"/bin/sh", "-c", "while :; do :; done"});
    QCOMPARE(::sched_setaffinity(busy.pid().value, sizeof one, &one), 0);
    const auto& scenario = *lab::findScenario("rack-no-setsid");
    lab::Runner runner(scenario, test::howToPlay());
    QVERIFY2(test::play(runner, scenario.steps.size() - 1), qPrintable(runner.failure()));
    const auto shell = runner.symbols().pids.front();
    const sched_param lowest{};
    QCOMPARE(::sched_setaffinity(shell.value, sizeof one, &one), 0);
    QCOMPARE(::sched_setscheduler(shell.value, SCHED_IDLE, &lowest), 0);
    runner.perform(); // the terminal is closed, and the shell gets SIGHUP
    test::follow(runner);
    QVERIFY2(runner.state() == State::Finished, qPrintable(runner.failure()));
    QCOMPARE(test::differences(runner), QString());
}

/// The hangup comes with the last close, which may be another's: that is waited for, but not for ever.
void TestScenarios::heldOpen()
{
    const auto& scenario = *lab::findScenario("hangup");
    const auto closes = std::find_if(scenario.steps.begin(), scenario.steps.end(),
        [](const auto& one) { return one.act.kind == lab::Act::Kind::CloseTerminal; });
    QVERIFY(closes != scenario.steps.end());
    for (const bool forEver : {false, true}) {
        lab::Runner runner(scenario, test::howToPlay());
        QVERIFY2(test::play(runner, static_cast<std::size_t>(closes - scenario.steps.begin())), qPrintable(runner.failure()));
        sys::UniqueFd other(::dup(runner.terminal()));
        runner.perform();
        constexpr int pictures = 20;
        for (int seen = 0; seen < pictures && runner.state() == State::Performing; ++seen) {
            pollfd look{runner.fd(), POLLIN, 0};
            QCOMPARE(::poll(&look, 1, static_cast<int>(test::longEnough.count())), 1);
            runner.take();
        }
        QCOMPARE(runner.state(), State::Performing);
        if (!forEver)
            other.reset();
        test::follow(runner);
        QCOMPARE(runner.state() == State::Failed, forEver);
        QCOMPARE(runner.failure().contains(u"holds it open"), forEver);
        if (!forEver)
            QCOMPARE(test::differences(runner), QString());
    }
}

/// The stage raises the limit for itself, as the window does; some programs break above 1024.
void TestScenarios::usualDescriptorLimit()
{
    rlimit own{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &own), 0);
    constexpr rlim_t usual = 256;
    own.rlim_cur = usual;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &own), 0);
    for (const bool raised : {false, true}) {
        if (raised)
            (void)sys::raiseDescriptorLimit();
        lab::Runner runner(*lab::findScenario("rack"), test::howToPlay());
        QVERIFY2(test::play(runner, 0), qPrintable(runner.failure()));
        rlimit shells{};
        QCOMPARE(::prlimit(runner.symbols().pids.at(0).value, RLIMIT_NOFILE, nullptr, &shells), 0);
        QCOMPARE(shells.rlim_cur, usual);
        QCOMPARE(shells.rlim_max, own.rlim_max);
    }
}

/// Whoever leaves the path of the lesson is not told that the machine is wrong.
void TestScenarios::anotherAnswer()
{
    const auto& scenario = *lab::findScenario("rack");
    lab::Runner runner(scenario, test::howToPlay());
    QVERIFY2(test::play(runner, 0), qPrintable(runner.failure()));
    const auto* call = runner.nextCall();
    QVERIFY(call != nullptr);
    QCOMPARE(call->call, std::string("fork"));
    QVERIFY(call->maySkip);
    QCOMPARE(call->errors, (std::vector<std::string>{"EAGAIN", "ENOMEM"}));
    runner.perform(sys::Answer::Fail, EAGAIN);
    test::follow(runner);
    QVERIFY2(runner.state() != State::Failed, qPrintable(runner.failure()));
    QVERIFY(runner.departed());
    QVERIFY(!runner.differs());
    QVERIFY(runner.moments().back().departure == sys::Answer::Fail);
    QCOMPARE(runner.record().actors().size(), std::size_t{2}); // T and A: B was not born
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
