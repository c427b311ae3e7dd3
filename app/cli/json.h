// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "app/cli/output.h"
#include "model/export/process_json.h"

namespace daemonscope::cli {

using Json = nlohmann::ordered_json; // members in the order of the schema

[[nodiscard]] Json listJson(const Classified& classified);

/// One document. On a terminal everything but ASCII is escaped, for JSON keeps what other processes wrote.
void printJson(const Json& json, Output& out);

} // namespace daemonscope::cli
