// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace daemonscope {

/// JSON holds UTF-8 only; what other processes call themselves need not be that, and stands beside as hex then.
[[nodiscard]] bool isUtf8(std::string_view bytes);
[[nodiscard]] std::string toHex(std::string_view bytes);

} // namespace daemonscope
