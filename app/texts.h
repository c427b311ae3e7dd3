// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daemonscope {

/// Makes the texts for people known to Qt: the plural forms of English, in which everything is written. Needs the
/// application object. JSON and ids never pass through it.
void installTexts();

} // namespace daemonscope
