// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Sizes of the large layout, in units of the font (Metrics::unit()).
namespace daemonscope::sessionmap::large {

inline constexpr qreal margin = 20;
inline constexpr qreal discRadius = 34;
inline constexpr qreal reaperRadius = 33;
inline constexpr qreal belowReaper = 48;
inline constexpr qreal channel = 20;     // above each row of discs
inline constexpr qreal channelAt = 6;    // where in it lines run
inline constexpr qreal underDisc = 6;    // between a disc and its first word
inline constexpr qreal wordLine = 17;
inline constexpr qreal betweenRows = 8;
inline constexpr qreal betweenColumns = 40;
inline constexpr qreal branch = 9;       // from a column to where lines part
inline constexpr qreal wordGap = 8;      // between words of a heading
inline constexpr qreal groupPadding = 18;
inline constexpr qreal groupHead = 34;
inline constexpr qreal groupLeast = 150; // width
inline constexpr qreal footer = 24;
inline constexpr qreal betweenGroups = 26;
inline constexpr qreal sessionPadding = 20;
inline constexpr qreal sessionHead = 42;
inline constexpr qreal highway = 18;     // below a session's heading
inline constexpr qreal lane = 22;        // from the far edge of a session
inline constexpr qreal plannedLane = 10; // the same for what is to come
inline constexpr qreal laneRoom = 20;    // what it adds to the padding
inline constexpr qreal betweenSessions = 48;
inline constexpr qreal beforePlanned = 72;

} // namespace daemonscope::sessionmap::large
