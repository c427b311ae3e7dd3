// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "model/process/checklist.h"

namespace daemonscope {

struct Checklist {
    Q_DECLARE_TR_FUNCTIONS(Checklist)
};

/// Fills the table of checklist() from top to bottom: what ids show in checker.cpp, what the details show in
/// checker_details.cpp.
class Checker {
public:
    Checker(const Classified& classified, int index, const Details& details, const TraceKnowledge& trace)
        : classified_(classified), snapshot_(classified.snapshot()), self_(snapshot_.at(index)), stat_(self_.stat),
          facets_(classified.facets(index)), parentIndex_(snapshot_.indexOf(stat_.ppid)), details_(details),
          trace_(trace)
    {
    }

    std::vector<Check> fill();

private:
    void add(std::optional<bool> done, QString title, QString value, QString why)
    {
        checks_.push_back({checkIds[checks_.size()], done, std::move(value), std::move(why), std::move(title)});
    }
    void fork();
    void parentExits();
    void setsid();
    void secondFork();
    void leaderExits();
    void noTerminal();
    void chdirRoot();
    void standard(std::size_t descriptor, const QString& title);
    void umask();
    void closeOthers();
    void signalsReset();
    void pidFile();
    void dropPrivileges();
    void unit();

    [[nodiscard]] std::optional<bool> ownSession() const;
    [[nodiscard]] bool leadsSession() const { return leads(self_.pid(), stat_.sid); }
    [[nodiscard]] const Process* sessionLeader() const;
    [[nodiscard]] bool leaderHidden() const;
    [[nodiscard]] int nearestReaper() const;
    [[nodiscard]] std::optional<std::uint32_t> uidOfStarter() const;
    [[nodiscard]] std::optional<std::uint32_t> uidOfWorkers() const;
    [[nodiscard]] std::optional<std::uint32_t> realUid() const;

    const Classified& classified_;
    const Snapshot& snapshot_;
    const Process& self_;
    const sys::StatLine& stat_;
    const Facets& facets_;
    int parentIndex_;
    const Details& details_;
    const TraceKnowledge& trace_;
    std::vector<Check> checks_;
};

} // namespace daemonscope
