// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace daemonscope {

/// The steps of a lesson: done (a check), next (its number, marked), to come. Activating one that is done looks back
/// at it.
class StepsList final : public QListWidget {
    Q_OBJECT
public:
    explicit StepsList(QWidget* parent = nullptr);

    /// `done` steps were taken; `shown` is the one whose state is in view, counted like moments: 0 = the start.
    void setSteps(const QStringList& labels, int done, int shown, const QList<int>& differing);

Q_SIGNALS:
    /// The state after this many steps is wanted; 0 = the start.
    void momentWanted(int moment);
};

} // namespace daemonscope
