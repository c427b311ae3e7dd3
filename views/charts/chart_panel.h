// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/live/chart_table_model.h"
#include "views/charts/plot.h"

class QBoxLayout;
class QStackedWidget;
class QTableView;

namespace daemonscope {

class ChartLegend;
class PlainLabel;

/// One chart with its title and legend, or in its place the table of the same numbers, or a sentence that says why
/// there is nothing.
class ChartPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ChartPanel(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] const QString& title() const { return title_; }
    /// Beside the title, or below it where both do not fit. One at most.
    void setTool(QWidget* tool);
    void setTable(const ChartTable& table, const ChartWindow& window);
    /// Shown while the table has no numbers.
    void setEmptyText(const QString& text);
    void showAsTable(bool asTable);
    /// Draws title, legend and chart for a picture.
    void drawInto(QPainter& painter, const QRectF& place);

    [[nodiscard]] Plot& plot() { return *plot_; }
    [[nodiscard]] ChartLegend& legend() { return *legend_; }
    [[nodiscard]] ChartTableModel& tableModel() { return tableModel_; }
    [[nodiscard]] QTableView& tableView() { return *tableView_; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choosePage();
    void dressUp();
    void fitHead();

    QString title_;
    ChartTableModel tableModel_;
    PlainLabel* heading_;
    QBoxLayout* head_;
    QWidget* tool_ = nullptr;
    ChartLegend* legend_;
    QStackedWidget* pages_;
    Plot* plot_;
    QTableView* tableView_;
    PlainLabel* empty_;
    bool asTable_ = false;
};

} // namespace daemonscope
