// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/act/people_list.h"

#include <algorithm>

#include <QEvent>
#include <QHeaderView>

#include "views/shared/glyphs.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme.h"

namespace daemonscope {

PeopleList::PeopleList(const QString& name, const QString& what, QWidget* parent)
    : QTreeWidget(parent)
{
    setAccessibleName(name);
    setColumnCount(3);
    setHeaderLabels({tr("Process"), tr("What it is"), what});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    setIconSize(QSize(14, 14));
    setTabKeyNavigation(false);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    tintSelection();
}

/// A tint, so that glyphs stay readable on it.
void PeopleList::tintSelection()
{
    auto own = parentWidget() != nullptr ? parentWidget()->palette() : QPalette();
    const Theme theme(own);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::Highlight, theme.selectedRow());
        own.setColor(group, QPalette::HighlightedText, theme.ink());
    }
    if (palette() != own)
        setPalette(own);
}

void PeopleList::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        tintSelection();
}

void PeopleList::setLines(const std::vector<Line>& lines)
{
    const int current = currentItem() != nullptr ? indexOfTopLevelItem(currentItem()) : 0;
    setUpdatesEnabled(false);
    while (topLevelItemCount() > static_cast<int>(lines.size()))
        delete takeTopLevelItem(topLevelItemCount() - 1);
    QList<QTreeWidgetItem*> more;
    for (auto at = static_cast<std::size_t>(topLevelItemCount()); at < lines.size(); ++at)
        more << new QTreeWidgetItem;
    addTopLevelItems(more);
    for (int at = 0; at < topLevelItemCount(); ++at) {
        const auto& line = lines[static_cast<std::size_t>(at)];
        auto* item = topLevelItem(at);
        const std::array texts{line.name, line.word, line.what};
        for (int column = 0; column < 3; ++column) {
            const auto& text = texts[static_cast<std::size_t>(column)];
            if (item->text(column) == text && !item->text(0).isEmpty())
                continue;
            item->setText(column, text);
            item->setData(column, Qt::ToolTipRole, plainToolTip(text));
        }
        item->setData(0, Qt::AccessibleTextRole, tr("%1, %2: %3").arg(line.name, line.word, line.what));
        item->setIcon(0, line.glyph.isEmpty() ? QIcon() : glyphs::icon(line.glyph, line.color));
        auto shape = font();
        shape.setBold(line.strong);
        for (int column = 0; column < 3; ++column)
            item->setFont(column, shape);
    }
    if (!lines.empty())
        setCurrentItem(topLevelItem(std::clamp(current, 0, topLevelItemCount() - 1)));
    for (int column = 0; column < 2; ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column) + 12, fontMetrics().averageCharWidth() * 34));
    }
    setUpdatesEnabled(true);
    updateGeometry();
}

int PeopleList::heightOf(int rows) const
{
    const int row = topLevelItemCount() > 0 ? sizeHintForRow(0) : fontMetrics().height() + 6;
    return header()->sizeHint().height() + std::max(row, 18) * rows + 2 * frameWidth() + 2;
}

QSize PeopleList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 105, heightOf(std::clamp(topLevelItemCount(), 2, 9))};
}

QSize PeopleList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, heightOf(std::clamp(topLevelItemCount(), 1, 3))};
}

} // namespace daemonscope
