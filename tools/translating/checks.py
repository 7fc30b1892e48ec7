"""What is wrong with a translation that a program can tell: lost placeholders, tags, names."""

from __future__ import annotations

import re
import string
from collections import Counter

TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
CODE = re.compile(r"`[^`]+`")
#: Names of parameters and the like: PROMPTS, CLASS_FIELD, SPECTRAL_PROMPTS_PYTHON, GPU stays free.
CAPITALS = re.compile(r"\b[A-Z][A-Z_]{3,}\b")
FILTER = re.compile(r"\((?:\*[.\w]*\s?)+\)")
FILE = re.compile(r"\b[\w./-]+\.(?:txt|json|spm|gpkg|csv)\b")
ADDRESS = re.compile(r"https?://[^\s<>\"')]+")
NUMBER = re.compile(r"\d+")
MNEMONIC = re.compile(r"&(?=[^\s&])")
#: Keywords of an algorithm: no blanks after the commas, for the code splits there.
KEYWORDS = re.compile(r"[^,\n]+(?:,[^,\s][^,\n]*){4,}")
QUOTED = re.compile(r"'([A-Z][^'{}]+)'")
#: Endings that tell a label from a sentence, a menu entry with a dialog from one without.
ENDINGS = ("...", ":", " ", "\n")


def fields(text: str) -> set[tuple[str, str, str]]:
    """The placeholders of a text for ``str.format``: name, format and conversion."""
    found = string.Formatter().parse(text)
    return {(name, form or "", kind or "") for _, name, form, kind in found if name is not None}


def faults(text: str, done: str, translations: dict[str, str] | None = None) -> list[str]:
    """What is wrong with ``done`` as a translation of ``text``; nothing when it is empty.

    Parameters
    ----------
    text, done : str
        English and translation.
    translations : dict, optional
        All of the language: names of algorithms quoted in ``text`` have to be those shown.
    """
    found = []
    try:
        if fields(text) != fields(done):
            wanted = ", ".join(sorted("{" + name + "}" for name, *_ in fields(text))) or "none"
            found.append(f"placeholders differ: expected {wanted}, unchanged")
    except ValueError as error:
        found.append(f"braces cannot be read: {error}")
    for what, pattern in (
        ("HTML tags", TAG),
        ("code in backticks", CODE),
        ("names in capitals", CAPITALS),
        ("file filters", FILTER),
        ("names of files", FILE),
        ("addresses", ADDRESS),
        ("figures", NUMBER),
    ):
        expected, there = (_without_fields(pattern, given) for given in (text, done))
        if what == "HTML tags" and Counter(expected) != Counter(there):
            found.append(f"{what} differ: expected {expected}, found {there}")
        elif set(expected) - set(there):
            found.append(f"{what} are lost: {sorted(set(expected) - set(there))}")
    if len(MNEMONIC.findall(text)) != len(MNEMONIC.findall(done)):
        found.append("the key for the keyboard (&) is lost or added")
    if text.count("\n") != done.count("\n"):
        found.append(f"line breaks: expected {text.count(chr(10))}, found {done.count(chr(10))}")
    for ending in ENDINGS:
        if text.endswith(ending) != done.endswith(ending):
            found.append(f"both have to end with {ending!r}, or none")
    if text.count("\u00a0") != done.count("\u00a0") and len(text) < 20:
        found.append("a no-break space (U+00A0) has to stay one")
    if text.startswith(" ") != done.startswith(" "):
        found.append("both have to begin with a blank, or none")
    if KEYWORDS.fullmatch(text) and (", " in done or done.count(",") < text.count(",") // 2):
        found.append("keywords have to be parted by ',' without blanks, also in Chinese")
    for name in QUOTED.findall(text):
        shown = (translations or {}).get(name)
        if shown and shown not in done:
            found.append(f"{name!r} is shown as {shown!r}: call it so here")
    return found


def shared_keys(done: dict[str, str], places: dict[str, list[str]]) -> list[str]:
    """Two texts of one file or dock with the same key for the keyboard.

    Texts that take turns on one widget share it in English, too, and are let be.
    """
    found = []
    by_file: dict[str, dict[str, list[str]]] = {}
    for text, files in places.items():
        letter = letter_of(done.get(text, ""))
        for file in {_place(file) for file in files} if letter else ():
            by_file.setdefault(file, {}).setdefault(letter, []).append(text)
    for file, letters in sorted(by_file.items()):
        for letter, texts in letters.items():
            if len({letter_of(text) for text in texts}) > 1:
                found.append(f"{file}: {texts} share the key &{letter}")
    return found


def _place(file: str) -> str:
    """Where keys must differ: within a file, and within the dock that has many of them."""
    return "ui/samples" if file.startswith("ui/samples/") else file


def letter_of(text: str) -> str:
    """The key for the keyboard in a label, in lower case; empty if there is none."""
    found = MNEMONIC.search(text)
    return text[found.end()].lower() if found else ""


def _without_fields(pattern: re.Pattern[str], text: str) -> list[str]:
    """What ``pattern`` finds in ``text`` outside placeholders."""
    return pattern.findall(re.sub(r"\{[^{}]*\}", "{}", text))
