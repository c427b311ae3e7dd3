// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <map>
#include <string>
#include <vector>

#include "model/sys/descriptor.h"
#include "model/sys/socket_tables.h"

namespace daemonscope {

/// What all descriptors of one pipe, named pipe or socket have in common.
struct Joint {
    std::uint64_t device = 0; ///< that a named pipe lies on; 0 = the kernel's own pipes and sockets
    std::uint64_t inode = 0;  ///< 0 = none
    friend auto operator<=>(const Joint&, const Joint&) = default;
};

/// An open descriptor of a process.
struct OpenFile {
    int number = 0;
    std::string link; ///< the link's target, bytes
    sys::DescriptorTarget target;
    sys::DescriptorInfo info;
    bool reads = false; ///< it may be read from
    bool writes = false;
    std::string protocol;     ///< of a socket: "TCP", "UNIX-STREAM", …; empty where the kernel does not tell
    std::uint64_t device = 0; ///< of a named pipe
    [[nodiscard]] Joint joint() const { return {device, target.inode}; }
    friend bool operator==(const OpenFile&, const OpenFile&) = default;
};

struct OpenFiles {
    std::vector<OpenFile> files; ///< by number
    int total = 0;               ///< so many there are; past a bound the rest is not read
    bool more = false;           ///< there are more than that: past another bound they are not even counted
    friend bool operator==(const OpenFiles&, const OpenFiles&) = default;
};

/// Somebody's descriptor of a pipe, named or not, or of a socket.
struct Holder {
    Pid pid;
    std::string comm; ///< bytes
    int number = 0;
    bool reads = false;
    bool writes = false;
    friend bool operator==(const Holder&, const Holder&) = default;
};

/// Who on the machine holds the pipes, named pipes and sockets of a process, and the sockets that these are connected
/// to.
struct Holders {
    std::map<Joint, std::vector<Holder>> byJoint;
    int unseen = 0;       ///< processes whose descriptors may not be looked at, or did not answer
    bool partial = false; ///< there may be processes that are not even listed here: hidden, or outside a container
    friend bool operator==(const Holders&, const Holders&) = default;
};

/// What the tables of the process's network namespace say about its sockets.
struct SocketFacts {
    struct Inet {
        sys::InetSocket socket;
        const char* protocol = ""; ///< "TCP", "UDP", …, in static storage
        std::uint64_t peer = 0;    ///< inode of the other end, where that is in the same network namespace
        friend bool operator==(const Inet&, const Inet&) = default;
    };
    struct Unix {
        sys::UnixSocket socket;
        std::uint64_t peer = 0; ///< likewise
        std::string peerPath;   ///< what the other end is bound to; bytes
        friend bool operator==(const Unix&, const Unix&) = default;
    };
    std::map<std::uint64_t, Inet> inet; ///< by inode
    std::map<std::uint64_t, Unix> local;
    std::map<std::uint64_t, int> netlink; ///< its protocol
    std::map<std::uint64_t, int> packet;
    bool partial = false; ///< a table could not be read, or not to its end
    friend bool operator==(const SocketFacts&, const SocketFacts&) = default;
};

/// An ancestor that holds the same open file, so that one has it from the other, or both from one above.
struct Kin {
    Pid pid;
    std::string comm;    ///< bytes
    int number = 0;      ///< its descriptor there
    int distance = 1;    ///< 1 = the parent
    bool certain = true; ///< the kernel has compared them (kcmp(2)); else they are ends of one pipe or socket
    friend bool operator==(const Kin&, const Kin&) = default;
};

struct Inheritance {
    /// By the process's descriptor: the parent first, as far up as it was found without a gap.
    std::map<int, std::vector<Kin>> byNumber;
    Pid parent;                ///< who was asked first
    bool parentHidden = false; ///< its descriptors may not be looked at
    bool partial = false;      ///< there was no time for all of its descriptors
    friend bool operator==(const Inheritance&, const Inheritance&) = default;
};

} // namespace daemonscope
