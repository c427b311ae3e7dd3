// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspect/open_files_reader.h"

#include <algorithm>
#include <cerrno>
#include <chrono>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>

#include "model/inspect/listing.h"
#include "model/process/details_files.h"
#include "model/sys/procfs.h"
#include "model/sys/stat_line.h"
#include "model/sys/tokens.h"

namespace daemonscope::inspect {

namespace {

constexpr std::size_t filesAtMost = 5000;
// Together well within a read's deadline.
constexpr std::chrono::milliseconds listingPatience{80};

/// The link's mode tells how it was opened, without opening anything.
void readMode(int dir, const char* file, bool& reads, bool& writes)
{
    struct stat info { };
    if (::fstatat(dir, file, &info, AT_SYMLINK_NOFOLLOW) != 0)
        return;
    reads = (info.st_mode & S_IRUSR) != 0;
    writes = (info.st_mode & S_IWUSR) != 0;
}

/// The device and inode of a named pipe; an inode of 0 where the descriptor is none. What the kernel has at hand is
/// enough, so that no file server is asked.
Joint namedPipe(int dir, const char* file)
{
    struct statx info { };
    constexpr unsigned wanted = STATX_TYPE | STATX_INO;
    if (::statx(dir, file, AT_STATX_DONT_SYNC | AT_NO_AUTOMOUNT, wanted, &info) != 0
        || (info.stx_mask & wanted) != wanted || !S_ISFIFO(info.stx_mode))
        return {};
    return {::makedev(info.stx_dev_major, info.stx_dev_minor), info.stx_ino};
}

/// sockfs names the protocol of a socket, bound or not, in an extended attribute.
std::string protocolOf(int dir, const std::string& file)
{
    const auto path = "/proc/self/fd/" + std::to_string(dir) + '/' + file;
    char name[64];
    const auto size = ::getxattr(path.c_str(), "system.sockprotoname", name, sizeof name);
    if (size <= 0)
        return {};
    std::string text(name, static_cast<std::size_t>(size));
    return text.substr(0, text.find('\0'));
}

constexpr std::size_t fewDescriptors = 1000;
constexpr std::size_t descriptorsAtMost = 100'000;

class HolderSearch {
public:
    HolderSearch(int procRoot, const std::vector<Joint>& joints, Clock::time_point until)
        : procRoot_(procRoot)
        , joints_(joints)
        , named_(!joints.empty() && joints.back().device != 0)
        , until_(until)
    {
    }
    /// False where it has more than so many descriptors, for which there may be time later.
    bool look(int pid, std::size_t atMost);

    Holders found;

private:
    void lookAt(int dir, int pid, int number);
    [[nodiscard]] std::string commOf(int dir);

    int procRoot_;
    const std::vector<Joint>& joints_;
    bool named_; // paths are looked at only where there is a named pipe to be found
    Clock::time_point until_;
    std::string comm_; // of who is looked at, once it is wanted
    std::string text_;
};

bool HolderSearch::look(int pid, std::size_t atMost)
{
    if (Clock::now() > until_) {
        ++found.unseen;
        return true;
    }
    const auto dir = sys::openAt(procRoot_, std::to_string(pid).c_str());
    const auto numbers = dir ? listNumbers(dir->get(), "fd", until_, atMost) : sys::Unexpected{dir.error()};
    if (!numbers) {
        found.unseen += numbers.error().kind == sys::Failure::Gone ? 0 : 1;
        return true;
    }
    if (numbers->more && numbers->all.size() == fewDescriptors)
        return false;
    comm_.clear();
    bool cut = numbers->more;
    Deadline deadline(until_);
    for (const int number : numbers->all) {
        if (deadline.passed()) {
            cut = true;
            break;
        }
        lookAt(dir->get(), pid, number);
    }
    found.unseen += cut ? 1 : 0;
    return true;
}

void HolderSearch::lookAt(int dir, int pid, int number)
{
    const auto file = "fd/" + std::to_string(number);
    const auto link = sys::readLinkAt(dir, file.c_str());
    if (!link)
        return;
    const auto target = sys::parseTarget(*link);
    const auto joint = named_ && target.kind == sys::DescriptorKind::Path ? namedPipe(dir, file.c_str())
                                                                          : Joint{0, target.inode};
    if (joint.inode == 0 || !std::binary_search(joints_.begin(), joints_.end(), joint))
        return;
    if (comm_.empty())
        comm_ = commOf(dir);
    Holder holder{Pid{pid}, comm_, number, false, false};
    readMode(dir, file.c_str(), holder.reads, holder.writes);
    found.byJoint[joint].push_back(std::move(holder));
}

std::string HolderSearch::commOf(int dir)
{
    if (sys::readAt(dir, "stat", text_, 4096, sys::Wait::Never))
        if (auto stat = sys::parseStat(text_))
            return std::move(stat->comm);
    return {};
}

} // namespace

sys::Result<OpenFiles> readOpenFiles(int dir)
{
    const auto numbers = listNumbers(dir, "fd", Clock::now() + listingPatience);
    if (!numbers)
        return noneIfAlive<OpenFiles>(dir, numbers.error());
    const auto begin = Clock::now();
    OpenFiles found;
    found.total = static_cast<int>(numbers->all.size());
    found.more = numbers->more;
    std::string text;
    for (const int number : numbers->all) {
        if (found.files.size() == filesAtMost || Clock::now() - begin > usualPatience)
            break;
        const auto file = "fd/" + std::to_string(number);
        auto link = sys::readLinkAt(dir, file.c_str());
        if (!link) {
            if (link.error().kind == sys::Failure::Denied)
                return sys::Unexpected{sys::errorFromErrno(EACCES, "fd")};
            --found.total; // closed meanwhile
            continue;
        }
        OpenFile open;
        open.number = number;
        open.target = sys::parseTarget(*link);
        open.link = std::move(*link);
        readMode(dir, file.c_str(), open.reads, open.writes);
        const auto info = "fdinfo/" + std::to_string(number);
        constexpr std::size_t limit = 64 * 1024;
        if (sys::readAt(dir, info.c_str(), text, limit, sys::Wait::Never))
            open.info = sys::parseFdInfo(text, text.size() == limit);
        if (open.target.kind == sys::DescriptorKind::Path) {
            if (const auto joint = namedPipe(dir, file.c_str()); joint.inode != 0) {
                open.target.kind = sys::DescriptorKind::NamedPipe;
                open.target.inode = joint.inode;
                open.device = joint.device;
            }
        }
        if (open.target.kind == sys::DescriptorKind::Socket)
            open.protocol = protocolOf(dir, file);
        found.files.push_back(std::move(open));
    }
    return found;
}

std::vector<Joint> jointsOf(const OpenFiles& files)
{
    std::vector<Joint> joints;
    for (const auto& file : files.files)
        if (file.target.inode != 0)
            joints.push_back(file.joint());
    std::sort(joints.begin(), joints.end());
    joints.erase(std::unique(joints.begin(), joints.end()), joints.end());
    return joints;
}

bool showsEverybody(int procRoot)
{
    std::string text;
    if (!sys::readAt(procRoot, "2/stat", text, 4096, sys::Wait::Never))
        return false;
    const auto stat = sys::parseStat(text); // where all are shown, that is the one which starts kernel threads
    return stat && (stat->flags & sys::flagKernelThread) != 0;
}

Holders findHolders(
    int procRoot, std::span<const int> pids, const std::vector<Joint>& joints, std::chrono::milliseconds patience)
{
    HolderSearch search(procRoot, joints, Clock::now() + patience);
    std::vector<int> large;
    for (const int pid : pids)
        if (!search.look(pid, fewDescriptors))
            large.push_back(pid);
    for (const int pid : large)
        (void)search.look(pid, descriptorsAtMost);
    return std::move(search.found);
}

} // namespace daemonscope::inspect
