// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/town.h"

namespace daemonscope::test {

void buildTown(FakeProc& proc)
{
    using namespace town;
    constexpr std::int32_t pts1 = 0x8801;
    proc.add({.pid = 1, .ppid = 0, .comm = "systemd", .uid = 0})
        .add({.pid = 2, .ppid = 0, .pgid = 0, .sid = 0, .comm = "kthreadd", .cmdline = "", .flags = 0x00200000, .uid = 0})
        .add({.pid = 150, .comm = "sshd", .uid = 0, .cgroup = "/system.slice/ssh.service"})
        .add({.pid = shell, .ppid = 150, .tty = pts1, .tpgid = editor, .comm = "bash"})
        .add({.pid = editor, .ppid = shell, .sid = shell, .tty = pts1, .tpgid = editor, .comm = "vim"})
        .add({.pid = sleeper, .ppid = shell, .sid = shell, .tty = pts1, .tpgid = editor, .comm = "sleep"})
        .add({.pid = stopped, .ppid = shell, .sid = shell, .tty = pts1, .tpgid = editor, .state = 'T', .comm = "less"})
        .add({.pid = daemon, .pgid = daemonLeader, .sid = daemonLeader, .comm = "nginx", .uid = 0})
        .add({.pid = worker, .ppid = daemon, .pgid = daemonLeader, .sid = daemonLeader, .comm = "nginx", .uid = 33})
        .add({.pid = service, .comm = "cron", .uid = 0, .cgroup = "/system.slice/cron.service"})
        .add({.pid = loginDaemon, .comm = "tmux", .cgroup = "/user.slice/user-1000.slice/session-3.scope"})
        .add({.pid = either, .comm = "thing"})
        .add({.pid = job, .sid = 499, .comm = "backup"})
        .add({.pid = attached, .pgid = 599, .sid = shell, .tty = pts1, .tpgid = editor, .comm = "ruby"})
        .add({.pid = orphan, .pgid = 699, .sid = service, .comm = "helper"})
        .add({.pid = zombie, .ppid = shell, .sid = shell, .state = 'Z', .comm = "gone", .cmdline = ""})
        .add({.pid = traced, .ppid = shell, .sid = shell, .comm = "bug", .tracer = shell})
        .add({.pid = container, .ppid = 400, .comm = "tini", .nsPids = {container, 1}})
        .add({.pid = lost, .ppid = 949, .pgid = 940, .sid = 940, .comm = "stray"});
}

} // namespace daemonscope::test
