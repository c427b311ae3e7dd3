// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tree as a picture: every row that is not folded away, with the columns as the user has them.

#include <QPainter>

#include "views/tree/row_delegate.h"
#include "views/tree/tree_header.h"
#include "views/tree/tree_view.h"

namespace daemonscope {

Drawing TreeView::drawing() const
{
    if (model_ == nullptr || model_->size() == 0)
        return {};
    // A view of its own, as tall as all rows together: this one must not lose its place.
    auto whole = std::make_shared<TreeView>();
    whole->setAttribute(Qt::WA_DontShowOnScreen);
    whole->setFont(font());
    whole->setPalette(palette());
    whole->setLayoutDirection(layoutDirection());
    whole->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* columns = new TreeHeader(whole.get());
    whole->setHeader(columns);
    whole->setTreeModel(model_);
    whole->setRootIsDecorated(rootIsDecorated());
    if (const auto* own = qobject_cast<const TreeHeader*>(header())) {
        (void)columns->setLayoutText(own->layoutText());
        columns->setSort(own->sortedBy(), own->sortsDown());
    }
    whole->delegate_->lookLike(*delegate_);
    whole->setExpansion(expandedByDefault_, exceptions_);
    whole->resize(std::max(viewport()->width(), columns->length()), height());
    whole->ensurePolished();
    whole->executeDelayedItemsLayout();
    auto last = model_->index(model_->rowCount() - 1, 0);
    while (whole->isExpanded(last) && model_->rowCount(last) > 0)
        last = model_->index(model_->rowCount(last) - 1, 0, last);
    const int bottom = whole->visualRect(last).bottom() + 1;
    whole->resize(whole->width(), whole->header()->sizeHint().height() + bottom);
    return {QSizeF(whole->size()), palette().color(QPalette::Base),
        [whole](QPainter& painter) { whole->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren); }};
}

} // namespace daemonscope
