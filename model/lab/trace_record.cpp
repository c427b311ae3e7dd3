// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/trace_record.h"

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

#include "model/sys/procfs.h"
#include "model/sys/stat_line.h"
#include "model/sys/tty.h"

namespace daemonscope::lab {

namespace {

/// umask(2) can only be read by setting it.
std::uint32_t ownUmask()
{
    const auto mask = ::umask(0);
    ::umask(mask);
    return mask;
}

std::optional<sys::StatLine> statOf(Pid pid)
{
    const auto proc = sys::ProcFs::open();
    const auto folder = proc ? proc->openProcess(pid) : sys::Result<sys::UniqueFd>(sys::failed("proc"));
    std::string text;
    if (!folder || !sys::readAt(folder->get(), "stat", text, 4096, sys::Wait::Never))
        return std::nullopt;
    const auto line = sys::parseStat(text);
    return line ? std::optional(*line) : std::nullopt;
}

} // namespace

TracedStep* TraceRecord::step(int key)
{
    const auto found = std::lower_bound(steps_.begin(), steps_.end(), key, [](const auto& one, int k) { return one.key < k; });
    return found != steps_.end() && found->key == key ? &*found : nullptr;
}

void TraceRecord::take(const Json& message)
{
    const auto event = message.value("ev", std::string());
    const auto index = message.value("actor", -1);
    const bool known = index >= 0 && static_cast<std::size_t>(index) < actors_.size();
    if (event == "started") {
        shell_ = Pid{message.value("shell", 0)};
        if (message.contains("init") && message["init"].is_number())
            init_ = Pid{message["init"].get<int>()};
    } else if (event == "actor") {
        actors_.push_back({message.value("name", std::string()), Pid{message.value("pid", 0)},
            message.value("start", std::uint64_t{0}), message.value("parent", -1), {}, false, {}});
    } else if (event == "step") {
        steps_.push_back({message.value("n", 0), message.value("ms", 0.0), index, Pid{message.value("pid", 0)},
            message.value("call", std::string()), message.value("args", Json::object()),
            message.value("answer", std::string("let")), "unknown", {}, {}});
        if (known && steps_.back().call == "exit" && steps_.back().answer == "let" && steps_.back().args.contains("status"))
            actors_[static_cast<std::size_t>(index)].status = steps_.back().args["status"].get<int>() << 8;
    } else if (event == "drop") {
        std::erase_if(steps_, [key = message.value("step", 0)](const auto& one) { return one.key == key; });
    } else if (event == "change") {
        const auto field = message.value("field", std::string());
        if (known && field == "exec" && message["to"].is_string())
            actors_[static_cast<std::size_t>(index)].exec = message["to"].get<std::string>();
        if (auto* one = step(message.value("step", -1)))
            one->changes.push_back({index, field, message.value("from", Json()), message.value("to", Json())});
    } else if (event == "outcome") {
        if (auto* one = step(message.value("step", -1))) {
            one->outcome = message.value("outcome", std::string("unknown"));
            if (message.contains("errno") && message["errno"].is_string())
                one->error = message["errno"].get<std::string>();
        }
    } else if (event == "died" && known) {
        actors_[static_cast<std::size_t>(index)].ended = true;
    } else if (event == "settled" && message.contains("actors")) {
        for (const auto& one : message["actors"]) {
            const auto id = one.value("id", -1);
            if (id >= 0 && static_cast<std::size_t>(id) < actors_.size() && one.contains("status") && one["status"].is_number())
                actors_[static_cast<std::size_t>(id)].status = one["status"].get<int>();
        }
    } else if (event == "command-ended") {
        commandStatus_ = message.value("status", 0);
        if (!actors_.empty())
            actors_.front().status = commandStatus_;
    }
}

Json TraceRecord::symbol(const std::string& field, const Json& value, Pid reaper) const
{
    if (!value.is_number())
        return value;
    const int number = value.get<int>();
    if (field == "tty")
        return sys::ttyName(number);
    if (Pid{number} == shell_)
        return "T";
    for (auto actor = actors_.rbegin(); actor != actors_.rend(); ++actor)
        if (actor->pid == Pid{number})
            return actor->name;
    if (Pid{number} == reaper)
        return "reaper";
    return std::to_string(number);
}

bool TraceRecord::chainCalled(int actor, std::string_view call, std::string_view other) const
{
    for (; actor >= 0; actor = actors_[static_cast<std::size_t>(actor)].parent)
        for (const auto& one : steps_)
            if (one.actor == actor && one.answer == "let" && (one.call == call || one.call == other))
                return true;
    return false;
}

TraceKnowledge TraceRecord::knowledge(int index) const
{
    TraceKnowledge result;
    const auto& self = actors_[static_cast<std::size_t>(index)];
    if (self.parent >= 0)
        result.forkedBy = actors_[static_cast<std::size_t>(self.parent)].pid;
    result.starterSession = Sid{shell_.value};
    if (const auto stat = statOf(self.pid)) {
        bool forebear = false;
        for (int above = self.parent; above >= 0 && !forebear; above = actors_[static_cast<std::size_t>(above)].parent)
            forebear = leads(actors_[static_cast<std::size_t>(above)].pid, stat->sid);
        result.leaderWasForebear = forebear;
    }
    result.starterUmask = ownUmask();
    result.umaskCalled = chainCalled(index, "umask");
    // The stage hands on nothing but 0 to 2, and no signal ignored or blocked.
    result.inheritedDescriptors = 0;
    result.inheritedIgnored = 0;
    result.inheritedBlocked = 0;
    result.setIdsCalled = chainCalled(index, "set-uid", "set-gid");
    result.starterUid = ::getuid();
    return result;
}

std::vector<int> TraceRecord::survivors(Pid reaper) const
{
    std::vector<int> all;
    int main = -1;
    bool adopted = false;
    for (std::size_t i = 0; i < actors_.size(); ++i) {
        const auto stat = actors_[i].ended ? std::nullopt : statOf(actors_[i].pid);
        if (!stat || stat->startTicks != actors_[i].startTicks || stat->state == 'Z')
            continue;
        all.push_back(static_cast<int>(i));
        const bool orphan = stat->ppid == reaper;
        if (!adopted) { // the first that was adopted, or else the last
            main = static_cast<int>(i);
            adopted = orphan;
        }
    }
    std::stable_partition(all.begin(), all.end(), [main](int one) { return one == main; });
    return all;
}

} // namespace daemonscope::lab
