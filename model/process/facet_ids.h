// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace daemonscope {

/// The closed lists of what a process can be. Their ids are the same in JSON, in the filter and in tests, and are
/// never translated; the texts for people are in facet_texts.h.

enum class FacetId : std::uint8_t {
    KernelThread,
    Init,
    ContainerInit,
    Zombie,
    LeaderThreadGone,
    Stopped,
    SessionLeader,
    GroupLeader,
    BootSession,
    ControllingProcess,
    Terminal,
    OrphanedGroup,
    Adopted,
    SysvDaemon,
    LeaderDaemon,
    Worker,
    LeftoverJob,
    AttachedOrphan,
    Reaper,
};
inline constexpr std::array<std::string_view, 19> facetIds{
    "kernel-thread", "init", "container-init", "zombie", "leader-thread-gone", "stopped", "session-leader",
    "group-leader", "boot-session", "controlling-process", "terminal", "orphaned-group", "adopted", "sysv-daemon",
    "leader-daemon", "worker", "leftover-job", "attached-orphan", "reaper"};

enum class FacetValue : std::uint8_t {
    Yes,
    // stopped
    JobStopped, ///< state T
    TracingStop, ///< state t
    Traced,     ///< runs, but a tracer is attached
    // terminal
    Foreground,
    Background,
    // adopted
    Seen,
    BySession,
    BySessionOfLeader, ///< by session, but the parent is a session leader and may have made its session later
    ByGroup,
    Undecidable,
    NoEvidence,
    ParentUnknown, ///< the parent is not visible
    // leader-daemon
    Supervised,
    ForkedOnce,
    Either,
    // reaper
    IsInit,
    Measured,
    NamespaceInit,
    SeenAdopting,
    Inferred,
};
inline constexpr std::array<std::string_view, 21> facetValueIds{
    "yes", "stopped", "tracing-stop", "traced", "foreground", "background", "seen", "by-session",
    "by-session-of-leader", "by-group", "undecidable", "no-evidence", "parent-unknown", "supervised", "forked-once",
    "either", "init", "measured", "namespace-init", "seen-adopting", "inferred"};

enum class Confidence : std::uint8_t { Unknown, Likely, High, Certain };
inline constexpr std::array<std::string_view, 4> confidenceIds{"unknown", "likely", "high", "certain"};

/// In order of priority: the first that fits is the one that colours the row.
enum class Headline : std::uint8_t {
    KernelThread,
    Zombie,
    Stopped,
    Init,
    ContainerInit,
    ControllingProcess,
    SysvDaemon,
    LeaderDaemon,
    LeftoverJob,
    AttachedOrphan,
    Orphan,
    Foreground,
    Background,
    CannotTell, ///< no terminal, and the parent is not visible
    Child,
};
inline constexpr std::array<std::string_view, 15> headlineIds{"kernel-thread", "zombie", "stopped", "init",
    "container-init", "controlling-process", "sysv-daemon", "leader-daemon", "leftover-job", "attached-orphan",
    "orphan", "foreground", "background", "cannot-tell", "child"};

constexpr std::string_view id(FacetId facet) { return facetIds[static_cast<std::size_t>(facet)]; }
constexpr std::string_view id(FacetValue value) { return facetValueIds[static_cast<std::size_t>(value)]; }
constexpr std::string_view id(Confidence confidence) { return confidenceIds[static_cast<std::size_t>(confidence)]; }
constexpr std::string_view id(Headline headline) { return headlineIds[static_cast<std::size_t>(headline)]; }

static_assert(id(FacetId::Reaper) == "reaper");
static_assert(id(FacetValue::Inferred) == "inferred");
static_assert(id(Headline::Child) == "child");

} // namespace daemonscope
