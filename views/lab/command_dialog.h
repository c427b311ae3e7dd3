// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace daemonscope {

/// Asks for a command line to step; recently used ones are offered.
class CommandDialog final : public QDialog {
    Q_OBJECT
public:
    CommandDialog(const QStringList& recent, const QString& ownShell, QWidget* parent);

    [[nodiscard]] QString command() const;
    /// The user's own shell is to run it; else the lab's small one.
    [[nodiscard]] bool inOwnShell() const;
    [[nodiscard]] bool contained() const;

private:
    QComboBox* command_;
    QCheckBox* own_;
    QCheckBox* contained_;
};

} // namespace daemonscope
