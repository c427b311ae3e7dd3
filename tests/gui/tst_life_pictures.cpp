// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/gui/life_scenes.h"
#include "tests/gui/pictures.h"
#include "views/lifelines/lifelines.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace std::chrono_literals;

namespace {

bool ofTheBuild(const Life& life) { return life.sid.value == buildSession || life.sid.value == 2399; }

} // namespace

/// Takes pictures of the lifelines, to be looked at beside the drawings.
class TestLifePictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFixedLook(); }

    void build()
    {
        History history;
        lifeOfABuild(history);
        const auto make = [&] {
            auto* lines = new Lifelines;
            lines->setClock([] { return buildStart() + 6050ms; });
            lines->setFilter(ofTheBuild);
            lines->setHistory(&history);
            lines->resize(1440, 870);
            return lines;
        };
        const auto shown = [&](bool past) {
            auto* lines = make();
            lines->showTimes(buildStart(), buildStart() + 6100ms);
            if (past) {
                lines->setClock([] { return buildStart() + 17400ms; });
                lines->lookAt(buildStart() + 3333ms);
                lines->select(history.lifeOf(Pid{2378})->id);
            }
            return lines;
        };
        QVERIFY(takePictures(QStringLiteral("life-build"), {1440, 870}, [&] { return shown(false); }));
        QVERIFY(takePictures(QStringLiteral("life-past"), {1440, 870}, [&] { return shown(true); }));
        QVERIFY(takePictures(QStringLiteral("life-narrow"), {620, 330}, [&] { return shown(true); }));
        QVERIFY(takePictures(QStringLiteral("life-following"), {1000, 500}, make));
    }

    void empty()
    {
        History history;
        QVERIFY(takePictures(QStringLiteral("life-empty"), {900, 400}, [&] {
            auto* lines = new Lifelines;
            lines->setHistory(&history);
            return lines;
        }));
    }

    void crowd()
    {
        History history;
        crowdedLife(history, 300, 60s);
        const auto make = [&](double height) {
            auto* lines = new Lifelines;
            lines->setClock([] { return buildStart() + 60s; });
            lines->setHistory(&history);
            lines->setLaneHeight(height);
            return lines;
        };
        QVERIFY(takePictures(QStringLiteral("life-300"), {1440, 870}, [&] { return make(0); }));
        QVERIFY(takePictures(QStringLiteral("life-300-thin"), {1440, 870}, [&] { return make(10); }));
        QVERIFY(takePictures(QStringLiteral("life-300-thinner"), {1440, 870}, [&] { return make(2.6); }));
    }

    void merged()
    {
        History history;
        crowdedLife(history, 5000, 1h);
        QVERIFY(takePictures(QStringLiteral("life-5000"), {1440, 870}, [&] {
            auto* lines = new Lifelines;
            lines->setClock([] { return buildStart() + 1h; });
            lines->setHistory(&history);
            lines->resize(1440, 870);
            lines->setLaneHeight(0.01);
            lines->showTimes(buildStart(), buildStart() + 1h);
            return lines;
        }));
    }
};

QTEST_MAIN(TestLifePictures)
#include "tst_life_pictures.moc"
