"""English words of a prompt, brought to one form; data in ``prompts/knowledge/language.json``."""

from __future__ import annotations

import html
import json
import re
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Any

KNOWLEDGE = Path(__file__).resolve().parents[2] / "prompts" / "knowledge"

_TAG = re.compile(r"</?[A-Za-z][^<>]{0,200}>")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NUMBER = re.compile(r"\d\w*")
_LISTED = re.compile(r"[,;|]")
_JOINED_BY_SIGN = re.compile(r"[/&+]")
_POSSESSIVE = re.compile(r"['\u2019]s?\b")
#: Plurals whose "s" belongs to the word.
_KEEP_S = ("ss", "us", "is")


class Words:
    """Word lists and the rules that bring words to one form."""

    def __init__(self, path: Path = KNOWLEDGE / "language.json") -> None:
        data = json.loads(path.read_text(encoding="utf-8"))
        self._spelling: dict[str, str] = data["spelling"]
        self._one = lru_cache(maxsize=20_000)(self._one_form)
        self.stop = self._forms(data["stop"])
        self.neutral = self._forms(data["neutral"])
        self.containers = self._forms(data["containers"])
        self.negators = self._forms(data["negators"])
        self.joiners = {kind: self._forms(words) for kind, words in data["joiners"].items()}
        self.modifiers: dict[str, list[dict[str, Any]]] = {
            self._one(word): entry["rules"]
            for entry in data["modifiers"]
            for word in entry["words"]
        }
        self.rewrites = [
            (self.plain(old), self.plain(new)) for old, new in data["rewrites"].items()
        ]
        self.not_typos = self._forms(data["not_typos"])
        self._scripts: dict[str, str] = data["scripts"]
        self._foreign: dict[str, dict[str, str]] = {
            language: {fold(word): gloss for word, gloss in words.items()}
            for language, words in data["foreign"].items()
        }
        #: Words that say nothing about the material by themselves.
        self.filler = self.stop | self.neutral
        self.known = (
            self.filler
            | self.containers
            | self.negators
            | set(self.modifiers)
            | set().union(*self.joiners.values())
        )

    def plain(self, text: str) -> tuple[str, ...]:
        """Normal forms of the words of clean lower-case text (the data files): fast."""
        words = text.lower().replace("-", " ").split()
        return tuple(self._one(w) for w in words if not w[0].isdigit())

    def tokens(self, text: str) -> tuple[str, ...]:
        """Normal forms of the words of anything a user may write.

        Markup, emoji, punctuation and bare numbers are dropped; signs that join (``/`` ``&``
        ``+``) become "and", commas stay as words of their own; camelCase, underscores and hyphens
        separate words.
        """
        text = _TAG.sub(" ", html.unescape(text))
        text = _CAMEL.sub(" ", unicodedata.normalize("NFKC", text))
        text = _POSSESSIVE.sub("", text.lower())
        text = _LISTED.sub(" , ", _JOINED_BY_SIGN.sub(" and ", text))
        text = "".join(
            c if c.isalnum() or c == "," or unicodedata.combining(c) else " " for c in text
        )
        words = [w for w in fold(text).split() if not _NUMBER.fullmatch(w)]
        return self._without_loose_ends(tuple(map(self._one, words)))

    def _without_loose_ends(self, tokens: tuple[str, ...]) -> tuple[str, ...]:
        """``tokens`` without conjunctions and commas that join nothing."""
        joins = self.joiners["and"]
        out: list[str] = []
        for token in tokens:
            if token not in joins or (out and out[-1] not in joins):
                out.append(token)
        while out and out[-1] in joins:
            out.pop()
        return tuple(out)

    def _forms(self, words: list[str]) -> set[str]:
        return {self._one(word) for word in words}

    def _one_form(self, word: str) -> str:
        """American spelling and singular of one lower-case word."""
        word = self._spelling.get(word, word)
        word = singular(word)
        return self._spelling.get(word, word)

    # -- other languages ---------------------------------------------------------------------
    def foreign(self, text: str, english: set[str]) -> tuple[str, str] | None:
        """The language ``text`` seems to be in and what it may mean, if it is not English.

        Parameters
        ----------
        text : str
        english : set of str
            Normal forms that are English words of the vocabulary, whatever else they are.

        Returns
        -------
        (language, gloss) or None
            ``gloss`` is an English prompt, or ``""``.
        """
        letters = [c for c in unicodedata.normalize("NFKC", text) if c.isalpha()]
        for letter in letters:
            if not letter.isascii():
                name = unicodedata.name(letter, "")
                for prefix, language in self._scripts.items():
                    if name.startswith(prefix):
                        return language, ""
        words = "".join(c if c.isalpha() else " " for c in fold(text.lower())).split()
        unknown = [w for w in words if self._one(w) not in english]
        best: tuple[int, str, str] | None = None
        for language, glosses in self._foreign.items():
            hits = [w for w in unknown if w in glosses or self._compound(w, language)]
            if hits and (best is None or len(hits) > best[0]):
                meant = [glosses.get(w) or self._compound(w, language) for w in hits]
                best = (len(hits), language, " ".join(dict.fromkeys(m for m in meant if m)))
        if best is not None:
            return best[1], best[2]
        if any(not c.isascii() for c in letters):
            return "another language", ""
        return None

    def _compound(self, word: str, language: str) -> str:
        """What the last part of a German compound means, e.g. of 'buchenwald'."""
        if language != "German" or len(word) < 7:
            return ""
        parts = [w for w in self._foreign[language] if len(w) >= 4 and word.endswith(w)]
        return self._foreign[language][max(parts, key=len)] if parts else ""


def fold(text: str) -> str:
    """``text`` without accents (``forêt`` -> ``foret``, ``straße`` -> ``strasse``)."""
    if text.isascii():
        return text
    text = text.replace("\u00df", "ss").replace("\u00f8", "o").replace("\u0142", "l")
    decomposed = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not _is_accent(c)))


def _is_accent(char: str) -> bool:
    return "\u0300" <= char <= "\u036f"


def singular(word: str) -> str:
    """The singular of an English noun by rule; other words mostly stay as they are."""
    if len(word) <= 3 or not word.endswith("s") or word.endswith(_KEEP_S):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zes", "oes")):
        return word[:-2]
    return word[:-1]
