// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include <QStringList>

#include "model/process/facets.h"

namespace daemonscope::test {

/// Who adopts, or may have adopted, a specimen.
enum class Ground {
    System,           ///< the one that adopts the orphans of this test: pid 1, or a subreaper above us
    Subreaper,        ///< one that nobody named and that another specimen betrays
    LeadingSubreaper, ///< one that nobody named; leader of its session, so that ids do not betray it
    Container,        ///< the init of a pid namespace
};

/// What may be known about a ground, and decides what can be said of those on it.
struct Adopter {
    Confidence known = Confidence::Unknown; ///< that it adopts orphans
    bool leadsSession = false;
};

/// One labelled process of the zoo.
struct Specimen {
    std::string_view label;
    Ground ground;
    /// The exact facets, as words "ID", "ID=VALUE" or "ID=VALUE/CONFIDENCE"; "yes" and "certain" are left out.
    /// adopted=@session, adopted=@own: what a foreign session, or one's own, proves on this ground.
    /// A word that ends in @ holds only where the ground is known, and no surer than that.
    std::string_view facets;
    /// Headline, and after a bar the one where the ground is not known.
    std::string_view headline;
    /// What it is in truth, because it was built so.
    std::string_view truth;
    /// What the machine must allow for it to exist; empty = nothing.
    std::string_view needs = {};

    /// Whether `word` stands in `truth`.
    [[nodiscard]] bool is(std::string_view word) const;
};

[[nodiscard]] std::span<const Specimen> specimens();
[[nodiscard]] const Specimen& specimen(std::string_view label);

/// What is to be said of a specimen, with its headline last, as said() has it. `unit` is what the test's own control
/// group, which all inherit, makes of a leader daemon.
[[nodiscard]] QStringList expected(const Specimen& specimen, const Adopter& adopter, FacetValue unit);
/// What was said: "ID=VALUE/CONFIDENCE", sorted, then "headline ID/CONFIDENCE".
[[nodiscard]] QStringList said(const Facets& facets);

/// Whether a statement of certainty is wrong in truth.
[[nodiscard]] bool isFalse(const Facet& facet, const Specimen& specimen, Pid pid);

} // namespace daemonscope::test
