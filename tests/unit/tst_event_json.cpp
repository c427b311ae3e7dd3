// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>

#include <QTest>

#include "model/live/event_json.h"

using namespace daemonscope;
using namespace std::chrono_literals;

/// The lines that `watch --json` and the export of the event list share.
class TestEventJson : public QObject {
    Q_OBJECT

    static Event event(EventKind kind)
    {
        Event event;
        event.kind = kind;
        event.at = std::chrono::system_clock::time_point(1'767'225'599'118'402us); // 2025-12-31T23:59:59
        event.uncertain = 400us;
        event.pid = Pid{2378};
        event.comm = "sleep";
        return event;
    }
    static QString text(const Event& event) { return QString::fromStdString(eventLine(eventJson(event))); }

private Q_SLOTS:
    void adoption()
    {
        auto given = event(EventKind::Adopted);
        given.source = SourceKind::Pidfd;
        given.startTicks = 77;
        given.ppid = Pid{1};
        given.from = 2377;
        given.to = 1;
        given.fromName = "sh";
        given.toName = "systemd";
        QCOMPARE(text(given),
            QStringLiteral(R"({"t":"2025-12-31T23:59:59.118402Z","event":"adopted","pid":2378,"starttime":77,)"
                           R"("comm":"sleep","ppid":1,"from":2377,"to":1,"exit":null,"source":"pidfd",)"
                           R"("uncertain_ms":0.4,"inferred":false})"
                           "\n"));
    }

    void whatNobodySawIsNull()
    {
        auto given = event(EventKind::Fork);
        given.comm.clear();
        given.inferred = true;
        const auto json = eventJson(given);
        for (const auto* key : {"starttime", "comm", "ppid", "from", "to", "exit"})
            QVERIFY2(json.at(key).is_null(), key);
        QCOMPARE(json.at("inferred").get<bool>(), true);
    }

    void namesOfAnExec()
    {
        auto given = event(EventKind::Exec);
        given.from = 3; // no number is meant
        given.fromName = "make";
        given.toName = "cc1plus";
        QCOMPARE(eventJson(given).at("from").get<std::string>(), std::string("make"));
        QCOMPARE(eventJson(given).at("to").get<std::string>(), std::string("cc1plus"));
    }

    void exits()
    {
        QCOMPARE(QString::fromStdString(exitJson(7 << 8).dump()), QStringLiteral(R"({"code":7})"));
        QCOMPARE(QString::fromStdString(exitJson(SIGTERM).dump()), QStringLiteral(R"({"signal":"SIGTERM"})"));
        QCOMPARE(QString::fromStdString(exitJson(SIGSEGV | 0x80).dump()), QStringLiteral(R"({"signal":"SIGSEGV"})"));
        QVERIFY(exitJson(std::nullopt).is_null());
    }

    /// A name of any bytes makes a line that any reader of JSON takes.
    void hostileNames()
    {
        auto given = event(EventKind::Comm);
        given.comm = "a\xff\n\x1b";
        given.fromName = "\"b\"";
        given.toName = given.comm;
        const auto line = eventLine(eventJson(given), true);
        QCOMPARE(std::count(line.begin(), line.end(), '\n'), 1);
        for (const char letter : line)
            QVERIFY(letter == '\n' || (letter >= ' ' && letter <= '~'));
        const auto back = nlohmann::json::parse(line);
        QCOMPARE(back.at("comm_hex").get<std::string>(), std::string("61ff0a1b"));
        QCOMPARE(back.at("from").get<std::string>(), std::string("\"b\""));
    }

    void head()
    {
        const auto json = eventHeadJson(SourceKind::Connector, {EventKind::Regrouped, EventKind::Foreground});
        QCOMPARE(QString::fromStdString(eventLine(json)),
            QStringLiteral(
                R"({"schema":"daemonscope.watch/1","source":"connector","cannot_see":["regrouped","foreground"]})"
                "\n"));
    }
};

QTEST_GUILESS_MAIN(TestEventJson)
#include "tst_event_json.moc"
