"""Counts, mean confidence and spectra per class while a map is made."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..scene import Sample
from .mapping import Judged


class Tally:
    """What has been mapped so far.

    Parameters
    ----------
    n_classes : int
    sample : Sample, optional
        Pixels whose class is remembered, for the spectra of classes.

    Attributes
    ----------
    pixels : int64 array, shape (classes,)
    confidence_sum : float64 array, shape (classes,)
        Sum of confidence over each class's pixels.
    valid_pixels, nodata_pixels : int
    assigned : int64 array, shape (sample pixels,)
        Class index of the sample's pixels; -1 where rejected, or not mapped yet.
    """

    def __init__(self, n_classes: int, sample: Sample | None = None) -> None:
        self.sample = sample
        self.assigned = np.full(len(sample.rows) if sample else 0, -1, np.int64)
        self.pixels = np.zeros(n_classes, np.int64)
        self.confidence_sum = np.zeros(n_classes)
        self.valid_pixels = 0
        self.nodata_pixels = 0

    def add(self, judged: Judged, best: NDArray[np.int64]) -> None:
        """Count one tile; ``best`` is the class index per valid pixel, -1 where rejected."""
        kept = best >= 0
        confidence = judged.probabilities[kept, best[kept]]
        count = len(self.pixels)
        self.pixels += np.bincount(best[kept], minlength=count)
        self.confidence_sum += np.bincount(best[kept], confidence, minlength=count)
        self.valid_pixels += len(best)
        self.nodata_pixels += judged.pixels - len(best)
        if self.sample:
            self._remember(self.sample, judged, best)

    def _remember(self, sample: Sample, judged: Judged, best: NDArray[np.int64]) -> None:
        tile = judged.window
        rows, cols = sample.rows - tile.row, sample.cols - tile.col
        inside = (rows >= 0) & (rows < tile.height) & (cols >= 0) & (cols < tile.width)
        labels = np.full(judged.valid.shape, -1, np.int64)
        labels[judged.valid] = best
        self.assigned[inside] = labels[rows[inside], cols[inside]]

    def spectra(self, index: int) -> NDArray[np.float32]:
        """Spectra of the sample's pixels of one class, shape (n, bands)."""
        if self.sample is None:
            return np.zeros((0, 0), np.float32)
        spectra: NDArray[np.float32] = self.sample.values[self.assigned == index]
        return spectra

    @property
    def classified_pixels(self) -> int:
        """Valid pixels that were not rejected."""
        return int(self.pixels.sum())

    @property
    def mean_confidence(self) -> float:
        """Over classified pixels, 0..1; 0 when there are none."""
        return float(self.confidence_sum.sum() / max(self.classified_pixels, 1))

    @property
    def numbers(self) -> dict[str, float]:
        """The counts by the names a job's result has for them."""
        return {
            "classified_pixels": float(self.classified_pixels),
            "unclassified_pixels": float(self.valid_pixels - self.classified_pixels),
            "nodata_pixels": float(self.nodata_pixels),
            "mean_confidence": self.mean_confidence,
        }

    def class_confidence(self, index: int) -> float | None:
        """Mean over one class's pixels, None when it has none."""
        if not self.pixels[index]:
            return None
        return float(self.confidence_sum[index] / self.pixels[index])
