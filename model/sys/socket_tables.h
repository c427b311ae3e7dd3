// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemonscope::sys {

/// One end of a connection.
struct InetAddress {
    bool six = false;                      ///< IPv6
    std::array<unsigned char, 16> bytes{}; ///< in network order; of IPv4 the first four
    std::uint16_t port = 0;
    friend auto operator<=>(const InetAddress&, const InetAddress&) = default;

    [[nodiscard]] bool any() const; ///< 0.0.0.0 or ::
    /// "127.0.0.1:80", "[::1]:80"; "*:80" for any address.
    [[nodiscard]] std::string text() const;
};

/// A line of `/proc/PID/net/tcp`, `udp` and their like (proc_pid_net(5)).
struct InetSocket {
    std::uint64_t inode = 0; ///< 0 = no process holds it any more
    InetAddress local;
    InetAddress remote;
    int state = 0; ///< TCP_* of the kernel; 10 = listening, 1 = connected
    friend bool operator==(const InetSocket&, const InetSocket&) = default;
};
inline constexpr int tcpEstablished = 1;
inline constexpr int tcpListen = 10;

/// A line of `/proc/PID/net/unix` (unix(7)).
struct UnixSocket {
    std::uint64_t inode = 0;
    int type = 0; ///< SOCK_*
    bool listening = false;
    bool connected = false;
    std::string path; ///< bytes; a leading @ = abstract; empty = none
    friend bool operator==(const UnixSocket&, const UnixSocket&) = default;
};

/// A line of `/proc/PID/net/netlink` or `packet`: that there is one, and of which protocol.
struct OtherSocket {
    std::uint64_t inode = 0;
    int protocol = 0;
    friend bool operator==(const OtherSocket&, const OtherSocket&) = default;
};

/// Each parses one line; nothing where it is a heading or not as it should be.
[[nodiscard]] std::optional<InetSocket> parseInetSocket(std::string_view line, bool six);
/// A path may hold newlines, and so forge further lines: an inode that two lines claim is nobody's word.
[[nodiscard]] std::optional<UnixSocket> parseUnixSocket(std::string_view line);
[[nodiscard]] std::optional<OtherSocket> parseNetlinkSocket(std::string_view line);
[[nodiscard]] std::optional<OtherSocket> parsePacketSocket(std::string_view line);

} // namespace daemonscope::sys
