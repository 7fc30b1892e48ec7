"""Scores of several folds or runs: each apart, their mean and spread, and all pixels pooled."""

from __future__ import annotations

import functools
import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .confusion import ConfusionMatrix


@dataclass(frozen=True)
class Spread:
    """Mean and standard deviation of a score over folds.

    Attributes
    ----------
    mean : float64 array, shape () or (classes,)
        Over the folds that define the score; NaN where none does.
    std : float64 array of the same shape
        Sample standard deviation (n - 1); NaN where fewer than two folds define the score.
    folds : int64 array of the same shape
        Folds that define the score: a class that a fold does not test is missing there.
    """

    mean: NDArray[np.float64]
    std: NDArray[np.float64]
    folds: NDArray[np.int64]


@dataclass(frozen=True)
class FoldScores:
    """Confusion matrices of the folds of a cross-validation, or of one hold-out.

    Attributes
    ----------
    matrices : tuple of ConfusionMatrix
        At least one, all of the same classes.

    Raises
    ------
    ValueError
        No matrix, or matrices of different classes.
    """

    matrices: tuple[ConfusionMatrix, ...]

    def __post_init__(self) -> None:
        if not self.matrices:
            raise ValueError("there are no scores without a fold")
        if any(matrix.values != self.values for matrix in self.matrices):
            raise ValueError("folds of different classes have no common score")

    @property
    def values(self) -> tuple[int, ...]:
        """Class values, in the order of the scores of classes."""
        return self.matrices[0].values

    @property
    def pooled(self) -> ConfusionMatrix:
        """All tested pixels in one matrix: what every unit scored when it was held out."""
        return functools.reduce(operator.add, self.matrices)

    @property
    def overall_accuracy(self) -> Spread:
        """Overall accuracy; ()."""
        return self._spread(lambda matrix: matrix.overall_accuracy)

    @property
    def average_accuracy(self) -> Spread:
        """Mean producer's accuracy of the classes a fold tests; ()."""
        return self._spread(lambda matrix: matrix.average_accuracy)

    @property
    def kappa(self) -> Spread:
        """Cohen's kappa; ()."""
        return self._spread(lambda matrix: matrix.kappa)

    @property
    def producers_accuracy(self) -> Spread:
        """Producer's accuracy of each class; (classes,)."""
        return self._spread(lambda matrix: matrix.producers_accuracy)

    @property
    def users_accuracy(self) -> Spread:
        """User's accuracy of each class; (classes,)."""
        return self._spread(lambda matrix: matrix.users_accuracy)

    @property
    def f1(self) -> Spread:
        """F1 of each class; (classes,)."""
        return self._spread(lambda matrix: matrix.f1)

    def _spread(self, score: Callable[[ConfusionMatrix], Any]) -> Spread:
        return spread([score(matrix) for matrix in self.matrices])


def spread(scores: Sequence[Any]) -> Spread:
    """Mean and standard deviation of the scores that are not NaN.

    Parameters
    ----------
    scores : sequence of float or of float arrays of one shape
        One for each fold.
    """
    all_scores = np.asarray(scores, dtype=np.float64)
    known = np.isfinite(all_scores)
    folds = np.asarray(known.sum(axis=0), dtype=np.int64)
    # Divided by NaN, what no fold defines is NaN without a warning.
    mean = np.where(known, all_scores, 0).sum(axis=0) / np.where(folds > 0, folds, np.nan)
    squares = (np.where(known, all_scores - mean, 0) ** 2).sum(axis=0)
    std = np.sqrt(squares / np.where(folds > 1, folds - 1, np.nan))
    return Spread(np.asarray(mean), np.asarray(std), folds)
