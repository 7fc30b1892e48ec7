"""Spatial regularisation: evidence is shared by neighbours that look alike, not across edges."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

#: Distances of the neighbours in pixels, one round each: the "a trous" way to a wide
#: neighbourhood at eight neighbours a round (Dammertz et al. 2010).
_STEPS = (1, 2, 4, 8)
_OFFSETS = ((0, 1), (1, 0), (1, 1), (1, -1))
HALO = sum(_STEPS)


def smooth(evidence: Tensor, guide: Tensor, valid: Tensor, *, steps: float, doubt: float) -> Tensor:
    """Average class evidence over neighbours of like appearance.

    In each of four rounds a pixel takes the weighted mean of itself and its eight neighbours at
    1, 2, 4 and 8 pixels. A neighbour's weight is ``exp(-d^2 / 2)``, ``d^2`` being the squared
    distance in the guide over ``steps`` squared, plus ``doubt`` squared times that of the class
    probabilities: neighbours that are surely of different classes do not mix.

    Parameters
    ----------
    evidence : float tensor, shape (classes, h, w)
        Log-probabilities.
    guide : float tensor, shape (components, h, w)
        In units of the usual step between neighbours.
    valid : bool tensor, shape (h, w)
        Other pixels give nothing.
    steps : float
        How many usual steps make neighbours unlike; 0: nothing is averaged.
    doubt : float
        Weight of the class probabilities.

    Returns
    -------
    float tensor, shape (classes, h, w)
        Pixels closer than ``HALO`` to the edge lack neighbours; 0 where not valid.
    """
    if steps == 0:
        return evidence
    known = valid.to(evidence.dtype)
    look = torch.cat([guide / steps, doubt * evidence.softmax(0)]) * known
    result = evidence * known
    for step in _STEPS:
        total, weights = result.clone(), torch.ones_like(known)
        for row, col in _OFFSETS:
            here, there = _pair(step * row, step * col, valid.shape)
            apart = (look[here] - look[there]).square_().sum(0)
            weight = torch.exp(-0.5 * apart) * known[here] * known[there]
            # The weight is the same seen from either of the two.
            total[here] += weight * result[there]
            total[there] += weight * result[here]
            weights[here] += weight
            weights[there] += weight
        result = total / weights
    return result


def _pair(row: int, col: int, shape: torch.Size) -> tuple[Any, Any]:
    """Where pixels lie that have a neighbour ``row`` >= 0 down and ``col`` across, and where it is.

    Both are empty where the window is smaller than that.
    """
    height, width = shape
    row, col = min(row, height), max(-width, min(col, width))
    left, right = max(0, -col), width - max(0, col)
    here = (..., slice(0, height - row), slice(left, right))
    there = (..., slice(row, height), slice(left + col, right + col))
    return here, there
