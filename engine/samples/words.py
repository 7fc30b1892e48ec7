"""Names compared and listed: when two are the same, and how a sentence names several."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Sequence

#: More than this many names are not listed in a sentence.
_LISTED = 8
_NAME_LENGTH = 60


def clean(text: str) -> str:
    """``text`` in NFC with runs of white space made one blank."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def same_name(text: str) -> str:
    """What two names are compared by: case and white space do not tell classes apart."""
    return clean(text).casefold()


def natural_key(text: str) -> list[str | int]:
    """Sort key in which "plot 2" comes before "plot 10"."""
    parts = re.split(r"(\d+)", same_name(text))
    return [int(part) if index % 2 else part for index, part in enumerate(parts)]


def quoted(name: str) -> str:
    """A name in quotes, shortened when it is very long."""
    return repr(name if len(name) <= _NAME_LENGTH else name[: _NAME_LENGTH - 1] + "\u2026")


def listed(items: Iterable[str]) -> str:
    """``a, b and c``; of many only the first and how many more there are."""
    names = list(items)
    if len(names) > _LISTED:
        return ", ".join(names[:_LISTED]) + f" and {len(names) - _LISTED:,} more"
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + f" and {names[-1]}"


def number_of(count: int, one: str, many: str = "") -> str:
    """``1 pixel``, ``1,234 pixels``."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def nearest(name: str, among: Sequence[str]) -> str | None:
    """The name that was probably meant, if one is close."""
    keys = {same_name(other): other for other in reversed(among)}
    found = difflib.get_close_matches(same_name(name), list(keys), n=1)
    return keys[found[0]] if found else None
