// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/decode.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "app/stage/lookup.h"
#include "app/stage/memory.h"

namespace daemonscope::stage {

namespace {

using sys::Deed;

template <class Value>
std::optional<Value> readValue(Memory memory, std::uint64_t address)
{
    Value value{};
    return readMemory(memory, address, &value, sizeof value) ? std::optional(value) : std::nullopt;
}

/// A text that ends with a zero, page by page, for what follows it may not be there.
std::optional<std::string> readText(Memory memory, std::uint64_t address, std::size_t limit = 4096)
{
    constexpr std::uint64_t page = 4096;
    std::string text;
    while (text.size() < limit) {
        std::array<char, page> part{};
        const auto size = std::min<std::uint64_t>(page - (address % page), limit - text.size());
        if (!readMemory(memory, address, part.data(), size))
            return std::nullopt;
        const auto* end = static_cast<const char*>(std::memchr(part.data(), 0, size));
        if (end != nullptr)
            return text.append(part.data(), static_cast<std::size_t>(end - part.data()));
        text.append(part.data(), size);
        address += size;
    }
    return text;
}

std::vector<std::string> readArguments(Memory memory, std::uint64_t address)
{
    constexpr int most = 64;
    std::vector<std::string> result;
    for (int i = 0; i < most; ++i) {
        const auto pointer = readValue<std::uint64_t>(memory, address + 8U * static_cast<unsigned>(i));
        if (!pointer || *pointer == 0)
            break;
        auto text = readText(memory, *pointer);
        if (!text)
            break;
        result.push_back(std::move(*text));
    }
    return result;
}

int asInt(std::uint64_t argument) { return static_cast<int>(static_cast<std::uint32_t>(argument)); }

/// The path of a call that takes a directory's descriptor first, as it looks from outside.
std::optional<std::string> pathAt(const sys::Notification& call, Memory memory, int directory, std::size_t argument)
{
    auto path = readText(memory, call.arguments[argument]);
    if (!path || path->starts_with('/') || directory == AT_FDCWD)
        return path;
    const auto opened = "/proc/" + std::to_string(call.thread.value) + "/fd/" + std::to_string(directory);
    return path->empty() ? opened : opened + '/' + *path; // AT_EMPTY_PATH: the open file itself, as fexecve(3) has it
}

bool decodeFork(const sys::Notification& call, Memory memory, Stop& stop, bool clone3, bool clone, bool vfork)
{
    if (clone3) {
        const auto flags = readValue<std::uint64_t>(memory, call.arguments[0]);
        if (!flags) // a thread, for all we know: it could not be skipped
            return false;
        stop.flags = *flags;
    } else if (clone) {
        stop.flags = call.arguments[0];
    } else if (vfork) {
        stop.flags = CLONE_VM | CLONE_VFORK;
    }
    stop.sharesMemory = (stop.flags & CLONE_VM) != 0;
    return (stop.flags & CLONE_THREAD) == 0;
}

/// What an open is: of a terminal, of /dev/null, the taking of a closed descriptor, or something else.
std::optional<Stop> decodeOpen(const sys::Notification& call, const CallerView& caller, Stop stop)
{
    const auto closed = std::find(caller.closed.begin(), caller.closed.end(), true);
    const auto device = stop.path ? deviceAt(call.thread, *stop.path) : std::nullopt;
    constexpr unsigned ttyMajor = 4, alternateMajor = 5, ptsFirst = 136, ptsLast = 143, serial = 204;
    const auto major = device ? gnu_dev_major(*device) : 0;
    if (closed != caller.closed.end()) {
        stop.deed = Deed::Redirect;
        stop.number = static_cast<int>(closed - caller.closed.begin());
        return stop;
    }
    if (device && (major == ttyMajor || (major == alternateMajor && gnu_dev_minor(*device) != 2) // not /dev/ptmx
                      || (major >= ptsFirst && major <= ptsLast) || major == serial)) {
        stop.deed = Deed::OpenTerminal;
        return stop;
    }
    if (device && major == 1 && gnu_dev_minor(*device) == 3)
        stop.deed = Deed::OpenNull;
    else if (!caller.extra.test(static_cast<std::size_t>(Deed::Open)))
        return std::nullopt;
    return stop;
}

std::optional<Stop> decodeSignal(const sys::Notification& call, const CallerView& caller, Stop stop, bool hasGroup, bool pidfd)
{
    if (pidfd) {
        stop.signal = asInt(call.arguments[1]);
        return stop;
    }
    stop.target = Pid{asInt(call.arguments[hasGroup ? 1 : 0])};
    stop.signal = asInt(call.arguments[hasGroup ? 2 : 1]);
    const bool self = *stop.target == caller.pid || *stop.target == call.thread;
    return self || *stop.signal == 0 ? std::nullopt : std::optional(stop);
}

/// SIG_IGN in the caller's struct: its first member is the handler, on both architectures.
bool ignores(const sys::Notification& call, Memory memory)
{
    const auto handler = readValue<std::uint64_t>(memory, call.arguments[1]);
    return handler && *handler == reinterpret_cast<std::uint64_t>(SIG_IGN);
}

/// The calls whose meaning depends on their number, on either architecture.
struct Numbers {
    std::uint32_t clone, clone3, vfork, execveat, waitid, fchdir, dup, dup2, tgkill, rtTgsigqueueinfo, pidfdSendSignal, open, creat, openat2, openat;
};

Numbers numbersOf(std::uint32_t arch)
{
    constexpr std::uint32_t none = ~0U;
    if (arch == sys::auditArch(sys::Arch::X86_64))
        return {56, 435, 58, 322, 247, 81, 32, 33, 234, 297, 424, 2, 85, 437, 257};
    return {220, 435, none, 281, 95, 50, 23, none, 131, 240, 424, none, none, 437, 56};
}

} // namespace

std::optional<Stop> decode(const sys::Notification& call, const sys::CallRule& rule, const CallerView& caller)
{
    const auto is = numbersOf(call.arch);
    const auto& arguments = call.arguments;
    const Memory memory{call.thread, caller.memory};
    Stop stop;
    stop.deed = rule.deed;
    switch (rule.deed) {
    case Deed::Fork:
        if (!decodeFork(call, memory, stop, call.number == is.clone3, call.number == is.clone, call.number == is.vfork))
            return std::nullopt;
        break;
    case Deed::Exec: {
        const bool at = call.number == is.execveat;
        stop.path = at ? pathAt(call, memory, asInt(arguments[0]), 1) : readText(memory, arguments[0]);
        stop.arguments = readArguments(memory, arguments[at ? 2 : 1]);
        break;
    }
    case Deed::Exit:
        stop.number = asInt(arguments[0]) & 0xFF;
        break;
    case Deed::Wait:
        stop.target = Pid{asInt(arguments[call.number == is.waitid ? 1 : 0])};
        break;
    case Deed::SetPgid:
        stop.target = Pid{asInt(arguments[0])};
        stop.group = asInt(arguments[1]);
        break;
    case Deed::SetForeground:
        if (arguments[1] == TIOCSCTTY)
            stop.deed = Deed::AcquireTerminal;
        else if (arguments[1] == TIOCNOTTY)
            stop.deed = Deed::DropTerminal;
        else
            stop.group = readValue<int>(memory, arguments[2]);
        break;
    case Deed::Chdir:
        if (call.number == is.fchdir)
            stop.path = "/proc/" + std::to_string(call.thread.value) + "/fd/" + std::to_string(asInt(arguments[0]));
        else
            stop.path = readText(memory, arguments[0]);
        break;
    case Deed::Redirect:
        if (call.number == is.dup) {
            const auto closed = std::find(caller.closed.begin(), caller.closed.end(), true);
            if (closed == caller.closed.end())
                return std::nullopt;
            stop.number = static_cast<int>(closed - caller.closed.begin());
        } else {
            stop.number = asInt(arguments[1]);
        }
        stop.from = asInt(arguments[0]);
        if (stop.from == stop.number) // dup2(1, 1) changes nothing
            return std::nullopt;
        break;
    case Deed::Close:
        stop.number = asInt(arguments[0]);
        if (caller.closed[static_cast<std::size_t>(*stop.number)]) // there is nothing to close
            return std::nullopt;
        break;
    case Deed::Umask:
        stop.number = asInt(arguments[0]) & 0777;
        break;
    case Deed::Signal:
        return decodeSignal(call, caller, stop, call.number == is.tgkill || call.number == is.rtTgsigqueueinfo,
            call.number == is.pidfdSendSignal);
    case Deed::IgnoreSignal:
        stop.signal = asInt(arguments[0]);
        if (!ignores(call, memory))
            return std::nullopt;
        break;
    case Deed::SetUid:
    case Deed::SetGid:
        stop.number = asInt(arguments[0]);
        break;
    case Deed::Subreaper:
        stop.number = asInt(arguments[1]);
        break;
    case Deed::Open: {
        const bool plain = call.number == is.open || call.number == is.creat;
        stop.path = plain ? readText(memory, arguments[0]) : pathAt(call, memory, asInt(arguments[0]), 1);
        stop.openFlags = call.number == is.creat ? O_CREAT | O_WRONLY | O_TRUNC
            : call.number == is.openat2 ? static_cast<int>(readValue<std::uint64_t>(memory, arguments[2]).value_or(0))
                                        : asInt(arguments[plain ? 1 : 2]);
        return decodeOpen(call, caller, std::move(stop));
    }
    case Deed::CloseRange:
        stop.number = asInt(arguments[0]);
        if (!caller.extra.test(static_cast<std::size_t>(Deed::CloseRange)))
            stop.deed = Deed::Close; // it begins at 0 to 2
        break;
    case Deed::Read:
    case Deed::Write:
        stop.number = asInt(arguments[0]);
        break;
    default:
        break;
    }
    return stop;
}

} // namespace daemonscope::stage
