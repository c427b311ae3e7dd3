// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "model/sys/cmdline.h"
#include "model/sys/procfs.h"
#include "tests/support/child_process.h"
#include "tests/support/fake_proc.h"

using namespace daemonscope;
using namespace std::string_literals;
using sys::Cmdline;

namespace {

sys::Result<Cmdline> cmdlineOf(Pid pid)
{
    auto proc = sys::ProcFs::open();
    const auto dir = proc->openProcess(pid);
    if (!dir)
        return sys::Unexpected{dir.error()};
    return sys::readCmdline(dir->get());
}

} // namespace

class TestCmdline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void arguments_data();
    void arguments();
    void ofAProcess();
    void longOne();
    void titleOfAProcess();
    void zombie();
    void gone();
    void lengthsAroundTheBuffers_data();
    void lengthsAroundTheBuffers();
};

void TestCmdline::arguments_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("arguments");
    const auto row = [](const char* name, const std::string& bytes, const QByteArrayList& arguments) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << arguments;
    };
    row("empty", "", {});
    row("usual", "a\0b\0"s, {"a", "b"});
    row("empty ones inside", "a\0\0\0b\0"s, {"a", "", "", "b"});
    row("empty first", "\0b\0"s, {"", "b"});
    row("one empty last: grep with an empty pattern", "grep\0\0"s, {"grep", ""});
    row("padding of a shortened title", "a: idle\0\0\0\0\0\0"s, {"a: idle"});
    row("title without NUL", "nginx: worker process", {"nginx: worker process"});
    row("title with one NUL", "nginx: worker process\0"s, {"nginx: worker process"});
    row("title padded with blanks", "sshd: user   ", {"sshd: user   "});
    row("only NULs", "\0\0\0\0"s, {""});
    row("two NULs", "\0\0"s, {"", ""});
    row("one NUL", "\0"s, {""});
    row("only blanks", "   ", {"   "});
    row("mixed separators", "a b\0c d"s, {"a b", "c d"});
    row("not UTF-8", "\xff\0\xfe"s, {"\xff", "\xfe"});
}

void TestCmdline::arguments()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArrayList, arguments);
    const Cmdline line{bytes.toStdString(), static_cast<std::uint64_t>(bytes.size())};
    QByteArrayList got;
    for (const auto argument : line.arguments())
        got.append(QByteArray(argument.data(), static_cast<qsizetype>(argument.size())));
    QCOMPARE(got, arguments);
}

void TestCmdline::ofAProcess()
{
    const test::ChildProcess child({DS_TEST_ACTOR, "idle", "two words", "", "\xff\n"}, test::ChildProcess::Talk::Yes);
    const auto line = cmdlineOf(child.pid());
    QVERIFY(line);
    const auto expected = DS_TEST_ACTOR "\0idle\0two words\0\0\xff\n\0"s;
    QCOMPARE(line->bytes, expected);
    QCOMPARE(line->trueLength, expected.size());
    QCOMPARE(line->arguments().size(), std::size_t{5});
}

/// Kept to 64 KiB, its true length told.
void TestCmdline::longOne()
{
    std::vector<std::string> arguments{DS_TEST_ACTOR, "idle"};
    for (int count = 0; count < 4; ++count)
        arguments.emplace_back(60'000, static_cast<char>('a' + count));
    std::string whole;
    for (const auto& argument : arguments)
        whole += argument + '\0';
    QVERIFY(whole.size() > 200'000);
    const test::ChildProcess child(arguments, test::ChildProcess::Talk::Yes);
    const auto line = cmdlineOf(child.pid());
    QVERIFY(line);
    QCOMPARE(line->trueLength, whole.size());
    QCOMPARE(line->bytes.size(), Cmdline::kept);
    QVERIFY(line->bytes == whole.substr(0, Cmdline::kept));
}

void TestCmdline::titleOfAProcess()
{
    auto actor = test::ChildProcess::actor();
    QCOMPARE(actor.number("title actor: idle"), 0);
    const auto line = cmdlineOf(actor.pid());
    QVERIFY(line);
    QCOMPARE(line->arguments().size(), std::size_t{1});
    QVERIFY(line->arguments()[0].starts_with("actor: idle"));
}

void TestCmdline::zombie()
{
    auto actor = test::ChildProcess::actor();
    const test::ProcessGuard child(Pid{actor.number("fork")});
    test::ProcessGuard(child.pid()).end(); // its parent does not wait for it
    const auto line = cmdlineOf(child.pid());
    QVERIFY(line);
    QCOMPARE(line->trueLength, std::uint64_t{0});
    QVERIFY(line->arguments().empty());
}

void TestCmdline::gone()
{
    auto proc = sys::ProcFs::open();
    auto child = test::ChildProcess::actor();
    const auto dir = proc->openProcess(child.pid());
    QVERIFY(dir);
    child.end();
    const auto line = sys::readCmdline(dir->get());
    QVERIFY(!line);
    QCOMPARE(line.error().kind, sys::Failure::Gone);
}

void TestCmdline::lengthsAroundTheBuffers_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 4095, 4096, 4097, 65535, 65536, 65537, 69632, 200'000, 20'000'000})
        QTest::newRow(QByteArray::number(size).constData()) << size;
}

/// From a file: what is longer than 16 MiB is only said to be at least as long.
void TestCmdline::lengthsAroundTheBuffers()
{
    QFETCH(const int, size);
    test::FakeProc fake;
    std::string text(static_cast<std::size_t>(size), 'x');
    text.back() = 'y';
    fake.add({.pid = 5, .cmdline = text});
    auto proc = sys::ProcFs::open(fake.path());
    const auto dir = proc->openProcess(Pid{5});
    const auto line = sys::readCmdline(dir->get());
    QVERIFY(line);
    if (size <= 16 * 1024 * 1024)
        QCOMPARE(line->trueLength, text.size());
    else
        QVERIFY(line->trueLength >= 16 * 1024 * 1024 && line->trueLength <= text.size());
    QVERIFY(line->bytes == text.substr(0, Cmdline::kept));
}

QTEST_APPLESS_MAIN(TestCmdline)
#include "tst_cmdline.moc"
