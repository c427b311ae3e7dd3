// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QObject>

#include "model/act/worker.h"
#include "model/live/observer.h"
#include "model/tree/row.h"
#include "views/act/hands.h"

class QAction;
class QMenu;

namespace daemonscope {

/// What can be done to those whom the current row stands for. Owns the entries of menus, and what is under way: that
/// goes on when its dialog is closed, and its outcome is then told (said). GUI thread.
class Acting final : public QObject {
    Q_OBJECT
public:
    /// `observer` must outlive this. Keys work while the focus is in `place`, a part of the window.
    Acting(Observer& observer, QWidget* place);

    void setMachine(const ClassifiedPtr& live) { live_ = live; }
    /// The row that is acted on; empty for none.
    void setRow(const std::optional<Row>& row);
    /// What is shown is the past: nothing can be done to it.
    void setPast(bool past);

    void fill(QMenu& menu) const;
    /// All that have keys, for the help.
    [[nodiscard]] QList<QAction*> actions() const;
    /// Opens the dialog for whom the row stands for; `reach`: which of them is meant, where it can be.
    void send(int signal, std::optional<act::Reach> reach = {});
    /// Opens the dialog for niceness and processors.
    void tune();

Q_SIGNALS:
    /// To be shown to the user: why something is not done, or what came of something.
    void said(const QString& sentence);

private:
    QAction* add(const QString& text, const QKeySequence& keys, std::function<void()> act);
    void update();
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] Hands hands();

    Observer& observer_;
    QWidget* place_;
    ClassifiedPtr live_;
    std::optional<Row> row_;
    bool past_ = false;
    std::shared_ptr<act::Worker> worker_ = std::make_shared<act::Worker>();
    QList<QAction*> entries_; ///< null = a separator
    QAction* reason_;         ///< says in the menu why the others are off
    QAction* refusal_;        ///< takes their keys meanwhile, and says why
};

} // namespace daemonscope
