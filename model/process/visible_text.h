// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include <QString>

#include "model/process/process.h"

namespace daemonscope {

/// Bytes that another process chose (its name, its command line, a path) as text that is harmless before people:
/// valid UTF-8 is kept, a byte that is not becomes U+FFFD, and whatever would be invisible, move the cursor or
/// turn the reading direction is written out, as `\n`, `\e` or `\u{202e}`. Backslashes stay as they are: the text is
/// for eyes, not for parsing back. At most `limit` UTF-16 units, a cut shown by `…`; costs no more than what is kept.
[[nodiscard]] QString visibleText(std::string_view bytes, qsizetype limit = 4096);

/// The command line in one line: the arguments, quoted as a shell would where one is empty or holds blanks;
/// `[comm]` where there is none (kernel threads, zombies, processes that hide it); a word in parentheses where it
/// could not be read (yet).
[[nodiscard]] QString visibleCommandLine(const Process& process, qsizetype limit = 4096);

/// `text` between FSI and PDI, so that a name written from right to left does not turn the sentence around it.
[[nodiscard]] QString isolated(const QString& text);

/// A name for the middle of a sentence: visible, and isolated where it is more than ASCII.
[[nodiscard]] QString nameInSentence(std::string_view bytes);

} // namespace daemonscope
