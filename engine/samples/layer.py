"""Reading a vector file: which layer, which field, and what is in them."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .model import SamplesError
from .refusals import cannot_read, check_exists, kinds_of
from .words import listed, nearest, quoted

#: Fields that number the features, as programs name them.
_NUMBERING = frozenset({"fid", "ogc_fid", "id", "gid", "oid", "objectid", "pk"})
#: GDAL takes no column of a table for coordinates unless it is told their names.
_TABLE_OPTIONS = {
    "X_POSSIBLE_NAMES": "x,lon,long,longitude,easting",
    "Y_POSSIBLE_NAMES": "y,lat,latitude,northing",
    "AUTODETECT_TYPE": "YES",
    "KEEP_GEOM_COLUMNS": "NO",
}
_TABLES = (".csv", ".tsv")
_FAMILIES = {"point": 0, "line": 1, "polygon": 2}
#: WKB type -> family, of what is read: flat, curves already made of straight pieces.
_FAMILY_OF = {1: 0, 4: 0, 2: 1, 5: 1, 3: 2, 6: 2}


@dataclass(frozen=True)
class Features:
    """What is in the layer.

    Attributes
    ----------
    values : array (n,)
        The class of each feature: text or None (object), or a number or NaN (float64).
    wkb : object (n,)
        Geometries as bytes, or None.
    crs : str or None
        As GDAL writes it: a code or WKT.
    name, field : str
        File and field, for sentences.
    notes : tuple of str
        What was assumed, in sentences.
    """

    values: NDArray[Any]
    wkb: NDArray[Any]
    crs: str | None
    name: str
    field: str
    notes: tuple[str, ...]

    @property
    def is_text(self) -> bool:
        """Whether the field holds text."""
        return bool(self.values.dtype == object)


@dataclass(frozen=True)
class Geometries:
    """Geometries alone; see :class:`Features`."""

    wkb: NDArray[Any]
    crs: str | None
    name: str
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Source:
    """A vector source as QGIS writes it: ``path|layername=x|subset=...``."""

    path: str
    layer: str = ""
    number: int | None = None
    where: str = ""
    family: int | None = None
    options: dict[str, str] = field(default_factory=dict)
    #: What its features are to the user, for sentences: "sample" or "polygon".
    noun: str = "sample"

    @property
    def kinds(self) -> str:
        """The geometries that are asked for."""
        return kinds_of(self.noun)

    @property
    def name(self) -> str:
        """The file's name, for sentences."""
        return Path(self.path).name or self.path


def parse_source(text: str) -> Source:
    """Take a source apart; a path that exists as it is has no parts."""
    if "|" not in text or Path(text).exists():
        return Source(text, options=_options_of(text))
    path, rest = text.split("|", 1)
    rest = "|" + rest
    found: dict[str, str] = {}
    # A filter may hold anything, so it goes to the end; the others are taken out first.
    for key in ("geometrytype", "uniquegeometrytype", "layername", "layerid"):
        match = re.search(rf"\|{key}=([^|]*)", rest, re.IGNORECASE)
        if match:
            found[key] = match.group(1)
            rest = rest[: match.start()] + rest[match.end() :]
    options = dict(re.findall(r"\|option:([^=|]+)=([^|]*)", rest))
    rest = re.sub(r"\|option:[^|]*", "", rest)
    where = re.search(r"\|subset=(.*)\Z", rest, re.IGNORECASE | re.DOTALL)
    number = found.get("layerid", "").strip()
    return Source(
        path,
        found.get("layername", ""),
        int(number) if number.isdigit() else None,
        where.group(1).strip() if where else "",
        _family(found.get("geometrytype", "")),
        {**_options_of(path), **options},
    )


def _options_of(path: str) -> dict[str, str]:
    return dict(_TABLE_OPTIONS) if path.lower().endswith(_TABLES) else {}


def _family(text: str) -> int | None:
    return next((kind for word, kind in _FAMILIES.items() if word in text.lower()), None)


def read_layer(text: str, layer: str, class_field: str) -> Features:
    """Read classes and geometries of one layer.

    Parameters
    ----------
    text : str
        Path, also with the parts QGIS hangs to it.
    layer : str
        Layer by name; empty: the one named in ``text``, else the first with geometries.
    class_field : str
        Field by name; empty: the only text field, else the only field of whole numbers.

    Raises
    ------
    SamplesError
        Nothing that can be read there, or no such layer or field; what there is, is named.
    """
    notes: list[str] = []
    source, chosen, info = open_source(text, layer, notes)
    name = choose_field(source, info, class_field, notes)
    values, wkb, crs = _read(source, chosen, name)
    if source.where:
        notes.append(f"Only the features of the layer's filter are used: {source.where}.")
    if not len(wkb):
        raise SamplesError(
            f"{source.name} has no features in the layer {quoted(chosen)}"
            f"{' with the filter ' + quoted(source.where) if source.where else ''}: draw or choose "
            "samples first."
        )
    return Features(values, wkb, crs, source.name, name, tuple(notes))


def read_geometries(text: str, layer: str, noun: str = "sample") -> Geometries:
    """Read the geometries of one layer, which may have none.

    Parameters
    ----------
    text, layer : str
        As for :func:`read_layer`.
    noun : str
        What the features are to the user, "sample" or "polygon".

    Raises
    ------
    SamplesError
        Nothing that can be read there, or no such layer.
    """
    notes: list[str] = []
    source, chosen, _ = open_source(text, layer, notes, noun)
    meta, _, wkb, _ = read_columns(source, chosen, [])
    if source.where:
        notes.append(f"Only the features of the layer's filter are used: {source.where}.")
    if source.family is not None:
        wkb = wkb[np.array([family_of(one) == source.family for one in wkb], bool)]
    return Geometries(wkb, meta["crs"], source.name, tuple(notes))


def open_source(
    text: str, layer: str, notes: list[str], noun: str = "sample"
) -> tuple[Source, str, dict[str, Any]]:
    """The source, its layer's name, and what GDAL tells of that; ``notes`` is added to.

    Raises
    ------
    SamplesError
        Nothing that can be read there, no such layer, or one without geometries.
    """
    source = replace(parse_source(text), noun=noun)
    check_exists(source.path, source.noun)
    chosen = _choose_layer(source, layer, notes)
    info = _gdal(source, "read_info", layer=chosen, **source.options)
    if info["geometry_type"] is None:
        more = " (columns named x and y, or WKT)" if source.path.lower().endswith(_TABLES) else ""
        raise SamplesError(
            f"The layer {quoted(chosen)} of {source.name} is a table without geometries{more}: "
            f"choose a layer of {source.kinds}."
        )
    return source, chosen, info


def _choose_layer(source: Source, asked: str, notes: list[str]) -> str:
    rows = _gdal(source, "list_layers")
    names = [str(name) for name, _ in rows]
    # A table of coordinates shows its geometries only when it is read with options.
    places = names if source.options else [str(name) for name, kind in rows if kind is not None]
    wanted = asked or source.layer
    if wanted:
        if wanted in names:
            return wanted
        # QGIS names the only layer of a file after the file; so do many users.
        near = nearest(wanted, names)
        meant = f" Did you mean {quoted(near)}?" if near else ""
        raise SamplesError(
            f"{source.name} has no layer {quoted(wanted)}: it has "
            f"{listed(quoted(name) for name in names) or 'none'}.{meant}"
        )
    if source.number is not None:
        if source.number < len(names):
            return names[source.number]
        raise SamplesError(
            f"{source.name} has no layer number {source.number} (counted from 0): it has "
            f"{listed(quoted(name) for name in names) or 'none'}."
        )
    if not places:
        raise SamplesError(
            f"{source.name} has no layer with geometries (found "
            f"{listed(quoted(name) for name in names) or 'no layer at all'}): choose a file of "
            f"{source.kinds}."
        )
    if len(places) > 1:
        notes.append(
            f"{source.name} has {len(places)} layers with geometries: the first, "
            f"{quoted(places[0])}, is used."
        )
    return places[0]


def choose_field(source: Source, info: dict[str, Any], asked: str, notes: list[str]) -> str:
    """The field with the class: the one asked for, else the only one it can be.

    Raises
    ------
    SamplesError
        No such field, or several it could be; those there are, are named.
    """
    fields = [str(name) for name in info["fields"]]
    there = f"its fields are {listed(map(quoted, fields))}" if fields else "it has no fields"
    if asked:
        if asked in fields:
            return asked
        near = nearest(asked, fields)
        meant = f" Did you mean {quoted(near)}?" if near else ""
        raise SamplesError(f"{source.name} has no field {quoted(asked)}: {there}.{meant}")
    kinds = list(zip(fields, info["ogr_types"], info["ogr_subtypes"], strict=True))
    texts = [name for name, kind, sub in kinds if kind == "OFTString" and sub == "OFSTNone"]
    numbers = [
        name
        for name, kind, sub in kinds
        if kind in ("OFTInteger", "OFTInteger64")
        and sub != "OFSTBoolean"
        and name.casefold() not in _NUMBERING
    ]
    for what, found in (("text field", texts), ("field of whole numbers", numbers)):
        if len(found) == 1:
            notes.append(f"The class is read from {quoted(found[0])}, the only {what}.")
            return found[0]
        if found:
            raise SamplesError(
                f"{source.name} has {len(found)} {what.replace('field', 'fields', 1)}, "
                f"{listed(map(quoted, found))}: say which one holds the class."
            )
    raise SamplesError(
        f"{source.name} has no field of text or whole numbers that could hold the class ({there}): "
        "add one, or say which field it is."
    )


def _read(source: Source, layer: str, name: str) -> tuple[NDArray[Any], NDArray[Any], str | None]:
    meta, _, wkb, columns = read_columns(source, layer, [name])
    place = [str(other) for other in meta["fields"]].index(name)
    values = class_values(source, columns[place], str(meta["ogr_types"][place]), name)
    if source.family is not None:
        kept = np.array([family_of(one) == source.family for one in wkb], bool)
        values, wkb = values[kept], wkb[kept]
    return values, wkb, meta["crs"]


def read_columns(
    source: Source, layer: str, columns: list[str] | None, **more: Any
) -> tuple[dict[str, Any], NDArray[Any], NDArray[Any], Any]:
    """What GDAL tells of the layer, numbers of features, geometries, and at least these columns.

    Parameters
    ----------
    columns : list of str or None
        None: all.
    more
        For pyogrio.
    """
    more = {**source.options, **more}
    if source.where:
        if source.where.lower().startswith("select "):
            raise SamplesError(
                f"The layer's filter is a whole query ({quoted(source.where)}): expected a "
                "condition; export the layer to a GeoPackage and use that."
            )
        more["where"] = source.where
    elif columns is not None:
        # With a filter GDAL needs the columns that it names.
        more["columns"] = columns
    meta, fids, wkb, found = _gdal(
        source, "read", layer=layer, force_2d=True, return_fids=True, **more
    )
    return meta, fids, wkb, found


def class_values(source: Source, column: NDArray[Any], kind: str, name: str) -> NDArray[Any]:
    """A column as classes: text or None (object), or whole numbers or NaN (float64).

    Raises
    ------
    SamplesError
        It holds something else.
    """
    if kind == "OFTString":
        return column.astype(object)
    if kind not in ("OFTInteger", "OFTInteger64", "OFTReal"):
        raise SamplesError(
            f"The field {quoted(name)} of {source.name} holds neither text nor numbers "
            f"({kind.removeprefix('OFT')}): choose one with class names or class values."
        )
    numbers: NDArray[np.float64] = column.astype(np.float64)
    odd = numbers[np.isfinite(numbers) & (numbers != np.floor(numbers))]
    if odd.size:
        raise SamplesError(
            f"The field {quoted(name)} of {source.name} holds fractions such as {odd[0]:g}: "
            "expected class names or whole class values; choose another field."
        )
    return numbers


def family_of(wkb: bytes | None) -> int | None:
    """Of points 0, of lines 1, of polygons 2; of others None."""
    if not wkb or len(wkb) < 5:
        return None
    code = int.from_bytes(wkb[1:5], "little" if wkb[0] == 1 else "big")
    return _FAMILY_OF.get(code)


def _gdal(source: Source, function: str, **more: Any) -> Any:
    """Call pyogrio; whatever GDAL says becomes one sentence."""
    import pyogrio
    import pyogrio.raw

    calls = {"list_layers": pyogrio.list_layers, "read_info": pyogrio.read_info}
    call = calls.get(function, pyogrio.raw.read)
    try:
        with warnings.catch_warnings():
            # About rings and fields of single features: what matters of it is counted.
            warnings.simplefilter("ignore")
            return call(source.path, **more)
    except (RuntimeError, ValueError, OSError) as error:
        raise cannot_read(source.path, source.noun, source.where, error) from error
