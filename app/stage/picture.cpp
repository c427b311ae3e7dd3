// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/picture.h"

#include <array>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "model/sys/procfs.h"
#include "model/sys/stat_line.h"
#include "model/sys/status_file.h"
#include "model/sys/tokens.h"

namespace daemonscope::stage {

namespace {

std::string link(int folder, const char* name)
{
    auto target = sys::readLinkAt(folder, name);
    return target ? std::move(*target) : std::string();
}

/// Field `wanted` of a stat line, counted as in proc_pid_stat(5).
std::optional<std::uint64_t> field(std::string_view text, int wanted)
{
    auto rest = text.substr(std::min(text.size(), text.rfind(')') + 1));
    for (int number = 3; number < wanted; ++number)
        (void)sys::nextWord(rest);
    return sys::toNumber<std::uint64_t>(sys::nextWord(rest));
}

std::string read(int fd)
{
    std::array<char, 1024> room{};
    const auto got = ::pread(fd, room.data(), room.size(), 0);
    return got > 0 ? std::string(room.data(), static_cast<std::size_t>(got)) : std::string();
}

} // namespace

void Viewer::openMemory()
{
    static const bool restricted = [] {
        const sys::UniqueFd scope(::open("/proc/sys/kernel/yama/ptrace_scope", O_RDONLY | O_CLOEXEC));
        const auto text = scope ? read(scope.get()) : std::string();
        return !text.empty() && text.front() != '0';
    }();
    memory_.reset();
    if (!restricted || !stat_)
        return;
    const auto path = "/proc/" + std::to_string(pid_.value) + "/mem";
    sys::UniqueFd opened(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    char first = 0;
    if (::pread(stat_.get(), &first, 1, 0) == 1) // as in folder()
        memory_ = std::move(opened);
}

Viewer::Viewer(Pid pid)
    : pid_(pid)
{
    const auto path = "/proc/" + std::to_string(pid.value) + "/stat";
    stat_.reset(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
}

int Viewer::folder() const
{
    if (!folder_ && stat_) {
        const auto path = "/proc/" + std::to_string(pid_.value);
        sys::UniqueFd opened(::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        char first = 0;
        if (::pread(stat_.get(), &first, 1, 0) == 1) // not gone yet: the number has been its own all the time
            folder_ = std::move(opened);
    }
    return folder_.get();
}

std::uint64_t Viewer::startTicks() const
{
    if (startTicks_ == 0)
        if (const auto line = sys::parseStat(read(stat_.get())))
            startTicks_ = line->startTicks;
    return startTicks_;
}

bool Viewer::readStat(Picture& picture) const
{
    if (!stat_)
        return false;
    const auto text = read(stat_.get());
    const auto line = sys::parseStat(text);
    if (!line)
        return false;
    startTicks_ = line->startTicks;
    picture.state = line->state;
    picture.ppid = line->ppid.value;
    picture.pgid = line->pgid.value;
    picture.sid = line->sid.value;
    picture.tty = line->ttyNr;
    picture.tpgid = line->tpgid;
    constexpr int startStackField = 28;
    picture.startStack = field(text, startStackField);
    return true;
}

bool Viewer::isRunning(Pid thread) const
{
    std::string text;
    if (thread == pid_)
        text = read(stat_.get());
    else if (!sys::readAt(folder(), ("task/" + std::to_string(thread.value) + "/stat").c_str(), text, 1024, sys::Wait::Never))
        return false;
    const auto line = sys::parseStat(text);
    constexpr int flagsField = 9;
    constexpr std::uint64_t exiting = 0x4; // PF_EXITING of the kernel's sched.h
    return line && line->state != 'Z' && (line->state == 'R' || (field(text, flagsField).value_or(0) & exiting) != 0);
}

void Viewer::readCwd(Picture& picture) const { picture.cwd = link(folder(), "cwd"); }

void Viewer::readFds(Picture& picture) const
{
    constexpr std::array names{"fd/0", "fd/1", "fd/2"};
    for (std::size_t i = 0; i < names.size(); ++i)
        picture.fd[i] = link(folder(), names[i]);
}

void Viewer::readStatus(Picture& picture) const
{
    std::string text;
    if (!sys::readAt(folder(), "status", text, 16 * 1024, sys::Wait::Never))
        return;
    if (const auto status = sys::parseStatus(text)) {
        picture.umask = status->umask ? std::optional(static_cast<int>(*status->umask)) : std::nullopt;
        picture.ignored = status->ignoredSignals;
    }
}

void Viewer::readExe(Picture& picture) const { picture.exe = link(folder(), "exe"); }

bool Viewer::readAll(Picture& picture) const
{
    if (!readStat(picture))
        return false;
    readCwd(picture);
    readFds(picture);
    readStatus(picture);
    readExe(picture);
    return true;
}

std::vector<Pid> Viewer::children(Pid thread) const
{
    std::vector<Pid> result;
    std::string text;
    const auto name = "task/" + std::to_string(thread.value) + "/children";
    sys::UniqueFd other;
    auto& fd = thread == pid_ ? children_ : other;
    if (!fd)
        fd.reset(::openat(folder(), name.c_str(), O_RDONLY | O_CLOEXEC));
    std::array<char, 4096> room;
    constexpr ssize_t nearlyAll = room.size() - 64; // less has come: there is no more
    for (ssize_t got = nearlyAll; got >= nearlyAll;) {
        got = ::pread(fd.get(), room.data(), room.size(), static_cast<off_t>(text.size()));
        if (got > 0)
            text.append(room.data(), static_cast<std::size_t>(got));
    }
    std::string_view rest = text;
    while (const auto pid = sys::toNumber<std::int32_t>(sys::nextWord(rest)))
        result.push_back(Pid{*pid});
    return result;
}

int Viewer::innerPid() const
{
    std::string text;
    if (!sys::readAt(folder(), "status", text, 16 * 1024, sys::Wait::Never))
        return 0;
    const auto status = sys::parseStatus(text);
    return status && !status->nsPids.empty() ? status->nsPids.back() : 0;
}

Pid processOf(Pid thread)
{
    std::string text;
    const auto folder = "/proc/" + std::to_string(thread.value);
    const sys::UniqueFd fd(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!fd || !sys::readAt(fd.get(), "status", text, 16 * 1024, sys::Wait::Never))
        return thread;
    constexpr std::string_view key = "\nTgid:";
    const auto at = text.find(key);
    if (at == std::string::npos)
        return thread;
    auto rest = std::string_view(text).substr(at + key.size());
    rest = rest.substr(0, rest.find('\n'));
    const auto pid = sys::toNumber<std::int32_t>(sys::nextWord(rest));
    return pid ? Pid{*pid} : thread;
}

} // namespace daemonscope::stage
