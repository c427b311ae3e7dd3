// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QLocale>
#include <QTest>

#include <csignal>

#include "model/live/event_json.h"
#include "model/live/event_list_model.h"
#include "model/live/event_words.h"
#include "tests/model/process_table.h"
#include "tests/model/told.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace std::chrono_literals;

namespace {

using Model = EventListModel;

QString cell(const Model& model, int row, int column) { return model.index(row, column).data().toString(); }
QString further(const Model& model, int row)
{
    return model.index(row, Model::Details).data(Model::FurtherRole).toString();
}

std::shared_ptr<const Filter> words(const char* text) { return Filter::parse(QString::fromLatin1(text)).filter; }

/// The numbers of the events that the model must show, newest first, asked of the history anew.
std::vector<std::uint64_t> expected(const History& history, const EventFilter& filter)
{
    std::vector<std::uint64_t> numbers;
    for (auto number = history.endEvent(); number > history.firstEvent();) {
        if (filter.passes(history, --number))
            numbers.push_back(number);
    }
    return numbers;
}

std::vector<std::uint64_t> shown(const Model& model)
{
    std::vector<std::uint64_t> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.push_back(model.number(row));
    return numbers;
}

/// The story that every picture tells: a shell starts backup.rb in the background and ends.
void tellOrphan(History& history)
{
    ProcessTable table;
    table.addText("1 0 1 1 systemd\n1033 1 1033 1033 bash tty\n2210 1033 2210 1033 make fg");
    history.take(classify(table.next()));
    auto adopted = toldChange(EventKind::Adopted, 2378, 61ms, 2377, 1, "systemd");
    adopted.comm = "backup.rb";
    adopted.fromName = "sh";
    adopted.ppid = Pid{1};
    adopted.uncertain = 400us;
    give(history,
        {toldFork(2377, 1033, 20ms, "sh"), toldFork(2378, 2377, 30ms, "sh"), toldExec(2378, 40ms, "backup.rb"),
            toldExit(2377, 61ms), adopted});
}

} // namespace

class TestEventList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sentences();
    void sentencesOfOtherKinds();
    void uncertainty();
    void filters();
    void newestFirstInOneInsertion();
    void heldRowsWait();
    void droppedRowsGo();
    void historyMayGo();
    void stream_data();
    void stream();
    void linesOfJson();
};

void TestEventList::sentences()
{
    History history;
    tellOrphan(history);
    Model model;
    model.setHistory(&history);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(cell(model, 0, Model::What), QStringLiteral("adopted"));
    QCOMPARE(cell(model, 0, Model::Who), QStringLiteral("backup.rb 2378"));
    QCOMPARE(cell(model, 0, Model::Details), QStringLiteral("by 1 systemd, from 2377 sh"));
    QCOMPARE(further(model, 0), QStringLiteral("its parent exited with 0"));
    QCOMPARE(cell(model, 0, Model::Certainty), QStringLiteral("kernel, ± 0.4 ms"));
    QCOMPARE(cell(model, 1, Model::Details), QStringLiteral("exited with 0"));
    QCOMPARE(further(model, 1), QStringLiteral("lived 41 ms"));
    QCOMPARE(cell(model, 3, Model::Details), QStringLiteral("child of 2377 sh"));
    QCOMPARE(cell(model, 4, Model::Details), QStringLiteral("child of 1033 bash"));
    QVERIFY(cell(model, 0, Model::Time).endsWith(QStringLiteral(".061")));
    QCOMPARE(history.life(model.life(0))->pid.value, 2378);
    const auto spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("backup.rb 2378 adopted, by 1 systemd, from 2377 sh")), qPrintable(spoken));
    QCOMPARE(model.rowText(1).split(QLatin1Char('\t')).size(), 5);
    QVERIFY(model.rowText(1).contains(QStringLiteral("exited with 0 · lived 41 ms")));
}

void TestEventList::sentencesOfOtherKinds()
{
    History history;
    auto inferred = toldChange(EventKind::Adopted, 300, 5ms, std::nullopt, 1, "init");
    inferred.inferred = true;
    auto lost = told(EventKind::Lost, 0, 6ms);
    lost.comm.clear();
    lost.to = 12;
    auto renamed = toldChange(EventKind::Comm, 300, 7ms, std::nullopt, std::nullopt, "b\x1b[31m");
    renamed.fromName = "a";
    give(history,
        {inferred, lost, renamed, toldChange(EventKind::SetSid, 300, 8ms, 100, 300), toldExit(300, 9ms, SIGKILL),
            toldExit(301, 10ms, SIGSEGV | 0x80)});
    Model model;
    model.setHistory(&history);
    QStringList details;
    for (int row = model.rowCount() - 1; row >= 0; --row)
        details += cell(model, row, Model::Details);
    QCOMPARE(details,
        QStringList({QStringLiteral("inferred: by 1 init"), QStringLiteral("12 event(s) did not reach us"),
            QStringLiteral("a → b\\e[31m"), QStringLiteral("leads session 300, before 100"),
            QStringLiteral("ended by SIGKILL"), QStringLiteral("ended by SIGSEGV, core dumped")}));
    QCOMPARE(cell(model, 4, Model::Who), QString());
}

void TestEventList::uncertainty()
{
    auto event = told(EventKind::Regrouped, 5, 2000ms);
    event.source = SourceKind::Scan;
    event.uncertain = 1000ms;
    QCOMPARE(eventCertainty(event),
        QStringLiteral("scan, between %1 and %2").arg(clockText(tableStart + 1s), clockText(tableStart + 2s)));
    event.source = SourceKind::Pidfd;
    event.uncertain = 10ms;
    QCOMPARE(eventCertainty(event), QStringLiteral("pidfd, ± 10 ms"));
    event.uncertain = 30us;
    QCOMPARE(eventCertainty(event), QStringLiteral("pidfd, ± 0.03 ms"));
    QCOMPARE(shortSpan(125s), QStringLiteral("2 min 5 s"));
    QCOMPARE(shortSpan(3200ms), QStringLiteral("3.2 s"));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German)); // as all other numbers in the window
    const auto german = shortSpan(3200ms);
    QLocale::setDefault(before);
    QCOMPARE(german, QStringLiteral("3,2 s"));
}

/// Words fit lives that no scan saw by what events told of them.
void TestEventList::filters()
{
    History history;
    tellOrphan(history);
    Model model;
    model.setHistory(&history);
    const auto rows = [&](const char* text) {
        model.setFilter({EventKinds().set(), words(text)});
        return model.rowCount();
    };
    QCOMPARE(rows("backup"), 2); // its fork tells the name it had then
    QCOMPARE(rows("pid:2377"), 2);
    QCOMPARE(rows("sid:1033"), 5); // handed down by the fork
    QCOMPARE(rows("-pid:2377"), 3);
    QCOMPARE(rows("/^sh/"), 3);
    QCOMPARE(rows("user:root"), 0); // nobody saw whose they were
    QCOMPARE(rows("nothing"), 0);
    model.setFilter({EventKinds().set(static_cast<std::size_t>(EventKind::Fork)), nullptr});
    QCOMPARE(model.rowCount(), 2);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 5);
}

void TestEventList::newestFirstInOneInsertion()
{
    History history;
    Model model;
    model.setHistory(&history);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int batch = 0; batch < 10; ++batch) {
        EventBatch events;
        for (int i = 0; i < 25; ++i)
            events.push_back(toldFork(100 + batch * 25 + i, 1, std::chrono::milliseconds(batch)));
        give(history, std::move(events));
    }
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 250);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.event(0)->pid.value, 349);
}

void TestEventList::heldRowsWait()
{
    History history;
    tellOrphan(history);
    Model model;
    model.setHistory(&history);
    QSignalSpy waiting(&model, &Model::waitingChanged);
    model.setHeld(true);
    give(history, {toldFork(400, 1, 70ms), toldFork(401, 1, 71ms)});
    QTRY_COMPARE(model.waiting(), 2);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(waiting.last().first().toInt(), 2);
    model.setHeld(false);
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(waiting.last().first().toInt(), 0);
    QCOMPARE(model.event(0)->pid.value, 401);
}

void TestEventList::droppedRowsGo()
{
    History history;
    history.setLimits({10s, 64U << 20});
    Model model;
    model.setHistory(&history);
    give(history, {toldFork(400, 1, 0ms), toldFork(401, 1, 1ms)});
    model.update();
    QCOMPARE(model.rowCount(), 2);
    const QPersistentModelIndex first = model.index(1, 0);
    give(history, {toldFork(402, 1, 60s)});
    QVERIFY(history.firstEvent() > 0);
    // Until it is told, a row whose event is gone shows nothing.
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!first.data().isValid());
    QCOMPARE(model.life(1), LifeId(0));
    model.update();
    QCOMPARE(shown(model), expected(history, {}));
    QVERIFY(!first.isValid());
}

void TestEventList::historyMayGo()
{
    auto history = std::make_unique<History>();
    tellOrphan(*history);
    Model model;
    model.setHistory(history.get());
    QCOMPARE(model.rowCount(), 5);
    history.reset();
    QCOMPARE(model.rowCount(), 0);
    model.update();
    model.setFilter({EventKinds(), nullptr});
    QCOMPARE(model.rowCount(), 0);
}

void TestEventList::stream_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Whatever comes, is dropped, held or filtered: the rows are those that the history has.
void TestEventList::stream()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    History history;
    history.setLimits({20s, 64U << 20});
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHistory(&history);
    EventFilter filter;
    std::chrono::milliseconds now{};
    for (int step = 0; step < 400; ++step) {
        EventBatch events;
        for (auto left = random.bounded(40); left > 0; --left) {
            now += std::chrono::milliseconds(random.bounded(8));
            const int pid = 100 + static_cast<int>(random.bounded(60));
            auto event = random.bounded(2) == 0 ? toldFork(pid, 1, now, random.bounded(3) == 0 ? "make" : "sh")
                                                : toldExit(pid, now);
            events.push_back(std::move(event));
        }
        give(history, std::move(events));
        switch (random.bounded(6)) {
        case 0:
            model.setHeld(!model.held());
            break;
        case 1: {
            const char* const texts[]{"", "make", "pid:120", "-sh"};
            filter = {EventKinds().set(), words(texts[random.bounded(4)])};
            if (random.bounded(2) == 0)
                filter.kinds.reset(static_cast<std::size_t>(EventKind::Fork));
            model.setFilter(filter);
            break;
        }
        case 2:
            model.update();
            break;
        default:
            break;
        }
    }
    model.setHeld(false);
    QTRY_VERIFY(!model.filling());
    model.update();
    // A filter judges an event once, by what is known then: the same judged now.
    if (!filter.words)
        QCOMPARE(shown(model), expected(history, filter));
    model.setFilter(filter);
    QTRY_VERIFY(!model.filling());
    QCOMPARE(shown(model), expected(history, filter));
}

void TestEventList::linesOfJson()
{
    History history;
    tellOrphan(history);
    Model model;
    model.setHistory(&history);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(model.writeJsonLines(buffer));
    const auto lines = buffer.data().split('\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.last(), QByteArray());
    QCOMPARE(lines.first().toStdString() + '\n', eventLine(eventJson(history.event(history.firstEvent()))));
    const auto last = nlohmann::json::parse(lines.at(4).toStdString());
    QCOMPARE(last.at("event").get<std::string>(), std::string("adopted"));
    QBuffer closed;
    QVERIFY(closed.open(QIODevice::ReadOnly));
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    QVERIFY(!model.writeJsonLines(closed));
}

QTEST_GUILESS_MAIN(TestEventList)
#include "tst_event_list.moc"
