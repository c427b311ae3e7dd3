// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QTest>

#include "model/act/hold.h"
#include "model/act/tuner.h"
#include "model/act/tuning_texts.h"
#include "model/sys/tuning.h"
#include "tests/support/child_process.h"
#include "tests/unit/scanning.h"

using namespace daemonscope;
using namespace daemonscope::test;

/// Niceness and processors of real processes, changed and put back.
class TestTuning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void niceAndProcessors();
    void tunedByItsHold();
    void eachThreadGetsItsOwnBack();
    void listsOfProcessors();
};

void TestTuning::niceAndProcessors()
{
    auto actor = ChildProcess::actor();
    Scanning scanning;
    scanning.scan();
    const auto hold = act::takeHold(scanning.scanner(), scanning.pointer(actor.pid()));
    QVERIFY(hold.dir);
    const auto before = sys::readTuning(actor.pid());
    QVERIFY(before.has_value());
    QVERIFY(!before->cpus.empty());
    QVERIFY(sys::setNice(hold.dir->get(), std::min(before->nice + 3, sys::highestNice)).has_value());
    QVERIFY(sys::setCpus(hold.dir->get(), {before->cpus.back()}).has_value());
    const auto now = sys::readTuning(actor.pid());
    QCOMPARE(now->nice, std::min(before->nice + 3, sys::highestNice));
    QCOMPARE(now->cpus, std::vector<int>{before->cpus.back()});
    QVERIFY(sys::setCpus(hold.dir->get(), before->cpus).has_value());
    if (::geteuid() == 0)
        QVERIFY(sys::setNice(hold.dir->get(), before->nice).has_value());
    else
        QCOMPARE(sys::setNice(hold.dir->get(), sys::lowestNice).error().kind, sys::Failure::Denied);
    QCOMPARE(sys::setCpus(hold.dir->get(), {}).error().code, EINVAL);
    actor.end();
    QCOMPARE(sys::setNice(hold.dir->get(), 5).error().kind, sys::Failure::Gone);
}

/// Of one that has ended nothing is changed, whoever has its number; errors are told of each.
void TestTuning::tunedByItsHold()
{
    auto actor = ChildProcess::actor();
    const Pid child{actor.number("fork")};
    ProcessGuard guard(child);
    Scanning scanning;
    scanning.scan();
    act::Change change{act::takeHold(scanning.scanner(), scanning.pointer(child)), {}, {}, {}};
    auto tuned = act::tune(change);
    QVERIFY(tuned.before.size() == 1 || tuned.before.size() == 2); // a sanitizer may have a thread of its own
    QVERIFY(tuned.now == tuned.before && !tuned.failure);
    const auto old = tuned.before[0].tuning;
    change.nice = std::min(old.nice + 2, sys::highestNice);
    change.cpus = std::vector<int>{8000};
    tuned = act::tune(change);
    QCOMPARE(tuned.now.at(0).tuning.nice, *change.nice);
    QCOMPARE(tuned.now[0].tuning.cpus, old.cpus);
    QCOMPARE(tuned.failure->code, EINVAL);
    QVERIFY2(
        act::tunedText(tuned).contains(QStringLiteral("none of these processors")), qPrintable(act::tunedText(tuned)));
    guard.end();
    QCOMPARE(actor.number("wait " + std::to_string(child.value)), child.value);
    tuned = act::tune(change);
    QVERIFY(tuned.now.empty());
    QCOMPARE(tuned.failure->kind, sys::Failure::Gone);
}

void TestTuning::eachThreadGetsItsOwnBack()
{
    auto actor = ChildProcess::actor();
    QCOMPARE(actor.number("threads 4"), 0);
    Scanning scanning;
    scanning.scan();
    act::Change change{act::takeHold(scanning.scanner(), scanning.pointer(actor.pid())), {}, {}, {}};
    const auto before = act::tune(change).before;
    QVERIFY(before.size() == 5 || before.size() == 6); // a sanitizer may have one of its own
    const int last = static_cast<int>(before.size()) - 1;
    for (std::size_t at = 0; at < before.size(); ++at)
        QCOMPARE(::setpriority(
                     PRIO_PROCESS, static_cast<id_t>(before[at].thread), before[at].tuning.nice + static_cast<int>(at)),
            0);
    const auto& cpus = before[0].tuning.cpus;
    cpu_set_t onlyLast;
    CPU_ZERO(&onlyLast);
    CPU_SET(static_cast<std::size_t>(cpus.back()), &onlyLast);
    QCOMPARE(::sched_setaffinity(before[2].thread, sizeof onlyLast, &onlyLast), 0);
    const auto uneven = act::tune(change);
    QVERIFY2(act::tunedText(uneven).contains(
                 QStringLiteral("niceness %1 to %2").arg(before[0].tuning.nice).arg(before[0].tuning.nice + last)),
        qPrintable(act::tunedText(uneven)));
    QCOMPARE(act::tunedText(uneven).contains(QStringLiteral("differing by thread")), cpus.size() > 1);

    change.nice = before[0].tuning.nice + last + 1; // what none has
    change.cpus = cpus;
    const auto even = act::tune(change);
    QVERIFY(act::differ(uneven.now, even.now) && !even.failure);
    for (const auto& thread : even.now)
        QCOMPARE(thread.tuning, (sys::Tuning{*change.nice, cpus}));

    QCOMPARE(actor.number("end-thread " + std::to_string(before[3].thread)), 0);
    QCOMPARE(actor.number("threads 1"), 0); // it inherits what nobody had
    QVERIFY(act::differ(uneven.now, act::tune({change.hold, {}, {}, {}}).now));
    const act::Change back{change.hold, {}, {}, uneven.now};
    auto done = act::tune(back);
    QVERIFY(::geteuid() != 0 || !act::differ(uneven.now, done.now));
    QCOMPARE(done.now.size(), uneven.now.size());
    const auto born = done.now.back();
    done.now.pop_back();
    QCOMPARE(done.threadsGone, 1);
    QVERIFY2(act::tunedText(done).contains(QStringLiteral("1 thread(s) had ended")), qPrintable(act::tunedText(done)));
    auto expected = uneven.now;
    expected.erase(expected.begin() + 3);
    if (::geteuid() == 0) {
        QVERIFY(!done.failure);
        QVERIFY(done.now == expected);
        QCOMPARE(born.tuning, expected[0].tuning);
    } else { // others may only become nicer; what can be put back is
        QCOMPARE(done.failure->code, EACCES);
        QCOMPARE(done.now.at(2).tuning.cpus, expected[2].tuning.cpus);
    }

    // A thread that has the number of an earlier one is another.
    auto strangers = uneven.now;
    for (auto& thread : strangers)
        ++thread.startTicks;
    const auto state = act::tune({change.hold, {}, {}, {}}).now;
    done = act::tune({change.hold, {}, {}, strangers});
    QCOMPARE(done.threadsGone, static_cast<int>(strangers.size()));
    QVERIFY(done.now == state);
}

void TestTuning::listsOfProcessors()
{
    for (const char* good : {"0", "0-3", "0-3,6", "1,3,5-6"})
        QCOMPARE(act::cpusText(act::cpusOf(QString::fromLatin1(good)).value()), QString::fromLatin1(good));
    QCOMPARE(act::cpusText(act::cpusOf(QStringLiteral(" 2, 1 ,0-1")).value()), QStringLiteral("0-2"));
    for (const char* bad : {"", "a", "3-1", "-1", "1-2-3", "1,,2", "99999999", "0-99999999999"})
        QVERIFY2(!act::cpusOf(QString::fromLatin1(bad)), bad);
}

QTEST_GUILESS_MAIN(TestTuning)
#include "tst_tuning.moc"
