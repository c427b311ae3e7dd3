// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zoo/facet_cases.h"

namespace daemonscope::test {

namespace {

constexpr std::uint32_t kernelThread = 0x00200040;

} // namespace

FakeProcess leadingInit() { return {.pid = 1, .ppid = 0, .comm = "init"}; }

FakeProcess plainInit() { return {.pid = 1, .ppid = 0, .pgid = 0, .sid = 0, .comm = "init"}; }

FakeProcess kthreadd() { return {.pid = 2, .ppid = 0, .pgid = 0, .sid = 0, .comm = "kthreadd", .flags = kernelThread}; }

const std::vector<FacetCase>& facetCases()
{
    static const std::vector<FacetCase> all{
        {"kernel thread",
            {leadingInit(), kthreadd(),
                {.pid = 3, .ppid = 2, .pgid = 0, .sid = 0, .state = 'I', .flags = kernelThread}},
            3, u"kernel-thread=yes/certain headline kernel-thread/certain"_qs},
        {"program that the kernel started",
            {leadingInit(), kthreadd(), {.pid = 30, .ppid = 2, .pgid = 0, .sid = 0, .comm = "modprobe"}}, 30,
            u"adopted=no-evidence/unknown boot-session=yes/certain headline child/certain"_qs},
        {"dead kernel thread",
            {leadingInit(), kthreadd(),
                {.pid = 3, .ppid = 2, .pgid = 0, .sid = 0, .state = 'Z', .flags = kernelThread}},
            3, u"kernel-thread=yes/certain zombie=yes/certain headline kernel-thread/certain"_qs},

        {"init leads session 1", {leadingInit()}, 1,
            u"group-leader=yes/certain init=yes/certain reaper=init/certain session-leader=yes/certain "
            "headline init/certain"_qs},
        {"init without session", {plainInit()}, 1,
            u"boot-session=yes/certain init=yes/certain reaper=init/certain headline init/certain"_qs},
        {"child of an init without session", {plainInit(), {.pid = 9, .pgid = 0, .sid = 0}}, 9,
            u"adopted=no-evidence/unknown boot-session=yes/certain headline child/certain"_qs},
        {"its child", {plainInit(), {.pid = 9, .pgid = 0, .sid = 0}, {.pid = 10, .ppid = 9, .pgid = 0, .sid = 0}}, 10,
            u"adopted=no-evidence/unknown boot-session=yes/certain headline child/certain"_qs},
        {"group in no session", {plainInit(), {.pid = 9, .pgid = 9, .sid = 0}}, 9,
            u"adopted=no-evidence/unknown boot-session=yes/certain group-leader=yes/certain headline child/certain"_qs},

        // pid 1 leads a session, so it might have forked before it made that: high, not certain.
        {"daemon below systemd", {leadingInit(), {.pid = 50, .pgid = 40, .sid = 40}}, 50,
            u"adopted=by-session-of-leader/high sysv-daemon=yes/high headline sysv-daemon/high"_qs},
        {"daemon below a plain init", {plainInit(), {.pid = 50, .pgid = 40, .sid = 40}}, 50,
            u"adopted=by-session/certain sysv-daemon=yes/high headline sysv-daemon/high"_qs},
        {"no daemon while the session's leader lives",
            {plainInit(), {.pid = 40, .ppid = 1}, {.pid = 50, .pgid = 40, .sid = 40}}, 50,
            u"adopted=by-session/certain headline orphan/certain"_qs},
        {"session leader is a zombie", {plainInit(), {.pid = 40, .state = 'Z'}, {.pid = 50, .pgid = 40, .sid = 40}}, 50,
            u"adopted=by-session/certain sysv-daemon=yes/high headline sysv-daemon/high"_qs},
        {"leftover job", {leadingInit(), {.pid = 50, .pgid = 50, .sid = 40}}, 50,
            u"adopted=by-session-of-leader/high group-leader=yes/certain leftover-job=yes/high headline "
            "leftover-job/high"_qs},
        {"orphan by group", {plainInit(), {.pid = 50, .pgid = 45, .sid = 0}}, 50,
            u"adopted=by-group/likely boot-session=yes/certain headline orphan/likely"_qs},
        {"its group's leader lives", {plainInit(), {.pid = 45, .sid = 0}, {.pid = 50, .pgid = 45, .sid = 0}}, 50,
            u"adopted=no-evidence/unknown boot-session=yes/certain headline child/certain"_qs},
        // In a container whose init leads a group, 0 stands for any group outside.
        {"group outside this namespace", {{.pid = 1, .ppid = 0, .pgid = 1, .sid = 0}, {.pid = 50, .pgid = 0, .sid = 0}},
            50, u"adopted=no-evidence/unknown boot-session=yes/certain headline child/certain"_qs},

        // 0 may be any session outside this namespace, so it proves nothing.
        {"session outside this namespace", {leadingInit(), {.pid = 50, .pgid = 50, .sid = 0}}, 50,
            u"adopted=no-evidence/unknown boot-session=yes/certain group-leader=yes/certain headline child/certain"_qs},
        {"session outside, parent inside",
            {leadingInit(), {.pid = 20, .pgid = 19, .sid = 19}, {.pid = 50, .ppid = 20, .pgid = 0, .sid = 0}}, 50,
            u"adopted=no-evidence/unknown boot-session=yes/certain headline child/certain"_qs},

        {"service", {leadingInit(), {.pid = 60, .cgroup = "/system.slice/cups.service"}}, 60,
            u"adopted=undecidable/unknown group-leader=yes/certain leader-daemon=supervised/high "
            "session-leader=yes/certain headline leader-daemon/high"_qs},
        {"from a login", {leadingInit(), {.pid = 60, .cgroup = "/user.slice/user-1000.slice/session-3.scope"}}, 60,
            u"adopted=undecidable/unknown group-leader=yes/certain leader-daemon=forked-once/high "
            "session-leader=yes/certain headline leader-daemon/high"_qs},
        {"either", {leadingInit(), {.pid = 60, .cgroup = "/"}}, 60,
            u"adopted=undecidable/unknown group-leader=yes/certain leader-daemon=either/certain "
            "session-leader=yes/certain headline leader-daemon/certain"_qs},
        {"a subreaper was measured", {leadingInit(), {.pid = 20, .ppid = 1}, {.pid = 60, .ppid = 20, .cgroup = "/"}},
            60,
            u"adopted=undecidable/unknown group-leader=yes/certain leader-daemon=either/certain "
            "session-leader=yes/certain headline leader-daemon/certain"_qs,
            Pid{20}},
        {"none was measured", {leadingInit(), {.pid = 20, .ppid = 1}, {.pid = 60, .ppid = 20, .cgroup = "/"}}, 60,
            u"adopted=no-evidence/unknown group-leader=yes/certain session-leader=yes/certain headline "
            "child/certain"_qs},
        {"the measured one", {leadingInit(), {.pid = 20, .ppid = 1, .pgid = 20, .sid = 15}}, 20,
            u"adopted=by-session-of-leader/high group-leader=yes/certain leftover-job=yes/high reaper=measured/certain "
            "headline leftover-job/high"_qs,
            Pid{20}},
        // No surer than the adopter: the shim was only inferred.
        {"below an inferred reaper",
            {leadingInit(), {.pid = 19}, {.pid = 20, .ppid = 19, .pgid = 19, .sid = 19},
                {.pid = 70, .ppid = 20, .pgid = 69, .sid = 69}, {.pid = 60, .ppid = 20, .cgroup = "/"}},
            60,
            u"adopted=undecidable/unknown group-leader=yes/certain leader-daemon=either/high "
            "session-leader=yes/certain headline leader-daemon/high"_qs},
        {"forked before its parent's setsid",
            {leadingInit(), {.pid = 19}, {.pid = 20, .ppid = 19}, {.pid = 21, .ppid = 20, .pgid = 19, .sid = 19}}, 21,
            u"adopted=no-evidence/unknown headline child/certain"_qs},

        {"container init",
            {leadingInit(), {.pid = 20, .pgid = 19, .sid = 19}, {.pid = 80, .ppid = 20, .nsPids = {80, 1}}}, 80,
            u"adopted=undecidable/unknown container-init=yes/certain group-leader=yes/certain "
            "reaper=namespace-init/certain session-leader=yes/certain headline container-init/certain"_qs,
            Pid{20}},
        // Containers are made with CLONE_PARENT, so here the proof by session is none.
        {"container init in its maker's session",
            {leadingInit(), {.pid = 20, .ppid = 1, .pgid = 19, .sid = 19},
                {.pid = 80, .ppid = 20, .pgid = 75, .sid = 75, .nsPids = {80, 1}}},
            80,
            u"adopted=by-session/high container-init=yes/certain reaper=namespace-init/certain "
            "headline container-init/certain"_qs},
        {"who made that container is no reaper",
            {leadingInit(), {.pid = 20, .ppid = 1, .pgid = 19, .sid = 19},
                {.pid = 80, .ppid = 20, .pgid = 75, .sid = 75, .nsPids = {80, 1}}},
            20, u"adopted=by-session-of-leader/high sysv-daemon=yes/high headline sysv-daemon/high"_qs},
        {"in a container, but not its init",
            {leadingInit(), {.pid = 81, .ppid = 1, .pgid = 81, .nsPids = {81, 11}, .cgroup = "/"}}, 81,
            u"adopted=undecidable/unknown group-leader=yes/certain leader-daemon=either/certain "
            "session-leader=yes/certain headline leader-daemon/certain"_qs},

        {"parent not visible", {leadingInit(), {.pid = 91, .ppid = 90, .pgid = 90, .sid = 90}}, 91,
            u"adopted=parent-unknown/unknown headline cannot-tell/unknown"_qs},
        {"parent outside this namespace", {leadingInit(), {.pid = 91, .ppid = 0, .pgid = 0, .sid = 0}}, 91,
            u"adopted=parent-unknown/unknown boot-session=yes/certain headline cannot-tell/unknown"_qs},
        {"parent not visible, on a terminal",
            {leadingInit(), {.pid = 91, .ppid = 90, .pgid = 91, .sid = 90, .tty = pts0, .tpgid = 91}}, 91,
            u"adopted=parent-unknown/unknown group-leader=yes/certain orphaned-group=yes/likely "
            "terminal=foreground/certain headline foreground/certain"_qs},
        {"no pid 1 to be seen", {{.pid = 91, .ppid = 1, .pgid = 91, .sid = 90, .tty = pts0, .tpgid = 91}}, 91,
            u"adopted=parent-unknown/unknown group-leader=yes/certain orphaned-group=yes/likely "
            "terminal=foreground/certain headline foreground/certain"_qs},
        {"session leader whose parent is not visible",
            {leadingInit(), {.pid = 91, .ppid = 0, .tty = pts0, .tpgid = 91}}, 91,
            u"adopted=parent-unknown/unknown controlling-process=yes/certain group-leader=yes/certain "
            "orphaned-group=yes/certain session-leader=yes/certain terminal=foreground/certain headline controlling-process/certain"_qs},
        {"its own parent", {leadingInit(), {.pid = 91, .ppid = 91, .pgid = 90, .sid = 90}}, 91,
            u"adopted=parent-unknown/unknown headline cannot-tell/unknown"_qs},
        {"a cycle",
            {leadingInit(), {.pid = 91, .ppid = 92, .pgid = 90, .sid = 90},
                {.pid = 92, .ppid = 91, .pgid = 90, .sid = 90}},
            91, u"adopted=no-evidence/unknown worker=yes/high headline child/certain"_qs},

        {"groups outside this namespace",
            {leadingInit(), {.pid = 93, .ppid = 1, .pgid = 0, .sid = 0, .tty = pts0, .tpgid = 0}}, 93,
            u"adopted=no-evidence/unknown boot-session=yes/certain terminal=foreground/likely headline "
            "foreground/likely"_qs},
        {"foreground group gone",
            {leadingInit(), {.pid = 93, .ppid = 1, .pgid = 93, .sid = 93, .tty = pts0, .tpgid = 400}}, 93,
            u"adopted=undecidable/unknown controlling-process=yes/certain group-leader=yes/certain "
            "orphaned-group=yes/certain session-leader=yes/certain terminal=background/certain "
            "headline controlling-process/certain"_qs},

        // pid 1 does not keep a group from being orphaned; but only the machine's own.
        {"job of the machine's init",
            {{.pid = 1, .ppid = 0, .tty = pts0, .tpgid = 5}, kthreadd(), {.pid = 5, .sid = 1, .tty = pts0, .tpgid = 5}},
            5,
            u"adopted=no-evidence/unknown group-leader=yes/certain orphaned-group=yes/certain "
            "terminal=foreground/certain headline foreground/certain"_qs},
        {"job of a container's init",
            {{.pid = 1, .ppid = 0, .tty = pts0, .tpgid = 5}, {.pid = 5, .sid = 1, .tty = pts0, .tpgid = 5}}, 5,
            u"adopted=no-evidence/unknown group-leader=yes/certain terminal=foreground/certain headline "
            "foreground/certain"_qs},
        {"zombie job",
            {leadingInit(), {.pid = 93, .tty = pts0, .tpgid = 93},
                {.pid = 94, .ppid = 93, .pgid = 94, .sid = 93, .tty = pts0, .tpgid = 93, .state = 'Z'}},
            94,
            u"adopted=no-evidence/unknown group-leader=yes/certain terminal=background/certain zombie=yes/certain "
            "headline zombie/certain"_qs},
        {"a dead parent anchors nobody else",
            {leadingInit(), {.pid = 93, .tty = pts0, .tpgid = 94},
                {.pid = 94, .ppid = 93, .sid = 93, .tty = pts0, .tpgid = 94, .state = 'Z'},
                {.pid = 95, .ppid = 1, .pgid = 94, .sid = 93, .tty = pts0, .tpgid = 94}},
            95,
            u"adopted=by-session-of-leader/high attached-orphan=yes/high orphaned-group=yes/certain "
            "terminal=foreground/certain headline attached-orphan/high"_qs},

        // What a zombie had says nothing of the living, and nothing reaches a zombie.
        {"beside a zombie with a terminal",
            {leadingInit(), {.pid = 94, .ppid = 1, .sid = 93, .tty = pts0, .state = 'Z'},
                {.pid = 95, .ppid = 94, .pgid = 94, .sid = 93}},
            95, u"adopted=no-evidence/unknown headline child/certain"_qs},
        {"zombie beside a stopped process",
            {leadingInit(), {.pid = 94, .pgid = 90, .sid = 90, .state = 'T'},
                {.pid = 95, .ppid = 94, .pgid = 90, .sid = 90, .state = 'Z'}},
            95, u"adopted=no-evidence/unknown zombie=yes/certain headline zombie/certain"_qs},
        {"dead service", {leadingInit(), {.pid = 60, .state = 'Z'}}, 60,
            u"adopted=undecidable/unknown group-leader=yes/certain session-leader=yes/certain zombie=yes/certain "
            "headline zombie/certain"_qs},
        {"dead orphan", {plainInit(), {.pid = 50, .pgid = 45, .sid = 44, .state = 'Z'}}, 50,
            u"adopted=by-session/certain zombie=yes/certain headline zombie/certain"_qs},

        {"traced", {leadingInit(), {.pid = 96, .ppid = 1, .pgid = 1, .sid = 1, .tracer = 1}}, 96,
            u"adopted=no-evidence/unknown stopped=traced/certain headline stopped/certain"_qs},
        {"zombie, traced", {leadingInit(), {.pid = 96, .ppid = 1, .pgid = 1, .sid = 1, .state = 'Z', .tracer = 1}}, 96,
            u"adopted=no-evidence/unknown stopped=traced/certain zombie=yes/certain headline zombie/certain"_qs},
    };
    return all;
}

} // namespace daemonscope::test
