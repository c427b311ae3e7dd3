// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspect/file_words.h"

#include <algorithm>
#include <array>

#include <sys/socket.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "model/process/signal_names.h"
#include "model/process/visible_text.h"

namespace daemonscope::inspect {

namespace {

struct FileWord {
    Q_DECLARE_TR_FUNCTIONS(FileSheet)
};

constexpr std::size_t namedAtMost = 3;

/// Those who hold `joint`, but for the descriptor itself.
std::vector<Holder> othersOf(const Findings& findings, Joint joint, int number)
{
    std::vector<Holder> others;
    const auto& all = findings.holders.value.byJoint;
    if (const auto found = all.find(joint); found != all.end())
        std::copy_if(found->second.begin(), found->second.end(), std::back_inserter(others),
            [&](const Holder& holder) { return holder.pid != findings.key.pid || holder.number != number; });
    return others;
}

/// "812 nginx, itself and 2 more"; each process once.
QString namesOf(const std::vector<Holder>& holders, Pid self, std::vector<Pid>& processes)
{
    QStringList names;
    std::vector<Pid> seen;
    for (const auto& holder : holders) {
        if (std::find(seen.begin(), seen.end(), holder.pid) != seen.end())
            continue;
        seen.push_back(holder.pid);
        if (holder.pid != self)
            processes.push_back(holder.pid);
        if (seen.size() <= namedAtMost)
            names << (holder.pid == self ? FileWord::tr("itself") : processName(holder.pid, holder.comm));
    }
    auto text = names.join(QLatin1String(", "));
    if (seen.size() > namedAtMost)
        text = FileWord::tr("%1 and %2 more", "names").arg(text, QString::number(seen.size() - namedAtMost));
    return text;
}

QString holderLines(const std::vector<Holder>& holders)
{
    QStringList lines;
    constexpr std::size_t listed = 20;
    for (const auto& holder : holders) {
        if (static_cast<std::size_t>(lines.size()) == listed) {
            lines << QString(QChar(0x2026));
            break;
        }
        lines << FileWord::tr("%1, descriptor %2")
                     .arg(processName(holder.pid, holder.comm), QString::number(holder.number));
    }
    return lines.join(QLatin1Char('\n'));
}

/// Whether it is certain that nobody else holds it.
bool allSeen(const Findings& findings)
{
    const auto& holders = findings.holders;
    return holders.ok() && holders.value.unseen == 0 && !holders.value.partial;
}

/// Those who hold the other end of a pipe; where it was opened for both ways, all others.
std::vector<Holder> otherEndOf(const OpenFile& file, const Findings& findings)
{
    auto others = othersOf(findings, file.joint(), file.number);
    const bool both = file.reads && file.writes;
    others.erase(std::remove_if(others.begin(), others.end(),
                     [&](const Holder& holder) { return !both && (file.reads ? !holder.writes : !holder.reads); }),
        others.end());
    return others;
}

FileWords namedPipeWords(const OpenFile& file, const Findings& findings)
{
    FileWords words;
    const auto others = otherEndOf(file, findings);
    const auto names = namesOf(others, findings.key.pid, words.processes);
    const auto path = visibleText(file.target.name);
    const bool both = file.reads && file.writes;
    words.more = holderLines(others);
    if (!names.isEmpty())
        words.value = (both  ? FileWord::tr("named pipe, shared with %1, at %2")
                : file.reads ? FileWord::tr("named pipe, from %1, at %2")
                             : FileWord::tr("named pipe, to %1, at %2"))
                          .arg(names, path);
    else if (!allSeen(findings) || !(file.reads || file.writes))
        words.value = FileWord::tr("named pipe at %1").arg(path);
    else
        words.value = (both  ? FileWord::tr("named pipe that nobody else holds, at %1")
                : file.reads ? FileWord::tr("named pipe that nobody writes to, at %1")
                             : FileWord::tr("named pipe that nobody reads, at %1"))
                          .arg(path);
    return words;
}

FileWords pipeWords(const OpenFile& file, const Findings& findings)
{
    FileWords words;
    const auto others = otherEndOf(file, findings);
    const auto names = namesOf(others, findings.key.pid, words.processes);
    words.more = holderLines(others);
    if (!names.isEmpty())
        words.value = file.reads ? FileWord::tr("pipe, from %1").arg(names) : FileWord::tr("pipe, to %1").arg(names);
    else if (!allSeen(findings))
        words.value = FileWord::tr("pipe");
    else
        words.value = file.reads ? FileWord::tr("pipe that nobody writes to") : FileWord::tr("pipe that nobody reads");
    return words;
}

QString inetText(const SocketFacts::Inet& fact)
{
    const auto protocol = QLatin1String(fact.protocol);
    const auto& socket = fact.socket;
    const auto local = QString::fromStdString(socket.local.text());
    if (socket.remote.port != 0 || !socket.remote.any())
        return FileWord::tr("%1, %2 to %3", "protocol, address, address of the other side")
            .arg(protocol, local, QString::fromStdString(socket.remote.text()));
    if (std::string_view(fact.protocol) == "TCP")
        return socket.state == sys::tcpListen ? FileWord::tr("%1, listens at %2").arg(protocol, local)
                                              : FileWord::tr("%1, at %2, not connected").arg(protocol, local);
    return FileWord::tr("%1, receives at %2").arg(protocol, local);
}

QString unixText(const SocketFacts::Unix& fact, const QString& names)
{
    const auto path = visibleText(fact.socket.path);
    if (fact.socket.listening)
        return FileWord::tr("local socket, listens at %1").arg(path);
    if (!names.isEmpty())
        return FileWord::tr("local socket, to %1").arg(names);
    const auto peerPath = visibleText(fact.peerPath);
    if (!peerPath.isEmpty())
        return FileWord::tr("local socket, to %1").arg(peerPath);
    if (!path.isEmpty())
        return FileWord::tr("local socket, at %1").arg(path);
    return fact.socket.connected ? FileWord::tr("local socket, connected") : FileWord::tr("local socket");
}

QString netlinkText(int protocol)
{
    constexpr std::array<std::pair<int, const char*>, 6> known{
        {{0, QT_TRANSLATE_NOOP("FileSheet", "netlink: network set-up")},
            {4, QT_TRANSLATE_NOOP("FileSheet", "netlink: sockets")},
            {9, QT_TRANSLATE_NOOP("FileSheet", "netlink: audit")},
            {11, QT_TRANSLATE_NOOP("FileSheet", "netlink: connector")},
            {15, QT_TRANSLATE_NOOP("FileSheet", "netlink: devices")},
            {16, QT_TRANSLATE_NOOP("FileSheet", "netlink: generic")}}};
    for (const auto& [number, text] : known)
        if (number == protocol)
            return FileWord::tr(text);
    return FileWord::tr("netlink, protocol %1").arg(protocol);
}

FileWords socketWords(const OpenFile& file, const Findings& findings)
{
    FileWords words;
    const auto inode = file.target.inode;
    const auto& facts = findings.sockets.value;
    const auto withPeer = [&](std::uint64_t peer) {
        const auto holders = peer == 0 ? std::vector<Holder>() : othersOf(findings, {0, peer}, file.number);
        words.more = holderLines(holders);
        return namesOf(holders, findings.key.pid, words.processes);
    };
    if (const auto inet = facts.inet.find(inode); inet != facts.inet.end()) {
        words.value = inetText(inet->second);
        if (const auto names = withPeer(inet->second.peer); !names.isEmpty()) {
            words.more = words.value + QLatin1Char('\n') + words.more;
            words.value = FileWord::tr("%1, to %2 at %3", "protocol, who has the other end, its address")
                              .arg(QLatin1String(inet->second.protocol), names,
                                  QString::fromStdString(inet->second.socket.remote.text()));
        }
    } else if (const auto local = facts.local.find(inode); local != facts.local.end()) {
        words.value = unixText(local->second, withPeer(local->second.peer));
        for (const auto* path : {&local->second.socket.path, &local->second.peerPath})
            if (!path->empty())
                words.more += (words.more.isEmpty() ? QString() : QStringLiteral("\n")) + visibleText(*path);
    } else if (const auto netlink = facts.netlink.find(inode); netlink != facts.netlink.end()) {
        words.value = netlinkText(netlink->second);
    } else if (facts.packet.contains(inode)) {
        words.value = FileWord::tr("socket for raw packets");
    } else {
        words.value = file.protocol.empty() ? FileWord::tr("socket")
                                            : FileWord::tr("socket: %1").arg(visibleText(file.protocol));
    }
    return words;
}

QString watchedText(const sys::DescriptorInfo& info)
{
    if (info.watched.empty())
        return FileWord::tr("waits for many (epoll)");
    QStringList numbers;
    for (const int number : info.watched)
        numbers << QString::number(number);
    if (info.more)
        numbers << QString(QChar(0x2026));
    return FileWord::tr("waits for %1 (epoll)", "numbers of descriptors").arg(numbers.join(QLatin1String(", ")));
}

QString counterText(const sys::DescriptorInfo& info)
{
    return info.counter
        ? FileWord::tr("counter, at %1 (eventfd)").arg(QLocale().toString(static_cast<qulonglong>(*info.counter)))
        : FileWord::tr("counter (eventfd)");
}

QString inotifyText(const sys::DescriptorInfo& info)
{
    if (!info.watches)
        return FileWord::tr("watches files (inotify)");
    const auto count = QLocale().toString(*info.watches);
    return info.more ? FileWord::tr("watches files, more than %1 of them (inotify)").arg(count)
                     : FileWord::tr("watches files, %1 of them (inotify)").arg(count);
}

QString fanotifyText(const sys::DescriptorInfo& info)
{
    if (!info.watches)
        return FileWord::tr("watches files (fanotify)");
    return info.more ? FileWord::tr("watches files, more than %n mark(s) (fanotify)", nullptr, *info.watches)
                     : FileWord::tr("watches files, %n mark(s) (fanotify)", nullptr, *info.watches);
}

QString timerText(const sys::DescriptorInfo& info)
{
    const auto seconds = [](std::chrono::nanoseconds time) {
        const auto value = std::chrono::duration<double>(time).count();
        return QLocale().toString(value, 'f', value < 10 ? 1 : 0);
    };
    if (!info.timerLeft)
        return FileWord::tr("timer (timerfd)");
    const auto every = info.timerEvery.value_or(std::chrono::nanoseconds(0));
    if (info.timerLeft->count() == 0)
        return FileWord::tr("timer that is not set (timerfd)");
    return every.count() == 0 ? FileWord::tr("timer, goes off in %1 s (timerfd)").arg(seconds(*info.timerLeft))
                              : FileWord::tr("timer, goes off in %1 s, then every %2 s (timerfd)")
                                    .arg(seconds(*info.timerLeft), seconds(every));
}

FileWords plainWords(const QString& value)
{
    FileWords words;
    words.value = value;
    return words;
}

FileWords pidWords(const OpenFile& file)
{
    const auto pid = file.info.pid.value_or(Pid{0});
    if (pid.value <= 0)
        return plainWords(
            pid.value < 0 ? FileWord::tr("a process that is gone (pidfd)") : FileWord::tr("a process (pidfd)"));
    auto words = plainWords(FileWord::tr("process %1 (pidfd)").arg(pid.value));
    words.processes = {pid};
    return words;
}

} // namespace

QString processName(Pid pid, const std::string& comm)
{
    return comm.empty() ? QString::number(pid.value)
                        : FileWord::tr("%1 %2", "number and name").arg(pid.value).arg(nameInSentence(comm));
}

FileWords fileWords(const OpenFile& file, const Findings& findings)
{
    using Kind = sys::DescriptorKind;
    const auto name = visibleText(file.target.name);
    switch (file.target.kind) {
    case Kind::NamedPipe:
        return namedPipeWords(file, findings);
    case Kind::Pipe:
        return pipeWords(file, findings);
    case Kind::Socket:
        return socketWords(file, findings);
    case Kind::Memfd:
        return plainWords(FileWord::tr("file in memory, “%1” (memfd)").arg(name));
    case Kind::SharedMemory:
        return plainWords(FileWord::tr("shared memory"));
    case Kind::EventFd:
        return plainWords(counterText(file.info));
    case Kind::Epoll:
        return plainWords(watchedText(file.info));
    case Kind::Timer:
        return plainWords(timerText(file.info));
    case Kind::SignalFd:
        return plainWords(file.info.signals
                ? FileWord::tr("takes signals: %1 (signalfd)").arg(signalNames(*file.info.signals))
                : FileWord::tr("takes signals (signalfd)"));
    case Kind::Inotify:
        return plainWords(inotifyText(file.info));
    case Kind::Fanotify:
        return plainWords(fanotifyText(file.info));
    case Kind::PidFd:
        return pidWords(file);
    case Kind::IoUring:
        return plainWords(FileWord::tr("queue of reads and writes (io_uring)"));
    case Kind::Namespace:
        return plainWords(FileWord::tr("namespace %1").arg(name));
    case Kind::Anonymous:
        return plainWords(name.isEmpty() ? FileWord::tr("something without a name") : name);
    case Kind::Terminal:
    case Kind::Path:
        break;
    }
    FileWords words;
    words.value = name;
    words.exact = true;
    if (file.target.kind == Kind::Terminal)
        words.glyph = QStringLiteral("terminal");
    return words;
}

} // namespace daemonscope::inspect
