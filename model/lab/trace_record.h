// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "model/process/checklist.h"
#include "model/sys/ids.h"

namespace daemonscope::lab {

using Json = nlohmann::ordered_json;

struct TracedActor {
    std::string name;
    Pid pid;
    std::uint64_t startTicks = 0;
    int parent = -1; ///< index of an actor; -1 = the shell T
    std::string exec; ///< the program it last became; empty = none of its own
    bool ended = false;
    std::optional<int> status; ///< as wait(2) tells; empty = not known
};

struct TracedChange {
    int actor = 0;
    std::string field;
    Json from, to; ///< as the stage read them: numbers, paths, null
};

struct TracedStep {
    int key = 0; ///< the stage's number for it
    double ms = 0; ///< since the start
    int actor = 0;
    Pid pid;
    std::string call;
    Json args;
    std::string answer;
    std::string outcome = "unknown";
    std::optional<std::string> error;
    std::vector<TracedChange> changes;
};

/// What a stage told about a run, put together.
class TraceRecord {
public:
    /// Takes one message of the stage. Others than those about steps and actors are passed over.
    void take(const Json& message);

    [[nodiscard]] const std::vector<TracedActor>& actors() const { return actors_; }
    [[nodiscard]] const std::vector<TracedStep>& steps() const { return steps_; }
    [[nodiscard]] Pid shell() const { return shell_; }
    [[nodiscard]] std::optional<Pid> init() const { return init_; }
    /// How the command ended, as wait(2) tells; empty while it runs.
    [[nodiscard]] std::optional<int> commandStatus() const { return commandStatus_; }

    /// A number in a change of `field`, as people say it: the actor's name, "T", "reaper", the number, a terminal.
    [[nodiscard]] Json symbol(const std::string& field, const Json& value, Pid reaper) const;
    /// What only the trace knows of actor `index`, for its checklist. The starter is this program.
    [[nodiscard]] TraceKnowledge knowledge(int index) const;
    /// Those that live on, the one first that carries on the command's work: adopted by `reaper`, else the last born.
    [[nodiscard]] std::vector<int> survivors(Pid reaper) const;

private:
    [[nodiscard]] TracedStep* step(int key);
    [[nodiscard]] bool chainCalled(int actor, std::string_view call, std::string_view other = {}) const;

    std::vector<TracedActor> actors_;
    std::vector<TracedStep> steps_;
    Pid shell_;
    std::optional<Pid> init_;
    std::optional<int> commandStatus_;
};

} // namespace daemonscope::lab
