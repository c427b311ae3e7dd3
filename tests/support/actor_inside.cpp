// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actor_inside.h"

#include <csignal>
#include <thread>

#include <pthread.h>
#include <unistd.h>

namespace actor {

int ignoreSignal(int number) { return ::signal(number, SIG_IGN) == SIG_ERR ? -1 : 0; }

int catchSignal(int number)
{
    return ::signal(number, [](int) {}) == SIG_ERR ? -1 : 0;
}

int blockSignal(int number)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, number);
    return ::sigprocmask(SIG_BLOCK, &set, nullptr);
}

int sendItself(int number) { return ::kill(::getpid(), number); }

int startThreads(int count)
{
    for (int number = 1; number <= count; ++number) {
        std::thread thread([] {
            for (;;)
                ::pause();
        });
        const auto name = "helper-" + std::to_string(number);
        ::pthread_setname_np(thread.native_handle(), name.c_str());
        thread.detach();
    }
    return 0;
}

} // namespace actor
