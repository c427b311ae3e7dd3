// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

#include <QObject>
#include <QTimer>

#include "model/process/process.h"
#include "views/inspector/mailbox.h"

namespace daemonscope::inspector {

/// Keeps what is looked at of one process fresh and brings it to the GUI thread. Never waits: what a source does not
/// answer stays pending, and a question with a field that did not answer is not asked again for a while, nor ever by
/// itself while one of its reads is stuck, because each such question may cost a reader for good. What is gone takes
/// nothing with it that was known. `Question` orders what can be asked; a `Letter` says by complete() whether more is
/// to come. GUI thread.
template <class Question, class Letter>
class Feed : public QObject {
public:
    using LetterPtr = std::shared_ptr<const Letter>;

    /// From now on this process; null = none.
    void follow(const ProcessPtr& process)
    {
        const bool same = process && process_ && process->key == process_->key;
        process_ = process;
        if (same)
            return;
        forget();
        restart();
    }

    /// Whether somebody looks: nothing is read for a hidden panel.
    void setWatched(bool watched)
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

    /// Whether to leave it at what is known: nothing is asked of a process that has ended.
    void setResting(bool resting)
    {
        if (resting == resting_)
            return;
        resting_ = resting;
        askUnlessSilent();
    }

protected:
    explicit Feed(QObject* parent)
        : QObject(parent)
        , mailbox_(std::make_shared<Mailbox<Letter>>(*this, [this] { fetch(); }))
    {
        constexpr std::chrono::milliseconds refreshEvery{2000};
        timer_.setInterval(refreshEvery);
        connect(&timer_, &QTimer::timeout, this, [this] {
            if (worthRepeating())
                askUnlessSilent();
        });
    }

    ~Feed() override { mailbox_->close(); }

    /// Another question than before: answers to that one no longer count.
    void restart()
    {
        underWay_ = false;
        mailbox_->expect(++number_);
        if (!process_)
            return;
        if (const auto silent = silent_.find(question()); silent != silent_.end() && !known()) {
            known() = silent->second.first;
            tell();
        }
        listenAgain();
        askUnlessSilent();
    }

    /// Asks again, whatever has not been answered.
    void askAnew()
    {
        underWay_ = false;
        ask();
    }

    [[nodiscard]] const ProcessPtr& process() const { return process_; }
    [[nodiscard]] bool underWay() const { return underWay_; }

    [[nodiscard]] virtual Question question() const = 0; ///< there is a process
    [[nodiscard]] virtual bool isSilent(const Letter& letter) const = 0;
    /// The process ended before all of it was read.
    [[nodiscard]] virtual bool isGone(const Letter& letter) const = 0;
    [[nodiscard]] virtual bool canSend() const = 0;
    virtual void send(std::function<void(LetterPtr)> arrived) = 0;
    /// Where the answer to question() is kept.
    [[nodiscard]] virtual LetterPtr& known() = 0;
    /// Where something is being read again, or has gone meanwhile, what was known of it stays on screen.
    [[nodiscard]] virtual LetterPtr withOld(const LetterPtr& fresh, const Letter& old) const = 0;
    virtual void forget() = 0;
    virtual void tell() = 0;
    /// Whether it may be asked every few seconds for as long as somebody looks.
    [[nodiscard]] virtual bool worthRepeating() const { return true; }

private:
    using Clock = std::chrono::steady_clock;

    /// A question that is not over: whoever reads holds it, and be it for ever. It keeps what was answered last, for the
    /// feed may be after something else by then.
    class Asked {
    public:
        explicit Asked(std::uint64_t number) : number_(number) {}
        [[nodiscard]] std::uint64_t number() const { return number_; }
        void note(LetterPtr letter)
        {
            const std::lock_guard lock(mutex_);
            last_ = std::move(letter);
        }
        [[nodiscard]] LetterPtr last() const
        {
            const std::lock_guard lock(mutex_);
            return last_;
        }

    private:
        const std::uint64_t number_;
        mutable std::mutex mutex_;
        LetterPtr last_;
    };

    [[nodiscard]] std::shared_ptr<const Asked> stillAsked() const
    {
        const auto found = process_ ? asked_.find(question()) : asked_.end();
        return found == asked_.end() ? nullptr : found->second.lock();
    }

    /// Back at a question that is not over: its answers count again, also those that came meanwhile.
    void listenAgain()
    {
        const auto asked = stillAsked();
        if (!asked)
            return;
        mailbox_->expect(asked->number());
        underWay_ = true;
        if (const auto letter = asked->last())
            take(letter);
    }

    void askUnlessSilent()
    {
        constexpr std::chrono::seconds silenceFor{60};
        if (stillAsked())
            return;
        const auto silent = process_ ? silent_.find(question()) : silent_.end();
        if (silent == silent_.end() || Clock::now() - silent->second.second >= silenceFor)
            ask();
    }

    void ask()
    {
        if (!watched_ || resting_ || !process_ || underWay_ || !canSend())
            return;
        underWay_ = true;
        mailbox_->expect(++number_);
        const auto asked = std::make_shared<Asked>(number_);
        std::erase_if(asked_, [](const auto& entry) { return entry.second.expired(); });
        asked_.insert_or_assign(question(), asked);
        send([mailbox = mailbox_, asked](LetterPtr letter) {
            asked->note(letter);
            mailbox->put(asked->number(), std::move(letter));
        });
    }

    void fetch()
    {
        if (const auto letter = mailbox_->take())
            take(letter);
    }

    void take(const LetterPtr& letter)
    {
        underWay_ = !letter->complete();
        if (!underWay_)
            noteSilence(letter);
        auto& kept = known();
        kept = kept && (underWay_ || isGone(*letter)) ? withOld(letter, *kept) : letter;
        tell();
    }

    void noteSilence(const LetterPtr& letter)
    {
        constexpr std::size_t atMost = 64;
        if (!isSilent(*letter)) {
            silent_.erase(question());
            return;
        }
        if (const auto heard = silent_.find(question()); heard != silent_.end() && heard->second.first == letter)
            return; // and when it had been asked stays
        silent_.insert_or_assign(question(), std::pair(letter, Clock::now()));
        if (silent_.size() > atMost)
            silent_.erase(std::min_element(silent_.begin(), silent_.end(),
                [](const auto& a, const auto& b) { return a.second.second < b.second.second; }));
    }

    std::shared_ptr<Mailbox<Letter>> mailbox_;
    QTimer timer_{this};
    ProcessPtr process_;
    /// What did not answer, and when it had been asked.
    std::map<Question, std::pair<LetterPtr, Clock::time_point>> silent_;
    std::map<Question, std::weak_ptr<const Asked>> asked_;
    std::uint64_t number_ = 0; ///< of what is asked; only the latest question's answers count
    bool watched_ = false;
    bool resting_ = false;
    bool underWay_ = false;
};

} // namespace daemonscope::inspector
