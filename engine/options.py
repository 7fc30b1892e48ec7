"""Settings of a method as a dataclass: each with its range, changed by the user's text."""

from __future__ import annotations

import dataclasses
import difflib
import math
from collections.abc import Iterable, Mapping
from typing import Any

from .errors import EngineError


class SettingError(EngineError):
    """A setting that does not exist or has a value it cannot have."""


def number(default: int | float, least: float, most: float) -> Any:
    """A dataclass field for a number; a whole one where the default is."""
    return dataclasses.field(default=default, metadata={"least": least, "most": most})


def choice(default: str, choices: tuple[str, ...]) -> Any:
    """A dataclass field for one of some words."""
    return dataclasses.field(default=default, metadata={"choices": choices})


def words(default: str) -> Any:
    """A dataclass field for text that the settings check themselves."""
    return dataclasses.field(default=default, metadata={})


def check_settings(settings: Any) -> None:
    """Check every value of a settings dataclass.

    Raises
    ------
    SettingError
        A value out of its range.
    """
    for field in dataclasses.fields(settings):
        _check(field, getattr(settings, field.name))


def settings_from_text(kind: type[Any], text: str, elsewhere: Iterable[str]) -> dict[str, Any]:
    """Single settings as the user wrote them.

    Parameters
    ----------
    kind : settings dataclass
    text : str
        ``name=value`` separated by semicolons, such as ``"epochs=30; learning_rate=0.001"``.
    elsewhere : iterable of str
        Settings that are parameters of their own and may not stand in the text.

    Returns
    -------
    dict
        Name to value; numbers in the type of the field, ranges not yet checked.

    Raises
    ------
    SettingError
        A name that is unknown, is given twice or is set elsewhere, or a value that is no number;
        one sentence says which and what was expected.
    """
    apart = set(elsewhere)
    fields = {field.name: field for field in dataclasses.fields(kind) if field.name not in apart}
    given: dict[str, Any] = {}
    for part in text.replace("\n", ";").split(";"):
        if not part.strip():
            continue
        name, equals, value = (piece.strip() for piece in part.partition("="))
        if not equals or not name or not value:
            raise SettingError(
                f"Settings must be written name=value; name=value, found {part.strip()!r}."
            )
        if name not in fields:
            raise SettingError(_unknown(name, apart, fields))
        if name in given:
            raise SettingError(f"The setting {name} is given twice: keep one of them.")
        given[name] = _parsed(fields[name], value)
    return given


def _unknown(name: str, apart: set[str], fields: Mapping[str, Any]) -> str:
    if name in apart:
        return f"The setting {name} is a parameter of its own: set it there, not in this text."
    near = difflib.get_close_matches(name, list(fields), n=1)
    meant = f"did you mean {near[0]}? " if near else ""
    return f"There is no setting {name!r}: {meant}There are {', '.join(fields)}."


def _parsed(field: dataclasses.Field[Any], value: str) -> int | float | str:
    """The value in the type of the field; texts are checked with the others afterwards."""
    if isinstance(field.default, str):
        return value
    try:
        parsed = float(value)
    except ValueError:
        raise SettingError(f"The setting {field.name} must be a number, found {value!r}.") from None
    if isinstance(field.default, int) and parsed.is_integer():
        return int(parsed)
    return parsed


def _check(field: dataclasses.Field[Any], value: Any) -> None:
    choices = field.metadata.get("choices")
    if choices is not None:
        if value not in choices:
            raise SettingError(
                f"The setting {field.name} must be one of {', '.join(choices)}, found {value!r}."
            )
        return
    if "least" not in field.metadata:
        return
    least, most = field.metadata["least"], field.metadata["most"]
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not is_number or not math.isfinite(value) or not least <= value <= most:
        raise SettingError(
            f"The setting {field.name} must be between {least:g} and {most:g}, found {value!r}."
        )
    if isinstance(field.default, int) and not isinstance(value, int):
        raise SettingError(f"The setting {field.name} must be a whole number, found {value!r}.")
