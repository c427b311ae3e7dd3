// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/act/tuning_dialog.h"

#include <algorithm>

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "model/act/texts.h"
#include "model/act/tuning_texts.h"
#include "views/act/act_lines.h"
#include "views/act/people_list.h"
#include "views/shared/plain_label.h"
#include "views/shared/theme.h"

namespace daemonscope {

namespace {

constexpr int asItIs = sys::lowestNice - 1;

} // namespace

TuningDialog::TuningDialog(const std::vector<act::Target>& targets, Hands hands, const act::Self& self, QWidget* parent)
    : QDialog(parent)
    , hands_(std::move(hands))
    , self_(self)
    , machine_(hands_.latest())
    , tuned_(std::make_shared<const std::vector<act::Tuned>>())
{
    setWindowTitle(tr("Niceness and Processors"));
    make();
    for (const auto& target : targets)
        if (target.reach != act::Reach::Keyboard && target.reach != act::Reach::HangUp) {
            targets_.push_back(target);
            reach_->addItem(act::targetText(target, machine_->snapshot()));
        }
    connect(reach_, &QComboBox::currentIndexChanged, this, &TuningDialog::look);
    look();
    nice_->setFocus();
}

void TuningDialog::make()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    reach_ = new QComboBox(this);
    reach_->setAccessibleName(tr("Of whom"));
    reach_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    reach_->setMinimumContentsLength(30);
    nice_ = new QSpinBox(this);
    nice_->setRange(asItIs, sys::highestNice);
    nice_->setSpecialValueText(tr("as it is"));
    nice_->setAccessibleName(tr("Niceness"));
    nice_->setAccessibleDescription(tr("From -20, first, to 19, last"));
    cpus_ = new QLineEdit(this);
    cpus_->setObjectName(QStringLiteral("processors"));
    cpus_->setPlaceholderText(tr("as it is"));
    cpus_->setAccessibleName(tr("Processors"));
    cpus_->setAccessibleDescription(tr("Numbers and ranges, such as 0-3,6"));
    reach_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto addField = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    addField(tr("&Of"), reach_);
    addField(tr("&Niceness"), nice_);
    addField(tr("&Processors"), cpus_);
    note_ = new PlainLabel(this);
    auto quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme(palette()).muted());
    note_->setPalette(quiet);
    said_ = new PlainLabel(this);
    auto strong = font();
    strong.setBold(true);
    said_->setFont(strong);
    for (auto* label : {note_, said_}) // as wide as the rest, not as their longest line
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    people_ = new PeopleList(tr("Whose niceness and processors"), tr("How it runs"), this);
    putBack_ = new QPushButton(tr("Put &Back What Was"), this);
    apply_ = new QPushButton(tr("&Change"), this);
    close_ = new QPushButton(tr("Close"), this);
    putBack_->setAutoDefault(false);
    close_->setAutoDefault(false);
    apply_->setDefault(true); // what it does can be undone, or the note says why not
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(putBack_);
    buttons->addStretch(1);
    buttons->addWidget(close_);
    buttons->addWidget(apply_);
    column->addLayout(form);
    column->addWidget(note_);
    column->addWidget(said_);
    column->addWidget(people_, 1);
    column->addLayout(buttons);
    connect(nice_, &QSpinBox::valueChanged, this, &TuningDialog::updateButtons);
    connect(cpus_, &QLineEdit::textChanged, this, &TuningDialog::updateButtons);
    connect(apply_, &QPushButton::clicked, this, &TuningDialog::apply);
    connect(putBack_, &QPushButton::clicked, this, &TuningDialog::putBack);
    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
}

/// Who belongs to it now, and how they run.
void TuningDialog::look()
{
    ready_ = false;
    updateButtons();
    hands_.look(this, [this](const ClassifiedPtr& seen) {
        machine_ = seen;
        judge();
    });
}

void TuningDialog::judge()
{
    // Signal 0 asks who may be signalled by us, and sends nothing: whoever is one's own.
    const auto& target = targets_[static_cast<std::size_t>(std::max(reach_->currentIndex(), 0))];
    whom_ = act::preview(*machine_, target, 0, {}, self_);
    std::vector<ProcessPtr> wanted;
    for (const auto& hit : whom_.hits)
        wanted.push_back(hit.process);
    hands_.hold(std::move(wanted), this, [this, asked = machine_](const act::Holds& holds) {
        if (asked == machine_)
            read(holds);
    });
}

void TuningDialog::read(const act::Holds& holds)
{
    const auto target = whom_.target;
    whom_ = act::preview(*machine_, target, 0, holds, self_);
    holds_ = holds;
    std::erase_if(whom_.spared, [](const act::Spared& spared) { return !spared.refused(); });
    std::vector<act::Change> onlyLook;
    for (const auto& hit : whom_.hits)
        onlyLook.push_back({holds_[hit.process->key.serial], std::nullopt, std::nullopt, {}});
    changed_ = false;
    change(std::move(onlyLook), true);
}

void TuningDialog::change(std::vector<act::Change> changes, bool first)
{
    ready_ = false;
    updateButtons();
    reach_->setEnabled(first); // what came of a change is to be seen
    hands_.tune(std::move(changes), this, [this, first, asked = machine_](const act::TunedPtr& tuned) {
        if (asked != machine_)
            return;
        tuned_ = tuned;
        ready_ = true;
        reach_->setEnabled(true);
        if (first) {
            for (const auto& one : *tuned)
                original_.try_emplace(one.process->key.serial, one);
            fillFields();
        }
        showState();
    });
}

void TuningDialog::apply()
{
    std::vector<act::Change> changes;
    for (const auto& hit : whom_.hits)
        changes.push_back({holds_[hit.process->key.serial], wantedNice(), wantedCpus(), {}});
    changed_ = true;
    change(std::move(changes), false);
}

/// What it was when it was first seen here.
const act::Tuned* TuningDialog::originalOf(const Process& process) const
{
    const auto found = original_.find(process.key.serial);
    return found != original_.end() ? &found->second : nullptr;
}

/// To each thread its own old values.
void TuningDialog::putBack()
{
    std::vector<act::Change> changes;
    for (const auto& hit : whom_.hits)
        if (const auto* one = originalOf(*hit.process); one != nullptr && !one->before.empty())
            changes.push_back({holds_[hit.process->key.serial], std::nullopt, std::nullopt, one->before});
    changed_ = true;
    change(std::move(changes), false);
}

/// What all have in common stands there; where they differ, nothing is changed unless somebody wants it.
void TuningDialog::fillFields()
{
    std::optional<sys::Tuning> common;
    bool sameNice = true;
    bool sameCpus = true;
    for (const auto& one : *tuned_)
        for (const auto& thread : one.before) {
            if (!common)
                common = thread.tuning;
            sameNice = sameNice && common->nice == thread.tuning.nice;
            sameCpus = sameCpus && common->cpus == thread.tuning.cpus;
        }
    nice_->setValue(common && sameNice ? common->nice : asItIs);
    nice_->selectAll(); // so that typing replaces it
    cpus_->setText(common && sameCpus ? act::cpusText(common->cpus) : QString());
}

void TuningDialog::showState()
{
    const Theme theme(palette());
    auto lines = hitLines(whom_, *machine_, theme);
    for (auto& line : lines) {
        line.what.clear();
        line.strong = false;
    }
    std::unordered_map<Serial, const act::Tuned*> known;
    for (const auto& one : *tuned_)
        known.emplace(one.process->key.serial, &one);
    for (std::size_t at = 0; at < lines.size(); ++at)
        if (const auto found = known.find(whom_.hits[at].process->key.serial); found != known.end()) {
            lines[at].what = act::tunedText(*found->second);
            if (found->second->failure)
                lines[at].glyph = QStringLiteral("lock");
        }
    for (auto& line : sparedLines(whom_, *machine_, theme))
        lines.push_back(std::move(line));
    people_->setLines(lines);
    if (changed_)
        said_->setText(act::tunedText(*tuned_));
    else if (whom_.hits.empty())
        said_->setText(tr("There is nobody whose niceness or processors could be changed."));
    said_->setVisible(changed_ || whom_.hits.empty());
    updateButtons();
}

std::optional<int> TuningDialog::wantedNice() const
{
    return nice_->value() == asItIs ? std::nullopt : std::optional(nice_->value());
}

std::optional<std::vector<int>> TuningDialog::wantedCpus() const { return act::cpusOf(cpus_->text()); }

bool TuningDialog::cpusMakeSense() const { return cpus_->text().isEmpty() || wantedCpus().has_value(); }

void TuningDialog::updateButtons()
{
    const auto nice = wantedNice();
    const auto cpus = wantedCpus();
    bool wants = false;
    bool moved = false;
    bool noWayBack = false;
    const int floor = sys::lowestNiceFor(self_.effectiveUid);
    for (const auto& one : *tuned_)
        for (const auto& thread : one.now) {
            wants = wants || (nice && *nice != thread.tuning.nice) || (cpus && *cpus != thread.tuning.cpus);
            noWayBack = noWayBack || (nice && *nice > thread.tuning.nice && thread.tuning.nice < floor);
        }
    for (const auto& later : *tuned_)
        if (const auto* one = originalOf(*later.process); one != nullptr && !later.now.empty())
            moved = moved || act::differ(one->before, later.now);
    note_->setText(!cpusMakeSense() ? tr("“%1” is no list of processors, such as 0-3,6.").arg(cpus_->text())
            : noWayBack
            ? tr("Only root may lower a niceness again (or RLIMIT_NICE, see getrlimit(2)): this could not be put back.")
            : tr("From -20, first in line, to 19, last. Processors are numbers and ranges, such as 0-3,6. "
                 "All threads of a process get the same; each gets its own back."));
    apply_->setEnabled(ready_ && wants && cpusMakeSense());
    putBack_->setEnabled(ready_ && moved);
}

} // namespace daemonscope
