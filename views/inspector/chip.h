// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLabel>

#include "views/inspector/content.h"

namespace daemonscope::inspector {

/// An outlined pill: what the subject is, by glyph, word and colour. Cut with an ellipsis where it is too narrow.
class Chip final : public QLabel, public Part {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);

    void setChip(const ChipText& chip);
    void applyLook(const Look& look) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int glyphWidth() const;

    ChipText chip_;
    std::optional<Look> look_;
};

} // namespace daemonscope::inspector
