// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "model/inspect/sheet.h"

namespace daemonscope::inspector {

/// One row of a sheet as it is shown.
struct SheetRow {
    enum class Kind : unsigned char { Summary, Title, Line, Note };
    Kind kind = Kind::Line;
    QString key;
    SheetLine line; ///< of all other kinds only the value
    bool operator==(const SheetRow&) const = default;
};

/// A sheet as a list: captions, lines and notes one below the other, those of them that pass the filter. A new sheet
/// is compared with the old one, so that what stays keeps its place, and its selection.
class SheetModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SheetModel(QObject* parent = nullptr);

    /// False when it is the same as before.
    bool setSheet(const Sheet& sheet);
    /// Words, all of which a line must hold, in capitals or not; empty = all lines.
    void setFilter(const QString& words);
    [[nodiscard]] const QString& filter() const { return filter_; }
    [[nodiscard]] const Sheet& sheet() const { return sheet_; }
    /// Of the sheet, filtered or not.
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] const SheetRow& row(int at) const { return rows_[static_cast<std::size_t>(at)]; }
    /// For the clipboard.
    [[nodiscard]] QString rowText(int at) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] std::vector<SheetRow> wantedRows() const;
    [[nodiscard]] bool passes(const SheetLine& line) const;
    void show(std::vector<SheetRow> wanted);
    void removeAllBut(const QSet<QString>& keys);
    void putInOrder(const QHash<QString, int>& places);
    void insertMissing(const std::vector<SheetRow>& wanted);

    Sheet sheet_;
    QString filter_;
    std::vector<SheetRow> rows_;
};

} // namespace daemonscope::inspector
