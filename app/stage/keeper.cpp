// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/keeper.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fstream>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "app/stage/picture.h"
#include "model/sys/keepers.h"

namespace daemonscope::stage {

void keepQuietly(sys::Notifier& listener, sys::UniqueFd terminal)
{
    ::prctl(PR_SET_NAME, "stage-keeper");
    // Whoever reads the output of the program that left us must see its end.
    if (const sys::UniqueFd null(::open("/dev/null", O_RDWR | O_CLOEXEC)); null)
        for (int fd = 0; fd <= 2; ++fd)
            (void)::dup2(null.get(), fd);
    const auto folder = sys::keeperFolder();
    const auto note = folder / ("keeper-" + std::to_string(::getpid()));
    if (!folder.empty())
        std::ofstream(note) << Viewer(Pid{::getpid()}).startTicks() << '\n';
    for (;;) {
        std::array<pollfd, 2> look{{{listener.fd(), POLLIN, 0}, {terminal.get(), POLLIN, 0}}}; // poll(2) ignores -1
        if (::poll(look.data(), look.size(), -1) < 0)
            continue;
        if ((look[1].revents & (POLLIN | POLLHUP | POLLERR)) != 0) {
            std::array<char, 4096> unread{};
            if (::read(terminal.get(), unread.data(), unread.size()) <= 0 && errno != EAGAIN && errno != EINTR)
                terminal.reset(); // nobody has it any more
        }
        if ((look[0].revents & POLLIN) != 0) {
            if (const auto call = listener.receive())
                listener.let(call->id);
        } else if ((look[0].revents & POLLHUP) != 0) {
            break;
        }
    }
    if (!folder.empty())
        ::unlink(note.c_str());
}

} // namespace daemonscope::stage
