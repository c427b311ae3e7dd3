// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "model/process/details.h"
#include "views/inspector/feed.h"

namespace daemonscope {

using DetailsPtr = std::shared_ptr<const Details>;
/// Reads the details of a process: calls back, on whatever thread, with all that is known for each field that comes.
/// DetailsReader::read is one.
using DetailsSource = std::function<void(const Process& process, std::function<void(DetailsPtr)> arrived)>;

namespace inspector {

using DetailsFeedBase = Feed<Serial, Details>;

/// The feed of the details of one process.
class DetailsFeed final : public DetailsFeedBase {
    Q_OBJECT
public:
    explicit DetailsFeed(QObject* parent = nullptr);

    void setSource(DetailsSource source);
    /// What is known of the process that is followed; null = nothing yet.
    [[nodiscard]] const DetailsPtr& latest() const { return latest_; }
    /// Nothing is known of it yet, but it has been asked about.
    [[nodiscard]] bool asking() const { return underWay() && !latest_; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Serial question() const override { return process()->key.serial; }
    [[nodiscard]] bool isSilent(const Details& details) const override;
    [[nodiscard]] bool isGone(const Details& details) const override;
    [[nodiscard]] bool canSend() const override { return static_cast<bool>(source_); }
    void send(std::function<void(DetailsPtr)> arrived) override { source_(*process(), std::move(arrived)); }
    [[nodiscard]] DetailsPtr& known() override { return latest_; }
    [[nodiscard]] DetailsPtr withOld(const DetailsPtr& fresh, const Details& old) const override;
    void forget() override { latest_.reset(); }
    void tell() override { Q_EMIT changed(); }

    DetailsSource source_;
    DetailsPtr latest_;
};

} // namespace inspector

} // namespace daemonscope
