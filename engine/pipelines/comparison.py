"""One pass over a class map: what it holds, and what it says where a reference is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..assess import ConfusionMatrix
from ..errors import EngineError
from ..output import Grid, PixelAreas, pixel_areas
from ..samples.model import MAX_VALUE
from ..scene import Window
from .class_map import NODATA, UNSURE, ClassMap
from .class_matching import Matched, Matching
from .references import Int, Reference

#: More values than this are measurements, and no matrix that anyone could read.
MAX_CLASSES = 1000
#: Longer side of the pictures, in pixels.
_PICTURE = 700
#: Where fewer of the picture's cells than this hold a reference, they are drawn larger.
_SPARSE = 0.01
_NONE, _RIGHT, _WRONG = 0, 1, 2


@dataclass
class Comparison:
    """What was counted.

    Attributes
    ----------
    areas : PixelAreas
        Of the map's pixels.
    mapped : int64 array, shape (65536,)
        Pixels of the whole map by class value; 0 is unclassified (where that is sure).
    square_metres : float64 array, shape (65536,)
        Their area where the pixel area changes from row to row, else 0.
    pairs : dict of (int, int) to int
        Reference pixels by class value in the reference and what :meth:`ClassMap.read` gives.
    touching : bool
        Whether pixels of the reference lie side by side.
    picture : int64 array (h, w)
        The map, reduced.
    agreement : uint8 array (h, w)
        0 no reference, 1 right, 2 wrong; of pixels that fall together, the largest.
    """

    areas: PixelAreas
    picture: Int
    agreement: NDArray[np.uint8]
    mapped: Int = field(default_factory=lambda: np.zeros(MAX_VALUE + 1, np.int64))
    square_metres: NDArray[np.float64] = field(default_factory=lambda: np.zeros(MAX_VALUE + 1))
    pairs: dict[tuple[int, int], int] = field(default_factory=dict)
    touching: bool = False

    @property
    def map_values(self) -> list[int]:
        """Class values on the map."""
        return [int(value) for value in np.flatnonzero(self.mapped) if value]

    @property
    def reference_values(self) -> list[int]:
        """Class values in the reference."""
        return sorted({value for value, _ in self.pairs})

    def reference_on(self, code: int) -> int:
        """Reference pixels where :meth:`ClassMap.read` gives ``code``."""
        return sum(count for (_, found), count in self.pairs.items() if found == code)

    def matrix(self, matched: Matched, *, unsure: bool) -> ConfusionMatrix:
        """The confusion matrix; rows are the reference, columns the map.

        Reference pixels without data in the map are left out.

        Parameters
        ----------
        matched : Matched
        unsure : bool
            Whether those count (as unclassified) that may be without data or unclassified.
        """
        values = [one.value for one in matched.classes]
        place = {value: index for index, value in enumerate(values)}
        counts = np.zeros((len(values), len(values) + 1), np.int64)
        for (value, code), count in self.pairs.items():
            if code != NODATA and (unsure or code != UNSURE):
                counts[place[matched.of_reference[value]], place.get(code, len(values))] += count
        return ConfusionMatrix(tuple(values), counts)

    def weights(self, values: Sequence[int]) -> tuple[Int, float | None]:
        """What each class of the map (then unclassified) weighs, and m2 of one unit of it.

        Pixels, where all have one area; else parts of a pixel's mean area, so fine that rounding
        does not matter.

        Parameters
        ----------
        values : sequence of int
        """
        chosen = [*values, 0]
        pixels, rows = self.mapped[chosen], self.areas.square_metres
        if rows is None or np.ptp(rows) == 0:
            return pixels, None if rows is None else float(rows[0])
        unit = float(rows.mean()) / 1e6
        units = np.round(self.square_metres[chosen] / unit).astype(np.int64)
        return np.maximum(units, pixels), unit


def compare(
    class_map: ClassMap,
    reference: Reference,
    matching: Matching,
    update: Callable[[float], None],
) -> Comparison:
    """Read map and reference tile by tile and count.

    Parameters
    ----------
    class_map : ClassMap
    reference : Reference
    matching : Matching
        For the picture of what is right.
    update : callable
        Told the share that is done; raises to cancel.

    Raises
    ------
    EngineError
        Damaged data, values that cannot be classes or too many of them, or no reference pixel.
    """
    grid = class_map.grid
    areas = pixel_areas(
        Grid(grid.height, grid.width, grid.transform, grid.crs_wkt, grid.georeferenced)
    )
    scale = min(1.0, _PICTURE / max(grid.height, grid.width))
    shape = max(1, round(grid.height * scale)), max(1, round(grid.width * scale))
    result = Comparison(areas, np.zeros(shape, np.int64), np.zeros(shape, np.uint8))
    done = 0
    for tile in class_map.tiles:
        update(done / (grid.height * grid.width))
        codes = class_map.read(tile)
        _count(result, tile, codes)
        _draw(result, tile, codes, (grid.height, grid.width))
        rows, cols, values = reference.inside(tile)
        if len(rows):
            found = codes[rows - tile.row, cols - tile.col]
            _pair(result, values, found)
            places = rows * grid.width + cols
            result.touching |= bool((np.diff(places) == 1).any())
            judged = np.where(matching.targets[values] == found, _RIGHT, _WRONG)
            judged[found == NODATA] = _NONE
            cells = rows * shape[0] // grid.height, cols * shape[1] // grid.width
            np.maximum.at(result.agreement, cells, judged.astype(np.uint8))
        done += tile.pixels
        _check_classes(class_map.name, len(result.map_values))
    _check_classes(reference.name, len(result.reference_values))
    if not result.pairs:
        raise EngineError(
            f"{reference.name} has no class (0 and nodata only): choose a raster of class values "
            "from 1 on."
        )
    if result.reference_on(NODATA) == sum(result.pairs.values()):
        raise EngineError(
            f"All {result.reference_on(NODATA):,} reference pixels lie where {class_map.name} has "
            "no data: check that map and reference belong together."
        )
    result.agreement = _visible(result.agreement)
    return result


def _count(result: Comparison, tile: Window, codes: NDArray[np.int32]) -> None:
    classified = codes >= 0
    result.mapped += np.bincount(codes[classified], minlength=MAX_VALUE + 1)
    rows = result.areas.square_metres
    if rows is not None and np.ptp(rows) > 0:
        here = np.repeat(rows[tile.row : tile.row + tile.height], tile.width)
        weights = here.reshape(codes.shape)[classified]
        result.square_metres += np.bincount(
            codes[classified], weights=weights, minlength=MAX_VALUE + 1
        )


def _draw(
    result: Comparison, tile: Window, codes: NDArray[np.int32], size: tuple[int, int]
) -> None:
    """Put the map's pixels in the middle of the picture's cells into them."""

    def middles(cells: int, pixels: int, first: int, count: int) -> tuple[Int, Int]:
        middle = ((np.arange(cells) + 0.5) * pixels / cells).astype(np.int64)
        here = np.flatnonzero((middle >= first) & (middle < first + count))
        return here, middle[here] - first

    height, width = result.picture.shape
    down, rows = middles(height, size[0], tile.row, tile.height)
    across, cols = middles(width, size[1], tile.col, tile.width)
    result.picture[np.ix_(down, across)] = np.maximum(codes[np.ix_(rows, cols)], 0)


def _pair(result: Comparison, values: Int, codes: NDArray[np.int32]) -> None:
    lowest = min(NODATA, UNSURE)
    base = MAX_VALUE + 1 - lowest
    keys, counts = np.unique(values * base + (codes - lowest), return_counts=True)
    for key, count in zip(keys.tolist(), counts.tolist(), strict=True):
        pair = key // base, key % base + lowest
        result.pairs[pair] = result.pairs.get(pair, 0) + count


def _check_classes(name: str, count: int) -> None:
    if count > MAX_CLASSES:
        raise EngineError(
            f"{name} holds {count:,} or more different values: expected a raster of at most "
            f"{MAX_CLASSES:,} classes, not one of measurements; choose the raster of classes."
        )


def _visible(agreement: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Single pixels made larger where a large picture holds few of them."""
    from scipy.ndimage import maximum_filter

    labelled = int((agreement > _NONE).sum())
    if labelled >= _SPARSE * agreement.size or max(agreement.shape) < _PICTURE // 2:
        return agreement
    grown: NDArray[np.uint8] = maximum_filter(agreement, size=3)
    return grown
