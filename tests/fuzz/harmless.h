// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <QString>

namespace daemonscope::fuzz {

/// Nothing in it acts: no control character, nothing invisible, nothing that turns the direction of reading.
inline bool isHarmless(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const auto code = c.unicode();
        const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
        const bool turns = (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E)
            || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
        return control || turns;
    });
}

/// The same of lines of sentences, in which names may be isolated.
inline bool areHarmlessLines(const QString& text)
{
    if (isHarmless(text)) // nearly always
        return true;
    QString rest;
    for (const QChar c : text)
        if (c != u'\n' && c.unicode() != 0x2068 && c.unicode() != 0x2069)
            rest += c;
    return isHarmless(rest);
}

} // namespace daemonscope::fuzz
