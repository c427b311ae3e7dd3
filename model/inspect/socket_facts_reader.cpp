// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <set>

#include <unistd.h>

#include "model/inspect/listing.h"
#include "model/inspect/open_files_reader.h"
#include "model/process/details_files.h"
#include "model/sys/procfs.h"
#include "model/sys/tokens.h"
#include "model/sys/unix_peers.h"

namespace daemonscope::inspect {

namespace {

using Inodes = std::vector<std::uint64_t>; // sorted

constexpr std::chrono::milliseconds patience{120}; // for all tables, well within a read's deadline

bool holds(const Inodes& inodes, std::uint64_t inode)
{
    return std::binary_search(inodes.begin(), inodes.end(), inode);
}

/// Hands each whole line of a file to take(), and does not hold all of it: a table may be very long. False where it was
/// not read to its end; a table that this kernel does not have is read at once.
bool forEachLine(int dir, const char* file, Clock::time_point until, const std::function<void(std::string_view)>& take)
{
    constexpr std::size_t step = 64 * 1024;
    constexpr std::size_t longestLine = 1024 * 1024;
    const auto fd = sys::openAt(dir, file);
    if (!fd)
        return fd.error().kind == sys::Failure::Gone;
    std::string buffer;
    while (Clock::now() < until && buffer.size() < longestLine) {
        const auto before = buffer.size();
        buffer.resize(before + step);
        const auto got = ::read(fd->get(), buffer.data() + before, step);
        buffer.resize(before + static_cast<std::size_t>(std::max<ssize_t>(0, got)));
        if (got <= 0)
            return got == 0;
        std::string_view rest = buffer;
        for (auto end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
            take(rest.substr(0, end));
            rest.remove_prefix(end + 1);
        }
        buffer.erase(0, buffer.size() - rest.size());
    }
    return false;
}

void readInetTable(
    int dir, const char* file, const char* protocol, const Inodes& inodes, Clock::time_point until, SocketFacts& facts)
{
    const bool six = std::string_view(file).ends_with('6');
    std::vector<sys::InetSocket> all; // the other end may stand anywhere
    const bool whole = forEachLine(dir, file, until, [&](std::string_view line) {
        if (auto socket = sys::parseInetSocket(line, six)) {
            if (holds(inodes, socket->inode))
                facts.inet[socket->inode] = {*socket, protocol, 0};
            if (socket->remote.port != 0)
                all.push_back(*socket);
        }
    });
    facts.partial = facts.partial || !whole;
    // Of both there may be very many: each is touched once.
    std::multimap<std::pair<sys::InetAddress, sys::InetAddress>, SocketFacts::Inet*> byOtherEnd;
    for (auto& [inode, one] : facts.inet)
        if (std::string_view(one.protocol) == protocol && one.socket.remote.port != 0 && one.socket.local.six == six)
            byOtherEnd.emplace(std::pair(one.socket.remote, one.socket.local), &one);
    Deadline deadline(until);
    for (const auto& other : all) {
        if (byOtherEnd.empty())
            break;
        if (deadline.passed()) {
            facts.partial = true;
            break;
        }
        const auto [begin, end] = byOtherEnd.equal_range({other.local, other.remote});
        for (auto at = begin; at != end; ++at)
            if (at->second->peer == 0)
                at->second->peer = other.inode;
    }
}

void readUnixTable(int dir, const Inodes& inodes, bool ours, Clock::time_point until, SocketFacts& facts)
{
    std::map<std::uint64_t, std::uint64_t> peers;
    if (ours)
        if (auto told = sys::unixPeers())
            peers = std::move(*told);
    std::map<std::uint64_t, sys::UnixSocket> wanted;
    std::set<std::uint64_t> doubtful; // told twice: a path with newlines may have forged one of the lines
    std::set<std::uint64_t> others;
    for (const auto inode : inodes)
        if (const auto peer = peers.find(inode); peer != peers.end())
            others.insert(peer->second);
    const bool whole = forEachLine(dir, "net/unix", until, [&](std::string_view line) {
        auto socket = sys::parseUnixSocket(line);
        if (!socket || (!holds(inodes, socket->inode) && !others.contains(socket->inode)))
            return;
        const auto inode = socket->inode;
        if (!wanted.emplace(inode, std::move(*socket)).second)
            doubtful.insert(inode);
    });
    facts.partial = facts.partial || !whole;
    for (const auto inode : doubtful)
        wanted[inode].path.clear();
    for (const auto inode : inodes) {
        const auto found = wanted.find(inode);
        if (found == wanted.end())
            continue;
        SocketFacts::Unix fact{found->second, 0, {}};
        if (const auto peer = peers.find(inode); peer != peers.end()) {
            fact.peer = peer->second;
            if (const auto other = wanted.find(peer->second); other != wanted.end())
                fact.peerPath = other->second.path;
        }
        facts.local.emplace(inode, std::move(fact));
    }
}

} // namespace

sys::Result<SocketFacts> readSocketFacts(int dir, const std::vector<std::uint64_t>& inodes, bool ours)
{
    const auto until = Clock::now() + patience;
    SocketFacts facts;
    readUnixTable(dir, inodes, ours, until, facts);
    for (const auto& [file, protocol] : {std::pair("net/tcp", "TCP"), std::pair("net/tcp6", "TCP"),
             std::pair("net/udp", "UDP"), std::pair("net/udp6", "UDP"), std::pair("net/udplite", "UDP-Lite"),
             std::pair("net/raw", "RAW"), std::pair("net/raw6", "RAW"), std::pair("net/icmp", "ICMP")})
        readInetTable(dir, file, protocol, inodes, until, facts);
    const bool netlink = forEachLine(dir, "net/netlink", until, [&](std::string_view line) {
        if (const auto socket = sys::parseNetlinkSocket(line); socket && holds(inodes, socket->inode))
            facts.netlink[socket->inode] = socket->protocol;
    });
    const bool packet = forEachLine(dir, "net/packet", until, [&](std::string_view line) {
        if (const auto socket = sys::parsePacketSocket(line); socket && holds(inodes, socket->inode))
            facts.packet[socket->inode] = socket->protocol;
    });
    facts.partial = facts.partial || !netlink || !packet;
    if (!answers(dir))
        return sys::Unexpected{sys::SysError{sys::Failure::Gone, 0, "net"}};
    return facts;
}

} // namespace daemonscope::inspect
