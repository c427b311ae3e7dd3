// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <utility>

#include "model/inspect/findings.h"
#include "views/inspector/feed.h"

namespace daemonscope {

/// Reads one aspect of a process: calls back, on whatever thread, with all that is known for each field that comes.
/// AspectReader::read is one.
using AspectSource =
    std::function<void(const Process& process, Aspect aspect, std::function<void(FindingsPtr)> arrived)>;

namespace inspector {

using AspectFeedBase = Feed<std::pair<Serial, Aspect>, Findings>;

/// The feed of the aspect that is looked at; nothing is read of one that is not. What is dear to read is read again
/// only when somebody asks for it.
class AspectFeed final : public AspectFeedBase {
    Q_OBJECT
public:
    explicit AspectFeed(QObject* parent = nullptr);

    void setSource(AspectSource source);
    /// What is looked at.
    void setAspect(Aspect aspect);
    /// Reads again now.
    void refresh();
    /// What is known of the aspect that is looked at; null = nothing yet.
    [[nodiscard]] const FindingsPtr& latest() const { return known_[static_cast<std::size_t>(aspect_)]; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::pair<Serial, Aspect> question() const override { return {process()->key.serial, aspect_}; }
    [[nodiscard]] bool isSilent(const Findings& findings) const override { return findings.silent(); }
    [[nodiscard]] bool isGone(const Findings& findings) const override { return findings.gone(); }
    [[nodiscard]] bool canSend() const override { return static_cast<bool>(source_); }
    void send(std::function<void(FindingsPtr)> arrived) override { source_(*process(), aspect_, std::move(arrived)); }
    [[nodiscard]] FindingsPtr& known() override { return known_[static_cast<std::size_t>(aspect_)]; }
    [[nodiscard]] FindingsPtr withOld(const FindingsPtr& fresh, const Findings& old) const override;
    void forget() override { known_ = {}; }
    void tell() override { Q_EMIT changed(); }
    [[nodiscard]] bool worthRepeating() const override;

    AspectSource source_;
    Aspect aspect_ = Aspect::Files;
    std::array<FindingsPtr, aspectCount> known_;
};

} // namespace inspector

} // namespace daemonscope
