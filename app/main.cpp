// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <clocale>
#include <cstdlib>
#include <optional>

#include <QCoreApplication>

#include "app/cli/commands.h"
#include "app/cli/leftovers.h"
#include "app/texts.h"
#include "app/window/run_window.h"
#include "model/sys/heap.h"

namespace {

bool isSet(const char* variable)
{
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

/// Qt would end by abort(3) without a display.
bool hasDisplay() { return isSet("WAYLAND_DISPLAY") || isSet("DISPLAY") || isSet("QT_QPA_PLATFORM"); }

/// Also for what is started from here: the window's letters are UTF-8, and no terminal that is not shows ours.
void useEnglish()
{
    ::setenv("LC_ALL", "C.UTF-8", 1);
    ::unsetenv("LANGUAGE");
}

} // namespace

int main(int argc, char** argv)
{
    using namespace daemonscope;
    sys::keepHeapSmall();
    std::setlocale(LC_CTYPE, "");
    const bool unicode = cli::localeIsUtf8();
    std::optional<QCoreApplication> application; // not before the fork below, and another one for the window
    const auto beginToSpeak = [&](Reader reader) {
        // Qt takes only UTF-8 and complains on standard error; what we print keeps to the locale as it was.
        if (!unicode)
            useEnglish();
        application.emplace(argc, argv);
        installTexts(reader);
    };
    const auto parsed = cli::parseOptions(argc, argv, [&] { beginToSpeak(Reader::Person); });
    if (const auto* status = std::get_if<cli::ExitStatus>(&parsed))
        return *status;
    const auto& options = std::get<cli::Options>(parsed);
    std::optional<cli::LeftoversRun> left;
    if (options.command == cli::Command::Leftovers) // forks, and the command is to find our environment
        left = cli::runForLeftovers(options.leftovers);
    if (options.command != cli::Command::Window) {
        const bool forPrograms = options.json || options.format != cli::TreeFormat::AsText;
        beginToSpeak(forPrograms ? Reader::Program : Reader::Person);
        return left ? cli::leftovers(options, *left) : cli::runCommand(options);
    }
    if (!hasDisplay()) {
        beginToSpeak(Reader::Person);
        cli::complain(QCoreApplication::translate("Main", "the window needs a display, and neither WAYLAND_DISPLAY nor "
                                                          "DISPLAY is set; list, tree and explain work without one"));
        return cli::Failed;
    }
    if (!unicode)
        useEnglish();
    WindowOptions window;
    if (options.proc != "/proc")
        window.proc = options.proc;
    return runWindow(argc, argv, window);
}
