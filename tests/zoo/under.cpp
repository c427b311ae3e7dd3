// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// zoo-under HOW PROGRAM [ARGUMENTS]: runs the program, with what stands beside it, in other surroundings than usual:
//   subreaper   below a process that adopts orphans and is told to nobody
//   leader      the same, and it leads a session, as a user's service manager does
//   nobody      as an ordinary user, from a folder that this user may read; needs root
// Ends as the program ends; 77 where that cannot be had, as CTest's property SKIP_RETURN_CODE wants it.

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string>
#include <string_view>

#include <grp.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int skip = 77;
constexpr uid_t nobody = 65534;

[[noreturn]] void give(const char* what)
{
    std::perror(what);
    ::_exit(1);
}

/// `arguments` as main() has them, the program's name first.
[[noreturn]] void runProgram(const std::string& program, char** arguments, bool asNobody, pid_t parent)
{
    if (asNobody
        && (::setgroups(0, nullptr) != 0 || ::setresgid(nobody, nobody, nobody) != 0
            || ::setresuid(nobody, nobody, nobody) != 0))
        give("zoo-under: becoming nobody");
    // After the change of user, which would clear it.
    if (::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || ::getppid() != parent)
        ::_exit(1);
    ::execv(program.c_str(), arguments);
    give(program.c_str());
}

/// Waits for the program, and meanwhile for every orphan that comes, as a good reaper does.
int waitFor(pid_t program)
{
    for (;;) {
        int status = 0;
        const pid_t ended = ::waitpid(-1, &status, 0);
        if (ended < 0 && errno != EINTR)
            give("zoo-under: waitpid");
        if (ended == program)
            return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
}

int start(const std::string& program, char** arguments, bool asNobody)
{
    const pid_t self = ::getpid();
    const pid_t child = ::fork();
    if (child < 0)
        give("zoo-under: fork");
    if (child == 0)
        runProgram(program, arguments, asNobody, self);
    return waitFor(child);
}

int runAsNobody(char** arguments)
{
    const std::filesystem::path program(arguments[0]);
    if (::geteuid() != 0) {
        std::puts("SKIP: only root can run it as another user");
        return skip;
    }
    auto name = (std::filesystem::temp_directory_path() / "zoo-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
        give(name.c_str());
    const std::filesystem::path folder(name);
    std::filesystem::permissions(folder, std::filesystem::perms(0755));
    for (const char* part : {"zoo-keeper", "daemonscope-reaper", "daemonscope-stage", "lab"})
        if (std::filesystem::exists(program.parent_path() / part))
            std::filesystem::copy(program.parent_path() / part, folder / part, std::filesystem::copy_options::recursive);
    std::filesystem::copy_file(program, folder / program.filename());
    const int status = start(folder / program.filename(), arguments, true);
    std::filesystem::remove_all(folder);
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    const std::string_view how = argc >= 3 ? argv[1] : "";
    char** const arguments = argv + 2;
    try {
        if (how == "nobody")
            return runAsNobody(arguments);
        if (how == "leader" && ::getpid() != ::getsid(0) && ::setsid() < 0) {
            std::puts("SKIP: a group leader cannot make a session");
            return skip;
        }
        if ((how == "subreaper" || how == "leader") && ::prctl(PR_SET_CHILD_SUBREAPER, 1) == 0)
            return start(argv[2], arguments, false);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "zoo-under: %s\n", error.what());
        return 1;
    }
    std::fputs("usage: zoo-under subreaper|leader|nobody PROGRAM [ARGUMENTS]\n", stderr);
    return 2;
}
