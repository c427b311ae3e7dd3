// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "tests/gui/pictures.h"
#include "tests/gui/stage.h"
#include "views/compare/compare_view.h"
#include "views/shared/plain_label.h"

using namespace daemonscope;
using namespace daemonscope::test;

/// What a mark and a later look show, on a made-up build server.
class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useFixedLook();
        auto stage = Stage::buildServer();
        const auto marked = stage.classified();
        calm_ = sinceMark(*marked, *marked);
        stage.table.addText(R"(
            5001 1    5000 5000 redis-server
            5002 5001 5000 5000 redis-bgsave
            5100 1033 5100 1033 less tty stopped uid=1000
            5200 1    5199 1033 sleep tty uid=1000
            5300 1033 5300 1033 tail tty uid=1000
            5400 1    5400 3050 nightly.sh uid=1000
        )");
        stage.table.touch(5200, [](Process& process) {
            process.birth = std::make_shared<Birth>(Birth{Pid{5199}, "sh", {}, {}});
        });
        stage.table.exit(2210);
        stage.table.exit(2211);
        stage.tick(std::chrono::seconds(125));
        busy_ = sinceMark(*marked, *stage.classified());
        daemon_ = stage.idOf(5001);
    }

    void saysWhatWasLeftBehind()
    {
        CompareView view;
        view.show(busy_);
        const auto text = view.text();
        QVERIFY2(text.contains(QStringLiteral("(2 min ago): 6 new and alive, 2 ended, 1 changed")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral(
                     "sleep  5200  orphan, still attached to pts/0; adopted by pid 1 (systemd)  born from 5199 sh")),
            qPrintable(text));
        QVERIFY(
            text.contains(QStringLiteral("\n  redis-server")) && text.contains(QStringLiteral("\n    redis-bgsave")));
    }

    void saysThatNothingWas()
    {
        CompareView view;
        QVERIFY(view.text().contains(QStringLiteral("Nothing is marked")));
        view.show(calm_);
        QVERIFY(view.text().contains(QStringLiteral("Nothing was left behind.")));
        QVERIFY(view.text().contains(QStringLiteral("0 new and alive, 0 ended, 0 changed")));
    }

    void aClickChoosesAndCopyTakesAll()
    {
        CompareView view;
        view.resize(900, 500);
        view.show();
        view.show(busy_);
        QSignalSpy wanted(&view, &CompareView::processWanted);
        auto& model = *view.tree().model();
        const auto born = model.index(0, 0);
        const auto row = [&](const QString& name) {
            return model.match(born, Qt::DisplayRole, name, 1, Qt::MatchRecursive).value(0);
        };
        const auto place = view.tree().visualRect(row(QStringLiteral("redis-server"))).center();
        QTest::mouseClick(view.tree().viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<NodeId>(), daemon_);
        QTest::mouseClick(
            view.tree().viewport(), Qt::LeftButton, {}, view.tree().visualRect(row(QStringLiteral("make"))).center());
        QCOMPARE(wanted.size(), 1); // it is gone
        view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), view.text());
        // What the user chose and folded stays when the comparison is made anew.
        view.tree().setCurrentIndex(row(QStringLiteral("redis-server")));
        view.tree().collapse(model.index(1, 0));
        view.show(busy_);
        QCOMPARE(view.tree().currentIndex().data().toString(), QStringLiteral("redis-server"));
        QVERIFY(!view.tree().isExpanded(model.index(1, 0)) && view.tree().isExpanded(model.index(0, 0)));
    }

    /// What is current, folded and in sight stays so, in each section, when somebody comes or goes.
    void anotherComparisonMovesNothing()
    {
        CompareView view;
        view.resize(900, 160);
        view.show();
        view.show(busy_);
        auto& tree = view.tree();
        auto& model = *tree.model();
        const auto row = [&](int section, const QString& name) {
            return model.match(model.index(0, 0, model.index(section, 0)), Qt::DisplayRole, name, 1, Qt::MatchRecursive)
                .value(0);
        };
        tree.collapse(row(0, QStringLiteral("redis-server")));
        auto* bar = tree.verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 60);
        for (const int section : {1, 2}) {
            tree.setCurrentIndex(model.index(0, 0, model.index(section, 0)));
            const auto name = tree.currentIndex().data().toString();
            bar->setValue(40 + section);
            view.show(busy_);
            QCOMPARE(tree.currentIndex().data().toString(), name);
            QCOMPARE(tree.currentIndex().parent(), model.index(section, 0));
            QCOMPARE(bar->value(), 40 + section);
            QVERIFY(!tree.isExpanded(row(0, QStringLiteral("redis-server"))));
        }
    }

    void aClickIsNotLostToAnotherComparison()
    {
        CompareView view;
        view.resize(900, 500);
        view.show();
        view.show(busy_);
        QSignalSpy wanted(&view, &CompareView::processWanted);
        auto& tree = view.tree();
        const auto daemon = tree.model()->index(0, 0, tree.model()->index(0, 0));
        const auto place = tree.visualRect(daemon).center();
        QTest::mousePress(tree.viewport(), Qt::LeftButton, {}, place);
        view.show(calm_);
        QTest::mouseRelease(tree.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<NodeId>(), daemon_);
        QVERIFY(view.text().contains(QStringLiteral("0 new and alive")));
    }

    /// The mark grows older although nobody comes or goes.
    void theMarkGrowsOlder()
    {
        CompareView view;
        view.show();
        view.show(calm_);
        QVERIFY(view.text().contains(QStringLiteral("(0 s ago)")));
        QTRY_VERIFY(!view.text().contains(QStringLiteral("(0 s ago)")));
    }

    void pictures()
    {
        const auto shoot = [](const QString& name, QSize size, const SinceMark* since) {
            return takePictures(name, size, [&] {
                auto* view = new CompareView;
                if (since != nullptr)
                    view->show(*since);
                return view;
            });
        };
        QVERIFY(shoot(QStringLiteral("compare"), {1000, 520}, &busy_));
        QVERIFY(shoot(QStringLiteral("compare-calm"), {760, 260}, &calm_));
        QVERIFY(shoot(QStringLiteral("compare-none"), {760, 160}, nullptr));
    }

private:
    SinceMark busy_;
    SinceMark calm_;
    NodeId daemon_;
};

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
