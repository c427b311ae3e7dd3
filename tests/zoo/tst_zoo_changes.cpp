// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changes while one looks: an adoption, the end of a last thread, the end of the zoo.
#include <QTest>

#include "tests/support/wait.h"
#include "tests/zoo/specimens.h"
#include "tests/zoo/viewer.h"
#include "tests/zoo/zoo.h"

using namespace daemonscope;
using namespace daemonscope::test;

class ZooChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void adoptionIsSeen_data() { bothWays(); }
    void adoptionIsSeen();
    void lastThreadEnds_data() { bothWays(); }
    void lastThreadEnds();
    void nothingOutlivesTheLifePipe();
    void nothingOutlivesTheKeeper();

private:
    static void bothWays();
};

void ZooChangesTest::bothWays()
{
    QTest::addColumn<int>("descriptors");
    QTest::newRow("held") << 4096;
    QTest::newRow("by number") << 0;
}

void ZooChangesTest::adoptionIsSeen()
{
    QFETCH(const int, descriptors);
    Zoo zoo;
    QVERIFY2(zoo.error().empty(), zoo.error().c_str());
    Viewer viewer({}, static_cast<std::size_t>(descriptors));
    viewer.look();
    QVERIFY(!viewer.facets(zoo.pid("adoptee")).adopted());
    QVERIFY(!viewer.facets(zoo.pid("quiet-subreaper")).has(FacetId::Reaper));
    QVERIFY(zoo.order("adopt"));
    viewer.look();

    QCOMPARE(said(viewer.facets(zoo.pid("adoptee"))),
        (QStringList{u"adopted=seen/certain"_qs, u"headline orphan/certain"_qs}));
    QCOMPARE(said(viewer.facets(zoo.pid("quiet-subreaper"))),
        (QStringList{u"adopted=no-evidence/unknown"_qs, u"reaper=seen-adopting/certain"_qs, u"worker=yes/high"_qs,
            u"headline child/certain"_qs}));
    QCOMPARE(said(viewer.facets(zoo.pid("adoptee-parent"))),
        (QStringList{u"adopted=no-evidence/unknown"_qs, u"zombie=yes/certain"_qs, u"headline zombie/certain"_qs}));
    const auto& seen = viewer.process(zoo.pid("adoptee"))->adoption;
    QVERIFY(seen != nullptr);
    QCOMPARE(seen->from.value, zoo.pid("adoptee-parent").value);
    QCOMPARE(seen->by.value, zoo.pid("quiet-subreaper").value);
    // It stays known.
    viewer.look();
    QVERIFY(viewer.facets(zoo.pid("adoptee")).adopted());
}

/// A process whose first thread is gone becomes a zombie without any change of state or parent.
void ZooChangesTest::lastThreadEnds()
{
    QFETCH(const int, descriptors);
    Zoo zoo;
    QVERIFY2(zoo.error().empty(), zoo.error().c_str());
    Viewer viewer({}, static_cast<std::size_t>(descriptors));
    viewer.look();
    const auto pid = zoo.pid("leader-thread-gone");
    QVERIFY(viewer.facets(pid).has(FacetId::LeaderThreadGone));
    QVERIFY(zoo.order("last-thread"));
    viewer.look();
    QCOMPARE(said(viewer.facets(pid)),
        (QStringList{u"adopted=no-evidence/unknown"_qs, u"zombie=yes/certain"_qs, u"headline zombie/certain"_qs}));
}

void ZooChangesTest::nothingOutlivesTheLifePipe()
{
    Zoo zoo;
    QVERIFY2(zoo.error().empty(), zoo.error().c_str());
    QVERIFY(!zoo.allEnded(std::chrono::milliseconds(0)));
    zoo.closeLifePipe();
    QVERIFY(zoo.allEnded(longEnough));
}

void ZooChangesTest::nothingOutlivesTheKeeper()
{
    Zoo zoo;
    QVERIFY2(zoo.error().empty(), zoo.error().c_str());
    zoo.killKeeper();
    QVERIFY(zoo.allEnded(longEnough));
}

QTEST_GUILESS_MAIN(ZooChangesTest)
#include "tst_zoo_changes.moc"
