// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/gui/pictures.h"
#include "tests/gui/pty_program.h"
#include "views/terminal/colors.h"
#include "views/terminal/terminal_view.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace daemonscope::terminal;

namespace {

/// How often the view was painted.
struct PaintCount : QObject {
    explicit PaintCount(TerminalView& view) { view.viewport()->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int paints = 0;
};

PtyProgram::Arguments shell(const char* script) { return {"/bin/sh", "-c", script}; }

} // namespace

/// The terminal with real programs on its other side.
class TestTerminal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useFixedLook();
        QApplication::setPalette(lightPalette());
    }

    void init()
    {
        view_ = std::make_unique<TerminalView>();
        view_->resize(view_->sizeHint());
        view_->show();
        QVERIFY(QTest::qWaitForWindowActive(view_.get()));
        view_->setFocus();
        QCOMPARE(view_->rows(), 24);
        QCOMPARE(view_->columns(), 80);
    }

    void cleanup() { view_.reset(); }

    void colorsOfAProgram()
    {
        PtyProgram program(*view_, shell("printf 'plain \\033[31mred\\033[0m \\033[44;97mblue\\033[0m\\n'"));
        QVERIFY(shows(QStringLiteral("plain red blue")));
        const auto line = view_->screen().line(view_->screen().screenLine());
        QVERIFY(line[6].style.ink == Color::indexed(1));
        Style onBlue;
        onBlue.ground = Color::indexed(4);
        const auto picture = view_->viewport()->grab().toImage();
        const auto blue = Colors(view_->palette()).of(onBlue).ground;
        const auto cell = view_->cellRect({view_->screen().screenLine(), 10});
        QCOMPARE(picture.pixelColor(cell.topLeft()), blue);
        QVERIFY(picture.pixelColor(cell.topLeft() - QPoint(1, 0)) != blue);
    }

    void sizeReachesTheProgram()
    {
        PtyProgram program(*view_, shell("stty size; read answer; stty size"));
        QVERIFY(shows(QStringLiteral("24 80")));
        const QSignalSpy resized(view_.get(), &TerminalView::resized);
        const auto cell = view_->cellRect(view_->screen().cursor()).size();
        view_->resize(view_->width() + 10 * cell.width(), view_->height() + 3 * cell.height());
        QVERIFY(waitUntil([&] { return view_->rows() == 27; }));
        QCOMPARE(resized.size(), 1);
        QTest::keyClick(view_.get(), Qt::Key_Return);
        QVERIFY(shows(QStringLiteral("27 90")));
    }

    void controlKeysAreSignals()
    {
        PtyProgram program(*view_, shell("trap 'echo interrupted' INT; echo ready; while :; do read answer; done"));
        QVERIFY(shows(QStringLiteral("ready")));
        QTest::keyClick(view_.get(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(shows(QStringLiteral("interrupted")));
    }

    void jobControlOfARealShell()
    {
        if (!QFileInfo::exists(QStringLiteral("/bin/bash")))
            QSKIP("no bash here");
        PtyProgram program(*view_, {"/bin/bash", "--norc", "--noprofile", "-i"});
        QVERIFY(shows(QStringLiteral("$")));
        type("echo u''p; cat\r");
        QVERIFY(shows(QStringLiteral("\nup")));
        type("echoed\r");
        QVERIFY(shows(QStringLiteral("echoed\nechoed")));
        QTest::keyClick(view_.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shows(QStringLiteral("Stopped")));
        type("fg\r");
        QVERIFY(shows(QStringLiteral("fg\ncat")));
        type("again\r");
        QVERIFY(shows(QStringLiteral("again\nagain")));
        QTest::keyClick(view_.get(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return view_->screen().visibleText().endsWith(QStringLiteral("\n$")); }));
        type("exit\r");
        QVERIFY(waitUntil([&] { return program.hungUp(); }));
    }

    void bytesOfKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("held");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, int key, Qt::KeyboardModifiers held, const char* text, const char* bytes) {
            QTest::newRow(name) << key << held << QString::fromUtf8(text) << QByteArray(bytes);
        };
        row("letter", Qt::Key_A, Qt::NoModifier, "a", "a");
        row("umlaut", Qt::Key_Udiaeresis, Qt::NoModifier, "ü", "\xc3\xbc");
        row("outside the BMP", 0, Qt::NoModifier, "😀", "\xf0\x9f\x98\x80");
        row("return", Qt::Key_Return, Qt::NoModifier, "\r", "\r");
        row("shift return", Qt::Key_Return, Qt::ShiftModifier, "\r", "\r");
        row("backspace", Qt::Key_Backspace, Qt::NoModifier, "\b", "\x7f");
        row("tab", Qt::Key_Tab, Qt::NoModifier, "\t", "\t");
        row("shift tab", Qt::Key_Backtab, Qt::ShiftModifier, "", "\x1b[Z");
        row("escape", Qt::Key_Escape, Qt::NoModifier, "\x1b", "\x1b");
        row("up", Qt::Key_Up, Qt::NoModifier, "", "\x1b[A");
        row("control left", Qt::Key_Left, Qt::ControlModifier, "", "\x1b[1;5D");
        row("delete", Qt::Key_Delete, Qt::NoModifier, "", "\x1b[3~");
        row("f1", Qt::Key_F1, Qt::NoModifier, "", "\x1bOP");
        row("f5", Qt::Key_F5, Qt::NoModifier, "", "\x1b[15~");
        row("f12", Qt::Key_F12, Qt::NoModifier, "", "\x1b[24~");
        row("control c", Qt::Key_C, Qt::ControlModifier, "\x03", "\x03");
        row("control z", Qt::Key_Z, Qt::ControlModifier, "\x1a", "\x1a");
        row("control backslash", Qt::Key_Backslash, Qt::ControlModifier, "", "\x1c");
        row("control i", Qt::Key_I, Qt::ControlModifier, "", "\t");
        row("alt x", Qt::Key_X, Qt::AltModifier, "x", "\x1bx");
        row("alt umlaut", Qt::Key_Udiaeresis, Qt::AltModifier, "ü", "\x1b\xc3\xbc");
        row("control of another alphabet", 0x421, Qt::ControlModifier, "\x03", "\x03");
        row("the desktop's", Qt::Key_A, Qt::MetaModifier, "a", "");
        row("the window's", Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier, "\x0b", "");
    }
    void bytesOfKeys()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, held);
        QFETCH(QString, text);
        QFETCH(QByteArray, bytes);
        QByteArray typed;
        connect(view_.get(), &TerminalView::typed, this, [&](const QByteArray& more) { typed += more; });
        QKeyEvent event(QEvent::KeyPress, key, held, text);
        QApplication::sendEvent(view_.get(), &event);
        QCOMPARE(typed, bytes);
        QCOMPARE(event.isAccepted(), !bytes.isEmpty());
    }

    void tabLeavesOnlyWithControl()
    {
        QWidget window;
        auto* other = new QWidget(&window);
        other->setFocusPolicy(Qt::StrongFocus);
        auto* view = new TerminalView(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Tab);
        QTest::keyClick(view, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(other->hasFocus());
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(other->hasFocus());
    }

    void lessPages()
    {
        if (!QFileInfo::exists(QStringLiteral("/usr/bin/less")))
            QSKIP("less is not installed");
        const QTemporaryDir folder;
        const auto name = numberedFile(folder, 300);
        view_->feed("before\r\n");
        PtyProgram program(*view_, {"/usr/bin/less", name.toStdString()});
        QVERIFY(shows(QStringLiteral("line 1\n")));
        QVERIFY(view_->screen().alternate());
        QCOMPARE(view_->verticalScrollBar()->maximum(), 0);
        type(" ");
        QVERIFY(shows(QStringLiteral("line 46")));
        QTest::keyClick(view_.get(), Qt::Key_End);
        QVERIFY(shows(QStringLiteral("line 300")));
        wheel(1);
        QVERIFY(shows(QStringLiteral("line 275"))); // three lines up
        type("q");
        QVERIFY(waitUntil([&] { return program.hungUp() && view_->idle(); }));
        QCOMPARE(view_->screen().visibleText(), QStringLiteral("before"));
    }

    void viWrites()
    {
        if (!QFileInfo::exists(QStringLiteral("/usr/bin/vi")))
            QSKIP("vi is not installed");
        const QTemporaryDir folder;
        const auto name = numberedFile(folder, 3);
        PtyProgram program(*view_, {"/usr/bin/vi", "-u", "NONE", name.toStdString()});
        QVERIFY(shows(QStringLiteral("line 3")));
        type("Onew");
        QTest::keyClick(view_.get(), Qt::Key_Escape);
        QVERIFY(shows(QStringLiteral("new\nline 1")));
        view_->resize(view_->width() / 2, view_->height() / 2);
        QVERIFY(waitUntil([&] { return view_->rows() < 24; }));
        type(":wq\r");
        QVERIFY(waitUntil([&] { return program.hungUp(); }));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("new\nline 1\nline 2\nline 3\n"));
    }

    void pasteReachesTheProgram()
    {
        PtyProgram program(*view_, {"/bin/cat"});
        QApplication::clipboard()->setText(QStringLiteral("one\ntwo\x1b[31m\n"));
        QTest::keyClick(view_.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(shows(QStringLiteral("two[31m\none\ntwo[31m")) || shows(QStringLiteral("one\none\ntwo[31m\ntwo[31m")));
    }

    void floodLeavesTheWindowAlive()
    {
        PtyProgram program(*view_, shell("yes | head -c 20000000; echo; echo the end"));
        const PaintCount count(*view_);
        int turns = 0;
        while (!program.hungUp() || !view_->idle()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            ++turns;
        }
        QVERIFY(view_->screen().visibleText().contains(QStringLiteral("the end")));
        // The line discipline makes two bytes of each line end.
        QVERIFY(program.bytesRead() > 30'000'000);
        QVERIFY2(turns > 100, QByteArray::number(turns).constData());
        QVERIFY2(count.paints > 5, QByteArray::number(count.paints).constData());
        QCOMPARE(view_->screen().scrollback().size(), Scrollback::mostLines);
    }

    /// More than a pty lets through in the time that a test may take.
    void aGreaterFloodFromMemory()
    {
        const auto piece = QByteArray("y\r\n").repeated(1 << 20);
        const PaintCount count(*view_);
        qint64 fed = 0;
        int turns = 0;
        for (; fed < 200'000'000 || !view_->idle(); ++turns) {
            for (; fed < 200'000'000 && view_->hungry(); fed += piece.size())
                view_->feed(piece);
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QVERIFY2(turns > 25, QByteArray::number(turns).constData());
        QVERIFY2(count.paints > 5, QByteArray::number(count.paints).constData());
        QCOMPARE(view_->screen().text({view_->screen().firstLine(), 0}, {view_->screen().firstLine(), 80}),
            QStringLiteral("y"));
    }

    void aFullViewIsNotHungry()
    {
        const QSignalSpy drained(view_.get(), &TerminalView::drained);
        int feeds = 0;
        for (; view_->hungry(); ++feeds)
            view_->feed(QByteArray("\x1b[32mgreen\x1b[0m\r\n").repeated(5000));
        QVERIFY(feeds > 10 && feeds < 100);
        QVERIFY(drained.isEmpty());
        int turns = 0;
        for (; !view_->idle(); ++turns)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QVERIFY(turns > 5);
        QCOMPARE(drained.size(), 1);
        QVERIFY(view_->hungry());
    }

    void hostileOutputDoesNothing()
    {
        QApplication::clipboard()->setText(QStringLiteral("mine"));
        const auto title = view_->windowTitle();
        QByteArray typed;
        connect(view_.get(), &TerminalView::typed, this, [&](const QByteArray& bytes) { typed += bytes; });
        view_->feed("\x1b]0;<b>title</b>\x07\x1b]52;c;ZXZpbA==\x07\x1b]8;;http://x\x07link\x1b]8;;\x07\x07\x1b[5i\x1b[21t");
        QVERIFY(shows(QStringLiteral("link")));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("mine"));
        QCOMPARE(view_->windowTitle(), title);
        QVERIFY(!typed.contains("title"));
        view_->feed("\x1b[5n");
        QVERIFY(waitUntil([&] { return typed.contains("\x1b[0n"); }));
    }

private:
    bool shows(const QString& text)
    {
        const bool found = waitUntil([&] { return view_->screen().visibleText().contains(text); });
        if (!found)
            qWarning("on the screen:\n%s", qPrintable(view_->screen().visibleText()));
        return found;
    }

    void type(const char* text)
    {
        for (const char c : QByteArray(text))
            QTest::keyClick(view_.get(), c);
    }

    void wheel(int notches)
    {
        const auto middle = QPointF(view_->viewport()->rect().center());
        QWheelEvent event(middle, view_->viewport()->mapToGlobal(middle), {}, {0, notches * 120}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view_->viewport(), &event);
    }

    static QString numberedFile(const QTemporaryDir& folder, int lines)
    {
        QFile file(folder.filePath(QStringLiteral("numbers")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        for (int i = 1; i <= lines; ++i)
            file.write(QByteArray("line " + QByteArray::number(i) + '\n'));
        return file.fileName();
    }

    std::unique_ptr<TerminalView> view_;
};

QTEST_MAIN(TestTerminal)
#include "tst_terminal.moc"
