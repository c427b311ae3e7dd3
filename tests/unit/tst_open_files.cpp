// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <fcntl.h>
#include <sys/inotify.h>
#include <sys/resource.h>
#include <unistd.h>

#include "model/inspect/listing.h"
#include "model/inspect/open_files_reader.h"
#include "model/inspect/sheet.h"
#include "model/sys/descriptor.h"
#include "model/sys/socket_tables.h"
#include "model/sys/unique_fd.h"
#include "tests/support/child_process.h"
#include "tests/support/fake_proc.h"

using namespace daemonscope;
using namespace sys;
using namespace daemonscope::test;
using Kind = DescriptorKind;

namespace {

OpenFile openFile(int number, const std::string& link, bool reads, bool writes)
{
    return {number, link, parseTarget(link), {}, reads, writes, {}};
}

template <class T>
void set(Fetched<T>& field, T value)
{
    field = {false, {}, std::move(value)};
}

sys::UniqueFd procOfOurs() { return sys::UniqueFd(::open("/proc/self", O_RDONLY | O_DIRECTORY | O_CLOEXEC)); }

/// That this thread has used: of a busy machine it tells less than the time of day, but that truly.
std::chrono::microseconds processorTime()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::microseconds(now.tv_nsec / 1000);
}

QString lineOf(const Findings& findings, int number)
{
    const auto sheet = filesSheet(findings, {});
    for (const auto& line : sheet.blocks[0].lines)
        if (line.name == QString::number(number))
            return line.value + QLatin1Char('|') + line.aside;
    return QStringLiteral("no such line");
}

} // namespace

/// What descriptors are, by the kernel's texts.
class TestOpenFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void targets_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<int>("kind");
        QTest::addColumn<quint64>("inode");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("deleted");
        const auto row = [](const char* link, Kind kind, quint64 inode, const char* name, bool deleted = false) {
            QTest::newRow(link) << QByteArray(link) << int(kind) << inode << QByteArray(name) << deleted;
        };
        row("/etc/passwd", Kind::Path, 0, "/etc/passwd");
        row("/tmp/x (deleted)", Kind::Path, 0, "/tmp/x", true);
        row("/tmp/pipe:[7]", Kind::Path, 0, "/tmp/pipe:[7]");
        row("pipe:[7]", Kind::Pipe, 7, "");
        row("socket:[18446744073709551615]", Kind::Socket, ~0ULL, "");
        row("socket:[18446744073709551616]", Kind::Anonymous, 0, "socket:[18446744073709551616]");
        row("pipe:[x]", Kind::Anonymous, 0, "pipe:[x]");
        row("pipe:[", Kind::Anonymous, 0, "pipe:[");
        row("pipe:[]", Kind::Anonymous, 0, "pipe:[]");
        row("", Kind::Anonymous, 0, "");
        row("/dev/pts/3", Kind::Terminal, 0, "/dev/pts/3");
        row("/dev/tty1", Kind::Terminal, 0, "/dev/tty1");
        row("/dev/null", Kind::Path, 0, "/dev/null");
        row("/memfd:a b (deleted)", Kind::Memfd, 0, "a b", true);
        row("/memfd:a b", Kind::Path, 0, "/memfd:a b");
        row("/SYSV00000000 (deleted)", Kind::SharedMemory, 0, "/SYSV00000000", true);
        row("anon_inode:[eventpoll]", Kind::Epoll, 0, "eventpoll");
        row("anon_inode:inotify", Kind::Inotify, 0, "inotify");
        row("anon_inode:[pidfd]", Kind::PidFd, 0, "pidfd");
        row("pidfd:[12]", Kind::PidFd, 0, "");
        row("anon_inode:bpf-map", Kind::Anonymous, 0, "bpf-map");
        row("net:[4026531840]", Kind::Namespace, 0, "net:[4026531840]");
        row("(unreachable)/x", Kind::Path, 0, "(unreachable)/x");
    }

    void targets()
    {
        QFETCH(QByteArray, link);
        QFETCH(int, kind);
        QFETCH(quint64, inode);
        QFETCH(QByteArray, name);
        QFETCH(bool, deleted);
        const auto target = parseTarget(link.toStdString());
        QCOMPARE(int(target.kind), kind);
        QCOMPARE(quint64{target.inode}, inode);
        QCOMPARE(QByteArray::fromStdString(target.name), name);
        QCOMPARE(target.deleted, deleted);
    }

    void fdinfo()
    {
        const auto info = parseFdInfo(
            "pos:\t42\nflags:\t02004002\nmnt_id:\t15\nino:\t7\neventfd-count:               1f\n"
            "sigmask:\t0000000000000201\nPid:\t-1\ntfd:       5 events:       19 data: 0\n"
            "tfd:  x\ninotify wd:1 ino:2 sdev:3\ninotify wd:2 ino:2 sdev:3\nodd\n:\n");
        QCOMPARE(info.position, std::optional<std::uint64_t>(42));
        QCOMPARE(info.flags, std::optional<std::uint32_t>(02004002));
        QCOMPARE(info.counter, std::optional<std::uint64_t>(0x1f));
        QCOMPARE(info.signals, std::optional<std::uint64_t>(0x201));
        QCOMPARE(info.pid, std::optional(Pid{-1}));
        QCOMPARE(info.watched, std::vector<int>{5});
        QCOMPARE(info.watches, std::optional(2));
        QVERIFY(!info.more);
        QCOMPARE(parseFdInfo("pos: \nflags:\t9\n"), DescriptorInfo());
        const auto timer = parseFdInfo("clockid: 1\nticks: 0\nit_value: (2, 500000000)\nit_interval: (0, 0)\n");
        QCOMPARE(timer.timerLeft, std::optional<std::chrono::nanoseconds>(std::chrono::milliseconds(2500)));
        QCOMPARE(timer.timerEvery, std::optional<std::chrono::nanoseconds>(std::chrono::nanoseconds(0)));
        QCOMPARE(parseFdInfo("it_value: (2,\nit_value:\nit_interval: (-1, 0)\nit_interval:(9"), DescriptorInfo());
    }

    /// What was cut off, or never read, is not in the figures.
    void fdinfoInPart()
    {
        const auto cut = parseFdInfo("flags:\t02\ntfd: 5\ntfd: 6\ntfd: 77", true);
        QCOMPARE(cut.watched, (std::vector<int>{5, 6}));
        QVERIFY(cut.more);
        QVERIFY(parseFdInfo("flags", true).watched.empty());
        QCOMPARE(parseFdInfo("flags:\t02\n").watches, std::optional(0));
        std::string many = "flags:\t02\n";
        for (int i = 0; i < 1001; ++i)
            many += "tfd: " + std::to_string(i) + '\n';
        QVERIFY(parseFdInfo(many).more);
        Findings findings;
        OpenFiles files;
        for (const char* kind : {"[eventfd]", "[signalfd]", "inotify", "[fanotify]", "[eventpoll]"})
            files.files.push_back(
                openFile(static_cast<int>(files.files.size()), "anon_inode:" + std::string(kind), true, true));
        files.total = 5;
        set(findings.files, files);
        const QStringList unknown{QStringLiteral("counter (eventfd)"), QStringLiteral("takes signals (signalfd)"),
            QStringLiteral("watches files (inotify)"), QStringLiteral("watches files (fanotify)"),
            QStringLiteral("waits for many (epoll)")};
        for (int number = 0; number < 5; ++number)
            QCOMPARE(lineOf(findings, number), unknown[number] + QStringLiteral("|read, write"));
        auto& read = findings.files.value.files;
        read[2].info.watches = read[3].info.watches = 1;
        QVERIFY(lineOf(findings, 3).startsWith(QStringLiteral("watches files, 1 mark")));
        read[2].info.more = read[3].info.more = true;
        read[4].info = cut;
        QVERIFY(lineOf(findings, 2).startsWith(QStringLiteral("watches files, more than 1 of them (inotify)")));
        QVERIFY(lineOf(findings, 3).startsWith(QStringLiteral("watches files, more than 1 mark")));
        QVERIFY(lineOf(findings, 4).startsWith(QStringLiteral("waits for 5, 6, … (epoll)")));
    }

    /// The kernel tells of each watch, which is more than is read.
    void veryManyWatches()
    {
        const FakeProc folder; // in memory, if it may be
        const sys::UniqueFd watcher(::inotify_init1(IN_CLOEXEC));
        constexpr int watches = 1500;
        for (int i = 0; i < watches; ++i) {
            const auto path = (folder.path() / std::to_string(i)).string();
            const sys::UniqueFd file(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
            if (::inotify_add_watch(watcher.get(), path.c_str(), IN_ATTRIB) < 0)
                QSKIP("this user may not watch so many files");
        }
        const auto files = inspect::readOpenFiles(procOfOurs().get());
        QVERIFY(files);
        const auto found = std::find_if(files->files.begin(), files->files.end(),
            [&](const OpenFile& file) { return file.number == watcher.get(); });
        QVERIFY(found != files->files.end());
        QVERIFY(found->info.more);
        QVERIFY(found->info.watches > 100 && found->info.watches < watches);
    }

    void inetSockets()
    {
        const auto four = parseInetSocket(
            "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000 "
            "       0 12345 1 0000000000000000 100 0 0 10 0",
            false);
        QVERIFY(four);
        QCOMPARE(QString::fromStdString(four->local.text()), QStringLiteral("127.0.0.1:8080"));
        QCOMPARE(QString::fromStdString(four->remote.text()), QStringLiteral("*:0"));
        QCOMPARE(four->state, tcpListen);
        QCOMPARE(quint64{four->inode}, quint64{12345});
        const auto six = parseInetSocket(
            "  10: 00000000000000000000000001000000:0016 B80D01200000000000000000010000000:0050 01 "
            "0:0 0:0 0 0 0 7",
            true);
        QVERIFY(!six); // a digit too many
        const auto right = parseInetSocket(
            "  10: 00000000000000000000000001000000:0016 B80D0120000000000000000001000000:0050 01 "
            "0:0 0:0 0 0 0 7",
            true);
        QVERIFY(right);
        QCOMPARE(QString::fromStdString(right->local.text()), QStringLiteral("[::1]:22"));
        QCOMPARE(QString::fromStdString(right->remote.text()), QStringLiteral("[2001:db8::1]:80"));
        for (const char* odd : {"", "  sl  local_address rem_address   st", "0: 0100007F 0:0 0A 0:0 0:0 0 0 0 1",
                 "0: 0100007F:1F90 00000000:0000 0A", "0: 0100007F:1F90 00000000:0000 ZZ 0:0 0:0 0 0 0 1",
                 "0: 0100007F:FFFFF 00000000:0000 0A 0:0 0:0 0 0 0 1"})
            QVERIFY2(!parseInetSocket(odd, false), odd);
    }

    void otherSockets()
    {
        const auto local = parseUnixSocket("0000000020e323c7: 00000002 00000000 00010000 0001 01 77 /run/a b");
        QVERIFY(local);
        QCOMPARE(*local, (UnixSocket{77, 1, true, false, "/run/a b"}));
        QCOMPARE(parseUnixSocket("0: 3 0 0 0002 03 78")->path, std::string());
        QVERIFY(parseUnixSocket("0: 3 0 0 0002 03 78")->connected);
        QVERIFY(!parseUnixSocket("Num       RefCount Protocol Flags    Type St Inode Path"));
        QVERIFY(!parseUnixSocket("0: 3 0 0 0002 03"));
        QCOMPARE(parseNetlinkSocket("000000004d35204c 15  0   00000000 0  0  0  2  0  4")->protocol, 15);
        QVERIFY(!parseNetlinkSocket("sk Eth Pid Groups Rmem Wmem Dump Locks Drops Inode"));
        QCOMPARE(quint64{parsePacketSocket("ffff 3 3 0003 2 1 0 0 99")->inode}, quint64{99});
        QVERIFY(!parsePacketSocket("sk RefCnt Type Proto Iface R Rmem User Inode"));
    }

    void pipesInWords()
    {
        Findings findings;
        findings.key.pid = Pid{5};
        set(findings.files,
            OpenFiles{{openFile(0, "pipe:[7]", true, false), openFile(1, "pipe:[8]", false, true),
                          openFile(4, "pipe:[9]", true, false), openFile(5, "pipe:[9]", false, true)},
                4});
        QCOMPARE(lineOf(findings, 0), QStringLiteral("pipe|read")); // nobody has been asked yet
        Holders holders;
        holders.byJoint[{0, 7}] = {{Pid{5}, "me", 0, true, false}, {Pid{6}, "yes", 1, false, true},
            {Pid{7}, "<b>\n", 1, false, true}, {Pid{8}, "reads, too", 3, true, false}};
        holders.byJoint[{0, 9}] = {{Pid{5}, "me", 4, true, false}, {Pid{5}, "me", 5, false, true}};
        set(findings.holders, holders);
        QCOMPARE(lineOf(findings, 0), QStringLiteral("pipe, from 6 yes, 7 <b>\\n|read"));
        QCOMPARE(lineOf(findings, 1), QStringLiteral("pipe that nobody reads|write"));
        QCOMPARE(lineOf(findings, 4), QStringLiteral("pipe, from itself|read"));
        QCOMPARE(filesSheet(findings, {}).blocks[0].lines[0].processes, (std::vector{Pid{6}, Pid{7}}));
        findings.holders.value.unseen = 3; // then it is not known
        QCOMPARE(lineOf(findings, 1), QStringLiteral("pipe|write"));
        QVERIFY(filesSheet(findings, {}).blocks[0].note.startsWith(QStringLiteral("3 process")));
        findings.holders.value.unseen = 0;
        findings.holders.value.partial = true; // there may be more than those who could be asked
        QCOMPARE(lineOf(findings, 1), QStringLiteral("pipe|write"));
        QVERIFY(filesSheet(findings, {})
                    .blocks[0]
                    .note.startsWith(QStringLiteral("There may be processes that are hidden")));
    }

    /// Of a long list neither all is read nor all counted, and what was not counted is not given as a figure.
    void manyFilesInWords()
    {
        Findings findings;
        OpenFiles many{{openFile(0, "/x", true, false)}, 5000, false};
        set(findings.files, many);
        QCOMPARE(filesSheet(findings, {}).summary, QStringLiteral("5000 open descriptor(s)"));
        QCOMPARE(filesSheet(findings, {}).blocks[0].note.trimmed(), QStringLiteral("and 4999 more"));
        findings.files.value.more = true;
        QCOMPARE(filesSheet(findings, {}).summary, QStringLiteral("more than 5000 open descriptor(s)"));
        QCOMPARE(filesSheet(findings, {}).blocks[0].note.trimmed(), QStringLiteral("and more than 4999 more"));
        // None of them could be read in time: that is not to have none.
        set(findings.files, OpenFiles{{}, 7, false});
        QVERIFY(filesSheet(findings, {}).blocks[0].lines.empty());
        QCOMPARE(filesSheet(findings, {}).summary, QStringLiteral("7 open descriptor(s)"));
        set(findings.files, OpenFiles{});
        QCOMPARE(lineOf(findings, 0), QStringLiteral("no such line"));
        QCOMPARE(filesSheet(findings, {}).blocks[0].lines[0].value, QStringLiteral("It has nothing open."));
    }

    /// What was not read is not silently missing.
    void failuresInWords()
    {
        Findings findings;
        set(findings.files, OpenFiles{{openFile(3, "socket:[7]", true, true)}, 1, false});
        QCOMPARE(filesSheet(findings, {}).blocks[0].note, QString());
        findings.sockets = {false, Failure::NotAnswering, {}};
        findings.inheritance = {false, Failure::NotAnswering, {}};
        auto note = filesSheet(findings, {}).blocks[0].note;
        QVERIFY2(note.startsWith(QStringLiteral("Where its sockets lead could not be read. The kernel has not answered "
                                                "when asked for net: ")),
            qPrintable(note));
        QVERIFY(note.contains(QStringLiteral("What it has inherited could not be read. The kernel has not answered")));
        findings.holders = {false, Failure::NoDescriptors, {}};
        note = filesSheet(findings, {}).blocks[0].note;
        QVERIFY(note.contains(QStringLiteral(
            "Who holds the other ends could not be read. This program has no descriptor left to read /proc with.")));
        Findings cut;
        cut.files = findings.files;
        set(cut.sockets, SocketFacts{});
        cut.sockets.value.partial = true;
        QVERIFY(filesSheet(cut, {}).blocks[0].note.startsWith(QStringLiteral("The tables of sockets were not read")));
        set(cut.files, OpenFiles{{openFile(3, "/x", true, true)}, 1, false}); // which needs no such table
        QCOMPARE(filesSheet(cut, {}).blocks[0].note, QString());
    }

    /// Of our own descriptors, so many and so long.
    void listsNoMoreThanAsked()
    {
        const auto ours = procOfOurs();
        std::vector<sys::UniqueFd> open;
        for (int i = 0; i < 20; ++i)
            open.emplace_back(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        const auto later = inspect::Clock::now() + std::chrono::hours(1);
        const auto all = inspect::listNumbers(ours.get(), "fd", later);
        QVERIFY(all && !all->more && all->all.size() > 20);
        const auto exactly = inspect::listNumbers(ours.get(), "fd", later, all->all.size());
        QVERIFY(exactly && !exactly->more);
        const auto some = inspect::listNumbers(ours.get(), "fd", later, 10);
        QVERIFY(some && some->more);
        QCOMPARE(some->all.size(), 10U);
        const auto late = inspect::listNumbers(ours.get(), "fd", inspect::Clock::time_point());
        QVERIFY(late && late->more);
    }

    /// Among very many sockets each is touched once.
    void connectionsAmongMany()
    {
        FakeProc fake;
        fake.add({.pid = 9});
        std::string table = "  sl  local_address rem_address   st\n";
        std::vector<std::uint64_t> mine;
        constexpr unsigned connections = 8000;
        const auto line = [&table](unsigned local, unsigned remote, unsigned inode) {
            char text[160];
            (void)std::snprintf(text, sizeof text,
                "   0: 0100007F:%04X 0200007F:%04X 01 00000000:00000000 00:00000000 00000000 0 0 %u 1\n", local, remote,
                inode);
            table += text;
        };
        const auto other = [&table](unsigned local, unsigned remote, unsigned inode) {
            char text[160];
            (void)std::snprintf(text, sizeof text,
                "   0: 0200007F:%04X 0100007F:%04X 01 00000000:00000000 00:00000000 00000000 0 0 %u 1\n", local, remote,
                inode);
            table += text;
        };
        for (unsigned i = 1; i <= connections; ++i) {
            line(i, 7, i);
            mine.push_back(i);
        }
        for (unsigned i = connections; i >= 1; --i)
            other(7, i, 100'000 + i);
        fake.write(9, "net/tcp", table);
        const sys::UniqueFd dir(::open((fake.path() / "9").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        const auto before = processorTime();
        const auto facts = inspect::readSocketFacts(dir.get(), mine, false);
        const auto used = processorTime() - before;
        QVERIFY2(used < std::chrono::milliseconds(250), qPrintable(QString::number(used.count())));
        QVERIFY(facts);
        for (const auto& [inode, fact] : facts->inet)
            QVERIFY(fact.peer == 100'000 + inode || (fact.peer == 0 && facts->partial));
        QVERIFY(!facts->inet.empty());
        fake.write(9, "net/tcp", std::string(2 * 1024 * 1024, 'x')); // a line without end
        const auto endless = inspect::readSocketFacts(dir.get(), {}, false);
        QVERIFY(endless && endless->partial);
        fake.write(9, "net/tcp", "");
        const auto empty = inspect::readSocketFacts(dir.get(), {}, false);
        QVERIFY(empty && !empty->partial); // the other tables are not in this kernel
    }

    /// A process with very many descriptors takes no more time than there is, and none from others.
    void stopsInTimeAmongMany()
    {
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
        const auto many = std::min<rlim_t>(limit.rlim_max, 18'000) - 200;
        if (many < 15'000)
            QSKIP("not enough descriptors may be opened");
        limit.rlim_cur = limit.rlim_max;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
        auto child = ChildProcess::actor(); // has our pipes to talk to it, and none of what follows
        std::vector<sys::UniqueFd> open;
        open.emplace_back(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        while (open.size() < many)
            open.emplace_back(::fcntl(open.front().get(), F_DUPFD_CLOEXEC, 0));
        const sys::UniqueFd root(::open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        const auto ours = procOfOurs();
        const auto theirs = sys::UniqueFd(
            ::openat(root.get(), std::to_string(child.pid().value).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        const auto files = inspect::readOpenFiles(theirs.get());
        QVERIFY(files && !files->files.empty());
        auto joints = inspect::jointsOf(*files);
        QVERIFY(!joints.empty());
        joints.push_back({1, 1}); // a named pipe, for which paths are looked at, too
        constexpr std::chrono::milliseconds little{40};
        constexpr std::chrono::milliseconds enough{60}; // to stop after the next few hundred

        const std::vector<int> pids{::getpid(), child.pid().value};
        auto before = processorTime();
        const auto holders = inspect::findHolders(root.get(), pids, joints, little);
        auto used = processorTime() - before;
        QVERIFY2(used < enough, qPrintable(QString::number(used.count())));
        QVERIFY(holders.unseen >= 1 || used < little);
        before = processorTime();
        const auto kin = inspect::readInheritance(root.get(), theirs.get(), child.pid(), *files, little);
        used = processorTime() - before;
        QVERIFY2(used < enough, qPrintable(QString::number(used.count())));
        QVERIFY(kin && (kin->partial || used < little));
        // The small one is seen beside the large one.
        QVERIFY(waitUntil([&] {
            const auto found = inspect::findHolders(root.get(), pids, joints, little);
            return std::any_of(found.byJoint.begin(), found.byJoint.end(), [&](const auto& one) {
                return std::any_of(one.second.begin(), one.second.end(),
                    [&](const Holder& holder) { return holder.pid == child.pid(); });
            });
        }));
    }

    void inheritedFilesInWords()
    {
        Findings findings;
        set(findings.files,
            OpenFiles{{openFile(2, "/var/log/\x1b[2J", false, true), openFile(9, "/x", true, false)}, 2});
        Inheritance inherited;
        inherited.byNumber[2] = {{Pid{40}, "sh", 2, 1, true}, {Pid{30}, "sshd", 9, 2, true}};
        set(findings.inheritance, inherited);
        QCOMPARE(lineOf(findings, 2), QStringLiteral("/var/log/\\e[2J|write · inherited"));
        QCOMPARE(lineOf(findings, 9), QStringLiteral("/x|read"));
        const auto more = filesSheet(findings, {}).blocks[0].lines[0].more;
        QVERIFY2(more.contains(QStringLiteral("descriptor 2 of its parent 40 sh: inherited. Further up, 30 sshd")),
            qPrintable(more));
        findings.inheritance.value.byNumber[2][0].certain = false;
        QVERIFY(filesSheet(findings, {}).blocks[0].lines[0].more.contains(QStringLiteral("likely inherited")));
    }
};

QTEST_APPLESS_MAIN(TestOpenFiles)
#include "tst_open_files.moc"
