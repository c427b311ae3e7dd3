// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <random>
#include <vector>

#include <QTest>

#include <csignal>

#include <linux/connector.h>
#include <linux/netlink.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include "model/sys/connector.h"
#include "tests/support/child_process.h"
#include "tests/support/wait.h"

using namespace daemonscope;
using namespace daemonscope::sys;
using namespace daemonscope::test;

namespace {

using Bytes = std::vector<std::byte>;

constexpr std::uint32_t fork_ = 1, exec_ = 2, uid_ = 4, gid_ = 0x40, sid_ = 0x80, comm_ = 0x200, exit_ = 0x80000000;

/// A message as the kernel makes it, `words` being what is particular to this kind.
Bytes message(std::uint32_t what, const std::vector<std::uint32_t>& words, std::size_t bodySize = 40)
{
    Bytes bytes(NLMSG_HDRLEN + sizeof(cn_msg) + bodySize);
    nlmsghdr netlink{};
    netlink.nlmsg_len = static_cast<std::uint32_t>(bytes.size());
    netlink.nlmsg_type = NLMSG_DONE;
    cn_msg header{};
    header.id = {CN_IDX_PROC, CN_VAL_PROC};
    header.seq = 77;
    header.ack = 12;
    header.len = static_cast<std::uint16_t>(bodySize);
    const std::uint32_t cpu = 3;
    const std::uint64_t time = 1'000'000'007;
    auto* body = bytes.data() + NLMSG_HDRLEN + sizeof header;
    std::memcpy(bytes.data(), &netlink, sizeof netlink);
    std::memcpy(bytes.data() + NLMSG_HDRLEN, &header, sizeof header);
    std::memcpy(body, &what, 4);
    std::memcpy(body + 4, &cpu, 4);
    std::memcpy(body + 8, &time, 8);
    std::memcpy(body + 16, words.data(), std::min(words.size() * 4, bodySize - 16));
    return bytes;
}

ConnectorMessage parsed(const Bytes& bytes)
{
    const auto result = parseConnectorMessage(bytes);
    return result ? *result : ConnectorMessage{};
}

/// Messages about this process until one like it comes; false if it never does.
bool receives(Connector& connector, ConnectorNews news, Pid pid, std::vector<ConnectorMessage>& seen)
{
    return waitUntil([&] {
        while (connector.receive(seen)) { }
        return std::any_of(seen.begin(), seen.end(),
            [&](const auto& one) { return one.news == news && one.process == pid && one.ofProcess(); });
    });
}

} // namespace

class TestConnector : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEachKind();
    void readsOldKernels();
    void refusesWhatIsCut();
    void refusesWhatLies();
    void survivesNoise();
    void hearsALife();
    void countsForgeries();
    void countsWhatIsMissing();
};

void TestConnector::readsEachKind()
{
    auto one = parsed(message(fork_, {10, 11, 20, 21}));
    QCOMPARE(one.news, ConnectorNews::Fork);
    QCOMPARE(one.parent.value, 11);
    QCOMPARE(one.thread.value, 20);
    QCOMPARE(one.process.value, 21);
    QVERIFY(!one.ofProcess());
    QCOMPARE(one.cpu, 3U);
    QCOMPARE(one.sequence, 77U);
    QCOMPARE(one.nanoseconds, std::uint64_t(1'000'000'007));

    one = parsed(message(exec_, {20, 20}));
    QCOMPARE(one.news, ConnectorNews::Exec);
    QVERIFY(one.ofProcess());
    one = parsed(message(exit_, {20, 20, 0x0300, 17, 5, 6}));
    QCOMPARE(one.news, ConnectorNews::Exit);
    QCOMPARE(one.value, 0x0300U);
    QCOMPARE(one.parent.value, 6);
    QCOMPARE(parsed(message(sid_, {20, 20})).news, ConnectorNews::SetSid);
    one = parsed(message(uid_, {20, 20, 1000, 1001}));
    QCOMPARE(one.news, ConnectorNews::User);
    QCOMPARE(one.value, 1001U);
    QCOMPARE(parsed(message(gid_, {20, 20, 1000, 1001})).news, ConnectorNews::Other);

    one = parsed(message(comm_, {20, 20, 0x64636261}));
    QCOMPARE(one.news, ConnectorNews::Comm);
    QCOMPARE(one.comm, "abcd");
    one = parsed(message(comm_, {20, 20, 0x41414141, 0x41414141, 0x41414141, 0x41414141})); // no NUL anywhere
    QCOMPARE(one.comm, std::string(16, 'A'));

    one = parsed(message(0, {EPERM}));
    QCOMPARE(one.news, ConnectorNews::Acknowledgement);
    QCOMPARE(one.value, static_cast<std::uint32_t>(EPERM));
    QCOMPARE(one.answer, 12U);
}

void TestConnector::readsOldKernels()
{
    const auto one = parsed(message(exit_, {20, 20, 9, 17}, 32)); // before 4.18 without the parent
    QCOMPARE(one.news, ConnectorNews::Exit);
    QCOMPARE(one.value, 9U);
    QCOMPARE(one.parent.value, 0);
}

void TestConnector::refusesWhatIsCut()
{
    for (const auto what : {fork_, exec_, exit_, uid_, comm_}) {
        const auto whole = message(what, {20, 20, 20, 20, 20, 20});
        QVERIFY(parseConnectorMessage(whole));
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const auto cut = parseConnectorMessage(std::span(whole).first(size));
            QVERIFY2(!cut, qPrintable(QString::number(size)));
            QCOMPARE(cut.error().kind, Failure::Malformed);
        }
    }
}

void TestConnector::refusesWhatLies()
{
    auto bytes = message(fork_, {1, 1, 2, 2});
    const auto put = [&](std::size_t at, auto value) {
        auto other = bytes;
        std::memcpy(other.data() + at, &value, sizeof value);
        return parseConnectorMessage(other).has_value();
    };
    QVERIFY(put(0, static_cast<std::uint32_t>(bytes.size())));
    QVERIFY(!put(0, static_cast<std::uint32_t>(bytes.size() + 1)));
    QVERIFY(!put(0, std::uint32_t(4)));
    const std::size_t length = NLMSG_HDRLEN + offsetof(cn_msg, len);
    QVERIFY(!put(length, std::uint16_t(41)));
    QVERIFY(!put(length, std::uint16_t(0xffff)));
    QVERIFY(!put(length, std::uint16_t(12)));      // too short for a fork
    QVERIFY(!put(NLMSG_HDRLEN, std::uint32_t(7))); // another connector's
}

void TestConnector::survivesNoise()
{
    std::mt19937 random(1);
    const auto whole = message(exit_, {20, 20, 20, 20, 20, 20});
    int read = 0;
    for (int round = 0; round < 100'000; ++round) {
        auto bytes = whole;
        for (auto flips = random() % 8; flips > 0; --flips)
            bytes[random() % bytes.size()] = static_cast<std::byte>(random());
        bytes.resize(random() % 4 == 0 ? random() % bytes.size() : bytes.size());
        if (const auto one = parseConnectorMessage(bytes)) {
            ++read;
            QVERIFY(one->comm.size() <= 16);
        }
    }
    QVERIFY(read > 1000);
}

void TestConnector::hearsALife()
{
    auto connector = Connector::open();
    if (!connector)
        QSKIP(describe(connector.error()).c_str());
    std::vector<ConnectorMessage> seen;
    auto actor = ChildProcess::actor();
    QVERIFY(receives(*connector, ConnectorNews::Exec, actor.pid(), seen));
    QCOMPARE(actor.number("name 616263"), 0);
    QVERIFY(receives(*connector, ConnectorNews::Comm, actor.pid(), seen));
    const auto naming = std::find_if(seen.begin(), seen.end(),
        [&](const auto& one) { return one.news == ConnectorNews::Comm && one.process == actor.pid(); });
    QVERIFY(naming != seen.end()); // not always the last: others live, too
    QCOMPARE(naming->comm, "abc");
    QVERIFY(actor.number("setsid") > 0);
    QVERIFY(receives(*connector, ConnectorNews::SetSid, actor.pid(), seen));
    (void)actor.end();
    QVERIFY(receives(*connector, ConnectorNews::Exit, actor.pid(), seen));
    const auto birth = std::find_if(seen.begin(), seen.end(),
        [&](const auto& one) { return one.news == ConnectorNews::Fork && one.process == actor.pid(); });
    QVERIFY(birth != seen.end());
    QCOMPARE(birth->parent.value, ::getpid());
    const auto death = std::find_if(seen.begin(), seen.end(),
        [&](const auto& one) { return one.news == ConnectorNews::Exit && one.process == actor.pid(); });
    QCOMPARE(death->value, static_cast<std::uint32_t>(SIGKILL));
    const auto losses = connector->takeLosses();
    QCOMPARE(losses.missing, std::uint64_t(0));
    QCOMPARE(losses.malformed, std::uint64_t(0));
}

/// Whoever may bind a netlink socket can write to ours; only the kernel is believed.
void TestConnector::countsForgeries()
{
    auto connector = Connector::open();
    if (!connector)
        QSKIP(describe(connector.error()).c_str());
    sockaddr_nl ours{};
    socklen_t length = sizeof ours;
    QCOMPARE(::getsockname(connector->fd(), reinterpret_cast<sockaddr*>(&ours), &length), 0);
    const UniqueFd forger(::socket(PF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC, NETLINK_CONNECTOR));
    ours.nl_groups = 0;
    const auto bytes = message(exit_, {1, 1, 9, 17, 0, 0});
    if (::sendto(forger.get(), bytes.data(), bytes.size(), 0, reinterpret_cast<const sockaddr*>(&ours), sizeof ours)
        < 0)
        QSKIP("not permitted to forge here");
    std::vector<ConnectorMessage> seen;
    std::uint64_t forged = 0;
    QVERIFY(waitUntil([&] {
        while (connector->receive(seen)) { }
        forged += connector->takeLosses().forged;
        return forged > 0;
    }));
    QCOMPARE(forged, std::uint64_t(1));
    QVERIFY(std::none_of(seen.begin(), seen.end(), [](const auto& one) { return one.process.value == 1; }));
}

/// A listener who does not read loses messages; the kernel says so once, and their number is found afterwards.
void TestConnector::countsWhatIsMissing()
{
    auto connector = Connector::open();
    if (!connector)
        QSKIP(describe(connector.error()).c_str());
    const int small = 4096;
    QCOMPARE(::setsockopt(connector->fd(), SOL_SOCKET, SO_RCVBUF, &small, sizeof small), 0);
    auto actor = ChildProcess::actor();
    for (int round = 0; round < 50; ++round) {
        const auto child = actor.number("fork");
        ProcessGuard(Pid{child}).end();
        QCOMPARE(actor.number("wait " + std::to_string(child)), child);
    }
    std::vector<ConnectorMessage> seen;
    while (connector->receive(seen)) { }
    auto losses = connector->takeLosses();
    QVERIFY(losses.overflow);
    QVERIFY(seen.size() < 50);
    auto missing = losses.missing;
    QVERIFY(waitUntil([&] { // a gap shows with the next message of the same processor
        const auto child = actor.number("fork");
        ProcessGuard(Pid{child}).end();
        (void)actor.number("wait " + std::to_string(child));
        while (connector->receive(seen)) { }
        missing += connector->takeLosses().missing;
        return missing > 50;
    }));
}

QTEST_GUILESS_MAIN(TestConnector)
#include "tst_connector.moc"
