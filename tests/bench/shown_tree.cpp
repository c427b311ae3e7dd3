// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/shown_tree.h"

#include <QCoreApplication>
#include <QScrollBar>

#include "tests/bench/measure.h"
#include "views/tree/tree_header.h"

namespace daemonscope::bench {

ShownTree::ShownTree(SnapshotPtr first)
    : scene_(keeper_.next(classify(std::move(first)))), forest_(arrange(scene_, TreeOptions()))
{
    auto* header = new TreeHeader(&view_);
    view_.setHeader(header);
    view_.setTreeModel(&model_);
    header->resetLayout();
    view_.resize(1500, 950);
    view_.setExpansion(true, {});
    view_.beforeUpdate();
    model_.fill(forest_, {scene_.classified, scene_.classified->snapshot().takenAt});
    ForestDiff all;
    all.next = forest_;
    view_.afterUpdate(all, true);
    view_.show();
    QCoreApplication::processEvents();
    view_.verticalScrollBar()->setValue(view_.verticalScrollBar()->maximum() / 3);
    QCoreApplication::processEvents();
}

ShownTree::Held ShownTree::show(SnapshotPtr next)
{
    given_ = {forest_, scene_.classified};
    scene_ = keeper_.next(classify(std::move(next), scene_.classified));
    auto forest = arrange(scene_, TreeOptions());
    const auto changes = diff(*forest_, forest);
    forest_ = std::move(forest);
    Held held;
    held.rows = threadMs([&] {
        view_.beforeUpdate();
        model_.apply(changes, {scene_.classified, scene_.classified->snapshot().takenAt});
    });
    held.layout = threadMs([&] { view_.afterUpdate(changes, false); });
    held.paint = threadMs([] { QCoreApplication::processEvents(); });
    return held;
}

double ShownTree::scrollBy(int pixels)
{
    return threadMs([&] {
        auto& bar = *view_.verticalScrollBar();
        bar.setValue(bar.value() + pixels);
        QCoreApplication::processEvents();
    });
}

} // namespace daemonscope::bench
