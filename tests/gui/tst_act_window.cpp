// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include "model/sys/pidfd.h"
#include "model/sys/tuning.h"
#include "tests/gui/pictures.h"
#include "tests/gui/walk.h"
#include "tests/gui/window_stage.h"
#include "tests/support/child_process.h"
#include "tests/support/wait.h"
#include "views/act/act_dialog.h"
#include "views/act/people_list.h"
#include "views/act/tuning_dialog.h"
#include "views/tree/tree_view.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

/// What another run of this test, at the same time, has otherwise: it looks for its own processes by these.
std::string ofThisRun(const std::string& word)
{
    return word + QString::number(::getpid()).rightJustified(7, u'0').toStdString(); // none begins another
}

/// How long somebody sleeps, so that nobody else does for as long.
std::string seconds(int number) { return ofThisRun(std::to_string(number) + "."); }

/// A session of its own: a shell, two children, and a shell below it that has two more. `name` stands in its command
/// line and is what it is looked for by. All are ended with it.
struct Family {
    static constexpr int size = 6;

    explicit Family(const std::string& name)
        : top({"/usr/bin/setsid", "/bin/sh", "-c",
                  "sleep 100 & echo $!; sleep 100 & echo $!; "
                  "(sleep 100 & echo $!; sleep 100 & echo $!; wait) & echo $!; wait",
                  name},
            ChildProcess::Talk::Yes)
    {
        for (int at = 1; at < size; ++at)
            rest.emplace_back(Pid{std::stoi(top.readLine())});
    }
    [[nodiscard]] Pid pid() const { return top.pid(); }
    [[nodiscard]] bool lives() const
    {
        return !sys::hasEnded(top.fd()) && std::none_of(rest.begin(), rest.end(), [](const ProcessGuard& guard) {
            return sys::hasEnded(guard.fd());
        });
    }

    ChildProcess top;
    std::vector<ProcessGuard> rest;
};

/// How one that only sleeps is named.
QString sleeper(Pid pid) { return QStringLiteral("%1 (%2)").arg(QStringLiteral("sleep")).arg(pid.value); }

/// What a list of the dialog says, a line for each process.
QStringList linesOf(QWidget& dialog, const QString& name)
{
    QStringList lines;
    for (auto* list : dialog.findChildren<PeopleList*>())
        if (list->accessibleName() == name && list->isVisibleTo(&dialog))
            for (int at = 0; at < list->topLevelItemCount(); ++at)
                lines << list->topLevelItem(at)->text(0) + QStringLiteral(": ") + list->topLevelItem(at)->text(2);
    return lines;
}

} // namespace

/// Acting on processes from the window, by keyboard; on those alone that the test has started.
class TestActWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFixedLook(); }
    void init();
    void cleanup();

    void runawaySubtreeByKeyboardAlone();
    void headingsStandForTheirMembers();
    void everyLetterIsOnce_data();
    void everyLetterIsOnce();
    void stoppedAndContinuedAgain();
    void onlyWhomItStoppedIsContinued();
    void withoutASecondYesNothingIsSent();
    void secondYesForOurselves();
    void refusedByTheKernelIsTold();
    void kernelThreadsAreRefused();
    void niceAndProcessorsAndBack();
    void followedUntilItEnds();
    void copiedAsText();
    void toWhoAdopts();
    void offWhileThePastIsShown();
    void offForAnotherMachine();

private:
    [[nodiscard]] QModelIndex rowOf(Pid pid);
    /// Makes it the current row, by the filter.
    [[nodiscard]] bool find(const std::string& words, Pid pid);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        if (waitUntil([] { return QApplication::focusWidget() != nullptr; })) // a dialog may just have closed
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// The dialog, once it knows whom it would hit.
    [[nodiscard]] ActDialog* opened();
    [[nodiscard]] QString message() { return window_->findChild<QLabel*>(QStringLiteral("message"))->text(); }

    std::unique_ptr<QTemporaryDir> settings_;
    std::unique_ptr<Observer> observer_;
    std::unique_ptr<MainWindow> window_;
};

void TestActWindow::init()
{
    settings_ = std::make_unique<QTemporaryDir>();
    WindowStage::useFreshSettings(*settings_);
    observer_ = std::make_unique<Observer>(sys::ProcFs::open().value());
    window_ = std::make_unique<MainWindow>(*observer_, WindowOptions{});
    observer_->start();
    window_->QWidget::show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    QVERIFY(waitUntil([this] { return window_->model().size() > 0; }));
}

void TestActWindow::cleanup()
{
    window_.reset();
    observer_.reset();
}

QModelIndex TestActWindow::rowOf(Pid pid)
{
    const auto& context = window_->model().context();
    const auto* process = context.classified->snapshot().find(pid);
    return process != nullptr ? window_->model().indexOf(NodeId::of(process->key.serial)) : QModelIndex();
}

bool TestActWindow::find(const std::string& words, Pid pid)
{
    window_->setFilterText({});
    observer_->refresh();
    if (!waitUntil([&] { return rowOf(pid).isValid(); }))
        return false;
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QString::fromStdString(words));
    press(Qt::Key_Return);
    return waitUntil([&] {
        const auto row = rowOf(pid);
        if (row.isValid() && window_->tree().currentIndex().siblingAtColumn(0) == row && window_->tree().hasFocus())
            return true;
        // When the filter was left, its command line may not have been known yet.
        if (row.isValid() && window_->model().row(row).match == Match::Yes && window_->tree().hasFocus()) {
            press(Qt::Key_F, Qt::ControlModifier);
            press(Qt::Key_Return);
        }
        return false;
    });
}

ActDialog* TestActWindow::opened()
{
    auto* dialog = window_->findChild<ActDialog*>();
    if (dialog == nullptr || !QTest::qWaitForWindowActive(dialog))
        return nullptr;
    return waitUntil([&] { return dialog->ready(); }) ? dialog : nullptr;
}

void TestActWindow::runawaySubtreeByKeyboardAlone()
{
    const Family neighbours(ofThisRun("neighbour-"));
    Family runaway(ofThisRun("runaway-"));
    QVERIFY(find(ofThisRun("runaway-"), runaway.pid()));
    press(Qt::Key_Delete, Qt::ControlModifier);
    auto* dialog = opened();
    QVERIFY(dialog);
    // Who would be hit: all of the family, by name, and nobody else.
    const auto preview = dialog->preview();
    QCOMPARE(preview.hits.size(), static_cast<std::size_t>(Family::size));
    for (const auto& hit : preview.hits)
        QCOMPARE(hit.process->stat.sid.value, runaway.pid().value); // else a stranger would be hit
    const auto named = linesOf(*dialog, QStringLiteral("Who would be hit"));
    QCOMPARE(named.size(), Family::size);
    QCOMPARE(named.first(), QStringLiteral("sh (%1): ends").arg(runaway.pid().value));
    // Whoever presses Return in haste has cancelled.
    QVERIFY(buttonOf(*dialog, QStringLiteral("Cancel"))->isDefault());
    QVERIFY(runaway.lives());
    press(Qt::Key_T, Qt::AltModifier);
    QVERIFY(waitUntil([&] { return buttonOf(*dialog, QStringLiteral("Close")) != nullptr; }));
    QVERIFY(runaway.top.waitForEnd() >= 0);
    for (const auto& guard : runaway.rest)
        QVERIFY(waitReadable(guard.fd()));
    const auto said = [&] {
        return linesOf(*dialog, QStringLiteral("What came of it")).filter(QStringLiteral(": ended"));
    };
    QTRY_COMPARE_WITH_TIMEOUT(said().size(), Family::size, static_cast<int>(longEnough.count()));
    press(Qt::Key_Escape);
    QVERIFY(waitUntil([&] { return window_->findChild<ActDialog*>() == nullptr; }));
    QVERIFY(neighbours.lives()); // they have not noticed
}

void TestActWindow::everyLetterIsOnce_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"", "de", "zh_CN"})
        QTest::newRow(*language == '\0' ? "en" : language) << QString::fromLatin1(language);
}

/// Alt and a letter does one thing, in each language: in the window, its menus, and the dialogs that act.
void TestActWindow::everyLetterIsOnce()
{
    QFETCH(QString, language);
    QTranslator translator;
    if (!language.isEmpty()) {
        QVERIFY(translator.load(QStringLiteral(":/i18n/daemonscope_%1.qm").arg(language)));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        cleanup();
        init();
    }
    QCOMPARE(sharedMnemonics(*window_).join(u'\n'), QString());
    QStringList shared;
    for (const auto* action : window_->findChildren<QAction*>()) {
        if (action->menu() == nullptr)
            continue;
        Q_EMIT action->menu()->aboutToShow();
        shared << sharedMnemonics(*action->menu());
    }
    QCOMPARE(shared.join(u'\n'), QString());
    // On a button there is no letter, and none is left behind.
    for (const auto* button : window_->findChildren<QToolButton*>())
        QVERIFY2(!button->text().contains(QRegularExpression(QStringLiteral("&|\\([A-Z]\\)"))), qPrintable(button->text()));
    const ChildProcess sleeper({"/bin/sleep", seconds(67)});
    QVERIFY(find(seconds(67), sleeper.pid()));
    press(Qt::Key_Delete);
    auto* dialog = opened();
    QVERIFY(dialog);
    for (const int signal : {SIGTERM, SIGKILL, SIGSTOP, SIGCONT, SIGHUP, SIGUSR1}) {
        dialog->chooseSignal(signal);
        QVERIFY(waitUntil([&] { return dialog->ready(); }));
        QCOMPARE(sharedMnemonics(*dialog).join(u'\n'), QString());
    }
    press(Qt::Key_Escape);
    QVERIFY(waitUntil([&] { return window_->findChild<ActDialog*>() == nullptr; }));
    QVERIFY(!sys::hasEnded(sleeper.fd()));
}

void TestActWindow::headingsStandForTheirMembers()
{
    const Family session(ofThisRun("family-of-a-heading-"));
    const Sid sid{session.pid().value};
    QVERIFY(find(ofThisRun("family-of-a-heading-"), session.pid()));
    window_->setFilterText({});
    for (const auto id : {NodeId::of(sid), NodeId::of(Pgid{sid.value}, sid)}) {
        QVERIFY(waitUntil([&] { return window_->tree().reveal(id); }));
        window_->activateWindow(); // without a window manager nobody else does
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        window_->tree().setFocus();
        press(Qt::Key_Delete);
        auto* dialog = opened();
        QVERIFY(dialog);
        QCOMPARE(dialog->preview().hits.size(), static_cast<std::size_t>(Family::size));
        for (const auto& hit : dialog->preview().hits)
            QCOMPARE(hit.process->stat.sid, sid);
        press(Qt::Key_Return); // cancels
        QVERIFY(waitUntil([&] { return window_->findChild<ActDialog*>() == nullptr; }));
    }
    QVERIFY(session.lives());
}

void TestActWindow::stoppedAndContinuedAgain()
{
    auto child = ChildProcess({"/bin/sleep", seconds(101)});
    QVERIFY(find(seconds(101), child.pid()));
    press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    auto* dialog = opened();
    QVERIFY(dialog);
    QCOMPARE(dialog->preview().hits.size(), 1U);
    QCOMPARE(dialog->preview().hits[0].process->pid(), child.pid());
    press(Qt::Key_S, Qt::AltModifier); // Stop 1 process, and no longer the label of the signals
    QVERIFY(waitUntil([&] { return buttonOf(*dialog, QStringLiteral("Continue")) != nullptr; }));
    QCOMPARE(linesOf(*dialog, QStringLiteral("What came of it")),
        QStringList(sleeper(child.pid()) + QStringLiteral(": stopped")));
    press(Qt::Key_C, Qt::AltModifier); // what was done is undone by one key
    QVERIFY(waitUntil([&] {
        return linesOf(*dialog, QStringLiteral("What came of it"))
            == QStringList(sleeper(child.pid()) + QStringLiteral(": goes on"));
    }));
    QVERIFY(!sys::hasEnded(child.fd()));
}

/// Undone is what was done: whom somebody else had stopped stays stopped.
void TestActWindow::onlyWhomItStoppedIsContinued()
{
    const Family family(ofThisRun("half-asleep-"));
    const auto& asleep = family.rest.front();
    QVERIFY(sys::sendSignal(asleep.fd(), SIGSTOP).has_value());
    QVERIFY(find(ofThisRun("half-asleep-"), family.pid()));
    press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    auto* dialog = opened();
    QVERIFY(dialog);
    dialog->chooseReach(act::Reach::Subtree);
    QVERIFY(waitUntil([&] { return dialog->ready() && dialog->preview().hits.size() == Family::size; }));
    press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(waitUntil([&] { return buttonOf(*dialog, QStringLiteral("Continue 5")) != nullptr; }));
    press(Qt::Key_C, Qt::AltModifier);
    const auto wentOn = [&] {
        return linesOf(*dialog, QStringLiteral("What came of it")).filter(QStringLiteral(": goes on"));
    };
    QTRY_COMPARE_WITH_TIMEOUT(wentOn().size(), Family::size - 1, static_cast<int>(longEnough.count()));
    QVERIFY(!wentOn().contains(sleeper(asleep.pid()) + QStringLiteral(": goes on")));
}

/// SIGCONT, so that nobody is harmed should it be sent after all.
void TestActWindow::withoutASecondYesNothingIsSent()
{
    QVERIFY(rowOf(Pid{1}).isValid());
    QVERIFY(find("pid:1", Pid{1}));
    press(Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
    auto* dialog = opened();
    QVERIFY(dialog);
    if (::geteuid() != 0) {
        QVERIFY(dialog->preview().hits.empty());
        QCOMPARE(dialog->preview().spared.at(0).why, act::Why::NotPermitted);
        return;
    }
    QCOMPARE(dialog->preview().hits.size(), 1U);
    QCOMPARE(dialog->preview().hits[0].caution, act::Caution::Init);
    auto* confirm = buttonOf(*dialog, QStringLiteral("Continue 1"));
    QVERIFY(confirm);
    QVERIFY(!confirm->isEnabled());
    press(Qt::Key_C, Qt::AltModifier);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QVERIFY(buttonOf(*dialog, QStringLiteral("Cancel"))); // still asked
    QVERIFY(textIn(*dialog).contains(QStringLiteral("everything depends on it")));
    press(Qt::Key_Y, Qt::AltModifier);
    QVERIFY(waitUntil([&] { return confirm->isEnabled(); }));
    press(Qt::Key_Y, Qt::AltModifier);
    QVERIFY(waitUntil([&] { return !confirm->isEnabled(); }));
}

void TestActWindow::secondYesForOurselves()
{
    QVERIFY(find("pid:" + std::to_string(::getpid()), Pid{::getpid()}));
    press(Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
    auto* dialog = opened();
    QVERIFY(dialog);
    QCOMPARE(dialog->preview().hits.at(0).caution, act::Caution::Ourselves);
    auto* confirm = buttonOf(*dialog, QStringLiteral("Continue 1"));
    QVERIFY(confirm && !confirm->isEnabled());
    press(Qt::Key_Y, Qt::AltModifier);
    QVERIFY(waitUntil([&] { return confirm->isEnabled(); }));
    for (const int signal : {SIGWINCH, SIGCONT}) { // what was said to one signal is not said to another
        dialog->chooseSignal(signal);
        QVERIFY(!confirm->isEnabled());
    }
    press(Qt::Key_Y, Qt::AltModifier);
    QVERIFY(waitUntil([&] { return confirm->isEnabled(); }));
    press(Qt::Key_C, Qt::AltModifier);
    QVERIFY(waitUntil([&] {
        return linesOf(*dialog, QStringLiteral("What came of it")).filter(QStringLiteral(": goes on")).size() == 1;
    }));
}

/// This program is another user for a while; the victim is our own.
void TestActWindow::refusedByTheKernelIsTold()
{
    if (::geteuid() != 0)
        QSKIP("only root can become another user");
    constexpr int nobody = 65534;
    auto victim = ChildProcess({"/usr/bin/setsid", "/bin/sleep", seconds(102)});
    QVERIFY(find(seconds(102), victim.pid()));
    press(Qt::Key_Delete);
    auto* dialog = opened();
    QVERIFY(dialog);
    QCOMPARE(dialog->preview().hits.size(), 1U);
    QCOMPARE(dialog->preview().hits[0].process->pid(), victim.pid());
    QCOMPARE(::setresuid(nobody, nobody, 0), 0);
    press(Qt::Key_T, Qt::AltModifier);
    const bool sent = waitUntil([&] { return buttonOf(*dialog, QStringLiteral("Close")) != nullptr; });
    QCOMPARE(::setresuid(0, 0, 0), 0);
    QVERIFY(sent);
    QVERIFY(waitUntil([&] {
        return linesOf(*dialog, QStringLiteral("What came of it"))
            == QStringList(
                sleeper(victim.pid()) + QStringLiteral(": refused: not permitted, it belongs to another user"));
    }));
    QVERIFY(!sys::hasEnded(victim.fd()));
}

void TestActWindow::kernelThreadsAreRefused()
{
    press(Qt::Key_K, Qt::ControlModifier);
    ProcessPtr thread;
    for (const auto& process : window_->model().context().classified->snapshot().processes())
        if (process->kernelThread())
            thread = process;
    if (!thread)
        QSKIP("no kernel thread is visible here");
    QVERIFY(waitUntil([&] { return rowOf(thread->pid()).isValid(); }));
    QVERIFY(window_->tree().reveal(NodeId::of(thread->key.serial)));
    press(Qt::Key_Delete, Qt::ShiftModifier);
    auto* dialog = opened();
    QVERIFY(dialog);
    QVERIFY(dialog->preview().hits.empty());
    const auto why = linesOf(*dialog, QStringLiteral("Who would not be hit"));
    QVERIFY2(why.value(0).contains(QStringLiteral("part of the kernel")), qPrintable(why.join(u'\n')));
    QVERIFY(!buttonOf(*dialog, QStringLiteral("Kill"))->isEnabled());
}

/// Of a process whose threads differ: each gets its own back.
void TestActWindow::niceAndProcessorsAndBack()
{
    auto child = ChildProcess::actor();
    QCOMPARE(child.number("threads 2"), 0);
    const auto proc = sys::ProcFs::open();
    const auto dir = proc->openProcess(child.pid());
    const auto threads = [&] { return sys::readThreads(dir->get()).value(); };
    const auto last = threads().at(2);
    QCOMPARE(::setpriority(PRIO_PROCESS, static_cast<id_t>(last.thread), last.tuning.nice + 2), 0);
    const auto before = threads();
    QVERIFY(before[0].tuning != before[2].tuning);
    QVERIFY(find("pid:" + std::to_string(child.pid().value), child.pid()));
    press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    auto* dialog = window_->findChild<TuningDialog*>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(waitUntil([&] { return dialog->ready(); }));
    QCOMPARE(dialog->state().size(), 1U);
    QCOMPARE(dialog->state()[0].process->pid(), child.pid());
    QCOMPARE(dialog->findChild<QSpinBox*>()->text(), QStringLiteral("as it is")); // nobody is made like another unasked
    const int wanted = std::min(before[0].tuning.nice + 3, sys::highestNice);
    const auto cpu = before[0].tuning.cpus.back();
    dialog->findChild<QSpinBox*>()->setValue(wanted);
    dialog->findChild<QLineEdit*>(QStringLiteral("processors"))->setText(QString::number(cpu));
    press(Qt::Key_C, Qt::AltModifier);
    QVERIFY(waitUntil([&] { return dialog->ready() && dialog->state()[0].now.at(0).tuning.nice == wanted; }));
    for (const auto& thread : threads()) {
        QCOMPARE(thread.tuning.nice, wanted);
        QCOMPARE(thread.tuning.cpus, std::vector<int>{cpu});
    }
    // Who looks at others in between has not lost what was.
    QVERIFY(dialog->findChild<QComboBox*>()->count() > 1);
    dialog->findChild<QComboBox*>()->setCurrentIndex(1);
    QVERIFY(waitUntil([&] { return dialog->ready() && dialog->state().size() == 1; }));
    press(Qt::Key_B, Qt::AltModifier);
    QVERIFY(waitUntil([&] {
        const auto& one = dialog->state()[0];
        return dialog->ready() && (one.now != one.before || one.failure);
    }));
    const auto lines = linesOf(*dialog, QStringLiteral("Whose niceness and processors"));
    if (::geteuid() == 0) {
        QVERIFY(threads() == before);
    } else { // others may only become nicer: told, and what can be put back is
        QVERIFY2(lines.value(0).contains(QStringLiteral("only root")), qPrintable(lines.value(0)));
        QCOMPARE(threads().at(2).tuning.cpus, before[2].tuning.cpus);
    }
}

void TestActWindow::followedUntilItEnds()
{
    const auto sleeping = "sleep " + seconds(105);
    auto shell = ChildProcess({"/bin/sh", "-c", sleeping + " & echo $!; read line; exit 0"}, ChildProcess::Talk::Yes);
    const Pid followed{std::stoi(shell.readLine())};
    ProcessGuard guard(followed);
    window_->setGrouping(Grouping::Family);
    // A moment ago it was still a copy of its shell, whom the filter leaves out.
    QVERIFY(waitUntil([&] {
        const auto row = rowOf(followed);
        const auto* process = row.isValid() ? window_->model().row(row).process.get() : nullptr;
        return process != nullptr && process->stat.comm == "sleep" && !process->cmdline->pending;
    }));
    QVERIFY(find(sleeping + " -sh", followed));
    press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY2(message().contains(QStringLiteral("is followed until")), qPrintable(message()));
    // Its row goes to another parent, and the selection with it.
    shell.closeInput();
    QCOMPARE(shell.waitForEnd(), 0);
    QVERIFY(waitUntil([&] { return message().contains(QStringLiteral("was adopted by")); }));
    QCOMPARE(window_->tree().currentIndex().siblingAtColumn(0), rowOf(followed));
    guard.end();
    QVERIFY(waitUntil([&] { return message().contains(QStringLiteral("has ended")); }));
    // Who goes elsewhere follows nobody any more.
    auto other = ChildProcess({"/bin/sleep", seconds(106)});
    QVERIFY(find(seconds(106), other.pid()));
    press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    window_->setFilterText({});
    QVERIFY(waitUntil([&] { return rowOf(Pid{1}).isValid(); }));
    press(Qt::Key_Home);
    QVERIFY2(message().contains(QStringLiteral("not followed any more")), qPrintable(message()));
}

void TestActWindow::copiedAsText()
{
    const Family runaway(ofThisRun("runaway-text-"));
    QVERIFY(find("sid:" + std::to_string(runaway.pid().value), runaway.pid()));
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    const auto lines = QApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), Family::size);
    QVERIFY2(lines[0].startsWith(QStringLiteral("sh %1 ").arg(runaway.pid().value)), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(QStringLiteral("├─")), qPrintable(lines[1]));
}

/// To the nearest above that is known to adopt, which need not be the first process.
void TestActWindow::toWhoAdopts()
{
    FakeProc proc;
    addBuildServer(proc);
    proc.add({.pid = 5000, .pgid = 4990, .sid = 4990, .comm = "keeper"});
    proc.add({.pid = 5001, .ppid = 5000, .pgid = 4995, .sid = 4995, .comm = "adopted"});
    proc.add({.pid = 5002, .ppid = 5000, .pgid = 4990, .sid = 4990, .comm = "shell"});
    proc.add({.pid = 5003, .ppid = 5002, .pgid = 4990, .sid = 4990, .comm = "job"});
    WindowStage stage(proc);
    QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(5003))));
    for (const int reaper : {5000, 1}) {
        QTest::keyClick(&stage.window(), Qt::Key_R, Qt::AltModifier);
        QCOMPARE(stage.tree().currentIndex().siblingAtColumn(0), stage.rowOf(reaper));
    }
}

void TestActWindow::offWhileThePastIsShown()
{
    auto child = ChildProcess({"/bin/sleep", seconds(103)});
    QVERIFY(find(seconds(103), child.pid()));
    window_->lookAt(window_->history().end());
    press(Qt::Key_Delete, Qt::ShiftModifier);
    QVERIFY(window_->findChild<ActDialog*>() == nullptr);
    QVERIFY2(message().contains(QStringLiteral("the past")), qPrintable(message()));
    press(Qt::Key_Escape);
    press(Qt::Key_Delete, Qt::ShiftModifier);
    QVERIFY(opened());
}

void TestActWindow::offForAnotherMachine()
{
    FakeProc proc;
    addBuildServer(proc);
    WindowStage stage(proc);
    stage.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
    QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(640))));
    for (const auto modifiers : {Qt::NoModifier, Qt::ShiftModifier}) {
        QTest::keyClick(&stage.tree(), Qt::Key_Delete, modifiers);
        QVERIFY(stage.window().findChild<ActDialog*>() == nullptr);
    }
    auto* said = stage.window().findChild<QLabel*>(QStringLiteral("message"));
    QVERIFY2(said->isVisible() && said->text().contains(QStringLiteral("another machine")), qPrintable(said->text()));
}

QTEST_MAIN(TestActWindow)
#include "tst_act_window.moc"
