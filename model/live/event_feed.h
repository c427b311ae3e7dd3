// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>

#include "model/live/event.h"
#include "model/live/event_source.h"
#include "model/live/event_source_state.h"
#include "model/process/facets.h"
#include "model/sys/procfs.h"

namespace daemonscope {

/// Tells what happens as it happens. Owns the thread that listens; signals come in the thread this object lives in,
/// batches at most every few milliseconds. Probes the sources in order and uses the first that answers.
class EventFeed final : public QObject {
    Q_OBJECT
public:
    struct Options {
        std::optional<SourceKind> wanted{}; ///< only this one; empty = the best that answers
        int looksPerSecond = 100;           ///< pidfd: how often /proc/loadavg is read
        std::optional<Pid> measuredReaper{};
        bool scansBeside = false; ///< scanned() will be called; otherwise that is noticed when it is
        SourceMaker makeSource{}; ///< for tests; empty = the real ones
    };

    explicit EventFeed(sys::ProcFs proc, Options options, QObject* parent = nullptr);
    ~EventFeed() override;

    void start();
    /// Ends the source that is on and probes anew.
    void setOptions(Options options);
    /// Whether scanned() will be called from now on; without it, the source is blind to what only scans find.
    void setScansBeside(bool scans);
    /// A scan of the window's: what only a scan can find becomes events, and what sources saw is completed.
    void scanned(const ClassifiedPtr& classified);
    /// The latest that was told.
    [[nodiscard]] EventSourceState state() const;

Q_SIGNALS:
    /// A source is on; again whenever its counts change.
    void stateChanged(const daemonscope::EventSourceState& state);
    void arrived(const daemonscope::EventBatchPtr& events);
    /// Children of a dead process have a new parent, or events were lost: a scan now would show it.
    void scanWanted();

private:
    struct Private;
    std::unique_ptr<Private> private_;
};

} // namespace daemonscope

Q_DECLARE_METATYPE(daemonscope::EventBatchPtr)
Q_DECLARE_METATYPE(daemonscope::EventSourceState)
