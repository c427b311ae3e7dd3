// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/warden_link.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "model/sys/pidfd.h"
#include "model/sys/undertaker.h"

namespace daemonscope::stage {

namespace {

const std::string folderWord = "folder ";

void forgetEnded(std::vector<sys::Mortal>& mortals)
{
    std::erase_if(mortals, [](const auto& mortal) { return sys::hasEnded(mortal.pidfd.get()); });
}

[[noreturn]] void keepWatch(sys::Wire wire)
{
    ::prctl(PR_SET_NAME, "stage-warden");
    ::setsid();
    for (const int number : {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE})
        (void)std::signal(number, SIG_IGN);
    std::vector<sys::Mortal> mortals;
    sys::Notifier listener;
    std::string folder;
    constexpr std::size_t many = 64;
    std::size_t sweepAt = many;
    for (;;) {
        pollfd waiting{wire.fd(), POLLIN, 0};
        if (::poll(&waiting, 1, -1) < 0)
            continue;
        const bool open = wire.fill();
        while (const auto line = wire.next()) {
            if (*line == "dismiss")
                ::_exit(0);
            if (line->starts_with(folderWord)) {
                folder = line->substr(folderWord.size());
                continue;
            }
            auto fd = wire.takeDescriptor();
            if (*line == "listener")
                listener = sys::Notifier(std::move(fd));
            else
                mortals.push_back({Pid{std::atoi(line->c_str())}, std::move(fd)});
        }
        if (!open)
            break;
        if (mortals.size() > sweepAt) {
            forgetEnded(mortals);
            sweepAt = mortals.size() + many;
        }
    }
    constexpr std::chrono::seconds longest{10};
    (void)sys::endAll(mortals, listener, longest);
    if (!folder.empty()) {
        std::error_code error;
        std::filesystem::remove_all(folder, error);
    }
    ::_exit(0);
}

} // namespace

std::unique_ptr<WardenLink> WardenLink::start()
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return nullptr;
    sys::Wire ours{sys::UniqueFd(ends[0])};
    sys::Wire theirs{sys::UniqueFd(ends[1])};
    const pid_t child = ::fork();
    if (child < 0)
        return nullptr;
    if (child == 0) {
        const auto kept = static_cast<unsigned>(theirs.fd());
        (void)ours;
        for (unsigned fd = 0; fd < kept; ++fd)
            ::close(static_cast<int>(fd)); // the wire of the stage above all: its end must be seen
        (void)::close_range(kept + 1, ~0U, 0);
        keepWatch(std::move(theirs));
    }
    return std::unique_ptr<WardenLink>(new WardenLink(std::move(ours), Pid{child}));
}

void WardenLink::holdListener(int listener)
{
    const std::array fds{listener};
    wire_.send("listener", fds);
}

void WardenLink::holdFolder(const std::string& path)
{
    if (path.find('\n') == std::string::npos) // a line is a message
        wire_.send(folderWord + path);
}

void WardenLink::hold(Pid pid, int pidfd)
{
    constexpr std::size_t few = 12; // fits one message
    pids_.push_back(pid);
    pidfds_.push_back(pidfd);
    if (pids_.size() >= few)
        flush();
}

bool WardenLink::forget(Pid pid)
{
    const auto found = std::find(pids_.begin(), pids_.end(), pid);
    if (found == pids_.end())
        return false;
    pidfds_.erase(pidfds_.begin() + (found - pids_.begin()));
    pids_.erase(found);
    return true;
}

void WardenLink::flush()
{
    if (pids_.empty())
        return;
    std::string lines;
    for (const auto pid : pids_)
        lines += std::to_string(pid.value) + '\n';
    lines.pop_back();
    wire_.send(lines, pidfds_);
    pids_.clear();
    pidfds_.clear();
}

void WardenLink::dismiss()
{
    flush();
    wire_.send("dismiss");
    while (::waitpid(pid_.value, nullptr, 0) < 0 && errno == EINTR) { }
}

} // namespace daemonscope::stage
