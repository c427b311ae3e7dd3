// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include "app/lab/lab_page.h"
#include "model/lab/scenarios.h"
#include "model/sys/reaper_probe.h"
#include "tests/gui/pictures.h"
#include "tests/gui/walk.h"
#include "tests/gui/window_stage.h"
#include "tests/support/wait.h"
#include "views/dialogs/help_dialog.h"
#include "views/dialogs/preferences_dialog.h"
#include "views/lab/steps_list.h"
#include "views/sessionmap/session_map.h"
#include "views/terminal/terminal_view.h"
#include "views/tree/tree_view.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

/// German, and notes what is asked for and not known. Texts of the lab come back in brackets, so that one that is shown
/// without having been translated can be told.
class Listener final : public QTranslator {
public:
    bool open() { return german_.load(QStringLiteral(":/i18n/daemonscope_de.qm")); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        const QString place = QString::fromLatin1(context);
        if (place.startsWith(QLatin1Char('Q')) || *source == '\0') // Qt's own
            return {};
        auto text = german_.translate(context, source, comment, n);
        if (text.isEmpty())
            missing << place + QStringLiteral(": ") + QString::fromUtf8(source);
        else if (bracketsLab && place == QLatin1String("lab"))
            text = QStringLiteral("⟦%1⟧").arg(text);
        return text;
    }

    mutable QStringList missing;
    bool bracketsLab = false;

private:
    QTranslator german_;
};

/// Every text for people in a lesson.
QStringList textsOf(const lab::Scenario& lesson)
{
    QStringList texts{QString::fromUtf8(lesson.title), QString::fromUtf8(lesson.introduction)};
    for (const auto& actor : lesson.actors)
        texts << QString::fromUtf8(actor.role);
    for (const auto& step : lesson.steps)
        for (const char* text :
            {step.label, step.notice, step.question, step.prediction, step.why, step.skipped, step.textbook})
            texts << QString::fromUtf8(text);
    texts.removeAll(QString());
    return texts;
}

/// With the items of its lists and tables.
QString allTextIn(QWidget& top)
{
    auto text = textIn(top);
    for (const auto* view : top.findChildren<QAbstractItemView*>())
        for (int row = 0; row < view->model()->rowCount(); ++row)
            text += QLatin1Char('\n') + view->model()->index(row, 0).data().toString();
    return text;
}

} // namespace

/// The program in another language: every text is asked for by the name that it is translated under, and what the lab
/// shows has gone through the translation. Its pictures are to be looked at: German is longer than English.
class TestTranslated : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useFixedLook();
        QApplication::setPalette(lightPalette());
        WindowStage::useFreshSettings(settings_);
        addBuildServer(proc_);
        QVERIFY(listener_.open());
        QVERIFY(QCoreApplication::installTranslator(&listener_));
    }

    void cleanup()
    {
        listener_.missing.removeDuplicates();
        QVERIFY2(listener_.missing.isEmpty(), qPrintable(listener_.missing.join(QLatin1Char('\n'))));
    }

    void everyTextOfTheLessonsIsMarked()
    {
        for (const auto* list : {&lab::course(), &lab::experiments()})
            for (const auto& lesson : *list)
                for (const auto& text : textsOf(lesson))
                    QVERIFY2(
                        !QCoreApplication::translate("lab", text.toUtf8().constData()).isEmpty(), qPrintable(text));
    }

    void window()
    {
        for (const QSize size : {QSize(1500, 950), QSize(1000, 640)}) {
            WindowStage stage(proc_);
            auto& window = stage.window();
            window.resize(size);
            window.QWidget::show();
            for (const int pid : {812, 2378, 2210}) {
                QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(pid))));
                QVERIFY(waitUntil([&] { return stage.observer().readers().outstanding() == 0; }));
                QVERIFY(shoot(window, QStringLiteral("window-%1").arg(pid), size));
            }
            QVERIFY(textIn(window).contains(QStringLiteral("Daemon")));
            for (auto* action : window.findChildren<QAction*>()) {
                if (action->menu() == nullptr || action->text().isEmpty() || size.width() < 1500)
                    continue;
                Q_EMIT action->menu()->aboutToShow();
                QVERIFY(
                    shoot(*action->menu(), QStringLiteral("menu-") + QString(action->text()).remove(QLatin1Char('&')),
                        action->menu()->sizeHint()));
            }
        }
    }

    /// Alt and a letter either opens a menu of the menu bar or is a key of the window: of both Qt would do neither.
    void noKeyIsAlsoAMenus_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto* language : {"en", "de", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void noKeyIsAlsoAMenus()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/daemonscope_%1.qm").arg(language)));
        QCoreApplication::removeTranslator(&listener_);
        QCoreApplication::installTranslator(&translator);
        WindowStage stage(proc_);
        QCoreApplication::removeTranslator(&translator);
        QCoreApplication::installTranslator(&listener_);
        auto& window = stage.window();
        QMap<QKeySequence, QString> menus;
        for (const auto* menu : window.menuBar()->actions()) {
            const auto key = QKeySequence::mnemonic(menu->text());
            QVERIFY2(!key.isEmpty() && !menus.contains(key), qPrintable(menu->text()));
            menus[key] = menu->text();
        }
        for (const auto* action : window.actions())
            for (const auto& key : action->shortcuts())
                QVERIFY2(!menus.contains(key), qPrintable(menus.value(key) + u" / " + action->text()));
    }

    void dialogs()
    {
        HelpDialog help(QList<QAction*>{});
        help.show();
        QVERIFY(shoot(help, QStringLiteral("help-words"), help.sizeHint()));
        help.showFilter();
        QVERIFY(shoot(help, QStringLiteral("help-filter"), help.sizeHint()));
        PreferencesDialog preferences(Preferences{});
        preferences.show();
        QVERIFY(shoot(preferences, QStringLiteral("preferences"), preferences.sizeHint()));
        for (QWidget* dialog : {static_cast<QWidget*>(&help), static_cast<QWidget*>(&preferences)})
            QCOMPARE(sharedMnemonics(*dialog).join(QLatin1Char('\n')), QString());
    }

    void lab()
    {
        listener_.bracketsLab = true;
        const auto reaper = sys::measureReaper(sys::reaperHelper(), std::chrono::seconds(5));
        QVERIFY(reaper);
        LabPage page;
        page.setReaper(*reaper, QStringLiteral("init"));
        page.resize(1500, 950);
        page.show();
        page.openLesson(QStringLiteral("setsid"));
        const auto english = textsOf(*lab::findScenario("setsid"));
        const auto& lesson = *lab::findScenario("setsid");
        for (std::size_t step = 0; step <= lesson.steps.size(); ++step) {
            const auto& runner = page.session()->runner();
            QTRY_VERIFY_WITH_TIMEOUT(runner.next() >= step
                    && (runner.state() == lab::Runner::State::Ready || runner.state() == lab::Runner::State::Finished),
                15'000);
            auto shown = allTextIn(page);
            QVERIFY(shown.contains(QStringLiteral("⟦")));
            shown.remove(QRegularExpression(QStringLiteral("⟦[^⟧]*⟧")));
            for (const auto& text : english)
                QVERIFY2(text.size() < 12 || !shown.contains(text), qPrintable(text));
            if (step < lesson.steps.size())
                page.doIt();
        }
        listener_.bracketsLab = false;
    }

    void labPictures()
    {
        const auto reaper = sys::measureReaper(sys::reaperHelper(), std::chrono::seconds(5));
        QVERIFY(reaper);
        for (const QSize size : {QSize(1500, 950), QSize(1000, 640)}) {
            LabPage page;
            page.setReaper(*reaper, QStringLiteral("init"));
            page.resize(size);
            page.show();
            for (std::size_t step = 0; step < 4; ++step) {
                QTRY_VERIFY_WITH_TIMEOUT(page.session() != nullptr && page.session()->runner().next() >= step
                        && page.session()->runner().state() == lab::Runner::State::Ready,
                    15'000);
                QVERIFY(QTest::qWaitFor([&] { return !page.map().travelling() && page.terminal().idle(); }, 5'000));
                if (step == 0 || step == 3)
                    QVERIFY(shoot(page, QStringLiteral("lab-%1").arg(step), size));
                page.doIt();
            }
        }
    }

private:
    static bool shoot(QWidget& widget, const QString& name, QSize size)
    {
        widget.resize(size);
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
        return QDir().mkpath(QStringLiteral("pictures"))
            && widget.grab().save(QStringLiteral("pictures/german-%1-%2.png").arg(name).arg(size.width()));
    }

    QTemporaryDir settings_;
    FakeProc proc_;
    Listener listener_;
};

QTEST_MAIN(TestTranslated)
#include "tst_translated.moc"
