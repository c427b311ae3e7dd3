// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "model/sys/connector_message.h"
#include "model/sys/error.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::sys {

/// A socket on which the kernel tells the life of all processes (connector.rst, cn_proc). Open to ordinary users on
/// Linux 6.6 and newer, else to CAP_NET_ADMIN; only in the first pid and user namespaces. One thread at a time.
class Connector {
public:
    /// What came since the counts were taken last.
    struct Losses {
        std::uint64_t missing = 0; ///< by the gaps in the processors' sequences
        bool overflow = false;     ///< the kernel said that it had to drop some (ENOBUFS)
        std::uint64_t forged = 0;  ///< from somebody else than the kernel; dropped
        std::uint64_t malformed = 0;
    };

    /// Opens the socket, asks the kernel to tell, and waits for its consent. The error names the step: "socket",
    /// "bind", "LISTEN", or "acknowledgement" as NotAnswering when it stays deaf, as it does in a container.
    [[nodiscard]] static Result<Connector> open(std::chrono::milliseconds longest = std::chrono::milliseconds(500));
    /// Asks the kernel to stop telling: before Linux 6.6 it goes on for as long as it believes somebody listens.
    ~Connector();
    Connector(Connector&&) = default;
    Connector& operator=(Connector&&) = default;

    [[nodiscard]] int fd() const { return socket_.get(); }
    /// Appends what has come, never waits; some of it only when there is very much. False when nothing was there.
    bool receive(std::vector<ConnectorMessage>& into);
    [[nodiscard]] Losses takeLosses();
    /// Asks once more: another program's request may have ended ours on old kernels.
    bool listenAgain();

private:
    Connector() = default;
    bool ask(std::uint32_t operation);
    Result<void> waitForConsent(std::chrono::milliseconds longest);
    void accept(ConnectorMessage message, std::vector<ConnectorMessage>& into);

    UniqueFd socket_;
    std::uint32_t request_ = 0;
    std::unordered_map<std::uint32_t, std::uint32_t> nextOfCpu_;
    Losses losses_;
};

} // namespace daemonscope::sys
