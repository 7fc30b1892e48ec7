"""The pixels of a raster that have a sample on them, whatever its class."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .burn import burn
from .layer import read_geometries
from .model import Int, RasterGrid
from .parts import Parts
from .place import to_pixels


def occupied_pixels(
    path: str, *, layer: str = "", grid: RasterGrid, check: Callable[[], None] = lambda: None
) -> tuple[Int, Int, tuple[str, ...]]:
    """The pixels that the features of a vector file take.

    Parameters
    ----------
    path : str
        Anything GDAL reads as vectors, also as QGIS writes it.
    layer : str, optional
        Layer by name; empty: the one in ``path``, else the first with geometries.
    grid : RasterGrid
        The raster; other coordinate systems are transformed into its own.
    check : callable, optional
        Called often; raises when the user asked to stop.

    Returns
    -------
    rows, cols : int64 (n,)
        In raster order, each pixel once; none for a layer without features.
    notes : tuple of str
        What was assumed, in sentences.

    Raises
    ------
    SamplesError
        The file or layer cannot be read, or all its features lie elsewhere.
    """
    import shapely

    found = read_geometries(path, layer)
    nothing = np.zeros(0, np.int64)
    # An open ring is closed; what cannot be a geometry at all is None.
    with np.errstate(invalid="ignore"):
        geometries = shapely.from_wkb(found.wkb, on_invalid="fix")
    parts, _, _ = Parts.of(geometries, np.arange(len(geometries))).repaired()
    if not len(parts):
        return nothing, nothing, found.notes
    placed, notes = to_pixels(parts, found.crs, grid, found.name, check)
    burnt = burn(placed, len(geometries), grid.height, grid.width, check)
    rows, cols = np.divmod(np.unique(burnt.places), grid.width)
    return rows, cols, (*found.notes, *notes)
