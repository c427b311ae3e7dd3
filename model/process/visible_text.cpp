// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/visible_text.h"

#include <algorithm>

#include <QCoreApplication>

namespace daemonscope {

namespace {

struct VisibleText {
    Q_DECLARE_TR_FUNCTIONS(VisibleText)
};

constexpr char32_t notUtf8 = 0xFFFD;

bool isPlain(char byte) { return byte >= ' ' && byte < '\x7f'; }

/// Cuts one character off `bytes`, which is not empty; what is not UTF-8 counts one byte as one character.
char32_t nextCharacter(std::string_view& bytes)
{
    const auto at = [&bytes](std::size_t index) { return static_cast<unsigned char>(bytes[index]); };
    const unsigned lead = at(0);
    std::size_t length = 1;
    char32_t character = lead;
    char32_t smallest = 0;
    if (lead >= 0xF0 && lead < 0xF8) {
        length = 4;
        character = lead & 0x07U;
        smallest = 0x10000;
    } else if (lead >= 0xE0 && lead < 0xF0) {
        length = 3;
        character = lead & 0x0FU;
        smallest = 0x800;
    } else if (lead >= 0xC0 && lead < 0xE0) {
        length = 2;
        character = lead & 0x1FU;
        smallest = 0x80;
    } else if (lead >= 0x80) {
        character = notUtf8;
    }
    bool valid = length <= bytes.size();
    for (std::size_t index = 1; valid && index < length; ++index) {
        valid = (at(index) & 0xC0U) == 0x80U;
        character = character << 6U | (at(index) & 0x3FU);
    }
    valid = valid && character >= smallest && character <= QChar::LastValidCodePoint && !QChar::isSurrogate(character);
    bytes.remove_prefix(valid ? length : 1);
    return valid ? character : notUtf8;
}

/// Characters that are letters or marks by category but draw nothing (Unicode's Default_Ignorable_Code_Point).
bool drawsNothing(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || (c >= 0x180B && c <= 0x180F)
        || c == 0x2800 || c == 0x3164 || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFFA0 || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool mustBeWritten(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi controls, zero width, byte order mark
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return drawsNothing(character);
    }
}

QString written(char32_t character)
{
    switch (character) {
    case U'\n':
        return QStringLiteral("\\n");
    case U'\t':
        return QStringLiteral("\\t");
    case U'\r':
        return QStringLiteral("\\r");
    case U'\x1b':
        return QStringLiteral("\\e");
    default:
        return QStringLiteral("\\u{%1}").arg(static_cast<uint>(character), 2, 16, QLatin1Char('0'));
    }
}

QString cut(QString text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    auto keep = std::max<qsizetype>(limit - 1, 0);
    if (keep > 0 && text.at(keep - 1).isHighSurrogate())
        --keep;
    text.truncate(keep);
    text.append(QChar(0x2026));
    return text;
}

/// An argument as one would type it, where it would otherwise not be seen as one.
QString quoted(QString argument)
{
    if (!argument.isEmpty() && !argument.contains(QLatin1Char(' ')))
        return argument;
    argument.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + argument + QLatin1Char('\'');
}

QString whyNoCommandLine(const Process& process)
{
    switch (process.cmdline->failure.value_or(sys::Failure::Gone)) {
    case sys::Failure::NotAnswering:
        return VisibleText::tr("(command line not answering)");
    case sys::Failure::Denied:
        return VisibleText::tr("(not permitted)");
    case sys::Failure::Gone:
        return {};
    case sys::Failure::Malformed:
    case sys::Failure::NoDescriptors:
    case sys::Failure::Other:
        break;
    }
    return VisibleText::tr("(command line cannot be read)");
}

} // namespace

QString visibleText(std::string_view bytes, qsizetype limit)
{
    const auto enough = static_cast<std::size_t>(std::max<qsizetype>(limit, 0)) + 1;
    const auto part = bytes.substr(0, enough);
    const auto plain = static_cast<qsizetype>(std::find_if_not(part.begin(), part.end(), isPlain) - part.begin());
    auto text = QString::fromLatin1(part.data(), plain);
    auto rest = bytes.substr(static_cast<std::size_t>(plain));
    while (!rest.empty() && text.size() <= limit) {
        const auto character = nextCharacter(rest);
        if (mustBeWritten(character))
            text += written(character);
        else
            text += QChar::fromUcs4(character);
    }
    return cut(std::move(text), limit);
}

QString visibleCommandLine(const Process& process, qsizetype limit)
{
    if (process.cmdline == nullptr || process.cmdline->pending)
        return process.kernelThread() ? cut(QLatin1Char('[') + visibleText(process.stat.comm) + QLatin1Char(']'), limit)
                                      : VisibleText::tr("(reading…)");
    if (const auto why = process.cmdline->failure ? whyNoCommandLine(process) : QString(); !why.isEmpty())
        return why;
    const auto arguments = process.cmdline->value.arguments();
    if (arguments.empty() || (arguments.size() == 1 && arguments.front().empty()))
        return cut(QLatin1Char('[') + visibleText(process.stat.comm) + QLatin1Char(']'), limit);
    // A single argument with blanks is a title that the program wrote over its arguments.
    if (arguments.size() == 1)
        return visibleText(arguments.front(), limit);
    QString line;
    for (const auto argument : arguments) {
        if (line.size() > limit)
            break;
        if (!line.isEmpty())
            line += QLatin1Char(' ');
        line += quoted(visibleText(argument, limit + 1));
    }
    return cut(std::move(line), limit);
}

QString isolated(const QString& text) { return QChar(0x2068) + text + QChar(0x2069); }

QString nameInSentence(std::string_view bytes)
{
    auto name = visibleText(bytes);
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80; }) ? name : isolated(name);
}

} // namespace daemonscope
