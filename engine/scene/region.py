"""Regions of pixels that look like one pixel: the spectral angle, and what is connected to it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]
Indices = NDArray[np.int64]

_NEIGHBOURS = ((-1, 0), (0, -1), (0, 1), (1, 0))


def spectral_angle(
    values: Floats, valid: Bools, reference: NDArray[np.floating]
) -> NDArray[np.float64]:
    """Angle between spectra and one spectrum, in radians (Kruse and others 1993).

    Parameters
    ----------
    values : float32 array, shape (bands, h, w)
    valid : bool array, shape (h, w)
    reference : float array, shape (bands,)

    Returns
    -------
    float64 array, shape (h, w)
        0 (the same shape, however bright) to pi; infinite where there are no data, or no
        direction because all bands are 0.
    """
    wanted = np.asarray(reference, np.float64)
    product = np.einsum("bhw,b->hw", values, wanted, dtype=np.float64)
    square = np.einsum("bhw,bhw->hw", values, values, dtype=np.float64)
    length = np.sqrt(square) * np.linalg.norm(wanted)
    angle = np.full(valid.shape, np.inf)
    known = valid & (length > 0)
    angle[known] = np.arccos(np.clip(product[known] / length[known], -1.0, 1.0))
    return angle


def connected(like: Bools, row: int, col: int) -> tuple[Indices, Indices, Indices]:
    """Pixels that are reached from one over their four sides through like ones.

    Parameters
    ----------
    like : bool array, shape (h, w)
    row, col : int
        Where it begins; that pixel belongs to it whatever it is.

    Returns
    -------
    rows, cols, steps : int64 array, shape (n,)
        In the order in which they are reached; ``steps`` is how far it is on the shortest way.
    """
    height, width = like.shape
    # With an edge around nothing has to be asked about borders.
    free = np.zeros((height + 2, width + 2), bool)
    free[1:-1, 1:-1] = like
    free = free.ravel()
    moves = np.array([down * (width + 2) + across for down, across in _NEIGHBOURS])
    front = np.array([(row + 1) * (width + 2) + col + 1])
    found: list[Indices] = []
    steps: list[Indices] = []
    while front.size:
        free[front] = False
        found.append(front)
        steps.append(np.full(front.size, len(steps), np.int64))
        around = (front[:, None] + moves).ravel()
        front = np.unique(around[free[around]])
    places = np.concatenate(found)
    return places // (width + 2) - 1, places % (width + 2) - 1, np.concatenate(steps)
