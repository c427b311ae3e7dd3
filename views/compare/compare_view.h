// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <set>

#include <QElapsedTimer>
#include <QStandardItemModel>
#include <QTimer>
#include <QWidget>

#include "model/live/since_mark.h"
#include "model/tree/row.h"

class QTreeView;

namespace daemonscope {

class PlainLabel;

namespace compare {
class CompareTree;
}

/// What became of the machine since "Mark now": what was born and lives on, with the reason; what ended; what changed
/// its session, group or parent. A click or Return selects the process elsewhere; Ctrl-C copies everything as text.
class CompareView final : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(QWidget* parent = nullptr);

    /// Shows another comparison. What is folded, current and in sight stays so.
    void show(const SinceMark& since);
    using QWidget::show;
    /// Nothing was marked yet.
    void clear();

    /// All of it as plain text.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QTreeView& tree();

public Q_SLOTS:
    void copy();

Q_SIGNALS:
    /// A process that lives was chosen.
    void processWanted(daemonscope::NodeId process);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Section { Born, Ended, Changed, sections };

    void applyTheme();
    void choose(const QModelIndex& index);
    void fill(const SinceMark& since);
    void tellAge();
    /// The section of a row, and its process; 0 = the section itself.
    using RowKey = std::pair<int, quint64>;
    [[nodiscard]] static RowKey keyOf(const QModelIndex& index);
    void restore(const RowKey& current, const RowKey& top, int topAt, int scrolled);
    QStandardItem* section(Section which, const QString& title, bool empty, const QString& whenEmpty);

    PlainLabel* heading_;
    PlainLabel* note_;
    compare::CompareTree* tree_;
    QStandardItemModel model_;
    std::set<RowKey> folded_;
    std::optional<SinceMark> waiting_; ///< came while the mouse is pressed
    std::array<std::size_t, sections> counts_{};
    std::chrono::system_clock::time_point from_;
    std::chrono::milliseconds span_{}; ///< from the mark to what is compared with it
    QElapsedTimer shown_;              ///< from then to now
    QTimer ageTimer_;
};

} // namespace daemonscope
