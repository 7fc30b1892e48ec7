"""What the room takes and gives: objects as their pixels, and what they are taken for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class ObjectPixels:
    """Objects side by side, each as its own pixels: nothing around an object is known.

    Attributes
    ----------
    rows, cols : int64 array, shape (n,)
        Position of each pixel in the raster; inside an object each at most once, in any order.
    offsets : int64 array, shape (objects + 1,)
        Pixels of object i are ``offsets[i]:offsets[i + 1]``; it may have none.
    values : float32 array, shape (n, bands)
        Reflectance, only pixels with data.
    """

    rows: Ints
    cols: Ints
    offsets: Ints
    values: Floats

    def __len__(self) -> int:
        return len(self.offsets) - 1

    @property
    def sizes(self) -> Ints:
        """Pixels of each object (objects,)."""
        return np.diff(self.offsets)

    def select(self, chosen: Ints) -> ObjectPixels:
        """Some of the objects, in the order given."""
        pixels, offsets = gathered(self.offsets, chosen)
        return ObjectPixels(self.rows[pixels], self.cols[pixels], offsets, self.values[pixels])


def gathered(offsets: Ints, chosen: Ints) -> tuple[Ints, Ints]:
    """Numbers of the pixels of some objects, and their new offsets (chosen + 1,)."""
    sizes = np.diff(offsets)[chosen]
    ends = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
    inside = np.arange(ends[-1]) - np.repeat(ends[:-1], sizes)
    return np.repeat(offsets[chosen], sizes) + inside, ends


def in_parts(sizes: Ints, most: int) -> Iterator[tuple[int, int]]:
    """First and last (not included) of objects that have so much together; at least one of them."""
    before = np.r_[0, np.cumsum(sizes)]
    first = 0
    while first < len(sizes) or not first:
        last = int(np.searchsorted(before, before[first] + most, side="right")) - 1
        last = min(max(last, first + 1), len(sizes))
        yield first, last
        if last >= len(sizes):
            return
        first = last


@dataclass(frozen=True)
class Judged:
    """What objects are taken for.

    Attributes
    ----------
    probabilities : float32 array, shape (objects, classes)
        Mean over the cubes of an object: rows sum to 1; all 0 for one without pixels.
    votes : int64 array, shape (objects, classes)
        Cubes that take the object for each class.
    cubes : int64 array, shape (objects,)
        How many cubes were cut from it.
    winner, runner_up : int64 array, shape (objects,)
        Index of the class it is taken for and of the next one; -1 for an object without pixels.
    confidence : float32 array, shape (objects,)
        0..1: the winner's mean probability, or with majority voting its share of the votes.
    """

    probabilities: Floats
    votes: Ints
    cubes: Ints
    winner: Ints
    runner_up: Ints
    confidence: Floats

    @classmethod
    def joined(cls, parts: Sequence[Judged]) -> Judged:
        """Several after each other; at least one."""
        return cls(
            *(
                np.concatenate([getattr(one, name) for one in parts])
                for name in cls.__dataclass_fields__
            )
        )
