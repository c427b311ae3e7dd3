// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/explain.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>

#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "model/process/checklist.h"
#include "model/process/evidence.h"
#include "model/process/facet_texts.h"
#include "model/process/hidden.h"
#include "model/process/visible_text.h"
#include "model/sys/tty.h"
#include "model/tree/user_names.h"

namespace daemonscope::cli {

namespace {

struct Explain {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

constexpr int proseWidth = 80; // longer lines are hard to read
constexpr int indent = 2;

QString blanks(int count) { return QString(count, QLatin1Char(' ')); }

/// The report for people, part by part.
class Report {
public:
    Report(const Classified& classified, int index, const Details& details, Output& out)
        : classified_(classified), snapshot_(classified.snapshot()), process_(snapshot_.at(index)), index_(index),
          details_(details), out_(out),
          prose_(out.width() > 0 ? std::clamp(out.width(), 40, proseWidth) : proseWidth)
    {
    }

    void print()
    {
        heading();
        story();
        belongings();
        findings();
        if (!process_.kernelThread())
            checks();
    }

private:
    void heading();
    void story();
    void belongings();
    void findings();
    void checks();
    void fact(const QString& name, const QString& value);
    void check(const Check& check, int titleWidth);
    void hanging(const QString& text, int by, Tone tone);

    const Classified& classified_;
    const Snapshot& snapshot_;
    const Process& process_;
    int index_;
    const Details& details_;
    Output& out_;
    int prose_;
};

void Report::heading()
{
    const auto& facets = classified_.facets(index_);
    out_.write(visibleText(process_.stat.comm), Tone::Heading);
    out_.write(QStringLiteral(" %1 · ").arg(process_.pid().value));
    out_.write(headlineText(classified_, index_), toneOf(facets));
    out_.line(QStringLiteral(" · ") + confidenceText(facets.headlineConfidence()));
    out_.line();
}

void Report::hanging(const QString& text, int by, Tone tone)
{
    for (const auto& part : wrapped(text, prose_ - by)) {
        out_.write(blanks(by));
        out_.line(part, tone);
    }
}

void Report::story()
{
    const auto all = sentences(classified_, index_, &details_);
    hanging(all.front(), 0, Tone::Plain);
    if (all.size() > 1) {
        out_.line();
        hanging(all.mid(1).join(QLatin1Char(' ')), 0, Tone::Plain);
    }
    out_.line();
}

void Report::fact(const QString& name, const QString& value)
{
    constexpr int nameWidth = 13;
    out_.write(blanks(indent) + padded(name, nameWidth), Tone::Quiet);
    out_.line(out_.width() > 0 ? cutToColumns(value, std::max(8, out_.width() - nameWidth - indent)) : value);
}

QString leaderText(const Snapshot& snapshot, const Process& process, Pid leader)
{
    if (leader.value == 0)
        return Explain::tr("0 (none)");
    const auto number = QString::number(leader.value);
    if (leader == process.pid())
        return Explain::tr("%1 (its own)").arg(number);
    const auto* found = snapshot.find(leader);
    if (found == nullptr && mayBeHidden(snapshot, leader))
        return Explain::tr("%1 (leader cannot be seen here)").arg(number);
    return found == nullptr || found->dead() ? Explain::tr("%1 (leader gone)").arg(number)
                                             : Explain::tr("%1 %2").arg(number, visibleText(found->stat.comm));
}

QString startedText(const Snapshot& snapshot, const Process& process)
{
    const auto start = startTime(snapshot, process);
    if (!start)
        return Explain::tr("not known");
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(start->time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

void Report::belongings()
{
    const auto& stat = process_.stat;
    const auto* parent = snapshot_.find(stat.ppid);
    const auto uid = process_.credentials->status.effectiveUid;
    out_.line(Explain::tr("Who it belongs to"), Tone::Heading);
    fact(Explain::tr("parent"),
        parent != nullptr     ? Explain::tr("%1 %2").arg(QString::number(stat.ppid.value), visibleText(parent->stat.comm))
            : stat.ppid.value == 0 ? Explain::tr("0 (none, or outside this pid namespace)")
                                   : Explain::tr("%1 (not visible)").arg(stat.ppid.value));
    fact(Explain::tr("group"), leaderText(snapshot_, process_, leaderOf(stat.pgid)));
    fact(Explain::tr("session"), leaderText(snapshot_, process_, leaderOf(stat.sid)));
    fact(Explain::tr("terminal"),
        process_.hasTerminal() ? visibleText(sys::ttyName(stat.ttyNr)) : Explain::tr("none"));
    fact(Explain::tr("user"),
        uid ? visibleText(UserNames::instance().name(*uid).toStdString(), 64) : Explain::tr("not known"));
    fact(Explain::tr("state"), stateText(process_));
    fact(Explain::tr("started"), startedText(snapshot_, process_));
    fact(Explain::tr("command line"), visibleCommandLine(process_));
    out_.line();
}

void Report::findings()
{
    out_.line(Explain::tr("What is said about it, and why"), Tone::Heading);
    for (const auto& facet : classified_.facets(index_).all()) {
        out_.write(blanks(indent) + facetName(facet));
        out_.line(QStringLiteral(" · ") + confidenceText(facet.confidence), Tone::Quiet);
        for (const auto& reason : evidence(classified_, index_, facet))
            hanging(reason, 2 * indent + 2, Tone::Quiet);
    }
}

void Report::check(const Check& check, int titleWidth)
{
    constexpr int wordWidth = 5;
    const auto mark = !check.done ? QStringLiteral("?") : *check.done ? QStringLiteral("✓") : QStringLiteral("✗");
    const auto word = !check.done ? QString() : *check.done ? Explain::tr("yes") : Explain::tr("no");
    const auto tone = !check.done ? Tone::Quiet : *check.done ? Tone::Good : Tone::Bad;
    out_.write(blanks(indent) + mark + QLatin1Char(' ') + padded(word, wordWidth), tone);
    out_.line(check.value.isEmpty() ? check.title : padded(check.title, titleWidth + indent) + check.value);
    hanging(check.why, 2 * indent + wordWidth, Tone::Quiet);
}

void Report::checks()
{
    const auto table = checklist(classified_, index_, details_);
    const auto judged = std::count_if(table.begin(), table.end(), [](const Check& c) { return c.done.has_value(); });
    const auto done = std::count_if(table.begin(), table.end(), [](const Check& c) { return c.done.value_or(false); });
    int width = 0;
    for (const auto& entry : table)
        width = std::max(width, columnsOf(entry.title));
    out_.line();
    out_.line(Explain::tr("How much of a daemon? %1 of the %2 steps that can be judged").arg(done).arg(judged), Tone::Heading);
    for (const auto& entry : table)
        check(entry, width);
    out_.line();
    out_.line(Explain::tr("The steps are those of daemon(7), \"SysV Daemons\"."), Tone::Quiet);
}

Json explainJson(const Classified& classified, int index, const Details& details)
{
    Json json{{"schema", "daemonscope.explain/1"}};
    json.update(processJson(classified, index));
    auto& story = json["sentences"] = Json::array();
    for (const auto& sentence : sentences(classified, index, &details))
        story.push_back(jsonText(sentence));
    auto& checks = json["checklist"] = Json::array();
    for (const auto& check : checklist(classified, index, details))
        checks.push_back({{"id", check.id}, {"done", check.done ? Json(*check.done) : Json(nullptr)},
            {"value", check.value.isNull() ? Json(nullptr) : Json(jsonText(check.value))}, {"why", jsonText(check.why)}});
    return json;
}

} // namespace

ExitStatus explain(OneShot& machine, const Options& options, Output& out)
{
    const auto classified = machine.look();
    const auto& snapshot = classified->snapshot();
    const int index = snapshot.indexOf(*options.pid);
    if (index < 0)
        return notFound(snapshot, *options.pid);
    const auto details = machine.details(snapshot.at(index));
    if (options.json)
        printJson(explainJson(*classified, index, details), out);
    else
        Report(*classified, index, details, out).print();
    return Done;
}

} // namespace daemonscope::cli
