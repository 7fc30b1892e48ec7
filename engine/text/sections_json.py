"""The JSON forms of descriptions; see :mod:`.sections`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from ..errors import PromptError
from .markdown import inside_fence, prose
from .words import quoted, shortened

_NAMES = ("name", "class", "label", "title")
_TEXTS = ("description", "text", "content")
_SETS = ("classes", "descriptions", "sections")


class Section(NamedTuple):
    """A heading and what stands below it."""

    heading: str
    text: str


def json_text(text: str) -> str:
    """The JSON in ``text``, alone or in a fence; "" where it is none."""
    for part in (text, inside_fence(text)):
        start = part.lstrip()
        if start.startswith("{") or re.match(r'\[\s*[{"\[\]]', start):
            return start
    return ""


class _Pairs(list):  # type: ignore[type-arg]
    """The pairs of a JSON object, also those whose name is there twice."""


def from_json(text: str, name: str) -> list[Section]:
    """The sections of JSON text; ``name`` is what sentences call the file.

    Raises
    ------
    PromptError
        It is no JSON, or none of the forms in :mod:`.sections`.
    """
    try:
        data = json.loads(text, object_pairs_hook=_Pairs)
        return list(_json_sections(data, name))
    except RecursionError as error:
        raise PromptError(f"{name} is nested too deeply to be descriptions of classes.") from error
    except ValueError as error:
        where = (
            f"line {error.lineno}, column {error.colno}: {error.msg}"
            if isinstance(error, json.JSONDecodeError)
            else str(error)
        )
        raise PromptError(
            f"{name} is no valid JSON ({where}): correct it, or write Markdown with a heading for "
            "each class."
        ) from error


def _json_sections(data: Any, name: str) -> Iterable[Section]:
    if isinstance(data, _Pairs):
        inner = [value for key, value in data if key in _SETS and isinstance(value, list)]
        if inner:
            # A prompt set, or a list with a name of its own.
            yield from _json_sections(inner[0], name)
            return
        for key, value in data:
            yield Section(key, _json_prose(key, value, name))
        return
    for number, item in enumerate(data, start=1):
        if not isinstance(item, _Pairs) or not item:
            raise PromptError(
                f"Entry {number} of {name} must be an object with the name of a class and its "
                f"description, found {_found(item)}."
            )
        entry = {str(key).casefold(): value for key, value in item}
        heading = next((entry[key] for key in _NAMES if isinstance(entry.get(key), str)), None)
        if heading is None and len(item) == 1:
            key, value = item[0]
            yield Section(key, _json_prose(key, value, name))
        elif heading is None:
            raise PromptError(
                f"Entry {number} of {name} has no name: give it one, as in "
                '{"name": "Water", "description": "..."}.'
            )
        else:
            said = next((entry[key] for key in _TEXTS if key in entry), "")
            yield Section(heading, _json_prose(heading, said, name))


def _json_prose(heading: str, value: Any, name: str) -> str:
    """Text, a list of paragraphs, or an object with a description or several texts."""
    if isinstance(value, _Pairs):
        entry = {str(key).casefold(): part for key, part in value}
        chosen = next((entry[key] for key in _TEXTS if key in entry), None)
        parts = [chosen] if chosen is not None else [part for _, part in value]
    else:
        parts = value if isinstance(value, list) else [value]
    if not all(isinstance(part, str) for part in parts):
        wrong = next(part for part in parts if not isinstance(part, str))
        raise PromptError(
            f"The entry {quoted(heading)} of {name} must be text or a list of paragraphs, found "
            f"{_found(wrong)}."
        )
    return prose("\n\n".join(parts).splitlines())


def _found(value: Any) -> str:
    plain = dict(value) if isinstance(value, _Pairs) else value
    return shortened(json.dumps(plain, ensure_ascii=False))
