// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/acting.h"

#include <algorithm>
#include <csignal>

#include <QAction>
#include <QMenu>
#include <QPointer>

#include "model/act/texts.h"
#include "model/act/tuning_texts.h"
#include "views/act/act_dialog.h"
#include "views/act/tuning_dialog.h"

namespace daemonscope {

Acting::Acting(Observer& observer, QWidget* place)
    : QObject(place)
    , observer_(observer)
    , place_(place)
    , reason_(new QAction(this))
    , refusal_(new QAction(this))
{
    reason_->setEnabled(false);
    add(tr("Send a &Signal…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K), [this] { send(SIGTERM); });
    add(tr("S&top…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), [this] { send(SIGSTOP); });
    add(tr("&Continue…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_G), [this] { send(SIGCONT); });
    entries_ << nullptr;
    add(tr("T&erminate…"), QKeySequence(Qt::Key_Delete), [this] { send(SIGTERM); });
    add(tr("&Kill…"), QKeySequence(Qt::SHIFT | Qt::Key_Delete), [this] { send(SIGKILL); });
    add(tr("Terminate with All &Below…"), QKeySequence(Qt::CTRL | Qt::Key_Delete),
        [this] { send(SIGTERM, act::Reach::Subtree); });
    add(tr("Kill with &All Below…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete),
        [this] { send(SIGKILL, act::Reach::Subtree); });
    entries_ << nullptr;
    add(tr("&Niceness and Processors…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N), [this] { tune(); });
    QList<QKeySequence> keys;
    for (const auto* entry : actions())
        keys << entry->shortcuts();
    refusal_->setShortcuts(keys);
    refusal_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(refusal_, &QAction::triggered, this, [this] { Q_EMIT said(whyNot()); });
    place_->addAction(refusal_);
    update();
}

QAction* Acting::add(const QString& text, const QKeySequence& keys, std::function<void()> act)
{
    auto* made = new QAction(text, this);
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(made, &QAction::triggered, this, std::move(act));
    place_->addAction(made);
    entries_ << made;
    return made;
}

void Acting::setRow(const std::optional<Row>& row)
{
    row_ = row;
    update();
}

void Acting::setPast(bool past)
{
    past_ = past;
    update();
}

/// Empty when there is somebody to act on.
QString Acting::whyNot() const
{
    if (!observer_.ours())
        return tr("What is shown is another machine, a container, or a copy: nothing can be done to it from here.");
    if (past_)
        return tr("What is shown is the past: nothing can be done to it. Esc goes back to now.");
    if (!row_ || !live_)
        return tr("No process is selected.");
    if (row_->mark == Mark::Ended && row_->process)
        return tr("%1 has ended.").arg(act::nameOf(*row_->process));
    return act::targetsOf(*row_).empty() ? tr("This row stands for no process that could be acted on.") : QString();
}

void Acting::update()
{
    const auto why = whyNot();
    reason_->setText(why);
    reason_->setVisible(!why.isEmpty());
    refusal_->setEnabled(!why.isEmpty());
    for (auto* entry : actions())
        entry->setEnabled(why.isEmpty());
}

QList<QAction*> Acting::actions() const
{
    auto all = entries_;
    all.removeAll(nullptr);
    return all;
}

void Acting::fill(QMenu& menu) const
{
    menu.addAction(reason_);
    for (auto* entry : entries_) {
        if (entry != nullptr)
            menu.addAction(entry);
        else
            menu.addSeparator();
    }
}

void Acting::send(int signal, std::optional<act::Reach> reach)
{
    if (const auto why = whyNot(); !why.isEmpty()) {
        Q_EMIT said(why);
        return;
    }
    auto* dialog = new ActDialog(
        act::targetsOf(*row_), signal, hands(), act::Self::now(observer_.ours()), place_->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (reach)
        dialog->chooseReach(*reach);
    dialog->open();
}

void Acting::tune()
{
    if (const auto why = whyNot(); !why.isEmpty()) {
        Q_EMIT said(why);
        return;
    }
    auto* dialog = new TuningDialog(act::targetsOf(*row_), hands(), act::Self::now(observer_.ours()), place_->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

Hands Acting::hands()
{
    Hands hands;
    hands.latest = [this] { return live_; };
    hands.look = [this](QObject* context, const std::function<void(const ClassifiedPtr&)>& seen) {
        auto* wait = new QObject(context); // ends with the one who asked, or when there is an answer
        connect(&observer_, &Observer::scanned, wait,
            [wait, seen, before = live_->snapshot().number, answered = false](const ClassifiedPtr& classified) mutable {
                if (answered || classified->snapshot().number == before)
                    return;
                answered = true;
                wait->deleteLater();
                seen(classified);
            });
        observer_.refresh();
    };
    hands.hold = [this](std::vector<ProcessPtr> processes, QObject* context,
                     std::function<void(const act::Holds&)> taken) {
        observer_.hold(std::move(processes), context, std::move(taken));
    };
    hands.carryOut = [this](act::Order order, QObject* context, std::function<void(act::ReportPtr)> told) {
        auto* action = new act::Action(std::move(order), observer_.proc().path(), worker_, this);
        connect(action, &act::Action::progressed, this,
            [this, action, asker = QPointer(context), told = std::move(told)](const act::ReportPtr& report) {
                const bool finished = report->stage == act::Report::Stage::Finished;
                if (finished)
                    action->deleteLater();
                if (asker)
                    told(report);
                else if (finished)
                    Q_EMIT said(act::reportText(*report));
            });
    };
    hands.tune = [this](std::vector<act::Change> changes, QObject* context, std::function<void(act::TunedPtr)> told) {
        const bool asks = std::any_of(changes.begin(), changes.end(),
            [](const act::Change& change) { return change.nice || change.cpus || !change.putBack.empty(); });
        auto* tuner = new act::Tuner(std::move(changes), worker_, this);
        connect(tuner, &act::Tuner::finished, this,
            [this, tuner, asks, asker = QPointer(context), told = std::move(told)](const act::TunedPtr& tuned) {
                tuner->deleteLater();
                if (asker)
                    told(tuned);
                else if (asks)
                    Q_EMIT said(act::tunedText(*tuned));
            });
    };
    return hands;
}

} // namespace daemonscope
