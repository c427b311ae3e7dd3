// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "model/export/export_words.h"
#include "model/export/tree_export.h"
#include "model/process/facet_texts.h"
#include "model/process/visible_text.h"
#include "model/tree/tree_options.h"

namespace daemonscope::cli {

namespace {

struct Tree {
    Q_DECLARE_TR_FUNCTIONS(Tree)
};

constexpr int deepest = 60; // levels that are drawn; deeper rows say how deep they are

/// One row of the forest, ready to print.
struct Line {
    QString branch; ///< the lines of the tree
    QString label;
    QString what;
    QString command;
    Tone tone = Tone::Plain;
    bool heading = false;
};

/// Walks the forest in the order in which it is shown, without recursion: a chain may be 100,000 deep.
class Drawer {
public:
    Drawer(const Forest& forest, const Classified& classified, Output& out)
        : forest_(forest), classified_(classified), out_(out)
    {
    }

    /// Draws `top` and all below it; what is below only when it is the invisible root.
    void draw(int top);

private:
    struct Step {
        int node;
        int depth;
        bool last; ///< of its siblings
        QString above; ///< lines that pass on the left
    };
    [[nodiscard]] Line lineOf(const Step& step) const;
    [[nodiscard]] QString parentElsewhere(const Step& step) const;
    void pushChildren(const Step& step, std::vector<Step>& stack) const;
    void print(const std::vector<Line>& lines);

    const Forest& forest_;
    const Classified& classified_;
    Output& out_;
};

/// Names the parent of a process that does not hang below it.
QString Drawer::parentElsewhere(const Step& step) const
{
    const auto& node = forest_.node(step.node);
    const auto ppid = node.row.process->stat.ppid;
    const auto* parent = classified_.snapshot().find(ppid);
    if (parent == nullptr || node.parent < 0)
        return {};
    const auto kind = forest_.node(node.parent).row.kind;
    if (kind != NodeKind::Session && kind != NodeKind::Group)
        return {};
    return Tree::tr(" ← %1 %2").arg(visibleText(parent->stat.comm, 64), QString::number(ppid.value));
}

Line Drawer::lineOf(const Step& step) const
{
    const auto& row = forest_.node(step.node).row;
    Line line;
    line.branch = step.depth == 0 ? QString()
        : step.depth > deepest    ? step.above + QStringLiteral("…%1 ").arg(step.depth)
                                  : step.above + (step.last ? QStringLiteral("└─") : QStringLiteral("├─"));
    if (row.kind == NodeKind::Session || row.kind == NodeKind::Group) {
        line.label = headingText(row);
        line.heading = true;
        line.tone = row.kind == NodeKind::Session ? Tone::Heading : Tone::Quiet;
    } else if (row.kind == NodeKind::Placeholder) {
        line.label = Tree::tr("process %1").arg(row.number);
        line.what = Tree::tr("not visible");
        line.tone = Tone::Quiet;
    } else {
        const auto& process = *row.process;
        line.label = visibleText(process.stat.comm, 64) + QLatin1Char(' ') + QString::number(process.pid().value)
            + parentElsewhere(step);
        line.what = headlineText(classified_, classified_.snapshot().indexOf(process.pid()));
        line.command = visibleCommandLine(process);
        line.tone = toneOf(row.facets);
    }
    for (auto* text : {&line.branch, &line.label, &line.what, &line.command})
        *text = out_.shown(*text);
    return line;
}

void Drawer::pushChildren(const Step& step, std::vector<Step>& stack) const
{
    const auto children = forest_.children(step.node);
    auto above = step.above;
    if (step.depth > 0 && step.depth <= deepest)
        above += step.last ? QStringLiteral("  ") : QStringLiteral("│ ");
    for (auto child = children.rbegin(); child != children.rend(); ++child)
        stack.push_back({*child, step.depth + 1, child == children.rbegin(), above});
}

void Drawer::draw(int top)
{
    std::vector<Step> stack;
    if (top == 0) {
        const auto roots = forest_.children(0);
        for (auto root = roots.rbegin(); root != roots.rend(); ++root)
            stack.push_back({*root, 0, true, {}});
    } else {
        stack.push_back({top, 0, true, {}});
    }
    std::vector<Line> lines;
    while (!stack.empty()) {
        const auto step = std::move(stack.back());
        stack.pop_back();
        lines.push_back(lineOf(step));
        pushChildren(step, stack);
    }
    print(lines);
}

void Drawer::print(const std::vector<Line>& lines)
{
    constexpr int widestLabel = 44; // a deep row may stick out rather than push all others away
    constexpr int gap = 2;
    int labels = 0;
    int whats = 0;
    for (const auto& line : lines) {
        if (line.heading)
            continue;
        labels = std::max(labels, std::min(widestLabel, columnsOf(line.branch) + columnsOf(line.label)));
        whats = std::max(whats, columnsOf(line.what));
    }
    for (const auto& line : lines) {
        if (out_.closed())
            return;
        out_.write(line.branch, Tone::Quiet);
        const int branch = columnsOf(line.branch);
        if (line.heading) {
            out_.line(out_.width() > 0 ? cutToColumns(line.label, std::max(8, out_.width() - branch)) : line.label, line.tone);
            continue;
        }
        const auto label = padded(line.label, labels - branch);
        const auto what = line.command.isEmpty() ? line.what : padded(line.what, whats);
        out_.write(label + QStringLiteral("  "), line.tone == Tone::Quiet ? Tone::Quiet : Tone::Plain);
        out_.write(what, line.tone);
        const int used = branch + columnsOf(label) + columnsOf(what) + 2 * gap;
        out_.line(line.command.isEmpty() ? QString()
                                         : QStringLiteral("  ")
                    + (out_.width() > 0 ? cutToColumns(line.command, std::max(0, out_.width() - used)) : line.command),
            Tone::Quiet);
    }
}

/// What `tree PID` draws: the session that the process is in, or by family the process with its descendants.
int topFor(const Forest& forest, const Snapshot& snapshot, Pid pid, Grouping grouping)
{
    const int own = forest.indexOf(NodeId::of(snapshot.find(pid)->key.serial));
    if (grouping != Grouping::Sessions || pid == Pid{1})
        return own;
    for (int node = own; node > 0; node = forest.node(node).parent)
        if (forest.node(node).row.kind == NodeKind::Session)
            return node;
    return own;
}

} // namespace

ExitStatus tree(OneShot& machine, const Options& options, Output& out)
{
    const auto classified = machine.look();
    const auto& snapshot = classified->snapshot();
    if (!holdsProcesses(snapshot, options))
        return Failed;
    if (options.pid && snapshot.find(*options.pid) == nullptr)
        return notFound(snapshot, *options.pid);
    TreeOptions shape;
    shape.grouping = options.grouping;
    shape.kernelThreads = options.kernelThreads || (options.pid && snapshot.find(*options.pid)->kernelThread());
    const auto forest = arrange(SceneKeeper().next(classified), shape);
    const int top = options.pid ? topFor(*forest, snapshot, *options.pid, options.grouping) : 0;
    switch (options.format) {
    case TreeFormat::AsText: Drawer(*forest, *classified, out).draw(top); break;
    case TreeFormat::AsJson: printJson(treeAsJson(*forest, *classified, options.grouping, top), out); break;
    case TreeFormat::AsDot: out.raw(treeAsDot(*forest, *classified, top).toStdString()); break;
    case TreeFormat::AsMermaid: out.raw(treeAsMermaid(*forest, *classified, top).toStdString()); break;
    }
    (void)out.flush();
    noteUnreadable(snapshot);
    return Done;
}

} // namespace daemonscope::cli
