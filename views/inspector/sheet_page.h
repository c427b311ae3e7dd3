// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "views/inspector/sheet_list.h"
#include "views/shared/plain_label.h"

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace daemonscope::inspector {

/// One aspect of a process: whose it is and when it was read, a filter where there is much, the lines, and below them
/// the whole of the one that is chosen.
class SheetPage final : public QWidget, public Part {
    Q_OBJECT
public:
    explicit SheetPage(QWidget* parent = nullptr);

    void setOwner(const QString& name, const QString& number, bool ended);
    /// Whether it can be read again.
    void setReadable(bool readable);
    void setSheet(const QString& name, const Sheet& sheet);
    /// When it was read; empty = not yet.
    void setReadAt(const QString& time);
    /// Back to the first line, without a filter: another aspect or process is shown.
    void startOver();
    /// Gives the focus to the lines.
    void enter() { list_->setFocus(Qt::OtherFocusReason); }
    void applyLook(const Look& look) override;

Q_SIGNALS:
    void refreshWanted();
    void processWanted(daemonscope::Pid pid);

private:
    void makeHead();
    void showChosen();

    SheetModel model_;
    PlainLabel* owner_;
    PlainLabel* number_;
    PlainLabel* readAt_;
    QToolButton* refresh_;
    QLineEdit* filter_;
    SheetList* list_;
    QPlainTextEdit* chosen_;
    QString chosenText_;
    bool ended_ = false;
    std::optional<Look> look_;
};

} // namespace daemonscope::inspector
