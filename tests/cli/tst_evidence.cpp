// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "model/process/facet_texts.h"
#include "tests/cli/seen.h"
#include "tests/cli/town.h"

using namespace daemonscope;
using namespace daemonscope::test;

class TestEvidence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void headlines_data();
    void headlines();
    void neverEmpty();
    void everyFacetOfTheTown();
    void namesTheFields();
    void saysWhatIdsCannotTell();
    void namesAreHarmless();
    void everyIdHasItsWords();
    void states();
    void realMachine();

private:
    FakeProc proc_;
    std::unique_ptr<Seen> town_;
};

void TestEvidence::initTestCase()
{
    buildTown(proc_);
    town_ = std::make_unique<Seen>(proc_.path());
}

void TestEvidence::headlines_data()
{
    QTest::addColumn<int>("pid");
    QTest::addColumn<QString>("text");
    const auto row = [](int pid, const char* text) { QTest::newRow(text) << pid << QString::fromLatin1(text); };
    row(1, "init");
    row(2, "kernel thread");
    row(town::shell, "session leader");
    row(town::editor, "foreground");
    row(town::sleeper, "background");
    row(town::stopped, "stopped job");
    row(town::daemon, "daemon, forked twice");
    row(town::worker, "worker of a daemon");
    row(town::service, "service");
    row(town::loginDaemon, "daemon, forked once");
    row(town::either, "service, or forked once");
    row(town::job, "left-over job");
    row(town::attached, "orphan, still on pts/1");
    row(town::orphan, "orphan");
    row(town::zombie, "zombie");
    row(town::traced, "traced");
    row(town::container, "container init");
    row(town::lost, "cannot be told");
}

void TestEvidence::headlines()
{
    QFETCH(int, pid);
    QFETCH(QString, text);
    QCOMPARE(headlineText(town_->classified(), town_->indexOf(pid)), text);
}

/// Whatever facet is asked about, of whatever process: there is an answer, and no place in it was left open.
void TestEvidence::neverEmpty()
{
    const auto& classified = town_->classified();
    for (int index = 0; index < classified.snapshot().size(); ++index)
        for (std::size_t id = 0; id < facetIds.size(); ++id)
            for (std::size_t value = 0; value < facetValueIds.size(); ++value)
                for (const auto confidence : {Confidence::Unknown, Confidence::Likely, Confidence::High, Confidence::Certain}) {
                    const Facet facet{static_cast<FacetId>(id), static_cast<FacetValue>(value), confidence};
                    const auto reasons = evidence(classified, index, facet);
                    QVERIFY(!reasons.isEmpty());
                    for (const auto& reason : reasons) {
                        QVERIFY(!reason.isEmpty());
                        QVERIFY2(!reason.contains(u'%'), qPrintable(reason));
                    }
                }
}

void TestEvidence::everyFacetOfTheTown()
{
    QSet<int> seen;
    const auto& classified = town_->classified();
    for (int index = 0; index < classified.snapshot().size(); ++index)
        for (const auto& facet : classified.facets(index).all())
            seen.insert(static_cast<int>(facet.id));
    // Not there: a leader thread gone, and a boot session other than the kernel's.
    QVERIFY(seen.size() >= static_cast<int>(facetIds.size()) - 2);
}

void TestEvidence::namesTheFields()
{
    const auto daemon = town_->reasons(town::daemon, FacetId::SysvDaemon);
    QVERIFY(daemon.contains(u"no controlling terminal (tty_nr 0)"));
    QVERIFY(daemon.contains(u"session 311, leader gone (sid 311)"));
    QVERIFY(daemon.contains(u"pid 312 ≠ sid 311"));
    QVERIFY(daemon.contains(u"pid 1 (systemd) adopts orphans"));
    const auto adopted = town_->reasons(town::orphan, FacetId::Adopted);
    QVERIFY2(adopted.contains(u"adopted by pid 1 (systemd): its session 400 is not pid 1's session 1"), qPrintable(adopted));
    QVERIFY(town_->reasons(town::editor, FacetId::Terminal).contains(u"pgid 210 = tpgid"));
    QVERIFY(town_->reasons(town::sleeper, FacetId::Terminal).contains(u"pgid 220, tpgid 210"));
    QVERIFY(town_->reasons(town::job, FacetId::LeftoverJob).contains(u"session 499, leader gone"));
    QVERIFY(town_->reasons(town::service, FacetId::LeaderDaemon).contains(u"cron.service"));
    QVERIFY(town_->reasons(town::loginDaemon, FacetId::LeaderDaemon).contains(u"session-3.scope"));
    QVERIFY(town_->reasons(town::traced, FacetId::Stopped).contains(u"pid 200 (bash)"));
    QVERIFY(town_->reasons(town::container, FacetId::ContainerInit).contains(u"NSpid 900 1"));
    QVERIFY(town_->reasons(town::zombie, FacetId::Zombie).contains(u"state Z"));
    QVERIFY(town_->reasons(1, FacetId::Reaper).contains(u"pid 1"));
    QVERIFY(town_->reasons(town::lost, FacetId::Adopted).contains(u"949"));
}

void TestEvidence::saysWhatIdsCannotTell()
{
    for (const auto facet : {FacetId::LeaderDaemon, FacetId::Adopted}) {
        const auto reasons = town_->reasons(town::either, facet);
        QVERIFY2(reasons.contains(u"setsid -f, daemon(3) and a supervised service have identical ids"), qPrintable(reasons));
    }
}

void TestEvidence::namesAreHarmless()
{
    FakeProc proc;
    proc.add({.pid = 1, .ppid = 0, .comm = "a\x1b[31m\n%1"})
        .add({.pid = 9, .ppid = 1, .pgid = 8, .sid = 8, .comm = "\xe2\x80\xae%2<b>"});
    const Seen seen(proc.path());
    for (const auto pid : {1, 9}) {
        const auto facets = seen.facets(pid); // kept: all() is a view of it
        for (const auto& facet : facets.all()) {
            const auto reasons = seen.reasons(pid, facet.id);
            QVERIFY(!reasons.contains(QChar(0x1b)) && !reasons.contains(QChar(0x202e)));
        }
    }
    QVERIFY(seen.reasons(9, FacetId::SysvDaemon).contains(u"pid 1 (a\\e[31m\\n%1) adopts orphans"));
}

void TestEvidence::everyIdHasItsWords()
{
    QSet<QString> names;
    for (std::size_t id = 0; id < headlineIds.size(); ++id)
        names.insert(headlineName(static_cast<Headline>(id)));
    QCOMPARE(names.size(), static_cast<int>(headlineIds.size()));
    names.clear();
    for (std::size_t id = 0; id < facetIds.size(); ++id)
        names.insert(facetName({static_cast<FacetId>(id), FacetValue::Yes, Confidence::Certain}));
    QCOMPARE(names.size(), static_cast<int>(facetIds.size()));
    names.clear();
    for (const auto confidence : {Confidence::Unknown, Confidence::Likely, Confidence::High, Confidence::Certain})
        names.insert(confidenceText(confidence));
    QCOMPARE(names.size(), 4);
}

void TestEvidence::states()
{
    Process process;
    const auto text = [&process](char state) {
        process.stat.state = state;
        return stateText(process);
    };
    QCOMPARE(text('R'), u"running"_qs);
    QCOMPARE(text('S'), u"sleeping"_qs);
    QCOMPARE(text('D'), u"waiting for disk"_qs);
    QCOMPARE(text('T'), u"stopped"_qs);
    QCOMPARE(text('t'), u"stopped by tracer"_qs);
    QCOMPARE(text('Z'), u"zombie"_qs);
    QCOMPARE(text('I'), u"idle"_qs);
    QCOMPARE(text('\x1b'), u"\\e"_qs);
    process.leaderThreadGone = true;
    QVERIFY(text('Z') != u"zombie"_qs);
}

void TestEvidence::realMachine()
{
    const Seen seen;
    const auto& classified = seen.classified();
    for (int index = 0; index < classified.snapshot().size(); ++index) {
        QVERIFY(!headlineText(classified, index).isEmpty());
        for (const auto& facet : classified.facets(index).all())
            QVERIFY(!evidence(classified, index, facet).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
