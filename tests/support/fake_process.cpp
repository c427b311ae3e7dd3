// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_process.h"

#include <cstdio>

namespace daemonscope::test {

namespace {

/// What the kernel makes of a name in status (seq_escape_str() of a newline and a backslash).
std::string escaped(const std::string& comm)
{
    std::string text;
    for (const char c : comm) {
        if (c == '\n')
            text += "\\n";
        else if (c == '\\')
            text += "\\\\";
        else
            text += c;
    }
    return text;
}

std::string hex(std::uint64_t mask)
{
    char text[24];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(mask));
    return text;
}

} // namespace

std::string FakeProcess::statText() const
{
    const auto group = pgid.value_or(pid);
    std::string text = std::to_string(pid) + " (" + comm + ") " + state;
    const auto add = [&text](auto number) { (text += ' ') += std::to_string(number); };
    add(ppid);
    add(group);
    add(sid.value_or(group));
    add(tty);
    add(tpgid);
    add(flags);
    text += " 120 0 3 0"; // 10-13 page faults
    add(userTicks);
    add(systemTicks);
    text += " 0 0"; // 16-17 of children
    add(20 + nice); // 18 priority
    add(nice);
    add(threads);
    text += " 0"; // 21
    add(startTicks);
    add(rssPages * 4096 * 4); // 23 virtual size
    add(rssPages);
    text += " 18446744073709551615 1 1 0 0 0 0 0 4096 0 0 0 0 17 1 0 0 0 0 0 0 0 0 0 0 0 0 0\n"; // 25-52
    return text;
}

std::string FakeProcess::statusText() const
{
    char mask[16];
    std::snprintf(mask, sizeof mask, "%04o", umask);
    const auto id = '\t' + std::to_string(uid);
    std::string text = "Name:\t" + escaped(comm) + "\nUmask:\t" + mask + "\nState:\t" + state + "\nTracerPid:\t"
        + std::to_string(tracer) + "\nUid:" + id + id + id + id + "\nGid:" + id + id + id + id + '\n';
    if (!nsPids.empty()) {
        text += "NSpid:";
        for (const auto number : nsPids)
            (text += '\t') += std::to_string(number);
        text += '\n';
    }
    text += "Kthread:\t" + std::string((flags & 0x00200000) != 0 ? "1" : "0") + "\nThreads:\t" + std::to_string(threads);
    return text + "\nSigBlk:\t" + hex(blockedSignals) + "\nSigIgn:\t" + hex(ignoredSignals) + "\nSigCgt:\t"
        + hex(caughtSignals) + '\n';
}

std::string FakeProcess::cmdlineText() const { return cmdline ? *cmdline : comm + '\0'; }

std::string FakeProcess::cgroupText() const { return "0::" + cgroup + '\n'; }

} // namespace daemonscope::test
