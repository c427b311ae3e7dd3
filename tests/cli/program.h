// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace daemonscope::test {

/// What one run of the program left.
struct Run {
    int status = -1; ///< exit status; -1 = ended by a signal or not in time
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    [[nodiscard]] qsizetype errorLines() const { return err.count('\n'); }
};

struct RunOptions {
    QStringList environment{}; ///< "NAME=value" sets, "NAME" takes away
    bool stdoutClosed = false; ///< its reader is gone before it writes
    int output = -1;           ///< a descriptor in the place of its standard output
    int descriptors = 0;       ///< how many it may have open, hard limit; 0 = as usual
};

/// Runs the program to its end.
[[nodiscard]] Run run(const QStringList& arguments, const RunOptions& options = {});
/// The same, with all the time that files take on a busy machine.
[[nodiscard]] Run runPatiently(const QStringList& arguments);
/// On a terminal of its own, so wide; standard output and error are one there.
[[nodiscard]] Run runOnTerminal(const QStringList& arguments, int columns, const QStringList& environment = {});

[[nodiscard]] QJsonObject json(const Run& run);
/// The member of `list --json` with this pid; empty if there is none.
[[nodiscard]] QJsonObject processIn(const QJsonObject& list, int pid);
[[nodiscard]] QString number(qint64 pid);

} // namespace daemonscope::test
