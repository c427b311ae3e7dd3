// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/facets.h"

#include <algorithm>
#include <cassert>

#include "model/process/predicates.h"
#include "model/process/reapers.h"

namespace daemonscope {

void Facets::add(Facet facet)
{
    assert(count_ < capacity);
    facets_[count_++] = facet;
    present_ |= 1U << static_cast<unsigned>(facet.id);
}

std::optional<Facet> Facets::find(FacetId id) const
{
    if (!has(id))
        return std::nullopt;
    const auto list = all();
    return *std::find_if(list.begin(), list.end(), [id](const Facet& facet) { return facet.id == id; });
}

void Facets::setHeadline(Headline headline, Confidence confidence)
{
    headline_ = headline;
    headlineConfidence_ = confidence;
}

bool Facets::adopted() const
{
    const auto facet = find(FacetId::Adopted);
    return facet && facet->value >= FacetValue::Seen && facet->value <= FacetValue::ByGroup;
}

bool Facets::orphan() const
{
    return adopted() && !daemon() && !has(FacetId::Worker) && !has(FacetId::Zombie);
}

bool Facets::cannotTell() const
{
    const auto facet = find(FacetId::Adopted);
    if (!facet || has(FacetId::Zombie) || (facet->value != FacetValue::Undecidable && facet->value != FacetValue::ParentUnknown))
        return false;
    const auto daemonKind = find(FacetId::LeaderDaemon);
    return !daemonKind || daemonKind->value == FacetValue::Either;
}

std::optional<ReaperKnowledge> Classified::reaper(int index) const
{
    const auto& known = findings_->reapers[static_cast<std::size_t>(index)];
    return known.confidence == Confidence::Unknown ? std::nullopt : std::optional(known);
}

ClassifiedPtr classify(SnapshotPtr snapshot, const ClassifiedPtr& previous)
{
    auto classified = std::make_shared<Classified>();
    classified->snapshot_ = std::move(snapshot);
    const auto& now = classified->snapshot();
    if (previous && previous->snapshot().structureVersion == now.structureVersion
        && previous->snapshot().size() == now.size() && previous->snapshot().hiding == now.hiding
        && previous->snapshot().measuredReaper == now.measuredReaper) {
        classified->findings_ = previous->findings_;
        return classified;
    }
    auto findings = std::make_shared<Classified::Findings>();
    findings->reapers = findReapers(now);
    const Predicates predicates(now, findings->reapers);
    findings->facets.reserve(static_cast<std::size_t>(now.size()));
    for (int index = 0; index < now.size(); ++index)
        findings->facets.push_back(predicates.facetsOf(index));
    classified->findings_ = std::move(findings);
    return classified;
}

} // namespace daemonscope
