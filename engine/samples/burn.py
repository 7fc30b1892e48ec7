"""From geometries in pixel coordinates to the pixels they take.

Polygons take the pixels whose centre lies in them, lines those they pass through, points the one
they are in; edges go to one side only, as everywhere in GDAL (the pixel to the right and below).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.features import rasterize
from rasterio.transform import Affine

from .model import Bool, Int, SamplesError, present
from .parts import Parts, cut_out

#: Pixels filled at once. What has a larger bounding box is cut in halves until it fits.
MAX_CELLS = 1_000_000
_LARGEST_KEY = 2**63

#: Left, top, right, bottom in whole pixels.
PixelBox = tuple[int, int, int, int]


@dataclass(frozen=True)
class Burnt:
    """Pixels of features.

    Attributes
    ----------
    places : int64 (n,)
        ``row * width + column``.
    owners : int64 (n,)
        Feature of each; a feature has a pixel at most once. Sorted by pixel, then by feature.
    small : bool (features,)
        Which features took a pixel although no centre lies in them.
    """

    places: Int
    owners: Int
    small: Bool


def burn(parts: Parts, features: int, height: int, width: int, check: Callable[[], None]) -> Burnt:
    """The pixels that features take.

    Parameters
    ----------
    parts : Parts
        In pixel coordinates (columns, rows).
    features : int
        How many there are: owners are below it.
    height, width : int
        Of the raster.
    check : callable
        Raises when the user asked to stop.

    Returns
    -------
    Burnt
        A feature with polygons that have no pixel centre inside takes the pixel that a point in
        its largest polygon lies in, if that is in the raster.

    Raises
    ------
    SamplesError
        More pixels and features than can be numbered.
    """
    if height * width * features >= _LARGEST_KEY:
        raise SamplesError(
            f"A raster of {width:,} x {height:,} pixels and {features:,} features of samples are "
            "too many to be counted: clip one of them."
        )
    is_point, areal = parts.points, parts.areal
    # Pixel and feature in one number: they are sorted, and told apart again, without a copy.
    keys = [of_points(parts.take(is_point), features, height, width)]
    taken = present(keys[0] % features, features)
    with rasterio.Env():
        for owner, box, mask in shape_masks(parts.take(~is_point), height, width, check):
            rows, cols = np.nonzero(mask)
            if len(rows):
                keys.append(((rows + box[1]) * width + cols + box[0]) * features + owner)
                taken[owner] = True
    bare = parts.take(areal & ~taken[parts.owners])
    keys.append(of_points(inner_points(bare), features, height, width))
    small = present(keys[-1] % features, features)
    joined = distinct(np.concatenate(keys))
    return Burnt(joined // features, joined % features, small)


def distinct(numbers: Int) -> Int:
    """Numbers in rising order, each once; ``numbers`` is sorted in place."""
    numbers.sort()
    first = np.ones(len(numbers), bool)
    first[1:] = numbers[1:] != numbers[:-1]
    once: Int = numbers if first.all() else numbers[first]
    return once


def of_points(points: Parts, features: int, height: int, width: int) -> Int:
    """The pixel of each point in the raster and its feature: ``pixel * features + feature``."""
    import shapely

    cols = np.floor(shapely.get_x(points.geometries))
    rows = np.floor(shapely.get_y(points.geometries))
    inside = (cols >= 0) & (cols < width) & (rows >= 0) & (rows < height)
    places = rows[inside].astype(np.int64) * width + cols[inside].astype(np.int64)
    keys: Int = places * features + points.owners[inside]
    return keys


def shape_masks(
    parts: Parts, height: int, width: int, check: Callable[[], None]
) -> Iterator[tuple[int, PixelBox, NDArray[np.uint8]]]:
    """The pixels of every line and polygon, piece by piece.

    The caller holds a ``rasterio.Env``; each call would open one of its own.

    Yields
    ------
    owner : int
    box : (left, top, right, bottom)
        Pixels of the raster; the pieces of a part do not overlap, those of others may.
    mask : uint8 (bottom - top, right - left)
        1 where the part takes the pixel.
    """
    boxes = _boxes(parts.geometries, (0, 0, width, height))
    areal = parts.areal
    for index in np.flatnonzero((boxes[:, 0] < boxes[:, 2]) & (boxes[:, 1] < boxes[:, 3])):
        left, top, right, bottom = (int(value) for value in boxes[index])
        whole = (left, top, right, bottom)
        for shape, box in _pieces(parts.geometries[index], whole, bool(areal[index])):
            check()
            mask = _mask(shape, box, all_touched=not areal[index])
            yield int(parts.owners[index]), box, mask


def _boxes(geometries: NDArray[Any], limits: PixelBox) -> Int:
    """Pixels (n, 4) that geometries may take, within limits."""
    import shapely

    bounds = np.floor(shapely.bounds(geometries).reshape(-1, 4))
    # Widened by one pixel: what exactly touches an edge is for GDAL to decide.
    widened = bounds + np.array([-1, -1, 2, 2])
    left, top, right, bottom = limits
    lower, upper = np.array([left, top, left, top]), np.array([right, bottom, right, bottom])
    return np.asarray(np.clip(widened, lower, upper), np.int64)


def _pieces(shape: Any, box: PixelBox, areal: bool) -> Iterator[tuple[Any, PixelBox]]:
    """A geometry in pieces whose boxes are of bounded size and do not overlap."""
    import shapely

    left, top, right, bottom = box
    if (right - left) * (bottom - top) <= MAX_CELLS:
        yield shape, box
        return
    if areal and not shape.is_valid:
        # Transformed rings may touch themselves, which a cut does not survive.
        shape = _of_kind(shapely.make_valid(shape), areal)
    if right - left >= bottom - top:
        middle = (left + right) // 2
        halves = ((left, top, middle, bottom), (middle, top, right, bottom))
    else:
        middle = (top + bottom) // 2
        halves = ((left, top, right, middle), (left, middle, right, bottom))
    for half in halves:
        # The cut runs a pixel outside of the box, so that it changes nothing within.
        around = (half[0] - 1, half[1] - 1, half[2] + 1, half[3] + 1)
        piece = _of_kind(cut_out(shape, around, areal), areal)
        if piece.is_empty:
            continue
        x0, y0, x1, y1 = (int(value) for value in _boxes(np.array([piece], object), half)[0])
        if x0 < x1 and y0 < y1:
            yield from _pieces(piece, (x0, y0, x1, y1), areal)


def _of_kind(shape: Any, areal: bool) -> Any:
    """Only the polygons, or only the lines, of what a cut has left."""
    import shapely

    parts = Parts.of(np.array([shape], object), np.zeros(1, np.int64))
    if areal:
        return shapely.multipolygons(parts.take(parts.areal).geometries)
    return shapely.multilinestrings(parts.take(~parts.areal & ~parts.points).geometries)


def _mask(shape: Any, box: PixelBox, all_touched: bool) -> NDArray[np.uint8]:
    left, top, right, bottom = box
    mask: NDArray[np.uint8] = rasterize(
        [shape],
        (bottom - top, right - left),
        transform=Affine.translation(left, top),
        all_touched=all_touched,
        dtype="uint8",
    )
    return mask


def inner_points(polygons: Parts) -> Parts:
    """A point in the largest polygon of each feature."""
    import shapely

    if not len(polygons):
        return polygons
    order = np.lexsort((-shapely.area(polygons.geometries), polygons.owners))
    owners, first = np.unique(polygons.owners[order], return_index=True)
    return Parts(shapely.point_on_surface(polygons.geometries[order][first]), owners)
