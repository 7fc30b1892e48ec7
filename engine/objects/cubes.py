"""Cubes cut from objects: where they lie, and reflection inside the object where they stick out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .model import Ints

#: Sides that are chosen by the objects' sizes.
LEAST_SIDE, MOST_SIDE = 3, 32
#: Cubes of an object that vote at most: more would change nothing and take memory.
MOST_CUBES = 10_000
#: Places of cubes that are filled at once.
_AT_ONCE = 250_000


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

    def __post_init__(self) -> None:
        """Check what may come from a file.

        Raises
        ------
        ValueError
        """
        if not (1 <= self.side <= MOST_SIDE and self.stride >= 1 and 0 <= self.min_cover <= 1):
            raise ValueError(f"cubes cannot be cut like this: {self}")

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
    pixels = np.concatenate(parts).astype(np.int64, copy=False)
    parts.clear()
    _reflect(pixels, plan.side, check)
    return Cubes(pixels, np.concatenate(owners).astype(np.int64), plan.side)


def cubes_at_most(rows: Ints, cols: Ints, offsets: Ints, plan: CubePlan) -> Ints:
    """How many cubes :func:`cut` may cut from each object (objects,), by its bounding box."""
    counts = np.zeros(len(offsets) - 1, np.int64)
    full = np.flatnonzero(np.diff(offsets))
    if len(full):
        product = np.ones(len(full), np.int64)
        for places in (rows, cols):
            first = np.minimum.reduceat(places, offsets[full])
            length = np.maximum.reduceat(places, offsets[full]) - first + 1
            product *= 1 - np.minimum(plan.side - length, 0) // plan.stride
        counts[full] = np.minimum(product, MOST_CUBES)
    return counts


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
    every = np.arange(side**2)
    down, across = np.divmod(every, side)
    at_once = max(_AT_ONCE // side**2, 1)
    for start in range(0, len(pixels), at_once):
        check()
        part = pixels[start : start + at_once]
        cubes = np.flatnonzero((part < 0).any(axis=1))
        if not len(cubes):
            continue
        some = part[cubes]
        inside = some >= 0
        rows, cols = _nearest(inside.reshape(-1, side, side))
        nearest = (rows * side + cols).reshape(len(cubes), -1)
        rows, cols = (
            2 * rows.reshape(nearest.shape) - down,
            2 * cols.reshape(nearest.shape) - across,
        )
        within = (rows >= 0) & (rows < side) & (cols >= 0) & (cols < side)
        mirrored = np.where(within, rows * side + cols, nearest)
        filled = np.where(np.take_along_axis(inside, mirrored, 1), mirrored, nearest)
        part[cubes] = np.take_along_axis(some, np.where(inside, every, filled), 1)


def _nearest(inside: NDArray[np.bool_]) -> tuple[Ints, Ints]:
    """Row and column of the place inside that is nearest to each (n, side, side).

    Of equally near ones the first, row by row. First the nearest in each row is looked for, then
    the nearest of those: the work goes with the third power of the side, not with the fourth.
    """
    side = inside.shape[1]
    # Beyond any place, and its square is no larger than int16 holds.
    beyond = np.int16(4 * side)
    places = np.arange(side, dtype=np.int16)
    before = np.maximum.accumulate(np.where(inside, places, -beyond), axis=2)
    behind = np.where(inside, places, beyond)[:, :, ::-1]
    behind = np.minimum.accumulate(behind, axis=2)[:, :, ::-1]
    cols = np.where(places - before <= behind - places, before, behind)
    apart = (places - cols) ** 2
    rows = np.zeros(inside.shape, np.int16)
    least = np.full(inside.shape, np.iinfo(np.int16).max)
    for row in range(side):
        here = apart[:, row, None, :] + ((places - np.int16(row)) ** 2)[:, None]
        closer = here < least
        least = np.where(closer, here, least)
        rows[closer] = row
    found = rows.astype(np.int64)
    return found, np.take_along_axis(cols, found, 1).astype(np.int64)
