// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspect/findings.h"

namespace daemonscope {

namespace {

/// Calls `visit` with each field of both.
template <class Visit>
void forEachField(Findings& a, const Findings& b, Visit visit)
{
    visit(a.files, b.files);
    visit(a.sockets, b.sockets);
    visit(a.holders, b.holders);
    visit(a.inheritance, b.inheritance);
    visit(a.environment, b.environment);
    visit(a.signals, b.signals);
    visit(a.limits, b.limits);
    visit(a.nsPids, b.nsPids);
    visit(a.namespaces, b.namespaces);
    visit(a.cgroups, b.cgroups);
    visit(a.memory, b.memory);
    visit(a.mappings, b.mappings);
    visit(a.oom, b.oom);
    visit(a.threads, b.threads);
}

} // namespace

bool Findings::silent() const
{
    bool silent = false;
    auto copy = *this;
    forEachField(copy, *this,
        [&silent](const auto& field, const auto&) { silent = silent || field.failure == sys::Failure::NotAnswering; });
    return silent;
}

void Findings::fillFrom(const Findings& older)
{
    forEachField(*this, older, [](auto& now, const auto& before) {
        if (now.pending)
            now = before;
    });
}

} // namespace daemonscope
