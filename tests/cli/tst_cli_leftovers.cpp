// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "tests/cli/program.h"
#include "tests/cli/validator.h"
#include "tests/support/child_process.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

/// `leftovers WORDS -- sh -c SCRIPT`; whatever it leaves is ended, for tests leave nothing.
QStringList withShell(const QStringList& words, const QString& script)
{
    return QStringList{u"leftovers"_qs} + words + QStringList{u"--"_qs, u"sh"_qs, u"-c"_qs, script};
}

QJsonArray leftoversIn(const QByteArray& document)
{
    return QJsonDocument::fromJson(document).object().value(u"leftovers").toArray();
}

/// A program that leads a session on a terminal of its own.
class OnTerminal {
public:
    OnTerminal(const QString& program, const QStringList& arguments)
        : master_(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (::grantpt(master_.get()) != 0 || ::unlockpt(master_.get()) != 0
            || ::ptsname_r(master_.get(), name_, sizeof name_) != 0)
            return;
        // Held until the program has it: a terminal that nobody has open reads as ended.
        const sys::UniqueFd slave(::open(name_, O_RDWR | O_NOCTTY | O_CLOEXEC));
        process_.setChildProcessModifier([this] {
            ::setsid();
            const int terminal = ::open(name_, O_RDWR); // which makes it the controlling one
            for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
                ::dup2(terminal, fd);
            ::close(terminal);
        });
        process_.start(program, arguments);
        process_.waitForStarted();
    }
    ~OnTerminal()
    {
        process_.kill();
        process_.waitForFinished(static_cast<int>(longEnough.count()));
    }

    void type(const QByteArray& text) const
    {
        (void)!::write(master_.get(), text.constData(), static_cast<size_t>(text.size()));
    }
    /// Reads until this stands in what has appeared since it was asked last.
    bool shows(const QByteArray& text)
    {
        char part[4096];
        for (;;) {
            if (const auto at = seen_.indexOf(text); at >= 0) {
                seen_.remove(0, at + text.size());
                return true;
            }
            const auto size = waitReadable(master_.get()) ? ::read(master_.get(), part, sizeof part) : -1;
            if (size <= 0)
                return false;
            seen_.append(part, size);
        }
    }
    [[nodiscard]] QByteArray rest() const { return seen_; }
    int status() { return process_.waitForFinished(static_cast<int>(longEnough.count())) ? process_.exitCode() : -1; }

private:
    sys::UniqueFd master_;
    char name_[64]{};
    QByteArray seen_;
    QProcess process_;
};

bool isGone(int pid) { return !QFile::exists(QStringLiteral("/proc/%1").arg(pid)); }

} // namespace

class TestCliLeftovers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingLeft_data();
    void nothingLeft();
    void endsByTheSameSignal();
    void cannotRun_data();
    void cannotRun();
    void backgroundJob();
    void daemons_data();
    void daemons();
    void redis();
    void json();
    void jsonOfNothing();
    void jsonOfWhoCameMeanwhile();
    void reportFile();
    void inputAndOutput();
    void whoEndsInTimeIsNotLeft();
    void zombiesAreNotLeft();
    void signalGoesToTheCommand();
    void ctrlCGoesToTheCommand();
    void jobControl();
    void ignoringTermIsKilled();
    void stoppedOneIsEnded();
    void inheritedDispositions();
    void noColour();
    void namesAreEscaped();
};

void TestCliLeftovers::nothingLeft_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("status");
    QTest::newRow("true") << u"true"_qs << 0;
    QTest::newRow("7") << u"exit 7"_qs << 7;
    QTest::newRow("255") << u"exit 255"_qs << 255;
    QTest::newRow("70 of its own") << u"exit 70"_qs << 70;
    QTest::newRow("waits for its children") << u"true & true & wait; exit 3"_qs << 3;
    QTest::newRow("daemons that end") << u"setsid -f true; exit 4"_qs << 4;
}

void TestCliLeftovers::nothingLeft()
{
    QFETCH(QString, script);
    QFETCH(int, status);
    const auto result = run(withShell({u"--wait=20"_qs}, script));
    QCOMPARE(result.status, status);
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.out, QByteArray());
}

void TestCliLeftovers::endsByTheSameSignal()
{
    QProcess program;
    program.start(QStringLiteral(DS_PROGRAM), withShell({}, u"kill -TERM $$"_qs));
    QVERIFY(program.waitForFinished(static_cast<int>(longEnough.count())));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QCOMPARE(program.exitCode(), SIGTERM);
}

void TestCliLeftovers::cannotRun_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no such file") << QStringList{u"--"_qs, u"/nonexistent/program"_qs} << 127;
    QTest::newRow("no such command") << QStringList{u"--"_qs, u"no-such-command-here"_qs} << 127;
    QTest::newRow("a folder") << QStringList{u"--"_qs, u"/usr"_qs} << 126;
    QTest::newRow("not executable") << QStringList{u"--"_qs, u"/etc/passwd"_qs} << 126;
    QTest::newRow("no command") << QStringList{} << 125;
    QTest::newRow("bad option") << QStringList{u"--kil"_qs, u"--"_qs, u"true"_qs} << 125;
    QTest::newRow("another /proc") << QStringList{u"--proc=/proc"_qs, u"--"_qs, u"true"_qs} << 125;
    QTest::newRow("bad time") << QStringList{u"--wait=soon"_qs, u"--"_qs, u"true"_qs} << 125;
    QTest::newRow("no report") << QStringList{u"--report=/nonexistent/file"_qs, u"--"_qs, u"true"_qs} << 125;
}

void TestCliLeftovers::cannotRun()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const auto result = run(QStringList{u"leftovers"_qs} + arguments);
    QCOMPARE(result.status, status);
    QCOMPARE(result.errorLines(), 1);
    QCOMPARE(result.out, QByteArray());
}

void TestCliLeftovers::backgroundJob()
{
    const auto result = run(withShell({u"--kill"_qs}, u"sleep 300 & exit 7"_qs));
    QCOMPARE(result.status, 70);
    QCOMPARE(result.out, QByteArray());
    const auto lines = QString::fromUtf8(result.err).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(lines.first().contains(u"exited with 7"), result.err.constData());
    QVERIFY2(lines.first().contains(u"left 1 process running"), result.err.constData());
    QVERIFY2(lines.value(1).endsWith(u"  sleep 300"), result.err.constData());
    QVERIFY2(lines.value(2).contains(u"It was adopted by pid"), result.err.constData()); // explain's first sentence
    QVERIFY2(lines.last().contains(u"Ended by SIGTERM"), result.err.constData());
    QVERIFY(isGone(lines.value(1).simplified().section(u' ', 0, 0).toInt()));
}

void TestCliLeftovers::daemons_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("headline");
    QTest::newRow("one fork") << u"setsid -f sleep 300"_qs << u"leader-daemon"_qs;
    QTest::newRow("two forks") << u"setsid -f sh -c 'sleep 300 &'"_qs << u"sysv-daemon"_qs;
    QTest::newRow("three") << u"setsid -f setsid -f sh -c '(sleep 300 &)'"_qs << u"sysv-daemon"_qs;
    QTest::newRow("nohup") << u"nohup sleep 300 >/dev/null 2>&1 &"_qs << u"orphan"_qs;
}

void TestCliLeftovers::daemons()
{
    QFETCH(QString, script);
    QFETCH(QString, headline);
    const auto result = run(withShell({u"--kill"_qs, u"--json"_qs, u"--report=-"_qs}, script));
    QCOMPARE(result.status, 70);
    const auto left = leftoversIn(result.out);
    QCOMPARE(left.size(), 1);
    const auto process = left.first().toObject();
    QCOMPARE(process.value(u"comm").toString(), u"sleep"_qs);
    QCOMPARE(process.value(u"ended").toBool(), true);
    // What the program itself is under decides whether there is a terminal.
    const auto terminal = process.value(u"tty");
    if (terminal.isNull() || headline != u"orphan"_qs)
        QCOMPARE(process.value(u"headline").toString(), headline);
    QVERIFY(isGone(process.value(u"pid").toInt()));
    // However short its parent lived: where the kernel tells of births, this one was seen.
    if (run({u"watch"_qs, u"--source=connector"_qs, u"--for=0.01"_qs}).status == 0)
        QVERIFY(process.value(u"born_from").isObject());
}

void TestCliLeftovers::redis()
{
    const auto server = QStandardPaths::findExecutable(u"redis-server"_qs);
    if (server.isEmpty())
        QSKIP("redis-server is not installed");
    const QTemporaryDir folder;
    const auto result = run({u"leftovers"_qs, u"--kill"_qs, u"--json"_qs, u"--report=-"_qs, u"--"_qs, server,
        u"--daemonize"_qs, u"yes"_qs, u"--port"_qs, u"0"_qs, u"--unixsocket"_qs, folder.filePath(u"socket"_qs),
        u"--dir"_qs, folder.path(), u"--logfile"_qs, u"log"_qs});
    QCOMPARE(result.status, 70);
    const auto left = leftoversIn(result.out);
    QCOMPARE(left.size(), 1);
    const auto daemon = left.first().toObject();
    QCOMPARE(daemon.value(u"comm").toString(), u"redis-server"_qs);
    QCOMPARE(daemon.value(u"headline").toString(), u"leader-daemon"_qs);
    QCOMPARE(daemon.value(u"ended").toBool(), true);
}

void TestCliLeftovers::json()
{
    // The shell that starts it lives long enough for anybody to see the birth.
    const auto result = run(withShell({u"--json"_qs}, u"sleep 300 & sleep 0.2; echo $$ $!; exit 7"_qs));
    QCOMPARE(result.status, 70);
    const auto told = QString::fromUtf8(result.out).simplified().split(u' ');
    const ProcessGuard guard(Pid{told.value(1).toInt()});
    QCOMPARE(complaints(result.err), QString());
    const auto document = QJsonDocument::fromJson(result.err).object();
    QCOMPARE(document.value(u"schema").toString(), u"daemonscope.leftovers/1"_qs);
    QCOMPARE(document.value(u"command").toArray().first().toString(), u"sh"_qs);
    QCOMPARE(document.value(u"exit").toObject(), (QJsonObject{{u"code"_qs, 7}}));
    const auto left = leftoversIn(result.err);
    QCOMPARE(left.size(), 1);
    const auto process = left.first().toObject();
    QCOMPARE(process.value(u"pid").toInt(), told.value(1).toInt());
    QCOMPARE(process.value(u"cmdline").toArray(), (QJsonArray{u"sleep"_qs, u"300"_qs}));
    QCOMPARE(process.value(u"born_from").toObject(),
        (QJsonObject{{u"pid"_qs, told.value(0).toInt()}, {u"comm"_qs, u"sh"_qs}}));
    QCOMPARE(process.value(u"ended").toBool(), false);
}

void TestCliLeftovers::jsonOfNothing()
{
    const auto result = run(withShell({u"--json"_qs, u"--report=-"_qs}, u"exit 3"_qs));
    QCOMPARE(result.status, 3);
    QCOMPARE(complaints(result.out), QString());
    QVERIFY(leftoversIn(result.out).isEmpty());
    const auto killed = run(withShell({u"--json"_qs, u"--report=-"_qs, u"--kill"_qs}, u"sleep 300 & kill -KILL $$"_qs));
    QCOMPARE(killed.status, 70);
    QCOMPARE(complaints(killed.out), QString());
    const auto document = QJsonDocument::fromJson(killed.out).object();
    QCOMPARE(document.value(u"exit").toObject(), (QJsonObject{{u"signal"_qs, u"SIGKILL"_qs}}));
}

/// Who is to end starts another one: the report tells that, too, whoever reads it.
void TestCliLeftovers::jsonOfWhoCameMeanwhile()
{
    const QTemporaryDir folder;
    const auto result = run(withShell({u"--json"_qs, u"--report=-"_qs, u"--kill"_qs},
        u"cd '%1' && mkfifo ready || exit 9; "
        "sh -c 'trap \"tail -f /dev/null & exit\" TERM; echo >ready; while :; do sleep 0.02; done' & read x <ready"_qs
            .arg(folder.path())));
    QCOMPARE(result.status, 70);
    QCOMPARE(complaints(result.out), QString());
    const auto document = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(document.value(u"hidden"), QJsonValue(false));
    const auto others = document.value(u"others").toArray(); // one of its naps may be among them
    const auto tail = std::find_if(others.begin(), others.end(),
        [](const auto& other) { return other.toObject().value(u"comm") == QJsonValue(u"tail"_qs)
                || other.toObject().value(u"comm") == QJsonValue(u"sh"_qs); }); // before it was tail
    QVERIFY2(tail != others.end(), result.out.constData());
    const auto one = (*tail).toObject();
    QCOMPARE(one.value(u"ended"), QJsonValue(true));
    QVERIFY(isGone(one.value(u"pid").toInt()));
}

void TestCliLeftovers::reportFile()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"report"_qs);
    const auto result = run(withShell({u"--kill"_qs, u"--report"_qs, path}, u"sleep 300 & echo out; echo err >&2"_qs));
    QCOMPARE(result.status, 70);
    QCOMPARE(result.out, QByteArray("out\n"));
    QCOMPARE(result.err, QByteArray("err\n"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("left 1 process running"));
    QCOMPARE(run(withShell({u"--report=/dev/full"_qs}, u"true"_qs)).status, 125);
}

void TestCliLeftovers::inputAndOutput()
{
    QProcess program;
    program.start(QStringLiteral(DS_PROGRAM), withShell({}, u"cat; echo err >&2; exit 5"_qs));
    program.write("one\0two\n", 8);
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished(static_cast<int>(longEnough.count())));
    QCOMPARE(program.exitCode(), 5);
    QCOMPARE(program.readAllStandardOutput(), QByteArray("one\0two\n", 8));
    QCOMPARE(program.readAllStandardError(), QByteArray("err\n"));
}

void TestCliLeftovers::whoEndsInTimeIsNotLeft()
{
    QCOMPARE(run(withShell({u"--wait=20"_qs}, u"sleep 0.3 & exit 2"_qs)).status, 2);
    QCOMPARE(run(withShell({u"--wait=0"_qs, u"--kill"_qs}, u"sleep 300 & exit 2"_qs)).status, 70);
}

/// One that nobody waits for: its parent lives on and is what is left.
void TestCliLeftovers::zombiesAreNotLeft()
{
    const auto result = run(
        withShell({u"--kill"_qs, u"--json"_qs, u"--report=-"_qs}, u"sh -c 'true & exec sleep 300' & sleep 0.2"_qs));
    QCOMPARE(result.status, 70);
    const auto left = leftoversIn(result.out);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().toObject().value(u"comm").toString(), u"sleep"_qs);
}

void TestCliLeftovers::signalGoesToTheCommand()
{
    QProcess program;
    program.start(
        QStringLiteral(DS_PROGRAM), withShell({}, u"trap 'exit 9' TERM; echo ready; while :; do sleep 0.05; done"_qs));
    QVERIFY(program.waitForReadyRead(static_cast<int>(longEnough.count())));
    program.terminate();
    QVERIFY(program.waitForFinished(static_cast<int>(longEnough.count())));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 9);
}

void TestCliLeftovers::ctrlCGoesToTheCommand()
{
    OnTerminal program(QStringLiteral(DS_PROGRAM),
        withShell({}, u"trap 'echo got it; exit 9' INT; echo ready; while :; do sleep 0.05; done"_qs));
    QVERIFY(program.shows("ready"));
    program.type("\x03");
    QVERIFY2(program.shows("got it"), program.rest().constData());
    QCOMPARE(program.status(), 9);
}

/// Under a shell: it sees its job stop, whether Ctrl-Z stops all of it or the command stops itself, and continues it.
void TestCliLeftovers::jobControl()
{
    const auto bash = QStandardPaths::findExecutable(u"bash"_qs);
    if (bash.isEmpty())
        QSKIP("bash is not installed");
    OnTerminal shell(bash, {u"--norc"_qs, u"--noprofile"_qs, u"--noediting"_qs, u"-i"_qs});
    shell.type(DS_PROGRAM " leftovers -- sh -c 'echo re\"\"ady; cat; exit 7'\n");
    QVERIFY2(shell.shows("ready"), shell.rest().constData());
    shell.type("\x1a");
    QVERIFY2(shell.shows("Stopped"), shell.rest().constData());
    shell.type("fg\n");
    shell.type("words\n");
    QVERIFY2(shell.shows("words") && shell.shows("words"), shell.rest().constData()); // echoed, and written by cat
    shell.type("\x04");
    shell.type("echo status $?\n");
    QVERIFY2(shell.shows("status 7"), shell.rest().constData());
    shell.type(DS_PROGRAM " leftovers -- sh -c 'kill -STOP $$; echo went\"\" on'\n");
    QVERIFY2(shell.shows("Stopped"), shell.rest().constData());
    shell.type("fg\n");
    QVERIFY2(shell.shows("went on"), shell.rest().constData());
    shell.type("exit 3\n");
    QCOMPARE(shell.status(), 3);
}

void TestCliLeftovers::ignoringTermIsKilled()
{
    const auto result = run(withShell({u"--kill"_qs}, u"trap '' TERM; sleep 300 &"_qs));
    QCOMPARE(result.status, 70);
    QVERIFY2(result.err.contains("Ended by SIGKILL."), result.err.constData());
}

void TestCliLeftovers::stoppedOneIsEnded()
{
    const auto result = run(withShell({u"--kill"_qs}, u"sleep 300 & kill -STOP $!"_qs));
    QCOMPARE(result.status, 70);
    QVERIFY2(result.err.contains("Ended by SIGTERM."), result.err.constData());
}

/// What is blocked or ignored, and which descriptors are open, is for the command as for us.
void TestCliLeftovers::inheritedDispositions()
{
    const QString look = u"grep -E '^Sig(Blk|Ign)' /proc/self/status; ls /proc/self/fd"_qs;
    for (const auto& before : {u"true"_qs, u"trap '' INT CHLD USR1"_qs}) {
        QProcess direct;
        direct.start(u"sh"_qs, {u"-c"_qs, before + u"; exec sh -c \""_qs + look + u"\""_qs});
        QVERIFY(direct.waitForFinished(static_cast<int>(longEnough.count())));
        QProcess below;
        below.start(u"sh"_qs,
            {u"-c"_qs,
                before + u"; exec "_qs + QStringLiteral(DS_PROGRAM) + u" leftovers -- sh -c \""_qs + look + u"\""_qs});
        QVERIFY(below.waitForFinished(static_cast<int>(longEnough.count())));
        const auto found = direct.readAllStandardOutput();
        QVERIFY(!found.isEmpty());
        QCOMPARE(below.readAllStandardOutput(), found);
    }
}

void TestCliLeftovers::noColour()
{
    const auto result = runOnTerminal(withShell({u"--kill"_qs}, u"sleep 300 &"_qs), 80, {u"TERM=xterm-256color"_qs});
    QCOMPARE(result.status, 70);
    QVERIFY2(!result.out.contains('\x1b'), result.out.constData());
    QVERIFY(result.out.contains("sleep 300"));
}

void TestCliLeftovers::namesAreEscaped()
{
    const auto result = run({u"leftovers"_qs, u"--kill"_qs, u"--"_qs, u"sh"_qs, u"-c"_qs,
        u"sh -c 'sleep 300; :' '\x1b[31mred' & exit 0"_qs});
    QCOMPARE(result.status, 70);
    QVERIFY2(!result.err.contains('\x1b'), result.err.constData());
    QVERIFY(result.err.contains("\\e[31m"));
}

QTEST_GUILESS_MAIN(TestCliLeftovers)
#include "tst_cli_leftovers.moc"
