// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "tests/gui/life_scenes.h"
#include "tests/gui/pictures.h"
#include "tests/model/told.h"
#include "views/lifelines/lane_board.h"
#include "views/lifelines/lifelines.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace daemonscope::lifelines;
using namespace std::chrono_literals;

namespace {

/// Lifelines of the build, shown.
struct Shown {
    explicit Shown(const std::function<void(History&)>& play = lifeOfABuild)
    {
        play(history);
        lines.setClock([this] { return now; });
        lines.setFilter([](const Life& life) { return life.pid.value > 1000; });
        lines.setHistory(&history);
        lines.resize(1200, 800);
        lines.show();
        if (QTest::qWaitForWindowExposed(&lines))
            board.setFocus();
    }
    void wheel(QPointF at, int steps, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(at, board.viewport()->mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, modifiers,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(board.viewport(), &event);
    }
    void drag(QPoint from, QPoint by)
    {
        auto* view = board.viewport();
        QTest::mousePress(view, Qt::LeftButton, Qt::NoModifier, from);
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(view, from + by * i / 10);
        QTest::mouseRelease(view, Qt::LeftButton, Qt::NoModifier, from + by);
    }
    [[nodiscard]] QPoint laneOf(int pid) const
    {
        const auto frame = board.frame();
        const int lane = board.lanes().of(history.lifeOf(Pid{pid})->id);
        return {300, static_cast<int>(frame.top(lane) + frame.laneHeight / 2)};
    }
    [[nodiscard]] QPoint rulerAt(TimePoint at) const { return {qRound(board.frame().x(at)), 10}; }

    History history;
    TimePoint now = buildStart() + 6500ms;
    Lifelines lines;
    LaneBoard& board = lines.board();
};

/// As near as a pixel is.
bool near(TimePoint a, TimePoint b, const Shown& shown)
{
    const auto away = a > b ? a - b : b - a;
    return away <= shown.board.frame().scale.length(1.5);
}

} // namespace

class TestLifelines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFixedLook(); }

    void lanesStandBelowTheirParents()
    {
        Shown shown;
        QList<int> pids;
        for (const auto& lane : shown.board.lanes().lanes)
            pids << shown.history.life(lane.life)->pid.value;
        QCOMPARE(pids, (QList<int>{1033, 2210, 2388, 2377, 2378, 2391, 2402, 2399}));
        const auto& lanes = shown.board.lanes();
        const auto& agent = lanes[lanes.size() - 1];
        QCOMPARE(lanes[agent.parent].life, shown.history.lifeOf(Pid{1033})->id);
        QCOMPARE(agent.bands, 2U);
        QCOMPARE(lanes.bands[agent.firstBand].session.value, 1033);
        QCOMPARE(lanes.bands[agent.firstBand + 1].session.value, 2399);
        QVERIFY(shown.lines.statusText().contains(QStringLiteral("of 10")));
        QVERIFY(shown.lines.statusText().endsWith(QStringLiteral("one hour kept, nothing dropped")));
    }

    void followsNow()
    {
        Shown shown;
        QVERIFY(shown.lines.following());
        QVERIFY(shown.lines.pastText().isEmpty());
        const double edge = shown.board.frame().x(shown.now);
        shown.now += 3s;
        QTRY_VERIFY(std::abs(shown.board.frame().x(shown.now) - edge) < 2);
    }

    void wheelZoomsAtThePointer()
    {
        Shown shown;
        shown.lines.showTimes(buildStart(), buildStart() + 6s);
        const QPointF pointer(700, 300);
        const auto held = shown.board.frame().scale.at(pointer.x() - shown.board.frame().names);
        const auto before = shown.board.frame().scale.perPixel;
        shown.wheel(pointer, 3);
        QVERIFY(shown.board.frame().scale.perPixel < before / 1.8);
        QVERIFY(near(shown.board.frame().scale.at(pointer.x() - shown.board.frame().names), held, shown));
        shown.wheel(pointer, -3);
        QVERIFY(std::abs(shown.board.frame().scale.perPixel - before) < before / 100);
        const double height = shown.board.frame().laneHeight;
        shown.wheel(pointer, -2, Qt::ControlModifier);
        QVERIFY(shown.board.frame().laneHeight < height);
    }

    void zoomingKeepsNowAtTheEdge()
    {
        Shown shown;
        shown.wheel({500, 300}, 2);
        QVERIFY(shown.lines.following());
        QVERIFY(std::abs(shown.board.frame().x(shown.now) - shown.board.viewport()->width()) < 20);
    }

    void dragMoves()
    {
        Shown shown;
        QSignalSpy selected(&shown.lines, &Lifelines::lifeSelected);
        const auto before = shown.board.frame().scale.left;
        shown.drag({500, 300}, {200, 0});
        QVERIFY(!shown.lines.following());
        QVERIFY(near(shown.board.frame().scale.left, before - shown.board.frame().scale.length(200), shown));
        QVERIFY(!shown.lines.pastText().isEmpty());
        QCOMPARE(selected.count(), 0);
        shown.drag({500, 300}, {-400, 0}); // as far as now, and it follows again
        QVERIFY(shown.lines.following());
    }

    void aLookAtThePast()
    {
        Shown shown;
        QSignalSpy looked(&shown.lines, &Lifelines::lookedAt);
        QSignalSpy back(&shown.lines, &Lifelines::backToNow);
        const auto wanted = buildStart() + 3333ms;
        QTest::mouseClick(shown.board.viewport(), Qt::LeftButton, Qt::NoModifier, shown.rulerAt(wanted));
        QCOMPARE(looked.count(), 1);
        QVERIFY(near(looked[0][0].value<TimePoint>(), wanted, shown));
        QVERIFY(near(*shown.lines.lookingAt(), wanted, shown));
        QVERIFY(!shown.lines.following());
        QVERIFY(shown.lines.pastText().startsWith(QStringLiteral("Looking at ")));
        QVERIFY(shown.lines.pastText().endsWith(QStringLiteral("3 s ago")));
        QVERIFY(shown.lines.text().startsWith(QStringLiteral("Looking at ")));
        shown.drag(shown.rulerAt(wanted), {-100, 0});
        QVERIFY(looked.count() > 3);
        QVERIFY(*shown.lines.lookingAt() < wanted);
        QTest::keyClick(&shown.board, Qt::Key_Escape);
        QCOMPARE(back.count(), 1);
        QVERIFY(!shown.lines.lookingAt());
        QVERIFY(shown.lines.following());

        shown.lines.lookAt(wanted); // by the window: nothing is told back
        const auto times = looked.count();
        QCOMPARE(*shown.lines.lookingAt(), wanted);
        auto* button = shown.lines.findChild<QPushButton*>();
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(back.count(), 2);
        QCOMPARE(looked.count(), times);
        QVERIFY(!button->isVisible());
    }

    void keysStepFromEventToEvent()
    {
        Shown shown;
        QTest::keyClick(&shown.board, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(*shown.lines.lookingAt(), buildStart() + 5100ms); // the last thing that happened: a kill
        QTest::keyClick(&shown.board, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(*shown.lines.lookingAt(), buildStart() + 4306ms);
        QTest::keyClick(&shown.board, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(*shown.lines.lookingAt(), buildStart() + 5100ms);
        QTest::keyClick(&shown.board, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(*shown.lines.lookingAt() < buildStart() + 5100ms);
    }

    void clickAndArrowsSelect()
    {
        Shown shown;
        QSignalSpy selected(&shown.lines, &Lifelines::lifeSelected);
        QTest::mouseClick(shown.board.viewport(), Qt::LeftButton, Qt::NoModifier, shown.laneOf(2377));
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected[0][0].value<LifeId>(), shown.history.lifeOf(Pid{2377})->id);
        QTest::keyClick(&shown.board, Qt::Key_Down);
        QCOMPARE(shown.lines.selected(), shown.history.lifeOf(Pid{2378})->id);
        QTest::keyClick(&shown.board, Qt::Key_Up);
        QCOMPARE(shown.lines.selected(), shown.history.lifeOf(Pid{2377})->id);
        QCOMPARE(selected.count(), 3);
        shown.lines.select(shown.history.lifeOf(Pid{2399})->id);
        QCOMPARE(selected.count(), 3);
    }

    void keysMoveAndZoom()
    {
        Shown shown;
        const auto before = shown.board.frame().scale;
        QTest::keyClick(&shown.board, Qt::Key_Plus);
        QVERIFY(shown.board.frame().scale.perPixel < before.perPixel);
        QTest::keyClick(&shown.board, Qt::Key_Home);
        QVERIFY(!shown.lines.following());
        QVERIFY(shown.board.frame().scale.left <= buildStart());
        QTest::keyClick(&shown.board, Qt::Key_Right);
        QVERIFY(shown.board.frame().scale.left > buildStart());
        QTest::keyClick(&shown.board, Qt::Key_End);
        QVERIFY(shown.lines.following());
        const double height = shown.board.frame().laneHeight;
        QTest::keyClick(&shown.board, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(shown.board.frame().laneHeight < height);
        QTest::keyClick(&shown.board, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(shown.board.frame().laneHeight, height);
    }

    void theTextTellsTheSame()
    {
        Shown shown;
        const auto text = shown.lines.text();
        for (const auto* part : {"2378, session 1033, born 09:31:02.665 from", "exec make -j4", "exited 0",
                 "killed by SIGKILL", "setsid: session 2399", "adopted by"})
            if (!QString(text).remove(QChar(0x2068)).remove(QChar(0x2069)).contains(QLatin1String(part)))
                QFAIL(qPrintable(QLatin1String(part) + u'\n' + text));
        QTest::keySequence(&shown.board, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }

    void emptyAndFiltered()
    {
        Shown shown([](History&) {});
        QCOMPARE(shown.board.lanes().size(), 0);
        QVERIFY(shown.lines.text().startsWith(QStringLiteral("Nothing has been seen yet")));
        lifeOfABuild(shown.history);
        QTRY_COMPARE(shown.board.lanes().size(), 8); // in a moment, by itself
        shown.lines.setLanes({shown.history.lifeOf(Pid{2378})->id});
        QCOMPARE(shown.board.lanes().size(), 1);
        shown.lines.setLanes({});
        QVERIFY(shown.lines.text().startsWith(QStringLiteral("No process that was seen")));
        shown.lines.setHistory(nullptr);
        (void)shown.lines.grab();
    }

    /// Hostile names, and a history that forgets what is on the screen.
    void survivesAnything()
    {
        Shown shown([](History& history) {
            give(history,
                {toldFork(2000, 1999, 0ms, "<b>&\n\x1b]0;\xff"),
                    toldChange(EventKind::Adopted, 2000, 5ms, 1999, 2000, "<i>"),
                    toldChange(EventKind::SetSid, 2000, 6ms, {}, {}), toldFork(2001, 2001, 7ms),
                    toldExit(2000, 8ms, 127 << 8)});
        });
        (void)shown.lines.grab();
        QVERIFY(!shown.lines.text().contains(QChar(0x1b)));
        shown.history.setLimits({std::chrono::seconds(1), 1});
        for (const double height : {0.0, 10.0, 3.0, 0.01}) {
            shown.lines.setLaneHeight(height);
            (void)shown.lines.grab();
        }
        shown.board.refresh();
        QVERIFY(shown.lines.statusText().contains(QStringLiteral("dropped")));
        shown.lines.showTimes(TimePoint{}, TimePoint::max());
        (void)shown.lines.grab();
        shown.lines.resize(10, 10);
        (void)shown.lines.grab();
    }
};

QTEST_MAIN(TestLifelines)
#include "tst_lifelines.moc"
