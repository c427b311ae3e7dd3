// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/one_shot.h"

#include <condition_variable>
#include <mutex>

#include "model/process/details_reader.h"
#include "model/sys/fd_limit.h"
#include "model/sys/own_machine.h"
#include "model/sys/reaper_probe.h"
#include "model/tree/user_names.h"

namespace daemonscope::cli {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

std::chrono::milliseconds until(Clock::time_point end)
{
    return std::max(0ms, std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()));
}

/// Marks what is still pending as not answering.
void giveUp(Details& details)
{
    const auto end = [](auto&... fields) {
        const auto one = [](auto& field) {
            if (!field.pending)
                return;
            field.pending = false;
            field.failure = sys::Failure::NotAnswering;
        };
        (one(fields), ...);
    };
    end(details.cwd, details.exe, details.root, details.standard[0], details.standard[1], details.standard[2],
        details.descriptors, details.cgroup, details.namespaces, details.status, details.environment, details.loginUid,
        details.pidFile);
}

} // namespace

OneShot::OneShot(sys::ProcFs proc, std::chrono::milliseconds longest)
    : longest_(longest), pool_({.deadline = longest / 2}), scanner_(std::move(proc), pool_, 0),
      ownMachine_(sys::showsOurselves(scanner_.proc()))
{
    // Our names of users say nothing about another machine's.
    UserNames::instance().usePool(ownMachine_ ? &pool_ : nullptr);
}

OneShot::~OneShot() { UserNames::instance().usePool(nullptr); }

sys::Result<std::unique_ptr<OneShot>> OneShot::open(const std::filesystem::path& proc, std::chrono::milliseconds longest)
{
    // Each command line under way keeps its process's directory open.
    (void)sys::raiseDescriptorLimit();
    auto opened = sys::ProcFs::open(proc);
    if (!opened)
        return sys::Unexpected{opened.error()};
    return std::unique_ptr<OneShot>(new OneShot(std::move(*opened), longest));
}

void OneShot::assumeReaper(Pid reaper)
{
    scanner_.setMeasuredReaper(reaper);
    reaperKnown_ = true;
}

ClassifiedPtr OneShot::look()
{
    const auto end = Clock::now() + longest_;
    auto snapshot = scanner_.scan();
    for (const auto& process : snapshot->processes())
        if (const auto uid = process->credentials->status.effectiveUid)
            (void)UserNames::instance().rawName(*uid);
    // After the scan, so that the helper's processes are not among what it found.
    if (ownMachine_ && !reaperKnown_)
        if (const auto reaper = sys::measureReaper(sys::reaperHelper(), until(end)))
            scanner_.setMeasuredReaper(*reaper);
    pool_.wait(until(end));
    if (auto later = scanner_.absorb())
        snapshot = std::move(later);
    return classify(std::move(snapshot));
}

Details OneShot::details(const Process& process)
{
    struct Mailbox {
        std::mutex mutex;
        std::condition_variable arrived;
        std::shared_ptr<const Details> latest;
    };
    const auto box = std::make_shared<Mailbox>();
    DetailsReader(scanner_.proc(), pool_).read(process, [box](std::shared_ptr<const Details> details) {
        const std::lock_guard lock(box->mutex);
        box->latest = std::move(details);
        box->arrived.notify_one();
    });
    std::unique_lock lock(box->mutex);
    box->arrived.wait_for(lock, longest_ * 2 / 3, [&] { return box->latest && box->latest->complete(); });
    Details details = box->latest ? *box->latest : Details{};
    details.key = process.key;
    giveUp(details);
    return details;
}

} // namespace daemonscope::cli
