"""Every pixel of a window once through a network that looks at neighbourhoods.

The scene is cut into the tiles of one fixed grid, counted from its first pixel; each is read with a
margin, which is cut off again. A pixel so meets the same neighbours in the same place whatever the
memory budget is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from ..progress import Progress
from ..scene import Block, Scene, Window
from ..scene.window import cut
from .mapping import Judged, Wanted, nothing_wanted
from .reduced import Reduced, Reducer

Floats = NDArray[np.float32]

#: What Python, GDAL, torch and the working space of two tiles take, in MB.
BASE_MB = 600
#: Working space of each tile more that is judged at once, in MB.
_TILE_MB = 130
#: Smallest share of memory for the block that is read, in MB.
LEAST_MB = 100


class TilePredictor(Protocol):
    """A network on tiles."""

    @property
    def tile(self) -> int:
        """Side of the square tiles it likes, without margin."""

    @property
    def halo(self) -> int:
        """Pixels of margin it wants around a tile."""

    @property
    def local(self) -> bool:
        """Whether nothing beyond the margin matters: a part is then mapped as in the whole."""

    @property
    def n_classes(self) -> int:
        """How many classes it tells apart."""

    @property
    def channels(self) -> int:
        """How many numbers :meth:`reduce` makes of a pixel."""

    @property
    def threads(self) -> int:
        """How many tiles may be judged at once."""

    def reduce(self, values: Floats, valid: NDArray[np.bool_]) -> Floats:
        """What it needs to know of each pixel alone: (channels, h, w) of values (bands, h, w).

        0 where not valid.
        """

    def predict(
        self,
        values: Floats,
        valid: NDArray[np.bool_],
        place: Window,
        wanted: tuple[slice, slice],
    ) -> Floats:
        """Probabilities (h, w, classes) of the ``wanted`` part of reduced values (channels, h, w).

        ``place`` is that of the values, in scene pixels.
        """


def judge_with_network(
    scene: Scene,
    window: Window,
    bands: NDArray[np.bool_],
    network: TilePredictor,
    *,
    memory_mb: int,
    progress: Progress,
    part_of: Window | None = None,
    wanted: Wanted | None = None,
) -> Iterator[Judged]:
    """Judge a window tile by tile.

    Parameters
    ----------
    scene : Scene
    window : Window
        Only this part is read and judged.
    bands : bool array, shape (scene bands,)
        Bands that are read.
    network : TilePredictor
        On these bands.
    memory_mb : int
        Budget of the whole process.
    progress : Progress
        Updated and checked after every tile.
    part_of : Window, optional
        A larger window, of whose map this is a part: pixels are judged as there. By default the
        map ends with ``window``, which matters only to networks that are not local.
    wanted : callable, optional
        Which pixels are mapped; tiles without any are not judged. Neighbours are seen all the same.
    """
    side, halo = network.tile, network.halo
    # What depends on its margin alone may look, and is always computed, beyond the window: pixels
    # then have the same neighbours, and the same place in their tile, whatever the window is.
    limit = scene.window if network.local else part_of or window
    blocks = _blocks(window, network, memory_mb)
    looked = blocks if wanted is None else [block for block in blocks if wanted(block).any()]
    wholes = {block: _whole(block, side, limit) for block in looked}
    reads = [_grown(whole, halo, limit) for whole in wholes.values()]
    reducer = Reducer(scene, bands, network.channels, network.reduce)
    done = 0
    with (
        # Products outside of torch (bands matched, words) then round alike on every machine.
        threadpool_limits(1, user_api="blas"),
        ThreadPoolExecutor(network.threads, thread_name_prefix="judge") as pool,
        # Left early (cancel, full disk), the reader's thread must end before the raster closes.
        closing(reducer.ahead(reads)) as ahead,
    ):
        for block in blocks:
            if block not in wholes:
                progress.check()
                yield nothing_wanted(block, network.n_classes)
                done += block.pixels
                continue
            whole, read = wholes[block], next(ahead)
            mapped = None if wanted is None else wanted(block)
            inside = read.valid[block.slices_in(read.window)]
            if mapped is not None:
                inside = inside & mapped
            result = np.zeros((block.height, block.width, network.n_classes), np.float32)

            def work(
                cell: Window,
                block: Window = block,
                read: Reduced = read,
                inside: NDArray[np.bool_] = inside,
                result: Floats = result,
            ) -> int:
                tile = cell.intersection(block)
                if tile is None:
                    return 0
                if inside[tile.slices_in(block)].any():
                    near = _grown(cell, halo, limit)
                    at = near.slices_in(read.window)
                    judged = network.predict(
                        read.values[(slice(None), *at)], read.valid[at], near, cell.slices_in(near)
                    )
                    result[tile.slices_in(block)] = judged[tile.slices_in(cell)]
                return tile.pixels

            for pixels in _in_order(pool, work, _tiles(whole, side)):
                done += pixels
                progress.update(done / window.pixels)
            yield Judged(block, inside, result[inside], mapped)


def _in_order(
    pool: ThreadPoolExecutor, work: Callable[[Window], int], cells: list[Window]
) -> Iterator[int]:
    waiting = [pool.submit(work, cell) for cell in cells]
    try:
        for future in waiting:
            yield future.result()
    finally:
        # Cancelled: what has not begun must not begin.
        for future in waiting:
            future.cancel()


def training_tiles(
    scene: Scene,
    window: Window,
    bands: NDArray[np.bool_],
    side: int,
    most: int,
    *,
    seed: int,
    progress: Progress,
) -> Iterator[tuple[Window, Block]]:
    """Tiles to learn from: all of them, or some at random from all over a large window.

    Parameters
    ----------
    side : int
        Of the square tiles; at the window's edges they are cut.
    most : int
        How many there may be.
    seed : int
        Of the choice.
    """
    tiles = _tiles(window, side)
    if most < len(tiles):
        chosen = np.random.default_rng(seed).permutation(len(tiles))[:most]
        tiles = [tiles[index] for index in np.sort(chosen)]
    for tile in tiles:
        progress.check()
        block = scene.read(tile, bands)
        if block.valid.any():
            yield tile, block


def threads_within(wanted: int, memory_mb: int) -> int:
    """As many tiles at once as are wanted and take at most half of the memory budget."""
    return min(wanted, 2 + max(memory_mb - BASE_MB, 0) // (2 * _TILE_MB))


def _blocks(window: Window, network: TilePredictor, memory_mb: int) -> list[Window]:
    """Pieces of the window made of whole tiles that fit into memory with their margins."""
    side = network.tile
    # Two blocks are held by the reader; the valid pixels' copy comes beside the probabilities.
    per_tile = 1e-6 * (
        2 * (side + 2 * network.halo) ** 2 * (4 * network.channels + 1)
        + 12 * side**2 * network.n_classes
    )
    working = BASE_MB + max(network.threads - 2, 0) * _TILE_MB
    count = max(int(max(memory_mb - working, LEAST_MB) / per_tile), 1)
    across = min(count, -(-window.width // side) + 1)
    down = max(count // across, 1)
    return cut(window, down * side, across * side)


def _whole(block: Window, side: int, limit: Window) -> Window:
    """A block grown to whole tiles, as far as the limit goes."""
    top, left = block.row // side * side, block.col // side * side
    bottom = -(-(block.row + block.height) // side) * side
    right = -(-(block.col + block.width) // side) * side
    return Window(top, left, bottom - top, right - left).intersection(limit) or block


def _tiles(window: Window, side: int) -> list[Window]:
    return cut(window, side, side)


def _grown(window: Window, margin: int, limit: Window) -> Window:
    """A window with a margin, as far as the limit goes."""
    grown = Window(
        window.row - margin,
        window.col - margin,
        window.height + 2 * margin,
        window.width + 2 * margin,
    )
    return grown.intersection(limit) or window
