// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstring>
#include <limits>
#include <set>

#include <QTest>

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>

#include "model/sys/answers.h"
#include "model/sys/seccomp_filter.h"
#include "tests/lab/call_numbers.h"

using namespace daemonscope;
using sys::Arch;
using sys::Deed;

namespace {

constexpr std::uint32_t stops = SECCOMP_RET_USER_NOTIF;
constexpr std::uint32_t lets = SECCOMP_RET_ALLOW;
constexpr std::uint32_t wrong = std::numeric_limits<std::uint32_t>::max(); // what the kernel would not have loaded

/// Runs a classic BPF program as the kernel does (bpf(4), "The Filter Machine"), as far as the filter uses it.
std::uint32_t run(const std::vector<sock_filter>& program, const seccomp_data& data)
{
    std::uint32_t accumulator = 0;
    for (std::size_t at = 0; at < program.size(); ++at) {
        const auto& one = program[at];
        const auto jump = [&](bool yes) { at += yes ? one.jt : one.jf; };
        switch (one.code) {
        case BPF_LD | BPF_W | BPF_ABS:
            if (one.k % 4 != 0 || one.k + 4 > sizeof data)
                return wrong;
            std::memcpy(&accumulator, reinterpret_cast<const char*>(&data) + one.k, sizeof accumulator);
            break;
        case BPF_ALU | BPF_AND | BPF_K:
            accumulator &= one.k;
            break;
        case BPF_JMP | BPF_JEQ | BPF_K:
            jump(accumulator == one.k);
            break;
        case BPF_JMP | BPF_JGE | BPF_K:
            jump(accumulator >= one.k);
            break;
        case BPF_JMP | BPF_JGT | BPF_K:
            jump(accumulator > one.k);
            break;
        case BPF_JMP | BPF_JSET | BPF_K:
            jump((accumulator & one.k) != 0);
            break;
        case BPF_RET | BPF_K:
            return one.k;
        default:
            return wrong;
        }
    }
    return wrong;
}

/// A call, and whether it is stopped: without what lessons ask for in addition, and with all of it.
struct Probe {
    const char* call;
    std::array<std::uint64_t, 3> arguments;
    std::uint32_t usual;
    std::uint32_t withExtra;
};

constexpr std::uint64_t garbage = 0xDEAD'BEEF'0000'0000; // in the half that an int does not have
constexpr std::uint64_t address = 0x7FFF'1234'5678;
constexpr std::uint64_t minusOne = 0xFFFF'FFFF;

const std::vector<Probe>& probes()
{
    static const std::vector<Probe> all{
        {"clone", {SIGCHLD}, stops, stops},
        {"clone", {CLONE_VM | CLONE_VFORK | SIGCHLD}, stops, stops},
        {"clone", {CLONE_VM | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD}, lets, lets},
        {"clone", {garbage | CLONE_THREAD}, lets, lets},
        {"clone3", {address}, stops, stops},
        {"fork", {}, stops, stops},
        {"vfork", {}, stops, stops},
        {"execve", {}, stops, stops},
        {"execveat", {}, stops, stops},
        {"exit_group", {}, stops, stops},
        {"wait4", {}, stops, stops},
        {"waitid", {}, stops, stops},
        {"setsid", {}, stops, stops},
        {"setpgid", {}, stops, stops},
        {"ioctl", {0, TIOCSPGRP}, stops, stops},
        {"ioctl", {99, TIOCSCTTY}, stops, stops},
        {"ioctl", {0, TIOCNOTTY}, stops, stops},
        {"ioctl", {0, garbage | TIOCNOTTY}, stops, stops},
        {"ioctl", {0, TIOCGPGRP}, lets, lets},
        {"ioctl", {0, TIOCGWINSZ}, lets, lets},
        {"ioctl", {TIOCSCTTY, 0}, lets, lets},
        {"chdir", {}, stops, stops},
        {"fchdir", {}, stops, stops},
        {"dup2", {3, 0}, stops, stops},
        {"dup2", {3, 2}, stops, stops},
        {"dup2", {0, 3}, lets, lets},
        {"dup2", {0, minusOne}, lets, lets},
        {"dup3", {3, 1}, stops, stops},
        {"dup3", {3, garbage | 1}, stops, stops},
        {"dup3", {1, 3}, lets, lets},
        {"dup", {7}, stops, stops},
        {"close", {0}, stops, stops},
        {"close", {1}, stops, stops},
        {"close", {2}, stops, stops},
        {"close", {garbage | 2}, stops, stops},
        {"close", {3}, lets, lets},
        {"close", {minusOne}, lets, lets},
        {"close_range", {0, minusOne}, stops, stops},
        {"close_range", {2, 2}, stops, stops},
        {"close_range", {3, minusOne}, lets, stops},
        {"umask", {}, stops, stops},
        {"kill", {}, stops, stops},
        {"tkill", {}, stops, stops},
        {"tgkill", {}, stops, stops},
        {"rt_sigqueueinfo", {}, stops, stops},
        {"rt_tgsigqueueinfo", {}, stops, stops},
        {"pidfd_send_signal", {}, stops, stops},
        {"rt_sigaction", {SIGHUP, address}, stops, stops},
        {"rt_sigaction", {SIGINT, address}, stops, stops},
        {"rt_sigaction", {SIGQUIT, address}, stops, stops},
        {"rt_sigaction", {SIGPIPE, address}, stops, stops},
        {"rt_sigaction", {SIGTERM, address}, stops, stops},
        {"rt_sigaction", {SIGCHLD, address}, stops, stops},
        {"rt_sigaction", {SIGTSTP, address}, stops, stops},
        {"rt_sigaction", {SIGTTIN, address}, stops, stops},
        {"rt_sigaction", {SIGTTOU, address}, stops, stops},
        {"rt_sigaction", {SIGTERM, 0}, lets, lets}, // only asks
        {"rt_sigaction", {SIGUSR1, address}, lets, lets},
        {"rt_sigaction", {SIGSEGV, address}, lets, lets},
        {"rt_sigaction", {0, address}, lets, lets},
        {"setuid", {}, stops, stops},
        {"setreuid", {}, stops, stops},
        {"setresuid", {}, stops, stops},
        {"setfsuid", {}, stops, stops},
        {"setgid", {}, stops, stops},
        {"setregid", {}, stops, stops},
        {"setresgid", {}, stops, stops},
        {"setfsgid", {}, stops, stops},
        {"prctl", {PR_SET_CHILD_SUBREAPER, 1}, stops, stops},
        {"prctl", {PR_GET_CHILD_SUBREAPER, 1}, lets, lets},
        {"prctl", {PR_SET_NAME, PR_SET_CHILD_SUBREAPER}, lets, lets},
        {"open", {address, O_RDONLY | O_CLOEXEC}, lets, lets}, // as the loader and libraries do
        {"open", {address, O_RDONLY | O_CLOEXEC | O_NONBLOCK}, lets, lets},
        {"open", {address, O_RDONLY}, stops, stops},
        {"open", {address, O_RDWR}, stops, stops},
        {"open", {address, O_RDWR | O_CLOEXEC}, stops, stops},
        {"open", {address, O_WRONLY | O_CREAT | O_CLOEXEC}, stops, stops},
        {"creat", {address, 0644}, stops, stops},
        {"openat", {minusOne, address, O_RDONLY | O_CLOEXEC}, lets, lets},
        {"openat", {minusOne, O_RDONLY | O_CLOEXEC, O_RDONLY}, stops, stops},
        {"openat", {minusOne, address, O_WRONLY | O_CLOEXEC}, stops, stops},
        {"openat", {minusOne, address, O_RDWR | O_NOCTTY}, stops, stops},
        {"openat2", {}, stops, stops},
        {"read", {}, lets, stops},
        {"write", {}, lets, stops},
        {"getpid", {}, lets, stops},
        {"getcwd", {}, lets, stops},
    };
    return all;
}

seccomp_data call(std::uint32_t arch, std::uint32_t number, const std::array<std::uint64_t, 3>& arguments = {})
{
    seccomp_data data{};
    data.nr = static_cast<int>(number);
    data.arch = arch;
    std::copy(arguments.begin(), arguments.end(), std::begin(data.args));
    return data;
}

std::bitset<sys::deedCount> allExtra()
{
    std::bitset<sys::deedCount> extra;
    for (int i = 0; i < sys::deedCount; ++i)
        extra.set(static_cast<std::size_t>(i), sys::isExtra(static_cast<Deed>(i)));
    return extra;
}

test::CallNumbers numbersOf(Arch arch)
{
    return arch == Arch::X86_64 ? test::callNumbersX86_64() : test::callNumbersAarch64();
}

} // namespace

class TestSeccompFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void calls_data();
    void calls();
    void everythingElse_data() { architectures(); }
    void everythingElse();
    void otherArchitectures_data() { architectures(); }
    void otherArchitectures();
    void oneExtraOnly_data() { architectures(); }
    void oneExtraOnly();
    void theKernelTakesIt_data() { architectures(); }
    void theKernelTakesIt();
    void names();
    void answers_data();
    void answers();
    void errorNames();

private:
    static void architectures();
};

void TestSeccompFilter::architectures()
{
    QTest::addColumn<Arch>("arch");
    QTest::newRow("x86-64") << Arch::X86_64;
    QTest::newRow("aarch64") << Arch::Aarch64;
}

void TestSeccompFilter::calls_data()
{
    QTest::addColumn<Arch>("arch");
    QTest::addColumn<std::uint32_t>("number");
    QTest::addColumn<int>("probe");
    for (const auto arch : {Arch::X86_64, Arch::Aarch64}) {
        const auto numbers = numbersOf(arch);
        for (std::size_t i = 0; i < probes().size(); ++i) {
            const auto& probe = probes()[i];
            if (const auto found = numbers.find(probe.call); found != numbers.end())
                QTest::addRow("%s %s(%#llx, %#llx, %#llx)", arch == Arch::X86_64 ? "x86-64" : "aarch64", probe.call,
                    static_cast<unsigned long long>(probe.arguments[0]), static_cast<unsigned long long>(probe.arguments[1]),
                    static_cast<unsigned long long>(probe.arguments[2]))
                    << arch << found->second << static_cast<int>(i);
        }
    }
}

void TestSeccompFilter::calls()
{
    QFETCH(const Arch, arch);
    QFETCH(const std::uint32_t, number);
    QFETCH(const int, probe);
    const auto& wanted = probes()[static_cast<std::size_t>(probe)];
    const auto data = call(sys::auditArch(arch), number, wanted.arguments);
    QCOMPARE(run(sys::buildFilter(arch), data), wanted.usual);
    QCOMPARE(run(sys::buildFilter(arch, allExtra()), data), wanted.withExtra);
}

/// No number that the probes do not name is stopped, whatever its arguments; and every rule has a probe.
void TestSeccompFilter::everythingElse()
{
    QFETCH(const Arch, arch);
    const auto numbers = numbersOf(arch);
    if (numbers.empty())
        QSKIP("this machine's headers have no numbers of that architecture");
    std::set<std::uint32_t> probed;
    for (const auto& probe : probes())
        if (const auto found = numbers.find(probe.call); found != numbers.end())
            probed.insert(found->second);
    std::set<std::uint32_t> ruled;
    for (const auto& rule : sys::callRules(arch))
        QVERIFY2(ruled.insert(rule.number).second, qPrintable(QStringLiteral("two rules for %1").arg(rule.number)));
    QCOMPARE(ruled, probed);
    const auto program = sys::buildFilter(arch, allExtra());
    constexpr std::uint32_t beyond = 1024;
    for (std::uint32_t number = 0; number < beyond; ++number)
        if (!ruled.contains(number))
            for (const std::uint64_t argument : {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{TIOCSCTTY}})
                QCOMPARE(run(program, call(sys::auditArch(arch), number, {argument, argument, argument})), lets);
}

void TestSeccompFilter::otherArchitectures()
{
    QFETCH(const Arch, arch);
    const auto program = sys::buildFilter(arch);
    // Whoever listens refuses them; none may slip through under a number that means something else.
    for (const auto foreign :
        std::initializer_list<std::uint32_t>{AUDIT_ARCH_I386, AUDIT_ARCH_ARM, AUDIT_ARCH_AARCH64, AUDIT_ARCH_X86_64})
        if (foreign != sys::auditArch(arch))
            for (const std::uint32_t number : {0U, 1U, 20U, 999U})
                QCOMPARE(run(program, call(foreign, number)), stops);
    constexpr std::uint32_t x32Bit = 0x40000000; // __X32_SYSCALL_BIT
    const auto expected = arch == Arch::X86_64 ? SECCOMP_RET_ERRNO | ENOSYS : lets;
    for (const std::uint32_t number : {x32Bit, x32Bit | 57U, x32Bit | 520U})
        QCOMPARE(run(program, call(sys::auditArch(arch), number)), expected);
}

void TestSeccompFilter::oneExtraOnly()
{
    QFETCH(const Arch, arch);
    const auto numbers = numbersOf(arch);
    if (numbers.empty())
        QSKIP("this machine's headers have no numbers of that architecture");
    std::bitset<sys::deedCount> extra;
    extra.set(static_cast<std::size_t>(Deed::Write));
    const auto program = sys::buildFilter(arch, extra);
    const auto answer = [&](const char* name, std::uint64_t argument = 0) {
        return run(program, call(sys::auditArch(arch), numbers.at(name), {argument, 0, 0}));
    };
    QCOMPARE(answer("write"), stops);
    QCOMPARE(answer("read"), lets);
    QCOMPARE(answer("getpid"), lets);
    QCOMPARE(answer("getcwd"), lets);
    QCOMPARE(answer("close_range", 3), lets);
    QCOMPARE(answer("setsid"), stops);
}

/// The kernel's own rules for a program: short enough, and every jump ends inside (seccomp(2)).
void TestSeccompFilter::theKernelTakesIt()
{
    QFETCH(const Arch, arch);
    const auto program = sys::buildFilter(arch, allExtra());
    QVERIFY(program.size() <= BPF_MAXINSNS);
    for (std::size_t at = 0; at < program.size(); ++at)
        if (BPF_CLASS(program[at].code) == BPF_JMP)
            QVERIFY(at + 1 + std::max(program[at].jt, program[at].jf) < program.size());
    QCOMPARE(BPF_CLASS(program.back().code), BPF_RET);
}

void TestSeccompFilter::names()
{
    std::set<std::string_view> seen;
    for (int i = 0; i < sys::deedCount; ++i) {
        const auto deed = static_cast<Deed>(i);
        QVERIFY(!sys::name(deed).empty());
        QVERIFY(seen.insert(sys::name(deed)).second);
        QVERIFY(sys::deedFromName(sys::name(deed)) == deed);
    }
    QVERIFY(!sys::deedFromName("frok"));
    QVERIFY(!sys::deedFromName(""));
}

void TestSeccompFilter::answers_data()
{
    QTest::addColumn<bool>("skip");
    QTest::addColumn<QString>("errors");
    const auto row = [](const char* deed, bool skip, const char* errors) { QTest::newRow(deed) << skip << QString::fromLatin1(errors); };
    row("fork", true, "EAGAIN ENOMEM");
    row("exec", false, "ENOENT EACCES");
    row("exit", false, "");
    row("wait", false, "ECHILD");
    row("setsid", true, "EPERM");
    row("setpgid", true, "EPERM");
    row("set-foreground", true, "EPERM");
    row("acquire-terminal", true, "EPERM");
    row("drop-terminal", true, "EPERM");
    row("chdir", true, "ENOENT EACCES");
    row("redirect", true, "EBUSY");
    row("close", true, "EIO");
    row("umask", true, "");
    row("signal", true, "EPERM");
    row("ignore-signal", false, "EINVAL");
    row("set-uid", false, "EPERM"); // to pretend that a privilege was dropped would be a lie with consequences
    row("set-gid", false, "EPERM");
    row("subreaper", true, "EINVAL");
    row("open-terminal", false, "ENOENT");
    row("open-null", false, "ENOENT");
    for (const char* extra : {"read", "write", "getpid", "getcwd", "open", "close-range"})
        row(extra, false, "");
}

void TestSeccompFilter::answers()
{
    QFETCH(const bool, skip);
    QFETCH(const QString, errors);
    const auto deed = sys::deedFromName(QTest::currentDataTag());
    QVERIFY(deed);
    QCOMPARE(sys::maySkip(*deed), skip);
    QStringList allowed;
    for (const int code : sys::mayFailWith(*deed)) {
        allowed << QString::fromStdString(sys::errnoName(code));
        QVERIFY(sys::mayFailWith(*deed, code));
    }
    QCOMPARE(allowed.join(u' '), errors);
    QVERIFY(!sys::mayFailWith(*deed, ENOSYS));
    QVERIFY(!sys::mayFailWith(*deed, 0));
}

void TestSeccompFilter::errorNames()
{
    for (int i = 0; i < sys::deedCount; ++i)
        for (const int code : sys::mayFailWith(static_cast<Deed>(i)))
            QVERIFY(sys::errnoFromName(sys::errnoName(code)) == code);
    for (const char* unknown : {"", "EWHATEVER", "eagain", "11", "ENOSYS"})
        QVERIFY(!sys::errnoFromName(unknown));
    QCOMPARE(sys::errnoName(100000), std::string("100000"));
}

QTEST_APPLESS_MAIN(TestSeccompFilter)
#include "tst_seccomp_filter.moc"
