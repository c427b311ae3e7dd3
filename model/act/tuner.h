// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <thread>
#include <vector>

#include <QObject>

#include "model/act/hold.h"
#include "model/sys/tuning.h"

namespace daemonscope::act {

/// What is to become of one process's niceness and processors; what is empty stays.
struct Change {
    Hold hold;
    std::optional<int> nice;
    std::optional<std::vector<int>> cpus;
};

/// What came of it. Read before and after, so that what the kernel made of a wish is seen.
struct Tuned {
    ProcessPtr process;
    std::optional<sys::Tuning> before;
    std::optional<sys::Tuning> now;       ///< empty when it has ended
    std::optional<sys::SysError> failure; ///< what the kernel refused first, if it did
};

using TunedPtr = std::shared_ptr<const std::vector<Tuned>>;

/// Changes one, by its hold: nobody who was given its number later. Without wishes it only reads. Any thread.
[[nodiscard]] Tuned tune(const Change& change);

/// Changes many in a thread of its own, and tells once, in the thread this object lives in.
class Tuner final : public QObject {
    Q_OBJECT
public:
    explicit Tuner(std::vector<Change> changes, QObject* parent = nullptr);
    /// What was begun is done to the end.
    ~Tuner() override;

Q_SIGNALS:
    void finished(daemonscope::act::TunedPtr tuned);

private:
    std::thread thread_;
};

} // namespace daemonscope::act
