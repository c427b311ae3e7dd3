// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace daemonscope::terminal {

/// Output that waits to be shown. Plain lines of which so many follow that neither the screen nor the scrollback would
/// keep them are passed over: what is shown in the end is the same, and a flood costs a count of its line ends. Any
/// control sequence ends what is plain, so none is ever lost. Every byte is looked at once.
class Backlog {
public:
    void append(QByteArrayView bytes);
    /// Passes over what would not be kept by `lines` lines.
    void skip(qsizetype lines);
    /// The next bytes, at most `most`; they stay valid until the next call of any function.
    [[nodiscard]] QByteArrayView take(qsizetype most);

    [[nodiscard]] qsizetype size() const { return bytes_.size() - head_; }
    [[nodiscard]] bool empty() const { return size() == 0; }

private:
    void scan();

    QByteArray bytes_;
    qsizetype head_ = 0;    // what is before is done
    qsizetype scanned_ = 0; // from head_ to here all is plain
    qsizetype lineEnds_ = 0; // in that part
};

} // namespace daemonscope::terminal
