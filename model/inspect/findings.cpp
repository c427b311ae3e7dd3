// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspect/findings.h"

namespace daemonscope {

namespace {

/// Calls `visit` with each field of both.
template <class A, class Visit>
void forEachField(A& a, const Findings& b, Visit visit)
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

bool anyFailedAs(sys::Failure failure, const Findings& findings)
{
    bool any = false;
    forEachField(findings, findings, [&](const auto& field, const auto&) { any = any || field.failure == failure; });
    return any;
}

} // namespace

bool Findings::silent() const { return anyFailedAs(sys::Failure::NotAnswering, *this); }

bool Findings::gone() const { return anyFailedAs(sys::Failure::Gone, *this); }

void Findings::fillFrom(const Findings& older)
{
    if (gone())
        askedAt = older.askedAt; // what stands here is of then
    forEachField(*this, older, [](auto& now, const auto& before) {
        if ((now.pending || now.failure == sys::Failure::Gone) && !before.pending)
            now = before;
    });
}

} // namespace daemonscope
