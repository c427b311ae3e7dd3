// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <memory>

#include "model/sys/pidfd.h"
#include "tests/cli/program.h"
#include "tests/cli/town.h"
#include "tests/cli/validator.h"
#include "tests/support/child_process.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

constexpr int inTime = static_cast<int>(longEnough.count());

/// `watch` as it runs, line by line.
class Watch {
public:
    explicit Watch(const QStringList& words)
    {
        process_.start(QStringLiteral(DS_PROGRAM), QStringList{u"watch"_qs} + words, QIODevice::ReadOnly);
    }
    ~Watch()
    {
        process_.kill();
        process_.waitForFinished(inTime);
    }

    /// The next line; empty when it ended, or was silent for too long.
    QByteArray line()
    {
        while (!process_.canReadLine())
            if (!process_.waitForReadyRead(inTime))
                return {};
        all_ += process_.readLine();
        return all_.mid(all_.lastIndexOf('\n', -2) + 1);
    }
    /// The next event of this kind that is about this process; empty when there is none.
    QJsonObject event(QStringView kind, int pid)
    {
        for (auto text = line(); !text.isEmpty(); text = line()) {
            const auto object = QJsonDocument::fromJson(text).object();
            if (object.value(u"event").toString() == kind && object.value(u"pid").toInt() == pid)
                return object;
        }
        return {};
    }
    [[nodiscard]] QByteArray all() const { return all_; }
    QProcess& process() { return process_; }

private:
    QProcess process_;
    QByteArray all_;
};

/// Whether this source works here; a container has no connector.
bool works(const QString& source) { return run({u"watch"_qs, u"--source"_qs, source, u"--for=0.01"_qs}).status == 0; }

void sources()
{
    QTest::addColumn<QString>("source");
    for (const auto& source : {u"connector"_qs, u"pidfd"_qs, u"scan"_qs})
        QTest::newRow(qPrintable(source)) << source;
}

} // namespace

class TestCliWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void head_data() { sources(); }
    void head();
    void adoption_data() { sources(); }
    void adoption();
    void stopAndContinue();
    void forPeople();
    void hostileName();
    void endsQuietly_data();
    void endsQuietly();
    void endsAfterTime();
    void closedPipe();
    void sourceThatDoesNotWork();
    void badUsage_data();
    void badUsage();
};

void TestCliWatch::head()
{
    QFETCH(QString, source);
    if (!works(source))
        QSKIP("this source does not work here");
    Watch watch({u"--json"_qs, u"--source"_qs, source});
    const auto head = QJsonDocument::fromJson(watch.line()).object();
    QCOMPARE(head.value(u"schema").toString(), u"daemonscope.watch/1"_qs);
    QCOMPARE(head.value(u"source").toString(), source);
    const auto unseen = head.value(u"cannot_see").toArray();
    QCOMPARE(unseen.contains(u"regrouped"_qs), source != u"scan"_qs);
    QCOMPARE(unseen.contains(u"exec"_qs), source == u"pidfd"_qs);
}

void TestCliWatch::adoption()
{
    QFETCH(QString, source);
    if (!works(source))
        QSKIP("this source does not work here");
    auto parent = ChildProcess::actor();
    Watch watch({u"--json"_qs, u"--source"_qs, source, u"--scan=0.2"_qs});
    (void)watch.line();
    const ProcessGuard child(Pid{parent.number("fork")});
    const auto birth = watch.event(u"fork", child.pid().value);
    QCOMPARE(birth.value(u"ppid").toInt(), parent.pid().value);
    parent.end();
    const auto adopted = watch.event(u"adopted", child.pid().value);
    QCOMPARE(adopted.value(u"from").toInt(), parent.pid().value);
    QCOMPARE(adopted.value(u"to").toInt(), adopted.value(u"ppid").toInt());
    QVERIFY(adopted.value(u"to").toInt() != parent.pid().value);
    const auto at = QDateTime::fromString(adopted.value(u"t").toString().left(23), u"yyyy-MM-ddThh:mm:ss.zzz"_qs);
    QVERIFY(at.isValid());
    QCOMPARE(complaints(watch.all(), true), QString());
    QVERIFY(!complaints(watch.all().replace("\"fork\"", "\"spoon\""), true).isEmpty());
}

void TestCliWatch::stopAndContinue()
{
    auto actor = ChildProcess::actor();
    Watch watch({u"--json"_qs, u"--source=pidfd"_qs, u"--scan=0.1"_qs});
    QVERIFY(!watch.line().contains("stopped")); // it can see that
    // The first scan is what the second is compared with.
    const ProcessGuard child(Pid{actor.number("fork")});
    QVERIFY(!watch.event(u"fork", child.pid().value).isEmpty());
    QVERIFY(sys::sendSignal(child.fd(), SIGSTOP).has_value());
    const auto stopped = watch.event(u"stopped", child.pid().value);
    QVERIFY(stopped.value(u"uncertain_ms").toDouble() > 0);
    QVERIFY(sys::sendSignal(child.fd(), SIGCONT).has_value());
    QVERIFY(!watch.event(u"continued", child.pid().value).isEmpty());
}

void TestCliWatch::forPeople()
{
    Watch watch({});
    QVERIFY(watch.line().startsWith("Source: "));
    auto actor = ChildProcess::actor();
    const ProcessGuard child(Pid{actor.number("fork")});
    const auto who = QByteArray::number(child.pid().value);
    const auto lineWith = [&](const char* event) {
        QByteArray line;
        do {
            line = watch.line();
        } while (!line.isEmpty() && !(line.contains(event) && line.contains(who)));
        return line;
    };
    QVERIFY(!lineWith(" fork ").isEmpty()); // whose child it is was seen, whoever tells
    actor.end();
    const auto line = lineWith(" adopted ");
    const auto words = QString::fromUtf8(line).simplified().split(u' ');
    QVERIFY2(words.size() >= 7, line.constData());
    QVERIFY(QTime::fromString(words[0].left(12), u"hh:mm:ss.zzz"_qs).isValid());
    QCOMPARE(words[1], u"adopted"_qs);
    QCOMPARE(words[2].toUtf8(), who);
    QVERIFY2(line.contains("→"), line.constData());
    QVERIFY(!line.contains('\x1b'));
}

void TestCliWatch::hostileName()
{
    auto actor = ChildProcess::actor();
    QCOMPARE(actor.number("name " + QByteArray("\x1b[31mred\n").toHex().toStdString()), 0);
    Watch watch({});
    (void)watch.line();
    const QByteArray who = " " + QByteArray::number(actor.pid().value) + " ";
    actor.end();
    QByteArray line;
    do {
        line = watch.line();
    } while (!line.isEmpty() && !(line.contains(" exit ") && line.contains(who)));
    QVERIFY2(line.contains("\\e[31mred\\n"), line.constData());
    QVERIFY(!line.contains('\x1b'));
}

void TestCliWatch::endsQuietly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("hangup") << SIGHUP;
}

void TestCliWatch::endsQuietly()
{
    QFETCH(int, signal);
    Watch watch({u"--json"_qs});
    QVERIFY(!watch.line().isEmpty());
    ::kill(static_cast<pid_t>(watch.process().processId()), signal);
    QVERIFY(watch.process().waitForFinished(inTime));
    QCOMPARE(watch.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(watch.process().exitCode(), 0);
    QCOMPARE(watch.process().readAllStandardError(), QByteArray());
    const auto rest = watch.process().readAllStandardOutput();
    QVERIFY(rest.isEmpty() || rest.endsWith('\n'));
}

void TestCliWatch::endsAfterTime()
{
    const auto result = run({u"watch"_qs, u"--json"_qs, u"--for=0.3"_qs});
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.startsWith("{\"schema\""));
    QCOMPARE(complaints(result.out, true), QString());
}

/// Also when nothing happens that it could fail to write.
void TestCliWatch::closedPipe()
{
    QProcess shell;
    const auto command = QStringLiteral(DS_PROGRAM " watch --json --source scan --scan 3000 | head -n 1");
    shell.start(u"sh"_qs, {u"-c"_qs, command});
    QVERIFY(shell.waitForFinished(inTime));
    QVERIFY(shell.readAllStandardOutput().startsWith("{\"schema\""));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void TestCliWatch::sourceThatDoesNotWork()
{
    FakeProc town;
    buildTown(town);
    for (const auto& source : {u"connector"_qs, u"pidfd"_qs}) {
        const auto result
            = run({u"watch"_qs, u"--source"_qs, source, u"--proc"_qs, QString::fromStdString(town.path().string())});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(result.errorLines(), 1);
        QVERIFY(QString::fromUtf8(result.err).contains(source));
    }
}

void TestCliWatch::badUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("source") << QStringList{u"--source=audit"_qs};
    QTest::newRow("scan") << QStringList{u"--scan=0"_qs};
    QTest::newRow("for") << QStringList{u"--for=ever"_qs};
    QTest::newRow("word") << QStringList{u"1"_qs};
}

void TestCliWatch::badUsage()
{
    QFETCH(QStringList, words);
    const auto result = run(QStringList{u"watch"_qs} + words);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.errorLines(), 1);
    QCOMPARE(result.out, QByteArray());
}

QTEST_GUILESS_MAIN(TestCliWatch)
#include "tst_cli_watch.moc"
