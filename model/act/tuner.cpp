// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/act/tuner.h"

#include <cerrno>

namespace daemonscope::act {

namespace {

/// Numbers are asked for by pid: what was read is this process's if it is still there afterwards.
sys::Result<sys::Tuning> read(const Hold& hold)
{
    auto tuning = sys::readTuning(hold.process->pid());
    if (const auto there = statOf(*hold.dir); !there)
        return sys::Unexpected{there.error()};
    return tuning;
}

} // namespace

Tuned tune(const Change& change)
{
    Tuned tuned;
    tuned.process = change.hold.process;
    if (change.hold.failure || !change.hold.dir) {
        tuned.failure = change.hold.failure.value_or(sys::errorFromErrno(ESRCH, "stat"));
        return tuned;
    }
    const auto before = read(change.hold);
    if (!before) {
        tuned.failure = before.error();
        return tuned;
    }
    tuned.before = *before;
    const int dir = change.hold.dir->get();
    if (change.nice)
        if (const auto set = sys::setNice(dir, *change.nice); !set)
            tuned.failure = set.error();
    if (change.cpus)
        if (const auto set = sys::setCpus(dir, *change.cpus); !set && !tuned.failure)
            tuned.failure = set.error();
    if (const auto now = read(change.hold); now)
        tuned.now = *now;
    else if (!tuned.failure)
        tuned.failure = now.error();
    return tuned;
}

Tuner::Tuner(std::vector<Change> changes, QObject* parent)
    : QObject(parent)
{
    qRegisterMetaType<TunedPtr>();
    thread_ = std::thread([this, changes = std::move(changes)] {
        auto all = std::make_shared<std::vector<Tuned>>();
        for (const auto& change : changes)
            all->push_back(tune(change));
        QMetaObject::invokeMethod(
            this, [this, all] { Q_EMIT finished(all); }, Qt::QueuedConnection);
    });
}

Tuner::~Tuner() { thread_.join(); }

} // namespace daemonscope::act
