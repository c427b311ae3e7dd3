// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QTest>

#include "app/window/live_panel.h"
#include "app/window/past_banner.h"
#include "app/window/replay.h"
#include "tests/gui/pictures.h"
#include "tests/gui/walk.h"
#include "tests/gui/window_stage.h"
#include "tests/support/child_process.h"
#include "tests/support/wait.h"
#include "views/compare/compare_view.h"
#include "views/inspector/inspector.h"
#include "views/lifelines/lane_board.h"
#include "views/lifelines/lifelines.h"
#include "views/tree/tree_view.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace std::chrono_literals;

/// The window on this machine's own processes, while something happens to them.
class TestLiveWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFixedLook(); }

    void init()
    {
        settings_ = std::make_unique<QTemporaryDir>();
        WindowStage::useFreshSettings(*settings_);
        observer_ = std::make_unique<Observer>(sys::ProcFs::open().value());
        window_ = std::make_unique<MainWindow>(*observer_, WindowOptions{});
        observer_->start();
        window_->QWidget::show();
        QVERIFY(waitUntil([this] { return window_->model().size() > 0; }));
        // Until a source is armed nobody hears what happens.
        QVERIFY(waitUntil([this] { return window_->history().endEvent() > 0 || observer_->sourceState().kind != SourceKind::Scan; }));
    }

    void cleanup()
    {
        window_.reset();
        observer_.reset();
    }

    /// Event, lifeline and row tell the same story of a process that loses its parent.
    void sleepLosesItsParent()
    {
        auto shell = ChildProcess({"/bin/sh", "-c", "sleep 100 & echo $!; read line; exit 0"}, ChildProcess::Talk::Yes);
        const Pid sleep{std::stoi(shell.readLine())};
        const ProcessGuard guard(sleep);
        QVERIFY(waitUntil([&] { return window_->history().lifeOf(sleep) != nullptr; }));
        shell.closeInput();
        QVERIFY(shell.waitForEnd() == 0);

        const Event* adopted = nullptr;
        auto& history = window_->history();
        QVERIFY(waitUntil([&] {
            for (auto number = history.firstEvent(); number < history.endEvent(); ++number)
                if (const auto& event = history.event(number); event.kind == EventKind::Adopted && event.pid == sleep)
                    adopted = &event;
            return adopted != nullptr;
        }));
        QCOMPARE(adopted->from, std::optional(shell.pid().value));
        const auto by = adopted->to;
        const auto* life = history.lifeOf(sleep);
        QVERIFY(life != nullptr);
        QCOMPARE(life->bornFrom, shell.pid());
        QVERIFY(std::any_of(life->marks.begin(), life->marks.end(),
            [&](const Life::Mark& mark) { return mark.kind == EventKind::Adopted && mark.to == by; }));
        QVERIFY(waitUntil([&] {
            const auto index = rowOf(sleep);
            return index.isValid() && window_->model().row(index).process->adoption != nullptr;
        }));
        QCOMPARE(window_->model().row(rowOf(sleep)).process->adoption->from, shell.pid());
    }

    /// Looking at a moment shows the tree as it was; Esc leads back.
    void lookingBack()
    {
        auto child = ChildProcess({"/bin/sleep", "100"});
        QVERIFY(waitUntil([&] { return rowOf(child.pid()).isValid(); }));
        const auto then = window_->history().end();
        child.end();
        QVERIFY(waitUntil([&] {
            const auto* life = window_->history().lifeOf(child.pid());
            return life != nullptr && life->ended.has_value();
        }));
        QVERIFY(waitUntil([&] { return !lives(child.pid()); }));
        window_->lookAt(then);
        QVERIFY(waitUntil([&] { return lives(child.pid()); }));
        auto* banner = window_->findChild<PastBanner*>();
        QVERIFY(banner != nullptr && banner->isVisible());
        // The inspector tells nothing of it that is read now.
        QVERIFY(window_->tree().reveal(window_->model().id(rowOf(child.pid()))));
        auto* inspector = window_->findChild<Inspector*>();
        QVERIFY(inspector != nullptr);
        const auto words = QStringLiteral("Of the past only what scans saw is known.");
        QVERIFY2(waitUntil([&] { return textIn(*inspector).contains(words); }), qPrintable(textIn(*inspector)));
        window_->activateWindow();
        QTest::keyClick(window_.get(), Qt::Key_Escape);
        QVERIFY(waitUntil([&] { return !lives(child.pid()); }));
        QVERIFY(!banner->isVisible());
    }

    /// It is the past for a while, and Esc leads back.
    void slowMotion()
    {
        auto child = ChildProcess({"/bin/sleep", "100"});
        auto& history = window_->history();
        QVERIFY(waitUntil([&] { return history.lifeOf(child.pid()) != nullptr; }));
        QTest::keyClick(window_.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto* banner = window_->findChild<PastBanner*>();
        QVERIFY(waitUntil([&] { return banner->isVisible() && window_->model().size() > 0; }));
        QVERIFY(waitUntil([&] { return window_->model().context().classified->snapshot().takenAt < history.end(); }));
        QTest::keyClick(window_.get(), Qt::Key_Escape);
        QVERIFY(waitUntil([&] { return !banner->isVisible(); }));
    }

    /// A life of a millisecond, which no scan can see, is in sight; and in its order.
    void briefLivesAreReplayed()
    {
        History history;
        const auto now = std::chrono::system_clock::now() - 1s;
        const auto told = [&](EventKind kind, int pid, int ppid, std::chrono::microseconds after) {
            Event event;
            event.kind = kind;
            event.source = SourceKind::Connector;
            event.at = now + after;
            event.pid = Pid{pid};
            event.ppid = Pid{ppid};
            event.startTicks = 7;
            return event;
        };
        history.take(std::make_shared<EventBatch>(EventBatch{told(EventKind::Fork, 100, 1, 0us), told(EventKind::Fork, 101, 100, 300us),
            told(EventKind::Exit, 100, 1, 600us), told(EventKind::Fork, 102, 101, 900us), told(EventKind::Exit, 101, 1, 1200us)}));
        Replay replay(history);
        QStringList seen;
        connect(&replay, &Replay::changed, this, [&](const SnapshotPtr& then, const EventBatchPtr& since) {
            QString living = since ? QString() : QStringLiteral("first:");
            for (const auto& process : then->processes())
                living += QStringLiteral(" %1").arg(process->pid().value);
            seen << living.trimmed();
        });
        bool finished = false;
        connect(&replay, &Replay::finished, this, [&] { finished = true; });
        QVERIFY(replay.start());
        QVERIFY(waitUntil([&] { return finished; }));
        QCOMPARE(seen.join(u'|'), QStringLiteral("first:|100 101|101 102|102"));
        QVERIFY(!replay.playing());
    }

    /// What came since a mark and still lives is named.
    void sinceTheMark()
    {
        QTest::keyClick(window_.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto* view = window_->findChild<CompareView*>();
        QVERIFY(view != nullptr);
        auto child = ChildProcess({"/bin/sleep", "100"});
        QVERIFY(waitUntil([&] { return view->text().contains(QString::number(child.pid().value)); }));
    }

    void lanesOfASubtree()
    {
        auto shell = ChildProcess({"/bin/sh", "-c", "sleep 100 & echo $!; read line; exit 0"}, ChildProcess::Talk::Yes);
        const Pid sleep{std::stoi(shell.readLine())};
        const ProcessGuard guard(sleep);
        auto other = ChildProcess({"/bin/sleep", "100"});
        QVERIFY(waitUntil([&] { return rowOf(shell.pid()).isValid() && rowOf(sleep).isValid() && rowOf(other.pid()).isValid(); }));
        QVERIFY(window_->tree().reveal(window_->model().id(rowOf(shell.pid()))));
        QTest::keyClick(window_.get(), Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        auto* lanes = window_->findChild<Lifelines*>();
        QVERIFY(lanes != nullptr);
        auto* choice = lanes->findChild<QComboBox*>();
        QVERIFY(choice != nullptr);
        choice->setCurrentIndex(1);
        Q_EMIT choice->activated(1);
        QVERIFY(waitUntil([&] { return lanes->text().contains(QString::number(sleep.value)); }));
        QVERIFY2(!lanes->text().contains(QString::number(other.pid().value)), qPrintable(lanes->text()));
    }

    /// Who goes to a session of its own while it is looked at takes the lanes along.
    void lanesFollowIntoANewSession()
    {
        auto shell = ChildProcess({"/bin/sh", "-c", "read line; exec setsid sleep 100"}, ChildProcess::Talk::Yes);
        QVERIFY(waitUntil([&] { return rowOf(shell.pid()).isValid(); }));
        QVERIFY(window_->tree().reveal(window_->model().id(rowOf(shell.pid()))));
        QTest::keyClick(window_.get(), Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        auto* lanes = window_->findChild<Lifelines*>();
        QVERIFY(lanes != nullptr);
        const auto* board = lanes->findChild<lifelines::LaneBoard*>();
        const auto shown = [&](qint64 pid) {
            for (int at = 0; at < board->lanes().size(); ++at)
                if (const auto* life = window_->history().life(board->lanes()[at].life); life->pid.value == pid)
                    return true;
            return false;
        };
        const auto own = QCoreApplication::applicationPid();
        QVERIFY(waitUntil([&] { return shown(shell.pid().value) && shown(own); }));
        shell.closeInput();
        QVERIFY(waitUntil([&] {
            const auto index = rowOf(shell.pid());
            return index.isValid() && window_->model().row(index).process->stat.sid.value == shell.pid().value;
        }));
        QVERIFY(waitUntil([&] { return shown(shell.pid().value) && !shown(own); }));
    }

    void everyPageByKeyboard()
    {
        auto* panel = window_->findChild<LivePanel*>();
        QVERIFY(panel != nullptr);
        for (int at = 0; at < 4; ++at) {
            QTest::keyClick(window_.get(), static_cast<Qt::Key>(Qt::Key_1 + at), Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(panel->tab(), static_cast<LiveTab>(at));
        }
        QTest::keyClick(window_.get(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(!panel->isVisible());
    }

private:
    [[nodiscard]] QModelIndex rowOf(Pid pid)
    {
        const auto& context = window_->model().context();
        const auto* process = context.classified ? context.classified->snapshot().find(pid) : nullptr;
        return process != nullptr ? window_->model().indexOf(NodeId::of(process->key.serial)) : QModelIndex();
    }
    /// What is shown has it among the living.
    [[nodiscard]] bool lives(Pid pid)
    {
        const auto& context = window_->model().context();
        return context.classified && context.classified->snapshot().find(pid) != nullptr;
    }

    std::unique_ptr<QTemporaryDir> settings_;
    std::unique_ptr<Observer> observer_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestLiveWindow)
#include "tst_live_window.moc"
