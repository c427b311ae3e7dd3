// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/details_reader.h"

#include <filesystem>
#include <mutex>

#include "model/process/details_files.h"
#include "model/sys/own_machine.h"

namespace daemonscope {

namespace {

/// One read of one process: what has come so far, and what the jobs need.
struct Reading {
    Reading(sys::ReaderPool& readers, sys::UniqueFd root, bool own, DetailsReader::Arrived arrivedThen)
        : pool(readers)
        , procRoot(std::move(root))
        , ownMachine(own)
        , arrived(std::move(arrivedThen))
    {
    }

    sys::ReaderPool& pool;
    sys::UniqueFd procRoot; // of our own: the caller's may be closed while a read is stuck
    bool ownMachine;
    DetailsReader::Arrived arrived;
    sys::UniqueFd dir{};
    std::mutex mutex{};
    Details details{};

    template <class Change>
    void update(Change change)
    {
        const std::lock_guard lock(mutex);
        change(details);
        arrived(std::make_shared<const Details>(details));
    }
};

using ReadingPtr = std::shared_ptr<Reading>;

template <class T>
void settle(Fetched<T>& field, sys::Result<T> result)
{
    field.pending = false;
    if (result)
        field.value = std::move(*result);
    else
        field.failure = result.error().kind;
}

/// `pick` names the field in Details, `readOne` reads it.
template <class T, class Pick, class Read>
void submit(const ReadingPtr& reading, const char* file, Pick pick, Read readOne)
{
    reading->pool.read<T>(file, [reading, readOne]() -> sys::Result<T> { return readOne(*reading); },
        [reading, pick](sys::Result<T> result) {
            reading->update([&](Details& details) { settle(pick(details), std::move(result)); });
        });
}

void submitLink(const ReadingPtr& reading, const char* file, auto pick)
{
    submit<std::string>(reading, file, pick, [file](Reading& r) { return readDetailLink(r.dir.get(), file); });
}

sys::Result<std::string> findPidFileInRun(const ProcessKey& key)
{
    auto found = findPidFile("/run", key);
    std::error_code error;
    if (found->empty() && !std::filesystem::is_symlink("/var/run", error))
        found = findPidFile("/var/run", key);
    return found;
}

void submitAll(const ReadingPtr& reading)
{
    submitLink(reading, "cwd", [](Details& d) -> auto& { return d.cwd; });
    submitLink(reading, "exe", [](Details& d) -> auto& { return d.exe; });
    submitLink(reading, "root", [](Details& d) -> auto& { return d.root; });
    submitLink(reading, "fd/0", [](Details& d) -> auto& { return d.standard[0]; });
    submitLink(reading, "fd/1", [](Details& d) -> auto& { return d.standard[1]; });
    submitLink(reading, "fd/2", [](Details& d) -> auto& { return d.standard[2]; });
    submit<Descriptors>(reading, "fd", [](Details& d) -> auto& { return d.descriptors; },
        [](Reading& r) { return countDescriptors(r.dir.get()); });
    submit<std::string>(reading, "cgroup", [](Details& d) -> auto& { return d.cgroup; },
        [](Reading& r) { return readUnifiedGroup(r.dir.get()); });
    submit<std::vector<Namespace>>(reading, "ns", [](Details& d) -> auto& { return d.namespaces; },
        [](Reading& r) { return readNamespaces(r.dir.get(), r.procRoot.get(), r.ownMachine); });
    submit<sys::StatusFile>(reading, "status", [](Details& d) -> auto& { return d.status; },
        [](Reading& r) { return readStatus(r.dir.get()); });
    submit<Environment>(reading, "environ", [](Details& d) -> auto& { return d.environment; },
        [](Reading& r) { return readEnvironment(r.dir.get()); });
    submit<std::optional<std::uint32_t>>(reading, "loginuid", [](Details& d) -> auto& { return d.loginUid; },
        [](Reading& r) { return readLoginUid(r.dir.get()); });
    submit<std::string>(reading, "pid file", [](Details& d) -> auto& { return d.pidFile; },
        [](Reading& r) { return r.ownMachine ? findPidFileInRun(r.details.key) : std::string(); });
}

} // namespace

DetailsReader::DetailsReader(const sys::ProcFs& proc, sys::ReaderPool& pool)
    : proc_(proc), pool_(pool), ownMachine_(sys::showsOurselves(proc))
{
}

void DetailsReader::read(const Process& process, Arrived arrived) const
{
    auto root = sys::openAt(proc_.rootFd(), ".");
    const auto unopened = root ? std::nullopt : std::optional(root.error());
    auto reading = std::make_shared<Reading>(
        pool_, root ? std::move(*root) : sys::UniqueFd(), ownMachine_, std::move(arrived));
    reading->details.key = process.key;
    using Opened = std::shared_ptr<sys::UniqueFd>;
    pool_.read<Opened>("process directory",
        [reading, unopened]() -> sys::Result<Opened> {
            if (unopened)
                return sys::Unexpected{*unopened};
            auto dir = openVerified(reading->procRoot.get(), reading->details.key);
            if (!dir)
                return sys::Unexpected{dir.error()};
            return std::make_shared<sys::UniqueFd>(std::move(*dir));
        },
        [reading](sys::Result<Opened> dir) {
            if (!dir) {
                reading->update([&](Details& details) { details.failAll(dir.error().kind); });
                return;
            }
            reading->dir = std::move(**dir);
            submitAll(reading);
        });
}

} // namespace daemonscope
