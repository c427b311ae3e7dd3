// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tree/row_delegate.h"

#include <algorithm>

#include <QItemSelectionModel>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "model/process/visible_text.h"
#include "views/shared/glyphs.h"
#include "views/shared/plain_text.h"

namespace daemonscope {

namespace {

constexpr int padding = 6;
constexpr int bandWidth = 4;
constexpr int separatorSize = 3; // " · "

} // namespace

/// Fonts, colours and measures that hold until the palette or the font changes.
struct RowDelegate::Look {
    Theme theme;
    QPalette palette;
    QFont font;
    QFont bold;
    QFont figures;
    QFont mono;
    QFont chip;
    int wide = 16;  ///< width of a wide letter: a text of so many surely fits
    int figure = 8; ///< width of each letter of `mono`
    int glyph = 14; ///< side of a glyph
    int narrow = 3; ///< width of a narrow letter: no more letters than this allows can be visible

    [[nodiscard]] QString fitted(const QString& text, const QFont& own, int width, const QPaintDevice* device) const;

    Look(const QPalette& p, const QFont& f) : theme(p), palette(p), font(f), bold(f), figures(evenFigures(f)), mono(scaled(monospace(f), 0.94)), chip(scaled(f, 0.88))
    {
        bold.setWeight(QFont::DemiBold);
        chip.setWeight(QFont::DemiBold);
        wide = std::max(4, QFontMetrics(bold).horizontalAdvance(u'W'));
        figure = std::max(2, QFontMetrics(mono).horizontalAdvance(u'm'));
        glyph = std::max(14, qRound(QFontMetrics(f).height() * 0.85));
        narrow = std::max(2, QFontMetrics(f).horizontalAdvance(u'i'));
    }
};

/// Measuring a text shapes it, which is most of what drawing costs: so only what may be too long is measured.
QString RowDelegate::Look::fitted(const QString& text, const QFont& own, int width, const QPaintDevice* device) const
{
    if (text.size() * wide <= width && text.size() < 64)
        return text;
    const auto isPlain = [](QChar letter) { return letter >= u' ' && letter < QChar(0x7f); };
    if (&own == &mono && std::all_of(text.cbegin(), text.cend(), isPlain)) {
        const auto room = width / figure;
        return text.size() <= room ? text : text.left(std::max(0, room - 1)) + QChar(0x2026);
    }
    const auto most = width / narrow + 8;
    return QFontMetrics(own, device).elidedText(text.size() > most ? text.left(most) : text, Qt::ElideRight, width);
}

struct RowDelegate::Cell {
    QPainter& painter;
    const QStyleOptionViewItem& option;
    const QModelIndex& index;
    const TreeModel& model;
    const Row& row;
    const Look& look;
    QRect rect;
    bool collapsed;

    [[nodiscard]] bool heading() const { return row.kind == NodeKind::Session || row.kind == NodeKind::Group; }
    [[nodiscard]] bool quiet() const { return row.mark == Mark::Ended || row.match == Match::Context; }
    /// Where a place that is reckoned from the left stands, which may be the right.
    [[nodiscard]] QRect mirrored(const QRect& place) const { return QStyle::visualRect(option.direction, rect, place); }
    [[nodiscard]] QColor ink() const { return quiet() ? look.theme.muted() : look.theme.ink(); }
};

RowDelegate::RowDelegate(QTreeView* view) : QStyledItemDelegate(view), view_(view) {}

RowDelegate::~RowDelegate() = default;

const RowDelegate::Look& RowDelegate::look(const QStyleOptionViewItem& option) const
{
    if (!look_ || look_->font != option.font || look_->palette.cacheKey() != option.palette.cacheKey())
        look_ = std::make_unique<Look>(option.palette, option.font);
    return *look_;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {80, std::max(22, option.fontMetrics.height() + 9)};
}

bool RowDelegate::parentIsElsewhere(const TreeModel& model, const QModelIndex& index)
{
    const auto& row = model.row(index);
    if (!row.process || row.process->stat.ppid.value == 0)
        return false;
    const auto above = index.parent();
    return !above.isValid() || !model.row(above).process || model.row(above).number != row.process->stat.ppid.value;
}

void RowDelegate::paintRowBackground(QPainter& painter, const QTreeView& view, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = *static_cast<const TreeModel*>(index.model());
    const auto& row = model.row(index);
    const auto& own = look(option);
    const QRect whole(0, option.rect.top(), view.viewport()->width(), option.rect.height());
    if (view.selectionModel()->isSelected(index))
        painter.fillRect(whole, own.theme.selectedRow());
    else if (row.mark != Mark::None)
        painter.fillRect(whole, own.theme.tint(row.mark, row.fade));
    else if (row.kind == NodeKind::Session)
        painter.fillRect(whole, own.theme.headingRow());
}

void RowDelegate::paintRowFrame(QPainter& painter, const QTreeView& view, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& own = look(option);
    const QRect whole(0, option.rect.top(), view.viewport()->width(), option.rect.height());
    painter.setPen(own.theme.line());
    painter.drawLine(whole.bottomLeft(), whole.bottomRight());
    // The current row is told by more than its tint.
    if (view.currentIndex().row() == index.row() && view.currentIndex().internalPointer() == index.internalPointer())
        painter.fillRect(QStyle::visualRect(option.direction, whole, QRect(0, whole.top(), 3, whole.height())),
            view.hasFocus() ? own.theme.accent() : own.theme.muted());
}

void RowDelegate::paintDisclosure(QPainter& painter, const QTreeView& view, const QRect& branches, bool expanded) const
{
    constexpr double half = 3.5;
    const bool mirrored = view.isRightToLeft();
    const double x = mirrored ? branches.left() + view.indentation() / 2.0 : branches.right() - view.indentation() / 2.0 + 2;
    const QPointF middle(x, branches.center().y() + 0.5);
    QPainterPath path;
    if (expanded) {
        path.moveTo(middle + QPointF(-half, -half / 2));
        path.lineTo(middle + QPointF(0, half / 2 + 0.5));
        path.lineTo(middle + QPointF(half, -half / 2));
    } else {
        const double out = mirrored ? -half / 2 : half / 2;
        path.moveTo(middle + QPointF(-out, -half));
        path.lineTo(middle + QPointF(out + (mirrored ? -0.5 : 0.5), 0));
        path.lineTo(middle + QPointF(-out, half));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme(view.palette()).muted(), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = *static_cast<const TreeModel*>(index.model());
    const auto& row = model.row(index);
    const auto id = static_cast<ColumnId>(index.column());
    const auto first = index.siblingAtColumn(0);
    const bool collapsed = column(id).summed && model.hasChildren(first) && !view_->isExpanded(first);
    const Cell cell{*painter, option, index, model, row, look(option), option.rect.adjusted(padding, 0, -padding, 0), collapsed};
    if (id == ColumnId::Name)
        return paintName(cell);
    if (id == ColumnId::What)
        return paintWhat(cell);
    if (id == ColumnId::Parent && row.process)
        return paintParent(cell);
    if (id == ColumnId::Command && row.process)
        return paintCommand(cell);
    const auto text = cellText(id, row, model.context(), collapsed);
    if (text.isEmpty())
        return;
    const auto& shown = column(id);
    const bool quiet = cell.heading() || id == ColumnId::Command || (id == ColumnId::BornFrom && row.process && !row.process->birth);
    const auto color = quiet ? cell.look.theme.muted() : cell.ink();
    const auto& font = shown.number ? cell.look.figures : cell.look.font;
    paintText(cell, cell.rect, shown.summed && collapsed ? QStringLiteral("Σ ") + text : text, color, font,
        shown.number ? Qt::AlignRight : Qt::AlignLeft);
}

int RowDelegate::paintGlyph(const Cell& cell, int left, const QString& glyph, const QColor& color) const
{
    if (left + cell.look.glyph > cell.rect.right())
        return left;
    const auto pixmap = glyphs::pixmap(glyph, color, cell.look.glyph, cell.painter.device()->devicePixelRatioF());
    const int x = cell.option.direction == Qt::RightToLeft ? cell.rect.right() - (left - cell.rect.left()) - cell.look.glyph : left;
    cell.painter.drawPixmap(x, cell.rect.center().y() - cell.look.glyph / 2 + 1, pixmap);
    return left + cell.look.glyph + 5;
}

void RowDelegate::paintText(const Cell& cell, const QRect& rect, const QString& text, const QColor& color, const QFont& font, Qt::Alignment alignment) const
{
    if (rect.width() <= 0)
        return;
    const auto shown = cell.look.fitted(text, font, rect.width(), cell.painter.device());
    auto struck = font;
    if (cell.row.mark == Mark::Ended) {
        struck.setStrikeOut(true);
        cell.painter.setFont(struck);
    } else {
        cell.painter.setFont(font);
    }
    cell.painter.setPen(color);
    drawAsWritten(cell.painter);
    const auto visual = QStyle::visualAlignment(cell.option.direction, alignment);
    cell.painter.drawText(rect, static_cast<int>(visual | Qt::AlignVCenter | Qt::TextSingleLine), shown);
}

void RowDelegate::paintName(const Cell& cell) const
{
    const auto& theme = cell.look.theme;
    int left = cell.rect.left();
    const auto band = [&](const QColor& color, int width) {
        if (left + width > cell.rect.right())
            return; // a deep row in a narrow column
        cell.painter.fillRect(
            cell.mirrored(QRect(left, cell.rect.top() + 6, width, cell.rect.height() - 12)), color);
        left += width;
    };
    if (cell.row.kind == NodeKind::Session) {
        band(theme.sessionBand(Sid{cell.row.number}), bandWidth);
        left += 6;
    } else if (bands_ && cell.row.process && !cell.row.process->kernelThread()) {
        band(theme.sessionBand(cell.row.process->stat.sid), bandWidth);
        band(theme.sessionBand(Sid{cell.row.process->stat.pgid.value}), 2);
        left += 6;
    }
    if (cell.row.kind == NodeKind::Group)
        left = paintGlyph(cell, left, QStringLiteral("group"), theme.muted());
    else if (cell.row.kind == NodeKind::Placeholder)
        left = paintGlyph(cell, left, QStringLiteral("lock"), theme.muted());
    else if (cell.row.facets.has(FacetId::Init))
        left = paintGlyph(cell, left, QStringLiteral("init"), cell.ink());
    else if (cell.row.mark == Mark::Adopted)
        left = paintGlyph(cell, left, QStringLiteral("bent-arrow"), theme.headline(Headline::Orphan));
    else if (cell.row.mark == Mark::New)
        left = paintGlyph(cell, left, QStringLiteral("plus"), theme.good());
    auto text = cellText(ColumnId::Name, cell.row, cell.model.context(), cell.collapsed);
    if (!labPids_.empty() && cell.row.process && cell.row.mark != Mark::Ended && labPids_.contains(cell.row.process->pid().value)) {
        left = paintGlyph(cell, left, QStringLiteral("play"), theme.accent());
        text = tr("%1 · in the lab").arg(text);
    }
    const bool strong = cell.row.kind == NodeKind::Session || cell.row.facets.has(FacetId::Init);
    const bool muted = cell.row.kind == NodeKind::Group || cell.row.kind == NodeKind::Placeholder;
    paintText(cell, cell.mirrored(cell.rect.adjusted(left - cell.rect.left(), 0, 0, 0)), text, muted ? theme.muted() : cell.ink(),
        strong ? cell.look.bold : cell.look.font);
}

void RowDelegate::paintParent(const Cell& cell) const
{
    const auto& stat = cell.row.process->stat;
    const bool elsewhere = parentIsElsewhere(cell.model, cell.index);
    auto text = cellText(ColumnId::Parent, cell.row, cell.model.context(), cell.collapsed);
    const auto color = cell.quiet() ? cell.look.theme.muted() : elsewhere ? cell.look.theme.accent() : cell.look.theme.ink();
    const QFontMetrics metrics(cell.look.figures, cell.painter.device());
    const int width = metrics.horizontalAdvance(text);
    paintText(cell, cell.rect, text, color, cell.look.figures, Qt::AlignRight);
    if (!elsewhere || !cell.model.context().classified)
        return;
    const auto* parent = cell.model.context().classified->snapshot().find(stat.ppid);
    if (parent != nullptr)
        paintText(cell, cell.mirrored(cell.rect.adjusted(0, 0, -width - 6, 0)), visibleText(parent->stat.comm, 32), color, cell.look.font, Qt::AlignRight);
}

/// The command line, and more quietly who it came from.
void RowDelegate::paintCommand(const Cell& cell) const
{
    const auto text = cellText(ColumnId::Command, cell.row, cell.model.context(), cell.collapsed);
    const auto origin = originText(*cell.row.process);
    const auto line = origin.isEmpty() ? text : text.left(text.size() - origin.size() - separatorSize);
    paintText(cell, cell.rect, line, cell.ink(), cell.look.mono);
    if (origin.isEmpty())
        return;
    const QFontMetrics metrics(cell.look.mono, cell.painter.device());
    const int used = line.size() > 400 ? cell.rect.width() : metrics.horizontalAdvance(line);
    const auto rest = cell.option.direction == Qt::RightToLeft ? cell.rect.adjusted(0, 0, -used, 0) : cell.rect.adjusted(used, 0, 0, 0);
    if (rest.width() > 4 * cell.look.wide)
        paintText(cell, rest, QStringLiteral(" · ") + origin, cell.look.theme.muted(), cell.look.font);
}

void RowDelegate::paintChip(const Cell& cell, const QString& glyph, const QString& text, const QColor& color) const
{
    const QFontMetrics metrics(cell.look.chip, cell.painter.device());
    const int wanted = metrics.horizontalAdvance(text) + 16 + (glyph.isEmpty() ? 0 : cell.look.glyph + 4);
    const int height = std::min(cell.rect.height() - 4, metrics.height() + 4);
    const int width = std::min(wanted, cell.rect.width());
    QRect box(cell.rect.left(), cell.rect.center().y() - height / 2 + 1, width, height);
    if (cell.option.direction == Qt::RightToLeft)
        box.moveRight(cell.rect.right());
    cell.painter.save();
    cell.painter.setRenderHint(QPainter::Antialiasing);
    cell.painter.setPen(QPen(color, 1.1));
    const bool plain = cell.row.mark == Mark::None && !cell.option.state.testFlag(QStyle::State_Selected);
    cell.painter.setBrush(plain ? QBrush(cell.look.theme.chipFill(color)) : QBrush(Qt::NoBrush));
    cell.painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
    cell.painter.restore();
    int left = box.left() + 8;
    if (!glyph.isEmpty()) {
        const auto pixmap = glyphs::pixmap(glyph, color, cell.look.glyph - 1, cell.painter.device()->devicePixelRatioF());
        cell.painter.drawPixmap(left - 1, box.center().y() - cell.look.glyph / 2 + 1, pixmap);
        left += cell.look.glyph + 3;
    }
    paintText(cell, QRect(left, box.top(), box.right() - 7 - left + 1, box.height()), text, color, cell.look.chip);
}

void RowDelegate::paintWhat(const Cell& cell) const
{
    const auto& theme = cell.look.theme;
    const auto text = cellText(ColumnId::What, cell.row, cell.model.context(), cell.collapsed);
    if (cell.row.mark == Mark::Ended)
        return paintText(cell, cell.rect, text, theme.muted(), cell.look.font);
    if (cell.row.kind == NodeKind::Group) {
        const auto& heading = *cell.row.heading;
        const auto state = heading.stopped ? Headline::Stopped : heading.foreground ? Headline::Foreground : Headline::Background;
        const bool telling = heading.stopped || heading.foreground;
        const auto color = telling ? theme.headline(state) : theme.muted();
        const int left = heading.hasTerminal || heading.stopped ? paintGlyph(cell, cell.rect.left(), glyphs::of(state), color) : cell.rect.left();
        return paintText(cell, cell.rect.adjusted(left - cell.rect.left(), 0, 0, 0), text, color, telling ? cell.look.bold : cell.look.font);
    }
    if (cell.row.kind == NodeKind::Session && cell.row.heading->hasTerminal)
        return paintChip(cell, QStringLiteral("terminal"), text, theme.headline(Headline::ControllingProcess));
    if (cell.row.kind == NodeKind::Placeholder)
        return paintText(cell, cell.rect, text, theme.muted(), cell.look.font);
    const auto headline = cell.row.heading ? cell.row.heading->headline : cell.row.facets.headline();
    const auto color = cell.row.match == Match::Context ? theme.muted() : theme.headline(headline);
    const auto glyph = glyphs::of(headline);
    switch (headline) {
    case Headline::SysvDaemon:
    case Headline::LeaderDaemon:
    case Headline::LeftoverJob:
    case Headline::AttachedOrphan:
    case Headline::Orphan:
    case Headline::CannotTell:
    case Headline::Zombie:
        return paintChip(cell, glyph, text, color);
    default:
        break;
    }
    const int left = glyph.isEmpty() || headline == Headline::Init || cell.row.kind == NodeKind::Session ? cell.rect.left() : paintGlyph(cell, cell.rect.left(), glyph, color);
    paintText(cell, cell.mirrored(cell.rect.adjusted(left - cell.rect.left(), 0, 0, 0)), text, cell.row.kind == NodeKind::Session || headline == Headline::Child ? theme.muted() : color, cell.look.font);
}

QString RowDelegate::cutText(const QTreeView& view, const QModelIndex& index) const
{
    const auto& model = *static_cast<const TreeModel*>(index.model());
    const auto text = cellText(static_cast<ColumnId>(index.column()), model.row(index), model.context(), false);
    const auto rect = view.visualRect(index);
    const auto metrics = view.fontMetrics();
    const bool fits = text.size() < 200 && metrics.horizontalAdvance(text) + 3 * padding < rect.width();
    return fits ? QString() : text;
}

} // namespace daemonscope
