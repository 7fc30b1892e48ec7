"""The one-line-a-class form of a prompt set.

::

    # a comment: the first character of the line is '#'
    water: lake, river, sea | #1f78b4
    forest
    "roof: red": tiles, "slate, grey"

- A line is ``name: synonym, synonym | #rrggbb``; everything but the name may be left out.
- The first ``:`` ends the name, ``,`` separates synonyms, ``|`` begins the colour (``#rrggbb``,
  ``#rgb``, ``#`` optional). Commas before the colon belong to the name.
- A name or synonym that holds one of these characters goes between double quotes, in which ``""``
  is one quote. Quotes elsewhere (``6" pipe``) are ordinary characters.
- Empty lines, empty synonyms and trailing separators are ignored. Line ends of every system,
  tabs and a byte-order mark are understood.
- For shells and make, where a line break is hard to write: a text of one single line may separate
  classes by ``;`` or by the two characters ``\\n``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..errors import PromptError

_QUOTED = re.compile(r'\s*"((?:[^"]|"")*)"\s*(?=[:,|;]|\\n|$)')
_LITERAL_BREAK = "\\n"


class Line(NamedTuple):
    """What one line says; ``color`` is unchecked."""

    name: str
    prompts: tuple[str, ...]
    color: str


def read(text: str) -> list[Line]:
    """The classes of ``text``, in order.

    Raises
    ------
    PromptError
        A line has no name, or there is no class at all.
    """
    lines = text.lstrip("\ufeff").splitlines()
    filled = [(n, line) for n, line in enumerate(lines, start=1) if _says_something(line)]
    if len(filled) == 1:
        number, line = filled[0]
        filled = [(number, part) for part in _split_single(line) if part.strip()]
    found = [_line(line, number) for number, line in filled]
    if not found:
        raise PromptError(
            "No classes were found: write at least two class names, one a line "
            "(lines that start with '#' are comments)."
        )
    return found


def write(lines: Sequence[Line], comments: Sequence[str] = ()) -> str:
    """The text of ``lines``; :func:`read` gives them back."""
    out = [f"# {part}" for comment in comments for part in comment.splitlines() if part.strip()]
    for line in lines:
        text = _quoted(line.name, is_name=True)
        if line.prompts:
            text += ": " + join_prompts(line.prompts)
        if line.color:
            text += f" | {line.color}"
        out.append(text)
    return "\n".join(out) + "\n"


def split_prompts(text: str) -> tuple[str, ...]:
    """The synonyms in ``text``, which commas separate: what stands between ``:`` and ``|``."""
    parts, _ = _fields(text, ",")
    return tuple(prompt for part in parts if (prompt := _unquoted(part)))


def join_prompts(prompts: Sequence[str]) -> str:
    """Synonyms separated by commas; :func:`split_prompts` gives them back."""
    return ", ".join(_quoted(prompt) for prompt in prompts)


def _says_something(line: str) -> bool:
    return bool(line.strip(" \t\ufeff\0")) and not line.lstrip().startswith("#")


def _line(line: str, number: int) -> Line:
    fields, separators = _fields(line, ":|")
    # Commas count only after the colon, so "grass, dry" is a name.
    name, prompts, color = fields[0], "", ""
    if len(separators) > 0 and separators[0] == ":":
        rest = line[_position(line, 0, ":|") + 1 :]
        parts, marks = _fields(rest, "|")
        prompts, color = parts[0], "|".join(parts[1:]) if marks else ""
    elif separators:
        color = line[_position(line, 0, ":|") + 1 :]
    name = _unquoted(name)
    if not name:
        raise PromptError(
            f"Line {number} ({line.strip()[:60]!r}) has no class name before the "
            f"'{separators[0] if separators else ':'}': write 'name: synonym, synonym | #rrggbb'."
        )
    return Line(name, split_prompts(prompts), color.strip())


def _position(line: str, start: int, separators: str) -> int:
    """Index of the first separator outside quotes at or after ``start``; -1 when there is none."""
    at_field_start = True
    i = start
    while i < len(line):
        if at_field_start:
            quoted = _QUOTED.match(line, i)
            if quoted:
                i = quoted.end()
                at_field_start = False
                continue
        if line[i] in separators:
            return i
        # A separator of any kind begins a new field, which may be quoted again.
        at_field_start = line[i] in ",:|;"
        i += 1
    return -1


def _fields(line: str, separators: str) -> tuple[list[str], list[str]]:
    """The raw fields of ``line`` and the separators between them."""
    fields, marks, start = [], [], 0
    while (end := _position(line, start, separators)) >= 0:
        fields.append(line[start:end])
        marks.append(line[end])
        start = end + 1
    fields.append(line[start:])
    return fields, marks


def _unquoted(field: str) -> str:
    quoted = _QUOTED.fullmatch(field)
    text = quoted.group(1).replace('""', '"') if quoted else field
    return " ".join(text.split())


def _quoted(field: str, is_name: bool = False) -> str:
    needs = any(c in field for c in ":|,;\\") or field.startswith('"')
    if needs or (is_name and field.startswith(("#", "{"))):
        return '"' + field.replace('"', '""') + '"'
    return field


def _split_single(line: str) -> list[str]:
    parts, _ = _fields(line.replace(_LITERAL_BREAK, ";"), ";")
    return parts
