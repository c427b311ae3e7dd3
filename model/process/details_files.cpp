// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/details_files.h"

#include <dirent.h>
#include <fcntl.h>

#include "model/process/unit.h"
#include "model/sys/procfs.h"
#include "model/sys/stat_line.h"
#include "model/sys/tokens.h"

namespace daemonscope {

bool answers(int dir)
{
    std::string text;
    return sys::readAt(dir, "stat", text, 64).has_value() && !text.empty();
}

sys::Result<sys::UniqueFd> openVerified(int procRoot, const ProcessKey& key)
{
    const auto name = std::to_string(key.pid.value);
    auto dir = sys::openAt(procRoot, name.c_str());
    if (!dir)
        return dir;
    std::string text;
    if (const auto read = sys::readAt(dir->get(), "stat", text, 4096); !read)
        return sys::Unexpected{read.error()};
    const auto line = sys::parseStat(text);
    if (!line)
        return sys::Unexpected{line.error()};
    if (line->startTicks != key.startTicks)
        return sys::Unexpected{sys::SysError{sys::Failure::Gone, 0, "stat"}};
    return dir;
}

sys::Result<std::string> readDetailLink(int dir, const char* name)
{
    auto target = sys::readLinkAt(dir, name);
    return target ? target : noneIfAlive<std::string>(dir, target.error());
}

sys::Result<Descriptors> countDescriptors(int dir)
{
    constexpr int enough = 100'000;
    const int fd = ::openat(dir, "fd", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return noneIfAlive<Descriptors>(dir, sys::errorFromErrno(errno, "fd"));
    DIR* listing = ::fdopendir(fd);
    if (listing == nullptr) {
        const auto error = sys::failed("fd");
        ::close(fd);
        return error;
    }
    Descriptors found;
    while (const dirent* entry = found.total < enough ? ::readdir(listing) : nullptr) {
        const auto number = sys::toNumber<int>(entry->d_name);
        found.total += number ? 1 : 0;
        found.aboveTwo += number && *number > 2 ? 1 : 0;
    }
    found.more = found.total == enough;
    ::closedir(listing);
    return found;
}

sys::Result<std::string> readUnifiedGroup(int dir)
{
    std::string text;
    if (const auto read = sys::readAt(dir, "cgroup", text); !read)
        return noneIfAlive<std::string>(dir, read.error());
    return unifiedPath(text).value_or(std::string());
}

sys::Result<sys::StatusFile> readStatus(int dir)
{
    std::string text;
    if (const auto read = sys::readAt(dir, "status", text); !read)
        return sys::Unexpected{read.error()};
    return sys::parseStatus(text);
}

sys::Result<std::optional<std::uint32_t>> readLoginUid(int dir)
{
    std::string text;
    if (const auto read = sys::readAt(dir, "loginuid", text, 64); !read)
        return noneIfAlive<std::optional<std::uint32_t>>(dir, read.error());
    std::string_view rest = text;
    const auto uid = sys::toNumber<std::uint32_t>(sys::nextWord(rest));
    constexpr std::uint32_t unset = 4294967295;
    return uid == unset ? std::nullopt : uid;
}

Environment parseEnvironment(std::string_view text)
{
    Environment environment;
    while (!text.empty()) {
        const auto end = text.find('\0');
        const auto entry = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const auto equals = entry.find('=');
        if (equals == std::string_view::npos)
            continue;
        const auto name = entry.substr(0, equals);
        const auto value = entry.substr(equals + 1);
        if (name == "SYSTEMD_EXEC_PID") {
            if (const auto pid = sys::toNumber<std::int32_t>(value))
                environment.systemdExecPid = Pid{*pid};
        } else if (name == "INVOCATION_ID") {
            environment.invocationId = true;
        } else if (name == "JOURNAL_STREAM") {
            environment.journalStream = true;
        } else if (name == "TERM") {
            environment.term = std::string(value);
        } else if (name == "SHLVL") {
            environment.shellLevel = std::string(value);
        } else if (name == "SSH_TTY") {
            environment.sshTty = true;
        }
    }
    return environment;
}

sys::Result<Environment> readEnvironment(int dir)
{
    constexpr std::size_t limit = 256 * 1024;
    std::string text;
    if (const auto read = sys::readAt(dir, "environ", text, limit); !read)
        return noneIfAlive<Environment>(dir, read.error());
    return parseEnvironment(text);
}

sys::Result<std::vector<Namespace>> readNamespaces(int dir, int procRoot, bool compareOurs)
{
    std::vector<Namespace> namespaces;
    for (const char* kind : {"cgroup", "ipc", "mnt", "net", "pid", "time", "user", "uts"}) {
        const auto name = std::string("ns/") + kind;
        auto id = readDetailLink(dir, name.c_str());
        if (!id)
            return sys::Unexpected{id.error()};
        if (id->empty())
            continue; // not in this kernel, or a zombie's
        Namespace entry{kind, std::move(*id), {}, {}};
        if (const auto init = sys::readLinkAt(procRoot, ("1/" + name).c_str()))
            entry.sameAsInit = *init == entry.id;
        if (const auto ours = compareOurs ? sys::readLinkAt(procRoot, ("self/" + name).c_str()) : id; compareOurs && ours)
            entry.sameAsOurs = *ours == entry.id;
        namespaces.push_back(std::move(entry));
    }
    return namespaces;
}

} // namespace daemonscope
