// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// daemonscope-bench [PART…]: measures what the program costs and prints one table. Without names every part runs.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include <QApplication>

#include "model/sys/heap.h"
#include "tests/bench/parts.h"

using namespace daemonscope::bench;

namespace {

struct Part {
    const char* name;
    const char* what;
    Lines (*run)(const Setting&);
};

constexpr Part parts[] = {
    {"scan", "a full scan beside the bare floor", scanPart},
    {"worker", "what follows a scan", workerPart},
    {"tick", "the GUI thread in a tick", tickPart},
    {"window", "the whole program, window open", windowPart},
    {"map", "the session map of a large session", mapPart},
    {"life", "lifelines of 5,000 processes", lifePart},
    {"list", "the event list under 5,000 events a second", eventListPart},
    {"trace", "stepping and tracing", tracePart},
    {"events", "events as they happen", eventsPart},
    {"storm", "a storm of forks", stormPart},
    {"many", "100,000 processes from a fixture", manyPart},
};

int usage(FILE* out, int status)
{
    std::fprintf(out, "usage: daemonscope-bench [--runs N] [--processes N] [PART…]\n\n");
    for (const auto& part : parts)
        std::fprintf(out, "  %-8s %s\n", part.name, part.what);
    return status;
}

bool wanted(const std::vector<std::string>& names, const char* name)
{
    return names.empty() || std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

int main(int count, char** arguments)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // draws as it would on a display, but into memory
    daemonscope::sys::keepHeapSmall(); // as the program does
    const QApplication application(count, arguments);
    Setting setting;
    setting.programs = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    std::vector<std::string> names;
    for (int at = 1; at < count; ++at) {
        const std::string argument = arguments[at];
        if (argument == "--help")
            return usage(stdout, 0);
        if ((argument == "--runs" || argument == "--processes") && at + 1 < count)
            (argument == "--runs" ? setting.runs : setting.processes) = std::max(1, std::atoi(arguments[++at]));
        else if (argument.starts_with('-'))
            return usage(stderr, 2);
        else
            names.push_back(argument);
    }
    Lines all;
    for (const auto& part : parts) {
        if (!wanted(names, part.name))
            continue;
        std::fprintf(stderr, "%s …\n", part.what);
        try {
            const auto lines = part.run(setting);
            all.insert(all.end(), lines.begin(), lines.end());
        } catch (const std::exception& error) {
            all.push_back(skipped(part.what, "", error.what()));
        }
    }
    if (all.empty())
        return usage(stderr, 2);
    print(all);
    std::printf("\n%d runs of each, side by side; medians.\n", setting.runs);
    return 0;
}
