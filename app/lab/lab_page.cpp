// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/lab_page.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QThread>
#include <QVBoxLayout>

#include "model/lab/needs.h"
#include "model/lab/scenarios.h"
#include "model/lab/stage_texts.h"
#include "model/process/visible_text.h"
#include "model/sys/keepers.h"
#include "model/sys/procfs.h"
#include "model/sys/reaper_probe.h"
#include "model/sys/stat_line.h"
#include "views/lab/code_view.h"
#include "views/lab/comparison.h"
#include "views/lab/explanation.h"
#include "views/lab/lab_header.h"
#include "app/lab/lab_map.h"
#include "views/lab/steps_list.h"
#include "views/sessionmap/session_map.h"
#include "views/terminal/terminal_view.h"

namespace daemonscope {

namespace {

QString labText(const char* text) { return *text == '\0' ? QString() : QCoreApplication::translate("lab", text); }

using State = lab::Runner::State;

} // namespace

LabPage::LabPage(QWidget* parent) : QWidget(parent)
{
    makeLayout();
    constexpr int pace = 1100; // time to see a disc travel and to read what changed
    runTimer_.setInterval(pace);
    connect(&runTimer_, &QTimer::timeout, this, [this] {
        if (runner() != nullptr && runner()->state() == State::Ready && !runner()->differs())
            doIt();
        else if (runner() == nullptr || runner()->state() == State::Finished || runner()->state() == State::Failed)
            run(false);
    });
    refresh();
}

LabPage::~LabPage() = default;

void LabPage::makeLayout()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    header_ = new LabHeader(this);
    rows->addWidget(header_);
    const auto splitter = [](Qt::Orientation orientation, QWidget* parent) {
        auto* one = new QSplitter(orientation, parent);
        one->setHandleWidth(1);
        one->setChildrenCollapsible(false);
        return one;
    };
    auto* columns = splitter(Qt::Horizontal, this);
    rows->addWidget(columns, 1);
    aside_ = splitter(Qt::Vertical, columns);
    steps_ = new StepsList(aside_);
    auto* right = splitter(Qt::Vertical, columns);
    auto* upper = splitter(Qt::Horizontal, right);
    code_ = new CodeView(upper);
    map_ = new SessionMap(upper);
    explanation_ = new Explanation(right);
    auto* lower = splitter(Qt::Horizontal, right);
    comparison_ = new Comparison(lower);
    terminal_ = new TerminalView(lower);
    columns->setSizes({230, 1200});
    columns->setStretchFactor(1, 1);
    upper->setStretchFactor(1, 1);
    right->setStretchFactor(0, 1);
    columns_ = columns;
    bands_ = right;
    upper_ = upper;
    lower_ = lower;
    connect(explanation_, &Explanation::changed, this, [this] {
        if (presenting_)
            QTimer::singleShot(0, this, &LabPage::shareHeight); // when they stand
    });
    connect(right, &QSplitter::splitterMoved, this, [this] { bandsMoved_ = true; });
    connect(upper, &QSplitter::splitterMoved, this, [this] { codeMoved_ = true; });
    lower->setSizes({760, 440});
    status_ = new QLabel(this);
    status_->setTextFormat(Qt::PlainText);
    status_->setWordWrap(true); // it is no reason for a wide window
    status_->setContentsMargins(14, 6, 14, 6);
    endKeepers_ = new QPushButton(tr("End &what was left running…"), this);
    endKeepers_->setAutoDefault(false);
    endKeepers_->hide();
    connect(endKeepers_, &QPushButton::clicked, this, &LabPage::endKeepers);
    auto* statusRow = new QHBoxLayout;
    statusRow->setContentsMargins(0, 0, 12, 0);
    statusRow->addWidget(status_, 1);
    statusRow->addWidget(endKeepers_);
    rows->addLayout(statusRow);

    connect(header_, &LabHeader::backWanted, this, &LabPage::backWanted);
    connect(header_, &LabHeader::lessonWanted, this, &LabPage::openLesson);
    connect(header_, &LabHeader::commandWanted, this, &LabPage::commandWanted);
    connect(header_, &LabHeader::doWanted, this, &LabPage::doIt);
    connect(header_, &LabHeader::skipWanted, this, &LabPage::skip);
    connect(header_, &LabHeader::failWanted, this, [this](const QString& error) {
        failWith(sys::errnoFromName(error.toStdString()).value_or(0));
    });
    connect(header_, &LabHeader::stepBackWanted, this, &LabPage::stepBack);
    connect(header_, &LabHeader::restartWanted, this, &LabPage::restart);
    connect(header_, &LabHeader::runWanted, this, &LabPage::run);
    connect(header_, &LabHeader::containedChanged, this, [this] { // the lesson begins anew, there or here
        if (scenario_ != nullptr && !isFree())
            openLesson(QString::fromLatin1(scenario_->id));
    });
    connect(header_, &LabHeader::predictChanged, this, &LabPage::refreshExplanation);
    connect(map_, &SessionMap::processSelected, this, &LabPage::refresh); // in free play it is the one who goes first
    connect(steps_, &StepsList::momentWanted, this, [this](int moment) {
        if (runner() == nullptr)
            return;
        const auto row = static_cast<std::size_t>(moment) - 1;
        const auto wanted = row < momentOfRow_.size() ? momentOfRow_[row] : static_cast<std::size_t>(moment);
        shown_ = std::min(wanted, runner()->moments().size() - 1);
        follow_ = shown_ + 1 == runner()->moments().size();
        refresh();
    });
}

void LabPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!session_)
        openLesson(QStringLiteral("rack"));
}

void LabPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && status_ != nullptr)
        fitRoom();
    if (event->type() == QEvent::PaletteChange && status_ != nullptr)
        QTimer::singleShot(0, this, &LabPage::refresh); // colours are set cell by cell, and the table has the palette later
}

void LabPage::setReaper(Pid pid, const QString& name)
{
    reaper_ = pid;
    reaperName_ = name;
    if (!session_)
        return;
    session_->setReaper(pid);
    refresh();
}

/// Beside the window's thread, for it takes a helper that forks.
void LabPage::measureReaper()
{
    if (measuring_)
        return;
    measuring_ = true;
    auto measured = std::make_shared<std::pair<Pid, QString>>();
    auto* thread = QThread::create([measured] {
        constexpr std::chrono::seconds longest{2};
        const auto reaper = sys::measureReaper(sys::reaperHelper(), longest);
        if (!reaper)
            return; // the next start measures again
        measured->first = *reaper;
        const auto proc = sys::ProcFs::open();
        const auto folder = proc ? proc->openProcess(*reaper) : sys::Result<sys::UniqueFd>(sys::failed("proc"));
        std::string text;
        constexpr std::size_t most = 4096;
        if (folder && sys::readAt(folder->get(), "stat", text, most, sys::Wait::Never))
            if (const auto line = sys::parseStat(text))
                measured->second = visibleText(line->comm);
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [this, measured] {
        measuring_ = false;
        if (measured->first != Pid{} && reaper_ == Pid{})
            setReaper(measured->first, measured->second);
    });
    thread->start();
}

void LabPage::openLesson(const QString& id)
{
    const auto* scenario = lab::findScenario(id.toStdString());
    if (scenario == nullptr || !mayBegin())
        return;
    lab::Runner::Options options;
    options.contained = header_->contained();
    begin(*scenario, options);
}

/// Whether what runs may be ended for something else. Free play may have started what somebody wants to keep.
bool LabPage::mayBegin()
{
    if (!isFree() || !mayEnd)
        return true;
    run(false); // nothing is answered behind a question
    return mayEnd();
}

void LabPage::openCommand(const QString& command, const QString& shell, bool contained)
{
    endAll(); // before what it runs as is written anew
    freeScenario_ = {};
    freeScenario_.id = "free";
    freeScenario_.title = QT_TRANSLATE_NOOP("lab", "Any program, call by call");
    freeScenario_.actors = {{"T", QT_TRANSLATE_NOOP("lab", "the shell")}};
    freeCommand_ = command.toStdString();
    freeScenario_.command = freeCommand_.c_str();
    lab::Runner::Options options;
    options.free = true;
    options.contained = contained;
    options.shell = shell.toStdString();
    begin(freeScenario_, options);
}

void LabPage::begin(const lab::Scenario& scenario, lab::Runner::Options options)
{
    run(false);
    endAll();
    scenario_ = &scenario;
    if (reaper_ == Pid{})
        measureReaper();
    options.reaper = reaper_;
    options_ = options;
    shown_ = 0;
    wordsHeight_ = 0;
    follow_ = true;
    if (const auto missing = lab::whatIsMissing(scenario); !missing.isEmpty()) {
        refresh();
        explanation_->show({tr("Not on this machine"), missing, {}}, {}, true);
        return;
    }
    keepers_ = lab::keepersText();
    endKeepers_->setVisible(!keepers_.isEmpty());
    session_ = std::make_unique<LabSession>(scenario, options, *terminal_);
    connect(session_.get(), &LabSession::changed, this, &LabPage::refresh);
    session_->start();
}

void LabPage::endAll()
{
    session_.reset();
    Q_EMIT actorsChanged({});
}

std::optional<Pid> LabPage::leaveRunning()
{
    const auto keeper = session_ ? session_->leave() : std::nullopt;
    endAll();
    return keeper;
}

void LabPage::endKeepers()
{
    const auto keepers = sys::findKeepers();
    const auto question = tr("End everything that earlier starts left running? Nothing of it can save its work.");
    if (!keepers.empty()
        && QMessageBox::question(this, tr("End what was left running"), question, QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel)
            != QMessageBox::Yes)
        return;
    QStringList refused;
    for (const auto& keeper : keepers)
        if (const int code = sys::endKeeper(keeper); code != 0 && code != ESRCH)
            refused << tr("pid %1: %2").arg(keeper.pid.value).arg(QString::fromLocal8Bit(std::strerror(code)));
    keepers_ = refused.isEmpty() ? QString() : tr("could not be ended: %1").arg(refused.join(QStringLiteral("; ")));
    endKeepers_->setVisible(!refused.isEmpty());
    refresh();
}

bool LabPage::looksBack() const { return runner() != nullptr && shown_ + 1 < runner()->moments().size(); }

const lab::WaitingCall* LabPage::currentCall() const
{
    const auto* now = runner();
    if (now == nullptr || now->state() != State::Ready)
        return nullptr;
    if (!now->isFree())
        return now->nextCall();
    // In free play the selected process goes first.
    const auto chosen = static_cast<int>(map_->selected()) - 1;
    const lab::WaitingCall* first = nullptr;
    for (const auto& call : now->waiting()) {
        if (call.actor == chosen)
            return &call;
        if (first == nullptr)
            first = &call;
    }
    return first;
}

void LabPage::doIt()
{
    if (runner() == nullptr)
        return;
    if (looksBack()) {
        follow_ = true;
        return refresh();
    }
    if (!runner()->isFree())
        session_->perform();
    else if (const auto* call = currentCall(); call != nullptr)
        session_->answerCall(call->sequence, sys::Answer::Let);
}

void LabPage::skip()
{
    const auto* call = currentCall();
    if (call == nullptr || !call->maySkip || looksBack())
        return;
    if (runner()->isFree())
        session_->answerCall(call->sequence, sys::Answer::Skip);
    else
        session_->perform(sys::Answer::Skip);
}

void LabPage::failWith(int code)
{
    const auto* call = currentCall();
    if (call == nullptr || looksBack())
        return;
    if (runner()->isFree())
        session_->answerCall(call->sequence, sys::Answer::Fail, code);
    else
        session_->perform(sys::Answer::Fail, code);
}

void LabPage::restart()
{
    if (scenario_ != nullptr && mayBegin())
        begin(*scenario_, options_);
}

void LabPage::stepBack()
{
    if (runner() == nullptr || shown_ == 0)
        return;
    run(false);
    --shown_;
    follow_ = false;
    refresh();
}

void LabPage::run(bool on)
{
    if (on && runner() != nullptr && runner()->state() == State::Finished)
        on = false;
    if (on && !runTimer_.isActive()) {
        runTimer_.start();
        doIt();
    } else if (!on) {
        runTimer_.stop();
    }
    header_->setRunning(runTimer_.isActive());
}

/// What the button says: the coming call, or the coming act.
QString LabPage::nextText() const
{
    const auto* now = runner();
    if (now == nullptr)
        return tr("Do it");
    if (looksBack())
        return tr("Return to now");
    if (now->state() == State::Finished)
        return tr("Done");
    if (now->state() != State::Ready)
        return tr("One moment…");
    if (const auto* call = currentCall(); call != nullptr)
        return tr("Do it: %1").arg(callText(call->call, call->args));
    if (now->isFree())
        return tr("Nobody waits");
    const auto& act = now->scenario().steps[now->next()].act;
    switch (act.kind) {
    case lab::Act::Kind::Type:
        return tr("Type: %1").arg(QString::fromUtf8(act.text));
    case lab::Act::Kind::Key:
        return tr("Press %1").arg(act.text[0] == '^' ? QStringLiteral("Ctrl-") + QLatin1Char(act.text[1]) : QString::fromUtf8(act.text));
    case lab::Act::Kind::CloseTerminal:
        return tr("Close the terminal");
    case lab::Act::Kind::Signal:
        return tr("Send SIG%1 to %2").arg(QLatin1String(act.text), QLatin1String(act.target));
    case lab::Act::Kind::None:
        break;
    }
    return tr("Do it");
}

void LabPage::refresh()
{
    const auto* now = runner();
    if (now != nullptr && follow_ && !now->moments().empty())
        shown_ = now->moments().size() - 1;
    refreshSteps();
    refreshButtons();
    refreshExplanation();
    if (now == nullptr) {
        map_->setScene({});
        return;
    }
    const bool ready = now->state() == State::Ready && !looksBack();
    if (!now->moments().empty()) {
        map_->setScene(sceneOfLab(*now, shown_, reaperName_, ready, currentCall()));
        comparison_->show(*now, shown_, reaperName_, ready && !now->isFree() && !now->departed());
    }
    const auto& scenario = now->scenario();
    code_->setVisible(!now->isFree());
    if (!now->isFree()) {
        const auto index = std::min(shown_, scenario.steps.size());
        const bool at = index < scenario.steps.size();
        const auto program = QString::fromLatin1(at && *scenario.steps[index].program != '\0' ? scenario.steps[index].program : scenario.program);
        code_->show(program, at ? QString::fromUtf8(scenario.steps[index].line) : QString(),
            at ? QString::fromUtf8(scenario.steps[index].ruby) : QString(), at ? QString::fromLatin1(scenario.steps[index].actor) : QString());
    }
    QList<int> pids;
    for (const auto& actor : now->record().actors())
        if (!actor.ended)
            pids << actor.pid.value;
    status_->setText(tr("Lab: %n process(es), all held by the stage (pid %1)", nullptr, static_cast<int>(pids.size())).arg(now->symbols().stage.value)
        + (now->symbols().reaper == Pid{} ? QString() : QStringLiteral("      ") + tr("orphans here are adopted by %1 %2 (measured)").arg(now->symbols().reaper.value).arg(reaperName_))
        + QStringLiteral("      ") + (keepers_.isEmpty() ? tr("nothing outlives the lab") : keepers_));
    Q_EMIT actorsChanged(pids);
}

void LabPage::refreshSteps()
{
    const auto* now = runner();
    if (now == nullptr)
        return steps_->setSteps({}, 0, 0, {});
    QStringList labels;
    QList<int> differing;
    momentOfRow_.clear();
    int done = static_cast<int>(now->next());
    int shown = static_cast<int>(shown_);
    if (now->isFree()) {
        shown = 0;
        for (std::size_t i = 1; i < now->moments().size(); ++i) {
            if (now->moments()[i].what.empty())
                continue; // the shell's own doing
            labels << QString::fromStdString(now->moments()[i].what);
            momentOfRow_.push_back(i);
            shown = i <= shown_ ? static_cast<int>(labels.size()) : shown;
        }
        done = static_cast<int>(labels.size());
        for (const auto& call : now->waiting())
            labels << QStringLiteral("%1: %2").arg(QString::fromStdString(now->symbols().names[static_cast<std::size_t>(call.actor)]), callText(call.call, call.args));
    } else {
        for (const auto& step : now->scenario().steps)
            labels << labText(step.label);
        for (std::size_t i = 1; i < now->moments().size(); ++i)
            if (!now->moments()[i].differences.empty())
                differing << static_cast<int>(i) - 1;
    }
    steps_->setSteps(labels, done, shown, differing);
}

void LabPage::refreshButtons()
{
    const auto* now = runner();
    const auto title = scenario_ != nullptr ? labText(scenario_->title) : tr("Choose a lesson");
    QString progress;
    if (now != nullptr && !now->isFree() && now->state() != State::Finished)
        progress = tr("step %1 of %2").arg(now->next() + 1).arg(now->scenario().steps.size());
    else if (now != nullptr && now->isFree())
        progress = *scenario_->command != '\0' ? QStringLiteral("$ ") + visibleText(scenario_->command, 60) : QString();
    header_->setLesson(title, progress);
    const auto* call = currentCall();
    QStringList errors;
    if (call != nullptr && !looksBack())
        for (const auto& error : call->errors)
            errors << QString::fromStdString(error);
    const bool ready = now != nullptr && (looksBack() || (now->state() == State::Ready && (!now->isFree() || call != nullptr)));
    header_->setNext(nextText(), ready, call != nullptr && call->maySkip && !looksBack(), errors);
    header_->setBack(now != nullptr && shown_ > 0, looksBack());
    header_->setRunning(runTimer_.isActive());
}

} // namespace daemonscope
