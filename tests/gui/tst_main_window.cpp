// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/window/settings_file.h"
#include "app/window/single_instance.h"
#include "tests/gui/pictures.h"
#include "tests/gui/window_stage.h"
#include "tests/support/wait.h"
#include "views/compare/compare_view.h"
#include "views/events/event_table.h"
#include "views/inspector/fold_head.h"
#include "views/inspector/inspector.h"
#include "views/inspector/sheet_list.h"
#include "views/inspector/usage_plot.h"
#include "views/lifelines/lifelines.h"
#include "views/sessionmap/session_map.h"
#include "views/shared/theme.h"
#include "views/tree/filter_edit.h"
#include "views/tree/tree_header.h"
#include "views/tree/tree_view.h"

using namespace daemonscope;
using namespace daemonscope::test;

/// The window as its user meets it: by mouse and keyboard, on a machine that changes while it is looked at.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFixedLook(); }

    void init()
    {
        settings_ = std::make_unique<QTemporaryDir>();
        WindowStage::useFreshSettings(*settings_);
        proc_ = std::make_unique<FakeProc>();
        addBuildServer(*proc_);
    }

    void showsEveryProcess()
    {
        WindowStage stage(*proc_);
        QCOMPARE(stage.processRows(), 17); // all but the kernel's two
        QTest::keyClick(&stage.window(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return stage.processRows() == 19; }));
    }

    void groupingsKeepTheCurrentRow()
    {
        WindowStage stage(*proc_);
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(2391))));
        for (const auto key : {Qt::Key_2, Qt::Key_3, Qt::Key_1}) {
            QSignalSpy applied(&stage.model(), &TreeModel::applied);
            QTest::keyClick(&stage.window(), key, Qt::ControlModifier);
            QVERIFY(waitUntil([&] { return !applied.isEmpty(); }));
            QCOMPARE(stage.tree().currentIndex().siblingAtColumn(0), stage.rowOf(2391));
        }
    }

    void adoptedProcessMovesWithAllThatHangsOnIt()
    {
        proc_->add({.pid = 2379, .ppid = 2378, .pgid = 2377, .sid = 1033, .tty = 0x8800, .comm = "gzip"});
        WindowStage stage(*proc_);
        stage.window().setGrouping(Grouping::Family);
        QVERIFY(waitUntil([&] { return stage.model().row(stage.rowOf(2378).parent()).number == 2377; }));
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(2379))));
        proc_->remove(2377);
        proc_->change(2378, [](FakeProcess& process) { process.ppid = 1; });
        QVERIFY(stage.look());
        QCOMPARE(stage.model().row(stage.rowOf(2378).parent()).number, 1);
        QCOMPARE(stage.model().row(stage.rowOf(2378)).mark, Mark::Adopted);
        QVERIFY(stage.tree().isExpanded(stage.rowOf(2378)));
        QCOMPARE(stage.tree().currentIndex().siblingAtColumn(0), stage.rowOf(2379));
        QVERIFY(stage.model().data(stage.rowOf(2378), Qt::AccessibleTextRole).toString().contains(QStringLiteral("adopted by 1")));
    }

    /// Else what is told about one process, and a signal meant for it, would silently become its neighbour's.
    void noOtherRowIsChosenWhenTheChosenOneGoes()
    {
        Preferences chosen;
        chosen.ghostSeconds = 0;
        settings::save(chosen);
        WindowStage stage(*proc_);
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(813))));
        auto* inspector = stage.window().findChild<Inspector*>();
        proc_->remove(813);
        QVERIFY(stage.look());
        QVERIFY(!stage.rowOf(813).isValid());
        QVERIFY(!stage.tree().currentIndex().isValid());
        QVERIFY(stage.tree().selectionModel()->selection().isEmpty());
        const auto labels = inspector->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text() == QStringLiteral("813"); }));
        // The arrow keys go on from where it was, and what goes meanwhile does not confuse them.
        proc_->remove(814);
        QVERIFY(stage.look());
        QTest::keyClick(&stage.tree(), Qt::Key_Down);
        QCOMPARE(stage.tree().currentIndex().siblingAtColumn(0), stage.rowOf(812));
    }

    /// The same when so many go at once that the rows are laid out anew.
    void theArrowKeysGoOnAfterManyWent()
    {
        Preferences chosen;
        chosen.ghostSeconds = 0;
        settings::save(chosen);
        for (int pid = 6001; pid <= 6040; ++pid)
            proc_->add({.pid = pid, .comm = "crowd"});
        WindowStage stage(*proc_);
        stage.window().setGrouping(Grouping::Family);
        QVERIFY(stage.look());
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(6020))));
        for (int pid = 6010; pid <= 6030; ++pid)
            proc_->remove(pid);
        QVERIFY(stage.look());
        QVERIFY(!stage.tree().currentIndex().isValid());
        QTest::keyClick(&stage.tree(), Qt::Key_Down);
        QCOMPARE(stage.tree().currentIndex().siblingAtColumn(0), stage.rowOf(6031));
    }

    /// However deep it is, one row is one wish, and what no tree can show stays folded.
    void revealsFromTheDepths()
    {
        constexpr int deep = 300;
        for (int at = 0; at < deep; ++at)
            proc_->add({.pid = 7001 + at, .ppid = at == 0 ? 1 : 7000 + at, .comm = "deep"});
        Preferences chosen;
        chosen.startCollapsed = true;
        settings::save(chosen);
        WindowStage stage(*proc_);
        stage.window().setGrouping(Grouping::Family);
        QVERIFY(waitUntil([&] { return stage.model().row(stage.rowOf(7002).parent()).number == 7001; }));
        QSignalSpy changed(&stage.tree(), &TreeView::expansionChanged);
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(7000 + deep))));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(stage.tree().currentIndex().siblingAtColumn(0), stage.rowOf(7000 + deep));
        QVERIFY(stage.tree().isExpanded(stage.rowOf(7100)) && !stage.tree().isExpanded(stage.rowOf(7000 + deep - 2)));
        QVERIFY(stage.tree().exceptions().size() <= 256);
    }

    /// A menu acts on the current row, so it opens where one is.
    void noMenuWhereThereIsNoRow()
    {
        WindowStage stage(*proc_);
        auto& tree = stage.tree();
        tree.foldAll();
        tree.setCurrentIndex(stage.model().index(0, 0));
        QCoreApplication::processEvents();
        auto* port = tree.viewport();
        const QPoint empty(20, port->height() - 5);
        QVERIFY(!tree.indexAt(empty).isValid());
        stage.tree().disconnect(&stage.window()); // whose menu would wait for a choice
        QSignalSpy wanted(&tree, &TreeView::menuWanted);
        QContextMenuEvent there(QContextMenuEvent::Mouse, empty, port->mapToGlobal(empty));
        QCoreApplication::sendEvent(port, &there);
        QCOMPARE(wanted.size(), 0);
        const auto row = tree.visualRect(stage.model().index(0, 0)).center();
        QContextMenuEvent here(QContextMenuEvent::Mouse, row, port->mapToGlobal(row));
        QCoreApplication::sendEvent(port, &here);
        QCOMPARE(wanted.size(), 1);
        // From the keyboard, the row comes into sight first.
        tree.unfoldAll();
        stage.window().resize(1000, 500);
        QCoreApplication::processEvents();
        auto* bar = tree.verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        tree.setCurrentIndex(stage.model().index(0, 0));
        bar->setValue(bar->maximum());
        QVERIFY(tree.visualRect(tree.currentIndex()).bottom() < 0);
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(&tree, &key);
        QCOMPARE(wanted.size(), 2);
        QVERIFY(port->rect().contains(tree.visualRect(tree.currentIndex()).center()));
    }

    /// Dark or light is the desktop's choice, and may come while the window is open.
    void selectionFollowsThePalette()
    {
        QApplication::setPalette(lightPalette());
        WindowStage stage(*proc_);
        for (const auto& palette : {darkPalette(), lightPalette(), darkPalette()}) {
            QApplication::setPalette(palette);
            QCoreApplication::processEvents();
            QCOMPARE(stage.tree().palette().color(QPalette::Highlight), Theme(stage.window().palette()).selectedRow());
            QCOMPARE(stage.tree().palette().color(QPalette::Base), palette.color(QPalette::Base));
        }
        QApplication::setPalette(lightPalette());
    }

    /// What is said above the tree takes lines, and no width.
    void messagesDoNotWidenTheWindow()
    {
        WindowStage stage(*proc_);
        auto* central = stage.window().centralWidget();
        const int narrow = central->minimumSizeHint().width();
        auto* message = complaintOf(stage.window());
        for (const auto& text : {QStringLiteral("word ").repeated(100), QString(600, u'x')}) {
            message->setText(text);
            message->show();
            QCoreApplication::processEvents();
            QCOMPARE(central->minimumSizeHint().width(), narrow);
        }
        message->setText(QStringLiteral("word ").repeated(100));
        QTRY_VERIFY(message->height() > 2 * message->fontMetrics().height());
    }

    /// Lanes of a group whose leader is gone are those of its session.
    void lanesOfAGroupWithoutLeader()
    {
        proc_->add({.pid = 2501, .ppid = 1033, .pgid = 2500, .sid = 1033, .tty = 0x8800, .comm = "left"});
        WindowStage stage(*proc_);
        QVERIFY(stage.tree().reveal(NodeId::of(Pgid{2500}, Sid{1033})));
        QTest::keyClick(&stage.window(), Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        auto* lanes = stage.window().findChild<Lifelines*>();
        QVERIFY(lanes != nullptr && stage.look());
        QVERIFY(waitUntil([&] { return lanes->text().contains(QStringLiteral("left")); }));
        QVERIFY2(lanes->statusText().startsWith(QStringLiteral("8 lane")), qPrintable(lanes->statusText()));
    }

    void filterByKeyboard()
    {
        WindowStage stage(*proc_);
        auto* filter = stage.window().findChild<FilterEdit*>();
        stage.window().activateWindow();
        QTest::keyClick(&stage.window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(filter, QStringLiteral("pid:812"));
        QVERIFY(waitUntil([&] { return stage.processRows() == 2; })); // nginx and, as context, init
        QCOMPARE(stage.model().row(stage.rowOf(1)).match, Match::Context);
        QTest::keyClicks(filter, QStringLiteral(" /(/"));
        auto* complaint = complaintOf(stage.window());
        QVERIFY(waitUntil([&] { return !complaint->isHidden(); }));
        QVERIFY2(complaint->text().contains(QStringLiteral("regular expression")), qPrintable(complaint->text()));
        QCOMPARE(stage.processRows(), 2); // the last good one stays
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(waitUntil([&] { return stage.processRows() == 17; }));
        QVERIFY(complaint->isHidden());
    }

    void nothingMatchesSaysSo()
    {
        WindowStage stage(*proc_);
        stage.window().setFilterText(QStringLiteral("no-such-name"));
        QPushButton* clear = nullptr;
        QVERIFY(waitUntil([&] {
            for (auto* button : stage.tree().findChildren<QPushButton*>())
                if (button->isVisibleTo(&stage.tree()))
                    clear = button;
            return clear != nullptr;
        }));
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(waitUntil([&] { return stage.processRows() == 17; }));
    }

    /// What copies something of its own does so in the window, too, whose key that is for the tree's row.
    void copiesWhatHasTheFocus()
    {
        WindowStage stage(*proc_);
        auto& window = stage.window();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(2210))));
        const auto copied = [](QWidget* view) {
            QGuiApplication::clipboard()->setText(QStringLiteral("nothing"));
            view->setFocus();
            QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
            return QGuiApplication::clipboard()->text();
        };
        QVERIFY2(copied(&stage.tree()).startsWith(QStringLiteral("make\t2210")), qPrintable(copied(&stage.tree())));
        auto* inspector = window.findChild<Inspector*>();
        inspector->showAspect(Aspect::Signals);
        auto* sheet = inspector->findChild<inspector::SheetList*>();
        QVERIFY(waitUntil([&] { return sheet->model()->rowCount() > 10; }));
        sheet->selectAll();
        QVERIFY2(copied(sheet).contains(QStringLiteral("SIGTERM")), qPrintable(copied(sheet)));
        inspector->showUsage();
        auto* plot = inspector->findChild<inspector::UsagePlot*>();
        QVERIFY2(!copied(plot).contains(QStringLiteral("make")), qPrintable(copied(plot)));
        inspector->showAspect({});
        auto* line = inspector->findChild<inspector::FoldHead*>();
        QVERIFY2(!copied(line).contains(QStringLiteral("make\t2210")), qPrintable(copied(line)));
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto* since = window.findChild<CompareView*>();
        QVERIFY(waitUntil([&] { return since->tree().isVisible(); }));
        QCOMPARE(copied(&since->tree()), since->text());
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
        proc_->remove(2391);
        QVERIFY(stage.look());
        auto* events = window.findChild<EventTable*>();
        QVERIFY(waitUntil([&] { return events->model()->rowCount() > 0; }));
        events->setCurrentIndex(events->model()->index(0, 0));
        QVERIFY2(copied(events).contains(QStringLiteral("2391")), qPrintable(copied(events)));
    }

    /// Only another choice moves the map: an update leaves it where its user scrolled it.
    void updatesLeaveTheMapInItsPlace()
    {
        WindowStage stage(*proc_);
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(1033))));
        QTest::keyClick(&stage.window(), Qt::Key_M, Qt::ControlModifier);
        auto* map = stage.window().findChild<SessionMap*>();
        QVERIFY(map != nullptr && map->isVisible());
        const auto key = static_cast<MapKey>(stage.model().row(stage.rowOf(1033)).process->key.serial);
        QCOMPARE(map->selected(), key);
        QVERIFY(stage.look()); // and lays out what is shown now
        map->zoomBy(4);
        auto* bar = map->horizontalScrollBar();
        QVERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        const auto sees = [&] { return map->viewport()->rect().contains(map->centerOf(key)->toPoint()); };
        if (sees())
            bar->setValue(0);
        QVERIFY(!sees());
        const int place = bar->value();
        proc_->change(640, [](FakeProcess& process) { process.rssPages = 900; });
        QVERIFY(stage.look());
        QCOMPARE(bar->value(), place);
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(2102))));
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(1033))));
        QVERIFY(bar->value() != place);
    }

    void linksAndBack()
    {
        WindowStage stage(*proc_);
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(2210))));
        QTest::keyClick(&stage.window(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stage.tree().currentIndex().siblingAtColumn(0), stage.rowOf(1033));
        QTest::keyClick(&stage.window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(stage.tree().currentIndex().siblingAtColumn(0), stage.rowOf(2210));
        QTest::keyClick(&stage.window(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(stage.tree().currentIndex().siblingAtColumn(0), stage.rowOf(1033));
        // The parent outside the group is a link in its own cell.
        const auto cell = stage.rowOf(2210).siblingAtColumn(static_cast<int>(ColumnId::Parent));
        stage.tree().scrollTo(cell);
        QTest::mouseClick(stage.tree().viewport(), Qt::LeftButton, {}, stage.tree().visualRect(cell).center());
        QCOMPARE(stage.tree().currentIndex().siblingAtColumn(0), stage.rowOf(1033));
    }

    void noRowMovesUnderThePressedMouse()
    {
        WindowStage stage(*proc_);
        QSignalSpy applied(&stage.model(), &TreeModel::applied);
        const auto place = stage.tree().visualRect(stage.rowOf(812)).center();
        QTest::mousePress(stage.tree().viewport(), Qt::LeftButton, {}, place);
        proc_->add({.pid = 300, .comm = "early"});
        stage.observer().refresh();
        stage.observer().settle();
        QCoreApplication::processEvents();
        QCOMPARE(applied.size(), 0);
        QTest::mouseRelease(stage.tree().viewport(), Qt::LeftButton, {}, place);
        QVERIFY(waitUntil([&] { return stage.rowOf(300).isValid(); }));
    }

    void spacePauses()
    {
        WindowStage stage(*proc_);
        stage.tree().setFocus();
        QTest::keyClick(&stage.tree(), Qt::Key_Space);
        QAction* pause = nullptr;
        for (auto* action : stage.window().actions())
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_P))
                pause = action;
        QVERIFY(pause != nullptr && pause->isChecked());
        QTest::keyClick(&stage.tree(), Qt::Key_Space);
        QVERIFY(!pause->isChecked());
    }

    void remembersHowItLooked()
    {
        {
            WindowStage stage(*proc_);
            stage.window().setGrouping(Grouping::Family);
            QVERIFY(waitUntil([&] { return stage.model().row(stage.rowOf(813).parent()).number == 812; }));
            auto* header = stage.window().findChild<TreeHeader*>();
            header->setSectionHidden(static_cast<int>(ColumnId::User), true);
            header->resizeSection(static_cast<int>(ColumnId::Name), 321);
            stage.window().resize(2000, 900);
            auto chosen = Preferences();
            chosen.intervalMs = 2000;
            stage.window().applyPreferences(chosen);
            stage.window().close();
        }
        WindowStage again(*proc_);
        auto* header = again.window().findChild<TreeHeader*>();
        QVERIFY(header->isSectionHidden(static_cast<int>(ColumnId::User)));
        QCOMPARE(header->sectionSize(static_cast<int>(ColumnId::Name)), 321);
        // The last column takes what room there is, and not what there was.
        again.window().resize(1700, 900);
        QVERIFY(waitUntil([&] { return header->length() == again.tree().viewport()->width(); }));
        QCOMPARE(settings::preferences().intervalMs, 2000);
        QCOMPARE(again.model().row(again.rowOf(813).parent()).number, 812);
    }

    void damagedSettingsAreBroughtIntoRange()
    {
        {
            QSettings file(settings::format(), QSettings::UserScope, QStringLiteral("daemonscope"), QStringLiteral("daemonscope"));
            file.setValue(QStringLiteral("interval_ms"), -5);
            file.setValue(QStringLiteral("ghost_seconds"), QStringLiteral("many"));
            file.setValue(QStringLiteral("window/columns"), QStringLiteral("name:99999999,name:1,../../x"));
            file.setValue(QStringLiteral("window/grouping"), 77);
            file.setValue(QStringLiteral("window/sort_by"), -1);
            file.setValue(QStringLiteral("window/geometry"), QByteArray(5000, '\xff'));
            file.setValue(QStringLiteral("expansion/rows"), QStringList{QStringLiteral("nffffffffffffffff"), QStringLiteral("p.1"), QString()});
        }
        WindowStage stage(*proc_);
        QCOMPARE(settings::preferences().intervalMs, Preferences::shortestInterval);
        QCOMPARE(settings::preferences().ghostSeconds, Preferences().ghostSeconds);
        QCOMPARE(stage.processRows(), 17);
    }

    /// What no QSettings of ours can have written is kept beside, and said; nothing of it is believed.
    void unreadableSettingsAreKept()
    {
        const QSettings usual(settings::format(), QSettings::UserScope, QStringLiteral("daemonscope"), QStringLiteral("daemonscope"));
        const auto path = usual.fileName();
        QVERIFY(path.endsWith(QStringLiteral("/daemonscope/daemonscope.json")));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        const QByteArray damaged = "[General]\ninterval_ms=@Variant(\\0\\0\\0\\t\\xff\\xff\\xff)\n";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
        file.close();
        {
            WindowStage stage(*proc_);
            auto* message = stage.window().findChild<QLabel*>(QStringLiteral("message"));
            QVERIFY2(message->text().contains(path + QStringLiteral(".damaged")), qPrintable(message->text()));
            QCOMPARE(settings::preferences().intervalMs, Preferences().intervalMs);
            Preferences chosen;
            chosen.intervalMs = 2000;
            settings::save(chosen);
        }
        WindowStage again(*proc_);
        QVERIFY(!again.window().findChild<QLabel*>(QStringLiteral("message"))->isVisible());
        QCOMPARE(settings::preferences().intervalMs, 2000);
        QFile kept(path + QStringLiteral(".damaged"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), damaged);
    }

    /// A home that does not exist is not made, and that nothing is remembered is said.
    void homeless()
    {
        const auto home = qgetenv("HOME");
        const auto none = settings_->filePath(QStringLiteral("none"));
        qputenv("HOME", none.toLocal8Bit());
        QSettings::setPath(settings::format(), QSettings::UserScope, none + QStringLiteral("/.config"));
        {
            WindowStage stage(*proc_);
            auto* message = stage.window().findChild<QLabel*>(QStringLiteral("message"));
            QVERIFY(message->isVisible());
            QVERIFY2(message->text().startsWith(QStringLiteral("There is no home folder")), qPrintable(message->text()));
            Preferences chosen;
            chosen.intervalMs = 2000;
            settings::save(chosen);
            QCOMPARE(settings::preferences().intervalMs, 2000); // until the end
        }
        QVERIFY(!QFileInfo::exists(none));
        qputenv("HOME", home);
    }

    void namesAreNeverMarkup()
    {
        const std::string hostile = "<b>x</b>&lt;\x1b[31m\xe2\x80\xae";
        proc_->add({.pid = 5000, .comm = hostile.substr(0, 15), .cmdline = hostile + std::string(200'000, 'A')});
        WindowStage stage(*proc_);
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(5000))));
        QCoreApplication::processEvents();
        for (const auto* label : stage.window().findChildren<QLabel*>())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text().left(200)));
        const auto shown = stage.model().data(stage.rowOf(5000).siblingAtColumn(static_cast<int>(ColumnId::Command)), Qt::DisplayRole).toString();
        QVERIFY(shown.size() < 2000);
        QVERIFY(!shown.contains(QChar(0x202e)) && !shown.contains(QChar(0x1b)));
    }

    void everythingHasAName()
    {
        WindowStage stage(*proc_);
        for (const auto* widget : stage.window().findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&stage.window()) || widget->inherits("QLineEdit"))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty())
                    || widget->objectName().startsWith(QStringLiteral("qt_")),
                widget->metaObject()->className());
        }
    }

    void aSecondStartRaisesTheFirst()
    {
        QTemporaryDir runtime;
        qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
        QFile::setPermissions(runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        SingleInstance first;
        QVERIFY(!first.handOver());
        QSignalSpy raised(&first, &SingleInstance::raiseWanted);
        bool handedOver = false;
        auto* other = QThread::create([&] {
            SingleInstance second;
            handedOver = second.handOver();
        });
        other->start();
        QVERIFY(waitUntil([&] { return other->isFinished(); }));
        QVERIFY(handedOver);
        QCOMPARE(raised.size(), 1);
        delete other;
    }

private:
    static QLabel* complaintOf(MainWindow& window)
    {
        return window.findChild<QLabel*>(QStringLiteral("message"));
    }

    std::unique_ptr<QTemporaryDir> settings_;
    std::unique_ptr<FakeProc> proc_;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
