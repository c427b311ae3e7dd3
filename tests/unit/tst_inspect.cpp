// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <csignal>
#include <future>
#include <mutex>
#include <thread>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include "model/inspect/aspect_reader.h"
#include "model/inspect/sheet.h"
#include "model/process/details_reader.h"
#include "tests/support/child_process.h"
#include "tests/support/fake_proc.h"
#include "tests/unit/scanning.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

/// What a look at an aspect brought, once it is complete; null when it never was.
FindingsPtr look(const sys::ProcFs& proc, sys::ReaderPool& pool, const Process& process, Aspect aspect)
{
    struct Box {
        std::mutex mutex;
        std::condition_variable changed;
        FindingsPtr latest;
    };
    auto box = std::make_shared<Box>();
    AspectReader(proc, pool).read(process, aspect, [box](FindingsPtr findings) {
        const std::lock_guard lock(box->mutex);
        box->latest = std::move(findings);
        box->changed.notify_all();
    });
    std::unique_lock lock(box->mutex);
    const bool done = box->changed.wait_for(lock, longEnough, [&] { return box->latest && box->latest->complete(); });
    return done ? box->latest : nullptr;
}

/// The sentences of a sheet, one a line.
QString told(const Sheet& sheet)
{
    QStringList all{sheet.summary};
    for (const auto& block : sheet.blocks)
        for (const auto& line : block.lines)
            all << line.sentence();
    return all.join(QLatin1Char('\n'));
}

} // namespace

/// Real processes, looked into.
class TestInspect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        proc_ = std::make_unique<sys::ProcFs>(std::move(*sys::ProcFs::open()));
    }

    void signalsOfARealProcess()
    {
        auto actor = ChildProcess::actor();
        QCOMPARE(actor.number(("ignore " + std::to_string(SIGINT)).c_str()), 0);
        QCOMPARE(actor.number(("catch " + std::to_string(SIGTERM)).c_str()), 0);
        QCOMPARE(actor.number(("block " + std::to_string(SIGUSR2)).c_str()), 0);
        QCOMPARE(actor.number(("raise " + std::to_string(SIGUSR2)).c_str()), 0);
        const auto text = sheetTextOf(actor.pid(), Aspect::Signals);
        QVERIFY2(text.contains(QStringLiteral("Ctrl-C (SIGINT) is ignored. SIGTERM runs its own handler.")),
            qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("SIGUSR2: waits until it is no longer blocked, 12")));
        QVERIFY(text.contains(QStringLiteral("SIGUSR2: then: ends it, 12")));
        QVERIFY(text.contains(QStringLiteral("SIGINT: otherwise: ends it, 2")));
        QVERIFY(text.contains(QStringLiteral("SIGTERM: otherwise: ends it, 15")));
        QVERIFY(text.contains(QStringLiteral("SIGHUP: ends it, 1")));
    }

    /// The kernel keeps from an init what it has no handler for; what kills comes through from outside only.
    void signalsOfAnInit()
    {
        auto actor = ChildProcess::actor();
        const Pid init{actor.number("begin-namespace")};
        if (init.value <= 0)
            QSKIP("no pid namespace may be made here");
        const ProcessGuard guard(init);
        const auto text = sheetTextOf(init, Aspect::Signals);
        QVERIFY2(text.contains(QStringLiteral("SIGTERM is dropped: an init without a handler.")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("SIGKILL: ends it, if it comes from outside its pid namespace, 9")));
        QVERIFY(text.contains(QStringLiteral("SIGSTOP: stops it, if it comes from outside its pid namespace, 19")));
        QVERIFY(text.contains(QStringLiteral("SIGCHLD: does nothing, 17")));
        // It is so: what has not ended it does not wait either.
        QCOMPARE(::kill(init.value, SIGTERM), 0);
        QVERIFY(!sheetTextOf(init, Aspect::Signals).contains(QStringLiteral("SIGTERM: is about to be taken")));
        Scanning scanning;
        scanning.scan();
        QVERIFY(scanning.find(init) != nullptr && !scanning.find(init)->dead());
        QCOMPARE(::kill(init.value, SIGKILL), 0);
        QCOMPARE(actor.number("wait " + std::to_string(init.value)), init.value);
    }

    void signalsOfTheStoppedAndTheDead()
    {
        auto actor = ChildProcess::actor();
        const Pid child{actor.number("fork")};
        const ProcessGuard guard(child);
        Scanning scanning;
        // A sanitizer holds signals back while it forks.
        QVERIFY(waitUntil([&] { return sheetTextOf(child, Aspect::Signals).contains(QStringLiteral("SIGTERM ends it.")); }));
        QCOMPARE(::kill(child.value, SIGSTOP), 0);
        QVERIFY(scanning.scanUntil(child, [](const Process& p) { return p.stat.state == 'T'; }));
        QCOMPARE(::kill(child.value, SIGTERM), 0);
        const auto stopped = sheetTextOf(child, Aspect::Signals);
        QVERIFY2(stopped.contains(QStringLiteral("SIGTERM: waits until it is continued, 15")), qPrintable(stopped));
        QVERIFY(stopped.startsWith(QStringLiteral("It is stopped: ")));
        QCOMPARE(::kill(child.value, SIGCONT), 0);
        QVERIFY(scanning.scanUntil(child, [](const Process& p) { return p.dead(); }));
        QCOMPARE(sheetTextOf(child, Aspect::Signals), QStringLiteral("\nThe dead take no signals."));
    }

    void signalsOfSeveralThreads()
    {
        auto actor = ChildProcess::actor();
        QCOMPARE(actor.number("threads 1"), 0);
        QCOMPARE(actor.number(("block " + std::to_string(SIGTERM)).c_str()), 0); // the new one has not inherited it
        const auto text = sheetTextOf(actor.pid(), Aspect::Signals);
        QVERIFY2(text.contains(QStringLiteral("SIGTERM is blocked by its first thread.")), qPrintable(text));
    }

    void threadsOfARealProcess()
    {
        auto actor = ChildProcess::actor();
        QCOMPARE(actor.number("threads 3"), 0);
        const auto text = sheetTextOf(actor.pid(), Aspect::Threads);
        // A sanitizer may have one of its own.
        QVERIFY2(text.startsWith(QStringLiteral("4 thread")) || text.startsWith(QStringLiteral("5 thread")),
            qPrintable(text));
        for (const char* name : {": helper-1, ", ": helper-2, ", ": helper-3, "})
            QVERIFY2(text.contains(QLatin1String(name)), qPrintable(text));
        QVERIFY(text.contains(QString::number(actor.pid().value) + QStringLiteral(": ds_test_actor, ")));
    }

    void limitsAreTheKernels()
    {
        rlimit files{};
        QCOMPARE(::prlimit(::getpid(), RLIMIT_NOFILE, nullptr, &files), 0);
        const auto findings = lookAt(Pid{::getpid()}, Aspect::Limits);
        QVERIFY(findings && findings->limits.ok());
        const auto& all = findings->limits.value;
        const auto found = std::find_if(
            all.begin(), all.end(), [](const auto& one) { return one.name == "Max open files"; });
        QVERIFY(found != all.end());
        QCOMPARE(found->soft, std::optional<std::uint64_t>(files.rlim_cur));
        // Every one that this kernel has is known by name.
        const auto sheet = limitsSheet(*findings, {});
        for (const auto& line : sheet.blocks[0].lines)
            QVERIFY2(line.more.startsWith(QStringLiteral("RLIMIT_")), qPrintable(line.name));
    }

    void placeAndMemoryOfOurselves()
    {
        const auto place = lookAt(Pid{::getpid()}, Aspect::Surroundings);
        QVERIFY(place && place->nsPids.ok() && place->namespaces.ok() && place->cgroups.ok());
        QCOMPARE(place->nsPids.value.front(), ::getpid());
        QVERIFY(place->namespaces.value.size() >= 7);
        const auto memory = lookAt(Pid{::getpid()}, Aspect::Memory);
        QVERIFY(memory && memory->memory.ok() && memory->mappings.ok() && memory->oom.ok());
        QVERIFY(memory->memory.value.bytes("VmRSS").value_or(0) > 0);
        QVERIFY(memory->mappings.value.bytes("Pss").value_or(0) > 0);
        QVERIFY(memory->mappings.value.bytes("Pss") <= memory->mappings.value.bytes("Rss"));
        QVERIFY(memory->oom.value.score.has_value());
    }

    void environmentIsAsItWasAtTheStart()
    {
        ::setenv("DS_TEST_STARTED_WITH", "a b\tc", 1);
        auto actor = ChildProcess::actor();
        ::unsetenv("DS_TEST_STARTED_WITH");
        const auto text = sheetTextOf(actor.pid(), Aspect::Environment);
        QVERIFY2(text.contains(QStringLiteral("DS_TEST_STARTED_WITH: a b\\tc")), qPrintable(text));
        QVERIFY(!sheetTextOf(Pid{::getpid()}, Aspect::Environment).contains(QStringLiteral("DS_TEST_STARTED_WITH")));
    }

    void filesOfARealProcess()
    {
        auto actor = ChildProcess::actor();
        const auto self = QString::number(actor.pid().value);
        const auto reader = QString::number(actor.number("pipe-child"));
        const auto partner = QString::number(actor.number("pair-child"));
        const auto port = QString::number(actor.number("listen"));
        QCOMPARE(actor.number("connect " + port.toStdString()), 0);
        QCOMPARE(actor.number("oddities"), 0);
        // A busy machine may not be asked to the end in one look.
        const QStringList words{QStringLiteral("pipe, to %1 ds_test_actor, write").arg(reader),
            QStringLiteral("TCP, listens at 127.0.0.1:%1").arg(port),
            QStringLiteral("TCP, to itself at 127.0.0.1:%1").arg(port),
            QStringLiteral("local socket, to %1 ds_test_actor").arg(partner), QStringLiteral("counter, at 7 (eventfd)"),
            QStringLiteral("timer that is not set (timerfd)"), QStringLiteral(" s, then every 3600 s (timerfd)"),
            QStringLiteral("process %1 (pidfd)").arg(::getpid()), QStringLiteral("takes signals: USR1 (signalfd)"),
            QStringLiteral("watches files, 1 of them (inotify)"), QStringLiteral("file in memory, “ds-test” (memfd)"),
            QStringLiteral(": /tmp/ds-test-"), QStringLiteral(", read, write · removed"),
            QStringLiteral("0: pipe, from %1 tst_inspect, read").arg(::getpid())};
        QVERIFY2(tells(actor.pid(), words), qPrintable(missing_ + QLatin1String(" is not in\n") + text_));
        // What an epoll waits for is named by number.
        const auto lines = text_.split(QLatin1Char('\n'));
        const auto counter = lines.filter(QStringLiteral("(eventfd)")).value(0).section(QLatin1Char(':'), 0, 0);
        QVERIFY2(text_.contains(QStringLiteral("waits for %1 (epoll)").arg(counter)), qPrintable(text_));
        // The other end says the same, and has its standard input from its parent.
        const Pid child{reader.toInt()};
        QVERIFY2(tells(child,
                     {QStringLiteral("pipe, from %1 ds_test_actor").arg(self),
                         QStringLiteral("0: pipe, from %1 tst_inspect, read · inherited").arg(::getpid())}),
            qPrintable(missing_ + QLatin1String(" is not in\n") + text_));
        const auto findings = lookAt(child, Aspect::Files);
        QVERIFY(findings && findings->inheritance.ok());
        const auto& kin = findings->inheritance.value.byNumber.at(0);
        QCOMPARE(kin.front().pid, actor.pid());
        QCOMPARE(kin.front().number, 0);
        // The end that its parent has closed is its alone now.
        int own = 0;
        for (const auto& file : findings->files.value.files)
            own += file.target.kind == sys::DescriptorKind::Pipe
                    && !findings->inheritance.value.byNumber.contains(file.number)
                ? 1
                : 0;
        if (kin.front().certain)
            QCOMPARE(own, 1);
    }

    /// From inside of a container who holds the other end of a pipe may not be seen: it is not nobody.
    void pipesThatLeaveAContainer()
    {
        auto actor = ChildProcess::actor();
        const Pid init{actor.number("begin-namespace")};
        if (init.value <= 0)
            QSKIP("no pid namespace may be made here");
        const ProcessGuard guard(init);
        const auto root = "/proc/" + std::to_string(init.value) + "/root/proc";
        Scanning scanning(root);
        scanning.scan();
        const auto* first = scanning.find(Pid{1});
        if (first == nullptr || first->stat.comm != "ds_test_actor")
            QSKIP("no procfs may be mounted here");
        const auto proc = sys::ProcFs::open(root);
        QVERIFY(proc);
        const auto findings = look(*proc, pool_, *first, Aspect::Files);
        QVERIFY(findings && findings->holders.ok());
        QCOMPARE(findings->holders.value.unseen, 0);
        const auto sheet = filesSheet(*findings, {});
        QVERIFY2(told(sheet).contains(QStringLiteral("0: pipe, read")), qPrintable(told(sheet)));
        QVERIFY(!told(sheet).contains(QStringLiteral("nobody")));
        QVERIFY(sheet.blocks[0].note.contains(QStringLiteral("outside of the container")));
    }

    /// Which the link does not tell from a file: by what it leads to, under whatever name.
    void namedPipes()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("pipe")).toStdString();
        const auto other = folder.filePath(QStringLiteral("other name")).toStdString();
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
        QCOMPARE(::link(path.c_str(), other.c_str()), 0);
        auto both = sys::UniqueFd(::open(path.c_str(), O_RDWR | O_CLOEXEC));
        QVERIFY(both.get() >= 0);
        const QString at = QStringLiteral(", at ") + QString::fromStdString(path);
        const Pid self{::getpid()};
        QVERIFY2(tells(self, {QStringLiteral("named pipe")}), qPrintable(text_));
        ChildProcess cat({"/bin/cat", other});
        const auto reader = QString::number(cat.pid().value);
        QVERIFY2(tells(self, {QStringLiteral("named pipe, shared with %1 cat").arg(reader) + at}), qPrintable(text_));
        const sys::UniqueFd writer(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
        both.reset();
        QVERIFY2(tells(self, {QStringLiteral("named pipe, to %1 cat").arg(reader) + at}), qPrintable(text_));
        QVERIFY2(tells(cat.pid(),
                     {QStringLiteral("named pipe, from %1 tst_inspect, at %2")
                             .arg(self.value)
                             .arg(QString::fromStdString(other))}),
            qPrintable(text_));
        QCOMPARE(::unlink(path.c_str()), 0);
        QVERIFY2(tells(self, {at + QStringLiteral(", write · removed")}), qPrintable(text_));
        cat.end();
        QVERIFY(tells(self, {QStringLiteral("named pipe")}) && !text_.contains(QStringLiteral(" cat")));
    }

    void localSocketsByPath()
    {
        const QTemporaryDir folder;
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const auto path = folder.filePath(QStringLiteral("socket"));
        path.toStdString().copy(address.sun_path, sizeof address.sun_path - 1);
        const auto* plain = reinterpret_cast<const sockaddr*>(&address);
        const sys::UniqueFd server(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        const sys::UniqueFd client(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        QVERIFY(::bind(server.get(), plain, sizeof address) == 0 && ::listen(server.get(), 1) == 0);
        QVERIFY(::connect(client.get(), plain, sizeof address) == 0);
        const sys::UniqueFd accepted(::accept(server.get(), nullptr, nullptr));
        QVERIFY2(tells(Pid{::getpid()},
                     {QStringLiteral("local socket, listens at ") + path, QStringLiteral("local socket, to itself")}),
            qPrintable(text_));
        const auto findings = lookAt(Pid{::getpid()}, Aspect::Files);
        QVERIFY(findings);
        const auto sheet = filesSheet(*findings, {});
        const auto& lines = sheet.blocks[0].lines;
        const auto line = std::find_if(lines.begin(), lines.end(),
            [&](const SheetLine& each) { return each.key == QString::number(client.get()); });
        QVERIFY(line != lines.end() && line->more.contains(path)); // what the other end is bound to
    }

    void theDeadAndTheGone()
    {
        auto actor = ChildProcess::actor();
        const auto child = actor.number("fork");
        Scanning scanning;
        scanning.scan();
        const auto process = scanning.pointer(Pid{child});
        QVERIFY(process);
        QCOMPARE(::kill(child, SIGKILL), 0);
        QVERIFY(scanning.scanUntil(Pid{child}, [](const Process& p) { return p.dead(); }));
        for (int aspect = 0; aspect < aspectCount; ++aspect) {
            const auto findings = look(*proc_, pool_, *process, static_cast<Aspect>(aspect));
            QVERIFY(findings);
            QVERIFY(!findings->silent());
            QVERIFY(!sheetOf(static_cast<Aspect>(aspect), findings.get(), {.dead = true}).blocks.empty());
        }
        QCOMPARE(actor.number("wait " + std::to_string(child)), child);
        const auto gone = look(*proc_, pool_, *process, Aspect::Signals);
        QVERIFY(gone);
        QCOMPARE(gone->signals.failure, std::optional(sys::Failure::Gone));
    }

    /// To an ordinary user the files of a zombie are refused, its own one too: that says nothing but that it has none.
    void whatTheDeadHaveInTheirUsersEyes()
    {
        auto actor = ChildProcess::actor();
        if (::geteuid() == 0)
            QCOMPARE(actor.number("user 65534"), 0);
        const auto child = actor.number("fork");
        QCOMPARE(::kill(child, SIGKILL), 0);
        Scanning scanning;
        QVERIFY(scanning.scanUntil(Pid{child}, [](const Process& p) { return p.dead(); }));
        const auto zombie = scanning.pointer(Pid{child});
        FindingsPtr files;
        FindingsPtr environment;
        // This thread alone, and with it those that it has read, is that user.
        std::thread user([&] {
            if (::geteuid() == 0 && ::syscall(SYS_setresuid, 65534, 65534, 65534) != 0)
                return;
            sys::ReaderPool pool(Scanning::patient);
            files = look(*proc_, pool, *zombie, Aspect::Files);
            environment = look(*proc_, pool, *zombie, Aspect::Environment);
        });
        user.join();
        ::prctl(PR_SET_DUMPABLE, 1); // which a change of user has ended
        QVERIFY(files && environment);
        QCOMPARE(files->files.failure, std::optional(sys::Failure::Denied));
        const auto context = SheetContext::of(*zombie);
        QCOMPARE(told(filesSheet(*files, context)), QStringLiteral("\nThe dead have none."));
        QCOMPARE(told(environmentSheet(*environment, context)), QStringLiteral("\nThe dead have none."));
        QVERIFY(told(filesSheet(*files, {})).contains(QStringLiteral("not permitted")));
    }

    /// A file that never answers says so; the others are there.
    void whatIsStuckHidesNothing()
    {
        FakeProc fake;
        fake.add({.pid = 9, .comm = "stuck"})
            .write(9, "status", FakeProcess{.pid = 9}.statusText() + "VmSize: 4 kB\nVmRSS: 4 kB\n");
        fake.fifo(9, "smaps_rollup");
        const auto proc = sys::ProcFs::open(fake.path());
        QVERIFY(proc);
        Scanning scanning(fake.path());
        scanning.scan();
        sys::ReaderPool hasty(Scanning::hasty);
        const auto findings = look(*proc, hasty, *scanning.find(Pid{9}), Aspect::Memory);
        QVERIFY(findings);
        QVERIFY(findings->silent());
        const auto text = told(memorySheet(*findings, {}));
        QVERIFY2(text.contains(QStringLiteral("resident: 4.0 KiB\n")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("does not answer")), qPrintable(text));
        fake.answer(9, "smaps_rollup", "");
    }

    /// Anybody may fill it with whatever he likes.
    void anEnvironmentOfManyEntries()
    {
        std::string text;
        for (int number = 0; number < 7000; ++number)
            text += std::string("a\0", 2);
        FakeProc fake;
        fake.add({.pid = 9, .comm = "full"}).write(9, "environ", text);
        const auto proc = sys::ProcFs::open(fake.path());
        QVERIFY(proc);
        Scanning scanning(fake.path());
        scanning.scan();
        const auto findings = look(*proc, pool_, *scanning.find(Pid{9}), Aspect::Environment);
        QVERIFY(findings && findings->environment.ok());
        const auto sheet = environmentSheet(*findings, {});
        QCOMPARE(sheet.blocks[0].lines.size(), 5000U);
        QCOMPARE(sheet.blocks[0].note, QStringLiteral("and 2000 more"));
    }

    /// That this program had no descriptor left is no fault of what is read, also when there is one again by then.
    void withoutADescriptorItSaysSo()
    {
        Scanning scanning;
        scanning.scan();
        const auto* process = scanning.find(Pid{::getpid()});
        QVERIFY(process != nullptr);
        sys::ReaderPool one({.threads = 1, .patience = longEnough, .deadline = longEnough});
        std::promise<void> go;
        one.read<int>(
            "nothing", [ready = go.get_future().share()]() -> sys::Result<int> { ready.wait(); return 0; },
            [](const sys::Result<int>&) {});
        const auto findings = std::make_shared<std::promise<FindingsPtr>>();
        const auto details = std::make_shared<std::promise<std::shared_ptr<const Details>>>();
        auto found = findings->get_future();
        auto detailed = details->get_future();
        const AspectReader aspects(*proc_, one);
        const DetailsReader reader(*proc_, one);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        const rlimit none{0, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
        aspects.read(*process, Aspect::Limits, [findings](FindingsPtr all) { findings->set_value(std::move(all)); });
        reader.read(*process, [details](std::shared_ptr<const Details> all) { details->set_value(std::move(all)); });
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        go.set_value();
        QVERIFY(found.wait_for(longEnough) == std::future_status::ready);
        QCOMPARE(found.get()->limits.failure, std::optional(sys::Failure::NoDescriptors));
        QVERIFY(detailed.wait_for(longEnough) == std::future_status::ready);
        QCOMPARE(detailed.get()->cwd.failure, std::optional(sys::Failure::NoDescriptors));
    }

private:
    FindingsPtr lookAt(Pid pid, Aspect aspect)
    {
        Scanning scanning;
        scanning.scan();
        const auto* process = scanning.find(pid);
        if (process != nullptr)
            context_ = SheetContext::of(*process);
        return process == nullptr ? nullptr : look(*proc_, pool_, *process, aspect);
    }

    /// Looks until the sheet of files holds all of these words; keeps the text.
    bool tells(Pid pid, const QStringList& words)
    {
        return waitUntil([&] {
            text_ = sheetTextOf(pid, Aspect::Files);
            for (const auto& word : words)
                if (missing_ = word; !text_.contains(word))
                    return false;
            return true;
        });
    }

    QString sheetTextOf(Pid pid, Aspect aspect)
    {
        const auto findings = lookAt(pid, aspect);
        return findings ? told(sheetOf(aspect, findings.get(), context_)) : QStringLiteral("nothing came");
    }

    SheetContext context_;
    QString text_;
    QString missing_;
    std::unique_ptr<sys::ProcFs> proc_;
    sys::ReaderPool pool_{Scanning::patient};
};

QTEST_GUILESS_MAIN(TestInspect)
#include "tst_inspect.moc"
