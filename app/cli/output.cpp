// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <QStringList>
#include <QTextBoundaryFinder>

namespace daemonscope::cli {

namespace {

constexpr std::size_t pieceSize = 64 * 1024;

bool wantsColours(bool terminal, ColourWhen when)
{
    if (when != ColourWhen::Auto)
        return when == ColourWhen::Always;
    const char* no = std::getenv("NO_COLOR");
    const char* term = std::getenv("TERM");
    return terminal && (no == nullptr || *no == '\0') && (term == nullptr || std::strcmp(term, "dumb") != 0);
}

const char* escapeFor(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return "";
    case Tone::Heading:
        return "\033[1m";
    case Tone::Quiet:
        return "\033[2m";
    case Tone::Daemon:
        return "\033[36m";
    case Tone::Orphan:
        return "\033[33m";
    case Tone::Attention:
        return "\033[35m";
    case Tone::Good:
        return "\033[32m";
    case Tone::Bad:
        return "\033[31m";
    }
    return "";
}

/// Between FSI and PDI stand names in sentences; a terminal that does not know these draws boxes.
QString withoutIsolates(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QString asciiFor(char32_t character)
{
    switch (character) {
    case 0x00B7: // ·
    case 0x2013: // –
        return QStringLiteral("-");
    case 0x2018:
    case 0x2019:
        return QStringLiteral("'");
    case 0x2026:
        return QStringLiteral("...");
    case 0x2190: // ←
        return QStringLiteral("<-");
    case 0x2260:
        return QStringLiteral("!=");
    case 0x2500: // box drawing
        return QStringLiteral("-");
    case 0x2502:
        return QStringLiteral("|");
    case 0x2514:
        return QStringLiteral("`");
    case 0x251C:
        return QStringLiteral("|");
    case 0x2713:
        return QStringLiteral("+");
    case 0x2717:
        return QStringLiteral("-");
    default:
        return QStringLiteral("\\u{%1}").arg(static_cast<uint>(character), 2, 16, QLatin1Char('0'));
    }
}

QString toAscii(const QString& text)
{
    QString ascii;
    for (const auto character : text.toUcs4())
        ascii += character < 0x80 ? QString(QChar(static_cast<char16_t>(character))) : asciiFor(character);
    return ascii;
}

int columnsOf(char32_t character)
{
    return std::max(0, ::wcwidth(static_cast<wchar_t>(character)));
}

QString withoutEndBlanks(QString text)
{
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text;
}

bool isWide(QChar character) { return columnsOf(static_cast<char32_t>(character.unicode())) > 1; }

/// What stays together on a line: words, each with the blank behind it; where letters are wide, as in Chinese, the
/// places that Unicode gives, for such a text has no blanks.
QStringList pieces(const QString& text)
{
    QStringList found;
    QTextBoundaryFinder places(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const bool behindBlank = text[at - 1] == QLatin1Char(' ') && text[at] != QLatin1Char(' ');
        places.setPosition(at);
        if (behindBlank || ((isWide(text[at - 1]) || isWide(text[at])) && places.isAtBoundary())) {
            found += text.mid(from, at - from);
            from = at;
        }
    }
    return found << text.mid(from);
}

} // namespace

bool localeIsUtf8() { return std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0; }

Output::Output(int fd, ColourWhen colour, bool unicode)
    : fd_(fd), terminal_(::isatty(fd) == 1), colours_(wantsColours(terminal_, colour)), unicode_(unicode)
{
    // A reader that goes away is to be told by EPIPE, whatever we inherited.
    std::signal(SIGPIPE, SIG_IGN);
    winsize size{};
    if (terminal_ && ::ioctl(fd, TIOCGWINSZ, &size) == 0)
        width_ = size.ws_col;
    if (terminal_ && width_ == 0)
        width_ = 80;
}

QString Output::shown(const QString& text) const
{
    return unicode_ ? withoutIsolates(text) : toAscii(withoutIsolates(text));
}

void Output::write(const QString& text, Tone tone)
{
    const char* escape = colours_ ? escapeFor(tone) : "";
    raw(escape);
    raw(shown(text).toStdString());
    if (*escape != '\0')
        raw("\033[0m");
}

void Output::line(const QString& text, Tone tone)
{
    if (!text.isEmpty())
        write(text, tone);
    raw("\n");
}

void Output::raw(std::string_view bytes)
{
    if (closed_ || error_ != 0)
        return;
    buffer_ += bytes;
    if (buffer_.size() >= pieceSize)
        (void)flush();
}

bool Output::flush()
{
    std::string_view rest = buffer_;
    while (!rest.empty() && !closed_ && error_ == 0) {
        const auto written = ::write(fd_, rest.data(), rest.size());
        if (written >= 0)
            rest.remove_prefix(static_cast<std::size_t>(written));
        else if (errno == EPIPE)
            closed_ = true;
        else if (errno != EINTR)
            error_ = errno;
    }
    buffer_.clear();
    return error_ == 0;
}

int columnsOf(const QString& text)
{
    int columns = 0;
    for (const auto character : text.toUcs4())
        columns += columnsOf(static_cast<char32_t>(character));
    return columns;
}

QString cutToColumns(const QString& text, int columns)
{
    if (columnsOf(text) <= columns)
        return text;
    QString kept;
    int used = 0;
    for (const auto character : text.toUcs4()) {
        const auto c = static_cast<char32_t>(character);
        if (used + columnsOf(c) > columns - 1)
            break;
        used += columnsOf(c);
        kept += QChar::fromUcs4(c);
    }
    return columns > 0 ? kept + QChar(0x2026) : QString();
}

QString padded(const QString& text, int columns, bool right)
{
    const QString blanks(std::max(0, columns - columnsOf(text)), QLatin1Char(' '));
    return right ? blanks + text : text + blanks;
}

QStringList wrapped(const QString& text, int columns)
{
    QStringList lines;
    QString line;
    for (const auto& piece : pieces(text)) {
        if (!line.isEmpty() && columnsOf(line) + columnsOf(withoutEndBlanks(piece)) > columns) {
            lines += withoutEndBlanks(line);
            line.clear();
        }
        line += piece;
    }
    return lines << withoutEndBlanks(line);
}

void complain(const QString& text)
{
    const auto bytes = "daemonscope: " + text.toStdString() + '\n';
    (void)!::write(STDERR_FILENO, bytes.data(), bytes.size());
}

} // namespace daemonscope::cli
