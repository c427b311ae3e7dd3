// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/lab_header.h"

#include <algorithm>
#include <array>
#include <vector>

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include "model/lab/scenarios.h"
#include "views/lab/menu_button.h"
#include "views/shared/glyphs.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme.h"

namespace daemonscope {

namespace {

void label(QPushButton* one, const QString& text)
{
    const auto keys = one->shortcut();
    one->setText(asWritten(text, one->layoutDirection()));
    one->setShortcut(keys); // a new text takes it away
}

} // namespace

LabHeader::LabHeader(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    const auto button = [&](const QString& text, const QList<QKeySequence>& keys, const QString& tip) {
        auto* one = new QPushButton(text, this);
        if (!keys.isEmpty())
            one->setShortcut(keys.first());
        setPlainToolTip(one, keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys.first().toString(QKeySequence::NativeText)));
        one->setAutoDefault(false);
        return one;
    };
    back_ = button({}, {QKeySequence(Qt::CTRL | Qt::Key_T)}, tr("Back to the tree; the lesson stays as it is"));
    connect(back_, &QPushButton::clicked, this, &LabHeader::backWanted);
    lessons_ = new MenuButton(this);
    lessons_->setAutoRaise(true);
    lessons_->setToolTip(tr("Choose a lesson"));
    progress_ = new QLabel(this);
    predict_ = new QCheckBox(this);
    predict_->setToolTip(tr("Asks what will happen before it does"));
    predict_->setChecked(true);
    connect(predict_, &QCheckBox::toggled, this, &LabHeader::predictChanged);
    stepBack_ = button({}, {QKeySequence(Qt::CTRL | Qt::Key_BracketLeft)}, tr("Looks at the recorded state before"));
    connect(stepBack_, &QPushButton::clicked, this, &LabHeader::stepBackWanted);
    restart_ = button(tr("Restart"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}, tr("Ends all and begins anew"));
    connect(restart_, &QPushButton::clicked, this, &LabHeader::restartWanted);
    run_ = button(tr("Run"), {QKeySequence(Qt::CTRL | Qt::Key_G)}, tr("Takes one step after the other"));
    run_->setCheckable(true);
    connect(run_, &QPushButton::toggled, this, &LabHeader::runWanted);
    skip_ = button({}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)}, tr("The call returns as if it had happened, and nothing does"));
    connect(skip_, &QPushButton::clicked, this, &LabHeader::skipWanted);
    fail_ = new MenuButton(this);
    do_ = button(tr("Do it"), {QKeySequence(Qt::CTRL | Qt::Key_Return)}, tr("Lets the call happen"));
    do_->setObjectName(QStringLiteral("do"));
    connect(do_, &QPushButton::clicked, this, &LabHeader::doWanted);
    row->setSizeConstraint(QLayout::SetNoConstraint); // what does not fit is said in fewer words
    row->addWidget(back_);
    row->addWidget(lessons_);
    row->addWidget(progress_);
    row->addStretch(1);
    row->addWidget(predict_);
    for (auto* one : {stepBack_, restart_, run_, skip_})
        row->addWidget(one);
    row->addWidget(fail_);
    row->addWidget(do_);
    fillLessons();
    setWords(0);
    applyTheme();
}

void LabHeader::fillLessons()
{
    auto* menu = lessons_->menu();
    const auto add = [&](QMenu* to, const lab::Scenario& scenario, const QString& number) {
        const auto text = menuText(QCoreApplication::translate("lab", scenario.title));
        const auto id = QString::fromLatin1(scenario.id);
        connect(to->addAction(number + text), &QAction::triggered, this, [this, id] { Q_EMIT lessonWanted(id); });
    };
    int number = 0;
    for (const auto& scenario : lab::course())
        add(menu, scenario, QStringLiteral("%1 · ").arg(++number));
    menu->addSeparator();
    auto* experiments = menu->addMenu(tr("Experiments: what breaks"));
    for (const auto& scenario : lab::experiments())
        add(experiments, scenario, {});
    connect(menu->addAction(tr("Step any program…")), &QAction::triggered, this, &LabHeader::commandWanted);
    menu->addSeparator();
    contained_ = menu->addAction(tr("Contained: in a pid namespace of its own"));
    contained_->setCheckable(true);
    connect(contained_, &QAction::toggled, this, &LabHeader::containedChanged);
}

void LabHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (do_ != nullptr && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        applyTheme();
}

void LabHeader::applyTheme()
{
    const Theme theme(palette());
    auto bold = font();
    bold.setBold(true);
    lessons_->setFont(bold);
    auto muted = progress_->palette();
    muted.setColor(QPalette::WindowText, theme.muted());
    progress_->setPalette(muted);
    auto accent = do_->palette();
    accent.setColor(QPalette::Button, theme.accent());
    accent.setColor(QPalette::ButtonText, theme.dark() ? QColor(0x10, 0x16, 0x20) : QColor(Qt::white));
    accent.setColor(QPalette::Disabled, QPalette::Button, theme.line());
    do_->setPalette(accent);
    do_->setFont(bold);
    fit();
}

void LabHeader::setLesson(const QString& title, const QString& progress)
{
    title_ = title;
    lessons_->setAccessibleName(tr("Lesson: %1").arg(title));
    progress_->setText(progress);
    fit();
}

QSize LabHeader::minimumSizeHint() const
{
    constexpr int narrowest = 760;
    return {narrowest, layout()->minimumSize().height()};
}

void LabHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// As many words as the width allows.
void LabHeader::fit()
{
    // The last two are for an audience, which is not shown titles cut to a word.
    for (const int brevity : presenting_ ? std::vector{0, 1, 4, 5} : std::vector{0, 1, 2, 3}) {
        setWords(brevity);
        layout()->invalidate();
        if (layout()->minimumSize().width() <= width())
            break;
    }
    // What is left of it the title may have.
    const int left = width() - layout()->minimumSize().width();
    const auto whole = menuText(title_);
    if (left > 0 && lessons_->words() != whole)
        lessons_->setWords(menuText(fontMetrics().elidedText(title_, Qt::ElideRight, titleWidth_ + left)));
}

void LabHeader::setPresenting(bool presenting)
{
    presenting_ = presenting;
    fit();
}

void LabHeader::setWords(int brevity)
{
    for (auto* one : {static_cast<QWidget*>(back_), static_cast<QWidget*>(predict_), static_cast<QWidget*>(restart_),
             static_cast<QWidget*>(run_), static_cast<QWidget*>(skip_), static_cast<QWidget*>(fail_)})
        one->setHidden(brevity >= 4);
    const auto elided = [this](const QString& text, int most) {
        return menuText(fontMetrics().elidedText(text, Qt::ElideRight, most));
    };
    constexpr std::array<int, 6> titleWidths{420, 300, 220, 120, 420, 260}; // at a usual size of type
    constexpr std::array<int, 6> nextWidths{240, 200, 160, 110, 240, 190};
    constexpr int usualLine = 17;
    const int line = std::max(usualLine, fontMetrics().height());
    const auto at = static_cast<std::size_t>(brevity);
    titleWidth_ = titleWidths[at] * line / usualLine;
    lessons_->setWords(elided(title_, titleWidth_));
    label(do_, elided(next_, nextWidths[at] * line / usualLine));
    label(back_, brevity < 1 ? tr("‹ Back to the tree") : tr("‹ Tree"));
    label(stepBack_, brevity < 1 ? tr("‹ Step back") : tr("‹ Back"));
    label(skip_, brevity < 1 ? tr("Skip this call") : tr("Skip"));
    fail_->setWords(brevity < 2 ? tr("Let it fail") : tr("Fail"));
    predict_->setText(brevity < 2 ? tr("&Predict first") : tr("&Predict"));
    progress_->setVisible(brevity != 3);
}

void LabHeader::setNext(const QString& text, bool ready, bool maySkip, const QStringList& errors)
{
    next_ = text;
    do_->setEnabled(ready);
    skip_->setEnabled(maySkip);
    fail_->setEnabled(!errors.isEmpty());
    fail_->menu()->clear();
    for (const auto& error : errors)
        connect(fail_->menu()->addAction(error), &QAction::triggered, this, [this, error] { Q_EMIT failWanted(error); });
    fit();
}

void LabHeader::setBack(bool possible, bool looking)
{
    stepBack_->setEnabled(possible);
    predict_->setEnabled(!looking);
}

void LabHeader::setRunning(bool running)
{
    const QSignalBlocker quiet(run_);
    run_->setChecked(running);
    label(run_, running ? tr("Stop") : tr("Run"));
}

bool LabHeader::contained() const { return contained_->isChecked(); }

bool LabHeader::predicts() const { return predict_->isChecked(); }

} // namespace daemonscope
