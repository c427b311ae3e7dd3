// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zoo/figures.h"

#include <array>
#include <cstdio>

namespace daemonscope::test {

namespace {

/// 1 when there was nothing to get wrong.
double share(int part, int rest) { return part + rest == 0 ? 1 : static_cast<double>(part) / (part + rest); }

} // namespace

double Figures::precision() const { return share(truePositives, falsePositives); }

double Figures::recall() const { return share(truePositives, falseNegatives); }

std::string Figures::row(std::string_view question) const
{
    std::array<char, 200> text{};
    std::snprintf(text.data(), text.size(), "%-58.*s TP %2d FP %2d FN %2d TN %2d  precision %.2f recall %.2f",
        static_cast<int>(question.size()), question.data(), truePositives, falsePositives, falseNegatives,
        trueNegatives, precision(), recall());
    std::string all(text.data());
    for (const auto& label : wrong)
        all += ' ' + label;
    return all;
}

Figures measure(
    const std::vector<Exhibit>& exhibits, std::string_view truth, const std::function<bool(const Exhibit&)>& answer)
{
    Figures figures;
    for (const auto& exhibit : exhibits) {
        const bool is = exhibit.specimen->is(truth);
        const bool says = answer(exhibit);
        if (is && says)
            ++figures.truePositives;
        else if (is)
            ++figures.falseNegatives;
        else if (says)
            ++figures.falsePositives;
        else
            ++figures.trueNegatives;
        if (is != says)
            figures.wrong.push_back((says ? '+' : '-') + std::string(exhibit.specimen->label));
    }
    return figures;
}

} // namespace daemonscope::test
