// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "model/lab/runner.h"

namespace daemonscope::cli {

/// A lesson as text: what is about to happen, what is expected, and what /proc shows afterwards.
class LabPage {
public:
    /// Keeps references.
    LabPage(const lab::Runner& runner, Output& out);

    void introduction();
    void startState();
    /// The next step; with the question to think about when somebody is asked.
    void beforeStep(bool asking);
    /// What step number `step` changed; `shown` is what appeared on the lesson's terminal.
    void afterStep(std::size_t step, const std::string& shown);
    void conclusion();

private:
    void prose(const QString& text, Tone tone = Tone::Plain);
    void table(const lab::Table& now, const lab::Table& before);
    void differences(const lab::Moment& moment);

    const lab::Runner& runner_;
    Output& out_;
    int width_;
};

} // namespace daemonscope::cli
