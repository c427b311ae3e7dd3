// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/tree_export.h"
#include "model/export/tree_graph.h"

namespace daemonscope {

namespace {

/// Inside the quotes of the language; a backslash or a quote in it is only itself, and so is what looks like a
/// character of HTML, which Graphviz would put in its place: one that turns the reading direction, say.
QString escaped(QString text)
{
    text.replace(QLatin1Char('&'), QStringLiteral("&amp;"));
    return text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
}

QString styleOf(GraphNode::Look look)
{
    using Look = GraphNode::Look;
    switch (look) {
    case Look::Daemon:
        return QStringLiteral("color=\"#006aa6\"");
    case Look::Orphan:
        return QStringLiteral("color=\"#b04406\"");
    case Look::Zombie:
        return QStringLiteral("color=\"#83297f\"");
    case Look::Ended:
    case Look::NotVisible:
        return QStringLiteral("style=\"rounded,dashed\"");
    case Look::Plain:
        break;
    }
    return QStringLiteral("color=\"#667085\"");
}

class DotWriter final : public GraphWriter {
public:
    void openBox(int number, const QString& label) override
    {
        text_ += indent + QStringLiteral("subgraph cluster_%1 {\n").arg(number) + indent
            + QStringLiteral("  label=\"%1\";\n").arg(escaped(label));
    }
    void closeBox() override { text_ += indent + QStringLiteral("}\n"); }
    void node(const GraphNode& node) override
    {
        auto label = escaped(node.name);
        if (!node.what.isEmpty())
            label += QStringLiteral("\\n") + escaped(node.what);
        text_ += indent + QStringLiteral("%1 [label=\"%2\", %3];\n").arg(node.id, label, styleOf(node.look));
    }
    void arrow(const QString& from, const QString& to, bool adopted) override
    {
        text_ += indent
            + QStringLiteral("%1 -> %2%3;\n")
                  .arg(from, to, adopted ? QStringLiteral(" [style=dashed, color=\"#b04406\"]") : QString());
    }
    [[nodiscard]] QString text() const { return text_ + QStringLiteral("}\n"); }

private:
    QString text_ = QStringLiteral(
        "digraph processes {\n"
        "  rankdir=LR;\n"
        "  node [shape=box, style=rounded, fontname=\"sans-serif\", fontsize=11];\n"
        "  graph [fontname=\"sans-serif\", fontsize=11, style=rounded, color=\"#98a2b3\"];\n");
};

} // namespace

QString treeAsDot(const Forest& forest, const Classified& classified, int top)
{
    DotWriter writer;
    drawGraph(forest, classified, top, writer);
    return writer.text();
}

} // namespace daemonscope
