// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <utility>

#include "tests/model/process_table.h"
#include "tests/model/scenes.h"
#include "tests/model/tree_text.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

/// The numbers of the rows below the one with this id, in their order.
QString childrenOf(const Forest& forest, NodeId parent)
{
    QStringList numbers;
    for (const auto child : forest.children(forest.indexOf(parent)))
        numbers << QString::number(forest.node(child).row.number);
    return numbers.join(u' ');
}

/// Four siblings that every column orders otherwise, below init.
ProcessTable siblings()
{
    ProcessTable table;
    table.add({1, 0, 1, 1, "init"});
    Numbers numbers{40, 1, 8, 5, "delta"};
    numbers.state = 'T';
    numbers.ttyNr = ProcessTable::pts0 + 3;
    numbers.uid = 2;
    table.add(numbers); // started first
    numbers = {10, 1, 6, 7, "Bravo"};
    numbers.state = 'S';
    numbers.ttyNr = 0;
    numbers.uid = 1;
    table.add(numbers);
    numbers = {30, 1, 9, 4, "alpha"};
    numbers.state = 'Z';
    numbers.ttyNr = ProcessTable::pts0 + 1;
    numbers.uid = 0;
    table.add(numbers);
    numbers = {20, 1, 7, 6, "charlie"};
    numbers.state = 'D';
    numbers.ttyNr = ProcessTable::pts0 + 2;
    numbers.uid = 3;
    table.add(numbers);
    table.setCommandLine(10, "z");
    table.setCommandLine(40, "y");
    table.setCommandLine(20, "x");
    const auto figures = [&](int pid, float cpu, long pages) {
        table.touch(pid, [&](Process& process) {
            process.cpuPercent = cpu;
            process.stat.rssPages = pages;
        });
    };
    figures(10, 5, 400);
    figures(20, 90, 100);
    figures(30, 0, 0);
    figures(40, 10, 300);
    return table;
}

} // namespace

class tst_Sort : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColumn_data();
    void everyColumn();
    void onlySiblings();
    void equalCellsKeepTheirOrder();
    void foldedRowsCountWhatIsBelow_data();
    void foldedRowsCountWhatIsBelow();
    void headingsAreSorted_data();
    void headingsAreSorted();
    void endedProcessesCountNothing();
};

void tst_Sort::everyColumn_data()
{
    QTest::addColumn<ColumnId>("column");
    QTest::addColumn<QString>("ascending");
    const auto row = [](const char* name, ColumnId column, const char* ascending) {
        QTest::newRow(name) << column << QString::fromLatin1(ascending);
    };
    row("name", ColumnId::Name, "30 10 20 40"); // as people sort: whatever the case
    row("pid", ColumnId::ProcessId, "10 20 30 40");
    row("ppid", ColumnId::Parent, "10 20 30 40"); // all the same, so by pid
    row("pgid", ColumnId::Group, "10 20 40 30");
    row("sid", ColumnId::Session, "30 40 20 10");
    row("tty", ColumnId::Terminal, "10 30 20 40");
    row("state", ColumnId::State, "20 10 40 30");
    row("what", ColumnId::What, "30 40 20 10"); // zombie, stopped, orphan with a terminal, orphan
    row("user", ColumnId::User, "30 10 40 20");
    row("cpu", ColumnId::Cpu, "30 10 40 20");
    row("memory", ColumnId::Memory, "30 20 40 10");
    row("started", ColumnId::Started, "40 10 30 20");
    row("command", ColumnId::Command, "30 20 40 10"); // 30 has none: its name
}

void tst_Sort::everyColumn()
{
    QFETCH(ColumnId, column);
    QFETCH(QString, ascending);
    auto table = siblings();
    const auto scene = sceneOf(table);
    auto options = grouped(Grouping::Family);
    options.sortBy = column;
    const auto init = NodeId::of(table.at(1).key.serial);
    QCOMPARE(childrenOf(*arrange(scene, options), init), ascending);
    options.descending = true;
    auto descending = ascending.split(u' ');
    if (column != ColumnId::Parent)
        std::reverse(descending.begin(), descending.end());
    QCOMPARE(childrenOf(*arrange(scene, options), init), descending.join(u' '));
}

void tst_Sort::onlySiblings()
{
    ProcessTable table;
    table.addText(R"(
        1 0 1 1 init
        10 1 10 10 b
        11 10 10 10 z
        12 10 10 10 y
        20 1 20 20 a
        21 20 20 20 x)");
    const auto scene = sceneOf(table);
    auto options = grouped(Grouping::Family);
    options.sortBy = ColumnId::Name;
    QCOMPARE(treeText(*arrange(scene, options)), unindented(R"(
        init 1
          a 20
            x 21
          b 10
            y 12
            z 11)"));
    options.grouping = Grouping::Flat;
    QCOMPARE(treeText(*arrange(scene, options)), unindented(R"(
        a 20
        b 10
        init 1
        x 21
        y 12
        z 11)"));
}

void tst_Sort::equalCellsKeepTheirOrder()
{
    ProcessTable table;
    table.add({1, 0, 1, 1, "init"});
    for (int pid = 2; pid < 200; ++pid)
        table.add({pid, 1, 1, 1, pid % 3 == 0 ? "a" : "b"});
    const auto scene = sceneOf(table);
    for (const bool descending : {false, true}) {
        auto options = grouped(Grouping::Family);
        options.sortBy = ColumnId::Name;
        options.descending = descending;
        const auto forest = arrange(scene, options);
        const auto children = forest->children(forest->children(0)[0]);
        QVERIFY(std::is_sorted(children.begin(), children.end(), [&](int a, int b) {
            const auto& left = forest->node(a).row;
            const auto& right = forest->node(b).row;
            if (left.process->stat.comm != right.process->stat.comm)
                return descending ? left.process->stat.comm > right.process->stat.comm
                                  : left.process->stat.comm < right.process->stat.comm;
            return left.number < right.number;
        }));
    }
}

void tst_Sort::foldedRowsCountWhatIsBelow_data()
{
    QTest::addColumn<ColumnId>("column");
    QTest::newRow("cpu") << ColumnId::Cpu;
    QTest::newRow("memory") << ColumnId::Memory;
}

void tst_Sort::foldedRowsCountWhatIsBelow()
{
    QFETCH(ColumnId, column);
    ProcessTable table;
    table.addText(R"(
        1 0 1 1 init
        10 1 10 10 lazy
        11 10 10 10 busy
        12 11 10 10 busier
        20 1 20 20 middling
        30 1 30 30 low)");
    const auto figure = [&](int pid, int value) {
        table.touch(pid, [&](Process& process) {
            process.cpuPercent = static_cast<float>(value);
            process.stat.rssPages = value;
        });
    };
    figure(10, 1);
    figure(11, 30);
    figure(12, 40);
    figure(20, 50);
    figure(30, 20);
    const auto scene = sceneOf(table);
    const auto id = [&](int pid) { return NodeId::of(table.at(pid).key.serial); };
    const auto fold = [&](std::initializer_list<int> pids, bool expandedByDefault) {
        auto options = grouped(Grouping::Family);
        options.sortBy = column;
        options.descending = true;
        options.expandedByDefault = expandedByDefault;
        auto exceptions = std::make_shared<std::unordered_set<NodeId>>();
        for (const int pid : pids)
            exceptions->insert(id(pid));
        options.exceptions = exceptions;
        return childrenOf(*arrange(scene, options), id(1));
    };
    QCOMPARE(fold({}, true), QStringLiteral("20 30 10"));
    QCOMPARE(fold({10}, true), QStringLiteral("10 20 30"));
    QCOMPARE(fold({11}, true), QStringLiteral("20 30 10")); // it is the row below that is folded
    QCOMPARE(fold({}, false), QStringLiteral("10 20 30"));
    QCOMPARE(fold({10}, false), QStringLiteral("20 30 10"));
}

/// Headings have no figures of their own: theirs are the sums, open or folded.
void tst_Sort::headingsAreSorted_data()
{
    QTest::addColumn<ColumnId>("column");
    QTest::addColumn<QString>("ascending");
    const auto row = [](const char* name, ColumnId column, const char* ascending) {
        QTest::newRow(name) << column << QString::fromLatin1(ascending);
    };
    row("pid: by their own number", ColumnId::ProcessId, "10 20 30");
    row("name: by their leader's", ColumnId::Name, "30 20 10"); // the leader of 30 is gone
    row("tty", ColumnId::Terminal, "10 30 20");
    row("cpu", ColumnId::Cpu, "20 30 10");
    row("memory", ColumnId::Memory, "20 30 10");
}

void tst_Sort::headingsAreSorted()
{
    QFETCH(ColumnId, column);
    QFETCH(QString, ascending);
    ProcessTable table;
    table.addText(R"(
        1 0 1 1 init
        10 1 10 10 zeta
        11 10 11 10 zeta
        20 1 20 20 eta tty
        31 1 30 30 member)");
    for (const auto& [pid, figure] : {std::pair(10, 5), {11, 6}, {20, 2}, {31, 7}})
        table.touch(pid, [value = figure](Process& process) {
            process.cpuPercent = static_cast<float>(value);
            process.stat.rssPages = value;
        });
    const auto scene = sceneOf(table);
    auto options = grouped(Grouping::Sessions);
    options.sortBy = column;
    QCOMPARE(childrenOf(*arrange(scene, options), NodeId::of(table.at(1).key.serial)), ascending);
}

void tst_Sort::endedProcessesCountNothing()
{
    ProcessTable table;
    table.addText("1 0 1 1 init\n10 1 10 10 big\n20 1 20 20 small");
    table.touch(10, [](Process& process) { process.cpuPercent = 99; });
    table.touch(20, [](Process& process) { process.cpuPercent = 1; });
    SceneKeeper keeper;
    (void)keeper.next(classify(table.next()));
    const auto init = NodeId::of(table.at(1).key.serial);
    table.exit(10);
    const auto scene = keeper.next(classify(table.next()));
    auto options = grouped(Grouping::Family);
    options.sortBy = ColumnId::Cpu;
    const auto forest = arrange(scene, options);
    QCOMPARE(childrenOf(*forest, init), QStringLiteral("10 20"));
    QCOMPARE(forest->node(forest->indexOf(init)).row.totals.processes, 2);
    QCOMPARE(forest->node(forest->indexOf(init)).row.totals.cpuPercent, 1.0F);
}

QTEST_GUILESS_MAIN(tst_Sort)
#include "tst_sort.moc"
