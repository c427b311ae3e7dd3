// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/inside.h"

#include <csignal>

#include "tests/gui/stage.h"

namespace daemonscope::test {

namespace {

std::uint64_t maskOf(std::initializer_list<int> signals)
{
    std::uint64_t mask = 0;
    for (const int signal : signals)
        mask |= std::uint64_t{1} << static_cast<unsigned>(signal - 1);
    return mask;
}

std::vector<sys::ResourceLimit> someLimits()
{
    return {{"Max cpu time", {}, {}, "seconds"}, {"Max file size", {}, {}, "bytes"},
        {"Max stack size", 8388608, {}, "bytes"}, {"Max core file size", 0, {}, "bytes"},
        {"Max processes", 31452, 31452, "processes"}, {"Max open files", 1024, 1048576, "files"},
        {"Max locked memory", 8388608, 8388608, "bytes"}, {"Max address space", {}, {}, "bytes"},
        {"Max pending signals", 31452, 31452, "signals"}, {"Max nice priority", 0, 0, ""}};
}

std::vector<Namespace> someNamespaces()
{
    std::vector<Namespace> all;
    for (const char* kind : {"cgroup", "ipc", "mnt", "net", "pid", "time", "user", "uts"}) {
        const bool own = std::string_view(kind) == "mnt" || std::string_view(kind) == "pid";
        all.push_back({kind, std::string(kind) + (own ? ":[4026532847]" : ":[4026531836]"), !own, !own});
    }
    return all;
}

} // namespace

namespace {

OpenFile openFile(int number, const std::string& link, bool reads, bool writes, std::uint32_t flags = 0)
{
    OpenFile file{number, link, sys::parseTarget(link), {}, reads, writes, {}};
    file.info.flags = flags;
    return file;
}

/// A job in a pipeline that also talks to others.
void openSome(Findings& findings)
{
    const auto pid = findings.key.pid;
    OpenFiles files;
    files.files = {openFile(0, "/dev/pts/0", true, true, 02), openFile(1, "pipe:[88120]", false, true, 01),
        openFile(2, "/dev/pts/0", true, true, 02),
        openFile(3, "/home/user/projects/website/build/src/tree.cpp", true, false),
        openFile(4, "/tmp/ccX81kQw.s", false, true, 02000001), openFile(5, "socket:[88140]", true, true, 02004002),
        openFile(6, "socket:[88141]", true, true), openFile(7, "socket:[88142]", true, true),
        openFile(8, "anon_inode:[eventpoll]", true, true), openFile(9, "/memfd:scratch (deleted)", true, true),
        openFile(10, "/var/log/old.log (deleted)", false, true, 02001)};
    files.files[8].info.watched = {5, 6, 7};
    files.total = 11;
    set(findings.files, files);
    Holders holders;
    holders.byJoint[{0, 88120}] = {{pid, "cc1plus", 1, false, true}, {Pid{2211}, "tee", 0, true, false}};
    holders.byJoint[{0, 99140}] = {{Pid{640}, "cron", 7, true, true}};
    holders.byJoint[{0, 99142}] = {{Pid{701}, "dbus-daemon", 12, true, true}};
    holders.unseen = 14;
    set(findings.holders, holders);
    SocketFacts sockets;
    sys::InetAddress here{false, {127, 0, 0, 1}, 40112};
    sys::InetAddress there{false, {127, 0, 0, 1}, 8080};
    sockets.inet[88140] = {{88140, here, there, sys::tcpEstablished}, "TCP", 99140};
    sockets.inet[88141] = {{88141, {true, {}, 6010}, {true, {}, 0}, sys::tcpListen}, "TCP", 0};
    auto& local = sockets.local[88142];
    local.socket.inode = 88142;
    local.socket.type = 1;
    local.socket.connected = true;
    local.peer = 99142;
    local.peerPath = "/run/dbus/system_bus_socket";
    set(findings.sockets, sockets);
    Inheritance inherited;
    for (const int number : {0, 2})
        inherited.byNumber[number] = {{Pid{2210}, "make", number, 1, true}, {Pid{1033}, "bash", number, 2, true}};
    inherited.parent = Pid{2210};
    set(findings.inheritance, inherited);
}

} // namespace

FindingsPtr somethingInside(const Process& process, Aspect aspect)
{
    auto findings = std::make_shared<Findings>();
    findings->key = process.key;
    findings->aspect = aspect;
    findings->askedAt = std::chrono::system_clock::from_time_t(1'795'600'000);
    openSome(*findings);
    set(findings->environment,
        EnvironmentList{{{"SHELL", "/bin/bash"}, {"HOME", "/home/user"}, {"TERM", "xterm-256color"},
                            {"PATH", "/home/user/.local/bin:/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games"},
                            {"LANG", "de_DE.UTF-8"}, {"MAKEFLAGS", "-j4"}, {"SSH_TTY", "/dev/pts/0"}, {"EMPTY", ""},
                            {"", "an entry without a name"}},
            false});
    set(findings->signals,
        sys::SignalMasks{maskOf({SIGTERM, SIGHUP, SIGUSR1}), maskOf({SIGINT, SIGPIPE, SIGCHLD}), maskOf({SIGUSR2}), 0,
            maskOf({SIGUSR2}), 1, 31452});
    set(findings->limits, someLimits());
    set(findings->nsPids, std::vector<std::int32_t>{process.pid().value, 7});
    set(findings->namespaces, someNamespaces());
    set(findings->cgroups, std::vector<sys::CgroupPlace>{{0, "", "/user.slice/user-1000.slice/session-3.scope"}});
    set(findings->memory,
        sys::MemoryFigures(
            "VmPeak: 812344 kB\nVmSize: 790112 kB\nVmLck: 0 kB\nVmPin: 0 kB\nVmHWM: 201344 kB\n"
            "VmRSS: 194560 kB\nRssAnon: 171200 kB\nRssFile: 23360 kB\nRssShmem: 0 kB\nVmData: 602112 kB\n"
            "VmStk: 132 kB\nVmExe: 28400 kB\nVmLib: 4100 kB\nVmPTE: 520 kB\nVmSwap: 0 kB\n"));
    set(findings->mappings,
        sys::MemoryFigures("Pss: 178032 kB\nShared_Clean: 21000 kB\nShared_Dirty: 0 kB\nPrivate_Clean: 2360 kB\n"
                           "Private_Dirty: 171200 kB\nSwapPss: 0 kB\n"));
    set(findings->oom, OomScores{671, 0});
    ThreadList threads;
    threads.threads.push_back({process.pid(), process.stat.comm, 'R', 48123});
    for (int number = 1; number <= 5; ++number)
        threads.threads.push_back({Pid{process.pid().value + number}, "worker " + std::to_string(number), 'S',
            static_cast<std::uint64_t>(number) * 37});
    threads.total = static_cast<int>(threads.threads.size());
    set(findings->threads, threads);
    return findings;
}

} // namespace daemonscope::test
