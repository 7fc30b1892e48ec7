"""The pixels of a raster that lie in the polygons of a vector file, as bits: a polygon may be as
large as the raster, and a list of its pixels would be larger than the raster's bands.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import rasterio
from numpy.typing import NDArray

from .burn import inner_points, of_points, shape_masks
from .layer import Geometries, read_geometries
from .model import Bool, Int, RasterGrid, SamplesError, present
from .parts import Parts
from .place import to_pixels
from .words import number_of

#: Bytes of the mask looked at together.
_AT_ONCE = 1_000_000
_NOUN = "polygon"


@dataclass(frozen=True)
class Covered:
    """Which pixels lie in polygons.

    Attributes
    ----------
    name : str
        The file, for sentences.
    box : (row, col, height, width)
        The smallest window that holds all these pixels.
    pixels : int
        How many they are.
    features : int
        Features that have pixels.
    notes, warnings : tuple of str
        What was assumed, and what became of features that could not be used as they are.
    """

    name: str
    box: tuple[int, int, int, int]
    pixels: int
    features: int
    notes: tuple[str, ...]
    warnings: tuple[str, ...]
    _bits: _Bits

    def at(self, rows: Int, cols: Int) -> Bool:
        """Whether the pixels where rows and columns cross lie in polygons (rows, cols)."""
        return self._bits.at(rows, cols)


def covered_pixels(
    path: str, *, layer: str = "", grid: RasterGrid, check: Callable[[], None] = lambda: None
) -> Covered:
    """The pixels whose centre lies in a polygon of a vector file.

    As with samples, a feature so small that it holds no centre takes the pixel it lies in.

    Parameters
    ----------
    path : str
        Anything GDAL reads as vectors, also as QGIS writes it. Points and lines are left out.
    layer : str, optional
        Layer by name; empty: the one in ``path``, else the first with geometries.
    grid : RasterGrid
        The raster; other coordinate systems are transformed into its own.
    check : callable, optional
        Called often; raises when the user asked to stop.

    Raises
    ------
    SamplesError
        The file or layer cannot be read, has no polygon, or none has a pixel in the raster.
    """
    check()
    found = read_geometries(path, layer, _NOUN)
    polygons, warnings = _polygons(found)
    count = len(found.wkb)
    placed, notes = to_pixels(polygons, found.crs, grid, found.name, check, _NOUN)
    bits = _Bits.around(placed, grid)
    taken = np.zeros(count, bool)
    with rasterio.Env():
        shapes = placed.take(~placed.points)
        for owner, box, mask in shape_masks(shapes, grid.height, grid.width, check):
            if mask.any():
                bits.add(box, mask)
                taken[owner] = True
    bare = placed.take(~taken[placed.owners])
    flat, small = bare.take(bare.points), inner_points(bare.take(bare.areal))
    keys = of_points(flat.with_others(small), count, grid.height, grid.width)
    for place in (keys // count).tolist():
        row, col = divmod(place, grid.width)
        bits.add((col, row, col + 1, row + 1), np.ones((1, 1), np.uint8))
    tiny = present(keys % count, count)
    used = taken | tiny
    outside = present(polygons.owners, count) & ~used
    if not used.any():
        raise SamplesError(
            f"No polygon of {found.name} holds a pixel of the raster: choose polygons that lie in "
            "it."
        )
    told = (
        (tiny, "smaller than a pixel: took the pixel it lies in."),
        (outside, "left out: no pixel in the raster."),
    )
    warnings += [
        f"{number_of(int(which.sum()), 'feature')} of {found.name} {text}"
        for which, text in told
        if which.any()
    ]
    return Covered(
        found.name,
        bits.box(),
        bits.count(),
        int(used.sum()),
        (*found.notes, *notes),
        tuple(warnings),
        bits,
    )


def _polygons(found: Geometries) -> tuple[Parts, list[str]]:
    """The valid polygons of a layer, and what became of the others.

    Raises
    ------
    SamplesError
        There is none.
    """
    import shapely

    if not len(found.wkb):
        raise SamplesError(
            f"{found.name} has no features: expected polygons around what is to be classified; "
            "draw some, or choose another layer."
        )
    # An open ring is closed; what cannot be a geometry at all is None.
    with np.errstate(invalid="ignore"):
        geometries = shapely.from_wkb(found.wkb, on_invalid="fix")
    every = Parts.of(geometries, np.arange(len(geometries)))
    areal = every.take(every.areal)
    if not len(areal):
        points = int(every.points.sum())
        kinds = ((points, "point"), (len(every) - points, "line"))
        there = " and ".join(number_of(some, kind) for some, kind in kinds if some)
        raise SamplesError(
            f"{found.name} has no polygon, only {there or 'features without geometry'}: expected "
            "polygons around what is to be classified; choose a layer of polygons."
        )
    polygons, repaired, _ = areal.repaired()
    told = (
        (len(every) - len(areal), "line or point", "lines or points", "left out: no polygon."),
        (len(repaired), "feature", "features", "with an invalid geometry, made valid."),
    )
    return polygons, [
        f"{number_of(some, one, many)} of {found.name} {text}"
        for some, one, many, text in told
        if some
    ]


@dataclass(frozen=True)
class _Bits:
    """Bits of the window at ``top``, ``left``; rows are whole bytes."""

    top: int
    left: int
    bits: NDArray[np.uint8]

    @classmethod
    def around(cls, parts: Parts, grid: RasterGrid) -> _Bits:
        """None set, for the part of the raster around geometries."""
        import shapely

        # Widened: what exactly touches an edge is for GDAL to decide.
        widened = np.floor(shapely.total_bounds(parts.geometries)) + np.array([-1, -1, 2, 2])
        left, top, right, bottom = widened
        first = np.clip([top, left], 0, [grid.height, grid.width]).astype(np.int64)
        last = np.clip([bottom, right], first, [grid.height, grid.width]).astype(np.int64)
        height, width = (last - first).tolist()
        bits = np.zeros((height, -(-width // 8)), np.uint8)
        return cls(int(first[0]), int(first[1]), bits)

    def add(self, box: tuple[int, int, int, int], mask: NDArray[np.uint8]) -> None:
        """Set what a mask has in a box (left, top, right, bottom) of the raster."""
        left, top, right, bottom = box
        first, last = (left - self.left) // 8, -(-(right - self.left) // 8)
        whole = np.zeros((len(mask), 8 * (last - first)), np.uint8)
        begin = left - self.left - 8 * first
        whole[:, begin : begin + right - left] = mask
        self.bits[top - self.top : bottom - self.top, first:last] |= np.packbits(whole, axis=1)

    def at(self, rows: Int, cols: Int) -> Bool:
        """Which bits are set where rows and columns of the raster cross."""
        down, across = rows - self.top, cols - self.left
        in_rows = (down >= 0) & (down < len(self.bits))
        in_cols = (across >= 0) & (across < 8 * self.bits.shape[1])
        found = np.zeros((len(rows), len(cols)), bool)
        down, across = down[in_rows], across[in_cols]
        some = self.bits[np.ix_(down, across >> 3)]
        found[np.ix_(in_rows, in_cols)] = (some >> (7 - (across & 7)).astype(np.uint8)) & 1
        return found

    def count(self) -> int:
        """How many are set."""
        ones = np.unpackbits(np.arange(256, dtype=np.uint8)[:, None], axis=1).sum(axis=1)
        flat = self.bits.reshape(-1)
        return sum(
            int(np.bincount(flat[start : start + _AT_ONCE], minlength=256) @ ones)
            for start in range(0, flat.size, _AT_ONCE)
        )

    def box(self) -> tuple[int, int, int, int]:
        """The smallest window of the raster with all that are set; there must be one."""
        rows = np.flatnonzero(self.bits.any(axis=1))
        cols = np.flatnonzero(np.unpackbits(np.bitwise_or.reduce(self.bits, axis=0)))
        row, col = int(rows[0]), int(cols[0])
        return row + self.top, col + self.left, int(rows[-1]) - row + 1, int(cols[-1]) - col + 1
