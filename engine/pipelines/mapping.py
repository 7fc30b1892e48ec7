"""Every pixel of a window once: read ahead, judge cell by cell, write.

Cells are the squares of one fixed grid over the whole scene. A pixel has the same place in its cell
whatever the tiling and the extent, so the floating-point result is the same to the last bit: a
matrix product rounds by the place of a row, not by its values alone.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..progress import Progress
from ..scene import Block, Scene, Window

Floats = NDArray[np.float32]
Predict = Callable[[Floats, Window], Floats]
#: Which pixels of a window of the scene are mapped.
Wanted = Callable[[Window], NDArray[np.bool_]]

#: Rows and columns of a cell, judged at once: with 200 bands 6 MB, about what a core's cache holds.
#: Low and wide, because rasters stored in strips are read in low and wide tiles.
CELL = (32, 256)
#: What Python, GDAL and the libraries take before the first tile, in MB.
BASE_MB = 350
#: Share of the rest that tiles may take; the writers' and the chunks' working space is the other.
TILE_SHARE = 0.5
#: Tiles smaller than this, in MB, would cut most cells and judge them several times.
LEAST_MB = 100


@dataclass(frozen=True)
class Judged:
    """The result for one tile.

    Attributes
    ----------
    window : Window
        In the scene's pixels.
    valid : bool array, shape (h, w)
        Pixels that are mapped and have data.
    probabilities : float32 array, shape (valid pixels, classes)
        In row order of ``valid``.
    inside : bool array, shape (h, w), or None
        Pixels that are mapped, with data or without; None: all.
    """

    window: Window
    valid: NDArray[np.bool_]
    probabilities: Floats
    inside: NDArray[np.bool_] | None = None

    @property
    def pixels(self) -> int:
        """Pixels that are mapped, with data or without."""
        return int(self.valid.size if self.inside is None else self.inside.sum())

    def within(self, wanted: Wanted | None) -> Judged:
        """Only the pixels that are wanted."""
        if wanted is None:
            return self
        inside = wanted(self.window)
        kept = self.probabilities[inside[self.valid]]
        return Judged(self.window, self.valid & inside, kept, inside)


def nothing_wanted(tile: Window, n_classes: int) -> Judged:
    """A tile of which no pixel is mapped."""
    nowhere = np.zeros((tile.height, tile.width), bool)
    return Judged(tile, nowhere, np.zeros((0, n_classes), np.float32), nowhere)


def judge(
    scene: Scene,
    window: Window,
    bands: NDArray[np.bool_],
    predict: Predict,
    n_classes: int,
    *,
    memory_mb: int,
    threads: int,
    progress: Progress,
    wanted: Wanted | None = None,
) -> Iterator[Judged]:
    """Judge a window tile by tile.

    Parameters
    ----------
    scene : Scene
    window : Window
    bands : bool array, shape (scene bands,)
        Bands handed to ``predict``.
    predict : callable
        Values (n, bands) of all pixels of a cell and the cell to probabilities (n, classes);
        called from several threads.
    n_classes : int
    memory_mb : int
        Budget of the whole process.
    threads : int
    progress : Progress
        Updated and checked after every cell.
    wanted : callable, optional
        Which pixels are mapped; where none is, nothing is read or judged.
    """
    # Two tiles are held by the reader; the valid pixels' copy and their probabilities come on top.
    per_pixel = scene.block_bytes_per_pixel + 4 * int(bands.sum()) + 12 * n_classes
    budget = max((memory_mb - BASE_MB) * TILE_SHARE, LEAST_MB)
    tiles = scene.tiles(window, bytes_per_pixel=per_pixel, memory_mb=budget)
    looked = tiles if wanted is None else [tile for tile in tiles if wanted(tile).any()]
    done = 0
    with (
        ThreadPoolExecutor(threads, thread_name_prefix="judge") as pool,
        # Left early (cancel, full disk), the reader's thread must end before the raster closes.
        closing(_blocks(scene, looked, bands)) as blocks,
    ):
        ahead = set(looked)
        for tile in tiles:
            if tile not in ahead:
                progress.check()
                yield nothing_wanted(tile, n_classes)
                done += tile.pixels
                continue
            _, block = next(blocks)
            inside = None if wanted is None else wanted(tile)
            if inside is not None:
                block = block._replace(valid=block.valid & inside)
            share = tile.pixels / window.pixels
            start = done / window.pixels

            def on_cell(part: float, start: float = start, share: float = share) -> None:
                progress.update(start + share * part)

            probabilities = _judge_tile(tile, block, predict, n_classes, pool, on_cell)
            yield Judged(tile, block.valid, probabilities, inside)
            done += tile.pixels
            progress.update(done / window.pixels)


def _blocks(
    scene: Scene, tiles: list[Window], bands: NDArray[np.bool_]
) -> Generator[tuple[Window, Block], None, None]:
    yield from scene.read_ahead(tiles, bands)


def _judge_tile(
    tile: Window,
    block: Block,
    predict: Predict,
    n_classes: int,
    pool: ThreadPoolExecutor,
    on_cell: Callable[[float], None],
) -> Floats:
    result = np.zeros((tile.height, tile.width, n_classes), np.float32)

    def work(cell: Window) -> None:
        part = cell.intersection(tile)
        if part is None:
            return
        inside = part.slices_in(tile)
        if not block.valid[inside].any():
            return
        place = part.slices_in(cell)
        pixels = np.zeros((len(block.values), cell.height, cell.width), np.float32)
        pixels[(slice(None), *place)] = block.values[(slice(None), *inside)]
        judged = predict(pixels.reshape(len(pixels), -1).T, cell)
        result[inside] = judged.reshape(cell.height, cell.width, n_classes)[place]

    cells = _cells(tile)
    waiting: list[Future[None]] = [pool.submit(work, cell) for cell in cells]
    try:
        for number, future in enumerate(waiting, start=1):
            future.result()
            on_cell(number / len(waiting))
    except BaseException:
        # Cancelled: what has not begun must not begin.
        for future in waiting:
            future.cancel()
        raise
    return result.reshape(-1, n_classes) if block.valid.all() else result[block.valid]


def _cells(tile: Window) -> list[Window]:
    """The cells of the scene's grid that a tile touches, whole."""
    height, width = CELL
    return [
        Window(row, col, height, width)
        for row in range(tile.row // height * height, tile.row + tile.height, height)
        for col in range(tile.col // width * width, tile.col + tile.width, width)
    ]
