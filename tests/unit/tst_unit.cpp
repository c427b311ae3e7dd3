// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "model/process/unit.h"

using namespace daemonscope;
using Kind = Unit::Kind;

Q_DECLARE_METATYPE(daemonscope::Unit::Kind)

class TestUnit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unifiedPath_data();
    void unifiedPath();
    void unitOf_data();
    void unitOf();
};

void TestUnit::unifiedPath_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("found");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char* text, bool found, const char* path) {
        QTest::newRow(text) << QByteArray(text) << found << QByteArray(path);
    };
    row("", false, "");
    row("0::/\n", true, "/");
    row("0::/system.slice/cron.service\n", true, "/system.slice/cron.service");
    row("0::/no/newline", true, "/no/newline");
    row("12:pids:/a\n1:name=systemd:/b\n0::/c:d\n", true, "/c:d");
    row("4:memory:/0::/x\n", false, "");
    row("10::/x\n", false, "");
    row("0::/../../outside\n", true, "/../../outside");
}

void TestUnit::unifiedPath()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, found);
    QFETCH(const QByteArray, path);
    const auto got = daemonscope::unifiedPath(text.toStdString());
    QCOMPARE(got.has_value(), found);
    QCOMPARE(QByteArray::fromStdString(got.value_or("")), path);
}

void TestUnit::unitOf_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Unit::Kind>("kind");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char* path, Kind kind, const char* name) {
        QTest::newRow(path) << QByteArray(path) << kind << QByteArray(name);
    };
    row("", Kind::None, "");
    row("/", Kind::None, "");
    row("/system.slice", Kind::None, "");
    row("/system.slice/nginx.service", Kind::Service, "nginx.service");
    row("/system.slice/system-getty.slice/getty@tty1.service", Kind::Service, "getty@tty1.service");
    row("/system.slice/docker.service/workers/3", Kind::Service, "docker.service");
    row("/system.slice/gone.service (deleted)", Kind::Service, "gone.service");
    row("/user.slice/user-1000.slice/session-3.scope", Kind::Login, "session-3.scope");
    row("/user.slice/user-1000.slice/user@1000.service", Kind::None, "");
    row("/user.slice/user-1000.slice/user@1000.service/init.scope", Kind::Service, "user@1000.service");
    row("user@0.service/init.scope", Kind::Service, "user@0.service");
    row("/user.slice/user@1000.service/app.slice/init.scope", Kind::Other, "init.scope");
    row("/init.scope", Kind::Other, "init.scope");
    row("/user.slice/user-1000.slice/user@1000.service/app.slice/app-firefox-77.scope", Kind::Login,
        "app-firefox-77.scope");
    row("/user.slice/user-1000.slice/user@1000.service/app.slice/dbus.service", Kind::Service, "dbus.service");
    row("/system.slice/docker-0123abcd.scope", Kind::Other, "docker-0123abcd.scope");
    row("/machine.slice/machine-vm.scope/libvirt/emulator", Kind::Other, "machine-vm.scope");
    row("/../../system.slice/cron.service", Kind::Service, "cron.service");
    row("nginx.service", Kind::Service, "nginx.service");
    row("/.service", Kind::None, "");
    row("/a.services", Kind::None, "");
    row("//", Kind::None, "");
}

void TestUnit::unitOf()
{
    QFETCH(const QByteArray, path);
    QFETCH(const Unit::Kind, kind);
    QFETCH(const QByteArray, name);
    const auto unit = daemonscope::unitOf(path.toStdString());
    QCOMPARE(unit.kind, kind);
    QCOMPARE(QByteArray::fromStdString(unit.name), name);
}

QTEST_APPLESS_MAIN(TestUnit)
#include "tst_unit.moc"
