"""What the vector formats can hold, and the names that fields get in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class VectorFormat:
    """One format.

    Attributes
    ----------
    name : str
        As people call it.
    driver : str
        As GDAL calls it.
    files : tuple of str
        Endings of the files a layer consists of, the main one first.
    stale : tuple of str
        What is hung to the file's name, or to its stem, by files that belong to an earlier layer of
        the same name and would be read with the new one.
    name_bytes : int
        Length of a field's name; 0: any.
    text_bytes : int
        Length of a text; 0: any.
    fields : int
        How many fields it may have; 0: any.
    size : int
        Bytes a file may have; 0: any.
    """

    name: str
    driver: str
    files: tuple[str, ...]
    stale: tuple[str, ...] = ()
    name_bytes: int = 0
    text_bytes: int = 0
    fields: int = 0
    size: int = 0


GEOPACKAGE = VectorFormat(
    "GeoPackage",
    "GPKG",
    (".gpkg",),
    # A journal that another program left would be applied to the new file.
    stale=(".gpkg-wal", ".gpkg-shm", ".gpkg-journal"),
    # SQLite's usual limit is 2,000 columns.
    fields=1_990,
)
GEOJSON = VectorFormat("GeoJSON", "GeoJSON", (".geojson",))
SHAPEFILE = VectorFormat(
    "Shapefile",
    "ESRI Shapefile",
    (".shp", ".shx", ".dbf", ".prj", ".cpg"),
    stale=(".sbn", ".sbx", ".qix", ".ain", ".aih", ".atx", ".ixs", ".mxs", ".shp.xml"),
    name_bytes=10,
    text_bytes=254,
    fields=255,
    size=2**31 - 1,
)
FLATGEOBUF = VectorFormat("FlatGeobuf", "FlatGeobuf", (".fgb",))

_BY_ENDING = {
    ".gpkg": GEOPACKAGE,
    ".geojson": GEOJSON,
    ".json": GEOJSON,
    ".shp": SHAPEFILE,
    ".fgb": FLATGEOBUF,
}
POLYGON_EXTENSIONS = tuple(_BY_ENDING)


def format_of(path: Path) -> VectorFormat:
    """The format a file's ending stands for, one of :data:`POLYGON_EXTENSIONS`."""
    return _BY_ENDING[path.suffix.lower()]


def field_names(
    own: Sequence[str],
    users: Sequence[str],
    kind: VectorFormat,
    short: Mapping[str, str] | None = None,
) -> tuple[list[str], list[str], list[str]]:
    """Names of fields that differ, whatever the case of their letters, and fit into the format.

    Parameters
    ----------
    own : sequence of str
        Fields of the result; they keep their names, if these are not too long.
    users : sequence of str
        Fields that were there before.
    kind : VectorFormat
    short : mapping of str to str, optional
        Names of fields of the result where names must be short.

    Returns
    -------
    own, users : list of str
        The names they get.
    sentences : list of str
        What was called otherwise.
    """
    taken: set[str] = set()
    shorter = short if short and kind.name_bytes else {}
    mine = [_free(shorter.get(name, name), taken, kind.name_bytes) for name in own]
    theirs = [_free(name, taken, kind.name_bytes) for name in users]
    sentences = []
    for what, before, after in (
        ("Fields of the result", own, mine),
        ("Fields of the polygons", users, theirs),
    ):
        changed = [f"'{a}' is '{b}'" for a, b in zip(before, after, strict=True) if a != b]
        if changed:
            why = f"a {kind.name} has names of {kind.name_bytes} bytes at most, each name once"
            other = "each name may be there once, whatever the case of its letters"
            sentences.append(
                f"{what} had to be called otherwise ({why if kind.name_bytes else other}): "
                f"{', '.join(changed)}."
            )
    return mine, theirs, sentences


def _free(name: str, taken: set[str], limit: int) -> str:
    """The name, shortened, with a number behind it where it is taken."""
    base = _cut(name or "field", limit)
    found, number = base, 0
    while found.casefold() in taken:
        number += 1
        ending = f"_{number}"
        found = _cut(base, limit - len(ending) if limit else 0) + ending
    taken.add(found.casefold())
    return found


def _cut(text: str, limit: int) -> str:
    """A text of at most so many bytes in UTF-8; no letter is cut in two."""
    return text.encode()[:limit].decode(errors="ignore") if limit else text


def cut_text(text: str, limit: int) -> str:
    """A text of at most ``limit`` bytes in UTF-8; 0: any length."""
    return _cut(text, limit)
