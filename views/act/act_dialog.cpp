// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/act/act_dialog.h"

#include <algorithm>
#include <csignal>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/act/texts.h"
#include "model/sys/signals.h"
#include "views/act/act_lines.h"
#include "views/shared/plain_label.h"
#include "views/shared/plain_text.h"

namespace daemonscope {

ActDialog::ActDialog(std::vector<act::Target> targets, int signal, Hands hands, const act::Self& self, QWidget* parent)
    : QDialog(parent)
    , targets_(std::move(targets))
    , hands_(std::move(hands))
    , self_(self)
    , machine_(hands_.latest())
    , chosenSignal_(signal)
    , pages_(new QStackedWidget(this))
{
    setWindowTitle(tr("Send a Signal"));
    pages_->addWidget(makeChoice());
    pages_->addWidget(makeResult());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->addWidget(pages_);
    fillSignals();
    fillTargets();
    applyColors();
    chooseSignal(signal);
    lookAgain();
    cancel_->setFocus();
}

int ActDialog::signal() const { return signals_->currentData().toInt(); }

void ActDialog::chooseSignal(int signal) { signals_->setCurrentIndex(signals_->findData(signal)); }

void ActDialog::chooseReach(act::Reach reach)
{
    for (std::size_t at = 0; at < targets_.size(); ++at)
        if (targets_[at].reach == reach)
            reach_->setCurrentIndex(static_cast<int>(at));
}

/// The four that are wanted most come first, with words; then all by number.
void ActDialog::fillSignals()
{
    const std::pair<int, QString> first[]{
        {SIGTERM, tr("Terminate")}, {SIGKILL, tr("Kill")}, {SIGSTOP, tr("Stop")}, {SIGCONT, tr("Continue")}};
    const auto add = [this](const QString& text, int signal) {
        signals_->addItem(text, signal);
        signals_->setItemData(signals_->count() - 1, plainToolTip(act::signalMeaning(signal)), Qt::ToolTipRole);
    };
    for (const auto& [signal, word] : first)
        add(tr("%1 – %2 (%3)", "word – name (number) of a signal").arg(word, act::signalText(signal)).arg(signal),
            signal);
    signals_->insertSeparator(signals_->count());
    for (const int signal : sys::allSignals())
        if (signal != SIGTERM && signal != SIGKILL && signal != SIGSTOP && signal != SIGCONT)
            add(tr("%1 (%2)", "name (number) of a signal").arg(act::signalText(signal)).arg(signal), signal);
    connect(signals_, &QComboBox::currentIndexChanged, this, &ActDialog::judge);
    connect(signals_, &QComboBox::activated, this, [this] { chosenSignal_ = signal(); });
}

void ActDialog::fillTargets()
{
    for (const auto& target : targets_)
        reach_->addItem(act::targetText(target, machine_->snapshot()));
    connect(reach_, &QComboBox::currentIndexChanged, this, &ActDialog::judge);
}

void ActDialog::lookAgain()
{
    looking_ = true;
    holds_.clear();
    secondYes_->setChecked(false);
    judge();
    hands_.look(this, [this](const ClassifiedPtr& seen) {
        if (report_)
            return;
        machine_ = seen;
        looking_ = false;
        holds_.clear();
        judge();
    });
}

/// What the keys send is chosen for the foreground, and a hangup is a hangup.
void ActDialog::judge()
{
    const auto& target = targets_[static_cast<std::size_t>(std::max(reach_->currentIndex(), 0))];
    const bool hangUp = target.reach == act::Reach::HangUp;
    const bool keyboard = target.reach == act::Reach::Keyboard;
    const auto isKey = [](int signal) { return signal == SIGINT || signal == SIGQUIT || signal == SIGTSTP; };
    {
        const QSignalBlocker quiet(signals_);
        if (hangUp)
            chooseSignal(SIGHUP);
        else if (keyboard && !isKey(signal()))
            chooseSignal(SIGINT);
        else if (!keyboard && sender() == reach_)
            chooseSignal(chosenSignal_);
    }
    signals_->setEnabled(!hangUp);
    if (target != preview_.target || signal() != preview_.signal) {
        const QSignalBlocker quiet(secondYes_); // it was said to something else
        secondYes_->setChecked(false);
    }
    preview_ = act::preview(*machine_, target, signal(), holds_, self_);
    askForHolds();
    showPreview();
}

void ActDialog::askForHolds()
{
    std::vector<ProcessPtr> wanted;
    if (looking_)
        return;
    for (const auto& hit : preview_.hits)
        if (!holds_.contains(hit.process->key.serial))
            wanted.push_back(hit.process);
    waiting_ = !wanted.empty() && !preview_.otherMachine;
    if (waiting_)
        hands_.hold(std::move(wanted), this, [this, asked = machine_](const act::Holds& taken) {
            if (asked != machine_ || report_)
                return;
            holds_.insert(taken.begin(), taken.end());
            judge();
        });
}

void ActDialog::showPreview()
{
    const Theme theme(palette());
    const int count = static_cast<int>(preview_.hits.size());
    meaning_->setText(act::signalMeaning(preview_.signal));
    reachMeaning_->setText(act::reachMeaning(preview_));
    hits_->setLines(hitLines(preview_, *machine_, theme));
    hits_->setVisible(count > 0);
    showSpared();
    if (preview_.otherMachine)
        hitHead_->setText(tr("These are the processes of another machine, or a copy: nothing can be sent to them."));
    else if (preview_.noTerminal)
        hitHead_->setText(tr("This session has no terminal: no key reaches it, and nothing can hang up."));
    else if (count == 0)
        hitHead_->setText(tr("Nobody would be hit."));
    else
        hitHead_->setText(tr("%n process(es) would be hit:", nullptr, count));
    const bool waits = preview_.anyStopped() && preview_.signal != SIGKILL && preview_.signal != SIGCONT
        && preview_.signal != SIGSTOP && sys::defaultAction(preview_.signal) != sys::SignalAction::Stop;
    continue_->setVisible(waits);
    showCautions();
    confirm_->setText(u'&' + menuText(act::verb(preview_.signal, count)));
    confirm_->setEnabled(
        count > 0 && ready() && !preview_.otherMachine && (!preview_.needsSecondYes() || secondYes_->isChecked()));
    if (ready())
        growToShowAll();
}

/// Whom it would hit is known only after it has opened. What the user made larger stays so.
void ActDialog::growToShowAll()
{
    constexpr double most = 0.9; // of the screen
    if (layout() == nullptr || screen() == nullptr)
        return;
    layout()->activate();
    const int tall = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    const int room = static_cast<int>(screen()->availableSize().height() * most);
    resize(width(), std::max(height(), std::min(tall, room)));
}

/// Unfolded by itself when it says why something is not done, or when it is short.
void ActDialog::showSpared()
{
    constexpr int few = 6;
    const auto count = static_cast<int>(preview_.spared.size());
    spared_->setLines(sparedLines(preview_, *machine_, Theme(palette())));
    if (!sparedTouched_) {
        const QSignalBlocker quiet(sparedHead_);
        const bool open = count <= few || preview_.hits.empty() || preview_.spared.front().refused();
        sparedHead_->setChecked(open);
        sparedHead_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    }
    sparedHead_->setVisible(count > 0);
    spared_->setVisible(count > 0 && sparedHead_->isChecked());
    sparedHead_->setText(menuText(tr("%n process(es) would not be hit, and why", nullptr, count)));
}

void ActDialog::showCautions()
{
    QStringList lines;
    for (const auto& hit : preview_.hits)
        if (hit.caution != act::Caution::None)
            lines << tr("%1: %2.", "process: caution").arg(act::nameOf(*hit.process), act::cautionText(hit.caution));
    constexpr qsizetype most = 6;
    if (lines.size() > most) {
        const int more = static_cast<int>(lines.size() - most);
        lines.resize(most);
        lines << tr("and %n more", nullptr, more);
    }
    cautions_->setText(lines.join(u'\n'));
    cautionBox_->setVisible(!lines.isEmpty() && !preview_.otherMachine);
    secondYes_->setAccessibleDescription(lines.join(u' '));
}

void ActDialog::confirm()
{
    act::Order order;
    order.preview = preview_;
    order.holds = holds_;
    order.self = self_;
    order.secondYes = secondYes_->isChecked();
    order.continueAfter = continue_->isChecked() && !continue_->isHidden();
    auto begun = std::make_shared<act::Report>();
    begun->signal = preview_.signal;
    for (const auto& hit : preview_.hits)
        begun->outcomes.emplace_back().process = hit.process;
    begun->stage = act::Report::Stage::Sending;
    showReport(begun);
    pages_->setCurrentIndex(1);
    close_->setFocus();
    hands_.carryOut(std::move(order), this, [this](const act::ReportPtr& report) { showReport(report); });
}

void ActDialog::showReport(const act::ReportPtr& report)
{
    report_ = report;
    said_->setText(act::reportText(*report));
    outcomes_->setLines(outcomeLines(*report, *machine_, Theme(palette())));
    next_->setVisible(false);
    if (report->stage != act::Report::Stage::Finished)
        return;
    const auto left = leftOver();
    const int count = static_cast<int>(left.size());
    next_->setText(nextSignal() == SIGCONT ? u'&' + menuText(act::verb(SIGCONT, count)) : tr("&Kill Those Still There…"));
    next_->setVisible(count > 0 && nextSignal() != report->signal);
}

/// What stopped can be undone; what should have ended and did not can be killed.
int ActDialog::nextSignal() const
{
    const auto action = sys::defaultAction(report_->signal);
    return action == sys::SignalAction::End || action == sys::SignalAction::Dump ? SIGKILL : SIGCONT;
}

/// Of those that got the signal, for whom the next one would do something: who lives, or whom this one stopped.
std::vector<act::Hit> ActDialog::leftOver() const
{
    const int signal = nextSignal();
    const auto reaction = signal == SIGCONT ? act::Reaction::Continues : act::Reaction::Ends;
    std::vector<act::Hit> left;
    for (const auto& outcome : report_->outcomes) {
        if (outcome.sent != act::Sent::Done || outcome.fate == act::Fate::Ended)
            continue;
        const bool stopped = outcome.fate == act::Fate::Stopped;
        const auto before = std::find_if(preview_.hits.begin(), preview_.hits.end(),
            [&](const act::Hit& hit) { return hit.process->key == outcome.process->key; });
        const bool known = before != preview_.hits.end();
        if (signal == SIGCONT && (!stopped || (known && before->stopped)))
            continue;
        left.push_back({outcome.process, reaction, known ? before->caution : act::Caution::None, stopped});
    }
    return left;
}

/// To be continued again needs no asking; to be killed does.
void ActDialog::sendAnother()
{
    const int signal = nextSignal();
    auto left = leftOver();
    report_.reset();
    machine_ = hands_.latest();
    chosenSignal_ = signal;
    secondYes_->setChecked(signal == SIGCONT && secondYes_->isChecked());
    {
        const QSignalBlocker quiet(signals_);
        chooseSignal(signal);
    }
    preview_.signal = signal;
    preview_.hits = std::move(left);
    if (signal == SIGCONT) {
        confirm();
        return;
    }
    pages_->setCurrentIndex(0);
    showPreview();
    cancel_->setFocus();
}

void ActDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && cautions_ != nullptr && close_ != nullptr)
        applyColors();
}

} // namespace daemonscope
