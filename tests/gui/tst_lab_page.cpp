// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <poll.h>

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "app/lab/lab_page.h"
#include "model/lab/scenarios.h"
#include "model/sys/reaper_probe.h"
#include "tests/gui/pictures.h"
#include "views/lab/code_view.h"
#include "views/lab/comparison.h"
#include "views/lab/explanation.h"
#include "views/lab/lab_header.h"
#include "views/lab/menu_button.h"
#include "views/lab/steps_list.h"
#include "views/sessionmap/session_map.h"
#include "views/terminal/terminal_view.h"

using namespace daemonscope;
using namespace daemonscope::test;

using State = lab::Runner::State;

/// The lab's page on real processes, from the first step to the end of everything.
class TestLabPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useFixedLook();
        QApplication::setPalette(lightPalette());
        const auto reaper = sys::measureReaper(sys::reaperHelper(), std::chrono::seconds(5));
        QVERIFY(reaper);
        reaper_ = *reaper;
    }

    void init()
    {
        page_ = std::make_unique<LabPage>();
        page_->setReaper(reaper_, QStringLiteral("init"));
        page_->resize(1440, 900);
        page_->show();
    }

    void cleanup()
    {
        std::vector<std::pair<int, quint64>> started;
        if (page_->session() != nullptr)
            for (const auto& actor : page_->session()->runner().record().actors())
                started.emplace_back(actor.pid.value, actor.startTicks);
        page_.reset();
        for (const auto& [pid, ticks] : started) // zombies of the system's reaper may be left, nobody else
            QVERIFY2(!livesStill(pid, ticks), qPrintable(QString::number(pid)));
    }

    /// Whatever words fit, the keys stay, and room that is left is the title's.
    void headerInAnyWidth()
    {
        LabHeader header;
        header.setLesson(QStringLiteral("The double fork & what it is for"), QStringLiteral("step 4 of 11"));
        header.setNext(QStringLiteral("setsid()"), true, true, {QStringLiteral("EPERM")});
        header.show();
        const auto keys = [&] {
            QStringList all;
            for (const auto* button : header.findChildren<QPushButton*>())
                all << button->shortcut().toString(QKeySequence::PortableText);
            return all;
        };
        const auto before = keys();
        QVERIFY(before.contains(QStringLiteral("Ctrl+G")));
        int whole = 0;
        for (int width = 1600; width >= 800; width -= 50) {
            header.resize(width, header.sizeHint().height());
            header.setRunning(width % 100 == 0);
            QCoreApplication::processEvents();
            QCOMPARE(keys(), before);
            const auto* title = header.findChild<MenuButton*>();
            QVERIFY(title);
            if (title->words().endsWith(QStringLiteral("it is for")))
                ++whole;
            else
                QVERIFY2(header.layout()->minimumSize().width() > width - 2 * header.fontMetrics().height(),
                    qPrintable(QStringLiteral("%1: %2").arg(width).arg(title->words())));
        }
        QVERIFY(whole > 0);
    }

    void doubleFork()
    {
        QVERIFY(ready(0)); // opens by itself
        QVERIFY(shoot(QStringLiteral("start")));
        QCOMPARE(doButton()->text(), QStringLiteral("Do it: fork()"));
        QVERIFY(code().currentLine() > 0);
        for (int step = 1; step <= 11; ++step) {
            QTest::keyClick(page_.get(), Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(ready(static_cast<std::size_t>(step)));
            QVERIFY2(!runner().differs(), qPrintable(QString::number(step)));
            const char* names[] = {nullptr, nullptr, "first-parent-gone", "prompt", "after-setsid", nullptr, "second-parent-gone"};
            if (step < 7 && names[step] != nullptr)
                QVERIFY(shoot(QString::fromLatin1(names[step])));
            if (step == 4)
                QVERIFY(page_->map().text().contains(QStringLiteral("no terminal")));
        }
        QCOMPARE(runner().state(), State::Finished);
        QVERIFY(!doButton()->isEnabled());
        QVERIFY(shoot(QStringLiteral("done")));
    }

    void looksBack()
    {
        QVERIFY(ready(0));
        page_->doIt();
        QVERIFY(ready(1));
        page_->stepBack();
        QCOMPARE(doButton()->text(), QStringLiteral("Return to now"));
        QCOMPARE(page_->map().scene().processes.size(), 2U); // B was not yet there
        page_->doIt();
        QCOMPARE(page_->map().scene().processes.size(), 3U);
        QCOMPARE(runner().moments().size(), 2U); // nothing was done in between
    }

    /// The choice in the menu begins the lesson anew, below an init of its own; where that is forbidden it says so.
    void containedLesson()
    {
        QVERIFY(ready(0));
        auto* header = page_->findChild<LabHeader*>();
        const auto actions = page_->findChildren<QAction*>();
        const auto choice = std::find_if(actions.begin(), actions.end(), [](const QAction* one) { return one->isCheckable() && one->text().startsWith(QStringLiteral("Contained")); });
        QVERIFY(choice != actions.end());
        QVERIFY(!header->contained());
        (*choice)->trigger();
        if (!ready(0)) {
            QVERIFY2(runner().failure().contains(QStringLiteral("namespace")), qPrintable(runner().failure()));
            QSKIP("no pid namespace can be made here");
        }
        QVERIFY(runner().symbols().reaper != reaper_);
        QVERIFY(playToEnd());
        QStringList differing;
        for (const auto& moment : runner().moments())
            for (const auto& one : moment.differences)
                differing << QStringLiteral("%1 %2: %3, not %4").arg(QString::fromStdString(one.actor), QString::fromStdString(one.field), QString::fromStdString(one.observed), QString::fromStdString(one.expected));
        QVERIFY2(differing.isEmpty(), qPrintable(differing.join(u'\n')));
    }

    void skippedSetsid()
    {
        page_->openLesson(QStringLiteral("rack-no-setsid"));
        QVERIFY(playToEnd());
        QVERIFY(!runner().differs());
        QVERIFY(shoot(QStringLiteral("skipped-setsid")));
    }

    void skippingLeavesThePath()
    {
        page_->openLesson(QStringLiteral("setsid"));
        QVERIFY(ready(0));
        while (runner().nextCall() == nullptr || !runner().nextCall()->maySkip) {
            page_->doIt();
            QVERIFY(ready(runner().next() + 1));
        }
        const auto before = runner().next();
        page_->skip();
        QVERIFY(ready(before + 1));
        QVERIFY(runner().departed());
        QVERIFY(!runner().differs()); // nothing is expected any more
    }

    void pipelineUnderCtrlC()
    {
        page_->openLesson(QStringLiteral("pipeline"));
        QVERIFY(ready(0));
        const auto& steps = runner().scenario().steps;
        while (steps[runner().next()].act.kind != lab::Act::Kind::Key) {
            page_->doIt();
            QVERIFY(ready(runner().next() + 1));
        }
        QCOMPARE(doButton()->text(), QStringLiteral("Press Ctrl-C"));
        QVERIFY(shoot(QStringLiteral("before-ctrl-c")));
        page_->doIt();
        QVERIFY(ready(runner().next() + 1));
        QVERIFY(!runner().differs());
        QVERIFY(shoot(QStringLiteral("after-ctrl-c")));
    }

    void bashInFreePlay()
    {
        if (!QFile::exists(QStringLiteral("/bin/bash")))
            QSKIP("bash is not installed");
        qputenv("HOME", QDir::currentPath().toLocal8Bit()); // the lesson is bash, not somebody's .bashrc
        page_->openCommand(QStringLiteral("setsid -f sleep 60"), QStringLiteral("/bin/bash"), false);
        const auto waits = [&] { return runner().state() == State::Ready && !runner().waiting().empty(); };
        QTRY_VERIFY_WITH_TIMEOUT(waits(), 15'000);
        const auto detached = [&] {
            const auto& actors = runner().moments().back().actors;
            return std::any_of(actors.begin(), actors.end(), [](const auto& one) { return one.contains("tty") && one["tty"] == 0; });
        };
        bool shot = false;
        for (int turn = 0; turn < 20 && !detached(); ++turn) {
            QTRY_VERIFY_WITH_TIMEOUT(waits(), 15'000);
            if (!shot && runner().waiting().front().call == "setsid")
                shot = shoot(QStringLiteral("bash"));
            const auto moments = runner().moments().size();
            page_->doIt();
            QTRY_VERIFY_WITH_TIMEOUT(runner().moments().size() > moments && runner().state() == State::Ready, 15'000);
        }
        QVERIFY(shot);
        QVERIFY(detached());
        QVERIFY(shoot(QStringLiteral("bash-done")));
    }

    /// Whoever is selected in the map goes first: button and preview say so at once.
    void selectedGoesFirst()
    {
        if (!QFile::exists(QStringLiteral("/usr/bin/setsid")))
            QSKIP("setsid is not installed");
        page_->openCommand(QStringLiteral("sh -c 'setsid sleep 60 & sleep 50 & wait'"), QStringLiteral("/bin/sh"), false);
        const auto waiting = [&](std::string_view call) {
            const auto& all = runner().waiting();
            const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.call == call; });
            return found == all.end() ? nullptr : &*found;
        };
        const auto idle = [&] { return runner().state() == State::Ready && !runner().waiting().empty(); };
        const auto select = [&](int actor) {
            const auto place = page_->map().centerOf(static_cast<MapKey>(actor) + 1);
            if (place)
                QTest::mouseClick(page_->map().viewport(), Qt::LeftButton, {}, place->toPoint());
            return page_->map().selected() == static_cast<MapKey>(actor) + 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(idle(), 15'000);
        for (int turn = 0; turn < 20 && waiting("setsid") == nullptr; ++turn) { // the second fork stays for later
            const auto& all = runner().waiting();
            const bool second = runner().record().actors().size() > 2;
            const auto next = std::find_if(all.begin(), all.end(), [&](const auto& one) { return !second || one.call != "fork"; });
            if (next != all.end()) {
                const int actor = next->actor;
                QTRY_VERIFY_WITH_TIMEOUT(!page_->map().travelling(), 5'000);
                QVERIFY(select(actor));
                page_->doIt();
            }
            QTRY_VERIFY_WITH_TIMEOUT(idle(), 15'000);
        }
        QVERIFY(waiting("setsid") != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(waiting("fork") != nullptr && idle() && !page_->map().travelling(), 15'000);
        const auto forks = *waiting("fork");
        const auto leads = *waiting("setsid");
        for (const auto& call : {forks, leads, forks, leads}) {
            QVERIFY(select(call.actor));
            QCOMPARE(doButton()->text(), QStringLiteral("Do it: %1()").arg(QString::fromStdString(call.call)));
            const auto& effect = page_->map().scene().effect;
            QVERIFY(effect);
            QCOMPARE(effect->actor, static_cast<MapKey>(call.actor) + 1);
        }
        page_->doIt();
        QVERIFY(waiting("setsid") == nullptr);
        QVERIFY(waiting("fork") != nullptr);
    }

    /// A page that nobody has told who adopts here measures it with the lesson's start.
    void measuresTheReaper()
    {
        page_ = std::make_unique<LabPage>();
        page_->openLesson(QStringLiteral("orphan"));
        QTRY_COMPARE_WITH_TIMEOUT(runner().symbols().reaper, reaper_, 15'000);
        QVERIFY(playToEnd());
        QVERIFY(!runner().differs());
    }

    /// What free play started is not ended without a question, neither for a lesson nor for a new start.
    void asksBeforeFreePlayEnds()
    {
        int asked = 0;
        bool may = false;
        page_->mayEnd = [&] {
            ++asked;
            return may;
        };
        page_->openLesson(QStringLiteral("orphan"));
        QVERIFY(ready(0));
        page_->restart();
        QVERIFY(ready(0));
        QCOMPARE(asked, 0); // a lesson keeps nothing
        page_->openCommand(QStringLiteral("sleep 60"), {}, false);
        const auto idle = [&] { return runner().state() == State::Ready && !runner().waiting().empty(); };
        QTRY_VERIFY_WITH_TIMEOUT(idle(), 15'000);
        const auto stage = runner().symbols().stage;
        page_->openLesson(QStringLiteral("orphan"));
        QCOMPARE(asked, 1);
        page_->restart();
        QCOMPARE(asked, 2);
        QVERIFY(page_->isFree());
        QCOMPARE(runner().symbols().stage, stage);
        may = true;
        page_->openLesson(QStringLiteral("orphan"));
        QCOMPARE(asked, 3);
        QVERIFY(!page_->isFree());
        QVERIFY(ready(0));
    }

    /// What the stage remarks is shown until the next answer.
    void showsWhatTheStageRemarks()
    {
        page_->openCommand(QStringLiteral("sleep 60"), {}, false);
        const auto idle = [&] { return runner().state() == State::Ready && !runner().waiting().empty(); };
        QTRY_VERIFY_WITH_TIMEOUT(idle(), 15'000);
        const auto shown = [&] {
            const auto labels = page_->findChild<Explanation*>()->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* one) { return one->text().contains(QStringLiteral("no longer waits")); });
        };
        QVERIFY(!shown());
        const auto actor = static_cast<std::size_t>(runner().waiting().front().actor);
        QCOMPARE(::kill(runner().symbols().pids[actor].value, SIGKILL), 0);
        pollfd look{runner().fd(), POLLIN, 0}; // that it died is told, and not yet read
        QCOMPARE(::poll(&look, 1, 15'000), 1);
        page_->doIt();
        QTRY_VERIFY_WITH_TIMEOUT(shown(), 15'000);
    }

    /// A wrong expectation must show: the observed side does not come from the data.
    void falseExpectationShows()
    {
        auto wrong = *lab::findScenario("rack");
        wrong.steps.front().changes.push_back({"B", "sid", "B"});
        lab::Runner::Options options;
        options.reaper = reaper_;
        lab::Runner run(wrong, options);
        run.start();
        const auto until = [&](std::size_t moments) {
            return QTest::qWaitFor([&] {
                run.take();
                return run.moments().size() >= moments || run.state() == State::Failed;
            }, 15'000);
        };
        QVERIFY(until(1));
        run.perform();
        QVERIFY(until(2));
        QCOMPARE(run.moments()[1].differences.size(), 1U);
        Comparison table;
        table.show(run, 1, QStringLiteral("init"), false);
        int marked = 0;
        for (int row = 0; row < table.rowCount(); ++row)
            for (int column = 0; column < table.columnCount(); ++column)
                if (table.item(row, column)->text().startsWith(QStringLiteral("≠")))
                    ++marked;
        QCOMPARE(marked, 1);
    }

    void narrow()
    {
        page_->resize(1000, 640);
        QVERIFY(ready(0));
        QVERIFY(shoot(QStringLiteral("small")));
    }

private:
    [[nodiscard]] const lab::Runner& runner() const { return page_->session()->runner(); }
    [[nodiscard]] QPushButton* doButton() const { return page_->findChild<QPushButton*>(QStringLiteral("do")); }
    [[nodiscard]] CodeView& code() const { return *page_->findChild<CodeView*>(); }

    bool ready(std::size_t steps)
    {
        const bool reached = QTest::qWaitFor([&] {
            return page_->session() != nullptr && (runner().state() == State::Failed
                || (runner().next() >= steps && (runner().state() == State::Ready || runner().state() == State::Finished)));
        }, 15'000);
        if (reached && runner().state() == State::Failed)
            qWarning().noquote() << runner().failure();
        return reached && runner().state() != State::Failed;
    }

    bool playToEnd()
    {
        for (std::size_t step = 0;; ++step) {
            if (!ready(step))
                return false;
            if (runner().state() == State::Finished)
                return true;
            page_->doIt();
        }
    }

    static bool livesStill(int pid, quint64 ticks)
    {
        QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const auto text = file.readAll();
        const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        constexpr int startField = 19;
        return fields.size() > startField && fields[0] != "Z" && fields[startField].toULongLong() == ticks;
    }

    bool shoot(const QString& name)
    {
        if (!QDir().mkpath(QStringLiteral("pictures")))
            return false;
        if (!QTest::qWaitFor([&] { return !page_->map().travelling() && page_->terminal().idle(); }, 5'000))
            return false;
        bool saved = true;
        for (const bool dark : {true, false}) {
            QApplication::setPalette(dark ? darkPalette() : lightPalette());
            for (int round = 0; round < 4; ++round)
                QCoreApplication::processEvents();
            if (!QTest::qWaitFor([&] { return page_->terminal().idle(); }, 2'000))
                return false;
            saved = page_->grab().save(QStringLiteral("pictures/lab-%1-%2.png").arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light"))) && saved;
        }
        return saved;
    }

    std::unique_ptr<LabPage> page_;
    Pid reaper_;
};

QTEST_MAIN(TestLabPage)
#include "tst_lab_page.moc"
