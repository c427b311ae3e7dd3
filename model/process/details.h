// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/process/process.h"

namespace daemonscope {

/// The open descriptors of a process (`fd/`).
struct Descriptors {
    int total = 0;
    int aboveTwo = 0;  ///< all but standard input, output and error
    bool more = false; ///< counting was given up here: there are at least so many
    friend bool operator==(const Descriptors&, const Descriptors&) = default;
};

/// What the environment tells about where a process was started (systemd.exec(5), ssh(1)). Nothing else of it is
/// kept: environments hold secrets. It shows how the program was started, not what it has set since.
struct Environment {
    std::optional<Pid> systemdExecPid; ///< SYSTEMD_EXEC_PID: the main process of a service, if it names this one
    bool invocationId = false;         ///< INVOCATION_ID: from a unit
    bool journalStream = false;        ///< JOURNAL_STREAM: output to the journal
    std::optional<std::string> term;       ///< TERM
    std::optional<std::string> shellLevel; ///< SHLVL: shells around it
    bool sshTty = false;                   ///< SSH_TTY: from a login over the network
    friend bool operator==(const Environment&, const Environment&) = default;
};

/// One namespace of a process (namespaces(7)).
struct Namespace {
    std::string kind; ///< "pid", "mnt", …
    std::string id;   ///< the link's target, "pid:[4026531836]"
    std::optional<bool> sameAsInit; ///< as pid 1's; empty = not permitted to compare
    std::optional<bool> sameAsOurs; ///< as this program's; empty = another machine's /proc
    friend bool operator==(const Namespace&, const Namespace&) = default;
};

/// What is read of one process only when somebody asks: each field on its own, for each may be refused or never be
/// answered. A link or file that a living process does not have (the executable of a kernel thread, a closed
/// descriptor) is an empty value. Once a process is gone its fields fail as Gone.
struct Details {
    ProcessKey key;
    Fetched<std::string> cwd;
    Fetched<std::string> exe;
    Fetched<std::string> root;
    std::array<Fetched<std::string>, 3> standard; ///< what descriptors 0, 1 and 2 are; empty = closed
    Fetched<Descriptors> descriptors;
    Fetched<std::string> cgroup; ///< path in the unified hierarchy; empty = none
    Fetched<std::vector<Namespace>> namespaces;
    Fetched<sys::StatusFile> status; ///< masks, umask, users and tracer, fresh
    Fetched<Environment> environment;
    Fetched<std::optional<std::uint32_t>> loginUid; ///< empty = never passed a login (or no audit in the kernel)
    Fetched<std::string> pidFile; ///< the file in /run or /var/run that names it; empty = none found

    /// Nothing is pending any more.
    [[nodiscard]] bool complete() const;
    /// All of it failed in this way.
    void failAll(sys::Failure failure);
};

} // namespace daemonscope
