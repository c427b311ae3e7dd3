// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <utility>
#include <vector>

#include <QFont>
#include <QPolygonF>
#include <QSizeF>

#include "views/sessionmap/map_words.h"

namespace daemonscope::sessionmap {

/// The fonts of the map, and how wide words are in them.
class Metrics {
public:
    explicit Metrics(const QFont& font);

    [[nodiscard]] const QFont& font(Style style) const { return fonts_[static_cast<std::size_t>(style)]; }
    /// A pixel of the drawing for which all sizes are given: grows with the font.
    [[nodiscard]] qreal unit() const { return unit_; }
    [[nodiscard]] qreal width(const QString& text, Style style) const;
    /// With its glyph, and the outline of a chip.
    [[nodiscard]] qreal width(const Word& word) const;
    [[nodiscard]] qreal height(Style style) const;
    [[nodiscard]] QString elided(const QString& text, Style style, qreal width) const;
    /// The side of a glyph, and the room between it and its word.
    [[nodiscard]] qreal glyph() const { return 12 * unit_; }
    [[nodiscard]] qreal glyphGap() const { return 4 * unit_; }
    [[nodiscard]] qreal chipPadding() const { return 8 * unit_; }

private:
    std::vector<QFont> fonts_;
    qreal unit_ = 1;
};

using GroupId = std::pair<Sid, Pgid>;

/// The box of a session or of a group.
struct Box {
    bool session = false;
    GroupId id;       ///< of a session: without group
    bool planned = false; ///< is not there yet
    bool past = false;    ///< nobody in it lives any more
    bool marked = false;  ///< what is to come concerns all of it
    Tone tone = Tone::Muted;
    QRectF rect{};
    std::vector<Word> words{};
};

struct Disc {
    enum class Kind : unsigned char {
        Process,
        Reaper,
        Planned, ///< where a process would be
        More,    ///< stands for those that a large group does not show; unfolds or folds the group
    };
    Kind kind = Kind::Process;
    MapKey key = 0;     ///< Process; Planned: the actor
    int process = -1;   ///< in the scene; -1 = none
    int box = -1;       ///< the group it stands in; -1 = none
    Tone tone = Tone::Ink;
    bool leaving = false; ///< the coming call ends it
    bool filled = false;
    QPointF center{};
    qreal radius = 0;
    QRectF area{};      ///< with its words: what a click hits
    QString glyph{};    ///< in a small disc
    std::vector<Word> words{}; ///< in it, below it or beside it
};

struct Arrow {
    enum class Kind : unsigned char { Parent, Adopted, BornFrom, Effect };
    Kind kind = Kind::Parent;
    MapKey from = 0;
    MapKey to = 0;
    QPolygonF points{}; ///< corners, to be rounded
    bool head = true;
    Word label{};
};

/// Where everything stands, in logical pixels at zoom 1, from (0, 0).
struct MapLayout {
    qreal unit = 1;     ///< of the fonts it was made for
    bool dense = false; ///< many processes: small discs in lists, arrows only for the selected one
    QSizeF size{};
    std::vector<Box> boxes{}; ///< each session's before those of its groups
    std::vector<Disc> discs{}; ///< processes in reading order
    std::vector<Arrow> arrows{};
    std::vector<Word> notes{}; ///< about all of it

    [[nodiscard]] const Disc* find(MapKey key) const;
};

struct LayoutWish {
    QSizeF viewport{800, 450}; ///< what the map would like to fill
    std::set<GroupId> unfolded; ///< large groups that show everyone
};

/// A group of more shows all but so many of them when folded.
inline constexpr int shownOfLargeGroup = 11;

/// Pure: the same scene, fonts and wish give the same layout. `scene` must be tidied().
[[nodiscard]] MapLayout layOut(const MapScene& scene, const Metrics& metrics, const LayoutWish& wish);

/// Whom one process is related to, for a dense map: said beside each of them, and by arrows where there are few.
struct Relations {
    std::vector<Arrow> arrows;
    std::vector<std::pair<int, QString>> words; ///< disc, "child"
};
[[nodiscard]] Relations relationsOf(MapKey key, const MapScene& scene, const MapLayout& layout);

/// Few enough for large discs with all their arrows.
[[nodiscard]] bool fitsLarge(const MapScene& scene);
[[nodiscard]] MapLayout layOutLarge(const MapScene& scene, const Metrics& metrics, const LayoutWish& wish);
[[nodiscard]] MapLayout layOutDense(const MapScene& scene, const Metrics& metrics, const LayoutWish& wish);

} // namespace daemonscope::sessionmap
