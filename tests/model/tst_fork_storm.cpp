// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include <unistd.h>

#include <QElapsedTimer>
#include <QTest>

#include "model/live/event_feed.h"
#include "model/live/history.h"
#include "model/live/observer.h"
#include "model/process/scanner.h"
#include "model/sys/heap.h"
#include "tests/support/child_process.h"
#include "tests/support/wait.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

using Who = std::pair<std::int32_t, std::uint64_t>; // pid and start time

/// Looks at the machine with nothing remembered.
class Eye {
public:
    ClassifiedPtr look()
    {
        Scanner scanner(sys::ProcFs::open().value(), pool_, 0);
        return classify(scanner.scan());
    }

private:
    sys::ReaderPool pool_;
};

std::set<Who> living(const Snapshot& snapshot)
{
    std::set<Who> all;
    for (const auto& process : snapshot.processes())
        if (!process->dead())
            all.insert({process->pid().value, process->key.startTicks});
    return all;
}

/// What the history takes for living, and whose birth time is not known.
std::map<std::int32_t, std::optional<std::uint64_t>> living(const History& history)
{
    std::map<std::int32_t, std::optional<std::uint64_t>> all;
    for (const auto& life : history.lives())
        if (!life.ended)
            all.insert_or_assign(life.pid.value, life.startTicks);
    return all;
}

/// Sanitizers keep what was freed for a while.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool keepsFreed = true;
#else
constexpr bool keepsFreed = false;
#endif

std::int64_t residentBytes()
{
    std::ifstream statm("/proc/self/statm");
    std::int64_t size = 0;
    std::int64_t resident = 0;
    statm >> size >> resident;
    return resident * ::sysconf(_SC_PAGESIZE);
}

int openDescriptors()
{
    const auto all = std::filesystem::directory_iterator("/proc/self/fd");
    return static_cast<int>(std::distance(all, std::filesystem::directory_iterator()));
}

} // namespace

/// A short sample of it; the benchmark has a minute.
class TestForkStorm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { sys::keepHeapSmall(); } // as the program does
    void afterwardsAllIsKnown_data();
    void afterwardsAllIsKnown();
    void flatUnderChurn();
};

void TestForkStorm::afterwardsAllIsKnown_data()
{
    QTest::addColumn<int>("source");
    QTest::newRow("connector") << static_cast<int>(SourceKind::Connector);
    QTest::newRow("pidfd") << static_cast<int>(SourceKind::Pidfd);
}

void TestForkStorm::afterwardsAllIsKnown()
{
    QFETCH(int, source);
    EventFeed feed(sys::ProcFs::open().value(), EventFeed::Options{.wanted = static_cast<SourceKind>(source)});
    History history;
    history.setLimits({.time = std::chrono::hours(1), .bytes = 8U << 20U});
    int states = 0;
    connect(&feed, &EventFeed::stateChanged, this, [&] { ++states; });
    connect(&feed, &EventFeed::arrived, this, [&](const EventBatchPtr& events) { history.take(events); });
    feed.start();
    QVERIFY(waitUntil([&] { return states > 0; }));
    if (feed.state().kind != static_cast<SourceKind>(source))
        QSKIP("this source does not work here");
    Eye eye;
    history.take(eye.look());

    ChildProcess storm({DS_COMMOTION, "storm", "5000", "3"}, ChildProcess::Talk::Yes);
    QCOMPARE(storm.readLine(), "go");
    const auto forks = storm.number("");
    QVERIFY2(forks > 100, qPrintable(QString::number(forks)));
    storm.end();

    // Others come and go meanwhile: what is the same in two looks must be known, what is in neither must not live.
    QStringList wrong;
    const bool good = waitUntil([&] {
        const auto before = living(eye.look()->snapshot());
        const auto known = living(history);
        const auto after = living(eye.look()->snapshot());
        wrong.clear();
        for (const auto& who : before)
            if (const auto found = known.find(who.first);
                after.contains(who) && (found == known.end() || found->second.value_or(who.second) != who.second))
                wrong << QStringLiteral("%1 lives and is not known").arg(who.first);
        for (const auto& [pid, start] : known) {
            const auto in = [pid = pid](const std::set<Who>& all) {
                const auto at = all.lower_bound({pid, 0});
                return at != all.end() && at->first == pid;
            };
            if (!in(before) && !in(after))
                wrong << QStringLiteral("%1 is taken for living").arg(pid);
        }
        return wrong.isEmpty();
    });
    QVERIFY2(good, qPrintable(wrong.mid(0, 20).join(u'\n')));
    QVERIFY(history.bytes() <= history.limits().bytes * 2);
}

/// All that the window has but its widgets, at 2,000 forks a second, once the history is full: memory and descriptors
/// stay as they are, and what is known at the end equals a fresh look. DAEMONSCOPE_CHURN_SECONDS makes it longer.
void TestForkStorm::flatUnderChurn()
{
    const int seconds = std::max(4, qEnvironmentVariableIntValue("DAEMONSCOPE_CHURN_SECONDS"));
    const bool sample = seconds < 60;
    Observer observer(sys::ProcFs::open().value());
    History history;
    history.setLimits({.time = std::chrono::hours(1), .bytes = (sample ? 1U : 8U) << 20U});
    std::size_t known = 0;
    ClassifiedPtr latest;
    connect(&observer, &Observer::happened, this, [&](const EventBatchPtr& events) {
        known += events->size();
        history.take(events);
        observer.noteEvents(events);
    });
    connect(&observer, &Observer::scanned, this, [&](const ClassifiedPtr& classified) {
        latest = classified;
        history.take(classified);
    });
    observer.setInterval(std::chrono::milliseconds(500));
    observer.start();
    QVERIFY(waitUntil([&] { return latest && observer.sourceState().kind != SourceKind::Scan; }));
    const int descriptorsBefore = openDescriptors() - latest->snapshot().size();

    // Longer than it is looked at, for the history fills first.
    const auto rate = std::to_string(2000);
    ChildProcess storm({DS_COMMOTION, "storm", rate, std::to_string(seconds + 120)}, ChildProcess::Talk::Yes);
    QCOMPARE(storm.readLine(), "go");
    storm.closeInput(); // it begins
    QVERIFY(waitUntil([&] { return history.firstEvent() > 0; }, std::chrono::minutes(1)));
    const auto settle = std::chrono::milliseconds(sample ? 1000 : 20'000); // and its memory has been grown into
    (void)waitUntil([] { return false; }, settle);

    QElapsedTimer clock;
    clock.start();
    const auto begin = residentBytes();
    const auto eventsBefore = known;
    auto least = begin;
    auto most = begin;
    while (clock.elapsed() < seconds * 1000) {
        (void)waitUntil([] { return false; }, std::chrono::milliseconds(250));
        least = std::min(least, residentBytes());
        most = std::max(most, residentBytes());
    }
    const auto end = residentBytes();
    const auto events = known - eventsBefore;
    storm.end();
    qInfo("%d s, %.0f events a second, resident %.1f MB at first, %.1f to %.1f, %.1f at the end; %llu events lost",
        seconds, static_cast<double>(events) * 1000 / static_cast<double>(clock.elapsed()),
        static_cast<double>(begin) / 1e6, static_cast<double>(least) / 1e6, static_cast<double>(most) / 1e6,
        static_cast<double>(end) / 1e6, static_cast<unsigned long long>(observer.sourceState().lost));
    QVERIFY(events > 100);
    if (!keepsFreed)
        QVERIFY2(std::abs(end - begin) <= (sample ? begin / 4 : begin / 20), "resident memory stays, within 5 %");

    Eye eye;
    QVERIFY(waitUntil([&] {
        observer.refresh();
        observer.settle();
        QCoreApplication::processEvents();
        const auto before = living(eye.look()->snapshot());
        const auto shown = living(latest->snapshot());
        const auto after = living(eye.look()->snapshot());
        // Others come and go meanwhile.
        const auto in = [](const std::set<Who>& all, const Who& who) { return all.contains(who); };
        return std::all_of(
                   before.begin(), before.end(), [&](const Who& who) { return in(shown, who) || !in(after, who); })
            && std::all_of(
                shown.begin(), shown.end(), [&](const Who& who) { return in(before, who) || in(after, who); });
    }));
    const int spread = 16; // readers at work, others who come and go
    const int descriptorsAfter = openDescriptors() - latest->snapshot().size();
    QVERIFY2(std::abs(descriptorsAfter - descriptorsBefore) <= spread,
        qPrintable(QStringLiteral("%1 descriptors before, %2 after").arg(descriptorsBefore).arg(descriptorsAfter)));
}

QTEST_GUILESS_MAIN(TestForkStorm)
#include "tst_fork_storm.moc"
