"""Segments: objects made of the raster where nobody has drawn any (SLIC on principal components).

SLIC (Achanta et al. 2012, doi:10.1109/TPAMI.2012.120) is k-means in space and colour. Its seeds lie
on one grid over the whole raster, and each tile is segmented with a margin around it, so that
neighbouring tiles know the same segments: where two tiles meet, a segment goes on.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

#: Principal components at most, and the share of variance they are to hold.
_COMPONENTS, _SHARE = 5, 0.995
#: Colours span 0..1 between these percentiles of the first component.
_SPAN = (2.0, 98.0)
#: Colours are at most so many times that span from the mean: what lies further is as unlike as can
#: be, and scikit-image's SLIC writes outside of its memory where squares are no numbers any more.
_FURTHEST = 10.0
#: Side of a tile in pixels, about; margin around it and least side in steps of the grid of seeds.
_SIDE, MARGIN, _LEAST = 256, 4, 3
#: More rounds of k-means let a segment depend on what lies further away, and made noisy covers mix
#: more, not less.
_ITERATIONS = 5
#: A segment with less than this part of its usual pixels is given to a neighbour.
_SMALLEST = 4
#: Rounds in which fragments are given to neighbours, at most; each reaches one fragment further.
_ROUNDS = 100


@dataclass(frozen=True)
class Segmenter:
    """Cuts a raster into segments, tile by tile.

    Attributes
    ----------
    mean : float32 array, shape (bands,)
    weights : float32 array, shape (bands, components)
    step : int
        Pixels from seed to seed: a segment has ``step**2`` on average.
    compactness : float
        How much a difference in colour (1: the span of the first component) counts against one in
        place (1: a step); small values follow edges.
    """

    mean: Floats
    weights: Floats
    step: int
    compactness: float

    @classmethod
    def fit(cls, spectra: Floats, size: int, compactness: float) -> Segmenter:
        """Components and their scale from pixels of the whole raster.

        Parameters
        ----------
        spectra : float32 array, shape (n, bands)
            At least one.
        size : int
            Pixels of a segment, on average; at least 4.
        compactness : float
            Above 0.
        """
        values = spectra.astype(np.float64)
        mean = values.mean(axis=0)
        # Sums round by the number of threads, and segments are to be the same on every machine.
        with threadpool_limits(1, user_api="blas"):
            scatter, axes = np.linalg.eigh((values - mean).T @ (values - mean))
        scatter, axes = np.maximum(scatter[::-1], 0), axes.T[::-1]
        known = np.cumsum(scatter) >= _SHARE * max(float(scatter.sum()), 1e-300)
        count = min(int(known.argmax()) + 1, _COMPONENTS)
        axes = axes[:count]
        # The sign of an axis is free: the strongest band shall count upwards.
        strongest = np.abs(axes).argmax(axis=1)
        axes = axes * np.sign(axes[np.arange(count), strongest])[:, None]
        low, high = np.percentile((values - mean) @ axes[0], _SPAN)
        span = high - low if high > low else 1.0
        weights = (axes / span).T.astype(np.float32)
        return cls(mean.astype(np.float32), weights, max(round(math.sqrt(size)), 2), compactness)

    @property
    def channels(self) -> int:
        """How many components are kept of a pixel."""
        return int(self.weights.shape[1])

    @property
    def tile(self) -> int:
        """Side of a tile in pixels: whole steps."""
        return self.step * max(round(_SIDE / self.step), _LEAST)

    @property
    def margin(self) -> int:
        """Pixels of margin around a tile: whole steps."""
        return self.step * MARGIN

    def reduce(self, values: Floats, valid: Bools) -> Floats:
        """Components (channels, h, w) of reflectance (bands, h, w); 0 where not valid."""
        bands, height, width = values.shape
        # Fill values that nobody declared may be the largest numbers there are.
        with np.errstate(over="ignore", invalid="ignore"):
            flat = (values.reshape(bands, -1).T - self.mean) @ self.weights
        flat = np.clip(np.nan_to_num(flat, nan=_FURTHEST), -_FURTHEST, _FURTHEST)
        made: Floats = flat.astype(np.float32).T.reshape(-1, height, width)
        made[:, ~valid] = 0
        return made

    def labels(self, values: Floats, valid: Bools, row: int, col: int, across: int) -> Ints:
        """The seed each pixel belongs to.

        Parameters
        ----------
        values : float32 array, shape (channels, h, w)
            Of :meth:`reduce`.
        valid : bool array, shape (h, w)
        row, col : int
            Of the first pixel in the raster; multiples of the step.
        across : int
            Seeds in a row of the raster's grid.

        Returns
        -------
        int64 array, shape (h, w)
            Row of the seed * ``across`` + its column; -1 where not valid. The pixels of one seed
            are connected, unless pixels without data or the window's edge part them.
        """
        height, width = valid.shape
        if not valid.any():
            return np.full(valid.shape, -1, np.int64)
        down, along = -(-height // self.step), -(-width // self.step)
        found = self._clusters(_filled(values, valid), down, along)[:height, :width]
        found = np.where(valid, found, -1)
        found = _connected(found, self.step**2 // _SMALLEST)
        seeds = (found // along + row // self.step) * across + found % along + col // self.step
        return np.where(valid, seeds, -1)

    def _clusters(self, values: Floats, down: int, along: int) -> Ints:
        """SLIC from ``down`` x ``along`` seeds, in windows of whole steps (h, w)."""
        from skimage.segmentation import slic

        _, height, width = values.shape
        more = ((0, 0), (0, down * self.step - height), (0, along * self.step - width))
        image = np.moveaxis(np.pad(values, more, mode="edge"), 0, -1)
        # scikit-image stretches each image to 0..1, which would make the meaning of compactness
        # one of the tile.
        span = float(image.max() - image.min())
        labels = slic(
            np.ascontiguousarray(image),
            n_segments=down * along,
            compactness=self.compactness / (span or 1.0),
            max_num_iter=_ITERATIONS,
            convert2lab=False,
            enforce_connectivity=False,
            start_label=0,
            channel_axis=-1,
        )
        clusters: Ints = labels.astype(np.int64)
        return clusters


def _filled(values: Floats, valid: Bools) -> Floats:
    """Values with those of the nearest valid pixel where there are none."""
    if valid.all():
        return values
    from scipy.ndimage import distance_transform_edt

    _, (rows, cols) = distance_transform_edt(~valid, return_indices=True)
    filled: Floats = values[:, rows, cols]
    return filled


def _connected(labels: Ints, least: int) -> Ints:
    """Labels whose pixels hang together, each with at least so many pixels.

    First every label keeps its largest piece and gathers what lies around it, then labels that are
    still too small are given away.
    """
    return _given_away(_given_away(labels, 1), least)


def _given_away(labels: Ints, least: int) -> Ints:
    """Labels whose fragments have gone to the neighbour they share most edges with.

    Parameters
    ----------
    labels : int64 array, shape (h, w)
        From 0; -1 is nothing and stays so.
    least : int
        Pixels a label must have somewhere to stay; without any larger neighbour it stays, too.
    """
    from skimage import measure

    found: Any = measure
    pieces: Ints = found.label(labels, background=-1, connectivity=1).astype(np.int64) - 1
    inside = pieces >= 0
    number = int(pieces.max()) + 1
    if not number:
        return labels
    owner = np.zeros(number, np.int64)
    owner[pieces[inside]] = labels[inside]
    sizes = np.bincount(pieces[inside], minlength=number)
    # The largest piece of each label stays; of equal ones the first.
    order = np.lexsort((np.arange(number), -sizes, owner))
    main = np.zeros(number, bool)
    main[order[np.r_[True, np.diff(owner[order]) != 0]]] = True
    if least > 1:
        # Pieces that pixels without data part from the rest of their label stay as well.
        main = sizes >= least
    pairs, edges = _borders(pieces, number)
    settled = main.copy()
    for _ in range(_ROUNDS):
        one, other = pairs // number, pairs % number
        ready = ~settled[one] & settled[other]
        if not ready.any():
            break
        one, other, shared = one[ready], other[ready], edges[ready]
        best = np.lexsort((other, -shared, one))
        first = best[np.r_[True, np.diff(one[best]) != 0]]
        owner[one[first]] = owner[other[first]]
        settled[one[first]] = True
    return np.where(inside, owner[np.where(inside, pieces, 0)], -1)


def _borders(pieces: Ints, number: int) -> tuple[Ints, Ints]:
    """Pairs of neighbouring pieces, one * number + other, in both orders; edges they share."""
    found = []
    for a, b in ((pieces[:, :-1], pieces[:, 1:]), (pieces[:-1], pieces[1:])):
        apart = (a != b) & (a >= 0) & (b >= 0)
        found += [a[apart] * number + b[apart], b[apart] * number + a[apart]]
    return np.unique(np.concatenate(found), return_counts=True)
