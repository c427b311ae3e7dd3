// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "tests/support/child_process.h"

namespace daemonscope::test {

/// A real process whose name is made to deceive whoever shows it.
struct Hostile {
    Pid pid;
    std::string commHex; ///< its name's bytes
    std::uint64_t cmdlineLength = 0;
};

/// So many of them (hostile_crowd.cpp); they end with this object.
class HostileCrowd {
public:
    explicit HostileCrowd(int count);

    [[nodiscard]] const std::vector<Hostile>& all() const { return all_; }
    [[nodiscard]] Pid parent() const { return process_.pid(); }
    /// All of them end, and are waited for.
    void end();

private:
    ChildProcess process_;
    std::vector<Hostile> all_;
};

/// What in `text` would act on a terminal or deceive a reader: control characters but line feeds, characters that turn
/// the reading direction or are not to be seen, and halves of characters. Empty for a harmless text. FSI and PDI, which
/// enclose names in sentences, are passed over where they come in pairs within a line.
[[nodiscard]] QString harmIn(const QString& text);
/// The same for bytes, which must be UTF-8.
[[nodiscard]] QString harmIn(std::string_view bytes);

} // namespace daemonscope::test
