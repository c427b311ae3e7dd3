// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "model/process/facet_ids.h"
#include "model/process/snapshot.h"

namespace daemonscope {

/// One statement about a process, and how sure it is. A statement that rests on who adopts orphans is no surer
/// than our knowledge of that adopter.
struct Facet {
    FacetId id = FacetId::Adopted;
    FacetValue value = FacetValue::Yes;
    Confidence confidence = Confidence::Certain;
    friend bool operator==(const Facet&, const Facet&) = default;
};

/// All that is said about one process. Small and flat: there are many.
class Facets {
public:
    static constexpr int capacity = 14; ///< more can never hold at once

    void add(Facet facet);
    [[nodiscard]] std::span<const Facet> all() const { return {facets_.data(), count_}; }
    [[nodiscard]] std::optional<Facet> find(FacetId id) const;
    [[nodiscard]] bool has(FacetId id) const { return (present_ & (1U << static_cast<unsigned>(id))) != 0; }

    [[nodiscard]] Headline headline() const { return headline_; }
    [[nodiscard]] Confidence headlineConfidence() const { return headlineConfidence_; }
    void setHeadline(Headline headline, Confidence confidence);

    /// Adopted, as far as that can be known: seen, proved, or by session or group.
    [[nodiscard]] bool adopted() const;
    /// A daemon, forked twice or a session leader without a terminal.
    [[nodiscard]] bool daemon() const { return has(FacetId::SysvDaemon) || has(FacetId::LeaderDaemon); }
    /// Adopted, and neither daemon, worker nor zombie: what was left behind.
    [[nodiscard]] bool orphan() const;
    /// Whether it was adopted cannot be told, and nothing else explains it.
    [[nodiscard]] bool cannotTell() const;

    friend bool operator==(const Facets&, const Facets&) = default;

private:
    std::array<Facet, capacity> facets_{};
    std::uint8_t count_ = 0;
    Headline headline_ = Headline::Child;
    Confidence headlineConfidence_ = Confidence::Certain;
    std::uint32_t present_ = 0;
};

/// What is known about one process as an adopter of orphans.
struct ReaperKnowledge {
    FacetValue how = FacetValue::Inferred;
    Confidence confidence = Confidence::Unknown; ///< Unknown = not known to be one
    Pid shownBy;                                 ///< Inferred: the process whose session proves it
};

/// A snapshot with what each of its processes is. Immutable.
class Classified {
public:
    [[nodiscard]] const Snapshot& snapshot() const { return *snapshot_; }
    [[nodiscard]] const SnapshotPtr& snapshotPtr() const { return snapshot_; }
    /// By position in the snapshot.
    [[nodiscard]] const Facets& facets(int index) const { return findings_->facets[static_cast<std::size_t>(index)]; }
    /// Empty when it is not known to adopt anybody.
    [[nodiscard]] std::optional<ReaperKnowledge> reaper(int index) const;

private:
    friend std::shared_ptr<const Classified> classify(SnapshotPtr, const std::shared_ptr<const Classified>&);
    struct Findings {
        std::vector<Facets> facets;
        std::vector<ReaperKnowledge> reapers;
    };
    SnapshotPtr snapshot_;
    std::shared_ptr<const Findings> findings_; // shared while nothing but times and sizes changes
};

using ClassifiedPtr = std::shared_ptr<const Classified>;

/// Says what each process is. Pure: the same snapshot gives the same answer. `previous` may be null; what it found
/// is taken over when nothing that facets depend on has changed since.
[[nodiscard]] ClassifiedPtr classify(SnapshotPtr snapshot, const ClassifiedPtr& previous = nullptr);

} // namespace daemonscope
