// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include <sys/types.h>

namespace zoo {

/// What every specimen can do. A specimen is a plain process: it says that it is ready, then blocks in poll() on the
/// life pipe, whose other end only the test holds, and ends when that is closed. So nothing outlives the test but
/// what is stopped, and that the keeper and its watchdog end (see collector.h).

/// Descriptors that every specimen inherits, also through a shell. High, so that 0 to 2 stay what they should be.
inline constexpr int reportFd = 60; ///< a packet for each thing reported; the kernel adds the sender's pid
inline constexpr int lifeFd = 61;   ///< end of file = the end

/// Ends the program with a message when `fine` is false.
void must(bool fine, const char* what);

/// Tells the keeper that this process is the specimen `label`. A label that begins with `+` only registers the
/// process; one with `!` says that the specimen cannot be had here, and why.
void report(const std::string& label);
/// Blocks until the life pipe ends, or `also` (if any) does, and exits.
[[noreturn]] void liveOn(int also = -1);
[[noreturn]] void live(const std::string& label);

/// Blocks until this process has been adopted by `adopter`: waits for the end of one parent after the other.
void awaitAdoption(pid_t adopter);
/// Blocks until the parent is another than `parent`, and returns it.
pid_t awaitOtherParent(pid_t parent);

/// Forks; the child runs `body` and exits. Descriptors given to keepPrivate() are closed in it.
pid_t startChild(const std::function<void()>& body);
void keepPrivate(int fd);
void closePrivate(int fd);
/// Waits for a child that is about to exit.
void collect(pid_t child);
/// Blocks until `child` is dead, and leaves it a zombie.
void awaitZombie(pid_t child);

/// The state letter of a process, 0 once it is gone.
char stateOf(pid_t pid);

/// Forks, makes a session in the child, forks again there and lets both parents exit: the classic daemon. `body`
/// runs in the grandchild once `adopter` has it. If `leaderLabel` is given, the process between reports it first.
void forkTwice(pid_t adopter, const std::function<void()>& body, const std::string& leaderLabel = {});

} // namespace zoo
