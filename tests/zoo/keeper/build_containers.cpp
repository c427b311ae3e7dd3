// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "builds.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>

#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <unistd.h>

#include "shell.h"
#include "specimen.h"

namespace zoo {

namespace {

constexpr pid_t insideInit = 1;

/// New pid and mount namespaces, in a user namespace of their own where that is needed or wanted. The next child is
/// the init there.
bool unshareNamespaces()
{
    const auto uid = ::geteuid();
    const auto gid = ::getegid();
    if (::unshare(CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNS) != 0)
        return uid == 0 && ::unshare(CLONE_NEWPID | CLONE_NEWNS) == 0;
    std::ofstream("/proc/self/setgroups") << "deny";
    std::ofstream("/proc/self/uid_map") << "0 " << uid << " 1";
    std::ofstream("/proc/self/gid_map") << "0 " << gid << " 1";
    return true;
}

/// So that the test can look at it from inside, by /proc/PID/root/proc. Not allowed everywhere.
void mountProc(const std::string& label)
{
    const bool mounted = ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr) == 0;
    if (!mounted)
        report("!" + label + " mount of proc: " + std::strerror(errno));
}

void container(const std::string& skip, const std::function<void()>& init)
{
    startChild([&] {
        if (!unshareNamespaces()) {
            // A user namespace is for programs of one thread, and the thread sanitizer brings a second one along.
            const char* hint = errno == EINVAL ? " (as for a program with threads, which a sanitizer may have)" : "";
            report("!" + skip + " unshare: " + std::strerror(errno) + hint);
            liveOn();
        }
        startChild(init);
        live(skip + "-host");
    });
}

} // namespace

void buildContainers(Collector& collector)
{
    container("container", [] {
        mountProc("container-inside");
        forkTwice(insideInit, [] { live("container-sysv"); });
        startChild([] {
            must(::setsid() > 0, "zoo: setsid");
            live("container-service");
        });
        live("container-init");
    });
    collector.await("container", [&] {
        return collector.pidOf("!container") != 0
            || (collector.pidOf("container-host") != 0 && collector.pidOf("container-init") != 0);
    });
    if (collector.pidOf("!container") != 0)
        return;
    collector.expect({"container-sysv", "container-service"});

    // Its init is a shell of a kind, as in `docker run -it`: leader of a session with a terminal. A job of it is no
    // orphaned group, for only the machine's own init does not count as a parent: Ctrl-Z's signal stops it.
    const int master = openTerminal();
    const int slave = openOtherSide(master);
    container("container-shell", [&] {
        takeTerminal(slave);
        mountProc("container-shell-inside");
        startChild([] {
            must(::setpgid(0, 0) == 0, "zoo: setpgid");
            report("container-job");
            ::raise(SIGTSTP);
            liveOn();
        });
        live("container-shell");
    });
    ::close(slave);
    collector.drain(master);
    collector.expect({"container-shell-host", "container-shell", "container-job"});
    collector.await("stop", [&] { return stateOf(collector.pidOf("container-job")) == 'T'; });
}

} // namespace zoo
