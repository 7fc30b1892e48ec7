"""The parts of a map that a reference sample is weighted by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .confusion import ConfusionMatrix
from .estimates import Floats

Mask = NDArray[np.bool_]
Indices = NDArray[np.int64]

#: A stratum needs as many samples to have a variance.
_LEAST = 2


@dataclass(frozen=True)
class Strata:
    """Columns of a confusion matrix (map classes and unclassified) gathered into strata.

    Attributes
    ----------
    pixels : int64 array, shape (columns,)
        Pixels of each column in the whole map.
    assessed : bool array, shape (columns,)
        Columns that belong to a stratum.
    left_out : bool array, shape (columns,)
        Map classes that are on the map but without a sample, so nothing is known of them.
    merged : bool array, shape (columns,)
        Columns that share their stratum with others.
    single : bool array, shape (columns,)
        Columns whose stratum has one sample.
    membership : float64 array, shape (columns, strata)
        1 where a column belongs to a stratum, else 0.
    sampled : float64 array, shape (strata,)
        Sampled pixels.
    weights : float64 array, shape (strata,)
        Share of the assessed area.
    """

    pixels: Indices
    assessed: Mask
    left_out: Mask
    merged: Mask
    single: Mask
    membership: Floats
    sampled: Floats
    weights: Floats

    @property
    def total(self) -> int:
        """Pixels of the assessed area."""
        return int(self.pixels[self.assessed].sum())

    @property
    def per_sample(self) -> Floats:
        """Share of the assessed area that a sampled pixel of each column stands for; (columns,)."""
        return np.asarray(self.membership @ (self.weights / self.sampled))


def strata_of(
    matrix: ConfusionMatrix,
    mapped_pixels: Sequence[int] | NDArray[Any],
    unclassified_pixels: int | None,
    design: str,
) -> Strata:
    """Gather the columns of a confusion matrix into strata.

    Each sampled column is one. In a simple random sample, columns with fewer than two samples are
    merged, with the next smallest if they have too few together.

    Raises
    ------
    ValueError
        Pixel counts that do not fit the matrix.
    """
    classes = np.asarray(mapped_pixels)
    if classes.shape != (len(matrix.values),) or classes.dtype.kind not in "iu":
        raise ValueError(f"one number of pixels for each of {len(matrix.values)} classes")
    pixels = np.append(classes.astype(np.int64), unclassified_pixels or 0)
    sampled = np.asarray(matrix.counts.sum(axis=0), dtype=np.int64)
    if unclassified_pixels is None:
        sampled[-1] = 0
    if (pixels < sampled).any():
        raise ValueError(f"the map has {pixels.tolist()} pixels, {sampled.tolist()} were sampled")
    assessed = sampled > 0
    if design == "simple_random":
        # Unclassified pixels are a stratum only where reference pixels show that they matter.
        assessed[:-1] |= pixels[:-1] > 0
        stratum = _merged(sampled, assessed)
    else:
        stratum = np.where(assessed, np.arange(len(pixels)), -1)
    kept = np.unique(stratum[assessed])
    membership = (stratum[:, None] == kept).astype(np.float64)
    in_stratum = sampled @ membership
    total = pixels[assessed].sum()
    left_out = ~assessed & (pixels > 0)
    left_out[-1] = False
    return Strata(
        pixels=pixels,
        assessed=assessed,
        left_out=left_out,
        merged=(membership @ membership.sum(axis=0)) > 1,
        single=(membership @ in_stratum) == 1,
        membership=membership,
        sampled=in_stratum,
        weights=(pixels @ membership) / total if total else np.zeros(0),
    )


def _merged(sampled: Indices, assessed: Mask) -> Indices:
    """Stratum of each column; those with too few samples share one."""
    stratum = np.where(assessed, np.arange(len(sampled)), -1)
    # Fewest samples first: those that are merged are always the first so many.
    order = np.flatnonzero(assessed)
    order = order[np.argsort(sampled[order], kind="stable")]
    few = int((sampled[order] < _LEAST).sum())
    while 0 < few < len(order) and sampled[order[:few]].sum() < _LEAST:
        few += 1
    if few:
        stratum[order[:few]] = order[0]
    return stratum
