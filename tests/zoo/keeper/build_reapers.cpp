// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "builds.h"

#include <array>

#include <csignal>
#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "specimen.h"

namespace zoo {

namespace {

/// A child of this process whose child outlives it and stays in this session; `before` runs in the first, and
/// decides the group.
void orphanInSession(
    pid_t adopter, const std::string& label, const std::function<void()>& before = [] {})
{
    collect(startChild([&] {
        before();
        startChild([&] {
            awaitAdoption(adopter);
            live(label);
        });
    }));
}

void ownGroup() { must(::setpgid(0, 0) == 0, "zoo: setpgid"); }

/// As a shell that went away leaves a job: group leader in a session whose leader is gone.
void leftoverJob(pid_t adopter, const std::string& label)
{
    collect(startChild([&] {
        must(::setsid() > 0, "zoo: setsid");
        startChild([&] {
            ownGroup();
            awaitAdoption(adopter);
            live(label);
        });
    }));
}

void leadSession(const std::string& label)
{
    startChild([&] {
        must(::setsid() > 0, "zoo: setsid");
        live(label);
    });
}

void becomeSubreaper() { must(::prctl(PR_SET_CHILD_SUBREAPER, 1) == 0, "zoo: PR_SET_CHILD_SUBREAPER"); }

} // namespace

void buildSubreapers(Collector& collector)
{
    // In the keeper's session: what it adopts from another session betrays it.
    startChild([] {
        becomeSubreaper();
        const pid_t self = ::getpid();
        forkTwice(
            self, [] { live("subreaper-sysv"); }, "subreaper-zombie");
        collect(startChild([&] {
            startChild([&] {
                must(::setsid() > 0, "zoo: setsid");
                awaitAdoption(self);
                live("subreaper-single-fork");
            });
        }));
        leadSession("supervised");
        orphanInSession(self, "subreaper-same-group");
        orphanInSession(self, "subreaper-by-group", ownGroup);
        leftoverJob(self, "subreaper-leftover");
        live("subreaper");
    });
    collector.expect({"subreaper", "subreaper-sysv", "subreaper-zombie", "subreaper-single-fork", "supervised",
        "subreaper-same-group", "subreaper-by-group", "subreaper-leftover"});

    // Leader of its own session, as a user's service manager is: ids do not betray it.
    startChild([] {
        becomeSubreaper();
        const pid_t self = ::getpid();
        orphanInSession(self, "leading-subreaper-early");
        must(::setsid() > 0, "zoo: setsid");
        forkTwice(self, [] { live("leading-subreaper-sysv"); });
        leadSession("leading-subreaper-service");
        live("leading-subreaper");
    });
    collector.expect(
        {"leading-subreaper", "leading-subreaper-early", "leading-subreaper-sysv", "leading-subreaper-service"});
}

void buildLateSessions(Collector& collector, pid_t reaper)
{
    startChild([] {
        startChild([] { live("before-setsid"); });
        must(::setsid() > 0, "zoo: setsid");
        startChild([] { live("after-setsid"); });
        live("late-leader");
    });
    // The same by a daemon that forks once, after its child is born.
    collect(startChild([&] {
        startChild([&] {
            startChild([] { live("before-daemon"); });
            must(::setsid() > 0, "zoo: setsid");
            awaitAdoption(reaper);
            live("late-daemon");
        });
    }));
    // Made with CLONE_PARENT by a process of another session: a child of that one's parent from its first moment.
    startChild([] {
        startChild([] {
            must(::setsid() > 0, "zoo: setsid");
            const long child = ::syscall(SYS_clone, CLONE_PARENT | SIGCHLD, nullptr, nullptr, nullptr, nullptr);
            must(child >= 0, "zoo: clone");
            live(child == 0 ? "clone-parent" : "clone-parent-maker");
        });
        live("clone-parent-parent");
    });
    collector.expect({"late-leader", "before-setsid", "after-setsid", "late-daemon", "before-daemon", "clone-parent",
        "clone-parent-maker", "clone-parent-parent"});
}

std::function<void()> prepareAdoption(Collector& collector)
{
    std::array<int, 2> trigger{};
    must(::pipe2(trigger.data(), O_CLOEXEC) == 0, "zoo: pipe");
    keepPrivate(trigger[1]);
    startChild([&] {
        becomeSubreaper();
        const pid_t self = ::getpid();
        startChild([&] {
            startChild([&] {
                report("adoptee");
                awaitAdoption(self);
                live("+adopted");
            });
            report("adoptee-parent");
            liveOn(trigger[0]);
        });
        live("quiet-subreaper");
    });
    ::close(trigger[0]);
    collector.expect({"quiet-subreaper", "adoptee-parent", "adoptee"});
    return [&collector, end = trigger[1]] {
        closePrivate(end);
        collector.expect({"+adopted"});
        collector.await("zombie", [&] { return stateOf(collector.pidOf("adoptee-parent")) == 'Z'; });
    };
}

} // namespace zoo
