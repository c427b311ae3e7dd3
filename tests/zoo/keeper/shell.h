// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "collector.h"

namespace zoo {

/// An interactive bash on a terminal of its own, typed at from here.
class Shell {
public:
    /// `label` names the shell itself.
    Shell(Collector& collector, const std::string& label, pid_t adopter);

    /// Types the line, with Enter.
    void type(const std::string& line);
    void press(char key);
    /// Blocks until the group `pgid` is the terminal's foreground group.
    void awaitForeground(pid_t pgid);
    /// Closes the terminal, as the closing of its window does.
    void hangUp();
    [[nodiscard]] pid_t pid() const { return pid_; }

private:
    Collector& collector_;
    int master_ = -1;
    pid_t pid_ = 0;
};

/// The words with which the shell starts a specimen. `orphan`: it reports once it has been adopted.
std::string specimenCommand(const std::string& label, bool orphan = false);

/// A new terminal; this side of it is private to the keeper.
int openTerminal();
/// Its other side, which does not become anybody's controlling terminal by this.
int openOtherSide(int master);
/// In a child: becomes leader of a new session with that terminal, which it also has on descriptors 0 to 2.
void takeTerminal(int slave);

} // namespace zoo
