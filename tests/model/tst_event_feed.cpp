// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

#include <QTest>

#include <csignal>

#include <sys/wait.h>

#include "model/live/event_feed.h"
#include "tests/support/child_process.h"
#include "tests/support/wait.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

/// A feed and all that it told.
class Listener : public QObject {
public:
    explicit Listener(EventFeed::Options options)
        : feed_(std::move(sys::ProcFs::open().value()), std::move(options))
    {
        connect(&feed_, &EventFeed::arrived, this,
            [this](const EventBatchPtr& batch) { events_.insert(events_.end(), batch->begin(), batch->end()); });
        connect(&feed_, &EventFeed::stateChanged, this, [this](const EventSourceState& state) {
            state_ = state;
            ++states_;
        });
        connect(&feed_, &EventFeed::scanWanted, this, [this] { ++wanted_; });
        feed_.start();
        ready_ = waitUntil([this] { return states_ > 0; });
    }

    [[nodiscard]] bool on(SourceKind kind) const { return ready_ && state_.kind == kind; }
    [[nodiscard]] std::string refusals() const
    {
        std::string text = "not to be had here:";
        for (const auto& refusal : state_.refused)
            text += " " + std::string(id(refusal.kind)) + ": " + refusal.at + " (" + std::to_string(refusal.code) + ")";
        return text;
    }
    [[nodiscard]] const EventSourceState& state() const { return state_; }
    [[nodiscard]] int wanted() const { return wanted_; }
    [[nodiscard]] EventFeed& feed() { return feed_; }
    [[nodiscard]] const std::vector<Event>& all() const { return events_; }
    /// The first event like this, once it was told; null if it never is.
    const Event* wait(EventKind kind, Pid pid, const std::function<bool(const Event&)>& like = {})
    {
        const Event* found = nullptr;
        (void)waitUntil([&] {
            const auto at = std::find_if(events_.begin(), events_.end(),
                [&](const Event& event) { return event.kind == kind && event.pid == pid && (!like || like(event)); });
            found = at == events_.end() ? nullptr : &*at;
            return found != nullptr;
        });
        return found;
    }
    [[nodiscard]] auto count(EventKind kind, Pid pid) const
    {
        return std::count_if(
            events_.begin(), events_.end(), [&](const Event& event) { return event.kind == kind && event.pid == pid; });
    }

private:
    EventFeed feed_;
    EventSourceState state_;
    std::vector<Event> events_;
    int states_ = 0;
    int wanted_ = 0;
    bool ready_ = false;
};

/// A shell that leaves a process behind: prints its number, then ends when it is told to.
ChildProcess leavingShell()
{
    return ChildProcess(
        {"/bin/sh", "-c", "sleep 1000 </dev/null >/dev/null & echo $!; read line; exit 3"}, ChildProcess::Talk::Yes);
}

std::int32_t toNumber(const std::string& text) { return std::atoi(text.c_str()); }

} // namespace

class TestEventFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhoWasLeftBehind_data();
    void tellsWhoWasLeftBehind();
};

void TestEventFeed::tellsWhoWasLeftBehind_data()
{
    QTest::addColumn<SourceKind>("source");
    QTest::newRow("connector") << SourceKind::Connector;
    QTest::newRow("pidfd") << SourceKind::Pidfd;
}

void TestEventFeed::tellsWhoWasLeftBehind()
{
    QFETCH(const SourceKind, source);
    Listener listener({.wanted = source});
    if (!listener.on(source))
        QSKIP(listener.refusals().c_str());

    auto shell = leavingShell();
    const Pid child{toNumber(shell.readLine())};
    QVERIFY(child.value > 0);
    ProcessGuard guard(child);
    const auto* birth = listener.wait(EventKind::Fork, child);
    QVERIFY(birth);
    QCOMPARE(birth->ppid.value, shell.pid().value);
    QCOMPARE(birth->source, source);
    QVERIFY(birth->startTicks);
    if (birth->comm != "sleep") { // who looks may be late enough to see it as what it became
        const auto* exec = listener.wait(EventKind::Exec, child);
        QVERIFY(exec);
        QCOMPARE(exec->toName, "sleep");
    }

    shell.closeInput();
    QCOMPARE(WEXITSTATUS(shell.waitForEnd()), 3);
    const auto* adopted = listener.wait(EventKind::Adopted, child);
    QVERIFY(adopted);
    QCOMPARE(*adopted->from, shell.pid().value);
    QCOMPARE(adopted->fromName, "sh");
    QCOMPARE(adopted->comm, "sleep");
    QCOMPARE(*adopted->to, adopted->ppid.value);
    QVERIFY(!adopted->toName.empty());
    QVERIFY(!adopted->inferred);
    QCOMPARE(adopted->source, source);
    QVERIFY(adopted->uncertain.count() > 0);
    const auto* end = listener.wait(EventKind::Exit, shell.pid());
    QVERIFY(end);
    if (source == SourceKind::Connector)
        QCOMPARE(*end->status, 3 << 8);
    guard.end();
    end = listener.wait(EventKind::Exit, child);
    QVERIFY(end);
    if (source == SourceKind::Connector)
        QCOMPARE(*end->status, SIGKILL);
    for (const auto kind : {EventKind::Fork, EventKind::Adopted, EventKind::Exit})
        QCOMPARE(listener.count(kind, child), 1);
    QCOMPARE(listener.count(EventKind::Lost, Pid{}), 0);
    QTRY_VERIFY(listener.wanted() > 0);
}

QTEST_GUILESS_MAIN(TestEventFeed)
#include "tst_event_feed.moc"
