// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

#include <fcntl.h>

#include "model/lab/scenarios.h"
#include "model/sys/unique_fd.h"
#include "tests/cli/program.h"
#include "tests/cli/town.h"
#include "tests/support/wait.h"

using namespace daemonscope;
using namespace daemonscope::test;

class TestCliCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void help_data();
    void help();
    void version();
    void badUsage_data();
    void badUsage();
    void notFound();
    void windowWithoutDisplay();
    void list();
    void treeBySessions();
    void treeByFamily();
    void treeOfOne();
    void explain();
    void deepChain();
    void terminalIsCutAndColoured();
    void noColour();
    void asciiLocale();
    void closedPipe();
    void fullDisk();
    void neverAnsweringFiles();
    void noProcesses();
    void fewDescriptors();
    void otherLanguage();

private:
    /// The program on the town.
    [[nodiscard]] Run inTown(QStringList arguments) const
    {
        return runPatiently(arguments << u"--proc"_qs << QString::fromStdString(town_.path().string()));
    }
    FakeProc town_;
};

void TestCliCommands::initTestCase() { buildTown(town_); }

void TestCliCommands::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, QStringList arguments, QStringList words) {
        QTest::newRow(name) << arguments << words;
    };
    const QString all = u"--proc"_qs;
    row("program", {u"--help"_qs}, {all, u"list"_qs, u"tree"_qs, u"explain"_qs, u"--version"_qs, u"Exit status"_qs});
    row("short", {u"-h"_qs}, {all});
    row("list", {u"list"_qs, u"--help"_qs}, {all, u"--json"_qs, u"--color"_qs, u"Exit status"_qs});
    row("tree", {u"tree"_qs, u"-h"_qs}, {all, u"--by"_qs, u"--kernel"_qs, u"with PID the session"_qs});
    row("explain", {u"explain"_qs, u"--help"_qs}, {all, u"--json"_qs, u"PID"_qs});
}

void TestCliCommands::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, words);
    const auto result = run(arguments);
    QCOMPARE(result.status, 0);
    QVERIFY(result.err.isEmpty());
    for (const auto& word : words)
        QVERIFY2(result.text().contains(word), qPrintable(word));
    for (const auto& line : result.text().split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void TestCliCommands::version()
{
    for (const auto& option : {u"--version"_qs, u"-V"_qs}) {
        const auto result = run({option});
        QCOMPARE(result.status, 0);
        QVERIFY(result.out.startsWith("daemonscope 0."));
        QCOMPARE(result.out.count('\n'), 1);
    }
}

void TestCliCommands::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("hint");
    const auto row = [](QStringList arguments, const QString& hint) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << hint;
    };
    row({u"lsit"_qs}, u"did you mean 'list'"_qs);
    row({u"expalin"_qs, u"1"_qs}, u"did you mean 'explain'"_qs);
    row({u"xyzzyq"_qs}, u"unknown command 'xyzzyq'"_qs);
    row({u"list"_qs, u"--josn"_qs}, u"did you mean '--json'"_qs);
    row({u"list"_qs, u"--by"_qs, u"family"_qs}, u"list has no option '--by'"_qs);
    row({u"list"_qs, u"extra"_qs}, u"unexpected word 'extra'"_qs);
    row({u"list"_qs, u"--proc"_qs}, u"--proc needs a value"_qs);
    row({u"list"_qs, u"--color"_qs, u"maybe"_qs}, u"auto, always or never"_qs);
    row({u"tree"_qs, u"--by"_qs, u"colour"_qs}, u"sessions or family"_qs);
    row({u"tree"_qs, u"abc"_qs}, u"not 'abc'"_qs);
    row({u"list"_qs, u"--wait"_qs, u"0"_qs}, u"seconds above 0"_qs);
    row({u"list"_qs, u"--wait"_qs, u"nan"_qs}, u"seconds above 0"_qs);
    row({u"list"_qs, u"--wait"_qs, u"1s"_qs}, u"seconds above 0"_qs);
    row({u"explain"_qs}, u"needs a PID"_qs);
    row({u"explain"_qs, u"-1"_qs}, u"above 0"_qs);
    row({u"explain"_qs, u"99999999999"_qs}, u"99999999999"_qs);
    row({u"explain"_qs, u"1x"_qs}, u"1x"_qs);
    row({u"--json"_qs}, u"needs a command"_qs);
    row({u"list"_qs, u"\x1b[31m"_qs}, u"\\e[31m"_qs);
    row({u"trace"_qs, u"--proc"_qs, u"/proc"_qs, u"--"_qs, u"true"_qs}, u"trace has no option '--proc'"_qs);
    row({u"--proc=/proc"_qs, u"lab"_qs}, u"lab has no option '--proc'"_qs);
    row({u"lab"_qs, u"--proc=/proc"_qs}, u"lab has no option '--proc'"_qs);
    row({u"list"_qs, u"--"_qs, u"--json"_qs}, u"unexpected word '--json'"_qs);
    row({u"tree"_qs, u"--"_qs, u"1"_qs, u"2"_qs}, u"unexpected word '2'"_qs);
    row({u"explain"_qs, u"--"_qs, u"-1"_qs}, u"above 0"_qs);
    row({u"--"_qs, u"list"_qs}, u"unexpected word 'list'"_qs);
}

void TestCliCommands::badUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, hint);
    const auto result = run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(result.errorLines(), 1);
    QVERIFY2(QString::fromUtf8(result.err).contains(hint), result.err.constData());
    QVERIFY(result.err.contains("--help"));
}

void TestCliCommands::notFound()
{
    const QList<QStringList> all{{u"explain"_qs, u"4194304"_qs}, {u"explain"_qs, u"--json"_qs, u"4194304"_qs},
        {u"tree"_qs, u"4194304"_qs}, {u"list"_qs, u"--proc"_qs, u"/nonexistent"_qs}, {u"list"_qs, u"--proc"_qs, u"/dev/null"_qs}};
    for (const auto& arguments : all) {
        const auto result = run(arguments);
        QCOMPARE(result.status, 1);
        QVERIFY(result.out.isEmpty());
        QCOMPARE(result.errorLines(), 1);
    }
    QVERIFY(run(all.front()).err.contains("4194304"));
}

void TestCliCommands::windowWithoutDisplay()
{
    const auto result = run({}, {.environment = {u"DISPLAY"_qs, u"WAYLAND_DISPLAY"_qs, u"QT_QPA_PLATFORM"_qs}});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.errorLines(), 1);
    QVERIFY(result.err.contains("WAYLAND_DISPLAY") && result.err.contains("list"));
}

void TestCliCommands::list()
{
    const auto result = inTown({u"list"_qs});
    QCOMPARE(result.status, 0);
    QVERIFY(result.err.isEmpty());
    const auto lines = result.text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), static_cast<qsizetype>(town_.size()) + 1);
    QCOMPARE(lines.front().simplified(), u"PID PPID PGID SID TTY USER STATE WHAT COMMAND"_qs);
    // Every column begins where its title does, or ends there for figures.
    const auto what = lines.front().indexOf(u"WHAT");
    const auto sid = lines.front().indexOf(u"SID") + 2;
    for (const auto& line : lines.mid(1)) {
        QVERIFY2(line.at(what - 1) == u' ' && line.at(what) != u' ', qPrintable(line));
        QVERIFY2(line.at(sid).isDigit() && line.at(sid + 1) == u' ', qPrintable(line));
    }
    QVERIFY(result.text().contains(u"daemon, forked twice"));
    QVERIFY(result.text().contains(u"orphan, still on pts/1"));
}

void TestCliCommands::treeBySessions()
{
    const auto result = inTown({u"tree"_qs});
    QCOMPARE(result.status, 0);
    const auto text = result.text();
    QVERIFY(text.startsWith(u"systemd 1"));
    QVERIFY2(text.contains(u"Session 311 · no terminal · leader gone · daemon, forked twice\n"), qPrintable(text));
    QVERIFY(text.contains(u"Session 200 · pts/1 · led by bash\n"));
    QVERIFY(text.contains(u"Group 210 · foreground: gets Ctrl-C\n"));
    QVERIFY(text.contains(u"Group 230 · stopped job\n"));
    QVERIFY(text.contains(u"Group 599 · background · leader gone"));
    QVERIFY(text.contains(u"└─nginx 312 ← systemd 1 "));
    QVERIFY(text.contains(u"  └─nginx 313 "));
    QVERIFY(!text.contains(u"kthreadd"));
    QVERIFY(inTown({u"tree"_qs, u"--kernel"_qs}).text().contains(u"kthreadd"));
}

void TestCliCommands::treeByFamily()
{
    const auto text = inTown({u"tree"_qs, u"--by"_qs, u"family"_qs}).text();
    QVERIFY(!text.contains(u"Session"));
    QVERIFY2(text.contains(u"├─sshd 150 "), qPrintable(text));
    QVERIFY(text.contains(u"│ └─bash 200 "));
    QVERIFY(text.contains(u"process 949")); // a parent that is not visible keeps its place
}

void TestCliCommands::treeOfOne()
{
    const auto session = inTown({u"tree"_qs, number(town::editor)}).text();
    QVERIFY(session.startsWith(u"Session 200"));
    QVERIFY(session.contains(u"vim 210") && !session.contains(u"nginx"));
    const auto family = inTown({u"tree"_qs, u"--by"_qs, u"family"_qs, number(town::daemon)}).text();
    QVERIFY(family.startsWith(u"nginx 312"));
    QCOMPARE(family.count(u'\n'), 2);
    QVERIFY(inTown({u"tree"_qs, u"1"_qs}).text().startsWith(u"systemd 1"));
    // Behind -- is the same word.
    const auto path = QString::fromStdString(town_.path().string());
    const auto behind = [&](const QString& command) {
        return run({command, u"--wait=20"_qs, u"--proc"_qs, path, u"--"_qs, number(town::editor)}).text();
    };
    QCOMPARE(behind(u"tree"_qs), session);
    QVERIFY(behind(u"explain"_qs).startsWith(u"vim 210"));
    QVERIFY(inTown({u"tree"_qs, u"2"_qs}).text().startsWith(u"kthreadd 2"));
}

void TestCliCommands::explain()
{
    const auto result = inTown({u"explain"_qs, number(town::daemon)});
    QCOMPARE(result.status, 0);
    const auto text = result.text();
    QVERIFY2(text.startsWith(u"nginx 312 · daemon, forked twice · high confidence\n"), qPrintable(text));
    QVERIFY(text.simplified().contains(u"That is what the double fork leaves behind."));
    QVERIFY(text.contains(u"session      311 (leader gone)"));
    QVERIFY(text.contains(u"no controlling terminal (tty_nr 0)"));
    QVERIFY(text.contains(u"✓ yes  own session"));
    QVERIFY(text.contains(u"How much of a daemon?"));
    for (const auto& line : text.split(u'\n'))
        QVERIFY2(line.size() <= 100 && !line.endsWith(u' '), qPrintable(line));
}

void TestCliCommands::deepChain()
{
    FakeProc proc;
    proc.add({.pid = 1, .ppid = 0});
    for (int pid = 2; pid <= 5000; ++pid)
        proc.add({.pid = pid, .ppid = pid - 1, .pgid = 2, .sid = 2});
    for (const auto& by : {u"sessions"_qs, u"family"_qs}) {
        const auto result =
            run({u"tree"_qs, u"--by"_qs, by, u"--proc"_qs, QString::fromStdString(proc.path().string())});
        QCOMPARE(result.status, 0);
        QVERIFY(result.text().contains(u"fake 5000"));
        QVERIFY(result.out.size() < 5'000'000);
    }
}

void TestCliCommands::terminalIsCutAndColoured()
{
    QStringList arguments{u"list"_qs, u"--proc"_qs, QString::fromStdString(town_.path().string()), u"--wait=20"_qs};
    town_.write(town::daemon, "cmdline", std::string(3000, 'x'));
    const auto result = runOnTerminal(arguments, 100, {u"TERM=xterm"_qs, u"NO_COLOR"_qs});
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("\x1b["));
    auto plain = result.text();
    static const QRegularExpression escape(u"\x1b\\[[0-9]*m"_qs);
    plain.remove(escape);
    for (const auto& line : plain.split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
    QVERIFY(plain.contains(u"xxx…"));
    town_.write(town::daemon, "cmdline", "nginx");
}

void TestCliCommands::noColour()
{
    const QStringList arguments{u"list"_qs, u"--proc"_qs, QString::fromStdString(town_.path().string())};
    QVERIFY(!runOnTerminal(arguments, 100, {u"NO_COLOR=1"_qs}).out.contains('\x1b'));
    QVERIFY(!runOnTerminal(arguments, 100, {u"TERM=dumb"_qs, u"NO_COLOR"_qs}).out.contains('\x1b'));
    QVERIFY(!runOnTerminal(QStringList(arguments) << u"--color=never"_qs, 100).out.contains('\x1b'));
    QVERIFY(!run(arguments).out.contains('\x1b'));
    QVERIFY(run(QStringList(arguments) << u"--color=always"_qs).out.contains('\x1b'));
}

void TestCliCommands::asciiLocale()
{
    const auto path = QString::fromStdString(town_.path().string());
    for (const auto& command : {QStringList{u"list"_qs, u"--proc"_qs, path}, QStringList{u"tree"_qs, u"--proc"_qs, path},
             QStringList{u"explain"_qs, u"312"_qs, u"--proc"_qs, path}, QStringList{u"trace"_qs, u"--help"_qs}}) {
        const auto result = run(command, {.environment = {u"LC_ALL=C"_qs}});
        QCOMPARE(result.status, 0);
        QVERIFY(result.err.isEmpty());
        QVERIFY(std::none_of(result.out.begin(), result.out.end(), [](char c) { return (c & 0x80) != 0; }));
    }
}

void TestCliCommands::closedPipe()
{
    for (const auto& command : {QStringList{u"list"_qs}, QStringList{u"tree"_qs}, QStringList{u"list"_qs, u"--json"_qs},
             QStringList{u"explain"_qs, u"1"_qs}, QStringList{u"--help"_qs}}) {
        const auto result = run(command, {.stdoutClosed = true});
        QVERIFY2(result.status == 0, qPrintable(command.join(u' ')));
        QVERIFY2(result.err.isEmpty(), result.err.constData());
    }
}

void TestCliCommands::fullDisk()
{
    const sys::UniqueFd full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
    QVERIFY(full);
    for (const auto& arguments : {u"list"_qs, u"--version"_qs, u"--help"_qs}) {
        const auto result = run({arguments}, {.output = full.get()});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.errorLines(), 1);
        QVERIFY2(result.err.contains("cannot write"), result.err.constData());
    }
}

void TestCliCommands::neverAnsweringFiles()
{
    FakeProc proc;
    buildTown(proc);
    proc.fifo(town::daemon, "cmdline").fifo(town::daemon, "environ").fifo(town::service, "cgroup");
    const auto path = QString::fromStdString(proc.path().string());
    for (const auto& command : {QStringList{u"list"_qs}, QStringList{u"explain"_qs, number(town::daemon)}}) {
        QElapsedTimer timer;
        timer.start();
        const auto result = run(command + QStringList{u"--proc"_qs, path});
        // Bounded by design to about 0.9 s; a stuck reader would be there for ever.
        QVERIFY(timer.elapsed() < longEnough.count() / 2);
        QCOMPARE(result.status, 0);
        QVERIFY(result.text().contains(u"not answering"));
        QVERIFY(result.text().contains(u"nginx"));
    }
}

void TestCliCommands::noProcesses()
{
    const FakeProc empty;
    for (const auto& command : {u"list"_qs, u"tree"_qs}) {
        const auto result = run({command, u"--proc"_qs, QString::fromStdString(empty.path().string())});
        QCOMPARE(result.status, 1);
        QVERIFY(result.err.contains("no processes"));
    }
}

void TestCliCommands::fewDescriptors()
{
    FakeProc proc;
    for (int pid = 1; pid <= 300; ++pid)
        proc.add({.pid = pid, .ppid = pid == 1 ? 0 : 1});
    const auto result = run({u"list"_qs, u"--wait=20"_qs, u"--proc"_qs,
                                QString::fromStdString(proc.path().string())},
        {.descriptors = 40});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out.count('\n'), 301);
    QVERIFY2(!result.out.contains("cannot be read"), result.out.constData());
}

/// Help, mistakes and the lessons are for people; JSON is not.
void TestCliCommands::otherLanguage()
{
    const RunOptions german{.environment = {u"LC_ALL=C.UTF-8"_qs, u"LANGUAGE=de"_qs}};
    QVERIFY(run({u"--help"_qs}, german).text().startsWith(u"Aufruf: daemonscope"));
    QVERIFY(run({u"--by"_qs}, german).err.contains("braucht einen"));
    QVERIFY(run({u"explain"_qs, u"1"_qs, u"--json"_qs}, german).text().contains(u"process"));
    QVERIFY(run({u"--help"_qs}, {.environment = {u"LC_ALL=C"_qs, u"LANGUAGE=de"_qs}}).text().startsWith(u"Usage:"));

    const auto lesson = run({u"lab"_qs, u"setsid"_qs, u"--auto"_qs}, german);
    if (lesson.status != 0)
        QSKIP("the lesson cannot be played here");
    const auto words = lesson.text().simplified();
    for (const auto& step : lab::findScenario("setsid")->steps)
        for (const char* text : {step.notice, step.prediction, step.why, step.textbook})
            QVERIFY2(*text == '\0' || !words.contains(QString::fromUtf8(text)), text);
    QVERIFY(words.contains(u"Alles war wie erwartet"));
}

QTEST_GUILESS_MAIN(TestCliCommands)
#include "tst_cli_commands.moc"
