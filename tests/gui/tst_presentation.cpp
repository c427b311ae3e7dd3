// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMenuBar>
#include <QLayout>
#include <QScreen>
#include <QSet>
#include <QTest>
#include <QToolBar>
#include <QTranslator>

#include "app/lab/lab_page.h"
#include "app/window/live_panel.h"
#include "app/window/presentation.h"
#include "tests/gui/pictures.h"
#include "tests/gui/window_stage.h"
#include "tests/support/wait.h"
#include "views/inspector/inspector.h"
#include "views/lab/comparison.h"
#include "views/lab/lab_header.h"
#include "views/sessionmap/session_map.h"
#include "views/tree/tree_header.h"
#include "views/tree/tree_view.h"

using namespace daemonscope;
using namespace daemonscope::test;

/// The window for an audience, by the keys that a remote has.
class TestPresentation : public QObject {
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

    void beginsAndLeavesNoTrace()
    {
        QApplication::setPalette(lightPalette());
        WindowStage stage(*proc_);
        auto& window = stage.window();
        window.resize(1440, 900);
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(2210))));
        auto* header = window.findChild<TreeHeader*>();
        const auto columns = header->layoutText();
        const auto font = window.font();
        press(window, Qt::Key_PageDown); // nothing yet: the key is the tree's own
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(2210))));
        press(window, Qt::Key_F11);
        QVERIFY(window.isPresenting() && window.isFullScreen());
        QVERIFY(QFontMetrics(window.font()).height() > QFontMetrics(font).height());
        QVERIFY(stage.tree().isVisible() && window.menuBar()->isHidden());
        QVERIFY(!window.findChild<Inspector*>()->isVisible());
        press(window, Qt::Key_Escape);
        QVERIFY(!window.isPresenting() && !window.isFullScreen());
        QCOMPARE(window.font(), font);
        QCOMPARE(header->layoutText(), columns);
        QVERIFY(!window.menuBar()->isHidden());
        QVERIFY(window.findChild<Inspector*>()->isVisible());
        QVERIFY(window.findChild<LivePanel*>()->isVisible());
        QCOMPARE(stage.tree().currentIndex().siblingAtColumn(0), stage.rowOf(2210));
        QCOMPARE(settings::layout().columns, columns); // what it looked like for an audience is not remembered
    }

    /// Whoever ends the program in the middle of it finds the window as it was before.
    void endsInTheMiddle()
    {
        const QSize own(1200, 700);
        {
            WindowStage stage(*proc_);
            auto& window = stage.window();
            window.resize(own);
            press(window, Qt::Key_F11);
            QVERIFY(window.isPresenting());
            window.resize(window.screen()->size()); // as a window manager does
            QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
            QVERIFY(!window.isVisible());
        }
        const WindowStage again(*proc_);
        QWidget probe;
        QVERIFY(probe.restoreGeometry(settings::layout().geometry));
        QVERIFY(!probe.isFullScreen());
        QCOMPARE(probe.size(), own);
    }

    void aRemoteGoesThroughTheTree()
    {
        WindowStage stage(*proc_);
        auto& window = stage.window();
        window.resize(1440, 900);
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(2210))));
        press(window, Qt::Key_F11);
        for (const auto& [key, pid] : {std::pair{Qt::Key_PageDown, 2391}, {Qt::Key_PageDown, 2211},
                 {Qt::Key_PageUp, 2391}, {Qt::Key_PageUp, 2210}}) {
            press(window, key);
            QCOMPARE(stage.tree().currentIndex().siblingAtColumn(0), stage.rowOf(pid));
            // The light follows.
            QVERIFY(waitUntil([&] {
                const auto row = stage.tree().visualRect(stage.tree().currentIndex());
                const auto light = window.presentation()->spotlight().place();
                return light.contains(stage.tree().viewport()->mapTo(under(window), row.center()));
            }));
        }
    }

    void oneViewAtATime()
    {
        WindowStage stage(*proc_);
        auto& window = stage.window();
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(2210))));
        press(window, Qt::Key_F11);
        auto* inspector = window.findChild<Inspector*>();
        auto* panel = window.findChild<LivePanel*>();
        press(window, Qt::Key_2);
        QVERIFY(inspector->isVisible() && !stage.tree().isVisible() && !panel->isVisible());
        press(window, Qt::Key_PageDown); // the next process
        QCOMPARE(stage.tree().currentIndex().siblingAtColumn(0), stage.rowOf(2391));
        press(window, Qt::Key_3);
        auto* map = window.findChild<SessionMap*>();
        QVERIFY(map->isVisible() && !inspector->isVisible());
        const auto before = map->selected();
        QVERIFY(before != 0);
        press(window, Qt::Key_PageUp);
        QVERIFY(map->selected() != 0 && map->selected() != before);
        QVERIFY(waitUntil([&] { return !window.presentation()->spotlight().place().isEmpty(); }));
        for (const auto& [key, tab] :
            {std::pair{Qt::Key_4, LiveTab::Lifelines}, {Qt::Key_5, LiveTab::Events}, {Qt::Key_6, LiveTab::Charts}}) {
            press(window, key);
            QVERIFY(panel->isVisible() && panel->tab() == tab && !map->isVisible());
        }
        // Esc in the past is the way back to now.
        window.lookAt(std::chrono::system_clock::now());
        press(window, Qt::Key_Escape);
        QVERIFY(window.isPresenting());
        press(window, Qt::Key_Escape);
        QVERIFY(!window.isPresenting());
    }

    void theLabIsPlayed()
    {
        WindowStage stage(*proc_);
        auto& window = stage.window();
        press(window, Qt::Key_F11);
        press(window, Qt::Key_7);
        auto& lab = window.lab();
        QVERIFY(lab.isVisible());
        const auto ready = [&](std::size_t moments) {
            return waitUntil([&] {
                return lab.session() != nullptr && lab.session()->runner().state() == lab::Runner::State::Ready
                    && lab.session()->runner().moments().size() == moments;
            });
        };
        QVERIFY(ready(1));
        press(window, Qt::Key_PageDown);
        QVERIFY(ready(2));
        press(window, Qt::Key_Right);
        QVERIFY(ready(3));
        press(window, Qt::Key_PageUp); // looks back; nothing happens to anyone
        press(window, Qt::Key_PageDown);
        QCOMPARE(lab.session()->runner().moments().size(), std::size_t(3));
        press(window, Qt::Key_PageDown);
        QVERIFY(ready(4));
        press(window, Qt::Key_Escape);
        QVERIFY(!window.isPresenting());
        QVERIFY(lab.isVisible()); // one goes on where one was
        lab.endAll();
    }

    void pictures()
    {
        QDir().mkpath(u"pictures"_qs);
        for (const bool dark : {false, true}) {
            QApplication::setPalette(dark ? darkPalette() : lightPalette());
            {
                const auto size = dark ? QSize(1024, 768) : QSize(1920, 1080);
                WindowStage stage(*proc_);
                auto& window = stage.window();
                QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(2378))));
                press(window, Qt::Key_F11);
                window.setWindowState(Qt::WindowNoState); // the screen of tests is small
                window.resize(size);
                for (int view = 0; view < presentedViews; ++view) {
                    press(window, static_cast<Qt::Key>(Qt::Key_1 + view));
                    if (view == 6) {
                        QVERIFY(waitUntil([&] {
                            return window.lab().session() != nullptr
                                && window.lab().session()->runner().state() == lab::Runner::State::Ready;
                        }));
                        press(window, Qt::Key_PageDown);
                        QVERIFY(waitUntil([&] { return window.lab().session()->runner().moments().size() == 2; }));
                    }
                    QVERIFY(waitUntil([&] { return stage.observer().readers().outstanding() == 0; }));
                    const auto maps = window.findChildren<SessionMap*>();
                    QVERIFY(waitUntil([&] {
                        return std::none_of(maps.begin(), maps.end(), [](auto* map) { return map->travelling(); });
                    }));
                    // Shown, laid out and drawn: an empty page has the one colour of its ground.
                    QPixmap picture;
                    QVERIFY2(waitUntil([&] {
                        picture = window.grab();
                        return coloursAboveBar(window, picture) > 40;
                    }),
                        qPrintable(u"view %1 is blank"_qs.arg(view + 1)));
                    QVERIFY(picture.save(u"pictures/present-%1-%2-%3.png"_qs.arg(
                        QString::number(view + 1), dark ? u"dark"_qs : u"light"_qs, QString::number(size.width()))));
                }
                window.lab().endAll();
            }
        }
    }

    /// As on a projector, whatever the language; a window that does not fit leaves the screen.
    void fitsAProjector_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto* language : {"en", "de", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void fitsAProjector()
    {
        QFETCH(const QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/daemonscope_%1.qm"_qs.arg(language)));
        QCoreApplication::installTranslator(&translator);
        WindowStage stage(*proc_);
        auto& window = stage.window();
        QVERIFY(stage.tree().reveal(stage.model().id(stage.rowOf(2378))));
        press(window, Qt::Key_F11);
        window.setWindowState(Qt::WindowNoState); // the screen of tests is small
        const QSize projector(1024, 768);
        window.resize(projector);
        const auto fits = [&] {
            const auto least = window.minimumSizeHint();
            return window.size() == projector && least.width() <= projector.width()
                && least.height() <= projector.height();
        };
        for (int view = 0; view < presentedViews; ++view) {
            press(window, static_cast<Qt::Key>(Qt::Key_1 + view));
            QVERIFY2(waitUntil(fits), qPrintable(u"view %1"_qs.arg(view + 1)));
        }
        const auto& lab = window.lab();
        const auto* header = lab.findChild<LabHeader*>();
        for (std::size_t step = 1; step <= 4; ++step) {
            QVERIFY(waitUntil([&] {
                return lab.session() != nullptr && lab.session()->runner().state() == lab::Runner::State::Ready
                    && lab.session()->runner().moments().size() == step;
            }));
            QVERIFY2(waitUntil(fits), qPrintable(u"step %1"_qs.arg(step)));
            QVERIFY(header->layout()->minimumSize().width() <= header->width()); // else something is cut
            press(window, Qt::Key_PageDown);
        }
        const auto* table = lab.findChild<Comparison*>();
        QVERIFY(table->item(0, 0) != nullptr);
        const auto size = [](const QFont& font) { return QFontInfo(font).pixelSize(); };
        const int large = size(table->font());
        QCOMPARE(size(table->item(0, 0)->font()), large);
        press(window, Qt::Key_Escape);
        QVERIFY(waitUntil([&] { return size(table->font()) < large; }));
        QCOMPARE(size(table->item(0, 0)->font()), size(table->font()));
        window.lab().endAll();
        QCoreApplication::removeTranslator(&translator);
    }

private:
    /// How many colours the picture has where the view is.
    static int coloursAboveBar(QWidget& window, const QPixmap& picture)
    {
        const auto image = picture.toImage();
        const auto* bar = window.findChild<QToolBar*>(u"presentation"_qs);
        QSet<QRgb> colours;
        for (int y = 0; y < bar->y(); y += 2)
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        return static_cast<int>(colours.size());
    }

    static void press(QWidget& window, Qt::Key key) { QTest::keyClick(&window, key); }
    static QWidget* under(MainWindow& window) { return window.presentation()->spotlight().parentWidget(); }

    std::unique_ptr<QTemporaryDir> settings_;
    std::unique_ptr<FakeProc> proc_;
};

QTEST_MAIN(TestPresentation)
#include "tst_presentation.moc"
