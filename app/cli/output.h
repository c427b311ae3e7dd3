// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <QString>

namespace daemonscope::cli {

enum class ColourWhen { Auto, Always, Never };

/// What a piece of text means; a terminal shows it in a colour, but never in a colour alone.
enum class Tone { Plain, Heading, Quiet, Daemon, Orphan, Attention, Good, Bad };

/// Whether the locale's characters are UTF-8.
[[nodiscard]] bool localeIsUtf8();

/// Standard output. Collects what is written and sends it in large pieces. Whatever comes from other processes must
/// have gone through visibleText() first. Where the locale is not UTF-8, our own signs are spelled in ASCII and other
/// characters are written out.
class Output {
public:
    Output(int fd, ColourWhen colour, bool unicode = localeIsUtf8());

    [[nodiscard]] bool isTerminal() const { return terminal_; }
    [[nodiscard]] bool unicode() const { return unicode_; }
    /// Columns of the terminal; 0 = as many as wanted, not a terminal.
    [[nodiscard]] int width() const { return width_; }

    /// `text` as it will be written: what is measured for columns.
    [[nodiscard]] QString shown(const QString& text) const;
    void write(const QString& text, Tone tone = Tone::Plain);
    void line(const QString& text = {}, Tone tone = Tone::Plain);
    /// Bytes as they are: JSON.
    void raw(std::string_view bytes);

    /// Sends the rest. False when something could not be written; a reader that went away is no failure.
    [[nodiscard]] bool flush();
    /// The reader went away: what else would be written is for nobody.
    [[nodiscard]] bool closed() const { return closed_; }
    /// errno of the failed write.
    [[nodiscard]] int error() const { return error_; }

private:
    int fd_;
    bool terminal_;
    bool colours_;
    bool unicode_;
    int width_ = 0;
    bool closed_ = false;
    int error_ = 0;
    std::string buffer_;
};

/// How many columns of a terminal `text` takes (wcwidth(3)).
[[nodiscard]] int columnsOf(const QString& text);
/// Cut to `columns`, shown by `…`.
[[nodiscard]] QString cutToColumns(const QString& text, int columns);
/// Filled with blanks to `columns`, on the left for figures.
[[nodiscard]] QString padded(const QString& text, int columns, bool right = false);
/// Lines of at most `columns`, broken at blanks, and between letters where the script has none.
[[nodiscard]] QStringList wrapped(const QString& text, int columns);

/// One line on standard error: "daemonscope: …".
void complain(const QString& text);

} // namespace daemonscope::cli
