"""The three GeoTIFFs of a classification: class map, confidence, class probabilities."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Resampling

from . import geotiff
from .areas import PixelAreas, pixel_areas
from .attributes import write_class_sidecar
from .grid import ClassInfo, Grid
from .writer import RasterWriter


class ClassMapWriter(RasterWriter):
    """Writes class values with colours, names and an attribute table.

    UInt8, or UInt16 when a value exceeds 255; 0 is unclassified and nodata.

    Parameters
    ----------
    path, grid, provenance, threads
        See :class:`RasterWriter`.
    classes : sequence of ClassInfo
        All values that may occur.

    Attributes
    ----------
    counts : dict of int to int
        Pixels per value so far, 0 and absent classes included.
    square_metres : dict of int to float, or None
        Area per value so far; None without a usable CRS.
    areas : PixelAreas
        How areas are computed.
    mean_confidence : dict of int to float, or None
        Mean confidence per value; None unless it was told.
    """

    what = "class map"
    resampling = Resampling.mode

    def __init__(
        self,
        path: str | os.PathLike[str],
        grid: Grid,
        classes: Sequence[ClassInfo],
        provenance: Mapping[str, object],
        *,
        threads: int = 0,
    ) -> None:
        self.classes = tuple(classes)
        values = [c.value for c in self.classes]
        if not values or len(set(values)) != len(values):
            raise ValueError(f"class values must be there and differ, got {values}")
        self._top = max(values)
        self._known = np.zeros(self._top + 1, bool)
        self._known[[0, *values]] = True
        self._count = np.zeros(self._top + 1, np.int64)
        self.areas: PixelAreas = pixel_areas(grid)
        self._area = np.zeros(self._top + 1)
        self._confidence: NDArray[np.float64] | None = None
        super().__init__(
            path,
            grid,
            provenance,
            dtype="uint8" if self._top <= 255 else "uint16",
            descriptions=["class"],
            nodata=0,
            threads=threads,
        )

    @property
    def counts(self) -> dict[int, int]:
        """Pixels per value, 0 included."""
        return {int(v): int(self._count[v]) for v in np.flatnonzero(self._known)}

    @property
    def square_metres(self) -> dict[int, float] | None:
        """Area per value in m2, 0 included; None without a usable CRS."""
        if self.areas.square_metres is None:
            return None
        return {int(v): float(self._area[v]) for v in np.flatnonzero(self._known)}

    @property
    def mean_confidence(self) -> dict[int, float] | None:
        """Mean confidence per value that has pixels; None when none was told."""
        if self._confidence is None:
            return None
        there = np.flatnonzero(self._count[1:]) + 1
        return {int(v): float(self._confidence[v] / self._count[v]) for v in there}

    def add_confidence(self, labels: NDArray[Any], confidence: NDArray[Any]) -> None:
        """Tell the confidence of pixels that are written, for the attribute table.

        Parameters
        ----------
        labels : integer array (n,)
            Their class values, 0 = unclassified.
        confidence : float array (n,)
            0..1.
        """
        if self._confidence is None:
            self._confidence = np.zeros(self._top + 1)
        self._confidence += np.bincount(labels, confidence, minlength=self._top + 1)

    def write(self, window: Sequence[int], labels: NDArray[Any]) -> None:
        """Write class values.

        Parameters
        ----------
        window : (row, col, height, width)
            In pixels of the grid; windows must not overlap.
        labels : integer array (height, width)
            Class values, 0 = unclassified.

        Raises
        ------
        OutputError
            The disk refused.
        ValueError
            A value that is no class, or a wrong shape.
        """
        labels = np.asarray(labels)
        if labels.ndim != 2 or labels.dtype.kind not in "iu":
            raise ValueError(f"class values are an integer array (h, w), got {labels.dtype}")
        if labels.size == 0:
            return
        if int(labels.min()) < 0 or int(labels.max()) > self._top:
            raise ValueError(f"class values must be 0..{self._top}, got {labels.max()}")
        count = np.bincount(labels.ravel(), minlength=self._top + 1)
        strange = np.flatnonzero((count > 0) & ~self._known)
        if strange.size:
            raise ValueError(f"{strange[0]} is no class of this map")
        self.write_bands(window, labels.astype(self._dtype, copy=False)[np.newaxis])
        self._count += count
        rows = self.areas.square_metres
        if rows is not None:
            top, height = int(window[0]), labels.shape[0]
            self._area += _area_by_value(labels, rows[top : top + height], count)

    def prepare(self) -> None:
        geotiff.set_colors(self._file, {c.value: c.rgb for c in self.classes})
        self._file.update_tags(1, LAYER_TYPE="thematic")

    def add_sidecar(self, part: Path) -> None:
        write_class_sidecar(
            part, self.classes, self.counts, self.square_metres, self.mean_confidence
        )


class ConfidenceWriter(RasterWriter):
    """Writes confidence (band 1) and margin (band 2), Float32 0..1, nodata NaN."""

    what = "confidence raster"
    resampling = Resampling.average

    def __init__(
        self,
        path: str | os.PathLike[str],
        grid: Grid,
        provenance: Mapping[str, object],
        *,
        threads: int = 0,
    ) -> None:
        super().__init__(
            path,
            grid,
            provenance,
            dtype="float32",
            descriptions=["confidence", "margin (best minus second best)"],
            nodata=float("nan"),
            threads=threads,
        )

    def write(
        self,
        window: Sequence[int],
        confidence: NDArray[Any],
        margin: NDArray[Any],
        valid: NDArray[np.bool_] | None = None,
    ) -> None:
        """Write confidence and margin.

        Parameters
        ----------
        window : (row, col, height, width)
        confidence, margin : float array (height, width)
            0..1; NaN is nodata.
        valid : bool array (height, width), optional
            False is written as nodata.

        Raises
        ------
        OutputError
            The disk refused.
        """
        self.write_bands(window, _floats(np.stack([confidence, margin]), valid))


class ProbabilitiesWriter(RasterWriter):
    """Writes class probabilities, Float32 0..1, one band a class, nodata NaN."""

    what = "probabilities raster"
    resampling = Resampling.average

    def __init__(
        self,
        path: str | os.PathLike[str],
        grid: Grid,
        classes: Sequence[ClassInfo],
        provenance: Mapping[str, object],
        *,
        threads: int = 0,
    ) -> None:
        super().__init__(
            path,
            grid,
            provenance,
            dtype="float32",
            descriptions=[c.name for c in classes],
            nodata=float("nan"),
            threads=threads,
        )

    def write(
        self,
        window: Sequence[int],
        probabilities: NDArray[Any],
        valid: NDArray[np.bool_] | None = None,
    ) -> None:
        """Write probabilities.

        Parameters
        ----------
        window : (row, col, height, width)
        probabilities : float array (classes, height, width)
            In the order of ``classes``; NaN is nodata.
        valid : bool array (height, width), optional
            False is written as nodata in every band.

        Raises
        ------
        OutputError
            The disk refused.
        """
        self.write_bands(window, _floats(probabilities, valid))


def _floats(bands: NDArray[Any], valid: NDArray[np.bool_] | None) -> NDArray[np.float32]:
    """``bands`` (b, h, w) as float32 with NaN where ``valid`` (h, w) is False."""
    result = np.asarray(bands, np.float32)
    if valid is not None and not valid.all():
        result = np.where(valid, result, np.float32(np.nan))
    return result


def _area_by_value(
    labels: NDArray[Any], row_areas: NDArray[np.float64], count: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Area per value in m2; ``row_areas`` (h,) is the area of one pixel of each row."""
    if np.ptp(row_areas) == 0:
        return np.asarray(count * row_areas[0], np.float64)
    weights = np.repeat(row_areas, labels.shape[1])
    areas = np.bincount(labels.ravel(), weights=weights, minlength=len(count))
    return areas.astype(np.float64)
