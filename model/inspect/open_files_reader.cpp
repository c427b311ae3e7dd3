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
constexpr std::chrono::milliseconds patience{100};

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
        if (found.files.size() == filesAtMost || Clock::now() - begin > patience)
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
        if (sys::readAt(dir, info.c_str(), text, 64 * 1024, sys::Wait::Never))
            open.info = sys::parseFdInfo(text);
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

Holders findHolders(int procRoot, std::span<const int> pids, const std::vector<Joint>& joints)
{
    const auto begin = Clock::now();
    // Paths are looked at only where there is a named pipe to be found.
    const bool named = !joints.empty() && joints.back().device != 0;
    Holders holders;
    std::string text;
    for (std::size_t at = 0; at < pids.size(); ++at) {
        if (Clock::now() - begin > patience) {
            holders.unseen += static_cast<int>(pids.size() - at);
            break;
        }
        const auto dir = sys::openAt(procRoot, std::to_string(pids[at]).c_str());
        const auto numbers = dir ? listNumbers(dir->get(), "fd", begin + patience) : sys::Unexpected{dir.error()};
        if (!numbers) {
            holders.unseen += numbers.error().kind == sys::Failure::Gone ? 0 : 1;
            continue;
        }
        holders.unseen += numbers->more ? 1 : 0;
        std::string comm;
        for (const int number : numbers->all) {
            const auto file = "fd/" + std::to_string(number);
            const auto link = sys::readLinkAt(dir->get(), file.c_str());
            if (!link)
                continue;
            const auto target = sys::parseTarget(*link);
            const auto joint = named && target.kind == sys::DescriptorKind::Path ? namedPipe(dir->get(), file.c_str())
                                                                                 : Joint{0, target.inode};
            if (joint.inode == 0 || !std::binary_search(joints.begin(), joints.end(), joint))
                continue;
            if (comm.empty() && sys::readAt(dir->get(), "stat", text, 4096, sys::Wait::Never))
                if (auto stat = sys::parseStat(text))
                    comm = std::move(stat->comm);
            Holder holder{Pid{pids[at]}, comm, number, false, false};
            readMode(dir->get(), file.c_str(), holder.reads, holder.writes);
            holders.byJoint[joint].push_back(std::move(holder));
        }
    }
    return holders;
}

} // namespace daemonscope::inspect
