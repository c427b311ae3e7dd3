// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace daemonscope::terminal {

/// Stands before libvterm 0.1, which a few inputs make write outside its memory or run for ever, and says where in a
/// stream of bytes they are. It follows the outline of ECMA-48, no more: where a sequence begins and where it ends.
class Guard {
public:
    /// `bytes` with blanks (U+00A0) in the place of the control characters U+0080 to U+009F: in UTF-8 they mean nothing
    /// to a terminal, and libvterm takes them for characters that are -1 columns wide. What can only be judged with
    /// what follows waits for the next call.
    [[nodiscard]] QByteArray withoutC1(QByteArrayView bytes);

    enum class What : std::uint8_t {
        Nothing,
        Restore, ///< the cursor has just been restored (ESC 8), perhaps to a place that the screen no longer has
        Repeat,  ///< next comes the last byte of "repeat the character" (CSI b), endless for some characters
    };
    struct Cut {
        qsizetype count = 0; ///< bytes up to there
        What what = What::Nothing;
    };
    /// To be called with each byte once, in order; a Repeat's last byte is not among them and to be left out.
    [[nodiscard]] Cut advance(QByteArrayView bytes);

    /// How often, and which character, after a Repeat; 0 when the last thing written was no ASCII character.
    [[nodiscard]] int repeatCount() const;
    [[nodiscard]] char repeated() const { return lastText_; }
    /// The sequence in whose middle the stream is, or as much of it as matters; empty outside.
    [[nodiscard]] QByteArray unfinished() const { return state_ == State::Text ? QByteArray() : sequence_; }

private:
    enum class State : std::uint8_t { Text, Escape, Control, String };

    void step(char c);

    State state_ = State::Text;
    QByteArray sequence_; // from its Escape on; its beginning, when it is long
    char lastText_ = 0;
    bool lead_ = false; // withoutC1() waits for what follows a 0xc2
};

} // namespace daemonscope::terminal
