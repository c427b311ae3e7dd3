// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/connector_message.h"

#include <algorithm>
#include <cstring>

#include <linux/connector.h>
#include <linux/netlink.h>

namespace daemonscope::sys {

namespace {

// Where things stand, counted from the start of the message. The kernel's struct differs between versions in how much
// of it there is, never in where a member stands, so members are copied one by one.
constexpr std::size_t bodyAt = NLMSG_HDRLEN + sizeof(cn_msg);
constexpr std::size_t whatAt = bodyAt;
constexpr std::size_t cpuAt = bodyAt + 4;
constexpr std::size_t timeAt = bodyAt + 8;
constexpr std::size_t dataAt = bodyAt + 16;
constexpr std::size_t commBytes = 16;

// linux/cn_proc.h names these in an enum of a struct that newer versions moved elsewhere.
constexpr std::uint32_t none = 0, fork = 0x1, exec = 0x2, user = 0x4, setSid = 0x80, comm = 0x200, exit = 0x80000000;

class Reader {
public:
    explicit Reader(std::span<const std::byte> bytes)
        : bytes_(bytes)
    {
    }

    template <class T>
    T at(std::size_t offset)
    {
        T value{};
        if (offset + sizeof value <= bytes_.size())
            std::memcpy(&value, bytes_.data() + offset, sizeof value);
        else if (missing_ < 0)
            missing_ = static_cast<int>(offset);
        return value;
    }
    Pid pid(std::size_t offset) { return Pid{at<std::int32_t>(offset)}; }
    /// One that older kernels do not tell.
    Pid pidIfThere(std::size_t offset) { return offset + 4 <= bytes_.size() ? pid(offset) : Pid{}; }
    /// The first byte that was asked for and is not there; -1 = all were.
    [[nodiscard]] int missing() const { return missing_; }
    [[nodiscard]] std::string text(std::size_t offset) const
    {
        const auto* begin = reinterpret_cast<const char*>(bytes_.data()) + offset;
        return {begin, std::find(begin, begin + commBytes, '\0')};
    }

private:
    std::span<const std::byte> bytes_;
    int missing_ = -1;
};

void readData(Reader& read, std::uint32_t what, ConnectorMessage& message)
{
    message.thread = read.pid(dataAt);
    message.process = read.pid(dataAt + 4);
    switch (what) {
    case fork: // the parent's thread and process stand before the child's
        message.news = ConnectorNews::Fork;
        message.parent = message.process;
        message.thread = read.pid(dataAt + 8);
        message.process = read.pid(dataAt + 12);
        break;
    case exec:
        message.news = ConnectorNews::Exec;
        break;
    case exit:
        message.news = ConnectorNews::Exit;
        message.value = read.at<std::uint32_t>(dataAt + 8);
        message.parent = read.pidIfThere(dataAt + 20);
        break;
    case setSid:
        message.news = ConnectorNews::SetSid;
        break;
    case user: // the real one stands before
        message.news = ConnectorNews::User;
        message.value = read.at<std::uint32_t>(dataAt + 12);
        break;
    case comm:
        message.news = ConnectorNews::Comm;
        (void)read.at<std::uint64_t>(dataAt + 8);
        (void)read.at<std::uint64_t>(dataAt + 16);
        if (read.missing() < 0)
            message.comm = read.text(dataAt + 8);
        break;
    default:
        message.news = ConnectorNews::Other;
    }
}

} // namespace

Result<ConnectorMessage> parseConnectorMessage(std::span<const std::byte> datagram)
{
    Reader outer(datagram);
    const auto length = outer.at<std::uint32_t>(offsetof(nlmsghdr, nlmsg_len));
    const auto index = outer.at<std::uint32_t>(NLMSG_HDRLEN + offsetof(cn_msg, id.idx));
    const auto told = outer.at<std::uint16_t>(NLMSG_HDRLEN + offsetof(cn_msg, len));
    ConnectorMessage message;
    message.sequence = outer.at<std::uint32_t>(NLMSG_HDRLEN + offsetof(cn_msg, seq));
    message.answer = outer.at<std::uint32_t>(NLMSG_HDRLEN + offsetof(cn_msg, ack));
    if (outer.missing() >= 0)
        return malformed("cn_proc", outer.missing());
    if (length > datagram.size() || length < bodyAt || index != CN_IDX_PROC)
        return malformed("cn_proc", 0);
    if (told > length - bodyAt)
        return malformed("cn_proc", NLMSG_HDRLEN + offsetof(cn_msg, len));

    Reader read(datagram.first(bodyAt + told));
    const auto what = read.at<std::uint32_t>(whatAt);
    message.cpu = read.at<std::uint32_t>(cpuAt);
    message.nanoseconds = read.at<std::uint64_t>(timeAt);
    if (what == none) {
        message.news = ConnectorNews::Acknowledgement;
        message.value = read.at<std::uint32_t>(dataAt);
    } else {
        readData(read, what, message);
    }
    if (read.missing() >= 0)
        return malformed("cn_proc", read.missing());
    return message;
}

} // namespace daemonscope::sys
