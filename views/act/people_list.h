// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace daemonscope {

/// A list of processes, each with what it is and what happens to it. Texts are never markup.
class PeopleList final : public QTreeWidget {
    Q_OBJECT
public:
    struct Line {
        QString name;
        QString word; ///< what it is
        QString what; ///< what happens to it, or why nothing does
        QString glyph;
        QColor color; ///< of the glyph
        bool strong = false;
    };

    /// `what`: heading of the last column.
    PeopleList(const QString& name, const QString& what, QWidget* parent);
    /// Takes the lines in place of those before; what is current stays, by its position.
    void setLines(const std::vector<Line>& lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void tintSelection();
    [[nodiscard]] int heightOf(int rows) const;
};

} // namespace daemonscope
