// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QGridLayout>

#include "views/inspector/link.h"
#include "views/shared/plain_label.h"

namespace daemonscope::inspector {

/// Facts below each other: label, value with links in it, and, low, the exact field.
class FactGrid final : public QWidget, public Part {
    Q_OBJECT
public:
    explicit FactGrid(QWidget* parent = nullptr);

    void setFacts(const std::vector<Fact>& facts);
    void applyLook(const Look& look) override;
    /// What Tab goes to, in order.
    [[nodiscard]] QWidgetList focusChain() const;

Q_SIGNALS:
    void linkActivated(daemonscope::NodeId target);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        PlainLabel* label = nullptr;
        QWidget* value = nullptr; ///< holds one widget a span
        PlainLabel* field = nullptr;
        std::vector<QWidget*> spans;
        Fact shown;
    };

    Line& lineAt(std::size_t at);
    void showValue(Line& line, const Fact& fact);
    QWidget* spanWidget(const Span& span, const QString& context, QWidget* old, QWidget* parent);
    void applyTo(Line& line);
    void placeField(std::size_t at);

    QGridLayout* grid_;
    std::vector<Line> lines_;
    std::optional<Look> look_;
    bool narrow_ = false; ///< fields stand below their values instead of beside them
};

} // namespace daemonscope::inspector
