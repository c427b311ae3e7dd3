// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/stage.h"

#include <algorithm>
#include <stdexcept>

namespace daemonscope::test {

Stage Stage::buildServer()
{
    Stage stage;
    auto& table = stage.table;
    table.addText(R"(
        1    0    1    1    systemd
        2    0    0    0    kthreadd kernel
        15   2    0    0    kworker/0:1 kernel
        640  1    640  640  cron
        700  1    700  700  sshd
        701  1    701  701  dbus-daemon uid=101
        812  1    811  811  nginx
        813  812  811  811  nginx uid=33
        814  812  811  811  nginx uid=33
        1029 700  1029 1029 sshd
        1033 1029 1033 1033 bash tty uid=1000
        2102 1033 2102 1033 vim tty stopped uid=1000
        2210 1033 2210 1033 make fg uid=1000
        2391 2210 2210 1033 cc1plus fg uid=1000
        2211 1033 2210 1033 tee fg uid=1000
        2378 2377 2377 1033 backup.rb tty uid=1000
        2377 1033 2377 1033 sh tty uid=1000
        3100 1    3100 3050 rsync uid=1000
        4001 1    4001 4001 agent uid=1000
    )");
    for (const int pid : {1033, 2102, 2378, 2377})
        table.touch(pid, [](Process& process) { process.stat.tpgid = 2210; });
    // Arguments stand apart by |, which none of them holds.
    const std::pair<int, std::string> lines[]{{1, "/sbin/init|splash"}, {640, "/usr/sbin/cron|-f"},
        {812, "nginx: master process /usr/sbin/nginx"}, {813, "nginx: worker process"}, {814, "nginx: worker process"},
        {1033, "-bash"}, {2102, "vim|notes.md"}, {2210, "make|-j4"}, {2391, "cc1plus|-quiet|src/tree.cpp"},
        {2211, "tee|build.log"}, {2378, "ruby|backup.rb|--to|/srv/backup"}, {2377, "sh|-c|ruby backup.rb &"},
        {700, "sshd: /usr/sbin/sshd -D [listener] 0 of 10-100 startups"}, {701, "/usr/bin/dbus-daemon|--system"},
        {1029, "sshd: user [priv]"}, {3100, "rsync|-a|/home/user|/srv/backup"}, {4001, "/opt/agent/bin/agent"}};
    for (auto [pid, line] : lines) {
        std::replace(line.begin(), line.end(), '|', '\0');
        table.setCommandLine(pid, line + '\0');
    }
    stage.setUnit(640, "/system.slice/cron.service");
    stage.setUnit(700, "/system.slice/ssh.service");
    stage.setUnit(701, "/system.slice/dbus.service");
    stage.tick();
    stage.tick(std::chrono::seconds(10));
    table.exit(2377); // backup.rb is adopted before our eyes
    table.reshape(2378, [](Process& process) {
        auto adoption = std::make_shared<Adoption>(*process.adoption);
        adoption->fromComm = "sh";
        adoption->byComm = "systemd";
        adoption->notAfter += std::chrono::milliseconds(940);
        process.birth = std::make_shared<Birth>(Birth{Pid{2377}, "sh", adoption->notBefore - std::chrono::seconds(5),
            adoption->notBefore - std::chrono::milliseconds(4999)});
        process.adoption = std::move(adoption);
    });
    stage.tick();
    return stage;
}

void Stage::tick(std::chrono::milliseconds after)
{
    table.advance(after);
    classified_ = classify(table.next(), classified_);
    const auto scene = keeper_.next(classified_);
    TreeOptions options;
    options.kernelThreads = true;
    forest_ = arrange(scene, options);
}

Row Stage::row(NodeId id) const
{
    const int at = forest_->indexOf(id);
    if (at < 0)
        throw std::out_of_range("no such row");
    return forest_->node(at).row;
}

void Stage::setUnit(int pid, const std::string& path)
{
    auto group = std::make_shared<Fetched<std::string>>();
    set(*group, path);
    table.reshape(pid, [&](Process& process) { process.cgroup = group; });
}

std::shared_ptr<Details> ordinaryDetails(const Process& process)
{
    auto details = std::make_shared<Details>();
    details->key = process.key;
    set(details->cwd, std::string("/"));
    set(details->exe, "/usr/sbin/" + process.stat.comm);
    set(details->root, std::string("/"));
    for (auto& link : details->standard)
        set(link, std::string("/dev/null"));
    set(details->descriptors, Descriptors{9, 6, false});
    set(details->cgroup, process.cgroup ? process.cgroup->value : std::string());
    std::vector<Namespace> namespaces;
    for (const char* kind : {"cgroup", "ipc", "mnt", "net", "pid", "time", "user", "uts"})
        namespaces.push_back({kind, std::string(kind) + ":[4026531836]", true, true});
    set(details->namespaces, std::move(namespaces));
    auto status = process.credentials->status;
    status.umask = 022;
    status.ignoredSignals = 0x1001;
    set(details->status, status);
    set(details->environment, Environment{});
    set(details->loginUid, std::optional<std::uint32_t>());
    set(details->pidFile, std::string());
    return details;
}

std::shared_ptr<Details> hiddenDetails(const Process& process)
{
    auto details = ordinaryDetails(process);
    const auto denied = sys::Failure::Denied;
    refuse(details->cwd, denied);
    refuse(details->exe, denied);
    refuse(details->root, denied);
    for (auto& link : details->standard)
        refuse(link, denied);
    refuse(details->descriptors, denied);
    refuse(details->namespaces, denied);
    refuse(details->environment, denied);
    return details;
}

} // namespace daemonscope::test
