// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "builds.h"

#include <csignal>
#include <cstdlib>
#include <string>

#include <unistd.h>

#include "specimen.h"

namespace zoo {

namespace {

/// glibc's daemon(3): one fork, so it stays leader of its session.
void singleFork(const std::string& label, pid_t reaper)
{
    collect(startChild([&] {
        must(::daemon(0, 0) == 0, "zoo: daemon");
        awaitAdoption(reaper);
        live(label);
    }));
}

void runToEnd(const char* program, const std::vector<std::string>& arguments)
{
    collect(startChild([&] {
        std::vector<char*> words;
        for (const auto& argument : arguments)
            words.push_back(const_cast<char*>(argument.c_str()));
        words.push_back(nullptr);
        ::execvp(program, words.data());
        must(false, program);
    }));
}

} // namespace

void buildDaemons(Collector& collector, pid_t reaper)
{
    forkTwice(reaper, [] {
        startChild([] { live("worker"); });
        live("sysv");
    });
    singleFork("daemon3", reaper);
    runToEnd("setsid", {"setsid", "-f", ::getenv("ZOO_SELF"), "--specimen", "setsid-f", "--orphan"});

    // A daemon that stops itself. Its group was orphaned long before; SIGSTOP does not ask.
    forkTwice(reaper, [] {
        startChild([] { live("stopped-daemon-mate"); });
        report("stopped-daemon");
        ::raise(SIGSTOP);
        liveOn();
    });

    // What cron and CI jobs leave: a background command of a shell without terminal. By its ids it is a daemon.
    collect(startChild([] {
        must(::setsid() > 0, "zoo: setsid");
        ::execlp("sh", "sh", "-c", "\"$ZOO_SELF\" --specimen cron-leftover --orphan &", nullptr);
        must(false, "zoo: sh");
    }));
    collector.expect(
        {"sysv", "worker", "daemon3", "setsid-f", "stopped-daemon", "stopped-daemon-mate", "cron-leftover"});
    collector.await("stop", [&] { return stateOf(collector.pidOf("stopped-daemon")) == 'T'; });
}

} // namespace zoo
