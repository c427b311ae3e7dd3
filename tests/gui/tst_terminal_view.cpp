// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/gui/pictures.h"
#include "tests/gui/walk.h"
#include "tests/support/wait.h"
#include "views/shared/theme.h"
#include "views/terminal/line_painter.h"
#include "views/terminal/terminal_view.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace daemonscope::terminal;

namespace {

/// What was asked to be painted.
struct PaintWatch : QObject {
    explicit PaintWatch(TerminalView& view) { view.viewport()->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            ++count;
            region += static_cast<QPaintEvent*>(event)->region();
        }
        return false;
    }
    int count = 0;
    QRegion region;
};

} // namespace

/// The terminal under the hands of a person: marking, copying, scrolling, and what is painted.
class TestTerminalView : public QObject {
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
    }

    void cleanup() { view_.reset(); }

    /// The line below clears its ground; at no size of type does it take the feet of the one above.
    void linesDoNotCoverEachOther()
    {
        const terminal::Colors colors(lightPalette());
        terminal::Cell cell;
        cell.characters[0] = U'_';
        const std::array below{cell};
        const std::array<terminal::Cell, 1> nothing{};
        for (int quarters = 28; quarters <= 120; ++quarters) {
            QFont font;
            font.setPointSizeF(quarters / 4.0);
            const terminal::LinePainter lines(monospace(font));
            QImage image(lines.cellWidth(), 2 * lines.lineHeight(), QImage::Format_RGB32);
            image.fill(colors.ground());
            QPainter painter(&image);
            lines.paint(painter, {0, 0}, below, {}, colors);
            QImage without = image.copy();
            without.fill(colors.ground());
            QVERIFY(image != without);
            painter.fillRect(0, lines.lineHeight(), image.width(), lines.lineHeight(), colors.ground());
            lines.paint(painter, {0, lines.lineHeight()}, nothing, {}, colors);
            QVERIFY2(image != without, qPrintable(QString::number(quarters / 4.0)));
        }
    }

    void markingByMouse()
    {
        feed("alpha beta gamma\r\nsecond line\r\n");
        drag({0, 6}, {1, 6});
        QCOMPARE(view_->selectedText(), QStringLiteral("beta gamma\nsecond"));
        QApplication::clipboard()->setText(QStringLiteral("old"));
        QTest::keyClick(view_.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("beta gamma\nsecond"));
        drag({1, 6}, {0, 6}); // backwards
        QCOMPARE(view_->selectedText(), QStringLiteral("beta gamma\nsecond"));
        QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, point({0, 2}));
        QVERIFY(view_->selectedText().isEmpty());
        view_->copy();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("beta gamma\nsecond"));
    }

    void wordsAndLines()
    {
        feed("look at /usr/share/doc, please\r\nnext\r\n");
        QTest::mouseDClick(view_->viewport(), Qt::LeftButton, {}, point({0, 12}));
        QCOMPARE(view_->selectedText(), QStringLiteral("/usr/share/doc"));
        QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, point({0, 12}));
        QCOMPARE(view_->selectedText(), QStringLiteral("look at /usr/share/doc, please"));
    }

    void markingStaysWhileTheScreenMoves()
    {
        feed(numbered(1, 10));
        drag({3, 0}, {3, 6});
        QCOMPARE(view_->selectedText(), QStringLiteral("line 4"));
        feed(numbered(11, 100));
        QCOMPARE(view_->selectedText(), QStringLiteral("line 4"));
        feed("\x1b[2Jcleared");
        QCOMPARE(view_->selectedText(), QStringLiteral("line 4")); // it is in the scrollback
        drag({0, 0}, {23, 20});
        QVERIFY(!view_->selectedText().isEmpty());
        feed("\x1b[H\x1b[2J");
        QVERIFY(view_->selectedText().isEmpty()); // what was marked is not there any more
    }

    void markingBeyondTheEdgeScrolls()
    {
        feed(numbered(1, 100));
        auto* port = view_->viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, point({20, 3}));
        move({point({20, 3}).x(), -40});
        auto* bar = view_->verticalScrollBar();
        QVERIFY(waitUntil([&] { return bar->value() == 0; }));
        QVERIFY(waitUntil([&] { return view_->selectedText().startsWith(QStringLiteral("line 1\n")) ||
            view_->selectedText().startsWith(QStringLiteral("e 1\n")); }));
        QTest::mouseRelease(port, Qt::LeftButton, {}, {point({20, 3}).x(), -40});
        QVERIFY(view_->selectedText().contains(QStringLiteral("line 97")));
    }

    void selectAllAndReset()
    {
        feed(numbered(1, 40));
        view_->selectAll();
        QVERIFY(view_->selectedText().startsWith(QStringLiteral("line 1\nline 2\n")));
        QVERIFY(view_->selectedText().endsWith(QStringLiteral("line 40")));
        view_->reset();
        QVERIFY(view_->selectedText().isEmpty());
        QVERIFY(view_->screen().visibleText().isEmpty());
        QCOMPARE(view_->screen().scrollback().size(), std::size_t{0});
    }

    void scrollingBack()
    {
        feed(numbered(1, 200));
        auto* bar = view_->verticalScrollBar();
        QCOMPARE(bar->value(), bar->maximum());
        QTest::keyClick(view_.get(), Qt::Key_PageUp, Qt::ShiftModifier);
        const auto top = view_->topLine();
        QVERIFY(top < view_->screen().screenLine());
        feed(numbered(201, 300)); // the same lines stay in sight
        QCOMPARE(view_->topLine(), top);
        QVERIFY(bar->value() < bar->maximum());
        const QSignalSpy typed(view_.get(), &TerminalView::typed);
        QVERIFY(typed.isEmpty());
        QTest::keyClick(view_.get(), Qt::Key_A);
        QCOMPARE(typed.size(), 1);
        QCOMPARE(view_->topLine(), view_->screen().screenLine());
        QTest::keyClick(view_.get(), Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(view_->topLine(), view_->screen().firstLine());
        feed(numbered(301, 6000)); // these lines are forgotten; the oldest that are left stand there
        QCOMPARE(view_->topLine(), view_->screen().firstLine());
        QTest::keyClick(view_.get(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(view_->topLine(), view_->screen().screenLine());
    }

    void wheelScrolls()
    {
        feed(numbered(1, 200));
        wheel(2);
        QVERIFY(view_->topLine() < view_->screen().screenLine());
        wheel(-5);
        QCOMPARE(view_->topLine(), view_->screen().screenLine());
    }

    void mouseOfTheProgram()
    {
        feed("\x1b[?1000h\x1b[?1006h");
        QByteArray typed;
        connect(view_.get(), &TerminalView::typed, this, [&](const QByteArray& bytes) { typed += bytes; });
        QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, point({2, 4}));
        QCOMPARE(typed, QByteArray("\x1b[<0;5;3M\x1b[<0;5;3m"));
        typed.clear();
        wheel(1);
        QVERIFY(typed.startsWith("\x1b[<64;"));
        // With Shift the mouse is the person's own.
        typed.clear();
        feed("\x1b[Hwords");
        QTest::mousePress(view_->viewport(), Qt::LeftButton, Qt::ShiftModifier, point({0, 0}));
        move(point({0, 5}));
        QTest::mouseRelease(view_->viewport(), Qt::LeftButton, Qt::ShiftModifier, point({0, 5}));
        QCOMPARE(view_->selectedText(), QStringLiteral("words"));
        QVERIFY(typed.isEmpty());
    }

    void onlyWhatChangedIsPainted()
    {
        feed(numbered(1, 10) + "\x1b[5;1H");
        settle();
        const PaintWatch watch(*view_);
        feed("\x1b[5;3Hx");
        QVERIFY(waitUntil([&] { return watch.count > 0; }));
        settle();
        const auto line = view_->cellRect({view_->screen().screenLine() + 4, 0});
        QVERIFY(watch.region.boundingRect().contains(line));
        QCOMPARE(watch.region.boundingRect().height(), line.height());
    }

    void manyWritesOnePainting()
    {
        settle();
        const PaintWatch watch(*view_);
        QElapsedTimer since;
        since.start();
        for (int i = 0; i < 300; ++i) {
            view_->feed(numbered(i, i));
            QCoreApplication::processEvents();
        }
        // A frame may begin before the first and after the last.
        QVERIFY2(watch.count <= since.elapsed() / 16 + 2, QByteArray::number(watch.count).constData());
        QVERIFY(watch.count >= 1);
    }

    void cursorIsFilledWithTheFocus()
    {
        feed("\x1b[2;2H");
        settle();
        const auto cell = view_->cellRect(view_->screen().cursor());
        const auto inner = [&] { return view_->viewport()->grab().toImage().pixelColor(cell.center()); };
        const auto ground = view_->palette().color(QPalette::Base);
        QVERIFY(inner() != ground);
        QFocusEvent out(QEvent::FocusOut);
        view_->clearFocus();
        QCOMPARE(inner(), ground);
        QVERIFY(view_->viewport()->grab().toImage().pixelColor(cell.topLeft()) != ground);
        feed("\x1b[?25l");
        QCOMPARE(view_->viewport()->grab().toImage().pixelColor(cell.topLeft()), ground);
    }

    void inputMethods()
    {
        const QSignalSpy typed(view_.get(), &TerminalView::typed);
        QInputMethodEvent composing(QStringLiteral("にほ"), {});
        QApplication::sendEvent(view_.get(), &composing);
        QVERIFY(typed.isEmpty());
        QInputMethodEvent done;
        done.setCommitString(QStringLiteral("日本"));
        QApplication::sendEvent(view_.get(), &done);
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed[0][0].toByteArray(), QByteArray("\xe6\x97\xa5\xe6\x9c\xac"));
        QVERIFY(view_->inputMethodQuery(Qt::ImEnabled).toBool());
        QVERIFY(!view_->inputMethodQuery(Qt::ImCursorRectangle).toRect().isEmpty());
    }

    void screenReaders()
    {
        feed("first\r\nsecond\r\n");
        QCOMPARE(namelessIn(*view_), QStringList());
        auto* face = QAccessible::queryAccessibleInterface(view_.get());
        QVERIFY(face != nullptr);
        QCOMPARE(face->role(), QAccessible::Terminal);
        QCOMPARE(face->text(QAccessible::Value), QStringLiteral("first\nsecond"));
        QVERIFY(face->text(QAccessible::Description).contains(QStringLiteral("Ctrl+Tab")));
        auto* text = face->textInterface();
        QVERIFY(text != nullptr);
        QCOMPARE(text->cursorPosition(), 13);
        QCOMPARE(text->text(6, 12), QStringLiteral("second"));
        QCOMPARE(text->text(-5, 5), QStringLiteral("first"));
        QVERIFY(text->text(0, text->characterCount() + 100).startsWith(QStringLiteral("first\nsecond\n")));
    }

private:
    void feed(const QByteArray& bytes)
    {
        view_->feed(bytes);
        settle();
    }

    /// Until all is on the screen and painted.
    void settle()
    {
        QVERIFY(waitUntil([&] { return view_->idle(); }));
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QPoint point(Place onScreen) const
    {
        const auto cell = view_->cellRect({view_->topLine() + onScreen.line, onScreen.column});
        return {cell.left() + 1, cell.center().y()};
    }

    void move(QPoint to)
    {
        QMouseEvent event(QEvent::MouseMove, to, view_->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
            Qt::NoModifier);
        QApplication::sendEvent(view_->viewport(), &event);
    }

    void drag(Place from, Place to)
    {
        QTest::mousePress(view_->viewport(), Qt::LeftButton, {}, point(from));
        move(point(to));
        QTest::mouseRelease(view_->viewport(), Qt::LeftButton, {}, point(to));
    }

    void wheel(int notches)
    {
        const auto middle = QPointF(view_->viewport()->rect().center());
        QWheelEvent event(middle, view_->viewport()->mapToGlobal(middle), {}, {0, notches * 120}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view_->viewport(), &event);
    }

    static QByteArray numbered(int from, int to)
    {
        QByteArray lines;
        for (int i = from; i <= to; ++i)
            lines += "line " + QByteArray::number(i) + "\r\n";
        return lines;
    }

    std::unique_ptr<TerminalView> view_;
};

QTEST_MAIN(TestTerminalView)
#include "tst_terminal_view.moc"
