// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <sstream>

#include <QTest>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "model/sys/tokens.h"
#include "model/sys/tty.h"
#include "model/sys/unique_fd.h"

using namespace daemonscope;
using sys::ttyName;

namespace {

/// As the kernel packs a device number into a word (include/linux/kdev_t.h, new_encode_dev).
std::int32_t packed(std::uint32_t majorNumber, std::uint32_t minorNumber)
{
    return static_cast<std::int32_t>((minorNumber & 0xff) | (majorNumber << 8) | ((minorNumber & ~0xffU) << 12));
}

} // namespace

class TestTty : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void realPseudoTerminals();
    void driversOfThisKernel();
};

void TestTty::names_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("none") << 0 << QByteArray("");
    QTest::newRow("pts/0") << 0x8800 << QByteArray("pts/0");
    QTest::newRow("pts/255") << 0x88ff << QByteArray("pts/255");
    QTest::newRow("pts/256") << packed(137, 0) << QByteArray("pts/256");
    QTest::newRow("pts/2047") << packed(143, 255) << QByteArray("pts/2047");
    QTest::newRow("pts/300 in one major") << packed(136, 300) << QByteArray("pts/300");
    QTest::newRow("pts/1048575") << packed(136, 1048575) << QByteArray("pts/1048575");
    QTest::newRow("tty1") << 0x0401 << QByteArray("tty1");
    QTest::newRow("tty63") << 0x043f << QByteArray("tty63");
    QTest::newRow("ttyS0") << 0x0440 << QByteArray("ttyS0");
    QTest::newRow("ttyS31") << 0x045f << QByteArray("ttyS31");
    QTest::newRow("console") << 0x0501 << QByteArray("console");
    QTest::newRow("ttyUSB0") << packed(188, 0) << QByteArray("ttyUSB0");
    QTest::newRow("ttyACM3") << packed(166, 3) << QByteArray("ttyACM3");
    QTest::newRow("ttyAMA0") << packed(204, 64) << QByteArray("ttyAMA0");
    QTest::newRow("hvc0") << packed(229, 0) << QByteArray("hvc0");
    QTest::newRow("unknown") << packed(250, 7) << QByteArray("250:7");
    QTest::newRow("all bits") << -1 << QByteArray("4095:1048575");
}

void TestTty::names()
{
    QFETCH(const int, number);
    QFETCH(const QByteArray, name);
    QCOMPARE(QByteArray::fromStdString(ttyName(number)), name);
}

/// The slave's device number as stat(2) has it names the file that ptsname(3) names.
void TestTty::realPseudoTerminals()
{
    std::vector<sys::UniqueFd> masters;
    for (int count = 0; count < 12; ++count) {
        masters.emplace_back(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
        QVERIFY(masters.back());
        char path[64];
        QCOMPARE(::ptsname_r(masters.back().get(), path, sizeof path), 0);
        struct stat info {};
        QCOMPARE(::stat(path, &info), 0);
        const auto name = ttyName(packed(major(info.st_rdev), minor(info.st_rdev)));
        QCOMPARE("/dev/" + name, std::string(path));
    }
}

/// Every driver that this kernel has and whose files are named in the plain way.
void TestTty::driversOfThisKernel()
{
    std::ifstream file("/proc/tty/drivers");
    if (!file)
        QSKIP("/proc/tty/drivers cannot be read");
    int checked = 0;
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string driver, path, minors, kind;
        std::uint32_t majorNumber = 0;
        words >> driver >> path >> majorNumber >> minors >> kind;
        const auto first = sys::toNumber<std::uint32_t>(std::string_view(minors).substr(0, minors.find('-')));
        const bool canControl = kind == "serial" || kind == "console" || kind == "pty:slave" || kind == "system:console";
        if (!canControl || !first || !path.starts_with("/dev/"))
            continue;
        const auto name = ttyName(packed(majorNumber, *first));
        if (name.find(':') != std::string::npos)
            continue; // a driver we have no name for says its numbers
        // A driver's path is that of its files without their number, which counts from its first minor but for consoles.
        const auto prefix = path.substr(5);
        auto expected = prefix + (kind == "pty:slave" ? "/" : "");
        if (kind != "system:console")
            expected += std::to_string(kind == "console" ? *first : 0);
        QCOMPARE(name, expected);
        ++checked;
    }
    QVERIFY(checked > 0);
}

QTEST_APPLESS_MAIN(TestTty)
#include "tst_tty.moc"
