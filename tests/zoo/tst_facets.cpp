// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of processes that cannot be had at will: another machine's, hidden ones, impossible ones.
#include <algorithm>
#include <memory>
#include <set>

#include <QTest>

#include "tests/support/fake_proc.h"
#include "tests/zoo/facet_cases.h"
#include "tests/zoo/specimens.h"
#include "tests/zoo/viewer.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

std::unique_ptr<FakeProc> build(const std::vector<FakeProcess>& machine)
{
    auto proc = std::make_unique<FakeProc>();
    for (const auto& process : machine)
        proc->add(process);
    return proc;
}

} // namespace

class FacetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs_data();
    void saysWhatItIs();
    void shortStatLine();
    void unreadableProcesses_data();
    void unreadableProcesses();
    void reaperIsKnownLater();
    void findingsAreKept();
    void counting_data();
    void counting();
    void idsAreDistinct();
};

void FacetsTest::saysWhatItIs_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t at = 0; at < facetCases().size(); ++at)
        QTest::newRow(facetCases()[at].name) << static_cast<int>(at);
}

void FacetsTest::saysWhatItIs()
{
    QFETCH(const int, number);
    const auto& wanted = facetCases()[static_cast<std::size_t>(number)];
    const auto proc = build(wanted.machine);
    Viewer viewer(wanted.reaper, 0, proc->path());
    viewer.look();
    QCOMPARE(said(viewer.facets(Pid{wanted.pid})).join(u' '), wanted.said);
}

/// A field that was not there is no field that says 0.
void FacetsTest::shortStatLine()
{
    FakeProc proc;
    proc.add(plainInit()).add({.pid = 7}).add({.pid = 8}).add({.pid = 9, .ppid = 7, .pgid = 7, .sid = 7});
    proc.write(7, "stat", "7 (short) S");
    proc.write(8, "stat", "8 (short) S 1 8 8");
    Viewer viewer(std::nullopt, 0, proc.path());
    viewer.look();
    QCOMPARE(said(viewer.facets(Pid{7})).join(u' '), u"adopted=parent-unknown/unknown headline cannot-tell/unknown"_qs);
    // Whether it has a terminal is not known, so it is no daemon.
    QCOMPARE(said(viewer.facets(Pid{8})).join(u' '),
        u"adopted=undecidable/unknown group-leader=yes/certain session-leader=yes/certain headline child/certain"_qs);
    // Its parent's session is not known, so it proves nothing.
    QVERIFY(!viewer.facets(Pid{9}).adopted());
}

void FacetsTest::unreadableProcesses_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("confidence");
    QTest::newRow("all readable") << 0 << u"certain"_qs;
    QTest::newRow("one denied") << 1 << u"likely"_qs;
    QTest::newRow("one malformed") << 2 << u"likely"_qs;
    QTest::newRow("one without a descriptor") << 3 << u"likely"_qs;
    QTest::newRow("hidepid=2") << 4 << u"likely"_qs;
    QTest::newRow("hidepid=2, but not for us") << 5 << u"certain"_qs;
}

/// A group may have members that are not to be seen: then nobody knows whether it is orphaned.
void FacetsTest::unreadableProcesses()
{
    QFETCH(const int, which);
    QFETCH(const QString, confidence);
    FakeProc proc;
    proc.add(leadingInit()).add({.pid = 93, .tty = pts0, .tpgid = 93});
    if (which == 5)
        proc.add(kthreadd());
    Viewer viewer(std::nullopt, 0, proc.path());
    Snapshot changed(viewer.look().snapshot());
    std::vector<Pid>* lists[] = {
        nullptr, &changed.unreadable.denied, &changed.unreadable.malformed, &changed.unreadable.withoutDescriptor};
    if (which >= 1 && which <= 3)
        lists[which]->push_back(Pid{50});
    changed.hiding.hidepid = which >= 4 ? 2 : 0;
    const auto classified = classify(std::make_shared<const Snapshot>(changed));
    const auto facet = classified->facets(changed.indexOf(Pid{93})).find(FacetId::OrphanedGroup);
    QVERIFY(facet.has_value());
    QCOMPARE(QLatin1String(id(facet->confidence).data()), confidence);
}

/// The measuring may take longer than the first scan.
void FacetsTest::reaperIsKnownLater()
{
    FakeProc proc;
    proc.add(leadingInit()).add({.pid = 20}).add({.pid = 60, .ppid = 20, .cgroup = "/"});
    Viewer viewer(std::nullopt, 0, proc.path());
    const auto before = viewer.look().snapshotPtr();
    const auto first = classify(before);
    auto after = std::make_shared<Snapshot>(*before);
    after->measuredReaper = Pid{20};
    const auto second = classify(after, first);
    const int index = after->indexOf(Pid{60});
    QVERIFY(!first->facets(index).has(FacetId::LeaderDaemon));
    QVERIFY(second->facets(index).has(FacetId::LeaderDaemon));
    // As a hand-made snapshot may be: nobody was seen adopting.
    after->seenReapers = nullptr;
    QVERIFY(classify(after)->facets(index).has(FacetId::LeaderDaemon));
}

/// What does not change is not found out again, and what does is.
void FacetsTest::findingsAreKept()
{
    FakeProc proc;
    proc.add(leadingInit()).add({.pid = 20});
    Viewer viewer(std::nullopt, 0, proc.path());
    const auto* first = &viewer.look().facets(0);
    proc.change(20, [](FakeProcess& process) { process.userTicks = 500; });
    QCOMPARE(&viewer.look().facets(0), first);
    proc.change(20, [](FakeProcess& process) { process.state = 'T'; });
    viewer.look();
    QCOMPARE(viewer.facets(Pid{20}).headline(), Headline::Stopped);
    proc.change(20, [](FakeProcess& process) { process.state = 'S'; });
    viewer.look();
    QCOMPARE(viewer.facets(Pid{20}).headline(), Headline::LeaderDaemon);
}

void FacetsTest::counting_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("counts");
    const auto row = [](const char* name, const char* counts) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(counts);
    };
    row("daemon below a plain init", "adopted daemon");
    row("leftover job", "adopted orphan");
    row("orphan by group", "adopted orphan");
    row("service", "daemon");
    row("from a login", "daemon");
    row("either", "daemon cannot-tell");
    row("parent not visible", "cannot-tell");
    row("a cycle", "");
    row("zombie job", "");
    row("dead service", "");
    row("dead orphan", "adopted");
    row("forked before its parent's setsid", "");
    row("a dead parent anchors nobody else", "adopted orphan");
}

void FacetsTest::counting()
{
    QFETCH(const QString, name);
    QFETCH(const QString, counts);
    const auto wanted = std::find_if(facetCases().begin(), facetCases().end(),
        [&](const FacetCase& one) { return name == QLatin1String(one.name); });
    QVERIFY(wanted != facetCases().end());
    const auto proc = build(wanted->machine);
    Viewer viewer(wanted->reaper, 0, proc->path());
    viewer.look();
    const auto facets = viewer.facets(Pid{wanted->pid});
    QStringList words;
    if (facets.adopted())
        words += u"adopted"_qs;
    if (facets.daemon())
        words += u"daemon"_qs;
    if (facets.orphan())
        words += u"orphan"_qs;
    if (facets.cannotTell())
        words += u"cannot-tell"_qs;
    QCOMPARE(words.join(u' '), counts);
}

void FacetsTest::idsAreDistinct()
{
    const auto distinct = [](const auto& ids) {
        const std::set<std::string_view> set(ids.begin(), ids.end());
        return set.size() == ids.size() && !set.contains({});
    };
    QVERIFY(distinct(facetIds));
    QVERIFY(distinct(facetValueIds));
    QVERIFY(distinct(confidenceIds));
    QVERIFY(distinct(headlineIds));
}

QTEST_GUILESS_MAIN(FacetsTest)
#include "tst_facets.moc"
