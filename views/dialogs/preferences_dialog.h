// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "views/dialogs/preferences.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace daemonscope {

/// Asks for preferences. Nothing takes effect before the dialog is accepted; whoever opened it then asks what was
/// chosen.
class PreferencesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PreferencesDialog(const Preferences& now, QWidget* parent = nullptr);

    /// What stands in the dialog, within its ranges.
    [[nodiscard]] Preferences preferences() const;

private:
    void fill(const Preferences& preferences);

    QDoubleSpinBox* interval_;
    QSpinBox* ghosts_;
    QSpinBox* marks_;
    QCheckBox* collapsed_;
    QCheckBox* kernelThreads_;
    QComboBox* source_;
    QSpinBox* looks_;
    QSpinBox* minutes_;
    QSpinBox* megabytes_;
};

} // namespace daemonscope
