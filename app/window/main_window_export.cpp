// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one sees as a file, or in the clipboard.

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QStackedWidget>

#include "app/lab/lab_page.h"
#include "app/texts.h"
#include "app/window/live_panel.h"
#include "app/window/main_window.h"
#include "model/export/lifelines_as_trace.h"
#include "model/export/tree_export.h"
#include "views/lifelines/lane_board.h"
#include "views/lifelines/lifelines.h"
#include "views/sessionmap/scene_of_session.h"
#include "views/sessionmap/session_map.h"
#include "views/shared/save_dialog.h"
#include "views/shared/save_file.h"
#include "views/tree/tree_view.h"

namespace daemonscope {

namespace {

QByteArray pictureOf(const Drawing& drawing, ExportFormat format, const QString& title)
{
    return format == ExportFormat::Svg ? svgOf(drawing, title) : pngOf(drawing);
}

} // namespace

void MainWindow::makeExportMenu(QMenu* menu)
{
    const auto add = [&](const QString& text, ExportSubject subject, const QKeySequence& keys = {}) {
        auto* made = menu->addAction(text);
        made->setShortcut(keys);
        addAction(made);
        connect(made, &QAction::triggered, this, [this, subject] { askWhereTo(subject); });
    };
    add(tr("Export the &Tree…"), ExportSubject::Tree, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    add(tr("Export the &Current Row and Below…"), ExportSubject::Below);
    add(tr("Export the Session &Map…"), ExportSubject::SessionMap);
    add(tr("Export the &Lifelines…"), ExportSubject::Lifelines);
}

void MainWindow::makeCopyMenu(QMenu* menu)
{
    const auto add = [&](const QString& text, ExportSubject subject, ExportFormat format) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, subject, format] { copyAs(subject, format); });
    };
    add(tr("The Tree as &Text"), ExportSubject::Tree, ExportFormat::Text);
    add(tr("The Tree as &Mermaid"), ExportSubject::Tree, ExportFormat::Mermaid);
    add(tr("The Current Row and Below as Me&rmaid"), ExportSubject::Below, ExportFormat::Mermaid);
}

void MainWindow::askWhereTo(ExportSubject subject)
{
    const auto formats = formatsOf(subject);
    auto* dialog = new QFileDialog(this, tr("Export"), settings::exportFolder());
    QStringList filters;
    for (const auto format : formats)
        filters << nameFilterOf(format);
    dialog->setNameFilters(filters);
    const auto chosen = [filters, formats, dialog] {
        return formats[std::max(qsizetype(0), filters.indexOf(dialog->selectedNameFilter()))];
    };
    askWhereToSave(dialog, fileNameOf(subject), [this, subject, chosen](const QString& path) {
        settings::saveExportFolder(QFileInfo(path).absolutePath());
        const auto problem = exportTo(path, subject, chosen());
        tellOfExport(problem.isEmpty() ? tr("Written: %1").arg(path) : problem);
    });
}

QString MainWindow::exportTo(const QString& path, ExportSubject subject, ExportFormat otherwise)
{
    if (asksForAnother(path, subject)) {
        QStringList suffixes;
        for (const auto one : formatsOf(subject))
            suffixes << QStringLiteral(".") + suffixOf(one);
        return tr("This cannot be written as .%1; choose one of: %2.")
            .arg(QFileInfo(path).suffix(), suffixes.join(QStringLiteral(", ")));
    }
    const auto format = formatOfFile(path, subject).value_or(otherwise);
    const auto bytes = exported(subject, format);
    if (!bytes.isEmpty())
        return saveWhole(path, [&bytes](QIODevice& file) { return file.write(bytes) == bytes.size(); });
    const bool picture = format == ExportFormat::Svg || format == ExportFormat::Png;
    if (picture && subject == ExportSubject::Tree && model_.size() > 0)
        return tr("The tree has too many rows for a picture. Fold some of them, or filter.");
    if (picture && subject == ExportSubject::Lifelines && !history_.lives().empty())
        return tr("No lane is shown, or too many for a picture.");
    return tr("There is nothing to export.");
}

QByteArray MainWindow::exported(ExportSubject subject, ExportFormat format)
{
    if (!shown_)
        return {};
    switch (subject) {
    case ExportSubject::Tree:
        return exportedTree(0, format);
    case ExportSubject::Below: {
        const int top = model_.forest()->indexOf(tree_->currentId());
        return top > 0 ? exportedTree(top, format) : QByteArray();
    }
    case ExportSubject::SessionMap:
        return exportedMap(format);
    case ExportSubject::Lifelines:
        return exportedLifelines(format);
    }
    return {};
}

QByteArray MainWindow::exportedTree(int top, ExportFormat format)
{
    const auto& forest = *model_.forest();
    if (forest.size() < 2)
        return {};
    std::optional<InEnglish> forPrograms;
    if (format == ExportFormat::Json || format == ExportFormat::Dot || format == ExportFormat::Mermaid)
        forPrograms.emplace(); // as `tree --format` writes them
    switch (format) {
    case ExportFormat::Text:
        return treeAsText(forest, *shown_, top).toUtf8();
    case ExportFormat::Dot:
        return treeAsDot(forest, *shown_, top).toUtf8();
    case ExportFormat::Mermaid:
        return treeAsMermaid(forest, *shown_, top).toUtf8();
    case ExportFormat::Json: {
        constexpr int indent = 2;
        const auto json = treeAsJson(forest, *shown_, options_.grouping, top);
        return QByteArray::fromStdString(
            json.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n');
    }
    case ExportFormat::Svg:
    case ExportFormat::Png:
        return pictureOf(tree_->drawing(), format, tr("Processes"));
    case ExportFormat::Trace:
        break;
    }
    return {};
}

QByteArray MainWindow::exportedMap(ExportFormat format)
{
    SessionMap own; // for the session of the current row, when no map is in sight
    const auto* map = &own;
    if (lab_ != nullptr && pages_->currentWidget() == lab_) {
        map = &lab_->map();
    } else if (map_ != nullptr && !map_->isHidden()) {
        map = map_;
    } else if (const auto session = currentSession(); session && session->value != 0) {
        own.setFont(font());
        own.setPalette(palette());
        own.resize(1100, 700);
        own.setScene(sceneOfSession(*shown_, *session));
    }
    if (map->scene().processes.empty())
        return {};
    return format == ExportFormat::Text ? map->text().toUtf8() + '\n'
                                        : pictureOf(map->drawing(), format, tr("Session map"));
}

QByteArray MainWindow::exportedLifelines(ExportFormat format)
{
    const auto& shown = panel_->lifelines().board();
    lifelines::LaneBoard own; // when they are not in sight
    const auto* board = &shown;
    if (!shown.isVisible()) {
        own.setFont(font());
        own.setPalette(palette());
        own.resize(1200, 600);
        own.setFilter(shown.filter());
        own.setHistory(&history_);
        board = &own;
    }
    if (board->lanes().size() == 0)
        return {};
    if (format == ExportFormat::Trace)
        return QByteArray::fromStdString(lifelinesAsTrace(history_, board->filter()));
    return format == ExportFormat::Text ? board->text().toUtf8() + '\n'
                                        : pictureOf(board->drawing(), format, tr("Lifelines"));
}

void MainWindow::copyAs(ExportSubject subject, ExportFormat format)
{
    const auto bytes = exported(subject, format);
    if (!bytes.isEmpty())
        QApplication::clipboard()->setText(QString::fromUtf8(bytes));
    else
        tellOfExport(tr("There is nothing to copy."));
}

/// Stands above the tree for a while; beside the lab there is no such place.
void MainWindow::tellOfExport(const QString& sentence)
{
    constexpr auto longEnough = std::chrono::seconds(12);
    if (pages_->currentIndex() != 0) {
        auto* note = new QMessageBox(QMessageBox::Information, tr("Export"), sentence, QMessageBox::Ok, this);
        note->setTextFormat(Qt::PlainText);
        note->setAttribute(Qt::WA_DeleteOnClose);
        note->open();
        return;
    }
    say(sentence);
    QTimer::singleShot(longEnough, message_, [this, sentence] {
        if (message_->text() == sentence)
            message_->hide();
    });
}

} // namespace daemonscope
