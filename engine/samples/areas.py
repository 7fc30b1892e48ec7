"""Connected areas of one class among labelled pixels, whatever the raster's size.

Works on runs of equal pixels along rows: memory goes with the labelled pixels only.
"""

from __future__ import annotations

import numpy as np

from .model import Int


def connected_areas(places: Int, labels: Int, width: int) -> Int:
    """Number the 8-connected areas of equal label.

    Parameters
    ----------
    places : int64 (n,)
        ``row * width + column``, rising, each once.
    labels : int64 (n,)
    width : int
        Of the raster.

    Returns
    -------
    int64 (n,)
        Area of each pixel, from 0 in the order of their first pixels.
    """
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    if not len(places):
        return np.zeros(0, np.int64)
    cols = places % width
    begins = np.ones(len(places), bool)
    begins[1:] = (np.diff(places) != 1) | (np.diff(labels) != 0) | (cols[1:] == 0)
    first = np.flatnonzero(begins)
    last = np.r_[first[1:], len(places)] - 1
    starts, ends, run_labels = places[first], places[last], labels[first]
    # Below a run lie the runs of the next row from one pixel before it to one after it.
    below = (starts // width + 1) * width
    left = below + np.maximum(starts % width - 1, 0)
    right = below + np.minimum(ends % width + 1, width - 1)
    low = np.searchsorted(ends, left)
    count = np.maximum(np.searchsorted(starts, right, side="right") - low, 0)
    above = np.repeat(np.arange(len(starts)), count)
    under = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count) + low[above]
    same = run_labels[above] == run_labels[under]
    edges = (np.ones(int(same.sum()), bool), (above[same], under[same]))
    graph = coo_array(edges, shape=(len(starts), len(starts)))
    _, areas = connected_components(graph, directed=False)
    _, seen, inverse = np.unique(areas, return_index=True, return_inverse=True)
    rank = np.empty(len(seen), np.int64)
    rank[np.argsort(seen)] = np.arange(len(seen))
    sizes: Int = last - first + 1
    return np.repeat(rank[inverse], sizes)
