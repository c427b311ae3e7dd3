// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <stdexcept>

#include <poll.h>
#include <unistd.h>

#include "model/lab/runner.h"
#include "model/lab/scenarios.h"
#include "model/sys/reaper_probe.h"
#include "tests/bench/measure.h"
#include "tests/bench/parts.h"

namespace daemonscope::bench {

namespace {

using Clock = std::chrono::steady_clock;

const std::string loop = "sh -c 'i=0; while [ $i -lt 1000 ]; do (:); i=$((i+1)); done'";
const std::string calls = " -o /dev/null -e trace=process,setsid,setpgid,chdir,dup2,dup3,umask ";

double wallMs(const std::string& command)
{
    const auto before = Clock::now();
    if (std::system((command + " >/dev/null 2>&1").c_str()) != 0)
        throw std::runtime_error(command);
    return ms(Clock::now() - before);
}

/// From the start of the command to its exit, as the trace itself tells; its verdict comes afterwards.
double tracedMs(const std::filesystem::path& program)
{
    const auto command = program.string() + " trace --json --settle 0.01 -- " + loop;
    const std::unique_ptr<FILE, int (*)(FILE*)> child(::popen(command.c_str(), "re"), ::pclose);
    std::string text;
    std::array<char, 65536> part{};
    while (const auto got = child ? std::fread(part.data(), 1, part.size(), child.get()) : 0)
        text.append(part.data(), got);
    const auto json = lab::Json::parse(text, nullptr, false);
    if (!json.is_object() || json["steps"].empty())
        throw std::runtime_error("trace does not work here");
    constexpr std::size_t least = 3000; // a fork, an exit and a wait for each round
    if (json["steps"].size() < least)
        throw std::runtime_error("trace saw too little");
    return json["steps"].back()["ms"].get<double>();
}

/// From an answer to the settled picture, for each step of the double fork.
std::vector<double> settlings(const Setting& setting)
{
    lab::Runner::Options options;
    options.stage = setting.programs / "daemonscope-stage";
    options.reaper = sys::measureReaper(setting.programs / "daemonscope-reaper", std::chrono::seconds(2)).value_or(Pid{1});
    lab::Runner runner(*lab::findScenario("rack"), options);
    runner.start();
    std::vector<double> times;
    using State = lab::Runner::State;
    for (auto before = Clock::now(); runner.state() != State::Finished && runner.state() != State::Failed;) {
        pollfd look{runner.fd(), POLLIN, 0};
        (void)::poll(&look, 1, 50);
        runner.take();
        runner.tick();
        if (runner.state() != State::Ready && runner.state() != State::Finished)
            continue;
        if (runner.next() > 0)
            times.push_back(ms(Clock::now() - before));
        before = Clock::now();
        runner.perform();
    }
    if (times.empty())
        throw std::runtime_error("the lab does not work here: " + runner.failure().toStdString());
    return times;
}

} // namespace

Lines tracePart(const Setting& setting)
{
    Lines lines;
    const auto times = settlings(setting);
    lines.push_back(line("lab: from an answer to the settled picture, steps of the double fork", "≤ 50 ms",
        text(largest(times), "ms") + " (median " + text(median(times), "ms") + ")", largest(times) <= 50));
    if (std::system("strace -V >/dev/null 2>&1") != 0) {
        std::fputs("trace beside strace: skipped, strace is not installed\n", stderr);
        return lines;
    }
    std::array<std::vector<double>, 4> walls;
    const int runs = std::min(setting.runs, 9);
    for (int run = 0; run < runs; ++run) {
        walls[0].push_back(wallMs(loop));
        walls[1].push_back(wallMs("strace -f" + calls + loop));
        walls[2].push_back(wallMs("strace -f --seccomp-bpf" + calls + loop));
        walls[3].push_back(tracedMs(setting.programs / "daemonscope"));
    }
    const auto bare = median(walls[0]);
    const auto plain = median(walls[1]) - bare;
    const auto filtered = median(walls[2]) - bare;
    const auto ours = median(walls[3]) - bare;
    lines.push_back(line("trace: overhead over 1,000 forks of a shell ÷ that of strace -f", "≤ 0.50",
        text(ours / plain, "", 2) + " (" + text(ours, "ms") + " ÷ " + text(plain, "ms") + ", with --seccomp-bpf "
            + text(filtered, "ms") + "; the bare loop " + text(bare, "ms") + ")",
        plain > 0 && ours > 0 && ours <= plain / 2)); // on a busy machine the loop alone may take longest
    return lines;
}

} // namespace daemonscope::bench
