// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstdio>
#include <iostream>

#include <QCoreApplication>
#include <poll.h>
#include <unistd.h>

#include "app/cli/commands.h"
#include "app/cli/lab_page.h"
#include "app/cli/trace_words.h"
#include "model/lab/needs.h"
#include "model/lab/runner.h"
#include "model/lab/scenarios.h"
#include "model/lab/stage_texts.h"
#include "model/sys/reaper_probe.h"

namespace daemonscope::cli {

namespace {

struct Lab {
    Q_DECLARE_TR_FUNCTIONS(Lab)
};

QString labText(const char* text) { return QCoreApplication::translate("lab", text); }

ExitStatus listScenarios(Output& out)
{
    constexpr int nameWidth = 14;
    const auto show = [&](const lab::Scenario& scenario, int number) {
        const auto id = QString::fromLatin1(scenario.id);
        out.write(number > 0 ? padded(QString::number(number), 4, true) + QStringLiteral("  ") : QStringLiteral("      "), Tone::Quiet);
        out.write(padded(id, number > 0 ? nameWidth : 2 * nameWidth) + QStringLiteral("  "), Tone::Heading);
        out.line(labText(scenario.title));
    };
    out.line(Lab::tr("The course"), Tone::Heading);
    int number = 0;
    for (const auto& scenario : lab::course())
        show(scenario, ++number);
    out.line();
    out.line(Lab::tr("Experiments: what breaks when something is done otherwise"), Tone::Heading);
    for (const auto& scenario : lab::experiments())
        show(scenario, 0);
    out.line();
    if (const auto keepers = lab::keepersText(); !keepers.isEmpty()) {
        out.line(Lab::tr("Note: %1").arg(keepers), Tone::Attention);
        out.line(Lab::tr("      kill (SIGTERM) a keeper, and it ends all that it keeps."), Tone::Attention);
    }
    out.line(Lab::tr("'daemonscope lab NAME' steps one here; --auto does it without asking."), Tone::Quiet);
    return Done;
}

/// Lets the runner go on until it waits for us. What the terminal shows meanwhile is added to `shown`.
void follow(lab::Runner& runner, std::string& shown)
{
    using State = lab::Runner::State;
    while (runner.state() == State::Starting || runner.state() == State::Performing) {
        std::array<pollfd, 2> look{pollfd{runner.fd(), POLLIN, 0}, pollfd{runner.terminal(), POLLIN, 0}};
        constexpr int turn = 50;
        (void)::poll(look.data(), look.size(), turn);
        std::array<char, 4096> part{};
        if ((look[1].revents & POLLIN) != 0) {
            const auto got = ::read(runner.terminal(), part.data(), part.size());
            runner.noteOutput();
            if (got > 0)
                shown.append(part.data(), static_cast<std::size_t>(got));
        }
        if (look[0].revents != 0)
            runner.take();
        runner.tick();
    }
}

/// One letter and Enter; the end of input ends.
char ask(Output& out, const QString& question)
{
    out.write(question, Tone::Attention);
    (void)out.flush();
    std::string line;
    if (!std::getline(std::cin, line))
        return 'q';
    return line.empty() ? 'd' : line.front();
}

/// Does the next step as the person says. False to stop.
bool perform(lab::Runner& runner, Output& out)
{
    for (;;) {
        const auto* call = runner.nextCall();
        QString question = Lab::tr("Enter does it");
        if (call != nullptr && call->maySkip)
            question += Lab::tr(", s skips it");
        if (call != nullptr && !call->errors.empty())
            question += Lab::tr(", f lets it fail with %1").arg(QString::fromStdString(call->errors.front()));
        const char choice = ask(out, question + Lab::tr(", q ends: "));
        if (choice == 'd')
            runner.perform();
        else if (choice == 's' && call != nullptr && call->maySkip)
            runner.perform(sys::Answer::Skip);
        else if (choice == 'f' && call != nullptr && !call->errors.empty())
            runner.perform(sys::Answer::Fail, sys::errnoFromName(call->errors.front()).value_or(0));
        else if (choice == 'q')
            return false;
        else
            continue;
        return true;
    }
}

} // namespace

ExitStatus lab(const Options& options, Output& out)
{
    if (options.lab.scenario.empty())
        return listScenarios(out);
    const auto* scenario = lab::findScenario(options.lab.scenario);
    if (scenario == nullptr) {
        complain(Lab::tr("there is no lesson %1; 'daemonscope lab' lists them").arg(inQuotes(options.lab.scenario)));
        return Failed;
    }
    if (const auto missing = lab::whatIsMissing(*scenario); !missing.isEmpty()) {
        complain(missing);
        return Failed;
    }
    lab::Runner::Options how;
    constexpr std::chrono::seconds longest{2};
    how.reaper = sys::measureReaper(sys::reaperHelper(), longest).value_or(Pid{1});
    lab::Runner runner(*scenario, how);
    LabPage page(runner, out);
    page.introduction();
    runner.start();
    std::string shown;
    follow(runner, shown);
    using State = lab::Runner::State;
    if (runner.state() != State::Failed)
        page.startState();
    bool stopped = false;
    while (runner.state() == State::Ready && !out.closed()) {
        page.beforeStep(!options.lab.automatic);
        if (options.lab.automatic)
            runner.perform();
        else if (!perform(runner, out)) {
            stopped = true;
            break;
        }
        shown.clear();
        const auto step = runner.next();
        follow(runner, shown);
        page.afterStep(step, shown);
        (void)out.flush();
    }
    if (runner.state() == State::Failed)
        complain(runner.failure());
    const bool clean = runner.end();
    if (!clean)
        complain(Lab::tr("some of the lesson's processes could not be ended"));
    if (!stopped && runner.state() == State::Finished)
        page.conclusion();
    return runner.differs() || !clean ? Failed : Done;
}

} // namespace daemonscope::cli
