// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "model/live/chart_table.h"

namespace daemonscope {

/// The numbers of a chart as a table for whoever cannot see it: a time in each row, the newest on top. Rows and
/// columns that stay keep their place, so that a reader is not thrown back whenever a number comes.
class ChartTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ChartTable table);
    [[nodiscard]] const ChartTable& table() const { return table_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ChartTable table_;
    int rows_ = 0;
    int columns_ = 1; ///< the time, then the series
};

} // namespace daemonscope
