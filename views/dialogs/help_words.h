// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "model/process/facet_ids.h"

namespace daemonscope {

/// One word of the program, as the help explains it.
struct HelpWord {
    QString glyph;  ///< as it stands in the tree; may be empty
    Headline color; ///< whose colour the glyph has
    QString term;
    QString meaning; ///< one to three sentences
    QString source;  ///< the manual pages that say so
};

struct HelpChapter {
    QString title;
    std::vector<HelpWord> words;
};

/// What the words mean. All of it is true on Linux as credentials(7), exit(3), prctl(2) and daemon(7) have it.
[[nodiscard]] std::vector<HelpChapter> helpChapters();

/// An example of a filter, and what it finds.
struct FilterExample {
    QString typed;
    QString finds;
};
[[nodiscard]] std::vector<FilterExample> filterExamples();

} // namespace daemonscope
