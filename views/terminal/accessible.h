// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daemonscope::terminal {

class Screen;

/// Makes Qt hand screen readers the text of every TerminalView from now on: what is on the screen, read when asked.
void announceToAssistive();
/// Where the cursor is in that text, in UTF-16 units.
[[nodiscard]] int accessibleCursor(const Screen& screen);

} // namespace daemonscope::terminal
