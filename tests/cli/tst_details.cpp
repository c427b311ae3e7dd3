// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <mutex>

#include <sys/stat.h>
#include <unistd.h>

#include "model/process/details_files.h"
#include "model/process/details_reader.h"
#include "tests/cli/seen.h"
#include "tests/cli/town.h"
#include "tests/support/child_process.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

/// Collects what a reading delivers.
struct Arrivals {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<std::shared_ptr<const Details>> all;

    DetailsReader::Arrived callback()
    {
        return [this](std::shared_ptr<const Details> details) {
            const std::lock_guard lock(mutex);
            all.push_back(std::move(details));
            changed.notify_all();
        };
    }
    template <class Condition>
    std::shared_ptr<const Details> wait(Condition condition)
    {
        std::unique_lock lock(mutex);
        const bool held = changed.wait_for(lock, longEnough, [&] { return !all.empty() && condition(*all.back()); });
        return held ? all.back() : nullptr;
    }
};

} // namespace

class TestDetails : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void realProcess();
    void ourselves();
    void fieldsComeOneByOne();
    void oneThatNeverAnswersHidesNothing();
    void anotherProcessOfThatNumber();
    void goneProcess();
    void zombie();
    void closedDescriptor();
    void environmentKeepsNoSecrets();
    void pidFiles_data();
    void pidFiles();
    void pidFileBound();
};

void TestDetails::realProcess()
{
    ChildProcess child({DS_TEST_ACTOR, "idle"}, ChildProcess::Talk::Yes);
    Seen seen;
    const auto details = seen.details(child.pid().value);
    QVERIFY(details.complete());
    QCOMPARE(details.exe.value, std::filesystem::canonical(DS_TEST_ACTOR).string());
    QCOMPARE(details.cwd.value, std::filesystem::current_path().string());
    QCOMPARE(details.root.value, std::string("/"));
    QVERIFY(QByteArray::fromStdString(details.standard[0].value).startsWith("pipe:"));
    QVERIFY(details.descriptors.ok());
    QCOMPARE(details.descriptors.value.total - details.descriptors.value.aboveTwo, 3);
    QVERIFY(details.status.value.umask.has_value());
    QVERIFY(details.environment.ok());
    QVERIFY(details.pidFile.ok() && details.pidFile.value.empty());
    QVERIFY(!details.namespaces.value.empty());
    for (const auto& entry : details.namespaces.value) {
        QVERIFY(entry.sameAsOurs == true);
        QVERIFY(entry.id.starts_with(entry.kind + ":["));
    }
}

void TestDetails::ourselves()
{
    Seen seen;
    const auto details = seen.details(::getpid());
    QVERIFY(details.complete());
    QVERIFY(details.exe.value.ends_with("tst_details"));
}

void TestDetails::fieldsComeOneByOne()
{
    ChildProcess child({DS_TEST_ACTOR, "idle"}, ChildProcess::Talk::Yes);
    const Seen seen;
    const auto proc = sys::ProcFs::open();
    sys::ReaderPool pool;
    Arrivals arrivals;
    DetailsReader(*proc, pool).read(*seen.classified().snapshot().find(child.pid()), arrivals.callback());
    QVERIFY(arrivals.wait([](const Details& details) { return details.complete(); }));
    QVERIFY(arrivals.all.size() > 10);
    QVERIFY(!arrivals.all.front()->complete());
}

void TestDetails::oneThatNeverAnswersHidesNothing()
{
    FakeProc proc;
    buildTown(proc);
    proc.fifo(town::daemon, "environ").write(town::daemon, "loginuid", "1000\n");
    Seen seen(proc.path(), cli::OneShot::usualWait);
    const auto details = seen.details(town::daemon);
    QVERIFY(details.environment.failure == sys::Failure::NotAnswering);
    QVERIFY(details.status.ok());
    QVERIFY(details.loginUid.value == 1000U);
    QVERIFY(details.cgroup.ok());
    proc.answer(town::daemon, "environ", "");
}

void TestDetails::anotherProcessOfThatNumber()
{
    FakeProc proc;
    buildTown(proc);
    Seen seen(proc.path());
    proc.change(town::daemon, [](FakeProcess& process) { process.startTicks += 1; });
    const auto details = seen.details(town::daemon);
    QVERIFY(details.complete());
    QVERIFY(details.cwd.failure == sys::Failure::Gone);
    QVERIFY(details.status.failure == sys::Failure::Gone);
}

void TestDetails::goneProcess()
{
    auto child = ChildProcess::actor();
    Seen seen;
    child.end();
    const auto details = seen.details(child.pid().value);
    QVERIFY(details.complete());
    QVERIFY(details.exe.failure == sys::Failure::Gone);
}

void TestDetails::zombie()
{
    auto parent = ChildProcess::actor();
    ProcessGuard child(Pid{parent.number("fork")});
    child.end(); // nobody waits for it
    Seen seen;
    QVERIFY(seen.facets(child.pid().value).has(FacetId::Zombie));
    const auto details = seen.details(child.pid().value);
    QVERIFY(details.complete());
    QVERIFY(details.cwd.ok() && details.cwd.value.empty());
    QVERIFY(details.status.ok());
    QVERIFY(details.environment.ok());
}

void TestDetails::closedDescriptor()
{
    ChildProcess child({"/bin/sh", "-c", "exec " DS_TEST_ACTOR " idle 2>&-"}, ChildProcess::Talk::Yes);
    const auto become = [&] {
        Seen seen;
        const auto* process = seen.classified().snapshot().find(child.pid());
        return process != nullptr && process->stat.comm == "ds_test_actor";
    };
    QVERIFY(waitUntil(become));
    Seen seen;
    const auto details = seen.details(child.pid().value);
    QVERIFY(details.standard[2].ok());
    QCOMPARE(details.standard[2].value, std::string());
    QVERIFY(!details.standard[1].value.empty());
}

void TestDetails::environmentKeepsNoSecrets()
{
    using namespace std::string_view_literals;
    const auto environment = parseEnvironment(
        "PASSWORD=hunter2\0SYSTEMD_EXEC_PID=42\0INVOCATION_ID=abc\0JOURNAL_STREAM=8:1\0TERM=xterm\0SHLVL=2\0"
        "SSH_TTY=/dev/pts/0\0broken\0=x\0"sv);
    QVERIFY(environment.systemdExecPid == Pid{42});
    QVERIFY(environment.invocationId && environment.journalStream && environment.sshTty);
    QVERIFY(environment.term == "xterm" && environment.shellLevel == "2");
    QVERIFY(parseEnvironment("") == Environment{});
    QVERIFY(!parseEnvironment("SYSTEMD_EXEC_PID=\x1b\0"sv).systemdExecPid);
}

void TestDetails::pidFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("found");
    const auto own = QByteArray::number(::getpid());
    QTest::newRow("plain") << u"a.pid"_qs << own + '\n' << true;
    QTest::newRow("in a directory") << u"nginx/a.pid"_qs << own << true;
    QTest::newRow("with more lines") << u"a.pid"_qs << own + "\n/data\n" << true;
    QTest::newRow("too deep") << u"x/y/a.pid"_qs << own << false;
    QTest::newRow("another's") << u"a.pid"_qs << QByteArray("1\n") << false;
    QTest::newRow("another suffix") << u"a.txt"_qs << own << false;
    QTest::newRow("empty") << u"a.pid"_qs << QByteArray() << false;
    QTest::newRow("no number") << u"a.pid"_qs << own + "x" << false;
}

void TestDetails::pidFiles()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(bool, found);
    const QTemporaryDir run;
    const std::filesystem::path path = run.filePath(file).toStdString();
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << text.toStdString();
    std::filesystem::create_symlink(path, run.filePath(u"link.pid"_qs).toStdString()); // links are not followed
    const Seen seen;
    const auto& key = seen.classified().snapshot().find(Pid{::getpid()})->key;
    QCOMPARE(findPidFile(run.path().toStdString(), key).value(), found ? path.string() : std::string());
    // Written before the process began: a dead one's, which had the same number.
    std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now() - std::chrono::hours(24 * 365 * 20));
    QCOMPARE(findPidFile(run.path().toStdString(), key).value(), std::string());
}

void TestDetails::pidFileBound()
{
    const QTemporaryDir run;
    for (int i = 0; i < 3000; ++i)
        std::ofstream(run.filePath(u"%1.pid"_qs.arg(i)).toStdString()) << "1";
    QVERIFY(::mkfifo(run.filePath(u"fifo.pid"_qs).toLocal8Bit().constData(), 0600) == 0);
    QCOMPARE(findPidFile(run.path().toStdString(), {Pid{::getpid()}, 0, 0}).value(), std::string());
    QCOMPARE(findPidFile("/nonexistent", {Pid{1}, 0, 0}).value(), std::string());
}

QTEST_GUILESS_MAIN(TestDetails)
#include "tst_details.moc"
