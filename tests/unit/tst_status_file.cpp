// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "model/sys/procfs.h"
#include "model/sys/status_file.h"
#include "tests/support/child_process.h"
#include "tests/support/fake_process.h"

#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace daemonscope;
using sys::parseStatus;

class TestStatusFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fixture();
    void linesThatAreMissing();
    void nameCannotForgeALine();
    void notAStatusFile();
    void cutAnywhere();
    void ourself();
    void signalsOfAProcess();
};

void TestStatusFile::fixture()
{
    test::FakeProcess fake{.pid = 9, .flags = 0x00200000, .uid = 4294967295, .umask = 0077, .tracer = 12};
    fake.nsPids = {9, 3, 1};
    fake.ignoredSignals = 0x1;
    fake.blockedSignals = 0xffffffffffffffff;
    fake.caughtSignals = 0x8000000000000000;
    const auto status = parseStatus(fake.statusText());
    QVERIFY(status);
    QCOMPARE(status->realUid, std::optional<std::uint32_t>(4294967295));
    QCOMPARE(status->effectiveUid, std::optional<std::uint32_t>(4294967295));
    QCOMPARE(status->umask, std::optional<std::uint32_t>(0077));
    QCOMPARE(status->kernelThread, std::optional<bool>(true));
    QCOMPARE(status->tracer, Pid{12});
    QCOMPARE(status->nsPids, (std::vector<std::int32_t>{9, 3, 1}));
    QCOMPARE(status->ignoredSignals, std::uint64_t{1});
    QCOMPARE(status->blockedSignals, ~std::uint64_t{0});
    QCOMPARE(status->caughtSignals, std::uint64_t{1} << 63);
}

/// Kernels before 6.8 write no Kthread, those before 4.7 no Umask.
void TestStatusFile::linesThatAreMissing()
{
    const auto status = parseStatus("Name:\tx\nUid:\t1\t2\t3\t4\n");
    QVERIFY(status);
    QCOMPARE(status->realUid, std::optional<std::uint32_t>(1));
    QCOMPARE(status->effectiveUid, std::optional<std::uint32_t>(2));
    QVERIFY(!status->kernelThread);
    QVERIFY(!status->umask);
    QCOMPARE(status->tracer, Pid{});
    QVERIFY(status->nsPids.empty());
}

/// A process without permission for another user id calls itself by one; status escapes the newline.
void TestStatusFile::nameCannotForgeALine()
{
    auto actor = test::ChildProcess::actor();
    const auto hex = QByteArray("\nUid:\t4242\t42").toHex().toStdString();
    QCOMPARE(actor.number("name " + hex), 0);
    auto proc = sys::ProcFs::open();
    const auto dir = proc->openProcess(actor.pid());
    std::string text;
    QVERIFY(sys::readAt(dir->get(), "status", text));
    QCOMPARE(parseStatus(text)->realUid, std::optional<std::uint32_t>(::getuid()));
}

void TestStatusFile::notAStatusFile()
{
    for (const auto* text : {"", "\n", "1 (x) S", "Umask:\t0022\n", "name:\tx\n"}) {
        const auto status = parseStatus(text);
        QVERIFY(!status);
        QCOMPARE(status.error(), (sys::SysError{sys::Failure::Malformed, 1, "status"}));
    }
}

void TestStatusFile::cutAnywhere()
{
    const auto text = test::FakeProcess{.pid = 9, .nsPids = {9, 1}}.statusText();
    for (std::size_t size = 5; size <= text.size(); ++size) {
        const auto status = parseStatus(std::string_view(text).substr(0, size));
        QVERIFY(status);
        if (status->realUid && size > text.find("Gid"))
            QCOMPARE(*status->realUid, 1000U);
    }
}

void TestStatusFile::ourself()
{
    auto proc = sys::ProcFs::open();
    const auto dir = proc->openProcess(Pid{::getpid()});
    std::string text;
    QVERIFY(sys::readAt(dir->get(), "status", text));
    const auto status = parseStatus(text);
    QVERIFY(status);
    QCOMPARE(status->realUid, std::optional<std::uint32_t>(::getuid()));
    QCOMPARE(status->effectiveUid, std::optional<std::uint32_t>(::geteuid()));
    QVERIFY(!status->kernelThread.value_or(false));
    QCOMPARE(status->nsPids.front(), ::getpid());
    const auto mask = ::umask(022);
    ::umask(mask);
    QCOMPARE(status->umask, std::optional<std::uint32_t>(mask));
}

void TestStatusFile::signalsOfAProcess()
{
    const test::ChildProcess child({"/bin/sh", "-c", "trap '' HUP; trap : USR1; read line"}, test::ChildProcess::Talk::Yes);
    auto proc = sys::ProcFs::open();
    const auto dir = proc->openProcess(child.pid());
    constexpr std::uint64_t hup = 1 << (SIGHUP - 1);
    constexpr std::uint64_t usr1 = 1 << (SIGUSR1 - 1);
    std::string text;
    QVERIFY(test::waitUntil([&] {
        const auto read = sys::readAt(dir->get(), "status", text);
        const auto status = read ? parseStatus(text) : sys::Result<sys::StatusFile>(sys::StatusFile{});
        return (status->ignoredSignals & hup) != 0 && (status->caughtSignals & usr1) != 0;
    }));
}

QTEST_APPLESS_MAIN(TestStatusFile)
#include "tst_status_file.moc"
