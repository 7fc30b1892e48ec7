"""Confusion matrix and scores. Rows are the reference, columns are the map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class ConfusionMatrix:
    """Counts of reference class (rows) against mapped class (columns).

    Attributes
    ----------
    values : tuple of int
        Class values, in the order of the rows and of the first columns.
    counts : int64 (classes, classes + 1)
        ``counts[i, j]``: pixels that are class i in the reference and class j in the map. The last
        column holds those the map leaves unclassified: they are errors.

    Notes
    -----
    Scores are fractions 0..1 and NaN where nothing defines them (no pixel of that kind). Kappa
    counts "unclassified" as a class that the reference never has.
    """

    values: tuple[int, ...]
    counts: NDArray[np.int64]

    def __add__(self, other: ConfusionMatrix) -> ConfusionMatrix:
        """The matrix of both parts of a scene."""
        if self.values != other.values:
            raise ValueError("matrices of different classes cannot be added")
        return ConfusionMatrix(self.values, self.counts + other.counts)

    @property
    def total(self) -> int:
        """Reference pixels counted."""
        return int(self.counts.sum())

    @property
    def reference_totals(self) -> NDArray[np.int64]:
        """Pixels per class in the reference (classes,)."""
        return np.asarray(self.counts.sum(axis=1), np.int64)

    @property
    def map_totals(self) -> NDArray[np.int64]:
        """Pixels per class in the map (classes,), where the reference is known."""
        return np.asarray(self.counts[:, :-1].sum(axis=0), np.int64)

    @property
    def unclassified(self) -> int:
        """Reference pixels without a class in the map."""
        return int(self.counts[:, -1].sum())

    @property
    def overall_accuracy(self) -> float:
        """Share of reference pixels with the right class."""
        return _ratio(self._hits.sum(), self.total)

    @property
    def average_accuracy(self) -> float:
        """Mean producer's accuracy of the classes the reference has."""
        known = self.producers_accuracy[self.reference_totals > 0]
        return float(known.mean()) if known.size else float("nan")

    @property
    def kappa(self) -> float:
        """Cohen's kappa: agreement beyond what the class shares alone would give."""
        expected = _ratio(
            float((self.reference_totals.astype(float) * self.map_totals).sum()),
            float(self.total) ** 2,
        )
        return _ratio(self.overall_accuracy - expected, 1 - expected)

    @property
    def producers_accuracy(self) -> NDArray[np.float64]:
        """Share of a class's reference pixels that are right (recall; 1 - omission)."""
        return _ratios(self._hits, self.reference_totals)

    @property
    def users_accuracy(self) -> NDArray[np.float64]:
        """Share of a class's mapped pixels that are right (precision; 1 - commission)."""
        return _ratios(self._hits, self.map_totals)

    @property
    def f1(self) -> NDArray[np.float64]:
        """Harmonic mean of producer's and user's accuracy; NaN for a class found in neither."""
        return _ratios(2 * self._hits, self.reference_totals + self.map_totals)

    @property
    def _hits(self) -> NDArray[np.int64]:
        return np.asarray(np.diagonal(self.counts), np.int64)


def confusion_matrix(
    reference: NDArray[Any], mapped: NDArray[Any], values: Sequence[int]
) -> ConfusionMatrix:
    """Count reference class against mapped class.

    Parameters
    ----------
    reference : integer array
        Class values; 0 and values not in ``values`` are no reference and are left out.
    mapped : integer array of the same shape
        Class values; 0 and values not in ``values`` count as unclassified, which is an error.
    values : sequence of int
        Class values, all different, none 0.

    Returns
    -------
    ConfusionMatrix

    Raises
    ------
    ValueError
        Shapes differ, or ``values`` are not as described.
    """
    reference, mapped = np.asarray(reference), np.asarray(mapped)
    if reference.shape != mapped.shape:
        raise ValueError(f"reference is {reference.shape}, map is {mapped.shape}")
    if reference.dtype.kind not in "iu" or mapped.dtype.kind not in "iu":
        raise ValueError("reference and map hold class values, so they are integer arrays")
    classes = [int(value) for value in values]
    if not classes or len(set(classes)) != len(classes) or 0 in classes:
        raise ValueError(f"class values must differ and not be 0, got {classes}")
    size = len(classes)
    rows, columns = _positions(reference.ravel(), classes), _positions(mapped.ravel(), classes)
    known = rows < size
    cells = rows[known] * (size + 1) + columns[known]
    counts = np.bincount(cells, minlength=size * (size + 1)).reshape(size, size + 1)
    return ConfusionMatrix(tuple(classes), counts.astype(np.int64))


def _positions(pixels: NDArray[Any], classes: list[int]) -> NDArray[np.int64]:
    """Index of each pixel's class in ``classes``; ``len(classes)`` for any other value."""
    order = np.argsort(classes)
    ranked = np.asarray(classes, np.int64)[order]
    wide = pixels.astype(np.int64)
    place = np.minimum(np.searchsorted(ranked, wide), len(classes) - 1)
    return np.where(ranked[place] == wide, order[place], len(classes))


def _ratio(part: float, whole: float) -> float:
    return float(part) / float(whole) if whole else float("nan")


def _ratios(part: NDArray[np.int64], whole: NDArray[np.int64]) -> NDArray[np.float64]:
    result = np.full(len(part), np.nan)
    np.divide(part, whole, out=result, where=whole > 0)
    return result
