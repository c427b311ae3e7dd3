// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QString>

#include "model/process/details.h"
#include "model/process/facets.h"
#include "model/tree/row.h"
#include "views/inspector/look.h"

namespace daemonscope::inspector {

/// What the panel says, as values: made anew at each tick and compared, so that only what differs is touched.
/// All of it is plain text in which names are already made visible.

/// A piece of a fact's value: plain, or a link to another row.
struct Span {
    QString text;
    NodeId target{}; ///< root = no link
    Tone tone = Tone::Ink;
    bool operator==(const Span&) const = default;
};

/// "session · 1033, led by 1033 bash · sid 1033"
struct Fact {
    QString key; ///< the same from tick to tick
    QString label;
    std::vector<Span> value;
    QString field; ///< as proc(5) has it
    bool operator==(const Fact&) const = default;
};

/// A line that can be unfolded: a step of the checklist, a facet with its evidence, a file.
struct Fold {
    QString key;
    QString glyph;
    QString glyphWord;     ///< what the glyph says, for who does not see it
    Tone tone = Tone::Ink; ///< of the glyph
    QString title;
    QString value;
    QString body;       ///< below it when unfolded; one reason a line
    bool exact = true;  ///< the value is a field or a path, not words
    bool quiet = false; ///< not known: told in a lower voice
    bool openAtFirst = false;
    bool operator==(const Fold&) const = default;
};

enum class SectionId : unsigned char { Belongs, Groups, Members, Why, Checklist, Files, Command };
inline constexpr int sectionCount = 7;

struct Section {
    SectionId id = SectionId::Belongs;
    QString title;
    std::vector<Fact> facts;
    std::vector<Fold> folds;
    QString text; ///< to be read and copied as it is
    QString note; ///< a quiet line at the end
    bool operator==(const Section&) const = default;
};

struct ChipText {
    QString glyph;
    QString text;
    Headline color = Headline::Child;
    bool muted = false;
    bool operator==(const ChipText&) const = default;
};

struct Content {
    QString name;
    QString number; ///< beside the name, lower
    bool ended = false;
    std::vector<ChipText> chips;
    QStringList sentences;
    std::vector<Section> sections; ///< ascending by id
    bool operator==(const Content&) const = default;
};

/// What content is made of. `classified` is the last snapshot that shows the subject.
struct Subject {
    ClassifiedPtr classified;
    NodeId id;
    Row row;
    std::shared_ptr<const Details> details; ///< null = not read yet
    bool ended = false;
    bool past = false; ///< shown as it once was: what is read only when somebody looks is not known
};

/// A process: `details` and the evidence as far as they are known.
[[nodiscard]] Content processContent(const Subject& subject);
/// The heading of a session or a group.
[[nodiscard]] Content sessionContent(const Subject& subject);
[[nodiscard]] Content groupContent(const Subject& subject);
/// A parent that cannot be seen, and why.
[[nodiscard]] Content placeholderContent(const Subject& subject);

/// The sections that processContent() is put together from; each may be empty.
[[nodiscard]] Section belongsSection(const Classified& classified, int index);
[[nodiscard]] Section whySection(const Classified& classified, int index);
/// `past`: of what would have to be read now nothing is told, but that it is not known.
[[nodiscard]] Section checklistSection(const Classified& classified, int index, const Details* details, bool past);
[[nodiscard]] Section filesSection(const Snapshot& snapshot, const Process& process, const Details* details, bool past);
[[nodiscard]] Section commandSection(const Process& process);

/// "1033 bash", as a link where that process is there to be shown.
[[nodiscard]] Span processSpan(const Snapshot& snapshot, Pid pid);
/// Where the number of a session or a group leads: its heading, or, as init's own session has none, its leader.
[[nodiscard]] NodeId sessionTarget(const Snapshot& snapshot, Sid session);
[[nodiscard]] NodeId groupTarget(const Snapshot& snapshot, Pgid group, Sid session);

} // namespace daemonscope::inspector
