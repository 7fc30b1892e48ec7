"""Reading a layer of polygons: numbers, geometries, classes and groups of its features."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .layer import Source, choose_field, class_values, family_of, open_source, read_columns
from .model import Int, SamplesError
from .words import clean, listed, natural_key, nearest, quoted

_NOUN = "polygon"


@dataclass(frozen=True)
class PolygonLayer:
    """What is in the layer.

    Attributes
    ----------
    fids : int64 (n,)
        What the file calls the features.
    wkb : object (n,)
        Geometries as bytes, or None.
    crs : str or None
        As GDAL writes it: a code or WKT.
    name, field : str
        File and field of the class, for sentences; no field where no classes were asked for.
    classes : array (n,)
        As :attr:`.layer.Features.values`; all None where no classes were asked for.
    groups : object (n,)
        Text or None.
    notes : tuple of str
        What was assumed, in sentences.
    """

    fids: Int
    wkb: NDArray[Any]
    crs: str | None
    name: str
    field: str
    classes: NDArray[Any]
    groups: NDArray[Any]
    notes: tuple[str, ...]


def read_polygon_layer(
    text: str, layer: str, *, class_field: str | None = None, group_field: str = ""
) -> PolygonLayer:
    """Read one layer of polygons.

    Parameters
    ----------
    text, layer : str
        As for :func:`.layer.read_layer`.
    class_field : str, optional
        None: no classes are asked for; empty: the field is found.
    group_field : str, optional

    Raises
    ------
    SamplesError
        Nothing that can be read there, no such layer or field, or no feature; what there is, is
        named.
    """
    notes: list[str] = []
    source, chosen, info = open_source(text, layer, notes, _NOUN)
    if info["features"] == 0:
        raise _empty(source, chosen)
    group = _group_field(source, info, group_field)
    field = ""
    if class_field is not None:
        among = info if class_field else _without(info, group)
        field = choose_field(source, among, class_field, notes)
        if field == group:
            raise SamplesError(
                f"The field {quoted(field)} of {source.name} was given for the class and for the "
                "group: objects of one group are held out together, so no class would be left to "
                "test; give the field that tells individuals apart, or none."
            )
    wanted = [name for name in (field, group) if name]
    meta, fids, wkb, columns = read_columns(source, chosen, wanted, datetime_as_string=True)
    if source.where:
        notes.append(f"Only the features of the layer's filter are used: {source.where}.")
    notes += _shape_notes(source, info)
    if not len(wkb):
        raise _empty(source, chosen)
    by_name = dict(zip(map(str, meta["fields"]), zip(meta["ogr_types"], columns), strict=True))
    classes: NDArray[Any] = np.full(len(wkb), None, object)
    if field:
        kind, column = by_name[field]
        classes = class_values(source, column, str(kind), field)
    groups = _texts(by_name[group][1]) if group else np.full(len(wkb), None, object)
    kept = np.ones(len(wkb), bool)
    if source.family is not None:
        # QGIS shows a layer of mixed geometries as several layers.
        kept = np.array([family_of(one) == source.family for one in wkb], bool)
    return PolygonLayer(
        np.asarray(fids, np.int64)[kept],
        wkb[kept],
        meta["crs"],
        source.name,
        field,
        classes[kept],
        groups[kept],
        tuple(notes),
    )


def groups_of(found: PolygonLayer) -> tuple[Int, tuple[str, ...]]:
    """A group for each feature, and the groups' names.

    Named groups come first, in natural order; a feature without one is a group of its own.
    """
    names = sorted({name for name in found.groups if name is not None}, key=natural_key)
    numbers = {name: index for index, name in enumerate(names)}
    bare = np.array([name is None for name in found.groups], bool)
    groups = np.zeros(len(bare), np.int64)
    groups[~bare] = [numbers[name] for name in found.groups[~bare]]
    groups[bare] = len(names) + np.arange(int(bare.sum()))
    return groups, (*names, *(f"object {fid}" for fid in found.fids[bare].tolist()))


def _empty(source: Source, layer: str) -> SamplesError:
    return SamplesError(
        f"{source.name} has no features in the layer {quoted(layer)}"
        f"{' with the filter ' + quoted(source.where) if source.where else ''}: expected "
        "polygons, one for each object; draw some, or choose another layer."
    )


def _group_field(source: Source, info: dict[str, Any], asked: str) -> str:
    fields = [str(name) for name in info["fields"]]
    if not asked or asked in fields:
        return asked
    near = nearest(asked, fields)
    meant = f" Did you mean {quoted(near)}?" if near else ""
    there = f"its fields are {listed(map(quoted, fields))}" if fields else "it has no fields"
    raise SamplesError(f"{source.name} has no field {quoted(asked)} for groups: {there}.{meant}")


def _without(info: dict[str, Any], name: str) -> dict[str, Any]:
    """What GDAL tells of the layer, as if it had no such field; the class is not found there."""
    keys = ("fields", "ogr_types", "ogr_subtypes")
    rows = [row for row in zip(*(info[key] for key in keys), strict=True) if str(row[0]) != name]
    return {**info, **{key: [row[at] for row in rows] for at, key in enumerate(keys)}}


def _texts(column: NDArray[Any]) -> NDArray[Any]:
    """Values of any type as text; None for null and blank ones."""
    texts = np.full(len(column), None, object)
    for index, value in enumerate(column.tolist()):
        if value is None or value != value:
            continue
        if isinstance(value, float) and value.is_integer():
            # Whole numbers with nulls among them come as fractions.
            value = int(value)
        texts[index] = clean(str(value)) or None
    return texts


def _shape_notes(source: Source, info: dict[str, Any]) -> list[str]:
    """What of the geometries' kind is not kept."""
    kind = str(info["geometry_type"])
    notes = []
    if kind.endswith((" Z", " M", " ZM", "25D")) or kind.startswith("2.5D"):
        notes.append(f"Heights and measures (Z, M) of {source.name} are left out.")
    if "Curve" in kind or "Surface" in kind:
        notes.append(f"Curves of {source.name} are taken as short straight pieces.")
    return notes
