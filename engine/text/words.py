"""When two words for a class are the same, and how sentences name them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from .promptset import clean

#: More names are not listed in a sentence, and longer ones are cut.
_LISTED, _SHOWN = 8, 60
#: White space, every kind of hyphen and dash, underscore, slash.
_BETWEEN = re.compile(r"[\s_/\-\u00ad\u2010-\u2015\u2212]+")
#: Words that mean something else without their last letter.
_NO_PLURALS = frozenset({"woods", "glasses", "greens", "grounds", "works"})


def word_key(name: str) -> str:
    """What two names are the same by: case, blanks, hyphens, underscores and a plural s aside."""
    parts = words_of(name)
    return "".join([*parts[:-1], *map(_singular, parts[-1:])])


def words_of(name: str) -> list[str]:
    """The words of a name, folded."""
    folded = unicodedata.normalize("NFKC", clean(name)).casefold()
    return [word for word in _BETWEEN.split(folded) if word]


def _singular(word: str) -> str:
    if word in _NO_PLURALS or len(word) < 4:
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "oes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def quoted(text: str) -> str:
    """A name in quotes, shortened when it is very long."""
    return repr(shortened(text))


def shortened(text: str) -> str:
    """A text as it is, or its beginning."""
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "\u2026"


def listed(names: Sequence[str]) -> str:
    """Names in quotes, ``'a', 'b' and 'c'``; of many only the first and how many more there are."""
    shown = [quoted(unicodedata.normalize("NFC", name)) for name in names[:_LISTED]]
    if len(names) > _LISTED:
        return ", ".join(shown) + f" and {len(names) - _LISTED:,} more"
    return " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)
