// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>
#include <sstream>

#include "model/live/since_mark.h"
#include "model/process/scanner.h"
#include "tests/model/process_table.h"
#include "tests/support/child_process.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

const SinceMark::Born* bornAs(const SinceMark& since, int pid)
{
    const auto found = std::find_if(
        since.born.begin(), since.born.end(), [pid](const auto& born) { return born.process->pid().value == pid; });
    return found == since.born.end() ? nullptr : &*found;
}

constexpr auto machine = R"(
    1 0 1 1 init
    2 0 0 0 kthreadd kernel
    10 1 10 10 bash tty
    20 10 20 10 make tty
    30 20 20 10 cc tty)";

} // namespace

/// What became of the machine between a mark and now.
class tst_SinceMark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingHappened();
    void bornEndedChanged();
    void anotherLifeOfANumber();
    void zombiesAreNoSurvivors();
    void cyclesEnd();
    void realProcesses();
    void whyEachSurvives();
};

void tst_SinceMark::nothingHappened()
{
    ProcessTable table;
    table.addText(machine);
    const auto marked = classify(table.next());
    const auto since = sinceMark(*marked, *classify(table.next()));
    QVERIFY(since.born.empty() && since.ended.empty() && since.changed.empty());
}

void tst_SinceMark::bornEndedChanged()
{
    ProcessTable table;
    table.addText(machine);
    const auto marked = classify(table.next());
    table.exit(20); // cc is adopted
    table.addText(R"(
        3 2 0 0 kworker kernel
        41 1 40 40 redis
        39 41 40 40 helper
        50 10 50 10 sleep tty stopped
        70 1 70 60 job)");
    const auto since = sinceMark(*marked, *classify(table.next()));
    QCOMPARE(since.born.size(), std::size_t{4});
    QVERIFY(!bornAs(since, 3));
    QVERIFY2(bornAs(since, 41)->reason.startsWith(QStringLiteral("daemon, forked twice; adopted by")),
        qPrintable(bornAs(since, 41)->reason));
    QVERIFY(!bornAs(since, 41)->evidence.isEmpty());
    QCOMPARE(bornAs(since, 41)->parent, -1);
    // A parent comes before its child, whatever their numbers.
    QCOMPARE(&since.born[static_cast<std::size_t>(bornAs(since, 39)->parent)], bornAs(since, 41));
    QVERIFY(bornAs(since, 41) < bornAs(since, 39));
    QCOMPARE(bornAs(since, 50)->reason, QStringLiteral("stopped, on pts/0"));
    QVERIFY(bornAs(since, 70)->reason.startsWith(QStringLiteral("job that outlived its shell")));
    QCOMPARE(since.ended.size(), std::size_t{1});
    QCOMPARE(since.ended[0].process->pid(), Pid{20});
    QCOMPARE(since.changed.size(), std::size_t{1});
    QCOMPARE(since.changed[0].after->pid(), Pid{30});
    QCOMPARE(since.changed[0].what, QStringLiteral("its parent 20 ended, pid 1 (init) adopted it"));
}

void tst_SinceMark::anotherLifeOfANumber()
{
    ProcessTable table;
    table.addText(machine);
    const auto marked = classify(table.next());
    table.add({30, 20, 20, 10, "again"});
    const auto since = sinceMark(*marked, *classify(table.next()));
    QCOMPARE(since.born.size(), std::size_t{1});
    QCOMPARE(since.ended.size(), std::size_t{1});
    QVERIFY(since.changed.empty());
}

void tst_SinceMark::zombiesAreNoSurvivors()
{
    ProcessTable table;
    table.addText(machine);
    const auto marked = classify(table.next());
    table.addText("60 20 20 10 dead zombie");
    table.reshape(30, [](Process& process) { process.stat.state = 'Z'; });
    const auto since = sinceMark(*marked, *classify(table.next()));
    QVERIFY(since.born.empty());
    QCOMPARE(since.ended.size(), std::size_t{1});
    QVERIFY(since.ended[0].how.contains(QStringLiteral("not yet waited for")));
}

void tst_SinceMark::cyclesEnd()
{
    ProcessTable table;
    table.addText(machine);
    const auto marked = classify(table.next());
    table.addText("90 91 90 90 a\n91 90 91 91 b\n92 92 92 92 c");
    QCOMPARE(sinceMark(*marked, *classify(table.next())).born.size(), std::size_t{3});
}

void tst_SinceMark::realProcesses()
{
    sys::ReaderPool pool;
    Scanner scanner(std::move(sys::ProcFs::open("/proc").value()), pool, 1000);
    auto before = ChildProcess::actor();
    const auto marked = classify(scanner.scan());
    auto parent = ChildProcess::actor();
    const Pid child{parent.number("fork")};
    const ProcessGuard guard(child);
    before.end();
    const auto since = sinceMark(*marked, *classify(scanner.scan(), marked));
    QVERIFY(bornAs(since, parent.pid().value) && bornAs(since, child.value));
    QCOMPARE(
        &since.born[static_cast<std::size_t>(bornAs(since, child.value)->parent)], bornAs(since, parent.pid().value));
    QVERIFY(std::any_of(
        since.ended.begin(), since.ended.end(), [&](const auto& one) { return one.process->pid() == before.pid(); }));
    parent.end();
    const auto later = sinceMark(*marked, *classify(scanner.scan()));
    QVERIFY(!bornAs(later, parent.pid().value));
    QVERIFY2(bornAs(later, child.value)->reason.contains(QStringLiteral("adopted by")),
        qPrintable(bornAs(later, child.value)->reason));
}

/// What a shell on a terminal of its own leaves running, each with its reason, while the shell lives and after it.
void tst_SinceMark::whyEachSurvives()
{
    if (!QFile::exists(QStringLiteral("/usr/bin/script")))
        QSKIP("script(1) is not installed");
    constexpr auto line = "set -m; "
                          "setsid -f sh -c 'echo daemon $$; exec sleep 100'; "
                          "nohup sh -c 'echo nohup $$ >/dev/tty; exec sleep 101' >/dev/null 2>&1 & "
                          "(sh -c 'echo orphan $$; exec sleep 102' &) ; "
                          "sh -c 'echo stopped $$; kill -STOP $$; exec sleep 103' & "
                          "sh -c 'echo attached $$; exec sleep 104' & "
                          "exec sleep 105";
    sys::ReaderPool pool;
    Scanner scanner(std::move(sys::ProcFs::open("/proc").value()), pool, 1000);
    const auto marked = classify(scanner.scan());
    ChildProcess terminal({"/usr/bin/script", "-qec", line, "/dev/null"}, ChildProcess::Talk::Yes);
    std::map<std::string, std::unique_ptr<ProcessGuard>> made;
    while (made.size() < 5) {
        std::istringstream words(terminal.readLine());
        std::string name;
        int pid = 0;
        QVERIFY2(words >> name >> pid, name.c_str());
        made[name] = std::make_unique<ProcessGuard>(Pid{pid});
    }
    const auto reasonOf = [&](const char* name) {
        const auto since = sinceMark(*marked, *classify(scanner.scan(), marked));
        const auto* born = bornAs(since, made.at(name)->pid().value);
        return born == nullptr ? QString() : born->reason;
    };
    const auto says = [&](const char* name, const char* words) {
        QString last;
        return waitUntil([&] { return (last = reasonOf(name)).contains(QLatin1String(words)); }) ? QString() : last + u" for " + QLatin1String(name);
    };
    QCOMPARE(says("daemon", "a session of its own, no terminal"), QString());
    QCOMPARE(says("nohup", "ignores SIGHUP, as nohup makes it"), QString());
    QCOMPARE(says("nohup", "in the background of pts/"), QString());
    QCOMPARE(says("orphan", "adopted by"), QString());
    QCOMPARE(says("orphan", "attached to pts/"), QString());
    QCOMPARE(says("stopped", "stopped, on pts/"), QString());
    QCOMPARE(says("attached", "in the background of pts/"), QString());
    terminal.end(); // and with it the terminal: the kernel hangs up who is left on it
    QCOMPARE(says("nohup", "ignores SIGHUP"), QString());
    QCOMPARE(says("nohup", "adopted by"), QString());
    QCOMPARE(says("daemon", "a session of its own, no terminal"), QString());
}

QTEST_GUILESS_MAIN(tst_SinceMark)
#include "tst_since_mark.moc"
