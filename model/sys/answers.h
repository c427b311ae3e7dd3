// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/sys/calls.h"

namespace daemonscope::sys {

/// What a stopped call may be answered. To let it happen is always allowed.
enum class Answer : unsigned char { Let, Skip, Fail };

/// Whether it may be skipped: return as if it had happened, though nothing did. Never where that would pretend
/// something dangerous (a dropped privilege) or cannot be (a vfork, an exec).
[[nodiscard]] bool maySkip(Deed deed);
/// The errors that it may be made to fail with.
[[nodiscard]] std::span<const int> mayFailWith(Deed deed);
[[nodiscard]] bool mayFailWith(Deed deed, int code);

/// "EPERM" for EPERM; the number as text for one without a name.
[[nodiscard]] std::string errnoName(int code);
/// Of the errors that some call may fail with.
[[nodiscard]] std::optional<int> errnoFromName(std::string_view name);

} // namespace daemonscope::sys
