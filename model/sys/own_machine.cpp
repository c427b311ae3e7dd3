// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/own_machine.h"

#include <unistd.h>

#include "model/sys/tokens.h"

namespace daemonscope::sys {

bool showsOurselves(const ProcFs& proc)
{
    if (!proc.isKernel())
        return false;
    const auto self = readLinkAt(proc.rootFd(), "self");
    return self && toNumber<std::int32_t>(*self) == ::getpid();
}

} // namespace daemonscope::sys
