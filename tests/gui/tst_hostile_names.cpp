// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QTest>
#include <QTextDocument>

#include "tests/gui/pictures.h"
#include "tests/gui/window_stage.h"
#include "tests/support/hostile.h"
#include "tests/support/wait.h"
#include "views/tree/tree_view.h"

using namespace daemonscope;
using namespace daemonscope::test;

/// The window on 500 real processes whose names are made to deceive: whatever any part of it shows, tells a screen
/// reader or offers as a tooltip is harmless, and is about the right process.
class TestHostileNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void rows();
    void everyPart_data();
    void everyPart();

private:
    [[nodiscard]] QModelIndex rowOf(Pid pid);
    [[nodiscard]] QString harmInWidgets() const;
    [[nodiscard]] static QString harmInAccessible(QAccessibleInterface* from);

    std::unique_ptr<QTemporaryDir> settings_;
    std::unique_ptr<HostileCrowd> crowd_;
    std::unique_ptr<Observer> observer_;
    std::unique_ptr<MainWindow> window_;
};

namespace {

/// Tooltips of ours are markup around escaped text; what a person reads is what is left of it.
QString readable(const QString& tip)
{
    if (!Qt::mightBeRichText(tip))
        return tip;
    QTextDocument document;
    document.setHtml(tip);
    return document.toPlainText();
}

QString harmInTip(const QString& tip)
{
    for (const char* tag : {"<img", "<b>", "<h1", "<a ", "<script"})
        if (tip.contains(QLatin1String(tag)))
            return QStringLiteral("a tooltip that would be drawn as markup: %1").arg(tip.left(200));
    return harmIn(readable(tip));
}

/// Made visible twice: what encloses a name in a sentence became text.
QString harmInText(const QString& text)
{
    return text.contains(QLatin1String("u{2068}")) ? QStringLiteral("escaped twice: ") + text.left(200) : harmIn(text);
}

} // namespace

QModelIndex TestHostileNames::rowOf(Pid pid)
{
    const auto& context = window_->model().context();
    const auto* process = context.classified ? context.classified->snapshot().find(pid) : nullptr;
    return process != nullptr ? window_->model().indexOf(NodeId::of(process->key.serial)) : QModelIndex();
}

void TestHostileNames::initTestCase()
{
    useFixedLook();
    settings_ = std::make_unique<QTemporaryDir>();
    WindowStage::useFreshSettings(*settings_);
    observer_ = std::make_unique<Observer>(sys::ProcFs::open().value());
    window_ = std::make_unique<MainWindow>(*observer_, WindowOptions{});
    window_->resize(1280, 800);
    observer_->start();
    window_->QWidget::show();
    QVERIFY(waitUntil([this] { return window_->model().size() > 0; }));
    crowd_ = std::make_unique<HostileCrowd>(500); // while somebody watches: their births are events, too
    QCOMPARE(crowd_->all().size(), std::size_t(500));
    QVERIFY(waitUntil([this] {
        return std::all_of(
            crowd_->all().begin(), crowd_->all().end(), [this](const auto& one) { return rowOf(one.pid).isValid(); });
    }));
    QTest::keyClick(window_.get(), Qt::Key_M, Qt::ControlModifier); // the session map beside all else
}

void TestHostileNames::cleanupTestCase()
{
    window_.reset();
    observer_.reset();
    crowd_.reset();
}

void TestHostileNames::rows()
{
    for (const auto& one : crowd_->all()) {
        const auto first = rowOf(one.pid);
        QVERIFY(first.isValid());
        QCOMPARE(first.siblingAtColumn(static_cast<int>(ColumnId::ProcessId)).data().toString(),
            QString::number(one.pid.value));
        for (int column = 0; column < columnCount; ++column) {
            const auto cell = first.siblingAtColumn(column);
            for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::AccessibleTextRole),
                     static_cast<int>(Qt::AccessibleDescriptionRole), static_cast<int>(Qt::StatusTipRole)}) {
                const auto text = cell.data(role).toString();
                const auto harm = harmIn(text);
                QVERIFY2(harm.isEmpty(), qPrintable(harm));
                QVERIFY2(text.size() < 5000, qPrintable(QString::number(text.size())));
            }
            const auto harm = harmInTip(cell.data(Qt::ToolTipRole).toString());
            QVERIFY2(harm.isEmpty(), qPrintable(harm));
        }
    }
}

QString TestHostileNames::harmInWidgets() const
{
    for (const auto* widget : window_->findChildren<QWidget*>()) {
        if (auto harm = harmInTip(widget->toolTip()); !harm.isEmpty())
            return harm;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (auto harm = harmInText(label->text()); !harm.isEmpty())
                return harm;
            if (label->textFormat() != Qt::PlainText)
                return QStringLiteral("a label that could become markup: ") + label->text().left(200);
        }
    }
    return {};
}

QString TestHostileNames::harmInAccessible(QAccessibleInterface* from)
{
    std::vector<QAccessibleInterface*> open{from};
    for (int looked = 0; !open.empty() && looked < 20'000; ++looked) {
        auto* now = open.back();
        open.pop_back();
        if (now == nullptr || !now->isValid())
            continue;
        for (const auto what : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            if (auto harm = harmInText(now->text(what)); !harm.isEmpty())
                return harm;
        // Rows of trees and lists are models' texts, which are looked at by themselves.
        const bool items = now->role() == QAccessible::Tree || now->role() == QAccessible::Table
            || now->role() == QAccessible::List;
        const int children = items ? 0 : now->childCount();
        if (children > 10'000)
            return QStringLiteral("%1 with %2 children").arg(now->text(QAccessible::Name)).arg(children);
        for (int i = 0; i < children; ++i)
            open.push_back(now->child(i));
    }
    return {};
}

void TestHostileNames::everyPart_data()
{
    QTest::addColumn<int>("key");
    int key = Qt::Key_1;
    for (const char* page : {"events", "lifelines", "charts", "since the mark"})
        QTest::newRow(page) << key++;
}

void TestHostileNames::everyPart()
{
    QFETCH(const int, key);
    if (key == Qt::Key_4)
        QTest::keyClick(window_.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(window_.get(), static_cast<Qt::Key>(key), Qt::ControlModifier | Qt::ShiftModifier);
    constexpr std::size_t step = 8; // prime to the number of names: each is looked at on some page
    for (std::size_t i = static_cast<std::size_t>(key - Qt::Key_1); i < crowd_->all().size(); i += step) {
        const auto& one = crowd_->all()[i];
        QVERIFY(window_->tree().reveal(window_->model().id(rowOf(one.pid))));
        QCoreApplication::processEvents();
        const QString about = QString::number(one.pid.value) + QLatin1Char(' ') + QString::fromStdString(one.commHex)
            + QLatin1String(": ");
        auto harm = harmInWidgets();
        QVERIFY2(harm.isEmpty(), qPrintable(about + harm));
        harm = harmInAccessible(QAccessible::queryAccessibleInterface(window_.get()));
        QVERIFY2(harm.isEmpty(), qPrintable(about + harm));
        for (const auto* view : window_->findChildren<QAbstractItemView*>()) {
            const auto* model = view->model();
            for (int row = 0; model != nullptr && view->isVisible() && row < std::min(model->rowCount(), 50); ++row)
                for (int column = 0; column < model->columnCount(); ++column) {
                    harm = harmIn(model->index(row, column).data().toString())
                        + harmInTip(model->index(row, column).data(Qt::ToolTipRole).toString());
                    QVERIFY2(harm.isEmpty(), qPrintable(about + harm));
                }
        }
    }
    for (int turn = 0; turn < 5; ++turn) // layouts ask to be laid out
        QCoreApplication::processEvents();
    QVERIFY(QDir().mkpath(QStringLiteral("pictures")));
    const auto name = QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-'));
    QVERIFY(
        window_->grab().save(QStringLiteral("pictures/hostile-%1.png").arg(name))); // it can be drawn, and looked at
}

QTEST_MAIN(TestHostileNames)
#include "tst_hostile_names.moc"
