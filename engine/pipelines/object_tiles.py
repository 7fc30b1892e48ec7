"""The pixels of many objects, read together: neighbours share what is read, and no object waits
for more of the scene than it lies in.

Objects are judged in batches that depend on where they lie alone, not on memory or threads, because
sums over a batch round by the place of a row in it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..errors import EngineError
from ..samples.objects import SceneObjects
from ..scene import Scene, Window, pixels_by_tile
from ..scene.window import cut
from .network_map import BASE_MB, LEAST_MB
from .reduced import CELL, Reducer

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

#: Objects of one batch begin in the same square of so many pixels a side,
_SQUARE = 256
#: and have about so many pixels together, unless one alone has more.
_PIXELS = 250_000
#: Spectra read together, in MB; the next ones are read meanwhile.
_TILE_MB = 48.0
#: Share of the memory budget that pixels of unfinished batches may take.
_SHARE = 0.6


@dataclass(frozen=True)
class ObjectBatch:
    """Objects and what is known of their pixels with data.

    Attributes
    ----------
    objects : int64 array, shape (m,)
        Which objects, in rising order.
    rows, cols : int64 array, shape (n,)
    offsets : int64 array, shape (m + 1,)
        Pixels of object i are ``offsets[i]:offsets[i + 1]``; it may have none.
    values : float32 array, shape (n, channels)
    """

    objects: Ints
    rows: Ints
    cols: Ints
    offsets: Ints
    values: Floats


@dataclass
class _Open:
    """A batch some of whose pixels were read."""

    entries: list[Ints] = field(default_factory=list)
    values: list[Floats] = field(default_factory=list)
    valid: list[NDArray[np.bool_]] = field(default_factory=list)
    count: int = 0


def batches_of(objects: SceneObjects) -> Ints:
    """The batch each object is judged in (n,), from 0; -1 for those without pixels."""
    boxes, sizes = objects.boxes, objects.sizes
    some = np.flatnonzero(sizes)
    batches = np.full(len(objects), -1, np.int64)
    if not len(some):
        return batches
    down, across = boxes[some, 0] // _SQUARE, boxes[some, 1] // _SQUARE
    squares = down * (int(across.max()) + 1) + across
    order = np.argsort(squares, kind="stable")
    first = np.r_[True, np.diff(squares[order]) != 0]
    before = np.cumsum(sizes[some][order]) - sizes[some][order]
    # Pixels of the objects before it in its square say which batch of the square an object is in.
    within = before - np.maximum.accumulate(np.where(first, before, 0))
    keys = np.column_stack([squares[order], within // _PIXELS])
    new = np.r_[False, (np.diff(keys, axis=0) != 0).any(axis=1)]
    batches[some[order]] = np.cumsum(new)
    return batches


def whole_batches(batches: Ints, wanted: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The objects wanted and all that share a batch with one, so that it rounds as ever."""
    return np.isin(batches, np.unique(batches[wanted & (batches >= 0)]))


def read_batches(
    scene: Scene,
    bands: NDArray[np.bool_],
    objects: SceneObjects,
    batches: Ints,
    channels: int,
    reduce: Callable[[Floats, NDArray[np.bool_]], Floats],
    *,
    memory_mb: int,
    check: Callable[[], None] = lambda: None,
) -> Generator[ObjectBatch, None, None]:
    """Batches of objects with the reduced values of their pixels, each when it is complete.

    The scene is gone through once, along the file's blocks, or, where too many objects would be
    unfinished at a time, once for each of several bands of columns; of it only the parts with
    objects are read.

    Parameters
    ----------
    scene : Scene
    bands : bool array, shape (scene bands,)
        Bands that are read.
    objects : SceneObjects
    batches : int64 array, shape (n,)
        See :func:`batches_of`; objects with -1 are left out.
    channels : int
        How many numbers ``reduce`` makes of a pixel.
    reduce : callable
        Values (bands, h, w) and validity (h, w) to (channels, h, w); it must look at each pixel
        alone.
    memory_mb : int
        Budget of the whole process.
    check : callable
        Called before every tile; raises to cancel.

    Raises
    ------
    EngineError
        Objects so large that they do not fit into the memory budget.
    """
    reducer = Reducer(scene, bands, channels, reduce)
    for group in _groups(objects, batches, channels, memory_mb):
        some = np.where(np.isin(batches, group), batches, -1)
        yield from _sweep(reducer, objects, some, check)


def _sweep(
    reducer: Reducer, objects: SceneObjects, batches: Ints, check: Callable[[], None]
) -> Generator[ObjectBatch, None, None]:
    """Go once through the part of the scene with objects that have a batch."""
    scene, bands = reducer.scene, reducer.bands
    sizes = objects.sizes
    owners = np.repeat(batches, sizes)
    entries = np.flatnonzero(owners >= 0)
    waiting = np.bincount(owners[entries], minlength=int(batches.max(initial=-1)) + 1)
    chosen_ahead: list[Ints] = []
    rows, cols = (one[entries].astype(np.int64) for one in (objects.rows, objects.cols))
    members = dict(_by_batch(batches))

    def parts() -> Iterator[Window]:
        tiles = scene.tiles(bytes_per_pixel=4 * int(bands.sum()) + 1, memory_mb=_TILE_MB)
        for _, chosen in pixels_by_tile(tiles, rows, cols):
            check()
            chosen_ahead.append(chosen)
            # Only the part of the tile between the pixels is read.
            down, across = rows[chosen], cols[chosen]
            top, left = int(down.min()), int(across.min())
            yield Window(top, left, int(down.max()) + 1 - top, int(across.max()) + 1 - left)

    unfinished: dict[int, _Open] = {}
    with closing(scene.read_ahead(parts(), bands)) as ahead:  # type: ignore[type-var]
        for part, block in ahead:
            chosen = chosen_ahead.pop(0)
            down, across = rows[chosen] - part.row, cols[chosen] - part.col
            values = _reduced(reducer, part, block.values, block.valid, down, across, check)
            picked, valid = values[:, down, across].T, block.valid[down, across]
            mine = entries[chosen]
            for batch, some in _by_batch(owners[mine]):
                begun = unfinished.setdefault(batch, _Open())
                begun.entries.append(mine[some])
                begun.values.append(picked[some])
                begun.valid.append(valid[some])
                begun.count += len(some)
                if begun.count == waiting[batch]:
                    yield _complete(unfinished.pop(batch), members[batch], objects)


def _groups(objects: SceneObjects, batches: Ints, channels: int, memory_mb: int) -> list[Ints]:
    """Batches that are read in one sweep: all of them, or bands of columns that fit into memory.

    Raises
    ------
    EngineError
        A batch that does not fit alone.
    """
    some = np.flatnonzero(batches >= 0)
    if not len(some):
        return []
    boxes, mine, count = objects.boxes[some], batches[some], int(batches.max()) + 1
    top, left = (np.full(count, np.iinfo(np.int64).max) for _ in range(2))
    bottom = np.zeros(count, np.int64)
    np.minimum.at(top, mine, boxes[:, 0])
    np.minimum.at(left, mine, boxes[:, 1])
    np.maximum.at(bottom, mine, boxes[:, 0] + boxes[:, 2])
    pixels = np.bincount(mine, objects.sizes[some], count)
    have = max(memory_mb - BASE_MB, LEAST_MB) * _SHARE

    def need(group: Ints) -> float:
        """MB that are held when most of a group's pixels wait for the rest of their batch."""
        held = np.zeros(int(bottom[group].max()) + 1)
        np.add.at(held, top[group], pixels[group])
        np.add.at(held, bottom[group], -pixels[group])
        # Beside the values their places are held, and a copy while a batch is put together.
        values = 4 * channels
        return float(1e-6 * (held.cumsum().max() * (values + 9) + pixels[group].max() * values))

    every = np.unique(mine)
    waiting, groups = [every[np.argsort(left[every], kind="stable")]], []
    while waiting:
        group = waiting.pop()
        if need(group) <= have:
            groups.append(group)
        elif len(group) > 1:
            half = len(group) // 2
            waiting += [group[half:], group[:half]]
        else:
            raise EngineError(
                f"An object of {objects.name} is so large, or so many lie in one place, that "
                f"{need(group):,.0f} MB are needed to judge them; of the memory budget of "
                f"{memory_mb:,} MB {have:,.0f} are left for that: raise the budget to "
                f"{BASE_MB + need(group) / _SHARE:,.0f} MB, or take smaller polygons."
            )
    return groups


def _reduced(
    reducer: Reducer,
    part: Window,
    values: Floats,
    valid: NDArray[np.bool_],
    down: Ints,
    across: Ints,
    check: Callable[[], None],
) -> Floats:
    """Reduced values (channels, h, w) of a part of the scene, in cells that hold wanted pixels."""
    wanted = np.zeros(valid.shape, bool)
    wanted[down, across] = True
    wanted &= valid
    result = np.zeros((reducer.channels, *valid.shape), np.float32)
    for cell in cut(part, *CELL):
        inside = cell.slices_in(part)
        if wanted[inside].any():
            check()
            result[(slice(None), *inside)] = reducer.reduced(
                cell, values[(slice(None), *inside)], valid[inside]
            )
    return result


def _by_batch(batches: Ints) -> Iterator[tuple[int, Ints]]:
    """Each batch that occurs, and where."""
    order = np.argsort(batches, kind="stable")
    found, first = np.unique(batches[order], return_index=True)
    yield from zip(found.tolist(), np.split(order, first[1:]), strict=True)


def _complete(read: _Open, mine: Ints, objects: SceneObjects) -> ObjectBatch:
    entries, valid = np.concatenate(read.entries), np.concatenate(read.valid)
    values = np.concatenate(read.values)
    order = np.argsort(entries)
    order = order[valid[order]]
    entries = entries[order]
    owners = np.searchsorted(objects.offsets, entries, side="right") - 1
    offsets = np.zeros(len(mine) + 1, np.int64)
    np.cumsum(np.bincount(np.searchsorted(mine, owners), minlength=len(mine)), out=offsets[1:])
    return ObjectBatch(
        mine,
        objects.rows[entries].astype(np.int64),
        objects.cols[entries].astype(np.int64),
        offsets,
        values[order],
    )
