// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/unix_peers.h"

#include <cstring>
#include <vector>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <sys/socket.h>
#include <sys/time.h>

#include "model/sys/unique_fd.h"

namespace daemonscope::sys {

namespace {

constexpr const char* source = "sock_diag";
constexpr std::size_t blockSize = 32 * 1024;

Result<void> askForAll(int fd)
{
    struct Request {
        nlmsghdr header{};
        unix_diag_req body{};
    } request;
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.body.sdiag_family = AF_UNIX;
    request.body.udiag_states = ~0U;
    request.body.udiag_show = UDIAG_SHOW_PEER;
    sockaddr_nl kernel{};
    kernel.nl_family = AF_NETLINK;
    const auto sent = ::sendto(
        fd, &request, sizeof request, 0, reinterpret_cast<const sockaddr*>(&kernel), sizeof kernel);
    if (sent < 0)
        return failed(source);
    return {};
}

/// Reads the attribute that names the other end of one socket.
void takeOne(const char* data, std::size_t size, std::map<std::uint64_t, std::uint64_t>& peers)
{
    unix_diag_msg message;
    if (size < sizeof message)
        return;
    std::memcpy(&message, data, sizeof message);
    for (std::size_t at = NLMSG_ALIGN(sizeof message); at + sizeof(rtattr) <= size;) {
        rtattr attribute;
        std::memcpy(&attribute, data + at, sizeof attribute);
        if (attribute.rta_len < sizeof attribute || at + attribute.rta_len > size)
            return;
        std::uint32_t peer = 0;
        if (attribute.rta_type == UNIX_DIAG_PEER && attribute.rta_len >= RTA_LENGTH(sizeof peer)) {
            std::memcpy(&peer, data + at + RTA_LENGTH(0), sizeof peer);
            peers[message.udiag_ino] = peer;
        }
        at += RTA_ALIGN(attribute.rta_len);
    }
}

} // namespace

bool takeUnixPeers(std::string_view block, std::map<std::uint64_t, std::uint64_t>& peers)
{
    for (std::size_t at = 0; at + sizeof(nlmsghdr) <= block.size();) {
        nlmsghdr header;
        std::memcpy(&header, block.data() + at, sizeof header);
        if (header.nlmsg_len < sizeof header || at + header.nlmsg_len > block.size())
            return false;
        if (header.nlmsg_type == NLMSG_DONE || header.nlmsg_type == NLMSG_ERROR)
            return false;
        if (header.nlmsg_type == SOCK_DIAG_BY_FAMILY)
            takeOne(block.data() + at + NLMSG_HDRLEN, header.nlmsg_len - NLMSG_HDRLEN, peers);
        at += NLMSG_ALIGN(header.nlmsg_len);
    }
    return true;
}

Result<std::map<std::uint64_t, std::uint64_t>> unixPeers()
{
    const UniqueFd fd(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
    if (!fd)
        return failed(source);
    const timeval patience{0, 100'000};
    (void)::setsockopt(fd.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (const auto asked = askForAll(fd.get()); !asked)
        return Unexpected{asked.error()};
    std::map<std::uint64_t, std::uint64_t> peers;
    std::vector<char> block(blockSize);
    for (;;) {
        sockaddr_nl from{};
        socklen_t length = sizeof from;
        const auto size = ::recvfrom(
            fd.get(), block.data(), block.size(), 0, reinterpret_cast<sockaddr*>(&from), &length);
        if (size <= 0)
            return failed(source);
        if (from.nl_pid != 0)
            continue; // not from the kernel
        if (!takeUnixPeers({block.data(), static_cast<std::size_t>(size)}, peers))
            return peers;
    }
}

} // namespace daemonscope::sys
