// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// What the test actor does to itself, for somebody to find by looking inside.
namespace actor {

/// 0 or -1, as for all that follow without another answer.
int ignoreSignal(int number);
int blockSignal(int number);
/// A handler that does nothing.
int catchSignal(int number);
/// Sends a signal to itself as a process.
int sendItself(int number);
/// Threads that idle, named "helper-1" and so on.
int startThreads(int count);

} // namespace actor
