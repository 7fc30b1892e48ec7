"""Checks data against the schema of prompt sets, with the standard library alone.

QGIS reads prompt files where the package jsonschema need not be. Of JSON Schema it knows what that
schema says, and refuses a schema that says more; a test holds it against jsonschema.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

#: Keywords that only describe.
_SILENT = {"$schema", "$defs", "title", "description"}


class Wrong(NamedTuple):
    """One thing that is not as the schema says.

    Attributes
    ----------
    path : tuple of str and int
        Keys and indices from the whole to the part.
    keyword : str
        What the part violates.
    expected : Any
        What the schema says there.
    found : Any
        The part.
    schema : dict
        The schema of the part.
    """

    path: tuple[Any, ...]
    keyword: str
    expected: Any
    found: Any
    schema: dict[str, Any]


def wrongs(data: Any, schema: dict[str, Any]) -> list[Wrong]:
    """Everything wrong in ``data``: what concerns the whole first, then part by part.

    Raises
    ------
    ValueError
        The schema uses a keyword not known here.
    """
    found = _check(data, schema, schema, ())
    return sorted(found, key=lambda one: (len(one.path), [_order(step) for step in one.path]))


def _order(step: Any) -> tuple[int, str]:
    return (step, "") if isinstance(step, int) else (-1, step)


def _check(
    data: Any, schema: dict[str, Any], root: dict[str, Any], path: tuple[Any, ...]
) -> Iterator[Wrong]:
    for keyword, expected in schema.items():
        if keyword in _SILENT:
            continue
        if keyword == "$ref":
            name = str(expected).rsplit("/", 1)[-1]
            yield from _check(data, root["$defs"][name], root, path)
        elif keyword == "properties":
            for key, part in expected.items():
                if isinstance(data, dict) and key in data:
                    yield from _check(data[key], part, root, (*path, key))
        elif keyword == "items":
            for index, item in enumerate(data if isinstance(data, list) else ()):
                yield from _check(item, expected, root, (*path, index))
        elif not _holds(keyword, expected, data, schema):
            yield Wrong(path, keyword, expected, data, schema)


def _holds(keyword: str, expected: Any, data: Any, schema: dict[str, Any]) -> bool:
    """Whether ``data`` is as one keyword says; of data of another kind it says nothing."""
    if keyword == "type":
        return _is(data, expected)
    if keyword == "const":
        return bool(data == expected) and isinstance(data, bool) == isinstance(expected, bool)
    if keyword == "required":
        return not isinstance(data, dict) or all(key in data for key in expected)
    if keyword == "additionalProperties" and expected is False:
        return not isinstance(data, dict) or set(data) <= set(schema["properties"])
    if keyword in ("minimum", "maximum"):
        if isinstance(data, bool) or not isinstance(data, (int, float)):
            return True
        return bool(data >= expected if keyword == "minimum" else data <= expected)
    if keyword in ("minLength", "maxLength", "minItems", "maxItems"):
        kind = str if keyword.endswith("Length") else list
        if not isinstance(data, kind):
            return True
        return bool(len(data) >= expected if keyword.startswith("min") else len(data) <= expected)
    if keyword == "pattern":
        return not isinstance(data, str) or re.search(expected, data) is not None
    raise ValueError(f"the schema of prompt sets says {keyword!r}, which is not known here")


def _is(data: Any, kind: str) -> bool:
    """Whether ``data`` is of a JSON Schema type; 4.0 is a whole number, true is none."""
    if kind == "object":
        return isinstance(data, dict)
    if kind == "array":
        return isinstance(data, list)
    if kind == "string":
        return isinstance(data, str)
    if kind == "integer":
        whole = isinstance(data, int) or (isinstance(data, float) and data.is_integer())
        return whole and not isinstance(data, bool)
    raise ValueError(f"the schema of prompt sets names the type {kind!r}, which is not known here")
