// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

#include "model/process/facets.h"

namespace daemonscope {

/// Small drawings on a 16 px grid, from resources/icons, in whatever colour is asked for. GUI thread.
namespace glyphs {

/// A drawing as a pixmap of `size` logical pixels, sharp at `ratio` device pixels each. Cached.
[[nodiscard]] QPixmap pixmap(const QString& name, const QColor& color, int size, qreal ratio);
/// The same as an icon for buttons and menus: sharp at every size, grey when disabled.
[[nodiscard]] QIcon icon(const QString& name, const QColor& color);
/// The glyph of a headline; empty where the word alone is enough.
[[nodiscard]] QString of(Headline headline);
/// The program's own icon.
[[nodiscard]] QIcon program();

} // namespace glyphs

} // namespace daemonscope
