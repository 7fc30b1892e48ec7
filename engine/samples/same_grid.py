"""Whether two rasters have the same pixels."""

from __future__ import annotations

import numpy as np
from rasterio import warp
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError

# rasterio does not export the exceptions it makes of GDAL's errors anywhere else.
from rasterio._err import CPLE_BaseError  # isort: skip

from .model import Float, RasterGrid, SamplesError, box_text, crs_text

#: Corners may be off by this share of a pixel.
_TOLERANCE = 0.05


def check_same_grid(reference: RasterGrid, grid: RasterGrid, name: str) -> list[str]:
    """Refuse a reference that does not lie pixel on pixel on the raster.

    Parameters
    ----------
    reference, grid : RasterGrid
    name : str
        The reference, for the sentence.

    Returns
    -------
    list of str
        What was assumed, in sentences.

    Raises
    ------
    SamplesError
        Another size, extent or coordinate system; both are described.
    """
    one, other = _crs(reference), _crs(grid)
    same_size = (reference.height, reference.width) == (grid.height, grid.width)
    if not (same_size and _same_corners(reference, grid, one, other)):
        raise SamplesError(
            f"{name} does not lie on the raster's grid: expected {_described(grid, other)}, found "
            f"{_described(reference, one)}: warp it to the raster's grid with nearest neighbour, "
            "or use samples as vectors."
        )
    if reference.georeferenced != grid.georeferenced:
        which = "The raster" if reference.georeferenced else name
        return [f"{which} has no georeference: both have the same size and are taken as one grid."]
    return []


def _crs(grid: RasterGrid) -> CRS | None:
    if not grid.crs_wkt or not grid.georeferenced:
        return None
    try:
        return CRS.from_wkt(grid.crs_wkt)
    except CRSError:
        return None


def _same_corners(
    reference: RasterGrid, grid: RasterGrid, one: CRS | None, other: CRS | None
) -> bool:
    if not (reference.georeferenced and grid.georeferenced):
        return True
    x, y = reference.corners()
    if one is not None and other is not None and one != other:
        # The same system is written in many ways; what counts is where the pixels are.
        try:
            moved = warp.transform(one, other, x, y)
        except (RasterioError, CPLE_BaseError):
            return False
        x, y = np.asarray(moved[0], np.float64), np.asarray(moved[1], np.float64)
    cols, rows = grid.pixels(x, y)
    wanted_cols: Float = np.array([0.0, grid.width, grid.width, 0.0])
    wanted_rows: Float = np.array([0.0, 0.0, grid.height, grid.height])
    off = np.abs(np.concatenate([cols - wanted_cols, rows - wanted_rows]))
    return bool((off <= _TOLERANCE).all())


def _described(grid: RasterGrid, crs: CRS | None) -> str:
    size = f"{grid.width:,} x {grid.height:,} pixels"
    if not grid.georeferenced:
        return f"{size} without georeference"
    return f"{size} (columns x rows) covering {box_text(grid.extent)} in {crs_text(crs)}"
