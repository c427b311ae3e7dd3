#!/usr/bin/python3
# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that every rule can fail: gives each its offending files in a checkout of its own and sees it refused."""

import os
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

# pylint: disable=wrong-import-position
import lint  # noqa: E402
from selftest_cases import CLEAN, FINE, REFUSED  # noqa: E402
from sources import Checkout  # noqa: E402


def offences(files: dict[str, str], rule: str) -> list[str]:
    with tempfile.TemporaryDirectory(prefix="daemonscope-lint-") as folder:
        root = Path(folder)
        for name, text in files.items():
            path = root / name.removesuffix("*")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            path.chmod(0o755 if name.endswith("*") else 0o644)
        core = root / "build" / "QtCore"
        core.mkdir(parents=True)
        for header in ("QString", "QStringView"):
            (core / header).touch()
        os.environ["DAEMONSCOPE_QTCORE"] = str(core)
        return [str(offence) for offence in lint.RULES[rule](Checkout(root))]


def with_files(case: tuple[str, ...]) -> dict[str, str]:
    """The clean checkout with the case's files, given as path, text, path, text, ... laid over it."""
    added = dict(zip(case[::2], case[1::2]))
    names = {name.removesuffix("*") for name in added}
    return {name: text for name, text in CLEAN.items() if name.removesuffix("*") not in names} | added


def main() -> int:
    wrong = 0

    def expect(fine: bool, what: str) -> None:
        nonlocal wrong
        if not fine:
            wrong += 1
            print(f"FAIL: {what}")

    expect(set(REFUSED) == set(lint.RULES), f"rules without a case: {sorted(set(lint.RULES) ^ set(REFUSED))}")
    for rule in lint.RULES:
        for files in (CLEAN, *map(with_files, FINE)):
            found = offences(files, rule)
            expect(not found, f"{rule} refuses what is fine: {found}")
        cases = REFUSED.get(rule, [])
        for case in cases:
            found = offences(with_files(case), rule)
            named = any(name.removesuffix("*") in line for name in case[::2] for line in found)
            expect(bool(found) and (named or rule == "lengths"), f"{rule} does not refuse {case[:2]!r:.300}: {found}")
        print(f"{rule}: {len(cases)} refused")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
