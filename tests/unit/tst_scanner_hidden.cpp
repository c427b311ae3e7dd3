// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <sstream>

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/child_process.h"

using namespace daemonscope;
using test::ChildProcess;

namespace {

/// What the probe printed: first words to the lines that begin with them, and for processes "process PID".
class Report {
public:
    explicit Report(const std::vector<std::string>& words)
    {
        std::vector<std::string> arguments{DS_TEST_PROBE, "scan"};
        arguments.insert(arguments.end(), words.begin(), words.end());
        ChildProcess probe(arguments, ChildProcess::Talk::Yes);
        pid_ = probe.pid();
        const auto text = probe.readAll();
        status_ = probe.waitForEnd();
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            std::istringstream parts(line);
            std::string word, rest;
            parts >> word >> rest;
            if (word == "process" || word == "denied" || word == "malformed" || word == "no-descriptor")
                word += ' ' + rest;
            lines_[word] = line;
        }
        text_ = QString::fromStdString(text);
    }

    /// Why the probe could not do it, empty where it could.
    [[nodiscard]] QString refused() const
    {
        return WIFEXITED(status_) && WEXITSTATUS(status_) == 77 ? text_.trimmed() : QString();
    }
    [[nodiscard]] bool ended() const { return status_ == 0; }
    [[nodiscard]] Pid pid() const { return pid_; }
    [[nodiscard]] QString line(const std::string& word) const
    {
        const auto found = lines_.find(word);
        return found == lines_.end() ? QString() : QString::fromStdString(found->second);
    }
    [[nodiscard]] QString process(Pid pid) const { return line("process " + std::to_string(pid.value)); }
    [[nodiscard]] bool denied(Pid pid) const { return lines_.contains("denied " + std::to_string(pid.value)); }
    [[nodiscard]] int count(const std::string& word) const
    {
        return static_cast<int>(std::count_if(
            lines_.begin(), lines_.end(), [&](const auto& entry) { return entry.first.starts_with(word + ' '); }));
    }

private:
    Pid pid_;
    int status_ = -1;
    std::map<std::string, std::string> lines_;
    QString text_;
};

} // namespace

/// Where the kernel hides processes or does not answer; seen by a probe in a mount namespace of its own.
class TestScannerHidden : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plain();
    void hiddenFromOthers_data();
    void hiddenFromOthers();
    void onlyProcesses();
    void commandLineThatDoesNotAnswer();
    void fewDescriptors_data();
    void fewDescriptors();
    void treeThatIsNone();
};

void TestScannerHidden::plain()
{
    const auto actor = ChildProcess::actor();
    const Report report({});
    QVERIFY(report.ended());
    QCOMPARE(report.process(actor.pid()).section(QLatin1Char(' '), 2, 2), QString::number(::getpid()));
    QVERIFY(!report.process(report.pid()).isEmpty());
    QCOMPARE(report.line("lost"), QStringLiteral("lost 0"));
}

void TestScannerHidden::hiddenFromOthers_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("hiding");
    QTest::addColumn<bool>("listed");
    QTest::newRow("1") << QStringLiteral("hidepid=1") << QStringLiteral("hiding 1 0") << true;
    QTest::newRow("2") << QStringLiteral("hidepid=2") << QStringLiteral("hiding 2 0") << false;
    QTest::newRow("4") << QStringLiteral("hidepid=4") << QStringLiteral("hiding 4 0") << false;
    QTest::newRow("2 and subset") << QStringLiteral("hidepid=2,subset=pid") << QStringLiteral("hiding 2 1") << false;
}

void TestScannerHidden::hiddenFromOthers()
{
    QFETCH(const QString, options);
    QFETCH(const QString, hiding);
    QFETCH(const bool, listed);
    const auto actor = ChildProcess::actor();
    const Report report({"mount=" + options.toStdString(), "user=65534"});
    if (!report.refused().isEmpty())
        QSKIP(qPrintable(QStringLiteral("no procfs of its own for the probe: ") + report.refused()));
    QVERIFY(report.ended());
    QCOMPARE(report.line("hiding"), hiding);
    QVERIFY2(report.process(report.pid()).contains(QStringLiteral("bytes=")), "the probe sees itself whole");
    QVERIFY(report.process(actor.pid()).isEmpty());
    QVERIFY(report.process(Pid{1}).isEmpty());
    QCOMPARE(report.denied(actor.pid()), listed);
    QCOMPARE(report.denied(Pid{1}), listed);
    QCOMPARE(report.count("malformed"), 0);
    QCOMPARE(report.count("no-descriptor"), 0);
}

void TestScannerHidden::onlyProcesses()
{
    const auto actor = ChildProcess::actor();
    const Report report({"mount=subset=pid", "user=65534"});
    if (!report.refused().isEmpty())
        QSKIP(qPrintable(QStringLiteral("no procfs of its own for the probe: ") + report.refused()));
    QVERIFY(report.ended());
    QCOMPARE(report.line("hiding"), QStringLiteral("hiding 0 1"));
    QVERIFY(report.process(actor.pid()).contains(QStringLiteral("bytes=")));
    QVERIFY(!report.process(Pid{1}).isEmpty());
    QCOMPARE(report.count("denied"), 0);
}

/// A FIFO over one real process's command line: this field alone is missing, one reader is lost however often it is
/// scanned, and the program ends all the same.
void TestScannerHidden::commandLineThatDoesNotAnswer()
{
    const auto silent = ChildProcess::actor();
    const auto other = ChildProcess::actor();
    const Report report({"fifo=" + std::to_string(silent.pid().value) + "/cmdline", "scans=30"});
    if (!report.refused().isEmpty())
        QSKIP(qPrintable(QStringLiteral("no mount namespace for the probe: ") + report.refused()));
    QVERIFY(report.ended());
    QVERIFY(report.process(silent.pid()).endsWith(QStringLiteral(" not-answering")));
    const auto length = QString::number(std::string_view(DS_TEST_ACTOR).size() + 1);
    QVERIFY(report.process(other.pid()).endsWith(QStringLiteral(" bytes=") + length));
    QCOMPARE(report.line("lost"), QStringLiteral("lost 1"));
}

void TestScannerHidden::fewDescriptors_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("descriptors");
    QTest::newRow("a limit of 64") << QStringLiteral("files=64") << QString();
    QTest::newRow("a limit of 300") << QStringLiteral("files=300") << QString();
    QTest::newRow("more wanted than there are") << QStringLiteral("files=64") << QStringLiteral("descriptors=10000");
    QTest::newRow("a limit of 24, more wanted") << QStringLiteral("files=24") << QStringLiteral("descriptors=10000");
}

void TestScannerHidden::fewDescriptors()
{
    QFETCH(const QString, files);
    QFETCH(const QString, descriptors);
    auto actor = ChildProcess::actor();
    std::vector<Pid> pids{actor.pid()};
    for (int count = 0; count < 100; ++count)
        pids.push_back(Pid{actor.number("fork")});
    std::vector<std::string> words{files.toStdString(), "scans=3"};
    if (!descriptors.isEmpty())
        words.push_back(descriptors.toStdString());
    const Report report(words);
    QVERIFY(report.ended());
    for (const auto pid : pids)
        QVERIFY2(report.process(pid).contains(QStringLiteral("bytes=")), qPrintable(report.process(pid)));
    QCOMPARE(report.count("no-descriptor"), 0);
}

void TestScannerHidden::treeThatIsNone()
{
    const Report report({"proc=/nonexistent"});
    QCOMPARE(report.line("proc:"), QStringLiteral("proc: No such file or directory"));
}

QTEST_APPLESS_MAIN(TestScannerHidden)
#include "tst_scanner_hidden.moc"
