// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/tty.h"

namespace daemonscope::sys {

std::string ttyName(std::int32_t ttyNr)
{
    if (ttyNr == 0)
        return {};
    // The kernel packs a device number as new_encode_dev() does (include/linux/kdev_t.h).
    const auto number = static_cast<std::uint32_t>(ttyNr);
    const std::uint32_t major = (number >> 8) & 0xfff;
    const std::uint32_t minor = (number & 0xff) | ((number >> 12) & 0xfff00);
    constexpr std::uint32_t firstPts = 136;
    constexpr std::uint32_t lastPts = 143;
    if (major >= firstPts && major <= lastPts)
        return "pts/" + std::to_string((major - firstPts) * 256 + minor);
    if (major == 4)
        return minor < 64 ? "tty" + std::to_string(minor) : "ttyS" + std::to_string(minor - 64);
    if (major == 5 && minor == 1)
        return "console";
    if (major == 204 && minor >= 64 && minor < 80)
        return "ttyAMA" + std::to_string(minor - 64);
    if (major == 188)
        return "ttyUSB" + std::to_string(minor);
    if (major == 166)
        return "ttyACM" + std::to_string(minor);
    if (major == 229)
        return "hvc" + std::to_string(minor);
    return std::to_string(major) + ":" + std::to_string(minor);
}

} // namespace daemonscope::sys
