// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>

#include <QDialog>

#include "model/act/preview.h"
#include "views/act/hands.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace daemonscope {

class PeopleList;
class PlainLabel;

/// How eagerly and where processes run: niceness and processors of one, or of all that belong to it. What they were
/// when this opened is one click away.
class TuningDialog final : public QDialog {
    Q_OBJECT
public:
    /// `targets`: what can be meant, the first is chosen. Must not be empty.
    TuningDialog(
        const std::vector<act::Target>& targets, Hands hands, const act::Self& self, QWidget* parent = nullptr);

    /// It has read what is there, and nothing is under way.
    [[nodiscard]] bool ready() const { return ready_; }
    [[nodiscard]] const std::vector<act::Tuned>& state() const { return *tuned_; }

private:
    void make();
    void look();
    void judge();
    void read(const act::Holds& holds);
    void change(std::vector<act::Change> changes, bool first);
    void apply();
    [[nodiscard]] const act::Tuned* originalOf(const Process& process) const;
    void putBack();
    void fillFields();
    void showState();
    void updateButtons();
    [[nodiscard]] std::optional<int> wantedNice() const;
    [[nodiscard]] std::optional<std::vector<int>> wantedCpus() const;
    [[nodiscard]] bool cpusMakeSense() const;

    std::vector<act::Target> targets_;
    Hands hands_;
    act::Self self_;
    ClassifiedPtr machine_;
    act::Preview whom_; // its hits can be changed
    act::Holds holds_;
    std::unordered_map<Serial, act::Tuned> original_; // as each process was when it was first seen here
    act::TunedPtr tuned_;              // what came last
    bool ready_ = false;
    bool changed_ = false; // by us

    QComboBox* reach_ = nullptr;
    QSpinBox* nice_ = nullptr;
    QLineEdit* cpus_ = nullptr;
    PlainLabel* note_ = nullptr;
    PlainLabel* said_ = nullptr;
    PeopleList* people_ = nullptr;
    QPushButton* putBack_ = nullptr;
    QPushButton* apply_ = nullptr;
    QPushButton* close_ = nullptr;
};

} // namespace daemonscope
