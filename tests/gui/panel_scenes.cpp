// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/panel_scenes.h"

#include <cmath>
#include <csignal>

#include "tests/model/told.h"

namespace daemonscope::test {

using namespace std::chrono_literals;

namespace {

/// One of each kind, the last few things that happened.
void tellLastMoments(History& history, std::chrono::milliseconds now)
{
    const auto change = [&](EventKind kind, int pid, std::chrono::milliseconds after, std::optional<int> from,
                            std::optional<int> to, const std::string& comm) {
        auto event = toldChange(kind, pid, now + after, from, to);
        event.comm = comm;
        return event;
    };
    auto stopped = change(EventKind::Stopped, 2102, 800ms, {}, {}, "vim");
    stopped.source = SourceKind::Scan;
    stopped.uncertain = 1s;
    auto regrouped = change(EventKind::Regrouped, 2391, 700ms, 2210, 2391, "cc1plus");
    regrouped.source = SourceKind::Scan;
    regrouped.uncertain = 1s;
    auto lost = change(EventKind::Lost, 0, 650ms, {}, 12, "");
    auto exec = toldExec(2391, now + 902ms, "cc1plus");
    exec.fromName = "make";
    exec.uncertain = 60us;
    auto adopted = change(EventKind::Adopted, 2378, 961ms, 2377, 1, "backup.rb");
    adopted.fromName = "sh";
    adopted.toName = "systemd";
    adopted.uncertain = 400us;
    auto guessed = change(EventKind::Adopted, 2401, 965ms, {}, 1, "daemonize");
    guessed.toName = "systemd";
    guessed.inferred = true;
    guessed.source = SourceKind::Pidfd;
    guessed.uncertain = 9ms;
    give(history,
        {lost, regrouped, stopped, toldFork(2377, 1033, now + 860ms, "sh"), toldFork(2378, 2377, now + 870ms, "sh"),
            toldFork(2391, 2210, now + 900ms, "make"), exec,
            change(EventKind::SetSid, 2401, 940ms, 1033, 2401, "daemonize"), toldExit(2377, now + 960ms), adopted,
            guessed, change(EventKind::Foreground, 1033, 970ms, 2210, 1033, "bash"),
            toldExit(2391, now + 980ms, SIGSEGV | 0x80)});
}

} // namespace

Serial tellBuildServer(History& history, const std::string& name)
{
    ProcessTable table;
    table.addText("1 0 1 1 systemd\n640 1 640 640 cron\n812 1 811 811 nginx\n813 812 811 811 nginx\n"
                  "814 812 811 811 nginx\n1029 1 1029 1029 sshd\n1033 1029 1033 1033 bash tty\n"
                  "2210 1033 2210 1033 make fg\n2211 1033 2210 1033 tee fg\n2102 1033 2102 1033 vim tty stopped\n"
                  "700 1 699 690 left");
    for (int pid = 30; pid < 60; ++pid)
        table.addText(std::to_string(pid) + " 1 " + std::to_string(pid) + " " + std::to_string(pid) + " service");
    table.reshape(2210, [&](Process& process) { process.stat.comm = name; });
    int next = 3000;
    std::vector<int> jobs;
    constexpr int seconds = 290;
    for (int second = 0; second < seconds; ++second) {
        const int wanted = static_cast<int>(6 + 5 * std::sin(second / 17.0) + (second / 60 % 2) * 4);
        EventBatch events;
        const std::chrono::milliseconds now(second * 1000);
        while (static_cast<int>(jobs.size()) < wanted) {
            table.addText(std::to_string(next) + " 2210 2210 1033 cc1plus tty");
            events.push_back(toldFork(next, 2210, now, "make"));
            jobs.push_back(next++);
        }
        for (int turn = second % 4; turn > 0 && !jobs.empty(); --turn) {
            table.remove(jobs.front());
            events.push_back(toldExit(jobs.front(), now));
            jobs.erase(jobs.begin());
        }
        table.touch(2210, [&](Process& process) {
            process.cpuPercent = static_cast<float>(40 + 35 * std::sin(second / 9.0) + second % 7);
            process.stat.rssPages = 2000 + second * 30 + second % 40 * 100;
        });
        give(history, std::move(events));
        if (second < 90 || second > 125) // the window was hidden for a while
            history.take(classify(table.next()));
        table.advance(1000ms);
    }
    tellLastMoments(history, std::chrono::milliseconds(seconds * 1000));
    return table.at(2210).key.serial;
}

} // namespace daemonscope::test
