// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <utility>

#include <QObject>
#include <QTimer>

#include "model/inspect/findings.h"

namespace daemonscope {

/// Reads one aspect of a process: calls back, on whatever thread, with all that is known for each field that comes.
/// AspectReader::read is one.
using AspectSource =
    std::function<void(const Process& process, Aspect aspect, std::function<void(FindingsPtr)> arrived)>;

namespace inspector {

/// Keeps the aspect that is looked at fresh and brings it to the GUI thread; nothing is read of one that is not. Never
/// waits: what a source does not answer stays pending. What is dear to read, or did not answer, is read again only
/// when somebody asks for it.
class AspectFeed final : public QObject {
    Q_OBJECT
public:
    explicit AspectFeed(QObject* parent = nullptr);
    ~AspectFeed() override;

    void setSource(AspectSource source);
    /// From now on this process; null = none.
    void follow(const ProcessPtr& process);
    /// What is looked at.
    void setAspect(Aspect aspect);
    /// Whether somebody looks.
    void setWatched(bool watched);
    /// Reads again now.
    void refresh();
    /// What is known of the aspect that is looked at; null = nothing yet.
    [[nodiscard]] const FindingsPtr& latest() const { return known_[static_cast<std::size_t>(aspect_)]; }

Q_SIGNALS:
    void changed();

private:
    struct Mailbox;

    using Question = std::pair<Serial, Aspect>;

    void ask();
    void askIfCheap();
    void askUnlessSilent();
    void fetch();

    AspectSource source_;
    std::shared_ptr<Mailbox> mailbox_;
    QTimer timer_{this};
    ProcessPtr process_;
    Aspect aspect_ = Aspect::Files;
    std::array<FindingsPtr, aspectCount> known_;
    /// What did not answer, and when it was asked.
    std::map<Question, std::pair<FindingsPtr, std::chrono::steady_clock::time_point>> silent_;
    std::uint64_t question_ = 0; ///< numbers what is asked; only the latest question's answers count
    bool watched_ = false;
    bool underWay_ = false;
};

} // namespace inspector

} // namespace daemonscope
