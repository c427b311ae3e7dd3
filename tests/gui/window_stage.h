// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTemporaryDir>

#include "app/window/main_window.h"
#include "tests/support/fake_proc.h"

namespace daemonscope::test {

/// Fills a tree with a build server: services, a daemon that forked twice, a login with jobs, orphans, a zombie.
void addBuildServer(FakeProc& proc);

/// The real window on a made-up machine, with settings of its own. GUI thread.
class WindowStage {
public:
    explicit WindowStage(FakeProc& proc);
    ~WindowStage();

    [[nodiscard]] MainWindow& window() { return *window_; }
    /// Gives the window away; this stage must outlive it.
    [[nodiscard]] MainWindow* release() { return window_.release(); }
    [[nodiscard]] TreeModel& model() { return window_->model(); }
    [[nodiscard]] TreeView& tree() { return window_->tree(); }
    [[nodiscard]] Observer& observer() { return *observer_; }
    /// Scans now and waits until the window shows what came of it.
    [[nodiscard]] bool look();
    /// The index of a process by its pid; invalid when it has no row.
    [[nodiscard]] QModelIndex rowOf(int pid);
    /// How many rows of processes there are.
    [[nodiscard]] int processRows();

    /// From now on settings are kept in an empty folder.
    static void useFreshSettings(const QTemporaryDir& folder);

private:
    std::unique_ptr<Observer> observer_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace daemonscope::test
