"""Between map coordinates and pixels."""

from __future__ import annotations

import math

import numpy as np

from ..errors import SceneError
from .source import Affine6
from .window import Window

Box = tuple[float, float, float, float]

#: Extents come as decimal text: a pixel edge may be off by this share of a pixel.
_SNAP = 1e-3


def bounds(transform: Affine6, window: Window) -> Box:
    """xmin, ymin, xmax, ymax of a window (of its bounding box when the raster is rotated)."""
    a, b, c, d, e, f = transform
    cols = np.array([window.col, window.col + window.width] * 2)
    rows = np.repeat([window.row, window.row + window.height], 2)
    x, y = a * cols + b * rows + c, d * cols + e * rows + f
    return float(x.min()), float(y.min()), float(x.max()), float(y.max())


def window_of(box: Box, transform: Affine6, whole: Window, name: str) -> Window:
    """Pixels whose centre lies in ``box``; the pixel it lies in when it is smaller than one.

    Raises
    ------
    SceneError
        Not four finite numbers, or no overlap: both extents are named.
    """
    if len(box) != 4 or not all(math.isfinite(value) for value in box):
        raise SceneError(f"The extent must be four numbers xmin, ymin, xmax, ymax, found {box}.")
    a, b, c, d, e, f = transform
    x, y = np.array([box[0], box[2]] * 2) - c, np.repeat([box[1], box[3]], 2) - f
    determinant = a * e - b * d
    if determinant == 0:
        raise SceneError(f"{name} has a georeference that maps all pixels on a line: repair it.")
    cols, rows = (e * x - b * y) / determinant, (a * y - d * x) / determinant
    top, bottom = _span(float(rows.min()), float(rows.max()))
    left, right = _span(float(cols.min()), float(cols.max()))
    asked = Window(top, left, bottom - top, right - left)
    found = asked.intersection(whole)
    if found is None:
        raise SceneError(
            f"The extent {_text(box)} does not overlap {name}, which covers "
            f"{_text(bounds(transform, whole))} (xmin, ymin, xmax, ymax): choose an extent inside "
            "it, in the raster's own coordinate system."
        )
    return found


def pixel_of(x: float, y: float, transform: Affine6, whole: Window) -> tuple[int, int] | None:
    """Row and column of the pixel a point lies in; None outside the raster.

    A point on the raster's lower or right edge lies in the last row or column.
    """
    a, b, c, d, e, f = transform
    determinant = a * e - b * d
    if determinant == 0 or not (math.isfinite(x) and math.isfinite(y)):
        return None
    col = (e * (x - c) - b * (y - f)) / determinant
    row = (a * (y - f) - d * (x - c)) / determinant
    if not (-_SNAP <= col <= whole.width + _SNAP and -_SNAP <= row <= whole.height + _SNAP):
        return None
    return (
        min(max(math.floor(row), 0), whole.height - 1),
        min(max(math.floor(col), 0), whole.width - 1),
    )


def outside_text(x: float, y: float, transform: Affine6, whole: Window, name: str) -> str:
    """The refusal of a point that does not lie in the raster."""
    return (
        f"The point ({x:.10g}, {y:.10g}) does not lie in {name}, which covers "
        f"{_text(bounds(transform, whole))} (xmin, ymin, xmax, ymax): choose a point inside it, in "
        "the raster's own coordinate system."
    )


def _span(low: float, high: float) -> tuple[int, int]:
    """First and one past the last index whose centre (index + 0.5) lies in low..high."""
    first, last = math.ceil(low - 0.5 - _SNAP), math.floor(high - 0.5 + _SNAP) + 1
    if last > first:
        return first, last
    middle = math.floor((low + high) / 2)
    return middle, middle + 1


def _text(box: Box) -> str:
    return "(" + ", ".join(f"{value:.10g}" for value in box) + ")"
