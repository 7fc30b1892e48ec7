"""The JSON form of a prompt set, checked against its schema with errors people can read."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..errors import PromptError
from .schema_check import Wrong, wrongs

SCHEMA_PATH = Path(__file__).resolve().parents[2] / "prompts" / "promptset.schema.json"

_KINDS = {
    "object": "an object {...}",
    "array": "a list [...]",
    "string": "text in quotes",
    "integer": "a whole number",
}


def read(text: str, *, unfinished: bool = False) -> dict[str, Any]:
    """The data of ``text``, valid against ``prompts/promptset.schema.json``.

    Parameters
    ----------
    text : str
    unfinished : bool
        Whether one class is enough.

    Raises
    ------
    PromptError
        No JSON, or the first thing that is wrong in it, naming class and field.
    """
    try:
        data = json.loads(text)
    except RecursionError as error:
        raise PromptError("The prompt set is nested too deeply to be one.") from error
    except ValueError as error:
        where = (
            f"line {error.lineno}, column {error.colno}: {error.msg}"
            if isinstance(error, json.JSONDecodeError)
            else str(error)
        )
        raise PromptError(
            f"The prompt set is no valid JSON ({where}): correct it, or write one class a line."
        ) from error
    errors = wrongs(data, _schema())
    if unfinished:
        errors = [error for error in errors if error.keyword != "minItems" or not error.found]
    if errors:
        raise PromptError(_sentence(errors[0], data))
    return data  # type: ignore[no-any-return]


@lru_cache(maxsize=1)
def _schema() -> dict[str, Any]:
    return json.loads(SCHEMA_PATH.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def _sentence(error: Wrong, data: Any) -> str:
    """One human sentence for what is wrong."""
    path = list(error.path)
    where = "The prompt set"
    field = "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in path).lstrip(".")
    if len(path) >= 2 and path[0] == "classes":
        number = path[1] + 1
        item = data["classes"][path[1]]
        name = item.get("name") if isinstance(item, dict) else None
        where = (
            f"Class {name[:60]!r} (number {number})"
            if isinstance(name, str) and name
            else (f"Class number {number}")
        )
        field = "".join(
            f" number {p + 1}" if isinstance(p, int) else f" {p!r}" for p in path[2:]
        ).strip()
    found = _found(error.found)
    kind = error.keyword
    expected = error.expected
    subject = f"{where}: {field}" if field else where
    if kind == "required":
        missing = next(key for key in expected if key not in error.found)
        return f"{subject} has no {missing!r}: add it."
    if kind == "additionalProperties":
        known = list(error.schema["properties"])
        extra = next(key for key in error.found if key not in known)
        return f"{subject} has an unknown entry {extra[:60]!r}: known are {', '.join(known)}."
    if kind == "type":
        return f"{subject} must be {_KINDS.get(expected, expected)}, found {found}."
    if kind == "pattern":
        return f"{subject} must look like #rrggbb or be empty, found {found}."
    if kind in ("minimum", "maximum"):
        return (
            f"{subject} must be a whole number between 1 and 65535 (0 is kept for unclassified), "
            f"found {found}."
        )
    if kind == "const":
        return (
            f"{subject} must be {expected}, found {found}: the file was made for another version."
        )
    if kind == "minItems":
        return _too_few(error.found)
    if kind in ("minLength", "maxLength", "maxItems"):
        unit = "entries" if kind == "maxItems" else "characters"
        bound = "at least" if kind == "minLength" else "at most"
        return f"{subject} must have {bound} {expected:,} {unit}, found {len(error.found):,}."
    return f"{subject} must be {expected}, found {found}."


def _too_few(classes: list[Any]) -> str:
    if not classes:
        return "The prompt set has no classes: give at least two."
    name = classes[0].get("name") if isinstance(classes[0], dict) else None
    return (
        f"Only one class was given, {str(name)[:60]!r}: a map needs at least two, so add another, "
        "for example 'background'."
    )


def _found(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:59] + "\u2026"
