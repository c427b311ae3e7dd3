// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "views/inspector/look.h"
#include "views/shared/plain_label.h"

namespace daemonscope::inspector {

/// What stands in the panel while nothing is selected: what to do, and three hints.
class EmptyPage final : public QWidget, public Part {
    Q_OBJECT
public:
    explicit EmptyPage(QWidget* parent = nullptr);
    void applyLook(const Look& look) override;

private:
    struct Hint {
        GlyphMark* glyph;
        PlainLabel* text;
    };
    GlyphMark* glyph_;
    PlainLabel* title_;
    std::vector<Hint> hints_;
};

} // namespace daemonscope::inspector
