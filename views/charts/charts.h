// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "model/live/history.h"

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QToolButton;

namespace daemonscope {

class ChartPanel;

/// Three charts of a history: processes by what they are, births and deaths, CPU and memory of what is selected.
/// Drawn anew at most once a second, and not while hidden. GUI thread.
class Charts final : public QWidget {
    Q_OBJECT
public:
    explicit Charts(QWidget* parent = nullptr);

    /// Not owned; null = nothing to show.
    void setHistory(History* history);
    /// What the third chart is about: a process by its serial, a group or a session by its number. `title` names it,
    /// as plain text: "nginx 812". Where the history knows the process, its group and session can be switched to.
    void setSubject(History::Scope scope, std::uint32_t number, const QString& title);
    void clearSubject();
    /// How much of the past is drawn: 5 minutes at first.
    void setSpan(std::chrono::seconds span);
    [[nodiscard]] std::chrono::seconds span() const { return span_; }
    /// Tables of the numbers instead of drawings.
    void setAsTables(bool asTables);
    [[nodiscard]] bool asTables() const { return asTables_; }
    /// Writes a picture of all three, SVG where the name ends in .svg, else PNG at twice the size. Empty on success,
    /// else a sentence for the user.
    [[nodiscard]] QString exportTo(const QString& path);
    /// Draws at once what there is now, even while hidden.
    void update();

    [[nodiscard]] ChartPanel& headlines() { return *panels_[0]; }
    [[nodiscard]] ChartPanel& rates() { return *panels_[1]; }
    [[nodiscard]] ChartPanel& usage() { return *panels_[2]; }

Q_SIGNALS:
    void spanChanged(std::chrono::seconds span);
    void asTablesChanged(bool asTables);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Subject {
        std::uint32_t number = 0;
        QString title;
        friend bool operator==(const Subject&, const Subject&) = default;
    };

    void makeTools();
    void makeScopes();
    void arrangePanels();
    void later();
    void draw();
    void drawIfSeen();
    void drawUsage(TimePoint end);
    void knowScopes();
    void askWhereTo();

    QPointer<History> history_;
    std::array<ChartPanel*, 3> panels_{};
    std::optional<std::pair<History::Scope, Subject>> asked_; ///< what was given, of which the history may know more
    std::array<std::optional<Subject>, 3> subjects_;          ///< by Scope
    History::Scope scope_ = History::Scope::Process;
    QGridLayout* grid_;
    QComboBox* spans_;
    QToolButton* tables_;
    QButtonGroup* scopes_;
    QTimer timer_;
    std::chrono::seconds span_{300};
    bool asTables_ = false;
    bool dirty_ = true;
    int columns_ = 0;
};

} // namespace daemonscope
