// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/tree_export.h"
#include "model/export/tree_graph.h"

namespace daemonscope {

namespace {

/// Everything but letters, figures and blanks is written by its number: labels are read as Markdown and HTML, where
/// "1. x" and "- x" are lists and "www.a.org" is a link.
QString escaped(const QString& text)
{
    QString safe;
    for (const QChar letter : text) {
        const auto code = letter.unicode();
        const bool harmless
            = letter.isLetterOrNumber() || letter.isSurrogate() || code == 0x00B7 || letter == QLatin1Char(' ');
        safe += harmless ? QString(letter) : QStringLiteral("#%1;").arg(code);
    }
    return safe;
}

QString className(GraphNode::Look look)
{
    using Look = GraphNode::Look;
    switch (look) {
    case Look::Daemon:
        return QStringLiteral(":::daemon");
    case Look::Orphan:
        return QStringLiteral(":::orphan");
    case Look::Ended:
    case Look::NotVisible:
        return QStringLiteral(":::away");
    case Look::Zombie:
    case Look::Plain:
        break;
    }
    return {};
}

class MermaidWriter final : public GraphWriter {
public:
    void openBox(int number, const QString& label) override
    {
        text_ += indent + QStringLiteral("subgraph b%1[\"%2\"]\n").arg(QString::number(number), escaped(label));
    }
    void closeBox() override { text_ += indent + QStringLiteral("end\n"); }
    void node(const GraphNode& node) override
    {
        auto label = escaped(node.name);
        if (!node.what.isEmpty())
            label += QStringLiteral("<br/>") + escaped(node.what);
        text_ += indent + QStringLiteral("%1[\"%2\"]%3\n").arg(node.id, label, className(node.look));
    }
    void arrow(const QString& from, const QString& to, bool adopted) override
    {
        text_ += indent
            + QStringLiteral("%1 %2 %3\n").arg(from, adopted ? QStringLiteral("-.->") : QStringLiteral("-->"), to);
    }
    [[nodiscard]] const QString& text() const { return text_; }

private:
    QString text_ = QStringLiteral("flowchart LR\n"
                                   "  classDef daemon stroke:#006aa6\n"
                                   "  classDef orphan stroke:#b04406\n"
                                   "  classDef away stroke-dasharray:4 3\n");
};

} // namespace

QString treeAsMermaid(const Forest& forest, const Classified& classified, int top)
{
    MermaidWriter writer;
    drawGraph(forest, classified, top, writer);
    return writer.text();
}

} // namespace daemonscope
