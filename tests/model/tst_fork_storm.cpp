// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>

#include <QTest>

#include "model/live/event_feed.h"
#include "model/live/history.h"
#include "model/process/scanner.h"
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

} // namespace

/// A short sample of it; the benchmark has a minute.
class TestForkStorm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void afterwardsAllIsKnown_data();
    void afterwardsAllIsKnown();
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

QTEST_GUILESS_MAIN(TestForkStorm)
#include "tst_fork_storm.moc"
