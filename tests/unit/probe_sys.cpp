// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/probe_sys.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <thread>

#include <grp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "model/sys/fd_limit.h"
#include "model/sys/reader_pool.h"
#include "model/sys/reaper_probe.h"
#include "model/sys/tokens.h"

namespace probe {

using namespace daemonscope;

int refuse(const char* what)
{
    std::printf("%s: %s\n", what, std::strerror(errno));
    return notPermitted;
}

bool becomeUser(unsigned uid)
{
    if (::getuid() == uid)
        return true;
    return ::setgroups(0, nullptr) == 0 && ::setresgid(uid, uid, uid) == 0 && ::setresuid(uid, uid, uid) == 0
        && ::prctl(PR_SET_DUMPABLE, 1) == 0;
}

int reaper(const Words& words)
{
    for (const auto& word : words) {
        if (word == "subreaper" && ::prctl(PR_SET_CHILD_SUBREAPER, 1) != 0)
            return refuse("prctl");
        if (word.starts_with("user=") && !becomeUser(sys::toNumber<unsigned>(word.substr(5)).value_or(65534)))
            return refuse("setresuid");
    }
    const auto found = sys::measureReaper(words.front(), std::chrono::seconds(10));
    if (found)
        std::printf("%d %d\n", found->value, ::getpid());
    else
        std::printf("%s\n", sys::describe(found.error()).c_str());
    return 0;
}

int limit(const Words& words)
{
    const auto before = sys::descriptorLimitBefore();
    const rlimit wanted{sys::toNumber<rlim_t>(words.at(0)).value(), sys::toNumber<rlim_t>(words.at(1)).value()};
    if (::setrlimit(RLIMIT_NOFILE, &wanted) != 0)
        return refuse("setrlimit");
    const auto held = sys::raiseDescriptorLimit();
    const auto again = sys::raiseDescriptorLimit();
    rlimit now{};
    ::getrlimit(RLIMIT_NOFILE, &now);
    std::printf("%zu %zu %zu %zu %zu\n", before, held, again, sys::descriptorLimitBefore(),
        static_cast<std::size_t>(now.rlim_cur));
    return 0;
}

int noThreads()
{
    // The limit does not bind the superuser.
    const rlimit none{0, 0};
    if ((::getuid() == 0 && !becomeUser(65534)) || ::setrlimit(RLIMIT_NPROC, &none) != 0)
        return refuse("no threads");
    try {
        std::thread([] {}).join();
        std::printf("threads are granted all the same\n");
        return notPermitted;
    } catch (const std::system_error&) {
    }
    int answers = 0;
    bool silent = false;
    {
        sys::ReaderPool pool;
        pool.read<int>("x", [] { return sys::Result<int>(1); }, [&](const sys::Result<int>& result) {
            ++answers;
            silent = !result && result.error().kind == sys::Failure::NotAnswering;
        });
    }
    std::printf("%d %s\n", answers, silent ? "not-answering" : "answered");
    std::fflush(stdout);
    ::_exit(0); // a leak checker would want a thread at the end
}

} // namespace probe
