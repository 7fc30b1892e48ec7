"""What is held out as a whole: sample polygons, blocks of the raster, or single pixels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.int64]
Mask = NDArray[np.bool_]
#: Takes a class's unit sizes and its random generator.
Choice = Callable[[Indices, np.random.Generator], Mask]

#: A share that a computer cannot write exactly must not cost a further unit.
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Units:
    """Pixels of one class and one group (feature, block or pixel), which stay together.

    Attributes
    ----------
    of_pixel : int64 array, shape (pixels,)
        Unit of each pixel.
    labels : int64 array, shape (units,)
        Class of each unit; sorted, so the units of a class are neighbours.
    sizes : int64 array, shape (units,)
        Pixels of each unit.
    """

    of_pixel: Indices
    labels: Indices
    sizes: Indices

    def choose(self, choice: Choice, seed: int, stream: int) -> Mask:
        """Ask ``choice`` class by class which units are taken; (units,).

        Each class has its own random numbers: what is drawn for one does not depend on the others.
        """
        taken = np.zeros(len(self.labels), dtype=np.bool_)
        for label, here in self.by_class():
            taken[here] = choice(self.sizes[here], class_rng(seed, stream, label))
        return taken

    def by_class(self) -> Iterator[tuple[int, slice]]:
        """Each class with the place of its units."""
        labels, starts = np.unique(self.labels, return_index=True)
        ends = [*starts[1:].tolist(), len(self.labels)]
        for label, start, end in zip(labels.tolist(), starts.tolist(), ends, strict=True):
            yield label, slice(start, end)


def class_rng(seed: int, stream: int, label: int) -> np.random.Generator:
    """Random numbers of one class and one purpose (``stream``)."""
    return np.random.default_rng([seed, stream, label])


def groups_of(
    kind: str, rows: Indices, cols: Indices, features: Indices, *, block_size: int
) -> Indices:
    """What each pixel must stay together with.

    Parameters
    ----------
    kind : {"polygons", "blocks", "random"}
        Whole features, blocks of the raster counted from its origin, or nothing.
    rows, cols : int64 array, shape (n,)
        Raster position of each pixel, from 0.
    features : int64 array, shape (n,)
        Feature each pixel comes from.
    block_size : int
        Side of a block in pixels, at least 1.

    Returns
    -------
    int64 array, shape (n,)
        Pixels of the same number belong together.

    Raises
    ------
    ValueError
        Another kind, arrays of different shapes, negative positions or no block size.
    """
    if not rows.shape == cols.shape == features.shape or rows.ndim != 1:
        raise ValueError("rows, cols and features hold one number for each pixel")
    if rows.size == 0:
        return np.zeros(0, dtype=np.int64)
    if min(rows.min(), cols.min()) < 0:
        raise ValueError("rows and cols count from 0")
    if kind == "polygons":
        return np.asarray(features, dtype=np.int64)
    if kind == "blocks":
        if block_size < 1:
            raise ValueError(f"a block has at least 1 pixel a side, got {block_size}")
        rows, cols = rows // block_size, cols // block_size
    elif kind != "random":
        raise ValueError(f"pixels are held out as polygons, blocks or random, not {kind!r}")
    return np.asarray(rows * (int(cols.max()) + 1) + cols, dtype=np.int64)


def units_of(labels: Indices, groups: Indices) -> Units:
    """Cut pixels into units: one for each class in each group.

    Units are in order of class and group, whatever the order of the pixels.

    Parameters
    ----------
    labels, groups : int64 array, shape (n,)
        Class of each pixel, from 0, and its group as of `groups_of`.
    """
    if labels.shape != groups.shape or labels.ndim != 1:
        raise ValueError("labels and groups hold one number for each pixel")
    if labels.size and labels.min() < 0:
        raise ValueError("labels count from 0")
    _, group = np.unique(groups, return_inverse=True)
    key = np.asarray(labels, dtype=np.int64) * (len(labels) + 1) + group
    found, of_pixel, sizes = np.unique(key, return_inverse=True, return_counts=True)
    return Units(of_pixel.astype(np.int64), found // (len(labels) + 1), sizes.astype(np.int64))


def closest_to(share: float, *, at_least_one: bool) -> Choice:
    """Choose whole units at random, until the class's pixels are closest to ``share``.

    Units so large that they lead further away are left. Never all units; with ``at_least_one``
    the smallest is chosen where none would come closer, unless it is the only unit.
    """

    def choice(sizes: Indices, rng: np.random.Generator) -> Mask:
        taken = np.zeros(len(sizes), dtype=np.bool_)
        target = share * int(sizes.sum())
        shuffled = rng.permutation(len(sizes))
        order = shuffled[sizes[shuffled] < 2 * target]
        # The sums after 0, 1, 2 ... units.
        sums = np.concatenate([[0], np.cumsum(sizes[order])])
        count = int(np.argmin(np.abs(sums - target)))
        taken[order[: min(count, len(sizes) - 1)]] = True
        if at_least_one and not taken.any() and len(sizes) > 1:
            taken[shuffled[np.argmin(sizes[shuffled])]] = True
        return taken

    return choice


def all_but_reaching(share: float) -> Choice:
    """Choose what is left when whole units at random have reached ``share`` of the pixels.

    At least one unit is left, and one is chosen wherever there are two.
    """

    def choice(sizes: Indices, rng: np.random.Generator) -> Mask:
        order = rng.permutation(len(sizes))
        sums = np.cumsum(sizes[order])
        reached = int(np.searchsorted(sums, share * sums[-1] * (1 - _ROUNDING))) + 1
        taken = np.zeros(len(sizes), dtype=np.bool_)
        taken[order[_kept(reached, len(sizes)) :]] = True
        return taken

    return choice


def all_but_rounded(share: float) -> Choice:
    """Choose all but the rounded ``share`` of units of one size, with the same guards."""

    def choice(sizes: Indices, rng: np.random.Generator) -> Mask:
        taken = np.zeros(len(sizes), dtype=np.bool_)
        taken[rng.permutation(len(sizes))[_kept(round(share * len(sizes)), len(sizes)) :]] = True
        return taken

    return choice


def _kept(wanted: int, units: int) -> int:
    """Units that stay: at least one, and not all wherever there are two."""
    return max(1, min(wanted, units - 1))


def deal(units: Units, folds: int, seed: int, stream: int) -> Indices:
    """Give every unit a fold, class by class.

    The largest go first, forth and back over the folds, so the folds have alike shares of a class;
    which fold is the first is drawn anew for each class. Two units of a class of at most ``folds``
    units never share a fold.

    Returns
    -------
    int64 array, shape (units,)
        0..folds-1; -1 for the only unit of a class.
    """
    turn = np.concatenate([np.arange(folds), np.arange(folds)[::-1]])
    fold = np.full(len(units.labels), -1, dtype=np.int64)
    for label, here in units.by_class():
        count = here.stop - here.start
        if count < 2:
            continue
        rng = class_rng(seed, stream, label)
        order = here.start + rng.permutation(count)
        order = order[np.argsort(-units.sizes[order], kind="stable")]
        fold[order] = rng.permutation(folds)[np.resize(turn, count)]
    return fold
