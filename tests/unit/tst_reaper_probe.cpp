// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sstream>

#include <QTest>

#include <unistd.h>

#include "model/sys/procfs.h"
#include "model/sys/reaper_probe.h"
#include "model/sys/stat_line.h"
#include "tests/support/child_process.h"
#include "tests/support/fake_proc.h"

using namespace daemonscope;
using test::ChildProcess;
using namespace std::chrono_literals;

namespace {

Pid parentOf(Pid pid)
{
    auto proc = sys::ProcFs::open();
    std::string text;
    if (!sys::readAt(proc->rootFd(), (std::to_string(pid.value) + "/stat").c_str(), text))
        return {};
    return sys::parseStat(text)->ppid;
}

struct Answer {
    Pid reaper;
    Pid asker;
};

/// The probe's answer; the reason instead where it was not permitted.
Answer ask(ChildProcess& probe, QString& reason)
{
    const auto text = probe.readAll();
    const int status = probe.waitForEnd();
    if (status != 0)
        reason = QString::fromStdString(text).trimmed();
    std::istringstream words(text);
    Answer answer;
    words >> answer.reaper.value >> answer.asker.value;
    return answer;
}

} // namespace

class TestReaperProbe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesWhoAdopts();
    void asAnOrdinaryUser();
    void underASubreaper();
    void ourselves();
    void helperIsMissing();
    void helperSaysNothing();
    void helperDoesNotEnd();
    void helperIsFound();
    void manyTimes();
};

/// The truth is what /proc says of an orphan that another program of ours made.
void TestReaperProbe::namesWhoAdopts()
{
    auto actor = ChildProcess::actor();
    const test::ProcessGuard orphan(Pid{actor.number("orphan")});
    QVERIFY(orphan.pid().value > 0);
    const auto reaper = sys::measureReaper(DS_REAPER_HELPER, test::longEnough);
    QVERIFY2(reaper, qPrintable(QString::fromStdString(reaper ? "" : sys::describe(reaper.error()))));
    QCOMPARE(*reaper, parentOf(orphan.pid()));
    QVERIFY(*reaper != actor.pid());
}

void TestReaperProbe::asAnOrdinaryUser()
{
    const auto truth = sys::measureReaper(DS_REAPER_HELPER, test::longEnough);
    QVERIFY(truth);
    const auto user = "user=" + std::to_string(::getuid() == 0 ? 65534 : ::getuid());
    ChildProcess probe({DS_TEST_PROBE, "reaper", DS_REAPER_HELPER, user}, ChildProcess::Talk::Yes);
    QString reason;
    const auto answer = ask(probe, reason);
    if (!reason.isEmpty())
        QSKIP(qPrintable(QStringLiteral("cannot become another user: ") + reason));
    QCOMPARE(answer.reaper, *truth);
}

/// A subreaper that nobody named, two generations up.
void TestReaperProbe::underASubreaper()
{
    auto actor = ChildProcess::actor();
    QCOMPARE(actor.number("subreaper"), 0);
    test::FakeProc folder(test::FakeProc::Where::Disk); // programs may not be run from memory everywhere
    const auto script = folder.path() / "ask";
    folder.rootFile("ask", "#!/bin/sh\n'" DS_TEST_PROBE "' reaper '" DS_REAPER_HELPER "'\n");
    std::filesystem::permissions(script, std::filesystem::perms::all);
    std::istringstream words(actor.ask("run " + script.string()));
    Answer answer;
    words >> answer.reaper.value >> answer.asker.value;
    QCOMPARE(answer.reaper, actor.pid());
    QCOMPARE(actor.readLine(), std::string("0"));
}

void TestReaperProbe::ourselves()
{
    ChildProcess probe({DS_TEST_PROBE, "reaper", DS_REAPER_HELPER, "subreaper"}, ChildProcess::Talk::Yes);
    QString reason;
    const auto answer = ask(probe, reason);
    QVERIFY2(reason.isEmpty(), qPrintable(reason));
    QCOMPARE(answer.reaper, probe.pid());
    QCOMPARE(answer.asker, probe.pid());
}

void TestReaperProbe::helperIsMissing()
{
    const auto reaper = sys::measureReaper("/nonexistent/helper", 1s);
    QVERIFY(!reaper);
    QCOMPARE(reaper.error(), (sys::SysError{sys::Failure::Other, ENOENT, "daemonscope-reaper"}));
}

void TestReaperProbe::helperSaysNothing()
{
    const auto reaper = sys::measureReaper("/bin/true", test::longEnough);
    QVERIFY(!reaper);
    QCOMPARE(reaper.error().kind, sys::Failure::Malformed);
}

/// It is ended, and we do not wait for it longer than we said.
void TestReaperProbe::helperDoesNotEnd()
{
    test::FakeProc folder(test::FakeProc::Where::Disk); // programs may not be run from memory everywhere
    folder.rootFile("helper", "#!/bin/sh\necho $$ > \"$0.pid\"\nread line < \"$0.fifo\"\n");
    folder.add({.pid = 1}).fifo(1, "unused");
    const auto helper = folder.path() / "helper";
    std::filesystem::permissions(helper, std::filesystem::perms::all);
    std::filesystem::rename(folder.path() / "1/unused", folder.path() / "helper.fifo");
    const auto before = std::chrono::steady_clock::now();
    const auto reaper = sys::measureReaper(helper, 500ms);
    QVERIFY(std::chrono::steady_clock::now() - before < 10s);
    QVERIFY(!reaper);
    QCOMPARE(reaper.error().kind, sys::Failure::NotAnswering);
    QFile file(QString::fromStdString(helper.string() + ".pid"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(parentOf(Pid{file.readAll().trimmed().toInt()}), Pid{}); // gone, and waited for
}

void TestReaperProbe::helperIsFound()
{
    QVERIFY(std::filesystem::equivalent(sys::reaperHelper(), DS_REAPER_HELPER));
}

void TestReaperProbe::manyTimes()
{
    const auto first = sys::measureReaper(DS_REAPER_HELPER, test::longEnough);
    QVERIFY(first);
    for (int round = 0; round < 100; ++round) {
        const auto again = sys::measureReaper(DS_REAPER_HELPER, test::longEnough);
        QVERIFY(again);
        QCOMPARE(*again, *first);
    }
}

QTEST_APPLESS_MAIN(TestReaperProbe)
#include "tst_reaper_probe.moc"
