// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QPushButton>

#include "views/inspector/content.h"

namespace daemonscope::inspector {

enum class FoldStyle : unsigned char {
    Marks,   ///< glyph, title, and its value lower
    Reasons, ///< title, and its value lower
    Values,  ///< title lower, and its value with a glyph before it
};

/// How the lines of one list share their width.
struct FoldColumns {
    FoldStyle style = FoldStyle::Reasons;
    int title = 0; ///< the widest title, in pixels
    int value = 0; ///< the widest value
    [[nodiscard]] bool marks() const { return style == FoldStyle::Marks; }
};

/// The line of a fold that is always there: glyph, title, value, and a small arrow where there is more to see. A
/// button in its ways; arrow keys go from line to line, Ctrl+C copies.
class FoldHead final : public QPushButton, public Part {
    Q_OBJECT
public:
    explicit FoldHead(QWidget* parent);

    void setFold(const Fold& fold);
    void setColumns(const FoldColumns& columns);
    void setOpen(bool open);
    /// How wide title and value would like to be.
    [[nodiscard]] int titleWidth() const;
    [[nodiscard]] int valueWidth() const;
    /// The value does not fit beside its title when the line is `width` wide.
    [[nodiscard]] bool valueIsCut(int width) const;
    /// Unfolding shows something.
    [[nodiscard]] bool foldable() const { return !fold_.body.isEmpty() || valueIsCut(width()); }
    /// Where titles begin, from the leading edge.
    [[nodiscard]] int indent() const;
    void applyLook(const Look& look) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void unfold(bool open);
    /// By how many lines the focus shall move; far beyond the last for Home and End.
    void moveFocus(int lines);
    void gotFocus();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Places {
        QRect glyph;
        QRect title;
        QRect value;
        QRect arrow;
    };
    [[nodiscard]] Places places(int width) const;
    void paintText(QPainter& painter, const Places& at) const;
    [[nodiscard]] QString line() const;

    Fold fold_;
    FoldColumns columns_;
    bool open_ = false;
    std::optional<Look> look_;
};

} // namespace daemonscope::inspector
