// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "model/act/action.h"
#include "model/act/tuner.h"

namespace daemonscope {

/// What a dialog that acts on processes needs done outside the GUI thread. Answers come in the GUI thread, and none
/// once `context` is gone.
struct Hands {
    std::function<ClassifiedPtr()> latest; ///< the newest picture of the machine
    /// A picture that is taken now, even when nobody looks at the machine otherwise.
    std::function<void(QObject* context, std::function<void(const ClassifiedPtr&)>)> look;
    std::function<void(std::vector<ProcessPtr>, QObject* context, std::function<void(const act::Holds&)>)> hold;
    /// Is carried out to its end even when the dialog is closed.
    std::function<void(act::Order, QObject* context, std::function<void(act::ReportPtr)>)> carryOut;
    std::function<void(std::vector<act::Change>, QObject* context, std::function<void(act::TunedPtr)>)> tune;
};

} // namespace daemonscope
