// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <cerrno>

#include <QTest>

#include "model/live/pidfd_source.h"
#include "model/live/scan_source.h"
#include "model/live/teller.h"
#include "tests/model/listener.h"
#include "tests/support/child_process.h"
#include "tests/support/fake_proc.h"
#include "tests/support/wait.h"
#include "tests/unit/scanning.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

/// A source that does as it is told.
class Scripted final : public EventSource {
public:
    explicit Scripted(SourceKind kind, std::optional<int> refuse = {})
        : kind_(kind)
        , refuse_(refuse)
    {
    }

    [[nodiscard]] SourceKind kind() const override { return kind_; }
    [[nodiscard]] std::optional<EventSourceState::Refusal> open(const sys::Waker& waker) override
    {
        waker_ = &waker;
        if (refuse_)
            return EventSourceState::Refusal{kind_, *refuse_, "bind"};
        return std::nullopt;
    }
    void wait(Clock::time_point until) override { waker_->waitUntil(std::min(until, Clock::now() + pace)); }
    bool report(Teller& teller) override
    {
        constexpr int nobody = 1'000'000'000; // larger than any pid
        for (auto left = flood.exchange(0); left > 0; --left)
            teller.ended(Pid{nobody + left}, 0, {Clock::now(), {}});
        return false;
    }
    [[nodiscard]] bool hears(EventKind kind) const override { return kind == EventKind::Exit; }
    [[nodiscard]] Counts counts() const override { return {.lost = lost, .forged = forged}; }
    [[nodiscard]] bool takeLoss() override { return loss.exchange(false); }

    static constexpr std::chrono::milliseconds pace{5};
    static inline std::atomic<bool> loss = false;
    static inline std::atomic<int> flood = 0; ///< ends of nobody to tell at once
    static inline std::atomic<std::uint64_t> lost = 0;
    static inline std::atomic<std::uint64_t> forged = 0;

private:
    SourceKind kind_;
    std::optional<int> refuse_;
    const sys::Waker* waker_ = nullptr;
};

EventFeed::Options scripted(std::optional<int> connector, std::optional<int> pidfd)
{
    return {.makeSource = [=](SourceKind kind) -> std::unique_ptr<EventSource> {
        if (kind == SourceKind::Scan)
            return std::make_unique<ScanSource>();
        return std::make_unique<Scripted>(kind, kind == SourceKind::Connector ? connector : pidfd);
    }};
}

} // namespace

/// Which source is used, and what is said of it.
class TestEventSources : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void usesTheBest_data();
    void usesTheBest();
    void usesOnlyTheWanted();
    void isBlinderWithoutScans();
    void leavesOtherMachinesToScans();
    void healsLosses();
    void tellsWhatNobodyTook();
    void livesWithFewDescriptors();
    void looksInTimeAfterManyDeaths();
    void namesNoParentThatNobodySaw();
    void datesDeathsBackToTheLastLook();
};

void TestEventSources::init()
{
    Scripted::loss = false;
    Scripted::lost = Scripted::forged = 0;
}

void TestEventSources::usesTheBest_data()
{
    QTest::addColumn<int>("connector"); // errno, -1 = it works
    QTest::addColumn<int>("pidfd");
    QTest::addColumn<SourceKind>("used");
    QTest::newRow("both work") << -1 << -1 << SourceKind::Connector;
    QTest::newRow("only root may") << EPERM << -1 << SourceKind::Pidfd;
    QTest::newRow("deaf") << 0 << -1 << SourceKind::Pidfd;
    QTest::newRow("old kernel") << EPERM << ENOSYS << SourceKind::Scan;
}

void TestEventSources::usesTheBest()
{
    QFETCH(const int, connector);
    QFETCH(const int, pidfd);
    QFETCH(const SourceKind, used);
    const auto refusal = [](int code) { return code < 0 ? std::nullopt : std::optional(code); };
    const Listener listener(scripted(refusal(connector), refusal(pidfd)));
    QVERIFY(listener.on(used));
    const auto& refused = listener.state().refused;
    QCOMPARE(static_cast<int>(refused.size()), (connector >= 0 ? 1 : 0) + (pidfd >= 0 ? 1 : 0));
    if (connector >= 0) {
        QCOMPARE(refused[0].kind, SourceKind::Connector);
        QCOMPARE(refused[0].code, connector);
        QCOMPARE(refused[0].at, "bind");
    }
    QCOMPARE(listener.state().cannotSee.size(), eventIds.size() - (used == SourceKind::Scan ? 1U : 2U));
}

void TestEventSources::usesOnlyTheWanted()
{
    auto options = scripted({}, EPERM);
    options.wanted = SourceKind::Pidfd;
    options.scansBeside = true;
    const Listener listener(std::move(options));
    QVERIFY(listener.on(SourceKind::Scan)); // and nobody claims that the wish was fulfilled
    QCOMPARE(listener.state().refused.size(), std::size_t(2));
    QCOMPARE(listener.state().refused[0].at, "not asked");
    QCOMPARE(listener.state().refused[1].code, EPERM);
    QVERIFY(listener.state().cannotSee.empty());
}

/// While no scan comes, as in a paused window, it says what nobody sees; and for that no source is probed anew.
void TestEventSources::isBlinderWithoutScans()
{
    auto options = scripted(EPERM, {});
    options.scansBeside = true;
    auto made = std::make_shared<std::atomic<int>>(0);
    options.makeSource = [made, make = options.makeSource](SourceKind kind) {
        ++*made;
        return make(kind);
    };
    Listener listener(std::move(options));
    QVERIFY(listener.on(SourceKind::Pidfd));
    QVERIFY(listener.state().cannotSee.empty());
    const int before = *made;
    listener.feed().setScansBeside(false);
    QTRY_COMPARE(listener.state().cannotSee.size(), eventIds.size() - 2);
    listener.feed().setScansBeside(true);
    QTRY_VERIFY(listener.state().cannotSee.empty());
    QCOMPARE(made->load(), before);
}

/// Numbers of another machine, or of a container, are not those that our kernel would tell.
void TestEventSources::leavesOtherMachinesToScans()
{
    FakeProc fake;
    fake.add({.pid = 1, .ppid = 0, .comm = "init"});
    EventFeed feed(std::move(sys::ProcFs::open(fake.path()).value()), {});
    int states = 0;
    connect(&feed, &EventFeed::stateChanged, this, [&] { ++states; });
    feed.start();
    QTRY_VERIFY(states > 0);
    QCOMPARE(feed.state().kind, SourceKind::Scan);
    QCOMPARE(feed.state().refused.size(), std::size_t(2));
}

/// What was not heard is found by looking around, and that there was a loss is told.
void TestEventSources::healsLosses()
{
    Listener listener(scripted({}, {}));
    QVERIFY(listener.on(SourceKind::Connector));
    ChildProcess born({"/bin/sh", "-c", "read line"}, ChildProcess::Talk::Yes);
    QCOMPARE(listener.count(EventKind::Fork, born.pid()), 0);
    Scripted::lost = 3;
    Scripted::forged = 2;
    Scripted::loss = true;
    const auto* birth = listener.wait(EventKind::Fork, born.pid());
    QVERIFY(birth);
    QCOMPARE(birth->source, SourceKind::Scan);
    const auto* lost = listener.wait(EventKind::Lost, Pid{});
    QVERIFY(lost);
    QCOMPARE(*lost->to, 3);
    QTRY_COMPARE(listener.state().healed, std::uint64_t(1));
    QCOMPARE(listener.state().lost, std::uint64_t(3));
    QCOMPARE(listener.state().forged, std::uint64_t(2));
    QTRY_VERIFY(listener.wanted() > 0);

    born.closeInput();
    (void)born.waitForEnd();
    Scripted::lost = 4;
    Scripted::loss = true;
    const auto* end = listener.wait(EventKind::Exit, born.pid());
    QVERIFY(end);
    QCOMPARE(end->source, SourceKind::Scan);
    QTRY_COMPARE(listener.state().healed, std::uint64_t(2));
    const auto* again = listener.wait(EventKind::Lost, Pid{}, [](const Event& event) { return event.to == 1; });
    QVERIFY(again);
}

/// More at once than is kept for a listener: it is told how many it did not get.
void TestEventSources::tellsWhatNobodyTook()
{
    constexpr int kept = 200'000;
    constexpr int more = 1000;
    Listener listener(scripted({}, {}));
    Scripted::flood = kept + more;
    const auto* lost = listener.wait(EventKind::Lost, Pid{});
    QVERIFY(lost);
    QVERIFY(lost->to >= more);
    QVERIFY(listener.state().lost >= more);
}

/// Who has no descriptor is looked at from time to time.
void TestEventSources::livesWithFewDescriptors()
{
    const auto proc = sys::ProcFs::open().value();
    Listener listener({.makeSource = [&](SourceKind kind) -> std::unique_ptr<EventSource> {
        if (kind == SourceKind::Pidfd)
            return std::make_unique<PidfdSource>(proc, PidfdSource::Limits{.descriptors = 2});
        return nullptr;
    }});
    if (!listener.on(SourceKind::Pidfd))
        QSKIP(listener.refusals().c_str());
    QVERIFY(listener.state().unwatched > 0);
    ChildProcess parent(
        {"/bin/sh", "-c", "sleep 1000 </dev/null >/dev/null & echo $!; read line"}, ChildProcess::Talk::Yes);
    const ProcessGuard guard(Pid{std::stoi(parent.readLine())});
    QVERIFY(listener.wait(EventKind::Fork, parent.pid()));
    QVERIFY(listener.wait(EventKind::Fork, guard.pid()));
    parent.closeInput();
    (void)parent.waitForEnd();
    const auto* end = listener.wait(EventKind::Exit, parent.pid());
    QVERIFY(end);
    QVERIFY(end->uncertain.count() > 0);
    const auto* adopted = listener.wait(EventKind::Adopted, guard.pid());
    QVERIFY(adopted);
    QCOMPARE(*adopted->from, parent.pid().value);
}

/// Each death brings a look of its own; the next regular look must come no later for it. The newest number stands still
/// in this /proc, so that only our own children can wake the source.
void TestEventSources::looksInTimeAfterManyDeaths()
{
    FakeProc fake;
    fake.rootFile("loadavg", "0.00 0.00 0.00 1/1 1\n");
    auto proc = sys::ProcFs::open(fake.path()).value();
    const sys::Waker waker;
    PidfdSource source(proc, {.descriptors = 100, .looksPerSecond = 5});
    if (const auto refusal = source.open(waker))
        QSKIP(refusal->at.c_str());
    Teller teller(proc);
    for (int deaths = 0; deaths < 50; ++deaths) { // ten seconds, if each put the look off
        auto child = ChildProcess::actor();
        Resident resident;
        resident.pid = child.pid();
        source.arrived(resident);
        QVERIFY(resident.watched);
        (void)child.end();
        source.wait(Clock::now() + longEnough);
        (void)source.report(teller);
    }
    const auto before = Clock::now();
    source.wait(before + longEnough);
    QVERIFY(Clock::now() - before < std::chrono::seconds(2));
}

/// setsid -f forks and ends before anybody looks: its child is an orphan when it is found, and no child of its adopter.
void TestEventSources::namesNoParentThatNobodySaw()
{
    auto proc = sys::ProcFs::open().value();
    const sys::Waker waker;
    PidfdSource source(proc, {.descriptors = 100'000, .looksPerSecond = 1000});
    if (const auto refusal = source.open(waker))
        QSKIP(refusal->at.c_str());
    Teller teller(proc);
    teller.arrived = [&](Resident& resident) { source.arrived(resident); };
    teller.setSource(SourceKind::Pidfd);
    teller.lookAround(true);
    ChildProcess starter({"/usr/bin/setsid", "-f", "/bin/sh", "-c", "echo $$; read line"}, ChildProcess::Talk::Yes);
    const ProcessGuard orphan(Pid{std::stoi(starter.readLine())});
    QCOMPARE(starter.waitForEnd(), 0);
    ChildProcess own({"/bin/sh", "-c", "read line"}, ChildProcess::Talk::Yes);
    Scanning scanning;
    scanning.scan();
    QVERIFY(scanning.find(orphan.pid()));
    teller.adopts(scanning.find(orphan.pid())->stat.ppid); // who that is depends on where the tests run
    source.wait(Clock::now() + longEnough);
    (void)source.report(teller);
    int found = 0;
    for (const auto& event : teller.take()) {
        if (event.kind != EventKind::Fork || (event.pid != orphan.pid() && event.pid != own.pid()))
            continue;
        ++found;
        QCOMPARE(event.ppid.value, event.pid == own.pid() ? ::getpid() : 0);
    }
    QCOMPARE(found, 2);
}

/// Who ended while the source was busy did so before it waits again.
void TestEventSources::datesDeathsBackToTheLastLook()
{
    auto proc = sys::ProcFs::open().value();
    const sys::Waker waker;
    PidfdSource source(proc, {.descriptors = 100, .looksPerSecond = 1000});
    if (const auto refusal = source.open(waker))
        QSKIP(refusal->at.c_str());
    Teller teller(proc);
    teller.setSource(SourceKind::Pidfd);
    auto child = ChildProcess::actor();
    Resident resident;
    resident.pid = child.pid();
    source.arrived(resident);
    const auto living = std::chrono::system_clock::now();
    source.wait(Clock::now());
    (void)source.report(teller);
    const auto before = std::chrono::system_clock::now(); // it lives still
    (void)child.end();
    const auto dead = std::chrono::system_clock::now();
    source.wait(Clock::now() + longEnough);
    (void)source.report(teller);
    int ends = 0;
    for (const auto& event : teller.take())
        if (event.kind == EventKind::Exit && event.pid == child.pid()) {
            ++ends;
            QVERIFY(event.at >= dead - std::chrono::milliseconds(1));
            QVERIFY(event.at - event.uncertain <= before);
            QVERIFY(event.at - event.uncertain >= living - std::chrono::milliseconds(1));
        }
    QCOMPARE(ends, 1);
}

QTEST_GUILESS_MAIN(TestEventSources)
#include "tst_event_sources.moc"
