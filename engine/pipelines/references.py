"""The reference a map is compared with: vectors or a raster, read window by window."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio import windows as rio
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..errors import EngineError
from ..jobs import AssessAccuracy
from ..samples import LabelledPixels, RasterGrid, read_vector
from ..samples.classes import check_values
from ..samples.layer import parse_source
from ..samples.legend import Legend, read_legend
from ..samples.model import MAX_VALUE
from ..samples.raster import data_file, grid_of, labelled, opened
from ..samples.same_grid import check_same_grid
from ..scene import Window

Int = NDArray[np.int64]
#: What classes are told apart by: numbers, texts, or numbers that may have names.
Telling = Literal["values", "names", "either"]

#: GDAL takes a table of x, y and a number for a raster.
_TABLES = (".csv", ".tsv")


class Reference(Protocol):
    """Labelled pixels on the map's grid."""

    @property
    def name(self) -> str:
        """The file's name."""

    @property
    def telling(self) -> Telling:
        """What its classes are told apart by."""

    @property
    def names(self) -> Mapping[int, str]:
        """Names of class values, where there are some."""

    @property
    def colors(self) -> Mapping[int, str]:
        """``#rrggbb`` of class values, where there are some."""

    @property
    def sentences(self) -> Sequence[str]:
        """What was assumed, and what became of samples that could not be used as they are."""

    @property
    def features(self) -> tuple[int, int] | None:
        """Features that have pixels, and all features; None of a raster."""

    def inside(self, tile: Window) -> tuple[Int, Int, Int]:
        """Rows, columns (of the whole map) and class values 1..65535 of a window, row by row."""


@dataclass(frozen=True)
class VectorReference:
    """Labelled polygons, lines or points; see :class:`Reference`."""

    name: str
    pixels: LabelledPixels

    @property
    def telling(self) -> Telling:
        """Numbers of a field get names that say just that."""
        plain = all(one.name == f"class {one.value}" for one in self.pixels.classes)
        return "values" if plain else "names"

    @property
    def names(self) -> Mapping[int, str]:
        if self.telling == "values":
            return {}
        return {one.value: one.name for one in self.pixels.classes}

    @property
    def colors(self) -> Mapping[int, str]:
        return {one.value: one.color for one in self.pixels.classes if one.color}

    @property
    def sentences(self) -> Sequence[str]:
        return self.pixels.counts.sentences()

    @property
    def features(self) -> tuple[int, int] | None:
        return self.pixels.counts.used_features, self.pixels.counts.features

    def inside(self, tile: Window) -> tuple[Int, Int, Int]:
        rows, cols = self.pixels.rows, self.pixels.cols
        first, last = np.searchsorted(rows, [tile.row, tile.row + tile.height])
        near = np.arange(first, last)
        across = cols[near] - tile.col
        chosen = near[(across >= 0) & (across < tile.width)]
        values = np.array([one.value for one in self.pixels.classes], np.int64)
        return rows[chosen], cols[chosen], values[self.pixels.labels[chosen]]


@dataclass(frozen=True)
class RasterReference:
    """A raster of class values on the map's grid; see :class:`Reference`."""

    name: str
    grid: RasterGrid
    legend: Legend
    sentences: Sequence[str]
    _dataset: Any
    telling: Telling = "either"
    features: tuple[int, int] | None = None

    @property
    def names(self) -> Mapping[int, str]:
        return {value: name for value, name in self.legend.names.items() if 0 < value <= MAX_VALUE}

    @property
    def colors(self) -> Mapping[int, str]:
        return self.legend.colors

    def inside(self, tile: Window) -> tuple[Int, Int, Int]:
        place = rio.Window(tile.col, tile.row, tile.width, tile.height)
        places, values = labelled(self._dataset, place, self.name)
        check_values(np.unique(values).tolist(), self.name)
        rows, cols = np.divmod(places, self.grid.width)
        return rows, cols, values


@contextmanager
def open_reference(
    job: AssessAccuracy, grid: RasterGrid, check: Callable[[], None]
) -> Iterator[Reference]:
    """Open the reference of a job.

    Parameters
    ----------
    job : AssessAccuracy
    grid : RasterGrid
        The map's.
    check : callable
        Raises to cancel.

    Raises
    ------
    EngineError
        It is neither a raster nor a vector file, lies on another grid, or has no class.
    """
    path = job.reference
    if is_raster(path, job.reference_layer):
        data_path, name = data_file(path), Path(path).name
        with opened(data_path, path) as dataset:
            notes = check_same_grid(grid_of(dataset), grid, name)
            if job.class_field:
                notes.append(
                    f"{name} is a raster: the class field '{job.class_field}' is not used."
                )
            yield RasterReference(name, grid, read_legend(dataset, data_path), notes, dataset)
        return
    _check_vector(path)
    pixels = read_vector(
        path, layer=job.reference_layer, class_field=job.class_field, grid=grid, check=check
    )
    yield VectorReference(parse_source(path).name, pixels)


def is_raster(path: str, layer: str = "") -> bool:
    """Whether a reference is read as a raster: GDAL opens it as one and no layer is named."""
    if layer or "|" in path or path.lower().endswith(_TABLES) or not path.strip():
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(data_file(path)) as dataset:
                # A container of both kinds opens without bands of its own.
                return bool(dataset.count or dataset.subdatasets)
    except RasterioError:
        return False


def _check_vector(text: str) -> None:
    """Say it of the reference: what reads vectors takes them for samples."""
    import pyogrio

    source = parse_source(text)
    path = source.path
    if not path.strip():
        raise EngineError("No reference was given: choose a vector file or a raster of classes.")
    if "://" not in path and not path.startswith("/vsi") and not Path(path).exists():
        raise EngineError(f"{path} does not exist: check the path of the reference.")
    try:
        pyogrio.list_layers(path)
    except (RuntimeError, ValueError, OSError) as error:
        raise EngineError(
            f"{source.name} can be opened neither as a raster nor as a vector file: expected a "
            "reference that GDAL reads (GeoPackage, Shapefile, GeoTIFF...); it may be damaged, "
            "export it again.",
            details=str(error),
        ) from error
