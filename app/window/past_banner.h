// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

#include "model/live/history.h"

namespace daemonscope {

/// Says, large, that the tree shows the past, and leads back to now.
class PastBanner final : public QWidget {
    Q_OBJECT
public:
    explicit PastBanner(QWidget* parent = nullptr);

    /// Empty hides it. Slowly: that moment is one of a replay.
    void show(std::optional<TimePoint> at, bool slowly = false);

Q_SIGNALS:
    void nowWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateWords();
    void updateColours();

    QLabel* words_;
    QPushButton* back_;
    QTimer timer_;
    std::optional<TimePoint> at_;
    bool slowly_ = false;
};

} // namespace daemonscope
