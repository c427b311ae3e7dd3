// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/seccomp_filter.h"

#include <cerrno>
#include <cstddef>

#include <fcntl.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace daemonscope::sys {

namespace {

#ifndef SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV
constexpr unsigned long waitKillable = 1UL << 5;
#else
constexpr unsigned long waitKillable = SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV;
#endif

/// Writes the program; jumps reach only within a rule, so their distances stay small.
class Writer {
public:
    explicit Writer(Arch arch)
    {
        load(offsetof(seccomp_data, arch));
        add(BPF_JMP | BPF_JEQ | BPF_K, auditArch(arch), 1, 0);
        answer(SECCOMP_RET_USER_NOTIF);
        load(offsetof(seccomp_data, nr));
        if (arch == Arch::X86_64) { // x32 shares the architecture, but not the numbers
            add(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1);
            answer(SECCOMP_RET_ERRNO | ENOSYS);
        }
    }

    void rule(const CallRule& rule)
    {
        const auto at = program_.size();
        add(BPF_JMP | BPF_JEQ | BPF_K, rule.number, 0, 0);
        condition(rule.condition);
        program_[at].jf = static_cast<std::uint8_t>(program_.size() - at - 1);
    }

    std::vector<sock_filter> finish()
    {
        answer(SECCOMP_RET_ALLOW);
        return std::move(program_);
    }

private:
    void add(int code, std::uint32_t k, int yes = 0, int no = 0)
    {
        program_.push_back({static_cast<std::uint16_t>(code), static_cast<std::uint8_t>(yes), static_cast<std::uint8_t>(no), k});
    }
    void load(std::size_t offset) { add(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset)); }
    /// The lower half; both architectures are little-endian, and the arguments that are looked at are ints.
    void loadArgument(int index) { load(offsetof(seccomp_data, args) + 8U * static_cast<unsigned>(index)); }
    void answer(std::uint32_t value) { add(BPF_RET | BPF_K, value); }

    /// Notifies when one of `values` is in the accumulator, else allows.
    template <class Values>
    void oneOf(const Values& values)
    {
        int left = static_cast<int>(std::size(values));
        for (const auto value : values)
            add(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(value), left--, 0);
        answer(SECCOMP_RET_ALLOW);
        answer(SECCOMP_RET_USER_NOTIF);
    }
    void openFlags(int argument)
    {
        loadArgument(argument);
        add(BPF_ALU | BPF_AND | BPF_K, O_ACCMODE | O_CLOEXEC);
        add(BPF_JMP | BPF_JEQ | BPF_K, O_RDONLY | O_CLOEXEC, 0, 1);
        answer(SECCOMP_RET_ALLOW);
        answer(SECCOMP_RET_USER_NOTIF);
    }
    void standardFd(int argument)
    {
        loadArgument(argument);
        add(BPF_JMP | BPF_JGT | BPF_K, 2, 0, 1);
        answer(SECCOMP_RET_ALLOW);
        answer(SECCOMP_RET_USER_NOTIF);
    }

    void condition(Condition condition)
    {
        switch (condition) {
        case Condition::Always:
            answer(SECCOMP_RET_USER_NOTIF);
            break;
        case Condition::NewProcess:
            loadArgument(0);
            add(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 0, 1);
            answer(SECCOMP_RET_ALLOW);
            answer(SECCOMP_RET_USER_NOTIF);
            break;
        case Condition::StandardFd0:
            standardFd(0);
            break;
        case Condition::StandardFd1:
            standardFd(1);
            break;
        case Condition::TerminalIoctl:
            loadArgument(1);
            oneOf(std::initializer_list<unsigned>{TIOCSPGRP, TIOCSCTTY, TIOCNOTTY});
            break;
        case Condition::SetSubreaper:
            loadArgument(0);
            oneOf(std::initializer_list<unsigned>{PR_SET_CHILD_SUBREAPER});
            break;
        case Condition::UsualSignal:
            loadArgument(1); // an address is never zero in its lower half only: pages start at 0 there, structures do not
            add(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 1);
            answer(SECCOMP_RET_ALLOW);
            loadArgument(0);
            oneOf(usualSignals());
            break;
        case Condition::OpenFlags1:
            openFlags(1);
            break;
        case Condition::OpenFlags2:
            openFlags(2);
            break;
        }
    }

    std::vector<sock_filter> program_;
};

bool wanted(const CallRule& rule, const std::bitset<deedCount>& extra)
{
    return !isExtra(rule.deed) || rule.deed == Deed::Open || rule.deed == Deed::CloseRange
        || extra.test(static_cast<std::size_t>(rule.deed));
}

long seccomp(unsigned int operation, unsigned long flags, const void* argument)
{
    return ::syscall(SYS_seccomp, operation, flags, argument);
}

} // namespace

std::vector<sock_filter> buildFilter(Arch arch, const std::bitset<deedCount>& extra)
{
    Writer writer(arch);
    for (auto rule : callRules(arch)) {
        if (!wanted(rule, extra))
            continue;
        if (rule.deed == Deed::CloseRange && extra.test(static_cast<std::size_t>(Deed::CloseRange)))
            rule.condition = Condition::Always;
        writer.rule(rule);
    }
    return writer.finish();
}

int installFilter(const std::vector<sock_filter>& program, bool killable)
{
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return -errno;
    const sock_fprog whole{static_cast<unsigned short>(program.size()), const_cast<sock_filter*>(program.data())};
    const unsigned long flags = SECCOMP_FILTER_FLAG_NEW_LISTENER;
    long fd = killable ? seccomp(SECCOMP_SET_MODE_FILTER, flags | waitKillable, &whole) : -1;
    if (fd < 0 && (!killable || errno == EINVAL))
        fd = seccomp(SECCOMP_SET_MODE_FILTER, flags, &whole);
    return fd < 0 ? -errno : static_cast<int>(fd);
}

} // namespace daemonscope::sys
