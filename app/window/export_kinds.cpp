// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/export_kinds.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QFileInfo>

namespace daemonscope {

namespace {

struct ExportTexts {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString nameOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Text:
        return ExportTexts::tr("Text");
    case ExportFormat::Json:
        return ExportTexts::tr("JSON");
    case ExportFormat::Dot:
        return ExportTexts::tr("Graphviz");
    case ExportFormat::Mermaid:
        return ExportTexts::tr("Mermaid");
    case ExportFormat::Svg:
        return ExportTexts::tr("Drawing");
    case ExportFormat::Png:
        return ExportTexts::tr("Picture");
    case ExportFormat::Trace:
        return ExportTexts::tr("Trace for Perfetto");
    }
    return {};
}

/// Of a file that may have another one for the same format.
QString usualSuffix(const QString& path)
{
    const auto suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QStringLiteral("gv"))
        return QStringLiteral("dot");
    return suffix == QStringLiteral("mermaid") ? QStringLiteral("mmd") : suffix;
}

} // namespace

QList<ExportFormat> formatsOf(ExportSubject subject)
{
    using Format = ExportFormat;
    switch (subject) {
    case ExportSubject::Tree:
        return {Format::Text, Format::Json, Format::Dot, Format::Mermaid, Format::Svg, Format::Png};
    case ExportSubject::Below:
        return {Format::Text, Format::Json, Format::Dot, Format::Mermaid};
    case ExportSubject::SessionMap:
        return {Format::Svg, Format::Png, Format::Text};
    case ExportSubject::Lifelines:
        return {Format::Trace, Format::Svg, Format::Png, Format::Text};
    }
    return {};
}

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Text:
        return QStringLiteral("txt");
    case ExportFormat::Json:
    case ExportFormat::Trace:
        return QStringLiteral("json");
    case ExportFormat::Dot:
        return QStringLiteral("dot");
    case ExportFormat::Mermaid:
        return QStringLiteral("mmd");
    case ExportFormat::Svg:
        return QStringLiteral("svg");
    case ExportFormat::Png:
        return QStringLiteral("png");
    }
    return {};
}

std::optional<ExportFormat> formatOfFile(const QString& path, ExportSubject subject)
{
    const auto suffix = usualSuffix(path);
    for (const auto format : formatsOf(subject))
        if (suffixOf(format) == suffix)
            return format;
    return std::nullopt;
}

bool asksForAnother(const QString& path, ExportSubject subject)
{
    using Subject = ExportSubject;
    static constexpr std::array all{Subject::Tree, Subject::Below, Subject::SessionMap, Subject::Lifelines};
    return !formatOfFile(path, subject)
        && std::any_of(all.begin(), all.end(), [&](Subject one) { return formatOfFile(path, one).has_value(); });
}

QString nameFilterOf(ExportFormat format) { return QStringLiteral("%1 (*.%2)").arg(nameOf(format), suffixOf(format)); }

QString fileNameOf(ExportSubject subject)
{
    switch (subject) {
    case ExportSubject::Tree:
        return ExportTexts::tr("processes");
    case ExportSubject::Below:
        return ExportTexts::tr("subtree");
    case ExportSubject::SessionMap:
        return ExportTexts::tr("session");
    case ExportSubject::Lifelines:
        return ExportTexts::tr("lifelines");
    }
    return {};
}

} // namespace daemonscope
