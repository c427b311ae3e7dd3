// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings_file.h"
#include "tests/gui/window_stage.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/wait.h"
#include "views/tree/tree_view.h"

namespace daemonscope::test {

void addBuildServer(FakeProc& proc)
{
    constexpr int pts0 = 0x8800;
    proc.add({.pid = 1, .ppid = 0, .comm = "systemd", .cmdline = std::string("/sbin/init\0splash\0", 18), .rssPages = 3100, .uid = 0});
    proc.add({.pid = 2, .ppid = 0, .pgid = 0, .sid = 0, .comm = "kthreadd", .cmdline = "", .flags = 0x00200000, .uid = 0});
    proc.add({.pid = 15, .ppid = 2, .pgid = 0, .sid = 0, .state = 'I', .comm = "kworker/0:1", .cmdline = "", .flags = 0x00200000, .uid = 0});
    proc.add({.pid = 640, .comm = "cron", .cmdline = std::string("/usr/sbin/cron\0-f\0", 18), .rssPages = 700, .uid = 0, .cgroup = "/system.slice/cron.service"});
    proc.add({.pid = 700, .comm = "sshd", .cmdline = "sshd: /usr/sbin/sshd -D [listener] 0 of 10-100 startups", .rssPages = 1900, .uid = 0, .cgroup = "/system.slice/ssh.service"});
    proc.add({.pid = 812, .pgid = 811, .sid = 811, .comm = "nginx", .cmdline = "nginx: master process /usr/sbin/nginx", .rssPages = 1560, .uid = 0});
    for (const int pid : {813, 814})
        proc.add({.pid = pid, .ppid = 812, .pgid = 811, .sid = 811, .comm = "nginx", .cmdline = "nginx: worker process", .rssPages = 2400, .uid = 33});
    proc.add({.pid = 1029, .ppid = 700, .comm = "sshd", .cmdline = "sshd: ada [priv]", .rssPages = 2100, .uid = 0});
    proc.add({.pid = 1033, .ppid = 1029, .sid = 1033, .tty = pts0, .tpgid = 2210, .comm = "bash", .cmdline = std::string("-bash\0", 6), .rssPages = 1330});
    proc.add({.pid = 2102, .ppid = 1033, .sid = 1033, .tty = pts0, .tpgid = 2210, .state = 'T', .comm = "vim", .cmdline = std::string("vim\0notes.md\0", 13), .rssPages = 3580});
    proc.add({.pid = 2210, .ppid = 1033, .sid = 1033, .tty = pts0, .tpgid = 2210, .comm = "make", .cmdline = std::string("make\0-j4\0", 9), .rssPages = 1790});
    proc.add({.pid = 2211, .ppid = 1033, .pgid = 2210, .sid = 1033, .tty = pts0, .tpgid = 2210, .comm = "tee", .cmdline = std::string("tee\0build.log\0", 14), .rssPages = 256});
    proc.add({.pid = 2377, .ppid = 1033, .sid = 1033, .tty = pts0, .tpgid = 2210, .comm = "sh", .cmdline = std::string("sh\0-c\0ruby backup.rb &\0", 23), .rssPages = 250});
    proc.add({.pid = 2378, .ppid = 2377, .pgid = 2377, .sid = 1033, .tty = pts0, .tpgid = 2210, .comm = "backup.rb", .cmdline = std::string("ruby\0backup.rb\0", 15), .rssPages = 5400});
    proc.add({.pid = 2391, .ppid = 2210, .pgid = 2210, .sid = 1033, .tty = pts0, .tpgid = 2210, .state = 'R', .comm = "cc1plus", .cmdline = std::string("cc1plus\0-quiet\0src/tree.cpp\0", 28), .userTicks = 480, .rssPages = 48640});
    proc.add({.pid = 3100, .pgid = 3100, .sid = 3050, .comm = "rsync", .cmdline = std::string("rsync\0-a\0/home/ada\0/srv/backup\0", 31), .rssPages = 900});
    proc.add({.pid = 4001, .comm = "agent", .cmdline = std::string("/opt/agent/bin/agent\0", 21), .rssPages = 4200});
    proc.add({.pid = 4100, .ppid = 4001, .pgid = 4001, .sid = 4001, .state = 'Z', .comm = "helper", .cmdline = "", .rssPages = 0});
}

void WindowStage::useFreshSettings(const QTemporaryDir& folder)
{
    QSettings::setPath(settings::format(), QSettings::UserScope, folder.path());
}

WindowStage::WindowStage(FakeProc& proc)
    : observer_(std::make_unique<Observer>(sys::ProcFs::open(proc.path()).value())),
      window_(std::make_unique<MainWindow>(*observer_, WindowOptions{proc.path()}))
{
    observer_->setPaused(true);
    observer_->start();
    window_->QWidget::show();
    // Only the scans that a test asks for, so that it knows what it sees.
    observer_->setPaused(true);
    if (!waitUntil([this] { return model().size() > 0; }))
        throw std::runtime_error("the window shows nothing");
}

WindowStage::~WindowStage()
{
    window_.reset();
    observer_.reset();
}

bool WindowStage::look()
{
    QSignalSpy applied(&model(), &TreeModel::applied);
    observer_->refresh();
    // What late readers bring makes updates of its own, so the first to come need not be that of this scan.
    observer_->settle();
    QCoreApplication::processEvents();
    return !applied.isEmpty();
}

QModelIndex WindowStage::rowOf(int pid)
{
    const auto& context = model().context();
    const auto* process = context.classified ? context.classified->snapshot().find(Pid{pid}) : nullptr;
    return process != nullptr ? model().indexOf(NodeId::of(process->key.serial)) : QModelIndex();
}

int WindowStage::processRows()
{
    int rows = 0;
    std::vector<QModelIndex> open{QModelIndex()};
    while (!open.empty()) {
        const auto parent = open.back();
        open.pop_back();
        for (int row = 0; row < model().rowCount(parent); ++row) {
            open.push_back(model().index(row, 0, parent));
            rows += model().row(open.back()).process ? 1 : 0;
        }
    }
    return rows;
}

} // namespace daemonscope::test
