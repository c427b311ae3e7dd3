// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractScrollArea>
#include <QVariantAnimation>

#include "views/sessionmap/map_painter.h"
#include "views/shared/drawing.h"

namespace daemonscope {

/// The session map: nested boxes of sessions, process groups and processes. Discs travel when a process changes its
/// box. Mouse: click selects, double click activates, drag pans, Ctrl and wheel zoom. Keys: arrows, Home and End
/// select; Enter activates, or unfolds a large group; Ctrl with + - 0 zooms; Ctrl+C copies the map as text. Its
/// accessible description is that text.
class SessionMap final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit SessionMap(QWidget* parent = nullptr);
    ~SessionMap() override;

    /// Shows this from now on; what is selected stays so while it is there.
    void setScene(const MapScene& scene);
    [[nodiscard]] const MapScene& scene() const { return scene_; }
    /// The map as text, see mapText().
    [[nodiscard]] const QString& text() const { return text_; }

    /// Selects a process and brings it into view, unfolding its group; 0 selects none. Emits nothing.
    void select(MapKey key);
    [[nodiscard]] MapKey selected() const;

    /// How large the drawing is; chosen by the map itself until the user zooms.
    [[nodiscard]] qreal zoom() const { return zoom_; }
    void zoomBy(qreal factor);
    void resetZoom();

    /// Where a process stands at this moment, in the viewport; nothing when it is not drawn.
    [[nodiscard]] std::optional<QPointF> centerOf(MapKey key) const;
    [[nodiscard]] const sessionmap::MapLayout& layoutShown() const { return layout_; }
    /// The whole map, with nothing selected; empty where there is no process.
    [[nodiscard]] Drawing drawing() const;
    [[nodiscard]] bool travelling() const { return animation_.state() == QAbstractAnimation::Running; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copyText() const;

Q_SIGNALS:
    /// The user selected a process.
    void processSelected(daemonscope::MapKey key);
    /// Enter or a double click on it.
    void processActivated(daemonscope::MapKey key);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void arrange();
    void updateScrollBars();
    /// What was shown, and how it was mapped to the viewport.
    struct Shown {
        MapScene scene;
        sessionmap::MapLayout layout;
        QPointF origin;
        qreal zoom = 1;
    };
    void startTravel(const Shown& before);
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] QPointF toMap(QPointF inViewport) const;
    [[nodiscard]] int discAt(QPointF inViewport) const;
    void setCurrent(int disc);
    /// The group whose fold is current.
    [[nodiscard]] std::optional<sessionmap::GroupId> currentFold() const;
    void activate(int disc);
    void toggleFold(const sessionmap::Disc& more);
    void moveCurrent(QPointF direction);
    void moveToEnd(bool last);
    void ensureVisible(const sessionmap::Disc& disc);
    void describe();
    void setZoom(qreal zoom, QPointF around);
    [[nodiscard]] QString tipOf(const sessionmap::Disc& disc) const;

    MapScene scene_;
    QString text_;
    sessionmap::Metrics metrics_;
    sessionmap::MapLayout layout_;
    sessionmap::LayoutWish wish_;
    sessionmap::Travel travel_;
    QVariantAnimation animation_{this};
    sessionmap::Relations relations_; ///< of the selected process, in a dense map
    int current_ = -1; ///< in layout_.discs
    qreal zoom_ = 1;
    bool ownZoom_ = false; ///< the user chose it
    std::optional<QPoint> dragged_; ///< where the mouse was last, while it pans
};

} // namespace daemonscope
