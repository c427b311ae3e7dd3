// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAbstractListModel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <random>
#include <unordered_map>

#include "model/tree/tree_model.h"
#include "tests/model/ledger.h"
#include "tests/model/random_machine.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace std::chrono_literals;

namespace {

std::uint64_t nodeNumber(const QModelIndex& index)
{
    return static_cast<const TreeModel*>(index.model())->id(index).value;
}

/// Remembers what each row showed when a view last had reason to paint it.
class PaintedRows {
public:
    explicit PaintedRows(TreeModel& model) : model_(model)
    {
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &model,
            [this](const QModelIndex& first, const QModelIndex& last, const QList<int>&) {
                for (int row = first.row(); row <= last.row(); ++row)
                    paint(model_.index(row, 0, first.parent()));
            });
    }

    /// The number of rows that show something else than was painted, though nobody was told. New rows are painted.
    int stale()
    {
        int count = 0;
        std::unordered_map<std::uint64_t, Row> next;
        std::vector<QModelIndex> open{QModelIndex()};
        while (!open.empty()) {
            const auto parent = open.back();
            open.pop_back();
            for (int row = 0; row < model_.rowCount(parent); ++row) {
                const auto index = model_.index(row, 0, parent);
                const auto known = painted_.find(nodeNumber(index));
                if (known != painted_.end() && !known->second.looksLike(model_.row(index)))
                    ++count;
                next.emplace(nodeNumber(index), model_.row(index));
                open.push_back(index);
            }
        }
        painted_ = std::move(next);
        return count;
    }

private:
    void paint(const QModelIndex& index) { painted_[nodeNumber(index)] = model_.row(index); }

    TreeModel& model_;
    std::unordered_map<std::uint64_t, Row> painted_;
};

std::vector<NodeId> rowsOf(const Forest& forest)
{
    std::vector<NodeId> rows;
    for (int index = 1; index < forest.size(); ++index)
        rows.push_back(forest.node(index).id);
    return rows;
}

/// A list of numbers that can move one row and tell another story.
class NumbersModel : public QAbstractListModel {
public:
    explicit NumbersModel(std::vector<int> numbers) : numbers_(std::move(numbers)) {}
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(numbers_.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? numbers_[static_cast<std::size_t>(index.row())] : QVariant();
    }
    /// Moves the first row behind the second; says that it went `told` rows down.
    void moveFirst(int told)
    {
        beginMoveRows({}, 0, 0, {}, told + 1);
        std::swap(numbers_[0], numbers_[1]);
        endMoveRows();
    }

private:
    std::vector<int> numbers_;
};

} // namespace

class tst_TreeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLedgerSeesALie();
    void survivesAnything_data();
    void survivesAnything();
};

void tst_TreeModel::theLedgerSeesALie()
{
    for (const int told : {1, 2}) {
        NumbersModel model({7, 8, 9});
        // The tester is here to show why the ledger is: it finds nothing wrong. Should a later Qt's do, so much the better.
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
        Ledger ledger(model, [](const QModelIndex& index) { return index.data().toULongLong(); });
        model.moveFirst(told);
        QCOMPARE(ledger.check().isEmpty(), told == 1);
    }
}

/// The tester asks for every cell after every signal, so it watches a shorter life.
void tst_TreeModel::survivesAnything_data()
{
    QTest::addColumn<int>("operations");
    QTest::addColumn<bool>("withTester");
    QTest::newRow("with QAbstractItemModelTester") << 1500 << true;
    QTest::newRow("with the ledger alone") << 12'000 << false;
}

void tst_TreeModel::survivesAnything()
{
    QFETCH(int, operations);
    QFETCH(bool, withTester);
    bool given = false;
    auto seed = static_cast<unsigned>(qEnvironmentVariableIntValue("DAEMONSCOPE_TEST_SEED", &given));
    if (!given)
        seed = std::random_device()();
    qInfo("seed %u (set DAEMONSCOPE_TEST_SEED to repeat)", seed);

    RandomMachine machine(seed, withTester ? 25 : 60);
    SceneKeeper keeper;
    auto scene = keeper.next(classify(machine.table().next()));
    auto forest = arrange(scene, machine.options());
    TreeModel model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    if (withTester)
        tester = std::make_unique<QAbstractItemModelTester>(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.fill(forest, {scene.classified, {}});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelAboutToBeReset);
    Ledger ledger(model, nodeNumber, seed);
    PaintedRows painted(model);
    (void)painted.stale();

    int singly = 0;
    int asWhole = 0;
    int moves = 0;
    for (int operation = 0; operation < operations; ++operation) {
        const bool chooses = machine.below(8) == 0;
        if (chooses) {
            machine.setRows(rowsOf(*forest));
            machine.changeOptions();
        } else {
            for (int things = machine.below(3) == 0 ? machine.below(30) : machine.below(4); things >= 0; --things)
                machine.step();
            machine.table().advance(std::chrono::milliseconds(machine.below(1500)));
            scene = keeper.next(classify(machine.table().next(), scene.classified));
        }
        auto next = arrange(scene, machine.options());
        const auto changes = diff(*forest, next);
        model.apply(changes, {scene.classified, {}});
        forest = std::move(next);
        singly += changes.steps.empty() ? 0 : 1;
        asWhole += changes.structural() && changes.steps.empty() ? 1 : 0;
        moves += static_cast<int>(std::count_if(changes.steps.begin(), changes.steps.end(),
            [](const Step& step) { return step.kind == Step::Kind::Move; }));

        const auto wrong = ledger.check();
        const auto where = QStringLiteral("seed %1, operation %2: ").arg(seed).arg(operation);
        QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong));
        QVERIFY2(model.isConsistent(), qPrintable(where));
        QVERIFY2(model.holds(*forest), qPrintable(where));
        QVERIFY2(painted.stale() == 0, qPrintable(where));
        QVERIFY2(resets.empty(), qPrintable(where));
    }
    qInfo("%d changes announced singly, with %d moves; %d as a whole", singly, moves, asWhole);
    QVERIFY(singly > operations / 10);
    QVERIFY(asWhole > operations / 40); // how often depends on the machine that the seed makes
    QVERIFY(moves > operations / 20);
}

QTEST_GUILESS_MAIN(tst_TreeModel)
#include "tst_tree_model.moc"
