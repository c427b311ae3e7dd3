// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include "model/live/event_source_state.h"
#include "model/live/tree_update.h"

namespace daemonscope {

/// The row below the tree: what there is, what cannot be seen and why, and what looking costs. Counts of daemons,
/// orphans and so on are buttons that filter for them.
class StatusRow final : public QWidget {
    Q_OBJECT
public:
    explicit StatusRow(QWidget* parent = nullptr);

    void show(const TreeUpdate& update, bool kernelThreadsShown);
    void setPaused(bool paused);
    /// Says who tells of births and deaths, and what was lost.
    void showSource(const EventSourceState& state);
    /// Tells how old the picture is, as of now.
    void updateAge();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterWanted(QString filter);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* counter(const QString& glyph, Headline headline, const QString& filter);
    void tellRoot();
    void updateGlyphs();
    void makeRoom();
    [[nodiscard]] QString hiddenText(const TreeUpdate& update) const;

    std::vector<std::pair<QToolButton*, std::pair<QString, Headline>>> counters_; // first: the counters below fill it
    QLabel* processes_;
    QLabel* sessions_;
    QToolButton* daemons_;
    QToolButton* orphans_;
    QToolButton* cannotTell_;
    QToolButton* zombies_;
    QLabel* kernel_;
    QLabel* root_;
    QLabel* hidden_;
    QLabel* source_;
    QLabel* age_;
    ClassifiedPtr shown_;
    bool paused_ = false;
};

} // namespace daemonscope
