// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspect/files_reading.h"

#include <algorithm>

#include "model/inspect/listing.h"
#include "model/inspect/open_files_reader.h"
#include "model/sys/procfs.h"

namespace daemonscope::inspect {

namespace {

using Joints = std::vector<Joint>;

/// Processes that are looked at by one job: one whose files do not answer spoils no more than these.
constexpr std::size_t chunk = 48;

bool isOurNetwork(const Reading& reading)
{
    if (!reading.ownMachine)
        return false;
    const auto ours = sys::readLinkAt(reading.procRoot.get(), "self/ns/net");
    const auto its = sys::readLinkAt(reading.dir.get(), "ns/net");
    return ours && its && *ours == *its;
}

struct Listed {
    std::vector<int> pids;
    bool everybody = false; ///< there are no others
};

sys::Result<Listed> listProcesses(int procRoot)
{
    constexpr std::chrono::milliseconds patience{180}; // it is all that this read does
    auto pids = listNumbers(procRoot, ".", Clock::now() + patience);
    if (!pids)
        return sys::Unexpected{pids.error()};
    return Listed{std::move(pids->all), !pids->more && showsEverybody(procRoot)};
}

void mergeHolders(Holders& all, Holders more)
{
    all.unseen += more.unseen;
    for (auto& [joint, holders] : more.byJoint) {
        auto& known = all.byJoint[joint];
        known.insert(known.end(), holders.begin(), holders.end());
        std::sort(known.begin(), known.end(), [](const Holder& a, const Holder& b) {
            return a.pid.value != b.pid.value ? a.pid.value < b.pid.value : a.number < b.number;
        });
    }
}

/// Asks all processes, a few at a time, who holds `joints`.
void submitHolders(const ReadingPtr& reading, const std::shared_ptr<const Joints>& joints, std::vector<int> pids)
{
    const auto shared = std::make_shared<const std::vector<int>>(std::move(pids));
    const auto chunks = (shared->size() + chunk - 1) / chunk;
    const auto left = std::make_shared<std::size_t>(chunks);
    for (std::size_t at = 0; at < chunks; ++at)
        reading->expect();
    for (std::size_t at = 0; at < chunks; ++at) {
        const auto first = at * chunk;
        const auto count = std::min(chunk, shared->size() - first);
        reading->pool.read<Holders>(
            "fd",
            [reading, joints, shared, first, count]() -> sys::Result<Holders> {
                return findHolders(reading->procRoot.get(), std::span(*shared).subspan(first, count), *joints);
            },
            [reading, left, count](sys::Result<Holders> found) {
                reading->settle([&](Findings& findings) {
                    auto& all = findings.holders;
                    if (found)
                        mergeHolders(all.value, std::move(*found));
                    else
                        all.value.unseen += static_cast<int>(count);
                    all.pending = --*left != 0; // under the reading's lock
                });
            });
    }
}

/// What can be asked once the descriptors are known.
void submitConnections(const ReadingPtr& reading, const OpenFiles& files)
{
    if (reading->ownMachine) {
        submit<Inheritance>(
            reading, "fd of the parent", [](Findings & f) -> auto& { return f.inheritance; },
            [files](Reading& r) { return readInheritance(r.procRoot.get(), r.dir.get(), r.findings.key.pid, files); });
    }
    const auto joints = std::make_shared<const Joints>(jointsOf(files));
    if (joints->empty()) {
        reading->note([](Findings& findings) { findings.sockets.pending = findings.holders.pending = false; });
        return;
    }
    // The other ends of sockets are held by somebody, too: so the tables first.
    reading->expect();
    reading->pool.read<SocketFacts>(
        "net",
        [reading, joints] {
            std::vector<std::uint64_t> inodes; // sorted as they are, for the device of these is 0
            for (const auto& joint : *joints)
                if (joint.device == 0)
                    inodes.push_back(joint.inode);
            return readSocketFacts(reading->dir.get(), inodes, isOurNetwork(*reading));
        },
        [reading, joints](sys::Result<SocketFacts> facts) {
            auto wanted = *joints;
            if (facts) {
                for (const auto& [inode, fact] : facts->inet)
                    if (fact.peer != 0)
                        wanted.push_back({0, fact.peer});
                for (const auto& [inode, fact] : facts->local)
                    if (fact.peer != 0)
                        wanted.push_back({0, fact.peer});
            }
            std::sort(wanted.begin(), wanted.end());
            reading->expect(); // the list of processes
            reading->settle([&](Findings& findings) { store(findings.sockets, std::move(facts)); });
            const auto all = std::make_shared<const Joints>(std::move(wanted));
            reading->pool.read<Listed>(
                "proc", [reading] { return listProcesses(reading->procRoot.get()); },
                [reading, all](sys::Result<Listed> pids) {
                    if (pids && !pids->pids.empty()) {
                        reading->note([&](Findings& findings) { findings.holders.value.partial = !pids->everybody; });
                        submitHolders(reading, all, std::move(pids->pids));
                    }
                    reading->settle([&](Findings& findings) {
                        if (!pids)
                            store(findings.holders, sys::Result<Holders>(sys::Unexpected{pids.error()}));
                    });
                });
        });
}

} // namespace

void submitFiles(const ReadingPtr& reading)
{
    reading->expect();
    reading->pool.read<OpenFiles>(
        "fd", [reading] { return readOpenFiles(reading->dir.get()); },
        [reading](sys::Result<OpenFiles> files) {
            const bool known = files.has_value();
            const auto copy = known ? *files : OpenFiles();
            if (known)
                reading->expect(); // more is to come
            reading->settle([&](Findings& findings) { store(findings.files, std::move(files)); });
            if (known) {
                submitConnections(reading, copy);
                reading->settle([](Findings&) {});
            }
        });
}

} // namespace daemonscope::inspect
