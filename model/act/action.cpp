// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/act/action.h"

#include <sys/eventfd.h>

#include "model/act/execution.h"

namespace daemonscope::act {

Action::Action(Order order, std::filesystem::path proc, std::shared_ptr<Worker> worker, QObject* parent)
    : QObject(parent)
    , wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , worker_(std::move(worker))
{
    qRegisterMetaType<ReportPtr>();
    done_ = worker_->run(std::packaged_task<void()>([this, order = std::move(order), path = std::move(proc)]() mutable {
        const auto tell = [this](const Report& report) {
            auto copy = std::make_shared<const Report>(report);
            QMetaObject::invokeMethod(
                this, [this, copy] { Q_EMIT progressed(copy); }, Qt::QueuedConnection);
        };
        auto root = sys::ProcFs::open(path);
        if (root) {
            Execution(std::move(order), *root, tell, wake_.get()).run();
            return;
        }
        Report failed;
        failed.stage = Report::Stage::Finished;
        failed.signal = order.preview.signal;
        for (const auto& hit : order.preview.hits) {
            auto& outcome = failed.outcomes.emplace_back();
            outcome.process = hit.process;
            outcome.sent = Sent::Refused;
            outcome.error = root.error().code;
        }
        tell(failed);
    }));
}

Action::~Action()
{
    (void)::eventfd_write(wake_.get(), 1);
    done_.wait();
}

} // namespace daemonscope::act
