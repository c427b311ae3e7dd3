// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/runner.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <QCoreApplication>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <termios.h>
#include <unistd.h>

#include "model/lab/stage_texts.h"
#include "model/process/visible_text.h"
#include "model/sys/words.h"

namespace daemonscope::lab {

namespace {

struct LabTexts {
    Q_DECLARE_TR_FUNCTIONS(LabTexts)
};

constexpr std::chrono::seconds patience{5}; // for what a scenario says must come next

/// tty_nr as proc_pid_stat(5) packs it.
int ttyNumber(dev_t device)
{
    const auto major = gnu_dev_major(device);
    const auto minor = gnu_dev_minor(device);
    return static_cast<int>((minor & 0xFF) | (major << 8) | ((minor & ~0xFFU) << 12));
}

int signalNumber(std::string_view name)
{
    for (int number = 1; number < NSIG; ++number)
        if (sys::signalName(number).ends_with(name) && sys::signalName(number).size() == name.size() + 3)
            return number;
    return 0;
}

} // namespace

Runner::Runner(const Scenario& scenario, Options options) : scenario_(scenario), options_(std::move(options)) {}

Runner::~Runner()
{
    (void)end();
    std::error_code error;
    if (!folder_.empty())
        std::filesystem::remove_all(folder_, error);
}

std::optional<Pid> Runner::leave()
{
    const auto keeper = link_ ? link_->leave() : std::nullopt;
    if (keeper)
        folder_.clear(); // those who go on work there
    return keeper;
}

bool Runner::end() { return !link_ || link_->end(); }

void Runner::fail(const QString& why)
{
    failure_ = why;
    state_ = State::Failed;
    changed();
}

void Runner::changed()
{
    if (onChange)
        onChange();
}

void Runner::start()
{
    std::string folder = (std::filesystem::temp_directory_path() / "daemonscope-lab-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr)
        return fail(LabTexts::tr("cannot make a folder for the lesson: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
    folder_ = std::filesystem::canonical(folder);
    auto link = StageLink::start(options_.stage);
    if (!link)
        return fail(LabTexts::tr("cannot start %1: %2").arg(visibleText(options_.stage.string()),
            QString::fromLocal8Bit(std::strerror(link.error().code))));
    link_ = std::move(*link);
    const auto programs = options_.programs.empty() ? options_.stage.parent_path() / "lab" : options_.programs;
    const auto shell = options_.shell.empty() ? (programs / "shell").string() : options_.shell;
    Json order{{"do", "start"}, {"mode", "step"}, {"shell", true}, {"command", {shell}},
        {"argv", {std::filesystem::path(shell).filename().string()}},
        {"folder", folder_.string()}, {"scratch", true}, {"umask", 022}, {"rows", options_.rows}, {"columns", options_.columns},
        {"contained", options_.contained}, {"environment", {"TERM=xterm-256color"}}};
    auto& names = order["names"] = Json::array();
    for (const auto& actor : scenario_.actors)
        names.push_back(actor.name);
    if (options_.free)
        for (int id = 0; id < 200; ++id)
            names.push_back(sys::birthName(id));
    auto& extra = order["extra"] = Json::array();
    for (const auto* deed : scenario_.stopsAt)
        extra.push_back(deed);
    symbols_.folder = folder_.string();
    symbols_.reaper = options_.reaper;
    since_ = Clock::now();
    apply(scenario_.start, expected_);
    link_->send(order);
}

void Runner::take()
{
    if (!link_)
        return;
    for (const auto& message : link_->receive())
        handle(message);
    if (link_->closed() && state_ != State::Failed)
        return fail(LabTexts::tr("the stage, which held the lesson's processes, was ended from outside; they were ended too"));
    consider();
}

void Runner::tick()
{
    if ((state_ != State::Starting && state_ != State::Performing) || Clock::now() - since_ < patience)
        return;
    if (options_.free) {
        since_ = Clock::now(); // what is not ours may run as long as it likes
        return;
    }
    if (state_ == State::Starting)
        return fail(LabTexts::tr("the start of the lesson was not reached"));
    if (step().calls.empty())
        return fail(LabTexts::tr("the processes did not come to rest"));
    const auto& wanted = step().calls[std::min(callsDone_, step().calls.size() - 1)];
    fail(LabTexts::tr("%1 was to call %2, and did not").arg(QLatin1String(wanted.actor), QLatin1String(wanted.deed)));
}

std::string Runner::nameOf(int actor) const
{
    const auto index = static_cast<std::size_t>(actor);
    return index < symbols_.names.size() ? symbols_.names[index] : std::string();
}

void Runner::handle(const Json& message)
{
    record_.take(message);
    const auto event = message.value("ev", std::string());
    freeStirred_ = freeStirred_ || event == "waiting" || event == "died" || event == "actor";
    if (event == "started") {
        symbols_.stage = link_->stagePid();
        if (options_.contained && message.contains("init") && message["init"].is_number())
            symbols_.reaper = Pid{message["init"].get<int>()};
        char name[64]{};
        struct stat found {};
        if (::ptsname_r(terminal(), name, sizeof name) == 0 && ::stat(name, &found) == 0) {
            symbols_.terminalPath = name;
            symbols_.terminal = ttyNumber(found.st_rdev);
        }
    } else if (event == "failed") {
        fail(failureText(message));
    } else if (event == "actor") {
        symbols_.names.push_back(message.value("name", std::string()));
        symbols_.pids.push_back(Pid{message.value("pid", 0)});
    } else if (event == "waiting") {
        if (!typed_)
            since_ = Clock::now(); // a shell may have much to do before it greets
        shellCalled_ = shellCalled_ || (typed_ && message.value("actor", -1) == 0);
        waiting_.push_back({message.value("seq", 0), message.value("actor", 0), message.value("call", std::string()),
            message.value("args", Json::object()), message.value("skip", false), message.value("fail", std::vector<std::string>())});
    } else if (event == "died") {
        const int id = message.value("actor", -1);
        std::erase_if(waiting_, [id](const auto& one) { return one.actor == id; });
        if (isNeeded(id))
            fail(LabTexts::tr("%1 (process %2) was ended from outside, and the lesson needs it for what comes")
                     .arg(QString::fromStdString(nameOf(id)))
                     .arg(symbols_.pids[static_cast<std::size_t>(id)].value));
    } else if (event == "settled") {
        consider(); // a call that came in the same breath is let first; then this picture is not yet the last
        settleAsked_ = false;
        settled(message);
    }
}

/// Whether the lesson's path has something left to do for it.
bool Runner::isNeeded(int actor) const
{
    const auto name = nameOf(actor);
    if (options_.free || departed_ || otherwise_ || (state_ != State::Ready && state_ != State::Performing) || name.empty())
        return false;
    for (auto at = next_; at < scenario_.steps.size(); ++at) {
        const auto& calls = scenario_.steps[at].calls;
        const auto first = calls.begin() + static_cast<std::ptrdiff_t>(at == next_ ? std::min(callsDone_, calls.size()) : 0);
        if (std::any_of(first, calls.end(), [&](const auto& call) { return name == call.actor; }))
            return true;
    }
    return false;
}

bool Runner::matches(const WaitingCall& call, const Call& wanted) const
{
    return call.call == wanted.deed && (std::string_view(wanted.actor) == "*" || nameOf(call.actor) == wanted.actor);
}

bool Runner::passes(const WaitingCall& call) const
{
    if (options_.free)
        return call.actor == 0 || !typed_;
    return std::any_of(scenario_.passes.begin(), scenario_.passes.end(), [&](const auto& pass) { return matches(call, pass); });
}

void Runner::answer(const WaitingCall& call, sys::Answer answer, int code)
{
    link_->send({{"do", "answer"}, {"seq", call.sequence},
        {"answer", answer == sys::Answer::Skip ? "skip" : answer == sys::Answer::Fail ? "fail" : "let"}, {"errno", code}});
    std::erase_if(waiting_, [sequence = call.sequence](const auto& one) { return one.sequence == sequence; });
    stirred_ = true;
}

void Runner::letPasses()
{
    for (bool found = true; found;) {
        const auto pass = std::find_if(waiting_.begin(), waiting_.end(), [this](const auto& one) { return passes(one); });
        found = pass != waiting_.end();
        if (found)
            answer(WaitingCall(*pass), sys::Answer::Let, 0);
    }
}

void Runner::requestSettle()
{
    if (settleAsked_ && !stirred_)
        return;
    if (!settleAsked_) {
        settleAsked_ = true;
        stirred_ = false;
        link_->send({{"do", "settle"}});
    }
}

const WaitingCall* Runner::nextCall() const
{
    if (next_ >= scenario_.steps.size() || callsDone_ >= step().calls.size())
        return nullptr;
    const auto found = std::find_if(waiting_.begin(), waiting_.end(), [this](const auto& one) { return matches(one, step().calls[callsDone_]); });
    return found == waiting_.end() ? nullptr : &*found;
}

void Runner::consider()
{
    if (state_ == State::Starting)
        considerStart();
    else if (state_ == State::Performing)
        considerStep();
    else if (options_.free && state_ == State::Ready)
        considerFree();
    else if (state_ == State::Ready || state_ == State::Finished)
        letPasses();
}

/// In free play things happen without being asked for: somebody types, a timer ends. They become a moment of their own.
void Runner::considerFree()
{
    const bool stirred = std::exchange(freeStirred_, false);
    letPasses();
    if (!stirred)
        return;
    state_ = State::Performing;
    since_ = Clock::now();
    requestSettle();
}

/// Until the start state everything is let but for the first step's call and, while that is awaited, T's wait.
void Runner::considerStart()
{
    if (options_.free) {
        letPasses();
        if (!record_.actors().empty())
            requestSettle();
        return;
    }
    const bool begins = !scenario_.steps.empty() && !step().calls.empty();
    for (bool found = true; found;) {
        const auto other = std::find_if(waiting_.begin(), waiting_.end(), [&](const auto& one) {
            if (begins && typed_ && matches(one, step().calls.front()))
                return false;
            const bool shellWaits = one.actor == 0 && one.call == "wait";
            return !(begins && typed_ && shellWaits && record_.actors().size() > 1 && !passes(one));
        });
        found = other != waiting_.end();
        if (found)
            answer(WaitingCall(*other), sys::Answer::Let, 0);
    }
    if (!record_.actors().empty())
        requestSettle();
}

void Runner::considerStep()
{
    letPasses();
    while (!options_.free && callsDone_ < step().calls.size()) {
        const auto* call = nextCall();
        if (call == nullptr)
            break;
        const auto& now = step();
        const std::string_view own = now.answer;
        auto what = own == "skip" ? sys::Answer::Skip : own.starts_with("fail:") ? sys::Answer::Fail : sys::Answer::Let;
        int code = what == sys::Answer::Fail ? sys::errnoFromName(own.substr(5)).value_or(EPERM) : 0;
        if (callsDone_ > 0) {
            what = sys::Answer::Let;
        } else if (otherwise_) {
            what = *otherwise_;
            code = otherwiseCode_;
        }
        ++callsDone_;
        since_ = Clock::now();
        answer(WaitingCall(*call), what, code);
        if (otherwise_ && callsDone_ == 1) // what the scenario says of the rest no longer fits
            callsDone_ = step().calls.size();
    }
    requestSettle();
}

void Runner::settled(const Json& message)
{
    if (stirred_)
        return; // consider() asks again
    if (awaitsEcho_) {
        constexpr std::chrono::milliseconds longest{400}; // a program may have turned the echo off
        pollfd look{terminal(), POLLIN, 0};
        if (!sawOutput_ && ::poll(&look, 1, 0) == 0 && Clock::now() - typedAt_ < longest) {
            stirred_ = true;
            return;
        }
        awaitsEcho_ = false;
        stirred_ = true; // and once more, for what it sets off
        return;
    }
    if (state_ == State::Starting) {
        if (!typed_) {
            constexpr std::chrono::seconds silent{2}; // a shell without a prompt
            pollfd look{terminal(), POLLIN, 0};
            if (!sawOutput_ && ::poll(&look, 1, 0) == 0 && Clock::now() - since_ < silent) {
                stirred_ = true; // look again
                return;
            }
            typed_ = true;
            stirred_ = true;
            if (*scenario_.command != '\0')
                act({Act::Kind::Type, scenario_.command, ""});
            since_ = Clock::now();
            return;
        }
        const bool begins = !scenario_.steps.empty() && !step().calls.empty();
        const bool reached = begins ? nextCall() != nullptr : shellCalled_ || *scenario_.command == '\0';
        if (!reached && !options_.free) {
            stirred_ = true;
            return;
        }
    } else if (state_ == State::Performing) {
        if (!options_.free && callsDone_ < step().calls.size()) {
            stirred_ = true; // the call may yet come
            return;
        }
    } else {
        return;
    }
    if (state_ == State::Performing && !options_.free) {
        if (!departed_)
            apply(step().changes, expected_);
        departed_ = departed_ || otherwise_.has_value();
        ++next_;
    }
    Moment moment;
    moment.observed = observedTable(message, symbols_);
    moment.actors = message.value("actors", Json::array());
    moment.what = std::exchange(did_, {});
    if (!departed_ && !options_.free)
        moment.differences = compare(expected_, moment.observed);
    moment.departure = otherwise_;
    moments_.push_back(std::move(moment));
    otherwise_.reset();
    callsDone_ = 0;
    state_ = options_.free || next_ < scenario_.steps.size() ? State::Ready : State::Finished;
    changed();
}

void Runner::perform(std::optional<sys::Answer> otherwise, int code)
{
    if (state_ != State::Ready)
        return;
    otherwise_ = otherwise;
    otherwiseCode_ = code;
    callsDone_ = 0;
    since_ = Clock::now();
    stirred_ = true;
    state_ = State::Performing;
    if (step().act.kind != Act::Kind::None)
        act(step().act);
    changed();
    considerStep();
}

void Runner::answerCall(int sequence, sys::Answer answer, int code)
{
    const auto call = std::find_if(waiting_.begin(), waiting_.end(), [sequence](const auto& one) { return one.sequence == sequence; });
    if (!options_.free || state_ == State::Failed || call == waiting_.end())
        return;
    did_ = nameOf(call->actor) + ": " + call->call;
    state_ = State::Performing;
    since_ = Clock::now();
    this->answer(WaitingCall(*call), answer, code);
    changed();
    considerStep();
}

void Runner::signalActor(int actor, int number)
{
    if (link_)
        link_->send({{"do", "signal"}, {"actor", actor}, {"signal", number}});
}

void Runner::resizeTerminal(int rows, int columns)
{
    const winsize size{static_cast<unsigned short>(rows), static_cast<unsigned short>(columns), 0, 0};
    if (terminal() >= 0)
        (void)::ioctl(terminal(), TIOCSWINSZ, &size);
}

void Runner::act(const Act& act)
{
    stirred_ = true;
    awaitsEcho_ = act.kind == Act::Kind::Type || act.kind == Act::Kind::Key;
    sawOutput_ = false;
    typedAt_ = Clock::now();
    switch (act.kind) {
    case Act::Kind::None:
        break;
    case Act::Kind::Type: {
        const auto line = std::string(act.text) + '\n';
        (void)!::write(terminal(), line.data(), line.size());
        break;
    }
    case Act::Kind::Key: {
        constexpr char controlBit = 0x1F;
        const char byte = act.text[0] == '^' ? static_cast<char>(act.text[1] & controlBit) : act.text[0];
        (void)!::write(terminal(), &byte, 1);
        break;
    }
    case Act::Kind::CloseTerminal:
        link_->terminal().reset();
        break;
    case Act::Kind::Signal:
        for (std::size_t i = symbols_.names.size(); i-- > 0;)
            if (symbols_.names[i] == act.target) {
                link_->send({{"do", "signal"}, {"actor", i}, {"signal", signalNumber(act.text)}});
                break;
            }
        break;
    }
}

Table Runner::expectedNext() const
{
    auto table = expected_;
    if (next_ < scenario_.steps.size())
        apply(step().changes, table);
    return table;
}

bool Runner::differs() const
{
    return state_ == State::Failed
        || std::any_of(moments_.begin(), moments_.end(), [](const auto& one) { return !one.differences.empty(); });
}

} // namespace daemonscope::lab
