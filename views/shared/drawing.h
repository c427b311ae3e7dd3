// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QByteArray>
#include <QColor>
#include <QSizeF>
#include <QString>

class QPainter;

namespace daemonscope {

/// A view as a picture of its own, whole, not only what is scrolled into sight. To be drawn at once: it reads what the
/// view reads. GUI thread.
struct Drawing {
    QSizeF size; ///< logical pixels; empty = there is nothing to draw
    QColor ground;
    std::function<void(QPainter&)> paint;
};

/// The drawing as a file's bytes; empty when it is larger than such a picture can be. PNG is drawn at twice the size
/// where that fits.
[[nodiscard]] QByteArray svgOf(const Drawing& drawing, const QString& title);
[[nodiscard]] QByteArray pngOf(const Drawing& drawing);

} // namespace daemonscope
