// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/tree_options.h"
#include "views/tree/tree_view.h"

namespace daemonscope::bench {

/// The real tree, 1500 × 950, all unfolded, fed as the window feeds it.
class ShownTree {
public:
    explicit ShownTree(SnapshotPtr first);

    /// What the GUI thread does with an update, in its own processor time (ms).
    struct Held {
        double rows = 0;
        double layout = 0;
        double paint = 0;
        [[nodiscard]] double all() const { return rows + layout + paint; }
    };
    Held show(SnapshotPtr next);
    /// Moves the rows by so many pixels and paints them; returns the processor time (ms).
    double scrollBy(int pixels);
    [[nodiscard]] int rows() const { return model_.size(); }

private:
    SceneKeeper keeper_;
    Scene scene_;
    ForestPtr forest_;
    std::vector<std::shared_ptr<const void>> given_; ///< as the sampler does, so that nothing large is freed by the GUI
    TreeModel model_;
    TreeView view_;
};

} // namespace daemonscope::bench
