// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "model/process/visible_text.h"

using namespace daemonscope;

namespace {

Process withArguments(std::string bytes)
{
    Process process;
    process.stat.comm = "prog";
    process.credentials = std::make_shared<const Credentials>();
    Fetched<sys::Cmdline> line;
    line.pending = false;
    line.value = {bytes, bytes.size()};
    process.cmdline = std::make_shared<const Fetched<sys::Cmdline>>(line);
    return process;
}

QString commandLine(std::string bytes) { return visibleCommandLine(withArguments(std::move(bytes))); }

QString failing(sys::Failure failure)
{
    auto process = withArguments({});
    auto line = *process.cmdline;
    line.failure = failure;
    process.cmdline = std::make_shared<const Fetched<sys::Cmdline>>(line);
    return visibleCommandLine(process);
}

} // namespace

class TestVisibleText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesVisible_data();
    void makesVisible();
    void escapesEveryUnsafeCharacter();
    void keepsLetters();
    void cutsAtLimit();
    void costsOnlyWhatItKeeps();
    void commandLines();
    void saysWhyThereIsNone();
    void isolates();
};

void TestVisibleText::makesVisible_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, QByteArray bytes, const QString& shown) { QTest::newRow(name) << bytes << shown; };
    row("plain", "sshd", QStringLiteral("sshd"));
    row("empty", "", QString());
    row("umlaut", "\xc3\xa4", QStringLiteral("ä"));
    row("emoji", "\xf0\x9f\x98\x80", QStringLiteral("😀"));
    row("newline", "a\nb", QStringLiteral("a\\nb"));
    row("tab", "a\tb", QStringLiteral("a\\tb"));
    row("return", "a\rb", QStringLiteral("a\\rb"));
    row("escape", "\x1b[31mred", QStringLiteral("\\e[31mred"));
    row("bell", "\a", QStringLiteral("\\u{07}"));
    row("delete", "\x7f", QStringLiteral("\\u{7f}"));
    row("nul", QByteArray("a\0b", 3), QStringLiteral("a\\u{00}b"));
    row("c1 csi", "\xc2\x9b", QStringLiteral("\\u{9b}"));
    row("override", "\xe2\x80\xaegpj.exe", QStringLiteral("\\u{202e}gpj.exe"));
    row("isolate", "\xe2\x81\xa7", QStringLiteral("\\u{2067}"));
    row("zero width", "a\xe2\x80\x8b", QStringLiteral("a\\u{200b}"));
    row("byte order mark", "\xef\xbb\xbf", QStringLiteral("\\u{feff}"));
    row("soft hyphen", "\xc2\xad", QStringLiteral("\\u{ad}"));
    row("tag", "\xf3\xa0\x81\x81", QStringLiteral("\\u{e0041}"));
    row("hangul filler", "\xe3\x85\xa4", QStringLiteral("\\u{3164}"));
    row("private", "\xee\x80\x80", QStringLiteral("\\u{e000}"));
    row("noncharacter", "\xef\xbf\xbe", QStringLiteral("\\u{fffe}"));
    row("no utf-8", "a\xff" "b", QStringLiteral("a\uFFFDb"));
    row("overlong", "\xc0\xaf", QStringLiteral("\uFFFD\uFFFD"));
    row("surrogate", "\xed\xa0\x80", QStringLiteral("\uFFFD\uFFFD\uFFFD"));
    row("beyond unicode", "\xf4\x90\x80\x80", QStringLiteral("\uFFFD\uFFFD\uFFFD\uFFFD"));
    row("cut short", "\xe2\x80", QStringLiteral("\uFFFD\uFFFD"));
    row("cut short by a letter", "\xe2\x80z", QStringLiteral("\uFFFD\uFFFDz"));
    row("backslash", "C:\\x", QStringLiteral("C:\\x"));
    row("markup stays text", "<b>&amp;", QStringLiteral("<b>&amp;"));
}

void TestVisibleText::makesVisible()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(visibleText({bytes.data(), static_cast<std::size_t>(bytes.size())}), shown);
}

void TestVisibleText::escapesEveryUnsafeCharacter()
{
    const auto unsafe = [](char32_t c) {
        return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e)
            || (c >= 0x2060 && c <= 0x2069) || c == 0x061c || c == 0xfeff || (c >= 0xe000 && c <= 0xf8ff)
            || (c >= 0xfe00 && c <= 0xfe0f) || c >= 0xe0000;
    };
    QStringList wrong;
    for (char32_t c = 0; c <= QChar::LastValidCodePoint; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const auto shown = visibleText((QString() += QChar::fromUcs4(c)).toStdString());
        const auto characters = shown.toUcs4();
        const bool leaks = std::any_of(characters.begin(), characters.end(), [&](uint s) { return unsafe(s); });
        if (leaks || (unsafe(c) && !shown.startsWith(QLatin1Char('\\'))))
            wrong += QString::number(static_cast<uint>(c), 16);
    }
    QCOMPARE(wrong, QStringList());
}

void TestVisibleText::keepsLetters()
{
    for (const auto& text : {u"ελληνικά"_qs, u"עברית"_qs, u"日本語 プロセス"_qs, u"naïve-œuvre"_qs})
        QCOMPARE(visibleText(text.toStdString()), text);
}

void TestVisibleText::cutsAtLimit()
{
    QCOMPARE(visibleText("abcdef", 6), u"abcdef"_qs);
    QCOMPARE(visibleText("abcdefg", 6), u"abcde…"_qs);
    QCOMPARE(visibleText("ab\ncdefg", 6), u"ab\\nc…"_qs);
    QCOMPARE(visibleText("\xf0\x9f\x98\x80\xf0\x9f\x98\x80", 2), u"…"_qs); // no half of a pair is left
    QCOMPARE(visibleText("abc", 0), u"…"_qs);
}

void TestVisibleText::costsOnlyWhatItKeeps()
{
    const std::string large(64 * 1024 * 1024, '\x01');
    QCOMPARE(visibleText(large, 100).size(), 100);
    // Were all of it looked at each time, this would take minutes.
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(visibleText(large, 10).size(), 10);
}

void TestVisibleText::commandLines()
{
    QCOMPARE(commandLine(std::string("ls\0-l\0/tmp\0", 11)), u"ls -l /tmp"_qs);
    QCOMPARE(commandLine(std::string("sh\0-c\0a b\0", 10)), u"sh -c 'a b'"_qs);
    QCOMPARE(commandLine(std::string("echo\0it's here\0", 15)), u"echo 'it'\\''s here'"_qs);
    QCOMPARE(commandLine(std::string("echo\0\0x\0", 8)), u"echo '' x"_qs);
    QCOMPARE(commandLine("nginx: worker process"), u"nginx: worker process"_qs); // a title
    QCOMPARE(commandLine(std::string("a\0b\nc\0", 6)), u"a b\\nc"_qs);
    QCOMPARE(commandLine(""), u"[prog]"_qs);
    QCOMPARE(commandLine(std::string("\0", 1)), u"[prog]"_qs);
    QCOMPARE(visibleCommandLine(withArguments(std::string("abc\0def\0", 8)), 5), u"abc …"_qs);
    std::string many;
    for (int i = 0; i < 10000; ++i)
        many += std::string("x\0", 2);
    QCOMPARE(visibleCommandLine(withArguments(many), 50).size(), 50);
}

void TestVisibleText::saysWhyThereIsNone()
{
    QVERIFY(failing(sys::Failure::NotAnswering).contains(u"not answering"));
    QVERIFY(failing(sys::Failure::Denied).contains(u"not permitted"));
    QVERIFY(failing(sys::Failure::Malformed).startsWith(u'('));
    QCOMPARE(failing(sys::Failure::Gone), u"[prog]"_qs);
    auto waiting = withArguments({});
    waiting.cmdline = std::make_shared<const Fetched<sys::Cmdline>>();
    QVERIFY(visibleCommandLine(waiting).contains(u"reading"));
    waiting.stat.flags = sys::flagKernelThread;
    QCOMPARE(visibleCommandLine(waiting), u"[prog]"_qs);
}

void TestVisibleText::isolates()
{
    QCOMPARE(isolated(u"x"_qs), u"\u2068x\u2069"_qs);
    QCOMPARE(nameInSentence("sshd"), u"sshd"_qs);
    QCOMPARE(nameInSentence("\xd7\xa9"), u"\u2068ש\u2069"_qs);
    QCOMPARE(nameInSentence("a\xe2\x81\xa9"), u"a\\u{2069}"_qs); // it cannot end its own isolation
}

QTEST_APPLESS_MAIN(TestVisibleText)
#include "tst_visible_text.moc"
