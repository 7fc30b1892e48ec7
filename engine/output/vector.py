"""Layers of polygons on disk, whole or not at all: GeoPackage, GeoJSON, Shapefile, FlatGeobuf."""

from __future__ import annotations

import contextlib
import itertools
import os
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import OutputError
from .paths import size_text, write_error
from .vector_formats import GEOJSON, GEOPACKAGE, VectorFormat, cut_text, field_names, format_of

#: Names for a GeoPackage's own columns, where the user's fields are called like the first ones.
_FID_NAMES = ("fid", "ogc_fid", "feature_id")
_GEOMETRY_NAMES = ("geom", "geometry", "shape")
#: Features read back at once.
_READ_BACK = 100_000
#: A journal that SQLite may leave beside a database that was not finished.
_JOURNALS = ("-journal", "-wal", "-shm")


@dataclass(frozen=True)
class Column:
    """A field and its values.

    Attributes
    ----------
    name : str
    values : array (n,)
        Whole numbers, fractions, bool, datetime64, or text (object) with None for no value.
    missing : bool (n,), optional
        Where there is no value, for whole numbers and bool.
    short : str
        The name where names must be short; empty: the name, cut.
    """

    name: str
    values: NDArray[Any]
    missing: NDArray[np.bool_] | None = None
    short: str = ""


class PolygonWriter:
    """Writes one layer of polygons, for :class:`engine.output.OutputSet`.

    Files are called ``NAME.part.ENDING`` until all are whole and were read back.

    Parameters
    ----------
    path : path
        Its ending says the format; see :data:`.vector_formats.POLYGON_EXTENSIONS`.
    what : str
        The output's name in messages.

    Attributes
    ----------
    names : dict of str to str
        The result's fields, and how they are called in the file.
    """

    def __init__(self, path: str | os.PathLike[str], what: str = "polygons") -> None:
        self.path = Path(path).absolute()
        self.what = what
        self.kind: VectorFormat = format_of(self.path)
        self.names: dict[str, str] = {}
        self._count = 0
        self._done = False

    def write(
        self,
        wkb: NDArray[Any],
        own: Sequence[Column],
        users: Sequence[Column],
        crs: str | None,
    ) -> list[str]:
        """Write the whole layer.

        Parameters
        ----------
        wkb : object (n,)
            Polygons and multipolygons as bytes.
        own : sequence of Column
            Fields of the result.
        users : sequence of Column
            Fields the polygons had; they come first in the table.
        crs : str or None
            Coordinate system of the polygons: a code or WKT.

        Returns
        -------
        list of str
            What the format could not hold as it was, in sentences.

        Raises
        ------
        OutputError
            It could not be written whole, or the format cannot hold it; nothing partial stays.
        """
        self.abort()
        mine, theirs, sentences = field_names(
            [column.name for column in own],
            [column.name for column in users],
            self.kind,
            {column.name: column.short for column in own if column.short},
        )
        self.names = dict(zip([column.name for column in own], mine, strict=True))
        columns = [
            *(replace(c, name=name) for c, name in zip(users, theirs, strict=True)),
            *(replace(c, name=name) for c, name in zip(own, mine, strict=True)),
        ]
        self._check_fits(wkb, columns)
        columns, cut = _shortened(columns, self.kind)
        sentences += cut
        options = self._options(columns, crs)
        if self.kind is GEOJSON:
            sentences.append(_geojson_sentence(crs))
        self._count = len(wkb)
        with self._errors():
            self._write(wkb, columns, crs, options)
        return sentences

    def finish(self) -> None:
        """Read the layer back.

        Raises
        ------
        OutputError
            It did not reach the disk whole.
        """
        if self._done:
            return
        import pyogrio.raw

        with self._errors():
            there = 0
            for begin in range(0, self._count, _READ_BACK):
                _, _, wkb, _ = pyogrio.raw.read(
                    self._part(), columns=[], skip_features=begin, max_features=_READ_BACK
                )
                there += sum(one is not None for one in wkb)
            if there != self._count:
                raise OSError(f"{there} of {self._count} features were read back")
            missing = [one for one in self._needed() if not one.exists()]
            if missing:
                raise OSError(f"{missing[0].name} was not written")
        self._done = True

    def commit(self) -> None:
        """Give the files their names; those of an earlier layer go with it.

        Raises
        ------
        OutputError
            An earlier file cannot be replaced: it stays as it was, everything partial is removed.
        """
        aside: list[tuple[Path, Path]] = []
        placed: list[Path] = []
        try:
            for old in self._earlier():
                kept = old.with_name(f"{self.path.name}.part.old{len(aside)}")
                old.replace(kept)
                aside.append((old, kept))
            for ending in self.kind.files:
                made = self._part(ending)
                if made.exists():
                    target = self._target(ending)
                    made.replace(target)
                    placed.append(target)
        except OSError as error:
            for target in placed:
                with contextlib.suppress(OSError):
                    target.unlink()
            for old, kept in aside:
                with contextlib.suppress(OSError):
                    kept.replace(old)
            self.abort()
            raise OutputError(
                f"The {self.what} '{self.path}' could not be replaced ({error.strerror or error}): "
                "close what has it open (in QGIS remove the layer) or choose another file name."
            ) from error
        for _, kept in aside:
            with contextlib.suppress(OSError):
                kept.unlink()

    def abort(self) -> None:
        """Remove everything of an unfinished layer; its earlier version stays."""
        for ending in self.kind.files:
            part = self._part(ending)
            for suffix in ("", *_JOURNALS) if self.kind is GEOPACKAGE else ("",):
                with contextlib.suppress(OSError):
                    Path(f"{part}{suffix}").unlink()

    def _part(self, ending: str = "") -> Path:
        # GDAL wants the format's own ending behind: without, it makes a folder of some formats.
        return self.path.with_name(f"{self.path.name}.part{ending or self.kind.files[0]}")

    def _target(self, ending: str) -> Path:
        main = ending == self.kind.files[0]
        return self.path if main else self.path.with_suffix(ending)

    def _needed(self) -> list[Path]:
        return [self._part(ending) for ending in self.kind.files[:3]]

    def _earlier(self) -> list[Path]:
        """Files of an earlier layer that the new one replaces, in any case of their endings."""
        endings = [*self.kind.files[1:], *self.kind.stale]
        names = {self.path.name, *(self.path.stem + ending for ending in endings)}
        folded = {name.casefold() for name in names}
        stem = len(self.path.stem)
        found = [
            one
            for one in self.path.parent.iterdir()
            if one.name.casefold() in folded and one.name[:stem] == self.path.stem
        ]
        return sorted(one for one in found if one.is_file() or one.is_symlink())

    def _check_fits(self, wkb: NDArray[Any], columns: Sequence[Column]) -> None:
        kind = self.kind
        if kind.fields and len(columns) > kind.fields:
            raise OutputError(
                f"The {self.what} have {len(columns)} fields, a {kind.name} holds {kind.fields} at "
                "most: remove some, or write a GeoPackage (.gpkg)."
            )
        size = sum(len(one) for one in wkb) if kind.size else 0
        if size > kind.size:
            raise OutputError(
                f"The {self.what} need about {size_text(size)}, a file of a {kind.name} holds "
                f"{size_text(kind.size)} at most: write a GeoPackage (.gpkg)."
            )

    def _options(self, columns: Sequence[Column], crs: str | None) -> dict[str, str]:
        if self.kind is GEOPACKAGE:
            names = {column.name.casefold() for column in columns}
            return {
                "FID": _free_name(_FID_NAMES, names),
                "GEOMETRY_NAME": _free_name(_GEOMETRY_NAMES, names),
            }
        if self.kind is GEOJSON:
            return {"RFC7946": "YES"} if crs else {}
        return {"ENCODING": "UTF-8"} if self.kind.text_bytes else {}

    def _write(
        self,
        wkb: NDArray[Any],
        columns: Sequence[Column],
        crs: str | None,
        options: dict[str, str],
    ) -> None:
        import pyogrio.raw
        import shapely

        multi = bool((shapely.get_type_id(shapely.from_wkb(wkb)) != 3).any())
        layer = {} if self.kind.text_bytes else {"layer": self.path.stem}
        with warnings.catch_warnings():
            # That there is no coordinate system is known; what a format cannot hold is told.
            warnings.simplefilter("ignore")
            pyogrio.raw.write(
                self._part(),
                wkb,
                [column.values for column in columns],
                [column.name for column in columns],
                field_mask=[column.missing for column in columns],
                driver=self.kind.driver,
                geometry_type="MultiPolygon" if multi else "Polygon",
                promote_to_multi=multi,
                crs=crs,
                layer_options=options,
                **layer,
            )

    @contextlib.contextmanager
    def _errors(self) -> Iterator[None]:
        """Whatever goes wrong becomes one sentence, and nothing partial stays."""
        try:
            yield
        except (RuntimeError, ValueError, OSError) as error:
            self.abort()
            raise write_error(self.path, self.what, error) from error
        except BaseException:
            self.abort()
            raise


def _free_name(names: Sequence[str], taken: set[str]) -> str:
    """The first that is free, or else the last with a number behind it."""
    more = (f"{names[-1]}_{number}" for number in itertools.count(1))
    return next(name for name in itertools.chain(names, more) if name not in taken)


def _shortened(columns: Sequence[Column], kind: VectorFormat) -> tuple[list[Column], list[str]]:
    """Texts cut to what the format holds, and how many were."""
    if not kind.text_bytes:
        return list(columns), []
    result, cut = [], 0
    for column in columns:
        if column.values.dtype == object:
            texts = np.array(
                [
                    None if value is None else cut_text(str(value), kind.text_bytes)
                    for value in column.values
                ],
                object,
            )
            cut += sum(a is not None and str(a) != b for a, b in zip(column.values, texts))
            column = replace(column, values=texts)
        result.append(column)
    said = f"{cut:,} text{'s were' if cut > 1 else ' was'} cut: a {kind.name} holds "
    return result, [f"{said}{kind.text_bytes} bytes of each at most."] if cut else []


def _geojson_sentence(crs: str | None) -> str:
    if crs is None:
        return (
            "The polygons have no coordinate system, and a GeoJSON file is taken to be in degrees: "
            "write a GeoPackage (.gpkg) to keep them apart from such."
        )
    return "GeoJSON holds longitudes and latitudes (WGS 84): the polygons were transformed."
