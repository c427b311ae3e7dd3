// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "app/lab/lab_session.h"

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QToolButton;

namespace daemonscope {

class CodeView;
class Comparison;
class Explanation;
class LabHeader;
class SessionMap;
class StepsList;
class TerminalView;

/// The lab: a lesson stepped call by call, or any program. Steps, code, session map, comparison, question and reason,
/// and the lab's terminal, all of the same moment. GUI thread.
class LabPage final : public QWidget {
    Q_OBJECT
public:
    explicit LabPage(QWidget* parent = nullptr);
    ~LabPage() override;

    /// Who adopts orphans here. Where nobody has told, it is measured when a lesson begins.
    void setReaper(Pid pid, const QString& name);
    /// Asked before free play makes way for something else: false = it goes on. Nobody asks while this is empty.
    std::function<bool()> mayEnd;
    /// Starts the lesson of this id; what ran before is ended, free play only if it may be.
    void openLesson(const QString& id);
    /// Free play: a shell on the lab's terminal in which `command` is typed; each call of what it starts is stepped.
    void openCommand(const QString& command, const QString& shell, bool contained);
    /// Ends all that was started.
    void endAll();
    /// In free play: what runs goes on, the stage stays behind as a quiet keeper. The keeper's pid.
    std::optional<Pid> leaveRunning();
    /// For an audience: what is shown fits 1024 × 768 at large type, and parts for the desk are hidden.
    void setPresenting(bool presenting);
    [[nodiscard]] bool isFree() const { return session_ && session_->runner().isFree(); }
    [[nodiscard]] const LabSession* session() const { return session_.get(); }
    [[nodiscard]] SessionMap& map() { return *map_; }
    [[nodiscard]] TerminalView& terminal() { return *terminal_; }

public Q_SLOTS:
    void doIt();
    void skip();
    void restart();
    void stepBack();
    void run(bool on);

Q_SIGNALS:
    void backWanted();
    /// The pids of the lab's living actors, for the tree to mark.
    void actorsChanged(const QList<int>& pids);
    /// "Step any program…": the window asks which.
    void commandWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeLayout();
    [[nodiscard]] bool mayBegin();
    void measureReaper();
    void begin(const lab::Scenario& scenario, lab::Runner::Options options);
    void refresh();
    void refreshSteps();
    void refreshExplanation();
    void explainFree();
    void refreshButtons();
    void failWith(int code);
    void endKeepers();
    void fitRoom();
    void shareHeight();
    [[nodiscard]] const lab::Runner* runner() const { return session_ ? &session_->runner() : nullptr; }
    [[nodiscard]] const lab::WaitingCall* currentCall() const;
    [[nodiscard]] bool looksBack() const;
    [[nodiscard]] QString nextText() const;

    lab::Scenario freeScenario_; // what free play runs as
    std::string freeCommand_;    // what it points to
    QString keepers_; // what earlier starts left running; empty = nothing
    const lab::Scenario* scenario_ = nullptr;
    std::unique_ptr<LabSession> session_;
    lab::Runner::Options options_;
    Pid reaper_; // 0 = not known
    bool measuring_ = false;
    QString reaperName_;
    std::size_t shown_ = 0; // the moment in view
    bool follow_ = true;    // the latest moment is in view
    std::vector<std::size_t> momentOfRow_; // of the list of steps
    QTimer runTimer_;

    LabHeader* header_;
    QSplitter* columns_ = nullptr; // steps, and all else
    QSplitter* aside_ = nullptr;   // steps; for an audience code and terminal, too
    QSplitter* bands_ = nullptr;   // code and map, words, table and terminal, from top to bottom
    QSplitter* upper_ = nullptr;
    QSplitter* lower_ = nullptr;
    bool bandsMoved_ = false; // by hand: they then stay as they are
    bool codeMoved_ = false;  // the same between code and map
    int wordsHeight_ = 0;     // for an audience: what the words of this lesson needed so far, so that little moves
    bool presenting_ = false;
    struct AtDesk {
        QByteArray columns;
        QByteArray upper;
        QByteArray bands;
        QByteArray lower;
        bool bandsMoved = false;
    };
    AtDesk atDesk_; // while presenting
    StepsList* steps_;
    CodeView* code_;
    SessionMap* map_;
    Explanation* explanation_;
    Comparison* comparison_ = nullptr;
    TerminalView* terminal_;
    QLabel* status_ = nullptr;
    QPushButton* endKeepers_ = nullptr;
};

} // namespace daemonscope
