// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/tree_export.h"

#include "model/export/export_walk.h"
#include "model/export/export_words.h"
#include "model/process/facet_texts.h"

namespace daemonscope {

namespace {

/// Everything that is not a letter, a figure or harmless is written by its number: labels are read as Markdown and
/// HTML.
QString escaped(const QString& text)
{
    QString safe;
    for (const QChar letter : text) {
        const auto code = letter.unicode();
        const bool harmless = letter.isLetterOrNumber() || letter.isSurrogate() || code == 0x00B7
            || QStringLiteral(" .,:-+=()/").contains(letter);
        safe += harmless ? QString(letter) : QStringLiteral("#%1;").arg(code);
    }
    return safe;
}

QString className(const Facets& facets)
{
    if (facets.daemon())
        return QStringLiteral(":::daemon");
    return facets.orphan() ? QStringLiteral(":::orphan") : QString();
}

} // namespace

QString treeAsMermaid(const Forest& forest, const Classified& classified, int top)
{
    const auto& snapshot = classified.snapshot();
    QString text = QStringLiteral("flowchart LR\n"
                                  "  classDef daemon stroke:#0072b2\n"
                                  "  classDef orphan stroke:#c8500a\n");
    QString arrows;
    const auto isBox = [&](int index) {
        const auto kind = forest.node(index).row.kind;
        return kind == NodeKind::Session || kind == NodeKind::Group;
    };
    const auto enter = [&](int index, int depth) {
        const auto& row = forest.node(index).row;
        const QString pad(2 * (std::min(depth, 20) + 1), QLatin1Char(' '));
        if (isBox(index)) {
            text += pad + QStringLiteral("subgraph b%1[\"%2\"]\n").arg(index).arg(escaped(headingText(row)));
            return;
        }
        if (row.kind == NodeKind::Placeholder) {
            text += pad + QStringLiteral("p%1[\"%2\"]\n").arg(row.number).arg(escaped(headingText(row)));
            return;
        }
        const int at = snapshot.indexOf(row.process->pid());
        auto label = escaped(nameAndPid(row));
        if (at >= 0)
            label += QStringLiteral("<br/>") + escaped(headlineText(classified, at));
        text += pad + QStringLiteral("p%1[\"%2\"]%3\n").arg(row.number).arg(label, className(row.facets));
        const auto ppid = row.process->stat.ppid;
        if (ppid.value > 0 && (top == 0 || snapshot.find(ppid) != nullptr) && index != top)
            arrows += QStringLiteral("  p%1 %2 p%3\n")
                          .arg(ppid.value)
                          .arg(row.facets.adopted() ? QStringLiteral("-.->") : QStringLiteral("-->"))
                          .arg(row.number);
    };
    const auto leave = [&](int index, int depth) {
        if (isBox(index))
            text += QString(2 * (std::min(depth, 20) + 1), QLatin1Char(' ')) + QStringLiteral("end\n");
    };
    walkRows(forest, top, enter, leave);
    return text + arrows;
}

} // namespace daemonscope
