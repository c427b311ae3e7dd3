// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "builds.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "specimen.h"

namespace zoo {

namespace {

void buildZombie()
{
    startChild([] {
        awaitZombie(startChild([] { report("zombie"); }));
        live("zombie-parent");
    });
}

/// Both kinds by PTRACE_SEIZE: the first runs on, the second is stopped. If the tracer ends, they do.
void buildTraced()
{
    startChild([] {
        std::array<int, 2> ready{};
        must(::pipe(ready.data()) == 0, "zoo: pipe");
        const auto target = [&](const char* label) {
            return startChild([&] {
                report(label);
                ::close(ready[0]);
                ::close(ready[1]);
                liveOn();
            });
        };
        const pid_t running = target("traced");
        const pid_t stopped = target("tracing-stop");
        ::close(ready[1]);
        char none = 0;
        (void)!::read(ready[0], &none, 1); // ends when both have reported
        for (const pid_t pid : {running, stopped}) {
            if (::ptrace(PTRACE_SEIZE, pid, nullptr, PTRACE_O_EXITKILL) != 0) {
                report(std::string("!tracer ") + std::strerror(errno));
                liveOn();
            }
        }
        must(::ptrace(PTRACE_INTERRUPT, stopped, nullptr, nullptr) == 0, "zoo: PTRACE_INTERRUPT");
        int status = 0;
        while (::waitpid(stopped, &status, __WALL) < 0 && errno == EINTR) { }
        live("tracer");
    });
}

} // namespace

void buildStates(Collector& collector)
{
    buildZombie();
    buildTraced();
    collector.expect({"zombie", "zombie-parent", "traced", "tracing-stop", "tracer"});
}

std::function<void()> prepareLastThreadsEnd(Collector& collector)
{
    std::array<int, 2> trigger{};
    must(::pipe2(trigger.data(), O_CLOEXEC) == 0, "zoo: pipe");
    keepPrivate(trigger[1]);
    startChild([&] {
        std::thread([&] {
            while (stateOf(::getpid()) != 'Z')
                ::poll(nullptr, 0, 1);
            report("leader-thread-gone");
            liveOn(trigger[0]);
        }).detach();
        ::syscall(SYS_exit, 0); // this thread alone
    });
    ::close(trigger[0]);
    collector.expect({"leader-thread-gone"});
    return [&collector, end = trigger[1]] {
        closePrivate(end);
        const int last = static_cast<int>(::syscall(SYS_pidfd_open, collector.pidOf("leader-thread-gone"), 0));
        must(last >= 0, "zoo: pidfd");
        collector.await("last thread's end", [&] {
            pollfd gone{last, POLLIN, 0};
            return ::poll(&gone, 1, 0) > 0;
        });
        ::close(last);
    };
}

} // namespace zoo
