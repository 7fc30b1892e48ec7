"""Choosing among ways of mapping that were judged on the same pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def first_as_good(hits: NDArray[np.bool_]) -> int:
    """The first way that is not worse than the best by more than chance.

    Two ways that were judged on the same pixels differ by b pixels that only the better one maps
    rightly and c that only the other does; by chance alone b - c has a standard deviation of
    ``sqrt(b + c)`` (McNemar 1947). A difference up to that is none: then what comes first is as
    good, and the order says what is preferred.

    Parameters
    ----------
    hits : bool array, shape (ways, pixels)
        Whether each way maps each pixel rightly.

    Returns
    -------
    int
        Index of the way.

    Raises
    ------
    ValueError
        There is nothing to choose among.
    """
    if hits.ndim != 2 or not len(hits):
        raise ValueError(f"expected hits of shape (ways, pixels), got {hits.shape}")
    best = hits[int(hits.sum(axis=1).argmax())]
    lost = (best & ~hits).sum(axis=1)
    won = (~best & hits).sum(axis=1)
    return int(np.flatnonzero(lost - won <= np.sqrt(lost + won))[0])
