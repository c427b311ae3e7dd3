// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPaintEvent>
#include <QTest>

#include "tests/gui/pictures.h"
#include "tests/model/scenes.h"
#include "views/tree/adoption_motion.h"
#include "views/tree/tree_view.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

/// A tree in which cc (30) loses make (20).
struct Shown {
    ProcessTable table;
    SceneKeeper keeper;
    TreeModel model;
    TreeView* view = new TreeView;
    ForestPtr forest;
    TreeOptions options;

    explicit Shown(Grouping grouping, int more = 0)
        : options(grouped(grouping))
    {
        view->setTreeModel(&model);
        view->resize(700, 360);
        view->show();
        table.addText("1 0 1 1 init\n10 1 10 10 sh\n20 10 20 10 make\n30 20 20 10 cc\n90 1 90 90 other");
        show();
        QCoreApplication::processEvents();
        table.exit(20);
        for (int pid = 100; pid < 100 + more; ++pid)
            table.add({pid, 1, pid, pid, "new"});
        show();
    }
    void show()
    {
        const auto scene = keeper.next(classify(table.next()));
        auto next = arrange(scene, options);
        view->beforeUpdate();
        ForestDiff change;
        change.next = next;
        if (forest)
            change = diff(*forest, next);
        if (forest)
            model.apply(change, {scene.classified, {}});
        else
            model.fill(next, {scene.classified, {}});
        view->afterUpdate(change, forest == nullptr);
        forest = std::move(next);
    }
};

/// How often what it watches was painted, and where.
class Paints final : public QObject {
public:
    int count = 0;
    QRegion region;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            ++count;
            region += static_cast<QPaintEvent*>(event)->region();
        }
        return false;
    }
};

} // namespace

/// How the tree shows that a process lost its parent.
class TestMotion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFixedLook(); }

    void movesOnceAndEnds_data()
    {
        QTest::addColumn<Grouping>("grouping");
        QTest::newRow("family") << Grouping::Family;
        QTest::newRow("sessions") << Grouping::Sessions;
    }
    void movesOnceAndEnds()
    {
        QFETCH(Grouping, grouping);
        Shown shown(grouping);
        const std::unique_ptr<TreeView> owner(shown.view);
        QVERIFY(shown.view->motion().moving());
        QTRY_VERIFY(!shown.view->motion().moving());
        QVERIFY(shown.view->motion().isHidden());
        shown.show();
        QVERIFY(!shown.view->motion().moving());
    }

    void manyAtOnceDoNotMove()
    {
        Shown shown(Grouping::Family, 30);
        const std::unique_ptr<TreeView> owner(shown.view);
        QVERIFY(!shown.view->motion().moving());
    }

    /// A folded row says something else when somebody comes below it.
    void aFoldedRowIsPaintedAgain()
    {
        Shown shown(Grouping::Family);
        const std::unique_ptr<TreeView> owner(shown.view);
        for (int pid = 200; pid < 203; ++pid)
            shown.table.add({pid, 10, pid, pid, "below"});
        shown.show();
        QTRY_VERIFY(!shown.view->motion().moving());
        const QPersistentModelIndex folded = shown.model.indexOf(NodeId::of(shown.table.at(10).key.serial));
        shown.view->collapse(folded);
        QVERIFY(shown.view->currentIndex() != folded); // which is painted anyway
        Paints paints;
        shown.view->viewport()->installEventFilter(&paints);
        do {
            paints.count = 0;
            paints.region = {};
            QCoreApplication::processEvents();
        } while (paints.count > 0);
        shown.table.add({203, 10, 203, 203, "below"});
        shown.show();
        QCoreApplication::processEvents();
        QVERIFY(paints.region.contains(shown.view->visualRect(folded).center()));
    }

    void pictures()
    {
        std::vector<std::unique_ptr<Shown>> kept;
        for (const auto& [name, grouping] :
            {std::pair("motion-family", Grouping::Family), std::pair("motion-sessions", Grouping::Sessions)})
            QVERIFY(takePictures(QString::fromLatin1(name), {700, 360}, [&, grouping = grouping]() -> QWidget* {
                kept.push_back(std::make_unique<Shown>(grouping));
                kept.back()->view->setSlowMotion(true);
                kept.back()->view->motion().freezeAt(0.6);
                return kept.back()->view;
            }));
    }
};

QTEST_MAIN(TestMotion)
#include "tst_motion.moc"
