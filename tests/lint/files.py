# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about files as a whole."""

import json
import os
import re
import statistics
import subprocess
import xml.etree.ElementTree as xml
from typing import Iterator

from sources import Checkout, Offence, Source

HEADER = ("SPDX-FileCopyrightText: The Daemonscope authors", "SPDX-License-Identifier: GPL-3.0-or-later")
WITH_HEADER = {".clang-format", ".editorconfig", "packages.list"}

LONGEST, LONG, LONG_SHARE, MEDIAN = 600, 400, 0.05, 90


def spdx(checkout: Checkout) -> Iterator[Offence]:
    for source in checkout.files:
        if not source.is_code and source.file.name not in WITH_HEADER:
            continue
        lines = source.lines[1 if source.shebang else 0:][:2]
        found = tuple(re.sub(r"^(?://|#|/\*)\s*", "", line).removesuffix("*/").rstrip() for line in lines)
        if found != HEADER:
            yield Offence(source.path, 1, "the two SPDX lines are missing or differ")


def lengths(checkout: Checkout) -> Iterator[Offence]:
    """Half of the files short, hardly any long: what does not fit into a head is split."""
    counts = {source.path: len(source.lines) for source in checkout.files if source.is_code}
    if not counts:
        return
    for path, count in counts.items():
        if count > LONGEST:
            yield Offence(path, 0, f"{count} lines, {LONGEST} at most")
    long = sorted(path for path, count in counts.items() if count > LONG)
    if len(long) > LONG_SHARE * len(counts):
        yield Offence(", ".join(long), 0, f"{len(long)} of {len(counts)} files have more than {LONG} lines")
    median = statistics.median(counts.values())
    if median > MEDIAN:
        yield Offence(".", 0, f"half of the files have more than {median:g} lines, the budget is {MEDIAN}")


def run_bits(checkout: Checkout) -> Iterator[Offence]:
    for source in checkout.files:
        runs = os.access(source.file, os.X_OK) and bool(source.file.stat().st_mode & 0o111)
        if source.shebang and not runs:
            yield Offence(source.path, 1, "has a #! line and is not executable")
        elif runs and not source.shebang:
            yield Offence(source.path, 1, "is executable and has no #! line")


def pictures(checkout: Checkout) -> Iterator[Offence]:
    for source in checkout.each(".svg"):
        try:
            root = xml.fromstring(source.data)
        except xml.ParseError as error:
            yield Offence(source.path, error.position[0], f"not well-formed: {error}")
            continue
        if root.tag != "{http://www.w3.org/2000/svg}svg":
            yield Offence(source.path, 1, f"its root is {root.tag}, not svg")


def json_files(checkout: Checkout) -> Iterator[Offence]:
    for source in checkout.each(".json"):
        try:
            json.loads(source.data)
        except ValueError as error:
            yield Offence(source.path, getattr(error, "lineno", 1), str(error))


def shell_of(source: Source) -> str:
    if re.match(r"#!(?:/usr/bin/env )?(?:/usr)?(?:/bin/)?bash\b", source.shebang):
        return "bash"
    if re.match(r"#!(?:/usr/bin/env )?(?:/usr)?(?:/bin/)?(?:da)?sh\b", source.shebang):
        return "sh"
    return "bash" if source.suffix == ".sh" and not source.shebang else ""


def shell_scripts(checkout: Checkout) -> Iterator[Offence]:
    for source in checkout.files:
        shell = shell_of(source)
        if not shell:
            continue
        done = subprocess.run([shell, "-n", source.file], capture_output=True, text=True, check=False)
        if done.returncode:
            yield Offence(source.path, 0, done.stderr.strip() or f"{shell} -n failed")


def packages(checkout: Checkout) -> Iterator[Offence]:
    """One list, and both commands install from it and from nothing else."""
    shared, listing = "tools/prepare.sh", "tools/packages.list"
    for path, names in {"run": shared, "check": shared, shared: listing}.items():
        source = checkout.find(path)
        code = [] if source is None else [line for line in source.lines if not line.lstrip().startswith("#")]
        if not any(names in line for line in code):
            yield Offence(path, 0, f"does not read {names}")
        if path != shared and any(re.search(r"\bapt(-get)?\b", line) for line in code):
            yield Offence(path, 0, f"installing is the business of {shared}")
    for path, section in {"run": "build run", "check": "build run tests"}.items():
        source = checkout.find(path)
        if source is not None and f"install_missing {section}\n" not in source.text:
            yield Offence(path, 0, f"does not install the sections: {section}")
    source = checkout.find(listing)
    seen: set[str] = set()
    for number, line in enumerate(source.lines if source else [], 1):
        if line.startswith("#") or not line:
            continue
        if not re.fullmatch(r"\[(build|run|tests)\]|[a-z0-9][a-z0-9+.-]+", line):
            yield Offence(listing, number, f"neither a section nor a package: {line}")
        elif line in seen:
            yield Offence(listing, number, f"stands there twice: {line}")
        seen.add(line)


def ci(checkout: Checkout) -> Iterator[Offence]:
    """What the machine checks is what a person checks."""
    source = checkout.find(".ci/run")
    code = [line for line in source.lines if line and not line.startswith("#")] if source else []
    if len(code) != 1 or not re.search(r'/check"?$', code[0]):
        yield Offence(".ci/run", 0, "calls ./check and nothing else")
