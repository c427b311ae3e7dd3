// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace daemonscope {

/// Stands over an empty tree and says why it is empty and what to do. Keeps itself in the middle of its parent.
class EmptyNote final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyNote(QWidget* over);

    /// An empty `action` shows no button.
    void say(const QString& title, const QString& text, const QString& action = {});

Q_SIGNALS:
    void acted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* title_;
    QLabel* text_;
    QPushButton* button_;
};

} // namespace daemonscope
