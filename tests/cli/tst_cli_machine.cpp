// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

#include "model/sys/ids.h"
#include "tests/cli/program.h"
#include "tests/support/child_process.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

/// pid -> "ppid pgid sid tty", as ps says.
QMap<int, QString> askPs()
{
    QProcess ps;
    ps.start(u"ps"_qs, {u"-eo"_qs, u"pid=,ppid=,pgid=,sid=,tty="_qs});
    if (!ps.waitForFinished(static_cast<int>(longEnough.count())))
        return {};
    QMap<int, QString> found;
    for (const auto& line : QString::fromUtf8(ps.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
        const auto fields = line.simplified().split(u' ');
        found.insert(fields.front().toInt(), QStringList(fields.mid(1)).join(u' '));
    }
    return found;
}

QString asPsWouldSay(const QJsonObject& process)
{
    const auto id = [&](QStringView name) { return QString::number(process.value(name).toInt()); };
    const auto tty = process.value(u"tty").isNull() ? u"?"_qs : process.value(u"tty").toString();
    return QStringList{id(u"ppid"), id(u"pgid"), id(u"sid"), tty}.join(u' ');
}

QByteArray commOf(const QJsonObject& process)
{
    return process.contains(u"comm_hex") ? QByteArray::fromHex(process.value(u"comm_hex").toString().toLatin1())
                                         : process.value(u"comm").toString().toUtf8();
}

} // namespace

class TestCliMachine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameAsPs();
    void sameNames();
    void hostileNames_data();
    void hostileNames();
    void ownChild();
    void orphan();
    void users();
    void reaperIsMeasured();
};

/// For every process that ps saw alike before and after.
void TestCliMachine::sameAsPs()
{
    ChildProcess child({DS_TEST_ACTOR, "idle"}, ChildProcess::Talk::Yes);
    const auto before = askPs();
    const auto list = json(runPatiently({u"list"_qs, u"--json"_qs}));
    const auto after = askPs();
    QVERIFY(!before.isEmpty());
    int compared = 0;
    QStringList different;
    for (const auto& entry : list.value(u"processes").toArray()) {
        const auto process = entry.toObject();
        const int pid = process.value(u"pid").toInt();
        if (!before.contains(pid) || before.value(pid) != after.value(pid))
            continue;
        ++compared;
        if (asPsWouldSay(process) != before.value(pid))
            different += QStringLiteral("%1: %2, ps says %3").arg(QString::number(pid), asPsWouldSay(process), before.value(pid));
    }
    QCOMPARE(different, QStringList());
    QVERIFY(compared > 1);
    // And nobody is missing.
    for (auto process = before.begin(); process != before.end(); ++process)
        if (after.contains(process.key()))
            QVERIFY2(!processIn(list, process.key()).isEmpty(), qPrintable(QString::number(process.key())));
}

void TestCliMachine::sameNames()
{
    const auto readAll = [] {
        QMap<int, QByteArray> names;
        for (const auto pid : askPs().keys()) {
            QFile file(QStringLiteral("/proc/%1/comm").arg(pid));
            if (file.open(QIODevice::ReadOnly))
                if (const auto name = file.readAll(); !name.isEmpty()) // it may end between the two
                    names.insert(pid, name.chopped(1));
        }
        return names;
    };
    const auto before = readAll();
    const auto list = json(runPatiently({u"list"_qs, u"--json"_qs}));
    const auto after = readAll();
    for (const auto& entry : list.value(u"processes").toArray()) {
        const int pid = entry.toObject().value(u"pid").toInt();
        // Names of kernel workers carry what they do in stat but not always in comm.
        if (entry.toObject().value(u"kernel_thread").toBool() || !before.contains(pid) || before.value(pid) != after.value(pid))
            continue;
        if (before.value(pid).startsWith("\xEF\xBB\xBF"))
            continue; // which Qt's reader of JSON, not our writer, leaves out
        QCOMPARE(commOf(entry.toObject()), before.value(pid));
    }
}

void TestCliMachine::hostileNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("colours") << QByteArray("\x1b[31mred\x1b[0m");
    QTest::newRow("clears") << QByteArray("\x1b]0;t\a\x1b[2J");
    QTest::newRow("turns around") << QByteArray("\xe2\x80\xaegpj.exe");
    QTest::newRow("lines") << QByteArray("a\nb\r\tc");
    QTest::newRow("parentheses") << QByteArray(") S 1 1 1 (");
    QTest::newRow("not utf-8") << QByteArray("a\xff\xfe\xc2");
    QTest::newRow("c1") << QByteArray("a\xc2\x9b" "31m");
    QTest::newRow("places") << QByteArray("%1 %2 %n");
    QTest::newRow("markup") << QByteArray("<b>&amp;\"'");
    QTest::newRow("zero width") << QByteArray("a\xe2\x80\x8b\xef\xbb\xbf" "b");
}

void TestCliMachine::hostileNames()
{
    QFETCH(QByteArray, name);
    ChildProcess child({DS_TEST_ACTOR, name.toStdString(), "--title=" + name.toStdString()}, ChildProcess::Talk::Yes);
    QCOMPARE(child.number("name " + name.toHex().toStdString()), 0);
    const auto pid = child.pid().value;
    const auto process = processIn(json(runPatiently({u"list"_qs, u"--json"_qs})), pid);
    QCOMPARE(commOf(process), name);
    QCOMPARE(process.value(u"cmdline").toArray().size(), 3);

    for (const auto& command : {QStringList{u"list"_qs}, QStringList{u"tree"_qs}, QStringList{u"explain"_qs, number(pid)}}) {
        const auto result = runPatiently(command);
        QCOMPARE(result.status, 0);
        QVERIFY(result.text().toUtf8() == result.out); // valid UTF-8
        for (const auto character : result.text().toUcs4()) {
            const auto c = static_cast<char32_t>(character);
            QVERIFY2(c == '\n' || (c >= 0x20 && c != 0x7f && !(c >= 0x80 && c < 0xa0) && !(c >= 0x200b && c <= 0x200f)
                         && !(c >= 0x2028 && c <= 0x202e) && !(c >= 0x2060 && c <= 0x206f) && c != 0xfeff),
                result.out.constData());
        }
    }
    // One line is one process, whatever its name.
    const auto lines = runPatiently({u"list"_qs}).text().split(u'\n', Qt::SkipEmptyParts).mid(1);
    for (const auto& line : lines)
        QVERIFY2(line.simplified().split(u' ').front().toInt() > 0, qPrintable(line));
}

void TestCliMachine::ownChild()
{
    ChildProcess child({DS_TEST_ACTOR, "idle", "two words"}, ChildProcess::Talk::Yes);
    const auto result = runPatiently({u"explain"_qs, number(child.pid().value)});
    QCOMPARE(result.status, 0);
    const auto text = result.text();
    QVERIFY2(text.startsWith(QStringLiteral("ds_test_actor %1 · ").arg(child.pid().value)), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("parent       %1 tst_cli_machine").arg(::getpid())));
    QVERIFY(text.contains(u"idle 'two words'"));
    QVERIFY(text.contains(u"standard input"));
    QVERIFY(text.contains(u"pipe:["));
    const auto document = json(runPatiently({u"explain"_qs, u"--json"_qs, number(child.pid().value)}));
    QCOMPARE(document.value(u"ppid").toInt(), ::getpid());
    QCOMPARE(document.value(u"checklist").toArray().size(), 16);
}

/// Adopted by whoever adopts here, in a session whose leader is gone.
void TestCliMachine::orphan()
{
    auto leader = ChildProcess::actor();
    QCOMPARE(leader.number("setsid"), leader.pid().value);
    const ProcessGuard child(Pid{leader.number("fork")});
    leader.end();
    const auto document = json(runPatiently({u"explain"_qs, u"--json"_qs, number(child.pid().value)}));
    QCOMPARE(document.value(u"headline").toString(), u"sysv-daemon"_qs);
    QVERIFY(document.value(u"sentences").toArray().first().toString().contains(u"adopted by pid"));
}

void TestCliMachine::users()
{
    const auto own = processIn(json(runPatiently({u"list"_qs, u"--json"_qs})), ::getpid());
    QCOMPARE(own.value(u"uid").toInt(), static_cast<int>(::geteuid()));
    const auto* entry = ::getpwuid(::geteuid());
    QCOMPARE(own.value(u"user").toString(), entry == nullptr ? QString() : QString::fromUtf8(entry->pw_name));
}

void TestCliMachine::reaperIsMeasured()
{
    const auto reaper = json(runPatiently({u"list"_qs, u"--json"_qs})).value(u"reaper").toObject();
    auto parent = ChildProcess::actor();
    const ProcessGuard orphan(Pid{parent.number("orphan")});
    const auto own = processIn(json(runPatiently({u"list"_qs, u"--json"_qs})), orphan.pid().value);
    QCOMPARE(own.value(u"ppid").toInt(), reaper.value(u"pid").toInt());
}

QTEST_GUILESS_MAIN(TestCliMachine)
#include "tst_cli_machine.moc"
