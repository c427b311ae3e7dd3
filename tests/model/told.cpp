// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/told.h"

namespace daemonscope::test {

Event told(EventKind kind, int pid, std::chrono::milliseconds after)
{
    Event event;
    event.kind = kind;
    event.source = SourceKind::Connector;
    event.at = tableStart + after;
    event.pid = Pid{pid};
    return event;
}

Event toldFork(int pid, int ppid, std::chrono::milliseconds after, const std::string& comm)
{
    auto event = told(EventKind::Fork, pid, after);
    event.ppid = Pid{ppid};
    event.comm = comm;
    return event;
}

Event toldExec(int pid, std::chrono::milliseconds after, const std::string& program)
{
    auto event = told(EventKind::Exec, pid, after);
    event.toName = event.comm = program;
    return event;
}

Event toldExit(int pid, std::chrono::milliseconds after, int status)
{
    auto event = told(EventKind::Exit, pid, after);
    event.status = status;
    return event;
}

Event toldChange(EventKind kind, int pid, std::chrono::milliseconds after, std::optional<int> from,
    std::optional<int> to, const std::string& toName)
{
    auto event = told(kind, pid, after);
    event.from = from;
    event.to = to;
    event.toName = toName;
    return event;
}

void give(History& history, EventBatch events) { history.take(std::make_shared<const EventBatch>(std::move(events))); }

} // namespace daemonscope::test
