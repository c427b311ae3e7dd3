// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <QTest>

#include <unistd.h>

#include "model/process/snapshot.h"
#include "model/sys/machine.h"
#include "tests/support/fake_proc.h"

using namespace daemonscope;
using sys::Hiding;

class TestMachine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hiding_data();
    void hiding();
    void thisMachine();
    void fixture();
    void ages();
};

void TestMachine::hiding_data()
{
    QTest::addColumn<QByteArray>("mountinfo");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("hidepid");
    QTest::addColumn<bool>("onlyProcesses");
    const auto row = [](const char* name, const QByteArray& text, int hidepid, bool only = false, const char* path = "/proc") {
        QTest::newRow(name) << text << QByteArray(path) << hidepid << only;
    };
    const auto mount = [](const char* options, const char* point = "/proc") -> QByteArray {
        return QByteArray("22 27 0:21 / ") + point + " rw,relatime shared:5 - proc proc " + options + '\n';
    };
    row("plain", mount("rw"), 0);
    row("none", "", 0);
    row("another mount", mount("rw,hidepid=2", "/srv/proc"), 0);
    row("hidepid=1", mount("rw,hidepid=1"), 1);
    row("hidepid=2", mount("rw,hidepid=2"), 2);
    row("noaccess", mount("rw,hidepid=noaccess"), 1);
    row("invisible", mount("rw,hidepid=invisible"), 2);
    row("ptraceable", mount("rw,hidepid=ptraceable"), 4);
    row("off", mount("rw,hidepid=off"), 0);
    row("with group", mount("rw,gid=27,hidepid=invisible"), 2);
    row("subset", mount("rw,subset=pid"), 0, true);
    row("both", mount("rw,hidepid=4,subset=pid"), 4, true);
    row("no optional field", "22 27 0:21 / /proc rw - proc proc rw,hidepid=2\n", 2);
    row("two optional fields", "22 27 0:21 / /proc rw shared:1 master:2 - proc proc rw,hidepid=2\n", 2);
    row("options of the mount do not count", "22 27 0:21 / /proc rw,hidepid=2 - proc proc rw\n", 0);
    row("the later one counts", mount("rw") + mount("rw,hidepid=2"), 2);
    row("the later one counts, plain", mount("rw,hidepid=2") + mount("rw"), 0);
    row("covered by another type", mount("rw,hidepid=2") + "30 27 0:40 / /proc rw - tmpfs tmpfs rw\n", 0);
    row("blank in the path", mount("rw,hidepid=2", "/my\\040proc"), 2, false, "/my proc");
    row("backslash in the path", mount("rw,hidepid=1", "/a\\134040"), 1, false, "/a\\040");
    row("cut", "22 27 0:21 / /proc", 0);
    row("cut behind the dash", "22 27 0:21 / /proc rw - ", 0);
    row("no newline", "22 27 0:21 / /proc rw - proc proc rw,hidepid=2", 2);
    row("empty path", "22 27\n\n", 0, false, "");
}

void TestMachine::hiding()
{
    QFETCH(const QByteArray, mountinfo);
    QFETCH(const QByteArray, path);
    QFETCH(const int, hidepid);
    QFETCH(const bool, onlyProcesses);
    const auto hiding = sys::parseHiding(mountinfo.toStdString(), path.toStdString());
    QCOMPARE(hiding.hidepid, hidepid);
    QCOMPARE(hiding.onlyProcesses, onlyProcesses);
}

void TestMachine::thisMachine()
{
    auto proc = sys::ProcFs::open();
    const auto machine = sys::readMachine(*proc);
    QCOMPARE(machine.ticksPerSecond, static_cast<std::int64_t>(::sysconf(_SC_CLK_TCK)));
    QCOMPARE(machine.pageSize, static_cast<std::int64_t>(::sysconf(_SC_PAGESIZE)));
    QVERIFY(machine.processors > 0);
    QVERIFY(!machine.hostName.empty());
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    if (std::string id; file >> id)
        QCOMPARE(machine.bootId, std::optional(id));
    QVERIFY(sys::sinceBoot() > std::chrono::seconds(1));
}

void TestMachine::fixture()
{
    test::FakeProc fake;
    auto proc = sys::ProcFs::open(fake.path());
    QVERIFY(!sys::readMachine(*proc).bootId);
    QCOMPARE(sys::readHiding(*proc), Hiding{});
    fake.rootFile("sys/kernel/random/boot_id", "0123-abc\n");
    QCOMPARE(sys::readMachine(*proc).bootId, std::optional<std::string>("0123-abc"));
}

void TestMachine::ages()
{
    using namespace std::chrono_literals;
    Snapshot snapshot;
    auto machine = std::make_shared<sys::Machine>();
    machine->ticksPerSecond = 100;
    snapshot.machine = machine;
    snapshot.sinceBoot = 1000s;
    snapshot.takenAt = std::chrono::system_clock::time_point(2'000'000s);
    Process process;
    process.stat.fields = 24;
    process.stat.startTicks = 40'050; // 400.5 s after boot
    QCOMPARE(age(snapshot, process)->count(), std::chrono::nanoseconds(599'500ms).count());
    QVERIFY(*startTime(snapshot, process) == snapshot.takenAt - 599'500ms);
    process.stat.startTicks = 100'005; // within the clock's grain
    QCOMPARE(age(snapshot, process)->count(), 0);
    process.stat.startTicks = 110'000; // after now: another time namespace
    QVERIFY(!age(snapshot, process));
    process.stat.startTicks = 1844674307396;
    QVERIFY(!age(snapshot, process));
    process.stat.startTicks = ~std::uint64_t{0};
    QVERIFY(!startTime(snapshot, process));
    process.stat.startTicks = 0;
    process.stat.fields = 21;
    QVERIFY(!age(snapshot, process));
}

QTEST_APPLESS_MAIN(TestMachine)
#include "tst_machine.moc"
