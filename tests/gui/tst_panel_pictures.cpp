// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScrollBar>
#include <QTest>

#include "tests/gui/panel_scenes.h"
#include "tests/gui/pictures.h"
#include "views/charts/chart_panel.h"
#include "views/charts/charts.h"
#include "views/events/event_list.h"
#include "views/events/event_table.h"

using namespace daemonscope;
using namespace daemonscope::test;

/// Takes pictures of the event list and of the charts, to be looked at beside the drawings.
class TestPanelPictures : public QObject {
    Q_OBJECT

    History full_;
    History empty_;
    Serial make_ = 0;

private Q_SLOTS:
    void initTestCase()
    {
        useFixedLook();
        make_ = tellBuildServer(full_);
    }

    void events()
    {
        QVERIFY(takePictures(QStringLiteral("events-full"), {1390, 330}, [this] {
            auto* list = new EventList;
            list->setHistory(&full_);
            list->table().selectRow(3);
            return list;
        }));
        QVERIFY(takePictures(QStringLiteral("events-narrow"), {640, 260}, [this] {
            auto* list = new EventList;
            list->setHistory(&full_);
            return list;
        }));
        QVERIFY(takePictures(QStringLiteral("events-empty"), {900, 180}, [this] {
            auto* list = new EventList;
            list->setHistory(&empty_);
            return list;
        }));
        QVERIFY(takePictures(QStringLiteral("events-filtered-away"), {900, 180}, [this] {
            auto* list = new EventList;
            list->setHistory(&full_);
            list->setFilter(Filter::parse(QStringLiteral("nothing")).filter);
            return list;
        }));
    }

    void charts()
    {
        QVERIFY(takePictures(QStringLiteral("charts-full"), {1390, 260}, [this] {
            auto* charts = new Charts;
            charts->setHistory(&full_);
            charts->setSubject(History::Scope::Process, make_, QStringLiteral("make 2210"));
            return charts;
        }));
        QVERIFY(takePictures(QStringLiteral("charts-pointed"), {1390, 300}, [this] {
            auto* charts = new Charts;
            charts->setHistory(&full_);
            charts->setSubject(History::Scope::Process, make_, QStringLiteral("make 2210"));
            for (auto* panel : {&charts->headlines(), &charts->rates(), &charts->usage()})
                panel->plot().setCursorTime(full_.end() - std::chrono::seconds(60));
            return charts;
        }));
        QVERIFY(takePictures(QStringLiteral("charts-table"), {1390, 260}, [this] {
            auto* charts = new Charts;
            charts->setHistory(&full_);
            charts->setAsTables(true);
            charts->setSubject(History::Scope::Session, 1033, QStringLiteral("session 1033"));
            return charts;
        }));
        QVERIFY(takePictures(QStringLiteral("charts-narrow"), {520, 620}, [this] {
            auto* charts = new Charts;
            charts->setHistory(&full_);
            charts->setSubject(History::Scope::Process, make_, QStringLiteral("make 2210"));
            return charts;
        }));
        QVERIFY(takePictures(QStringLiteral("charts-empty"), {1390, 220}, [this] {
            auto* charts = new Charts;
            charts->setHistory(&empty_);
            return charts;
        }));
    }

    void exported()
    {
        QApplication::setPalette(lightPalette());
        Charts charts;
        charts.setHistory(&full_);
        charts.setSubject(History::Scope::Process, make_, QStringLiteral("make 2210"));
        charts.resize(1390, 260);
        for (const auto* name : {"pictures/charts-exported.png", "pictures/charts-exported.svg"})
            QCOMPARE(charts.exportTo(QString::fromLatin1(name)), QString());
        QVERIFY(!charts.exportTo(QStringLiteral("no-such-folder/charts.png")).isEmpty());
    }
};

QTEST_MAIN(TestPanelPictures)
#include "tst_panel_pictures.moc"
