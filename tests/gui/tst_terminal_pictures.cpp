// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QTest>

#include "tests/gui/pictures.h"
#include "tests/gui/pty_program.h"
#include "tests/support/wait.h"
#include "views/terminal/terminal_view.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

QByteArray chart()
{
    QByteArray text = "$ \x1b[1mbold\x1b[0m \x1b[3mitalic\x1b[0m \x1b[1;3mboth\x1b[0m \x1b[4munder\x1b[0m \x1b[21mdouble\x1b[0m "
                      "\x1b[4:3mcurly\x1b[0m \x1b[9mstruck\x1b[0m \x1b[7mreverse\x1b[0m\r\n";
    for (int row = 0; row < 2; ++row) {
        for (int i = 0; i < 8; ++i)
            text += "\x1b[" + QByteArray::number((row == 0 ? 30 : 90) + i) + "mcolour " + QByteArray::number(i) + ' ';
        text += "\x1b[0m\r\n";
        for (int i = 0; i < 8; ++i)
            text += "\x1b[30;" + QByteArray::number((row == 0 ? 40 : 100) + i) + "mon " + QByteArray::number(i) + " \x1b[97m"
                + "too\x1b[0m ";
        text += "\r\n";
    }
    for (int i = 16; i < 232; ++i)
        text += "\x1b[48;5;" + QByteArray::number(i) + "m " + (i % 72 == 15 ? "\x1b[0m\r\n" : "");
    for (int i = 232; i < 256; ++i)
        text += "\x1b[48;5;" + QByteArray::number(i) + "m  ";
    text += "\x1b[0m\r\n";
    for (int i = 0; i < 72; ++i)
        text += "\x1b[38;2;" + QByteArray::number(255 - i * 3) + ';' + QByteArray::number(i * 3) + ";128m#";
    text += "\x1b[0m\r\n┌───────┬──────┐  漢字 カナ  e\xcc\x81 a\xcc\x8a  Привет  Ελληνικά  עברית  ▁▂▃▅▇█\r\n";
    text += "│ frame │ rows │  ==> -> != fi ffi  ╔═╗ ░▒▓\r\n└───────┴──────┘\r\n\x1b[90mfaint words\x1b[0m and plain ones\r\n$ ";
    return text;
}

} // namespace

/// Takes pictures of the terminal; that they can be taken is all it checks.
class TestTerminalPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFixedLook(); }

    void looks()
    {
        QVERIFY(takePictures(QStringLiteral("terminal-looks"), {680, 340}, [] {
            auto* view = new TerminalView;
            view->resize(680, 340);
            view->feed(chart());
            settle([view] { return view->idle(); });
            return view;
        }));
    }

    void program_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("awaited");
        const auto row = [](const char* name, const QStringList& command, const char* awaited) {
            QTest::newRow(name) << command << QString::fromUtf8(awaited);
        };
        const auto source = QStringLiteral("/etc/bash.bashrc");
        row("vi", {QStringLiteral("/usr/bin/vi"), QStringLiteral("-u"), QStringLiteral("NONE"), QStringLiteral("-c"),
                      QStringLiteral("set nu hls ruler | syntax on | vsplit"), source}, "checkwinsize");
        row("less", {QStringLiteral("/usr/bin/less"), QStringLiteral("-N"), source}, "bashrc");
        row("ls", {QStringLiteral("/bin/ls"), QStringLiteral("--color=always"), QStringLiteral("-l"),
                      QStringLiteral("/dev")}, "tty");
    }

    void program()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, awaited);
        if (!QFileInfo::exists(command.first()) || !QFileInfo::exists(command.last()))
            QSKIP(qPrintable(command.join(u' ') + QStringLiteral(" cannot be run here")));
        PtyProgram::Arguments arguments;
        for (const auto& word : command)
            arguments.push_back(word.toStdString());
        std::unique_ptr<PtyProgram> running;
        const QString name = QStringLiteral("terminal-") + QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(takePictures(name, {680, 340}, [&] {
            auto* view = new TerminalView;
            view->setAttribute(Qt::WA_DontShowOnScreen);
            view->resize(680, 340);
            view->show(); // so that the program begins with the size of the picture
            running.reset(); // its view is gone
            running = std::make_unique<PtyProgram>(*view, arguments);
            settle([&] { return view->idle() && view->screen().visibleText().contains(awaited); });
            return view;
        }));
    }

private:
    static void settle(const std::function<bool()>& done)
    {
        if (!waitUntil(done))
            qWarning("the program did not show what it should");
    }
};

QTEST_MAIN(TestTerminalPictures)
#include "tst_terminal_pictures.moc"
