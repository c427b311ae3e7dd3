// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/following.h"

#include <QAction>
#include <QSignalBlocker>

#include "model/process/exit_status.h"
#include "model/process/visible_text.h"
#include "views/tree/tree_view.h"

namespace daemonscope {

namespace {

QString nameOf(const Process& process)
{
    return QStringLiteral("%1 (%2)").arg(nameInSentence(process.stat.comm)).arg(process.pid().value);
}

} // namespace

Following::Following(TreeView& tree, QObject* parent)
    : QObject(parent)
    , tree_(tree)
    , action_(new QAction(tr("&Follow"), this))
{
    action_->setCheckable(true);
    action_->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F));
    action_->setStatusTip(tr("Keeps the process in sight, and says when it was adopted and when it ended"));
    connect(action_, &QAction::toggled, this, [this](bool on) {
        if (on)
            begin();
        else
            end(followed_ ? tr("%1 is not followed any more.").arg(nameOf(*followed_)) : QString());
    });
    connect(&tree_, &TreeView::currentRowChanged, this, &Following::userMoved);
}

void Following::begin()
{
    const auto current = tree_.currentIndex();
    const auto* row = current.isValid() ? &tree_.treeModel()->row(current) : nullptr;
    if (row == nullptr || !row->process || row->mark == Mark::Ended) {
        end(tr("Only a process that lives can be followed."));
        return;
    }
    followed_ = row->process;
    adoption_ = row->process->adoption;
    hidden_ = false;
    Q_EMIT said(tr("%1 is followed until it ends, or until another row is chosen.").arg(nameOf(*followed_)));
}

void Following::end(const QString& why)
{
    followed_.reset();
    const QSignalBlocker quiet(action_);
    action_->setChecked(false);
    if (!why.isEmpty())
        Q_EMIT said(why);
}

void Following::userMoved()
{
    if (!followed_ || updating_)
        return;
    const auto id = NodeId::of(followed_->key.serial);
    if (tree_.currentId() != id && tree_.treeModel()->indexOf(id).isValid())
        end(tr("%1 is not followed any more.").arg(nameOf(*followed_)));
}

void Following::afterUpdate(const Classified& live, bool past)
{
    if (followed_ && !past)
        look(live);
    updating_ = false;
}

void Following::look(const Classified& live)
{
    const auto id = NodeId::of(followed_->key.serial);
    const auto index = tree_.treeModel()->indexOf(id);
    const auto* row = index.isValid() ? &tree_.treeModel()->row(index) : nullptr;
    const auto* now = live.snapshot().find(followed_->pid());
    const bool there = now != nullptr && now->key == followed_->key && !now->dead();
    if (row != nullptr && (tree_.currentId() != id || !tree_.viewport()->rect().intersects(tree_.visualRect(index))))
        tree_.reveal(id);
    if (!there) {
        const auto how = row != nullptr && row->status ? exitText(*row->status) : QString();
        end(how.isEmpty() ? tr("%1 has ended.").arg(nameOf(*followed_))
                          : tr("%1 has ended: %2.", "process, how").arg(nameOf(*followed_), how));
        return;
    }
    if (now->adoption && now->adoption != adoption_) {
        adoption_ = now->adoption;
        Q_EMIT said(tr("%1 was adopted by %2 (%3).")
                        .arg(nameOf(*followed_), nameInSentence(adoption_->byComm))
                        .arg(adoption_->by.value));
    }
    if (row == nullptr && !hidden_)
        Q_EMIT said(tr("%1 is followed, but its row is hidden.").arg(nameOf(*followed_)));
    hidden_ = row == nullptr;
}

} // namespace daemonscope
