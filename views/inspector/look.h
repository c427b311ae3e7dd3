// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QWidget>

#include "views/shared/theme.h"

namespace daemonscope::inspector {

/// Colours and fonts of the panel, taken from the widget it stands in: the user's palette and font size decide.
struct Look {
    explicit Look(const QWidget& widget);

    Theme theme;
    QFont body;
    QFont strong;  ///< as body, for what is read first
    QFont title;   ///< the name at the top
    QFont small;   ///< explanations
    QFont caption; ///< above a section
    QFont mono;    ///< exact fields, a little smaller than body: fixed-pitch fonts look bigger
    int glyph;     ///< side of a glyph that stands beside body text, logical pixels
};

/// What a piece of text or a glyph wants to say by its colour; never by that alone.
enum class Tone : unsigned char { Ink, Muted, Good, Bad, Accent };

[[nodiscard]] QColor colorOf(Tone tone, const Theme& theme);
/// Colours the text of a label, whichever ground it lies on.
void setTextColor(QWidget& widget, const QColor& color);

/// `text` as a caption: in capitals where the script has them and its letters may be set apart.
[[nodiscard]] QString captionText(const QString& text);

/// A piece of the panel.
class Part {
public:
    Part() = default;
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;
    virtual ~Part() = default;
    /// Takes over colours and fonts; called at first and whenever the palette or the font changes.
    virtual void applyLook(const Look& look) = 0;
};

} // namespace daemonscope::inspector
