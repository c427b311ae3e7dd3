// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>
#include <memory>
#include <vector>

#include <QObject>

#include "model/act/hold.h"
#include "model/act/worker.h"
#include "model/sys/tuning.h"

namespace daemonscope::act {

using Threads = std::vector<sys::ThreadTuning>; ///< of one process, by number; never empty when they were read

/// What is to become of one process's niceness and processors; what is empty stays.
struct Change {
    Hold hold;
    std::optional<int> nice;              ///< for all its threads
    std::optional<std::vector<int>> cpus; ///< for all its threads
    Threads putBack;                      ///< to each of these what it had
};

/// What came of it. Read before and after, so that what the kernel made of a wish is seen.
struct Tuned {
    ProcessPtr process;
    Threads before;
    Threads now;                          ///< empty when it has ended
    std::optional<sys::SysError> failure; ///< what the kernel refused first, if it did
    int threadsGone = 0;                  ///< that should have got something back
};

/// Whether a thread that is in both runs differently, or one that came meanwhile runs as none did.
[[nodiscard]] bool differ(const Threads& before, const Threads& now);

using TunedPtr = std::shared_ptr<const std::vector<Tuned>>;

/// Changes one, by its hold: nobody who was given its number later. Without wishes it only reads. Any thread.
[[nodiscard]] Tuned tune(const Change& change);

/// Changes many, by a worker, and tells once, in the thread this object lives in.
class Tuner final : public QObject {
    Q_OBJECT
public:
    Tuner(std::vector<Change> changes, std::shared_ptr<Worker> worker, QObject* parent = nullptr);
    /// What was begun is done to the end.
    ~Tuner() override;

Q_SIGNALS:
    void finished(daemonscope::act::TunedPtr tuned);

private:
    std::shared_ptr<Worker> worker_;
    std::future<void> done_;
};

} // namespace daemonscope::act
