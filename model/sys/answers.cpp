// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/answers.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace daemonscope::sys {

bool maySkip(Deed deed)
{
    switch (deed) {
    case Deed::Fork:
    case Deed::SetSid:
    case Deed::SetPgid:
    case Deed::SetForeground:
    case Deed::AcquireTerminal:
    case Deed::DropTerminal:
    case Deed::Chdir:
    case Deed::Redirect:
    case Deed::Close:
    case Deed::Umask:
    case Deed::Signal:
    case Deed::Subreaper:
        return true;
    default:
        return false;
    }
}

std::span<const int> mayFailWith(Deed deed)
{
    static constexpr std::array fork{EAGAIN, ENOMEM};
    static constexpr std::array path{ENOENT, EACCES};
    static constexpr std::array wait{ECHILD};
    static constexpr std::array forbidden{EPERM};
    static constexpr std::array busy{EBUSY};
    static constexpr std::array input{EIO};
    static constexpr std::array missing{ENOENT};
    static constexpr std::array invalid{EINVAL};
    switch (deed) {
    case Deed::Fork:
        return fork;
    case Deed::Exec:
    case Deed::Chdir:
        return path;
    case Deed::Wait:
        return wait;
    case Deed::SetSid:
    case Deed::SetPgid:
    case Deed::SetForeground:
    case Deed::AcquireTerminal:
    case Deed::DropTerminal:
    case Deed::Signal:
    case Deed::SetUid:
    case Deed::SetGid:
        return forbidden;
    case Deed::Redirect:
        return busy;
    case Deed::Close:
        return input;
    case Deed::OpenTerminal:
    case Deed::OpenNull:
        return missing;
    case Deed::Subreaper:
    case Deed::IgnoreSignal:
        return invalid;
    default:
        return {};
    }
}

bool mayFailWith(Deed deed, int code)
{
    const auto allowed = mayFailWith(deed);
    return std::find(allowed.begin(), allowed.end(), code) != allowed.end();
}

std::string errnoName(int code)
{
    const char* name = ::strerrorname_np(code);
    return name != nullptr ? name : std::to_string(code);
}

std::optional<int> errnoFromName(std::string_view name)
{
    static constexpr std::array all{EAGAIN, ENOMEM, ENOENT, EACCES, ECHILD, EPERM, EBUSY, EIO, EINVAL};
    const auto found = std::find_if(all.begin(), all.end(), [name](int code) { return errnoName(code) == name; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace daemonscope::sys
