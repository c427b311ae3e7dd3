// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QItemSelectionModel>
#include <QTest>
#include <QTreeView>

#include "model/tree/tree_model.h"
#include "tests/model/process_table.h"
#include "tests/model/scenes.h"
#include "tests/model/tree_text.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace std::chrono_literals;

namespace {

/// What a model tells its views, in order: "moved cc 30 from make 20 to init 1".
class SignalLog {
public:
    explicit SignalLog(TreeModel& model) : model_(model)
    {
        using Model = QAbstractItemModel;
        QObject::connect(&model, &Model::rowsAboutToBeMoved, &model,
            [this](const QModelIndex& from, int row, int, const QModelIndex& to, int) {
                put("moves " + name(model_.index(row, 0, from)) + " from " + name(from) + " to " + name(to));
            });
        QObject::connect(&model, &Model::rowsMoved, &model,
            [this](const QModelIndex&, int, int, const QModelIndex&, int) { put("moved"); });
        QObject::connect(&model, &Model::rowsAboutToBeRemoved, &model, [this](const QModelIndex& parent, int first, int last) {
            for (int row = first; row <= last; ++row)
                put("removes " + name(model_.index(row, 0, parent)));
        });
        QObject::connect(&model, &Model::rowsInserted, &model, [this](const QModelIndex& parent, int first, int last) {
            for (int row = first; row <= last; ++row)
                put("inserted " + name(model_.index(row, 0, parent)));
        });
        QObject::connect(&model, &Model::layoutAboutToBeChanged, &model, [this] { put("layout changes"); });
        QObject::connect(&model, &Model::layoutChanged, &model, [this] { put("layout changed"); });
        QObject::connect(&model, &Model::modelAboutToBeReset, &model, [this] { put("resets"); });
        QObject::connect(&model, &TreeModel::applied, &model, [this] { put("applied"); });
    }

    /// All since the last call; changes of what rows show are not among it.
    QString take() { return std::exchange(log_, {}).join(u'\n'); }

private:
    std::string name(const QModelIndex& index) const { return index.isValid() ? rowText(model_.row(index)) : "top"; }
    void put(const std::string& text) { log_ << QString::fromStdString(text); }

    TreeModel& model_;
    QStringList log_;
};

QString lines(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const auto* text : texts)
        list << QString::fromLatin1(text);
    return list.join(u'\n');
}

/// A model in Family, fed from a table.
struct Machine {
    ProcessTable table;
    SceneKeeper keeper;
    TreeModel model;
    ForestPtr forest;
    TreeOptions options = grouped(Grouping::Family);

    void show(int fewSteps = 8)
    {
        const auto scene = keeper.next(classify(table.next()));
        auto next = arrange(scene, options);
        if (forest)
            model.apply(diff(*forest, next, fewSteps), {scene.classified, {}});
        else
            model.fill(next, {scene.classified, {}});
        forest = std::move(next);
    }
    QModelIndex at(int pid, ColumnId column = ColumnId::Name) const
    {
        return model.indexOf(NodeId::of(table.at(pid).key.serial), column);
    }
};

constexpr auto family = R"(
    1 0 1 1 init
    10 1 10 10 sh
    20 10 20 10 make
    30 20 20 10 cc
    40 30 20 10 as
    41 30 20 10 ld
    90 1 90 90 other)";

} // namespace

/// A process loses its parent while somebody looks at it.
class tst_Adoption : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOneMove();
    void theAdoptedLeaveBeforeTheEndedIsRemoved();
    void aParentAndItsNewChildChangePlaces();
    void keepsSelectionAndExpansion_data();
    void keepsSelectionAndExpansion();
    void aVanishedRowLeavesNothingBehind_data();
    void aVanishedRowLeavesNothingBehind();
};

void tst_Adoption::isOneMove()
{
    Machine machine;
    machine.table.addText(family);
    machine.show();
    SignalLog log(machine.model);
    machine.table.exit(20);
    machine.table.advance(1s);
    machine.show(); // make stays, as a ghost
    QCOMPARE(log.take(), lines({"moves cc 30 from make 20 to init 1", "moved", "applied"}));
    QVERIFY(machine.model.holds(*machine.forest));
    machine.table.advance(10s);
    machine.show();
    QCOMPARE(log.take(), lines({"removes make 20 ended", "applied"}));
}

void tst_Adoption::theAdoptedLeaveBeforeTheEndedIsRemoved()
{
    Machine machine;
    machine.keeper.setLimits({3s, 0s, 0});
    machine.table.addText(family);
    machine.show();
    SignalLog log(machine.model);
    machine.table.exit(20);
    machine.table.add({50, 10, 50, 10, "vi"});
    machine.show();
    QCOMPARE(log.take(),
        lines({"moves cc 30 from make 20 to init 1", "moved", "inserted vi 50 new", "removes make 20", "applied"}));
}

/// Not even this may move a row below itself.
void tst_Adoption::aParentAndItsNewChildChangePlaces()
{
    Machine machine;
    machine.table.addText(family);
    machine.show();
    const QPersistentModelIndex as(machine.at(40));
    SignalLog log(machine.model);
    machine.table.adopt(30, 10);
    machine.table.adopt(20, 30);
    machine.show();
    QCOMPARE(log.take(),
        lines({"moves cc 30 from make 20 to sh 10", "moved", "moves make 20 from sh 10 to cc 30", "moved", "applied"}));
    QCOMPARE(QModelIndex(as), machine.at(40));
    QVERIFY(machine.model.isConsistent());
    QVERIFY(machine.model.holds(*machine.forest));
}

void tst_Adoption::keepsSelectionAndExpansion_data()
{
    QTest::addColumn<int>("fewSteps");
    QTest::addColumn<int>("births");
    QTest::newRow("announced singly") << 8 << 0;
    QTest::newRow("announced as a whole") << 0 << 0;
    QTest::newRow("among many births") << 8 << 100;
}

void tst_Adoption::keepsSelectionAndExpansion()
{
    QFETCH(int, fewSteps);
    QFETCH(int, births);
    Machine machine;
    machine.table.addText(family);
    machine.show();
    QTreeView view;
    view.setModel(&machine.model);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.resize(600, 400);
    view.show();
    view.expandAll();
    view.collapse(machine.at(10));
    view.expand(machine.at(10)); // the rows below stay expanded, unseen
    auto& selection = *view.selectionModel();
    const auto row = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    selection.setCurrentIndex(machine.at(40, ColumnId::State), row);
    selection.select(machine.at(30), row);
    selection.select(machine.at(90), row);
    const QPersistentModelIndex ld(machine.at(41, ColumnId::Cpu));
    int selectionChanges = 0;
    connect(&selection, &QItemSelectionModel::selectionChanged, this, [&] { ++selectionChanges; });
    SignalLog log(machine.model);

    machine.table.exit(20);
    for (int birth = 0; birth < births; ++birth)
        machine.table.add({100 + birth, 1, 100 + birth, 100 + birth, "new"});
    machine.show(fewSteps);
    QCoreApplication::processEvents();

    QVERIFY(log.take().startsWith(fewSteps > births ? QStringLiteral("moves") : QStringLiteral("layout")));
    QCOMPARE(machine.at(30).parent(), machine.at(1));
    QCOMPARE(selection.currentIndex(), machine.at(40, ColumnId::State));
    for (const int pid : {1, 10, 30, 40, 41, 90})
        QCOMPARE(selection.isRowSelected(machine.at(pid).row(), machine.at(pid).parent()), pid == 30 || pid == 40 || pid == 90);
    QVERIFY(view.isExpanded(machine.at(1)));
    QVERIFY(view.isExpanded(machine.at(10)));
    QVERIFY(view.isExpanded(machine.at(30)));
    QCOMPARE(QModelIndex(ld), machine.at(41, ColumnId::Cpu));
    QCOMPARE(selectionChanges, 0);
    QVERIFY(view.visualRect(machine.at(41)).isValid());
}

void tst_Adoption::aVanishedRowLeavesNothingBehind_data() { keepsSelectionAndExpansion_data(); }

void tst_Adoption::aVanishedRowLeavesNothingBehind()
{
    QFETCH(int, fewSteps);
    QFETCH(int, births);
    Machine machine;
    machine.keeper.setLimits({3s, 0s, 0});
    machine.table.addText(family);
    machine.show();
    QTreeView view;
    view.setModel(&machine.model);
    view.show();
    view.expandAll();
    auto& selection = *view.selectionModel();
    selection.setCurrentIndex(machine.at(40), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QPersistentModelIndex cc(machine.at(30));
    for (const int pid : {41, 40, 30, 20})
        machine.table.exit(pid);
    for (int birth = 0; birth < births; ++birth)
        machine.table.add({100 + birth, 1, 100 + birth, 100 + birth, "new"});
    machine.show(fewSteps);
    QCoreApplication::processEvents();
    QVERIFY(!cc.isValid());
    QVERIFY(selection.selectedRows().size() <= 1); // a view may choose another row; never one that is gone
    for (const auto& index : selection.selectedRows())
        QVERIFY(machine.model.indexOf(machine.model.id(index)) == index);
    QVERIFY(view.isExpanded(machine.at(1)));
    QVERIFY(machine.model.isConsistent());
}

QTEST_MAIN(tst_Adoption)
#include "tst_adoption.moc"
