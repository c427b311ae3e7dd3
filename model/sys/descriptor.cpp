// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/descriptor.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/sys/tokens.h"

namespace daemonscope::sys {

namespace {

/// The number in "pipe:[123]"; nothing where `link` is no such thing.
std::optional<std::uint64_t> numbered(std::string_view link, std::string_view kind)
{
    if (!link.starts_with(kind) || !link.substr(kind.size()).starts_with(":[") || !link.ends_with(']'))
        return std::nullopt;
    const auto digits = link.substr(kind.size() + 2);
    return toNumber<std::uint64_t>(digits.substr(0, digits.size() - 1));
}

DescriptorKind anonymousKind(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, DescriptorKind>, 9> known{
        {{"eventfd", DescriptorKind::EventFd}, {"eventpoll", DescriptorKind::Epoll}, {"timerfd", DescriptorKind::Timer},
            {"signalfd", DescriptorKind::SignalFd}, {"inotify", DescriptorKind::Inotify},
            {"fanotify", DescriptorKind::Fanotify}, {"pidfd", DescriptorKind::PidFd},
            {"io_uring", DescriptorKind::IoUring}, {"perf_event", DescriptorKind::Anonymous}}};
    for (const auto& [word, kind] : known)
        if (name == word)
            return kind;
    return DescriptorKind::Anonymous;
}

/// "(SECONDS, NANOSECONDS)".
std::optional<std::chrono::nanoseconds> timeOf(std::string_view text)
{
    const auto comma = text.find(", ");
    if (!text.starts_with('(') || !text.ends_with(')') || comma == std::string_view::npos)
        return std::nullopt;
    const auto seconds = toNumber<std::uint32_t>(text.substr(1, comma - 1));
    const auto rest = toNumber<std::uint32_t>(text.substr(comma + 2, text.size() - comma - 3));
    if (!seconds || !rest)
        return std::nullopt;
    return std::chrono::seconds(*seconds) + std::chrono::nanoseconds(*rest);
}

DescriptorTarget pathTarget(std::string_view path)
{
    constexpr std::string_view gone = " (deleted)";
    DescriptorTarget target;
    target.deleted = path.ends_with(gone);
    if (target.deleted)
        path.remove_suffix(gone.size());
    target.name = std::string(path);
    constexpr std::string_view memfd = "/memfd:";
    if (target.deleted && path.starts_with(memfd)) {
        target.kind = DescriptorKind::Memfd;
        target.name = std::string(path.substr(memfd.size()));
    } else if (target.deleted && (path.starts_with("/SYSV") || path == "/dev/zero")) {
        target.kind = DescriptorKind::SharedMemory;
    } else if (path.starts_with("/dev/pts/") || path == "/dev/tty" || path == "/dev/console"
        || (path.starts_with("/dev/tty") && path.find('/', 5) == std::string_view::npos)) {
        target.kind = DescriptorKind::Terminal;
    }
    return target;
}

} // namespace

DescriptorTarget parseTarget(std::string_view link)
{
    if (link.starts_with('/'))
        return pathTarget(link);
    if (const auto inode = numbered(link, "pipe"))
        return {DescriptorKind::Pipe, *inode, {}, false};
    if (const auto inode = numbered(link, "socket"))
        return {DescriptorKind::Socket, *inode, {}, false};
    if (numbered(link, "pidfd"))
        return {DescriptorKind::PidFd, 0, {}, false};
    for (const std::string_view kind :
        {"mnt", "net", "pid", "pid_for_children", "user", "uts", "ipc", "cgroup", "time", "time_for_children"})
        if (numbered(link, kind))
            return {DescriptorKind::Namespace, 0, std::string(link), false};
    constexpr std::string_view anonymous = "anon_inode:";
    if (link.starts_with(anonymous)) {
        auto name = link.substr(anonymous.size());
        if (name.starts_with('[') && name.ends_with(']'))
            name = name.substr(1, name.size() - 2);
        return {anonymousKind(name), 0, std::string(name), false};
    }
    // "(unreachable)/path", "/" of another mount namespace, or something that this program is too old to know.
    return {link.find('/') != std::string_view::npos ? DescriptorKind::Path : DescriptorKind::Anonymous, 0,
        std::string(link), false};
}

DescriptorInfo parseFdInfo(std::string_view text, bool cut)
{
    DescriptorInfo info;
    info.more = cut;
    if (cut) // half a number would be another one
        text = text.substr(0, text.rfind('\n') + 1);
    constexpr std::size_t watchedAtMost = 1000;
    while (!text.empty()) {
        const auto line = nextLine(text);
        const auto colon = line.find(':');
        if (line.starts_with("inotify wd") || line.starts_with("fanotify ino") || line.starts_with("fanotify mnt_id")) {
            info.watches = info.watches.value_or(0) + 1;
            continue;
        }
        if (colon == std::string_view::npos)
            continue;
        const auto name = line.substr(0, colon);
        auto rest = line.substr(colon + 1);
        if (name == "it_value" || name == "it_interval") {
            rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
            (name == "it_value" ? info.timerLeft : info.timerEvery) = timeOf(rest);
            continue;
        }
        const auto value = nextWord(rest);
        if (name == "pos")
            info.position = toNumber<std::uint64_t>(value);
        else if (name == "flags")
            info.flags = toNumber<std::uint32_t>(value, 8);
        else if (name == "eventfd-count")
            info.counter = toNumber<std::uint64_t>(value, 16);
        else if (name == "sigmask")
            info.signals = toNumber<std::uint64_t>(value, 16);
        else if (name == "Pid") {
            if (const auto pid = toNumber<std::int32_t>(value))
                info.pid = Pid{*pid};
        } else if (name == "tfd") {
            const bool full = info.watched.size() == watchedAtMost;
            info.more = info.more || full;
            if (const auto fd = toNumber<int>(value); fd && !full)
                info.watched.push_back(*fd);
        }
    }
    if (info.flags && !info.watches) // it was told, and has none
        info.watches = 0;
    return info;
}

} // namespace daemonscope::sys
