"""Every pixel of a window once: read ahead, judge in chunks, write.

Chunks have one fixed size, the last one filled up. The floating-point result of a pixel then does
not depend on where it lies in a tile, so maps are the same whatever the tiling, to the last bit.
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
Predict = Callable[[Floats], Floats]

#: Pixels judged at once: with 200 bands about 6 MB, which a core's cache still holds mostly.
CHUNK = 8192
#: What Python, GDAL and the libraries take before the first tile, in MB.
_BASE_MB = 350
#: Share of the rest that tiles may take; the writers' and the chunks' working space is the other.
_TILE_SHARE = 0.5


@dataclass(frozen=True)
class Judged:
    """The result for one tile.

    Attributes
    ----------
    window : Window
        In the scene's pixels.
    valid : bool array, shape (h, w)
    probabilities : float32 array, shape (valid pixels, classes)
        In row order of ``valid``.
    """

    window: Window
    valid: NDArray[np.bool_]
    probabilities: Floats


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
) -> Iterator[Judged]:
    """Judge a window tile by tile.

    Parameters
    ----------
    scene : Scene
    window : Window
    bands : bool array, shape (scene bands,)
        Bands handed to ``predict``.
    predict : callable
        Values (CHUNK, bands) to probabilities (CHUNK, classes); called from several threads.
    n_classes : int
    memory_mb : int
        Budget of the whole process.
    threads : int
    progress : Progress
        Updated and checked after every chunk.
    """
    # Two tiles are held by the reader; the valid pixels' copy and their probabilities come on top.
    per_pixel = scene.block_bytes_per_pixel + 4 * int(bands.sum()) + 12 * n_classes
    budget = max((memory_mb - _BASE_MB) * _TILE_SHARE, 16)
    tiles = scene.tiles(window, bytes_per_pixel=per_pixel, memory_mb=budget)
    done = 0
    with (
        ThreadPoolExecutor(threads, thread_name_prefix="judge") as pool,
        # Left early (cancel, full disk), the reader's thread must end before the raster closes.
        closing(_blocks(scene, tiles, bands)) as blocks,
    ):
        for tile, block in blocks:
            share = tile.pixels / window.pixels
            start = done / window.pixels

            def on_chunk(part: float, start: float = start, share: float = share) -> None:
                progress.update(start + share * part)

            probabilities = _judge_block(block, predict, n_classes, pool, on_chunk)
            yield Judged(tile, block.valid, probabilities)
            done += tile.pixels
            progress.update(done / window.pixels)


def _blocks(
    scene: Scene, tiles: list[Window], bands: NDArray[np.bool_]
) -> Generator[tuple[Window, Block], None, None]:
    yield from scene.read_ahead(tiles, bands)


def _judge_block(
    block: Block,
    predict: Predict,
    n_classes: int,
    pool: ThreadPoolExecutor,
    on_chunk: Callable[[float], None],
) -> Floats:
    pixels = block.values.reshape(len(block.values), -1)
    if not block.valid.all():
        pixels = pixels[:, block.valid.ravel()]
    count = pixels.shape[1]
    result = np.empty((count, n_classes), np.float32)

    def work(start: int) -> None:
        part = pixels[:, start : start + CHUNK]
        size = part.shape[1]
        if size < CHUNK:
            part = np.pad(part, ((0, 0), (0, CHUNK - size)))
        result[start : start + size] = predict(part.T)[:size]

    starts = range(0, count, CHUNK)
    waiting: list[Future[None]] = [pool.submit(work, start) for start in starts]
    try:
        for number, future in enumerate(waiting, start=1):
            future.result()
            on_chunk(number / len(waiting))
    except BaseException:
        # Cancelled: what has not begun must not begin.
        for future in waiting:
            future.cancel()
        raise
    return result
