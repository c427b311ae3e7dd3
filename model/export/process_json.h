// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <QString>

#include "model/process/facets.h"

namespace daemonscope {

/// The members of PROCESS in resources/schema/, in their order. Bytes that are not UTF-8 show as U+FFFD when printed,
/// and stand whole in `comm_hex` and `cmdline_hex` beside it.
[[nodiscard]] nlohmann::ordered_json processJson(const Classified& classified, int index);

/// Texts for people inside JSON: without the marks that isolate names in a window.
[[nodiscard]] std::string jsonText(const QString& text);

} // namespace daemonscope
