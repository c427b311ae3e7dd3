// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tabs beside a process read, and the words they make of it.

#include <algorithm>
#include <array>
#include <map>

#include "model/inspect/file_words.h"
#include "model/inspect/sheet.h"
#include "model/process/details_files.h"
#include "model/sys/newest_id.h"
#include "model/sys/tokens.h"
#include "model/sys/unix_peers.h"
#include "tests/fuzz/harmless.h"
#include "tests/fuzz/targets.h"

namespace daemonscope::fuzz {

namespace {

template <class T, class Value>
void settle(Fetched<T>& field, Value&& value)
{
    field.pending = false;
    field.value = std::forward<Value>(value);
}

/// Every text of the sheet is harmless, and no two lines have one key.
void promiseSheet(Aspect aspect, const Findings& findings)
{
    const auto sheet = sheetOf(aspect, &findings, {});
    std::vector<QString> keys;
    promise(areHarmlessLines(sheet.summary), "a summary is harmless");
    for (const auto& block : sheet.blocks) {
        promise(areHarmlessLines(block.title) && areHarmlessLines(block.note), "a heading is harmless");
        for (const auto& line : block.lines) {
            promise(areHarmlessLines(line.name) && areHarmlessLines(line.value) && areHarmlessLines(line.aside)
                    && areHarmlessLines(line.more),
                "a line is harmless");
            keys.push_back(line.key);
        }
    }
    std::sort(keys.begin(), keys.end());
    promise(std::adjacent_find(keys.begin(), keys.end()) == keys.end(), "a line's key is its own");
}

void signals(std::string_view bytes)
{
    auto masks = sys::parseSignalMasks(bytes);
    if (!masks)
        return;
    Findings findings;
    settle(findings.signals, *masks);
    promiseSheet(Aspect::Signals, findings);
}

void limits(std::string_view bytes)
{
    auto parsed = sys::parseLimits(bytes);
    if (!parsed)
        return;
    promise(parsed->size() <= bytes.size(), "a limit is a line");
    Findings findings;
    settle(findings.limits, std::move(*parsed));
    promiseSheet(Aspect::Limits, findings);
}

/// status and smaps_rollup.
void memory(std::string_view bytes)
{
    sys::MemoryFigures figures(bytes);
    if (figures.empty())
        return;
    Findings findings;
    settle(findings.memory, figures);
    settle(findings.mappings, std::move(figures));
    settle(findings.oom, OomScores());
    promiseSheet(Aspect::Memory, findings);
}

void environ(std::string_view bytes)
{
    (void)parseEnvironment(bytes);
    auto entries = sys::parseEnviron(bytes);
    std::size_t size = 0;
    for (const auto& entry : entries)
        size += entry.name.size() + entry.value.size();
    promise(size <= bytes.size(), "the entries are parts of the block");
    Findings findings;
    settle(findings.environment, EnvironmentList{std::move(entries), false});
    promiseSheet(Aspect::Environment, findings);
}

/// A link of fd or ns in the first line, fdinfo in those that follow.
void descriptor(std::string_view bytes)
{
    const auto link = sys::nextLine(bytes);
    OpenFile file;
    file.number = 3;
    file.link = link;
    file.target = sys::parseTarget(link);
    file.info = sys::parseFdInfo(bytes);
    file.reads = true;
    promise(file.target.name.size() <= link.size(), "a name is part of the link");
    promise(!link.starts_with('/') || file.target.inode == 0, "a path is never a pipe or a socket");
    Findings findings;
    settle(findings.files, OpenFiles{{std::move(file)}, 1});
    settle(findings.sockets, SocketFacts());
    settle(findings.holders, Holders());
    settle(findings.inheritance, Inheritance());
    promiseSheet(Aspect::Files, findings);
}

/// Control groups of all hierarchies, and links of namespaces, a line each.
void surroundings(std::string_view bytes)
{
    Findings findings;
    auto places = sys::parseCgroups(bytes);
    promise(places.size() <= bytes.size(), "a place is a line");
    std::vector<Namespace> namespaces;
    constexpr std::array<const char*, 8> kinds{"cgroup", "ipc", "mnt", "net", "pid", "time", "user", "uts"};
    for (const char* kind : kinds)
        if (!bytes.empty())
            namespaces.push_back({kind, std::string(sys::nextLine(bytes)), {}, {}});
    settle(findings.cgroups, std::move(places));
    settle(findings.namespaces, std::move(namespaces));
    settle(findings.nsPids, std::vector<std::int32_t>{1});
    promiseSheet(Aspect::Surroundings, findings);
}

/// Lines of the tables of sockets, each read as each kind.
void sockets(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto line = sys::nextLine(bytes);
        for (const bool six : {false, true})
            if (const auto socket = sys::parseInetSocket(line, six)) {
                const auto text = socket->local.text() + socket->remote.text();
                promise(isHarmless(QString::fromStdString(text)), "an address is harmless");
                promise(text.find('?') == std::string::npos, "an address can be told");
            }
        if (const auto socket = sys::parseUnixSocket(line))
            promise(line.ends_with(socket->path), "a path is the end of its line");
        (void)sys::parseNetlinkSocket(line);
        (void)sys::parsePacketSocket(line);
        const auto newest = sys::parseNewestId(line);
        promise(!newest || newest->value >= 0, "no process has a negative number");
    }
}

/// The kernel's word about the other ends of local sockets.
void peers(std::string_view bytes)
{
    std::map<std::uint64_t, std::uint64_t> pairs;
    (void)sys::takeUnixPeers(bytes, pairs);
    promise(pairs.size() <= bytes.size() / 16, "a pair has a message");
}

} // namespace

std::span<const Target> inspectTargets()
{
    static constexpr std::array targets{Target{"signals", signals}, Target{"limits", limits}, Target{"memory", memory},
        Target{"environ", environ}, Target{"descriptor", descriptor}, Target{"surroundings", surroundings},
        Target{"sockets", sockets}, Target{"peers", peers}};
    return targets;
}

} // namespace daemonscope::fuzz
