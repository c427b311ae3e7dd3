// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/tree_export.h"

#include <QStringList>

#include "model/export/export_walk.h"
#include "model/export/export_words.h"
#include "model/process/visible_text.h"

namespace daemonscope {

QString treeAsText(const Forest& forest, const Classified& classified, int top)
{
    constexpr int deepest = 60; // deeper rows say how deep they are
    QStringList lines;
    std::vector<bool> passes; // at each depth: a line goes on to a later sibling
    const auto isLast = [&](int index) {
        const auto parent = forest.node(index).parent;
        return index == top || parent < 0 || forest.children(parent).back() == index;
    };
    const auto enter = [&](int index, int depth) {
        const auto& row = forest.node(index).row;
        passes.resize(static_cast<std::size_t>(depth));
        QString line;
        for (int level = 1; level < std::min(depth, deepest); ++level)
            line += passes[static_cast<std::size_t>(level)] ? QStringLiteral("│ ") : QStringLiteral("  ");
        if (depth > deepest)
            line += QStringLiteral("…%1 ").arg(depth);
        else if (depth > 0)
            line += isLast(index) ? QStringLiteral("└─") : QStringLiteral("├─");
        passes.push_back(!isLast(index));
        if (row.process) {
            line += nameAndPid(row);
            for (const auto& part : {whatText(row, classified), visibleCommandLine(*row.process)})
                if (!part.isEmpty())
                    line += QStringLiteral("  ") + part;
        } else {
            line += headingText(row);
        }
        lines << line;
    };
    walkRows(forest, top, enter, [](int, int) {});
    lines << QString();
    return lines.join(QLatin1Char('\n'));
}

} // namespace daemonscope
