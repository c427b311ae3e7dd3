// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QFont>
#include <QMainWindow>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>

#include "app/window/live_tab.h"
#include "app/window/presented_view.h"
#include "app/window/spotlight.h"

class QLabel;
class QToolBar;

namespace daemonscope {

class Inspector;
class LabPage;
class LivePanel;
class SessionMap;
class TreeHeader;
class TreeView;

/// The parts of the window; all are its own.
struct PresentationParts {
    QMainWindow* window = nullptr;
    QStackedWidget* pages = nullptr;
    QSplitter* rows = nullptr;  ///< process above, what happens below
    QSplitter* above = nullptr; ///< left, and the inspector
    QSplitter* left = nullptr;  ///< tree, and session map
    TreeView* tree = nullptr;
    TreeHeader* header = nullptr;
    Inspector* inspector = nullptr;
    LivePanel* panel = nullptr;
    std::vector<QWidget*> around;     ///< hidden meanwhile
    std::function<SessionMap*()> map; ///< made if need be, with the current row's session
    std::function<LabPage*()> lab;    ///< likewise, shown
    std::function<void()> selectLane; ///< of the current row
};

/// The window for an audience: large type, one view at a time, a spotlight on the selected process, the whole screen.
/// A remote's two keys suffice: next and previous process, and in the lab the next step and the one before. GUI thread.
class Presentation final : public QObject {
    Q_OBJECT
public:
    explicit Presentation(PresentationParts parts);
    ~Presentation() override;

    void begin(PresentedView view);
    /// Everything as it was before.
    void end();
    [[nodiscard]] bool running() const { return running_; }
    void show(PresentedView view);
    [[nodiscard]] PresentedView view() const { return view_; }
    /// To the next process, event or step (+1), or the one before (-1).
    void go(int direction);
    [[nodiscard]] Spotlight& spotlight() { return *spotlight_; }
    [[nodiscard]] static QString nameOf(PresentedView view);

Q_SIGNALS:
    void viewWanted(daemonscope::PresentedView view);
    void leaveWanted();
    /// Chosen in the map: the tree is to follow.
    void processChosen(quint64 serial);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// How the window looked.
    struct Before {
        Qt::WindowStates state;
        QFont font;
        QByteArray rows;
        QByteArray above;
        QByteArray left;
        QString columns;
        LiveTab tab = LiveTab::Events;
        int page = 0;
        std::vector<std::pair<QPointer<QWidget>, bool>> hidden;
        QPointer<QWidget> focus;
    };
    void makeBar();
    void fitType();
    void setType(double factor);
    void fitColumns();
    void fitBar();
    void follow();
    void goInMap(int direction);
    static void press(QWidget* widget, Qt::Key key);

    PresentationParts parts_;
    std::unique_ptr<Before> before_;
    Spotlight* spotlight_;
    QPointer<SessionMap> map_;
    QPointer<LabPage> lab_;
    QToolBar* bar_ = nullptr;
    QLabel* hint_ = nullptr;
    QAction* hintShown_ = nullptr;
    PresentedView view_ = PresentedView::Tree;
    bool running_ = false;
};

} // namespace daemonscope
