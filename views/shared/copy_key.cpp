// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/copy_key.h"

#include <QKeyEvent>

namespace daemonscope {

bool keepsCopyKey(QEvent& event)
{
    if (event.type() != QEvent::ShortcutOverride || !static_cast<QKeyEvent&>(event).matches(QKeySequence::Copy))
        return false;
    event.accept();
    return true;
}

} // namespace daemonscope
