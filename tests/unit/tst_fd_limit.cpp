// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sstream>

#include <QTest>

#include <sys/resource.h>

#include "tests/support/child_process.h"

using namespace daemonscope;
using test::ChildProcess;

class TestFdLimit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void raises_data();
    void raises();
};

void TestFdLimit::raises_data()
{
    QTest::addColumn<int>("soft");
    QTest::addColumn<int>("hard");
    QTest::addColumn<int>("held");
    QTest::newRow("usual") << 1024 << 4096 << 4096 - 256;
    QTest::newRow("nothing to raise") << 2048 << 2048 << 2048 - 256;
    QTest::newRow("just more than the reserve") << 64 << 257 << 1;
    QTest::newRow("the reserve") << 64 << 256 << 0;
    QTest::newRow("tiny") << 64 << 64 << 0;
}

/// In a process of its own, for a hard limit that was lowered stays low.
void TestFdLimit::raises()
{
    QFETCH(const int, soft);
    QFETCH(const int, hard);
    QFETCH(const int, held);
    rlimit own{};
    ::getrlimit(RLIMIT_NOFILE, &own);
    if (own.rlim_max < static_cast<rlim_t>(hard))
        QSKIP("the hard limit here is lower");
    ChildProcess probe({DS_TEST_PROBE, "limit", std::to_string(soft), std::to_string(hard)}, ChildProcess::Talk::Yes);
    std::istringstream words(probe.readLine());
    int before = -1, first = -1, second = -1, remembered = -1, now = -1;
    words >> before >> first >> second >> remembered >> now;
    QCOMPARE(before, static_cast<int>(own.rlim_cur)); // not called yet
    QCOMPARE(first, held);
    QCOMPARE(second, held);
    QCOMPARE(remembered, soft); // also after a second call
    QCOMPARE(now, hard);
    QCOMPARE(probe.waitForEnd(), 0);
}

QTEST_APPLESS_MAIN(TestFdLimit)
#include "tst_fd_limit.moc"
