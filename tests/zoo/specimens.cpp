// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zoo/specimens.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

#include <unistd.h>

namespace daemonscope::test {

namespace {

using enum Ground;

constexpr std::string_view leader = "session-leader group-leader adopted=@own leader-daemon@";
constexpr std::string_view job = "group-leader adopted=@session leftover-job@";
constexpr std::string_view helper = "adopted=no-evidence/unknown worker=yes/high";

/// Truth in words: adopted (its first parent is gone), daemon (meant as one), reaper, controlling, terminal,
/// foreground, orphaned-group, stopped, traced, held (by its tracer), zombie, thread-gone, container.
/// Built in keeper/build_*.cpp.
constexpr auto table = std::to_array<Specimen>({
    {"keeper", System, "session-leader group-leader adopted=no-evidence/unknown", "child", ""},

    // Daemons, and what looks like them.
    {"sysv", System, "adopted=@session sysv-daemon=yes/high@", "sysv-daemon|orphan", "adopted daemon"},
    {"worker", System, helper, "child", ""},
    {"daemon3", System, leader, "leader-daemon|child", "adopted daemon"},
    {"setsid-f", System, leader, "leader-daemon|child", "adopted daemon"},
    {"stopped-daemon", System, "stopped=stopped orphaned-group adopted=@session sysv-daemon=yes/high@", "stopped",
        "adopted daemon stopped orphaned-group"},
    {"stopped-daemon-mate", System, "orphaned-group adopted=no-evidence/unknown worker=yes/high", "child",
        "orphaned-group"},
    // By its state a daemon, and not meant as one: ids cannot tell.
    {"cron-leftover", System, "adopted=@session sysv-daemon=yes/high@", "sysv-daemon|orphan", "adopted"},

    // An interactive shell with its jobs.
    {"shell", System,
        "session-leader group-leader controlling-process terminal=background orphaned-group "
        "adopted=no-evidence/unknown",
        "controlling-process", "controlling terminal orphaned-group"},
    {"stopped-job", System, "group-leader stopped=stopped terminal=background adopted=no-evidence/unknown", "stopped",
        "terminal stopped"},
    {"background-first", System, "group-leader terminal=background adopted=no-evidence/unknown", "background",
        "terminal"},
    {"background-last", System, "terminal=background adopted=no-evidence/unknown", "background", "terminal"},
    {"attached-orphan", System, "terminal=background orphaned-group adopted=@session attached-orphan@session",
        "attached-orphan", "adopted terminal orphaned-group"},
    {"foreground-first", System, "group-leader terminal=foreground adopted=no-evidence/unknown", "foreground",
        "terminal foreground"},
    {"foreground-last", System, "terminal=foreground adopted=no-evidence/unknown", "foreground", "terminal foreground"},

    // What outlived its shell.
    {"nohup", System, job, "leftover-job|orphan", "adopted"},
    {"nohup-pipe-first", System, job, "leftover-job|orphan", "adopted"},
    {"nohup-pipe-last", System, "adopted=@session", "orphan", "adopted"},
    {"disowned", System, job, "leftover-job|orphan", "adopted"},
    {"left-job", System, job, "leftover-job|orphan", "adopted"},
    {"subshell-orphan", System, "adopted=@session", "orphan", "adopted"},
    {"subshell-setsid", System, leader, "leader-daemon|child", "adopted daemon"},

    // An adopter that nobody named, betrayed by what it adopted.
    {"subreaper", System, "adopted=no-evidence/unknown worker=yes/high reaper=inferred/high", "child", "reaper"},
    {"subreaper-sysv", Subreaper, "adopted=@session sysv-daemon=yes/high@", "sysv-daemon", "adopted daemon"},
    {"subreaper-zombie", Subreaper, "zombie session-leader group-leader adopted=@own", "zombie", "adopted zombie"},
    {"subreaper-single-fork", Subreaper, leader, "leader-daemon", "adopted daemon"},
    {"supervised", Subreaper, leader, "leader-daemon", "daemon"},
    {"subreaper-same-group", Subreaper, "adopted=no-evidence/unknown", "child", "adopted"},
    {"subreaper-by-group", Subreaper, "adopted=by-group/likely", "orphan", "adopted"},
    {"subreaper-leftover", Subreaper, job, "leftover-job", "adopted"},

    // One that nothing betrays.
    {"leading-subreaper", System, "session-leader group-leader adopted=no-evidence/unknown", "child", "reaper"},
    {"leading-subreaper-early", LeadingSubreaper, "adopted=no-evidence/unknown", "child", "adopted"},
    {"leading-subreaper-sysv", LeadingSubreaper, "adopted=@session sysv-daemon=yes/high@", "sysv-daemon|orphan",
        "adopted daemon"},
    {"leading-subreaper-service", LeadingSubreaper, leader, "leader-daemon|child", "daemon"},
    {"quiet-subreaper", System, helper, "child", "reaper"},
    {"adoptee-parent", System, helper, "child", ""},
    {"adoptee", System, helper, "child", ""},

    // Parents that made their session after a fork: nobody was adopted by them.
    {"late-leader", System, "session-leader group-leader adopted=no-evidence/unknown", "child", ""},
    {"before-setsid", System, "adopted=no-evidence/unknown", "child", ""},
    {"after-setsid", System, helper, "child", ""},
    {"late-daemon", System, leader, "leader-daemon|child", "adopted daemon"},
    // Where the late leader has itself been adopted, its former session is not to be seen any more: a false
    // statement, and so never a certain one.
    {"before-daemon", System, "adopted=by-session-of-leader/high", "orphan", ""},

    {"zombie", System, "zombie adopted=no-evidence/unknown", "zombie", "zombie"},
    {"zombie-parent", System, helper, "child", ""},
    {"leader-thread-gone", System, "leader-thread-gone adopted=no-evidence/unknown worker=yes/high", "child",
        "thread-gone"},
    {"tracer", System, helper, "child", "", "tracer"},
    {"traced", System, "stopped=traced adopted=no-evidence/unknown worker=yes/high", "stopped", "traced", "tracer"},
    {"tracing-stop", System, "stopped=tracing-stop adopted=no-evidence/unknown worker=yes/high", "stopped",
        "traced held", "tracer"},

    {"container-host", System, helper, "child", "", "container"},
    {"container-init", System, "container-init adopted=no-evidence/unknown reaper=namespace-init", "container-init",
        "container reaper", "container"},
    {"container-sysv", Container, "adopted=@session sysv-daemon=yes/high@", "sysv-daemon", "adopted daemon",
        "container"},
    {"container-service", Container, leader, "leader-daemon", "daemon", "container"},
    {"container-shell-host", System, helper, "child", "", "container"},
    {"container-shell", System,
        "container-init session-leader group-leader controlling-process terminal=foreground orphaned-group "
        "adopted=no-evidence/unknown reaper=namespace-init",
        "container-init", "container controlling terminal foreground orphaned-group reaper", "container"},
    {"container-job", Container, "group-leader stopped=stopped terminal=background adopted=no-evidence/unknown",
        "stopped", "terminal stopped", "container"},
});

/// The facet whose confidence a headline has.
std::string_view facetOf(std::string_view headline)
{
    if (headline == "orphan")
        return "adopted";
    return headline == "foreground" || headline == "background" ? "terminal" : headline;
}

Confidence confidenceNamed(std::string_view name)
{
    const auto found = std::find(confidenceIds.begin(), confidenceIds.end(), name);
    return static_cast<Confidence>(found - confidenceIds.begin());
}

std::string text(std::string_view facet, std::string_view value, Confidence confidence)
{
    return std::string(facet) + '=' + std::string(value) + '/' + std::string(id(confidence));
}

/// What a session that is not the adopter's says about an adoption.
std::string bySession(std::string_view facet, const Adopter& adopter, bool withHow)
{
    const auto how = adopter.leadsSession ? FacetValue::BySessionOfLeader : FacetValue::BySession;
    return text(facet, withHow ? id(how) : "yes", adopter.leadsSession ? Confidence::High : Confidence::Certain);
}

/// One word of a table's row; empty when it does not hold on that ground.
std::string resolve(std::string_view word, const Adopter& adopter, FacetValue unit)
{
    if (word == "adopted=@session")
        return bySession("adopted", adopter, true);
    if (word == "attached-orphan@session")
        return bySession("attached-orphan", adopter, false);
    if (word == "adopted=@own")
        return text(
            "adopted", adopter.known == Confidence::Unknown ? "no-evidence" : "undecidable", Confidence::Unknown);
    const bool grounded = word.ends_with('@');
    if (grounded && adopter.known == Confidence::Unknown)
        return {};
    if (grounded)
        word.remove_suffix(1);
    const auto slash = word.find('/');
    auto confidence = slash == std::string_view::npos ? Confidence::Certain : confidenceNamed(word.substr(slash + 1));
    const auto equals = word.find('=');
    auto value = equals == std::string_view::npos ? "yes" : word.substr(equals + 1, slash - equals - 1);
    const auto facet = word.substr(0, std::min(equals, slash));
    if (facet == "leader-daemon") {
        value = id(unit);
        confidence = unit == FacetValue::Either ? Confidence::Certain : Confidence::High;
    }
    if (facet == "leftover-job")
        confidence = Confidence::High;
    return text(facet, value, grounded ? std::min(confidence, adopter.known) : confidence);
}

} // namespace

bool Specimen::is(std::string_view word) const
{
    const auto padded = ' ' + std::string(truth) + ' ';
    return padded.find(' ' + std::string(word) + ' ') != std::string::npos;
}

std::span<const Specimen> specimens() { return table; }

const Specimen& specimen(std::string_view label)
{
    const auto found = std::find_if(
        table.begin(), table.end(), [&](const auto& entry) { return entry.label == label; });
    if (found == table.end())
        throw std::out_of_range(std::string(label));
    return *found;
}

QStringList expected(const Specimen& specimen, const Adopter& adopter, FacetValue unit)
{
    QStringList all;
    for (std::string_view rest = specimen.facets; !rest.empty();) {
        const auto word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        if (const auto facet = resolve(word, adopter, unit); !facet.empty())
            all += QString::fromStdString(facet);
    }
    all.sort();
    const auto bar = specimen.headline.find('|');
    const auto headline = std::string(adopter.known == Confidence::Unknown && bar != std::string_view::npos
            ? specimen.headline.substr(bar + 1)
            : specimen.headline.substr(0, bar));
    const auto start = QString::fromStdString(std::string(facetOf(headline)) + '=');
    QString confidence = QStringLiteral("certain");
    for (const auto& facet : std::as_const(all))
        if (facet.startsWith(start))
            confidence = facet.section(QLatin1Char('/'), 1);
    all += QStringLiteral("headline %1/%2").arg(QString::fromStdString(headline), confidence);
    return all;
}

QStringList said(const Facets& facets)
{
    QStringList all;
    for (const auto& facet : facets.all())
        all += QString::fromStdString(text(id(facet.id), id(facet.value), facet.confidence));
    all.sort();
    const auto headline = id(facets.headline());
    const auto confidence = id(facets.headlineConfidence());
    all += QStringLiteral("headline %1/%2")
               .arg(QLatin1String(headline.data(), static_cast<int>(headline.size())),
                   QLatin1String(confidence.data(), static_cast<int>(confidence.size())));
    return all;
}

bool isFalse(const Facet& facet, const Specimen& specimen, Pid pid)
{
    if (facet.confidence != Confidence::Certain)
        return false;
    switch (facet.id) {
    case FacetId::KernelThread:
    case FacetId::Init:
    case FacetId::BootSession:
        return true; // no specimen is any of these
    case FacetId::ContainerInit:
        return !specimen.is("container");
    case FacetId::Zombie:
        return !specimen.is("zombie");
    case FacetId::LeaderThreadGone:
        return !specimen.is("thread-gone");
    case FacetId::Stopped:
        return !specimen.is(facet.value == FacetValue::JobStopped ? "stopped"
                : facet.value == FacetValue::TracingStop          ? "held"
                                                                  : "traced");
    case FacetId::SessionLeader:
        return ::getsid(pid.value) != pid.value;
    case FacetId::GroupLeader:
        return ::getpgid(pid.value) != pid.value;
    case FacetId::ControllingProcess:
        return !specimen.is("controlling");
    case FacetId::Terminal:
        return !specimen.is("terminal") || specimen.is("foreground") != (facet.value == FacetValue::Foreground);
    case FacetId::OrphanedGroup:
        return !specimen.is("orphaned-group");
    case FacetId::Adopted:
    case FacetId::LeftoverJob:
    case FacetId::AttachedOrphan:
        return !specimen.is("adopted");
    case FacetId::SysvDaemon:
    case FacetId::LeaderDaemon:
        return !specimen.is("daemon");
    case FacetId::Worker:
        return specimen.is("adopted");
    case FacetId::Reaper:
        return !specimen.is("reaper");
    }
    return true;
}

} // namespace daemonscope::test
