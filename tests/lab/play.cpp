// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/play.h"

#include <array>
#include <string>
#include <string_view>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "model/lab/scenarios.h"
#include "model/sys/reaper_probe.h"
#include "tests/support/wait.h"

namespace daemonscope::test {

lab::Runner::Options howToPlay()
{
    static const Pid reaper = sys::measureReaper(sys::reaperHelper(), longEnough).value_or(Pid{});
    lab::Runner::Options options;
    options.reaper = reaper;
    return options;
}

namespace {

/// Until the stage has said all that it has to say for now, or 50 ms are over.
void letMessagesGather(int fd)
{
    std::string gathered(1 << 20, '\0');
    constexpr int turns = 25;
    constexpr int turn = 2;
    for (int i = 0; i < turns; ++i) {
        const auto got = ::recv(fd, gathered.data(), gathered.size(), MSG_PEEK | MSG_DONTWAIT);
        if (got == 0
            || (got > 0
                && std::string_view(gathered.data(), static_cast<std::size_t>(got)).find("\"settled\"")
                    != std::string_view::npos))
            return;
        pollfd closed{fd, POLLRDHUP, 0};
        (void)::poll(&closed, 1, turn);
    }
}

} // namespace

void follow(lab::Runner& runner, bool slowly)
{
    using State = lab::Runner::State;
    bool hungUp = false; // the terminal's other side is closed: it would be readable for ever
    while (runner.state() == State::Starting || runner.state() == State::Performing) {
        std::array<pollfd, 2> look{pollfd{runner.fd(), POLLIN, 0}, pollfd{hungUp ? -1 : runner.terminal(), POLLIN, 0}};
        constexpr int turn = 50;
        (void)::poll(look.data(), look.size(), turn);
        std::array<char, 4096> part{};
        if ((look[1].revents & POLLIN) != 0) {
            if (::read(runner.terminal(), part.data(), part.size()) > 0)
                runner.noteOutput();
        } else {
            hungUp = look[1].revents != 0;
        }
        if (look[0].revents != 0) {
            if (slowly)
                letMessagesGather(runner.fd());
            runner.take();
        }
        runner.tick();
    }
}

bool play(lab::Runner& runner, std::size_t steps, bool slowly)
{
    runner.start();
    follow(runner, slowly);
    while (runner.state() == lab::Runner::State::Ready && runner.next() < steps) {
        runner.perform();
        follow(runner, slowly);
    }
    return runner.state() != lab::Runner::State::Failed;
}

QString words(const lab::Difference& difference)
{
    return QStringLiteral("%1: %2 is %3, not %4")
        .arg(QString::fromStdString(difference.actor), QString::fromStdString(difference.field),
            QString::fromStdString(difference.observed), QString::fromStdString(difference.expected));
}

QString differences(const lab::Runner& runner)
{
    QStringList lines;
    if (!runner.moments().empty())
        for (const auto& one : runner.moments().back().differences)
            lines << words(one);
    return lines.join(u'\n');
}

QString allDifferences(const lab::Runner& runner)
{
    QStringList lines;
    for (std::size_t i = 0; i < runner.moments().size(); ++i)
        for (const auto& one : runner.moments()[i].differences)
            lines << QStringLiteral("after step %1, %2").arg(i).arg(words(one));
    return lines.join(u'\n');
}

std::vector<const lab::Scenario*> everyScenario()
{
    std::vector<const lab::Scenario*> all;
    for (const auto* list : {&lab::course(), &lab::experiments()})
        for (const auto& scenario : *list)
            all.push_back(&scenario);
    return all;
}

} // namespace daemonscope::test
