// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daemonscope {

/// What an audience may be shown, one at a time.
enum class PresentedView : unsigned char { Tree, Process, SessionMap, Lifelines, Events, Charts, Lab };
inline constexpr int presentedViews = 7;

} // namespace daemonscope
