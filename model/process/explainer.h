// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "model/process/explain.h"

namespace daemonscope {

/// Finds the words of sentences() for one process: from its ids and facets in explain.cpp, from its details in
/// explain_details.cpp.
class Explainer {
    Q_DECLARE_TR_FUNCTIONS(Explainer)

public:
    /// Keeps a reference.
    Explainer(const Classified& classified, int index);

    [[nodiscard]] QStringList tell() const;
    [[nodiscard]] QStringList tellDetails(const Details& details) const;

private:
    [[nodiscard]] QString whatItIs() const;
    [[nodiscard]] QString stopped() const;
    [[nodiscard]] QString leaderDaemon() const;
    [[nodiscard]] QString orphan() const;
    [[nodiscard]] QString child() const;
    [[nodiscard]] QString belonging() const;
    [[nodiscard]] QString leaderPhrase(Pid leader) const;
    [[nodiscard]] const Process* memberOf(Pgid group) const;
    [[nodiscard]] QString terminal() const;
    [[nodiscard]] QString origin() const;
    [[nodiscard]] QString born() const;
    [[nodiscard]] QString seenAdopted(const Adoption& seen) const;
    [[nodiscard]] static QString former(Pid pid, const std::string& comm);
    [[nodiscard]] QString unit(const Details& details) const;
    [[nodiscard]] QString startedFrom(const Environment& environment) const;

    const Classified& classified_;
    const Snapshot& snapshot_;
    const Process& self_;
    const sys::StatLine& stat_;
    const Facets& facets_;
    int index_;
    QString parent_;   // "pid 1 (systemd)"
    QString terminal_; // "pts/0"
};

} // namespace daemonscope
