// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <unistd.h>

#include "model/live/event.h"
#include "model/process/checklist.h"
#include "tests/cli/program.h"
#include "tests/cli/town.h"
#include "tests/support/wait.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

/// The names in an enumeration of the schema.
QStringList namesIn(const QJsonObject& schema, const QStringList& path)
{
    QJsonObject at = schema;
    for (const auto& step : path)
        at = at.value(step).toObject();
    QStringList names;
    for (const auto& name : at.value(u"enum").toArray())
        names += name.toString();
    return names;
}

template <class List>
QStringList namesOf(const List& ids)
{
    QStringList names;
    for (const auto id : ids)
        names += QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    return names;
}

} // namespace

class TestCliJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void schemaNamesEveryId();
    void validatorFindsMistakes();
    void list();
    void explain();
    void members();
    void realMachine();
    void unreadable();
    void notUtf8();
    void longCommandLine();
    void noInit();
    void terminalGetsAscii();

private:
    [[nodiscard]] Run inTown(QStringList arguments) const
    {
        return runPatiently(arguments << u"--proc"_qs << QString::fromStdString(town_.path().string()));
    }
    /// What the validator says; empty when it is content.
    [[nodiscard]] static QString complaints(const QByteArray& document);
    FakeProc town_;
};

QString TestCliJson::complaints(const QByteArray& document)
{
    QProcess validator;
    validator.start(u"/usr/bin/python3"_qs, {QStringLiteral(DS_VALIDATE), QStringLiteral(DS_SCHEMA)});
    validator.write(document);
    validator.closeWriteChannel();
    if (!validator.waitForFinished(static_cast<int>(longEnough.count())))
        return u"the validator did not run"_qs;
    const auto said = QString::fromUtf8(validator.readAllStandardOutput() + validator.readAllStandardError());
    return validator.exitCode() == 0 ? QString() : said;
}

void TestCliJson::initTestCase()
{
    buildTown(town_);
    QProcess python;
    python.start(u"/usr/bin/python3"_qs, {u"-c"_qs, u"import jsonschema"_qs});
    if (!python.waitForFinished() || python.exitCode() != 0)
        QSKIP("python3-jsonschema is not installed");
}

void TestCliJson::schemaNamesEveryId()
{
    QFile file(QStringLiteral(DS_SCHEMA));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto defs = QJsonDocument::fromJson(file.readAll()).object().value(u"$defs").toObject();
    const auto facet = [&](const QString& member) { return namesIn(defs, {u"facet"_qs, u"properties"_qs, member}); };
    QCOMPARE(facet(u"id"_qs), namesOf(facetIds));
    QCOMPARE(facet(u"value"_qs), namesOf(facetValueIds));
    QCOMPARE(facet(u"confidence"_qs), namesOf(confidenceIds));
    QCOMPARE(namesIn(defs, {u"process"_qs, u"properties"_qs, u"headline"_qs}), namesOf(headlineIds));
    QCOMPARE(namesIn(defs, {u"check"_qs, u"properties"_qs, u"id"_qs}), namesOf(checkIds));
    QCOMPARE(namesIn(defs, {u"event"_qs, u"properties"_qs, u"event"_qs}), namesOf(eventIds));
    QCOMPARE(namesIn(defs, {u"source"_qs}), namesOf(sourceIds));
}

void TestCliJson::validatorFindsMistakes()
{
    QVERIFY(!complaints("{}").isEmpty());
    auto document = json(inTown({u"list"_qs, u"--json"_qs}));
    document[u"surprise"_qs] = 1;
    QVERIFY(complaints(QJsonDocument(document).toJson()).contains(u"surprise"));
    document = json(inTown({u"explain"_qs, u"1"_qs, u"--json"_qs}));
    document[u"headline"_qs] = u"hero"_qs;
    QVERIFY(complaints(QJsonDocument(document).toJson()).contains(u"hero"));
}

void TestCliJson::list()
{
    const auto result = inTown({u"list"_qs, u"--json"_qs});
    QCOMPARE(result.status, 0);
    QCOMPARE(complaints(result.out), QString());
    const auto document = json(result);
    QCOMPARE(document.value(u"schema").toString(), u"daemonscope.list/1"_qs);
    QCOMPARE(document.value(u"processes").toArray().size(), static_cast<qsizetype>(town_.size()));
    QCOMPARE(document.value(u"reaper").toObject().value(u"comm").toString(), u"systemd"_qs);
    const auto taken = QDateTime::fromString(document.value(u"taken_at").toString(), Qt::ISODateWithMs);
    QVERIFY(qAbs(taken.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestCliJson::explain()
{
    for (const auto pid : {1, 2, town::shell, town::daemon, town::zombie, town::lost}) {
        const auto result = inTown({u"explain"_qs, number(pid), u"--json"_qs});
        QCOMPARE(result.status, 0);
        QCOMPARE(complaints(result.out), QString());
        const auto document = json(result);
        QCOMPARE(document.value(u"pid").toInt(), pid);
        // The same as the list says of it.
        auto process = document;
        for (const auto& own : {u"schema"_qs, u"sentences"_qs, u"checklist"_qs})
            process.remove(own);
        QCOMPARE(process, processIn(json(inTown({u"list"_qs, u"--json"_qs})), pid));
    }
}

void TestCliJson::members()
{
    const auto document = json(inTown({u"list"_qs, u"--json"_qs}));
    const auto editor = processIn(document, town::editor);
    QCOMPARE(editor.value(u"tty").toString(), u"pts/1"_qs);
    QCOMPARE(editor.value(u"tpgid").toInt(), town::editor);
    QCOMPARE(editor.value(u"uid").toInt(), 1000);
    QVERIFY(editor.value(u"user").isNull()); // users here are not those of that machine
    QCOMPARE(editor.value(u"group_leader").toBool(), true);
    QCOMPARE(editor.value(u"session_leader").toBool(), false);
    QCOMPARE(editor.value(u"cmdline").toArray(), QJsonArray{u"vim"_qs});
    const auto daemon = processIn(document, town::daemon);
    QVERIFY(daemon.value(u"tty").isNull() && daemon.value(u"tpgid").isNull());
    QCOMPARE(daemon.value(u"headline").toString(), u"sysv-daemon"_qs);
    const auto kernel = processIn(document, 2);
    QCOMPARE(kernel.value(u"kernel_thread").toBool(), true);
    QCOMPARE(kernel.value(u"cmdline").toArray(), QJsonArray{});
}

void TestCliJson::realMachine()
{
    const auto result = runPatiently({u"list"_qs, u"--json"_qs});
    QCOMPARE(result.status, 0);
    QCOMPARE(complaints(result.out), QString());
    const auto document = json(result);
    QFile bootId(u"/proc/sys/kernel/random/boot_id"_qs);
    if (bootId.open(QIODevice::ReadOnly))
        QCOMPARE(document.value(u"boot_id").toString().toUtf8(), bootId.readAll().trimmed());
    QCOMPARE(document.value(u"clock_ticks_per_second").toInt(), static_cast<int>(::sysconf(_SC_CLK_TCK)));
    QCOMPARE(complaints(runPatiently({u"explain"_qs, u"--json"_qs, number(::getpid())}).out), QString());
}

void TestCliJson::unreadable()
{
    FakeProc proc;
    proc.add({.pid = 1, .ppid = 0}).add({.pid = 2}).write(2, "stat", "2 (broken");
    const auto result = runPatiently({u"list"_qs, u"--json"_qs, u"--proc"_qs, QString::fromStdString(proc.path().string())});
    QCOMPARE(complaints(result.out), QString());
    const auto found = json(result).value(u"unreadable").toObject();
    QCOMPARE(found.value(u"count").toInt(), 1);
    QCOMPARE(found.value(u"reason").toString(), u"malformed"_qs);
}

void TestCliJson::notUtf8()
{
    FakeProc proc;
    const std::string name = "a\xff\x1b[1mb\"";
    proc.add({.pid = 1, .ppid = 0, .comm = name, .cmdline = std::string("x\0\xfe\0", 4)});
    const auto result = runPatiently({u"list"_qs, u"--json"_qs, u"--proc"_qs, QString::fromStdString(proc.path().string())});
    QCOMPARE(complaints(result.out), QString());
    const auto process = processIn(json(result), 1);
    QCOMPARE(process.value(u"comm").toString(), u"a\uFFFD\u001b[1mb\""_qs);
    QCOMPARE(QByteArray::fromHex(process.value(u"comm_hex").toString().toLatin1()), QByteArray::fromStdString(name));
    QCOMPARE(process.value(u"cmdline").toArray(), (QJsonArray{u"x"_qs, u"\uFFFD"_qs}));
    QCOMPARE(process.value(u"cmdline_hex").toString(), u"7800fe00"_qs);
    // What is UTF-8 needs no bytes beside it.
    QVERIFY(!processIn(json(inTown({u"list"_qs, u"--json"_qs})), town::daemon).contains(u"comm_hex"));
}

void TestCliJson::longCommandLine()
{
    FakeProc proc;
    const std::string argument(200'000, 'y');
    proc.add({.pid = 1, .ppid = 0, .cmdline = "x" + std::string(1, '\0') + argument});
    const auto result = runPatiently({u"list"_qs, u"--json"_qs, u"--proc"_qs, QString::fromStdString(proc.path().string())});
    QCOMPARE(complaints(result.out), QString());
    const auto process = processIn(json(result), 1);
    QCOMPARE(process.value(u"cmdline_length").toInt(), 200'002);
    QVERIFY(process.value(u"cmdline").toArray().at(1).toString().size() > 60'000);
}

void TestCliJson::noInit()
{
    FakeProc proc;
    proc.add({.pid = 7, .ppid = 3});
    const auto result = runPatiently({u"list"_qs, u"--json"_qs, u"--proc"_qs, QString::fromStdString(proc.path().string())});
    QCOMPARE(complaints(result.out), QString());
    QVERIFY(json(result).value(u"reaper").isNull());
    QVERIFY(json(result).value(u"boot_id").isNull());
}

void TestCliJson::terminalGetsAscii()
{
    FakeProc proc;
    proc.add({.pid = 1, .ppid = 0, .comm = "\xe2\x80\xaex\xc2\x9by"});
    const auto result = runOnTerminal(
        {u"list"_qs, u"--json"_qs, u"--proc"_qs, QString::fromStdString(proc.path().string()), u"--wait=20"_qs}, 80);
    QVERIFY(std::none_of(result.out.begin(), result.out.end(), [](char c) { return (c & 0x80) != 0 || c == '\x1b'; }));
    QCOMPARE(processIn(json(result), 1).value(u"comm").toString(), u"\u202ex\u009by"_qs);
}

QTEST_GUILESS_MAIN(TestCliJson)
#include "tst_cli_json.moc"
