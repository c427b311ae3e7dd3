// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;

namespace daemonscope {

/// For event() of a view that copies what it shows: the key for copying, pressed in it, is then not the window's
/// shortcut, which copies the tree's row. True: the event was that question and is answered.
[[nodiscard]] bool keepsCopyKey(QEvent& event);

} // namespace daemonscope
