// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>
#include <thread>

#include <QTest>

#include <dirent.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "model/sys/procfs.h"
#include "model/sys/stat_line.h"
#include "tests/support/child_process.h"
#include "tests/support/fake_proc.h"

using namespace daemonscope;
using sys::Failure;
using sys::ProcFs;
using test::ChildProcess;

namespace {

std::set<std::int32_t> numbersIn(const char* path)
{
    std::set<std::int32_t> numbers;
    DIR* dir = ::opendir(path);
    while (const dirent* entry = dir ? ::readdir(dir) : nullptr)
        if (const int number = std::atoi(entry->d_name); number > 0)
            numbers.insert(number);
    ::closedir(dir);
    return numbers;
}

std::set<std::int32_t> listed(ProcFs& proc)
{
    std::set<std::int32_t> numbers;
    const auto pids = proc.listPids();
    for (const auto pid : *pids)
        numbers.insert(pid.value);
    return numbers;
}

Failure kindOf(int code) { return sys::errorFromErrno(code, "x").kind; }

} // namespace

class TestProcFs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void errnosAreClassified();
    void descriptions();
    void rootThatIsNone();
    void listingOfAFixture();
    void listingOfTheKernel();
    void listingWhileProcessesComeAndGo();
    void descriptorsCloseOnExec();
    void readsWhole();
    void readsWithoutWaiting();
    void goneProcess();
    void deniedToAnOrdinaryUser();
    void noDescriptorLeft();
    void recycledNumber();
};

void TestProcFs::errnosAreClassified()
{
    QCOMPARE(kindOf(ENOENT), Failure::Gone);
    QCOMPARE(kindOf(ESRCH), Failure::Gone);
    QCOMPARE(kindOf(EACCES), Failure::Denied);
    QCOMPARE(kindOf(EPERM), Failure::Denied);
    QCOMPARE(kindOf(EMFILE), Failure::NoDescriptors);
    QCOMPARE(kindOf(ENFILE), Failure::NoDescriptors);
    for (const int other : {EIO, EINTR, ENOMEM, ENOTDIR, EISDIR, EINVAL, ELOOP})
        QCOMPARE(kindOf(other), Failure::Other);
}

void TestProcFs::descriptions()
{
    QCOMPARE(sys::describe({Failure::Gone, ESRCH, "stat"}), std::string("stat: no such process"));
    QCOMPARE(sys::describe({Failure::Denied, EPERM, "fd"}), std::string("fd: permission denied"));
    QCOMPARE(sys::describe({Failure::Malformed, 4, "stat"}), std::string("stat: field 4 is not as proc(5) says"));
    QCOMPARE(sys::describe({Failure::Other, ENOTDIR, "proc"}), std::string("proc: Not a directory"));
}

void TestProcFs::rootThatIsNone()
{
    const auto missing = ProcFs::open("/nonexistent");
    QVERIFY(!missing);
    QCOMPARE(missing.error(), (sys::SysError{Failure::Other, ENOENT, "proc"}));
    const auto file = ProcFs::open("/proc/version");
    QVERIFY(!file);
    QCOMPARE(file.error(), (sys::SysError{Failure::Other, ENOTDIR, "proc"}));
}

void TestProcFs::listingOfAFixture()
{
    test::FakeProc fake;
    for (const int pid : {4194304, 7, 1, 100000, 33, 2147483647})
        fake.add({.pid = pid});
    for (const auto* name : {"self", "0", "07", "12a", "a12", "-5", "99999999999", "2147483648", " 8"})
        fake.rootFile(std::string(name) + "/stat", "");
    auto proc = ProcFs::open(fake.path());
    QVERIFY(proc);
    QVERIFY(!proc->isKernel());
    const std::vector<Pid> expected{Pid{1}, Pid{7}, Pid{33}, Pid{100000}, Pid{4194304}, Pid{2147483647}};
    QVERIFY(proc->listPids() == expected);
    fake.remove(33);
    QVERIFY(proc->listPids()->size() == expected.size() - 1);
}

/// What was there before and is there after was there in between.
void TestProcFs::listingOfTheKernel()
{
    auto proc = ProcFs::open();
    QVERIFY(proc);
    QVERIFY(proc->isKernel());
    const auto before = numbersIn("/proc");
    const auto ours = listed(*proc);
    const auto after = numbersIn("/proc");
    for (const auto pid : before)
        if (after.contains(pid))
            QVERIFY2(ours.contains(pid), qPrintable(QString::number(pid)));
    QVERIFY(ours.contains(::getpid()));
    const auto pids = proc->listPids();
    QVERIFY(std::is_sorted(pids->begin(), pids->end()));
}

/// More processes than one buffer holds the names of, a third of them gone in the next listing.
void TestProcFs::listingWhileProcessesComeAndGo()
{
    auto proc = ProcFs::open();
    auto actor = ChildProcess::actor();
    std::vector<Pid> children;
    for (int count = 0; count < 60; ++count)
        children.push_back(Pid{actor.number("fork")});
    auto ours = listed(*proc);
    for (const auto pid : children)
        QVERIFY(ours.contains(pid.value));
    for (std::size_t index = 0; index < children.size(); index += 3) {
        test::ProcessGuard(children[index]).end();
        actor.number("wait " + std::to_string(children[index].value));
    }
    ours = listed(*proc);
    for (std::size_t index = 0; index < children.size(); ++index)
        QCOMPARE(ours.contains(children[index].value), index % 3 != 0);
}

void TestProcFs::descriptorsCloseOnExec()
{
    auto proc = ProcFs::open();
    const auto dir = proc->openProcess(Pid{::getpid()});
    const auto stat = sys::openAt(dir->get(), "stat");
    for (const int fd : {proc->rootFd(), dir->get(), stat->get()})
        QVERIFY((::fcntl(fd, F_GETFD) & FD_CLOEXEC) != 0);
}

void TestProcFs::readsWhole()
{
    test::FakeProc fake;
    fake.add({.pid = 3});
    auto proc = ProcFs::open(fake.path());
    const auto dir = proc->openProcess(Pid{3});
    std::string text = "from before";
    for (const std::size_t size : {0U, 1U, 4095U, 4096U, 4097U, 10'000U}) {
        const std::string content(size, 'x');
        fake.write(3, "file", content);
        QVERIFY(sys::readAt(dir->get(), "file", text));
        QVERIFY(text == content);
        QVERIFY(sys::readAt(dir->get(), "file", text, 4096));
        QCOMPARE(text.size(), std::min<std::size_t>(size, 4096));
    }
    QVERIFY(!sys::readAt(dir->get(), "missing", text));
    QVERIFY(text.empty());
    std::filesystem::create_symlink("/some/where (deleted)", fake.path() / "3/exe");
    QCOMPARE(*sys::readLinkAt(dir->get(), "exe"), std::string("/some/where (deleted)"));
    QCOMPARE(sys::readLinkAt(dir->get(), "cwd").error().kind, Failure::Gone);
}

/// A FIFO where an honest /proc has a file that answers at once.
void TestProcFs::readsWithoutWaiting()
{
    test::FakeProc fake;
    fake.add({.pid = 3}).fifo(3, "stat");
    auto proc = ProcFs::open(fake.path());
    const auto dir = proc->openProcess(Pid{3});
    std::string text = "from before";
    QVERIFY(sys::readAt(dir->get(), "stat", text, 4096, sys::Wait::Never));
    QVERIFY(text.empty());
}

void TestProcFs::goneProcess()
{
    auto proc = ProcFs::open();
    auto child = ChildProcess::actor();
    const auto dir = proc->openProcess(child.pid());
    const auto stat = sys::openAt(dir->get(), "stat");
    QVERIFY(stat);
    child.end();
    std::string text;
    QCOMPARE(sys::readAt(dir->get(), "stat", text).error().kind, Failure::Gone);
    QCOMPARE(sys::readAt(dir->get(), "status", text).error().kind, Failure::Gone);
    QCOMPARE(sys::readLinkAt(dir->get(), "exe").error().kind, Failure::Gone);
    QCOMPARE(proc->openProcess(child.pid()).error().kind, Failure::Gone);
    char byte = 0;
    errno = 0;
    QCOMPARE(::pread(stat->get(), &byte, 1, 0), -1);
    QCOMPARE(kindOf(errno), Failure::Gone);
}

void TestProcFs::deniedToAnOrdinaryUser()
{
    auto proc = ProcFs::open();
    const auto dir = proc->openProcess(Pid{1});
    if (!dir)
        QSKIP("pid 1 is hidden here");
    // Credentials belong to threads; only setresuid(3) of the library keeps them equal in all.
    std::thread([&] {
        constexpr long nobody = 65534;
        if (::getuid() == 0 && ::syscall(SYS_setresuid, nobody, nobody, nobody) != 0)
            return;
        std::string text = "from before";
        const auto environment = sys::readAt(dir->get(), "environ", text);
        QVERIFY(!environment);
        QCOMPARE(environment.error().kind, Failure::Denied);
        QVERIFY(text.empty());
        QCOMPARE(sys::readLinkAt(dir->get(), "cwd").error().kind, Failure::Denied);
        QVERIFY(sys::readAt(dir->get(), "stat", text));
    }).join();
}

void TestProcFs::noDescriptorLeft()
{
    auto proc = ProcFs::open();
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const sys::UniqueFd lowestFree(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    const rlimit none{static_cast<rlim_t>(lowestFree.get()), before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    const auto dir = proc->openProcess(Pid{::getpid()});
    const auto pids = proc->listPids();
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(!dir);
    QCOMPARE(dir.error().kind, Failure::NoDescriptors);
    QVERIFY(pids); // the listing needs none
}

/// What was opened for a process answers Gone once another has its number.
void TestProcFs::recycledNumber()
{
    auto proc = ProcFs::open();
    auto actor = ChildProcess::actor();
    const Pid pid{actor.number("fork")};
    const auto dir = proc->openProcess(pid);
    const auto stat = sys::openAt(dir->get(), "stat");
    QVERIFY(stat);
    test::ProcessGuard(pid).end();
    QCOMPARE(actor.number("wait " + std::to_string(pid.value)), pid.value);
    if (actor.number("fork-as " + std::to_string(pid.value)) != pid.value)
        QSKIP("choosing a process number (clone3, set_tid) is not permitted here");

    std::string text;
    const auto now = proc->openProcess(pid);
    QVERIFY(now);
    QVERIFY(sys::readAt(now->get(), "stat", text));
    QCOMPARE(sys::parseStat(text)->ppid, actor.pid());
    QCOMPARE(sys::readAt(dir->get(), "stat", text).error().kind, Failure::Gone);
    char byte = 0;
    errno = 0;
    QCOMPARE(::pread(stat->get(), &byte, 1, 0), -1);
    QCOMPARE(errno, ESRCH);
}

QTEST_APPLESS_MAIN(TestProcFs)
#include "tst_procfs.moc"
