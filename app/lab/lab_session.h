// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include "model/lab/runner.h"

namespace daemonscope {

class TerminalView;

/// One run of a lesson, or of free play, joined to the event loop and to the terminal on screen. When it is destroyed
/// everything that it started has ended.
class LabSession final : public QObject {
    Q_OBJECT
public:
    /// `scenario` and `terminal` must outlive it.
    LabSession(const lab::Scenario& scenario, lab::Runner::Options options, TerminalView& terminal, QObject* parent = nullptr);
    ~LabSession() override;

    void start();
    [[nodiscard]] const lab::Runner& runner() const { return runner_; }
    /// Does the next step, by the lesson's own answer or another.
    void perform(std::optional<sys::Answer> otherwise = {}, int code = 0);
    /// Free play: answers a waiting call.
    void answerCall(int sequence, sys::Answer answer, int code = 0);

    /// Who adopts here, measured meanwhile.
    void setReaper(Pid pid) { runner_.setReaper(pid); }

    /// What runs goes on without the lab; the keeper's pid.
    std::optional<Pid> leave();

Q_SIGNALS:
    /// A step began or ended, a call is waiting, or all failed.
    void changed();

private:
    void readTerminal();
    void watch();

    lab::Runner runner_;
    TerminalView& terminal_;
    std::unique_ptr<QSocketNotifier> onStage_;
    std::unique_ptr<QSocketNotifier> onTerminal_;
    QTimer patience_;
};

} // namespace daemonscope
