// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words beside a step: what has happened, and the question or the reason of what comes.

#include "app/lab/lab_page.h"

#include <QCoreApplication>

#include "app/lab/lab_map.h"
#include "model/lab/harm.h"
#include "model/process/visible_text.h"
#include "views/lab/daemon_progress.h"
#include "views/lab/explanation.h"
#include "views/lab/lab_header.h"
#include "views/sessionmap/session_map.h"

namespace daemonscope {

namespace {

QString labText(const char* text) { return *text == '\0' ? QString() : QCoreApplication::translate("lab", text); }

using State = lab::Runner::State;

} // namespace

void LabPage::refreshExplanation()
{
    const auto* now = runner();
    if (now == nullptr)
        return explanation_->show({tr("The lab"), tr("Choose a lesson, or step any program."), {}}, {}, false);
    if (now->state() == State::Failed)
        return explanation_->show({tr("It did not work"), now->failure(), tr("Restart begins anew.")}, {}, true);
    const auto& scenario = now->scenario();
    if (now->isFree())
        return explainFree();
    Explanation::Column left{tr("About this lesson"), labText(scenario.introduction), {}};
    bool alarming = false;
    if (shown_ > 0 && shown_ <= scenario.steps.size() && !now->moments().empty()) {
        const auto& step = scenario.steps[shown_ - 1];
        const auto& moment = now->moments()[shown_];
        left = {tr("What happened"), labText(step.notice), {}};
        if (*step.textbook != '\0')
            left.quiet = tr("Textbooks say otherwise: %1").arg(labText(step.textbook));
        if (now->departed())
            left.text = *step.skipped != '\0' ? labText(step.skipped) : tr("You left the lesson's path. From here on nothing is expected; see what happens.");
        if (!moment.differences.empty()) {
            alarming = true;
            QStringList parts;
            for (const auto& one : moment.differences)
                parts << tr("%1 %2: expected %3, observed %4").arg(QString::fromStdString(one.actor), QString::fromStdString(one.field),
                    QString::fromStdString(one.expected), visibleText(one.observed, 40));
            left.title = tr("Not as expected");
            left.text = parts.join(QStringLiteral("; "));
        }
    }
    if (!now->note().isEmpty())
        left.quiet = now->note();
    if (looksBack()) {
        left.quiet = tr("You are looking back. The kernel cannot go back: going on continues from the present.");
        return explanation_->show(left, {}, alarming);
    }
    if (now->state() == State::Finished)
        return explanation_->show(left, {tr("Done"), now->departed() ? tr("You went your own way; nothing was compared from there on.") : now->differs()
                ? tr("Something was not as the lesson expects: see the steps marked ≠.") : tr("All was as expected, as /proc showed it."),
            tr("Restart it, try an experiment, or choose the next lesson above.")}, alarming);
    if (now->next() >= scenario.steps.size())
        return;
    const auto& step = scenario.steps[now->next()];
    const Explanation::Column why{tr("Why this step"), labText(step.why), QString::fromLatin1(step.man)};
    explanation_->show(left, why, alarming);
    if (header_->predicts() && *step.question != '\0' && !now->departed() && !runTimer_.isActive())
        explanation_->ask(labText(step.question), labText(step.prediction), why);
}

/// In free play: what the answers mean, and how far the youngest process is on its way to a daemon.
void LabPage::explainFree()
{
    Explanation::Column left{tr("Any program"),
        tr("Each call that shapes processes waits until you answer it. Select a process in the map to let it go first; "
           "the shell itself is not stopped. To skip a call, or to let it fail, can do harm to the program's data: "
           "it goes on in the belief that the call happened."), {}};
    if (const auto* call = currentCall(); call != nullptr && (call->maySkip || !call->errors.empty()))
        if (const auto deed = sys::deedFromName(call->call))
            left.quiet = tr("Before you skip %1 or let it fail: %2").arg(callText(call->call, call->args), lab::harmText(*deed));
    const auto& now = *runner();
    const bool noted = !now.note().isEmpty() && !looksBack();
    if (noted)
        left.text = now.note();
    const auto lines = now.moments().empty() ? QStringList() : daemonProgress(now, shown_, static_cast<int>(map_->selected()) - 1);
    explanation_->show(left, {lines.isEmpty() ? QString() : lines.first(), lines.mid(1).join(QStringLiteral("   ")), {}}, noted);
}

} // namespace daemonscope
