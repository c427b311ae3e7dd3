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
/// A child that idles with the reading end of a pipe, of which this process keeps the writing one; its number.
int pipeToChild();
/// The same with the ends of a pair of local sockets.
int pairWithChild();
/// A child that idles as the first process of a pid namespace of its own, where it has mounted /proc if it may; its
/// number. Further children are born there.
int beginNamespace();
/// Listens on the loopback; the port.
int listenSomewhere();
/// Connects to that port, where this process listens, and accepts.
int connectTo(int port);
/// Opens one of each: eventfd at 7, epoll, timerfd, signalfd, inotify, memfd "ds-test", and a file that is then
/// removed.
int openOddities();
/// Threads that idle, named "helper-1" and so on.
int startThreads(int count);
/// Ends that one of them, and waits until it is gone.
int endThread(int thread);

} // namespace actor
