// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/explainer.h"
#include "model/process/unit.h"
#include "model/process/visible_text.h"

namespace daemonscope {

namespace {

/// The fields that failed in the way `failure` does, in words.
QStringList failedFields(const Details& details, sys::Failure failure)
{
    QStringList fields;
    const auto look = [&](const auto& field, const QString& name) {
        if (field.failure == failure && !fields.contains(name))
            fields += name;
    };
    look(details.cwd, Explainer::tr("working directory"));
    look(details.exe, Explainer::tr("program file"));
    look(details.root, Explainer::tr("root directory"));
    for (const auto& link : details.standard)
        look(link, Explainer::tr("open descriptors"));
    look(details.descriptors, Explainer::tr("open descriptors"));
    look(details.namespaces, Explainer::tr("namespaces"));
    look(details.environment, Explainer::tr("environment"));
    look(details.status, Explainer::tr("status"));
    look(details.cgroup, Explainer::tr("control group"));
    return fields;
}

QStringList otherNamespaces(const std::vector<Namespace>& namespaces)
{
    QStringList kinds;
    for (const auto& entry : namespaces)
        if (entry.sameAsOurs && !*entry.sameAsOurs)
            kinds += QString::fromStdString(entry.kind);
    return kinds;
}

bool deleted(const Fetched<std::string>& link)
{
    return link.ok() && std::string_view(link.value).ends_with(" (deleted)");
}

} // namespace

QString Explainer::unit(const Details& details) const
{
    if (!details.cgroup.ok())
        return {};
    const auto found = unitOf(details.cgroup.value);
    const auto name = nameInSentence(found.name);
    const auto said = facets_.find(FacetId::LeaderDaemon);
    if (found.kind == Unit::Kind::None || (said && said->value != FacetValue::Either))
        return {};
    if (found.kind == Unit::Kind::Service)
        return tr("Its control group is the service %1.").arg(name);
    return found.kind == Unit::Kind::Login ? tr("Its control group is %1, a login's.").arg(name)
                                           : tr("Its control group is %1.").arg(name);
}

QString Explainer::startedFrom(const Environment& environment) const
{
    if (environment.systemdExecPid == self_.pid())
        return tr("Its environment names it as the main process of a service (SYSTEMD_EXEC_PID).");
    if (environment.sshTty)
        return tr("Its environment comes from a login over the network (SSH_TTY).");
    if (environment.shellLevel)
        return tr("Its environment comes from a shell (SHLVL %1, TERM %2).")
            .arg(visibleText(*environment.shellLevel, 16),
                environment.term ? visibleText(*environment.term, 32) : tr("not set"));
    if (environment.invocationId)
        return tr("Its environment comes from a unit of a service manager (INVOCATION_ID).");
    return {};
}

QStringList Explainer::tellDetails(const Details& details) const
{
    QStringList all;
    const auto say = [&all](const QString& sentence) {
        if (!sentence.isEmpty())
            all += sentence;
    };
    say(unit(details));
    if (details.environment.ok())
        say(startedFrom(details.environment.value));
    if (details.loginUid.ok() && details.loginUid.value)
        say(tr("It descends from a login, that of uid %1 (loginuid).").arg(*details.loginUid.value));
    if (deleted(details.exe))
        say(tr("Its program file has been deleted or replaced since it was started."));
    if (deleted(details.cwd))
        say(tr("Its working directory has been deleted."));
    if (details.namespaces.ok())
        if (const auto other = otherNamespaces(details.namespaces.value); !other.isEmpty())
            say(tr("It lives in other namespaces than this program: %1.").arg(other.join(QLatin1String(", "))));
    if (const auto denied = failedFields(details, sys::Failure::Denied); !denied.isEmpty())
        say(tr("Not permitted to be read, so not judged: %1.").arg(denied.join(QLatin1String(", "))));
    if (const auto silent = failedFields(details, sys::Failure::NotAnswering); !silent.isEmpty())
        say(tr("Not answering: %1.").arg(silent.join(QLatin1String(", "))));
    return all;
}

} // namespace daemonscope
