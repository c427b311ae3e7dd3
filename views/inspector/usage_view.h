// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QTimer>

#include "views/inspector/usage_plot.h"
#include "views/shared/plain_label.h"

namespace daemonscope {

/// What is remembered of a process's use of the machine, oldest first. Called in the GUI's thread; reads nothing.
using UsageSource = std::function<std::vector<UsageSample>(Serial process)>;

namespace inspector {

/// CPU and memory of one process as far back as they are remembered, drawn anew each second while they are seen.
class UsageView final : public QWidget, public Part {
    Q_OBJECT
public:
    explicit UsageView(QWidget* parent = nullptr);

    void setSource(UsageSource source);
    void setProcess(const ProcessPtr& process, std::int64_t pageBytes, bool ended);
    void applyLook(const Look& look) override;
    /// Gives the focus to the first drawing.
    void enter() { cpu_->setFocus(Qt::OtherFocusReason); }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void draw();

    UsageSource source_;
    ProcessPtr process_;
    std::int64_t pageBytes_ = 4096;
    QTimer timer_;
    PlainLabel* owner_;
    PlainLabel* number_;
    UsagePlot* cpu_;
    UsagePlot* memory_;
};

} // namespace inspector

} // namespace daemonscope
