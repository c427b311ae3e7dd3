// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include "tests/cli/program.h"
#include "tests/support/fake_proc.h"
#include "tests/support/wait.h"

using namespace daemonscope;
using namespace daemonscope::test;

/// `tree --format`: what other programs are to read, with names that mean harm to them.
class TestCliFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void dot();
    void dotIsAccepted();
    void mermaid();
    void mermaidIsAccepted();
    void json();
    void part();
    void family();
    void unknown();

private:
    [[nodiscard]] Run tree(const QStringList& arguments) const
    {
        return runPatiently(QStringList{u"tree"_qs, u"--proc"_qs, QString::fromStdString(proc_.path().string())} + arguments);
    }
    FakeProc proc_;
};

void TestCliFormats::initTestCase()
{
    proc_.add({.pid = 1, .ppid = 0, .pgid = 1, .sid = 1, .comm = "init"})
        .add({.pid = 10, .comm = "a\"];x->y", .cmdline = std::string("a\0", 2)})
        .add({.pid = 11, .ppid = 10, .pgid = 10, .sid = 10, .comm = "<b>&`#x\\"})
        .add({.pid = 12, .ppid = 1, .pgid = 9, .sid = 9, .comm = "end\nsubgraph"})
        .add({.pid = 13, .ppid = 10, .pgid = 10, .sid = 10, .comm = "&#8238;abc"})
        .add({.pid = 14, .ppid = 10, .pgid = 10, .sid = 10, .comm = "1. www.a.org"});
}

void TestCliFormats::dot()
{
    const auto result = tree({u"--format"_qs, u"dot"_qs});
    QCOMPARE(result.status, 0);
    const auto text = result.text();
    QVERIFY(text.startsWith(u"digraph processes {"));
    QVERIFY2(text.contains(u"label=\"a\\\"];x->y 10"), result.out.constData());
    QVERIFY2(text.contains(u"<b>&amp;`#x\\\\ 11"), result.out.constData());
    QVERIFY(text.contains(u"p10 -> p11;"));
    // 12 is in a session that its parent never was in.
    QVERIFY2(text.contains(u"p1 -> p12 [style=dashed"), result.out.constData());
    QCOMPARE(text.count(u"subgraph cluster_"), text.count(u"label=\"Session") + text.count(u"label=\"Group"));
}

void TestCliFormats::dotIsAccepted()
{
    const auto dot = QStandardPaths::findExecutable(u"dot"_qs);
    if (dot.isEmpty())
        QSKIP("graphviz is not installed");
    QProcess graphviz;
    graphviz.start(dot, {u"-Tplain"_qs});
    graphviz.write(tree({u"--format"_qs, u"dot"_qs}).out);
    graphviz.closeWriteChannel();
    QVERIFY(graphviz.waitForFinished(static_cast<int>(longEnough.count())));
    QCOMPARE(graphviz.readAllStandardError(), QByteArray());
    QCOMPARE(graphviz.exitCode(), 0);
    const auto plain = graphviz.readAllStandardOutput();
    QCOMPARE(plain.count("\nnode "), 6);
    QCOMPARE(plain.count("\nedge "), 5);
    // Names are drawn as they are, not as what HTML would make of them.
    QVERIFY2(plain.contains("&#8238;abc 13") && plain.contains("<b>&`#x"), plain.constData());
}

void TestCliFormats::mermaid()
{
    const auto text = tree({u"--format"_qs, u"mermaid"_qs}).text();
    QVERIFY(text.startsWith(u"flowchart "));
    QVERIFY2(text.contains(u"p10[\"a#34;#93;#59;x#45;#62;y 10<br/>"), qPrintable(text));
    QVERIFY2(text.contains(u"#60;b#62;#38;#96;#35;x#92; 11"), qPrintable(text));
    QVERIFY2(text.contains(u"\"1#46; www#46;a#46;org 14"), qPrintable(text)); // neither a list nor a link
    QVERIFY(text.contains(u"p10 --> p11"));
    QVERIFY(text.contains(u"p1 -.-> p12"));
    QCOMPARE(text.count(u"subgraph b"), text.count(QRegularExpression(u"^ +end$"_qs, QRegularExpression::MultilineOption)));
}

void TestCliFormats::mermaidIsAccepted()
{
    // Its parser comes from npm; where it is not, the words above have to do.
    const auto parser = qEnvironmentVariable("DAEMONSCOPE_MERMAID");
    const auto node = QStandardPaths::findExecutable(u"node"_qs);
    if (parser.isEmpty() || node.isEmpty())
        QSKIP("DAEMONSCOPE_MERMAID does not name a folder with the npm packages mermaid and jsdom");
    QProcess check;
    check.setWorkingDirectory(parser);
    check.start(node, {u"--input-type=module"_qs, u"-e"_qs,
        u"import { JSDOM } from 'jsdom'; globalThis.window = new JSDOM('').window; globalThis.document = window.document;"
        u"const mermaid = (await import('mermaid')).default; const fs = await import('fs');"
        u"await mermaid.parse(fs.readFileSync(0, 'utf8')); console.log('parsed');"_qs});
    check.write(tree({u"--format"_qs, u"mermaid"_qs}).out);
    check.closeWriteChannel();
    QVERIFY(check.waitForFinished(60'000));
    QVERIFY2(check.readAllStandardOutput().contains("parsed"), check.readAllStandardError().constData());
}

void TestCliFormats::json()
{
    const auto result = tree({u"--format"_qs, u"json"_qs});
    const auto document = test::json(result);
    QProcess validator;
    validator.start(u"/usr/bin/python3"_qs, {QStringLiteral(DS_VALIDATE), QStringLiteral(DS_SCHEMA)});
    validator.write(result.out);
    validator.closeWriteChannel();
    QVERIFY(validator.waitForFinished(static_cast<int>(longEnough.count())));
    QCOMPARE(QString::fromUtf8(validator.readAllStandardOutput() + validator.readAllStandardError()), QString());
    QCOMPARE(validator.exitCode(), 0);
    QCOMPARE(document[u"schema"_qs].toString(), u"daemonscope.tree/1"_qs);
    const auto rows = document[u"rows"_qs].toArray();
    int processes = 0;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const auto row = rows[at].toObject();
        if (!row[u"parent"_qs].isNull())
            QVERIFY(row[u"parent"_qs].toInt() < at);
        if (row[u"kind"_qs] != u"process"_qs)
            continue;
        ++processes;
        if (row[u"number"_qs].toInt() == 11) {
            QCOMPARE(rows[row[u"parent"_qs].toInt()].toObject()[u"number"_qs].toInt(), 10);
            QCOMPARE(row[u"process"_qs].toObject()[u"comm"_qs].toString(), u"<b>&`#x\\"_qs);
        }
    }
    QCOMPARE(processes, 6);
}

void TestCliFormats::part()
{
    const auto text = tree({u"--format"_qs, u"dot"_qs, u"--by"_qs, u"family"_qs, u"10"_qs}).text();
    QVERIFY(text.contains(u"p10 [") && text.contains(u"p11 ["));
    QVERIFY(!text.contains(u"p12 ["));
    QVERIFY2(!text.contains(u"p1 -> p10"), qPrintable(text)); // would draw a node that is not asked for
}

void TestCliFormats::family()
{
    const auto text = tree({u"--format"_qs, u"dot"_qs, u"--by"_qs, u"family"_qs}).text();
    QVERIFY(!text.contains(u"subgraph cluster_"));
    QCOMPARE(text.count(u" -> "), 5);
}

void TestCliFormats::unknown()
{
    const auto result = tree({u"--format"_qs, u"pdf"_qs});
    QCOMPARE(result.status, 2);
    QVERIFY(result.err.contains("text, json, dot or mermaid"));
}

QTEST_GUILESS_MAIN(TestCliFormats)
#include "tst_cli_formats.moc"
