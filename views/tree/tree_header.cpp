// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tree/tree_header.h"

#include <algorithm>

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

#include "views/shared/theme.h"

namespace daemonscope {

namespace {

constexpr int padding = 6; // as in the cells below
constexpr int narrowest = 30;
constexpr int widest = 4000;

struct Section {
    int column;
    int width;
    bool hidden;
};

/// Columns that the text does not know, for it is older than they are, come last and hidden. Empty when it is no
/// sensible layout.
std::vector<Section> parseLayout(const QString& text)
{
    std::vector<Section> sections;
    for (auto part : text.split(u',')) {
        const bool hidden = part.startsWith(u'-');
        const auto fields = part.mid(hidden ? 1 : 0).split(u':');
        bool ok = false;
        const int width = fields.size() == 2 ? fields[1].toInt(&ok) : 0;
        const auto& all = allColumns();
        const auto found = std::find_if(all.begin(), all.end(), [&](const Column& known) {
            return fields[0] == QLatin1String(known.key.data(), static_cast<qsizetype>(known.key.size()));
        });
        if (!ok || width < narrowest || width > widest || found == all.end())
            return {};
        const int index = static_cast<int>(found - all.begin());
        const bool twice = std::any_of(sections.begin(), sections.end(), [index](const Section& s) { return s.column == index; });
        if (twice || (hidden && index == 0))
            return {};
        sections.push_back({index, width, hidden});
    }
    for (const auto& known : allColumns()) {
        const int index = static_cast<int>(known.id);
        if (std::any_of(sections.begin(), sections.end(), [index](const Section& s) { return s.column == index; }))
            continue;
        if (known.shownAtFirst)
            return {};
        sections.push_back({index, std::max(narrowest, known.width * 8), true});
    }
    return sections;
}

} // namespace

TreeHeader::TreeHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(narrowest);
    setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("Columns"));
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        const auto wanted = static_cast<ColumnId>(section);
        // Figures are asked for from the top, names from A.
        const bool firstDown = column(wanted).summed;
        const bool down = wanted == sortBy_ ? !descending_ : firstDown;
        setSort(wanted, down);
        Q_EMIT sortWanted(wanted, down);
    });
    const auto edited = [this] {
        if (!restoring_ && count() == columnCount)
            Q_EMIT layoutEdited();
    };
    connect(this, &QHeaderView::sectionResized, this, edited);
    connect(this, &QHeaderView::sectionMoved, this, edited);
}

void TreeHeader::setSort(ColumnId wanted, bool descending)
{
    sortBy_ = wanted;
    descending_ = descending;
    setSortIndicator(static_cast<int>(wanted), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QString TreeHeader::layoutText() const
{
    QStringList parts;
    for (int place = 0; place < count(); ++place) {
        const int section = logicalIndex(place);
        const auto& shown = column(static_cast<ColumnId>(section));
        const bool hidden = isSectionHidden(section);
        const int width = hidden ? shown.width * fontMetrics().horizontalAdvance(u'0') : sectionSize(section);
        parts << (hidden ? QStringLiteral("-") : QString()) + QString::fromLatin1(shown.key.data(), static_cast<qsizetype>(shown.key.size()))
                + QStringLiteral(":%1").arg(std::clamp(width, narrowest, widest));
    }
    return parts.join(u',');
}

bool TreeHeader::setLayoutText(const QString& text)
{
    const auto sections = parseLayout(text);
    if (sections.empty())
        return false;
    const auto last = std::find_if(sections.rbegin(), sections.rend(), [](const Section& one) { return !one.hidden; });
    restoring_ = true;
    for (int place = 0; place < static_cast<int>(sections.size()); ++place) {
        const auto& section = sections[static_cast<std::size_t>(place)];
        moveSection(visualIndex(section.column), place);
        // The last one takes what room there is, and never less than it is given here.
        const bool stretched = last != sections.rend() && section.column == last->column;
        resizeSection(section.column, stretched ? usualWidth(section.column) : section.width);
        setSectionHidden(section.column, section.hidden);
    }
    restoring_ = false;
    return true;
}

int TreeHeader::usualWidth(int section) const
{
    const auto& shown = column(static_cast<ColumnId>(section));
    const auto& metrics = fontMetrics();
    return std::max(shown.width * metrics.horizontalAdvance(u'0') + 2 * padding, metrics.horizontalAdvance(shown.title()) + 28);
}

void TreeHeader::resetLayout()
{
    restoring_ = true;
    for (const auto& shown : allColumns()) {
        const int section = static_cast<int>(shown.id);
        moveSection(visualIndex(section), section);
        setSectionHidden(section, !shown.shownAtFirst);
        resizeSection(section, usualWidth(section));
    }
    restoring_ = false;
    Q_EMIT layoutEdited();
}

QSize TreeHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), fontMetrics().height() + 14}; }

/// A quiet heading in line with the cells below it; the style's raised buttons would outshout the rows.
void TreeHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme theme(palette());
    const auto& shown = column(static_cast<ColumnId>(section));
    const bool sorted = shown.id == sortBy_;
    painter->save();
    painter->fillRect(rect, palette().base());
    painter->setPen(theme.line());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    constexpr int arrowRoom = 12;
    auto room = rect.adjusted(section == 0 ? 2 * padding : padding, 0, -padding, 0);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), shown.number ? Qt::AlignRight : Qt::AlignLeft);
    const auto title = fontMetrics().elidedText(shown.title(), Qt::ElideRight, room.width() - (sorted ? arrowRoom : 0));
    if (sorted) {
        const int width = fontMetrics().horizontalAdvance(title);
        const bool right = alignment.testFlag(Qt::AlignRight);
        const QPointF middle(right ? room.right() - 3 : room.left() + width + 8, room.center().y() + 1);
        const double up = descending_ ? -2 : 2;
        QPainterPath arrow(middle + QPointF(-3.5, up));
        arrow.lineTo(middle + QPointF(0, -up));
        arrow.lineTo(middle + QPointF(3.5, up));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.accent(), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(arrow);
        if (right)
            room.adjust(0, 0, -arrowRoom, 0);
    }
    painter->setPen(sorted ? theme.ink() : theme.muted());
    painter->drawText(room, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine), title);
    painter->restore();
}

void TreeHeader::addColumnActions(QMenu& menu)
{
    for (const auto& shown : allColumns()) {
        auto* action = menu.addAction(shown.title());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(static_cast<int>(shown.id)));
        action->setEnabled(shown.id != ColumnId::Name); // the tree hangs on it
        connect(action, &QAction::toggled, this, [this, id = shown.id](bool on) {
            setSectionHidden(static_cast<int>(id), !on);
            Q_EMIT layoutEdited();
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset Columns")), &QAction::triggered, this, &TreeHeader::resetLayout);
}

void TreeHeader::addSortActions(QMenu& menu)
{
    const auto add = [&](const QString& text, bool checked, ColumnId by, bool down) {
        auto* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, [this, by, down] {
            setSort(by, down);
            Q_EMIT sortWanted(by, down);
        });
    };
    for (const auto& shown : allColumns())
        add(shown.title(), shown.id == sortBy_, shown.id, descending_);
    menu.addSeparator();
    add(tr("Largest First"), descending_, sortBy_, true);
    add(tr("Smallest First"), !descending_, sortBy_, false);
}

void TreeHeader::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    addColumnActions(menu);
    Q_EMIT menuShown(true);
    menu.exec(event->globalPos());
    Q_EMIT menuShown(false);
}

} // namespace daemonscope
