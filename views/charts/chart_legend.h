// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QColor>
#include <QWidget>

namespace daemonscope {

/// Which colour is what, in as many lines as the width asks for. Its texts are drawn, never markup.
class ChartLegend final : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QString name;
        QColor color;
        bool dashed = false;
        Qt::BrushStyle texture = Qt::NoBrush; ///< upon the colour
        friend bool operator==(const Entry&, const Entry&) = default;
    };

    explicit ChartLegend(QWidget* parent = nullptr);

    void setEntries(std::vector<Entry> entries);
    [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
    /// Draws it into a place of this width, as an exported picture has it. Returns the height that it took.
    int draw(QPainter& painter, QPointF at, int width) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int layOut(int width, const std::function<void(const Entry&, QPoint)>& place) const;
    [[nodiscard]] QFont small() const;

    std::vector<Entry> entries_;
};

} // namespace daemonscope
