// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the dialog is made of.

#include <csignal>

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/act/act_dialog.h"
#include "views/act/people_list.h"
#include "views/shared/plain_label.h"
#include "views/shared/theme.h"

namespace daemonscope {

namespace {

QHBoxLayout* buttonRow(std::initializer_list<QWidget*> left, std::initializer_list<QWidget*> right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (auto* button : left)
        row->addWidget(button);
    row->addStretch(1);
    for (auto* button : right)
        row->addWidget(button);
    return row;
}

/// A list that may be tall gives way before the texts above it do.
void addList(QVBoxLayout& rows, QWidget* list, int share)
{
    list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    rows.addWidget(list, share);
}

} // namespace

QWidget* ActDialog::makeChoice()
{
    auto* page = new QWidget(pages_);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto addField = [&](int row, const QString& text, const QString& name, QComboBox*& box, PlainLabel*& note) {
        auto* label = new QLabel(text, page);
        label->setTextFormat(Qt::PlainText);
        box = new QComboBox(page);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(30);
        box->setMaxVisibleItems(20);
        box->setAccessibleName(name);
        label->setBuddy(box);
        note = new PlainLabel(page);
        grid->addWidget(label, row, 0);
        grid->addWidget(box, row, 1);
        grid->addWidget(note, row + 1, 1);
    };
    addField(0, tr("Si&gnal"), tr("Signal"), signals_, meaning_);
    grid->setRowMinimumHeight(2, 4);
    addField(3, tr("T&o"), tr("To whom"), reach_, reachMeaning_);
    hitHead_ = new PlainLabel(page);
    hits_ = new PeopleList(tr("Who would be hit"), tr("What happens"), page);
    sparedHead_ = new QToolButton(page);
    sparedHead_->setCheckable(true);
    sparedHead_->setAutoRaise(true);
    sparedHead_->setArrowType(Qt::RightArrow);
    sparedHead_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    spared_ = new PeopleList(tr("Who would not be hit"), tr("Why not"), page);
    connect(sparedHead_, &QToolButton::toggled, this, [this](bool open) {
        sparedTouched_ = true;
        sparedHead_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        spared_->setVisible(open);
    });
    continue_ = new QCheckBox(tr("Continue what is sto&pped, so that it can take the signal"), page);
    continue_->setChecked(true);

    cautionBox_ = new QWidget(page);
    cautionBox_->setAutoFillBackground(true);
    auto* inside = new QVBoxLayout(cautionBox_);
    inside->setContentsMargins(12, 10, 12, 10);
    cautions_ = new PlainLabel(cautionBox_);
    secondYes_ = new QCheckBox(tr("&Yes, do it all the same"), cautionBox_);
    inside->addWidget(cautions_);
    inside->addWidget(secondYes_);
    connect(secondYes_, &QCheckBox::toggled, this, &ActDialog::showPreview);

    auto* again = new QPushButton(tr("&Look Again"), page);
    again->setShortcut(QKeySequence(Qt::ALT | Qt::Key_L));
    cancel_ = new QPushButton(tr("Cancel"), page);
    confirm_ = new QPushButton(page);
    for (auto* button : {again, confirm_})
        button->setAutoDefault(false);
    cancel_->setDefault(true); // what cannot be undone is not one key away
    connect(again, &QPushButton::clicked, this, &ActDialog::lookAgain);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm_, &QPushButton::clicked, this, &ActDialog::confirm);

    rows->addLayout(grid);
    rows->addSpacing(6);
    rows->addWidget(hitHead_);
    addList(*rows, hits_, 3);
    rows->addWidget(sparedHead_, 0, Qt::AlignLeading);
    addList(*rows, spared_, 2);
    rows->addWidget(continue_);
    rows->addWidget(cautionBox_);
    rows->addSpacing(4);
    rows->addStretch(0);
    rows->addLayout(buttonRow({again}, {cancel_, confirm_}));
    return page;
}

QWidget* ActDialog::makeResult()
{
    auto* page = new QWidget(pages_);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    said_ = new PlainLabel(page);
    outcomes_ = new PeopleList(tr("What came of it"), tr("What came of it"), page);
    next_ = new QPushButton(page);
    close_ = new QPushButton(tr("Close"), page);
    next_->setAutoDefault(false);
    next_->setVisible(false);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    connect(next_, &QPushButton::clicked, this, &ActDialog::sendAnother);
    rows->addWidget(said_);
    rows->addWidget(outcomes_, 1);
    rows->addLayout(buttonRow({}, {next_, close_}));
    return page;
}

void ActDialog::applyColors()
{
    const Theme theme(palette());
    auto quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.muted());
    meaning_->setPalette(quiet);
    reachMeaning_->setPalette(quiet);
    auto warned = palette();
    auto behind = theme.headline(Headline::Stopped);
    behind.setAlphaF(theme.dark() ? 0.22F : 0.14F);
    warned.setColor(QPalette::Window, behind);
    cautionBox_->setPalette(warned);
    auto strong = font();
    strong.setBold(true);
    hitHead_->setFont(strong);
    said_->setFont(strong);
}

} // namespace daemonscope
