// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <thread>

#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

#include "tests/gui/inside.h"
#include "tests/gui/pictures.h"
#include "tests/gui/stage.h"
#include "tests/gui/walk.h"
#include "views/inspector/inspector.h"
#include "views/inspector/sheet_list.h"
#include "views/inspector/tab_strip.h"
#include "views/inspector/usage_plot.h"

using namespace daemonscope;
using namespace daemonscope::test;
using inspector::SheetList;
using inspector::TabButton;
using inspector::TabStrip;

/// The tabs beside the overview: what is inside a process, read only when somebody looks.
class TestTabs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useFixedLook();
        qRegisterMetaType<NodeId>();
    }

    void init()
    {
        asked_.clear();
        panel_ = std::make_unique<Inspector>();
        panel_->setAspectSource(
            [this](const Process& process, Aspect aspect, const std::function<void(FindingsPtr)>& arrived) {
                asked_.emplace_back(process.pid().value, aspect);
                arrived(somethingInside(process, aspect));
            });
        panel_->resize(390, 700);
        panel_->show();
        panel_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(panel_.get()));
        select(2391);
    }

    void cleanup() { panel_.reset(); }

    void readsOnlyWhatIsShown()
    {
        QVERIFY(asked_.empty());
        panel_->showAspect(Aspect::Signals);
        QCOMPARE(asked_.size(), 1U);
        QCOMPARE(asked_.back(), (std::pair(2391, Aspect::Signals)));
        QTRY_VERIFY(shown().contains(QStringLiteral("SIGTERM: otherwise: ends it, 15")));
        select(812); // the same of another
        QCOMPARE(asked_.back(), (std::pair(812, Aspect::Signals)));
        panel_->showAspect({});
        const auto before = asked_.size();
        select(640);
        QCOMPARE(asked_.size(), before);
        panel_->showAspect(Aspect::Memory);
        QCOMPARE(asked_.back(), (std::pair(640, Aspect::Memory)));
        panel_->hide();
        select(812);
        QCOMPARE(asked_.back(), (std::pair(640, Aspect::Memory)));
    }

    void isReadAgainWhenWanted()
    {
        panel_->showAspect(Aspect::Memory);
        QCOMPARE(asked_.size(), 1U);
        auto* again = panel_->findChild<QToolButton*>();
        QVERIFY(again != nullptr);
        QCOMPARE(again->accessibleName(), QStringLiteral("Read again"));
        QTRY_VERIFY(shown().contains(QStringLiteral("its share")));
        QTest::mouseClick(again, Qt::LeftButton);
        QCOMPARE(asked_.size(), 2U);
    }

    void keysGoFromTabToTab()
    {
        auto* strip = panel_->findChild<TabStrip*>();
        auto* first = strip->buttons().front();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(strip->current(), 1);
        QCOMPARE(QApplication::focusWidget(), strip->buttons().at(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QCOMPARE(strip->current(), static_cast<int>(strip->buttons().size()) - 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QCOMPARE(strip->current(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(strip->current(), static_cast<int>(strip->buttons().size()) - 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(strip->current(), 0);
        // From a tab Tab leads to what is on it.
        panel_->showAspect(Aspect::Signals);
        QTRY_VERIFY(list().model()->rowCount() > 10);
        strip->buttons().at(static_cast<std::size_t>(strip->current()))->setFocus();
        const auto stops = tabStops(*panel_);
        QVERIFY(stops.contains(&list()));
        QVERIFY(stops.contains(panel_->findChild<QLineEdit*>()));
        QVERIFY(stops.contains(panel_->findChild<QToolButton*>()));
        // Enter in the tree leads inside: to what is shown.
        panel_->enter();
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&list()));
    }

    void linesAreReachedCopiedAndToldInFull()
    {
        panel_->showAspect(Aspect::Signals);
        QTRY_VERIFY(list().model()->rowCount() > 10);
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Down);
        QVERIFY(list().currentIndex().isValid());
        for (int step = 0; step < 6; ++step) {
            // Captions are passed over.
            QVERIFY(list().currentIndex().flags().testFlag(Qt::ItemIsSelectable));
            QTest::keyClick(&list(), Qt::Key_Down);
        }
        choose(QStringLiteral("SIGCHLD"));
        QTest::keyClick(&list(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("SIGCHLD\totherwise: does nothing\t17"));
        const auto* chosen = panel_->findChild<QPlainTextEdit*>();
        QVERIFY(chosen->isVisible());
        QVERIFY(chosen->toPlainText().contains(QStringLiteral("no zombies")));
    }

    void aFilterNarrows()
    {
        panel_->showAspect(Aspect::Signals);
        QTRY_VERIFY(list().model()->rowCount() > 10);
        auto* filter = panel_->findChild<QLineEdit*>();
        QVERIFY(filter->isVisible());
        choose(QStringLiteral("SIGTERM"));
        filter->setText(QStringLiteral("sigt core"));
        QVERIFY2(shown().contains(QStringLiteral("SIGTRAP")), qPrintable(shown()));
        QVERIFY(!shown().contains(QStringLiteral("SIGTERM")));
        filter->setText(QStringLiteral("no such thing"));
        QCOMPARE(shown(), QStringLiteral("Nothing passes the filter."));
        filter->clear();
        QVERIFY(shown().contains(QStringLiteral("SIGTERM")));
        panel_->showAspect(Aspect::Limits);
        QVERIFY(filter->text().isEmpty());
    }

    void whatIsChosenStaysWhereItIs()
    {
        ThreadList threads;
        for (int number = 0; number < 200; ++number)
            threads.threads.push_back({Pid{5000 + 2 * number}, "pool", 'S', 0});
        panel_->setAspectSource(
            [&](const Process& process, Aspect aspect, const std::function<void(FindingsPtr)>& arrived) {
                auto findings = std::make_shared<Findings>(*somethingInside(process, aspect));
                threads.total = static_cast<int>(threads.threads.size());
                set(findings->threads, threads);
                arrived(findings);
            });
        panel_->showAspect(Aspect::Threads);
        QTRY_VERIFY(shown().contains(QStringLiteral("5398: pool")));
        choose(QStringLiteral("5200"));
        QPersistentModelIndex held(list().currentIndex());
        // One has ended, one is new, one runs.
        threads.threads.erase(threads.threads.begin());
        threads.threads.insert(threads.threads.begin() + 3, ThreadFacts{Pid{5007}, "new one", 'R', 7});
        threads.threads[100].state = 'R';
        QTest::mouseClick(panel_->findChild<QToolButton*>(), Qt::LeftButton);
        QTRY_VERIFY(shown().contains(QStringLiteral("5007: new one, running")));
        QVERIFY(!shown().contains(QStringLiteral("5000: pool")));
        QVERIFY(held.isValid());
        QCOMPARE(QModelIndex(held), list().currentIndex());
        QVERIFY(held.data().toString().startsWith(QStringLiteral("5200: pool")));
        // The other way round.
        std::reverse(threads.threads.begin(), threads.threads.end());
        QTest::mouseClick(panel_->findChild<QToolButton*>(), Qt::LeftButton);
        QTRY_VERIFY(shown().indexOf(QStringLiteral("5398: pool")) < shown().indexOf(QStringLiteral("5002: pool")));
        QVERIFY(held.data().toString().startsWith(QStringLiteral("5200: pool")));
    }

    void saysWhatIsDeniedGoneOrStuck()
    {
        auto failure = sys::Failure::Denied;
        int asked = 0;
        panel_->setAspectSource(
            [&](const Process& process, Aspect aspect, const std::function<void(FindingsPtr)>& arrived) {
                ++asked;
                auto findings = std::make_shared<Findings>(*somethingInside(process, aspect));
                refuse(findings->limits, failure);
                arrived(findings);
            });
        panel_->showAspect(Aspect::Limits);
        QTRY_COMPARE(shown(), QStringLiteral("not permitted"));
        failure = sys::Failure::Gone;
        select(640);
        QTRY_COMPARE(shown(), QStringLiteral("the process is gone"));
        failure = sys::Failure::NotAnswering;
        select(812);
        QTRY_COMPARE(shown(), QStringLiteral("does not answer"));
        QCOMPARE(asked, 3);
        select(640);
        QCOMPARE(asked, 4);
        // It is not asked again and again: each question may cost a reader. Only when somebody wants it.
        select(812);
        QTRY_COMPARE(shown(), QStringLiteral("does not answer"));
        QCOMPARE(asked, 4);
        QTest::mouseClick(panel_->findChild<QToolButton*>(), Qt::LeftButton);
        QCOMPARE(asked, 5);
    }

    void waitsForNobody()
    {
        std::function<void(FindingsPtr)> late;
        panel_->setAspectSource(
            [&](const Process&, Aspect, std::function<void(FindingsPtr)> arrived) { late = std::move(arrived); });
        panel_->showAspect(Aspect::Signals);
        QCOMPARE(shown(), QStringLiteral("reading…"));
        const auto first = late;
        const auto findings = somethingInside(stage_.table.at(2391), Aspect::Signals);
        select(812);
        std::thread([&] { first(findings); }).join(); // of another process by now
        QCoreApplication::processEvents();
        QCOMPARE(shown(), QStringLiteral("reading…"));
        const auto second = late;
        panel_.reset();
        std::thread([&] { second(findings); }).join();
        QCoreApplication::processEvents();
    }

    void headingsHaveNoTabs()
    {
        panel_->showAspect(Aspect::Signals);
        auto* strip = panel_->findChild<TabStrip*>();
        QVERIFY(strip->isVisible());
        const auto id = stage_.session(1033);
        panel_->setSubject(stage_.classified(), id, stage_.row(id));
        QVERIFY(!strip->isVisible());
        QVERIFY(textIn(*panel_).contains(QStringLiteral("Its process groups").toUpper()));
        select(2391);
        QVERIFY(strip->isVisible());
        QTRY_VERIFY(shown().contains(QStringLiteral("SIGTERM")));
    }

    void ofTheEndedStaysWhatWasKnown()
    {
        auto stage = Stage::buildServer();
        const auto id = stage.idOf(2391);
        int asked = 0;
        bool gone = false;
        panel_->setAspectSource(
            [&](const Process& process, Aspect aspect, const std::function<void(FindingsPtr)>& arrived) {
                ++asked;
                auto findings = std::make_shared<Findings>(*somethingInside(process, aspect));
                findings->askedAt += std::chrono::seconds(asked);
                if (gone)
                    refuse(findings->limits, sys::Failure::Gone);
                arrived(findings);
            });
        panel_->showAspect(Aspect::Limits);
        panel_->setSubject(stage.classified(), id, stage.row(id));
        QTRY_VERIFY(shown().contains(QStringLiteral("open files")));
        // Read again before anybody knows of its end: neither the lines nor when they were read are others.
        const QString before = textIn(*panel_);
        gone = true;
        const auto askedBefore = asked;
        QTest::mouseClick(panel_->findChild<QToolButton*>(), Qt::LeftButton);
        QCOMPARE(asked, askedBefore + 1);
        QCoreApplication::processEvents();
        QCOMPARE(textIn(*panel_), before);
        stage.table.exit(2391);
        stage.tick();
        panel_->setSubject(stage.classified(), id, stage.row(id));
        QVERIFY(shown().startsWith(QStringLiteral("It has ended.")));
        QVERIFY(shown().contains(QStringLiteral("open files")));
        QVERIFY(!panel_->findChild<QToolButton*>()->isEnabled());
        // Another one that nothing is known of, and back.
        panel_->showAspect(Aspect::Signals);
        QCOMPARE(shown(), QStringLiteral("the process is gone"));
        panel_->showAspect(Aspect::Limits);
        panel_->hide();
        panel_->show();
        QCoreApplication::processEvents();
        QVERIFY2(shown().contains(QStringLiteral("open files")), qPrintable(shown()));
        QCOMPARE(asked, askedBefore + 1);
    }

    /// What is read now is none of what was then.
    void ofThePastNothingIsRead()
    {
        panel_->showAspect(Aspect::Limits);
        QTRY_VERIFY(shown().contains(QStringLiteral("open files")));
        const auto asked = asked_.size();
        panel_->setPast(true);
        select(2391);
        QCOMPARE(shown(), QStringLiteral("Of the past only what scans saw is known."));
        QVERIFY(!panel_->findChild<QToolButton*>()->isEnabled());
        panel_->hide();
        panel_->show();
        QCOMPARE(asked_.size(), asked);
        panel_->setPast(false);
        select(2391);
        QVERIFY(shown().contains(QStringLiteral("open files")));
        QVERIFY(panel_->findChild<QToolButton*>()->isEnabled());
    }

    void isDrawnAnewOnlyWhenItIsAnother()
    {
        struct Paints : QObject {
            int count = 0;
            bool eventFilter(QObject*, QEvent* event) override
            {
                count += event->type() == QEvent::Paint ? 1 : 0;
                return false;
            }
        } paints;
        auto stage = Stage::buildServer();
        const auto id = stage.idOf(2391);
        panel_->showAspect(Aspect::Limits);
        panel_->setSubject(stage.classified(), id, stage.row(id));
        QTRY_VERIFY(shown().contains(QStringLiteral("open files")));
        QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
        panel_->repaint();
        QCoreApplication::processEvents();
        list().viewport()->installEventFilter(&paints);
        stage.table.exit(640); // the machine is another one
        stage.tick();
        panel_->setSubject(stage.classified(), id, stage.row(id));
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(paints.count, 0);
        panel_->showAspect(Aspect::Signals);
        QTRY_VERIFY(paints.count > 0);
    }

    void whatItUsedOverTime()
    {
        panel_->setUsageSource([](Serial) { return someUsage(); });
        panel_->showUsage();
        QVERIFY(asked_.empty());
        const auto plots = panel_->findChildren<inspector::UsagePlot*>();
        QCOMPARE(plots.size(), 2);
        auto* cpu = plots.front();
        QVERIFY2(
            cpu->accessibleDescription().startsWith(QStringLiteral("now ")), qPrintable(cpu->accessibleDescription()));
        panel_->enter();
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(cpu));
        QTest::keyClick(cpu, Qt::Key_Home);
        QVERIFY(cpu->accessibleDescription().contains(QStringLiteral(" at ")));
        const auto first = cpu->accessibleDescription();
        QTest::keyClick(cpu, Qt::Key_Right);
        QVERIFY(cpu->accessibleDescription() != first);
        QTest::keyClick(cpu, Qt::Key_C, Qt::ControlModifier);
        // The samples in which it did not live yet are none of its.
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 110);
        QCOMPARE(namelessIn(*panel_), QStringList());
        auto stage = Stage::buildServer();
        const auto id = stage.idOf(2391);
        panel_->setSubject(stage.classified(), id, stage.row(id));
        stage.table.exit(2391);
        stage.tick();
        panel_->setSubject(stage.classified(), id, stage.row(id));
        const auto* memory = plots.back();
        QVERIFY2(memory->accessibleDescription().startsWith(QStringLiteral("at last ")),
            qPrintable(memory->accessibleDescription()));
        panel_->setUsageSource([](Serial) { return std::vector<UsageSample>(); });
        QCOMPARE(cpu->accessibleDescription(), QStringLiteral("nothing is known yet"));
        QTest::keyClick(cpu, Qt::Key_Right);
    }

    void isKnownToScreenReaders()
    {
        panel_->showAspect(Aspect::Signals);
        QTRY_VERIFY(list().model()->rowCount() > 10);
        QCOMPARE(namelessIn(*panel_), QStringList());
        QCOMPARE(markupOf(*panel_), QStringList());
        auto* strip = panel_->findChild<TabStrip*>();
        QCOMPARE(QAccessible::queryAccessibleInterface(strip)->role(), QAccessible::PageTabList);
        int selected = 0;
        for (auto* button : strip->buttons()) {
            auto* face = QAccessible::queryAccessibleInterface(button);
            QCOMPARE(face->role(), QAccessible::PageTab);
            QVERIFY(!face->text(QAccessible::Name).isEmpty());
            selected += face->state().selected ? 1 : 0;
        }
        QCOMPARE(selected, 1);
        QAccessible::queryAccessibleInterface(strip->buttons().front())
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(strip->current(), 0);
        panel_->showAspect(Aspect::Signals);
        auto* face = QAccessible::queryAccessibleInterface(&list());
        QCOMPARE(face->role(), QAccessible::List);
        QVERIFY(face->text(QAccessible::Description).contains(QStringLiteral("Ctrl-C")));
        QCOMPARE(face->childCount(), list().model()->rowCount());
        QVERIFY(!face->child(3)->text(QAccessible::Name).isEmpty());
    }

    void pictures()
    {
        for (int number = 0; number < aspectCount; ++number) {
            const auto aspect = static_cast<Aspect>(number);
            QVERIFY(picture(QStringLiteral("tab-%1").arg(aspectName(aspect).toLower()), 2391, aspect, {390, 560}, {}));
        }
        QVERIFY(takePictures(QStringLiteral("tab-history"), {390, 560}, [&] {
            auto* panel = new Inspector;
            panel->setUsageSource([](Serial) { return someUsage(); });
            panel->showUsage();
            panel->setSubject(stage_.classified(), stage_.idOf(2391), stage_.row(stage_.idOf(2391)));
            return panel;
        }));
        QVERIFY(picture(QStringLiteral("tab-narrow"), 2391, Aspect::Signals, {300, 400}, QStringLiteral("SIGINT")));
        QVERIFY(picture(QStringLiteral("tab-chosen"), 2391, Aspect::Signals, {390, 560}, QStringLiteral("SIGCHLD")));
        QVERIFY(picture(QStringLiteral("tab-wide"), 2391, Aspect::Limits, {900, 560}, QStringLiteral("open files")));
    }

private:
    /// Two minutes, of which it did not live the first ten seconds, and a pause.
    static std::vector<UsageSample> someUsage()
    {
        std::vector<UsageSample> samples;
        auto at = std::chrono::system_clock::from_time_t(1'795'600'000);
        for (int number = 0; number < 120; ++number) {
            at += std::chrono::seconds(number == 80 ? 40 : 1);
            const auto wave = static_cast<float>((number * 7) % 23);
            samples.push_back({at, number < 10 ? 0 : 20 + wave * 3, 20'000 + number * 200, number < 10 ? 0 : 1});
        }
        return samples;
    }

    void select(int pid)
    {
        const auto id = stage_.idOf(pid);
        panel_->setSubject(stage_.classified(), id, stage_.row(id));
    }

    SheetList& list() { return *panel_->findChild<SheetList*>(); }

    /// The rows that are shown, one a line.
    QString shown() { return rowsOf(list()); }

    static QString rowsOf(const SheetList& list)
    {
        QStringList all;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            all << list.model()->index(row, 0).data().toString();
        return all.join(QLatin1Char('\n'));
    }

    static void chooseIn(SheetList& list, const QString& name)
    {
        for (int row = 0; row < list.model()->rowCount(); ++row)
            if (const auto index = list.model()->index(row, 0); index.data().toString().startsWith(name))
                return list.setCurrentIndex(index);
    }
    void choose(const QString& name) { chooseIn(list(), name); }

    bool picture(const QString& name, int pid, Aspect aspect, QSize size, const QString& chosen)
    {
        return takePictures(name, size, [&] {
            auto* panel = new Inspector;
            panel->setAttribute(Qt::WA_DontShowOnScreen);
            panel->setAspectSource(
                [](const Process& process, Aspect what, const std::function<void(FindingsPtr)>& arrived) {
                    arrived(somethingInside(process, what));
                });
            panel->resize(size);
            panel->showAspect(aspect);
            panel->setSubject(stage_.classified(), stage_.idOf(pid), stage_.row(stage_.idOf(pid)));
            panel->show(); // so that it is read
            auto* list = panel->findChild<SheetList*>();
            if (!QTest::qWaitFor([&] { return list->model()->rowCount() > 2; }))
                return panel;
            if (!chosen.isEmpty())
                chooseIn(*list, chosen);
            return panel;
        });
    }

    Stage stage_ = Stage::buildServer();
    std::unique_ptr<Inspector> panel_;
    std::vector<std::pair<int, Aspect>> asked_;
};

QTEST_MAIN(TestTabs)
#include "tst_tabs.moc"
