// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace daemonscope {

/// A label whose text is never markup. As wide as its text where there is room, and wrapped where there is not.
class PlainLabel final : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
};

/// A drawing beside text; says nothing to screen readers, for the text does.
class GlyphMark final : public QWidget {
    Q_OBJECT
public:
    GlyphMark(QString glyph, QWidget* parent);
    void setLook(int side, const QColor& color);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString glyph_;
    QColor color_;
};

} // namespace daemonscope
