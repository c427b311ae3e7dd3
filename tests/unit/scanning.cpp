// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/scanning.h"

#include <algorithm>

namespace daemonscope::test {

Scanning::Scanning(const std::filesystem::path& root, std::size_t descriptors, sys::ReaderPool::Limits limits)
    : pool_(limits), scanner_(sys::ProcFs::open(root).value(), pool_, descriptors)
{
}

const Snapshot& Scanning::scan()
{
    latest_ = scanner_.scan();
    return *latest_;
}

const Snapshot& Scanning::absorb()
{
    (void)pool_.wait(2 * longEnough);
    if (auto absorbed = scanner_.absorb())
        latest_ = std::move(absorbed);
    return *latest_;
}

const Snapshot& Scanning::scanAndAbsorb()
{
    scan();
    return absorb();
}

const Process* Scanning::scanUntil(Pid pid, const std::function<bool(const Process&)>& condition)
{
    const bool found = waitUntil([&] {
        scanAndAbsorb();
        return find(pid) != nullptr && condition(*find(pid));
    });
    return found ? find(pid) : nullptr;
}

ProcessPtr Scanning::pointer(Pid pid) const
{
    const int index = latest_->indexOf(pid);
    return index < 0 ? nullptr : latest_->processes()[static_cast<std::size_t>(index)];
}

std::string Scanning::cmdline(Pid pid) const
{
    const auto* process = find(pid);
    if (process == nullptr || !process->cmdline->ok())
        return {};
    auto text = process->cmdline->value.bytes;
    std::replace(text.begin(), text.end(), '\0', ' ');
    return text;
}

} // namespace daemonscope::test
