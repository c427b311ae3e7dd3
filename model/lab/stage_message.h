// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include <nlohmann/json.hpp>

namespace daemonscope::lab {

using Json = nlohmann::ordered_json;

/// Reads what the stage writes, a line each (docs/stage.md). A line that is not as described there (a number where a
/// text belongs, an actor that was never born) is passed over, so that whoever takes the messages may rely on what
/// they hold. One run, one thread.
class StageMessages {
public:
    /// Nothing for a line that is no message.
    [[nodiscard]] std::optional<Json> read(std::string_view line);

private:
    [[nodiscard]] bool fits(const Json& message);
    [[nodiscard]] bool known(const Json& actor) const;

    int actors_ = 0; ///< born so far
};

} // namespace daemonscope::lab
