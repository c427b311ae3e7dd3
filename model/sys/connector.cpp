// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/connector.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <linux/connector.h>
#include <linux/netlink.h>
#include <poll.h>
#include <sys/random.h>
#include <sys/socket.h>

namespace daemonscope::sys {

namespace {

constexpr std::uint32_t opListen = 1, opIgnore = 2; // enum proc_cn_mcast_op
constexpr int roomWanted = 16 * 1024 * 1024;        // bytes; the usual 208 KiB hold 256 messages
constexpr std::size_t atOnce = 64;
constexpr std::size_t longestMessage = 512;

/// The last number a processor may be behind the one we wait for and still count as new: more is an old one again.
constexpr std::uint32_t largestGap = 1U << 31;

} // namespace

Connector::~Connector()
{
    if (socket_)
        (void)ask(opIgnore);
}

bool Connector::ask(std::uint32_t operation)
{
    std::array<std::byte, NLMSG_HDRLEN + sizeof(cn_msg) + sizeof operation> bytes{};
    nlmsghdr netlink{};
    netlink.nlmsg_len = bytes.size();
    netlink.nlmsg_type = NLMSG_DONE;
    cn_msg message{};
    message.id = {CN_IDX_PROC, CN_VAL_PROC};
    message.ack = request_;
    message.len = sizeof operation;
    std::memcpy(bytes.data(), &netlink, sizeof netlink);
    std::memcpy(bytes.data() + NLMSG_HDRLEN, &message, sizeof message);
    std::memcpy(bytes.data() + NLMSG_HDRLEN + sizeof message, &operation, sizeof operation);
    return ::send(socket_.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size());
}

Result<Connector> Connector::open(std::chrono::milliseconds longest)
{
    Connector connector;
    connector.socket_ = UniqueFd(::socket(PF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_CONNECTOR));
    if (!connector.socket_)
        return failed("socket");
    const int fd = connector.socket_.get();
    if (::setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &roomWanted, sizeof roomWanted) != 0)
        (void)::setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &roomWanted, sizeof roomWanted); // cut to net.core.rmem_max
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = CN_IDX_PROC;
    if (::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        auto error = failed("bind");
        connector.socket_.reset(); // nothing was asked, so nothing is to be taken back
        return error;
    }
    // The answer carries this number: others that ask meanwhile are answered to all.
    if (::getrandom(&connector.request_, sizeof connector.request_, GRND_NONBLOCK) < 0)
        connector.request_ = static_cast<std::uint32_t>(::getpid());
    if (!connector.ask(opListen)) {
        auto error = failed("LISTEN");
        connector.socket_.reset();
        return error;
    }
    if (const auto consent = connector.waitForConsent(longest); !consent) {
        connector.socket_.reset();
        return Unexpected{consent.error()};
    }
    return connector;
}

Result<void> Connector::waitForConsent(std::chrono::milliseconds longest)
{
    const auto until = std::chrono::steady_clock::now() + longest;
    std::vector<ConnectorMessage> messages;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            until - std::chrono::steady_clock::now());
        pollfd wait{socket_.get(), POLLIN, 0};
        if (left.count() <= 0 || ::poll(&wait, 1, static_cast<int>(left.count())) == 0)
            return Unexpected{SysError{Failure::NotAnswering, 0, "acknowledgement"}};
        messages.clear();
        (void)receive(messages);
        for (const auto& message : messages) {
            if (message.news != ConnectorNews::Acknowledgement || message.answer != request_ + 1)
                continue;
            if (message.value != 0)
                return Unexpected{errorFromErrno(static_cast<int>(message.value), "LISTEN")};
            (void)takeLosses();
            return {};
        }
    }
}

bool Connector::listenAgain() { return ask(opListen); }

bool Connector::receive(std::vector<ConnectorMessage>& into)
{
    std::array<std::array<std::byte, longestMessage>, atOnce> buffers;
    std::array<sockaddr_nl, atOnce> senders{};
    std::array<iovec, atOnce> pieces{};
    std::array<mmsghdr, atOnce> headers{};
    for (std::size_t at = 0; at < atOnce; ++at) {
        pieces[at] = {buffers[at].data(), longestMessage};
        headers[at].msg_hdr.msg_name = &senders[at];
        headers[at].msg_hdr.msg_namelen = sizeof senders[at];
        headers[at].msg_hdr.msg_iov = &pieces[at];
        headers[at].msg_hdr.msg_iovlen = 1;
    }
    const int got = ::recvmmsg(socket_.get(), headers.data(), atOnce, MSG_DONTWAIT, nullptr);
    if (got < 0) {
        losses_.overflow = losses_.overflow || errno == ENOBUFS;
        return errno == ENOBUFS || errno == EINTR;
    }
    for (std::size_t at = 0; at < static_cast<std::size_t>(got); ++at) {
        if (senders[at].nl_pid != 0) {
            ++losses_.forged;
            continue;
        }
        const std::size_t size = (headers[at].msg_hdr.msg_flags & MSG_TRUNC) != 0 ? 0 : headers[at].msg_len;
        if (auto message = parseConnectorMessage({buffers[at].data(), size}))
            accept(std::move(*message), into);
        else
            ++losses_.malformed;
    }
    return got > 0;
}

void Connector::accept(ConnectorMessage message, std::vector<ConnectorMessage>& into)
{
    if (message.cpu != ConnectorMessage::noCpu) {
        const auto [next, first] = nextOfCpu_.try_emplace(message.cpu, message.sequence);
        if (const std::uint32_t gap = message.sequence - next->second; !first && gap < largestGap)
            losses_.missing += gap;
        next->second = message.sequence + 1;
    }
    if (message.news != ConnectorNews::Other)
        into.push_back(std::move(message));
}

Connector::Losses Connector::takeLosses() { return std::exchange(losses_, {}); }

} // namespace daemonscope::sys
