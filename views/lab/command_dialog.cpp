// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/command_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/shared/theme.h"

namespace daemonscope {

CommandDialog::CommandDialog(const QStringList& recent, const QString& ownShell, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Step any program"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(12);
    auto* label = new QLabel(tr("&Command line, as at a prompt:"), this);
    command_ = new QComboBox(this);
    command_->setEditable(true);
    command_->setInsertPolicy(QComboBox::NoInsert);
    command_->addItems(recent);
    command_->setFont(monospace(font()));
    command_->setMinimumWidth(460);
    command_->setCurrentIndex(recent.isEmpty() ? -1 : 0);
    command_->setAccessibleName(tr("Command line"));
    label->setBuddy(command_);
    own_ = new QCheckBox(tr("In &your own shell (%1)").arg(ownShell), this);
    own_->setEnabled(!ownShell.isEmpty());
    contained_ = new QCheckBox(tr("C&ontained: in a pid namespace of its own, whose end ends everything"), this);
    auto* warning = new QLabel(tr("The program really runs, with your rights and your files. A call that is skipped or made to fail "
                                  "can harm its data: it goes on in the belief that the call happened."), this);
    warning->setWordWrap(true);
    auto quiet = warning->palette();
    quiet.setColor(QPalette::WindowText, Theme(palette()).muted());
    warning->setPalette(quiet);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Step It"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(label);
    rows->addWidget(command_);
    rows->addWidget(own_);
    rows->addWidget(contained_);
    rows->addWidget(warning);
    rows->addWidget(buttons);
    const auto judge = [this, buttons] { buttons->button(QDialogButtonBox::Ok)->setEnabled(!command().isEmpty() || inOwnShell()); };
    connect(command_, &QComboBox::editTextChanged, this, judge);
    connect(own_, &QCheckBox::toggled, this, judge);
    judge();
}

QString CommandDialog::command() const { return command_->currentText().trimmed(); }

bool CommandDialog::inOwnShell() const { return own_->isChecked(); }

bool CommandDialog::contained() const { return contained_->isChecked(); }

} // namespace daemonscope
