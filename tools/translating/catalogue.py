"""Reads and writes Qt Linguist files (``.ts``), and keeps translations when texts change."""

from __future__ import annotations

import difflib
import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from . import TranslationError

#: The context in which ``i18n.tr`` looks texts up.
CONTEXT = "@default"
#: How alike an older text must be, 0 to 1, to be told as a help.
ALIKE = 0.6


def key(text: str) -> str:
    """A short name for a text: eight hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]


@dataclass
class Catalogue:
    """One language's translations.

    Parameters
    ----------
    language : str
        As Qt names it, such as "pt_BR".
    places : dict
        Texts that the plugin shows now, in order, and the files they are in.
    translations : dict
        Of texts, shown now or once; untranslated ones are not in it.
    """

    language: str
    places: dict[str, list[str]] = field(default_factory=dict)
    translations: dict[str, str] = field(default_factory=dict)

    @property
    def missing(self) -> list[str]:
        """Texts without a translation."""
        return [text for text in self.places if text not in self.translations]

    @property
    def obsolete(self) -> list[str]:
        """Texts that have a translation but are shown no more."""
        return [text for text in self.translations if text not in self.places]

    def like(self, text: str) -> tuple[str, str] | None:
        """An obsolete text much like ``text``, and its translation, if there is one."""
        close = difflib.get_close_matches(text, self.obsolete, 1, ALIKE)
        return (close[0], self.translations[close[0]]) if close else None

    def write(self, path: Path) -> None:
        """Write the file; what is obsolete stays in it as "vanished"."""
        lines = [
            '<?xml version="1.0" encoding="utf-8"?>',
            "<!DOCTYPE TS>",
            f'<TS version="2.1" language="{self.language}" sourcelanguage="en">',
            "<context>",
            f"    <name>{CONTEXT}</name>",
        ]
        for text, places in self.places.items():
            lines.append("    <message>")
            lines += [f'        <location filename="../{place}"/>' for place in places]
            lines.append(f"        <source>{escape(text)}</source>")
            if text in self.translations:
                done = escape(self.translations[text])
                lines.append(f"        <translation>{done}</translation>")
            else:
                lines.append('        <translation type="unfinished"></translation>')
            lines.append("    </message>")
        for text in self.obsolete:
            lines += [
                "    <message>",
                f"        <source>{escape(text)}</source>",
                f'        <translation type="vanished">{escape(self.translations[text])}'
                "</translation>",
                "    </message>",
            ]
        lines += ["</context>", "</TS>", ""]
        path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def read(path: Path, language: str) -> Catalogue:
    """The catalogue in ``path``; an empty one where there is no such file.

    Raises
    ------
    TranslationError
        The file is no Qt Linguist file of ``language``.
    """
    made = Catalogue(language)
    if not path.is_file():
        return made
    try:
        root = ElementTree.fromstring(path.read_text(encoding="utf-8"))
    except (ElementTree.ParseError, UnicodeDecodeError) as error:
        raise TranslationError(f"{path.name} is no Qt Linguist file: {error}.") from error
    if root.tag != "TS" or root.get("language") != language:
        raise TranslationError(
            f"{path.name}: expected a Qt Linguist file (TS) in the language {language}, found "
            f"{root.tag} in {root.get('language')}."
        )
    for context in root.findall("context"):
        if context.findtext("name") != CONTEXT:
            raise TranslationError(
                f"{path.name}: the context {context.findtext('name')!r} is never looked up; "
                f"only {CONTEXT!r} is."
            )
        for message in context.findall("message"):
            _read_message(message, made)
    return made


def _read_message(message: ElementTree.Element, into: Catalogue) -> None:
    text = message.findtext("source") or ""
    done = message.find("translation")
    kind = None if done is None else done.get("type")
    if kind not in ("vanished", "obsolete"):
        found = [place.get("filename", "") for place in message.findall("location")]
        into.places[text] = [name[3:] if name.startswith("../") else name for name in found]
    if done is not None and done.text and kind != "unfinished":
        into.translations[text] = done.text
