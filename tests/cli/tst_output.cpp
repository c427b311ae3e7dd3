// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <clocale>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

#include "app/cli/output.h"
#include "model/sys/unique_fd.h"

using namespace daemonscope;
using namespace daemonscope::cli;

namespace {

/// What came out at the other end of a pipe.
QByteArray written(const std::function<void(Output&)>& write, ColourWhen colour = ColourWhen::Auto)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return {};
    const sys::UniqueFd in(ends[0]);
    {
        const sys::UniqueFd out(ends[1]);
        Output output(out.get(), colour);
        write(output);
        (void)output.flush();
    }
    QByteArray bytes(4096, '\0');
    bytes.resize(::read(in.get(), bytes.data(), static_cast<std::size_t>(bytes.size())));
    return bytes;
}

} // namespace

class TestOutput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void countsColumns();
    void cutsAndPads();
    void wraps();
    void pipesGetPlainText();
    void coloursWhenTold();
    void asciiWhereTheLocaleIsNotUtf8();
    void leavesIsolatesOut();
    void closedReaderIsNoFailure();
    void fullDiskIs();
};

void TestOutput::initTestCase()
{
    QVERIFY(std::setlocale(LC_CTYPE, "C.UTF-8") != nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

void TestOutput::countsColumns()
{
    QCOMPARE(columnsOf(u"abc"_qs), 3);
    QCOMPARE(columnsOf(u"日本"_qs), 4);
    QCOMPARE(columnsOf(u"e\u0301"_qs), 1);
    QCOMPARE(columnsOf(QString()), 0);
}

void TestOutput::cutsAndPads()
{
    QCOMPARE(cutToColumns(u"abcdef"_qs, 6), u"abcdef"_qs);
    QCOMPARE(cutToColumns(u"abcdefg"_qs, 6), u"abcde…"_qs);
    QCOMPARE(cutToColumns(u"日本語"_qs, 4), u"日…"_qs);
    QCOMPARE(cutToColumns(u"abc"_qs, 0), QString());
    QCOMPARE(padded(u"日"_qs, 4), u"日  "_qs);
    QCOMPARE(padded(u"7"_qs, 3, true), u"  7"_qs);
    QCOMPARE(padded(u"long"_qs, 2), u"long"_qs);
}

void TestOutput::wraps()
{
    QCOMPARE(wrapped(u"one two three"_qs, 8), (QStringList{u"one two"_qs, u"three"_qs}));
    QCOMPARE(wrapped(u"unbreakable"_qs, 4), (QStringList{u"unbreakable"_qs}));
    QCOMPARE(wrapped(u"/usr/bin/x-y z"_qs, 4), (QStringList{u"/usr/bin/x-y"_qs, u"z"_qs}));
    QCOMPARE(wrapped(u"会话是 setsid() 的，一切。"_qs, 12), (QStringList{u"会话是"_qs, u"setsid()"_qs, u"的，一切。"_qs}));
    QCOMPARE(wrapped(QString(), 4), (QStringList{QString()}));
}

void TestOutput::pipesGetPlainText()
{
    QCOMPARE(written([](Output& out) { out.line(u"hello"_qs, Tone::Daemon); }), QByteArray("hello\n"));
}

void TestOutput::coloursWhenTold()
{
    const auto bytes = written([](Output& out) { out.line(u"hello"_qs, Tone::Daemon); }, ColourWhen::Always);
    QVERIFY(bytes.startsWith("\x1b[") && bytes.endsWith("\x1b[0m\n"));
}

void TestOutput::asciiWhereTheLocaleIsNotUtf8()
{
    QVERIFY(std::setlocale(LC_CTYPE, "C") != nullptr);
    const auto bytes = written([](Output& out) { out.write(u"├─a · b… 3 ≠ 4 ä"_qs); });
    std::setlocale(LC_CTYPE, "C.UTF-8");
    QCOMPARE(bytes, QByteArray("|-a - b... 3 != 4 \\u{e4}"));
}

void TestOutput::leavesIsolatesOut()
{
    QCOMPARE(written([](Output& out) { out.write(u"\u2068ש\u2069"_qs); }), u"ש"_qs.toUtf8());
}

void TestOutput::closedReaderIsNoFailure()
{
    int ends[2];
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    const sys::UniqueFd out(ends[1]);
    ::close(ends[0]);
    Output output(out.get(), ColourWhen::Auto);
    output.line(u"nobody"_qs);
    QVERIFY(output.flush());
    QVERIFY(output.closed());
}

void TestOutput::fullDiskIs()
{
    const sys::UniqueFd out(::open("/dev/full", O_WRONLY | O_CLOEXEC));
    QVERIFY(out);
    Output output(out.get(), ColourWhen::Auto);
    output.line(u"lost"_qs);
    QVERIFY(!output.flush());
    QCOMPARE(output.error(), ENOSPC);
}

QTEST_APPLESS_MAIN(TestOutput)
#include "tst_output.moc"
