// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <sys/socket.h>

#include "app/stage/order.h"
#include "model/lab/stage_message.h"
#include "model/lab/stage_texts.h"
#include "model/lab/table.h"
#include "model/lab/trace_record.h"
#include "model/sys/wire.h"
#include "tests/fuzz/targets.h"

namespace daemonscope::fuzz {

namespace {

/// The lines of the stage, as the lab and `trace` take them.
void messages(std::string_view bytes)
{
    lab::StageMessages reader;
    lab::TraceRecord record;
    lab::Symbols symbols;
    while (!bytes.empty()) {
        const auto end = bytes.find('\n');
        const auto message = reader.read(bytes.substr(0, end));
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
        if (!message)
            continue;
        record.take(*message);
        const auto event = message->value("ev", std::string());
        if (event == "actor") {
            symbols.names.push_back(message->value("name", std::string()));
            symbols.pids.push_back(Pid{message->value("pid", 0)});
        } else if (event == "settled") {
            (void)lab::observedTable(*message, symbols);
        } else if (event == "failed") {
            (void)lab::failureText(*message);
        } else if (event == "note") {
            (void)lab::noteText(*message, record);
        }
    }
    promise(symbols.names.size() == record.actors().size(), "the stage's numbers are places in the list of actors");
    for (const auto& step : record.steps())
        for (const auto& change : step.changes)
            (void)record.symbol(change.field, change.to, Pid{1});
}

/// A line of the program's, as the stage takes it.
void orders(std::string_view bytes)
{
    const auto order = stage::parseOrder(bytes);
    if (order && order->what == stage::Order::What::Signal)
        promise(order->actor >= 0, "only actors can be signalled");
}

/// Lines as they come through a socket, in pieces.
void wire(std::string_view bytes)
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return;
    sys::Wire reader{sys::UniqueFd(ends[0])};
    {
        const sys::UniqueFd writer(ends[1]);
        const auto half = bytes.size() / 2;
        (void)!::send(writer.get(), bytes.data(), half, MSG_DONTWAIT | MSG_NOSIGNAL);
        (void)reader.fill();
        (void)!::send(writer.get(), bytes.data() + half, bytes.size() - half, MSG_DONTWAIT | MSG_NOSIGNAL);
    }
    while (reader.fill()) { }
    std::string lines;
    while (const auto line = reader.next())
        lines += *line + '\n';
    promise(lines == bytes.substr(0, bytes.rfind('\n') + 1), "whole lines come through as they are");
}

} // namespace

std::span<const Target> stageTargets()
{
    static constexpr std::array targets{Target{"messages", messages}, Target{"orders", orders}, Target{"wire", wire}};
    return targets;
}

} // namespace daemonscope::fuzz
