// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/unit.h"

#include "model/sys/tokens.h"

namespace daemonscope {

std::optional<std::string> unifiedPath(std::string_view cgroupFile)
{
    constexpr std::string_view unified = "0::";
    while (!cgroupFile.empty()) {
        const auto line = sys::nextLine(cgroupFile);
        if (line.starts_with(unified))
            return std::string(line.substr(unified.size()));
    }
    return std::nullopt;
}

namespace {

Unit::Kind kindOf(std::string_view name)
{
    if (name.starts_with('.'))
        return Unit::Kind::None; // a directory of that name is no unit's
    if (name.ends_with(".service"))
        // user@1000.service is a whole login's manager: what stands below it decides.
        return name.starts_with("user@") ? Unit::Kind::None : Unit::Kind::Service;
    if (name.ends_with(".scope"))
        return name.starts_with("session-") || name.starts_with("app-") ? Unit::Kind::Login : Unit::Kind::Other;
    return Unit::Kind::None;
}

} // namespace

Unit unitOf(std::string_view cgroupPath)
{
    constexpr std::string_view removed = " (deleted)"; // the group's directory is gone, its last process is not
    if (cgroupPath.ends_with(removed))
        cgroupPath.remove_suffix(removed.size());
    // Where a login's own manager keeps itself.
    constexpr std::string_view own = "/init.scope";
    if (cgroupPath.ends_with(own)) {
        const auto above = cgroupPath.substr(0, cgroupPath.size() - own.size());
        const auto name = above.substr(above.rfind('/') + 1);
        if (name.starts_with("user@") && name.ends_with(".service"))
            return {Unit::Kind::Service, std::string(name)};
    }
    // The innermost unit counts; services may make groups of their own below theirs.
    while (!cgroupPath.empty()) {
        const auto slash = cgroupPath.rfind('/');
        const auto name = cgroupPath.substr(slash == std::string_view::npos ? 0 : slash + 1);
        if (const auto kind = kindOf(name); kind != Unit::Kind::None)
            return {kind, std::string(name)};
        if (slash == std::string_view::npos)
            break;
        cgroupPath = cgroupPath.substr(0, slash);
    }
    return {};
}

} // namespace daemonscope
