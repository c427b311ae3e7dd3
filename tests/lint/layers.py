# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom. Linking keeps most of the walls; this keeps those that a compiler walks through."""

import os
import re
from pathlib import Path
from typing import Iterator

from sources import Checkout, Offence, Source


# The first row whose folder the file is in decides: folder, what else of ours it may include, Qt module headers.
# None: any header of Qt. A file may always include what lies in its own row's folder.
LAYERS: list[tuple[str, tuple[str, ...], tuple[str, ...] | None]] = [
    ("model/sys", (), ()),
    ("model", (), ("QtCore",)),
    ("app/reaper", (), ()),
    ("app/stage", ("model/sys",), ()),
    ("views", ("model",), None),
    ("app", ("model", "views"), None),
    ("tests", ("model", "views", "app"), None),
]

# A folder under views/ includes no other one, save these, which are there to be used by all.
VIEWS_FOR_ALL = ("views/shared",)

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def qt_core_headers() -> set[str]:
    """The names Qt Core installs; empty where the folder is not known, then only <QtModule/...> can be told."""
    folder = os.environ.get("DAEMONSCOPE_QTCORE", "")
    return {entry.name for entry in Path(folder).iterdir()} if folder and Path(folder).is_dir() else set()


def view_of(path: str) -> str:
    """views/tree/x.h → views/tree; what lies in views/ itself belongs to views."""
    return "/".join(path.split("/")[:-1][:2])


def own_include(source: Source, target: str, folder: str, allowed: tuple[str, ...]) -> str:
    if not any(target.startswith(place + "/") for place in (folder, *allowed)):
        return f"{folder} must not include {target}"
    if source.under("views") and target.startswith("views/"):
        view, other = view_of(source.path), view_of(target)
        if view != other and other not in VIEWS_FOR_ALL and other != "views":
            return f"{view} must not include its neighbour {target}"
    return ""


def qt_include(target: str, folder: str, modules: tuple[str, ...] | None, core: set[str]) -> str:
    if modules is None or not re.match(r"Q[A-Z]|Qt|q[a-z]+\.h$", target):
        return ""
    if not modules:
        return f"{folder} must not include Qt: {target}"
    module, slash, _ = target.partition("/")
    if slash:
        return "" if module in modules else f"{folder} must include only {', '.join(modules)}: {target}"
    return "" if not core or target in core else f"{folder} must include only Qt Core: {target}"


def layers(checkout: Checkout) -> Iterator[Offence]:
    core = qt_core_headers()
    for source in checkout.each(".cpp", ".h", ".c"):
        row = next((row for row in LAYERS if source.under(row[0])), None)
        if row is None:
            continue
        folder, allowed, modules = row
        for number, line in enumerate(source.lines, 1):
            found = INCLUDE.match(line)
            if not found:
                continue
            target = found.group(2)
            if found.group(1) == '"' and not target.endswith(".moc"):
                if source.under("tests") and (source.file.parent / target).is_file():
                    continue  # a test and its helpers in one folder
                if not (checkout.root / target).is_file():
                    yield Offence(source.path, number, f"write it from the root of the checkout: {target}")
                    continue
                text = own_include(source, target, folder, allowed)
            else:
                text = qt_include(target, folder, modules, core)
            if text:
                yield Offence(source.path, number, text)
