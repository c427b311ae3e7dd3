// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/tree/forest.h"

namespace daemonscope {

/// A process as a node of a drawing. `name` and `what` are harmless for people, not for any language.
struct GraphNode {
    enum class Look : std::uint8_t { Plain, Daemon, Orphan, Zombie, Ended, NotVisible };
    QString id;   ///< "p4711"; of one that has ended "e12", for its pid may be another's
    QString name; ///< "nginx 4711"
    QString what; ///< "daemon (forked twice)"; empty = nothing to say
    Look look = Look::Plain;
};

/// Writes a graph in some language; drawGraph() calls it in the order in which the text goes.
class GraphWriter {
public:
    GraphWriter() = default;
    GraphWriter(const GraphWriter&) = delete;
    GraphWriter& operator=(const GraphWriter&) = delete;
    virtual ~GraphWriter() = default;

    /// A session or a group begins; `number` is no other box's.
    virtual void openBox(int number, const QString& label) = 0;
    virtual void closeBox() = 0;
    virtual void node(const GraphNode& node) = 0;
    /// After all nodes: from a parent to its child.
    virtual void arrow(const QString& from, const QString& to, bool adopted) = 0;
    /// Of the line that is written next; deep boxes are indented no further.
    QString indent;
};

/// Walks `top` and what is below it, 0 being everything. Arrows are drawn only between nodes that are there: a filter
/// may have left a parent out.
void drawGraph(const Forest& forest, const Classified& classified, int top, GraphWriter& writer);

} // namespace daemonscope
