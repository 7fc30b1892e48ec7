"""Choosing among ways of mapping that were judged on the same pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def first_as_good(hits: NDArray[np.bool_], groups: NDArray[np.int64] | None = None) -> int:
    """The first way that is not worse than the best by more than chance.

    Two ways that were judged on the same pixels differ by b pixels that only the better one maps
    rightly and c that only the other does; by chance alone b - c has a standard deviation of
    ``sqrt(b + c)`` (McNemar 1947). A difference up to that is none: then what comes first is as
    good, and the order says what is preferred. Pixels of one polygon or block hit and miss
    together: with ``groups`` chance draws whole groups, and the standard deviation is
    ``sqrt(sum_g (b_g - c_g)^2)``, which is the same where each pixel is a group.

    Parameters
    ----------
    hits : bool array, shape (ways, pixels)
        Whether each way maps each pixel rightly.
    groups : int64 array, shape (pixels,), optional
        What each pixel belongs to, by any numbers; by default each stands alone.

    Returns
    -------
    int
        Index of the way.

    Raises
    ------
    ValueError
        There is nothing to choose among, or the groups are those of other pixels.
    """
    if hits.ndim != 2 or not len(hits):
        raise ValueError(f"expected hits of shape (ways, pixels), got {hits.shape}")
    if groups is None:
        groups = np.arange(hits.shape[1])
    if groups.shape != hits.shape[1:]:
        raise ValueError(f"expected groups of shape {hits.shape[1:]}, got {groups.shape}")
    best = hits[int(hits.sum(axis=1).argmax())]
    behind = best.astype(np.int64) - hits
    _, numbers = np.unique(groups, return_inverse=True)
    by_group = np.stack([np.bincount(numbers, weights=one) for one in behind])
    chance = np.sqrt((by_group**2).sum(axis=1))
    return int(np.flatnonzero(by_group.sum(axis=1) <= chance)[0])
