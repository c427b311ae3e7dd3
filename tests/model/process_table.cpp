// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/process_table.h"

#include <sstream>
#include <stdexcept>

namespace daemonscope::test {

ProcessTable::ProcessTable() : machine_(std::make_shared<const sys::Machine>())
{
    auto empty = std::make_shared<Fetched<sys::Cmdline>>();
    empty->pending = false;
    noCommandLine_ = std::move(empty);
}

void ProcessTable::add(const Numbers& numbers)
{
    auto process = std::make_shared<Process>();
    auto& stat = process->stat;
    stat.pid = Pid{numbers.pid};
    stat.comm = numbers.comm;
    stat.state = numbers.state;
    stat.ppid = Pid{numbers.ppid};
    stat.pgid = Pgid{numbers.pgid};
    stat.sid = Sid{numbers.sid};
    stat.ttyNr = numbers.ttyNr;
    stat.tpgid = numbers.tpgid;
    stat.flags = numbers.kernelThread ? sys::flagKernelThread : 0;
    stat.threads = 1;
    stat.startTicks = ++lastSerial_;
    stat.rssPages = numbers.kernelThread ? 0 : 1000;
    stat.fields = 24;
    process->key = {stat.pid, stat.startTicks, lastSerial_};
    auto& credentials = credentials_[numbers.uid];
    if (!credentials) {
        auto made = std::make_shared<Credentials>();
        made->status.realUid = made->status.effectiveUid = numbers.uid;
        credentials = std::move(made);
    }
    process->credentials = credentials;
    process->cmdline = noCommandLine_;
    process->firstScan = scans_ + 1;
    processes_[numbers.pid] = std::move(process);
    ++structureVersion_;
}

void ProcessTable::addText(const std::string& lines)
{
    std::istringstream text(lines);
    for (std::string line; std::getline(text, line);) {
        std::istringstream words(line);
        Numbers numbers;
        if (!(words >> numbers.pid >> numbers.ppid >> numbers.pgid >> numbers.sid >> numbers.comm))
            continue;
        for (std::string word; words >> word;) {
            if (word == "kernel")
                numbers.kernelThread = true;
            else if (word == "tty" || word == "fg")
                numbers.ttyNr = pts0;
            else if (word == "stopped")
                numbers.state = 'T';
            else if (word == "zombie")
                numbers.state = 'Z';
            else if (word.starts_with("uid="))
                numbers.uid = static_cast<std::uint32_t>(std::stoul(word.substr(4)));
            else
                throw std::invalid_argument(word);
            if (word == "fg")
                numbers.tpgid = numbers.pgid;
        }
        add(numbers);
    }
}

void ProcessTable::remove(int pid)
{
    processes_.erase(pid);
    ++structureVersion_;
}

void ProcessTable::adopt(int pid, int by)
{
    auto adoption = std::make_shared<Adoption>();
    adoption->from = at(pid).stat.ppid;
    adoption->by = Pid{by};
    adoption->notBefore = now_;
    adoption->notAfter = now_;
    reshape(pid, [&](Process& process) {
        process.stat.ppid = Pid{by};
        process.adoption = adoption;
    });
}

void ProcessTable::exit(int pid, int reaper)
{
    remove(pid);
    std::vector<int> children;
    for (const auto& [number, process] : processes_)
        if (process->stat.ppid.value == pid)
            children.push_back(number);
    for (const int child : children)
        adopt(child, reaper);
}

void ProcessTable::setCommandLine(int pid, std::string bytes)
{
    auto line = std::make_shared<Fetched<sys::Cmdline>>();
    line->pending = false;
    line->value.trueLength = bytes.size();
    line->value.bytes = std::move(bytes);
    touch(pid, [&](Process& process) { process.cmdline = line; });
}

SnapshotPtr ProcessTable::next()
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->number = ++scans_;
    snapshot->takenAt = now_;
    snapshot->sinceBoot = std::chrono::hours(1) + now_.time_since_epoch() % std::chrono::hours(500'000);
    snapshot->machine = machine_;
    snapshot->seenReapers = std::make_shared<const std::vector<Serial>>();
    snapshot->structureVersion = structureVersion_;
    std::vector<ProcessPtr> processes;
    processes.reserve(processes_.size());
    for (const auto& [pid, process] : processes_)
        processes.push_back(process);
    snapshot->setProcesses(std::move(processes));
    return snapshot;
}

} // namespace daemonscope::test
