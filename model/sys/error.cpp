// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/error.h"

#include <cerrno>
#include <cstring>

namespace daemonscope::sys {

SysError errorFromErrno(int code, const char* file)
{
    switch (code) {
    case ENOENT:
    case ESRCH:
        return {Failure::Gone, code, file};
    case EACCES:
    case EPERM:
        return {Failure::Denied, code, file};
    case EMFILE:
    case ENFILE:
        return {Failure::NoDescriptors, code, file};
    default:
        return {Failure::Other, code, file};
    }
}

Unexpected failed(const char* file) { return Unexpected{errorFromErrno(errno, file)}; }

Unexpected malformed(const char* file, int field) { return Unexpected{SysError{Failure::Malformed, field, file}}; }

std::string describe(const SysError& error)
{
    const std::string file = error.file;
    switch (error.kind) {
    case Failure::Gone:
        return file + ": no such process";
    case Failure::Denied:
        return file + ": permission denied";
    case Failure::Malformed:
        return file + ": field " + std::to_string(error.code) + " is not as proc(5) says";
    case Failure::NotAnswering:
        return file + ": the kernel does not answer";
    case Failure::NoDescriptors:
        return file + ": no file descriptor left";
    case Failure::Other:
        break;
    }
    char buffer[128];
    return file + ": " + strerror_r(error.code, buffer, sizeof buffer);
}

} // namespace daemonscope::sys
