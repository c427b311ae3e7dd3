// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/chart_table_model.h"

#include "model/live/event_words.h"

namespace daemonscope {

void ChartTableModel::setTable(ChartTable table)
{
    const int rows = static_cast<int>(table.times.size());
    const int columns = static_cast<int>(table.series.size()) + 1;
    // What goes is announced while the old numbers are there, what comes once the new ones are.
    if (rows < rows_) {
        beginRemoveRows({}, rows, rows_ - 1);
        rows_ = rows;
        endRemoveRows();
    }
    if (columns < columns_) {
        beginRemoveColumns({}, columns, columns_ - 1);
        columns_ = columns;
        endRemoveColumns();
    }
    table_ = std::move(table);
    if (rows > rows_) {
        beginInsertRows({}, rows_, rows - 1);
        rows_ = rows;
        endInsertRows();
    }
    if (columns > columns_) {
        beginInsertColumns({}, columns_, columns - 1);
        columns_ = columns;
        endInsertColumns();
    }
    if (rows_ > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows_ - 1, columns_ - 1), {Qt::DisplayRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns_ - 1);
}

int ChartTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : rows_; }

int ChartTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns_; }

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    const auto at = table_.times.size() - 1 - static_cast<std::size_t>(index.row());
    if (!index.isValid() || at >= table_.times.size())
        return {};
    const bool time = index.column() == 0;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (time ? Qt::AlignLeft : Qt::AlignRight)));
    if (role != Qt::DisplayRole)
        return {};
    if (time)
        return clockText(table_.times[at]).left(8); // to the second
    const auto column = static_cast<std::size_t>(index.column() - 1);
    if (column >= table_.series.size())
        return {};
    return chartValueText(table_.series[column].unit, table_.series[column].values[at]);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columns_ || section < 0)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight)));
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Time");
    const auto column = static_cast<std::size_t>(section - 1);
    return column < table_.series.size() ? table_.series[column].name : QString();
}

} // namespace daemonscope
