// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/steps_list.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include "views/shared/glyphs.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme.h"

namespace daemonscope {

namespace {

enum Roles { PlaceRole = Qt::UserRole, NumberRole, DiffersRole };
enum Place { Done, Next, ToCome };

class StepDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int room = option.widget != nullptr ? option.widget->width() : 220;
        const auto font = fontOf(option, index);
        const auto text = QFontMetrics(font).boundingRect(QRect(0, 0, std::max(80, room - leftOf(option) - 28), 1000), Qt::TextWordWrap, index.data().toString());
        return {room - 4, std::max(30, text.height() + 12)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme theme(option.palette);
        const auto place = index.data(PlaceRole).toInt();
        const bool differs = index.data(DiffersRole).toBool();
        painter->save();
        drawAsWritten(*painter);
        painter->setRenderHint(QPainter::Antialiasing);
        if ((option.state & QStyle::State_Selected) != 0)
            painter->fillRect(option.rect, theme.selectedRow());
        const qreal radius = radiusOf(option);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const qreal aside = radius + 15;
        const QPointF center(mirrored ? option.rect.right() + 1 - aside : option.rect.left() + aside,
            option.rect.center().y() + 0.5);
        const auto tone = differs ? theme.headline(Headline::Orphan) : place == Done ? theme.good() : place == Next ? theme.accent() : theme.muted();
        painter->setPen(QPen(tone, 1.4));
        painter->setBrush(place == Done && !differs ? QBrush(tone) : QBrush(Qt::NoBrush));
        painter->drawEllipse(center, radius, radius);
        auto small = scaled(option.font, 0.82);
        painter->setFont(small);
        const QRectF circle(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
        if (place == Done && !differs) {
            painter->setPen(QPen(option.palette.color(QPalette::Base), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPolyline(QPolygonF{center + QPointF(-0.44, 0.06) * radius, center + QPointF(-0.11, 0.39) * radius, center + QPointF(0.5, -0.33) * radius});
        } else {
            painter->drawText(circle, Qt::AlignCenter, differs ? QStringLiteral("≠") : index.data(NumberRole).toString());
        }
        painter->setFont(fontOf(option, index));
        painter->setPen(place == Next ? theme.accent() : place == Done ? theme.ink() : theme.muted());
        const auto words = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(leftOf(option), 0, -8, 0));
        painter->drawText(words,
            static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::TextWordWrap,
            index.data().toString());
        if ((option.state & QStyle::State_HasFocus) != 0) {
            painter->setPen(QPen(theme.accent(), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
        }
        painter->restore();
    }

private:
    /// Of the circle around the number, which grows with it.
    static qreal radiusOf(const QStyleOptionViewItem& option)
    {
        return std::max(9.0, QFontMetricsF(option.font).height() * 0.55);
    }
    /// Where the words begin.
    static int leftOf(const QStyleOptionViewItem& option) { return qRound(2 * radiusOf(option)) + 26; }

    static QFont fontOf(const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        auto font = option.font;
        font.setBold(index.data(PlaceRole).toInt() == Next);
        return font;
    }
};

} // namespace

StepsList::StepsList(QWidget* parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new StepDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setAccessibleName(tr("Steps of the lesson"));
    const auto want = [this](QListWidgetItem* item) {
        if (item->data(PlaceRole).toInt() == Done)
            Q_EMIT momentWanted(row(item) + 1);
    };
    connect(this, &QListWidget::itemActivated, this, want);
    connect(this, &QListWidget::itemClicked, this, want);
}

void StepsList::setSteps(const QStringList& labels, int done, int shown, const QList<int>& differing)
{
    while (count() > labels.size())
        delete takeItem(count() - 1);
    for (int i = 0; i < labels.size(); ++i) {
        if (i >= count())
            addItem(QString());
        auto* one = item(i);
        const auto place = i < done ? Done : i == done ? Next : ToCome;
        one->setText(labels[i]);
        one->setData(PlaceRole, place);
        one->setData(NumberRole, QString::number(i + 1));
        one->setData(DiffersRole, differing.contains(i));
        const auto state = differing.contains(i) ? tr("done, not as expected") : place == Done ? tr("done") : place == Next ? tr("next") : tr("to come");
        one->setData(Qt::AccessibleTextRole, tr("Step %1: %2, %3").arg(QString::number(i + 1), labels[i], state));
    }
    const int row = shown < done ? shown - 1 : done;
    setCurrentRow(std::clamp(row, 0, std::max(0, count() - 1)));
    if (currentItem() != nullptr)
        scrollToItem(currentItem());
}

} // namespace daemonscope
