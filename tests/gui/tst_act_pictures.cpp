// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>
#include <csignal>

#include <QPushButton>
#include <QTest>

#include "tests/gui/pictures.h"
#include "tests/gui/stage.h"
#include "tests/gui/walk.h"
#include "views/act/act_dialog.h"
#include "views/act/tuning_dialog.h"

using namespace daemonscope;
using namespace daemonscope::test;

/// Pictures of the dialogs that act on processes, on a made-up machine: nothing is sent to anybody.
class TestActPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFixedLook(); }
    void look_data();
    void look();
};

void TestActPictures::look_data()
{
    QTest::addColumn<int>("pid");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("reach");
    QTest::newRow("act-one") << 1033 << SIGTERM << static_cast<int>(act::Reach::Process);
    QTest::newRow("act-keys") << 1033 << SIGINT << static_cast<int>(act::Reach::Keyboard);
    QTest::newRow("act-caution") << 1029 << SIGKILL << static_cast<int>(act::Reach::Subtree);
    QTest::newRow("act-kernel") << 15 << SIGKILL << static_cast<int>(act::Reach::Process);
    QTest::newRow("act-result") << 2210 << SIGTERM << static_cast<int>(act::Reach::Subtree);
    QTest::newRow("act-tuning") << 1033 << 0 << static_cast<int>(act::Reach::Subtree);
}

void TestActPictures::look()
{
    QFETCH(const int, pid);
    QFETCH(const int, signal);
    QFETCH(const int, reach);
    const auto stage = Stage::buildServer();
    Hands hands;
    hands.latest = [&] { return stage.classified(); };
    hands.look = [&](QObject*, const auto& seen) { seen(stage.classified()); };
    hands.hold = [](const std::vector<ProcessPtr>& processes, QObject*, const auto& taken) {
        act::Holds holds;
        for (const auto& process : processes)
            holds[process->key.serial].process = process;
        taken(holds);
    };
    const bool sends = qstrcmp(QTest::currentDataTag(), "act-result") == 0;
    hands.carryOut = [&](const act::Order& order, QObject*, const auto& told) {
        QVERIFY(sends); // else nobody has confirmed
        auto report = std::make_shared<act::Report>();
        report->signal = order.preview.signal;
        report->stage = act::Report::Stage::Finished;
        for (const auto& hit : order.preview.hits) {
            auto& outcome = report->outcomes.emplace_back();
            outcome.process = hit.process;
            outcome.sent = report->outcomes.size() == 2 ? act::Sent::Refused : act::Sent::Done;
            outcome.error = EPERM;
            outcome.fate = report->outcomes.size() == 1 ? act::Fate::Ended : act::Fate::Lives;
            outcome.waitStatus = SIGTERM;
        }
        report->outcomes.push_back(report->outcomes.front());
        report->outcomes.back().cameMeanwhile = true;
        report->outcomes.back().fate = act::Fate::Lives;
        told(report);
    };
    act::Self self;
    self.pid = Pid{sends ? 4001 : 2210};
    hands.tune = [](const std::vector<act::Change>& changes, QObject*, const auto& told) {
        auto all = std::make_shared<std::vector<act::Tuned>>();
        for (const auto& change : changes) {
            auto& one = all->emplace_back();
            one.process = change.hold.process;
            one.before = one.now = {{1, 1, {0, {0, 1, 2, 3}}}, {2, 1, {all->size() == 3 ? 10 : 0, {0, 1, 2, 3}}}};
            if (all->size() % 2 == 0)
                for (auto& thread : one.now)
                    thread.tuning.nice = 5;
        }
        told(all);
    };
    const auto targets = act::targetsOf(stage.row(stage.idOf(pid)));
    const auto make = [&]() -> QDialog* {
        if (signal == 0)
            return new TuningDialog({targets[static_cast<std::size_t>(reach)]}, hands, self);
        auto* dialog = new ActDialog(targets, signal, hands, self);
        dialog->chooseReach(static_cast<act::Reach>(reach));
        if (sends)
            buttonOf(*dialog, QStringLiteral("Terminate"))->click();
        return dialog;
    };
    QVERIFY(takePictures(QString::fromLatin1(QTest::currentDataTag()), {760, 560}, make));
    const std::unique_ptr<QDialog> dialog(make());
    dialog->show();
    QCOMPARE(markupOf(*dialog), QStringList());
    QCOMPARE(namelessIn(*dialog), QStringList());
}

QTEST_MAIN(TestActPictures)
#include "tst_act_pictures.moc"
