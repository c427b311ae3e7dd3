// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/checker.h"

#include <algorithm>

#include "model/process/signal_names.h"
#include "model/process/unit.h"
#include "model/process/visible_text.h"

namespace daemonscope {

namespace {

constexpr auto unknown = std::nullopt;

/// Why a field has no value; null when it has one.
template <class T>
QString whyMissing(const Fetched<T>& field)
{
    if (field.pending)
        return Checklist::tr("not read yet");
    if (!field.failure)
        return {};
    switch (*field.failure) {
    case sys::Failure::Denied:
        return Checklist::tr("not permitted");
    case sys::Failure::NotAnswering:
        return Checklist::tr("not answering");
    case sys::Failure::Gone:
        return Checklist::tr("the process is gone");
    default:
        return Checklist::tr("cannot be read");
    }
}

/// What a descriptor is that is not /dev/null.
QString describeTarget(const std::string& target, const Details& details, std::size_t descriptor)
{
    const std::string_view text = target;
    if (text.starts_with("socket:"))
        return descriptor > 0 && details.environment.ok() && details.environment.value.journalStream
            ? Checklist::tr("It is a socket, by its environment the journal's.")
            : Checklist::tr("It is a socket.");
    if (text.starts_with("pipe:"))
        return Checklist::tr("It is a pipe.");
    if (text.starts_with("/dev/pts/") || text.starts_with("/dev/tty"))
        return Checklist::tr("It is still a terminal.");
    if (text.starts_with("/dev/"))
        return Checklist::tr("It is another device.");
    if (text.starts_with("anon_inode:"))
        return Checklist::tr("It is an object of the kernel.");
    return descriptor > 0 ? Checklist::tr("It is a file, such as a log.") : Checklist::tr("It is a file.");
}

QString maskWords(std::uint64_t ignored, std::uint64_t blocked)
{
    const auto ignoredNames = signalNames(ignored);
    const auto blockedNames = signalNames(blocked);
    if (ignoredNames.isEmpty() && blockedNames.isEmpty())
        return Checklist::tr("none ignored or blocked");
    if (blockedNames.isEmpty())
        return Checklist::tr("ignores %1").arg(ignoredNames);
    if (ignoredNames.isEmpty())
        return Checklist::tr("blocks %1").arg(blockedNames);
    return Checklist::tr("ignores %1; blocks %2").arg(ignoredNames, blockedNames);
}

} // namespace

void Checker::chdirRoot()
{
    const auto title = Checklist::tr("working directory is /");
    if (const auto why = whyMissing(details_.cwd); !why.isNull())
        add(unknown, title, why, Checklist::tr("Its working directory is not known."));
    else if (details_.cwd.value.empty())
        add(unknown, title, {}, Checklist::tr("It has no working directory."));
    else
        add(details_.cwd.value == "/", title, visibleText(details_.cwd.value),
            details_.cwd.value == "/"
                ? Checklist::tr("It keeps no file system from being unmounted by standing in it.")
                : Checklist::tr("While it stands there, that file system cannot be unmounted."));
}

void Checker::standard(std::size_t descriptor, const QString& title)
{
    const auto& link = details_.standard[descriptor];
    if (const auto why = whyMissing(link); !why.isNull())
        add(unknown, title, why, Checklist::tr("Where it leads is not known."));
    else if (self_.dead() || self_.kernelThread())
        add(unknown, title, {}, Checklist::tr("It has no descriptors."));
    else if (link.value.empty())
        add(false, title, Checklist::tr("closed"),
            Checklist::tr("The next file that it opens gets this number, and what is written here lands in it."));
    else if (link.value == "/dev/null")
        add(true, title, QStringLiteral("/dev/null"),
            descriptor == 0 ? Checklist::tr("Reading there gives the end of the file at once.")
                            : Checklist::tr("What is written there vanishes."));
    else
        add(false, title, visibleText(link.value), describeTarget(link.value, details_, descriptor));
}

void Checker::umask()
{
    const auto title = Checklist::tr("umask set");
    const auto& status = details_.status.ok() ? details_.status.value : self_.credentials->status;
    const auto mask = status.umask;
    const auto value = mask ? QStringLiteral("%1").arg(*mask, 4, 8, QLatin1Char('0')) : QString();
    if (!mask)
        add(unknown, title, {}, Checklist::tr("Its mask is not known."));
    else if (!trace_.starterUmask)
        add(unknown, title, value, Checklist::tr("Whether it set this or inherited it was not seen."));
    else if (*mask != *trace_.starterUmask || (trace_.umaskCalled && (*mask == 0 || *mask == 022)))
        add(true, title, value, Checklist::tr("It set the mask itself."));
    else
        add(false, title, value, Checklist::tr("It still has its starter's mask."));
}

void Checker::closeOthers()
{
    const auto title = Checklist::tr("other descriptors closed");
    const auto& open = details_.descriptors;
    const auto missing = whyMissing(open);
    const auto value = !missing.isNull() ? missing
        : open.value.more                ? Checklist::tr("more than %1 open").arg(open.value.aboveTwo)
                                         : Checklist::tr("%n open", nullptr, open.value.aboveTwo);
    if (trace_.inheritedDescriptors)
        add(*trace_.inheritedDescriptors == 0, title, value,
            *trace_.inheritedDescriptors == 0
                ? Checklist::tr("It kept nothing of what was open when it was started.")
                : Checklist::tr("It still holds %n of its starter's.", nullptr, *trace_.inheritedDescriptors));
    else if (!missing.isNull())
        add(unknown, title, value, Checklist::tr("What it holds open is not known."));
    else if (self_.dead() || self_.kernelThread())
        add(unknown, title, {}, Checklist::tr("It has no descriptors."));
    else if (open.value.aboveTwo == 0)
        add(true, title, value, Checklist::tr("Nothing is open above standard error."));
    else
        add(unknown, title, value, Checklist::tr("Which of them it inherited was not seen."));
}

void Checker::signalsReset()
{
    const auto title = Checklist::tr("signals reset");
    const bool fresh = details_.status.ok();
    if (!fresh && self_.credentials->failure) {
        add(unknown, title, {}, Checklist::tr("Its signal masks are not known."));
        return;
    }
    const auto& status = fresh ? details_.status.value : self_.credentials->status;
    const auto value = maskWords(status.ignoredSignals, status.blockedSignals);
    if (!trace_.inheritedIgnored || !trace_.inheritedBlocked)
        add(unknown, title, value, Checklist::tr("Whether it set these masks or inherited them was not seen."));
    else if ((*trace_.inheritedIgnored | *trace_.inheritedBlocked) == 0)
        add(true, title, value, Checklist::tr("It ignores and blocks only what its own program asked for."));
    else
        add(false, title, value,
            Checklist::tr("From its starter it still has: %1.")
                .arg(maskWords(*trace_.inheritedIgnored, *trace_.inheritedBlocked)));
}

void Checker::pidFile()
{
    const auto title = Checklist::tr("pid file");
    if (trace_.pidFileWritten)
        add(true, title, visibleText(*trace_.pidFileWritten), Checklist::tr("It wrote its number to a file."));
    else if (details_.pidFile.ok() && !details_.pidFile.value.empty())
        add(true, title, visibleText(details_.pidFile.value), Checklist::tr("This file holds its number."));
    else
        add(unknown, title, {}, Checklist::tr("No file in /run that names it was found."));
}

std::optional<std::uint32_t> Checker::realUid() const
{
    return details_.status.ok() ? details_.status.value.realUid : self_.credentials->status.realUid;
}

/// The user of whoever started it, where that is known: seen, or a parent that adopts nobody.
std::optional<std::uint32_t> Checker::uidOfStarter() const
{
    if (trace_.starterUid)
        return trace_.starterUid;
    if (facets_.adopted() || parentIndex_ < 0 || classified_.reaper(parentIndex_))
        return std::nullopt;
    return snapshot_.at(parentIndex_).credentials->status.realUid;
}

/// The user of a child that works for it, where that is another one than its own.
std::optional<std::uint32_t> Checker::uidOfWorkers() const
{
    const auto& all = snapshot_.processes();
    const auto worker = std::find_if(all.begin(), all.end(), [this](const ProcessPtr& other) {
        const auto uid = other->credentials->status.realUid;
        return other->stat.ppid == self_.pid() && other->stat.sid == stat_.sid && !other->dead() && uid && uid != realUid();
    });
    return worker == all.end() ? std::nullopt : (*worker)->credentials->status.realUid;
}

void Checker::dropPrivileges()
{
    const auto title = Checklist::tr("privileges dropped");
    const auto uidText = [](std::uint32_t uid) { return Checklist::tr("uid %1").arg(uid); };
    const auto own = realUid();
    const auto value = own ? uidText(*own) : QString();
    const auto starter = uidOfStarter();
    if (trace_.setIdsCalled && *trace_.setIdsCalled)
        add(true, title, value, Checklist::tr("It changed its user or groups itself."));
    else if (own && starter && *own != *starter)
        add(true, title, value, Checklist::tr("Its starter runs as %1, it does not.").arg(uidText(*starter)));
    else if (const auto workers = uidOfWorkers())
        add(true, title, uidText(*workers), Checklist::tr("Its workers run as another user than it does."));
    else if (trace_.setIdsCalled)
        add(false, title, value, Checklist::tr("It runs as the user that started it."));
    else
        add(unknown, title, value, Checklist::tr("A change of user was not seen."));
}

void Checker::unit()
{
    const auto title = Checklist::tr("kept by a service manager");
    if (const auto why = whyMissing(details_.cgroup); !why.isNull()) {
        add(unknown, title, why, Checklist::tr("Its control group is not known."));
        return;
    }
    const auto unit = unitOf(details_.cgroup.value);
    const auto name = visibleText(unit.name);
    if (unit.kind == Unit::Kind::Service)
        add(true, title, name, Checklist::tr("Its control group is a service's: a service manager started and watches it."));
    else if (unit.kind == Unit::Kind::None)
        add(unknown, title, {}, Checklist::tr("Its control group names no unit."));
    else
        add(false, title, name,
            unit.kind == Unit::Kind::Login ? Checklist::tr("Its control group is a login's.")
                                           : Checklist::tr("Its control group is not a service's."));
}

} // namespace daemonscope
