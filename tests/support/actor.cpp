// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ds_test_actor: a real process that does what a test tells it, one command a line on standard input, one line of
// answer on standard output. It and all it starts end when standard input does. Numbers answered are pids, or -1.
//   fork             a child that idles
//   fork-as PID      the same with that number (needs privileges)
//   orphan           a grandchild that idles and whose parent is gone
//   jobs             leads a session on a terminal of its own: "FRONT1 FRONT2 BACK" (actor_calls.h)
//   front PGID       brings a group to the foreground of its terminal
//   editor           a job in the foreground below a leader that takes the terminal back when the job stops
//   breed N          a child that forks without end from SIGUSR1 on, N in all at most
//   wait PID         waits for that child
//   exec PATH ARG…   becomes that program, after answering
//   run PATH ARG     runs it with our input and output, then answers its exit status
//   name HEX         names itself (prctl(2), PR_SET_NAME), bytes as hexadecimal digits
//   title TEXT       overwrites its command line
//   subreaper        adopts orphans from now on
//   setsid           leaves for a session of its own
//   user UID         becomes that user
//   ignore N, block N, catch N, raise N
//                    does so with a signal of its own
//   pipe-child, pair-child
//                    a child that idles with one end of a pipe or of a pair of sockets
//   begin-namespace  a child that idles as the first one of a pid namespace (may need privileges)
//   listen, connect PORT
//                    a port of the loopback, and a connection to it
//   oddities         one open descriptor of each rare kind
//   threads N        further threads that idle, named helper-1 and so on
//   end-thread TID   ends one of them
//   leave-leader     ends its first thread, while another idles
// With the one argument "idle" it only idles; further ones serve to make its command line longer.

#include <charconv>
#include <cstdio>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/actor_calls.h"
#include "tests/support/actor_inside.h"

namespace {

int numberIn(const std::string& text)
{
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

int nameItself(const std::string& hex)
{
    std::string name;
    for (std::size_t at = 0; at + 1 < hex.size(); at += 2) {
        unsigned char byte = 0;
        std::from_chars(hex.data() + at, hex.data() + at + 2, byte, 16);
        name += static_cast<char>(byte);
    }
    return ::prctl(PR_SET_NAME, name.c_str());
}

void become(std::istringstream& words)
{
    std::vector<std::string> arguments;
    for (std::string word; words >> word;)
        arguments.push_back(word);
    std::vector<char*> argv;
    for (auto& argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    std::cout << "0" << std::endl;
    ::execv(argv[0], argv.data());
    ::_exit(127);
}

int obey(const std::string& command, const std::string& argument)
{
    if (command == "fork")
        return actor::forkIdle();
    if (command == "fork-as")
        return actor::forkIdleAs(numberIn(argument));
    if (command == "orphan")
        return actor::makeOrphan();
    if (command == "breed")
        return actor::breed(numberIn(argument));
    if (command == "front")
        return actor::bringToFront(numberIn(argument));
    if (command == "editor")
        return actor::makeEditor();
    if (command == "wait")
        return ::waitpid(numberIn(argument), nullptr, 0);
    if (command == "run")
        return actor::run(argument);
    if (command == "name")
        return nameItself(argument);
    if (command == "subreaper")
        return ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    if (command == "setsid")
        return ::setsid();
    if (command == "ignore")
        return actor::ignoreSignal(numberIn(argument));
    if (command == "block")
        return actor::blockSignal(numberIn(argument));
    if (command == "catch")
        return actor::catchSignal(numberIn(argument));
    if (command == "raise")
        return actor::sendItself(numberIn(argument));
    if (command == "pipe-child")
        return actor::pipeToChild();
    if (command == "pair-child")
        return actor::pairWithChild();
    if (command == "begin-namespace")
        return actor::beginNamespace();
    if (command == "listen")
        return actor::listenSomewhere();
    if (command == "connect")
        return actor::connectTo(numberIn(argument));
    if (command == "oddities")
        return actor::openOddities();
    if (command == "threads")
        return actor::startThreads(numberIn(argument));
    if (command == "end-thread")
        return actor::endThread(numberIn(argument));
    if (command == "user")
        return ::setresuid(static_cast<uid_t>(numberIn(argument)), static_cast<uid_t>(numberIn(argument)),
            static_cast<uid_t>(numberIn(argument)));
    return -1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "idle")
        actor::idle();
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string command;
        words >> command >> std::ws;
        if (command == "exec") {
            become(words);
        } else if (command == "jobs") {
            std::cout << actor::makeJobs() << std::endl;
        } else if (command == "leave-leader") {
            std::cout << "0" << std::endl;
            actor::leaveLeaderThread();
        } else {
            std::string argument;
            std::getline(words, argument);
            if (command == "title") {
                actor::setTitle(argv, argc, argument);
                std::cout << "0" << std::endl;
            } else {
                std::cout << obey(command, argument) << std::endl;
            }
        }
    }
    return 0;
}
