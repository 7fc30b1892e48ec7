"""Samples grow: pixels around them that look the same are taken as further samples."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

#: What a path costs for a pixel of its length, beside what changes along it.
_LENGTH = 0.15
#: Longer paths are not followed.
_FARTHEST = 60.0
#: Weight of the squared distance, in the guide, of a pixel and the sample it would join.
_UNLIKE = 0.5
#: A pixel joins a class that is this much nearer than any other.
_NEARER = 0.7
_OFFSETS = ((0, 1), (1, 0), (1, 1), (1, -1))


@dataclass(frozen=True)
class Grown:
    """Pixels that joined a class.

    Attributes
    ----------
    rows, cols : int64 array, shape (n,)
        In the window, in row order.
    labels : int64 array, shape (n,)
    """

    rows: Ints
    cols: Ints
    labels: Ints


def grow(guide: Floats, valid: Bools, rows: Ints, cols: Ints, labels: Ints, most: int) -> Grown:
    """Pixels near samples that belong to the same piece of cover.

    A pixel's distance to a class is that of the cheapest path to a sample of it, where a step
    costs its length and the square of what changes on it in the guide, plus how unlike the two
    ends are. Pixels join the nearest class if the second nearest is clearly farther; each sample
    takes the nearest ``most`` of those that came to it.

    Parameters
    ----------
    guide : float32 array, shape (components, h, w)
        In units of the usual step between neighbours.
    valid : bool array, shape (h, w)
        Paths avoid other pixels.
    rows, cols, labels : int64 array, shape (samples,)
        Samples in the window.
    most : int
        Pixels a sample may take.

    Returns
    -------
    Grown
        Without the samples themselves.
    """
    # Not at the top: what only training needs would delay every map by a quarter of a second.
    from scipy.sparse.csgraph import dijkstra

    none = np.zeros(0, np.int64)
    if most == 0 or len(rows) == 0:
        return Grown(none, none, none)
    width = valid.shape[1]
    seeds = rows * width + cols
    look = guide.reshape(len(guide), -1).T.astype(np.float64)
    graph = _graph(guide, valid)
    classes = np.unique(labels)
    distance = np.full((len(classes), valid.size), np.inf)
    owner = np.zeros((len(classes), valid.size), np.int64)
    for place, label in enumerate(classes):
        cost, _, source = dijkstra(
            graph,
            directed=False,
            indices=seeds[labels == label],
            limit=_FARTHEST,
            min_only=True,
            return_predecessors=True,
        )
        near = np.flatnonzero(np.isfinite(cost))
        apart = ((look[near] - look[source[near]]) ** 2).sum(axis=1)
        distance[place, near] = cost[near] + _UNLIKE * apart
        owner[place, near] = source[near]
    order = distance.argsort(axis=0, kind="stable")
    ranked = np.take_along_axis(distance, order[:2], axis=0)
    second = ranked[1] if len(classes) > 1 else np.full(valid.size, np.inf)
    joins = np.isfinite(ranked[0]) & (ranked[0] < _NEARER * second)
    joins[seeds] = False
    pixels = np.flatnonzero(joins)
    chosen = pixels[_nearest(owner[order[0, pixels], pixels], ranked[0, pixels], most)]
    return Grown(chosen // width, chosen % width, classes[order[0, chosen]])


def _nearest(owners: Ints, distances: Doubles, most: int) -> Ints:
    """Indices, ascending, of each owner's ``most`` entries of least distance."""
    order = np.lexsort((distances, owners))
    ordered = owners[order]
    starts = np.flatnonzero(np.diff(ordered, prepend=-1))
    rank = np.arange(len(ordered)) - np.repeat(starts, np.diff(starts, append=len(ordered)))
    return np.sort(order[rank < most])


def _graph(guide: Floats, valid: Bools) -> csr_matrix:
    """Costs between valid neighbours, of which only one direction is stored."""
    from scipy.sparse import coo_matrix

    height, width = valid.shape
    number = np.arange(valid.size).reshape(valid.shape)
    starts, ends, costs = [], [], []
    for row, col in _OFFSETS:
        left, right = max(0, -col), width - max(0, col)
        here = (..., slice(0, height - row), slice(left, right))
        there = (..., slice(row, height), slice(left + col, right + col))
        both = valid[here] & valid[there]
        length = float(np.hypot(row, col))
        apart = ((guide[here] - guide[there]) ** 2).sum(axis=0)[both]
        starts.append(number[here][both])
        ends.append(number[there][both])
        costs.append(length * _LENGTH + apart.astype(np.float64) / length)
    joined = (np.concatenate(costs), (np.concatenate(starts), np.concatenate(ends)))
    return coo_matrix(joined, shape=(valid.size, valid.size)).tocsr()
