// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/leftovers_report.h"

#include <algorithm>
#include <cstring>

#include <QCoreApplication>
#include <sys/wait.h>

#include "model/live/event_json.h"
#include "model/process/visible_text.h"
#include "model/sys/words.h"

namespace daemonscope::cli {

namespace {

struct Leftovers {
    Q_DECLARE_TR_FUNCTIONS(Leftovers)
};

QString signalText(int number) { return QString::fromStdString(sys::signalName(number)); }

QString commandText(const std::vector<std::string>& command)
{
    constexpr qsizetype longest = 200;
    QStringList words;
    for (const auto& word : command) {
        const auto text = visibleText(word, longest);
        words << (text.isEmpty() || text.contains(QLatin1Char(' ')) ? QLatin1Char('"') + text + QLatin1Char('"')
                                                                    : text);
    }
    return visibleText(words.join(QLatin1Char(' ')).toStdString(), longest);
}

QString header(const LeftoversReport& report)
{
    const int status = report.run.status;
    const auto how = WIFSIGNALED(status) ? Leftovers::tr("was ended by %1").arg(signalText(WTERMSIG(status)))
                                         : Leftovers::tr("exited with %1").arg(WEXITSTATUS(status));
    const auto count = static_cast<int>(report.leftovers.size());
    const auto what = count > 0 ? Leftovers::tr("left %n process(es) running", nullptr, count)
        : report.hidden         ? Leftovers::tr("left something running that may not be looked at here")
                                : Leftovers::tr("left nothing running");
    return Leftovers::tr("daemonscope: the command %1 and %2: %3").arg(how, what, commandText(report.options.command));
}

QString pidAndName(Pid pid, const std::string& comm)
{
    return comm.empty() ? QString::number(pid.value)
                        : Leftovers::tr("%1 (%2)").arg(QString::number(pid.value), nameInSentence(comm));
}

QString endingText(const Ending& ending)
{
    if (ending.ended)
        return ending.signal == 0 ? Leftovers::tr("It ended by itself meanwhile.")
                                  : Leftovers::tr("Ended by %1.").arg(signalText(ending.signal));
    return ending.code == 0
        ? Leftovers::tr("It did not end.")
        : Leftovers::tr("It could not be ended: %1.").arg(QString::fromLocal8Bit(std::strerror(ending.code)));
}

} // namespace

Json leftoversJson(const LeftoversReport& report)
{
    Json json{{"schema", "daemonscope.leftovers/1"}, {"command", report.options.command},
        {"exit", exitJson(report.run.status)}};
    auto& list = json["leftovers"] = Json::array();
    for (const auto& leftover : report.leftovers) {
        auto one = leftover.process;
        one["born_from"] = leftover.birth
            ? Json{{"pid", leftover.birth->from.value}, {"comm", leftover.birth->fromComm}}
            : Json(nullptr);
        auto& story = one["sentences"] = Json::array();
        for (const auto& sentence : leftover.sentences)
            story.push_back(jsonText(sentence));
        one["ended"] = leftover.ending && leftover.ending->ended;
        list.push_back(std::move(one));
    }
    json["hidden"] = report.hidden;
    auto& others = json["others"] = Json::array();
    for (const auto& other : report.others)
        others.push_back({{"pid", other.pid.value}, {"comm", other.comm}, {"ended", other.ended}});
    return json;
}

void printLeftovers(const LeftoversReport& report, Output& out)
{
    out.line(header(report), Tone::Heading);
    constexpr int pidWidth = 7;
    const QString indent(pidWidth + 2, QLatin1Char(' '));
    for (const auto& leftover : report.leftovers) {
        out.write(padded(QString::number(leftover.pid.value), pidWidth, true) + QStringLiteral("  "));
        out.line(leftover.commandLine, Tone::Orphan);
        out.line(indent + leftover.sentences.front());
        if (leftover.birth)
            out.line(indent
                + Leftovers::tr("Born from %1.").arg(pidAndName(leftover.birth->from, leftover.birth->fromComm)));
        if (leftover.ending)
            out.line(indent + endingText(*leftover.ending));
    }
    const auto ended = std::count_if(
        report.others.begin(), report.others.end(), [](const auto& one) { return one.ended; });
    if (ended > 0)
        out.line(indent
            + Leftovers::tr(
                "%n process(es) that they started meanwhile ended as well.", nullptr, static_cast<int>(ended)));
    for (const auto& other : report.others)
        if (!other.ended)
            out.line(indent
                + Leftovers::tr("Started meanwhile: %1. %2").arg(pidAndName(other.pid, other.comm), endingText(other)));
}

} // namespace daemonscope::cli
