// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pty_program.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <system_error>

#include <fcntl.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace daemonscope::test {

namespace {

constexpr int readsAtOnce = 16;

Pid spawnOn(const std::string& terminal, std::vector<std::string> arguments)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    // The first terminal that a new session's leader opens becomes its controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, terminal.c_str(), O_RDWR, 0);
    posix_spawn_file_actions_adddup2(&actions, 0, 1);
    posix_spawn_file_actions_adddup2(&actions, 0, 2);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
    std::vector<char*> argv;
    for (auto& argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    std::vector<std::string> environment{
        "TERM=xterm-256color", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=/nonexistent", "PS1=$ "};
    std::vector<char*> envp;
    for (auto& variable : environment)
        envp.push_back(variable.data());
    envp.push_back(nullptr);
    pid_t child = 0;
    const int error = posix_spawn(&child, argv[0], &actions, &attributes, argv.data(), envp.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        throw std::system_error(error, std::generic_category(), arguments[0]);
    return Pid{child};
}

} // namespace

PtyProgram::PtyProgram(TerminalView& view, Arguments arguments)
    : view_(view), master_(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK))
{
    std::array<char, 64> name{};
    if (!master_ || ::grantpt(master_.get()) != 0 || ::unlockpt(master_.get()) != 0
        || ::ptsname_r(master_.get(), name.data(), name.size()) != 0)
        throw std::system_error(errno, std::generic_category(), "pty");
    tellSize(view_.rows(), view_.columns());
    process_ = std::make_unique<ProcessGuard>(spawnOn(name.data(), std::move(arguments)));
    notifier_ = std::make_unique<QSocketNotifier>(master_.get(), QSocketNotifier::Read);
    connect(notifier_.get(), &QSocketNotifier::activated, this, &PtyProgram::read);
    connect(&view_, &TerminalView::drained, this, [this] { notifier_->setEnabled(!hungUp_); });
    connect(&view_, &TerminalView::typed, this, &PtyProgram::write);
    connect(&view_, &TerminalView::resized, this, &PtyProgram::tellSize);
}

PtyProgram::~PtyProgram()
{
    process_->end();
    int status = 0;
    while (::waitpid(process_->pid().value, &status, 0) < 0 && errno == EINTR) {}
}

void PtyProgram::read()
{
    QByteArray buffer(64 << 10, Qt::Uninitialized);
    for (int round = 0; round < readsAtOnce && view_.hungry(); ++round) {
        const auto got = ::read(master_.get(), buffer.data(), static_cast<std::size_t>(buffer.size()));
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            break;
        if (got <= 0) { // EIO: nobody has the other side open any more
            hungUp_ = true;
            notifier_->setEnabled(false);
            return;
        }
        bytesRead_ += got;
        view_.feed(buffer.first(got));
    }
    if (!view_.hungry())
        notifier_->setEnabled(false);
}

void PtyProgram::write(const QByteArray& bytes)
{
    // What a test types is far less than the terminal's buffer holds.
    if (::write(master_.get(), bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size() && !hungUp_)
        qWarning("the terminal did not take all that was typed");
}

void PtyProgram::tellSize(int rows, int columns)
{
    winsize size{};
    size.ws_row = static_cast<unsigned short>(rows);
    size.ws_col = static_cast<unsigned short>(columns);
    (void)::ioctl(master_.get(), TIOCSWINSZ, &size);
}

} // namespace daemonscope::test
