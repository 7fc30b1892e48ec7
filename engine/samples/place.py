"""Bringing geometries of any coordinate system onto the raster's pixels."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from rasterio import warp
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError

# rasterio does not export the exceptions it makes of GDAL's errors anywhere else.
from rasterio._err import CPLE_BaseError  # isort: skip

from .model import Box, Float, RasterGrid, SamplesError, box_text, crs_text
from .parts import Parts, cut_out

#: A straight edge bends in another coordinate system: it gets a vertex every so many pixels. The
#: bend between two is then below a tenth of a pixel, for pixels up to 10 km in a UTM zone.
_EDGE_PIXELS = 16.0
#: Yet no more vertices than this, for edges around the world.
_MOST_VERTICES = 10_000
#: What is cut off lies at least this share of the raster's extent away from it.
_MARGIN = 0.1
#: Parts reaching further out of the raster, in pixels, are cut: GDAL counts pixels in 32 bits.
_FAR = 10_000.0
#: Coordinates transformed at once, between two looks at whether to stop.
_AT_ONCE = 100_000


def to_pixels(
    parts: Parts,
    crs: str | None,
    grid: RasterGrid,
    name: str,
    check: Callable[[], None],
    noun: str = "sample",
) -> tuple[Parts, list[str]]:
    """Geometries in columns and rows of the raster (fractions, rows downwards).

    Parameters
    ----------
    parts : Parts
        In the file's coordinates.
    crs : str or None
        The file's coordinate system.
    grid : RasterGrid
    name : str
        The file, for sentences.
    check : callable
        Raises when the user asked to stop.
    noun : str
        What the geometries are to the user, for sentences.

    Returns
    -------
    Parts
        Without those that cannot be brought there or lie far outside.
    notes : list of str
        What was assumed, in sentences.

    Raises
    ------
    SamplesError
        A coordinate system that cannot be read, or none where coordinates do not lie in the raster.
    """
    import shapely

    given, target, notes = _systems(crs, grid, name)
    moved = parts
    if given is not None and target is not None and given != target:
        moved = _reprojected(parts, given, target, grid, check)

    def onto(xy: Float) -> Float:
        return np.column_stack(grid.pixels(xy[:, 0], xy[:, 1]))

    check()
    moved = Parts.of(shapely.transform(moved.geometries, onto), moved.owners)
    moved = _near(moved, grid)
    if not _touches(moved, grid):
        raise _nowhere(parts, given, grid, target, name, noun)
    return moved, notes


def _systems(
    crs: str | None, grid: RasterGrid, name: str
) -> tuple[CRS | None, CRS | None, list[str]]:
    """The file's and the raster's system, and what was assumed where one is missing."""
    given = _parsed(crs, name) if crs else None
    target = _parsed(grid.crs_wkt, "The raster") if grid.crs_wkt and grid.georeferenced else None
    notes = []
    if not grid.georeferenced:
        notes.append(
            f"The raster has no georeference: coordinates of {name} are taken as pixels "
            "(x = column, y = -row)."
        )
    elif given is None and target is not None:
        notes.append(
            f"{name} has no coordinate system: its coordinates lie in the raster and are taken as "
            f"the raster's, {crs_text(target)}."
        )
    elif given is not None and target is None:
        notes.append(
            "The raster has no coordinate system: its coordinates are taken as those of "
            f"{name}, {crs_text(given)}."
        )
    return given, target, notes


def _parsed(text: str, name: str) -> CRS:
    try:
        return CRS.from_user_input(text)
    except CRSError as error:
        raise SamplesError(
            f"{name} has a coordinate system that cannot be read: assign one by its EPSG code.",
            details=f"{error}\n{text}",
        ) from error


def _reprojected(
    parts: Parts, given: CRS, target: CRS, grid: RasterGrid, check: Callable[[], None]
) -> Parts:
    """Parts in the raster's coordinates, without those far outside of it."""
    import shapely

    reach = _reach(grid, target, given)
    if reach is not None:
        # Far from the raster many projections have no answer; nothing there is wanted.
        parts = _cut(parts, reach)
    if not len(parts):
        return parts
    lengths = shapely.length(parts.geometries)
    step = _edge(grid, target, given)
    longest = (
        lengths / _MOST_VERTICES if step is None else np.maximum(step, lengths / _MOST_VERTICES)
    )
    extended = lengths > 0
    dense = parts.geometries.copy()
    dense[extended] = shapely.segmentize(dense[extended], longest[extended])

    def onto(xy: Float) -> Float:
        blocks = []
        for start in range(0, len(xy), _AT_ONCE):
            check()
            blocks.append(_transformed(xy[start : start + _AT_ONCE], given, target))
        return np.concatenate(blocks)

    return Parts.of(shapely.transform(dense, onto), parts.owners)


def _transformed(xy: Float, source: CRS, target: CRS) -> Float:
    """Coordinates (n, 2) in another system; NaN where it has none."""
    try:
        x, y = warp.transform(source, target, xy[:, 0], xy[:, 1])
    except (RasterioError, CPLE_BaseError):
        # One point without an answer fails them all: look for it by halves.
        if len(xy) == 1:
            return np.full((1, 2), np.nan)
        middle = len(xy) // 2
        halves = (xy[:middle], xy[middle:])
        return np.concatenate([_transformed(half, source, target) for half in halves])
    return np.column_stack([np.asarray(x, np.float64), np.asarray(y, np.float64)])


def _reach(grid: RasterGrid, target: CRS, given: CRS) -> Box | None:
    """The raster's extent in the file's coordinates, widened; None where there is no such box."""
    try:
        box = warp.transform_bounds(target, given, *grid.extent)
    except (RasterioError, CPLE_BaseError):
        return None
    left, bottom, right, top = (float(value) for value in box)
    # Across the 180th meridian the left side is the larger number.
    if not all(map(math.isfinite, box)) or left >= right or bottom >= top:
        return None
    wide, high = _MARGIN * (right - left), _MARGIN * (top - bottom)
    return left - wide, bottom - high, right + wide, top + high


def _edge(grid: RasterGrid, target: CRS, given: CRS) -> float | None:
    """Length in the file's coordinates of an edge of 16 pixels, at the middle of the raster."""
    half = _EDGE_PIXELS / 2
    cols = grid.width / 2 + half * np.array([-1.0, 1.0, 0.0, 0.0])
    rows = grid.height / 2 + half * np.array([0.0, 0.0, -1.0, 1.0])
    places = _transformed(np.column_stack(grid.coordinates(cols, rows)), target, given)
    steps = np.linalg.norm(places[[1, 3]] - places[[0, 2]], axis=1)
    step = float(steps.min())
    return step if math.isfinite(step) and step > 0 else None


def _cut(parts: Parts, box: Box) -> Parts:
    """What of the parts lies in a box; those wholly inside stay as they are."""
    import shapely

    left, bottom, right, top = box
    bounds = shapely.bounds(parts.geometries)
    apart = (
        (bounds[:, 0] > right)
        | (bounds[:, 2] < left)
        | (bounds[:, 1] > top)
        | (bounds[:, 3] < bottom)
    )
    parts, bounds = parts.take(~apart), bounds[~apart]
    across = (
        (bounds[:, 0] < left)
        | (bounds[:, 2] > right)
        | (bounds[:, 1] < bottom)
        | (bounds[:, 3] > top)
    )
    if not across.any():
        return parts
    # Transformed rings may touch themselves, which a cut does not survive.
    whole, _, _ = parts.take(across).repaired()
    areas, lines = whole.take(whole.areal), whole.take(~whole.areal)
    return parts.take(~across).with_others(
        Parts.of(cut_out(areas.geometries, box, areal=True), areas.owners),
        Parts.of(cut_out(lines.geometries, box, areal=False), lines.owners),
    )


def _near(parts: Parts, grid: RasterGrid) -> Parts:
    """Parts in pixels without what lies very far from the raster."""
    import shapely

    if not len(parts):
        return parts
    box = (-_FAR, -_FAR, grid.width + _FAR, grid.height + _FAR)
    left, bottom, right, top = shapely.total_bounds(parts.geometries)
    inside = left >= box[0] and bottom >= box[1] and right <= box[2] and top <= box[3]
    return parts if inside else _cut(parts, box)


def _touches(parts: Parts, grid: RasterGrid) -> bool:
    """Whether any part's box overlaps the raster."""
    import shapely

    if not len(parts):
        return False
    bounds = shapely.bounds(parts.geometries)
    return bool(
        (
            (bounds[:, 0] <= grid.width)
            & (bounds[:, 2] >= 0)
            & (bounds[:, 1] <= grid.height)
            & (bounds[:, 3] >= 0)
        ).any()
    )


def _nowhere(
    parts: Parts, given: CRS | None, grid: RasterGrid, target: CRS | None, name: str, noun: str
) -> SamplesError:
    """The refusal of geometries that all lie elsewhere: both extents, and the likely reason."""
    import shapely

    box = tuple(float(value) for value in shapely.total_bounds(parts.geometries))
    covers = f"{name} covers {box_text((box[0], box[1], box[2], box[3]))} in {crs_text(given)}"
    if not grid.georeferenced:
        return SamplesError(
            f"No {noun} lies in the raster, which has no georeference: its pixels are x = 0 to "
            f"{grid.width} and y = 0 to -{grid.height}, {covers}: draw the {noun}s on this raster, "
            "or give it a georeference."
        )
    raster = f"the raster {box_text(grid.extent)} in {crs_text(target)}"
    cure = (
        "assign the coordinate system it was made in (it has none, so it was taken as the raster's)"
        if given is None and target is not None
        else f"check the coordinate system of both, or choose {noun}s of this area"
    )
    return SamplesError(
        f"No {noun} lies in the raster: {covers}, {raster} (xmin, ymin, xmax, ymax): {cure}."
    )
