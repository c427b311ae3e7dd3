// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/status_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <unistd.h>

#include "app/window/source_words.h"
#include "views/shared/glyphs.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme.h"

namespace daemonscope {

namespace {

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

QToolButton* StatusRow::counter(const QString& glyph, Headline headline, const QString& filter)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCursor(Qt::PointingHandCursor);
    connect(button, &QToolButton::clicked, this, [this, filter] { Q_EMIT filterWanted(filter); });
    counters_.push_back({button, {glyph, headline}});
    return button;
}

StatusRow::StatusRow(QWidget* parent)
    : QWidget(parent)
    , processes_(plainLabel(this))
    , sessions_(plainLabel(this))
    , daemons_(counter(QStringLiteral("moon"), Headline::SysvDaemon, QStringLiteral("is:daemon")))
    , orphans_(counter(QStringLiteral("broken-link"), Headline::Orphan, QStringLiteral("is:orphan")))
    , cannotTell_(counter(QStringLiteral("question"), Headline::CannotTell, QStringLiteral("is:cannot-tell")))
    , zombies_(counter(QStringLiteral("crossed-circle"), Headline::Zombie, QStringLiteral("is:zombie")))
    , kernel_(plainLabel(this))
    , root_(plainLabel(this))
    , hidden_(plainLabel(this))
    , source_(plainLabel(this))
    , age_(plainLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 3, 12, 3);
    row->setSpacing(14);
    row->setSizeConstraint(QLayout::SetNoConstraint); // makeRoom() decides, not the widest wish
    for (QWidget* widget :
        std::initializer_list<QWidget*>{processes_, sessions_, daemons_, orphans_, cannotTell_, zombies_, kernel_})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(root_);
    row->addWidget(hidden_);
    row->addWidget(source_);
    row->addWidget(age_);
    if (::geteuid() == 0)
        tellRoot();
    updateGlyphs();
}

void StatusRow::tellRoot()
{
    const auto why = tr(
        "An ordinary user sees the same processes, and what happens to them. Root sees other users’ files "
        "and environments besides, and can signal any process by mistake.");
    root_->setText(tr("as root, which nothing here needs"));
    setPlainToolTip(root_, why);
    root_->setAccessibleDescription(why);
}

void StatusRow::updateGlyphs()
{
    const Theme theme(palette());
    for (auto& [button, look] : counters_) {
        button->setIcon(glyphs::icon(look.first, theme.headline(look.second)));
        auto own = palette();
        own.setColor(QPalette::ButtonText, theme.headline(look.second));
        button->setPalette(own);
    }
    for (auto* label : {processes_, sessions_, kernel_, root_, hidden_, source_, age_}) {
        auto own = palette();
        own.setColor(QPalette::PlaceholderText, theme.muted());
        label->setPalette(own);
    }
}

void StatusRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateGlyphs();
}

void StatusRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

QSize StatusRow::minimumSizeHint() const
{
    constexpr int narrowest = 480;
    return {narrowest, layout()->minimumSize().height()};
}

/// In a narrow window what matters least gives way, whole: a cut word tells nothing.
void StatusRow::makeRoom()
{
    for (auto* label : {kernel_, age_, sessions_, source_, root_})
        label->setVisible(!label->text().isEmpty());
    for (auto* label : {kernel_, age_, sessions_, source_, root_})
        if (layout()->invalidate(); layout()->minimumSize().width() > width())
            label->hide();
}

QString StatusRow::hiddenText(const TreeUpdate& update) const
{
    const auto& snapshot = update.classified->snapshot();
    QStringList parts;
    if (snapshot.hiding.hidepid > 0)
        parts << tr("other users’ processes are hidden by the system (hidepid=%1)").arg(snapshot.hiding.hidepid);
    if (snapshot.hiding.onlyProcesses)
        parts << tr("/proc shows processes only (subset=pid)");
    if (const auto count = snapshot.unreadable.denied.size(); count > 0)
        parts << tr("%n not permitted to read", nullptr, static_cast<int>(count));
    if (const auto count = snapshot.unreadable.malformed.size(); count > 0)
        parts << tr("%n not understood", nullptr, static_cast<int>(count));
    if (const auto count = snapshot.unreadable.withoutDescriptor.size(); count > 0)
        parts << tr("%n skipped: no file descriptor left", nullptr, static_cast<int>(count));
    if (update.readersStuck > 0)
        parts << tr("%n read(s) that the kernel does not answer", nullptr, update.readersStuck);
    if (update.filterGaveUp > 0)
        parts << tr("the expression gave up on %n text(s)", nullptr, update.filterGaveUp);
    return parts.join(QStringLiteral(" · "));
}

void StatusRow::show(const TreeUpdate& update, bool kernelThreadsShown)
{
    shown_ = update.classified;
    const auto& counts = update.summary;
    processes_->setText(tr("%n process(es)", nullptr, counts.processes));
    sessions_->setText(tr("%n session(s)", nullptr, counts.sessions));
    daemons_->setText(tr("%n daemon(s)", nullptr, counts.daemons));
    orphans_->setText(tr("%n orphan(s)", nullptr, counts.orphans));
    cannotTell_->setText(tr("%n cannot be told", nullptr, counts.cannotTell));
    cannotTell_->setVisible(counts.cannotTell > 0);
    zombies_->setText(tr("%n zombie(s)", nullptr, counts.zombies));
    zombies_->setVisible(counts.zombies > 0);
    kernel_->setText(kernelThreadsShown ? tr("%n kernel thread(s)", nullptr, counts.kernelThreads)
                                        : tr("kernel threads hidden (%1)").arg(counts.kernelThreads));
    if (counts.kernelThreads == 0)
        kernel_->clear();
    hidden_->setText(hiddenText(update));
    hidden_->setVisible(!hidden_->text().isEmpty());
    updateAge();
    makeRoom();
}

void StatusRow::showSource(const EventSourceState& state)
{
    source_->setText(sourceText(state));
    setPlainToolTip(source_, sourceDetails(state));
    source_->setAccessibleDescription(sourceDetails(state));
    makeRoom();
}

void StatusRow::setPaused(bool paused)
{
    paused_ = paused;
    updateAge();
}

void StatusRow::updateAge()
{
    if (!shown_)
        return;
    using namespace std::chrono;
    const auto& snapshot = shown_->snapshot();
    const auto old = std::max(0.0, duration<double>(system_clock::now() - snapshot.takenAt).count());
    const auto cost = duration<double, std::milli>(snapshot.cost.wall).count();
    const QLocale locale;
    const auto scan =
        tr("scan %1 ms, %2 s ago").arg(locale.toString(cost, 'f', 1), locale.toString(old, 'f', old < 10 ? 1 : 0));
    age_->setText(paused_ ? tr("paused · %1").arg(scan) : scan);
}

} // namespace daemonscope
