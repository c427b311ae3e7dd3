// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "model/act/hold.h"
#include "model/live/event.h"
#include "model/live/tree_update.h"
#include "model/process/scanner.h"
#include "model/tree/scene.h"
#include "model/tree/tree_options.h"

namespace daemonscope {

/// Scans at its interval and works out what changes in the tree. Lives in a thread of its own: every slot is called
/// there, by queued connections; updated() is received by the GUI thread.
class Sampler final : public QObject {
    Q_OBJECT
public:
    /// `measureReaper`: find out first who adopts our orphans. Only sensible for the machine's own /proc.
    Sampler(sys::ProcFs proc, sys::ReaderPool& pool, std::size_t descriptors, bool measureReaper);

    /// From now on taken() will be called for each update, and only a few are sent ahead of it: a GUI that is busy for
    /// minutes gets what happened meanwhile as one difference. To be called before it is used.
    void awaitTaken() { awaitsTaken_ = true; }

public Q_SLOTS:
    /// An update has arrived.
    void taken();
    void start();
    void stop();
    /// 0.1 to 10 s are sensible.
    void setInterval(std::chrono::milliseconds interval);
    /// No scans, but options still take effect.
    void setPaused(bool paused);
    /// While held, rows stay where they are; what happens meanwhile comes as one update afterwards.
    void setHeld(bool held);
    /// Scans at once, even when paused.
    void refresh();
    void setOptions(const daemonscope::TreeOptions& options);
    void setLimits(daemonscope::SceneKeeper::Limits limits);
    /// What happened since the last scan, for rows to know who bore and who adopted them, and how they ended. Does not
    /// scan by itself.
    void noteEvents(const daemonscope::EventBatchPtr& events);

    /// Takes hold of processes, as the ones that were seen under these serials and no others.
    void hold(const std::vector<daemonscope::ProcessPtr>& processes, const std::function<void(daemonscope::act::Holds)>& taken);
    /// Shows the machine as it was, until null is given; scans go on meanwhile. `since`: see Observer::setPast().
    void setPast(daemonscope::SnapshotPtr past, const daemonscope::EventBatchPtr& since);

Q_SIGNALS:
    /// A new look at the machine, whether or not the window may change its rows now.
    void scanned(daemonscope::ClassifiedPtr classified);
    void updated(daemonscope::TreeUpdatePtr update);

private:
    void tick();
    void absorb();
    void show(SnapshotPtr snapshot);
    void arrangeAndSend();
    void keepUntilSeen();

    sys::ReaderPool& pool_;
    Scanner scanner_;
    bool measureReaper_;
    QTimer timer_{this};
    QTimer absorbTimer_{this};
    TreeOptions options_;
    SceneKeeper keeper_;
    std::optional<Scene> scene_;
    std::optional<Scene> past_; // shown instead of scene_
    std::optional<SceneKeeper> pastKeeper_;
    Summary summary_;
    std::uint64_t summarizedVersion_ = 0;
    ForestPtr sent_; // what the GUI has, or will have once it took all updates
    /// What the GUI may still hold. To free it takes milliseconds when there are many processes, so that is done here.
    std::vector<std::shared_ptr<const void>> given_;
    bool held_ = false;
    bool paused_ = false;
    bool dirty_ = false; // something was not sent because of held_ or underWay_
    bool awaitsTaken_ = false;
    int underWay_ = 0; // updates that the GUI has not taken yet
};

} // namespace daemonscope
