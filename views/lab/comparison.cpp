// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/comparison.h"

#include <algorithm>

#include <QEvent>
#include <QHeaderView>

#include "model/process/visible_text.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme.h"

namespace daemonscope {

namespace {

struct Column {
    const char* field; ///< "" = name, "pid" = pid
    const char* title;
};

constexpr Column columns[] = {
    {"", QT_TRANSLATE_NOOP("daemonscope::Comparison", "Process")},
    {"pid", QT_TRANSLATE_NOOP("daemonscope::Comparison", "pid")},
    {"ppid", QT_TRANSLATE_NOOP("daemonscope::Comparison", "Parent")},
    {"pgid", QT_TRANSLATE_NOOP("daemonscope::Comparison", "Group")},
    {"sid", QT_TRANSLATE_NOOP("daemonscope::Comparison", "Session")},
    {"tty", QT_TRANSLATE_NOOP("daemonscope::Comparison", "Terminal")},
    {"tpgid", QT_TRANSLATE_NOOP("daemonscope::Comparison", "Foreground")},
    {"state", QT_TRANSLATE_NOOP("daemonscope::Comparison", "State")},
    {"cwd", QT_TRANSLATE_NOOP("daemonscope::Comparison", "Directory")},
    {"fd0", QT_TRANSLATE_NOOP("daemonscope::Comparison", "fd 0")},
    {"fd1", QT_TRANSLATE_NOOP("daemonscope::Comparison", "fd 1")},
    {"fd2", QT_TRANSLATE_NOOP("daemonscope::Comparison", "fd 2")},
    {"umask", QT_TRANSLATE_NOOP("daemonscope::Comparison", "umask")},
    {"ignored", QT_TRANSLATE_NOOP("daemonscope::Comparison", "Ignores")},
};

const std::string& value(const lab::TableRow& row, std::string_view field)
{
    static const std::string none;
    const auto found = row.find(field);
    return found == row.end() ? none : found->second;
}

} // namespace

Comparison::Comparison(QWidget* parent) : QTableWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setColumnCount(static_cast<int>(std::size(columns)));
    QStringList titles;
    for (const auto& column : columns)
        titles << tr(column.title);
    setHorizontalHeaderLabels(titles);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setAccessibleName(tr("Comparison of the processes"));
    fitRows();
}

void Comparison::fitRows()
{
    constexpr int least = 26;
    verticalHeader()->setDefaultSectionSize(std::max(least, fontMetrics().height() + 8));
}

void Comparison::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRows();
        for (int row = 0; row < rowCount(); ++row)
            for (int column = 0; column < columnCount(); ++column)
                if (auto* one = item(row, column)) {
                    auto font = evenFigures(this->font());
                    font.setBold(one->font().bold());
                    font.setItalic(one->font().italic());
                    font.setStrikeOut(one->font().strikeOut());
                    one->setFont(font);
                }
    }
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

QString Comparison::shown(std::string_view field, const std::string& text) const
{
    if (field == "state")
        return text == "T" ? tr("stopped") : text == "Z" ? tr("zombie") : text == "gone" ? tr("ended") : text == "S" ? tr("sleeping") : QString();
    if (text == "reaper")
        return reaper_;
    if (text == "-")
        return tr("none");
    if (text == "lab" || text.starts_with("<lab pty>"))
        return terminal_;
    if (text == "<dir>")
        return tr("lab");
    if (text.starts_with("<dir>"))
        return tr("lab%1").arg(visibleText(text.substr(5), 60));
    return visibleText(text, 60);
}

void Comparison::fill(int row, const QString& name, Pid pid, const lab::TableRow& now, const lab::TableRow* before, const lab::Moment* moment,
    const std::string& actor)
{
    const Theme theme(palette());
    const bool expected = moment == nullptr;
    const bool gone = value(now, "state") == "gone";
    QStringList sentence;
    for (int i = 0; i < columnCount(); ++i) {
        const std::string_view field = columns[i].field;
        auto* item = new QTableWidgetItem;
        auto font = evenFigures(this->font());
        QString text;
        if (field.empty())
            text = name;
        else if (field == "pid")
            text = QString::number(pid.value);
        else if (gone && field != "state")
            text = QString();
        else
            text = shown(field, value(now, field));
        const bool changed = before != nullptr && !field.empty() && field != "pid" && !(gone && field != "state") && value(*before, field) != value(now, field);
        if (changed) {
            font.setBold(true);
            if (!expected && !value(*before, field).empty())
                text = shown(field, value(*before, field)) + QStringLiteral(" → ") + text;
            item->setBackground(expected ? QBrush(Qt::NoBrush) : QBrush(theme.tint(Mark::Adopted, 0)));
        }
        if (field.empty())
            font.setBold(true);
        if (moment != nullptr)
            for (const auto& one : moment->differences)
                if (one.actor == actor && one.field == field) {
                    text = QStringLiteral("≠ ") + text;
                    item->setForeground(theme.headline(Headline::Orphan));
                    item->setToolTip(plainToolTip(tr("expected: %1").arg(shown(field, one.expected))));
                }
        if (expected)
            item->setForeground(theme.accent());
        else if (gone)
            item->setForeground(theme.muted());
        font.setItalic(expected);
        font.setStrikeOut(gone && !expected && field != "state");
        item->setFont(font);
        item->setText(text);
        if (!text.isEmpty())
            sentence << (field.empty() ? text : tr("%1 %2").arg(tr(columns[i].title), text));
        setItem(row, i, item);
    }
    item(row, 0)->setData(Qt::AccessibleTextRole, sentence.join(QStringLiteral(", ")));
}

void Comparison::show(const lab::Runner& runner, std::size_t index, const QString& reaper, bool expectNext)
{
    reaper_ = reaper;
    terminal_ = QString::fromStdString(runner.symbols().terminalPath).remove(QStringLiteral("/dev/"));
    setRowCount(0);
    if (index >= runner.moments().size())
        return;
    const auto& moment = runner.moments()[index];
    const auto* earlier = index > 0 ? &runner.moments()[index - 1].observed : nullptr;
    const auto expected = expectNext ? runner.expectedNext() : lab::Table();
    const auto& symbols = runner.symbols();
    for (std::size_t i = 0; i < symbols.names.size(); ++i) {
        const auto& name = symbols.names[i];
        const auto found = moment.observed.find(name);
        if (found == moment.observed.end())
            continue;
        const auto before = earlier != nullptr ? earlier->find(name) : lab::Table::const_iterator();
        const bool known = earlier != nullptr && before != earlier->end();
        const auto title = QString::fromStdString(name);
        setRowCount(rowCount() + 1);
        static const lab::TableRow none;
        fill(rowCount() - 1, title, symbols.pids[i], found->second, earlier == nullptr ? nullptr : known ? &before->second : &none, &moment, name);
        const auto next = expected.find(name);
        const auto state = found->second.find("state");
        if (!expectNext || next == expected.end() || (state != found->second.end() && state->second == "gone"))
            continue; // of who is gone nothing more is expected
        auto row = found->second;
        for (const auto& [field, text] : next->second)
            row[field] = text;
        if (row != found->second) {
            setRowCount(rowCount() + 1);
            fill(rowCount() - 1, tr("%1, expected").arg(title), symbols.pids[i], row, &found->second, nullptr, name);
        }
    }
    for (const auto& [name, row] : expected)
        if (!moment.observed.contains(name)) { // who will be born
            setRowCount(rowCount() + 1);
            fill(rowCount() - 1, tr("%1, expected").arg(QString::fromStdString(name)), Pid{}, row, nullptr, nullptr, name);
            item(rowCount() - 1, 1)->setText(tr("new"));
        }
    const auto hasContent = [&](int column) {
        for (int row = 0; row < rowCount(); ++row)
            if (const auto* one = item(row, column); one != nullptr && !one->text().isEmpty())
                return true;
        return false;
    };
    // Umask and ignored signals only where the lesson is about them.
    const auto named = [&](std::string_view field) {
        for (const auto& [actor, row] : runner.expected())
            if (row.contains(field))
                return true;
        return runner.isFree();
    };
    setColumnHidden(columnCount() - 2, !hasContent(columnCount() - 2) || !named("umask"));
    setColumnHidden(columnCount() - 1, !hasContent(columnCount() - 1) || !named("ignored"));
}

} // namespace daemonscope
