// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "model/live/event_list_model.h"

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace daemonscope {

class EventTable;

/// What happened, the newest first: a line of tools above the rows, and a button back to now while the user reads
/// older ones. GUI thread.
class EventList final : public QWidget {
    Q_OBJECT
public:
    explicit EventList(QWidget* parent = nullptr);

    /// Not owned; null = nothing to show.
    void setHistory(History* history);
    /// The tree's words; null = every process.
    void setFilter(std::shared_ptr<const Filter> words);
    /// Which kinds are shown; all at first.
    void setKinds(EventKinds kinds);
    [[nodiscard]] EventKinds kinds() const { return model_.filter().kinds; }
    /// Why nothing can come, for the empty list: "Paused", "No source of events answers". Empty = nothing is wrong.
    void setTrouble(const QString& text);

    [[nodiscard]] EventListModel& model() { return model_; }
    [[nodiscard]] EventTable& table() { return *table_; }
    /// Writes what is shown, as lines of JSON. Empty on success, else a sentence for the user.
    [[nodiscard]] QString exportTo(const QString& path) const;

Q_SIGNALS:
    void processWanted(daemonscope::LifeId life);
    void kindsChanged(daemonscope::EventKinds kinds);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeTools();
    void makeKindsMenu();
    void applyKind(std::size_t kind, bool shown);
    void askWhereTo();
    void showCount();
    void showWaiting(int waiting);
    void dressUp();

    EventListModel model_;
    EventTable* table_;
    QToolButton* kindsButton_;
    QToolButton* exportButton_;
    QMenu* kindsMenu_;
    QLabel* count_;
    QPushButton* toNow_;
    QString trouble_;
};

} // namespace daemonscope
