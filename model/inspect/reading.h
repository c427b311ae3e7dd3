// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

#include "model/inspect/findings.h"
#include "model/sys/reader_pool.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::inspect {

using Arrived = std::function<void(FindingsPtr)>;

/// One look at one aspect: what has come so far, and what its jobs need. Shared by them, so it lives as long as one of
/// them is stuck.
struct Reading {
    // Written out: clang 14 makes no aggregate of what std::make_shared hands on.
    Reading(sys::ReaderPool& readers, sys::UniqueFd root, bool own, Arrived tell)
        : pool(readers)
        , procRoot(std::move(root))
        , ownMachine(own)
        , arrived(std::move(tell))
    {
    }

    sys::ReaderPool& pool;
    sys::UniqueFd procRoot; // of our own: the caller's may be closed while a read is stuck
    bool ownMachine;
    Arrived arrived;
    sys::UniqueFd dir{};
    std::mutex mutex{};
    Findings findings{}; ///< key and aspect do not change any more

    /// Announces a job before it is given to the pool, so that nothing looks complete in between.
    void expect()
    {
        const std::lock_guard lock(mutex);
        ++findings.outstanding;
    }

    /// What is known without a job; told with what is found next.
    template <class Change>
    void note(Change change)
    {
        const std::lock_guard lock(mutex);
        change(findings);
    }

    /// change() tells what a job has found; that job is done.
    template <class Change>
    void settle(Change change)
    {
        const std::lock_guard lock(mutex);
        change(findings);
        --findings.outstanding;
        arrived(std::make_shared<const Findings>(findings));
    }
};

using ReadingPtr = std::shared_ptr<Reading>;

template <class T>
void store(Fetched<T>& field, sys::Result<T> result)
{
    field.pending = false;
    if (result) {
        field.failure.reset();
        field.value = std::move(*result);
    } else {
        field.failure = result.error().kind;
    }
}

/// Has `readOne(Reading&)` run on the pool and puts what it returns into the field that `pick(Findings&)` names.
template <class T, class Pick, class Read>
void submit(const ReadingPtr& reading, const char* file, Pick pick, Read readOne)
{
    reading->expect();
    reading->pool.read<T>(
        file, [reading, readOne]() -> sys::Result<T> { return readOne(*reading); },
        [reading, pick](sys::Result<T> result) {
            reading->settle([&](Findings& findings) { store(pick(findings), std::move(result)); });
        });
}

} // namespace daemonscope::inspect
