#!/usr/bin/python3
# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""update_translations.py [--to DIR] [LANGUAGE...]: brings resources/translations up to date with the sources.

New texts are added as unfinished, those that are gone are dropped, and one that only moved to another class keeps its
translation. English holds nothing but plural forms. --to writes elsewhere and leaves the checkout alone.
"""

import argparse
import collections
import shutil
import subprocess
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PREFIX = "daemonscope_"


def key(message: xml.Element) -> tuple[str, str]:
    return message.findtext("source") or "", message.findtext("comment") or ""


def finished(message: xml.Element) -> bool:
    return message.find("translation").get("type") is None  # type: ignore[union-attr]


def known_texts(path: Path) -> dict[tuple[str, str], xml.Element]:
    """What is translated in one way only, wherever it stands."""
    ways: dict[tuple[str, str], dict[bytes, xml.Element]] = collections.defaultdict(dict)
    if path.exists():
        for message in xml.parse(path).iter("message"):
            if finished(message):
                translation = message.find("translation")
                ways[key(message)][xml.tostring(translation).strip()] = translation  # type: ignore[index,arg-type]
    return {text: next(iter(found.values())) for text, found in ways.items() if len(found) == 1}


def lupdate() -> str:
    found = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/lib64/qt6/bin") or shutil.which("lupdate6")
    return found or shutil.which("lupdate") or sys.exit("update_translations: no lupdate (Debian: qt6-l10n-tools)")


def update(root: Path, source: Path, target: Path) -> None:
    """Writes the translation `source`, brought up to date, to `target`."""
    language = source.stem.removeprefix(PREFIX)
    moved = known_texts(source)
    if source != target and source.exists():
        shutil.copyfile(source, target)
    options = ["-I", ".", "-locations", "none", "-no-obsolete", "-disable-heuristic", "sametext",
               "-disable-heuristic", "similartext", "-source-language", "en", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    subprocess.run([lupdate(), "-silent", *options, "app", "model", "views", "-ts", target], cwd=root, check=True,
                   stderr=subprocess.DEVNULL)
    tree = xml.parse(target)
    for message in tree.iter("message"):
        if not finished(message) and key(message) in moved:
            message.remove(message.find("translation"))  # type: ignore[arg-type]
            message.append(moved[key(message)])
    write(tree, target)


def write(tree: xml.ElementTree, path: Path) -> None:
    xml.indent(tree, "    ")
    body = xml.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=ROOT)
    parser.add_argument("--to", type=Path, help="write into this folder")
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE")
    given = parser.parse_args()
    texts = given.root / "resources" / "translations"
    languages = given.languages or sorted(path.stem.removeprefix(PREFIX) for path in texts.glob(f"{PREFIX}*.ts"))
    for language in languages:
        source = texts / f"{PREFIX}{language}.ts"
        update(given.root, source, given.to / source.name if given.to else source)


if __name__ == "__main__":
    main()
