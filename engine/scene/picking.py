"""Values of scattered pixels, read tile by tile."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from .scene import Scene
from .window import Window

#: Memory for a tile that is read, in MB.
_TILE_MB = 64.0

Floats = NDArray[np.float32]
Indices = NDArray[np.int64]


def values_at(
    scene: Scene,
    rows: Indices,
    cols: Indices,
    bands: NDArray[np.bool_],
    check: Callable[[], None] = lambda: None,
) -> tuple[Floats, NDArray[np.bool_]]:
    """Reflectance of single pixels.

    Parameters
    ----------
    scene : Scene
    rows, cols : int64 array, shape (n,)
        Inside the scene, in any order.
    bands : bool array, shape (scene bands,)
    check : callable
        Called before every tile; raises to cancel.

    Returns
    -------
    values : float32 array, shape (n, bands)
        0 where not valid.
    valid : bool array, shape (n,)
    """
    count = int(bands.sum())
    values, valid = np.zeros((len(rows), count), np.float32), np.zeros(len(rows), bool)
    tiles = scene.tiles(bytes_per_pixel=4 * count + 1, memory_mb=_TILE_MB)
    for tile, chosen in pixels_by_tile(tiles, rows, cols):
        check()
        # Only the part of the tile between the pixels is read.
        top, left = int(rows[chosen].min()), int(cols[chosen].min())
        bottom, right = int(rows[chosen].max()) + 1, int(cols[chosen].max()) + 1
        part = Window(top, left, bottom - top, right - left).intersection(tile) or tile
        block = scene.read(part, bands)
        down, across = rows[chosen] - part.row, cols[chosen] - part.col
        values[chosen] = block.values[:, down, across].T
        valid[chosen] = block.valid[down, across]
    return values, valid


def pixels_by_tile(
    tiles: list[Window], rows: Indices, cols: Indices
) -> Iterator[tuple[Window, Indices]]:
    """The tiles that hold pixels, each with the indices of its pixels.

    Parameters
    ----------
    tiles : list of Window
        Disjoint.
    rows, cols : int64 array, shape (n,)

    Yields
    ------
    tile : Window
    indices : int64 array
        Into ``rows`` and ``cols``; never empty.
    """
    # Sorted by row, the pixels of a tile are found among those of its rows alone.
    order = np.argsort(rows, kind="stable")
    sorted_rows = rows[order]
    for tile in tiles:
        first, last = np.searchsorted(sorted_rows, [tile.row, tile.row + tile.height])
        near = order[first:last]
        inside = (cols[near] >= tile.col) & (cols[near] < tile.col + tile.width)
        if inside.any():
            yield tile, near[inside]
