// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_view.h"

#include <utility>
#include <vector>

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include "model/process/visible_text.h"
#include "views/compare/compare_delegate.h"
#include "views/compare/compare_tree.h"
#include "views/shared/plain_label.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme.h"

namespace daemonscope {

namespace {

using namespace compare;

QString timeOfDay(std::chrono::system_clock::time_point at)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).time(), QStringLiteral("HH:mm:ss"));
}

/// A row of items, none of which can be edited. The whole row reads as one sentence.
QList<QStandardItem*> rowOf(Kind kind, const QStringList& cells, const QString& tip)
{
    QList<QStandardItem*> row;
    for (const auto& cell : cells) {
        auto* item = new QStandardItem(cell);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (!tip.isEmpty())
            item->setToolTip(plainToolTip(tip));
        row << item;
    }
    auto said = cells;
    said.removeAll(QString());
    row.first()->setData(kind, KindRole);
    row.first()->setData(said.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    return row;
}

QList<QStandardItem*> processRow(
    Kind kind, const Process& process, const QString& reason, const QString& origin, const QString& tip)
{
    auto row = rowOf(
        kind, {visibleText(process.stat.comm, 64), QString::number(process.pid().value), reason, origin}, tip);
    row.first()->setData(QVariant::fromValue<quint64>(NodeId::of(process.key.serial).value), IdentityRole);
    if (kind != EndedRow)
        row.first()->setData(QVariant::fromValue<quint64>(NodeId::of(process.key.serial).value), NodeRole);
    return row;
}

} // namespace

CompareView::CompareView(QWidget* parent)
    : QWidget(parent)
    , heading_(new PlainLabel(this))
    , note_(new PlainLabel(this))
    , tree_(new CompareTree(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 10, 12, 8);
    top->addWidget(heading_);
    top->addWidget(note_);
    column->addLayout(top);
    column->addWidget(tree_, 1);
    model_.setHorizontalHeaderLabels(
        {tr("Process"), tr("PID"), tr("Why it lives, or what became of it"), tr("Born from")});
    tree_->setModel(&model_);
    tree_->setAccessibleName(tr("Since the mark"));
    tree_->header()->setStretchLastSection(true);
    tree_->header()->resizeSection(NameColumn, 200);
    tree_->header()->resizeSection(PidColumn, 70);
    tree_->header()->resizeSection(ReasonColumn, 430);
    setFocusProxy(tree_);
    connect(tree_, &QTreeView::clicked, this, &CompareView::choose);
    connect(tree_, &QTreeView::activated, this, &CompareView::choose);
    connect(tree_, &QTreeView::collapsed, this, [this](const QModelIndex& index) { folded_.insert(keyOf(index)); });
    connect(tree_, &QTreeView::expanded, this, [this](const QModelIndex& index) { folded_.erase(keyOf(index)); });
    connect(tree_, &compare::CompareTree::released, this, [this] {
        if (const auto waiting = std::exchange(waiting_, {}))
            show(*waiting);
    });
    ageTimer_.setInterval(std::chrono::seconds(1));
    connect(&ageTimer_, &QTimer::timeout, this, &CompareView::tellAge);
    connect(tree_, &compare::CompareTree::copyWanted, this, &CompareView::copy);
    applyTheme();
    clear();
}

void CompareView::clear()
{
    waiting_.reset();
    ageTimer_.stop();
    model_.removeRows(0, model_.rowCount());
    heading_->setText(tr("Nothing is marked"));
    note_->setText(tr("Mark now, do something, and come back: here stands what it left behind."));
    note_->setVisible(true);
    tree_->setVisible(false);
}

QStandardItem* CompareView::section(Section which, const QString& title, bool empty, const QString& whenEmpty)
{
    auto row = rowOf(SectionRow, {title, {}, {}, {}}, {});
    auto* head = row.first();
    if (empty)
        head->appendRow(rowOf(EmptyRow, {whenEmpty, {}, {}, {}}, {}));
    model_.appendRow(row);
    tree_->setFirstColumnSpanned(which, {}, true);
    if (empty)
        tree_->setFirstColumnSpanned(0, head->index(), true);
    return head;
}

CompareView::RowKey CompareView::keyOf(const QModelIndex& index)
{
    if (!index.isValid())
        return {-1, 0};
    auto top = index;
    while (top.parent().isValid())
        top = top.parent();
    return {top.row(), index.siblingAtColumn(NameColumn).data(IdentityRole).value<quint64>()};
}

void CompareView::show(const SinceMark& since)
{
    if (tree_->pressed()) {
        waiting_ = since;
        return;
    }
    counts_ = {since.born.size(), since.ended.size(), since.changed.size()};
    from_ = since.from;
    span_ = std::chrono::duration_cast<std::chrono::milliseconds>(since.to - since.from);
    shown_.start();
    ageTimer_.start();
    tellAge();
    note_->setText(since.cameAndWent == 0 ? QString() : tr("Came and went in between: %1").arg(since.cameAndWent));
    note_->setVisible(since.cameAndWent != 0);
    tree_->setVisible(true);

    const auto current = keyOf(tree_->currentIndex());
    const auto first = tree_->indexAt(QPoint(0, 0));
    const auto top = keyOf(first);
    const int topAt = tree_->visualRect(first).top();
    const int scrolled = tree_->verticalScrollBar()->value();
    const auto folded = folded_;
    fill(since);
    tree_->expandAll();
    folded_ = folded;
    restore(current, top, topAt, scrolled);
}

/// While nobody comes or goes nothing is compared anew, and the mark grows older.
void CompareView::tellAge()
{
    const auto age = span_ + std::chrono::milliseconds(shown_.elapsed());
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(age).count();
    const auto ago = minutes > 0 ? tr("%1 min ago").arg(minutes)
                                 : tr("%1 s ago").arg(std::chrono::duration_cast<std::chrono::seconds>(age).count());
    heading_->setText(tr("Since %1 (%2): %3 new and alive, %4 ended, %5 changed")
                          .arg(timeOfDay(from_), ago)
                          .arg(counts_[Born])
                          .arg(counts_[Ended])
                          .arg(counts_[Changed]));
}

/// Folds what was folded, and brings back what was current and where it stood.
void CompareView::restore(const RowKey& current, const RowKey& top, int topAt, int scrolled)
{
    std::map<RowKey, QModelIndex> rows;
    std::vector<QModelIndex> open{QModelIndex()};
    while (!open.empty()) {
        const auto parent = open.back();
        open.pop_back();
        for (int row = 0; row < model_.rowCount(parent); ++row) {
            open.push_back(model_.index(row, NameColumn, parent));
            rows.emplace(keyOf(open.back()), open.back());
        }
    }
    for (const auto& key : std::set(folded_))
        if (const auto found = rows.find(key); found != rows.end())
            tree_->collapse(found->second);
    if (const auto found = rows.find(current); found != rows.end())
        tree_->selectionModel()->setCurrentIndex(
            found->second, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    tree_->doItemsLayout();
    auto* bar = tree_->verticalScrollBar();
    bar->setValue(scrolled);
    if (const auto found = rows.find(top); scrolled > 0 && found != rows.end())
        if (const auto rect = tree_->visualRect(found->second); rect.isValid())
            bar->setValue(bar->value() + rect.top() - topAt);
}

void CompareView::fill(const SinceMark& since)
{
    model_.removeRows(0, model_.rowCount());
    auto* born = section(Born, tr("New and alive"), since.born.empty(), tr("Nothing was left behind."));
    std::vector<QStandardItem*> placed;
    for (const auto& one : since.born) {
        auto row = processRow(BornRow, *one.process, one.reason, one.bornFrom, one.evidence);
        row.first()->setData(static_cast<int>(one.headline), HeadlineRole);
        (one.parent < 0 ? born : placed[static_cast<std::size_t>(one.parent)])->appendRow(row);
        placed.push_back(row.first());
    }
    auto* ended = section(Ended, tr("Ended"), since.ended.empty(), tr("Nothing ended."));
    for (const auto& one : since.ended)
        ended->appendRow(processRow(
            EndedRow, *one.process, one.at ? tr("%1, at %2").arg(one.how, timeOfDay(*one.at)) : one.how, {}, {}));
    auto* changed = section(
        Changed, tr("Changed"), since.changed.empty(), tr("None has another session, group or parent."));
    for (const auto& one : since.changed)
        changed->appendRow(processRow(ChangedRow, *one.after, one.what, {}, one.what));
}

QString CompareView::text() const
{
    QStringList lines{heading_->text()};
    if (!note_->text().isEmpty())
        lines << note_->text();
    struct Open {
        QModelIndex index;
        int depth;
    };
    std::vector<Open> open;
    const auto push = [&](const QModelIndex& parent, int depth) {
        for (int row = model_.rowCount(parent) - 1; row >= 0; --row)
            open.push_back({model_.index(row, 0, parent), depth});
    };
    push({}, 0);
    while (!open.empty()) {
        const auto [index, depth] = open.back();
        open.pop_back();
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            if (const auto cell = index.siblingAtColumn(column).data().toString(); !cell.isEmpty())
                cells << (column == OriginColumn ? tr("born from %1").arg(cell) : cell);
        lines << QString(std::min(depth, 40) * 2, u' ') + cells.join(QStringLiteral("  "));
        push(index, depth + 1);
    }
    return lines.join(u'\n') + u'\n';
}

QTreeView& CompareView::tree() { return *tree_; }

void CompareView::copy() { QGuiApplication::clipboard()->setText(text()); }

void CompareView::choose(const QModelIndex& index)
{
    if (const auto node = index.siblingAtColumn(NameColumn).data(NodeRole); node.isValid())
        Q_EMIT processWanted(NodeId{node.value<quint64>()});
}

void CompareView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void CompareView::applyTheme()
{
    auto strong = scaled(font(), 1.1);
    strong.setWeight(QFont::DemiBold);
    heading_->setFont(strong);
}

} // namespace daemonscope
