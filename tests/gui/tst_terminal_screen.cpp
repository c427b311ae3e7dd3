// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QTest>

#include "tests/gui/pictures.h"
#include "views/terminal/backlog.h"
#include "views/terminal/colors.h"
#include "views/terminal/screen.h"
#include "views/terminal/selection.h"

using namespace daemonscope::terminal;
using namespace daemonscope::test;

namespace {

void put(Screen& screen, const QByteArray& bytes) { screen.feed(bytes); }

/// The line of the screen at `row`, as text.
QString rowText(const Screen& screen, int row)
{
    const auto line = screen.screenLine() + row;
    return screen.text({line, 0}, {line, screen.size().columns});
}

Cell cellAt(const Screen& screen, int row, int column)
{
    return screen.line(screen.screenLine() + row)[static_cast<std::size_t>(column)];
}

QString everything(const Screen& screen)
{
    return screen.text({screen.firstLine(), 0}, {screen.endLine() - 1, screen.size().columns});
}

QByteArray numbered(int from, int to)
{
    QByteArray lines;
    for (int i = from; i <= to; ++i)
        lines += "line " + QByteArray::number(i) + "\r\n";
    return lines;
}

} // namespace

/// What a program writes, and what is then on the screen; nothing here is a widget.
class TestTerminalScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textAndCursor()
    {
        Screen screen({4, 20});
        put(screen, "hello\r\nworld");
        QCOMPARE(screen.visibleText(), QStringLiteral("hello\nworld"));
        QCOMPARE(screen.cursor(), (Place{1, 5}));
        put(screen, "\x1b[1;3Hxx");
        QCOMPARE(rowText(screen, 0), QStringLiteral("hexxo"));
    }

    void charactersCutAnywhere()
    {
        Screen screen({2, 20});
        for (const char byte : QByteArray("caf\xc3\xa9 \xe2\x82\xac \x1b[1mb"))
            put(screen, QByteArray(1, byte));
        QCOMPARE(screen.visibleText(), QStringLiteral("café € b"));
        QVERIFY(cellAt(screen, 0, 7).style.bold);
        put(screen, "\r\n\xff\xfe|\xc3(");
        QVERIFY(rowText(screen, 1).contains(QChar(0xfffd)));
        QVERIFY(rowText(screen, 1).contains(u'|'));
    }

    void wideAndCombined()
    {
        Screen screen({3, 10});
        put(screen, "\xe6\xbc\xa2" "e\xcc\x81x"); // 漢, e and an acute, x
        QCOMPARE(cellAt(screen, 0, 0).width, std::uint8_t{2});
        QCOMPARE(cellAt(screen, 0, 1).width, std::uint8_t{0});
        QCOMPARE(cellAt(screen, 0, 2).text(), QString(u'e') + QChar(0x301));
        QCOMPARE(rowText(screen, 0), QStringLiteral("漢e") + QChar(0x301) + u'x');
        put(screen, "\r\n123456789\xe6\xbc\xa2"); // does not fit any more
        QCOMPARE(rowText(screen, 1), QStringLiteral("123456789"));
        QCOMPARE(rowText(screen, 2), QStringLiteral("漢"));
        const auto kept = screen.line(0);
        put(screen, numbered(1, 10));
        QVERIFY(screen.line(0) == kept); // the scrollback has it as the screen had
    }

    void readingDirectionStays()
    {
        Screen screen({2, 20});
        put(screen, "a\xe2\x80\xae" "b\xe2\x81\xa7" "c"); // RLO, RLI
        for (const auto c : screen.visibleText())
            QVERIFY(c.unicode() < 0x80);
    }

    void colors()
    {
        Screen screen({2, 40});
        put(screen, "\x1b[31ma\x1b[92mb\x1b[38;5;208mc\x1b[48;2;1;2;3md\x1b[0me\x1b[7mf");
        QVERIFY(cellAt(screen, 0, 0).style.ink == Color::indexed(1));
        QVERIFY(cellAt(screen, 0, 1).style.ink == Color::indexed(10));
        QVERIFY(cellAt(screen, 0, 2).style.ink == Color::indexed(208));
        QVERIFY(cellAt(screen, 0, 3).style.ground == Color::rgb(1, 2, 3));
        QVERIFY(cellAt(screen, 0, 4).style == Style());
        QVERIFY(cellAt(screen, 0, 5).style.reverse);
    }

    void attributes()
    {
        Screen screen({2, 40});
        put(screen, "\x1b[1ma\x1b[3mb\x1b[4mc\x1b[9md\x1b[21me");
        QVERIFY(cellAt(screen, 0, 0).style.bold);
        QVERIFY(cellAt(screen, 0, 1).style.italic);
        QVERIFY(cellAt(screen, 0, 2).style.underline == Underline::Single);
        QVERIFY(cellAt(screen, 0, 3).style.strike);
        QVERIFY(cellAt(screen, 0, 4).style.underline == Underline::Double);
    }

    void scrollbackKeepsOrderAndLooks()
    {
        Screen screen({3, 20});
        put(screen, "\x1b[1;35mfirst\x1b[0m\r\n" + numbered(1, 9));
        QCOMPARE(screen.scrollback().size(), std::size_t{8});
        QCOMPARE(everything(screen),
            QStringLiteral("first\nline 1\nline 2\nline 3\nline 4\nline 5\nline 6\nline 7\nline 8\nline 9\n"));
        const auto cell = screen.line(0)[4];
        QCOMPARE(cell.text(), QStringLiteral("t"));
        QVERIFY(cell.style.bold && cell.style.ink == Color::indexed(5));
        QVERIFY(screen.line(0)[5].style == Style());
    }

    void scrollbackIsBounded()
    {
        Screen screen({3, 20});
        put(screen, numbered(1, 7000));
        QCOMPARE(screen.scrollback().size(), Scrollback::mostLines);
        QCOMPARE(screen.firstLine(), std::int64_t{7001 - 3 - 5000});
        const auto oldest = screen.firstLine(); // "line 1" has the number 0
        QCOMPARE(screen.text({oldest, 0}, {oldest, 20}), QStringLiteral("line %1").arg(oldest + 1));

        // As dear as a line can be made: another look and five marks in every cell.
        Screen wide({2, Screen::mostColumns});
        QByteArray dear;
        for (int i = 0; i < Screen::mostColumns; ++i)
            dear += "\x1b[48;5;" + QByteArray::number(i % 200) + "me\xcc\x81\xcc\x81\xcc\x81";
        for (int i = 0; i < 1200; ++i)
            put(wide, dear);
        QVERIFY(wide.scrollback().size() > 100);
        QVERIFY(wide.scrollback().bytes() <= Scrollback::mostBytes);
    }

    void linesThatGoOnAreJoined()
    {
        Screen screen({4, 10});
        put(screen, "abcdefghijklm\r\nshort\r\n");
        QCOMPARE(screen.text({0, 0}, {2, 10}), QStringLiteral("abcdefghijklm\nshort"));
        QCOMPARE(screen.text({0, 2}, {0, 5}), QStringLiteral("cde"));
        put(screen, numbered(1, 9)); // the same from the scrollback
        QCOMPARE(screen.text({0, 0}, {2, 10}), QStringLiteral("abcdefghijklm\nshort"));
    }

    void resizing()
    {
        Screen screen({3, 20});
        put(screen, numbered(1, 9) + "prompt");
        screen.resize({6, 20});
        QCOMPARE(screen.visibleText(), QStringLiteral("line 5\nline 6\nline 7\nline 8\nline 9\nprompt"));
        QCOMPARE(screen.scrollback().size(), std::size_t{4});
        screen.resize({2, 8});
        QCOMPARE(screen.visibleText(), QStringLiteral("line 9\nprompt"));
        QVERIFY(everything(screen).startsWith(QStringLiteral("line 1\nline 2\n")));
        screen.resize({0, -5});
        QCOMPARE(screen.size(), (Size{1, Screen::fewestColumns}));
        put(screen, "\xe6\xbc\xa2\xe6\xbc\xa2");
        screen.resize({100000, 100000});
        QCOMPARE(screen.size(), (Size{Screen::mostRows, Screen::mostColumns}));
    }

    void alternateScreen()
    {
        Screen screen({3, 20});
        put(screen, "before\r\n");
        put(screen, "\x1b[?1049h\x1b[H" + numbered(1, 50));
        QVERIFY(screen.alternate());
        QVERIFY(screen.takeDamage().buffer);
        QCOMPARE(screen.scrollback().size(), std::size_t{0});
        put(screen, "\x1b[?1049l");
        QVERIFY(!screen.alternate());
        QCOMPARE(screen.visibleText(), QStringLiteral("before"));
    }

    void cursorLooks()
    {
        Screen screen;
        QVERIFY(screen.cursorVisible());
        put(screen, "\x1b[?25l\x1b[6 q");
        QVERIFY(!screen.cursorVisible());
        QVERIFY(screen.cursorShape() == CursorShape::Bar);
        put(screen, "\x1b[?25h\x1b[4 q");
        QVERIFY(screen.cursorVisible());
        QVERIFY(screen.cursorShape() == CursorShape::Underline);
    }

    void damageIsNoMoreThanWhatChanged()
    {
        Screen screen({5, 20});
        put(screen, "one\r\ntwo\r\nthree");
        (void)screen.takeDamage();
        QVERIFY(!screen.takeDamage().any);
        put(screen, "\x1b[2;1Hx");
        auto damage = screen.takeDamage();
        QVERIFY((damage.rows == std::vector<bool>{false, true, false, false, false}));
        QVERIFY(!damage.scrolled);
        // A line below goes up by one when the screen does; what is in it stays as it is.
        put(screen, "\x1b[5;1Hlast\r\n");
        damage = screen.takeDamage();
        QVERIFY(damage.scrolled);
        QVERIFY(!damage.rows[0] && !damage.rows[1] && damage.rows[3]);
    }

    void answers()
    {
        Screen screen;
        put(screen, "\x1b[3;5H\x1b[6n");
        QCOMPARE(screen.takeOutput(), QByteArray("\x1b[3;5R"));
        put(screen, "\x1b[c");
        QVERIFY(screen.takeOutput().startsWith("\x1b[?"));
        QVERIFY(screen.takeOutput().isEmpty());
    }

    /// Nothing that a program writes comes back as if it were typed.
    void noEcho_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("title") << QByteArray("\x1b]2;evil\n\x07\x1b[21t");
        QTest::newRow("icon") << QByteArray("\x1b]1;evil\x1b\\\x1b[20t");
        QTest::newRow("clipboard") << QByteArray("\x1b]52;c;ZXZpbAo=\x07\x1b]52;c;?\x07");
        QTest::newRow("setting") << QByteArray("\x1bP$qevil\n\x1b\\");
        QTest::newRow("short setting") << QByteArray("\x1bP$qe\n\x1b\\");
        QTest::newRow("terminfo") << QByteArray("\x1bP+q6576696c\x1b\\");
        QTest::newRow("colour") << QByteArray("\x1b]4;1;evil\x07\x1b]4;1;?\x07\x1b]10;?\x07");
        QTest::newRow("answerback") << QByteArray("evil\x05");
        QTest::newRow("unfinished") << QByteArray("\x1b]0;evil") + QByteArray(100000, 'e');
    }
    void noEcho()
    {
        QFETCH(QByteArray, bytes);
        Screen screen;
        put(screen, bytes);
        const auto output = screen.takeOutput();
        for (const auto* part : {"evil", "e\n", "\n", "\r", "ZXZ", "6576"})
            QVERIFY2(!output.contains(part), output.toPercentEncoding().constData());
        QVERIFY(output.size() < 100);
    }

    void largeNumbers()
    {
        Screen screen({24, 80});
        for (const char command : QByteArray("@ABCDEFGHIJKLMPSTXZ`abdefghlmnqrstu"))
            for (const auto* number : {"0", "2147483647", "4294967295", "99999999999999999999", "1;2147483647"})
                put(screen, QByteArray("x\x1b[") + number + command);
        QVERIFY(screen.cursor().column < 80);
    }

    void noise()
    {
        std::mt19937 random(20260101);
        const QList<QByteArray> pieces{"\x1b[", "\x1b]", "\x1bP", "\x1b\\", ";", "?", "1049h", "1049l", "69h", "\xe6\xbc\xa2",
            "e\xcc\x81", "\x1b#3", "\x1b#6", "\x1b[2;3r", "\x1b[3;9s", "\r\n", "\t", "\x1bM", "\x1b" "D", "\x1b[?7l", "\x1b[4h",
            "\x0e", "\x1b(0", "\xc2\x9b", "\x1b" "c", "\x1b[!p", "\xf0\x9f\x98\x80", "\x08"};
        const auto upTo = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
        for (int round = 0; round < 300; ++round) {
            Screen screen({1 + upTo(8), 1 + upTo(30)});
            for (int step = 0; step < 60; ++step) {
                QByteArray bytes;
                for (int i = upTo(20); i > 0; --i)
                    bytes += upTo(2) == 0 ? QByteArray(1, static_cast<char>(upTo(255)))
                                          : pieces[upTo(static_cast<int>(pieces.size()) - 1)];
                put(screen, bytes);
                if (upTo(5) == 0)
                    screen.resize({1 + upTo(8), 1 + upTo(30)});
                const auto cursor = screen.cursor();
                QVERIFY(cursor.line >= screen.screenLine() && cursor.line < screen.endLine());
                QVERIFY(cursor.column >= 0 && cursor.column < screen.size().columns);
                QVERIFY(everything(screen).size() < 100000);
            }
        }
    }

    void pasting()
    {
        Screen screen;
        screen.paste(QStringLiteral("one\r\ntwo\nthree\tü\x1b[201~\x03"));
        QCOMPARE(screen.takeOutput(), QByteArray("one\rtwo\rthree\t\xc3\xbc[201~"));
        put(screen, "\x1b[?2004h");
        screen.paste(QStringLiteral("rm\n\x1b[201~x\u009b"));
        QCOMPARE(screen.takeOutput(), QByteArray("\x1b[200~rm\r[201~x\x1b[201~"));
    }

    void words()
    {
        Screen screen({3, 40});
        put(screen, "cat /etc/passwd|wc -l 漢字\r\n");
        Selection selection;
        const auto word = [&](int column) {
            selection.begin({0, column}, Selection::Unit::Words, screen);
            return screen.text(selection.from(), selection.to());
        };
        QCOMPARE(word(1), QStringLiteral("cat"));
        QCOMPARE(word(6), QStringLiteral("/etc/passwd"));
        QCOMPARE(word(15), QStringLiteral("|"));
        QCOMPARE(word(25), QStringLiteral("漢字"));
        selection.extend({0, 17}, screen);
        QCOMPARE(screen.text(selection.from(), selection.to()), QStringLiteral("wc -l 漢字"));
    }

    /// What is passed over must make no difference.
    void floodIsPassedOver()
    {
        QByteArray flood = "\x1b[31mstart\x1b[0m ";
        for (int i = 0; i < 20000; ++i)
            flood += "line " + QByteArray::number(i) + QByteArray(i % 30, 'x') + "\r\n";
        flood += "\x1b[1mbold\r\n";
        for (int i = 0; i < 30000; ++i)
            flood += QByteArray::number(i) + " \xc3\xa4\r\n";
        flood += "end";
        Screen slow({10, 40});
        put(slow, flood);

        Screen fast({10, 40});
        Backlog backlog;
        qsizetype fed = 0;
        constexpr qsizetype arrives = 100000;
        for (qsizetype at = 0; at < flood.size(); at += arrives) {
            backlog.append(QByteArrayView(flood).sliced(at, std::min(arrives, flood.size() - at)));
            backlog.skip(static_cast<qsizetype>(Scrollback::mostLines) + 10);
            if (at / arrives % 3 == 1)
                continue; // let some gather
            for (int i = 0; i < 4; ++i) {
                const auto bytes = backlog.take(10000);
                fed += bytes.size();
                fast.feed(bytes);
            }
        }
        while (!backlog.empty()) {
            const auto bytes = backlog.take(10000);
            fed += bytes.size();
            fast.feed(bytes);
        }
        QVERIFY2(fed < flood.size() * 9 / 10, QByteArray::number(fed).constData());
        QCOMPARE(fast.visibleText(), slow.visibleText());
        QCOMPARE(everything(fast), everything(slow));
        QVERIFY(fast.line(fast.endLine() - 2)[0].style == slow.line(slow.endLine() - 2)[0].style);
    }

    void noSequenceIsPassedOver()
    {
        Backlog backlog;
        backlog.append(QByteArray(QByteArray("a\n").repeated(100) + "\x1b[1m" + QByteArray("b\n").repeated(100)));
        backlog.skip(10);
        QByteArray left;
        while (!backlog.empty()) {
            left += backlog.take(3).toByteArray();
            backlog.skip(10);
        }
        QVERIFY(left.contains("\x1b[1m"));
        QVERIFY(left.count("a\n") < 20);
        QVERIFY(left.count("b\n") < 30);
        QVERIFY(left.endsWith(QByteArray("b\n").repeated(10)));
    }

    void colorsCanBeRead()
    {
        for (const auto& palette : {lightPalette(), darkPalette()}) {
            const Colors colors(palette);
            for (int ink = 0; ink < 16; ++ink) {
                for (int ground = -1; ground < 16; ++ground) {
                    if (ink == ground)
                        continue;
                    Style style;
                    style.ink = Color::indexed(static_cast<std::uint8_t>(ink));
                    if (ground >= 0)
                        style.ground = Color::indexed(static_cast<std::uint8_t>(ground));
                    const auto pair = colors.of(style);
                    QVERIFY2(Colors::contrast(pair.ink, pair.ground) >= 4.4, qPrintable(pair.ink.name()));
                }
            }
        }
    }
};

QTEST_MAIN(TestTerminalScreen)
#include "tst_terminal_screen.moc"
