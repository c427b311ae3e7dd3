// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QTest>

#include "tests/gui/pictures.h"
#include "tests/gui/stage.h"
#include "views/dialogs/about_dialog.h"
#include "views/dialogs/help_dialog.h"
#include "views/dialogs/preferences_dialog.h"
#include "views/inspector/fold_head.h"
#include "views/inspector/inspector.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

DetailsSource answering(std::function<void(Details&)> change)
{
    return [change](const Process& process, const std::function<void(DetailsPtr)>& arrived) {
        auto details = ordinaryDetails(process);
        change(*details);
        arrived(details);
    };
}

} // namespace

/// Takes pictures of every part of the window, to be looked at beside the drawings. What it checks is that they can be
/// taken: nothing here judges beauty.
class TestPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFixedLook(); }

    void inspectorOfProcesses_data()
    {
        QTest::addColumn<int>("pid");
        QTest::newRow("sysv-daemon") << 812;
        QTest::newRow("worker") << 813;
        QTest::newRow("service") << 640;
        QTest::newRow("cannot-tell") << 4001;
        QTest::newRow("orphan") << 2378;
        QTest::newRow("left-over-job") << 3100;
        QTest::newRow("shell") << 1033;
        QTest::newRow("stopped") << 2102;
        QTest::newRow("foreground") << 2391;
        QTest::newRow("init") << 1;
        QTest::newRow("kernel") << 15;
    }

    void inspectorOfProcesses()
    {
        QFETCH(int, pid);
        QVERIFY(
            picture(QString::fromLatin1(QTest::currentDataTag()), stage_.idOf(pid), answering([pid](Details& details) {
                if (pid == 812)
                    set(details.standard[2], std::string("/var/log/nginx/error.log"));
                if (pid == 812)
                    set(details.pidFile, std::string("/run/nginx.pid"));
                if (pid > 1000 && pid < 3000)
                    for (auto& link : details.standard)
                        set(link, std::string("/dev/pts/0"));
                if (pid > 1000 && pid < 3000)
                    set(details.cwd, std::string("/home/user/projects/website/build"));
            })));
    }

    void inspectorOfHeadings()
    {
        QVERIFY(picture(QStringLiteral("session"), stage_.session(1033), {}));
        QVERIFY(picture(QStringLiteral("session-of-daemon"), stage_.session(811), {}));
        QVERIFY(picture(QStringLiteral("group"), stage_.group(2210, 1033), {}));
    }

    void inspectorOfHiddenFiles()
    {
        const auto source = [](const Process& process, const std::function<void(DetailsPtr)>& arrived) {
            arrived(hiddenDetails(process));
        };
        QVERIFY(picture(QStringLiteral("hidden"), stage_.idOf(701), source));
    }

    void inspectorOfSilentProcess()
    {
        QVERIFY(picture(QStringLiteral("not-answering"), stage_.idOf(640), answering([](Details& details) {
            refuse(details.exe, sys::Failure::NotAnswering);
            refuse(details.cwd, sys::Failure::NotAnswering);
        })));
    }

    void inspectorOfEnded()
    {
        auto stage = Stage::buildServer();
        const auto id = stage.idOf(2391);
        const auto before = stage.classified();
        const auto row = stage.row(id);
        stage.table.exit(2391);
        stage.tick();
        QVERIFY(takePictures(QStringLiteral("inspector-ended"), {390, 640}, [&] {
            auto* panel = new Inspector;
            panel->setSubject(before, id, row);
            panel->setSubject(stage.classified(), id, stage.row(id));
            return panel;
        }));
    }

    void inspectorEmpty()
    {
        QVERIFY(takePictures(QStringLiteral("inspector-empty"), {390, 640}, [] { return new Inspector; }));
    }

    void inspectorNarrow()
    {
        QVERIFY(picture(QStringLiteral("narrow"), stage_.idOf(2378), answering([](Details&) {}), 1440, 300));
    }

    void inspectorUnfolded()
    {
        QVERIFY(takePictures(QStringLiteral("inspector-unfolded"), {390, 1340}, [&]() -> QWidget* {
            auto* panel = unfolded();
            panel->setFont([] {
                auto font = QApplication::font();
                font.setPixelSize(16);
                return font;
            }());
            return panel;
        }));
        QVERIFY(takePictures(QStringLiteral("inspector-mirrored"), {390, 1340}, [&]() -> QWidget* {
            auto* panel = unfolded();
            panel->setLayoutDirection(Qt::RightToLeft);
            return panel;
        }));
    }

    void dialogs()
    {
        QAction pause(QStringLiteral("&Pause"));
        pause.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_P), QKeySequence(Qt::Key_Space)});
        QAction filter(QStringLiteral("&Filter…"));
        filter.setShortcut(QKeySequence::Find);
        const QList<QAction*> actions{&pause, &filter};
        QVERIFY(takePictures(
            QStringLiteral("preferences"), {600, 500}, [] { return new PreferencesDialog(Preferences()); }));
        QVERIFY(takePictures(QStringLiteral("help-words"), {640, 1100}, [&] { return new HelpDialog(actions); }));
        QVERIFY(takePictures(QStringLiteral("help-filter"), {640, 480}, [&] {
            auto* dialog = new HelpDialog(actions);
            dialog->showFilter();
            return dialog;
        }));
        QVERIFY(takePictures(QStringLiteral("help-keys"), {640, 320}, [&] {
            auto* dialog = new HelpDialog(actions);
            dialog->showKeyboard();
            return dialog;
        }));
        QVERIFY(takePictures(QStringLiteral("about"), {460, 350}, [] { return new AboutDialog; }));
    }

private:
    /// Some lines are open, and one has the focus.
    Inspector* unfolded()
    {
        auto* panel = new Inspector;
        panel->setDetailsSource(answering([](Details& details) {
            set(details.cwd, std::string("/srv/projects/website/releases/2026-11-22/build/output/of/a/deep/tree"));
        }));
        panel->resize(390, 1340);
        panel->setSubject(stage_.classified(), stage_.idOf(2378), stage_.row(stage_.idOf(2378)));
        for (auto* head : panel->findChildren<inspector::FoldHead*>())
            if (head->objectName() == QStringLiteral("chdir-root") || head->objectName() == QStringLiteral("parent-exits"))
                Q_EMIT head->unfold(true);
        return panel;
    }

    bool picture(const QString& name, NodeId id, const DetailsSource& source, int height = 1340, int width = 390)
    {
        return takePictures(QStringLiteral("inspector-") + name, {width, height}, [&] {
            auto* panel = new Inspector;
            panel->setDetailsSource(source);
            panel->setSubject(stage_.classified(), id, stage_.row(id));
            return panel;
        });
    }

    Stage stage_ = Stage::buildServer();
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
