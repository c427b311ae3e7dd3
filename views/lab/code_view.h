// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QWidget>

class QLabel;
class QToolButton;

namespace daemonscope {

/// The code of a lesson, in C or Ruby, with the line that is about to run.
class CodeView final : public QWidget {
    Q_OBJECT
public:
    explicit CodeView(QWidget* parent = nullptr);

    /// Shows resources/lab/PROGRAM.c and .rb, and marks the line that holds `c` (or `ruby`), where `actor` is about to
    /// run; empty = none.
    void show(const QString& program, const QString& c, const QString& ruby, const QString& actor);
    [[nodiscard]] int currentLine() const { return line_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void mark();

    QLabel* title_;
    QToolButton* c_;
    QToolButton* ruby_;
    QPlainTextEdit* text_ = nullptr;
    QString program_;
    QString shown_; // the file in the view
    QString wantedC_, wantedRuby_, actor_;
    bool inRuby_ = false;
    int line_ = 0; // from 1; 0 = none
};

} // namespace daemonscope
