// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "views/inspector/content.h"

namespace daemonscope::inspector {

/// A link to another row: a button in its ways (Tab, Enter, Space, screen readers), text in its looks. Underlined
/// under the pointer and with the focus. Its text is not the button's own, which would take `&` for a mnemonic.
class Link final : public QPushButton, public Part {
    Q_OBJECT
public:
    explicit Link(QWidget* parent = nullptr);

    /// `context` says what the target is to the subject: "parent".
    void setSpan(const Span& span, const QString& context);
    [[nodiscard]] NodeId target() const { return target_; }
    [[nodiscard]] const QString& shownText() const { return shown_; }
    void applyLook(const Look& look) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(daemonscope::NodeId target);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString shown_;
    NodeId target_;
    QColor color_;
};

} // namespace daemonscope::inspector
