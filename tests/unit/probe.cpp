// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ds_test_probe: asks the program's own code from a process of another kind than the test: as another user, below a
// subreaper, at a descriptor limit, in a mount namespace. Prints the answer; exits 77 with the reason where the
// surroundings do not permit it.

#include <algorithm>
#include <cstdio>
#include <string>

#include "tests/unit/probe_scan.h"
#include "tests/unit/probe_sys.h"

int main(int argc, char** argv)
{
    const std::string command = argc > 1 ? argv[1] : "";
    const probe::Words words(argv + std::min(argc, 2), argv + argc);
    if (command == "reaper")
        return probe::reaper(words);
    if (command == "limit")
        return probe::limit(words);
    if (command == "no-threads")
        return probe::noThreads();
    if (command == "scan")
        return probe::scan(words);
    std::fprintf(stderr, "unknown command\n");
    return 2;
}
