// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <sys/types.h>

/// The system calls that the test actor makes when it is told to.
namespace actor {

/// Waits until standard input is closed on its other side, without taking a byte from it, and exits.
[[noreturn]] void idle();
/// A child that idles. The number, or -1.
pid_t forkIdle();
/// The same with this number (clone3(2), set_tid); -1 with errno where that is not permitted or taken.
pid_t forkIdleAs(pid_t number);
/// A grandchild that idles, whose parent has ended and been waited for. The number, or -1.
pid_t makeOrphan();
/// Leads a session with a terminal of its own, and makes jobs in it that idle: a foreground pipeline of two, whose
/// second ignores SIGINT, and one in the background. Answers "FRONT1 FRONT2 BACK", or "-1".
std::string makeJobs();
/// Gives our terminal's foreground to a group; 0, or -1.
int bringToFront(pid_t group);
/// A job in the foreground of a terminal of its own, below a leader that takes the terminal back when the job stops, as
/// shells do. On SIGTERM the job puts the terminal's settings in order and exits with 3. The job's number, or -1.
pid_t makeEditor();
/// A child in a group of its own that, once it gets SIGUSR1, forks without end children that do the same, some of them
/// by way of a child that ends at once; at most `most` in all. They end when standard input does. The number of the
/// first, or -1.
pid_t breed(int most);
/// Runs a program with our input and output and waits for it; its exit status.
int run(const std::string& path);
/// Ends the first thread, while another idles.
[[noreturn]] void leaveLeaderThread();
/// Overwrites the argument vector from its first byte to its last, as setproctitle(3bsd) does.
void setTitle(char** arguments, int count, const std::string& title);

} // namespace actor
