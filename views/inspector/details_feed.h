// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>

#include <QObject>
#include <QTimer>

#include "model/process/details.h"

namespace daemonscope {

using DetailsPtr = std::shared_ptr<const Details>;
/// Reads the details of a process: calls back, on whatever thread, with all that is known for each field that comes.
/// DetailsReader::read is one.
using DetailsSource = std::function<void(const Process& process, std::function<void(DetailsPtr)> arrived)>;

namespace inspector {

/// Keeps the details of one process fresh and brings them to the GUI thread. Never waits: what a source does not
/// answer stays pending, and a process with a field that did not answer is not asked again for a while, because each
/// such question may cost a reader for good.
class DetailsFeed final : public QObject {
    Q_OBJECT
public:
    explicit DetailsFeed(QObject* parent = nullptr);
    ~DetailsFeed() override;

    void setSource(DetailsSource source);
    /// From now on this process; null = none.
    void follow(const ProcessPtr& process);
    /// Whether somebody looks: nothing is read for a hidden panel.
    void setWatched(bool watched);
    /// What is known of the process that is followed; null = nothing yet.
    [[nodiscard]] const DetailsPtr& latest() const { return latest_; }
    /// Nothing is known of it yet, but it has been asked about.
    [[nodiscard]] bool asking() const { return underWay_ && !latest_; }

Q_SIGNALS:
    void changed();

private:
    struct Mailbox;

    void ask();
    void fetch();
    [[nodiscard]] bool mayAsk() const;

    DetailsSource source_;
    std::shared_ptr<Mailbox> mailbox_;
    QTimer timer_{this};
    ProcessPtr process_;
    DetailsPtr latest_;
    /// Processes with a field that did not answer, and when they were asked.
    std::map<Serial, std::pair<DetailsPtr, std::chrono::steady_clock::time_point>> silent_;
    bool watched_ = false;
    bool underWay_ = false;
};

} // namespace inspector

} // namespace daemonscope
