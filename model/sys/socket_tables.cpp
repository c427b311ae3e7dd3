// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/socket_tables.h"

#include <algorithm>
#include <cstring>

#include <arpa/inet.h>

#include "model/sys/tokens.h"

namespace daemonscope::sys {

namespace {

/// "0100007F:1F90": words of 32 bits as the machine holds them, and the port as a number.
bool readAddress(std::string_view text, bool six, InetAddress& address)
{
    constexpr std::size_t wordDigits = 8;
    const std::size_t words = six ? 4 : 1;
    if (text.size() < words * wordDigits + 2 || text[words * wordDigits] != ':')
        return false;
    address.six = six;
    for (std::size_t word = 0; word < words; ++word) {
        const auto value = toNumber<std::uint32_t>(text.substr(word * wordDigits, wordDigits), 16);
        if (!value)
            return false;
        std::memcpy(address.bytes.data() + word * sizeof *value, &*value, sizeof *value);
    }
    const auto port = toNumber<std::uint16_t>(text.substr(words * wordDigits + 1), 16);
    address.port = port.value_or(0);
    return port.has_value();
}

/// Passes over `count` words.
void skip(std::string_view& text, int count)
{
    for (; count > 0; --count)
        (void)nextWord(text);
}

} // namespace

bool InetAddress::any() const
{
    return std::all_of(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte == 0; });
}

std::string InetAddress::text() const
{
    char words[INET6_ADDRSTRLEN] = "";
    if (any())
        words[0] = '*';
    else if (::inet_ntop(six ? AF_INET6 : AF_INET, bytes.data(), words, sizeof words) == nullptr)
        words[0] = '?';
    const std::string host = words;
    return (six && !any() ? '[' + host + ']' : host) + ':' + std::to_string(port);
}

std::optional<InetSocket> parseInetSocket(std::string_view line, bool six)
{
    InetSocket socket;
    if (!nextWord(line).ends_with(':'))
        return std::nullopt;
    if (!readAddress(nextWord(line), six, socket.local) || !readAddress(nextWord(line), six, socket.remote))
        return std::nullopt;
    const auto state = toNumber<int>(nextWord(line), 16);
    skip(line, 5); // queues, timer, retransmissions, user, timeout
    const auto inode = toNumber<std::uint64_t>(nextWord(line));
    if (!state || !inode)
        return std::nullopt;
    socket.state = *state;
    socket.inode = *inode;
    return socket;
}

std::optional<UnixSocket> parseUnixSocket(std::string_view line)
{
    if (!nextWord(line).ends_with(':'))
        return std::nullopt;
    skip(line, 2); // references, protocol
    const auto flags = toNumber<std::uint32_t>(nextWord(line), 16);
    const auto type = toNumber<int>(nextWord(line), 16);
    const auto state = toNumber<int>(nextWord(line), 16);
    const auto inode = toNumber<std::uint64_t>(nextWord(line));
    if (!flags || !type || !state || !inode)
        return std::nullopt;
    constexpr std::uint32_t accepts = 0x10000; // __SO_ACCEPTCON
    constexpr int isConnected = 3;             // SS_CONNECTED
    if (line.starts_with(' '))
        line.remove_prefix(1); // any further blank is the path's own
    return UnixSocket{*inode, *type, (*flags & accepts) != 0, *state == isConnected, std::string(line)};
}

std::optional<OtherSocket> parseNetlinkSocket(std::string_view line)
{
    skip(line, 1);
    const auto protocol = toNumber<int>(nextWord(line));
    skip(line, 7); // pid, groups, memory, dump, locks, drops
    const auto inode = toNumber<std::uint64_t>(nextWord(line));
    if (!protocol || !inode)
        return std::nullopt;
    return OtherSocket{*inode, *protocol};
}

std::optional<OtherSocket> parsePacketSocket(std::string_view line)
{
    skip(line, 3); // address, references, type
    const auto protocol = toNumber<int>(nextWord(line), 16);
    skip(line, 4); // device, running, memory, user
    const auto inode = toNumber<std::uint64_t>(nextWord(line));
    if (!protocol || !inode)
        return std::nullopt;
    return OtherSocket{*inode, *protocol};
}

} // namespace daemonscope::sys
