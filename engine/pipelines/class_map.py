"""A class map, whoever made it: opened, and read window by window."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio import windows as rio
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..errors import EngineError
from ..samples import RasterGrid
from ..samples.legend import Legend, read_legend
from ..samples.model import MAX_VALUE
from ..samples.raster import data_file, grid_of, opened
from ..scene import Window
from ..scene.window import cut, tile_shape

#: What :meth:`ClassMap.read` gives where the map has no data, and where it has 0 as its nodata
#: value and nothing tells whether that is no data or unclassified.
NODATA, UNSURE = -1, -2
#: Pixels of a tile: of a reference that covers the map, each takes about 60 bytes.
MAX_PIXELS = 1_000_000
#: The job that made a map of this engine, in its metadata.
_JOB_TAG = "SPECTRAL_PROMPTS_JOB"
#: Names that say a value is none; anything else on 0 is taken for a class by whoever made the map.
_NO_CLASS_NAMES = {"", "unclassified", "background", "nodata", "no data", "none", "null", "n/a"}


@dataclass(frozen=True)
class ClassMap:
    """A raster of class values; open it with :meth:`open`.

    Attributes
    ----------
    path, name : str
        As given; the file's name.
    grid : RasterGrid
    legend : Legend
        Names and colours the file tells; 0 is no class.
    tiles : tuple of Window
        They cover the map once; each is small enough to be held.
    warnings : tuple of str
    zero_is_nodata : bool
        Whether a nodata value of 0 is known to be no data: the map's own metadata say that its
        maker left nothing unclassified.
    """

    path: str
    name: str
    grid: RasterGrid
    legend: Legend
    tiles: tuple[Window, ...]
    warnings: tuple[str, ...]
    zero_is_nodata: bool
    _dataset: Any

    @classmethod
    @contextmanager
    def open(cls, path: str) -> Iterator[ClassMap]:
        """Open a map.

        Parameters
        ----------
        path : str
            Anything GDAL reads, an ENVI classification also by its header.

        Raises
        ------
        EngineError
            Nothing that can be opened, several bands, or a type that holds no whole numbers.
        """
        data_path, name = data_file(path), Path(path).name
        _check_opens(data_path, path, name)
        with opened(data_path, path) as dataset:
            legend = read_legend(dataset, data_path)
            said = legend.names.get(0, "")
            notes = [] if said.casefold() in _NO_CLASS_NAMES else [_zero_is_named(name, said)]
            everything = _nothing_rejected(dataset.tags().get(_JOB_TAG, ""))
            tiles = tuple(_tiles(dataset))
            yield cls(
                path, name, grid_of(dataset), legend, tiles, tuple(notes), everything, dataset
            )

    @property
    def names(self) -> dict[int, str]:
        """Names by class value, where the file tells some; without 0."""
        return {value: name for value, name in self.legend.names.items() if 0 < value <= MAX_VALUE}

    def read(self, tile: Window) -> NDArray[np.int32]:
        """Class values of a window.

        Returns
        -------
        int32 array, shape (tile height, tile width)
            1..65535, 0 where the map leaves a pixel unclassified, :data:`NODATA` where it has no
            data; :data:`UNSURE` where 0 is the nodata value and may be either.

        Raises
        ------
        EngineError
            Damaged data, fractions, or values that cannot be classes.
        """
        place = rio.Window(tile.col, tile.row, tile.width, tile.height)
        try:
            raw: NDArray[Any] = self._dataset.read(1, window=place)
            valid: NDArray[np.bool_] = self._dataset.read_masks(1, window=place) > 0
        except (RasterioError, OSError) as error:
            raise EngineError(
                f"{self.name} cannot be read at row {tile.row + 1}, column {tile.col + 1}: the "
                "file is truncated or damaged, copy or export it again.",
                details=str(error),
            ) from error
        if raw.dtype.kind == "f":
            valid &= np.isfinite(raw)
        values = raw[valid]
        self._check(values)
        codes = np.full(raw.shape, NODATA, np.int32)
        codes[valid] = values
        if not self.zero_is_nodata:
            codes[~valid & (raw == 0)] = UNSURE
        return codes

    def _check(self, values: NDArray[Any]) -> None:
        if values.dtype.kind == "f" and (odd := values[values != np.floor(values)]).size:
            raise EngineError(
                f"{self.name} holds values such as {odd[0]:g}: expected a class map of whole "
                "numbers, found one of fractions; choose the raster of classes."
            )
        if values.size and not 0 <= values.min() <= values.max() <= MAX_VALUE:
            bad = values.min() if values.min() < 0 else values.max()
            raise EngineError(
                f"{self.name} holds the value {bad:g}: expected class values from 1 to "
                f"{MAX_VALUE} (0 is unclassified); number the classes anew, or set that value as "
                "the map's nodata."
            )


def _tiles(dataset: Any) -> list[Window]:
    whole = Window(0, 0, dataset.height, dataset.width)
    block = dataset.block_shapes[0]
    return cut(whole, *tile_shape(whole, block, MAX_PIXELS, row_major=block[1] >= whole.width))


def _nothing_rejected(job: str) -> bool:
    """Whether the job that made a map left no pixel unclassified."""
    try:
        parameters = json.loads(job)["parameters"]
        return bool(parameters["reject_below"] == 0)
    except (ValueError, KeyError, TypeError):
        return False


def _zero_is_named(name: str, said: str) -> str:
    return (
        f"{name} calls the value 0 '{said}': 0 is taken as unclassified here. If it is a class, "
        "give it another value."
    )


def _check_opens(data_path: str, path: str, name: str) -> None:
    """Say it of the map: what opens a raster of classes takes it for a reference."""
    if not path.strip():
        raise EngineError("No class map was given: choose a raster of class values.")
    file = Path(path)
    local = "://" not in path and not path.startswith("/vsi")
    if local and not file.exists():
        raise EngineError(f"{path} does not exist: check the path of the class map.")
    if local and file.is_dir():
        raise EngineError(f"{path} is a folder: choose the class map in it.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            rasterio.open(data_path).close()
    except RasterioError as error:
        raise EngineError(
            f"{name} cannot be opened as a raster: expected a class map in a file that GDAL reads "
            "(GeoTIFF, ENVI...); it may be damaged, or hold vectors, which are a reference.",
            details=str(error),
        ) from error
