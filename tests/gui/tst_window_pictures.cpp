// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/gui/pictures.h"
#include "tests/gui/window_stage.h"
#include "tests/support/wait.h"
#include "views/tree/tree_view.h"

using namespace daemonscope;
using namespace daemonscope::test;

/// Pictures of the whole window, light and dark, to be looked at beside the drawings.
class TestWindowPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useFixedLook();
        WindowStage::useFreshSettings(settings_);
        addBuildServer(proc_);
    }

    void sessions()
    {
        QVERIFY(shoot(QStringLiteral("window-sessions"), {1440, 900}, [](WindowStage& stage) {
            return stage.tree().reveal(stage.model().id(stage.rowOf(812)));
        }));
    }

    void family()
    {
        QVERIFY(shoot(QStringLiteral("window-family"), {1440, 900}, [](WindowStage& stage) {
            stage.window().setGrouping(Grouping::Family);
            return waitUntil([&] { return stage.model().row(stage.rowOf(2378).parent()).number == 2377; })
                && stage.tree().reveal(stage.model().id(stage.rowOf(2378)));
        }));
    }

    void list()
    {
        QVERIFY(shoot(QStringLiteral("window-list"), {1440, 900}, [](WindowStage& stage) {
            stage.window().setGrouping(Grouping::Flat);
            return waitUntil([&] { return !stage.rowOf(2378).parent().isValid(); });
        }));
    }

    void changes()
    {
        QVERIFY(shoot(QStringLiteral("window-changes"), {1440, 900}, [this](WindowStage& stage) {
            proc_.remove(2377);
            proc_.change(2378, [](FakeProcess& process) { process.ppid = 1; });
            proc_.add({.pid = 2395, .ppid = 2210, .pgid = 2210, .sid = 1033, .tty = 0x8800, .tpgid = 2210, .state = 'R', .comm = "cc1plus"});
            const bool done = stage.look() && stage.tree().reveal(stage.model().id(stage.rowOf(2378)));
            proc_.remove(2395);
            proc_.change(2378, [](FakeProcess& process) { process.ppid = 2377; });
            proc_.add({.pid = 2377, .ppid = 1033, .sid = 1033, .tty = 0x8800, .tpgid = 2210, .comm = "sh", .cmdline = std::string("sh\0-c\0ruby backup.rb &\0", 23)});
            return done;
        }));
    }

    void filtered()
    {
        QVERIFY(shoot(QStringLiteral("window-filter"), {1440, 900}, [](WindowStage& stage) {
            stage.window().setFilterText(QStringLiteral("is:daemon"));
            return waitUntil([&] { return stage.model().rowCount() > 0 && stage.processRows() < 10; });
        }));
    }

    void nothing()
    {
        QVERIFY(shoot(QStringLiteral("window-no-match"), {1440, 900}, [](WindowStage& stage) {
            stage.window().setFilterText(QStringLiteral("nobody"));
            return waitUntil([&] { return stage.processRows() == 0; });
        }));
    }

    void small()
    {
        QVERIFY(shoot(QStringLiteral("window-small"), {760, 480}, [](WindowStage& stage) {
            return stage.tree().reveal(stage.model().id(stage.rowOf(2210)));
        }));
    }

private:
    bool shoot(const QString& name, QSize size, const std::function<bool(WindowStage&)>& prepare)
    {
        bool good = true;
        std::vector<std::unique_ptr<WindowStage>> stages; // each outlives its picture
        const bool taken = takePictures(name, size, [&]() -> QWidget* {
            QTemporaryDir fresh;
            WindowStage::useFreshSettings(fresh);
            stages.push_back(std::make_unique<WindowStage>(proc_));
            auto& stage = *stages.back();
            stage.window().resize(size);
            good = prepare(stage) && good;
            // The inspector's details come from other threads.
            good = waitUntil([&] { return stage.observer().readers().outstanding() == 0; }) && good;
            return stage.release();
        });
        return taken && good;
    }

    QTemporaryDir settings_;
    FakeProc proc_;
};

QTEST_MAIN(TestWindowPictures)
#include "tst_window_pictures.moc"
