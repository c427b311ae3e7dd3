// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <random>
#include <string_view>

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include "model/lab/needs.h"
#include "model/lab/scenarios.h"
#include "model/sys/keepers.h"
#include "model/sys/pidfd.h"
#include "model/sys/procfs.h"
#include "model/sys/stat_line.h"
#include "model/sys/undertaker.h"
#include "tests/lab/marked.h"
#include "tests/lab/play.h"
#include "tests/support/child_process.h"

using namespace daemonscope;
using namespace std::chrono_literals;

namespace {

void say(const QString& line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// The program in these tests: plays some steps, says "stage PID" and "at STEP", then waits for its input to end.
/// With `moving` it does the next step in the moment it says so.
int playFor(const lab::Scenario& scenario, std::size_t steps, bool moving, bool contained)
{
    auto options = test::howToPlay();
    options.contained = contained;
    lab::Runner runner(scenario, options);
    if (!test::play(runner, steps)) {
        say(QStringLiteral("cannot play: %1").arg(runner.failure()));
        return 1;
    }
    say(QStringLiteral("stage %1").arg(runner.symbols().stage.value));
    say(QStringLiteral("at %1").arg(runner.next()));
    if (moving) {
        runner.perform();
        test::follow(runner);
    }
    bool told = false;
    for (;;) {
        if (runner.state() == lab::Runner::State::Failed && !told) {
            told = true;
            say(runner.failure());
        }
        std::array<pollfd, 2> look{pollfd{STDIN_FILENO, POLLIN, 0}, pollfd{told ? -1 : runner.fd(), POLLIN, 0}};
        (void)::poll(look.data(), look.size(), -1);
        if (look[0].revents != 0)
            return runner.end() ? 0 : 1;
        if (look[1].revents != 0)
            runner.take();
    }
}

constexpr const char* longVariable = "DAEMONSCOPE_LAB_EVERY_STEP";

} // namespace

enum class Victim { Stage, Program, Both };
Q_DECLARE_METATYPE(Victim)

/// Whoever is killed, and whenever: nothing of a lesson survives.
class TestStageEnd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void killed_data();
    void killed();
    void endedInOrder();
    void zombieIsNoKeeper();
    void childrenAreWaitedFor();
    void keeperWaitsForTheShell();
    void keeperEndsWithTheLastDaemon();
    void cleanupTestCase();

private:
    QTemporaryDir folder_; // for temporary files
    QTemporaryDir keepers_; // where they note themselves
    std::chrono::milliseconds slowest_{0};
};

void TestStageEnd::initTestCase()
{
    QVERIFY(folder_.isValid() && keepers_.isValid());
    qputenv("TMPDIR", folder_.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", keepers_.path().toLocal8Bit());
}

void TestStageEnd::killed_data()
{
    QTest::addColumn<const lab::Scenario*>("scenario");
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("moving");
    QTest::addColumn<bool>("contained");
    QTest::addColumn<Victim>("victim");
    const auto add = [](const lab::Scenario& scenario, std::size_t step, bool moving, bool contained = false) {
        const std::array<std::pair<Victim, const char*>, 3> victims{
            {{Victim::Stage, "the stage"}, {Victim::Program, "the program"}, {Victim::Both, "both"}}};
        for (const auto& [victim, name] : victims)
            QTest::addRow("%s%s, %s step %zu, %s", scenario.id, contained ? " contained" : "", moving ? "during" : "before",
                step + 1, name)
                << &scenario << static_cast<int>(step) << moving << contained << victim;
    };
    if (qEnvironmentVariableIsSet(longVariable)) {
        for (const auto* scenario : test::everyScenario())
            for (std::size_t step = 0; step < scenario->steps.size(); ++step)
                for (const bool moving : {false, true})
                    add(*scenario, step, moving);
        return;
    }
    const auto seed = qEnvironmentVariableIsSet("DAEMONSCOPE_SEED") ? qEnvironmentVariable("DAEMONSCOPE_SEED").toUInt()
                                                                    : std::random_device{}();
    qInfo("DAEMONSCOPE_SEED=%u", seed);
    std::mt19937 random(seed);
    for (const char* id : {"rack", "hangup", "jobctl", "zombie", "orphgrp"}) {
        const auto& scenario = *lab::findScenario(id);
        for (const bool moving : {false, true})
            add(scenario, random() % scenario.steps.size(), moving);
    }
    const auto& rack = *lab::findScenario("rack");
    add(rack, rack.steps.size() - 1, false, true);
}

void TestStageEnd::killed()
{
    QFETCH(const lab::Scenario*, scenario);
    QFETCH(const int, step);
    QFETCH(const bool, moving);
    QFETCH(const bool, contained);
    QFETCH(const Victim, victim);
    auto needs = *scenario;
    if (contained)
        needs.needs = "user-namespace";
    if (const auto missing = lab::whatIsMissing(needs); !missing.isEmpty())
        QSKIP(qPrintable(missing));

    const test::Mark mark;
    test::ChildProcess program({QCoreApplication::applicationFilePath().toStdString(), "--play", scenario->id,
                                   std::to_string(step), moving ? "moving" : "resting", contained ? "contained" : "natural"},
        test::ChildProcess::Talk::Yes);
    const auto told = QString::fromStdString(program.readLine());
    QVERIFY2(told.startsWith(u"stage "), qPrintable(told));
    const test::ProcessGuard stage(Pid{told.mid(6).toInt()});
    QVERIFY(stage.fd() >= 0);
    QCOMPARE(program.readLine(), "at " + std::to_string(step));
    constexpr std::size_t least = 3; // stage, warden and shell; whoever plays may have come to its end
    if (!moving)
        QVERIFY(mark.bearers(program.pid()).size() >= least);

    if (victim != Victim::Program)
        QVERIFY(sys::sendSignal(stage.fd(), SIGKILL));
    if (victim != Victim::Stage)
        QVERIFY(sys::sendSignal(program.fd(), SIGKILL));
    const auto began = std::chrono::steady_clock::now();
    const bool nobody = test::waitUntil([&] { return mark.bearers(program.pid()).empty(); }, 2s);
    QVERIFY2(nobody, qPrintable(mark.bearersInWords(program.pid())));
    slowest_ = std::max(slowest_, std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began));

    if (victim == Victim::Stage) { // the program lives, and says what has happened
        const auto line = QString::fromStdString(program.readLine());
        QVERIFY2(line.contains(u"ended from outside"), qPrintable(line));
        program.closeInput();
        QCOMPARE(program.waitForEnd(), 0);
    } else {
        QVERIFY(WIFSIGNALED(program.end()));
    }
    const auto left = QDir(folder_.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

/// And where nobody is killed, nothing is left either.
void TestStageEnd::endedInOrder()
{
    for (const auto& scenario : lab::course()) {
        if (!lab::whatIsMissing(scenario).isEmpty())
            continue;
        const test::Mark mark;
        std::optional<lab::Runner> runner(std::in_place, scenario, test::howToPlay());
        QVERIFY2(test::play(*runner, scenario.steps.size() / 2), qPrintable(runner->failure()));
        QVERIFY(!mark.bearers().empty());
        const auto stage = runner->symbols().stage;
        QVERIFY(runner->end());
        runner.reset();
        QCOMPARE(::waitpid(stage.value, nullptr, WNOHANG), -1); // no zombie is left either
        // The stage itself leaves last.
        const bool nobody = test::waitUntil([&] { return mark.bearers().empty(); }, 2s);
        QVERIFY2(nobody, qPrintable(QLatin1String(scenario.id) + u'\n' + mark.bearersInWords()));
    }
}

/// Its note is still there, and so is its number with the start time that it had.
void TestStageEnd::zombieIsNoKeeper()
{
    test::ChildProcess child = test::ChildProcess::actor();
    const auto proc = sys::ProcFs::open();
    QVERIFY(proc);
    std::string text;
    QVERIFY(sys::readAt(proc->openProcess(child.pid())->get(), "stat", text));
    const auto line = sys::parseStat(text);
    QVERIFY(line);
    const auto note = sys::keeperFolder() / ("keeper-" + std::to_string(child.pid().value));
    std::ofstream(note) << line->startTicks << '\n';
    QCOMPARE(sys::findKeepers().size(), std::size_t{1});
    QVERIFY(sys::sendSignal(child.fd(), SIGKILL));
    QVERIFY(test::waitUntil([&] { return sys::hasEnded(child.fd()); }, test::longEnough));
    QCOMPARE(sys::findKeepers().size(), std::size_t{0});
    QVERIFY(!std::filesystem::exists(note));
}

/// A zombie would hold its filter on older kernels, and its number on all.
void TestStageEnd::childrenAreWaitedFor()
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::pause();
        ::_exit(0);
    }
    QVERIFY(child > 0);
    auto pidfd = sys::openPidfd(Pid{child});
    QVERIFY(pidfd);
    std::vector<sys::Mortal> mortals;
    mortals.push_back({Pid{child}, std::move(*pidfd)});
    sys::Notifier nobody;
    const bool all = sys::endAll(mortals, nobody, test::longEnough);
    const bool left = ::waitpid(child, nullptr, 0) == child;
    QVERIFY(all);
    QVERIFY(!left);
}

/// What was left running loses its shell: the keeper has cleared it away while the daemon goes on.
void TestStageEnd::keeperWaitsForTheShell()
{
    const test::Mark mark;
    const auto& scenario = *lab::findScenario("rack");
    std::optional<lab::Runner> runner(std::in_place, scenario, test::howToPlay());
    QVERIFY2(test::play(*runner, scenario.steps.size() - 1), qPrintable(runner->failure())); // what is left: close the terminal
    const auto shell = runner->symbols().pids.at(0);
    const auto keeper = runner->leave();
    QVERIFY(keeper);
    runner.reset();
    test::ProcessGuard shellItself(shell);
    const auto pidfd = sys::openPidfd(*keeper);
    QVERIFY(pidfd);
    const auto gone = [](Pid pid) { return ::kill(pid.value, 0) != 0; };
    QVERIFY(sys::sendSignal(shellItself.fd(), SIGKILL));
    const bool cleared = test::waitUntil([&] { return gone(shell); }, test::longEnough);
    const bool keeps = !sys::hasEnded(pidfd->get());
    (void)sys::sendSignal(pidfd->get(), SIGTERM);
    const bool nobody = test::waitUntil([&] { return mark.bearers().empty() && sys::hasEnded(pidfd->get()); }, test::longEnough);
    QVERIFY2(nobody, qPrintable(mark.bearersInWords()));
    lab::StageLink::clearAway();
    QCOMPARE(::waitpid(keeper->value, nullptr, WNOHANG), -1);
    QVERIFY(keeps);
    QVERIFY(cleared);
}

/// What was left running ends: its shell has no terminal any more, and nothing of the lesson stays.
void TestStageEnd::keeperEndsWithTheLastDaemon()
{
    const auto& scenario = *lab::findScenario("rack");
    const test::Mark mark;
    std::optional<lab::Runner> runner(std::in_place, scenario, test::howToPlay());
    QVERIFY2(test::play(*runner, scenario.steps.size() - 1), qPrintable(runner->failure()));
    const auto shell = sys::openPidfd(runner->symbols().pids.at(0));
    const auto daemon = sys::openPidfd(runner->symbols().pids.at(3)); // C
    const auto keeper = runner->leave();
    runner.reset();
    QVERIFY(shell && daemon && keeper);
    pollfd end{shell->get(), POLLIN, 0};
    constexpr int moment = 100;
    const bool tooEarly = ::poll(&end, 1, moment) != 0;
    (void)sys::sendSignal(daemon->get(), SIGKILL);
    const bool nobody = test::waitUntil([&] { return mark.bearers().empty(); }, test::longEnough);
    const auto left = mark.bearersInWords();
    for (const auto pid : mark.bearers())
        if (const auto pidfd = sys::openPidfd(pid))
            (void)sys::sendSignal(pidfd->get(), SIGKILL);
    QVERIFY2(nobody, qPrintable(left));
    QVERIFY(!tooEarly);
    const auto files = QDir(folder_.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QVERIFY2(files.isEmpty(), qPrintable(files.join(u' ')));
}

void TestStageEnd::cleanupTestCase() { qInfo("the slowest end took %d ms", static_cast<int>(slowest_.count())); }

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 6 && std::string_view(argv[1]) == "--play") {
        const auto* scenario = lab::findScenario(argv[2]);
        return scenario == nullptr ? 2
                                   : playFor(*scenario, std::strtoul(argv[3], nullptr, 10), argv[4] == std::string_view("moving"),
                                       argv[5] == std::string_view("contained"));
    }
    TestStageEnd tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_stage_end.moc"
