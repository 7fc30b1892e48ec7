"""Cubes cut from objects: where they lie, and reflection inside the object where they stick out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .model import Ints

#: Sides that are chosen by the objects' sizes.
LEAST_SIDE, MOST_SIDE = 3, 32
#: Cubes of an object that vote at most: more would change nothing and take memory.
MOST_CUBES = 10_000
#: Neighbours of a place that are looked at first for one inside the object.
_NEAR = 48
#: Numbers handled at once.
_AT_ONCE = 4_000_000


@dataclass(frozen=True)
class Cubes:
    """Cubes as numbers of pixels.

    Attributes
    ----------
    pixels : int64 array, shape (cubes, side * side)
        The pixel at each place of a cube, row by row: numbers among all pixels of the objects.
    objects : int64 array, shape (cubes,)
        The object each is cut from, ascending.
    side : int
    """

    pixels: Ints
    objects: Ints
    side: int

    def __len__(self) -> int:
        return len(self.objects)


@dataclass(frozen=True)
class CubePlan:
    """How cubes are cut.

    Attributes
    ----------
    side : int
        1..32 pixels.
    stride : int
        Pixels from cube to cube at most.
    min_cover : float
        Share of a cube's pixels that must lie in the object; of an object without such a cube the
        one with the most is taken.
    """

    side: int
    stride: int
    min_cover: float

    @classmethod
    def of_sizes(cls, sizes: Ints, side: int, stride: int, min_cover: float) -> CubePlan:
        """The plan for objects of these sizes in pixels; 0: chosen here.

        A cube is as wide as a square with as many pixels as the middle object.
        """
        if not side:
            usual = float(np.median(np.sqrt(sizes[sizes > 0]))) if (sizes > 0).any() else 1.0
            side = int(np.clip(round(usual), LEAST_SIDE, MOST_SIDE))
        return cls(side, stride or max(side // 2, 1), min_cover)


def cut(
    rows: Ints,
    cols: Ints,
    offsets: Ints,
    plan: CubePlan,
    check: Callable[[], None] = lambda: None,
    most: int = MOST_CUBES,
) -> Cubes:
    """Cut cubes from objects.

    Cubes lie over the object's bounding box at equal steps, none farther than the stride from the
    next, from edge to edge. Places outside the object take the pixel that lies as far inside:
    mirrored at the nearest pixel of the object within the cube, or that pixel itself where the
    mirror image is not in the object, either.

    Parameters
    ----------
    rows, cols : int64 array, shape (n,)
    offsets : int64 array, shape (objects + 1,)
    plan : CubePlan
    check : callable
        Called often; raises to cancel.
    most : int
        Cubes of an object at most: of more, some that are evenly spread.
    """
    parts, owners = [], []
    for number in range(len(offsets) - 1):
        if number % 256 == 0:
            check()
        first, last = int(offsets[number]), int(offsets[number + 1])
        if first == last:
            continue
        part = slice(first, last)
        found = _of_object(rows[part], cols[part], plan, most)
        parts.append(np.where(found < 0, -1, found + first))
        owners.append(np.full(len(found), number))
    places = plan.side**2
    if not parts:
        return Cubes(np.zeros((0, places), np.int64), np.zeros(0, np.int64), plan.side)
    pixels = np.concatenate(parts).astype(np.int64)
    _reflect(pixels, plan.side, check)
    return Cubes(pixels, np.concatenate(owners).astype(np.int64), plan.side)


def _of_object(rows: Ints, cols: Ints, plan: CubePlan, most: int) -> Ints:
    """Pixels (cubes, side * side) of one object's cubes; -1 outside."""
    side = plan.side
    top, left = int(rows.min()), int(cols.min())
    down, across = rows - top, cols - left
    width = int(across.max()) + 1
    above, beside = _starts(int(down.max()) + 1, plan), _starts(width, plan)
    order = np.lexsort((across, down))
    down, across = down[order], across[order]
    chosen, counts = [], []
    for start in above.tolist():
        low, high = np.searchsorted(down, [start, start + side])
        filled = np.concatenate([[0], np.cumsum(np.bincount(across[low:high], minlength=width))])
        inside = (
            filled[np.clip(beside + side, 0, width)] - filled[np.clip(beside, 0, width)]
        ).astype(np.int64)
        some = np.flatnonzero(inside)
        chosen.append(np.stack([np.full(len(some), start), beside[some]], axis=1))
        counts.append(inside[some])
    starts, covered = np.concatenate(chosen), np.concatenate(counts)
    kept = covered >= plan.min_cover * side**2
    if not kept.any():
        kept = np.arange(len(covered)) == covered.argmax()
    starts = starts[kept]
    if len(starts) > most:
        starts = starts[np.arange(most) * len(starts) // most]
    step = np.arange(side)
    places_down = (starts[:, :1] + step)[:, :, None]
    places_across = (starts[:, 1:] + step)[:, None, :]
    # A place left or right of the box must not be taken for one in the row above or below.
    beyond = (places_across < 0) | (places_across >= width)
    wanted = (places_down * width + places_across).reshape(len(starts), -1)
    outside = np.broadcast_to(beyond, (len(starts), side, side)).reshape(len(starts), -1)
    keys = down * width + across
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    found: Ints = np.where((keys[at] == wanted) & ~outside, order[at], -1)
    return found


def _starts(length: int, plan: CubePlan) -> Ints:
    """First rows (or columns) of the cubes over a box of this length."""
    beyond = length - plan.side
    if beyond <= 0:
        return np.array([-((-beyond) // 2)], np.int64)
    steps = -(-beyond // plan.stride)
    return np.round(np.linspace(0, beyond, steps + 1)).astype(np.int64)


def _reflect(pixels: Ints, side: int, check: Callable[[], None]) -> None:
    """Fill the places that are -1, in place."""
    inside = pixels >= 0
    cubes, places = np.nonzero(~inside)
    if not len(cubes):
        return
    order = _nearest_first(side)
    at_once = max(_AT_ONCE // side**2, 1)
    filled = np.empty(len(cubes), np.int64)
    for start in range(0, len(cubes), at_once):
        check()
        part = slice(start, start + at_once)
        filled[part] = _reflected(inside, cubes[part], places[part], order, side)
    pixels[cubes, places] = pixels[cubes, filled]


def _reflected(
    inside: NDArray[np.bool_], cubes: Ints, places: Ints, order: NDArray[np.int16], side: int
) -> Ints:
    """The place inside the object that each place outside takes its pixel from."""
    nearest = np.full(len(cubes), -1, np.int64)
    near = order[places, :_NEAR]
    met = inside[cubes[:, None], near]
    known = met.any(axis=1)
    nearest[known] = near[known, met[known].argmax(axis=1)]
    if not known.all():
        far = order[places[~known]]
        met = inside[cubes[~known, None], far]
        nearest[~known] = far[np.arange(len(far)), met.argmax(axis=1)]
    row = 2 * (nearest // side) - places // side
    col = 2 * (nearest % side) - places % side
    within = (row >= 0) & (row < side) & (col >= 0) & (col < side)
    mirrored = np.where(within, row * side + col, nearest)
    return np.where(inside[cubes, mirrored], mirrored, nearest)


@lru_cache(maxsize=8)
def _nearest_first(side: int) -> NDArray[np.int16]:
    """For each place of a cube all places by their distance, equal ones row by row."""
    row, col = np.divmod(np.arange(side**2), side)
    apart = (row[:, None] - row) ** 2 + (col[:, None] - col) ** 2
    return np.argsort(apart, axis=1, kind="stable").astype(np.int16)
