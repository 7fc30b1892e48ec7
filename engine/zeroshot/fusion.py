"""Two sources of class evidence made one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

#: Probabilities below this count as this: no source can forbid a class for good.
FLOOR = 1e-6
#: Weight of a source that is torn between two classes but has ruled out others, beside a sure one;
#: one that says nothing at all has none.
_TORN = 1e-3
#: Two sources that say nothing share the decision.
_EPSILON = 1e-9


def confidence(probabilities: Floats) -> Floats:
    """Best minus second-best probability (BvSB).

    Parameters
    ----------
    probabilities : float32 array, shape (n, classes)

    Returns
    -------
    float32 array, shape (n,)
        0..1; 1 where there is only one class.
    """
    if probabilities.shape[1] < 2:
        return np.ones(len(probabilities), np.float32)
    two = np.partition(probabilities, -2, axis=1)[:, -2:]
    margin: Floats = two[:, 1] - two[:, 0]
    return margin


def fuse(first: Floats, second: Floats) -> Floats:
    """Logarithmic opinion pool, weighted pixel by pixel by how sure each source is.

    p ~ exp(w1 log p1 + w2 log p2) with w1 + w2 = 1 and weights in proportion to each source's own
    BvSB. The pool is the distribution with the least weighted sum of Kullback-Leibler divergences
    to the two. A source that is undecided at a pixel leaves the decision to the other; where both
    are equally sure it is their geometric mean. As the weights sum to 1, evidence is not counted
    twice: what both say stays what they say, and between any two classes the odds lie between the
    odds of the two sources. A class can only become more probable than in both where they rule
    out different others.

    Parameters
    ----------
    first, second : float32 array, shape (n, classes)
        Rows sum to 1. Values under 1e-6 are taken as 1e-6.

    Returns
    -------
    float32 array, shape (n, classes)
        Rows sum to 1.

    Raises
    ------
    ValueError
        Arrays of different shapes.
    """
    if first.shape != second.shape:
        raise ValueError(f"evidence of shapes {first.shape} and {second.shape} cannot be fused")
    sure, other = _weight(first), _weight(second)
    share = (sure / (sure + other))[:, None]
    logs = share * np.log(np.maximum(first, np.float32(FLOOR)))
    logs += (1 - share) * np.log(np.maximum(second, np.float32(FLOOR)))
    logs -= logs.max(axis=1, keepdims=True)
    pooled = np.exp(logs)
    pooled /= pooled.sum(axis=1, keepdims=True)
    fused: Floats = pooled
    return fused


def _weight(probabilities: Floats) -> Floats:
    """How much a source has to say at each pixel, shape (n,); over 0."""
    above_chance = probabilities.max(axis=1) - np.float32(1 / probabilities.shape[1])
    weight: Floats = confidence(probabilities) + np.float32(_TORN) * np.maximum(above_chance, 0)
    weight += np.float32(_EPSILON)
    return weight
