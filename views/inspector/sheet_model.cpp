// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/sheet_model.h"

#include <algorithm>

#include <QHash>
#include <QSet>

#include "views/shared/plain_text.h"

namespace daemonscope::inspector {

namespace {

SheetRow plainRow(SheetRow::Kind kind, const QString& key, const QString& text)
{
    SheetRow row{kind, key, {}};
    row.line.value = text;
    return row;
}

} // namespace

SheetModel::SheetModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

bool SheetModel::setSheet(const Sheet& sheet)
{
    if (sheet == sheet_)
        return false;
    sheet_ = sheet;
    show(wantedRows());
    return true;
}

void SheetModel::setFilter(const QString& words)
{
    if (words == filter_)
        return;
    filter_ = words;
    show(wantedRows());
}

int SheetModel::lineCount() const
{
    std::size_t count = 0;
    for (const auto& block : sheet_.blocks)
        count += block.lines.size();
    return static_cast<int>(count);
}

bool SheetModel::passes(const SheetLine& line) const
{
    const auto words = filter_.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        for (const auto* text : {&line.name, &line.value, &line.aside, &line.more})
            if (text->contains(word, Qt::CaseInsensitive))
                return true;
        return false;
    });
}

std::vector<SheetRow> SheetModel::wantedRows() const
{
    std::vector<SheetRow> rows;
    const bool filtered = !filter_.trimmed().isEmpty();
    if (!sheet_.summary.isEmpty() && !filtered)
        rows.push_back(plainRow(SheetRow::Kind::Summary, QStringLiteral("summary"), sheet_.summary));
    int number = 0;
    for (const auto& block : sheet_.blocks) {
        const auto before = rows.size();
        ++number;
        if (!block.title.isEmpty())
            rows.push_back(plainRow(SheetRow::Kind::Title, QStringLiteral("title ") + block.title, block.title));
        const auto empty = rows.size();
        for (const auto& line : block.lines)
            if (!filtered || passes(line))
                rows.push_back({SheetRow::Kind::Line, QStringLiteral("line ") + line.key, line});
        if (filtered && rows.size() == empty)
            rows.resize(before);
        else if (!block.note.isEmpty() && !filtered)
            rows.push_back(plainRow(SheetRow::Kind::Note, QStringLiteral("note %1").arg(number), block.note));
    }
    if (filtered && rows.empty())
        rows.push_back(plainRow(SheetRow::Kind::Note, QStringLiteral("nothing"), tr("Nothing passes the filter.")));
    return rows;
}

void SheetModel::removeAllBut(const QSet<QString>& keys)
{
    for (int last = static_cast<int>(rows_.size()) - 1; last >= 0; --last) {
        if (keys.contains(row(last).key))
            continue;
        int first = last;
        while (first > 0 && !keys.contains(row(first - 1).key))
            --first;
        beginRemoveRows({}, first, last);
        rows_.erase(rows_.begin() + first, rows_.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void SheetModel::putInOrder(const QHash<QString, int>& places)
{
    const auto before = [&](const SheetRow& a, const SheetRow& b) { return places.value(a.key) < places.value(b.key); };
    if (std::is_sorted(rows_.begin(), rows_.end(), before))
        return;
    Q_EMIT layoutAboutToBeChanged();
    const auto held = persistentIndexList();
    QStringList keys;
    for (const auto& index : held)
        keys << row(index.row()).key;
    std::sort(rows_.begin(), rows_.end(), before);
    QModelIndexList moved;
    for (const auto& key : keys) {
        const auto found = std::find_if(
            rows_.begin(), rows_.end(), [&](const SheetRow& one) { return one.key == key; });
        moved << index(static_cast<int>(found - rows_.begin()));
    }
    changePersistentIndexList(held, moved);
    Q_EMIT layoutChanged();
}

void SheetModel::insertMissing(const std::vector<SheetRow>& wanted)
{
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        if (at < rows_.size() && rows_[at].key == wanted[at].key) {
            if (!(rows_[at] == wanted[at])) {
                rows_[at] = wanted[at];
                Q_EMIT dataChanged(index(static_cast<int>(at)), index(static_cast<int>(at)));
            }
            continue;
        }
        auto end = at + 1;
        while (end < wanted.size() && (at >= rows_.size() || wanted[end].key != rows_[at].key))
            ++end;
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
        const auto offset = static_cast<std::ptrdiff_t>(at);
        rows_.insert(
            rows_.begin() + offset, wanted.begin() + offset, wanted.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        at = end - 1;
    }
}

void SheetModel::show(std::vector<SheetRow> wanted)
{
    QSet<QString> keys;
    QHash<QString, int> places;
    for (const auto& row : wanted) {
        places.insert(row.key, static_cast<int>(keys.size()));
        keys.insert(row.key);
    }
    if (keys.size() != static_cast<qsizetype>(wanted.size())) // keys are ours; a doubled one would never settle
        wanted.erase(std::remove_if(wanted.begin(), wanted.end(),
                         [seen = QSet<QString>()](const SheetRow& row) mutable {
                             const bool again = seen.contains(row.key);
                             seen.insert(row.key);
                             return again;
                         }),
            wanted.end());
    removeAllBut(keys);
    putInOrder(places);
    insertMissing(wanted);
}

QString SheetModel::rowText(int at) const
{
    const auto& line = row(at).line;
    QStringList cells;
    for (const auto& cell : {line.name, line.value, line.aside})
        if (!cell.isEmpty())
            cells << cell;
    return cells.join(QLatin1Char('\t'));
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& line = row(index.row()).line;
    switch (role) {
    case Qt::DisplayRole:
        return line.sentence();
    case Qt::AccessibleDescriptionRole:
        return line.more;
    case Qt::ToolTipRole:
        return row(index.row()).kind != SheetRow::Kind::Line
            ? QVariant()
            : plainToolTip(line.more.isEmpty() ? line.sentence() : line.sentence() + QLatin1Char('\n') + line.more);
    default:
        return {};
    }
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || row(index.row()).kind != SheetRow::Kind::Line)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace daemonscope::inspector
