// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/cli/one_shot.h"
#include "model/process/evidence.h"
#include "tests/support/wait.h"

namespace daemonscope::test {

/// What the program makes of a tree: the real one, or one made by a test.
class Seen {
public:
    /// Waits for readers as long as they take on a busy machine, unless told otherwise.
    explicit Seen(const std::filesystem::path& proc = "/proc", std::chrono::milliseconds longest = longEnough);

    [[nodiscard]] const Classified& classified() const { return *classified_; }
    [[nodiscard]] int indexOf(std::int32_t pid) const;
    [[nodiscard]] Facets facets(std::int32_t pid) const { return classified_->facets(indexOf(pid)); }
    /// All reasons of one facet, in one text; empty when the process does not have it.
    [[nodiscard]] QString reasons(std::int32_t pid, FacetId facet) const;
    [[nodiscard]] Details details(std::int32_t pid);

private:
    std::unique_ptr<cli::OneShot> machine_;
    ClassifiedPtr classified_;
};

} // namespace daemonscope::test
