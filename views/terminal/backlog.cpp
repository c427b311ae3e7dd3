// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/backlog.h"

#include <algorithm>
#include <cstring>

namespace daemonscope::terminal {

namespace {

/// What a terminal in any state takes for text, so that lines of it can be left out between two line ends.
constexpr bool isPlain(char byte)
{
    const auto c = static_cast<unsigned char>(byte);
    return c >= 0x20 ? c != 0x7f : c == '\n' || c == '\r' || c == '\t';
}

} // namespace

void Backlog::append(QByteArrayView bytes)
{
    if (head_ > 0 && head_ >= bytes_.size() / 2) {
        bytes_.remove(0, head_);
        scanned_ -= head_;
        head_ = 0;
    }
    bytes_.append(bytes.data(), bytes.size());
}

void Backlog::scan()
{
    while (scanned_ < bytes_.size() && isPlain(bytes_.at(scanned_)))
        lineEnds_ += bytes_.at(scanned_++) == '\n' ? 1 : 0;
}

void Backlog::skip(qsizetype lines)
{
    scan();
    // The first line may have begun before, so it stays.
    auto surplus = lineEnds_ - lines - 1;
    if (surplus <= 0)
        return;
    const auto* const start = bytes_.constData();
    const auto after = [&](qsizetype from) {
        return static_cast<const char*>(std::memchr(start + from, '\n', static_cast<std::size_t>(scanned_ - from)))
            - start + 1;
    };
    const auto begin = after(head_);
    auto end = begin;
    lineEnds_ -= surplus;
    for (; surplus > 0; --surplus)
        end = after(end);
    // The first line is moved to where what is kept begins.
    const auto first = begin - head_;
    std::memmove(bytes_.data() + end - first, start + head_, static_cast<std::size_t>(first));
    head_ = end - first;
}

QByteArrayView Backlog::take(qsizetype most)
{
    const auto count = std::min(most, size());
    const auto taken = QByteArrayView(bytes_).sliced(head_, count);
    head_ += count;
    if (head_ <= scanned_) {
        lineEnds_ -= std::count(taken.begin(), taken.end(), '\n');
    } else {
        scanned_ = head_;
        lineEnds_ = 0;
    }
    return taken;
}

} // namespace daemonscope::terminal
