// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QPointer>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace daemonscope {

/// Lies over a view and dims all but one place in it. Goes calmly from one place to the next; lets every click
/// through. No timer runs while nothing moves.
class Spotlight final : public QWidget {
    Q_OBJECT
public:
    explicit Spotlight(QWidget* over);

    /// Follows a place in `view`: `where` tells it in the view's coordinates, an empty one for nowhere. It is asked
    /// again whenever the view paints itself. A null view ends it.
    void follow(QWidget* view, std::function<QRect()> where);
    /// In the coordinates of what it lies over; empty while nothing is dimmed.
    [[nodiscard]] QRect place() const { return to_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void look();

    QPointer<QWidget> view_;
    std::function<QRect()> where_;
    QVariantAnimation animation_{this};
    QTimer soon_{this};
    QRect to_;
    QRectF now_;
};

} // namespace daemonscope
