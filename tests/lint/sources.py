# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of a checkout as the rules see them, and what a rule reports."""

import os
import re
from pathlib import Path
from typing import Callable, Iterator, NamedTuple

CODE = {".cpp", ".h", ".c", ".py", ".rb", ".sh", ".awk", ".cmake"}
SHELL = {".sh"}


class Offence(NamedTuple):
    path: str
    line: int  # 0: the file as a whole
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}" if self.line else f"{self.path}: {self.text}"


class Source:
    """One file; `path` is relative to the checkout, with slashes."""

    def __init__(self, root: Path, path: str):
        self.path = path
        self.file = root / path
        self.data = self.file.read_bytes()

    @property
    def suffix(self) -> str:
        return self.file.suffix

    @property
    def text(self) -> str:
        return self.data.decode("utf-8", "surrogateescape")

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @property
    def shebang(self) -> str:
        return self.lines[0] if self.data.startswith(b"#!") else ""

    @property
    def is_code(self) -> bool:
        return self.suffix in CODE or bool(self.shebang) or self.file.name == "CMakeLists.txt"

    def under(self, *folders: str) -> bool:
        return any(self.path.startswith(folder + "/") for folder in folders)


class Checkout:
    """Every file that belongs to the project: no build folder, no hidden folder but .ci, nothing left by an editor."""

    def __init__(self, root: Path):
        self.root = root
        self.files = [Source(root, path) for path in sorted(self._paths())]

    def _paths(self) -> Iterator[str]:
        for folder, folders, names in os.walk(self.root):
            folders[:] = [
                name for name in folders
                if (not name.startswith(".") or name == ".ci") and name != "__pycache__"
                and not os.path.exists(os.path.join(folder, name, "CMakeCache.txt"))
                and not (name == "build" and Path(folder) == self.root)
            ]
            for name in names:
                path = os.path.join(folder, name)
                if name != ".git" and not name.endswith(("~", ".swp", ".orig", ".rej", ".user", ".pyc")) and os.path.isfile(path):
                    yield os.path.relpath(path, self.root).replace(os.sep, "/")

    def each(self, *suffixes: str) -> Iterator[Source]:
        return (source for source in self.files if source.suffix in suffixes)

    def find(self, path: str) -> Source | None:
        return next((source for source in self.files if source.path == path), None)


Rule = Callable[[Checkout], Iterator[Offence]]


def matches(source: Source, pattern: re.Pattern[str], text: str) -> Iterator[Offence]:
    """One offence for each line that the pattern is found in; {0} in the text stands for what was found."""
    for number, line in enumerate(source.lines, 1):
        found = pattern.search(line)
        if found:
            yield Offence(source.path, number, text.format(found.group(0)))
