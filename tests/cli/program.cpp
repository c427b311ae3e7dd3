// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

#include <cstdlib>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "model/sys/unique_fd.h"
#include "tests/support/wait.h"

namespace daemonscope::test {

namespace {

void configure(QProcess& process, const QStringList& arguments, const QStringList& environment)
{
    auto variables = QProcessEnvironment::systemEnvironment();
    for (const auto& entry : environment) {
        const auto equals = entry.indexOf(u'=');
        if (equals < 0)
            variables.remove(entry);
        else
            variables.insert(entry.left(equals), entry.mid(equals + 1));
    }
    process.setProcessEnvironment(variables);
    process.setProgram(QStringLiteral(DS_PROGRAM));
    process.setArguments(arguments);
}

int statusOf(QProcess& process)
{
    if (!process.waitForFinished(static_cast<int>(longEnough.count())) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    return process.exitCode();
}

/// Reads the side of a terminal that a person sees until nobody has the other side open any more.
QByteArray readTerminal(int master)
{
    QByteArray all;
    char part[4096];
    while (waitReadable(master)) {
        const auto size = ::read(master, part, sizeof part);
        if (size <= 0)
            break; // EIO: the last one has closed it
        all.append(part, size);
    }
    return all.replace("\r\n", "\n");
}

} // namespace

Run run(const QStringList& arguments, const RunOptions& options)
{
    QProcess process;
    configure(process, arguments, options.environment);
    sys::UniqueFd unread;
    if (options.stdoutClosed) {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return {};
        unread.reset(ends[1]);
        ::close(ends[0]);
    }
    const int output = unread ? unread.get() : options.output;
    process.setChildProcessModifier([output, &options] {
        if (output >= 0)
            ::dup2(output, STDOUT_FILENO);
        const rlimit limit{static_cast<rlim_t>(options.descriptors), static_cast<rlim_t>(options.descriptors)};
        if (options.descriptors > 0)
            ::setrlimit(RLIMIT_NOFILE, &limit);
    });
    process.start(QIODevice::ReadOnly);
    const int status = statusOf(process);
    return {status, process.readAllStandardOutput(), process.readAllStandardError()};
}

Run runPatiently(const QStringList& arguments) { return run(QStringList(arguments) << u"--wait=20"_qs); }

Run runOnTerminal(const QStringList& arguments, int columns, const QStringList& environment)
{
    const sys::UniqueFd master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (!master || ::grantpt(master.get()) != 0 || ::unlockpt(master.get()) != 0)
        return {};
    char name[64];
    if (::ptsname_r(master.get(), name, sizeof name) != 0)
        return {};
    sys::UniqueFd slave(::open(name, O_RDWR | O_NOCTTY | O_CLOEXEC));
    winsize size{};
    size.ws_col = static_cast<unsigned short>(columns);
    size.ws_row = 24;
    if (!slave || ::ioctl(slave.get(), TIOCSWINSZ, &size) != 0)
        return {};
    QProcess process;
    configure(process, arguments, environment);
    process.setChildProcessModifier([&slave] {
        ::dup2(slave.get(), STDOUT_FILENO);
        ::dup2(slave.get(), STDERR_FILENO);
    });
    process.start(QIODevice::ReadOnly);
    if (!process.waitForStarted())
        return {};
    slave.reset();
    auto out = readTerminal(master.get());
    const int status = statusOf(process);
    return {status, out, {}};
}

QJsonObject json(const Run& run) { return QJsonDocument::fromJson(run.out).object(); }

QJsonObject processIn(const QJsonObject& list, int pid)
{
    for (const auto& entry : list.value(u"processes").toArray())
        if (entry.toObject().value(u"pid").toInt() == pid)
            return entry.toObject();
    return {};
}

QString number(qint64 pid) { return QString::number(pid); }

} // namespace daemonscope::test
