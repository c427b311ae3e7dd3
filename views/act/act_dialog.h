// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "views/act/hands.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace daemonscope {

class PeopleList;
class PlainLabel;

/// Sends a signal: which, to whom, who exactly would be hit and who not; then, once confirmed, what came of it. It
/// looks at the machine once when it opens: rows that move behind it later change nobody's fate.
class ActDialog final : public QDialog {
    Q_OBJECT
public:
    /// `targets`: what can be meant, the first is chosen. Must not be empty.
    ActDialog(
        std::vector<act::Target> targets, int signal, Hands hands, const act::Self& self, QWidget* parent = nullptr);

    void chooseSignal(int signal);
    void chooseReach(act::Reach reach);
    [[nodiscard]] const act::Preview& preview() const { return preview_; }
    /// It knows whom it would hit; before, nothing can be confirmed.
    [[nodiscard]] bool ready() const { return !looking_ && !waiting_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeChoice();
    QWidget* makeResult();
    void fillSignals();
    void fillTargets();
    void lookAgain();
    void judge();
    void askForHolds();
    void showPreview();
    void growToShowAll();
    void showSpared();
    void showCautions();
    void confirm();
    void showReport(const act::ReportPtr& report);
    void sendAnother();
    [[nodiscard]] int nextSignal() const;
    [[nodiscard]] std::vector<act::Hit> leftOver() const;
    void applyColors();
    [[nodiscard]] int signal() const;

    std::vector<act::Target> targets_;
    Hands hands_;
    act::Self self_;
    ClassifiedPtr machine_;
    act::Holds holds_;
    act::Preview preview_;
    act::ReportPtr report_;
    int chosenSignal_ = 0;       // by the user, before a target that has its own took over
    bool looking_ = false;       // the picture is on its way
    bool waiting_ = false;       // for holds
    bool sparedTouched_ = false; // somebody has folded or unfolded the list

    QStackedWidget* pages_;
    QComboBox* signals_ = nullptr;
    PlainLabel* meaning_ = nullptr;
    QComboBox* reach_ = nullptr;
    PlainLabel* reachMeaning_ = nullptr;
    PlainLabel* hitHead_ = nullptr;
    PeopleList* hits_ = nullptr;
    QToolButton* sparedHead_ = nullptr;
    PeopleList* spared_ = nullptr;
    QCheckBox* continue_ = nullptr;
    QWidget* cautionBox_ = nullptr;
    PlainLabel* cautions_ = nullptr;
    QCheckBox* secondYes_ = nullptr;
    QPushButton* confirm_ = nullptr;
    QPushButton* cancel_ = nullptr;
    PlainLabel* said_ = nullptr;
    PeopleList* outcomes_ = nullptr;
    QPushButton* next_ = nullptr; // continue what was stopped, or kill what is still there
    QPushButton* close_ = nullptr;
};

} // namespace daemonscope
