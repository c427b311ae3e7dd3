// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include "tests/cli/program.h"
#include "tests/support/hostile.h"
#include "tests/support/wait.h"

using namespace daemonscope;
using namespace daemonscope::test;

/// 500 real processes whose names are made to deceive: every command shows them harmless and right.
class TestCliHostile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void list();
    void listAsJson();
    void trees_data();
    void trees();
    void treeAsJson();
    void explain();
    void leftovers();
    void trace();
    void watchTheirEnd(); // the last: they are gone then

private:
    std::unique_ptr<HostileCrowd> crowd_;
};

void TestCliHostile::initTestCase()
{
    crowd_ = std::make_unique<HostileCrowd>(500);
    QCOMPARE(crowd_->all().size(), std::size_t(500));
    for (const auto& one : crowd_->all())
        QVERIFY2(one.commHex != "failed", qPrintable(number(one.pid.value)));
}

void TestCliHostile::list()
{
    const auto result = run({u"list"_qs});
    QCOMPARE(result.status, 0);
    QCOMPARE(harmIn(std::string_view(result.out.constData(), static_cast<std::size_t>(result.out.size()))), QString());
    std::set<int> shown;
    for (const auto& line : result.text().split(u'\n'))
        shown.insert(line.simplified().section(u' ', 0, 0).toInt());
    for (const auto& one : crowd_->all())
        QVERIFY2(shown.contains(one.pid.value), qPrintable(number(one.pid.value)));
}

void TestCliHostile::listAsJson()
{
    const auto result = run({u"list"_qs, u"--json"_qs});
    QCOMPARE(result.status, 0);
    for (const char byte : result.out)
        QVERIFY(byte == '\n' || static_cast<unsigned char>(byte) >= 0x20);
    QProcess validator;
    validator.start(u"/usr/bin/python3"_qs, {QStringLiteral(DS_VALIDATE), QStringLiteral(DS_SCHEMA)});
    validator.write(result.out);
    validator.closeWriteChannel();
    const auto list = json(result);
    std::map<int, QJsonObject> byPid;
    for (const auto& one : list[u"processes"_qs].toArray())
        byPid[one[u"pid"_qs].toInt()] = one.toObject();
    for (const auto& one : crowd_->all()) {
        const auto& shown = byPid[one.pid.value];
        QCOMPARE(shown[u"ppid"_qs].toInt(), crowd_->parent().value);
        if (one.commHex.starts_with("efbbbf")) // Qt's reader takes it for a mark of the order of bytes
            continue;
        const auto bytes = shown.contains(u"comm_hex"_qs) ? shown[u"comm_hex"_qs].toString().toLatin1()
                                                          : shown[u"comm"_qs].toString().toUtf8().toHex();
        QCOMPARE(bytes, QByteArray::fromStdString(one.commHex));
        constexpr std::uint64_t kept = 64 * 1024; // of a longer one the length is told
        if (one.cmdlineLength > kept)
            QCOMPARE(shown[u"cmdline_length"_qs].toInteger(), static_cast<qint64>(one.cmdlineLength));
    }
    QVERIFY(validator.waitForFinished(static_cast<int>(longEnough.count())));
    QCOMPARE(QString::fromUtf8(validator.readAllStandardOutput() + validator.readAllStandardError()), QString());
}

void TestCliHostile::trees_data()
{
    QTest::addColumn<QStringList>("options");
    for (const char* by : {"sessions", "family"})
        for (const char* format : {"text", "dot", "mermaid"})
            QTest::addRow("%s by %s", format, by)
                << QStringList{u"--by"_qs, QLatin1String(by), u"--format"_qs, QLatin1String(format)};
}

void TestCliHostile::trees()
{
    QFETCH(const QStringList, options);
    auto result = run(QStringList{u"tree"_qs} + options);
    QCOMPARE(result.status, 0);
    QCOMPARE(harmIn(std::string_view(result.out.constData(), static_cast<std::size_t>(result.out.size()))), QString());
    for (const auto& one : crowd_->all())
        QVERIFY2(result.out.contains(QByteArray::number(one.pid.value)), qPrintable(number(one.pid.value)));
    if (options.last() == u"dot"_qs) // each statement on a line of its own: nobody got out of the quotes
        for (auto line : result.out.replace("\\\\", "").split('\n'))
            QVERIFY2(line.replace("\\\"", "").count('"') % 2 == 0, line.constData());
    if (options.last() == u"mermaid"_qs)
        for (const auto& line : result.out.split('\n'))
            QVERIFY2(line.count('"') == 0 || line.count('"') == 2, line.constData());
}

void TestCliHostile::treeAsJson()
{
    const auto result = run({u"tree"_qs, u"--format"_qs, u"json"_qs});
    QCOMPARE(result.status, 0);
    std::map<int, QJsonObject> byPid;
    for (const auto& row : json(result)[u"rows"_qs].toArray())
        if (row[u"kind"_qs] == u"process"_qs)
            byPid[row[u"number"_qs].toInt()] = row[u"process"_qs].toObject();
    for (const auto& one : crowd_->all())
        QCOMPARE(byPid[one.pid.value][u"pid"_qs].toInt(), one.pid.value);
}

void TestCliHostile::explain()
{
    // Some of the names in every run, all of them in the long one.
    const std::size_t step = qEnvironmentVariableIsSet("DAEMONSCOPE_ALL_NAMES") ? 1 : 25;
    for (std::size_t i = 0; i < crowd_->all().size(); i += step) {
        const auto& one = crowd_->all()[i];
        const auto text = run({u"explain"_qs, number(one.pid.value)});
        QCOMPARE(text.status, 0);
        const auto harm = harmIn(std::string_view(text.out.constData(), static_cast<std::size_t>(text.out.size())));
        QVERIFY2(harm.isEmpty(), qPrintable(QString::fromStdString(one.commHex) + u": "_qs + harm));
        QVERIFY(text.out.size() < 100'000);
        if (i % 5 != 0)
            continue;
        const auto object = json(run({u"explain"_qs, number(one.pid.value), u"--json"_qs}));
        QVERIFY2(!object.isEmpty(), qPrintable(number(one.pid.value)));
    }
}

void TestCliHostile::leftovers()
{
    const auto result = run({u"leftovers"_qs, u"--kill"_qs, u"--wait=10"_qs, u"--"_qs, QStringLiteral(DS_TEST_HOSTILE),
        u"60"_qs, u"left"_qs});
    QCOMPARE(result.status, 70);
    QCOMPARE(harmIn(std::string_view(result.err.constData(), static_cast<std::size_t>(result.err.size()))), QString());
    QVERIFY2(result.err.contains("left 60 processes running"), result.err.left(300).constData());
    QCOMPARE(result.err.count("Ended by SIG"), 60);
}

void TestCliHostile::trace()
{
    const auto result = run({u"trace"_qs, u"--"_qs, QStringLiteral(DS_TEST_HOSTILE), u"20"_qs, u"left"_qs});
    QCOMPARE(result.status, 0);
    QCOMPARE(harmIn(std::string_view(result.out.constData(), static_cast<std::size_t>(result.out.size()))), QString());
    QVERIFY(result.out.contains("exec"));
}

void TestCliHostile::watchTheirEnd()
{
    QProcess watch;
    watch.start(QStringLiteral(DS_PROGRAM), {u"watch"_qs}, QIODevice::ReadOnly);
    QByteArray told;
    QVERIFY(waitUntil([&] {
        told += watch.readAllStandardOutput();
        return told.contains('\n');
    }));
    crowd_->end();
    std::set<int> ended;
    QVERIFY(waitUntil([&] {
        watch.waitForReadyRead(50);
        told += watch.readAllStandardOutput();
        for (auto end = told.indexOf('\n'); end >= 0; end = told.indexOf('\n')) {
            const auto line = told.left(end);
            told.remove(0, end + 1);
            const auto harm = harmIn(std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
            if (!harm.isEmpty())
                QTest::qFail(qPrintable(harm), __FILE__, __LINE__);
            const auto words = QString::fromUtf8(line).simplified().split(u' ');
            if (words.size() > 2 && words[1] == u"exit"_qs)
                ended.insert(words[2].toInt());
        }
        return std::all_of(
            crowd_->all().begin(), crowd_->all().end(), [&](const auto& one) { return ended.contains(one.pid.value); });
    }));
    watch.terminate();
    QVERIFY(watch.waitForFinished());
}

QTEST_GUILESS_MAIN(TestCliHostile)
#include "tst_cli_hostile.moc"
