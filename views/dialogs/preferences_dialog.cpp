// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/preferences_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>

#include "views/shared/plain_label.h"
#include "views/shared/theme.h"

namespace daemonscope {

namespace {

QFormLayout* makeForm()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    return form;
}

QSpinBox* secondsBox(QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(0, Preferences::longestMark);
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * 16);
    return box;
}

void addField(QFormLayout& form, const QString& text, QWidget* field)
{
    auto* label = new QLabel(text, field->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    form.addRow(label, field);
}

/// A quiet line that says what the field above it means.
PlainLabel* note(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(parent);
    label->setText(text);
    auto small = label->font();
    if (small.pixelSize() > 0)
        small.setPixelSize(qRound(small.pixelSize() * 0.92));
    else
        small.setPointSizeF(small.pointSizeF() * 0.92);
    label->setFont(small);
    auto colors = label->palette();
    colors.setColor(QPalette::WindowText, Theme(parent->palette()).muted());
    label->setPalette(colors);
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences& now, QWidget* parent)
    : QDialog(parent)
    , interval_(new QDoubleSpinBox(this))
    , ghosts_(secondsBox(this))
    , marks_(secondsBox(this))
    , collapsed_(new QCheckBox(tr("Begin with sessions and groups &folded"), this))
    , kernelThreads_(new QCheckBox(tr("Show &kernel threads"), this))
    , source_(new QComboBox(this))
    , looks_(secondsBox(this))
    , minutes_(secondsBox(this))
    , megabytes_(secondsBox(this))
{
    setWindowTitle(tr("Preferences"));
    interval_->setRange(Preferences::shortestInterval / 1000.0, Preferences::longestInterval / 1000.0);
    interval_->setDecimals(1);
    interval_->setSingleStep(0.1);
    interval_->setSuffix(tr(" s", "seconds, behind a number"));
    interval_->setMinimumWidth(ghosts_->minimumWidth());
    ghosts_->setSuffix(interval_->suffix());
    marks_->setSuffix(interval_->suffix());
    ghosts_->setSpecialValueText(tr("not at all"));
    marks_->setSpecialValueText(tr("not at all"));
    interval_->setAccessibleName(tr("Seconds between two looks at the machine"));
    ghosts_->setAccessibleName(tr("Seconds that ended processes stay in the tree"));
    marks_->setAccessibleName(tr("Seconds that new and adopted processes stay marked"));

    source_->addItem(tr("the best that answers"));
    source_->addItem(tr("events from the kernel"));
    source_->addItem(tr("pidfds, and looks for new numbers"));
    source_->addItem(tr("only looks at the whole machine"));
    source_->setAccessibleName(tr("How births and deaths are noticed"));
    looks_->setRange(Preferences::fewestLooks, Preferences::mostLooks);
    looks_->setSuffix(tr(" times a second"));
    looks_->setAccessibleName(tr("Looks for new processes in a second"));
    minutes_->setRange(1, Preferences::longestHistory);
    minutes_->setSuffix(tr(" min", "minutes, behind a number"));
    minutes_->setAccessibleName(tr("Minutes of history that are kept"));
    megabytes_->setRange(Preferences::smallestHistory, Preferences::largestHistory);
    megabytes_->setSuffix(tr(" MB", "megabytes, behind a number"));
    megabytes_->setAccessibleName(tr("Megabytes that the history may take"));

    QWidget* const noLabel = nullptr;
    auto* form = makeForm();
    addField(*form, tr("&Look at the machine every"), interval_);
    form->addRow(noLabel, note(tr("A shorter time shows more, and costs more."), this));
    addField(*form, tr("Keep &ended processes for"), ghosts_);
    addField(*form, tr("Mark &new and adopted ones for"), marks_);
    form->addItem(new QSpacerItem(0, 8));
    addField(*form, tr("Notice &births and deaths by"), source_);
    addField(*form, tr("Look for new &numbers"), looks_);
    form->addRow(noLabel, note(tr("Only where the kernel does not tell of births itself."), this));
    addField(*form, tr("Keep a &history of"), minutes_);
    addField(*form, tr("but not more &than"), megabytes_);
    form->addItem(new QSpacerItem(0, 8));
    form->addRow(noLabel, collapsed_);
    form->addRow(noLabel, kernelThreads_);

    auto* buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
        [this] { fill(Preferences()); });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(20);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    fill(now);
    interval_->setFocus();
    interval_->selectAll();
}

void PreferencesDialog::fill(const Preferences& preferences)
{
    const auto sane = preferences.sane();
    interval_->setValue(sane.intervalMs / 1000.0);
    ghosts_->setValue(sane.ghostSeconds);
    marks_->setValue(sane.markSeconds);
    collapsed_->setChecked(sane.startCollapsed);
    kernelThreads_->setChecked(sane.kernelThreads);
    source_->setCurrentIndex(sane.eventSource);
    looks_->setValue(sane.looksPerSecond);
    minutes_->setValue(sane.historyMinutes);
    megabytes_->setValue(sane.historyMegabytes);
}

Preferences PreferencesDialog::preferences() const
{
    Preferences chosen;
    chosen.intervalMs = qRound(interval_->value() * 1000);
    chosen.ghostSeconds = ghosts_->value();
    chosen.markSeconds = marks_->value();
    chosen.startCollapsed = collapsed_->isChecked();
    chosen.kernelThreads = kernelThreads_->isChecked();
    chosen.eventSource = source_->currentIndex();
    chosen.looksPerSecond = looks_->value();
    chosen.historyMinutes = minutes_->value();
    chosen.historyMegabytes = megabytes_->value();
    return chosen.sane();
}

} // namespace daemonscope
