// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trace_report.h"

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstring>

#include <QCoreApplication>
#include <sys/wait.h>

#include "model/process/visible_text.h"
#include "model/sys/words.h"

namespace daemonscope::cli {

namespace {

struct Trace {
    Q_DECLARE_TR_FUNCTIONS(Trace)
};

Json endJson(const std::optional<int>& status)
{
    if (!status)
        return nullptr;
    if (WIFSIGNALED(*status))
        return {{"signal", sys::signalName(WTERMSIG(*status))}};
    return {{"code", WEXITSTATUS(*status)}};
}

std::string nameOf(const lab::TraceRecord& record, int actor)
{
    return actor >= 0 && static_cast<std::size_t>(actor) < record.actors().size()
        ? record.actors()[static_cast<std::size_t>(actor)].name
        : std::string("T");
}

Json actorsJson(const lab::TraceRecord& record)
{
    auto list = Json::array();
    for (const auto& actor : record.actors()) {
        Json end = "running";
        if (actor.ended)
            end = actor.status ? endJson(actor.status) : Json("unknown");
        list.push_back({{"name", actor.name}, {"pid", actor.pid.value}, {"parent", nameOf(record, actor.parent)},
            {"exec", actor.exec.empty() ? Json(nullptr) : Json(actor.exec)}, {"end", std::move(end)}});
    }
    return list;
}

Json stepsJson(const TraceReport& report)
{
    const auto& record = report.run.record;
    auto list = Json::array();
    int number = 0;
    for (const auto& step : record.steps()) {
        auto changes = Json::array();
        for (const auto& change : step.changes)
            changes.push_back({{"actor", nameOf(record, change.actor)}, {"field", change.field},
                {"from", record.symbol(change.field, change.from, report.reaper)},
                {"to", record.symbol(change.field, change.to, report.reaper)}});
        list.push_back({{"n", ++number}, {"ms", std::round(step.ms * 1000) / 1000}, {"actor", nameOf(record, step.actor)},
            {"pid", step.pid.value}, {"call", step.call}, {"args", step.args}, {"answer", step.answer},
            {"outcome", step.outcome}, {"errno", step.error ? Json(*step.error) : Json(nullptr)}, {"changes", std::move(changes)}});
    }
    return list;
}

Json verdictJson(const lab::TraceRecord& record, const Verdict& verdict)
{
    auto sentences = Json::array();
    for (const auto& sentence : verdict.sentences)
        sentences.push_back(jsonText(sentence));
    auto checks = Json::array();
    for (const auto& check : verdict.checks)
        checks.push_back({{"id", check.id}, {"done", check.done ? Json(*check.done) : Json(nullptr)},
            {"value", check.value.isNull() ? Json(nullptr) : Json(jsonText(check.value))}, {"why", jsonText(check.why)}});
    return {{"actor", nameOf(record, verdict.actor)}, {"headline", verdict.process.value("headline", std::string())},
        {"facets", verdict.process.value("facets", Json::array())}, {"sentences", std::move(sentences)}, {"checklist", std::move(checks)}};
}

QString text(const Json& value)
{
    if (value.is_null())
        return Trace::tr("none");
    return visibleText(value.is_string() ? value.get<std::string>() : value.dump(), 60);
}

QString argumentsText(const lab::TracedStep& step)
{
    QStringList parts;
    for (const auto& [key, value] : step.args.items()) {
        if (key == "argv" || value.is_null())
            continue;
        if (value.is_boolean()) {
            if (value.get<bool>())
                parts << QString::fromStdString(key);
        } else {
            const auto plain = visibleText(value.is_string() ? value.get<std::string>() : value.dump(), 60);
            parts << (key == "path" || key == "signal" || key == "mask" ? plain : QString::fromStdString(key) + QLatin1Char(' ') + plain);
        }
    }
    return parts.join(QLatin1Char(' '));
}

/// One line for each actor whose fields changed: "B: sid T → B, tty pts/3 → none".
QStringList changeLines(const TraceReport& report, const lab::TracedStep& step)
{
    const auto& record = report.run.record;
    QStringList lines;
    for (std::size_t i = 0; i < step.changes.size();) {
        const int actor = step.changes[i].actor;
        QStringList parts;
        bool born = false;
        for (; i < step.changes.size() && step.changes[i].actor == actor; ++i) {
            const auto& change = step.changes[i];
            born = born || (change.field == "ppid" && change.from.is_null());
            const auto to = record.symbol(change.field, change.to, report.reaper);
            if (change.field == "state" && to == "Z")
                parts << Trace::tr("ended, a zombie");
            else if (change.field == "state" && to.is_null())
                parts << Trace::tr("gone");
            else if (change.field == "ppid" && to == "reaper")
                parts << Trace::tr("adopted by %1 %2").arg(report.reaper.value).arg(visibleText(report.reaperName));
            else if (change.field == "exec")
                parts << Trace::tr("is now %1").arg(text(to));
            else if (change.from.is_null())
                parts << QString::fromStdString(change.field) + QLatin1Char(' ') + text(to);
            else
                parts << QString::fromStdString(change.field) + QLatin1Char(' ') + text(record.symbol(change.field, change.from, report.reaper))
                        + QStringLiteral(" → ") + text(to);
        }
        lines << QString::fromStdString(nameOf(record, actor)) + QStringLiteral(": ") + (born ? Trace::tr("born; ") : QString())
                + parts.join(QStringLiteral(", "));
    }
    return lines;
}

QString outcomeText(const lab::TracedStep& step)
{
    if (step.answer == "skip")
        return Trace::tr("skipped");
    if (step.error)
        return Trace::tr("failed: %1").arg(QString::fromStdString(*step.error));
    return {};
}

void printSteps(const TraceReport& report, Output& out)
{
    const auto& record = report.run.record;
    out.line(Trace::tr("What it did"), Tone::Heading);
    constexpr int numberWidth = 4, timeWidth = 9, nameWidth = 4, pidWidth = 8, callWidth = 16, indent = 2;
    int number = 0;
    for (const auto& step : record.steps()) {
        const int left = numberWidth + timeWidth + indent + nameWidth + pidWidth;
        out.write(padded(QString::number(++number), numberWidth, true), Tone::Quiet);
        out.write(padded(QString::number(step.ms, 'f', 2), timeWidth, true) + QStringLiteral("  "), Tone::Quiet);
        out.write(padded(QString::fromStdString(nameOf(record, step.actor)), nameWidth), Tone::Heading);
        out.write(padded(QString::number(step.pid.value), pidWidth), Tone::Quiet);
        out.write(padded(QString::fromStdString(step.call), callWidth));
        out.write(argumentsText(step));
        if (const auto result = outcomeText(step); !result.isEmpty())
            out.write(QStringLiteral("  ") + result, Tone::Attention);
        out.line();
        for (const auto& change : changeLines(report, step))
            for (const auto& part : wrapped(change, std::max(40, (out.width() > 0 ? out.width() : 120) - left - callWidth)))
                out.line(QString(left + callWidth, QLatin1Char(' ')) + part, Tone::Quiet);
    }
    if (record.steps().empty())
        out.line(QStringLiteral("  ") + Trace::tr("nothing that shapes processes"), Tone::Quiet);
    out.line();
}

void printActors(const TraceReport& report, Output& out)
{
    const auto& record = report.run.record;
    out.line(Trace::tr("Who took part"), Tone::Heading);
    constexpr int nameWidth = 4, pidWidth = 8, endWidth = 12;
    for (const auto& actor : record.actors()) {
        out.write(QStringLiteral("  ") + padded(QString::fromStdString(actor.name), nameWidth), Tone::Heading);
        out.write(padded(QString::number(actor.pid.value), pidWidth));
        const auto end = !actor.ended ? Trace::tr("lives") : actor.status ? endText(*actor.status) : Trace::tr("ended");
        out.write(padded(end, endWidth), actor.ended ? Tone::Quiet : Tone::Good);
        out.write(Trace::tr("child of %1").arg(QString::fromStdString(nameOf(record, actor.parent))), Tone::Quiet);
        if (!actor.exec.empty())
            out.write(QStringLiteral("  ") + visibleText(actor.exec, 80));
        out.line();
    }
    out.line();
}

void printVerdict(const TraceReport& report, const Verdict& verdict, Output& out)
{
    constexpr int prose = 80;
    const int width = out.width() > 0 ? std::clamp(out.width(), 40, prose) : prose;
    const auto& actor = report.run.record.actors()[static_cast<std::size_t>(verdict.actor)];
    out.write(Trace::tr("What is left: %1").arg(QString::fromStdString(actor.name)), Tone::Heading);
    out.line(QStringLiteral(" · %1 · ").arg(actor.pid.value) + verdict.headline);
    for (const auto& part : wrapped(verdict.sentences.join(QLatin1Char(' ')), width - 2))
        out.line(QStringLiteral("  ") + part);
    int titles = 0;
    for (const auto& check : verdict.checks)
        titles = std::max(titles, columnsOf(check.title));
    for (const auto& check : verdict.checks) {
        const auto mark = !check.done ? QStringLiteral("?    ") : *check.done ? QStringLiteral("✓ ") + padded(Trace::tr("yes"), 3)
                                                                              : QStringLiteral("✗ ") + padded(Trace::tr("no"), 3);
        out.write(QStringLiteral("  ") + mark + QLatin1Char(' '), !check.done ? Tone::Quiet : *check.done ? Tone::Good : Tone::Bad);
        out.write(padded(check.title, titles + 2));
        out.line(check.value);
    }
    out.line();
}

} // namespace

QString endText(int status)
{
    if (WIFSIGNALED(status))
        return QString::fromStdString(sys::signalName(WTERMSIG(status)));
    return Trace::tr("exit %1").arg(WEXITSTATUS(status));
}

Json traceJson(const TraceReport& report)
{
    const auto& record = report.run.record;
    Json json{{"schema", "daemonscope.trace/1"}, {"command", report.options.command},
        {"reaper", {{"pid", report.reaper.value}, {"comm", report.reaperName}}}, {"exit", endJson(record.commandStatus())},
        {"ended_by", report.run.endedBy}, {"actors", actorsJson(record)}, {"steps", stepsJson(report)}};
    if (report.verdicts.empty())
        json["verdict"] = {{"actor", nullptr}, {"headline", "nothing-left"}, {"facets", Json::array()},
            {"sentences", Json::array({jsonText(Trace::tr("Nothing was left running."))})}, {"checklist", Json::array()}};
    else
        json["verdict"] = verdictJson(record, report.verdicts.front());
    auto& others = json["others"] = Json::array();
    for (std::size_t i = 1; i < report.verdicts.size(); ++i)
        others.push_back(verdictJson(record, report.verdicts[i]));
    if (report.options.showOutput)
        json["output"] = report.run.output;
    auto& notes = json["notes"] = Json::array();
    for (const auto& note : report.run.notes)
        notes.push_back(jsonText(note));
    return json;
}

void printTrace(const TraceReport& report, Output& out)
{
    const auto& record = report.run.record;
    QStringList words;
    for (const auto& word : report.options.command)
        words << visibleText(word, 200);
    out.line(QStringLiteral("$ ") + words.join(QLatin1Char(' ')), Tone::Heading);
    const auto end = record.commandStatus() ? Trace::tr("it ended with %1").arg(endText(*record.commandStatus())) : Trace::tr("it still ran");
    const auto why = report.run.endedBy == "time" ? Trace::tr("the time was up")
        : report.run.endedBy == "interrupt"       ? Trace::tr("interrupted")
                                                  : Trace::tr("then nothing more happened");
    out.line(Trace::tr("%1, %2. T is the shell that started it; orphans here are adopted by %3 (%4).")
                 .arg(end, why, QString::number(report.reaper.value), visibleText(report.reaperName)), Tone::Quiet);
    for (const auto& note : report.run.notes)
        out.line(Trace::tr("Note: %1").arg(note), Tone::Attention);
    out.line();
    printSteps(report, out);
    printActors(report, out);
    if (report.verdicts.empty())
        out.line(Trace::tr("Nothing was left running."), Tone::Heading);
    for (const auto& verdict : report.verdicts)
        printVerdict(report, verdict, out);
    if (report.options.showOutput) {
        out.line(Trace::tr("What it wrote"), Tone::Heading);
        const auto shown = QString::fromStdString(report.run.output).split(QLatin1Char('\n'));
        for (const auto& one : shown)
            out.line(QStringLiteral("  ") + visibleText(one.toStdString(), 400));
    }
}

} // namespace daemonscope::cli
