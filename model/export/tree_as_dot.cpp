// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/tree_export.h"

#include "model/export/export_walk.h"
#include "model/export/export_words.h"
#include "model/process/facet_texts.h"
#include "model/process/visible_text.h"

namespace daemonscope {

namespace {

/// A string of the language; a backslash or a quote in it is only itself.
QString quoted(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString colourOf(const Facets& facets)
{
    if (facets.daemon())
        return QStringLiteral("#0072b2");
    if (facets.orphan())
        return QStringLiteral("#c8500a");
    return facets.has(FacetId::Zombie) ? QStringLiteral("#a8548a") : QStringLiteral("#667085");
}

} // namespace

QString treeAsDot(const Forest& forest, const Classified& classified, int top)
{
    const auto& snapshot = classified.snapshot();
    QString text = QStringLiteral(
        "digraph processes {\n"
        "  rankdir=LR;\n"
        "  node [shape=box, style=rounded, fontname=\"sans-serif\", fontsize=11];\n"
        "  graph [fontname=\"sans-serif\", fontsize=11, style=rounded, color=\"#98a2b3\"];\n");
    QString arrows;
    const auto isBox = [&](int index) {
        const auto kind = forest.node(index).row.kind;
        return kind == NodeKind::Session || kind == NodeKind::Group;
    };
    const auto enter = [&](int index, int depth) {
        const auto& row = forest.node(index).row;
        const QString pad(2 * (std::min(depth, 20) + 1), QLatin1Char(' '));
        if (isBox(index)) {
            text += pad + QStringLiteral("subgraph cluster_%1 {\n").arg(index) + pad
                + QStringLiteral("  label=%1;\n").arg(quoted(headingText(row)));
            return;
        }
        if (row.kind == NodeKind::Placeholder) {
            text += pad
                + QStringLiteral("p%1 [label=%2, style=\"rounded,dashed\"];\n")
                      .arg(row.number)
                      .arg(quoted(headingText(row)));
            return;
        }
        const int at = snapshot.indexOf(row.process->pid());
        auto label = quoted(nameAndPid(row));
        if (at >= 0) // a new line of the label, which is not the text's own
            label.chop(1), label += QStringLiteral("\\n") + quoted(headlineText(classified, at)).mid(1);
        text += pad
            + QStringLiteral("p%1 [label=%2, color=\"%3\"];\n").arg(row.number).arg(label, colourOf(row.facets));
        const auto ppid = row.process->stat.ppid;
        if (ppid.value > 0 && (top == 0 || snapshot.find(ppid) != nullptr) && index != top)
            arrows += QStringLiteral("  p%1 -> p%2%3;\n")
                          .arg(ppid.value)
                          .arg(row.number)
                          .arg(row.facets.adopted() ? QStringLiteral(" [style=dashed, color=\"#c8500a\"]") : QString());
    };
    const auto leave = [&](int index, int depth) {
        if (isBox(index))
            text += QString(2 * (std::min(depth, 20) + 1), QLatin1Char(' ')) + QStringLiteral("}\n");
    };
    walkRows(forest, top, enter, leave);
    return text + arrows + QStringLiteral("}\n");
}

} // namespace daemonscope
