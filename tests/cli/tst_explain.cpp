// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "model/process/checklist.h"
#include "model/process/explain.h"
#include "tests/cli/seen.h"
#include "tests/cli/town.h"
#include "tests/support/child_process.h"

using namespace daemonscope;
using namespace daemonscope::test;

class TestExplain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void firstSentence_data();
    void firstSentence();
    void designWords();
    void whoGetsCtrlC();
    void whatCannotBeTold();
    void perhapsADaemon();
    void hiddenLeader_data();
    void hiddenLeader();
    void details();
    void seenAdoption();
    void everybodyHasAStory();

private:
    [[nodiscard]] QString story(std::int32_t pid, const Details* details = nullptr) const
    {
        return sentences(town_->classified(), town_->indexOf(pid), details).join(u' ');
    }

    FakeProc proc_;
    std::unique_ptr<Seen> town_;
};

void TestExplain::initTestCase()
{
    buildTown(proc_);
    town_ = std::make_unique<Seen>(proc_.path());
}

void TestExplain::firstSentence_data()
{
    QTest::addColumn<int>("pid");
    QTest::addColumn<QString>("text");
    const auto row = [](int pid, const QString& text) { QTest::newRow(text.toLatin1().left(40).constData()) << pid << text; };
    row(town::daemon,
        u"It has no controlling terminal, its session's leader 311 has exited, and it was adopted by pid 1 (systemd). "
        u"That is what the double fork leaves behind."_qs);
    row(town::worker, u"a worker of a daemon."_qs);
    row(town::service, u"its control group is cron.service: a service"_qs);
    row(town::loginDaemon, u"a daemon that forked once"_qs);
    row(town::either, u"setsid -f, daemon(3) and a supervised service have identical ids"_qs);
    row(town::job, u"outlived its shell"_qs);
    row(town::attached, u"it still belongs to terminal pts/1: an orphan, not a daemon"_qs);
    row(town::orphan, u"It was adopted by pid 1 (systemd)"_qs);
    row(town::zombie, u"its entry in the process table, until its parent pid 200 (bash) waits for it"_qs);
    row(town::stopped, u"a stopped job of terminal pts/1"_qs);
    row(town::traced, u"pid 200 (bash) traces it"_qs);
    row(town::shell, u"controlling process of terminal pts/1"_qs);
    row(town::editor, u"in the foreground of terminal pts/1"_qs);
    row(town::sleeper, u"in the background of terminal pts/1"_qs);
    row(town::container, u"the init of a container"_qs);
    row(town::lost, u"cannot be told"_qs);
    row(1, u"It is pid 1"_qs);
    row(2, u"a thread of the kernel"_qs);
}

void TestExplain::firstSentence()
{
    QFETCH(int, pid);
    QFETCH(QString, text);
    const auto first = sentences(town_->classified(), town_->indexOf(pid), nullptr).front();
    QVERIFY2(first.contains(text), qPrintable(first));
}

void TestExplain::designWords()
{
    QVERIFY(story(town::daemon).contains(u"process group and session 311 (leader gone)"));
    QVERIFY(story(town::job).contains(u"process group 500 (its own) in session 499 (leader gone)"));
    QVERIFY(story(town::editor).contains(u"the line discipline sends SIGINT"));
    for (const auto pid : {town::daemon, town::job, town::attached, town::orphan}) {
        QVERIFY(story(pid).contains(u"adopted by"));
        QVERIFY(!story(pid).contains(u"becomes"));
    }
}

void TestExplain::whoGetsCtrlC()
{
    QVERIFY(story(town::editor).contains(u"is 210 (vim): the line discipline sends SIGINT to it on Ctrl-C, so to this process"));
    QVERIFY(story(town::sleeper).contains(u"is 210 (vim): the line discipline sends SIGINT to it on Ctrl-C, not to this"));
    QVERIFY(story(town::daemon).contains(u"no Ctrl-C and no hangup reaches it"));
    FakeProc proc;
    proc.add({.pid = 1, .ppid = 0}).add({.pid = 5, .tty = 0x8801, .tpgid = 77});
    const Seen seen(proc.path());
    QVERIFY(sentences(seen.classified(), seen.indexOf(5), nullptr).join(u' ').contains(u"reaches nobody"));
}

void TestExplain::whatCannotBeTold()
{
    QVERIFY(story(town::daemon).contains(u"Who started it is not known"));
    QVERIFY(story(town::lost).contains(u"its parent cannot be seen here"));
    Details details;
    details.cwd.pending = details.environment.pending = false;
    details.cwd.failure = sys::Failure::Denied;
    details.environment.failure = sys::Failure::NotAnswering;
    const auto text = story(town::daemon, &details);
    QVERIFY2(text.contains(u"Not permitted to be read, so not judged: working directory."), qPrintable(text));
    QVERIFY(text.contains(u"Not answering: environment."));
}

/// Below one who leads its session, and of whom nothing else shows that it adopts: a daemon's ids, but no proof.
void TestExplain::perhapsADaemon()
{
    FakeProc proc;
    proc.add({.pid = 1, .ppid = 0}).add({.pid = 900, .comm = "systemd"});
    proc.add({.pid = 950, .ppid = 900, .pgid = 940, .sid = 940, .comm = "left"});
    proc.add({.pid = 960, .ppid = 1}).add({.pid = 970, .ppid = 900, .pgid = 960, .sid = 960, .comm = "job"});
    const Seen seen(proc.path());
    const auto first = [&](int pid) { return sentences(seen.classified(), seen.indexOf(pid), nullptr).front(); };
    QVERIFY2(first(950).endsWith(u"no leader of its session 940 is to be seen: an orphan, perhaps a daemon."),
        qPrintable(first(950)));
    QVERIFY2(first(970).endsWith(u"no session of its own either: an orphan, not a daemon."), qPrintable(first(970)));
}

void TestExplain::hiddenLeader_data()
{
    QTest::addColumn<int>("hidepid");
    QTest::addColumn<bool>("wholeMachine"); // kernel threads are shown
    QTest::addColumn<int>("denied");
    QTest::addColumn<bool>("hidden");
    QTest::addColumn<bool>("warned");
    QTest::newRow("all is shown") << 0 << false << 0 << false << false;
    QTest::newRow("hidepid=1, the leader denied") << 1 << false << 30 << true << true;
    QTest::newRow("hidepid=1, another denied") << 1 << false << 35 << false << true;
    QTest::newRow("hidepid=2") << 2 << false << 0 << true << true;
    QTest::newRow("hidepid=4") << 4 << false << 0 << true << true;
    QTest::newRow("hidepid=2, but not for us") << 2 << true << 0 << false << false;
}

/// A leader whom the system hides has not ended for that.
void TestExplain::hiddenLeader()
{
    QFETCH(const int, hidepid);
    QFETCH(const bool, wholeMachine);
    QFETCH(const int, denied);
    QFETCH(const bool, hidden);
    QFETCH(const bool, warned);
    FakeProc proc;
    proc.add({.pid = 1, .ppid = 0}).add({.pid = 40, .ppid = 39, .pgid = 30, .sid = 30, .comm = "sshd"});
    if (wholeMachine)
        proc.add({.pid = 2, .ppid = 0, .pgid = 0, .sid = 0, .flags = sys::flagKernelThread});
    const Seen seen(proc.path());
    Snapshot changed(seen.classified().snapshot());
    changed.hiding.hidepid = hidepid;
    if (denied != 0)
        changed.unreadable.denied = {Pid{denied}};
    const auto classified = classify(std::make_shared<const Snapshot>(changed));
    const int index = changed.indexOf(Pid{40});
    const auto text = sentences(*classified, index, nullptr).join(u' ');
    QCOMPARE(text.contains(u"process group and session 30 (its leader cannot be seen here)"), hidden);
    QCOMPARE(text.contains(u"(leader gone)"), !hidden);
    QCOMPARE(text.contains(u"The system hides other users' processes"), warned);
    QCOMPARE(sessionText(changed, changed.at(index)),
        hidden ? u"session 30, its leader cannot be seen here (sid 30)"_qs : u"session 30, leader gone (sid 30)"_qs);
    for (const auto& entry : checklist(*classified, index, {}))
        if (entry.id == "leader-exits" || entry.id == "setsid")
            QCOMPARE(entry.done.has_value(), !hidden && entry.id == "leader-exits");
}

void TestExplain::details()
{
    Details details;
    details.cwd.pending = details.exe.pending = details.environment.pending = details.namespaces.pending = false;
    details.cgroup.pending = details.loginUid.pending = false;
    details.loginUid.value = 1000;
    details.cwd.value = "/srv/old (deleted)";
    details.exe.value = "/usr/bin/thing (deleted)";
    details.environment.value.systemdExecPid = Pid{town::either};
    details.namespaces.value = {{"pid", "pid:[1]", false, false}, {"net", "net:[2]", true, true}};
    details.cgroup.value = "/system.slice/thing.service";
    const auto text = story(town::either, &details);
    QVERIFY(text.contains(u"working directory has been deleted"));
    QVERIFY(text.contains(u"program file has been deleted or replaced"));
    QVERIFY(text.contains(u"SYSTEMD_EXEC_PID"));
    QVERIFY(text.contains(u"a login, that of uid 1000 (loginuid)"));
    QVERIFY(text.contains(u"other namespaces than this program: pid."));
    QVERIFY(text.contains(u"the service thing.service"));
}

void TestExplain::seenAdoption()
{
    FakeProc proc;
    proc.add({.pid = 1, .ppid = 0, .comm = "init"}).add({.pid = 7, .comm = "sh"}).add({.pid = 8, .ppid = 7, .sid = 7});
    sys::ReaderPool pool;
    Scanner scanner(*sys::ProcFs::open(proc.path()), pool, 0);
    (void)scanner.scan();
    proc.change(8, [](FakeProcess& process) { process.ppid = 1; }).remove(7);
    const auto classified = classify(scanner.scan());
    const auto text = sentences(*classified, classified->snapshot().indexOf(Pid{8}), nullptr).join(u' ');
    QVERIFY2(text.contains(u"Its parent was pid 7 (sh); when that ended"), qPrintable(text));
    QVERIFY(text.contains(u"pid 1 (init) adopted it"));
}

void TestExplain::everybodyHasAStory()
{
    Seen machine;
    const auto& classified = machine.classified();
    for (int index = 0; index < classified.snapshot().size(); ++index) {
        const auto all = sentences(classified, index, nullptr);
        QVERIFY(!all.isEmpty());
        for (const auto& sentence : all) {
            QVERIFY(!sentence.isEmpty() && sentence.endsWith(u'.'));
            QVERIFY2(!sentence.contains(u'%') && !sentence.contains(QChar(0x1b)), qPrintable(sentence));
        }
    }
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
