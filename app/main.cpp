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

namespace {

bool isSet(const char* variable)
{
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

/// Qt would end by abort(3) without a display.
bool hasDisplay() { return isSet("WAYLAND_DISPLAY") || isSet("DISPLAY") || isSet("QT_QPA_PLATFORM"); }

} // namespace

int main(int argc, char** argv)
{
    using namespace daemonscope;
    std::setlocale(LC_CTYPE, "");
    const auto parsed = cli::parseOptions(argc, argv);
    if (const auto* status = std::get_if<cli::ExitStatus>(&parsed))
        return *status;
    const auto& options = std::get<cli::Options>(parsed);
    std::optional<cli::LeftoversRun> left;
    if (options.command == cli::Command::Leftovers) // forks, and the command is to find our environment
        left = cli::runForLeftovers(options.leftovers);
    // Qt takes only UTF-8 and complains on standard error; what we print keeps to the locale as it was.
    if (!options.unicode)
        ::setenv("LC_ALL", "C.UTF-8", 1);
    if (options.command != cli::Command::Window) {
        const QCoreApplication application(argc, argv);
        if (!options.json) // which is English whatever people read
            installTexts();
        return left ? cli::leftovers(options, *left) : cli::runCommand(options);
    }
    if (!hasDisplay()) {
        cli::complain(QCoreApplication::translate("Main", "the window needs a display, and neither WAYLAND_DISPLAY nor "
                                                          "DISPLAY is set; list, tree and explain work without one"));
        return cli::Failed;
    }
    WindowOptions window;
    if (options.proc != "/proc")
        window.proc = options.proc;
    return runWindow(argc, argv, window);
}
