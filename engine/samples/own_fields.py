"""The fields that a layer has already, to be written with what is found out about it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .layer import Source, open_source, read_columns
from .model import Bool, Int
from .words import listed, quoted

_NOUN = "polygon"


@dataclass(frozen=True)
class OwnField:
    """A field and its values.

    Attributes
    ----------
    name : str
    values : array (n,)
        Whole numbers, fractions (NaN: null), bool, datetime64 (NaT: null), or text (object) with
        None for null.
    missing : bool (n,) or None
        Where whole numbers and bool are null.
    """

    name: str
    values: NDArray[Any]
    missing: Bool | None = None


def read_own_fields(path: str, layer: str, numbers: Int) -> tuple[list[OwnField], list[str]]:
    """The fields of some features of a layer.

    Parameters
    ----------
    path, layer : str
        As for :func:`.objects.read_polygons`.
    numbers : int64 (n,)
        Places in the file of the features wanted.

    Returns
    -------
    fields : list of OwnField
        In the layer's order. Lists and times are text; so are dates with a time zone.
    notes : list of str
        What could not be kept as it was, in sentences.

    Raises
    ------
    SamplesError
        Nothing that can be read there.
    """
    source, chosen, info = open_source(path, layer, [], _NOUN)
    meta, _, _, columns = read_columns(
        source, chosen, None, read_geometry=False, datetime_as_string=True
    )
    names = [str(name) for name in meta["fields"]]
    kinds = zip(meta["ogr_types"], meta["ogr_subtypes"], strict=True)
    found = [
        _field(name, np.asarray(column)[numbers], str(kind), str(sub))
        for name, column, (kind, sub) in zip(names, columns, kinds, strict=True)
    ]
    return found, _notes(source, info, names, meta["ogr_types"], found)


def _field(name: str, column: NDArray[Any], kind: str, subtype: str) -> OwnField:
    if kind in ("OFTInteger", "OFTInteger64"):
        return _whole(name, column, flag=subtype == "OFSTBoolean")
    if kind in ("OFTDate", "OFTDateTime"):
        return OwnField(name, _dates(column, "D" if kind == "OFTDate" else "ms"))
    if column.dtype == object:
        return OwnField(name, _texts(column))
    return OwnField(name, column)


def _whole(name: str, column: NDArray[Any], *, flag: bool) -> OwnField:
    """Whole numbers, which come as fractions where some are null."""
    if column.dtype.kind != "f":
        return OwnField(name, column)
    missing = ~np.isfinite(column)
    values = np.where(missing, 0, column).astype(bool if flag else np.int64)
    return OwnField(name, values, np.asarray(missing))


def _dates(column: NDArray[Any], unit: str) -> NDArray[Any]:
    """Dates as such, unless one has a time zone or is none that numpy knows."""
    if column.dtype != object:
        return column
    texts = [None if value is None else str(value).replace("/", "-") for value in column]
    zoned = any(text is not None and _has_zone(text) for text in texts)
    if not zoned:
        try:
            return np.array(["NaT" if text is None else text for text in texts], f"M8[{unit}]")
        except ValueError:
            pass
    return np.array(texts, object)


def _has_zone(text: str) -> bool:
    time = text[10:]
    return "+" in time or "-" in time or time.endswith("Z")


def _texts(column: NDArray[Any]) -> NDArray[Any]:
    """Text of anything; lists as JSON."""
    texts = np.full(len(column), None, object)
    for index, value in enumerate(column):
        if value is None:
            continue
        if isinstance(value, np.ndarray):
            value = json.dumps(value.tolist(), ensure_ascii=False)
        elif isinstance(value, bytes):
            value = value.hex()
        texts[index] = str(value)
    return texts


def _notes(
    source: Source, info: dict[str, Any], names: list[str], kinds: Any, found: list[OwnField]
) -> list[str]:
    lost = [str(name) for name in info["fields"] if str(name) not in names]
    dated = ("OFTDate", "OFTDateTime")
    texts = [
        name
        for name, kind, field in zip(names, kinds, found, strict=True)
        if str(kind).endswith("List")
        or kind in ("OFTBinary", "OFTTime")
        or (kind in dated and field.values.dtype == object)
    ]
    lines = (
        (lost, "are left out: GDAL cannot read their values."),
        (texts, "become text: lists, times, bytes and dates with a time zone do."),
    )
    return [
        f"Of the fields of {source.name}, {listed(map(quoted, some))} {what}"
        for some, what in lines
        if some
    ]
