// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/sys/unique_fd.h"
#include "tests/support/fake_process.h"

namespace daemonscope::test {

/// A directory that looks like /proc and holds the processes one gives it, for ProcFs::open(fake.path()):
///
///     FakeProc fake;
///     fake.add({.pid = 1, .ppid = 0, .comm = "init"}).add({.pid = 7, .comm = "cat"}).fifo(7, "cmdline");
///     fake.change(7, [](FakeProcess& p) { p.ppid = 1; p.state = 'Z'; }).remove(1);
///
/// Each process is PID/stat, status, cmdline and cgroup. A file is replaced in one step, so a reader on another
/// thread sees the old or the new text, never half of one. Equal texts share one inode, so 100,000 processes with
/// few different names take a few seconds and little room. The tree is removed at the end; errors throw
/// std::system_error. One thread at a time.
class FakeProc {
public:
    enum class Where {
        Memory, ///< /dev/shm where there is one with room, for a disk may need a hundred times as long
        Disk,   ///< below the system's folder for temporary files
    };
    explicit FakeProc(Where where = Where::Memory);
    ~FakeProc();
    FakeProc(const FakeProc&) = delete;
    FakeProc& operator=(const FakeProc&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] std::size_t size() const { return processes_.size(); }
    [[nodiscard]] const FakeProcess& at(std::int32_t pid) const { return processes_.at(pid); }

    /// Makes the process, in the place of all that stood there under the same number.
    FakeProc& add(FakeProcess process);
    /// Lets edit(FakeProcess&) change the process and writes those files again whose text is another now, but for
    /// those that write(), fifo() or withoutFile() was used on.
    template <class Edit>
    FakeProc& change(std::int32_t pid, Edit edit)
    {
        auto next = processes_.at(pid);
        edit(next);
        rewrite(std::move(next));
        return *this;
    }
    FakeProc& remove(std::int32_t pid);

    /// Gives one file of a process the text, whatever its members say; `file` may be "task/8/stat".
    FakeProc& write(std::int32_t pid, const std::string& file, std::string_view text);
    /// Puts a FIFO in the file's place: opening it blocks until answer(), or until the file goes.
    FakeProc& fifo(std::int32_t pid, const std::string& file);
    /// Answers everybody who waits at that FIFO with `text`, and gives the file that text for all who come later.
    FakeProc& answer(std::int32_t pid, const std::string& file, std::string_view text);
    FakeProc& withoutFile(std::int32_t pid, const std::string& file);
    /// A further thread: task/TID/stat.
    FakeProc& thread(std::int32_t pid, std::int32_t tid, char state);
    /// A file beside the processes, such as "sys/kernel/random/boot_id".
    FakeProc& rootFile(const std::string& file, std::string_view text);

private:
    void put(const std::string& file, std::string_view text, bool isNew, bool shared);
    void rewrite(FakeProcess next);
    void letGo(const std::string& fifo);

    std::filesystem::path path_;
    sys::UniqueFd root_;
    std::unordered_map<std::int32_t, FakeProcess> processes_;
    std::unordered_map<std::string, std::string> shared_; // text -> a file below .shared that holds it
    std::vector<std::string> fifos_;
    std::unordered_set<std::string> own_; // files whose text does not come from the process's members
};

} // namespace daemonscope::test
