// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zoo/viewer.h"

#include <stdexcept>

#include "model/sys/error.h"
#include "tests/support/wait.h"

namespace daemonscope::test {

namespace {

sys::ProcFs openProc(const std::filesystem::path& path)
{
    auto proc = sys::ProcFs::open(path);
    if (!proc)
        throw std::runtime_error(sys::describe(proc.error()));
    return std::move(*proc);
}

} // namespace

Viewer::Viewer(std::optional<Pid> measuredReaper, std::size_t descriptors, const std::filesystem::path& proc)
    : scanner_(openProc(proc), pool_, descriptors)
{
    scanner_.setMeasuredReaper(measuredReaper);
}

const Classified& Viewer::look()
{
    auto snapshot = scanner_.scan();
    (void)pool_.wait(longEnough);
    if (auto more = scanner_.absorb())
        snapshot = std::move(more);
    classified_ = classify(std::move(snapshot), classified_);
    return *classified_;
}

const Classified& Viewer::lookAtAll()
{
    constexpr int aTurn = 16; // how many a scan takes at least
    look();
    for (int turns = classified_->snapshot().size() / aTurn + 2; turns > 0; --turns)
        look();
    return *classified_;
}

Facets Viewer::facets(Pid pid) const
{
    const int index = classified_->snapshot().indexOf(pid);
    return index < 0 ? Facets() : classified_->facets(index);
}

} // namespace daemonscope::test
