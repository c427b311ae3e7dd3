// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "model/tree/row.h"

class QAction;

namespace daemonscope {

class TreeView;

/// Keeps one process current and in sight wherever its row goes, and says when it was adopted and when it ended. Ends
/// with the process, or when the user goes to another row. GUI thread.
class Following final : public QObject {
    Q_OBJECT
public:
    /// `tree` must outlive this.
    explicit Following(TreeView& tree, QObject* parent);

    /// On and off.
    [[nodiscard]] QAction* action() const { return action_; }
    /// Call around each update of the tree; `live`: the latest scan. While the past is shown nothing is followed.
    void beforeUpdate() { updating_ = true; }
    void afterUpdate(const Classified& live, bool past);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void begin();
    void end(const QString& why);
    void userMoved();
    void look(const Classified& live);

    TreeView& tree_;
    QAction* action_;
    ProcessPtr followed_; ///< null = nobody
    std::shared_ptr<const Adoption> adoption_;
    bool updating_ = false; ///< it is not the user who moves
    bool hidden_ = false;   ///< has said that its row is hidden
};

} // namespace daemonscope
