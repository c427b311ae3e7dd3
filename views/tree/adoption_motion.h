// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QVariantAnimation>
#include <QWidget>

namespace daemonscope {

/// Lies over the tree and shows how adopted processes come to their new parent: where a row travelled, its outline goes
/// along, with an arrow behind it; where it stayed, the arrow flies from it to the parent. Lets every click through.
/// No timer runs while nothing moves.
class AdoptionMotion final : public QWidget {
    Q_OBJECT
public:
    static constexpr int rowsAtMost = 4;

    struct Way {
        QRect from;
        QRect to;
        bool travels = false; ///< the row itself went
    };

    explicit AdoptionMotion(QWidget* over);

    /// Plays these ways; what still moves ends at once. Nothing moves where the style wants no animation.
    void play(std::vector<Way> ways);
    /// Ten times slower, also what moves now.
    void setSlow(bool slow);
    /// Three times slower from the next on.
    void setCalm(bool calm) { calm_ = calm; }
    [[nodiscard]] bool moving() const { return animation_.state() == QAbstractAnimation::Running; }
    /// Stops at a moment, 0 to 1. For pictures.
    void freezeAt(double moment);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVariantAnimation animation_;
    std::vector<Way> ways_;
    double moment_ = 1;
    int usual_ = 0; // ms
    bool slow_ = false;
    bool calm_ = false;
};

} // namespace daemonscope
