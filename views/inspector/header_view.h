// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "views/inspector/chip.h"
#include "views/inspector/text_block.h"
#include "views/shared/plain_label.h"

namespace daemonscope::inspector {

/// The top of the panel: name and number, what it is, and that in sentences.
class HeaderView final : public QWidget, public Part {
    Q_OBJECT
public:
    explicit HeaderView(QWidget* parent = nullptr);

    void setContent(const Content& content);
    void applyLook(const Look& look) override;

private:
    void applyNameFont();

    PlainLabel* name_;
    PlainLabel* number_;
    QWidget* chipRow_;
    std::vector<Chip*> chips_;
    TextBlock* sentences_;
    bool ended_ = false;
    std::optional<Look> look_;
};

} // namespace daemonscope::inspector
