// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include "model/process/facet_texts.h"
#include "tests/gui/pictures.h"
#include "tests/gui/walk.h"
#include "views/dialogs/about_dialog.h"
#include "views/dialogs/help_dialog.h"
#include "views/dialogs/help_words.h"
#include "views/dialogs/preferences_dialog.h"

using namespace daemonscope;
using namespace daemonscope::test;

class TestDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFixedLook(); }

    void everyDialog_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("preferences") << 0;
        QTest::newRow("help") << 1;
        QTest::newRow("about") << 2;
    }

    void everyDialog()
    {
        QFETCH(int, which);
        std::unique_ptr<QDialog> dialog;
        if (which == 0)
            dialog = std::make_unique<PreferencesDialog>(Preferences());
        else if (which == 1)
            dialog = std::make_unique<HelpDialog>(QList<QAction*>());
        else
            dialog = std::make_unique<AboutDialog>();
        dialog->show();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        QCOMPARE(markupOf(*dialog), QStringList());
        QCOMPARE(namelessIn(*dialog), QStringList());
        QVERIFY(!dialog->windowTitle().isEmpty());
        QVERIFY(QApplication::focusWidget() != nullptr);
        QVERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
        QSignalSpy closed(dialog.get(), &QDialog::rejected);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!dialog->isVisible());
    }

    void preferencesComeBackAsTheyWent()
    {
        const Preferences chosen{300, 0, 12, true, true};
        QCOMPARE(PreferencesDialog(chosen).preferences(), chosen);
        const Preferences odd{1, 1'000'000, -3, false, false};
        QCOMPARE(PreferencesDialog(odd).preferences(), odd.sane());
        QCOMPARE(odd.sane().intervalMs, Preferences::shortestInterval);
    }

    void preferencesCanBeChangedAndRestored()
    {
        PreferencesDialog dialog(Preferences{});
        dialog.findChild<QDoubleSpinBox*>()->setValue(0.5);
        for (auto* box : dialog.findChildren<QCheckBox*>())
            box->toggle();
        const auto chosen = dialog.preferences();
        QCOMPARE(chosen.intervalMs, 500);
        QVERIFY(chosen.startCollapsed && chosen.kernelThreads);
        QTest::mouseClick(
            dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::RestoreDefaults), Qt::LeftButton);
        QCOMPARE(dialog.preferences(), Preferences());
    }

    void helpListsTheKeysOfActions()
    {
        QAction pause(QStringLiteral("&Pause…"));
        pause.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_P), QKeySequence(Qt::Key_Space)});
        QAction odd(QStringLiteral("Cut && copy"));
        odd.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_X));
        QAction none(QStringLiteral("Nothing"));
        HelpDialog dialog({&pause, &odd, &none});
        dialog.show();
        dialog.showKeyboard();
        const auto lines = textIn(*dialog.findChild<QTabWidget*>()->currentWidget()).split(QLatin1Char('\n'));
        QVERIFY(lines.contains(QStringLiteral("Pause")));
        QVERIFY(lines.contains(QStringLiteral("Cut & copy")));
        QVERIFY(lines.contains(QStringLiteral("Ctrl+P  or  Space")));
        QVERIFY(!lines.contains(QStringLiteral("Nothing")));
    }

    void helpKnowsTheWordsOfTheProgram()
    {
        QStringList terms;
        for (const auto& chapter : helpChapters())
            for (const auto& word : chapter.words) {
                terms << word.term;
                QVERIFY(word.meaning.endsWith(QLatin1Char('.')));
                // Who adopts is not always init, and no terminal forwards signals.
                for (const char* wrong : {"child of init", "session group", "forward"})
                    QVERIFY2(!word.meaning.contains(QLatin1String(wrong)), qPrintable(word.meaning));
            }
        for (const auto headline :
            {Headline::SysvDaemon, Headline::LeftoverJob, Headline::Zombie, Headline::KernelThread, Headline::Init,
                Headline::ContainerInit, Headline::CannotTell, Headline::Orphan})
            QVERIFY2(terms.contains(headlineName(headline)), qPrintable(headlineName(headline)));
        for (const auto confidence : {Confidence::Certain, Confidence::High, Confidence::Likely, Confidence::Unknown})
            QVERIFY2(terms.contains(confidenceText(confidence)), qPrintable(confidenceText(confidence)));
    }

    void aboutTellsVersionAndLicence()
    {
        AboutDialog dialog;
        dialog.show();
        const auto text = textIn(dialog);
        QVERIFY(text.contains(QStringLiteral("Version " DAEMONSCOPE_VERSION)));
        QVERIFY(text.contains(QStringLiteral("GPL-3.0-or-later")));
        QVERIFY(text.contains(QLatin1String(qVersion())));
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
