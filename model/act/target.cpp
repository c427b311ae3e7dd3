// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/act/target.h"

namespace daemonscope::act {

std::vector<Target> targetsOf(const Row& row)
{
    std::vector<Target> targets;
    if (row.process) {
        const auto& process = *row.process;
        const auto& stat = process.stat;
        targets.push_back({Reach::Process, process.key, stat.pgid, stat.sid});
        targets.push_back({Reach::Subtree, process.key, stat.pgid, stat.sid});
        if (stat.pgid.value != 0)
            targets.push_back({Reach::Group, process.key, stat.pgid, stat.sid});
        if (stat.sid.value != 0)
            targets.push_back({Reach::Session, process.key, stat.pgid, stat.sid});
        if (process.hasTerminal() && stat.sid.value != 0) {
            targets.push_back({Reach::Keyboard, process.key, stat.pgid, stat.sid});
            targets.push_back({Reach::HangUp, process.key, stat.pgid, stat.sid});
        }
        return targets;
    }
    if (!row.heading || row.number == 0)
        return targets;
    if (row.kind == NodeKind::Group) {
        // A group lies in one session; its heading knows it only through a member, so the preview finds it.
        targets.push_back({Reach::Group, {}, Pgid{row.number}, {}});
    } else if (row.kind == NodeKind::Session) {
        targets.push_back({Reach::Session, {}, {}, Sid{row.number}});
        if (row.heading->hasTerminal) {
            targets.push_back({Reach::Keyboard, {}, {}, Sid{row.number}});
            targets.push_back({Reach::HangUp, {}, {}, Sid{row.number}});
        }
    }
    return targets;
}

} // namespace daemonscope::act
