// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/gui/pictures.h"
#include "tests/gui/stage.h"
#include "tests/gui/walk.h"
#include "views/inspector/chip.h"
#include "views/inspector/fold_head.h"
#include "views/inspector/inspector.h"
#include "views/inspector/link.h"
#include "views/inspector/text_block.h"

using namespace daemonscope;
using namespace daemonscope::test;
using inspector::FoldHead;
using inspector::Link;

/// What the panel says of every kind of row, and that it keeps still while nothing changes.
class TestInspector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFixedLook(); }

    void init()
    {
        panel_ = std::make_unique<Inspector>();
        panel_->setDetailsSource([](const Process& process, const std::function<void(DetailsPtr)>& arrived) {
            arrived(ordinaryDetails(process));
        });
        panel_->resize(390, 700);
        panel_->show();
        panel_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(panel_.get()));
    }

    void cleanup() { panel_.reset(); }

    void saysWhatARowIs_data()
    {
        QTest::addColumn<quint64>("id");
        QTest::addColumn<QStringList>("words");
        const auto process = [this](int pid) { return static_cast<quint64>(stage_.idOf(pid).value); };
        const auto words = [](std::initializer_list<const char*> list) {
            QStringList all;
            for (const auto* word : list)
                all << QString::fromUtf8(word);
            return all;
        };
        QTest::newRow("daemon") << process(812)
                                << words({"nginx", "812", "daemon, forked twice · high confidence", "811",
                                       "leader gone", "ppid 1", "sid 811", "tty_nr 0", "not seen",
                                       "own session: sid 811, done", "nginx: master process"});
        QTest::newRow("orphan") << process(
            2378) << words({"orphan, still on pts/0 · certain", "1 systemd", "when that ended", "born from", "2377 sh", "tpgid 2210"});
        QTest::newRow("service") << process(640)
                                 << words({"service · high confidence", "cron.service", "cannot be told"});
        QTest::newRow("kernel thread") << process(15) << words({"kernel thread · certain", "2 kthreadd"});
        QTest::newRow("session") << quint64{stage_.session(1033).value}
                                 << words({"Session", "1033", "pts/0", "SIGINT to the foreground group, 2210 (make)",
                                        "1029 sshd", "vim"});
        QTest::newRow("session without leader")
            << quint64{stage_.session(811).value} << words({"whose leader, 811, has exited", "gone"});
        QTest::newRow("group") << quint64{stage_.group(2102, 1033).value}
                               << words({"Process group", "stopped job", "vim"});
    }

    void saysWhatARowIs()
    {
        QFETCH(quint64, id);
        QFETCH(QStringList, words);
        select(NodeId{id});
        QVERIFY(settled());
        const auto text = textIn(*panel_);
        for (const auto& word : words)
            QVERIFY2(text.contains(word), qPrintable(word + QStringLiteral(" is not in\n") + text));
        QCOMPARE(markupOf(*panel_), QStringList());
        QCOMPARE(namelessIn(*panel_), QStringList());
    }

    void countsTheChecklist()
    {
        select(stage_.idOf(812));
        QVERIFY(settled());
        int done = 0;
        int told = 0;
        for (const auto* head : panel_->findChildren<FoldHead*>()) {
            done += head->accessibleName().endsWith(QLatin1String(", done")) ? 1 : 0;
            told += head->accessibleName().endsWith(QLatin1String(", done"))
                    || head->accessibleName().endsWith(QLatin1String(", not done"))
                ? 1
                : 0;
        }
        QVERIFY(done >= 8);
        const auto title = QStringLiteral("%1 OF %2").arg(done).arg(told);
        QVERIFY2(textIn(*panel_).contains(title), qPrintable(title));
    }

    void tellsWhatIsHidden()
    {
        panel_->setDetailsSource([](const Process& process, const std::function<void(DetailsPtr)>& arrived) {
            auto details = hiddenDetails(process);
            refuse(details->exe, sys::Failure::NotAnswering);
            arrived(details);
        });
        select(stage_.idOf(701));
        QVERIFY(settled());
        const auto text = textIn(*panel_);
        QVERIFY(text.contains(QStringLiteral("working directory: not permitted")));
        QVERIFY(text.contains(QStringLiteral("program: does not answer")));
    }

    void tellsOfAParentThatCannotBeSeen()
    {
        Stage stage;
        stage.table.addText("1 0 1 1 systemd\n500 499 500 500 lonely\n");
        stage.tick();
        Row row;
        row.kind = NodeKind::Placeholder;
        row.number = 499;
        panel_->setSubject(stage.classified(), NodeId::placeholder(Pid{499}), row);
        const auto text = textIn(*panel_);
        QVERIFY(text.contains(QStringLiteral("not visible")));
        QVERIFY(text.contains(QStringLiteral("lonely")));
        QCOMPARE(markupOf(*panel_), QStringList());
    }

    void keepsWhatWasLastKnownOfAnEndedProcess()
    {
        auto stage = Stage::buildServer();
        const auto id = stage.idOf(2391);
        panel_->setSubject(stage.classified(), id, stage.row(id));
        QVERIFY(settled());
        stage.table.exit(2391);
        stage.tick();
        panel_->setSubject(stage.classified(), id, stage.row(id));
        const auto text = textIn(*panel_);
        QVERIFY(text.contains(QStringLiteral("ended at")));
        QVERIFY(text.contains(QStringLiteral("It ended shortly before")));
        QVERIFY(text.contains(QStringLiteral("2210 make")));
        QVERIFY(text.contains(QStringLiteral("standard input")));
        QVERIFY(!text.contains(QStringLiteral("reading…")));
    }

    void tellsOfAProcessThatEndedBeforeItWasSelected()
    {
        auto stage = Stage::buildServer();
        const auto id = stage.idOf(2391);
        stage.table.exit(2391);
        stage.tick();
        panel_->setSubject(stage.classified(), id, stage.row(id));
        const auto text = textIn(*panel_);
        QVERIFY(text.contains(QStringLiteral("was: foreground")));
        QVERIFY(text.contains(QStringLiteral("cc1plus -quiet")));
    }

    void isUsefulWhileEmpty()
    {
        panel_->clear();
        QVERIFY(textIn(*panel_).contains(QStringLiteral("Select a process")));
        QCOMPARE(markupOf(*panel_), QStringList());
        select(stage_.idOf(812));
        QVERIFY(settled());
        panel_->clear();
        QVERIFY(!textIn(*panel_).contains(QStringLiteral("nginx")));
    }

    void touchesNothingWhileNothingChanges()
    {
        auto stage = Stage::buildServer();
        const auto id = stage.idOf(812);
        panel_->setSubject(stage.classified(), id, stage.row(id));
        QVERIFY(settled());
        auto* sentences = panel_->findChild<inspector::TextBlock*>();
        sentences->selectAll();
        auto* bar = panel_->findChild<QScrollArea*>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 100);
        bar->setValue(100);
        const auto before = panel_->findChildren<QWidget*>();
        stage.table.touch(812, [](Process& process) { process.cpuPercent = 3; });
        stage.tick();
        panel_->setSubject(stage.classified(), id, stage.row(id));
        // Another process comes: facets are found anew, but nothing that is said of this one differs.
        stage.table.addText("5000 1 5000 5000 other\n");
        stage.tick();
        panel_->setSubject(stage.classified(), id, stage.row(id));
        QCoreApplication::processEvents();
        QCOMPARE(panel_->findChildren<QWidget*>(), before);
        QCOMPARE(bar->value(), 100);
        QVERIFY(!sentences->textCursor().selectedText().isEmpty());
    }

    void followsWhatChanges()
    {
        auto stage = Stage::buildServer();
        const auto id = stage.idOf(2210);
        panel_->setSubject(stage.classified(), id, stage.row(id));
        QVERIFY(settled());
        QVERIFY(textIn(*panel_).contains(QStringLiteral("1033 bash")));
        auto* bar = panel_->findChild<QScrollArea*>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 100);
        bar->setValue(100);
        stage.table.exit(1033);
        stage.tick();
        panel_->setSubject(stage.classified(), id, stage.row(id));
        QVERIFY(textIn(*panel_).contains(QStringLiteral("adopted by: 1 systemd, go there")));
        QVERIFY(!textIn(*panel_).contains(QStringLiteral("1033 bash, go")));
        QCoreApplication::processEvents();
        QCOMPARE(bar->value(), 100);
        select(stage_.idOf(812)); // another one is read from its beginning
        QTRY_COMPARE(bar->value(), 0);
    }

    void followsPaletteAndFont()
    {
        select(stage_.idOf(812));
        QVERIFY(settled());
        const auto colorOfLabel = [this] {
            return panel_->findChild<QLabel*>()->palette().color(QPalette::WindowText);
        };
        QApplication::setPalette(lightPalette());
        const auto light = colorOfLabel();
        QApplication::setPalette(darkPalette());
        QTRY_VERIFY(colorOfLabel() != light);
        const auto* chip = panel_->findChild<inspector::Chip*>();
        const int small = chip->height();
        auto font = QApplication::font();
        font.setPixelSize(26);
        panel_->setFont(font);
        QTRY_VERIFY(chip->height() > small);
        QApplication::setPalette(lightPalette());
    }

private:
    void select(NodeId id) { panel_->setSubject(stage_.classified(), id, stage_.row(id)); }
    /// The details have come and are shown.
    bool settled()
    {
        return QTest::qWaitFor([this] {
            const auto text = textIn(*panel_);
            return !text.contains(QStringLiteral("Select a process")) && !text.contains(QStringLiteral("reading…"));
        });
    }

    Stage stage_ = Stage::buildServer();
    std::unique_ptr<Inspector> panel_;
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
