// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>
#include <QProxyStyle>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include "tests/gui/map_scenes.h"
#include "tests/gui/pictures.h"
#include "views/sessionmap/map_text.h"
#include "views/sessionmap/session_map.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace daemonscope::sessionmap;

namespace {

constexpr MapKey keyT = 1;
constexpr MapKey keyA = 2;
constexpr MapKey keyB = 3;

/// A style that says how long things move.
class Paced final : public QProxyStyle {
public:
    explicit Paced(int ms) : QProxyStyle(QStringLiteral("Fusion")), ms_(ms) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override
    {
        return hint == SH_Widget_Animation_Duration ? ms_ : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    int ms_;
};

/// A shown map of 820 × 455.
struct Shown {
    explicit Shown(const MapScene& scene, int duration = 0) : style(duration)
    {
        map.setStyle(&style);
        map.resize(820, 455);
        map.setScene(scene);
        map.show();
        if (QTest::qWaitForWindowExposed(&map))
            map.setFocus();
    }
    Paced style;
    SessionMap map;
};

MapScene hostile()
{
    auto scene = firstParentGone();
    for (auto& process : scene.processes)
        process.name = QStringLiteral("<h1>&x\u202e\x1b]0;") + QString(4000, u'W');
    scene.sessions[0].leader = scene.processes[0].name;
    scene.reaper->name = scene.processes[0].name;
    return scene;
}

} // namespace

class TestSessionMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFixedLook(); }

    void arrowsMoveTheSelection()
    {
        Shown shown(firstParentGone());
        QSignalSpy selected(&shown.map, &SessionMap::processSelected);
        QCOMPARE(shown.map.selected(), MapKey(0));
        QTest::keyClick(&shown.map, Qt::Key_Right);
        QCOMPARE(shown.map.selected(), keyT);
        QTest::keyClick(&shown.map, Qt::Key_Right);
        QCOMPARE(shown.map.selected(), keyA);
        QTest::keyClick(&shown.map, Qt::Key_Right);
        QCOMPARE(shown.map.selected(), keyB);
        QTest::keyClick(&shown.map, Qt::Key_Right); // what is only to come cannot be selected
        QCOMPARE(shown.map.selected(), keyB);
        QTest::keyClick(&shown.map, Qt::Key_Home);
        QCOMPARE(shown.map.selected(), keyT);
        QTest::keyClick(&shown.map, Qt::Key_End);
        QCOMPARE(shown.map.selected(), keyB);
        QTest::keyClick(&shown.map, Qt::Key_Left);
        QCOMPARE(shown.map.selected(), keyA);
        QCOMPARE(selected.size(), 6);
        QVERIFY(shown.map.accessibleName().contains(QStringLiteral("A 4711, ended")));
        QSignalSpy activated(&shown.map, &SessionMap::processActivated);
        QTest::keyClick(&shown.map, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<MapKey>(), keyA);
    }

    void everybodyIsReachedByKeys()
    {
        Shown shown(crowdedSession(120, 20));
        std::set<MapKey> reached;
        QTest::keyClick(&shown.map, Qt::Key_Home);
        // Down each column, then to the next one.
        for (int column = 0; column < 4; ++column) {
            for (int step = 0; step < 120; ++step) {
                reached.insert(shown.map.selected());
                QTest::keyClick(&shown.map, Qt::Key_Down);
            }
            for (int step = 0; step < 120; ++step)
                QTest::keyClick(&shown.map, Qt::Key_Up);
            QTest::keyClick(&shown.map, Qt::Key_Right);
        }
        reached.erase(0);
        const auto& discs = shown.map.layoutShown().discs;
        const auto drawn = std::count_if(
            discs.begin(), discs.end(), [](const Disc& disc) { return disc.kind == Disc::Kind::Process; });
        QCOMPARE(static_cast<std::ptrdiff_t>(reached.size()), drawn);
    }

    void clickSelects()
    {
        Shown shown(firstParentGone());
        QSignalSpy selected(&shown.map, &SessionMap::processSelected);
        QTest::mouseClick(shown.map.viewport(), Qt::LeftButton, {}, shown.map.centerOf(keyB)->toPoint());
        QCOMPARE(shown.map.selected(), keyB);
        QCOMPARE(selected.size(), 1);
        shown.map.setScene(afterSetsid());
        QCOMPARE(shown.map.selected(), keyB); // wherever it goes
        shown.map.setScene(doubleForkStart());
        QCOMPARE(shown.map.selected(), MapKey(0));
    }

    void foldsOpenAndClose()
    {
        Shown shown(crowdedSession(60, 2));
        auto& map = shown.map;
        const auto count = [&map] { return map.layoutShown().discs.size(); };
        const auto folded = count();
        QTest::keyClick(&map, Qt::Key_End);
        QTest::keyClick(&map, Qt::Key_Return);
        QVERIFY(count() > folded);
        QTest::keyClick(&map, Qt::Key_Return); // the same line folds it again
        QCOMPARE(count(), folded);
        map.select(60); // is folded away, and therefore shown
        QCOMPARE(map.selected(), MapKey(60));
        QVERIFY(count() > folded);
        QVERIFY(map.viewport()->rect().contains(map.centerOf(60)->toPoint()));
    }

    void aTickLeavesTheUserWhereTheyAre()
    {
        auto scene = crowdedSession(300, 20);
        Shown shown(scene);
        auto& map = shown.map;
        map.select(1);
        auto& bar = *map.verticalScrollBar();
        QVERIFY(bar.maximum() > 200);
        bar.setValue(200);
        scene.processes[2].state = QStringLiteral("running");
        map.setScene(scene);
        QCOMPARE(bar.value(), 200);
        QCOMPARE(map.selected(), MapKey(1));
        QVERIFY(map.text().contains(QStringLiteral("running")));
        const auto& discs = map.layoutShown().discs;
        const auto fold = std::find_if(discs.begin(), discs.end(), [](const Disc& disc) { return disc.kind == Disc::Kind::More; });
        QVERIFY(fold != discs.end());
        map.select(std::prev(fold)->key);
        QTest::keyClick(&map, Qt::Key_Down); // on the fold
        QVERIFY(map.accessibleName().endsWith(QStringLiteral("more")));
        scene.processes[2].state = QStringLiteral("sleeping");
        map.setScene(scene);
        QVERIFY(map.accessibleName().endsWith(QStringLiteral("more")));
    }

    void discsTravel()
    {
        Shown shown(firstParentGone(), 40);
        const auto before = *shown.map.centerOf(keyB);
        shown.map.setScene(afterSetsid());
        QVERIFY(shown.map.travelling());
        QVERIFY(QLineF(*shown.map.centerOf(keyB), before).length() < 1); // starts where it was, at whatever zoom
        Shown there(afterSetsid());
        QTRY_VERIFY(!shown.map.travelling());
        QCOMPARE(*shown.map.centerOf(keyB), *there.map.centerOf(keyB));
        QVERIFY(before != *there.map.centerOf(keyB));
        const auto& box = shown.map.layoutShown().boxes[static_cast<std::size_t>(shown.map.layoutShown().find(keyB)->box)];
        QCOMPARE(box.id, GroupId(Sid{4712}, Pgid{4712}));
        QVERIFY(box.rect.contains(shown.map.layoutShown().find(keyB)->center));
    }

    void discsTravelOnFromWhereTheyAre()
    {
        Shown shown(firstParentGone(), 10'000);
        shown.map.setScene(afterSetsid());
        QVERIFY(shown.map.travelling());
        shown.map.setScene(secondFork()); // before the first travel has come far
        QVERIFY(shown.map.travelling());
        Shown start(firstParentGone());
        QVERIFY(QLineF(*shown.map.centerOf(keyT), *start.map.centerOf(keyT)).length() < 60);
        shown.map.resize(700, 400); // a new size ends it
        QVERIFY(!shown.map.travelling());
    }

    void withoutDurationDiscsAreThereAtOnce()
    {
        Shown shown(firstParentGone(), 0);
        shown.map.setScene(afterSetsid());
        QVERIFY(!shown.map.travelling());
        Shown there(afterSetsid());
        QCOMPARE(*shown.map.centerOf(keyB), *there.map.centerOf(keyB));
    }

    void zoom()
    {
        Shown shown(firstParentGone());
        auto& map = shown.map;
        const auto own = map.zoom();
        QTest::keyClick(&map, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(map.zoom() > own);
        QTest::keyClick(&map, Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(&map, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(map.zoom() < own);
        QTest::keyClick(&map, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(map.zoom(), own);
        const auto place = map.viewport()->rect().center();
        QWheelEvent wheel(place, map.viewport()->mapToGlobal(place), {}, {0, 960}, Qt::NoButton, Qt::ControlModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(map.viewport(), &wheel);
        QVERIFY(map.zoom() > own * 2);
        QVERIFY(map.horizontalScrollBar()->maximum() > 0);
        const auto scrolled = map.horizontalScrollBar()->value();
        QTest::mousePress(map.viewport(), Qt::LeftButton, {}, {400, 5});
        QTest::mouseMove(map.viewport(), {340, 5});
        QTest::mouseRelease(map.viewport(), Qt::LeftButton, {}, {340, 5});
        QVERIFY(map.horizontalScrollBar()->value() >= scrolled);
    }

    void theTextIsCopiedAndDescribed()
    {
        Shown shown(firstParentGone());
        QCOMPARE(shown.map.text(), mapText(firstParentGone()));
        QCOMPARE(shown.map.accessibleDescription(), shown.map.text());
        QTest::keyClick(&shown.map, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), shown.map.text());
    }

    void hostileNames()
    {
        Shown shown(hostile());
        const auto center = *shown.map.centerOf(keyB);
        QHelpEvent help(QEvent::ToolTip, center.toPoint(), shown.map.viewport()->mapToGlobal(center.toPoint()));
        QCoreApplication::sendEvent(shown.map.viewport(), &help);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;h1&gt;&amp;x")));
        QVERIFY(!QToolTip::text().contains(QChar(0x202e)) && !QToolTip::text().contains(QChar(0x1b)));
        QVERIFY(shown.map.accessibleDescription().size() < 2000);
        QToolTip::hideText();
        QVERIFY(!shown.map.grab().isNull());
    }
};

QTEST_MAIN(TestSessionMap)
#include "tst_session_map.moc"
