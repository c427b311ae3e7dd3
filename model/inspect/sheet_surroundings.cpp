// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "model/inspect/sheet.h"
#include "model/process/unit.h"
#include "model/process/visible_text.h"

namespace daemonscope {

namespace {

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(SurroundingsSheet)
};

QString meaningOf(std::string_view kind)
{
    if (kind == "pid")
        return PlaceText::tr("Which processes it sees, and by which numbers; the first one in it adopts its orphans.");
    if (kind == "mnt")
        return PlaceText::tr("Which file systems it sees, and where.");
    if (kind == "net")
        return PlaceText::tr("Which network devices, addresses, ports and firewall rules it has.");
    if (kind == "user")
        return PlaceText::tr("Which users there are, and what being root is worth.");
    if (kind == "uts")
        return PlaceText::tr("Its host name.");
    if (kind == "ipc")
        return PlaceText::tr("Which System V queues and shared memory, and POSIX message queues it sees.");
    if (kind == "cgroup")
        return PlaceText::tr("Where the root of the control groups is, as it sees it.");
    if (kind == "time")
        return PlaceText::tr("What its clocks since boot began with.");
    return {};
}

SheetLine namespaceLine(const Namespace& entry)
{
    SheetLine line;
    line.key = QLatin1String("ns-") + visibleText(entry.kind);
    line.name = visibleText(entry.kind);
    const auto known = entry.sameAsInit ? entry.sameAsInit : entry.sameAsOurs;
    if (!known)
        line.value = PlaceText::tr("cannot be compared");
    else if (entry.sameAsInit)
        line.value = *known ? PlaceText::tr("the same as init's") : PlaceText::tr("another one than init's");
    else
        line.value = *known ? PlaceText::tr("the same as ours") : PlaceText::tr("another one than ours");
    line.quiet = known.value_or(true);
    line.more = meaningOf(entry.kind) + QLatin1Char('\n') + visibleText(entry.id);
    return line;
}

std::vector<SheetLine> namespaceLines(const std::vector<Namespace>& namespaces)
{
    std::vector<SheetLine> lines;
    for (const auto& entry : namespaces)
        lines.push_back(namespaceLine(entry));
    // What sets it apart comes first.
    std::stable_partition(lines.begin(), lines.end(), [](const SheetLine& line) { return !line.quiet; });
    if (lines.empty())
        lines.push_back(inspect::quietLine(QStringLiteral("no-ns"), PlaceText::tr("The dead are in none.")));
    return lines;
}

std::vector<SheetLine> numberLines(const std::vector<std::int32_t>& numbers)
{
    std::vector<SheetLine> lines;
    for (std::size_t level = 0; level < numbers.size(); ++level) {
        SheetLine line;
        line.key = QStringLiteral("number-%1").arg(level);
        line.name = QString::number(numbers[level]);
        if (numbers.size() == 1)
            line.value = PlaceText::tr("where we look from, which is where it lives");
        else if (level == 0)
            line.value = PlaceText::tr("where we look from");
        else if (level + 1 == numbers.size())
            line.value = PlaceText::tr("where it lives");
        else
            line.value = PlaceText::tr("in between");
        if (numbers[level] == 1)
            line.more = PlaceText::tr("It is the init there: orphans are adopted by it, and all end with it.");
        lines.push_back(std::move(line));
    }
    if (lines.empty())
        lines.push_back(inspect::quietLine(QStringLiteral("no-number"), PlaceText::tr("This kernel does not tell.")));
    return lines;
}

QString unitWords(Unit::Kind kind)
{
    switch (kind) {
    case Unit::Kind::Service:
        return PlaceText::tr("A service: a service manager started it and watches it.");
    case Unit::Kind::Login:
        return PlaceText::tr("It was started from a login.");
    case Unit::Kind::Other:
        return PlaceText::tr("A unit that is neither a service nor a login.");
    case Unit::Kind::None:
        break;
    }
    return PlaceText::tr("Its path names no unit of a service manager.");
}

SheetLine unitLine(const std::string& path)
{
    const auto unit = unitOf(path);
    SheetLine line;
    line.key = QStringLiteral("unit");
    line.name = PlaceText::tr("unit");
    line.value = unit.kind == Unit::Kind::None ? PlaceText::tr("none") : visibleText(unit.name);
    line.exact = unit.kind != Unit::Kind::None;
    line.quiet = !line.exact;
    line.more = unitWords(unit.kind);
    return line;
}

/// The hierarchy that tells the unit: the unified one; where a machine has the first version alone, systemd's own.
const sys::CgroupPlace* managed(const std::vector<sys::CgroupPlace>& places)
{
    const sys::CgroupPlace* named = nullptr;
    for (const auto& place : places) {
        if (place.hierarchy == 0)
            return &place;
        if (place.controllers == "name=systemd")
            named = &place;
    }
    return named;
}

std::vector<SheetLine> groupLines(const std::vector<sys::CgroupPlace>& places)
{
    std::vector<SheetLine> lines;
    for (const auto& place : places) {
        SheetLine line;
        line.key = QStringLiteral("cgroup-%1").arg(place.hierarchy);
        line.value = visibleText(place.path);
        line.exact = true;
        if (place.hierarchy == 0) {
            line.name = PlaceText::tr("control group");
            lines.insert(lines.begin(), std::move(line));
            continue;
        }
        line.name = visibleText(place.controllers);
        line.more =
            PlaceText::tr("Hierarchy %1 of the first version of control groups (cgroups(7)).").arg(place.hierarchy);
        lines.push_back(std::move(line));
    }
    if (const auto* place = managed(places))
        lines.insert(lines.begin(), unitLine(place->path));
    if (lines.empty())
        lines.push_back(inspect::quietLine(QStringLiteral("no-cgroup"), PlaceText::tr("none")));
    return lines;
}

QString summary(const Findings& findings)
{
    if (!findings.namespaces.ok() || findings.namespaces.value.empty())
        return {};
    QStringList other;
    bool known = false;
    for (const auto& entry : findings.namespaces.value) {
        const auto same = entry.sameAsInit ? entry.sameAsInit : entry.sameAsOurs;
        known = known || same.has_value();
        if (same.has_value() && !*same)
            other << visibleText(entry.kind);
    }
    if (!known)
        return {};
    return other.isEmpty() ? PlaceText::tr("It lives in no namespace of its own.")
                           : PlaceText::tr("It is set apart in: %1.").arg(other.join(QLatin1String(", ")));
}

} // namespace

Sheet surroundingsSheet(const Findings& findings, const SheetContext&)
{
    Sheet sheet;
    sheet.summary = summary(findings);
    sheet.blocks.push_back(
        {PlaceText::tr("Control group and unit"), inspect::linesOf(findings.cgroups, "cgroup", groupLines), {}});
    sheet.blocks.push_back({PlaceText::tr("Its number in each pid namespace"),
        inspect::linesOf(findings.nsPids, "status", numberLines), {}});
    sheet.blocks.push_back(
        {PlaceText::tr("Namespaces"), inspect::linesOf(findings.namespaces, "ns", namespaceLines), {}});
    return sheet;
}

} // namespace daemonscope
