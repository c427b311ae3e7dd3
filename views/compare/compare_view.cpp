// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_view.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
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
    const auto fold = [this](const QModelIndex& index, bool folded) {
        if (!index.parent().isValid() && index.row() < sections)
            folded_[index.row()] = folded;
    };
    connect(tree_, &QTreeView::collapsed, this, [fold](const QModelIndex& index) { fold(index, true); });
    connect(tree_, &QTreeView::expanded, this, [fold](const QModelIndex& index) { fold(index, false); });
    connect(tree_, &compare::CompareTree::copyWanted, this, &CompareView::copy);
    applyTheme();
    clear();
}

void CompareView::clear()
{
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

void CompareView::show(const SinceMark& since)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(since.to - since.from).count();
    const auto ago = minutes > 0
        ? tr("%1 min ago").arg(minutes)
        : tr("%1 s ago").arg(std::chrono::duration_cast<std::chrono::seconds>(since.to - since.from).count());
    heading_->setText(tr("Since %1 (%2): %3 new and alive, %4 ended, %5 changed")
                          .arg(timeOfDay(since.from), ago)
                          .arg(since.born.size())
                          .arg(since.ended.size())
                          .arg(since.changed.size()));
    note_->setText(since.cameAndWent == 0 ? QString() : tr("Came and went in between: %1").arg(since.cameAndWent));
    note_->setVisible(since.cameAndWent != 0);
    tree_->setVisible(true);

    const auto current = tree_->currentIndex().siblingAtColumn(NameColumn).data(NodeRole);
    const bool folded[]{folded_[Born], folded_[Ended], folded_[Changed]};
    model_.removeRows(0, model_.rowCount());
    auto* born = section(Born, tr("New and alive"), since.born.empty(), tr("Nothing was left behind."));
    std::vector<QStandardItem*> placed;
    QStandardItem* again = nullptr;
    for (const auto& one : since.born) {
        auto row = processRow(BornRow, *one.process, one.reason, one.bornFrom, one.evidence);
        row.first()->setData(static_cast<int>(one.headline), HeadlineRole);
        (one.parent < 0 ? born : placed[static_cast<std::size_t>(one.parent)])->appendRow(row);
        placed.push_back(row.first());
        if (current.isValid() && row.first()->data(NodeRole) == current)
            again = row.first();
    }
    auto* ended = section(Ended, tr("Ended"), since.ended.empty(), tr("Nothing ended."));
    for (const auto& one : since.ended)
        ended->appendRow(processRow(
            EndedRow, *one.process, one.at ? tr("%1, at %2").arg(one.how, timeOfDay(*one.at)) : one.how, {}, {}));
    auto* changed = section(
        Changed, tr("Changed"), since.changed.empty(), tr("None has another session, group or parent."));
    for (const auto& one : since.changed)
        changed->appendRow(processRow(ChangedRow, *one.after, one.what, {}, one.what));
    tree_->expandAll();
    for (const auto which : {Born, Ended, Changed})
        tree_->setExpanded(model_.index(which, 0), !folded[which]);
    if (again != nullptr)
        tree_->setCurrentIndex(again->index());
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
