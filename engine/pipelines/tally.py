"""Counts and mean confidence per class while a map is made."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .mapping import Judged


class Tally:
    """What has been mapped so far.

    Parameters
    ----------
    n_classes : int

    Attributes
    ----------
    pixels : int64 array, shape (classes,)
    confidence_sum : float64 array, shape (classes,)
        Sum of confidence over each class's pixels.
    valid_pixels, nodata_pixels : int
    """

    def __init__(self, n_classes: int) -> None:
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
        self.nodata_pixels += judged.valid.size - len(best)

    @property
    def classified_pixels(self) -> int:
        """Valid pixels that were not rejected."""
        return int(self.pixels.sum())

    @property
    def mean_confidence(self) -> float:
        """Over classified pixels, 0..1; 0 when there are none."""
        return float(self.confidence_sum.sum() / max(self.classified_pixels, 1))

    def class_confidence(self, index: int) -> float | None:
        """Mean over one class's pixels, None when it has none."""
        if not self.pixels[index]:
            return None
        return float(self.confidence_sum[index] / self.pixels[index])
