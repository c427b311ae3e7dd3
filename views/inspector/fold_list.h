// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QSet>

#include "views/inspector/fold_head.h"
#include "views/inspector/text_block.h"

namespace daemonscope::inspector {

/// Lines that can be unfolded, one below the other. One stop for Tab; arrow keys go from line to line. What the user
/// unfolded stays unfolded, whatever is shown next.
class FoldList final : public QWidget, public Part {
    Q_OBJECT
public:
    explicit FoldList(FoldStyle style, QWidget* parent = nullptr);

    void setFolds(const std::vector<Fold>& folds);
    void applyLook(const Look& look) override;
    /// What Tab and the arrow keys go to, in order.
    [[nodiscard]] QWidgetList focusChain() const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width, false); }
    [[nodiscard]] QSize sizeHint() const override { return {260, heightForWidth(260)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 0}; }

Q_SIGNALS:
    /// `widget` has been given the focus by a key and should be in sight.
    void focusMoved(QWidget* widget);
    void focusChainChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        FoldHead* head = nullptr;
        TextBlock* value = nullptr; ///< made when first unfolded
        TextBlock* body = nullptr;
        Fold shown;
    };

    Line& lineAt(std::size_t at);
    [[nodiscard]] bool isOpen(const Fold& fold) const { return fold.openAtFirst != toggled_.contains(fold.key); }
    void setOpen(std::size_t at, bool open);
    void fillOpen(Line& line);
    void moveFocus(std::size_t from, int lines);
    void makeTabStop(std::size_t at);
    void shareColumns();
    int arrange(int width, bool place) const;

    std::vector<Line> lines_;
    std::size_t used_ = 0;
    std::size_t tabStop_ = 0;
    QSet<QString> toggled_;
    FoldColumns columns_;
    std::optional<Look> look_;
};

} // namespace daemonscope::inspector
