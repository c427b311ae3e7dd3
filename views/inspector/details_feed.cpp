// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/details_feed.h"

#include <mutex>

namespace daemonscope::inspector {

namespace {

constexpr std::chrono::milliseconds refreshEvery{2000};
constexpr std::chrono::seconds silenceFor{60};
constexpr std::size_t silentAtMost = 64;

/// Calls `visit` with each field of both.
template <class Visit>
void forEachField(Details& a, const Details& b, Visit visit)
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

/// While it is being read again, what was known stays on screen.
DetailsPtr withOld(const DetailsPtr& fresh, const DetailsPtr& old)
{
    if (!old || !(old->key == fresh->key) || fresh->complete())
        return fresh;
    auto both = std::make_shared<Details>(*fresh);
    forEachField(*both, *old, [](auto& now, const auto& before) {
        if (now.pending)
            now = before;
    });
    return both;
}

bool isSilent(const Details& details)
{
    bool silent = false;
    auto copy = details;
    forEachField(copy, details,
        [&silent](const auto& field, const auto&) { silent = silent || field.failure == sys::Failure::NotAnswering; });
    return silent;
}

} // namespace

/// Where readers leave what they found. Outlives the feed: a reader may answer after it.
struct DetailsFeed::Mailbox {
    std::mutex mutex;
    DetailsFeed* receiver; ///< null once the feed is gone
    ProcessKey wanted;
    DetailsPtr letter;
    bool announced = false; ///< the receiver has been told and has not looked yet

    explicit Mailbox(DetailsFeed* feed)
        : receiver(feed)
    {
    }

    void put(DetailsPtr details)
    {
        const std::lock_guard lock(mutex);
        if (receiver == nullptr || !(details->key == wanted))
            return;
        letter = std::move(details);
        if (announced)
            return;
        announced = true;
        QMetaObject::invokeMethod(
            receiver, [feed = receiver] { feed->fetch(); }, Qt::QueuedConnection);
    }
};

DetailsFeed::DetailsFeed(QObject* parent) : QObject(parent), mailbox_(std::make_shared<Mailbox>(this))
{
    timer_.setInterval(refreshEvery);
    connect(&timer_, &QTimer::timeout, this, &DetailsFeed::ask);
}

DetailsFeed::~DetailsFeed()
{
    const std::lock_guard lock(mailbox_->mutex);
    mailbox_->receiver = nullptr;
}

void DetailsFeed::setSource(DetailsSource source)
{
    source_ = std::move(source);
    underWay_ = false;
    ask();
}

void DetailsFeed::follow(const ProcessPtr& process)
{
    const bool same = process && process_ && process->key == process_->key;
    process_ = process;
    if (same)
        return;
    latest_.reset();
    underWay_ = false;
    {
        const std::lock_guard lock(mailbox_->mutex);
        mailbox_->wanted = process ? process->key : ProcessKey{};
        mailbox_->letter.reset();
    }
    if (!process)
        return;
    if (const auto known = silent_.find(process->key.serial); known != silent_.end())
        latest_ = known->second.first;
    ask();
}

void DetailsFeed::setWatched(bool watched)
{
    if (watched == watched_)
        return;
    watched_ = watched;
    if (!watched) {
        timer_.stop();
        return;
    }
    timer_.start();
    ask();
}

bool DetailsFeed::mayAsk() const
{
    if (!watched_ || !source_ || !process_ || underWay_)
        return false;
    const auto silent = silent_.find(process_->key.serial);
    return silent == silent_.end() || std::chrono::steady_clock::now() - silent->second.second >= silenceFor;
}

void DetailsFeed::ask()
{
    if (!mayAsk())
        return;
    underWay_ = true;
    source_(*process_, [mailbox = mailbox_](DetailsPtr details) { mailbox->put(std::move(details)); });
}

void DetailsFeed::fetch()
{
    DetailsPtr letter;
    {
        const std::lock_guard lock(mailbox_->mutex);
        letter = std::move(mailbox_->letter);
        mailbox_->announced = false;
    }
    if (!letter)
        return;
    latest_ = withOld(letter, latest_);
    if (letter->complete()) {
        underWay_ = false;
        if (isSilent(*letter)) {
            if (silent_.size() >= silentAtMost)
                silent_.clear();
            silent_.insert_or_assign(letter->key.serial, std::pair(letter, std::chrono::steady_clock::now()));
        } else {
            silent_.erase(letter->key.serial);
        }
    }
    Q_EMIT changed();
}

} // namespace daemonscope::inspector
