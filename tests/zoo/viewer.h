// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "model/process/facets.h"
#include "model/process/scanner.h"
#include "model/sys/reader_pool.h"

namespace daemonscope::test {

/// Looks at a /proc as the program does: scans, takes what readers brought, classifies.
class Viewer {
public:
    /// Throws std::runtime_error where `proc` cannot be opened.
    explicit Viewer(std::optional<Pid> measuredReaper, std::size_t descriptors = 4096,
        const std::filesystem::path& proc = "/proc");

    /// One scan, with everything that readers bring.
    const Classified& look();
    /// Scans until the turn to have its status read again has come to every process.
    const Classified& lookAtAll();
    [[nodiscard]] const Classified& now() const { return *classified_; }
    /// Null = not in the picture.
    [[nodiscard]] const Process* process(Pid pid) const { return classified_->snapshot().find(pid); }
    [[nodiscard]] Facets facets(Pid pid) const;

private:
    sys::ReaderPool pool_;
    Scanner scanner_;
    ClassifiedPtr classified_;
};

} // namespace daemonscope::test
