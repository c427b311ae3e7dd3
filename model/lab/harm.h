// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/sys/calls.h"

namespace daemonscope::lab {

/// What skipping this call, or letting it fail, can do to the data of a program that does not expect it: a sentence for
/// whoever is about to. Empty for a call that is only ever let happen.
[[nodiscard]] QString harmText(sys::Deed deed);

} // namespace daemonscope::lab
