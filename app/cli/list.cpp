// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "model/process/facet_texts.h"
#include "model/process/visible_text.h"
#include "model/sys/tty.h"
#include "model/tree/user_names.h"

namespace daemonscope::cli {

namespace {

struct List {
    Q_DECLARE_TR_FUNCTIONS(List)
};

constexpr std::size_t columns = 9;
constexpr std::size_t figures = 4; // the first ones are numbers
constexpr std::size_t what = 7;
constexpr std::size_t command = 8;
using Line = std::array<QString, columns>;

Line titles()
{
    return {List::tr("PID"), List::tr("PPID"), List::tr("PGID"), List::tr("SID"), List::tr("TTY"), List::tr("USER"),
        List::tr("STATE"), List::tr("WHAT"), List::tr("COMMAND")};
}

Line lineOf(const Classified& classified, int index, const Output& out)
{
    const auto& process = classified.snapshot().at(index);
    const auto& stat = process.stat;
    const auto tty = sys::ttyName(stat.ttyNr);
    const auto uid = process.credentials->status.effectiveUid;
    const auto user = uid ? visibleText(UserNames::instance().name(*uid).toStdString(), 32) : QStringLiteral("?");
    Line line{QString::number(stat.pid.value), QString::number(stat.ppid.value), QString::number(stat.pgid.value),
        QString::number(stat.sid.value), tty.empty() ? QStringLiteral("-") : visibleText(tty), user, stateText(process),
        headlineText(classified, index), visibleCommandLine(process)};
    std::transform(line.begin(), line.end(), line.begin(), [&out](const QString& text) { return out.shown(text); });
    return line;
}

void print(const Line& line, const std::array<int, columns>& widths, Tone tone, Tone whatTone, Output& out)
{
    constexpr int gap = 2;
    int used = 0;
    for (std::size_t column = 0; column < command; ++column) {
        const auto text = padded(line[column], widths[column], column < figures);
        out.write(text, column == what ? whatTone : tone);
        out.raw("  ");
        used += widths[column] + gap;
    }
    const auto& rest = line[command];
    out.line(out.width() > 0 ? cutToColumns(rest, std::max(8, out.width() - used)) : rest, tone);
}

} // namespace

ExitStatus list(OneShot& machine, const Options& options, Output& out)
{
    const auto classified = machine.look();
    const auto& snapshot = classified->snapshot();
    if (!holdsProcesses(snapshot, options))
        return Failed;
    if (options.json) {
        printJson(listJson(*classified), out);
        return Done;
    }
    std::vector<Line> lines;
    lines.reserve(static_cast<std::size_t>(snapshot.size()));
    for (int index = 0; index < snapshot.size(); ++index)
        lines.push_back(lineOf(*classified, index, out));

    std::array<int, columns> widths{};
    const auto widen = [&widths](const Line& line) {
        for (std::size_t column = 0; column < command; ++column)
            widths[column] = std::max(widths[column], columnsOf(line[column]));
    };
    const auto heads = titles();
    widen(heads);
    std::for_each(lines.begin(), lines.end(), widen);

    print(heads, widths, Tone::Heading, Tone::Heading, out);
    for (int index = 0; index < snapshot.size() && !out.closed(); ++index) {
        const auto& facets = classified->facets(index);
        const auto tone = toneOf(facets);
        print(lines[static_cast<std::size_t>(index)], widths, tone == Tone::Quiet ? tone : Tone::Plain, tone, out);
    }
    (void)out.flush();
    noteUnreadable(snapshot);
    return Done;
}

} // namespace daemonscope::cli
