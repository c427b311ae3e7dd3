// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/process/details.h"
#include "model/tree/scene.h"
#include "model/tree/tree_options.h"
#include "tests/model/process_table.h"

namespace daemonscope::test {

/// A made-up machine as the window would be given it: processes, what they are, and the rows of the tree by sessions.
class Stage {
public:
    /// A build server: init with services, a daemon that forked twice, a login with jobs, an orphan, a kernel thread.
    static Stage buildServer();

    ProcessTable table;

    /// One scan later.
    void tick(std::chrono::milliseconds after = std::chrono::seconds(1));
    [[nodiscard]] const ClassifiedPtr& classified() const { return classified_; }
    /// The row of a node; it must be there.
    [[nodiscard]] Row row(NodeId id) const;
    [[nodiscard]] NodeId idOf(int pid) const { return NodeId::of(table.at(pid).key.serial); }
    [[nodiscard]] NodeId session(int sid) const { return NodeId::of(Sid{sid}); }
    [[nodiscard]] NodeId group(int pgid, int sid) const { return NodeId::of(Pgid{pgid}, Sid{sid}); }
    [[nodiscard]] const Forest& forest() const { return *forest_; }

    /// Sets the control group of a process.
    void setUnit(int pid, const std::string& path);

private:
    SceneKeeper keeper_;
    ClassifiedPtr classified_;
    ForestPtr forest_;
};

/// All details read and ordinary: everything on /dev/null, cwd /.
[[nodiscard]] std::shared_ptr<Details> ordinaryDetails(const Process& process);
/// The same, with what another user's process hides.
[[nodiscard]] std::shared_ptr<Details> hiddenDetails(const Process& process);
template <class T>
void set(Fetched<T>& field, T value)
{
    field.pending = false;
    field.failure.reset();
    field.value = std::move(value);
}
template <class T>
void refuse(Fetched<T>& field, sys::Failure failure)
{
    field.pending = false;
    field.failure = failure;
}

} // namespace daemonscope::test
