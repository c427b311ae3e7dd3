// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>

#include <QActionGroup>
#include <QMainWindow>
#include <QSplitter>
#include <QTimer>

#include "app/window/replay.h"
#include "app/window/export_kinds.h"
#include "app/window/presented_view.h"
#include "app/window/visited_rows.h"
#include "app/window/settings.h"
#include "app/window/window_options.h"
#include "model/inspect/aspect_reader.h"
#include "model/live/history.h"
#include "model/live/observer.h"
#include "model/process/details_reader.h"
#include "model/tree/tree_model.h"

class QLabel;
class QStackedWidget;

namespace daemonscope {

class Acting;
class EmptyNote;
class Following;
class Inspector;
class LabPage;
class LivePanel;
class PastBanner;
class Presentation;
class SessionMap;
class StatusRow;
class TopBar;
class TreeHeader;
class TreeView;

/// The window: the tree, what is known about the row in it, and the rows above and below. Follows the observer's
/// updates; never reads /proc itself.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `observer` must outlive the window.
    explicit MainWindow(Observer& observer, const WindowOptions& options, QWidget* parent = nullptr);
    ~MainWindow() override;

    void raiseToFront();
    [[nodiscard]] TreeView& tree() { return *tree_; }
    [[nodiscard]] TreeModel& model() { return model_; }
    void setFilterText(const QString& text);
    void setGrouping(Grouping grouping);
    void applyPreferences(const Preferences& preferences);
    /// Shows the lab; without a lesson in it yet, the double fork.
    void showLab();
    void showTree();
    [[nodiscard]] LabPage& lab();
    [[nodiscard]] History& history() { return history_; }
    /// Writes a file of the kind that its suffix says. What went wrong, as a sentence; empty = it is written.
    [[nodiscard]] QString exportTo(const QString& path, ExportSubject subject, ExportFormat otherwise);
    /// Presents; null until somebody did for the first time.
    [[nodiscard]] Presentation* presentation() { return presentation_; }
    [[nodiscard]] bool isPresenting() const;
    /// Shows the machine as it was, until Esc.
    void lookAt(TimePoint at);

Q_SIGNALS:
    /// A picture of the machine is on screen; the first time after the start.
    void firstShown();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    // main_window.cpp
    void take(const TreeUpdatePtr& update);
    void show(const TreeUpdate& update);
    void setHeld(bool held);
    void showSubject();
    void sendOptions();
    void updateObserving();
    void restoreLayout();
    void saveLayoutSoon();
    void saveLayout();

    // main_window_actions.cpp
    void makeActions();
    void makeProcessMenu();
    void makeViewMenu(QMenu* menu);
    void makeHelpMenu();
    QAction* action(
        const QString& text, const QString& glyph, const QList<QKeySequence>& keys, void (MainWindow::*slot)());
    void updateActionIcons();
    void togglePause();
    void toggleKernelThreads();
    void toggleBelow();
    void focusFilter();
    void leaveFilter();
    void refresh();
    void showPreferences();
    void showHelp();
    void showShortcuts();
    void openMenuHere();
    void showAbout();

    // main_window_lab.cpp
    void makeLabButton();
    [[nodiscard]] SessionMap& map();
    void toggleMap();
    void updateMap();
    [[nodiscard]] std::optional<Sid> currentSession() const;
    void stepAnyProgram();
    [[nodiscard]] bool mayEndLab();

    // main_window_live.cpp
    void makeLivePanel();
    void makeLiveMenu(QMenu* menu);
    void connectHistory();
    void setLivePanelShown(bool shown);
    void showTab(LiveTab tab);
    void goToLife(LifeId id);
    void backToNow();
    void setSlowMotion(bool slow);
    void showPast(TimePoint at, bool slowly);
    void markNow();
    void applyLivePreferences();

    // main_window_export.cpp
    void makeExportMenu(QMenu* menu);
    void makeCopyMenu(QMenu* menu);
    void askWhereTo(ExportSubject subject);
    [[nodiscard]] QByteArray exported(ExportSubject subject, ExportFormat format);
    [[nodiscard]] QByteArray exportedTree(int top, ExportFormat format);
    [[nodiscard]] QByteArray exportedMap(ExportFormat format);
    [[nodiscard]] QByteArray exportedLifelines(ExportFormat format);
    void copyAs(ExportSubject subject, ExportFormat format);
    void tellOfExport(const QString& sentence);

    // main_window_present.cpp
    void makePresentationMenu(QMenu* menu);
    void makePresentation();
    void togglePresentation();
    void presentView(PresentedView view);
    void applyPace();

    // main_window_links.cpp
    void say(const QString& sentence);
    void follow(NodeId id);
    void followPid(Pid pid);
    void goBack();
    void goForward();
    void go(NodeId id);
    void goToParent();
    void goToLeader();
    void goToGroup();
    void goToSession();
    void goToReaper();
    void goInside();
    void showRowMenu(const QPoint& position);
    void copyPid();
    void copyCommandLine();
    void copyRow();
    void copyBelow();
    [[nodiscard]] const Row* currentRow() const;

    Observer& observer_;
    DetailsReader details_;
    AspectReader aspects_;
    TreeModel model_;
    TreeOptions options_;
    Preferences preferences_;
    VisitedRows visited_;
    History history_;
    std::deque<TreeUpdatePtr> waiting_; // came while rows are held
    ClassifiedPtr shown_;
    ClassifiedPtr live_; // the latest scan; shown_ may be the past
    std::optional<TimePoint> past_;
    Replay replay_{history_};
    Summary summary_;
    NodeId subject_;
    Row subjectRow_; // what is said about a row stays when the row is gone
    bool held_ = false;
    bool paused_ = false;
    bool sawFirst_ = false;
    bool expansionEdited_ = false; // and not saved yet
    bool wantsFirstMatch_ = false; // a filter is on its way whose first match is to become current

    QStackedWidget* pages_ = nullptr;
    LabPage* lab_ = nullptr; // made when it is first wanted
    TopBar* top_ = nullptr;
    QLabel* message_ = nullptr;
    QSplitter* splitter_ = nullptr;
    QSplitter* left_ = nullptr;
    SessionMap* map_ = nullptr; // of the current row's session; made when it is first wanted
    std::pair<Sid, Serial> mapped_; // what was selected in it last
    QAction* showMap_ = nullptr;
    TreeView* tree_ = nullptr;
    TreeHeader* header_ = nullptr;
    EmptyNote* empty_ = nullptr;
    Inspector* inspector_ = nullptr;
    StatusRow* status_ = nullptr;
    QSplitter* rows_ = nullptr; // tree and inspector; what happens
    QMenu* actMenu_ = nullptr;
    Acting* acting_ = nullptr;
    Following* following_ = nullptr;
    LivePanel* panel_ = nullptr;
    PastBanner* banner_ = nullptr;
    QAction* showPanel_ = nullptr;
    QAction* slow_ = nullptr;
    QAction* now_ = nullptr;               // Esc, while the past is shown
    Presentation* presentation_ = nullptr; // made when it is first wanted
    QAction* present_ = nullptr;
    QAction* presentNext_ = nullptr;
    QAction* presentPrevious_ = nullptr;
    QAction* leave_ = nullptr;
    std::vector<QAction*> presenting_; // only meanwhile
    QActionGroup* groupings_ = nullptr;
    QAction* pause_ = nullptr;
    QAction* kernel_ = nullptr;
    QAction* below_ = nullptr;
    QAction* back_ = nullptr;
    QAction* forward_ = nullptr;
    std::vector<std::pair<QAction*, QString>> glyphs_;
    QTimer saveTimer_;
    QTimer ageTimer_;
};

} // namespace daemonscope
