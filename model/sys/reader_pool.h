// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

#include "model/sys/error.h"

namespace daemonscope::sys {

/// A few disposable threads for reads that the kernel may never answer: another process's cmdline, environ, exe,
/// cwd, fd and the like block while the target's memory is locked, or for ever when a file system behind it does
/// not answer. Another thread takes the place of one that waits long, up to a bound, so that other reads go on; a read
/// that misses its deadline is reported as NotAnswering. Its thread comes back when the kernel answers after all.
///
/// Nothing here is ever joined: a stuck thread cannot be cancelled, so a program that lost one leaves by _exit(2).
class ReaderPool {
public:
    struct Limits {
        int threads = 3;                           ///< readers at work
        int lostAtMost = 125;                      ///< past so many that wait none is replaced; with none left at
                                                   ///< work every read is NotAnswering at once
        std::chrono::milliseconds patience{30};    ///< how long one holds up others
        std::chrono::milliseconds deadline{250};   ///< for one read, from its start
    };

    ReaderPool();
    explicit ReaderPool(Limits limits);
    /// Abandons what is queued or stuck: its callbacks are not called once this returns. Waits for a callback that
    /// runs at this moment, for nothing else; so it must not be called from one.
    ~ReaderPool();
    ReaderPool(const ReaderPool&) = delete;
    ReaderPool& operator=(const ReaderPool&) = delete;

    /// Calls read() on a reader thread and hands its result to done(), exactly once: with what was read, or with
    /// NotAnswering. done() runs on a pool thread, with no lock held; on the calling thread only where the system
    /// does not grant a single thread. What readOne holds is let go of before done() is called, or, if it got stuck,
    /// when it returns after all. `file` names what is read, in static storage.
    template <class T>
    void read(const char* file, std::function<Result<T>()> readOne, std::function<void(Result<T>)> done)
    {
        auto cell = std::make_shared<Result<T>>(Unexpected{SysError{Failure::NotAnswering, 0, file}});
        submit([cell, readOne = std::move(readOne)] {
            auto result = readOne();
            return std::function<void()>([cell, result = std::move(result)]() mutable { *cell = std::move(result); });
        },
            [cell, done = std::move(done)] { done(std::move(*cell)); });
    }

    /// How many threads are stuck right now: their read has been given up.
    [[nodiscard]] int lost() const;
    /// Reads that have not been answered yet, by the kernel or by NotAnswering.
    [[nodiscard]] int outstanding() const;
    /// Waits until nothing is outstanding or `longest` has passed; true when nothing is.
    bool wait(std::chrono::milliseconds longest) const;

    /// Opaque, for the threads share it.
    struct State;

private:
    /// work() reads and returns how to publish the result, which is done only while the read is still in time.
    void submit(std::function<std::function<void()>()> work, std::function<void()> finish);

    std::shared_ptr<State> state_;
};

} // namespace daemonscope::sys
