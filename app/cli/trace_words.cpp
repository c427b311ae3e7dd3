// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trace_words.h"

#include <charconv>

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QStringList>

#include "model/process/visible_text.h"

namespace daemonscope::cli {

namespace {

struct Usage {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

QString deeds()
{
    QStringList names;
    for (int i = 0; i < sys::deedCount; ++i)
        if (const auto deed = static_cast<sys::Deed>(i); !sys::isExtra(deed))
            names << QString::fromUtf8(sys::name(deed).data(), static_cast<qsizetype>(sys::name(deed).size()));
    return names.join(QLatin1Char(' '));
}

/// CALL[@ACTOR]
QString readCall(const std::string& word, CallWish& wish)
{
    const auto at = word.find('@');
    const auto call = word.substr(0, at);
    const auto deed = sys::deedFromName(call);
    if (!deed || sys::isExtra(*deed))
        return Usage::tr("there is no call %1; the calls are: %2").arg(inQuotes(call), deeds());
    wish.deed = *deed;
    wish.actor = at == std::string::npos ? std::string() : word.substr(at + 1);
    if (at != std::string::npos && wish.actor.empty())
        return Usage::tr("an actor must follow the @ in %1").arg(inQuotes(word));
    return {};
}

QString readFail(const std::string& word, CallWish& wish)
{
    const auto equals = word.find('=');
    if (equals == std::string::npos)
        return Usage::tr("--fail is CALL[@ACTOR]=ERRNO, as in fork=EAGAIN, not %1").arg(inQuotes(word));
    if (auto mistake = readCall(word.substr(0, equals), wish); !mistake.isEmpty())
        return mistake;
    const auto name = word.substr(equals + 1);
    const auto code = sys::errnoFromName(name);
    QStringList allowed;
    for (const int one : sys::mayFailWith(wish.deed))
        allowed << QString::fromStdString(sys::errnoName(one));
    const auto call = QString::fromStdString(word.substr(0, equals));
    if (allowed.isEmpty())
        return Usage::tr("%1 cannot be made to fail").arg(call);
    if (!code || !sys::mayFailWith(wish.deed, *code))
        return Usage::tr("%1 cannot fail with %2 here, only with %3").arg(call, inQuotes(name), allowed.join(QStringLiteral(", ")));
    wish.answer = sys::Answer::Fail;
    wish.code = *code;
    return {};
}

} // namespace

QString inQuotes(std::string_view word) { return QLatin1Char('\'') + visibleText(word, 80) + QLatin1Char('\''); }

std::optional<std::chrono::milliseconds> toWait(const std::string& word)
{
    constexpr double longest = 3600;
    double seconds = 0;
    const auto* end = word.data() + word.size();
    const auto [rest, error] = std::from_chars(word.data(), end, seconds);
    if (error != std::errc() || rest != end || !(seconds > 0 && seconds <= longest))
        return std::nullopt;
    return std::chrono::ceil<std::chrono::milliseconds>(std::chrono::duration<double>(seconds));
}

void TraceWords::addTo(CLI::App& app)
{
    app.add_option("--skip", skip)->expected(1)->take_all();
    app.add_option("--fail", fail)->expected(1)->take_all();
    app.add_option("--settle", settle);
    app.add_option("--for", longest);
    app.add_option("--input", input);
    app.add_flag("--output", output);
    app.add_flag("--contained", contained);
    app.add_flag("--leave-running", leaveRunning);
}

QString TraceWords::judge(TraceOptions& options) const
{
    if (command.empty())
        return Usage::tr("trace needs a command behind --, as in: trace -- setsid -f sleep 60");
    options.command = command;
    for (const auto& word : skip) {
        CallWish wish;
        wish.answer = sys::Answer::Skip;
        if (auto mistake = readCall(word, wish); !mistake.isEmpty())
            return mistake;
        if (!sys::maySkip(wish.deed))
            return Usage::tr("%1 cannot be skipped: nobody can go on as if it had happened").arg(inQuotes(sys::name(wish.deed)));
        options.wishes.push_back(wish);
    }
    for (const auto& word : fail) {
        CallWish wish;
        if (auto mistake = readFail(word, wish); !mistake.isEmpty())
            return mistake;
        options.wishes.push_back(wish);
    }
    const auto seconds = [](const char* option, const std::string& word) {
        return Usage::tr("%1 is a number of seconds above 0, not %2").arg(QLatin1String(option), inQuotes(word));
    };
    const auto quiet = toWait(settle);
    const auto most = toWait(longest);
    if (!quiet)
        return seconds("--settle", settle);
    if (!most)
        return seconds("--for", longest);
    options.settle = *quiet;
    options.longest = *most;
    options.input = input;
    options.showOutput = output;
    options.contained = contained;
    options.leaveRunning = leaveRunning;
    return {};
}

} // namespace daemonscope::cli
