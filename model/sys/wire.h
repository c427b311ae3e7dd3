// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/sys/unique_fd.h"

namespace daemonscope::sys {

/// One end of a stream socket on which the stage and the program speak: a line each, with descriptors beside it
/// (unix(7), SCM_RIGHTS). One thread at a time.
class Wire {
public:
    static constexpr std::size_t longestLine = 16UL * 1024 * 1024; ///< a longer one is an error of the other side

    Wire() = default;
    explicit Wire(UniqueFd socket)
        : socket_(std::move(socket))
    {
    }

    [[nodiscard]] int fd() const { return socket_.get(); }
    /// Sends `line`, which holds no newline, and `descriptors` with it; waits until the kernel took all. False when the
    /// other side is gone. Never raises SIGPIPE.
    bool send(std::string_view line, std::span<const int> descriptors = {});
    /// Takes what has arrived, without waiting. False at the end: the other side is gone, or talks nonsense.
    bool fill();
    /// The next whole line.
    [[nodiscard]] std::optional<std::string> next();
    /// The next descriptor that came with the lines; nothing if none did.
    [[nodiscard]] UniqueFd takeDescriptor();

private:
    UniqueFd socket_;
    std::string received_;
    std::size_t taken_ = 0; ///< bytes of it that were handed out as lines
    std::deque<UniqueFd> descriptors_;
};

} // namespace daemonscope::sys
