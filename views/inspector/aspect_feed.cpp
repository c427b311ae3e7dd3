// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/aspect_feed.h"

#include <mutex>

namespace daemonscope::inspector {

namespace {

constexpr std::chrono::milliseconds refreshEvery{2000};
constexpr std::chrono::seconds silenceFor{60};
constexpr std::size_t silentAtMost = 64;
constexpr int fewThreads = 500;

/// Whether it may be read every few seconds for as long as somebody looks.
bool isCheap(Aspect aspect, const Findings* known)
{
    switch (aspect) {
    case Aspect::Files:       // every process is asked for the other ends
    case Aspect::Environment: // seldom changes, and may be long
        return false;
    case Aspect::Memory:
        return false; // the process waits while its mappings are walked
    case Aspect::Threads:
        return known == nullptr || known->threads.value.total <= fewThreads;
    default:
        return true;
    }
}

} // namespace

/// Where readers leave what they found. Outlives the feed: a reader may answer after it.
struct AspectFeed::Mailbox {
    std::mutex mutex;
    AspectFeed* receiver; ///< null once the feed is gone
    std::uint64_t wanted = 0;
    FindingsPtr letter;
    bool announced = false; ///< the receiver has been told and has not looked yet

    explicit Mailbox(AspectFeed* feed)
        : receiver(feed)
    {
    }

    void put(std::uint64_t question, FindingsPtr findings)
    {
        const std::lock_guard lock(mutex);
        if (receiver == nullptr || question != wanted)
            return;
        letter = std::move(findings);
        if (announced)
            return;
        announced = true;
        QMetaObject::invokeMethod(
            receiver, [feed = receiver] { feed->fetch(); }, Qt::QueuedConnection);
    }

    void expect(std::uint64_t question)
    {
        const std::lock_guard lock(mutex);
        wanted = question;
        letter.reset();
    }
};

AspectFeed::AspectFeed(QObject* parent)
    : QObject(parent)
    , mailbox_(std::make_shared<Mailbox>(this))
{
    timer_.setInterval(refreshEvery);
    connect(&timer_, &QTimer::timeout, this, &AspectFeed::askIfCheap);
}

AspectFeed::~AspectFeed()
{
    const std::lock_guard lock(mailbox_->mutex);
    mailbox_->receiver = nullptr;
}

void AspectFeed::setSource(AspectSource source)
{
    source_ = std::move(source);
    underWay_ = false;
    ask();
}

void AspectFeed::follow(const ProcessPtr& process)
{
    const bool same = process && process_ && process->key == process_->key;
    process_ = process;
    if (same)
        return;
    known_ = {};
    underWay_ = false;
    mailbox_->expect(++question_);
    askUnlessSilent();
}

void AspectFeed::setAspect(Aspect aspect)
{
    if (aspect == aspect_)
        return;
    aspect_ = aspect;
    underWay_ = false;
    mailbox_->expect(++question_);
    askUnlessSilent();
}

void AspectFeed::setWatched(bool watched)
{
    if (watched == watched_)
        return;
    watched_ = watched;
    if (!watched) {
        timer_.stop();
        return;
    }
    timer_.start();
    askUnlessSilent();
}

void AspectFeed::refresh()
{
    underWay_ = false;
    ask();
}

void AspectFeed::askIfCheap()
{
    if (isCheap(aspect_, latest().get()))
        askUnlessSilent();
}

/// Each question that is not answered may cost a reader for good.
void AspectFeed::askUnlessSilent()
{
    const auto silent = process_ ? silent_.find({process_->key.serial, aspect_}) : silent_.end();
    if (silent == silent_.end() || std::chrono::steady_clock::now() - silent->second.second >= silenceFor)
        return ask();
    if (!latest()) {
        known_[static_cast<std::size_t>(aspect_)] = silent->second.first;
        Q_EMIT changed();
    }
}

void AspectFeed::ask()
{
    if (!watched_ || !source_ || !process_ || underWay_)
        return;
    underWay_ = true;
    mailbox_->expect(++question_);
    source_(*process_, aspect_, [mailbox = mailbox_, question = question_](FindingsPtr findings) {
        mailbox->put(question, std::move(findings));
    });
}

void AspectFeed::fetch()
{
    FindingsPtr letter;
    {
        const std::lock_guard lock(mailbox_->mutex);
        letter = std::move(mailbox_->letter);
        mailbox_->announced = false;
    }
    if (!letter)
        return;
    auto& known = known_[static_cast<std::size_t>(letter->aspect)];
    underWay_ = !letter->complete();
    if (!underWay_) {
        const Question asked{letter->key.serial, letter->aspect};
        if (!letter->silent())
            silent_.erase(asked);
        else if (silent_.size() < silentAtMost || silent_.contains(asked))
            silent_.insert_or_assign(asked, std::pair(letter, std::chrono::steady_clock::now()));
    }
    if (known && underWay_) {
        // While it is being read again, what was known stays on screen.
        auto both = std::make_shared<Findings>(*letter);
        both->fillFrom(*known);
        known = std::move(both);
    } else {
        known = std::move(letter);
    }
    Q_EMIT changed();
}

} // namespace daemonscope::inspector
