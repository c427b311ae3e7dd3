// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>
#include <utility>
#include <vector>

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QStringList>

#include "app/cli/leftovers_words.h"
#include "app/cli/trace_words.h"
#include "app/cli/watch_words.h"
#include "model/process/visible_text.h"
#include "model/sys/tokens.h"

namespace daemonscope::cli {

namespace {

struct Usage {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

/// Whether what is wrong or asked for is told, or only found.
enum class Voice { Mute, Aloud };

constexpr std::array<std::string_view, 7> commands{"list", "tree", "explain", "watch", "leftovers", "lab", "trace"};

/// What the parser writes into; texts are judged afterwards.
struct Words {
    std::string proc = "/proc";
    std::string colour = "auto";
    std::string by = "sessions";
    std::string format = "text";
    std::string pid;
    std::string wait = "0.5";
    bool json = false;
    bool kernel = false;
    bool help = false;
    bool version = false;
    TraceWords trace;
    LeftoversWords leftovers;
    WatchWords watch;
    std::string scenario;
    bool automatic = false;
};

/// Steps of one letter that turn `a` into `b`.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto replace = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replace});
        }
    }
    return row.back();
}

template <class List>
std::string_view nearest(std::string_view word, const List& list)
{
    const auto best = std::min_element(list.begin(), list.end(),
        [word](auto a, auto b) { return distance(word, a) < distance(word, b); });
    return distance(word, *best) <= std::max<std::size_t>(1, word.size() / 2) ? *best : std::string_view();
}

/// Prints what is wrong and where help is, and nothing else.
ExitStatus usageError(const QString& what, const QString& command, Voice voice)
{
    const auto help = command.isEmpty() ? QStringLiteral("daemonscope --help")
                                        : QStringLiteral("daemonscope %1 --help").arg(command);
    if (voice == Voice::Aloud)
        complain(Usage::tr("%1. See '%2'.").arg(what, help));
    return command == QLatin1String("leftovers") ? CannotWatch : BadUsage; // its other statuses are the command's
}

QString unknownWord(const std::string& given, const QString& command)
{
    const auto word = given.starts_with('-') ? given.substr(0, given.find('=')) : given;
    constexpr auto options = std::to_array<std::string_view>({"--json", "--by", "--format", "--kernel", "--proc", "--wait", "--color",
        "--help", "--version", "--auto", "--skip", "--fail", "--settle", "--for", "--input", "--output", "--contained",
        "--leave-running", "--report", "--kill", "--source", "--scan"});
    const bool option = word.starts_with('-');
    const auto near = option ? nearest(word, options) : command.isEmpty() ? nearest(word, commands) : std::string_view();
    if (near == word) // a known option in the wrong place
        return command.isEmpty() ? Usage::tr("%1 needs a command").arg(inQuotes(word))
                                 : Usage::tr("%1 has no option %2").arg(command, inQuotes(word));
    const auto what = option     ? Usage::tr("unknown option %1").arg(inQuotes(word))
        : command.isEmpty()      ? Usage::tr("unknown command %1").arg(inQuotes(word))
                                 : Usage::tr("unexpected word %1").arg(inQuotes(word));
    return near.empty() ? what : Usage::tr("%1 (did you mean %2?)").arg(what, inQuotes(near));
}

std::optional<TreeFormat> toFormat(std::string_view word)
{
    constexpr std::array<std::string_view, 4> formats{"text", "json", "dot", "mermaid"};
    const auto found = std::find(formats.begin(), formats.end(), word);
    return found != formats.end() ? std::optional(static_cast<TreeFormat>(found - formats.begin())) : std::nullopt;
}

std::optional<Pid> toPid(const std::string& word)
{
    const auto number = sys::toNumber<std::int32_t>(word);
    return number && *number > 0 ? std::optional(Pid{*number}) : std::nullopt;
}

/// What stands before `--`; what stands behind it is a command to run, or for who runs none a word that is no option.
int ownWords(int argc, char** argv, std::vector<std::string>& behind)
{
    for (int i = 1; i < argc; ++i)
        if (std::string_view(argv[i]) == "--") {
            behind.assign(argv + i + 1, argv + argc);
            return i;
        }
    return argc;
}

/// Those that look at processes that are there, wherever; the others start their own.
bool looksAtProc(Command command)
{
    return command != Command::Trace && command != Command::Leftovers && command != Command::Lab;
}

class Parser {
public:
    Parser(Voice voice, bool unicode) : voice_(voice), unicode_(unicode)
    {
        addCommon(app_);
        app_.add_flag("-V,--version", words_.version);
        app_.require_subcommand(0, 1);
        auto& list = add("list");
        list.add_flag("--json", words_.json);
        auto& tree = add("tree");
        tree.add_option("--by", words_.by);
        tree.add_option("--format", words_.format);
        tree.add_flag("-k,--kernel", words_.kernel);
        tree.add_option("PID", words_.pid);
        auto& explain = add("explain");
        explain.add_flag("--json", words_.json);
        explain.add_option("PID", words_.pid);
        auto& lab = add("lab", Of::OwnProcesses);
        lab.add_flag("--auto", words_.automatic);
        lab.add_option("SCENARIO", words_.scenario);
        auto& trace = add("trace", Of::OwnProcesses);
        trace.add_flag("--json", words_.json);
        words_.trace.addTo(trace);
        auto& leftovers = add("leftovers", Of::OwnProcesses, Wait::OfItsOwn);
        leftovers.add_flag("--json", words_.json);
        words_.leftovers.addTo(leftovers);
        auto& watch = add("watch");
        watch.add_flag("--json", words_.json);
        words_.watch.addTo(watch);
    }

    std::variant<Options, ExitStatus> parse(int argc, char** argv)
    {
        try {
            app_.parse(ownWords(argc, argv, behind_), argv);
        } catch (const CLI::ParseError& error) {
            return usageError(plain(error), commandName(), voice_);
        }
        const auto extras = app_.remaining(true);
        const auto command = chosen();
        if (words_.help)
            return print(helpText(command));
        if (words_.version)
            return print(QStringLiteral("daemonscope " DAEMONSCOPE_VERSION "\n"));
        const auto wrong = [this](const QString& what) { return usageError(what, commandName(), voice_); };
        if (!extras.empty())
            return wrong(unknownWord(extras.front(), commandName()));
        if (!looksAtProc(command) && app_.count("--proc") > 0)
            return wrong(unknownWord("--proc", commandName()));
        takeWordsBehind(command);
        if (!behind_.empty())
            return wrong(Usage::tr("unexpected word %1").arg(inQuotes(behind_.front())));
        return judged(command);
    }

private:
    enum class Of { Proc, OwnProcesses };
    enum class Wait { ForFiles, OfItsOwn };

    /// What is left of them is nobody's.
    void takeWordsBehind(Command command)
    {
        auto* word = command == Command::Tree || command == Command::Explain ? &words_.pid
            : command == Command::Lab                                        ? &words_.scenario
                                                                             : nullptr;
        if (command == Command::Trace || command == Command::Leftovers) {
            words_.trace.command = std::exchange(behind_, {});
        } else if (word != nullptr && word->empty() && !behind_.empty()) {
            *word = behind_.front();
            behind_.erase(behind_.begin());
        }
    }

    [[nodiscard]] ExitStatus print(const QString& text) const
    {
        if (voice_ == Voice::Mute)
            return Done;
        Output out(STDOUT_FILENO, ColourWhen::Never, unicode_);
        out.write(text);
        if (out.flush())
            return Done;
        complain(QCoreApplication::translate("Commands", "cannot write: %1")
                     .arg(QString::fromLocal8Bit(std::strerror(out.error()))));
        return Failed;
    }

    void addCommon(CLI::App& app, Of of = Of::Proc, Wait wait = Wait::ForFiles)
    {
        // Help and mistakes are ours to word; what is left over is looked at afterwards.
        app.set_help_flag();
        app.allow_extras();
        app.add_flag("-h,--help", words_.help);
        if (of == Of::Proc)
            app.add_option("--proc", words_.proc);
        if (wait == Wait::ForFiles)
            app.add_option("--wait", words_.wait);
        app.add_option("--color,--colour", words_.colour);
    }

    CLI::App& add(const char* name, Of of = Of::Proc, Wait wait = Wait::ForFiles)
    {
        auto& command = *app_.add_subcommand(name);
        addCommon(command, of, wait);
        return command;
    }

    [[nodiscard]] QString commandName() const
    {
        const auto chosen = app_.get_subcommands();
        return chosen.empty() ? QString() : QString::fromStdString(chosen.front()->get_name());
    }

    [[nodiscard]] Command chosen() const
    {
        const auto name = commandName();
        if (name == QLatin1String("list"))
            return Command::List;
        if (name == QLatin1String("tree"))
            return Command::Tree;
        if (name == QLatin1String("lab"))
            return Command::Lab;
        if (name == QLatin1String("trace"))
            return Command::Trace;
        if (name == QLatin1String("leftovers"))
            return Command::Leftovers;
        if (name == QLatin1String("watch"))
            return Command::Watch;
        return name == QLatin1String("explain") ? Command::Explain : Command::Window;
    }

    /// The parser's own complaint, in words of ours where it is the usual one.
    static QString plain(const CLI::ParseError& error)
    {
        const std::string text = error.what();
        if (error.get_name() == "ArgumentMismatch")
            return Usage::tr("%1 needs a value").arg(visibleText(text.substr(0, text.find(':')), 80));
        return visibleText(text, 200);
    }

    std::variant<Options, ExitStatus> judged(Command command) const
    {
        Options options;
        options.command = command;
        options.proc = words_.proc;
        options.unicode = unicode_;
        options.json = words_.json;
        options.kernelThreads = words_.kernel;
        const auto wrong = [this](const QString& what) { return usageError(what, commandName(), voice_); };
        if (words_.colour == "always")
            options.colour = ColourWhen::Always;
        else if (words_.colour == "never")
            options.colour = ColourWhen::Never;
        else if (words_.colour != "auto")
            return wrong(Usage::tr("--color is auto, always or never, not %1").arg(inQuotes(words_.colour)));
        if (words_.by == "family")
            options.grouping = Grouping::Family;
        else if (words_.by != "sessions")
            return wrong(Usage::tr("--by is sessions or family, not %1").arg(inQuotes(words_.by)));
        if (const auto format = toFormat(words_.format))
            options.format = *format;
        else
            return wrong(Usage::tr("--format is text, json, dot or mermaid, not %1").arg(inQuotes(words_.format)));
        if (const auto wait = toWait(words_.wait))
            options.wait = *wait;
        else
            return wrong(Usage::tr("--wait is a number of seconds above 0, not %1").arg(inQuotes(words_.wait)));
        if (!words_.pid.empty()) {
            options.pid = toPid(words_.pid);
            if (!options.pid)
                return wrong(Usage::tr("a PID is a number above 0, not %1").arg(inQuotes(words_.pid)));
        } else if (command == Command::Explain) {
            return wrong(Usage::tr("explain needs a PID"));
        }
        options.lab = {words_.scenario, words_.automatic};
        if (command == Command::Trace)
            if (const auto mistake = words_.trace.judge(options.trace); !mistake.isEmpty())
                return wrong(mistake);
        if (command == Command::Watch)
            if (const auto mistake = words_.watch.judge(options.watch); !mistake.isEmpty())
                return wrong(mistake);
        if (command == Command::Leftovers)
            if (const auto mistake = words_.leftovers.judge(words_.trace.command, options.leftovers); !mistake.isEmpty())
                return wrong(mistake);
        return options;
    }

    Voice voice_;
    bool unicode_;
    std::vector<std::string> behind_; ///< of `--`
    Words words_;
    CLI::App app_{"daemonscope"};
};

} // namespace

std::variant<Options, ExitStatus> parseOptions(int argc, char** argv, const std::function<void()>& beginToSpeak)
{
    const bool unicode = localeIsUtf8(); // before anybody who speaks sets another one
    auto parsed = Parser(Voice::Mute, unicode).parse(argc, argv);
    if (!std::holds_alternative<ExitStatus>(parsed))
        return parsed;
    beginToSpeak();
    return Parser(Voice::Aloud, unicode).parse(argc, argv);
}

} // namespace daemonscope::cli
