// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace daemonscope {

/// Lets the first window of a user on a display be raised by a second start. The socket can be used by this user only.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject* parent = nullptr);

    /// True when an earlier start answered and raises its window; this one then has nothing to do.
    [[nodiscard]] bool handOver();

Q_SIGNALS:
    void raiseWanted();

private:
    QString name_;
    QLocalServer server_;
};

} // namespace daemonscope
