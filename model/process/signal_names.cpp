// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/signal_names.h"

#include <cstring>

#include <QStringList>

namespace daemonscope {

QString signalNames(std::uint64_t mask, int most)
{
    constexpr int firstRealTime = 32; // 32 and 33 are the C library's own
    constexpr int firstUsable = 34;
    QStringList names;
    for (int signal = 1; signal <= 64; ++signal) {
        if ((mask >> static_cast<unsigned>(signal - 1) & 1U) == 0 || (signal >= firstRealTime && signal < firstUsable))
            continue;
        if (names.size() == most) {
            names += QString(QChar(0x2026));
            break;
        }
        const char* name = signal < firstRealTime ? ::sigabbrev_np(signal) : nullptr;
        names += name != nullptr ? QString::fromLatin1(name) : QStringLiteral("RT%1").arg(signal - firstUsable);
    }
    return names.join(QLatin1Char(' '));
}

} // namespace daemonscope
