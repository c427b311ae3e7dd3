// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trace_run.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>

#include <QCoreApplication>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "app/cli/command_file.h"
#include "app/cli/trace_words.h"
#include "app/cli/typist.h"
#include "model/lab/stage_texts.h"

namespace daemonscope::cli {

namespace {

using Clock = std::chrono::steady_clock;
using lab::Json;

struct Tracing {
    Q_DECLARE_TR_FUNCTIONS(Tracing)
};

/// SIGINT, SIGTERM and SIGHUP as something to wait for, while a trace runs.
class Interrupts {
public:
    Interrupts()
    {
        sigset_t wanted;
        sigemptyset(&wanted);
        for (const int number : {SIGINT, SIGTERM, SIGHUP})
            sigaddset(&wanted, number);
        (void)::sigprocmask(SIG_BLOCK, &wanted, &before_);
        fd_.reset(::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK));
    }
    ~Interrupts()
    {
        signalfd_siginfo info{}; // taken: else it would end us when let through again
        while (::read(fd_.get(), &info, sizeof info) > 0) {
        }
        (void)::sigprocmask(SIG_SETMASK, &before_, nullptr);
    }
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;
    [[nodiscard]] int fd() const { return fd_.get(); }

private:
    sys::UniqueFd fd_;
    sigset_t before_{};
};

std::optional<std::vector<std::string>> linesOf(const std::string& file)
{
    std::ifstream stream(file);
    if (!stream)
        return std::nullopt;
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

Json orderFor(const TraceOptions& options, const CommandFile& file)
{
    Json order{{"do", "start"}, {"mode", "trace"}, {"command", {file.path}}, {"argv", options.command}, {"contained", options.contained}};
    winsize size{};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
        order["rows"] = size.ws_row;
        order["columns"] = size.ws_col;
    }
    auto& rules = order["rules"] = Json::array();
    for (const auto& wish : options.wishes)
        rules.push_back({{"call", std::string(sys::name(wish.deed))}, {"actor", wish.actor},
            {"answer", wish.answer == sys::Answer::Skip ? "skip" : "fail"}, {"errno", wish.code}});
    return order;
}

class Run {
public:
    Run(const TraceOptions& options, TracedRun& result, std::vector<std::string> lines)
        : options_(options), result_(result), typist_(std::move(lines))
    {
    }

    std::optional<TraceFailure> follow()
    {
        const Interrupts interrupts;
        const auto began = Clock::now();
        last_ = began;
        while (result_.endedBy.empty() && !failure_) {
            auto& terminal = result_.link->terminal();
            std::array<pollfd, 3> look{pollfd{result_.link->fd(), POLLIN, 0}, pollfd{interrupts.fd(), POLLIN, 0},
                pollfd{terminal ? terminal.get() : -1, POLLIN, 0}};
            (void)::poll(look.data(), look.size(), timeout(began));
            if ((look[0].revents & (POLLIN | POLLHUP)) != 0)
                takeMessages();
            if (look[2].revents != 0)
                readTerminal();
            if (look[1].revents != 0)
                result_.endedBy = "interrupt";
            else if (ended_ && typist_.finished() && Clock::now() - last_ >= options_.settle)
                result_.endedBy = "settled";
            else if (Clock::now() - began >= options_.longest)
                result_.endedBy = "time";
            else if (started_)
                (void)typist_.tryToType(terminal.get(), result_.record);
        }
        readTerminal();
        return failure_;
    }

private:
    [[nodiscard]] int timeout(Clock::time_point began) const
    {
        auto until = began + options_.longest;
        if (ended_ && typist_.finished())
            until = std::min(until, last_ + options_.settle);
        if (!typist_.finished())
            until = std::min(until, Clock::now() + std::chrono::milliseconds(20));
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()).count();
        return static_cast<int>(std::clamp<std::int64_t>(left, 0, 1000));
    }

    void takeMessages()
    {
        for (const auto& message : result_.link->receive()) {
            result_.record.take(message);
            const auto event = message.value("ev", std::string());
            if (event == "failed")
                failure_ = TraceFailure{lab::failureText(message), message.value("at", std::string()) == "exec" ? CannotRun : Failed};
            else if (event == "note")
                result_.notes << lab::noteText(message, result_.record);
            else if (event == "started")
                started_ = true;
            else if (event == "command-ended" || event == "shell-ended")
                ended_ = true;
            if (event != "outcome" && event != "change") {
                last_ = Clock::now();
                typist_.stirred();
            }
        }
        if (result_.link->closed() && !failure_)
            failure_ = TraceFailure{Tracing::tr("the stage that held the command died; what it had started was ended"), Failed};
    }

    void readTerminal()
    {
        auto& terminal = result_.link->terminal();
        constexpr std::size_t most = 16UL * 1024 * 1024;
        std::array<char, 65536> part{};
        pollfd look{terminal.get(), POLLIN, 0};
        // Not more than a few pieces at once: whoever writes without end must not keep us from all else.
        for (int piece = 0; piece < 16 && terminal && ::poll(&look, 1, 0) > 0; ++piece) {
            const auto got = ::read(terminal.get(), part.data(), part.size());
            if (got <= 0) {
                if (got < 0 && errno == EINTR)
                    continue;
                terminal.reset(); // EIO: nobody has the other side open any more
                return;
            }
            typist_.stirred();
            if (!options_.showOutput)
                continue;
            result_.output.append(part.data(), static_cast<std::size_t>(got));
            if (result_.output.size() > 2 * most) {
                result_.output.erase(0, result_.output.size() - most);
                result_.outputCut = true;
            }
        }
    }

    const TraceOptions& options_;
    TracedRun& result_;
    Typist typist_;
    std::optional<TraceFailure> failure_;
    Clock::time_point last_;
    bool started_ = false;
    bool ended_ = false;
};

} // namespace

std::variant<TracedRun, TraceFailure> runTrace(const TraceOptions& options)
{
    std::vector<std::string> lines;
    if (!options.input.empty()) {
        auto read = linesOf(options.input);
        if (!read)
            return TraceFailure{Tracing::tr("cannot read %1: %2").arg(inQuotes(options.input), QString::fromLocal8Bit(std::strerror(errno))), Failed};
        lines = std::move(*read);
    }
    const auto found = findCommand(options.command.front());
    if (const auto* none = std::get_if<NoCommand>(&found))
        return TraceFailure{none->sentence, none->status};
    const auto& file = std::get<CommandFile>(found);
    rlimit before{};
    (void)::getrlimit(RLIMIT_NOFILE, &before);
    auto link = lab::StageLink::start();
    if (!link)
        return TraceFailure{Tracing::tr("cannot start daemonscope-stage: %1").arg(QString::fromLocal8Bit(std::strerror(link.error().code))), Failed};
    TracedRun result;
    result.link = std::move(*link);
    if (file.setId)
        result.notes << Tracing::tr("%1 is a set-uid program or has capabilities; under a trace it runs without that privilege").arg(inQuotes(file.path));
    auto order = orderFor(options, file);
    order["descriptors"] = before.rlim_cur;
    result.link->send(order);
    if (auto failure = Run(options, result, std::move(lines)).follow())
        return *failure;
    return result;
}

} // namespace daemonscope::cli
