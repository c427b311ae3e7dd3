// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/events/event_list.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/live/event_words.h"
#include "views/events/event_table.h"
#include "views/shared/glyphs.h"
#include "views/shared/plain_label.h"
#include "views/shared/save_dialog.h"
#include "views/shared/save_file.h"
#include "views/shared/theme.h"

namespace daemonscope {

EventList::EventList(QWidget* parent)
    : QWidget(parent)
    , table_(new EventTable(model_, this))
    , kindsButton_(new QToolButton(this))
    , exportButton_(new QToolButton(this))
    , kindsMenu_(new QMenu(this))
    , count_(new PlainLabel(this))
    , toNow_(new QPushButton(this))
{
    makeTools();
    makeKindsMenu();
    toNow_->hide();
    toNow_->setFocusPolicy(Qt::NoFocus); // Home does the same
    connect(toNow_, &QPushButton::clicked, table_, &EventTable::backToNow);
    connect(table_, &EventTable::processWanted, this, &EventList::processWanted);
    connect(&model_, &EventListModel::waitingChanged, this, &EventList::showWaiting);
    connect(&model_, &QAbstractItemModel::rowsInserted, this, &EventList::showCount);
    connect(&model_, &QAbstractItemModel::rowsRemoved, this, &EventList::showCount);
    setFocusProxy(table_);
    dressUp();
    showCount();
}

void EventList::makeTools()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(10, 4, 10, 4);
    tools->setSpacing(10);
    connect(kindsButton_, &QToolButton::clicked, this,
        [this] { kindsMenu_->popup(kindsButton_->mapToGlobal(QPoint(0, kindsButton_->height()))); });
    count_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    exportButton_->setText(tr("Export…"));
    exportButton_->setToolTip(tr("Writes the events that are shown as lines of JSON"));
    connect(exportButton_, &QToolButton::clicked, this, &EventList::askWhereTo);
    for (auto* button : {kindsButton_, exportButton_}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    tools->addWidget(kindsButton_);
    tools->addWidget(count_);
    tools->addStretch();
    tools->addWidget(exportButton_);
    column->addLayout(tools);
    column->addWidget(table_, 1);
}

void EventList::makeKindsMenu()
{
    auto* all = kindsMenu_->addAction(tr("All kinds"));
    connect(all, &QAction::triggered, this, [this] {
        setKinds(EventKinds().set());
        Q_EMIT kindsChanged(kinds());
    });
    kindsMenu_->addSeparator();
    for (std::size_t kind = 0; kind < eventIds.size(); ++kind) {
        auto* action = kindsMenu_->addAction(eventName(static_cast<EventKind>(kind)));
        action->setCheckable(true);
        action->setChecked(true);
        action->setData(static_cast<int>(kind));
        connect(action, &QAction::toggled, this, [this, kind](bool shown) { applyKind(kind, shown); });
    }
}

void EventList::applyKind(std::size_t kind, bool shown)
{
    auto filter = model_.filter();
    if (filter.kinds.test(kind) == shown)
        return;
    filter.kinds.set(kind, shown);
    model_.setFilter(std::move(filter));
    showCount();
    Q_EMIT kindsChanged(kinds());
}

void EventList::setKinds(EventKinds kinds)
{
    auto filter = model_.filter();
    if (filter.kinds == kinds)
        return;
    filter.kinds = kinds;
    model_.setFilter(std::move(filter));
    for (auto* action : kindsMenu_->actions()) {
        if (action->isCheckable()) {
            const QSignalBlocker quiet(action);
            action->setChecked(kinds.test(static_cast<std::size_t>(action->data().toInt())));
        }
    }
    showCount();
}

void EventList::setHistory(History* history)
{
    model_.setHistory(history);
    showCount();
}

void EventList::setFilter(std::shared_ptr<const Filter> words)
{
    if (model_.filter().words == words)
        return;
    auto filter = model_.filter();
    filter.words = std::move(words);
    model_.setFilter(std::move(filter));
    showCount();
}

void EventList::setTrouble(const QString& text)
{
    trouble_ = text;
    showCount();
}

void EventList::showCount()
{
    const auto* history = model_.history();
    const auto kept = history != nullptr ? history->endEvent() - history->firstEvent() : 0;
    const auto dropped = history != nullptr ? history->dropped().events : 0;
    const auto rows = model_.rowCount();
    QString text = tr("%n event(s)", nullptr, rows);
    const bool filtered = model_.filter().words || !kinds().all();
    if (filtered)
        text = tr("%1 of %2").arg(text, QLocale().toString(static_cast<qulonglong>(kept)));
    if (dropped > 0)
        text = tr("%1 · %2 older ones dropped").arg(text, QLocale().toString(static_cast<qulonglong>(dropped)));
    count_->setText(text);
    const auto chosen = kinds().all() ? tr("All kinds") : tr("%1 of %2 kinds").arg(kinds().count()).arg(kinds().size());
    kindsButton_->setText(chosen + QStringLiteral(" ▾"));
    kindsButton_->setAccessibleName(chosen);
    exportButton_->setEnabled(rows > 0);
    if (rows > 0)
        table_->setEmptyText({}, {});
    else if (kept > 0 && filtered)
        table_->setEmptyText(tr("No event passes the filter"), tr("Events of other processes or kinds were seen."));
    else if (!trouble_.isEmpty())
        table_->setEmptyText(tr("No events"), trouble_);
    else
        table_->setEmptyText(
            tr("Nothing has happened yet"), tr("Births, deaths and adoptions stand here the moment they are seen."));
}

void EventList::showWaiting(int waiting)
{
    toNow_->setVisible(waiting > 0);
    if (waiting == 0)
        return;
    toNow_->setText(tr("%n new event(s)", nullptr, waiting));
    toNow_->resize(toNow_->sizeHint());
    toNow_->move(table_->x() + (table_->width() - toNow_->width()) / 2, table_->y() + 8);
    toNow_->raise();
}

QString EventList::exportTo(const QString& path) const
{
    return saveWhole(path, [this](QIODevice& file) { return model_.writeJsonLines(file); });
}

void EventList::askWhereTo()
{
    auto* dialog = new QFileDialog(this, tr("Export events"));
    dialog->setNameFilter(tr("JSON Lines (*.jsonl)"));
    askWhereToSave(dialog, QStringLiteral("events"), [this](const QString& path) {
        if (const auto failure = exportTo(path); !failure.isEmpty()) {
            auto* box = new QMessageBox(QMessageBox::Warning, tr("Export events"), failure, QMessageBox::Ok, this);
            box->setTextFormat(Qt::PlainText);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        }
    });
}

void EventList::dressUp()
{
    const Theme theme(palette());
    auto muted = count_->palette();
    muted.setColor(QPalette::WindowText, theme.muted());
    count_->setPalette(muted);
    toNow_->setIcon(glyphs::icon(QStringLiteral("init"), theme.accent()));
    auto accent = toNow_->palette();
    accent.setColor(QPalette::ButtonText, theme.accent());
    toNow_->setPalette(accent);
}

void EventList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showWaiting(model_.waiting());
}

void EventList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dressUp();
}

} // namespace daemonscope
