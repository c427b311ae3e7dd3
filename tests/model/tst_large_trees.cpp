// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QThread>

#include <functional>
#include <memory>

#include "model/tree/tree_model.h"
#include "tests/model/process_table.h"
#include "tests/model/scenes.h"

using namespace daemonscope;
using namespace daemonscope::test;
using namespace std::chrono_literals;

namespace {

/// Deep trees must not cost stack: a recursion through them would end this thread, and with it the test.
void inSmallThread(const std::function<void()>& work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    thread->setStackSize(256 * 1024);
    thread->start();
    thread->wait();
}

} // namespace

/// Trees that no sane machine has: what matters is that nothing recurses, hangs or takes quadratic time.
class tst_LargeTrees : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBrokenCycleHasItsOldestOnTop();
    void deepChain();
    void manyRoots();
};

void tst_LargeTrees::aBrokenCycleHasItsOldestOnTop()
{
    ProcessTable table;
    table.addText("1 0 1 1 init");
    constexpr int size = 1000;
    for (int pid = 100; pid < 100 + size; ++pid)
        table.add({pid, pid == 100 ? 100 + size - 1 : pid - 1, pid, pid});
    const auto scene = sceneOf(table);
    const auto forest = arrange(scene, grouped(Grouping::Family));
    QCOMPARE(forest->size(), 1 + 1 + size);
    QCOMPARE(forest->children(0).size(), std::size_t{2});
    const auto& top = forest->node(forest->children(0)[1]);
    QCOMPARE(top.row.number, 100);
    QVERIFY(top.row.brokenCycle);
    QCOMPARE(top.row.totals.processes, size);
}

void tst_LargeTrees::deepChain()
{
    constexpr int depth = 100'000;
    bool done = false;
    inSmallThread([&done] {
        ProcessTable table;
        table.addText("1 0 1 1 init");
        for (int pid = 2; pid <= depth; ++pid)
            table.add({pid, pid - 1, 1, 1});
        SceneKeeper keeper;
        const auto scene = keeper.next(classify(table.next()));
        TreeModel model;
        ForestPtr last;
        for (const auto grouping : {Grouping::Sessions, Grouping::Family, Grouping::Flat, Grouping::Family}) {
            auto forest = arrange(scene, grouped(grouping));
            QCOMPARE(forest->size(), depth + 1);
            QCOMPARE(forest->node(forest->children(0)[0]).row.totals.processes, grouping == Grouping::Flat ? 1 : depth);
            if (last)
                model.apply(diff(*last, forest), {scene.classified, {}});
            else
                model.fill(forest, {scene.classified, {}});
            QVERIFY(model.isConsistent());
            QVERIFY(model.holds(*forest));
            last = std::move(forest);
        }
        // The middle of the chain ends, and half of it is adopted: then the top, a removal of a whole subtree.
        keeper.setLimits({0s, 0s, 0});
        table.exit(depth / 2);
        auto next = arrange(keeper.next(classify(table.next())), grouped(Grouping::Family));
        model.apply(diff(*last, next), {});
        QVERIFY(model.isConsistent());
        QVERIFY(model.holds(*next));
        for (int pid = 2; pid <= depth; ++pid)
            if (table.has(pid))
                table.remove(pid);
        last = std::move(next);
        next = arrange(keeper.next(classify(table.next())), grouped(Grouping::Family));
        model.apply(diff(*last, next), {});
        QVERIFY(model.isConsistent());
        QVERIFY(model.holds(*next));
        done = true;
    });
    QVERIFY(done);
}

/// Each process has a parent of its own that is not visible: 100,000 placeholders; and 100,000 sessions.
void tst_LargeTrees::manyRoots()
{
    constexpr int count = 100'000;
    ProcessTable table;
    table.addText("1 0 1 1 init");
    for (int pid = 2; pid <= count; ++pid)
        table.add({pid, pid + 1'000'000, pid, pid});
    const auto scene = sceneOf(table);
    QCOMPARE(arrange(scene, grouped(Grouping::Family))->size(), 1 + 1 + 2 * (count - 1));
    QCOMPARE(arrange(scene, grouped(Grouping::Sessions))->size(), 1 + 1 + 3 * (count - 1));
    // One birth more, in a list of 100,000 siblings.
    const auto before = arrange(scene, grouped(Grouping::Flat));
    table.add({count + 1, 1, count + 1, count + 1});
    const auto steps = diff(*before, arrange(sceneOf(table), grouped(Grouping::Flat))).steps;
    QCOMPARE(steps.size(), std::size_t{1});
    QCOMPARE(steps.front().row, count);
}

QTEST_GUILESS_MAIN(tst_LargeTrees)
#include "tst_large_trees.moc"
