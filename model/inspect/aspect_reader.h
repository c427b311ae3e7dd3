// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inspect/reading.h"
#include "model/sys/procfs.h"

namespace daemonscope {

/// Reads one aspect of one process on the reader pool, each file as a job of its own, so that one which never answers
/// does not hide the others. The process is opened once and its start time compared, so what arrives is this
/// process's, even when its number has a new owner.
class AspectReader {
public:
    /// Keeps references to both. The pool must outlive every read that is under way.
    AspectReader(const sys::ProcFs& proc, sys::ReaderPool& pool);

    using Arrived = inspect::Arrived;
    /// Calls `arrived` for each field that comes in, with all that is known by then; the last one is complete().
    /// It runs on threads of the pool, one call at a time and in order, and must not wait for anything.
    void read(const Process& process, Aspect aspect, Arrived arrived) const;

private:
    const sys::ProcFs& proc_;
    sys::ReaderPool& pool_;
    bool ownMachine_;
};

} // namespace daemonscope
