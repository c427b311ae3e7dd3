// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/stat_line.h"

#include "model/sys/tokens.h"

namespace daemonscope::sys {

namespace {

/// Reads the blank-separated fields after the name, one after the other.
class FieldReader {
public:
    explicit FieldReader(std::string_view rest) : rest_(rest) {}

    /// True when there is another field; it is then in word().
    bool next()
    {
        word_ = nextWord(rest_);
        if (word_.empty())
            return false;
        ++field_;
        return true;
    }

    template <class Number>
    bool into(Number& target)
    {
        const auto number = toNumber<Number>(word_);
        if (number)
            target = *number;
        return number.has_value();
    }

    [[nodiscard]] std::string_view word() const { return word_; }
    [[nodiscard]] int field() const { return field_; }

private:
    std::string_view rest_;
    std::string_view word_;
    int field_ = 2;
};

bool store(FieldReader& reader, StatLine& line)
{
    switch (reader.field()) {
    case 3:
        line.state = reader.word().front();
        return reader.word().size() == 1;
    case 4:
        return reader.into(line.ppid.value);
    case 5:
        return reader.into(line.pgid.value);
    case 6:
        return reader.into(line.sid.value);
    case 7:
        return reader.into(line.ttyNr);
    case 8:
        return reader.into(line.tpgid);
    case 9:
        return reader.into(line.flags);
    case 14:
        return reader.into(line.userTicks);
    case 15:
        return reader.into(line.systemTicks);
    case 19:
        return reader.into(line.nice);
    case 20:
        return reader.into(line.threads);
    case 22:
        return reader.into(line.startTicks);
    case 24:
        return reader.into(line.rssPages);
    default:
        return true;
    }
}

} // namespace

Result<StatLine> parseStat(std::string_view text)
{
    constexpr int lastWanted = 24;
    const auto open = text.find('(');
    const auto close = text.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return malformed("stat", 2);

    StatLine line;
    auto head = text.substr(0, open);
    const auto pid = toNumber<std::int32_t>(nextWord(head));
    if (!pid || !nextWord(head).empty())
        return malformed("stat", 1);
    line.pid = Pid{*pid};
    line.comm = text.substr(open + 1, close - open - 1);

    FieldReader reader(text.substr(close + 1));
    while (reader.field() < lastWanted && reader.next())
        if (!store(reader, line))
            return malformed("stat", reader.field());
    line.fields = reader.field();
    if (line.fields < 3)
        return malformed("stat", 3);
    return line;
}

} // namespace daemonscope::sys
