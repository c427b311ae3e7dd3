// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/needs.h"

#include <fstream>
#include <string_view>

#include <QCoreApplication>
#include <unistd.h>

#include "model/sys/user_namespace.h"

namespace daemonscope::lab {

namespace {

struct Needs {
    Q_DECLARE_TR_FUNCTIONS(Needs)
};

long setting(const char* path, long otherwise)
{
    long value = otherwise;
    std::ifstream(path) >> value;
    return value;
}

} // namespace

QString whatIsMissing(const Scenario& scenario)
{
    if (std::string_view(scenario.needs) != "user-namespace")
        return {};
    if (const int refusal = sys::userNamespaceRefusal(); refusal != 0)
        return Needs::tr("this lesson needs a user namespace of its own, and none can be made here (%1)")
            .arg(qt_error_string(refusal));
    // There one may be made, but is good for nothing.
    if (::geteuid() != 0 && setting("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", 0) != 0)
        return Needs::tr("this lesson needs a user namespace of its own, and this machine does not allow one to "
                         "ordinary users; as root it can be played");
    return {};
}

} // namespace daemonscope::lab
