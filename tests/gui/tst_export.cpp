// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTest>
#include <QTranslator>

#include <nlohmann/json.hpp>
#include <sys/stat.h>

#include "app/texts.h"
#include "model/export/lifelines_as_trace.h"
#include "tests/cli/validator.h"
#include "tests/gui/life_scenes.h"
#include "tests/gui/pictures.h"
#include "tests/gui/window_stage.h"
#include "tests/model/process_table.h"
#include "tests/model/told.h"
#include "tests/support/wait.h"
#include "views/tree/tree_view.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace std::chrono_literals;

/// What one sees, as files: whole or not at all, in the language of the suffix.
class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useFixedLook();
        QGuiApplication::setPalette(lightPalette());
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void init()
    {
        settings_ = std::make_unique<QTemporaryDir>();
        WindowStage::useFreshSettings(*settings_);
        proc_ = std::make_unique<FakeProc>();
        addBuildServer(*proc_);
        proc_->add({.pid = 5000, .ppid = 1033, .sid = 1033, .tty = 0x8800, .comm = "<b>\"x\\"});
        stage_ = std::make_unique<WindowStage>(*proc_);
        QVERIFY(stage_->tree().reveal(stage_->model().id(stage_->rowOf(2210))));
    }

    void cleanup() { stage_.reset(); }

    void theTreeInEveryLanguage()
    {
        const auto text = written(u"t.txt"_qs, ExportSubject::Tree);
        QCOMPARE(text.count('\n'), stage_->model().size());
        QVERIFY2(text.contains("make 2210") && text.contains("<b>\"x\\ 5000"), text.constData());
        QVERIFY(written(u"t.dot"_qs, ExportSubject::Tree).startsWith("digraph"));
        QVERIFY(written(u"t.GV"_qs, ExportSubject::Tree).contains("p1033 -> p2210"));
        QVERIFY(written(u"t.mmd"_qs, ExportSubject::Tree).contains("#60;b#62;#34;x#92; 5000"));
        const auto json = QJsonDocument::fromJson(written(u"t.json"_qs, ExportSubject::Tree)).object();
        QCOMPARE(json[u"by"_qs].toString(), u"sessions"_qs);
        // A suffix that says nothing leaves the choice to the dialog.
        QCOMPARE(written(u"t.log"_qs, ExportSubject::Tree), text);
    }

    /// Whoever reads the window: what programs read is the same for all.
    void englishForPrograms()
    {
        const QStringList names{u"l.json"_qs, u"l.dot"_qs, u"l.mmd"_qs};
        (void)written(names.first(), ExportSubject::Tree); // which asks for the names of users
        QVERIFY(waitUntil([&] { return stage_->observer().readers().outstanding() == 0; }));
        QList<QByteArray> english;
        for (const auto& name : names)
            english << written(name, ExportSubject::Tree);
        QVERIFY(qputenv("LANGUAGE", "de"));
        installTexts();
        QList<QByteArray> german;
        for (const auto& name : names)
            german << written(name, ExportSubject::Tree);
        const auto text = written(u"l.txt"_qs, ExportSubject::Tree);
        const auto asked = QCoreApplication::translate("daemonscope::Charts", "Charts of processes");
        for (const auto* translator : QCoreApplication::instance()->findChildren<QTranslator*>())
            delete translator;
        qunsetenv("LANGUAGE");
        for (qsizetype at = 0; at < names.size(); ++at)
            QVERIFY2(german[at] == english[at], firstDifference(german[at], english[at]).constData());
        QVERIFY2(text.contains("Sitzung"), text.constData()); // for people, and the language was there
        QVERIFY(asked != u"Charts of processes"_qs); // and is again
    }

    void whatTheFilterLeaves()
    {
        stage_->window().setFilterText(u"pid:812"_qs);
        QVERIFY(waitUntil([&] { return stage_->processRows() == 2; }));
        const auto dot = written(u"t.dot"_qs, ExportSubject::Tree);
        QVERIFY(dot.contains("p812 [") && !dot.contains("p2210 ["));
        // An arrow would draw whom the filter left out.
        stage_->window().setFilterText(u"pid:2391"_qs);
        QVERIFY(waitUntil([&] { return stage_->rowOf(2391).isValid() && !stage_->rowOf(812).isValid(); }));
        QVERIFY(!written(u"t.dot"_qs, ExportSubject::Tree).contains("p812"));
    }

    void anotherSubjectsFormatIsRefused()
    {
        const auto path = folder_.filePath(u"sub.svg"_qs);
        auto& window = stage_->window();
        const auto problem = window.exportTo(path, ExportSubject::Below, ExportFormat::Text);
        QVERIFY2(problem.contains(u".svg") && problem.contains(u".mmd"), qPrintable(problem));
        QVERIFY(!QFile::exists(path));
        QVERIFY(!window.exportTo(folder_.filePath(u"m.gv"_qs), ExportSubject::SessionMap, ExportFormat::Svg).isEmpty());
    }

    void theCurrentRowAndBelow()
    {
        const auto text = written(u"b.txt"_qs, ExportSubject::Below);
        QVERIFY2(text.startsWith("make 2210"), text.constData());
        QCOMPARE(text.count('\n'), 2); // and its cc1plus
    }

    void pictures()
    {
        for (const bool dark : {false, true}) {
            QGuiApplication::setPalette(dark ? darkPalette() : lightPalette());
            const auto name = dark ? u"dark"_qs : u"light"_qs;
            const auto png = written(u"tree.png"_qs, ExportSubject::Tree);
            const auto image = QImage::fromData(png);
            QCOMPARE(
                image.width() / 2, std::max(stage_->tree().viewport()->width(), stage_->tree().header()->length()));
            QVERIFY(image.height() / 2 > stage_->model().size() * 20); // also of those that are not scrolled to
            keep(u"export-tree-%1.png"_qs.arg(name), png);
            keep(u"export-tree-%1-svg.png"_qs.arg(name), redrawn(written(u"tree.svg"_qs, ExportSubject::Tree)));
            keep(u"export-map-%1.png"_qs.arg(name), written(u"map.png"_qs, ExportSubject::SessionMap));
            keep(u"export-map-%1-svg.png"_qs.arg(name), redrawn(written(u"map.svg"_qs, ExportSubject::SessionMap)));
            keep(u"export-life-%1.png"_qs.arg(name), written(u"life.png"_qs, ExportSubject::Lifelines));
            keep(u"export-life-%1-svg.png"_qs.arg(name), redrawn(written(u"life.svg"_qs, ExportSubject::Lifelines)));
        }
        QVERIFY(written(u"map.txt"_qs, ExportSubject::SessionMap).contains("make 2210"));
        QVERIFY(written(u"life.txt"_qs, ExportSubject::Lifelines).contains("make"));
        // The view itself has stayed where it was.
        QCOMPARE(stage_->tree().currentIndex().siblingAtColumn(0), stage_->rowOf(2210));
    }

    void lifelinesForPerfetto()
    {
        History history;
        lifeOfABuild(history);
        const auto trace = lifelinesAsTrace(history, {});
        QCOMPARE(complaints(QByteArray::fromStdString(trace)), QString());
        const auto json = nlohmann::json::parse(trace);
        std::map<std::string, int> kinds;
        std::map<int, std::pair<double, double>> slices;
        for (const auto& event : json["traceEvents"]) {
            ++kinds[event["ph"]];
            if (event["ph"] == "X")
                slices[event["pid"]] = {event["ts"], event["dur"]};
        }
        QCOMPARE(kinds["X"], static_cast<int>(history.lives().size()));
        QCOMPARE(kinds["s"], 7);
        QCOMPARE(kinds["f"], 7);
        // From its birth 430 ms after the first scan until the last one.
        QCOMPARE(slices[2210], (std::pair<double, double>{430'000, 5'570'000}));
        QCOMPARE(slices[2388].second, 1'617'000.0);
        QVERIFY(trace.find("\"adopted by 1 init\"") != std::string::npos);
        // Who is not wanted is no end of an arrow.
        const auto without = lifelinesAsTrace(history, [](const Life& life) { return life.pid.value != 2377; });
        QVERIFY(without.find("\"pid\":2377") == std::string::npos);
        QCOMPARE(complaints(QByteArray::fromStdString(without)), QString());
        // The validator finds mistakes.
        auto broken = json;
        for (auto& event : broken["traceEvents"])
            if (event["ph"] == "X")
                event["ts"] = -1;
        QVERIFY(!complaints(QByteArray::fromStdString(broken.dump())).isEmpty() || !validatorIsHere());
        QCOMPARE(complaints(written(u"life.json"_qs, ExportSubject::Lifelines)), QString());
    }

    /// As the trace's readers want it: the slices of a track apart, each arrow from within one into another.
    void everyArrowHasItsSlices()
    {
        History few;
        ProcessTable table;
        table.addText("1 0 1 1 init\n500 1 500 500 sh fg");
        few.take(classify(table.next()));
        give(few, {toldFork(600, 500, 100ms, "parent"), toldFork(601, 600, 200ms, "child"),
                      toldExit(600, 200ms), toldExit(601, 200ms), // all in one instant
                      toldFork(600, 500, 300ms, "another"), toldExit(600, 400ms)});
        for (int at = 0; at < 5; ++at) {
            const auto born = 500ms + at * 20ms;
            give(few, {toldFork(602, 500, born, "n" + std::to_string(at)), toldExit(602, born + 10ms)});
        }
        History crowd;
        crowdedLife(crowd, 2000, 10s, 7);
        for (const auto* history : {&few, &crowd}) {
            const auto json = nlohmann::json::parse(lifelinesAsTrace(*history, {}));
            std::map<int, std::map<double, double>> tracks;
            std::map<int, std::string> names;
            for (const auto& event : json["traceEvents"]) {
                if (event["ph"] == "X")
                    QVERIFY(tracks[event["tid"]].emplace(event["ts"], event["dur"]).second);
                if (event["ph"] == "M" && event["name"] == "thread_name")
                    QVERIFY(names.emplace(event["tid"], event["args"]["name"]).second);
            }
            if (history == &few)
                QCOMPARE(std::pair(names[600], names[602]), std::pair(std::string("parent, another 600"), std::string("n0, n1, n2, … 602")));
            for (const auto& [track, slices] : tracks) {
                double free = 0;
                for (const auto& [from, length] : slices) {
                    QVERIFY2(from >= free - 0.0001, qPrintable(u"two at once in %1"_qs.arg(track)));
                    QVERIFY(length > 0);
                    free = from + length;
                }
            }
            int arrows = 0;
            for (const auto& event : json["traceEvents"]) {
                if (event["ph"] != "s" && event["ph"] != "f")
                    continue;
                ++arrows;
                const auto& slices = tracks[event["tid"]];
                auto around = slices.upper_bound(event["ts"]);
                QVERIFY(around != slices.begin());
                --around;
                QVERIFY2(event["ts"].get<double>() < around->first + around->second, event.dump().c_str());
            }
            QVERIFY(arrows >= 6);
        }
    }

    void byKeyboard()
    {
        const auto path = folder_.filePath(u"by-keyboard.mmd"_qs);
        QTest::keyClick(&stage_->window(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = stage_->window().findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        auto* name = dialog->findChild<QLineEdit*>();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(waitUntil([&] { return QFile::exists(path); }));
        QVERIFY(read(path).startsWith("flowchart"));
        auto* message = stage_->window().findChild<QLabel*>(u"message"_qs);
        QVERIFY(waitUntil([&] { return message->isVisible(); }));
        QVERIFY2(message->text().contains(path), qPrintable(message->text()));
        QCOMPARE(settings::exportFolder(), folder_.path());
    }

    /// Whatever the dialog was: the desktop's own asks about the name before the suffix was added.
    void nothingIsReplacedUnasked()
    {
        const auto kept = folder_.filePath(u"asked.txt"_qs);
        keepAt(kept, "before");
        QTest::keyClick(&stage_->window(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        const QPointer<QFileDialog> dialog = stage_->window().findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->findChild<QLineEdit*>()->text(), u"processes.txt"_qs);
        Q_EMIT dialog->filterSelected(nameFilterOf(ExportFormat::Svg));
        QCOMPARE(dialog->findChild<QLineEdit*>()->text(), u"processes.svg"_qs);
        Q_EMIT dialog->filterSelected(QString()); // as GTK's does when it is opened again
        QCOMPARE(dialog->findChild<QLineEdit*>()->text(), u"processes.svg"_qs);
        for (const int button : {0, 1}) {
            Q_EMIT dialog->fileSelected(kept);
            dialog->hide();
            auto* question = stage_->window().findChild<QMessageBox*>();
            QVERIFY(question != nullptr && question->isVisible());
            QVERIFY(question->text().contains(kept));
            QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
            QCOMPARE(read(kept), QByteArray("before"));
            auto buttons = question->buttons();
            buttons.removeOne(question->button(QMessageBox::Cancel));
            QCOMPARE(buttons.size(), 1);
            (button == 0 ? question->button(QMessageBox::Cancel) : buttons.first())->click();
            if (button == 0) { // and is asked for another place
                QVERIFY(waitUntil([&] { return dialog->isVisible(); }));
                QTRY_VERIFY(stage_->window().findChild<QMessageBox*>() == nullptr);
                QCOMPARE(read(kept), QByteArray("before"));
            }
        }
        QTRY_VERIFY(dialog == nullptr);
        QVERIFY(read(kept).contains("make 2210"));
    }

    void whatCannotBeWrittenIsLeft()
    {
        const auto path = folder_.filePath(u"no-such-folder/tree.txt"_qs);
        const auto problem = stage_->window().exportTo(path, ExportSubject::Tree, ExportFormat::Text);
        QVERIFY2(problem.contains(path) && problem.endsWith(u'.'), qPrintable(problem));
        // A pipe, a device: never replaced by a file, and nobody waits for a reader.
        const auto pipe = folder_.filePath(u"pipe.txt"_qs);
        QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        QVERIFY(!stage_->window().exportTo(pipe, ExportSubject::Tree, ExportFormat::Text).isEmpty());
        QVERIFY(!QFileInfo(pipe).isFile());
        stage_->window().setFilterText(u"no-such-name"_qs);
        QVERIFY(waitUntil([&] { return stage_->model().size() == 0; }));
        const auto kept = folder_.filePath(u"kept.txt"_qs);
        keepAt(kept, "before");
        QCOMPARE(stage_->window().exportTo(kept, ExportSubject::Tree, ExportFormat::Text),
            u"There is nothing to export."_qs);
        QCOMPARE(read(kept), QByteArray("before"));
    }

    void tooMuchForAPicture()
    {
        Drawing drawing{QSizeF(100, 60'000), Qt::white, [](QPainter&) {}};
        QVERIFY(pngOf(drawing).isEmpty());
        QVERIFY(!svgOf(drawing, u"tall"_qs).isEmpty());
        drawing.size = {100, 20'000}; // once, not twice
        QCOMPARE(QImage::fromData(pngOf(drawing)).height(), 20'000);
    }

    void copies()
    {
        for (auto* menu : stage_->window().findChildren<QMenu*>())
            for (auto* action : menu->actions())
                if (action->text().contains(u"Below as Text"_qs))
                    action->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"make 2210"));
    }

private:
    static bool validatorIsHere()
    {
        return QProcess::execute(u"/usr/bin/python3"_qs, {u"-c"_qs, u"import jsonschema"_qs}) == 0;
    }
    static QByteArray firstDifference(const QByteArray& one, const QByteArray& other)
    {
        const auto at = std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
        return one.mid(std::max<qsizetype>(0, at - 60), 160) + "\ninstead of\n"
            + other.mid(std::max<qsizetype>(0, at - 60), 160);
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void keepAt(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// For people to look at.
    static void keep(const QString& name, const QByteArray& bytes)
    {
        QDir().mkpath(u"pictures"_qs);
        QVERIFY2(!bytes.isEmpty(), qPrintable(name));
        keepAt(u"pictures/"_qs + name, bytes);
    }
    /// What a reader of SVG makes of it.
    static QByteArray redrawn(const QByteArray& svg)
    {
        QSvgRenderer renderer(svg);
        return pngOf({renderer.viewBoxF().size(), Qt::white,
            [&](QPainter& painter) { renderer.render(&painter, renderer.viewBoxF()); }});
    }
    QByteArray written(const QString& name, ExportSubject subject)
    {
        const auto path = folder_.filePath(name);
        const auto problem = stage_->window().exportTo(path, subject, formatsOf(subject).first());
        if (!problem.isEmpty())
            qWarning("%s", qPrintable(problem));
        return read(path);
    }

    QTemporaryDir folder_;
    std::unique_ptr<QTemporaryDir> settings_;
    std::unique_ptr<FakeProc> proc_;
    std::unique_ptr<WindowStage> stage_;
};

QTEST_MAIN(TestExport)
#include "tst_export.moc"
