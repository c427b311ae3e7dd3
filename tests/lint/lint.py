#!/usr/bin/python3
# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""lint.py [--root DIR] [RULE...]: prints what breaks the rules, one line each; 1 when something does.

Without a rule all of them are looked at; --list names them. Each is a test of its own (tests/lint/CMakeLists.txt).
"""

import argparse
import sys
from pathlib import Path

sys.dont_write_bytecode = True

# pylint: disable=wrong-import-position
import code_rules  # noqa: E402
import files  # noqa: E402
import layers  # noqa: E402
import texts  # noqa: E402
from sources import Checkout, Rule  # noqa: E402

RULES: dict[str, Rule] = {
    "layers": layers.layers,
    "resets": code_rules.resets,
    "sleeps": code_rules.sleeps,
    "tips": code_rules.tips,
    "places": code_rules.places,
    "leftovers": code_rules.leftovers,
    "spdx": files.spdx,
    "lengths": files.lengths,
    "run-bits": files.run_bits,
    "pictures": files.pictures,
    "json": files.json_files,
    "shell": files.shell_scripts,
    "packages": files.packages,
    "ci": files.ci,
    "translations": texts.translations,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    parser.add_argument("--list", action="store_true", help="name the rules and end")
    parser.add_argument("rules", nargs="*", metavar="RULE")
    given = parser.parse_args()
    if given.list:
        print("\n".join(RULES))
        return 0
    unknown = [name for name in given.rules if name not in RULES]
    if unknown:
        parser.error(f"no such rule: {', '.join(unknown)}")
    checkout = Checkout(given.root)
    found = 0
    for name in given.rules or RULES:
        for offence in RULES[name](checkout):
            found += 1
            print(f"{name}: {offence}".encode("utf-8", "backslashreplace").decode())
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
