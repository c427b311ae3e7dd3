// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/tree_text.h"

#include <sstream>

#include "model/sys/tty.h"

namespace daemonscope::test {

namespace {

std::string headingText(const Row& row)
{
    const bool session = row.kind == NodeKind::Session;
    const auto& heading = *row.heading;
    auto text = std::string(session ? "session " : "group ") + std::to_string(row.number);
    if (session && heading.ttyNr != 0)
        text += ' ' + sys::ttyName(heading.ttyNr);
    if (!heading.leader)
        text += " gone";
    if (!session && heading.foreground)
        text += " foreground";
    if (heading.stopped)
        text += " stopped";
    if (heading.orphaned)
        text += " orphaned";
    return text;
}

} // namespace

std::string rowText(const Row& row)
{
    std::string text;
    if (row.process)
        text = row.process->stat.comm + ' ' + std::to_string(row.number);
    else if (row.heading)
        text = headingText(row);
    else
        text = "? " + std::to_string(row.number);
    if (row.mark == Mark::Ended)
        text += " ended";
    if (row.mark == Mark::Adopted)
        text += " adopted";
    if (row.mark == Mark::New)
        text += " new";
    if (row.brokenCycle)
        text += " cycle";
    if (row.match == Match::Context)
        text += " context";
    if (row.match == Match::Below)
        text += " below";
    return text;
}

std::string treeText(const Forest& forest)
{
    struct Open {
        int index;
        int depth;
    };
    std::string text;
    std::vector<Open> open{{0, -1}};
    while (!open.empty()) {
        const auto [index, depth] = open.back();
        open.pop_back();
        if (index > 0)
            text += std::string(static_cast<std::size_t>(depth) * 2, ' ') + rowText(forest.node(index).row) + '\n';
        const auto children = forest.children(index);
        for (auto child = children.rbegin(); child != children.rend(); ++child)
            open.push_back({*child, depth + 1});
    }
    return text;
}

std::string treeText(const TreeModel& model)
{
    struct Open {
        QModelIndex index;
        int depth;
    };
    std::string text;
    std::vector<Open> open{{{}, -1}};
    while (!open.empty()) {
        const auto [index, depth] = open.back();
        open.pop_back();
        if (index.isValid())
            text += std::string(static_cast<std::size_t>(depth) * 2, ' ') + rowText(model.row(index)) + '\n';
        for (int row = model.rowCount(index); row-- > 0;)
            open.push_back({model.index(row, 0, index), depth + 1});
    }
    return text;
}

std::string unindented(const std::string& text)
{
    std::istringstream lines(text);
    std::string result;
    std::size_t margin = std::string::npos;
    for (std::string line; std::getline(lines, line);) {
        const auto begin = line.find_first_not_of(' ');
        if (begin == std::string::npos)
            continue;
        if (margin == std::string::npos)
            margin = begin;
        result += line.substr(std::min(margin, begin)) + '\n';
    }
    return result;
}

} // namespace daemonscope::test
