// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "model/sys/reader_pool.h"
#include "model/tree/user_names.h"
#include "tests/model/process_table.h"
#include "tests/model/scenes.h"
#include "tests/model/tree_text.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

constexpr auto machine = R"(
    1 0 1 1 init
    2 0 0 0 kthreadd kernel
    10 1 10 10 Sshd
    20 10 20 20 bash fg
    21 20 21 20 vi tty stopped
    22 20 22 20 sleep tty
    31 1 30 30 daemon uid=7
    32 31 30 30 helper uid=7
    40 10 40 40 dead zombie
    50 1 50 50 new)";

ProcessTable filled()
{
    ProcessTable table;
    table.addText(machine);
    table.setCommandLine(10, std::string("/usr/sbin/sshd\0-D\0", 18));
    table.setCommandLine(20, std::string("-bash\0", 6));
    table.setCommandLine(22, std::string("sleep\0two words\0", 16));
    return table;
}

/// The pids that match, ascending; process 50 is new.
QString matching(ProcessTable& table, const Filter& filter)
{
    const auto classified = classify(table.next());
    const auto& snapshot = classified->snapshot();
    QStringList pids;
    for (int index = 0; index < snapshot.size(); ++index)
        if (filter.matches(snapshot.at(index), classified->facets(index), snapshot.at(index).pid().value == 50))
            pids << QString::number(snapshot.at(index).pid().value);
    return pids.join(u' ');
}

} // namespace

class tst_Filter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void saysWhereItIsWrong_data();
    void saysWhereItIsWrong();
    void nothingTypedIsNoFilter();
    void knowsEveryWordItOffers();
    void findsUsersByName();
    void bytesThatAreNoText();
    void aRegularExpressionMayNotRunForEver_data();
    void aRegularExpressionMayNotRunForEver();
    void keepsWhatStandsAbove();
    void keepsWhatStandsBelowOnDemand();
    void headingsStandForTheirMembers();
};

void tst_Filter::finds_data()
{
    QTest::addColumn<QString>("pids");
    const auto row = [](const char* text, const char* pids) { QTest::newRow(text) << QString::fromLatin1(pids); };
    row("ssh", "10");
    row("SSHD", "10");
    row("sh", "10 20");
    row("sh bash", "20");
    row("-sh", "1 2 21 22 31 32 40 50");
    row("sbin/sshd -D", "");      // "-D" is: without D
    row("sbin/sshd \"-D\"", "10");
    row("\"sshd -D\"", "10");
    row("/usr/sbin", "10");       // a path, not a regular expression
    row("-/usr/sbin sshd", "");
    row("two\" \"words", "22");
    row("\"two words\"", "22");
    row("-\"two words\" sid:20", "20 21");
    row("\"sid:20\"", "");
    row("\"/sleep/\"", "");
    row("-", "10 20");            // a minus alone is text
    row("/^s/", "10 22");
    row("/^S.*D$/", "");          // the command line follows on a line of its own
    row("/^sshd$/", "");
    row("/^sshd\\n/", "10");
    row("/two words/", "22");
    row("/\\/sbin\\//", "10");
    row("-/^./", "");
    row("/^(vi|init)\\b/ -pid:1", "21");
    row("sid:20", "20 21 22");
    row("SID:20", "20 21 22");
    row("pgid:30", "31 32");
    row("ppid:1", "10 31 50");
    row("pid:21", "21");
    row("pid:\"21\"", "21");
    row("-sid:20 -ppid:1 -pid:2", "1 32 40");
    row("tty:pts/0", "20 21 22");
    row("tty:none sh", "10");
    row("tty:? bash", "");
    row("user:7", "31 32");
    row("user:nobody-has-this-name", "");
    row("state:T", "21");
    row("state:t", "21");
    row("state:z", "40");
    row("state:R", "");
    row("is:daemon", "10 31 50");
    row("is:orphan", "");
    row("is:zombie", "40");
    row("is:leader", "1 10 20 40 50");
    row("is:stopped", "21");
    row("is:new", "50");
    row("is:kernel", "2");
    row("is:cannot-tell", "10 50");
    row("is:foreground", "20");
    row("is:background", "21 22");
    row("is:reaper", "1");
    row("IS:Zombie", "40");
    row("http://host:8080", "");  // not a field of ours: text
    row("sid:20 is:background -state:T", "22");
}

void tst_Filter::finds()
{
    QFETCH(QString, pids);
    auto table = filled();
    const auto parsed = Filter::parse(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(!parsed.error, parsed.error ? qPrintable(parsed.error->message) : "");
    QVERIFY(parsed.filter);
    QCOMPARE(matching(table, *parsed.filter), pids);
    QCOMPARE(parsed.filter->gaveUp(), 0);
}

void tst_Filter::saysWhereItIsWrong_data()
{
    QTest::addColumn<int>("position");
    QTest::newRow("sid:") << 4;
    QTest::newRow("sid:x") << 4;
    QTest::newRow("-sid:x") << 5;
    QTest::newRow("bash -pgid:1x") << 11;
    QTest::newRow("pid:99999999999") << 4;
    QTest::newRow("state:running") << 6;
    QTest::newRow("state:") << 6;
    QTest::newRow("is:good") << 3;
    QTest::newRow("a is:") << 5;
    QTest::newRow("/abc") << 0;
    QTest::newRow("vi -/abc\\/") << 3;
    QTest::newRow("\"abc") << 0;
    QTest::newRow("a b\"c d") << 2;
    QTest::newRow("/ab(cd/") << 6;
    QTest::newRow("x -/a)b/") << 5;
    QTest::newRow("/\\//  /[z-a]/") << 10;
    QTest::newRow("/*/") << 1;
}

void tst_Filter::saysWhereItIsWrong()
{
    QFETCH(int, position);
    const auto parsed = Filter::parse(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!parsed.filter);
    QVERIFY(parsed.error);
    QCOMPARE(parsed.error->position, position);
    QVERIFY(parsed.error->message.endsWith(u'.'));
}

void tst_Filter::nothingTypedIsNoFilter()
{
    for (const auto* text : {"", " ", "\t \n"}) {
        const auto parsed = Filter::parse(QString::fromLatin1(text));
        QVERIFY(!parsed.filter);
        QVERIFY(!parsed.error);
    }
}

void tst_Filter::knowsEveryWordItOffers()
{
    for (const auto& word : Filter::isWords())
        QVERIFY(Filter::parse(QStringLiteral("is:") + word).filter);
    for (const auto& word : Filter::fieldWords())
        QVERIFY(!Filter::parse(word + u':').filter);
}

void tst_Filter::findsUsersByName()
{
    sys::ReaderPool pool;
    UserNames::instance().usePool(&pool);
    auto table = filled();
    QTRY_COMPARE(UserNames::instance().name(0), QStringLiteral("root"));
    const auto root = Filter::parse(QStringLiteral("user:root"));
    QCOMPARE(matching(table, *root.filter), QStringLiteral("1 2 10 20 21 22 40 50"));
    UserNames::instance().usePool(nullptr);
}

void tst_Filter::bytesThatAreNoText()
{
    ProcessTable table;
    table.add({1, 0, 1, 1, "init"});
    table.add({7, 1, 7, 7, "\xff\xfe" "caf\xc3\xa9"});
    table.setCommandLine(7, std::string("\x80\x80\0Stra\xc3\x9f" "e\xed\xa0\x80\0", 14));
    const auto found = [&](const char* text) { return matching(table, *Filter::parse(QString::fromUtf8(text)).filter); };
    QCOMPARE(found("café"), QStringLiteral("7"));
    QCOMPARE(found("CAFÉ"), QStringLiteral("7"));
    QCOMPARE(found("/caf./"), QStringLiteral("7"));
    QCOMPARE(found("straße"), QStringLiteral("7"));
    QCOMPARE(found("/\\x{fffd}/"), QStringLiteral("7"));
    QCOMPARE(found("pid:7"), QStringLiteral("7"));
}

void tst_Filter::aRegularExpressionMayNotRunForEver_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("givesUp");
    QTest::newRow("nested repeats") << QStringLiteral("/(a+)+$/") << true;
    QTest::newRow("alternatives that overlap") << QStringLiteral("/(a|aa)+$/") << true;
    QTest::newRow("a back reference") << QStringLiteral("/(a*)*\\1b$/") << true;
    QTest::newRow("many wild cards") << QStringLiteral("/a.*a.*a.*a.*a.*[cd]/") << true;
    QTest::newRow("one that is merely slow") << QStringLiteral("/a.*c/") << false;
}

void tst_Filter::aRegularExpressionMayNotRunForEver()
{
    QFETCH(QString, text);
    QFETCH(bool, givesUp);
    ProcessTable table;
    constexpr int processes = 50;
    for (int pid = 1; pid <= processes; ++pid) {
        table.add({pid, 0, 1, 1, "p"});
        table.setCommandLine(pid, std::string(givesUp ? 2000 : 100, 'a') + "b!");
    }
    const auto filter = Filter::parse(text).filter;
    QVERIFY(filter);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(matching(table, *filter), QString());
    QCOMPARE(filter->gaveUp(), givesUp ? processes : 0);
    qInfo("%.2f ms a process", static_cast<double>(timer.nsecsElapsed()) / 1e6 / processes);
    QVERIFY2(timer.elapsed() < 10'000, "it took for ever"); // without a bound it would be years
}

void tst_Filter::keepsWhatStandsAbove()
{
    auto table = filled();
    const auto scene = sceneOf(table);
    auto options = grouped(Grouping::Family);
    options.filter = Filter::parse(QStringLiteral("sleep")).filter;
    QCOMPARE(treeText(*arrange(scene, options)), unindented(R"(
        init 1 context
          Sshd 10 context
            bash 20 context
              sleep 22)"));
    options.grouping = Grouping::Sessions;
    QCOMPARE(treeText(*arrange(scene, options)), unindented(R"(
        init 1 context
          session 20 pts/0 context
            group 22 context
              sleep 22)"));
    options.grouping = Grouping::Flat;
    QCOMPARE(treeText(*arrange(scene, options)), std::string("sleep 22\n"));
    options.filter = Filter::parse(QStringLiteral("nothing-is-called-so")).filter;
    QCOMPARE(arrange(scene, options)->size(), 1);
}

void tst_Filter::keepsWhatStandsBelowOnDemand()
{
    auto table = filled();
    const auto scene = sceneOf(table);
    auto options = grouped(Grouping::Family);
    options.filter = Filter::parse(QStringLiteral("bash")).filter;
    options.showBelowMatches = true;
    QCOMPARE(treeText(*arrange(scene, options)), unindented(R"(
        init 1 context
          Sshd 10 context
            bash 20
              vi 21 below
              sleep 22 below)"));
    options.filter = Filter::parse(QStringLiteral("sid:20 -vi")).filter;
    QCOMPARE(treeText(*arrange(scene, options)), unindented(R"(
        init 1 context
          Sshd 10 context
            bash 20
              vi 21 below
              sleep 22)"));
}

/// A heading has no words of its own; totals count what is shown.
void tst_Filter::headingsStandForTheirMembers()
{
    auto table = filled();
    const auto scene = sceneOf(table);
    auto options = grouped(Grouping::Sessions);
    options.filter = Filter::parse(QStringLiteral("sid:20")).filter;
    const auto forest = arrange(scene, options);
    QCOMPARE(treeText(*forest), unindented(R"(
        init 1 context
          session 20 pts/0 context
            group 20 foreground orphaned context
              bash 20
            group 21 stopped context
              vi 21
            group 22 context
              sleep 22)"));
    const auto& session = forest->node(forest->indexOf(NodeId::of(Sid{20})));
    QCOMPARE(session.row.totals.processes, 3);
    QCOMPARE(session.row.heading->groups, 3);
    options.filter = Filter::parse(QStringLiteral("sid:20 vi")).filter;
    const auto one = arrange(scene, options);
    const auto& heading = one->node(one->indexOf(NodeId::of(Sid{20})));
    QCOMPARE(heading.row.totals.processes, 1);
    QCOMPARE(heading.row.heading->groups, 1);
}

QTEST_GUILESS_MAIN(tst_Filter)
#include "tst_filter.moc"
