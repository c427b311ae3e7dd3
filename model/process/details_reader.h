// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "model/process/details.h"
#include "model/sys/procfs.h"
#include "model/sys/reader_pool.h"

namespace daemonscope {

/// Reads the details of one process on the reader pool, each field as a job of its own, so that one which never
/// answers does not hide the others. The process is opened once and its start time compared, so what arrives is
/// this process's, even when its number has a new owner.
class DetailsReader {
public:
    /// Keeps references to both. The pool must outlive every read that is under way.
    DetailsReader(const sys::ProcFs& proc, sys::ReaderPool& pool);

    using Arrived = std::function<void(std::shared_ptr<const Details>)>;
    /// Calls `arrived` for each field that comes in, with all that is known by then; the last one is complete().
    /// It runs on threads of the pool, one call at a time and in order, and must not wait for anything.
    void read(const Process& process, Arrived arrived) const;

private:
    const sys::ProcFs& proc_;
    sys::ReaderPool& pool_;
    bool ownMachine_;
};

} // namespace daemonscope
