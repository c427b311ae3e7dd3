// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_set>

#include <QByteArray>
#include <QStringList>

#include "app/window/live_tab.h"
#include "model/process/snapshot.h"
#include "model/tree/tree_options.h"
#include "views/dialogs/preferences.h"

namespace daemonscope {

/// What is remembered between starts, in a file below the user's configuration folder. Written at each change;
/// what is read is brought into range, for the file may be damaged, or written by hand or another version.
namespace settings {

/// Why nothing can be remembered here, or what was before is not; a sentence. Empty where all is well.
[[nodiscard]] QString whyNotKept();

[[nodiscard]] Preferences preferences();
void save(const Preferences& preferences);

/// How the window looked.
struct Layout {
    QByteArray geometry;
    QByteArray splitter;
    QByteArray rows; ///< tree and inspector above, what happens below
    bool livePanel = true;
    LiveTab liveTab = LiveTab::Events;
    QString columns;
    Grouping grouping = Grouping::Sessions;
    ColumnId sortBy = ColumnId::ProcessId;
    bool descending = false;
};
[[nodiscard]] Layout layout();
void save(const Layout& layout);

/// Command lines that were stepped in the lab, the latest first.
[[nodiscard]] QStringList recentCommands();
void saveRecentCommands(const QStringList& commands);

/// Where something was exported to last; the documents' folder at first, or when that one is gone.
[[nodiscard]] QString exportFolder();
void saveExportFolder(const QString& folder);

/// Rows that the user folded or unfolded. Processes are told by pid and start time within one boot of the machine.
void saveExpansion(const std::unordered_set<NodeId>& exceptions, bool expandedByDefault, const Classified& now);
/// Null when nothing is remembered for this boot and this default.
[[nodiscard]] std::unordered_set<NodeId> expansion(bool expandedByDefault, const Classified& now);

} // namespace settings

} // namespace daemonscope
