// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <clocale>
#include <unistd.h>

#include "app/cli/commands.h"

int main(int argc, char** argv)
{
    using namespace daemonscope::cli;
    std::setlocale(LC_CTYPE, "");
    const auto parsed = parseOptions(argc, argv);
    if (const auto* status = std::get_if<ExitStatus>(&parsed))
        return *status;
    const auto& options = std::get<Options>(parsed);
    if (options.command != Command::Window)
        return runCommand(options);
    Output out(STDOUT_FILENO, ColourWhen::Never);
    out.write(helpText(Command::Window));
    return out.flush() ? Done : Failed;
}
