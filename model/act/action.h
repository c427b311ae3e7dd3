// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <future>
#include <memory>

#include <QObject>

#include "model/act/order.h"
#include "model/act/worker.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::act {

using ReportPtr = std::shared_ptr<const Report>;

/// An order on its way, by a worker; tells how far it is, in the thread this object lives in.
class Action final : public QObject {
    Q_OBJECT
public:
    /// `proc`: where the machine's own /proc is mounted.
    Action(Order order, std::filesystem::path proc, std::shared_ptr<Worker> worker, QObject* parent = nullptr);
    /// What was begun is sent to the end; who ends is watched no longer.
    ~Action() override;

Q_SIGNALS:
    /// Something happened; the last one is Finished.
    void progressed(daemonscope::act::ReportPtr report);

private:
    sys::UniqueFd wake_;
    std::shared_ptr<Worker> worker_;
    std::future<void> done_;
};

} // namespace daemonscope::act
