// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "app/cli/output.h"
#include "model/process/facets.h"

namespace daemonscope::cli {

using Json = nlohmann::ordered_json; // members in the order of the schema

/// The members of PROCESS in resources/schema/. Bytes that are not UTF-8 show as U+FFFD when printed, and stand whole
/// in `comm_hex` and `cmdline_hex` beside it.
[[nodiscard]] Json processJson(const Classified& classified, int index);
[[nodiscard]] Json listJson(const Classified& classified);

/// Texts for people inside JSON: without the marks that isolate names in a window.
[[nodiscard]] std::string jsonText(const QString& text);

/// One document. On a terminal everything but ASCII is escaped, for JSON keeps what other processes wrote.
void printJson(const Json& json, Output& out);

} // namespace daemonscope::cli
