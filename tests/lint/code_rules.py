# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about what the code says."""

import re
from typing import Iterator

from sources import Checkout, Offence, matches

# The one function that makes a tip from text that came from elsewhere, escaped and cut.
TIP_HELPER = "plainToolTip("

RESET = re.compile(r"\bbeginResetModel\s*\(")
SLEEP = {
    ".cpp": re.compile(r"\bQTest::qWait\s*\(|\bqSleep\s*\(|\b(?:u|nano|clock_nano)sleep\s*\(|\bsleep_(?:for|until)\b"
                       r"|\bQThread::[mu]?sleep\s*\(|(?<![\w.])sleep\s*\("),
    ".py": re.compile(r"\btime\.sleep\s*\(|^from time import .*\bsleep\b"),
}
SLEEP[".h"] = SLEEP[".c"] = SLEEP[".cpp"]
# Nobody's home but this placeholder's, which a command line in a test may name; /proc/PID/root/... is nobody's home.
PLACES = re.compile(r"(?<![\w.])/(?:work|root(?!/(?:proc|sys|dev|run|etc)\b)|home/(?!user\b)[a-z_][\w-]*)/")
HOSTS = re.compile(r"https?://[^\s/\"']*(?:artifact|registry|nexus|mirror|proxy|deb\.debian|snapshot\.)", re.IGNORECASE)
LEFTOVER = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|X" r"XX)\b")
TIP = re.compile(r"\bset(?:ToolTip|StatusTip|WhatsThis)\s*\(")
STRING = r'(?:\s*u?"(?:[^"\\]|\\.)*"(?:_qs|_s)?)+\s*'
FIXED = re.compile(
    rf'(?:(?:QObject::|[A-Z]\w*::)?tr\({STRING}(?:,{STRING})?\)|QStringLiteral\({STRING}\)'
    rf'|QCoreApplication::translate\({STRING},{STRING}(?:,{STRING})?\)|{STRING}|QString\(\)|QString\{{\}}|\{{\}})\s*')


def resets(checkout: Checkout) -> Iterator[Offence]:
    """A reset loses selection, expansion and place; only the first fill does it, in one file."""
    found = [hit for source in checkout.each(".cpp", ".h") if source.under("model", "views", "app")
             for hit in matches(source, RESET, "{0}: only one file may reset a model")]
    if len({hit.path for hit in found}) > 1:
        yield from found


def sleeps(checkout: Checkout) -> Iterator[Offence]:
    """A test waits for what it wants to see, never for time."""
    for source in checkout.each(*SLEEP):
        if source.under("tests") and not source.under("tests/lint"):
            yield from matches(source, SLEEP[source.suffix], "wait for the event instead of {0}")


def argument(text: str, start: int) -> str:
    """What stands between the bracket that ends at `start` and its partner; strings may hold brackets."""
    depth, at = 1, start
    while at < len(text) and depth:
        if text[at] == '"':
            end = re.compile(r'"(?:[^"\\]|\\.)*"').match(text, at)
            at = end.end() if end else at + 1
            continue
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
    return text[start:at - 1]


def by_helper(given: str) -> bool:
    inside = given.removeprefix(TIP_HELPER)
    return given == TIP_HELPER + argument(inside, 0) + ")"


def tips(checkout: Checkout) -> Iterator[Offence]:
    """Qt takes a tooltip for rich text when it looks like it, and a name may be made to look like it."""
    for source in checkout.each(".cpp", ".h"):
        if source.under("tests"):
            continue
        for found in TIP.finditer(source.text):
            given = argument(source.text, found.end()).strip()
            if not FIXED.fullmatch(given) and not by_helper(given):
                line = source.text.count("\n", 0, found.start()) + 1
                yield Offence(source.path, line, f"a tip must be fixed text or made by the helper: {given}")


def places(checkout: Checkout) -> Iterator[Offence]:
    """Nothing may depend on, or tell about, the machine it was written on."""
    for source in checkout.files:
        yield from matches(source, PLACES, "a folder of one machine: {0}")
        yield from matches(source, HOSTS, "a host of one place: {0}")


def leftovers(checkout: Checkout) -> Iterator[Offence]:
    for source in checkout.files:
        if source.is_code or source.suffix == ".md":
            yield from matches(source, LEFTOVER, "do it, or say in words what is not done: {0}")
