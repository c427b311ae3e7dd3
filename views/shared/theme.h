// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include "model/process/facets.h"
#include "model/tree/row.h"

namespace daemonscope {

/// The colours that carry meaning, for a light or a dark palette. Surfaces and text come from the user's own
/// palette; these are laid upon it. Safe for colour-blind readers: each goes with a glyph and a word.
class Theme {
public:
    /// Light or dark is judged by the palette's window colour.
    explicit Theme(const QPalette& palette);

    [[nodiscard]] bool dark() const { return dark_; }
    [[nodiscard]] QColor ink() const { return ink_; }
    [[nodiscard]] QColor muted() const;
    [[nodiscard]] QColor line() const;
    [[nodiscard]] QColor accent() const;     ///< links, and the next thing to do
    [[nodiscard]] QColor selectedRow() const;
    [[nodiscard]] QColor headingRow() const; ///< behind a session's heading
    [[nodiscard]] QColor good() const;       ///< a step of the checklist that is done
    [[nodiscard]] QColor headline(Headline headline) const;
    /// Behind a row that is new, adopted or ended; transparent for None. `fade` as in Row.
    [[nodiscard]] QColor tint(Mark mark, std::uint8_t fade) const;
    /// The band of a session: one of eight hues, always the same for a session.
    [[nodiscard]] QColor sessionBand(Sid session) const;
    /// Behind text, for what belongs to a session: a bar of the lifelines in the colour of its band, or of any other.
    /// Ink can be read on it; muted text and coloured text cannot.
    [[nodiscard]] QColor barFill(const QColor& band) const;
    /// Behind the words of a chip that is drawn in `color`, on a plain ground; a row that has a tint gets none.
    [[nodiscard]] QColor chipFill(const QColor& color) const;

private:
    [[nodiscard]] QColor pick(QRgb light, QRgb dark) const { return QColor::fromRgb(dark_ ? dark : light); }

    bool dark_;
    QColor ink_;
    QColor base_;
};

/// The user's fixed-pitch font, as tall as `beside`.
[[nodiscard]] QFont monospace(const QFont& beside);
/// `font` larger or smaller by a factor, whether it is measured in points or in pixels.
[[nodiscard]] QFont scaled(QFont font, double factor);
/// `font` with figures of equal width, so that columns of numbers line up.
[[nodiscard]] QFont evenFigures(QFont font);

} // namespace daemonscope
