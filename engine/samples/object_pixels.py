"""The pixels of each object, object by object; overlapping objects each have theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .burn import MAX_CELLS, burn
from .model import Bool, Int, RasterGrid, SamplesError, present
from .parts import Parts

Pixels32 = NDArray[np.int32]

#: Objects burnt together at most, and pixels of all objects of a layer: 8 bytes each are held.
_OBJECTS_AT_ONCE = 2_000
MAX_PIXELS = 100_000_000


@dataclass(frozen=True)
class ObjectPixels:
    """Pixels of objects.

    Attributes
    ----------
    rows, cols : int32 (pixels,)
    offsets : int64 (objects + 1,)
        Pixels of object i are ``offsets[i]:offsets[i + 1]``, in raster order, each once.
    small : bool (objects,)
        Which took a pixel although no centre lies in them.
    """

    rows: Pixels32
    cols: Pixels32
    offsets: Int
    small: Bool


def object_pixels(
    parts: Parts, count: int, grid: RasterGrid, name: str, check: Callable[[], None]
) -> ObjectPixels:
    """The pixels that each object takes.

    Memory goes with the objects' own pixels, not with the raster.

    Parameters
    ----------
    parts : Parts
        In pixel coordinates; owners are below ``count``.
    count : int
        How many objects there are.
    grid : RasterGrid
    name : str
        The file, for sentences.
    check : callable
        Raises when the user asked to stop.

    Raises
    ------
    SamplesError
        More pixels than can be held.
    """
    parts = _by_owner(parts)
    sizes = np.zeros(count, np.int64)
    small = np.zeros(count, bool)
    rows, cols = [np.zeros(0, np.int32)], [np.zeros(0, np.int32)]
    total = 0
    for first, last, some in _chunks(parts, count, grid):
        check()
        mine = Parts(some.geometries, some.owners - first)
        burnt = burn(mine, last - first, grid.height, grid.width, check)
        order = np.argsort(burnt.owners, kind="stable")
        down, across = np.divmod(burnt.places[order], grid.width)
        rows.append(down.astype(np.int32))
        cols.append(across.astype(np.int32))
        sizes[first:last] = np.bincount(burnt.owners, minlength=last - first)
        small[first:last] = burnt.small
        # A polygon without any area is a point.
        flat = present(mine.owners[mine.points], last - first)
        small[first:last] |= flat & (sizes[first:last] > 0)
        total += len(order)
        if total > MAX_PIXELS:
            raise SamplesError(
                f"The polygons of {name} hold more than {MAX_PIXELS:,} pixels altogether: expected "
                "single objects such as crowns, fields or roofs; choose a layer of those, or take "
                "a part of it."
            )
    offsets = np.zeros(count + 1, np.int64)
    np.cumsum(sizes, out=offsets[1:])
    return ObjectPixels(np.concatenate(rows), np.concatenate(cols), offsets, small)


def _by_owner(parts: Parts) -> Parts:
    order = np.argsort(parts.owners, kind="stable")
    return Parts(parts.geometries[order], parts.owners[order])


def _chunks(parts: Parts, count: int, grid: RasterGrid) -> Iterator[tuple[int, int, Parts]]:
    """Objects first to last - 1 with their parts: few enough to be burnt together."""
    import shapely

    limits = np.array([0, 0, grid.width, grid.height])
    bounds = np.clip(shapely.bounds(parts.geometries).reshape(-1, 4), 0, limits[[2, 3, 2, 3]])
    cells = (bounds[:, 2] - bounds[:, 0] + 1) * (bounds[:, 3] - bounds[:, 1] + 1)
    until = np.cumsum(np.bincount(parts.owners, cells, count))
    first = 0
    while first < count:
        before = until[first - 1] if first else 0.0
        last = int(np.searchsorted(until, before + MAX_CELLS, side="right"))
        last = min(max(last, first + 1), first + _OBJECTS_AT_ONCE, count)
        begin, end = np.searchsorted(parts.owners, [first, last])
        if begin < end:
            yield first, last, Parts(parts.geometries[begin:end], parts.owners[begin:end])
        first = last
