// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QAbstractButton>

#include "views/inspector/look.h"

namespace daemonscope::inspector {

/// One tab: a word, and a line below it when it is the one that is shown.
class TabButton final : public QAbstractButton {
    Q_OBJECT
public:
    TabButton(const QString& text, QWidget* parent);

    void applyLook(const Look& look);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By how many tabs to go on; far beyond the last for Home and End.
    void moveWanted(int tabs);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::optional<Look> look_;
};

/// Tabs that stand in as many lines as they need, so that all can be seen. One stop for Tab; arrow keys go from tab to
/// tab and show what is on it.
class TabStrip final : public QWidget, public Part {
    Q_OBJECT
public:
    explicit TabStrip(QWidget* parent = nullptr);

    void addTab(const QString& text, const QString& tip);
    [[nodiscard]] int current() const { return current_; }
    void setCurrent(int tab);
    /// To the next or the previous one, round the end.
    void step(int tabs);
    void applyLook(const Look& look) override;
    [[nodiscard]] const std::vector<TabButton*>& buttons() const { return buttons_; }

Q_SIGNALS:
    void currentChanged(int tab);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void move(int tabs);

    std::vector<TabButton*> buttons_;
    int current_ = 0;
    std::optional<Look> look_;
};

/// Tells screen readers that these are tabs. Once for the program.
void announceTabs();

} // namespace daemonscope::inspector
