// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_proc.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace daemonscope::test {

namespace {

void check(bool good, const std::string& what)
{
    if (!good)
        throw std::system_error(errno, std::generic_category(), what);
}

std::string nameOf(std::int32_t pid, const std::string& file) { return std::to_string(pid) + '/' + file; }

void writeAll(int fd, std::string_view text)
{
    while (!text.empty()) {
        const auto size = ::write(fd, text.data(), text.size());
        check(size > 0, "write");
        text.remove_prefix(static_cast<std::size_t>(size));
    }
}

bool hasRoom(const std::filesystem::path& folder)
{
    constexpr std::uintmax_t enough = 1024UL * 1024 * 1024; // 100,000 processes take a page and some more each
    std::error_code error;
    const auto space = std::filesystem::space(folder, error);
    return !error && space.available >= enough && ::access(folder.c_str(), W_OK) == 0;
}

std::filesystem::path makeRoot(FakeProc::Where where)
{
    const std::filesystem::path memory = "/dev/shm";
    const bool inMemory = where == FakeProc::Where::Memory && hasRoom(memory);
    const auto base = inMemory ? memory : std::filesystem::temp_directory_path();
    std::string name = base / "fake-proc-XXXXXX";
    check(::mkdtemp(name.data()) != nullptr, name);
    check(::chmod(name.c_str(), 0755) == 0, name); // another user may have to read it
    return name;
}

} // namespace

FakeProc::FakeProc(Where where) : path_(makeRoot(where)), root_(::open(path_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    check(root_.get() >= 0 && ::mkdirat(root_.get(), ".shared", 0755) == 0, path_);
}

FakeProc::~FakeProc()
{
    for (const auto& file : fifos_)
        letGo(file);
    std::error_code error;
    std::filesystem::remove_all(path_, error);
}

void FakeProc::put(const std::string& file, std::string_view text, bool isNew, bool shared)
{
    const std::string target = isNew ? file : file + ".new";
    if (shared) {
        auto known = shared_.find(std::string(text));
        if (known == shared_.end()) {
            const auto name = ".shared/" + std::to_string(shared_.size());
            put(name, text, true, false);
            known = shared_.emplace(text, name).first;
        }
        if (::linkat(root_.get(), known->second.c_str(), root_.get(), target.c_str(), 0) == 0) {
            check(isNew || ::renameat(root_.get(), target.c_str(), root_.get(), file.c_str()) == 0, file);
            if (!isNew) // rename(2) does nothing when both names are the same file already
                ::unlinkat(root_.get(), target.c_str(), 0);
            return;
        }
        check(errno == EMLINK, file); // so many share it that it gets a file of its own
    }
    const sys::UniqueFd fd(::openat(root_.get(), target.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    check(static_cast<bool>(fd), target);
    writeAll(fd.get(), text);
    check(isNew || ::renameat(root_.get(), target.c_str(), root_.get(), file.c_str()) == 0, file);
}

/// Whoever waits at the FIFO reads an empty file: once unlinked it could be reached no more.
void FakeProc::letGo(const std::string& fifo)
{
    const sys::UniqueFd reached(::openat(root_.get(), fifo.c_str(), O_WRONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC));
}

FakeProc& FakeProc::add(FakeProcess process)
{
    if (processes_.contains(process.pid))
        remove(process.pid);
    const auto pid = process.pid;
    check(::mkdirat(root_.get(), std::to_string(pid).c_str(), 0755) == 0, std::to_string(pid));
    put(nameOf(pid, "stat"), process.statText(), true, false);
    put(nameOf(pid, "status"), process.statusText(), true, true);
    put(nameOf(pid, "cmdline"), process.cmdlineText(), true, true);
    put(nameOf(pid, "cgroup"), process.cgroupText(), true, true);
    processes_.emplace(pid, std::move(process));
    return *this;
}

void FakeProc::rewrite(FakeProcess next)
{
    auto& old = processes_.at(next.pid);
    const auto update = [&](const char* file, const std::string& before, const std::string& now, bool shared) {
        if (before != now && !own_.contains(nameOf(next.pid, file)))
            put(nameOf(next.pid, file), now, false, shared);
    };
    update("stat", old.statText(), next.statText(), false);
    update("status", old.statusText(), next.statusText(), true);
    update("cmdline", old.cmdlineText(), next.cmdlineText(), true);
    update("cgroup", old.cgroupText(), next.cgroupText(), true);
    old = std::move(next);
}

FakeProc& FakeProc::remove(std::int32_t pid)
{
    check(processes_.erase(pid) == 1, "no such process in the fixture");
    const auto ofThis = [folder = nameOf(pid, "")](const std::string& file) { return file.starts_with(folder); };
    for (const auto& file : fifos_)
        if (ofThis(file))
            letGo(file);
    std::erase_if(fifos_, ofThis);
    std::erase_if(own_, ofThis);
    std::filesystem::remove_all(path_ / std::to_string(pid));
    return *this;
}

FakeProc& FakeProc::write(std::int32_t pid, const std::string& file, std::string_view text)
{
    const auto name = nameOf(pid, file);
    std::filesystem::create_directories((path_ / name).parent_path());
    own_.insert(name);
    put(name, text, false, false);
    return *this;
}

FakeProc& FakeProc::fifo(std::int32_t pid, const std::string& file)
{
    const auto name = nameOf(pid, file);
    withoutFile(pid, file);
    check(::mkfifoat(root_.get(), name.c_str(), 0644) == 0, name);
    fifos_.push_back(name);
    return *this;
}

FakeProc& FakeProc::answer(std::int32_t pid, const std::string& file, std::string_view text)
{
    const auto name = nameOf(pid, file);
    const sys::UniqueFd fd(::openat(root_.get(), name.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC));
    check(static_cast<bool>(fd) || errno == ENXIO, name); // ENXIO: nobody waits
    put(name, text, false, false);
    if (fd)
        writeAll(fd.get(), text);
    return *this;
}

FakeProc& FakeProc::withoutFile(std::int32_t pid, const std::string& file)
{
    const auto name = nameOf(pid, file);
    letGo(name);
    own_.insert(name);
    check(::unlinkat(root_.get(), name.c_str(), 0) == 0 || errno == ENOENT, name);
    return *this;
}

FakeProc& FakeProc::thread(std::int32_t pid, std::int32_t tid, char state)
{
    auto one = processes_.at(pid);
    one.pgid = one.pgid.value_or(pid);
    one.pid = tid;
    one.state = state;
    return write(pid, "task/" + std::to_string(tid) + "/stat", one.statText());
}

FakeProc& FakeProc::rootFile(const std::string& file, std::string_view text)
{
    std::filesystem::create_directories((path_ / file).parent_path());
    put(file, text, false, false);
    return *this;
}

} // namespace daemonscope::test
