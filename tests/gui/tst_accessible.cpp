// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include "app/lab/lab_page.h"
#include "app/window/live_panel.h"
#include "tests/gui/pictures.h"
#include "tests/gui/walk.h"
#include "tests/gui/window_stage.h"
#include "tests/support/wait.h"
#include "views/inspector/inspector.h"
#include "views/sessionmap/session_map.h"
#include "views/tree/tree_view.h"

using namespace daemonscope;
using namespace daemonscope::test;

/// The window for those who do not see it, have no mouse, or read from right to left.
class TestAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useFixedLook();
        QApplication::setPalette(lightPalette());
    }

    void init()
    {
        settings_ = std::make_unique<QTemporaryDir>();
        WindowStage::useFreshSettings(*settings_);
        proc_ = std::make_unique<FakeProc>();
        addBuildServer(*proc_);
    }

    /// Whatever takes the focus has a name and a role that say what it is, on every page and tab.
    void namesAndRoles()
    {
        WindowStage stage(*proc_);
        auto& window = stage.window();
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(2210))));
        QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
        for (const auto tab : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
            QTest::keyClick(&window, tab, Qt::ControlModifier | Qt::ShiftModifier);
            QCoreApplication::processEvents();
            QVERIFY2(trouble(window).isEmpty(), qPrintable(trouble(window).join(u'\n')));
        }
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(waitUntil([&] {
            return window.lab().session() != nullptr
                && window.lab().session()->runner().state() == lab::Runner::State::Ready;
        }));
        QVERIFY2(trouble(window).isEmpty(), qPrintable(trouble(window).join(u'\n')));
        window.lab().endAll();
    }

    void rowsAreSentences()
    {
        WindowStage stage(*proc_);
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(2210))));
        auto* face = QAccessible::queryAccessibleInterface(&stage.tree());
        QVERIFY(face != nullptr);
        QCOMPARE(face->role(), QAccessible::Tree);
        QCOMPARE(face->text(QAccessible::Name), u"Processes"_qs);
        QStringList sentences;
        for (int at = 0; at < face->childCount(); ++at)
            if (auto* child = face->child(at); child != nullptr && child->role() == QAccessible::TreeItem)
                sentences << child->text(QAccessible::Name);
        const auto all = sentences.join(u'\n');
        QVERIFY2(all.contains(u"make, process 2210, foreground"), qPrintable(all));
        QVERIFY2(all.contains(u"nginx, process 812, daemon, forked twice"), qPrintable(all));
        // The map says the same in its description.
        QTest::keyClick(&stage.window(), Qt::Key_M, Qt::ControlModifier);
        auto* map = stage.window().findChild<SessionMap*>();
        const auto told = QAccessible::queryAccessibleInterface(map)->text(QAccessible::Description);
        QVERIFY2(told.contains(u"make 2210"), qPrintable(told));
    }

    /// Tab comes by everything, from the top to the bottom, and nowhere does it stay.
    void tabVisitsEverything()
    {
        WindowStage stage(*proc_);
        auto& window = stage.window();
        window.activateWindow();
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(2210))));
        QVERIFY(waitUntil([&] { return stage.observer().readers().outstanding() == 0; }));
        stage.tree().setFocus();
        QCOMPARE(QApplication::focusWidget(), &stage.tree());
        const auto stops = tabStops(window);
        QStringList missed;
        for (auto* widget : window.findChildren<QWidget*>())
            if (widget->isVisibleTo(&window) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
                && widget->focusProxy() == nullptr && widget != &window && !stops.contains(widget)
                && !isInside(widget, stops))
                missed << QLatin1String(widget->metaObject()->className()) + u' ' + widget->accessibleName();
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
        QVERIFY(stops.contains(&stage.tree()));
        // The tree before the inspector, the inspector before what happens.
        const auto place = [&](const QWidget* in) {
            for (qsizetype at = 0; at < stops.size(); ++at)
                if (stops[at] == in || in->isAncestorOf(stops[at]))
                    return at;
            return qsizetype(-1);
        };
        const auto inspector = place(window.findChild<Inspector*>());
        const auto panel = place(window.findChild<LivePanel*>());
        QVERIFY(inspector > place(&stage.tree()) && panel > inspector);
    }

    /// Every action stands in a menu that Alt opens, or has keys; and no two have the same keys.
    void everyActionHasAWay()
    {
        WindowStage stage(*proc_);
        auto& window = stage.window();
        std::set<const QAction*> inMenus;
        std::vector<QMenu*> open;
        for (auto* action : window.menuBar()->actions()) {
            QVERIFY2(action->text().contains(u'&'), qPrintable(action->text()));
            open.push_back(action->menu());
        }
        while (!open.empty()) {
            auto* menu = open.back();
            open.pop_back();
            Q_EMIT menu->aboutToShow();
            for (auto* action : menu->actions()) {
                inMenus.insert(action);
                if (action->menu() != nullptr)
                    open.push_back(action->menu());
            }
            QVERIFY2(!menu->actions().isEmpty(), qPrintable(menu->title()));
        }
        std::map<QKeySequence, QString> taken;
        for (const auto* action : window.findChildren<QAction*>()) {
            if (action->isSeparator() || action->text().isEmpty() || !window.actions().contains(action))
                continue;
            QVERIFY2(inMenus.contains(action) || !action->shortcuts().isEmpty(), qPrintable(action->text()));
            for (const auto& keys : action->shortcuts()) {
                QVERIFY2(
                    !action->isEnabled() || !taken.contains(keys), qPrintable(action->text() + u" / " + taken[keys]));
                if (action->isEnabled())
                    taken[keys] = action->text();
            }
        }
    }

    /// The menu of a row opens by its key, too.
    void rowMenuByKey()
    {
        WindowStage stage(*proc_);
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(2210))));
        QStringList entries;
        QTimer look;
        look.setInterval(5);
        connect(&look, &QTimer::timeout, this, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu == nullptr)
                return;
            for (const auto* action : menu->actions())
                entries << action->text();
            look.stop();
            menu->close();
        });
        look.start();
        stage.tree().setFocus();
        QTest::keyClick(&stage.tree(), Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY2(!entries.isEmpty(), "no menu came");
    }

    /// For people to look at: mirrored, and at twice the size.
    void pictures()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(takePictures(u"mirrored-window"_qs, {1440, 900}, [&] { return mirrored(false); }));
        QVERIFY(takePictures(u"mirrored-lab"_qs, {1440, 900}, [&] { return mirrored(true); }));
        QApplication::setLayoutDirection(Qt::LeftToRight);
        stages_.clear();
    }

private:
    /// What is wrong with what takes the focus in `window`.
    static QStringList trouble(QWidget& window)
    {
        QStringList found;
        for (auto* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&window) || (widget->focusPolicy() & Qt::TabFocus) == 0
                || widget->focusProxy() != nullptr)
                continue;
            const auto* face = QAccessible::queryAccessibleInterface(widget);
            const auto name = QLatin1String(widget->metaObject()->className());
            if (face == nullptr || face->text(QAccessible::Name).isEmpty())
                found << name + u": no name";
            else if (face->role() == QAccessible::NoRole)
                found << name + u": no role";
            // A picture that only eyes can read needs words beside it.
            else if (face->role() == QAccessible::Client && face->text(QAccessible::Description).isEmpty()
                && face->childCount() == 0)
                found << name + u": a picture without words";
        }
        found.removeDuplicates();
        return found;
    }

    /// Belongs to a widget that Tab came by: the inside of a combo box, a spin box.
    static bool isInside(const QWidget* widget, const QWidgetList& stops)
    {
        return std::any_of(stops.begin(), stops.end(),
            [widget](const QWidget* stop) { return stop->isAncestorOf(widget) || widget->isAncestorOf(stop); });
    }

    QWidget* mirrored(bool lab)
    {
        QTemporaryDir fresh;
        WindowStage::useFreshSettings(fresh);
        stages_.push_back(std::make_unique<WindowStage>(*proc_));
        auto& stage = *stages_.back();
        stage.window().resize(1440, 900);
        (void)stage.tree().reveal(stage.model().id(stage.rowOf(2210)));
        if (lab) {
            stage.window().showLab();
            (void)waitUntil([&] {
                return stage.window().lab().session() != nullptr
                    && stage.window().lab().session()->runner().state() == lab::Runner::State::Ready;
            });
        } else {
            QTest::keyClick(&stage.window(), Qt::Key_M, Qt::ControlModifier);
            QTest::keyClick(&stage.window(), Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        }
        (void)waitUntil([&] { return stage.observer().readers().outstanding() == 0; });
        return stage.release();
    }

    std::unique_ptr<QTemporaryDir> settings_;
    std::unique_ptr<FakeProc> proc_;
    std::vector<std::unique_ptr<WindowStage>> stages_;
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
