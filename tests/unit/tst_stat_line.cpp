// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <limits>

#include <QTest>

#include "model/sys/stat_line.h"
#include "tests/support/fake_process.h"

using namespace daemonscope;
using sys::Failure;
using sys::parseStat;

namespace {

/// A line with its own value in each of the 52 fields: 100 + the field's number, but for pid, comm and state.
std::string numbered(int fields, const std::string& comm = "name")
{
    std::string line = "1 (" + comm + ") S";
    for (int field = 4; field <= fields; ++field)
        line += ' ' + std::to_string(100 + field);
    return line + '\n';
}

std::string withField(int wanted, const std::string& value)
{
    std::string line = wanted == 1 ? value : "1";
    line += wanted == 2 ? value : " (name)";
    for (int field = 3; field <= 52; ++field)
        line += ' ' + (field == wanted ? value : field == 3 ? "S" : std::to_string(100 + field));
    return line;
}

constexpr std::array signedNarrow{4, 5, 6, 7, 8};
constexpr std::array signedWide{19, 20, 24};
constexpr std::array unsignedWide{14, 15, 22};

bool contains(const auto& list, int field) { return std::find(list.begin(), list.end(), field) != list.end(); }

} // namespace

class TestStatLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fieldsGoToTheirMembers();
    void realLine();
    void names_data();
    void names();
    void truncatedAfterEachField();
    void moreFieldsThanToday();
    void extremesInEachField();
    void malformed_data();
    void malformed();
    void stateIsOneLetter();
};

void TestStatLine::fieldsGoToTheirMembers()
{
    const auto line = parseStat(numbered(52));
    QVERIFY(line);
    QCOMPARE(line->pid, Pid{1});
    QCOMPARE(line->state, 'S');
    QCOMPARE(line->ppid, Pid{104});
    QCOMPARE(line->pgid, Pgid{105});
    QCOMPARE(line->sid, Sid{106});
    QCOMPARE(line->ttyNr, 107);
    QCOMPARE(line->tpgid, 108);
    QCOMPARE(line->flags, 109U);
    QCOMPARE(line->userTicks, std::uint64_t{114});
    QCOMPARE(line->systemTicks, std::uint64_t{115});
    QCOMPARE(line->nice, std::int64_t{119});
    QCOMPARE(line->threads, std::int64_t{120});
    QCOMPARE(line->startTicks, std::uint64_t{122});
    QCOMPARE(line->rssPages, std::int64_t{124});
}

/// As Linux 6.18 wrote it for kthreadd.
void TestStatLine::realLine()
{
    const auto line = parseStat("2 (kthreadd) S 0 0 0 0 -1 2129984 0 0 0 0 0 6 0 0 20 0 1 0 15 0 0 18446744073709551615 "
                                "0 0 0 0 0 0 0 2147483647 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0\n");
    QVERIFY(line);
    QCOMPARE(line->comm, std::string("kthreadd"));
    QCOMPARE(line->tpgid, -1);
    QVERIFY((line->flags & sys::flagKernelThread) != 0);
    QCOMPARE(line->systemTicks, std::uint64_t{6});
    QCOMPARE(line->startTicks, std::uint64_t{15});
}

void TestStatLine::names_data()
{
    QTest::addColumn<QByteArray>("comm");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("blank") << QByteArray(" ");
    QTest::newRow("parentheses and blanks") << QByteArray("a b ) ( c d");
    QTest::newRow("looks like the rest") << QByteArray(") R 1");
    QTest::newRow("closing only") << QByteArray(")))))))))))))))");
    QTest::newRow("opening only") << QByteArray("(((((((((((((((");
    QTest::newRow("newlines") << QByteArray("\n1 (x) R 1\n");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80\xff");
    QTest::newRow("escape sequence") << QByteArray("\x1b[2J\x9b" "31m");
    QTest::newRow("cut in a character") << QByteArray("abcdefghijklmn\xe2");
    QTest::newRow("kernel thread, long") << QByteArray("kworker/u16:3-events_power_efficient and more to 64 bytes");
    QTest::newRow("NUL inside") << QByteArray("a\0b", 3);
}

void TestStatLine::names()
{
    QFETCH(const QByteArray, comm);
    const auto line = parseStat(numbered(52, comm.toStdString()));
    QVERIFY(line);
    QCOMPARE(QByteArray::fromStdString(line->comm), comm);
    QCOMPARE(line->state, 'S');
    QCOMPARE(line->ppid, Pid{104});
    QCOMPARE(line->rssPages, std::int64_t{124});
}

void TestStatLine::truncatedAfterEachField()
{
    const auto whole = *parseStat(numbered(52));
    for (int last = 3; last <= 52; ++last) {
        const auto line = parseStat(numbered(last));
        QVERIFY2(line, qPrintable(QString::number(last)));
        for (int field = 3; field <= 24; ++field)
            QCOMPARE(line->has(field), field <= last);
        QCOMPARE(line->ppid.value, last >= 4 ? whole.ppid.value : 0);
        QCOMPARE(line->tpgid, last >= 8 ? whole.tpgid : -1);
        QCOMPARE(line->startTicks, last >= 22 ? whole.startTicks : 0);
        QCOMPARE(line->rssPages, last >= 24 ? whole.rssPages : 0);
    }
}

void TestStatLine::moreFieldsThanToday()
{
    const auto line = parseStat(numbered(60));
    QVERIFY(line);
    QCOMPARE(line->rssPages, std::int64_t{124});
}

/// Every number that fits its field's type is taken as it is; one that does not is malformed, never another number.
void TestStatLine::extremesInEachField()
{
    const std::array<std::string, 6> extremes{"-9223372036854775808", "9223372036854775807", "18446744073709551615",
        "-2147483648", "2147483647", "4294967295"};
    for (int field = 4; field <= 52; ++field) {
        for (const auto& value : extremes) {
            const bool negative = value.front() == '-';
            bool fits = true;
            if (contains(signedNarrow, field))
                fits = value == extremes[3] || value == extremes[4];
            else if (field == 9)
                fits = value == extremes[4] || value == extremes[5];
            else if (contains(signedWide, field))
                fits = value != extremes[2];
            else if (contains(unsignedWide, field))
                fits = !negative;
            const auto line = parseStat(withField(field, value));
            QVERIFY2(line.has_value() == fits, qPrintable(QStringLiteral("field %1").arg(field)));
            if (!line)
                QCOMPARE(line.error(), (sys::SysError{Failure::Malformed, field, "stat"}));
        }
    }
    QCOMPARE(parseStat(withField(22, extremes[2]))->startTicks, std::numeric_limits<std::uint64_t>::max());
    QCOMPARE(parseStat(withField(24, extremes[0]))->rssPages, std::numeric_limits<std::int64_t>::min());
    QCOMPARE(parseStat(withField(8, extremes[3]))->tpgid, std::numeric_limits<std::int32_t>::min());
    QCOMPARE(parseStat(withField(9, extremes[5]))->flags, std::numeric_limits<std::uint32_t>::max());
}

void TestStatLine::malformed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("field");
    QTest::newRow("nothing") << QByteArray("") << 2;
    QTest::newRow("no name") << QByteArray("1 name S 1") << 2;
    QTest::newRow("not closed") << QByteArray("1 (name S 1") << 2;
    QTest::newRow("closed before opened") << QByteArray("1 )name( S 1") << 2;
    QTest::newRow("no pid") << QByteArray("(name) S 1") << 1;
    QTest::newRow("pid no number") << QByteArray("one (name) S 1") << 1;
    QTest::newRow("pid too large") << QByteArray("4294967296 (name) S 1") << 1;
    QTest::newRow("two pids") << QByteArray("1 2 (name) S 1") << 1;
    QTest::newRow("nothing behind the name") << QByteArray("1 (name)") << 3;
    QTest::newRow("blanks behind the name") << QByteArray("1 (name)  \n") << 3;
    for (const int field : {4, 5, 6, 7, 8, 9, 14, 15, 19, 20, 22, 24}) {
        for (const auto* bad : {"x", "1x", "0x1", "+1", "1.5", "--1"}) {
            const QByteArray name = QByteArray::number(field) + ' ' + bad;
            QTest::newRow(name.constData()) << QByteArray::fromStdString(withField(field, bad)) << field;
        }
    }
}

void TestStatLine::malformed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, field);
    const auto line = parseStat(text.toStdString());
    QVERIFY(!line);
    QCOMPARE(line.error(), (sys::SysError{Failure::Malformed, field, "stat"}));
}

void TestStatLine::stateIsOneLetter()
{
    QVERIFY(parseStat("1 (x) Z 1"));
    const auto line = parseStat("1 (x) SS 1");
    QVERIFY(!line);
    QCOMPARE(line.error().code, 3);
}

QTEST_APPLESS_MAIN(TestStatLine)
#include "tst_stat_line.moc"
