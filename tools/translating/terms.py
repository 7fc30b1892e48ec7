"""The words that translations have to use, from i18n/terms.json."""

from __future__ import annotations

import functools
import json
import re
from typing import Any

from . import FOLDER

PATH = FOLDER / "terms.json"
#: What is not translated: code, placeholders, names in capitals.
CODE = re.compile(r"`[^`]+`|\{[^{}]*\}|\b[A-Z_]{4,}\b")


@functools.lru_cache(maxsize=1)
def listed() -> dict[str, Any]:
    """All that the file holds."""
    return json.loads(PATH.read_text(encoding="utf-8"))


def terms() -> list[dict[str, Any]]:
    """Every term: its English name, how to find it, and its forms in each language."""
    return listed()["terms"]


def exceptions() -> dict[str, list[str]]:
    """English texts that use terms in another sense, and these terms."""
    return listed()["exceptions"]


def term_faults(text: str, done: str, language: str) -> list[str]:
    """Terms in the English ``text`` that ``done`` does not use; lists of keywords are let be."""
    if "," in text and ", " not in text and "\n" not in text:
        return []
    found = []
    plain, shown = CODE.sub(" ", text.replace("&", "")), done.replace("&", "").casefold()
    for term in terms():
        if "pattern" not in term or term["english"] in exceptions().get(text, ()):
            continue
        if not re.search(term["pattern"], plain, re.IGNORECASE):
            continue
        forms = term[language]
        if not any(form.casefold() in shown for form in forms):
            found.append(f"{term['english']} is called {' or '.join(forms)}")
    return found
