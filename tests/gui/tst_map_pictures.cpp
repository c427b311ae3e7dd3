// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/gui/map_scenes.h"
#include "tests/gui/pictures.h"
#include "tests/gui/stage.h"
#include "views/sessionmap/scene_of_session.h"
#include "views/sessionmap/session_map.h"

using namespace daemonscope;
using namespace daemonscope::test;

/// Takes pictures of the session map, to be looked at beside the drawings.
class TestMapPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFixedLook(); }

    void pictures_data()
    {
        QTest::addColumn<MapScene>("scene");
        QTest::newRow("start") << doubleForkStart();
        QTest::newRow("first-parent-gone") << firstParentGone();
        QTest::newRow("after-setsid") << afterSetsid();
        QTest::newRow("second-fork") << secondFork();
        QTest::newRow("second-parent-gone") << secondParentGone();
        QTest::newRow("done") << doubleForkDone();
        QTest::newRow("pipeline-ctrl-c") << pipelineUnderCtrlC();
        QTest::newRow("setpgid") << beforeSetpgid();
        QTest::newRow("foreground") << beforeForeground();
        QTest::newRow("crowd") << crowdedSession(500, 60);
        const auto stage = Stage::buildServer();
        QTest::newRow("login") << sceneOfSession(*stage.classified(), Sid{1033});
        QTest::newRow("daemon") << sceneOfSession(*stage.classified(), Sid{811});
    }

    void pictures()
    {
        QFETCH(MapScene, scene);
        const bool crowd = scene.processes.size() > 100;
        QVERIFY(takePictures(QStringLiteral("map-") + QString::fromLatin1(QTest::currentDataTag()),
            crowd ? QSize(1440, 900) : QSize(850, 470), [&] {
                auto* map = new SessionMap;
                map->setScene(scene);
                if (crowd)
                    map->select(1);
                return map;
            }));
    }

    /// For a projector, in a narrow panel, and with the focus.
    void otherSizes()
    {
        QVERIFY(takePictures(QStringLiteral("map-large-type"), {1280, 720}, [] {
            auto* map = new SessionMap;
            auto font = map->font();
            font.setPixelSize(22);
            map->setFont(font);
            map->setScene(firstParentGone());
            return map;
        }));
        QVERIFY(takePictures(QStringLiteral("map-narrow"), {400, 320}, [] {
            auto* map = new SessionMap;
            map->setScene(crowdedSession(40, 9));
            map->select(7);
            return map;
        }));
        QVERIFY(takePictures(QStringLiteral("map-selected"), {850, 470}, [] {
            auto* map = new SessionMap;
            map->setScene(firstParentGone());
            map->select(3);
            return map;
        }));
    }
};

QTEST_MAIN(TestMapPictures)
#include "tst_map_pictures.moc"
