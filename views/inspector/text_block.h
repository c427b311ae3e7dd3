// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

#include "views/inspector/look.h"

namespace daemonscope::inspector {

/// Plain text of any length that wraps, inside words where it must, is as high as it needs to be, and can be
/// selected and copied with mouse and keyboard.
class TextBlock final : public QTextEdit, public Part {
    Q_OBJECT
public:
    enum class Style : unsigned char { Sentences, Exact, Small };
    explicit TextBlock(Style style, QWidget* parent = nullptr);

    /// One paragraph a line. The selection survives where the text stays the same.
    void setWords(const QString& text);
    /// Room left free at both sides.
    void setInset(int inset);
    void applyLook(const Look& look) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut(QTextDocument& document) const;

    Style style_;
    QString shown_;
    int inset_ = 0;
    /// Laid out at whatever width is asked about, which must not disturb what is on screen.
    mutable QTextDocument measure_;
};

} // namespace daemonscope::inspector
