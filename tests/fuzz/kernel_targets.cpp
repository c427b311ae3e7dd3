// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <memory>

#include "model/process/unit.h"
#include "model/process/visible_text.h"
#include "model/sys/connector_message.h"
#include "model/sys/machine.h"
#include "model/sys/stat_line.h"
#include "model/sys/status_file.h"
#include "tests/fuzz/harmless.h"
#include "tests/fuzz/targets.h"

namespace daemonscope::fuzz {

namespace {

void stat(std::string_view bytes)
{
    const auto line = sys::parseStat(bytes);
    if (!line)
        return;
    const auto open = bytes.find('(');
    const auto close = bytes.rfind(')');
    promise(line->comm == bytes.substr(open + 1, close - open - 1), "the name stands between the outer parentheses");
    promise(line->fields >= 3, "a line that is understood has an id, a name and a state");
}

void status(std::string_view bytes)
{
    const auto file = sys::parseStatus(bytes);
    promise(!file || file->nsPids.size() <= bytes.size(), "no more pids than the text has letters");
}

void cmdline(std::string_view bytes)
{
    const sys::Cmdline line{std::string(bytes), bytes.size()};
    std::size_t size = 0;
    for (const auto argument : line.arguments())
        size += argument.size() + 1;
    promise(size <= bytes.size() + 1, "the arguments are parts of the line");
    Process process;
    auto fetched = std::make_shared<Fetched<sys::Cmdline>>();
    fetched->pending = false;
    fetched->value = line;
    process.cmdline = fetched;
    process.credentials = std::make_shared<Credentials>();
    process.stat.comm = bytes.substr(0, 15);
    constexpr qsizetype most = 300;
    const auto shown = visibleCommandLine(process, most);
    promise(isHarmless(shown), "a command line is shown without anything that acts");
    promise(shown.size() <= most + 1, "a command line is shown no longer than asked for");
    promise(isHarmless(visibleText(bytes)), "a text is shown without anything that acts");
}

void cgroup(std::string_view bytes)
{
    const auto path = unifiedPath(bytes);
    const auto unit = unitOf(path ? std::string_view(*path) : bytes);
    promise(unit.name.find('/') == std::string::npos, "a unit's name is no path");
    promise((unit.kind == Unit::Kind::None) == unit.name.empty(), "a unit has a name");
}

void mountinfo(std::string_view bytes)
{
    for (const char* path : {"/proc", "/my proc", ""}) {
        const auto hiding = sys::parseHiding(bytes, path);
        const auto known = {0, 1, 2, 4};
        promise(std::find(known.begin(), known.end(), hiding.hidepid) != known.end(), "hidepid is 0, 1, 2 or 4");
    }
}

void connector(std::string_view bytes)
{
    const auto message = sys::parseConnectorMessage(std::as_bytes(std::span(bytes)));
    promise(!message || message->comm.size() <= 16, "a name has 16 bytes at most");
}

} // namespace

std::span<const Target> kernelTargets()
{
    static constexpr std::array targets{Target{"stat", stat}, Target{"status", status}, Target{"cmdline", cmdline},
        Target{"cgroup", cgroup}, Target{"mountinfo", mountinfo}, Target{"connector", connector}};
    return targets;
}

} // namespace daemonscope::fuzz
