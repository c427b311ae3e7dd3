// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/act/tuner.h"

#include <algorithm>
#include <cerrno>

namespace daemonscope::act {

bool differ(const Threads& before, const Threads& now)
{
    const bool come = std::any_of(
        now.begin(), now.end(), [&](const sys::ThreadTuning& one) { return sys::isNewcomer(before, one); });
    return come || std::any_of(before.begin(), before.end(), [&](const sys::ThreadTuning& old) {
        const auto later = std::lower_bound(now.begin(), now.end(), old.thread,
            [](const sys::ThreadTuning& one, int thread) { return one.thread < thread; });
        return later != now.end() && later->thread == old.thread && later->startTicks == old.startTicks
            && later->tuning != old.tuning;
    });
}

Tuned tune(const Change& change)
{
    Tuned tuned;
    tuned.process = change.hold.process;
    if (change.hold.failure || !change.hold.dir) {
        tuned.failure = change.hold.failure.value_or(sys::errorFromErrno(ESRCH, "stat"));
        return tuned;
    }
    const int dir = change.hold.dir->get();
    auto before = sys::readThreads(dir);
    if (!before) {
        tuned.failure = before.error();
        return tuned;
    }
    tuned.before = std::move(*before);
    if (change.nice)
        if (const auto set = sys::setNice(dir, *change.nice); !set)
            tuned.failure = set.error();
    if (change.cpus)
        if (const auto set = sys::setCpus(dir, *change.cpus); !set && !tuned.failure)
            tuned.failure = set.error();
    if (!change.putBack.empty()) {
        const auto done = sys::putBack(dir, change.putBack);
        tuned.threadsGone = done.gone;
        if (!tuned.failure)
            tuned.failure = done.failure;
    }
    if (auto now = sys::readThreads(dir); now)
        tuned.now = std::move(*now);
    else if (!tuned.failure)
        tuned.failure = now.error();
    return tuned;
}

Tuner::Tuner(std::vector<Change> changes, std::shared_ptr<Worker> worker, QObject* parent)
    : QObject(parent)
    , worker_(std::move(worker))
{
    qRegisterMetaType<TunedPtr>();
    done_ = worker_->run(std::packaged_task<void()>([this, changes = std::move(changes)] {
        auto all = std::make_shared<std::vector<Tuned>>();
        for (const auto& change : changes)
            all->push_back(tune(change));
        QMetaObject::invokeMethod(
            this, [this, all] { Q_EMIT finished(all); }, Qt::QueuedConnection);
    }));
}

Tuner::~Tuner() { done_.wait(); }

} // namespace daemonscope::act
