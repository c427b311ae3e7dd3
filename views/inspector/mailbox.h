// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

#include <QObject>

namespace daemonscope::inspector {

/// Where readers leave what they found. Outlives who looks into it: a reader may answer after that one is gone. Any
/// thread may put(); the rest is the receiver's.
template <class Letter>
class Mailbox {
public:
    using LetterPtr = std::shared_ptr<const Letter>;

    /// `look` is called in the thread of `receiver` once there is something to take.
    Mailbox(QObject& receiver, std::function<void()> look)
        : receiver_(&receiver)
        , look_(std::move(look))
    {
    }

    /// Kept only if `question` is the one that is waited for.
    void put(std::uint64_t question, LetterPtr letter)
    {
        const std::lock_guard lock(mutex_);
        if (receiver_ == nullptr || question != wanted_)
            return;
        letter_ = std::move(letter);
        if (announced_)
            return;
        announced_ = true;
        QMetaObject::invokeMethod(receiver_, look_, Qt::QueuedConnection);
    }

    void expect(std::uint64_t question)
    {
        const std::lock_guard lock(mutex_);
        wanted_ = question;
        letter_.reset();
    }

    /// The latest letter; null = none.
    [[nodiscard]] LetterPtr take()
    {
        const std::lock_guard lock(mutex_);
        announced_ = false;
        return std::exchange(letter_, nullptr);
    }

    /// The receiver is about to go.
    void close()
    {
        const std::lock_guard lock(mutex_);
        receiver_ = nullptr;
    }

private:
    std::mutex mutex_;
    QObject* receiver_; ///< null once it is gone
    std::function<void()> look_;
    std::uint64_t wanted_ = 0;
    LetterPtr letter_;
    bool announced_ = false; ///< the receiver has been told and has not looked yet
};

} // namespace daemonscope::inspector
