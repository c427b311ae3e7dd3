// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daemonscope {

/// What the user prefers. Each value has a range; what is read from a file is brought into it by sane().
struct Preferences {
    static constexpr int shortestInterval = 100; ///< ms
    static constexpr int longestInterval = 10'000;
    static constexpr int longestMark = 60; ///< s
    static constexpr int sources = 4;
    static constexpr int fewestLooks = 10; ///< a second
    static constexpr int mostLooks = 1000;
    static constexpr int longestHistory = 24 * 60; ///< minutes
    static constexpr int smallestHistory = 8;      ///< MB
    static constexpr int largestHistory = 1024;

    int intervalMs = 1000;       ///< between two scans
    int ghostSeconds = 5;        ///< how long an ended process stays; 0 = not at all
    int markSeconds = 3;         ///< how long new and adopted rows stay tinted
    bool startCollapsed = false; ///< sessions and groups begin folded
    bool kernelThreads = false;
    int eventSource = 0;       ///< 0 = the best that answers, else 1 + SourceKind
    int looksPerSecond = 100;  ///< for births, where the kernel does not tell them
    int historyMinutes = 60;   ///< how far back one can look
    int historyMegabytes = 64; ///< at most

    [[nodiscard]] Preferences sane() const;
    friend bool operator==(const Preferences&, const Preferences&) = default;
};

} // namespace daemonscope
