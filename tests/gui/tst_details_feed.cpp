// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <unistd.h>

#include <QSignalSpy>
#include <QTest>

#include "model/process/details_reader.h"
#include "model/process/scanner.h"
#include "tests/gui/pictures.h"
#include "tests/gui/stage.h"
#include "tests/gui/walk.h"
#include "tests/support/fake_proc.h"
#include "tests/support/wait.h"
#include "views/inspector/inspector.h"

using namespace daemonscope;
using namespace daemonscope::test;
using inspector::DetailsFeed;

/// Details come from other threads, late, or never.
class TestDetailsFeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFixedLook(); }

    void bringsWhatARealReaderReads()
    {
        auto proc = sys::ProcFs::open();
        QVERIFY(proc.has_value());
        sys::ReaderPool pool;
        const DetailsReader reader(*proc, pool);
        auto scanned = sys::ProcFs::open();
        Scanner scanner(std::move(*scanned), pool, 64);
        const auto classified = classify(scanner.scan());
        const auto& snapshot = classified->snapshot();
        const int index = snapshot.indexOf(Pid{::getpid()});
        QVERIFY(index >= 0);
        Inspector panel;
        panel.setDetailsSource(
            [&](const Process& process, const DetailsReader::Arrived& arrived) { reader.read(process, arrived); });
        panel.resize(390, 700);
        panel.show();
        Row row;
        row.kind = NodeKind::Process;
        row.process = snapshot.processes()[static_cast<std::size_t>(index)];
        row.facets = classified->facets(index);
        row.number = ::getpid();
        panel.setSubject(classified, NodeId::of(row.process->key.serial), row);
        const auto folder = QDir::currentPath();
        QTRY_VERIFY2(textIn(panel).contains(QStringLiteral("working directory: ") + folder), qPrintable(textIn(panel)));
        QTRY_VERIFY(!textIn(panel).contains(QStringLiteral(": reading…")));
        QVERIFY(textIn(panel).contains(QCoreApplication::applicationFilePath()));
    }

    void waitsForNobody()
    {
        std::function<void(DetailsPtr)> late;
        auto panel = std::make_unique<Inspector>();
        panel->setDetailsSource(
            [&](const Process&, std::function<void(DetailsPtr)> arrived) { late = std::move(arrived); });
        panel->resize(390, 700);
        panel->show();
        const auto id = stage_.idOf(640);
        panel->setSubject(stage_.classified(), id, stage_.row(id));
        QTRY_VERIFY(textIn(*panel).contains(QStringLiteral("reading…")));
        QVERIFY(textIn(*panel).contains(QStringLiteral("It has no controlling terminal")));
        QVERIFY(late);
        const auto details = ordinaryDetails(stage_.table.at(640));
        // It answers after all, from another thread; then once more when nobody is there to listen.
        std::thread([&] { late(details); }).join();
        QTRY_VERIFY(!textIn(*panel).contains(QStringLiteral("reading…")));
        panel.reset();
        std::thread([&] { late(details); }).join();
        QCoreApplication::processEvents();
    }

    void takesNothingMeantForAnother()
    {
        std::function<void(DetailsPtr)> first;
        DetailsFeed feed;
        feed.setSource([&](const Process&, std::function<void(DetailsPtr)> arrived) {
            if (!first)
                first = std::move(arrived);
        });
        feed.setWatched(true);
        feed.follow(stage_.table.all().at(640));
        feed.follow(stage_.table.all().at(812));
        first(ordinaryDetails(stage_.table.at(640)));
        QCoreApplication::processEvents();
        QVERIFY(!feed.latest());
    }

    void keepsTheOldUntilTheNewIsThere()
    {
        std::vector<std::function<void(DetailsPtr)>> asked;
        DetailsFeed feed;
        feed.setSource(
            [&](const Process&, std::function<void(DetailsPtr)> arrived) { asked.push_back(std::move(arrived)); });
        feed.setWatched(true);
        feed.follow(stage_.table.all().at(640));
        QCOMPARE(asked.size(), 1U);
        std::exchange(asked.front(), {})(ordinaryDetails(stage_.table.at(640)));
        QTRY_VERIFY(feed.latest());
        QTRY_COMPARE(asked.size(), 2U); // a while later
        auto partly = std::make_shared<Details>();
        partly->key = stage_.table.at(640).key;
        set(partly->cwd, std::string("/elsewhere"));
        asked.back()(partly);
        QTRY_COMPARE(feed.latest()->cwd.value, std::string("/elsewhere"));
        QVERIFY(feed.latest()->exe.ok());
    }

    void whatIsGoneTakesNothingWithIt()
    {
        int asked = 0;
        bool gone = false;
        DetailsFeed feed;
        feed.setSource([&](const Process& process, const std::function<void(DetailsPtr)>& arrived) {
            ++asked;
            auto details = ordinaryDetails(process);
            set(details->cwd, std::string(gone ? "/at last" : "/at first"));
            if (gone)
                refuse(details->exe, sys::Failure::Gone);
            arrived(details);
        });
        feed.setWatched(true);
        feed.follow(stage_.table.all().at(640));
        QTRY_VERIFY(feed.latest());
        gone = true;
        feed.setWatched(false);
        feed.setWatched(true);
        QCOMPARE(asked, 2);
        QTRY_COMPARE(feed.latest()->cwd.value, std::string("/at last"));
        QVERIFY(feed.latest()->exe.ok());
        feed.setResting(true);
        feed.setWatched(false);
        feed.setWatched(true);
        QCOMPARE(asked, 2);
        // Of another one nothing was known.
        feed.follow(stage_.table.all().at(812));
        feed.setResting(false);
        QCOMPARE(asked, 3);
        QTRY_VERIFY(feed.latest());
        QCOMPARE(feed.latest()->exe.failure, std::optional(sys::Failure::Gone));
    }

    void anEndedRowShowsWhatWasKnown_data()
    {
        QTest::addColumn<bool>("seenBefore");
        QTest::addColumn<QString>("words");
        QTest::newRow("looked at while it lived") << true << QStringLiteral("working directory: /");
        QTest::newRow("looked at too late") << false << QStringLiteral("working directory: the process is gone");
    }

    void anEndedRowShowsWhatWasKnown()
    {
        QFETCH(bool, seenBefore);
        QFETCH(QString, words);
        auto stage = Stage::buildServer();
        int asked = 0;
        Inspector panel;
        panel.setDetailsSource([&](const Process& process, const std::function<void(DetailsPtr)>& arrived) {
            ++asked;
            auto details = ordinaryDetails(process);
            if (asked > 1)
                details->failAll(sys::Failure::Gone);
            arrived(details);
        });
        panel.resize(390, 700);
        if (seenBefore)
            panel.show();
        const auto id = stage.idOf(640);
        panel.setSubject(stage.classified(), id, stage.row(id));
        if (seenBefore)
            QTRY_VERIFY2(textIn(panel).contains(words), qPrintable(textIn(panel)));
        stage.table.exit(640);
        stage.tick();
        panel.setSubject(stage.classified(), id, stage.row(id));
        panel.hide();
        panel.show();
        QCoreApplication::processEvents();
        QVERIFY2(textIn(panel).contains(words), qPrintable(textIn(panel)));
        QVERIFY(textIn(panel).contains(QStringLiteral("What stands here is what was last known of it.")));
        QCOMPARE(asked, seenBefore ? 1 : 0);
    }

    void ofThePastNothingIsRead()
    {
        int asked = 0;
        Inspector panel;
        panel.setDetailsSource([&](const Process& process, const std::function<void(DetailsPtr)>& arrived) {
            ++asked;
            arrived(ordinaryDetails(process));
        });
        panel.resize(390, 700);
        panel.show();
        const auto id = stage_.idOf(640);
        const auto select = [&](bool past) {
            panel.setPast(past);
            panel.setSubject(stage_.classified(), id, stage_.row(id));
        };
        const auto cwd = QStringLiteral("working directory");
        select(true);
        QTRY_VERIFY2(textIn(panel).contains(QStringLiteral("Of the past only what scans saw is known.")),
            qPrintable(textIn(panel)));
        QVERIFY2(!textIn(panel).contains(cwd), qPrintable(textIn(panel)));
        QVERIFY(!textIn(panel).contains(QStringLiteral("pid file")));
        QVERIFY(textIn(panel).contains(QStringLiteral("umask set")));
        QCOMPARE(asked, 0);
        select(false);
        QTRY_VERIFY(textIn(panel).contains(QStringLiteral("working directory: /")));
        select(true);
        QVERIFY(!textIn(panel).contains(cwd));
        QCOMPARE(asked, 1);
        select(false);
        QVERIFY(textIn(panel).contains(QStringLiteral("working directory: /")));
    }

    void readsNothingForAHiddenPanel()
    {
        int asked = 0;
        DetailsFeed feed;
        feed.setSource([&](const Process& process, const std::function<void(DetailsPtr)>& arrived) {
            ++asked;
            arrived(ordinaryDetails(process));
        });
        feed.follow(stage_.table.all().at(640));
        QCOMPARE(asked, 0);
        feed.setWatched(true);
        QCOMPARE(asked, 1);
    }

    void doesNotAskTheSilentAgainAndAgain()
    {
        int asked = 0;
        DetailsFeed feed;
        feed.setSource([&](const Process& process, const std::function<void(DetailsPtr)>& arrived) {
            ++asked;
            auto details = ordinaryDetails(process);
            if (process.pid() == Pid{640})
                refuse(details->environment, sys::Failure::NotAnswering);
            arrived(details);
        });
        feed.setWatched(true);
        feed.follow(stage_.table.all().at(640));
        QTRY_VERIFY(feed.latest());
        feed.follow(stage_.table.all().at(812));
        QTRY_VERIFY(feed.latest());
        feed.follow(stage_.table.all().at(640));
        QVERIFY(feed.latest()); // what it said before
        QCOMPARE(asked, 2);
    }

    /// However often one comes by.
    void aStuckProcessCostsOneReader()
    {
        FakeProc fake;
        fake.add({.pid = 9, .comm = "stuck"}).add({.pid = 10, .comm = "well"}).fifo(9, "environ");
        sys::ReaderPool pool({.patience = std::chrono::milliseconds(10), .deadline = std::chrono::milliseconds(50)});
        const auto proc = sys::ProcFs::open(fake.path());
        QVERIFY(proc.has_value());
        Scanner scanner(std::move(*sys::ProcFs::open(fake.path())), pool, 64);
        const auto snapshot = scanner.scan();
        const auto processOf = [&](int pid) {
            return snapshot->processes()[static_cast<std::size_t>(snapshot->indexOf(Pid{pid}))];
        };
        const DetailsReader reader(*proc, pool);
        DetailsFeed feed;
        feed.setSource(
            [&](const Process& process, DetailsReader::Arrived arrived) { reader.read(process, std::move(arrived)); });
        feed.setWatched(true);
        for (int time = 0; time < 4; ++time) {
            feed.follow(processOf(9)); // and on before it is known to be stuck
            feed.follow(processOf(10));
            QVERIFY(pool.wait(longEnough));
            QCOMPARE(pool.lost(), 1);
        }
        // What it did answer is told to who comes back.
        feed.follow(processOf(9));
        QTRY_VERIFY(feed.latest() && feed.latest()->complete());
        QVERIFY(feed.latest()->cgroup.ok());
        QCOMPARE(feed.latest()->environment.failure, std::optional(sys::Failure::NotAnswering));
        QVERIFY(pool.wait(longEnough));
        QCOMPARE(pool.lost(), 1);
        fake.answer(9, "environ", "");
    }

    /// What comes while one is elsewhere is not lost, and what comes later counts.
    void comesBackToWhatIsStillBeingRead()
    {
        std::vector<std::function<void(DetailsPtr)>> asked;
        DetailsFeed feed;
        feed.setSource(
            [&](const Process&, std::function<void(DetailsPtr)> arrived) { asked.push_back(std::move(arrived)); });
        feed.setWatched(true);
        feed.follow(stage_.table.all().at(640));
        feed.follow(stage_.table.all().at(812));
        QCOMPARE(asked.size(), 2U);
        auto partly = std::make_shared<Details>();
        partly->key = stage_.table.at(640).key;
        set(partly->cwd, std::string("/elsewhere"));
        asked.front()(partly);
        QCoreApplication::processEvents();
        QVERIFY(!feed.latest());
        feed.follow(stage_.table.all().at(640));
        QCOMPARE(asked.size(), 2U);
        QVERIFY(feed.latest());
        QCOMPARE(feed.latest()->cwd.value, std::string("/elsewhere"));
        asked.front()(ordinaryDetails(stage_.table.at(640)));
        QTRY_VERIFY(feed.latest()->complete());
    }

private:
    Stage stage_ = Stage::buildServer();
};

QTEST_MAIN(TestDetailsFeed)
#include "tst_details_feed.moc"
