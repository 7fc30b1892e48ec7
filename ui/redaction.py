"""Text without the names of people and their computers. Standard library only.

What goes into a public report must not say who its writer is. Home folders are taken out however
they are written (with either slash, doubled for Python or JSON, in a URL, composed or decomposed),
also those of others; then the names themselves, wherever no letter stands before or behind them.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Iterable, List, Set
from urllib.parse import quote

HOME, OTHER_HOME, USER, COMPUTER = "~", "<home>", "<user>", "<computer>"
#: Shorter names are parts of too many words to be taken out; in a home folder's path they are.
SHORTEST_NAME = 3

# Homes of others (a colleague, a service, a short 8.3 name). Windows's names may hold spaces; then
# up to the next separator.
_HOMES = re.compile(
    r"(?:/|\\/)(?:home|Users|export/home)(?:/|\\/)[^\s/\\:;,'\"<>|(){}\[\]]+"
    r"|[a-z]:(?:\\+|/+)(?:Users|Documents and Settings)(?:\\+|/+)"
    r"(?:[^\\/:*?\"<>|\r\n]+(?=[\\/])|[^\s\\/:*?\"'<>|]+)",
    re.IGNORECASE,
)


def without_names(
    text: str, homes: Iterable[str], users: Iterable[str], computers: Iterable[str] = ()
) -> str:
    """``text`` without home folders and names.

    Parameters
    ----------
    text : str
    homes : iterable of str
        The user's home folder, perhaps in several spellings; shown as ``~``.
    users : iterable of str
        Names of the user: of the account, in full; shown as ``<user>``.
    computers : iterable of str
        Names of the computer; shown as ``<computer>``.
    """
    for spelling in _longest_first(form for home in homes for form in spellings(home)):
        text = re.sub(re.escape(spelling) + r"(?![^\W_]|[_-])", HOME, text, flags=re.IGNORECASE)
    text = _HOMES.sub(OTHER_HOME, text)
    for names, shown in ((users, USER), (computers, COMPUTER)):
        written = {form for name in names for form in _forms(name.strip())}
        for name in _longest_first(n for n in written if len(n) >= SHORTEST_NAME):
            # Also as a part of "annas_data" and "anna2", not of "annabel".
            pattern = rf"(?<![^\W\d_])(?<!<){re.escape(name)}(?![^\W\d_])(?!>)"
            text = re.sub(pattern, shown, text, flags=re.IGNORECASE)
    return text


def spellings(home: str) -> Set[str]:
    """Every way in which a path may stand in a text; none for a root, which is no home."""
    home = home.rstrip("/\\")
    if len(home.strip("/\\")) < 2 or re.fullmatch(r"[A-Za-z]:", home):
        return set()
    found = set()
    for form in _forms(home):
        forward = form.replace("\\", "/")
        found |= {form, forward, quote(forward), quote(forward, safe="/:")}
        found |= {form.replace("\\", "\\\\"), form.replace("/", "\\/")}
    return found


def _forms(text: str) -> Set[str]:
    """A name composed, decomposed (macOS), and as JSON and Python's ``ascii`` write it."""
    forms = {text, unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)}
    return forms | {json.dumps(form)[1:-1] for form in forms} | {ascii(f)[1:-1] for f in forms}


def _longest_first(texts: Iterable[str]) -> List[str]:
    return sorted(set(texts), key=lambda text: (-len(text), text))
