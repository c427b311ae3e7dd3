// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <map>
#include <optional>

#include <linux/kcmp.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "model/inspect/listing.h"
#include "model/inspect/open_files_reader.h"
#include "model/process/details_files.h"
#include "model/sys/procfs.h"
#include "model/sys/stat_line.h"

namespace daemonscope::inspect {

namespace {

constexpr int levels = 12;
constexpr int comparedAtMost = 64; // of an ancestor's descriptors with the same target

/// Whether two descriptors are one open file; nothing where the kernel does not say.
std::optional<bool> sameOpenFile(Pid a, int numberOfA, Pid b, int numberOfB)
{
    const auto order = ::syscall(SYS_kcmp, static_cast<long>(a.value), static_cast<long>(b.value),
        static_cast<long>(KCMP_FILE), static_cast<long>(numberOfA), static_cast<long>(numberOfB));
    return order < 0 ? std::nullopt : std::optional(order == 0);
}

struct Ancestor {
    Pid pid;
    sys::StatLine stat;
    std::multimap<std::string, int> numbers{}; ///< of its descriptors, by what they lead to
    bool partial = false;                      ///< not all of them are here
};

sys::Result<sys::StatLine> readStat(int dir)
{
    std::string text;
    if (const auto read = sys::readAt(dir, "stat", text, 4096, sys::Wait::Never); !read)
        return sys::Unexpected{read.error()};
    return sys::parseStat(text);
}

sys::Result<Ancestor> readAncestor(int dir, Pid pid, Clock::time_point until)
{
    auto stat = readStat(dir);
    if (!stat)
        return sys::Unexpected{stat.error()};
    const auto numbers = listNumbers(dir, "fd", until);
    if (!numbers)
        return sys::Unexpected{numbers.error()};
    Ancestor ancestor{pid, std::move(*stat), {}, numbers->more};
    Deadline deadline(until);
    for (const int number : numbers->all) {
        if ((ancestor.partial = ancestor.partial || deadline.passed()))
            break;
        if (auto link = sys::readLinkAt(dir, ("fd/" + std::to_string(number)).c_str()))
            ancestor.numbers.emplace(std::move(*link), number);
    }
    return ancestor;
}

/// The ancestor's descriptor of the same open file.
std::optional<Kin> find(const Ancestor& ancestor, Pid pid, const OpenFile& file, int distance)
{
    std::optional<Kin> likely;
    const auto [begin, end] = ancestor.numbers.equal_range(file.link);
    int compared = 0;
    for (auto at = begin; at != end && compared < comparedAtMost; ++at, ++compared) {
        const auto same = sameOpenFile(pid, file.number, ancestor.pid, at->second);
        if (same == true)
            return Kin{ancestor.pid, ancestor.stat.comm, at->second, distance, true};
        if (!same.has_value() && file.target.inode != 0 && !likely)
            likely = Kin{ancestor.pid, ancestor.stat.comm, at->second, distance, false};
    }
    return likely;
}

} // namespace

sys::Result<Inheritance> readInheritance(
    int procRoot, int dir, Pid pid, const OpenFiles& files, std::chrono::milliseconds patience)
{
    const auto until = Clock::now() + patience;
    Deadline deadline(until);
    auto stat = readStat(dir);
    if (!stat)
        return sys::Unexpected{stat.error()};
    Inheritance found;
    found.parent = stat->ppid;
    auto next = stat->ppid;
    for (int distance = 1; distance <= levels && next.value > 0; ++distance) {
        if (distance > 1 && Clock::now() > until)
            break;
        const auto up = sys::openAt(procRoot, std::to_string(next.value).c_str());
        const auto now = Clock::now(); // half of what time is left is for comparing
        const auto ancestor = up ? readAncestor(up->get(), next, now + (until - now) / 2) : sys::Unexpected{up.error()};
        if (!ancestor) {
            found.parentHidden = distance == 1 && ancestor.error().kind == sys::Failure::Denied;
            break;
        }
        bool cut = false;
        std::map<int, Kin> here;
        for (const auto& file : files.files) {
            if ((cut = deadline.passed()))
                break;
            const auto known = found.byNumber.find(file.number);
            const auto gapless = distance == 1
                || (known != found.byNumber.end() && static_cast<int>(known->second.size()) == distance - 1);
            if (!gapless)
                continue;
            if (auto kin = find(*ancestor, pid, file, distance))
                here.emplace(file.number, std::move(*kin));
        }
        found.partial = found.partial || (distance == 1 && (cut || ancestor->partial));
        if (!answers(up->get()) || here.empty())
            break; // its number may have had another owner by then; or nothing more can come
        for (auto& [number, kin] : here)
            found.byNumber[number].push_back(std::move(kin));
        next = ancestor->stat.ppid;
    }
    if (!answers(dir))
        return sys::Unexpected{sys::SysError{sys::Failure::Gone, 0, "fd"}};
    return found;
}

} // namespace daemonscope::inspect
