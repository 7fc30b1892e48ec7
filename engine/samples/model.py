"""What the room takes and gives: the raster's grid, classes, labelled pixels."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..errors import EngineError
from .counts import SampleCounts

Int = NDArray[np.int64]
Float = NDArray[np.float64]
Bool = NDArray[np.bool_]
Affine6 = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]

MAX_VALUE = 65535


class SamplesError(EngineError):
    """Samples or a reference that cannot be read or do not fit the raster."""


class WantedClass(Protocol):
    """A class the user gave, such as one of a prompt set."""

    @property
    def value(self) -> int:
        """Its value in the class map, 1..65535."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def color(self) -> str:
        """``"#rrggbb"`` or ``""``."""


@dataclass(frozen=True)
class SampleClass:
    """A class of samples.

    Attributes
    ----------
    value : int
        1..65535.
    name : str
    color : str
        ``"#rrggbb"``, or ``""`` where nothing says one.
    """

    value: int
    name: str
    color: str = ""


@dataclass(frozen=True)
class RasterGrid:
    """Where the pixels of a raster lie.

    Attributes
    ----------
    height, width : int
    transform : 6 floats
        ``x = a col + b row + c``, ``y = d col + e row + f``.
    crs_wkt : str or None
    georeferenced : bool
        When False, coordinates are pixels as QGIS counts them: ``(1, 0, 0, 0, -1, 0)``.
    """

    height: int
    width: int
    transform: Affine6
    crs_wkt: str | None
    georeferenced: bool

    def pixels(self, x: Float, y: Float) -> tuple[Float, Float]:
        """Columns and rows (fractions; pixel 0 is 0..1) of map coordinates.

        Raises
        ------
        SamplesError
            All pixels of the raster lie on one line.
        """
        a, b, c, d, e, f = self.transform
        if b == d == 0 and a and e:
            # A point on a pixel's edge must stay there: divided, it does; with the inverted
            # matrix it would not always.
            return (x - c) / a, (y - f) / e
        determinant = a * e - b * d
        if determinant == 0:
            raise SamplesError(
                "The raster's georeference maps all pixels on a line: repair it (assign the "
                "projection again)."
            )
        x, y = x - c, y - f
        return (e * x - b * y) / determinant, (a * y - d * x) / determinant

    def coordinates(self, cols: Float, rows: Float) -> tuple[Float, Float]:
        """Map coordinates of columns and rows."""
        a, b, c, d, e, f = self.transform
        return a * cols + b * rows + c, d * cols + e * rows + f

    def corners(self) -> tuple[Float, Float]:
        """Map coordinates of the four corners."""
        cols = np.array([0.0, self.width, self.width, 0.0])
        rows = np.array([0.0, 0.0, self.height, self.height])
        return self.coordinates(cols, rows)

    @property
    def extent(self) -> Box:
        """xmin, ymin, xmax, ymax."""
        x, y = self.corners()
        return float(x.min()), float(y.min()), float(x.max()), float(y.max())


@dataclass(frozen=True)
class LabelledPixels:
    """Pixels whose class is known, in raster order, every pixel at most once.

    Attributes
    ----------
    rows, cols : int64 (n,)
    labels : int64 (n,)
        Index into ``classes``.
    features : int64 (n,)
        Number (from 0) of the feature in its file, or of the connected area in a raster.
    classes : tuple of SampleClass
    counts : SampleCounts
        Of the whole file; :meth:`select` leaves them as they are.
    """

    rows: Int
    cols: Int
    labels: Int
    features: Int
    classes: tuple[SampleClass, ...]
    counts: SampleCounts

    def __len__(self) -> int:
        return len(self.rows)

    def select(self, keep: NDArray[Any]) -> LabelledPixels:
        """Some of the pixels.

        Parameters
        ----------
        keep : bool (n,) or integer (m,)
            Which pixels; indices in rising order, so that the order stays that of the raster.
        """
        return replace(
            self,
            rows=self.rows[keep],
            cols=self.cols[keep],
            labels=self.labels[keep],
            features=self.features[keep],
        )

    @property
    def class_pixels(self) -> Int:
        """Pixels per class (classes,)."""
        return np.bincount(self.labels, minlength=len(self.classes)).astype(np.int64)


def present(numbers: Int, count: int) -> Bool:
    """Which of the numbers 0 to ``count`` - 1 occur, as bool (count,)."""
    return np.asarray(np.bincount(numbers, minlength=count) > 0)


def box_text(box: Box) -> str:
    """An extent as ``(xmin, ymin, xmax, ymax)``."""
    return "(" + ", ".join(f"{value:.10g}" for value in box) + ")"


def crs_text(crs: Any) -> str:
    """A coordinate system by its code, else its name."""
    if not crs:
        return "no coordinate system"
    code = crs.to_epsg()
    if code:
        return f"EPSG:{code}"
    name = re.search(r'"([^"]+)"', crs.to_wkt())
    return name.group(1) if name else "a coordinate system without a name"
