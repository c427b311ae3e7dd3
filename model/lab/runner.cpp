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
#include "model/sys/fd_limit.h"
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
        {"contained", options_.contained}, {"descriptors", sys::descriptorLimitBefore()}, {"environment", {"TERM=xterm-256color"}}};
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
    if (options_.contained) // the shell is a child of the namespace's init, which adopts there, too
        for (auto& [actor, row] : expected_)
            if (const auto parent = row.find("ppid"); parent != row.end() && parent->second == "stage")
                parent->second = "reaper";
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
    if (heldOpen_)
        return fail(LabTexts::tr("the terminal was closed, but another program holds it open as well: no hangup came"));
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
    } else if (event == "withdrawn") {
        std::erase_if(waiting_, [seq = message.value("seq", 0)](const auto& one) { return one.sequence == seq; });
    } else if (event == "note") {
        const auto note = message.value("note", std::string());
        if (note == "not-waiting" || note == "not-allowed")
            did_.clear(); // nothing came of it
        if (auto text = noteText(message, record_); text != note_) {
            note_ = std::move(text);
            changed();
        }
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

void Runner::answer(const WaitingCall& call, sys::Answer answer, int code)
{
    link_->send({{"do", "answer"}, {"seq", call.sequence},
        {"answer", answer == sys::Answer::Skip ? "skip" : answer == sys::Answer::Fail ? "fail" : "let"}, {"errno", code}});
    std::erase_if(waiting_, [sequence = call.sequence](const auto& one) { return one.sequence == sequence; });
    stirred_ = true;
}

void Runner::perform(std::optional<sys::Answer> otherwise, int code)
{
    if (state_ != State::Ready)
        return;
    otherwise_ = otherwise;
    otherwiseCode_ = code;
    note_.clear();
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
    const auto named = [&](const auto& error) { return sys::errnoFromName(error) == code; };
    const bool possible = answer == sys::Answer::Let || (answer == sys::Answer::Skip && call->maySkip)
        || (answer == sys::Answer::Fail && std::any_of(call->errors.begin(), call->errors.end(), named));
    if (!possible) // the stage would go on holding it, and we would have forgotten it
        return;
    note_.clear();
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

void Runner::setReaper(Pid pid)
{
    options_.reaper = pid;
    if (!options_.contained) // there the namespace's init does
        symbols_.reaper = pid;
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
