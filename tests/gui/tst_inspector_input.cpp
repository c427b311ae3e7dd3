// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include "tests/gui/pictures.h"
#include "tests/gui/stage.h"
#include "tests/gui/walk.h"
#include "views/inspector/fold_head.h"
#include "views/inspector/inspector.h"
#include "views/inspector/link.h"
#include "views/inspector/text_block.h"
#include "views/shared/plain_text.h"

using namespace daemonscope;
using namespace daemonscope::test;
using inspector::FoldHead;
using inspector::Link;

/// Keys, links, and what a name must not be able to do.
class TestInspectorInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useFixedLook();
        qRegisterMetaType<NodeId>();
    }

    void init()
    {
        panel_ = std::make_unique<Inspector>();
        panel_->resize(390, 700);
        panel_->show();
        panel_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(panel_.get()));
        select(stage_, 2378);
    }

    void cleanup() { panel_.reset(); }

    void linksLead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint64>("target");
        QTest::newRow("parent") << QStringLiteral("1 systemd") << quint64{stage_.idOf(1).value};
        QTest::newRow("group") << QStringLiteral("2377") << quint64{stage_.group(2377, 1033).value};
        QTest::newRow("session") << QStringLiteral("1033") << quint64{stage_.session(1033).value};
        QTest::newRow("leader") << QStringLiteral("bash") << quint64{stage_.idOf(1033).value};
        QTest::newRow("foreground group") << QStringLiteral("2210") << quint64{stage_.group(2210, 1033).value};
    }

    void linksLead()
    {
        QFETCH(QString, text);
        QFETCH(quint64, target);
        auto* link = linkNamed(text);
        QVERIFY(link != nullptr);
        QSignalSpy spy(panel_.get(), &Inspector::linkActivated);
        QTest::mouseClick(link, Qt::LeftButton);
        QTest::keyClick(link, Qt::Key_Return);
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(spy.size(), 3);
        for (const auto& emitted : spy)
            QCOMPARE(emitted.at(0).value<NodeId>().value, target);
    }

    void aLinkMayLeadAwayFromItself()
    {
        connect(panel_.get(), &Inspector::linkActivated, panel_.get(),
            [this](NodeId id) { panel_->setSubject(stage_.classified(), id, stage_.row(id)); });
        QTest::mouseClick(linkNamed(QStringLiteral("bash")), Qt::LeftButton);
        QTRY_VERIFY(textIn(*panel_).contains(QStringLiteral("1029 sshd")));
        QTest::keyClick(linkNamed(QStringLiteral("1029 sshd")), Qt::Key_Return);
        QTRY_VERIFY(textIn(*panel_).contains(QStringLiteral("700 sshd")));
    }

    void tabGoesDownThePage()
    {
        // Parts are made when they are first needed, not in the order of the page.
        panel_ = std::make_unique<Inspector>();
        panel_->resize(390, 700);
        panel_->show();
        panel_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(panel_.get()));
        panel_->setSubject(stage_.classified(), stage_.group(2210, 1033), stage_.row(stage_.group(2210, 1033)));
        select(stage_, 15);
        select(stage_, 2378);
        QTest::keyClick(headOf(QStringLiteral("setsid")), Qt::Key_Return);
        panel_->setFocus(Qt::TabFocusReason);
        const auto stops = tabStops(*panel_);
        QVERIFY(stops.size() > 8);
        int last = -1;
        auto* page = panel_->findChild<QWidget*>(QStringLiteral("page"));
        for (const auto* stop : stops) {
            if (!page->isAncestorOf(stop))
                continue; // the tabs above it
            const int y = stop->mapTo(page, QPoint()).y();
            QVERIFY2(y >= last, qPrintable(stop->accessibleName()));
            last = y;
        }
        for (const auto* link : panel_->findChildren<Link*>())
            if (link->isVisibleTo(panel_.get()))
                QVERIFY2(stops.contains(link), qPrintable(link->accessibleName()));
    }

    void arrowsGoFromLineToLineAndUnfold()
    {
        auto* first = headOf(QStringLiteral("fork"));
        QVERIFY(first != nullptr);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        auto* second = qobject_cast<FoldHead*>(QApplication::focusWidget());
        QVERIFY(second != nullptr && second != first);
        QCOMPARE(second->objectName(), QStringLiteral("parent-exits"));
        const auto why = second->accessibleDescription();
        QVERIFY(!why.isEmpty());
        QVERIFY(!shownInBlocks(why));
        QTest::keyClick(second, Qt::Key_Return);
        QVERIFY(shownInBlocks(why));
        QVERIFY(second->isChecked());
        QCOMPARE(namelessIn(*panel_), QStringList());
        QTest::keyClick(second, Qt::Key_Left);
        QVERIFY(!shownInBlocks(why));
        QTest::keyClick(second, Qt::Key_End);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("unit"));
    }

    void whatIsUnfoldedStaysSo()
    {
        auto* head = headOf(QStringLiteral("setsid"));
        QTest::mouseClick(head, Qt::LeftButton, {}, QPoint(20, 10));
        QVERIFY(head->isChecked());
        select(stage_, 1033);
        QVERIFY(headOf(QStringLiteral("setsid"))->isChecked());
    }

    void valuesCanBeCopied()
    {
        auto* head = headOf(QStringLiteral("no-terminal"));
        head->setFocus();
        QTest::keyClick(head, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), head->accessibleName());
        auto* sentences = panel_->findChild<inspector::TextBlock*>();
        panel_->setFocus(Qt::TabFocusReason);
        QCOMPARE(QApplication::focusWidget(), sentences);
        QTest::keyClick(sentences, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("It was adopted")));
    }

    void namesAreNeverMarkup_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("bold") << QByteArray("<b>x</b>") << QStringLiteral("<b>x</b>");
        QTest::newRow("entity") << QByteArray("&lt;b&gt;") << QStringLiteral("&lt;b&gt;");
        QTest::newRow("image") << QByteArray("<img src=p>") << QStringLiteral("<img src=p>");
        QTest::newRow("script") << QByteArray("<script>") << QStringLiteral("<script>");
        QTest::newRow("mnemonic") << QByteArray("a&b") << QStringLiteral("a&b");
        QTest::newRow("bidi") << QByteArray("\xe2\x80\xaegpj.exe") << QStringLiteral("\\u{202e}gpj.exe");
        QTest::newRow("newline") << QByteArray("a\nb") << QStringLiteral("a\\nb");
        QTest::newRow("not UTF-8") << QByteArray("a\xff") << QStringLiteral("a\uFFFD");
    }

    void namesAreNeverMarkup()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, shown);
        const QTemporaryDir folder;
        const auto fifo = folder.filePath(QStringLiteral("p")).toLocal8Bit();
        QCOMPARE(::mkfifo(fifo.constData(), 0600), 0);
        const QByteArray trap = QByteArray("<img src=\"") + fifo + "\">"; // opening it would wait for ever
        Stage stage;
        stage.table.addText("1 0 1 1 systemd\n50 1 50 50 parent tty\n60 50 60 50 child tty\n");
        for (const int pid : {50, 60})
            stage.table.reshape(pid, [&](Process& process) { process.stat.comm = name.toStdString(); });
        stage.table.setCommandLine(60, QByteArray(name + '\0' + trap + '\0').toStdString());
        stage.tick();
        panel_->setDetailsSource([&](const Process& process, const std::function<void(DetailsPtr)>& arrived) {
            auto details = ordinaryDetails(process);
            set(details->cwd, trap.toStdString());
            set(details->exe, name.toStdString());
            arrived(details);
        });
        for (const auto id : {stage.idOf(60), stage.session(50), stage.group(60, 50)}) {
            panel_->setSubject(stage.classified(), id, stage.row(id));
            QTRY_VERIFY(textIn(*panel_).contains(shown));
            QCOMPARE(markupOf(*panel_), QStringList());
            for (const auto* link : panel_->findChildren<Link*>())
                QVERIFY(link->shortcut().isEmpty());
            for (auto* head : panel_->findChildren<FoldHead*>())
                if (head->isVisibleTo(panel_.get()))
                    QTest::mouseClick(head, Qt::LeftButton, {}, QPoint(20, 10));
            QVERIFY(!panel_->grab().isNull());
        }
    }

    void helpersKeepTextAsItIs()
    {
        QCOMPARE(menuText(QStringLiteral("a&b")), QStringLiteral("a&&b"));
        QCOMPARE(plainToolTip(QStringLiteral("<b>&\n")), QStringLiteral("<qt>&lt;b&gt;&amp;<br></qt>"));
        QVERIFY(plainToolTip(QString(1'000'000, u'x')).size() < 2000);
        QVERIFY(plainToolTip({}).isEmpty());
    }

    void longCommandLinesAreCut()
    {
        Stage stage;
        stage.table.addText("1 0 1 1 systemd\n60 1 60 60 big\n");
        stage.table.setCommandLine(60, std::string(60'000, 'x'));
        stage.tick();
        panel_->setSubject(stage.classified(), stage.idOf(60), stage.row(stage.idOf(60)));
        QTRY_VERIFY(textIn(*panel_).contains(QStringLiteral("Cut here: the whole is")));
        for (const auto* block : panel_->findChildren<inspector::TextBlock*>())
            QVERIFY(block->toPlainText().size() <= 4096);
    }

private:
    void select(const Stage& stage, int pid)
    {
        panel_->setSubject(stage.classified(), stage.idOf(pid), stage.row(stage.idOf(pid)));
    }
    Link* linkNamed(const QString& text)
    {
        for (auto* link : panel_->findChildren<Link*>())
            if (link->isVisibleTo(panel_.get()) && link->shownText() == text)
                return link;
        return nullptr;
    }
    FoldHead* headOf(const QString& key)
    {
        for (auto* head : panel_->findChildren<FoldHead*>())
            if (head->isVisibleTo(panel_.get()) && head->objectName() == key)
                return head;
        return nullptr;
    }
    bool shownInBlocks(const QString& text)
    {
        for (const auto* block : panel_->findChildren<inspector::TextBlock*>())
            if (block->isVisibleTo(panel_.get()) && block->toPlainText() == text)
                return true;
        return false;
    }

    Stage stage_ = Stage::buildServer();
    std::unique_ptr<Inspector> panel_;
};

QTEST_MAIN(TestInspectorInput)
#include "tst_inspector_input.moc"
