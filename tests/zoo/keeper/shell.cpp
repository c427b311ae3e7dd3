// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"

#include <array>
#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "specimen.h"

namespace zoo {

int openTerminal()
{
    const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    must(master >= 0 && ::grantpt(master) == 0 && ::unlockpt(master) == 0, "zoo: terminal");
    keepPrivate(master);
    return master;
}

int openOtherSide(int master)
{
    std::array<char, 64> name{};
    must(::ptsname_r(master, name.data(), name.size()) == 0, "zoo: ptsname");
    const int slave = ::open(name.data(), O_RDWR | O_NOCTTY);
    must(slave >= 0, "zoo: terminal");
    return slave;
}

void takeTerminal(int slave)
{
    must(::setsid() > 0 && ::ioctl(slave, TIOCSCTTY, 0) == 0, "zoo: controlling terminal");
    for (int fd = 0; fd < 3; ++fd)
        ::dup2(slave, fd);
    ::close(slave);
}

namespace {

void writeAll(int fd, const std::string& text)
{
    must(::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()), "zoo: typing");
}

} // namespace

Shell::Shell(Collector& collector, const std::string& label, pid_t adopter)
    : collector_(collector)
    , master_(openTerminal())
{
    const int slave = openOtherSide(master_);
    pid_ = startChild([&] {
        takeTerminal(slave);
        // Nothing of the user's own shell: no start files, no history, no prompt with commands in it.
        ::setenv("PS1", "$ ", 1);
        ::unsetenv("PROMPT_COMMAND");
        ::setenv("HISTFILE", "", 1);
        ::setenv("ZOO_ADOPTER", std::to_string(adopter).c_str(), 1);
        ::execlp("bash", "bash", "--norc", "--noprofile", "--noediting", "-i", nullptr);
        must(false, "zoo: bash");
    });
    ::close(slave);
    collector_.drain(master_);
    collector_.add(label, pid_);
}

void Shell::type(const std::string& line) { writeAll(master_, line + "\n"); }

void Shell::press(char key) { writeAll(master_, std::string(1, key)); }

void Shell::awaitForeground(pid_t pgid)
{
    collector_.await("foreground group", [&] {
        pid_t now = 0;
        return ::ioctl(master_, TIOCGPGRP, &now) == 0 && now == pgid;
    });
}

void Shell::hangUp() { collector_.closeTerminal(master_); }

std::string specimenCommand(const std::string& label, bool orphan)
{
    return "\"$ZOO_SELF\" --specimen " + label + (orphan ? " --orphan" : "");
}

} // namespace zoo
