// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImage>
#include <QMessageBox>
#include <QPainter>
#include <QSvgGenerator>
#include <QToolButton>

#include "model/process/visible_text.h"
#include "views/charts/chart_panel.h"
#include "views/charts/charts.h"
#include "views/shared/save_dialog.h"
#include "views/shared/save_file.h"

namespace daemonscope {

void Charts::makeTools()
{
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(10, 4, 10, 4);
    tools->setSpacing(10);
    for (const auto& [seconds, text] :
        {std::pair(60, tr("1 minute")), {300, tr("5 minutes")}, {900, tr("15 minutes")}, {3600, tr("1 hour")}})
        spans_->addItem(text, seconds);
    spans_->setCurrentIndex(spans_->findData(static_cast<int>(span_.count())));
    spans_->setAccessibleName(tr("How much of the past is drawn"));
    connect(spans_, &QComboBox::currentIndexChanged, this,
        [this] { setSpan(std::chrono::seconds(spans_->currentData().toInt())); });
    tables_->setText(tr("Table"));
    tables_->setCheckable(true);
    tables_->setToolTip(tr("The same numbers as tables"));
    connect(tables_, &QToolButton::toggled, this, &Charts::setAsTables);
    auto* save = new QToolButton(this);
    save->setText(tr("Export…"));
    save->setToolTip(tr("Writes the charts as a picture"));
    connect(save, &QToolButton::clicked, this, &Charts::askWhereTo);
    for (auto* button : {tables_, save})
        button->setAutoRaise(true);
    tools->addWidget(spans_);
    tools->addWidget(tables_);
    tools->addStretch();
    tools->addWidget(save);
    static_cast<QVBoxLayout*>(layout())->addLayout(tools);
}

void Charts::makeScopes()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    int id = 0;
    for (const auto& text : {tr("Process"), tr("Group"), tr("Session")}) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        scopes_->addButton(button, id++);
        line->addWidget(button);
    }
    scopes_->button(0)->setChecked(true);
    usage().setTool(row);
    connect(scopes_, &QButtonGroup::idClicked, this, [this](int scope) {
        scope_ = static_cast<History::Scope>(scope);
        draw();
    });
}

/// A process that the history knows brings its group and its session along.
void Charts::knowScopes()
{
    const auto& process = subjects_[static_cast<std::size_t>(History::Scope::Process)];
    const auto* life = history_ && process ? history_->lifeOf(Serial{process->number}) : nullptr;
    if (life != nullptr && life->pgid.value != 0)
        subjects_[static_cast<std::size_t>(History::Scope::Group)] = Subject{
            static_cast<std::uint32_t>(life->pgid.value), tr("group %1").arg(life->pgid.value)};
    if (life != nullptr && life->sid.value != 0)
        subjects_[static_cast<std::size_t>(History::Scope::Session)] = Subject{
            static_cast<std::uint32_t>(life->sid.value), tr("session %1").arg(life->sid.value)};
    for (int scope = 0; scope < static_cast<int>(subjects_.size()); ++scope) {
        scopes_->button(scope)->setEnabled(subjects_[static_cast<std::size_t>(scope)].has_value());
        scopes_->button(scope)->setChecked(scope == static_cast<int>(scope_));
    }
}

QString Charts::exportTo(const QString& path)
{
    constexpr int ratio = 2;
    constexpr int leastWidth = 480;
    constexpr int height = 300;
    draw();
    const QSize size(std::max(leastWidth, panels_[0]->width()) * static_cast<int>(panels_.size()), height);
    const auto drawAll = [&](QPainter& painter) {
        painter.fillRect(QRect(QPoint(), size), palette().color(QPalette::Base));
        painter.setRenderHint(QPainter::Antialiasing);
        const double width = static_cast<double>(size.width()) / static_cast<double>(panels_.size());
        for (std::size_t at = 0; at < panels_.size(); ++at)
            panels_[at]->drawInto(painter, QRectF(static_cast<double>(at) * width, 0, width, size.height()));
    };
    return saveWhole(path, [&](QIODevice& file) {
        if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
            QSvgGenerator generator;
            generator.setOutputDevice(&file);
            generator.setSize(size);
            generator.setViewBox(QRect(QPoint(), size));
            generator.setTitle(tr("Charts of processes"));
            QPainter painter(&generator);
            drawAll(painter);
            return painter.end();
        }
        QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        QPainter painter(&image);
        drawAll(painter);
        painter.end();
        return image.save(&file, "PNG");
    });
}

void Charts::askWhereTo()
{
    auto* dialog = new QFileDialog(this, tr("Export charts"));
    dialog->setNameFilters({tr("Pictures (*.png)"), tr("Drawings (*.svg)")});
    askWhereToSave(dialog, QStringLiteral("charts"), [this](const QString& path) {
        if (const auto failure = exportTo(path); !failure.isEmpty()) {
            auto* box = new QMessageBox(QMessageBox::Warning, tr("Export charts"), failure, QMessageBox::Ok, this);
            box->setTextFormat(Qt::PlainText);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        }
    });
}

} // namespace daemonscope
