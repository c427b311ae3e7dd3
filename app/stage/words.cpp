// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/words.h"

#include <cerrno>

#include "model/sys/answers.h"
#include "model/sys/words.h"

namespace daemonscope::stage {

using Json = nlohmann::ordered_json;

Json argumentsOf(const Stop& stop)
{
    Json result = Json::object();
    if (stop.path)
        result["path"] = *stop.path;
    if (!stop.arguments.empty())
        result["argv"] = stop.arguments;
    if (stop.target)
        result["pid"] = stop.target->value;
    if (stop.group)
        result["pgid"] = *stop.group;
    if (stop.from)
        result["from_fd"] = *stop.from;
    if (stop.signal)
        result["signal"] = sys::signalName(*stop.signal);
    if (stop.number) {
        switch (stop.deed) {
        case sys::Deed::Exit:
            result["status"] = *stop.number;
            break;
        case sys::Deed::Umask:
            result["mask"] = sys::maskText(*stop.number);
            break;
        case sys::Deed::SetUid:
        case sys::Deed::SetGid:
            result["id"] = *stop.number;
            break;
        case sys::Deed::Subreaper:
            result["on"] = *stop.number != 0;
            break;
        default:
            result["fd"] = *stop.number;
            break;
        }
    }
    if (stop.deed == sys::Deed::Fork && stop.sharesMemory)
        result["vfork"] = true;
    return result;
}

bool maySkip(const Stop& stop)
{
    const bool byOpen = stop.deed == sys::Deed::Redirect && stop.path;
    return sys::maySkip(stop.deed) && !stop.sharesMemory && !byOpen;
}

std::span<const int> errorsFor(const Stop& stop)
{
    static constexpr std::array again{EAGAIN};
    return stop.sharesMemory ? std::span<const int>(again) : sys::mayFailWith(stop.deed);
}

} // namespace daemonscope::stage
