// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every kind of process, built for real and labelled by who built it: what the program says of each is compared
// with its label, facet by facet.
#include <memory>

#include <QTest>

#include "model/process/unit.h"
#include "model/sys/reaper_probe.h"
#include "tests/support/wait.h"
#include "tests/zoo/figures.h"
#include "tests/zoo/specimens.h"
#include "tests/zoo/viewer.h"
#include "tests/zoo/zoo.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

QString text(std::string_view bytes) { return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())); }

/// What the control group that all of the zoo inherit makes of a leader daemon.
FacetValue unitHere()
{
    std::string file;
    const auto proc = sys::ProcFs::open();
    if (!proc || !sys::readAt(proc->rootFd(), "self/cgroup", file))
        return FacetValue::Either;
    switch (unitOf(unifiedPath(file).value_or(std::string())).kind) {
    case Unit::Kind::Service:
        return FacetValue::Supervised;
    case Unit::Kind::Login:
        return FacetValue::ForkedOnce;
    default:
        return FacetValue::Either;
    }
}

} // namespace

class ZooTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void specimens_data();
    void specimens();
    void certainIsTrue_data() { views(); }
    void certainIsTrue();
    void figures();
    void cloneParentIsTheLimit();
    void init();
    void reaperOfThisTest();
    void kernelThreads();
    void insideContainer_data();
    void insideContainer();

private:
    static void views();
    [[nodiscard]] Viewer& view(bool measured) { return measured ? *measured_ : *unmeasured_; }
    [[nodiscard]] Adopter adopter(Ground ground, bool measured) const;
    [[nodiscard]] std::vector<Exhibit> exhibits(const Classified& classified, bool withHidden) const;
    [[nodiscard]] ClassifiedPtr told() const;

    std::unique_ptr<Zoo> zoo_;
    std::unique_ptr<Viewer> measured_;   ///< knows who adopts the orphans of this test
    std::unique_ptr<Viewer> unmeasured_; ///< has to find out
    Pid reaper_;
    bool reaperLeads_ = false;
    FacetValue unit_ = FacetValue::Either;
};

void ZooTest::initTestCase()
{
    const auto reaper = sys::measureReaper(sys::reaperHelper(), longEnough);
    QVERIFY2(reaper.has_value(), "daemonscope-reaper does not answer");
    reaper_ = *reaper;
    zoo_ = std::make_unique<Zoo>();
    QVERIFY2(zoo_->error().empty(), zoo_->error().c_str());
    measured_ = std::make_unique<Viewer>(reaper_);
    // Without held descriptors, to go that way as well.
    unmeasured_ = std::make_unique<Viewer>(std::nullopt, 0);
    measured_->lookAtAll();
    unmeasured_->lookAtAll();
    const auto* adopter = measured_->process(reaper_);
    if (adopter == nullptr)
        QSKIP("the process that adopts orphans is hidden here (hidepid), so nothing can be said of them");
    reaperLeads_ = leads(reaper_, adopter->stat.sid);
    unit_ = unitHere();
    qInfo("orphans go to pid %d (%s), session %d", reaper_.value, adopter->stat.comm.c_str(), adopter->stat.sid.value);
}

Adopter ZooTest::adopter(Ground ground, bool measured) const
{
    switch (ground) {
    case Ground::Subreaper:
        return {Confidence::High, false};
    case Ground::LeadingSubreaper:
        return {Confidence::Unknown, true};
    case Ground::Container:
        return {Confidence::Certain, false};
    case Ground::System:
        break;
    }
    if (measured || reaper_ == Pid{1})
        return {Confidence::Certain, reaperLeads_};
    return {reaperLeads_ ? Confidence::Unknown : Confidence::High, reaperLeads_};
}

void ZooTest::views()
{
    QTest::addColumn<bool>("measured");
    QTest::newRow("reaper measured") << true;
    QTest::newRow("reaper not measured") << false;
}

void ZooTest::specimens_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("measured");
    for (const bool measured : {true, false})
        for (const auto& specimen : test::specimens())
            QTest::addRow("%s, %s", specimen.label.data(), measured ? "measured" : "not measured")
                << text(specimen.label) << measured;
}

void ZooTest::specimens()
{
    QFETCH(const QString, label);
    QFETCH(const bool, measured);
    const auto& specimen = test::specimen(label.toStdString());
    if (const auto why = zoo_->skipped(std::string(specimen.needs)); !why.empty())
        QSKIP(qPrintable(label + u": " + text(why)));
    const auto pid = zoo_->pid(std::string(specimen.label));
    const auto* process = view(measured).process(pid);
    QVERIFY2(process != nullptr, "not in the picture");
    QCOMPARE(said(view(measured).facets(pid)).join(u'\n'),
        expected(specimen, adopter(specimen.ground, measured), unit_).join(u'\n'));
}

void ZooTest::certainIsTrue()
{
    QFETCH(const bool, measured);
    int statements = 0;
    for (const auto& exhibit : exhibits(view(measured).now(), true)) {
        for (const auto& facet : exhibit.facets.all()) {
            QVERIFY2(!isFalse(facet, *exhibit.specimen, exhibit.process->pid()),
                qPrintable(text(exhibit.specimen->label) + u": " + text(id(facet.id)) + u'=' + text(id(facet.value))));
            statements += facet.confidence == Confidence::Certain ? 1 : 0;
        }
    }
    QVERIFY(statements > 50);
}

std::vector<Exhibit> ZooTest::exhibits(const Classified& classified, bool withHidden) const
{
    std::vector<Exhibit> all;
    const auto& snapshot = classified.snapshot();
    for (const auto& specimen : test::specimens()) {
        const int index = snapshot.indexOf(zoo_->pid(std::string(specimen.label)));
        if (index < 0 || (!withHidden && specimen.ground == Ground::LeadingSubreaper))
            continue;
        const auto& process = snapshot.at(index);
        all.push_back({&specimen, &process, snapshot.find(process.stat.ppid), classified.facets(index)});
    }
    return all;
}

/// The same picture, but all who adopt have been named.
ClassifiedPtr ZooTest::told() const
{
    auto snapshot = std::make_shared<Snapshot>(measured_->now().snapshot());
    auto reapers = std::make_shared<std::vector<Serial>>();
    for (const auto& specimen : test::specimens())
        if (const auto* process = snapshot->find(zoo_->pid(std::string(specimen.label)));
            process && specimen.is("reaper"))
            reapers->push_back(process->key.serial);
    std::sort(reapers->begin(), reapers->end());
    snapshot->seenReapers = std::move(reapers);
    return classify(std::move(snapshot));
}

/// The figures that the predicates promise. Only living processes count: a zombie is told apart first of all.
void ZooTest::figures()
{
    const auto allTold = told();
    const auto living = [](std::vector<Exhibit> exhibits) {
        std::erase_if(exhibits, [](const Exhibit& exhibit) { return exhibit.specimen->is("zombie"); });
        return exhibits;
    };
    const auto toldOnes = living(exhibits(*allTold, true));
    const auto untold = living(exhibits(measured_->now(), true));
    const auto knowable = living(exhibits(measured_->now(), false));
    const auto show = [](const char* question, Figures figures) {
        qInfo("%s", figures.row(question).c_str());
        return figures;
    };

    // What one would try first, for comparison.
    const auto reaps = [&](const Exhibit& exhibit) {
        const int parent = allTold->snapshot().indexOf(exhibit.process->stat.ppid);
        return parent >= 0 && allTold->reaper(parent).has_value();
    };
    const auto noTerminal = [](const Exhibit& exhibit) { return !exhibit.process->hasTerminal(); };
    show("orphan: ppid 1",
        measure(toldOnes, "adopted", [](const auto& one) { return one.process->stat.ppid == Pid{1}; }));
    show("orphan: ppid is a reaper, all told", measure(toldOnes, "adopted", reaps));
    show("daemon: no terminal", measure(toldOnes, "daemon", noTerminal));
    show("daemon: no terminal, ppid is a reaper, all told",
        measure(toldOnes, "daemon", [&](const auto& one) { return noTerminal(one) && reaps(one); }));

    const auto isDaemon = [](const Exhibit& exhibit) { return exhibit.facets.daemon(); };
    const auto daemons = show("daemons, all reapers told", measure(toldOnes, "daemon", isDaemon));
    const auto daemonsUntold = show("daemons, none told but ours", measure(untold, "daemon", isDaemon));
    const auto daemonsKnowable = show("daemons, where ids betray the reaper", measure(knowable, "daemon", isDaemon));
    QVERIFY(daemons.precision() >= 0.89 && daemons.recall() >= 1.00);
    QVERIFY(daemonsUntold.precision() >= 0.89);
    QVERIFY(daemonsKnowable.precision() >= 0.89 && daemonsKnowable.recall() >= 1.00);

    const auto certainly = [](const Exhibit& exhibit) {
        return exhibit.facets.adopted() && exhibit.facets.find(FacetId::Adopted)->confidence == Confidence::Certain;
    };
    const auto orphansCertain = show("orphans, certain ones", measure(untold, "adopted", certainly));
    const auto orphans = show("orphans, of any confidence",
        measure(untold, "adopted", [](const auto& exhibit) { return exhibit.facets.adopted(); }));
    const auto orphansOrUndecided = show(
        "orphans, with those that ids cannot decide", measure(untold, "adopted", [](const auto& exhibit) {
            return exhibit.facets.adopted() || exhibit.facets.find(FacetId::Adopted)->value == FacetValue::Undecidable;
        }));
    QVERIFY(orphansCertain.precision() >= 1.00);
    QVERIFY(orphansCertain.recall() >= 0.57 || reaperLeads_);
    QVERIFY(orphans.precision() >= 0.90 && orphans.recall() >= 0.57);
    QVERIFY(orphansOrUndecided.recall() >= 0.90);
}

/// A process made with CLONE_PARENT is a child of its maker's parent from the first, with the maker's session: by
/// its ids, it has been adopted. The one case in which the proof by session errs (clone(2)).
void ZooTest::cloneParentIsTheLimit()
{
    const auto made = said(measured_->facets(zoo_->pid("clone-parent")));
    QVERIFY2(made.contains(u"adopted=by-session/certain"_qs), qPrintable(made.join(u' ')));
    // Nobody may learn from it for certain that its parent adopts orphans.
    const auto parent = said(measured_->facets(zoo_->pid("clone-parent-parent")));
    QVERIFY2(parent.contains(u"reaper=inferred/high"_qs), qPrintable(parent.join(u' ')));
}

void ZooTest::init()
{
    const auto* process = measured_->process(Pid{1});
    QVERIFY(process != nullptr);
    const auto& stat = process->stat;
    QStringList facets{u"init=yes/certain"_qs, u"reaper=init/certain"_qs};
    if (stat.sid == Sid{1})
        facets += {u"group-leader=yes/certain"_qs, u"session-leader=yes/certain"_qs};
    else if (stat.pgid == Pgid{1})
        facets += u"group-leader=yes/certain"_qs;
    if (stat.sid == Sid{0})
        facets += u"boot-session=yes/certain"_qs;
    if (process->hasTerminal())
        QSKIP("pid 1 has a terminal here");
    facets.sort();
    facets += u"headline init/certain"_qs;
    QCOMPARE(said(measured_->facets(Pid{1})), facets);
}

void ZooTest::reaperOfThisTest()
{
    const auto facet = measured_->facets(reaper_).find(FacetId::Reaper);
    QVERIFY(facet.has_value());
    QCOMPARE(text(id(facet->value)), reaper_ == Pid{1} ? u"init"_qs : u"measured"_qs);
    QCOMPARE(text(id(facet->confidence)), u"certain"_qs);
}

void ZooTest::kernelThreads()
{
    const auto* kthreadd = measured_->process(Pid{2});
    if (kthreadd == nullptr || kthreadd->stat.comm != "kthreadd")
        QSKIP("no kernel threads are visible here: this is a container, or they are hidden");
    const QStringList only{u"kernel-thread=yes/certain"_qs, u"headline kernel-thread/certain"_qs};
    const auto& snapshot = measured_->now().snapshot();
    int threads = 0;
    for (const auto& process : snapshot.processes()) {
        if (process->stat.ppid == Pid{2} || process->pid() == Pid{2}) {
            // But not the programs that the kernel starts: they have a command line.
            if (process->cmdline->ok() && process->cmdline->value.bytes.empty() && !process->dead()) {
                QCOMPARE(said(measured_->facets(process->pid())), only);
                ++threads;
            }
        }
    }
    QVERIFY(threads > 1);
}

void ZooTest::insideContainer_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("facets");
    const auto plain = u"container-init"_qs;
    const auto shell = u"container-shell"_qs;
    QTest::newRow("init") << plain << plain
                          << u"boot-session=yes/certain init=yes/certain reaper=init/certain headline init/certain"_qs;
    // As from outside.
    QTest::newRow("daemon") << plain << u"container-sysv"_qs << QString();
    QTest::newRow("service") << plain << u"container-service"_qs << QString();
    QTest::newRow("shell as init")
        << shell << shell
        << u"controlling-process=yes/certain group-leader=yes/certain init=yes/certain orphaned-group=yes/certain "
           "reaper=init/certain session-leader=yes/certain terminal=foreground/certain headline init/certain"_qs;
    // No orphaned group: as a parent the kernel leaves out the machine's own init, and no other.
    QTest::newRow("job") << shell << u"container-job"_qs << QString();
}

/// The same processes as somebody in the container sees them, by its own /proc.
void ZooTest::insideContainer()
{
    QFETCH(const QString, container);
    QFETCH(const QString, label);
    QFETCH(QString, facets);
    const bool shell = container == u"container-shell";
    for (const auto* kind : {"container", shell ? "container-shell-inside" : "container-inside"})
        if (const auto why = zoo_->skipped(kind); !why.empty())
            QSKIP(why.c_str());
    const auto* outside = measured_->process(zoo_->pid(label.toStdString()));
    QVERIFY(outside != nullptr && !outside->credentials->status.nsPids.empty());
    const Pid inside{outside->credentials->status.nsPids.back()};
    Viewer viewer(
        std::nullopt, 4096, "/proc/" + std::to_string(zoo_->pid(container.toStdString()).value) + "/root/proc");
    viewer.look();
    QVERIFY(viewer.process(inside) != nullptr);
    if (facets.isEmpty()) // the init there leads its session if it is the shell
        facets = expected(test::specimen(label.toStdString()), {Confidence::Certain, shell}, unit_).join(u' ');
    QCOMPARE(said(viewer.facets(inside)).join(u' '), facets);
}

QTEST_GUILESS_MAIN(ZooTest)
#include "tst_zoo.moc"
