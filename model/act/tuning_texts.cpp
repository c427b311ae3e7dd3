// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/act/tuning_texts.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

#include <QCoreApplication>
#include <QStringList>

namespace daemonscope::act {

namespace {

/// The context of the texts.
class TuningTexts {
    Q_DECLARE_TR_FUNCTIONS(TuningTexts)
};

QString refusal(const sys::SysError& error)
{
    if (error.kind == sys::Failure::Gone)
        return TuningTexts::tr("has ended");
    const bool priority = std::strcmp(error.file, "setpriority") == 0;
    if (priority && error.code == EACCES)
        return TuningTexts::tr("refused: only root may lower a niceness (or RLIMIT_NICE, see getrlimit(2))");
    if (error.code == EPERM)
        return TuningTexts::tr("refused: not permitted, it belongs to another user");
    if (!priority && error.code == EINVAL)
        return TuningTexts::tr("refused: it may run on none of these processors");
    return TuningTexts::tr("refused: %1").arg(QString::fromStdString(std::generic_category().message(error.code)));
}

QString change(const QString& before, const QString& now)
{
    return before == now ? now : QStringLiteral("%1 → %2").arg(before, now);
}

/// "5", or "0 to 10" where threads differ.
QString niceOf(const Threads& threads)
{
    const auto [lowest, highest] = std::minmax_element(threads.begin(), threads.end(),
        [](const sys::ThreadTuning& a, const sys::ThreadTuning& b) { return a.tuning.nice < b.tuning.nice; });
    if (lowest->tuning.nice == highest->tuning.nice)
        return QString::number(lowest->tuning.nice);
    return TuningTexts::tr("%1 to %2", "niceness of a process's threads")
        .arg(lowest->tuning.nice)
        .arg(highest->tuning.nice);
}

QString cpusOf(const Threads& threads)
{
    const auto other = std::find_if(threads.begin(), threads.end(),
        [&](const sys::ThreadTuning& one) { return one.tuning.cpus != threads.front().tuning.cpus; });
    return other == threads.end() ? cpusText(threads.front().tuning.cpus)
                                  : TuningTexts::tr("differing by thread", "processors");
}

} // namespace

QString cpusText(const std::vector<int>& cpus)
{
    QStringList parts;
    for (std::size_t at = 0; at < cpus.size();) {
        std::size_t last = at;
        while (last + 1 < cpus.size() && cpus[last + 1] == cpus[last] + 1)
            ++last;
        parts << (last == at ? QString::number(cpus[at]) : QStringLiteral("%1-%2").arg(cpus[at]).arg(cpus[last]));
        at = last + 1;
    }
    return parts.join(u',');
}

std::optional<std::vector<int>> cpusOf(const QString& text)
{
    constexpr int most = 8192;
    std::vector<int> cpus;
    for (const auto& part : text.split(u',')) {
        const auto ends = part.trimmed().split(u'-');
        bool firstGood = false;
        bool lastGood = false;
        const int first = ends.first().trimmed().toInt(&firstGood);
        const int last = ends.last().trimmed().toInt(&lastGood);
        if (!firstGood || !lastGood || ends.size() > 2 || first < 0 || last < first || last >= most)
            return std::nullopt;
        for (int cpu = first; cpu <= last; ++cpu)
            cpus.push_back(cpu);
    }
    std::sort(cpus.begin(), cpus.end());
    cpus.erase(std::unique(cpus.begin(), cpus.end()), cpus.end());
    return cpus;
}

QString tunedText(const Tuned& tuned)
{
    QStringList said;
    if (!tuned.before.empty()) {
        const auto& now = tuned.now.empty() ? tuned.before : tuned.now;
        said << TuningTexts::tr("niceness %1").arg(change(niceOf(tuned.before), niceOf(now)));
        said << TuningTexts::tr("processors %1").arg(change(cpusOf(tuned.before), cpusOf(now)));
    }
    if (tuned.threadsGone > 0)
        said << TuningTexts::tr("%n thread(s) had ended", nullptr, tuned.threadsGone);
    if (tuned.failure)
        said.prepend(refusal(*tuned.failure));
    return said.join(QStringLiteral(", "));
}

QString tunedText(const std::vector<Tuned>& all)
{
    int changed = 0;
    int refused = 0;
    int gone = 0;
    for (const auto& tuned : all) {
        if (differ(tuned.before, tuned.now))
            ++changed;
        if (tuned.failure)
            ++(tuned.failure->kind == sys::Failure::Gone ? gone : refused);
    }
    QStringList said;
    if (changed > 0)
        said << TuningTexts::tr("%n process(es) changed.", nullptr, changed);
    if (refused > 0)
        said << TuningTexts::tr("%n process(es) were refused by the kernel.", nullptr, refused);
    if (gone > 0)
        said << TuningTexts::tr("%n process(es) had ended.", nullptr, gone);
    return said.isEmpty() ? TuningTexts::tr("Nothing has changed.") : said.join(u' ');
}

} // namespace daemonscope::act
