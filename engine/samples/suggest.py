"""Where a sample would tell most: places of largest uncertainty, spread out.

Plain arrays and windows ``(row, column, height, width)`` only; whoever reads the rasters is asked
for one window at a time.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .model import Bool, Float, Int

#: Pixels to each side over which uncertainty is averaged: a single odd pixel is no place to go.
RADIUS = 2
#: Uncertainty is counted in whole numbers of these: sums are then exact, and the same for any cut.
_UNIT = 1e-6

PixelWindow = tuple[int, int, int, int]


class Place(NamedTuple):
    """A pixel and the mean uncertainty, 0..1, of it and its neighbourhood."""

    row: int
    col: int
    uncertainty: float


def mean_uncertainty(margin: NDArray[np.floating], valid: Bool, inside: Bool) -> Float:
    """Uncertainty, 1 - margin, averaged over 5 x 5 pixels.

    Parameters
    ----------
    margin : float array, shape (h + 4, w + 4)
        How far the best class is ahead of the second, 0..1; anything where not valid. With
        :data:`RADIUS` further pixels on each side.
    valid : bool array, same shape
        Pixels that count.
    inside : bool array, same shape
        Pixels that are in the raster.

    Returns
    -------
    float64 array, shape (h, w)
        Mean over the valid pixels; -inf where the pixel is not valid itself, or where most of its
        neighbourhood in the raster is not.
    """
    doubt = np.where(valid, 1.0 - np.clip(np.where(valid, margin, 1.0), 0.0, 1.0), 0.0)
    total = _box_sums(np.rint(doubt / _UNIT).astype(np.int64))
    count, possible = _box_sums(valid.astype(np.int64)), _box_sums(inside.astype(np.int64))
    centre = valid[RADIUS:-RADIUS, RADIUS:-RADIUS]
    good = centre & (2 * count >= possible)
    mean = np.full(centre.shape, -np.inf)
    mean[good] = total[good] / count[good] * _UNIT
    return mean


def spread_out(
    tiles: Sequence[PixelWindow],
    look: Callable[[PixelWindow], Float],
    count: int,
    distance: int,
    taken: tuple[Int, Int],
    check: Callable[[], None] = lambda: None,
) -> list[Place]:
    """The most uncertain pixels, best first, none nearer than ``distance`` to another.

    Always the best pixel of all that are far enough from those before; of equals the upper one,
    then the left one. So the result does not depend on the tiles.

    Parameters
    ----------
    tiles : sequence of (row, col, height, width)
        They cover the raster once.
    look : callable
        Uncertainty of a tile, -inf where nothing may be chosen. Each tile is looked at once, and
        again when its best pixel has come too near to a chosen one: memory holds one tile.
    count : int
        Places at most.
    distance : int
        In pixels between centres, at least 1.
    taken : (rows, cols)
        Pixels that have samples, in any order.
    check : callable
        Called before every look; raises to cancel.

    Returns
    -------
    list of Place
        Fewer than ``count`` where there is no room for more.
    """
    order = np.argsort(taken[0], kind="stable")
    rows, cols = taken[0][order], taken[1][order]
    places: list[Place] = []

    def best(number: int) -> tuple[float, int, int, int] | None:
        check()
        tile = tiles[number]
        values = look(tile).copy()
        _blank_around_samples(values, tile, rows, cols, distance)
        for place in places:
            _blank_around(values, tile, place, distance)
        at = int(values.argmax())
        row, col = divmod(at, tile[3])
        found = float(values[row, col])
        return (-found, tile[0] + row, tile[1] + col, number) if np.isfinite(found) else None

    heap = [entry for number in range(len(tiles)) if (entry := best(number))]
    heapq.heapify(heap)
    while heap and len(places) < count:
        negative, row, col, number = heapq.heappop(heap)
        near = any((row - p.row) ** 2 + (col - p.col) ** 2 < distance**2 for p in places)
        if not near:
            places.append(Place(row, col, -negative))
        again = best(number) if len(places) < count else None
        if again:
            heapq.heappush(heap, again)
    return places


def _blank_around(values: Float, tile: PixelWindow, place: Place, distance: int) -> None:
    """Take out of a tile what is nearer to a place than the distance."""
    row, col = place.row - tile[0], place.col - tile[1]
    top, bottom = max(row - distance, 0), min(row + distance + 1, tile[2])
    left, right = max(col - distance, 0), min(col + distance + 1, tile[3])
    if top >= bottom or left >= right:
        return
    down = (np.arange(top, bottom) - row)[:, None] ** 2
    across = (np.arange(left, right) - col)[None, :] ** 2
    part = values[top:bottom, left:right]
    part[down + across < distance**2] = -np.inf


def _blank_around_samples(
    values: Float, tile: PixelWindow, rows: Int, cols: Int, distance: int
) -> None:
    """Take out of a tile what is nearer to a sample than the distance; rows ascend."""
    top, left = tile[0] - distance, tile[1] - distance
    height, width = tile[2] + 2 * distance, tile[3] + 2 * distance
    first, last = np.searchsorted(rows, [top, top + height])
    down, across = rows[first:last] - top, cols[first:last] - left
    inside = (across >= 0) & (across < width)
    if not inside.any():
        return
    from scipy.ndimage import distance_transform_edt

    free = np.ones((height, width), bool)
    free[down[inside], across[inside]] = False
    away = distance_transform_edt(free)[distance:-distance, distance:-distance]
    values[away < distance] = -np.inf


def _box_sums(values: NDArray[np.int64]) -> NDArray[np.int64]:
    """Sums over squares of 2 RADIUS + 1 pixels that lie in the image."""
    side = 2 * RADIUS + 1
    corner = np.pad(values.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    down = corner[side:] - corner[:-side]
    sums: NDArray[np.int64] = down[:, side:] - down[:, :-side]
    return sums
