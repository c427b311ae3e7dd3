// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/process/facets.h"
#include "tests/zoo/specimens.h"

namespace daemonscope::test {

/// How well a question is answered: right and wrong answers, by what is true.
struct Figures {
    int truePositives = 0;
    int falsePositives = 0;
    int falseNegatives = 0;
    int trueNegatives = 0;
    std::vector<std::string> wrong; ///< "+label" said and false, "-label" true and not said

    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    /// A row for people.
    [[nodiscard]] std::string row(std::string_view question) const;
};

/// A specimen in a picture of the machine.
struct Exhibit {
    const Specimen* specimen;
    const Process* process;
    const Process* parent; ///< null = not visible
    Facets facets;
};

[[nodiscard]] Figures measure(
    const std::vector<Exhibit>& exhibits, std::string_view truth, const std::function<bool(const Exhibit&)>& answer);

} // namespace daemonscope::test
