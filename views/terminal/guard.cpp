// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/guard.h"

#include <algorithm>
#include <utility>

namespace daemonscope::terminal {

namespace {

constexpr char escape = '\x1b';
constexpr char cancel = '\x18';
constexpr char substitute = '\x1a';
constexpr qsizetype longestKept = 256;

constexpr bool isBetween(char c, int low, int high)
{
    return static_cast<unsigned char>(c) >= low && static_cast<unsigned char>(c) <= high;
}

} // namespace

QByteArray Guard::withoutC1(QByteArrayView bytes)
{
    constexpr char lead = '\xc2'; // of U+0080 to U+00BF
    constexpr char blank = '\xa0';
    constexpr char never = '\xff'; // in no valid text
    QByteArray made;
    if (std::exchange(lead_, false))
        made = QByteArray(1, lead);
    made.append(bytes.data(), bytes.size());
    for (auto at = made.indexOf(lead); at >= 0; at = made.indexOf(lead, at + 1)) {
        if (at + 1 == made.size()) {
            lead_ = true;
            made.chop(1);
            break;
        }
        if (!isBetween(made.at(at + 1), 0x80, 0xbf))
            made[at] = never; // libvterm would wait for its other half, whatever comes between
        else if (isBetween(made.at(at + 1), 0x80, 0x9f))
            made[at + 1] = blank;
    }
    return made;
}

Guard::Cut Guard::advance(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (state_ == State::Control && c == 'b') {
            state_ = State::Text;
            return {at, What::Repeat};
        }
        const bool restores = state_ == State::Escape && c == '8';
        step(c);
        if (restores)
            return {at + 1, What::Restore};
    }
    return {bytes.size(), What::Nothing};
}

void Guard::step(char c)
{
    if (c == escape) {
        state_ = State::Escape;
        sequence_ = QByteArray(1, c);
        return;
    }
    if (state_ == State::Text) {
        if (!isBetween(c, 0x00, 0x1f))
            lastText_ = isBetween(c, 0x20, 0x7e) ? c : '\0';
        return;
    }
    if (sequence_.size() < longestKept)
        sequence_ += c;
    if (c == cancel || c == substitute) {
        state_ = State::Text;
        return;
    }
    switch (state_) {
    case State::Escape:
        if (c == '[')
            state_ = State::Control;
        else if (c == ']' || c == 'P' || c == 'X' || c == '^' || c == '_')
            state_ = State::String;
        else if (isBetween(c, 0x30, 0x7e))
            state_ = State::Text;
        break;
    case State::Control:
        if (isBetween(c, 0x40, 0x7e))
            state_ = State::Text;
        break;
    case State::String:
        if (c == '\a')
            state_ = State::Text;
        break;
    case State::Text:
        break;
    }
}

int Guard::repeatCount() const
{
    constexpr int most = 1000; // no line is longer
    int count = 0;
    for (const char c : sequence_)
        if (isBetween(c, '0', '9'))
            count = std::min(most, count * 10 + (c - '0'));
    return lastText_ == 0 ? 0 : std::max(1, count);
}

} // namespace daemonscope::terminal
