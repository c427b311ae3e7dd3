// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QTest>

#include "model/inspect/sheet.h"

using namespace daemonscope;
using namespace sys;

namespace {

const char* const limitsText = "Limit                     Soft Limit           Hard Limit           Units     \n"
                               "Max cpu time              unlimited            unlimited            seconds   \n"
                               "Max stack size            8388608              unlimited            bytes     \n"
                               "Max open files            1024                 1048576              files     \n"
                               "Max nice priority         0                    0                    \n"
                               "Max tomorrow's limit      18446744073709551615 7                    furlongs  \n";

template <class T>
Fetched<T> fetched(T value)
{
    return {false, {}, std::move(value)};
}

template <class T>
Fetched<T> refused(sys::Failure failure)
{
    return {false, failure, {}};
}

/// "name|value|aside" of all lines.
QStringList linesIn(const Sheet& sheet)
{
    QStringList all;
    for (const auto& block : sheet.blocks)
        for (const auto& line : block.lines)
            all << line.name + QLatin1Char('|') + line.value + QLatin1Char('|') + line.aside;
    return all;
}

/// Two lines with one key would be taken for one.
QStringList doubledKeys(const Sheet& sheet)
{
    QStringList seen;
    QStringList doubled;
    for (const auto& block : sheet.blocks)
        for (const auto& line : block.lines)
            (seen.contains(line.key) ? doubled : seen) << line.key;
    return doubled;
}

} // namespace

/// The texts of the kernel that a look inside a process reads, and what is made of them.
class TestInspectFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void signalMasks()
    {
        const auto masks = parseSignalMasks("Name:\tx\nSigQ:\t3/31452\nSigPnd:\t0000000000000001\n"
                                            "ShdPnd:\t8000000000000000\nSigBlk:\t0000000000004000\n"
                                            "SigIgn:\t0000000000001000\nSigCgt:\tffffffffffffffff\n");
        QVERIFY(masks);
        QCOMPARE(*masks, (SignalMasks{~0ULL, 0x1000, 0x4000, 1, 1ULL << 63, 3, 31452}));
        QVERIFY(!parseSignalMasks("Name:\tx\n"));
        QVERIFY(!parseSignalMasks(""));
        QVERIFY(!parseSignalMasks("SigBlk:\tgreen\n"));
        QVERIFY(!parseSignalMasks("SigBlk:\t10000000000000000\n")); // 65 bits
        const auto odd = parseSignalMasks("SigQ:\t\nSigQ:\t7\nSigQ:\t/\nSigIgn:\t1\nno colon\n:\n");
        QVERIFY(odd);
        QVERIFY(!odd->queued && !odd->queuedAtMost);
    }

    void limits()
    {
        const auto limits = parseLimits(limitsText);
        QVERIFY(limits);
        QCOMPARE(limits->size(), 5U);
        QCOMPARE(limits->at(1), (ResourceLimit{"Max stack size", 8388608, {}, "bytes"}));
        QCOMPARE(limits->at(3), (ResourceLimit{"Max nice priority", 0, 0, ""}));
        QCOMPARE(limits->at(4).soft, std::optional(~std::uint64_t{0}));
        QCOMPARE(parseLimits("")->size(), 0U); // the dead
        QVERIFY(!parseLimits("Max cpu time"));
        QVERIFY(!parseLimits("Limit \nMax cpu time\n"));
        QVERIFY(!parseLimits("Limit \nMax open files            -1                   5      files\n"));
        QVERIFY(!parseLimits("Limit \n                          1                    5      files\n"));
    }

    void memory()
    {
        const MemoryFigures figures(
            "55d6d0000000-7ffd40000000 ---p 00000000 00:00 0                  [rollup]\n"
            "Rss:                 900 kB\nPss:                 450 kB\nTHPeligible:           0\n"
            "VmHuge: 18014398509481984 kB\nVmBad: -1 kB\nNo number: kB\n");
        QCOMPARE(figures.bytes("Rss"), std::optional<std::uint64_t>(900 * 1024));
        QCOMPARE(figures.bytes("Pss"), std::optional<std::uint64_t>(450 * 1024));
        for (const char* none : {"THPeligible", "VmHuge", "VmBad", "No number", ""})
            QVERIFY(!figures.bytes(none));
        QVERIFY(MemoryFigures("Name:\tkthreadd\nThreads:\t1\n").empty());
    }

    void cgroups()
    {
        const auto places = parseCgroups(
            "12:cpu,cpuacct:/a:b/c\n1:name=systemd:/user.slice\n0::/system.slice/cron.service\n"
            "no colon\nx:y:/z\n:\n5:\n");
        QCOMPARE(places.size(), 3U);
        QCOMPARE(places[0], (CgroupPlace{12, "cpu,cpuacct", "/a:b/c"}));
        QCOMPARE(places[2], (CgroupPlace{0, "", "/system.slice/cron.service"}));
    }

    void environment()
    {
        using namespace std::string_view_literals;
        const auto entries = parseEnviron("A=1\0B=\0\0C\0=odd\0D=x=y\0\x1b[31m=\n"sv);
        QCOMPARE(entries,
            (std::vector<EnvironEntry>{
                {"A", "1"}, {"B", ""}, {"", "C"}, {"", "odd"}, {"D", "x=y"}, {"\x1b[31m", "\n"}}));
        Findings findings;
        findings.environment = fetched(EnvironmentList{entries, true});
        const auto sheet = environmentSheet(findings, {});
        QCOMPARE(linesIn(sheet),
            (QStringList{QStringLiteral("\\e[31m|\\n|"), QStringLiteral("A|1|"), QStringLiteral("B|empty|"),
                QStringLiteral("D|x=y|"), QStringLiteral("|C|"), QStringLiteral("|odd|")}));
        QCOMPARE(doubledKeys(sheet), QStringList());
        findings.environment.value.entries = {{"A", "1"}, {"A", "2"}};
        QCOMPARE(doubledKeys(environmentSheet(findings, {})), QStringList());
        findings.environment.value.entries = {{"PATH", "/a:/b"}};
        QCOMPARE(environmentSheet(findings, {}).blocks[0].lines[0].more, QStringLiteral("/a\n/b"));
        findings.environment.value.entries.clear();
        QVERIFY(linesIn(environmentSheet(findings, {.kernelThread = true}))
                    .at(0)
                    .contains(QStringLiteral("kernel thread")));
    }

    void cutAnywhere()
    {
        const std::string_view limits = limitsText;
        for (std::size_t size = 0; size < limits.size(); ++size) {
            (void)parseLimits(limits.substr(0, size));
            (void)MemoryFigures(limits.substr(0, size));
            (void)parseCgroups(limits.substr(0, size));
            (void)parseSignalMasks(limits.substr(0, size));
        }
    }

    void signalsInWords()
    {
        Findings findings;
        SignalMasks masks;
        masks.caught = 1ULL << (SIGTERM - 1) | 1ULL << 31 | 1ULL << (SIGRTMIN - 1);
        masks.ignored = 1ULL << (SIGINT - 1) | 1ULL << (SIGCHLD - 1);
        masks.blocked = 1ULL << (SIGUSR1 - 1);
        masks.sharedPending = 1ULL << (SIGUSR1 - 1);
        findings.signals = fetched(masks);
        const auto sheet = signalsSheet(findings, {});
        QCOMPARE(sheet.summary,
            QStringLiteral("Ctrl-C (SIGINT) is ignored. SIGTERM runs its own handler. A hangup "
                           "(SIGHUP) ends it."));
        const auto lines = linesIn(sheet);
        for (const char* line : {"SIGUSR1|waits until it is no longer blocked|10", "SIGUSR1|then: ends it|10",
                 "SIGINT|otherwise: ends it|2", "SIGCHLD|otherwise: does nothing|17", "SIGTERM|otherwise: ends it|15",
                 "signal 32|otherwise: ends it|32", "SIGRTMIN|otherwise: ends it|34", "SIGSTOP|stops it|19",
                 "SIGSEGV|ends it, with a core dump|11"})
            QVERIFY2(lines.contains(QLatin1String(line)), line);
        QVERIFY(!lines.contains(QStringLiteral("SIGINT|ends it|2")));
        QCOMPARE(doubledKeys(sheet), QStringList());
        QVERIFY(sheet.text().contains(QStringLiteral("SIGTERM\totherwise: ends it\t15\n")));
        findings.signals = fetched(SignalMasks{});
        QCOMPARE(linesIn(signalsSheet(findings, {})).filter(QStringLiteral("|none|")).size(), 4);
    }

    /// To the first process of all nothing comes from outside.
    void signalsOfTheMachinesInit()
    {
        Findings findings;
        findings.key.pid = Pid{1};
        SignalMasks masks;
        masks.caught = 1ULL << (SIGTERM - 1);
        masks.blocked = 1ULL << (SIGHUP - 1);
        findings.signals = fetched(masks);
        const auto sheet = signalsSheet(findings, {.init = true});
        QCOMPARE(sheet.summary,
            QStringLiteral("Ctrl-C (SIGINT) is dropped: an init without a handler. SIGTERM runs its own handler. A "
                           "hangup (SIGHUP) waits, for it is blocked."));
        const auto lines = linesIn(sheet);
        for (const char* line : {"SIGKILL|is dropped: an init without a handler|9",
                 "SIGHUP|then: is dropped: an init without a handler|1", "SIGCONT|lets it go on|18"})
            QVERIFY2(lines.contains(QLatin1String(line)), line);
        QVERIFY(sheet.blocks.back().note.startsWith(QStringLiteral("An init is spared")));
    }

    void limitsInWords()
    {
        Findings findings;
        findings.limits = fetched(*parseLimits(limitsText));
        const auto sheet = limitsSheet(findings, {});
        QCOMPARE(linesIn(sheet),
            (QStringList{QStringLiteral("open files|1,024|up to 1,048,576"),
                QStringLiteral("stack|8.0 MiB|up to unlimited"), QStringLiteral("processor time|unlimited|"),
                QStringLiteral("raising its priority|0|"),
                QStringLiteral("Max tomorrow's limit|18,446,744,073,709,551,615 furlongs|up to 7")}));
        QVERIFY(sheet.blocks[0].lines[0].more.startsWith(QStringLiteral("RLIMIT_NOFILE\n")));
    }

    void surroundingsInWords()
    {
        Findings findings;
        findings.nsPids = fetched(std::vector<std::int32_t>{4711, 12, 1});
        findings.namespaces = fetched(std::vector<Namespace>{{"mnt", "mnt:[4026531841]", true, true},
            {"pid", "pid:[4026539999]", false, false}, {"net", "net:[1]", {}, false}, {"uts", "uts:[2]", {}, {}}});
        findings.cgroups = fetched(parseCgroups("0::/system.slice/evil\x1b[31m.service\n"));
        const auto sheet = surroundingsSheet(findings, {});
        QCOMPARE(sheet.summary, QStringLiteral("It is set apart in: pid, net."));
        const auto lines = linesIn(sheet);
        for (const char* line : {"unit|evil\\e[31m.service|", "control group|/system.slice/evil\\e[31m.service|",
                 "4711|where we look from|", "12|in between|", "1|where it lives|", "mnt|the same as init's|",
                 "pid|another one than init's|", "net|another one than ours|", "uts|cannot be compared|"})
            QVERIFY2(lines.contains(QLatin1String(line)), line);
        QCOMPARE(doubledKeys(sheet), QStringList());
    }

    /// The first version of control groups tells the unit in systemd's own hierarchy.
    void unitOfTheFirstVersion()
    {
        Findings findings;
        findings.cgroups = fetched(parseCgroups("12:cpu,cpuacct:/\n1:name=systemd:/system.slice/cron.service\n"));
        auto lines = linesIn(surroundingsSheet(findings, {}));
        QCOMPARE(lines.value(0), QStringLiteral("unit|cron.service|"));
        QVERIFY(lines.contains(QStringLiteral("name=systemd|/system.slice/cron.service|")));
        findings.cgroups = fetched(parseCgroups("1:name=systemd:/a.service\n0::/system.slice/b.service\n"));
        lines = linesIn(surroundingsSheet(findings, {}));
        QCOMPARE(lines.mid(0, 2),
            (QStringList{QStringLiteral("unit|b.service|"), QStringLiteral("control group|/system.slice/b.service|")}));
        findings.cgroups = fetched(parseCgroups("4:memory:/a.service\n"));
        QVERIFY(linesIn(surroundingsSheet(findings, {})).filter(QStringLiteral("unit|")).isEmpty());
    }

    void memoryInWords()
    {
        Findings findings;
        findings.memory = fetched(MemoryFigures("VmSize: 2048 kB\nVmRSS: 1024 kB\nVmSwap: 0 kB\n"));
        findings.mappings = fetched(MemoryFigures("Pss: 512 kB\nPrivate_Clean: 1 kB\nPrivate_Dirty: 2 kB\n"));
        findings.oom = fetched(OomScores{666, -17});
        const auto lines = linesIn(memorySheet(findings, {}));
        QCOMPARE(lines,
            (QStringList{QStringLiteral("resident|1.0 MiB|"), QStringLiteral("swapped out|0 bytes|"),
                QStringLiteral("its share|512.0 KiB|"), QStringLiteral("private|3.0 KiB|"),
                QStringLiteral("address space|2.0 MiB|"), QStringLiteral("score|666|"),
                QStringLiteral("adjustment|-17|")}));
        findings.memory = fetched(MemoryFigures());
        QVERIFY(linesIn(memorySheet(findings, {.kernelThread = true})).at(0).contains(QStringLiteral("kernel thread")));
    }

    void threadsInWords()
    {
        Findings findings;
        findings.key.pid = Pid{7};
        findings.threads = fetched(ThreadList{{{Pid{7}, "main", 'S', 150}, {Pid{8}, "<b>x\n", 'R', 0}}, 5});
        const auto sheet = threadsSheet(findings, {});
        QCOMPARE(linesIn(sheet), (QStringList{QStringLiteral("7|main|sleeping"), QStringLiteral("8|<b>x\\n|running")}));
        QVERIFY(sheet.blocks[0].lines[0].more.startsWith(QStringLiteral("Processor time: 1.50 s\n")));
        QVERIFY(sheet.blocks[0].note.contains(QStringLiteral("3 more")));
        findings.threads.value.more = true;
        QCOMPARE(threadsSheet(findings, {}).summary, QStringLiteral("more than 5 thread(s)"));
        QCOMPARE(threadsSheet(findings, {}).blocks[0].note, QStringLiteral("and more than 3 more"));
        findings.threads = fetched(ThreadList{{}, 5, false}); // not read in time
        QCOMPARE(linesIn(threadsSheet(findings, {})), QStringList());
    }

    /// Whatever it is that was not read: it says so, and why.
    void refusals_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("glyph");
        QTest::newRow("denied") << int(Failure::Denied) << QStringLiteral("not permitted") << QStringLiteral("lock");
        QTest::newRow("stuck") << int(Failure::NotAnswering) << QStringLiteral("does not answer")
                               << QStringLiteral("clock");
        QTest::newRow("gone") << int(Failure::Gone) << QStringLiteral("the process is gone") << QString();
        QTest::newRow("odd") << int(Failure::Malformed) << QStringLiteral("cannot be read")
                             << QStringLiteral("question");
    }

    void refusals()
    {
        QFETCH(int, failure);
        QFETCH(QString, word);
        QFETCH(QString, glyph);
        const auto why = static_cast<Failure>(failure);
        Findings findings;
        findings.files = refused<OpenFiles>(why);
        findings.environment = refused<EnvironmentList>(why);
        findings.signals = refused<SignalMasks>(why);
        findings.limits = refused<std::vector<ResourceLimit>>(why);
        findings.nsPids = refused<std::vector<std::int32_t>>(why);
        findings.namespaces = refused<std::vector<Namespace>>(why);
        findings.cgroups = refused<std::vector<CgroupPlace>>(why);
        findings.memory = refused<MemoryFigures>(why);
        findings.mappings = refused<MemoryFigures>(why);
        findings.oom = refused<OomScores>(why);
        findings.threads = refused<ThreadList>(why);
        for (int aspect = 0; aspect < aspectCount; ++aspect) {
            const auto sheet = sheetOf(static_cast<Aspect>(aspect), &findings, {});
            QVERIFY(!sheet.blocks.empty());
            for (const auto& block : sheet.blocks)
                for (const auto& line : block.lines) {
                    QCOMPARE(line.value, word);
                    QCOMPARE(line.glyph, glyph);
                    QVERIFY(!line.more.isEmpty());
                }
            QCOMPARE(doubledKeys(sheet), QStringList());
            const auto pending = sheetOf(static_cast<Aspect>(aspect), nullptr, {});
            QCOMPARE(linesIn(pending), QStringList{QStringLiteral("|reading…|")});
        }
    }
};

QTEST_APPLESS_MAIN(TestInspectFiles)
#include "tst_inspect_files.moc"
