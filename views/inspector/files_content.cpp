// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "model/inspect/sheet.h"
#include "model/process/unit.h"
#include "model/process/visible_text.h"
#include "model/tree/user_names.h"
#include "views/inspector/content.h"

namespace daemonscope::inspector {

namespace {

struct InspectorText {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

/// Marks `fold` as not read, and says why; `what` is the file below /proc/PID.
void refuse(Fold& fold, sys::Failure failure, const QString& what)
{
    fold.exact = false;
    fold.quiet = true;
    fold.tone = Tone::Muted;
    switch (failure) {
    case sys::Failure::Denied:
        fold.glyph = QStringLiteral("lock");
        fold.value = InspectorText::tr("not permitted");
        fold.body = InspectorText::tr(
            "The kernel shows %1 of another user's process, or of one that has made itself undumpable (prctl(2)), only "
            "to those who may trace it, such as root (ptrace(2), “access mode checking”).")
                        .arg(what);
        break;
    case sys::Failure::NotAnswering:
        fold.glyph = QStringLiteral("clock");
        fold.value = InspectorText::tr("does not answer");
        fold.body = InspectorText::tr(
            "The kernel has not answered: the process's memory is locked, or a file system behind it hangs. Nothing "
            "else waits for it.");
        break;
    case sys::Failure::Gone:
        fold.value = InspectorText::tr("the process is gone");
        break;
    case sys::Failure::NoDescriptors:
        fold.value = InspectorText::tr("too many open files");
        fold.body = InspectorText::tr("This program has no descriptor left to read it with.");
        break;
    case sys::Failure::Malformed:
    case sys::Failure::Other:
        fold.glyph = QStringLiteral("question");
        fold.value = InspectorText::tr("cannot be read");
        break;
    }
    fold.glyphWord = fold.value;
}

/// A line for one field of Details; `show` turns its value into text and may explain it.
template <class T, class Show>
Fold fieldFold(const char* key, const QString& title, const QString& what, const Fetched<T>* field, Show show)
{
    Fold fold;
    fold.key = QLatin1String("file-") + QLatin1String(key);
    fold.title = title;
    if (field == nullptr || field->pending) {
        fold.value = InspectorText::tr("reading…");
        fold.exact = false;
        fold.quiet = true;
    } else if (field->failure) {
        refuse(fold, *field->failure, what);
    } else {
        show(fold, field->value);
    }
    return fold;
}

void showNothing(Fold& fold, const QString& word)
{
    fold.value = word;
    fold.exact = false;
    fold.quiet = true;
}

/// What comes after a path that the kernel could not resolve any more (proc_pid_exe(5)).
void explainDeleted(Fold& fold, const std::string& target)
{
    if (std::string_view(target).ends_with(" (deleted)"))
        fold.body = InspectorText::tr("The file has been removed, or replaced by a newer one, since it was opened.");
}

void showPath(Fold& fold, const std::string& target)
{
    if (target.empty())
        return showNothing(fold, InspectorText::tr("none"));
    fold.value = visibleText(target);
    explainDeleted(fold, target);
}

void showDescriptor(Fold& fold, const std::string& target)
{
    if (target.empty()) {
        showNothing(fold, InspectorText::tr("closed"));
        fold.body = InspectorText::tr("The next file that it opens gets this number.");
        return;
    }
    fold.value = visibleText(target);
    explainDeleted(fold, target);
}

void showUnit(Fold& fold, const std::string& path)
{
    if (path.empty())
        return showNothing(fold, InspectorText::tr("none"));
    const auto unit = unitOf(path);
    fold.value = visibleText(unit.kind == Unit::Kind::None ? path : unit.name);
    switch (unit.kind) {
    case Unit::Kind::Service:
        fold.body = InspectorText::tr("A service manager started it and watches it.");
        break;
    case Unit::Kind::Login:
        fold.body = InspectorText::tr("It was started from a login.");
        break;
    default:
        fold.body = InspectorText::tr("It names no service and no login.");
    }
    if (unit.kind != Unit::Kind::None)
        fold.body += QLatin1Char('\n') + visibleText(path);
}

void showNamespaces(Fold& fold, const std::vector<Namespace>& namespaces)
{
    QStringList other;
    QStringList all;
    for (const auto& entry : namespaces) {
        const auto same = entry.sameAsOurs ? entry.sameAsOurs : entry.sameAsInit;
        if (same.has_value() && !*same)
            other += visibleText(entry.kind);
        all += visibleText(entry.id);
    }
    if (namespaces.empty())
        return showNothing(fold, InspectorText::tr("none"));
    fold.exact = !other.isEmpty();
    fold.value = other.isEmpty() ? InspectorText::tr("the same as ours")
                                 : InspectorText::tr("its own: %1").arg(other.join(QLatin1String(", ")));
    fold.body = all.join(QLatin1Char('\n'));
}

void showCount(Fold& fold, const Descriptors& open)
{
    fold.exact = false;
    fold.value = open.more ? InspectorText::tr("more than %1").arg(open.total) : QString::number(open.total);
}

QString startText(const Snapshot& snapshot, const Process& process)
{
    const auto start = startTime(snapshot, process);
    if (!start)
        return InspectorText::tr("not known");
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(start->time_since_epoch()).count();
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::ShortFormat);
}

Fold plainFold(const char* key, const QString& title, const QString& value)
{
    Fold fold;
    fold.key = QLatin1String("file-") + QLatin1String(key);
    fold.title = title;
    fold.value = value;
    fold.exact = false;
    return fold;
}

} // namespace

Section filesSection(const Snapshot& snapshot, const Process& process, const Details* details, bool past)
{
    Section section{SectionId::Files, InspectorText::tr("Files and surroundings"), {}, {}, {}, {}};
    auto& folds = section.folds;
    const auto add = [&](const char* key, const QString& title, const char* what, auto member, auto show) {
        const auto* field = details == nullptr ? nullptr : &(details->*member);
        folds.push_back(fieldFold(key, title, QLatin1String(what), field, show));
    };
    const bool owned = !process.kernelThread() && !process.dead(); // neither has files
    const auto& uid = process.credentials->status.effectiveUid;
    folds.push_back(plainFold("user", InspectorText::tr("user"),
        uid ? visibleText(UserNames::instance().name(*uid).toStdString()) : InspectorText::tr("not known")));
    folds.push_back(plainFold("started", InspectorText::tr("started"), startText(snapshot, process)));
    if (past) {
        section.note = notOfThePast();
        return section;
    }
    if (owned) {
        add("exe", InspectorText::tr("program"), "exe", &Details::exe, showPath);
        add("cwd", InspectorText::tr("working directory"), "cwd", &Details::cwd, showPath);
        if (details != nullptr && details->root.ok() && details->root.value != "/")
            add("root", InspectorText::tr("root directory"), "root", &Details::root, showPath);
        const QString names[]{InspectorText::tr("0, standard input"), InspectorText::tr("1, standard output"),
            InspectorText::tr("2, standard error")};
        for (std::size_t number = 0; number < 3; ++number)
            folds.push_back(fieldFold(std::to_string(number).c_str(), names[number], QStringLiteral("fd"),
                details == nullptr ? nullptr : &details->standard[number], showDescriptor));
        add("descriptors", InspectorText::tr("open descriptors"), "fd", &Details::descriptors, showCount);
    }
    add("unit", InspectorText::tr("control group"), "cgroup", &Details::cgroup, showUnit);
    add("namespaces", InspectorText::tr("namespaces"), "ns", &Details::namespaces, showNamespaces);
    return section;
}

} // namespace daemonscope::inspector
