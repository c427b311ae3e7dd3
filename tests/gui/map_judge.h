// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sessionmap/map_layout.h"

namespace daemonscope::test {

/// What is wrong with a layout, in words; empty when nothing is. Boxes must lie in their sessions and not over each
/// other, discs in their boxes and not over each other, all words in sight; in a large map no line may run through a
/// word or through the disc of somebody else.
[[nodiscard]] QString faultsOf(const sessionmap::MapLayout& layout);

/// Few processes in some groups of up to three sessions, related as real ones may be and as no real ones are, with some
/// coming call.
[[nodiscard]] MapScene randomScene(unsigned seed);

} // namespace daemonscope::test
