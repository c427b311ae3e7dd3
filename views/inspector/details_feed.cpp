// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/details_feed.h"

namespace daemonscope::inspector {

namespace {

/// Calls `visit` with each field of both.
template <class A, class Visit>
void forEachField(A& a, const Details& b, Visit visit)
{
    visit(a.cwd, b.cwd);
    visit(a.exe, b.exe);
    visit(a.root, b.root);
    for (std::size_t number = 0; number < a.standard.size(); ++number)
        visit(a.standard[number], b.standard[number]);
    visit(a.descriptors, b.descriptors);
    visit(a.cgroup, b.cgroup);
    visit(a.namespaces, b.namespaces);
    visit(a.status, b.status);
    visit(a.environment, b.environment);
    visit(a.loginUid, b.loginUid);
    visit(a.pidFile, b.pidFile);
}

bool anyFailedAs(sys::Failure failure, const Details& details)
{
    bool any = false;
    forEachField(details, details, [&](const auto& field, const auto&) { any = any || field.failure == failure; });
    return any;
}

} // namespace

DetailsFeed::DetailsFeed(QObject* parent)
    : DetailsFeedBase(parent)
{
}

void DetailsFeed::setSource(DetailsSource source)
{
    source_ = std::move(source);
    askAnew();
}

DetailsPtr DetailsFeed::withOld(const DetailsPtr& fresh, const Details& old) const
{
    auto both = std::make_shared<Details>(*fresh);
    forEachField(*both, old, [](auto& now, const auto& before) {
        if ((now.pending || now.failure == sys::Failure::Gone) && !before.pending)
            now = before;
    });
    return both;
}

bool DetailsFeed::isSilent(const Details& details) const { return anyFailedAs(sys::Failure::NotAnswering, details); }

bool DetailsFeed::isGone(const Details& details) const { return anyFailedAs(sys::Failure::Gone, details); }

} // namespace daemonscope::inspector
