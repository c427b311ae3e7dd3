# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rule about translations: complete, and true to what the code puts into them."""

import re
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path
from typing import Iterator

from sources import Checkout, Offence

FOLDER = "resources/translations/"
# Languages that every text must exist in; of English, the plural forms.
COMPLETE = ("en", "de", "zh_CN")
FORMS = {"en": 2, "de": 2, "zh_CN": 1}

PLACE = re.compile(r"%(?:L?\d{1,2}|n)")
MNEMONIC = re.compile(r"&(?=\w)")
# Keyboards have no key for a Chinese character: 结束(&E), the letter behind the word.
MNEMONICS = {"zh_CN": re.compile(r"&(?=[A-Za-z0-9])")}
# What a person types or looks up is the same in every language; the keys that Germans call otherwise are.
LITERAL = re.compile(
    r"\b[a-z_]\w*\(\d?\)"  # setsid(), daemon(7)
    r"|\bSIG[A-Z0-9]{2,}\b|\bE[A-Z]{3,}\b|\b[A-Z]+_[A-Z_]+\b"
    r"|(?<![\w-])--[a-z][a-z-]+"
    r"|(?<![\w.])/(?:proc|dev|sys|etc|run|tmp)\b(?:[\w/.]*\w)?", re.ASCII)
KEYS = re.compile(r"\b(?:(?:Ctrl|Alt|Shift)[+-])+(?:\w+|[^\s\w])|\bF\d{1,2}\b")
KEY_NAMES = {"de": {"Strg": "Ctrl", "Umschalt": "Shift", "Bild": "Page", "Entf": "Del", "Eingabe": "Enter", "Leertaste": "Space"}}


def keys_of(text: str, language: str) -> list[str]:
    for local, name in KEY_NAMES.get(language, {}).items():
        text = re.sub(rf"\b{local}\b", name, text)
    return sorted(re.sub("-", "+", found) for found in KEYS.findall(text))


def departures(source: str, text: str, language: str, singular: bool) -> Iterator[str]:
    """What differs between the two that must not."""
    wanted, given = set(PLACE.findall(source)), set(PLACE.findall(text))
    if wanted != given and not (singular and wanted - given == {"%n"}):
        yield f"places {sorted(given)} for {sorted(wanted)}"
    if len(MNEMONIC.findall(source)) != len(MNEMONICS.get(language, MNEMONIC).findall(text)):
        yield "not as many mnemonics (&) that a key can be pressed for"
    if missing := sorted(set(LITERAL.findall(source)) - set(LITERAL.findall(text))):
        yield f"lacks {', '.join(missing)}"
    if set(keys_of(source, "en")) != set(keys_of(text, language)):
        yield f"keys {keys_of(text, language)} for {keys_of(source, 'en')}"
    for edge in (r"\A\s*", r"\s*\Z"):
        if re.search(edge, source).group() != re.search(edge, text).group():  # type: ignore[union-attr]
            yield "begins or ends with other blanks"


def mistakes(message: xml.Element, language: str) -> Iterator[str]:
    source, translation = message.findtext("source") or "", message.find("translation")
    if translation is None or translation.get("type") is not None:
        yield "is not translated"
        return
    if message.get("numerus") != "yes":
        texts = [translation.text or ""]
    else:
        texts = [form.text or "" for form in translation.findall("numerusform")]
        if len(texts) != FORMS.get(language, len(texts)):
            yield f"has {len(texts)} plural forms"
    for number, text in enumerate(texts):
        if not text:
            yield "is translated by nothing"
        else:
            yield from departures(source, text, language, singular=number == 0 and len(texts) > 1)


def translations(checkout: Checkout) -> Iterator[Offence]:
    present = [source for source in checkout.files if source.path.startswith(FOLDER) and source.suffix == ".ts"]
    if not present:
        return
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))
    import update_translations  # pylint: disable=import-outside-toplevel,import-error
    with tempfile.TemporaryDirectory(prefix="daemonscope-texts-") as folder:
        for source in present:
            language = source.file.stem.removeprefix(update_translations.PREFIX)
            if language not in COMPLETE:
                continue
            fresh = Path(folder) / source.file.name
            update_translations.update(checkout.root, source.file, fresh)
            for context in xml.parse(fresh).getroot().findall("context"):
                for message in context.findall("message"):
                    for what in mistakes(message, language):
                        yield Offence(source.path, 0, f"{context.findtext('name')}: “{message.findtext('source')}” {what}")
