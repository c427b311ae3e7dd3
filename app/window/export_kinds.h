// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

namespace daemonscope {

/// What can be taken out of the window.
enum class ExportSubject {
    Tree,       ///< the rows that grouping and filter leave
    Below,      ///< the current row and what is below it
    SessionMap, ///< of the current row's session; of the lab while that is shown
    Lifelines,
};

enum class ExportFormat {
    Text,
    Json,
    Dot,
    Mermaid,
    Svg,
    Png,
    Trace, ///< Chrome trace events, which ui.perfetto.dev reads
};

/// What a subject can be written as, the usual one first.
[[nodiscard]] QList<ExportFormat> formatsOf(ExportSubject subject);
/// Without the dot.
[[nodiscard]] QString suffixOf(ExportFormat format);
/// The format that a file's name asks for; empty when it names none that the subject has.
[[nodiscard]] std::optional<ExportFormat> formatOfFile(const QString& path, ExportSubject subject);
/// Whether a file's name asks for a format that its subject does not have.
[[nodiscard]] bool asksForAnother(const QString& path, ExportSubject subject);
/// "Text (*.txt)", as file dialogs show it.
[[nodiscard]] QString nameFilterOf(ExportFormat format);
/// A name to begin with, without a suffix.
[[nodiscard]] QString fileNameOf(ExportSubject subject);

} // namespace daemonscope
