// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/wire.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <poll.h>
#include <sys/socket.h>

namespace daemonscope::sys {

namespace {

constexpr std::size_t mostDescriptors = 16;

} // namespace

bool Wire::send(std::string_view line, std::span<const int> descriptors)
{
    std::string whole(line);
    whole += '\n';
    std::string_view rest = whole;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int) * mostDescriptors)> room{};
    while (!rest.empty()) {
        iovec part{const_cast<char*>(rest.data()), rest.size()};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        if (!descriptors.empty() && descriptors.size() <= mostDescriptors) {
            message.msg_control = room.data();
            message.msg_controllen = CMSG_SPACE(descriptors.size_bytes());
            auto* header = CMSG_FIRSTHDR(&message);
            header->cmsg_level = SOL_SOCKET;
            header->cmsg_type = SCM_RIGHTS;
            header->cmsg_len = CMSG_LEN(descriptors.size_bytes());
            std::memcpy(CMSG_DATA(header), descriptors.data(), descriptors.size_bytes());
        }
        const auto sent = ::sendmsg(socket_.get(), &message, MSG_NOSIGNAL);
        if (sent > 0) {
            rest.remove_prefix(static_cast<std::size_t>(sent));
            descriptors = {};
        } else if (errno == EAGAIN) {
            pollfd waiting{socket_.get(), POLLOUT, 0};
            (void)::poll(&waiting, 1, -1);
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

bool Wire::fill()
{
    for (;;) {
        std::array<char, 65536> bytes;
        alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int) * mostDescriptors)> room{};
        iovec part{bytes.data(), bytes.size()};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = room.data();
        message.msg_controllen = room.size();
        const auto got = ::recvmsg(socket_.get(), &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
        if (got < 0)
            return errno == EAGAIN || errno == EINTR;
        for (auto* header = CMSG_FIRSTHDR(&message); header != nullptr; header = CMSG_NXTHDR(&message, header)) {
            if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
                continue;
            const auto count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
            for (std::size_t i = 0; i < count; ++i) {
                int fd = -1;
                std::memcpy(&fd, CMSG_DATA(header) + i * sizeof(int), sizeof fd);
                descriptors_.emplace_back(fd);
            }
        }
        if (got == 0)
            return false;
        received_.erase(0, std::exchange(taken_, 0));
        received_.append(bytes.data(), static_cast<std::size_t>(got));
        if (received_.size() > longestLine && received_.find('\n') == std::string::npos)
            return false;
        if (static_cast<std::size_t>(got) < bytes.size())
            return true;
    }
}

std::optional<std::string> Wire::next()
{
    const auto end = received_.find('\n', taken_);
    if (end == std::string::npos)
        return std::nullopt;
    auto line = received_.substr(taken_, end - taken_);
    taken_ = end + 1; // cut off with the next filling: thousands of lines may have come at once
    return line;
}

UniqueFd Wire::takeDescriptor()
{
    if (descriptors_.empty())
        return {};
    auto first = std::move(descriptors_.front());
    descriptors_.pop_front();
    return first;
}

} // namespace daemonscope::sys
