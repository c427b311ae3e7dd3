// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/aspect_feed.h"

namespace daemonscope::inspector {

AspectFeed::AspectFeed(QObject* parent)
    : AspectFeedBase(parent)
{
}

void AspectFeed::setSource(AspectSource source)
{
    source_ = std::move(source);
    askAnew();
}

void AspectFeed::setAspect(Aspect aspect)
{
    if (aspect == aspect_)
        return;
    aspect_ = aspect;
    restart();
}

void AspectFeed::refresh() { askAnew(); }

FindingsPtr AspectFeed::withOld(const FindingsPtr& fresh, const Findings& old) const
{
    auto both = std::make_shared<Findings>(*fresh);
    both->fillFrom(old);
    return both;
}

bool AspectFeed::worthRepeating() const
{
    constexpr int fewThreads = 500;
    switch (aspect_) {
    case Aspect::Files:       // every process is asked for the other ends
    case Aspect::Environment: // seldom changes, and may be long
        return false;
    case Aspect::Memory:
        return false; // the process waits while its mappings are walked
    case Aspect::Threads:
        return !latest() || latest()->threads.value.total <= fewThreads;
    default:
        return true;
    }
}

} // namespace daemonscope::inspector
