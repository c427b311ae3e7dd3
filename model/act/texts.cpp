// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/act/texts.h"

#include <cerrno>
#include <csignal>
#include <system_error>

#include <sys/wait.h>

#include <QCoreApplication>
#include <QStringList>

#include "model/process/visible_text.h"
#include "model/sys/signals.h"

namespace daemonscope::act {

namespace {

/// The context of the texts.
class ActTexts {
    Q_DECLARE_TR_FUNCTIONS(ActTexts)
};

QString howEnded(const Outcome& outcome)
{
    if (!outcome.waitStatus)
        return ActTexts::tr("ended");
    const int status = *outcome.waitStatus;
    if (WIFSIGNALED(status))
        return ActTexts::tr("ended, by %1").arg(signalText(WTERMSIG(status)));
    return ActTexts::tr("ended, with exit status %1").arg(WEXITSTATUS(status));
}

QString wayText(const Preview& preview)
{
    switch (wayOf(preview)) {
    case Way::Once:
        break;
    case Way::StopFirst:
        return ActTexts::tr("All are stopped from the top first, so that none escapes by forking.");
    case Way::InRounds:
        return ActTexts::tr("They are stopped only if they go on forking: they have the foreground of a terminal, and "
                            "its shell would take it from them.");
    }
    return ActTexts::tr("Each is signalled by itself.");
}

} // namespace

QString nameOf(const Process& process)
{
    return QStringLiteral("%1 (%2)").arg(nameInSentence(process.stat.comm)).arg(process.pid().value);
}

QString targetText(const Target& target, const Snapshot& snapshot)
{
    const auto* process = snapshot.find(target.process.pid);
    const auto name = process != nullptr && process->key == target.process
        ? nameOf(*process)
        : ActTexts::tr("the ended process %1").arg(target.process.pid.value);
    switch (target.reach) {
    case Reach::Process:
        return name;
    case Reach::Subtree:
        return ActTexts::tr("%1 and all below it").arg(name);
    case Reach::Group:
        return ActTexts::tr("process group %1").arg(target.pgid.value);
    case Reach::Session:
        return ActTexts::tr("session %1").arg(target.sid.value);
    case Reach::Keyboard:
        return ActTexts::tr("Ctrl-C at the terminal of session %1").arg(target.sid.value);
    case Reach::HangUp:
        return ActTexts::tr("hang up the terminal of session %1").arg(target.sid.value);
    }
    return name;
}

QString reachMeaning(const Preview& preview)
{
    switch (preview.target.reach) {
    case Reach::Process:
        return ActTexts::tr("A signal to one process stays with it: its children go on.");
    case Reach::Subtree:
        return wayText(preview) + u' '
            + ActTexts::tr("Who is adopted elsewhere before that is not below any more: Look Again would tell.");
    case Reach::Group:
        return ActTexts::tr("All members of the group, as kill(2) with a negative number would reach them.") + u' '
            + wayText(preview);
    case Reach::Session:
        return ActTexts::tr("All members of the session, for which the kernel has no call.") + u' ' + wayText(preview);
    case Reach::Keyboard:
        return ActTexts::tr(
            "The line discipline signals the terminal's foreground group and nobody else. Each of them is sent "
            "the signal, as if the key had been pressed.");
    case Reach::HangUp:
        return ActTexts::tr(
            "The kernel tells the session leader alone, by SIGHUP and SIGCONT. When that ends, the foreground "
            "group is told. The leader is sent both; the terminal itself stays open.");
    }
    return {};
}

QString reactionText(const Hit& hit, int signal)
{
    QString text;
    switch (hit.reaction) {
    case Reaction::Ends:
        text = ActTexts::tr("ends");
        break;
    case Reaction::EndsWithDump:
        text = ActTexts::tr("ends, with a core dump where that is set up");
        break;
    case Reaction::Stops:
        text = hit.stopped ? ActTexts::tr("is stopped already") : ActTexts::tr("stops");
        break;
    case Reaction::Continues:
        return ActTexts::tr("goes on");
    case Reaction::Unmoved:
        text = signal == SIGCONT ? ActTexts::tr("is not stopped: nothing changes")
                                 : ActTexts::tr("takes no notice by default");
        break;
    case Reaction::Orphaned:
        text = ActTexts::tr("does not stop: its process group is orphaned");
        break;
    case Reaction::Handles:
        text = ActTexts::tr("has a handler: its program decides");
        break;
    case Reaction::Ignores:
        text = ActTexts::tr("ignores it");
        break;
    case Reaction::Blocks:
        text = hit.process->stat.threads > 1
            ? ActTexts::tr("its first thread blocks it: another may take it")
            : ActTexts::tr("blocks it: it waits until that is lifted, or until it is read as what is waited for");
        break;
    case Reaction::Shielded:
        text = ActTexts::tr("is an init without a handler for it: the kernel drops the signal");
        break;
    case Reaction::Traced:
        return ActTexts::tr("is held by a debugger: takes it when that lets it go on");
    case Reaction::Unknown:
        text = ActTexts::tr("what it does with it cannot be read");
        break;
    }
    const bool waits = hit.stopped && !sys::cannotBeCaught(signal) && signal != SIGCONT
        && (hit.reaction == Reaction::Ends || hit.reaction == Reaction::EndsWithDump
            || hit.reaction == Reaction::Handles);
    return waits ? ActTexts::tr("stopped: once it is continued, %1").arg(text) : text;
}

QString whyText(Why why)
{
    switch (why) {
    case Why::KernelThread:
        return ActTexts::tr("a kernel thread: part of the kernel, which takes no signals");
    case Why::Zombie:
        return ActTexts::tr("a zombie: has ended already and waits for its parent");
    case Why::NotPermitted:
        return ActTexts::tr("not permitted: it belongs to another user");
    case Why::Gone:
        return ActTexts::tr("has ended");
    case Why::OtherProcess:
        return ActTexts::tr("has ended, and another process has its number now");
    case Why::Child:
        return ActTexts::tr("a child: the signal stays with its parent");
    case Why::OtherGroup:
        return ActTexts::tr("same session, but another process group");
    case Why::OtherSession:
        return ActTexts::tr("below, but in a session of its own");
    case Why::Background:
        return ActTexts::tr("in the background: the terminal's keys do not reach it");
    case Why::NotLeader:
        return ActTexts::tr("not the session leader: the kernel does not tell it");
    case Why::Foreground:
        return ActTexts::tr("in the foreground: the kernel sends it SIGHUP once the leader has ended");
    case Why::Adopted:
        return ActTexts::tr("not below any more: it has been adopted");
    }
    return {};
}

QString cautionText(Caution caution)
{
    switch (caution) {
    case Caution::None:
        return {};
    case Caution::Init:
        return ActTexts::tr("the first process: everything depends on it");
    case Caution::Ourselves:
        return ActTexts::tr("this program itself");
    case Caution::Forebear:
        return ActTexts::tr("started this program, or what started it: may take it along");
    }
    return {};
}

QString outcomeText(const Outcome& outcome, int signal)
{
    switch (outcome.sent) {
    case Sent::NotYet:
        return ActTexts::tr("waiting");
    case Sent::Gone:
        return ActTexts::tr("had ended before: nothing sent");
    case Sent::OtherProcess:
        return ActTexts::tr("had ended before, and another process has its number: nothing sent");
    case Sent::NoSecondYes:
        return ActTexts::tr("left alone, for want of a second yes");
    case Sent::Refused:
        return ActTexts::tr("refused: %1")
            .arg(outcome.error == EPERM ? ActTexts::tr("not permitted, it belongs to another user")
                                        : QString::fromStdString(std::generic_category().message(outcome.error)));
    case Sent::Done:
        break;
    }
    switch (outcome.fate) {
    case Fate::Ended:
        return howEnded(outcome);
    case Fate::Stopped:
        return sys::defaultAction(signal) == sys::SignalAction::Stop ? ActTexts::tr("stopped")
                                                                     : ActTexts::tr("sent; it is stopped");
    case Fate::Lives:
        return signal == SIGCONT ? ActTexts::tr("goes on") : ActTexts::tr("sent; still there");
    case Fate::Unknown:
        break;
    }
    return ActTexts::tr("sent");
}

QString reportText(const Report& report)
{
    const int all = static_cast<int>(report.outcomes.size());
    switch (report.stage) {
    case Report::Stage::Stopping:
        return ActTexts::tr("Stopping %n process(es) from the top…", nullptr, all);
    case Report::Stage::Sending:
        return ActTexts::tr("Sending %1…").arg(signalText(report.signal));
    case Report::Stage::Watching:
        return ActTexts::tr("Sent. Watching who ends…");
    case Report::Stage::Finished:
        break;
    }
    QStringList said;
    const auto action = sys::defaultAction(report.signal);
    const bool ending = action == sys::SignalAction::End || action == sys::SignalAction::Dump;
    int ended = 0;
    int others = 0; // got it, and are there
    for (const auto& outcome : report.outcomes)
        if (outcome.sent == Sent::Done)
            ++(outcome.fate == Fate::Ended ? ended : others);
    if (ended > 0)
        said << ActTexts::tr("%n process(es) ended.", nullptr, ended);
    if (others > 0 && ending)
        said << ActTexts::tr("%n process(es) got it and are still there.", nullptr, others);
    else if (others > 0)
        said << ActTexts::tr("%n process(es) got it.", nullptr, others);
    if (const int refused = report.count(Sent::Refused); refused > 0)
        said << ActTexts::tr("%n process(es) were refused by the kernel.", nullptr, refused);
    if (const int gone = report.count(Sent::Gone) + report.count(Sent::OtherProcess); gone > 0)
        said << ActTexts::tr("%n process(es) had ended before.", nullptr, gone);
    if (const int left = report.count(Sent::NoSecondYes); left > 0)
        said << ActTexts::tr("%n process(es) left alone.", nullptr, left);
    if (!report.stoppedAll)
        said << ActTexts::tr("Not all could be stopped first: some may have forked meanwhile.");
    return said.isEmpty() ? ActTexts::tr("Nobody was there to signal.") : said.join(u' ');
}

} // namespace daemonscope::act
