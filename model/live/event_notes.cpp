// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/event_notes.h"

namespace daemonscope {

namespace {

void noteBirth(const Event& event, Scanner& scanner)
{
    Birth birth;
    birth.from = event.ppid;
    birth.fromComm = event.fromName;
    birth.notBefore = event.at - event.uncertain;
    birth.notAfter = event.at;
    scanner.noteBirth(event.pid, event.startTicks, std::move(birth));
}

void noteAdoption(const Event& event, Scanner& scanner)
{
    Adoption adoption;
    adoption.from = Pid{*event.from};
    adoption.fromComm = event.fromName;
    adoption.by = Pid{*event.to};
    adoption.byComm = event.toName;
    adoption.notBefore = event.at - event.uncertain;
    adoption.notAfter = event.at;
    scanner.noteAdoption(event.pid, event.startTicks, std::move(adoption));
}

} // namespace

void note(const EventBatch& events, Scanner& scanner, SceneKeeper& keeper)
{
    for (const auto& event : events) {
        if (event.source == SourceKind::Scan)
            continue;
        const bool seen = !event.inferred;
        if (event.kind == EventKind::Uid)
            scanner.noteUser(event.pid);
        else if (event.kind == EventKind::Exit)
            keeper.noteEnd(event.pid, event.startTicks, event.at, event.status);
        else if (seen && event.kind == EventKind::Fork && event.ppid.value != 0)
            noteBirth(event, scanner);
        else if (seen && event.kind == EventKind::Adopted && event.from && event.to)
            noteAdoption(event, scanner);
    }
}

} // namespace daemonscope
