"""The margins of a classification: how far the best class was ahead, pixel by pixel."""

from __future__ import annotations

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
from ..samples.raster import grid_of
from ..scene import Window
from ..scene.window import cut, tile_shape
from .class_map import MAX_PIXELS

#: Rounding may put a margin so far out of 0..1.
_SLACK = 1e-3


@dataclass(frozen=True)
class Margins:
    """The second band of a raster of confidence; open it with :meth:`open`.

    Attributes
    ----------
    name : str
        The file's.
    grid : RasterGrid
    tiles : tuple of Window
        They cover the raster once; each is small enough to be held.
    """

    name: str
    grid: RasterGrid
    tiles: tuple[Window, ...]
    _dataset: Any

    @classmethod
    @contextmanager
    def open(cls, path: str) -> Iterator[Margins]:
        """Open a raster of confidence.

        Parameters
        ----------
        path : str
            As a classification writes it: confidence in band 1, margin in band 2.

        Raises
        ------
        EngineError
            Nothing that can be opened, or no second band of fractions.
        """
        name = Path(path).name
        _check_there(path)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)
                dataset = rasterio.open(path)
        except RasterioError as error:
            raise EngineError(
                f"{name} cannot be opened as a raster: expected the confidence that a "
                "classification writes (GeoTIFF); it may be damaged.",
                details=str(error),
            ) from error
        with dataset:
            if dataset.count < 2 or np.dtype(dataset.dtypes[1]).kind != "f":
                raise EngineError(
                    f"{name} is no confidence of a classification: expected confidence in band 1 "
                    f"and margin in band 2, both fractions, found {dataset.count} band(s) of type "
                    f"{dataset.dtypes[0]}: choose the output CONFIDENCE of 'Classify...'."
                )
            whole = Window(0, 0, dataset.height, dataset.width)
            block = dataset.block_shapes[1]
            row_major = block[1] >= whole.width
            shape = tile_shape(whole, block, MAX_PIXELS, row_major=row_major)
            yield cls(name, grid_of(dataset), tuple(cut(whole, *shape)), dataset)

    def read(self, window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Margins of a window, and where there are some; both (height, width).

        Raises
        ------
        EngineError
            Damaged data, or values that are no margins.
        """
        place = rio.Window(window.col, window.row, window.width, window.height)
        try:
            margin = self._dataset.read(2, window=place).astype(np.float32, copy=False)
            valid = np.isfinite(margin) & (self._dataset.read_masks(2, window=place) > 0)
        except (RasterioError, OSError) as error:
            raise EngineError(
                f"{self.name} cannot be read at row {window.row + 1}, column {window.col + 1}: the "
                "file is truncated or damaged, copy it again or classify again.",
                details=str(error),
            ) from error
        found = margin[valid]
        if found.size and not -_SLACK <= found.min() <= found.max() <= 1 + _SLACK:
            odd = found.min() if found.min() < -_SLACK else found.max()
            raise EngineError(
                f"{self.name} holds {odd:g} in its second band: expected margins from 0 to 1, as "
                "the output CONFIDENCE of a classification has them; choose that raster."
            )
        return margin, valid


def _check_there(path: str) -> None:
    if not path.strip():
        raise EngineError("No raster of confidence was given: choose one of a classification.")
    file = Path(path)
    if "://" in path or path.startswith("/vsi"):
        return
    if not file.exists():
        raise EngineError(f"{path} does not exist: check the path of the confidence.")
    if file.is_dir():
        raise EngineError(f"{path} is a folder: choose the raster of confidence in it.")
