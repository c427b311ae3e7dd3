// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/filter.h"

#include <algorithm>

#include "model/sys/tty.h"
#include "model/tree/user_names.h"

namespace daemonscope {

namespace {

/// The text that words are looked for in: the name, then the command line with blanks between its arguments.
QString searchable(const Process& process)
{
    QByteArray bytes = QByteArray::fromStdString(process.stat.comm);
    const auto& line = process.cmdline->value.bytes;
    bytes += '\n';
    bytes.append(line.data(), static_cast<qsizetype>(line.size()));
    bytes.replace('\0', ' ');
    return QString::fromUtf8(bytes);
}

bool is(int word, const Process& process, const Facets& facets, bool isNew)
{
    switch (word) {
    case 0:
        return facets.daemon();
    case 1:
        return facets.orphan();
    case 2:
        return facets.has(FacetId::Zombie);
    case 3:
        return facets.has(FacetId::SessionLeader);
    case 4:
        return process.stat.state == 'T' || process.stat.state == 't';
    case 5:
        return isNew;
    case 6:
        return facets.has(FacetId::KernelThread);
    case 7:
        return facets.cannotTell();
    case 8:
    case 9: {
        const auto terminal = facets.find(FacetId::Terminal);
        return terminal && (terminal->value == FacetValue::Foreground) == (word == 8);
    }
    case 10:
        return facets.has(FacetId::Reaper);
    default:
        return false;
    }
}

} // namespace

bool Filter::matches(const Process& process, const Facets& facets, bool isNew) const
{
    return std::all_of(terms_.begin(), terms_.end(), [&](const Term& term) {
        return holds(term, process, facets, isNew) != term.negated;
    });
}

bool Filter::textHolds(const Term& term, const Process& process) const
{
    const auto text = searchable(process);
    if (term.field == Field::Text)
        return text.contains(term.text, Qt::CaseInsensitive);
    const auto match = term.regex.match(text);
    if (!match.isValid())
        ++gaveUp_;
    return match.hasMatch();
}

bool Filter::holds(const Term& term, const Process& process, const Facets& facets, bool isNew) const
{
    const auto& stat = process.stat;
    switch (term.field) {
    case Field::Text:
    case Field::Regex:
        return textHolds(term, process);
    case Field::SessionId:
        return stat.sid.value == term.number;
    case Field::GroupId:
        return stat.pgid.value == term.number;
    case Field::ParentId:
        return stat.ppid.value == term.number;
    case Field::ProcessId:
        return stat.pid.value == term.number;
    case Field::Tty: {
        const auto name = QString::fromStdString(sys::ttyName(stat.ttyNr));
        return name == term.text || (name.isEmpty() && (term.text == u"none" || term.text == u"?"));
    }
    case Field::User: {
        const auto& uid = process.credentials->status.effectiveUid;
        return uid && (UserNames::instance().name(*uid) == term.text || QString::number(*uid) == term.text);
    }
    case Field::State:
        return QChar::fromLatin1(stat.state) == term.text.front().toUpper()
            || QChar::fromLatin1(stat.state) == term.text.front();
    case Field::Is:
        return is(term.is, process, facets, isNew);
    }
    return false;
}

} // namespace daemonscope
