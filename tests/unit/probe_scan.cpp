// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/probe_scan.h"

#include <cstdio>
#include <fstream>
#include <map>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "model/process/scanner.h"
#include "model/sys/fd_limit.h"
#include "model/sys/tokens.h"

namespace probe {

using namespace daemonscope;

namespace {

using Options = std::map<std::string, std::string>;

/// In a mount namespace of our own; who may not have one just so gets it within a user namespace.
bool leaveMounts()
{
    const auto uid = ::getuid();
    const auto gid = ::getgid();
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        std::ofstream("/proc/self/setgroups") << "deny";
        std::ofstream("/proc/self/uid_map") << uid << ' ' << uid << " 1";
        std::ofstream("/proc/self/gid_map") << gid << ' ' << gid << " 1";
    }
    return ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool coverByFifo(const std::string& file)
{
    std::string folder = "/tmp/probe-XXXXXX";
    if (::mkdtemp(folder.data()) == nullptr)
        return false;
    const auto fifo = folder + "/fifo";
    const auto target = "/proc/" + file;
    const bool covered = ::mkfifo(fifo.c_str(), 0666) == 0
        && ::mount(fifo.c_str(), target.c_str(), nullptr, MS_BIND, nullptr) == 0;
    const int error = errno;
    ::unlink(fifo.c_str());
    ::rmdir(folder.c_str());
    errno = error;
    return covered;
}

int prepare(const Options& options)
{
    const auto has = [&](const char* name) { return options.contains(name); };
    if ((has("mount") || has("fifo")) && !leaveMounts())
        return refuse("unshare");
    if (has("mount") && ::mount("proc", "/proc", "proc", 0, options.at("mount").c_str()) != 0)
        return refuse("mount");
    if (has("fifo") && !coverByFifo(options.at("fifo")))
        return refuse("bind mount");
    if (has("user") && !becomeUser(sys::toNumber<unsigned>(options.at("user")).value()))
        return refuse("setresuid");
    if (has("files")) {
        const auto files = sys::toNumber<rlim_t>(options.at("files")).value();
        const rlimit limit{files, files};
        if (::setrlimit(RLIMIT_NOFILE, &limit) != 0)
            return refuse("setrlimit");
    }
    return 0;
}

std::string describe(const Fetched<sys::Cmdline>& cmdline)
{
    if (cmdline.pending)
        return "pending";
    if (cmdline.failure)
        return *cmdline.failure == sys::Failure::NotAnswering ? "not-answering"
            : *cmdline.failure == sys::Failure::Denied        ? "denied"
                                                              : "failed";
    return "bytes=" + std::to_string(cmdline.value.trueLength);
}

void print(const Process& process)
{
    const auto& stat = process.stat;
    std::printf("process %d %d %d %d %d %c ", stat.pid.value, stat.ppid.value, stat.pgid.value, stat.sid.value,
        stat.ttyNr, stat.state);
    for (const char byte : stat.comm)
        std::printf("%02x", static_cast<unsigned>(static_cast<unsigned char>(byte)));
    std::printf(" %s\n", describe(*process.cmdline).c_str());
}

void print(const Snapshot& snapshot)
{
    std::printf("hiding %d %d\n", snapshot.hiding.hidepid, snapshot.hiding.onlyProcesses ? 1 : 0);
    for (const auto pid : snapshot.unreadable.denied)
        std::printf("denied %d\n", pid.value);
    for (const auto pid : snapshot.unreadable.malformed)
        std::printf("malformed %d\n", pid.value);
    for (const auto pid : snapshot.unreadable.withoutDescriptor)
        std::printf("no-descriptor %d\n", pid.value);
    std::printf("held %d\n", snapshot.cost.held);
    for (const auto& process : snapshot.processes())
        print(*process);
}

} // namespace

int scan(const Words& words)
{
    Options options;
    for (const auto& word : words)
        options[word.substr(0, word.find('='))] = word.substr(word.find('=') + 1);
    if (const int status = prepare(options); status != 0)
        return status;

    const auto number = [&](const char* name, std::size_t otherwise) {
        return options.contains(name) ? sys::toNumber<std::size_t>(options.at(name)).value() : otherwise;
    };
    auto proc = sys::ProcFs::open(options.contains("proc") ? options.at("proc") : "/proc");
    if (!proc) {
        std::printf("%s\n", sys::describe(proc.error()).c_str());
        return 1;
    }
    const auto descriptors = number("descriptors", sys::raiseDescriptorLimit());
    sys::ReaderPool pool;
    Scanner scanner(std::move(*proc), pool, descriptors);
    auto snapshot = scanner.scan();
    std::printf("first %d\n", snapshot->size());
    for (std::size_t count = 0; count < number("scans", 1); ++count) {
        if (count > 0)
            snapshot = scanner.scan();
        (void)pool.wait(std::chrono::seconds(60));
        if (auto absorbed = scanner.absorb())
            snapshot = absorbed;
    }
    print(*snapshot);
    std::printf("lost %d\n", pool.lost());
    std::fflush(stdout);
    ::_exit(0); // as a program with a reader that is stuck has to
}

} // namespace probe
