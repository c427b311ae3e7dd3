// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/user_namespace.h"

#include <array>
#include <cerrno>

#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

namespace daemonscope::sys {

namespace {

/// In the child, which shares our memory until it ends: nothing but the end.
int endAtOnce(void*) { ::_exit(0); }

} // namespace

int userNamespaceRefusal()
{
    alignas(16) std::array<char, 16 * 1024> stack{};
    // As posix_spawn does it: no copy of a program with threads, which waits until the child has ended. No signal at
    // its end, so that nobody else's waitpid() meets it.
    const pid_t child = ::clone(
        endAtOnce, stack.data() + stack.size(), CLONE_VM | CLONE_VFORK | CLONE_NEWUSER | CLONE_NEWPID, nullptr);
    if (child < 0)
        return errno;
    while (::waitpid(child, nullptr, __WCLONE) < 0 && errno == EINTR) { }
    return 0;
}

} // namespace daemonscope::sys
