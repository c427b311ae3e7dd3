// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/gui/panel_scenes.h"
#include "tests/gui/pictures.h"
#include "tests/model/told.h"
#include "views/charts/chart_legend.h"
#include "views/charts/chart_panel.h"
#include "views/charts/charts.h"
#include "views/events/event_list.h"
#include "views/events/event_table.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace std::chrono_literals;

/// The event list and the charts as they are used.
class TestPanels : public QObject {
    Q_OBJECT

    History history_;
    Serial make_ = 0;

private Q_SLOTS:
    void initTestCase()
    {
        useFixedLook();
        make_ = tellBuildServer(history_, "<b>&");
    }

    void aClickWantsTheProcess()
    {
        EventList list;
        list.setHistory(&history_);
        list.resize(900, 300);
        list.show();
        QSignalSpy wanted(&list, &EventList::processWanted);
        auto& table = list.table();
        const auto row = table.model()->index(0, EventListModel::Who);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(row).center());
        QCOMPARE(wanted.count(), 1);
        const auto life = wanted.first().first().value<LifeId>();
        QCOMPARE(history_.life(life)->pid.value, 2391);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(history_.life(wanted.last().first().value<LifeId>())->pid.value, 1033);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        const auto copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("bash 1033\t")), qPrintable(copied));
    }

    /// Whoever reads older events is not pushed away by new ones.
    void rowsWaitWhileOlderOnesAreRead()
    {
        History history;
        EventBatch first;
        for (int pid = 100; pid < 200; ++pid)
            first.push_back(toldFork(pid, 1, 1ms));
        give(history, std::move(first));
        EventList list;
        list.setHistory(&history);
        list.resize(900, 300);
        list.show();
        auto& bar = *list.table().verticalScrollBar();
        QTRY_VERIFY(bar.maximum() > 300);
        bar.setValue(200);
        const auto seen = list.table().indexAt({20, 20}).row();
        const auto number = list.model().number(seen);
        give(history, {toldFork(300, 1, 2ms)});
        QTRY_COMPARE(list.model().waiting(), 1);
        QCOMPARE(list.model().number(list.table().indexAt({20, 20}).row()), number);
        list.table().backToNow();
        QCOMPARE(list.model().rowCount(), 101);
        QCOMPARE(bar.value(), 0);
        give(history, {toldFork(301, 1, 3ms)});
        QTRY_COMPARE(list.model().rowCount(), 102);
    }

    /// Qt Charts takes every label for HTML; a name is none.
    void namesAreNoMarkup()
    {
        ChartTable table;
        table.times = {tableStart};
        table.series = {{QStringLiteral("<b>&amp;"), ChartUnit::Count, Headline::Child, {1}}};
        Plot plot;
        plot.setTable(table, {tableStart, 60s, 60});
        QCOMPARE(plot.chart()->series().first()->name(), QStringLiteral("&lt;b&gt;&amp;amp;"));
        plot.setCursorTime(tableStart);
        QCOMPARE(plot.calloutLines().last(), QStringLiteral("1 <b>&amp;"));

        Charts charts;
        charts.setHistory(&history_);
        charts.setSubject(History::Scope::Process, make_, QStringLiteral("<b>& 2210"));
        charts.update();
        QCOMPARE(charts.usage().title(), QStringLiteral("CPU and memory: <b>& 2210"));
        for (auto* label : charts.findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        for (auto* panel : {&charts.headlines(), &charts.rates(), &charts.usage()}) {
            QVERIFY(panel->plot().chart()->title().isEmpty());
            for (auto* axis : panel->plot().chart()->axes())
                QVERIFY(axis->titleText().isEmpty());
        }
    }

    /// What the drawing shows and what the table says are the same numbers.
    void theTableIsTheChart()
    {
        Charts charts;
        charts.setHistory(&history_);
        charts.setSubject(History::Scope::Session, 1033, QStringLiteral("session 1033"));
        charts.update();
        charts.setAsTables(true);
        for (auto* panel : {&charts.headlines(), &charts.rates(), &charts.usage()}) {
            const auto& table = panel->plot().table();
            auto& model = panel->tableModel();
            const auto rows = static_cast<int>(table.times.size());
            QVERIFY(rows > 200);
            QCOMPARE(model.rowCount(), rows);
            QCOMPARE(model.columnCount(), static_cast<int>(table.series.size()) + 1);
            const auto series = panel->plot().chart()->series();
            for (int column = 0; column < static_cast<int>(table.series.size()); ++column) {
                const auto& one = table.series[static_cast<std::size_t>(column)];
                if (one.unit == ChartUnit::Bytes)
                    continue; // drawn in the axis' unit
                const auto drawn = std::find_if(series.begin(), series.end(),
                    [&](const QAbstractSeries* each) { return each->name() == chartText(one.name); });
                QVERIFY(drawn != series.end());
                auto* area = qobject_cast<QAreaSeries*>(*drawn);
                auto* line = area != nullptr ? area->upperSeries() : qobject_cast<QLineSeries*>(*drawn);
                for (int row = 0; row < rows; ++row) {
                    const int at = rows - 1 - row;
                    const double below =
                        area != nullptr && area->lowerSeries() != nullptr ? area->lowerSeries()->at(at).y() : 0;
                    QCOMPARE(model.index(row, column + 1).data().toString(),
                        chartValueText(one.unit, line->at(at).y() - below));
                }
            }
        }
        QCOMPARE(charts.headlines().plot().table().gaps.size(), std::size_t{1});
    }

    void nothingIsDrawnWhileHidden()
    {
        History history;
        ProcessTable table;
        table.addText("1 0 1 1 init");
        Charts charts;
        charts.setHistory(&history);
        history.take(classify(table.next()));
        QVERIFY(charts.headlines().plot().table().times.empty());
        charts.setSubject(History::Scope::Process, 1, QStringLiteral("init 1"));
        QVERIFY(charts.headlines().plot().table().times.empty());
        charts.show();
        QCOMPARE(charts.headlines().plot().table().times.size(), std::size_t{1});
        QCOMPARE(charts.usage().title(), QStringLiteral("CPU and memory: init 1"));
        // The same subject again, as with each scan, is not drawn beside the pace of once a second.
        table.advance(1s);
        history.take(classify(table.next()));
        QCOMPARE(charts.headlines().plot().table().times.size(), std::size_t{2});
        table.advance(1s);
        history.take(classify(table.next()));
        charts.setSubject(History::Scope::Process, 1, QStringLiteral("init 1"));
        QCOMPARE(charts.headlines().plot().table().times.size(), std::size_t{2});
        charts.setSubject(History::Scope::Session, 1, QStringLiteral("session 1"));
        QCOMPARE(charts.headlines().plot().table().times.size(), std::size_t{3});
    }

    void exportsAreWritten()
    {
        const QTemporaryDir folder;
        EventList list;
        list.setHistory(&history_);
        QCOMPARE(list.exportTo(folder.filePath(QStringLiteral("a.jsonl"))), QString());
        QVERIFY(!list.exportTo(folder.filePath(QStringLiteral("none/a.jsonl"))).isEmpty());
        Charts charts;
        charts.setHistory(&history_);
        QCOMPARE(charts.exportTo(folder.filePath(QStringLiteral("a.svg"))), QString());
        QFile svg(folder.filePath(QStringLiteral("a.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QVERIFY(svg.readAll().contains("<path"));
        QCOMPARE(charts.exportTo(folder.filePath(QStringLiteral("a.png"))), QString());
        QVERIFY(!QImage(folder.filePath(QStringLiteral("a.png"))).isNull());
    }
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
