// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_file.h"

#include <array>
#include <cstdlib>
#include <string_view>

#include <QCoreApplication>
#include <elf.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "app/cli/trace_words.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::cli {

namespace {

struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandText)
};

bool isFile(const std::string& path, struct stat& found) { return ::stat(path.c_str(), &found) == 0 && !S_ISDIR(found.st_mode); }

std::string along(const std::string& name)
{
    const char* variable = std::getenv("PATH");
    std::string_view rest = variable != nullptr ? variable : "/usr/local/bin:/usr/bin:/bin";
    std::string blocked; // found, but not executable: the reason when nothing else is
    for (;;) {
        const auto end = rest.find(':');
        const auto folder = rest.substr(0, end);
        const auto path = (folder.empty() ? std::string(".") : std::string(folder)) + '/' + name;
        struct stat found {};
        if (isFile(path, found)) {
            if (::access(path.c_str(), X_OK) == 0)
                return path;
            blocked = path;
        }
        if (end == std::string_view::npos)
            return blocked;
        rest.remove_prefix(end + 1);
    }
}

/// A program for another processor, or of 32 bits.
bool isForeign(const std::string& path)
{
    const sys::UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    Elf64_Ehdr header{};
    if (!fd || ::pread(fd.get(), &header, sizeof header, 0) < static_cast<ssize_t>(sizeof(Elf32_Ehdr)))
        return false;
    if (std::string_view(reinterpret_cast<const char*>(header.e_ident), SELFMAG) != ELFMAG)
        return false;
#if defined(__aarch64__)
    constexpr int own = EM_AARCH64;
#else
    constexpr int own = EM_X86_64;
#endif
    return header.e_ident[EI_CLASS] != ELFCLASS64 || header.e_machine != own;
}

} // namespace

std::variant<CommandFile, NoCommand> findCommand(const std::string& name)
{
    const auto quoted = inQuotes(name);
    if (name.empty())
        return NoCommand{CommandText::tr("the command is empty"), NoSuchCommand};
    const auto path = name.find('/') == std::string::npos ? along(name) : name;
    struct stat found {};
    if (path.empty() || ::stat(path.c_str(), &found) != 0)
        return NoCommand{path.empty() ? CommandText::tr("%1: no such command").arg(quoted)
                                      : CommandText::tr("%1: no such file").arg(quoted),
            NoSuchCommand};
    if (S_ISDIR(found.st_mode))
        return NoCommand{CommandText::tr("%1 is a directory, not a program").arg(quoted), CannotRun};
    if (!S_ISREG(found.st_mode) || ::access(path.c_str(), X_OK) != 0)
        return NoCommand{CommandText::tr("%1 may not be executed; 'chmod +x' would allow it").arg(inQuotes(path)), CannotRun};
    if (isForeign(path))
        return NoCommand{CommandText::tr("%1 is a program for another processor architecture; only programs of this "
                                         "machine's own can be stepped").arg(inQuotes(path)), CannotRun};
    const bool capable = ::getxattr(path.c_str(), "security.capability", nullptr, 0) > 0;
    return CommandFile{path, (found.st_mode & (S_ISUID | S_ISGID)) != 0 || capable};
}

} // namespace daemonscope::cli
