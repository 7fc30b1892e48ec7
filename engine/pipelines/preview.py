"""Previews: one pixel in many is judged, exactly as on the full map.

Where each pixel is judged by its own spectrum only the pixels that are shown are read and judged.
Where neighbours matter the pixels around are judged as ever, and what is not shown is dropped: such
a preview takes as long as the map of the same extent, and only writes less.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing

import numpy as np
from numpy.typing import NDArray

from ..progress import Progress
from ..scene import Block, Sample, Scene, Steps, Window
from .mapping import BASE_MB, CELL, LEAST_MB, TILE_SHARE, Judged, Predict, nothing_wanted

Floats = NDArray[np.float32]
#: Which pixels are mapped where rows and columns of the scene cross.
Crossing = Callable[[NDArray[np.int64], NDArray[np.int64]], NDArray[np.bool_]]

#: Pixels judged at once, about as many as a cell of the full map has.
_AT_ONCE = 8192
#: A matrix product rounds by the place of a row, which a preview does not keep: probabilities then
#: differ by up to 3e-7 (measured). Where less than this decides, a pixel is judged in its place.
_CLOSE = 1e-5


def preview_sentence(step: int) -> str:
    """What every report and log says of a preview."""
    return (
        f"This is a preview: one pixel of every {step} x {step} was classified and stands for the "
        "others, so small things are missed, and counts and areas are estimates."
    )


def judge_steps(
    scene: Scene,
    steps: Steps,
    bands: NDArray[np.bool_],
    predict: Predict,
    n_classes: int,
    *,
    reject_below: float,
    memory_mb: int,
    threads: int,
    progress: Progress,
    wanted: Crossing | None = None,
) -> Iterator[Judged]:
    """Judge the pixels of a preview, each by its own spectrum.

    Parameters
    ----------
    scene : Scene
    steps : Steps
        Which pixels.
    bands : bool array, shape (scene bands,)
        Bands handed to ``predict``.
    predict : callable
        Values (n, bands) to probabilities (n, classes), each pixel by itself; the place it is also
        given is that of a cell where the values are those of one. Called from several threads.
    n_classes : int
    reject_below : float
        Confidence under which the map will leave pixels out.
    memory_mb : int
        Budget of the whole process.
    threads : int
    progress : Progress
    wanted : callable, optional
        Which pixels are mapped; where none is, nothing is read.

    Yields
    ------
    Judged
        ``window`` counts squares of ``steps.grid``. Classes are those that the full map has at the
        same pixels; probabilities may differ in the seventh digit.
    """
    # Per pixel that is shown: two blocks of the reader, what is handed on, and the probabilities.
    shown = 12 * int(bands.sum()) + 2 + 16 * n_classes
    budget = max((memory_mb - BASE_MB) * TILE_SHARE, LEAST_MB)
    tiles = scene.tiles(steps.window, bytes_per_pixel=shown / steps.step**2, memory_mb=budget)
    places = [place for tile in tiles if (place := steps.within(tile))]

    def mapped(place: Window) -> NDArray[np.bool_] | None:
        return wanted(*steps.at(place)) if wanted else None

    looked = [place for place in places if (inside := mapped(place)) is None or inside.any()]
    ahead = set(looked)
    done = 0
    with (
        ThreadPoolExecutor(threads, thread_name_prefix="judge") as pool,
        closing(_ahead(scene, steps, looked, bands, progress)) as blocks,
    ):
        for place in places:
            if place not in ahead:
                yield nothing_wanted(place, n_classes)
                done += place.pixels
                continue
            _, block = next(blocks)
            inside = mapped(place)
            if inside is not None:
                block = block._replace(valid=block.valid & inside)
            probabilities = _judge(block, predict, n_classes, pool, progress)
            _settle(steps, place, block, probabilities, predict, reject_below, progress)
            yield Judged(place, block.valid, probabilities, inside)
            done += place.pixels
            progress.update(done / steps.grid.pixels)


def thinned(judged: Iterable[Judged], steps: Steps) -> Iterator[Judged]:
    """Of tiles of the scene that were judged whole, the pixels of a preview."""
    for tile in judged:
        place = steps.within(tile.window)
        if place is None:
            continue
        rows, cols = steps.at(place)
        rows, cols = rows - tile.window.row, cols - tile.window.col
        numbers = np.full(tile.valid.shape, -1, np.int64)
        numbers[tile.valid] = np.arange(len(tile.probabilities))
        kept = numbers[np.ix_(rows, cols)]
        inside = None if tile.inside is None else tile.inside[np.ix_(rows, cols)]
        yield Judged(place, kept >= 0, tile.probabilities[kept[kept >= 0]], inside)


def sample_of_steps(scene: Scene, steps: Steps, bands: NDArray[np.bool_], count: int) -> Sample:
    """Pixels of a preview whose spectra its report shows, evenly spread.

    Returns
    -------
    Sample
        ``rows`` and ``cols`` count squares of ``steps.grid``; values on ``bands``.
    """
    grid = steps.grid
    every = max(int(np.ceil(np.sqrt(grid.pixels / count))), 1)
    rows, cols = np.arange(0, grid.height, every), np.arange(0, grid.width, every)
    block = scene.read_crossings(steps.rows[rows], steps.cols[cols], bands)
    down, across = np.nonzero(block.valid)
    return Sample(block.values[:, down, across].T, rows[down], cols[across])


def _ahead(
    scene: Scene, steps: Steps, places: list[Window], bands: NDArray[np.bool_], progress: Progress
) -> Generator[tuple[Window, Block], None, None]:
    """The pixels of each place; the next are read while the caller computes."""

    def read(place: Window) -> Block:
        rows, cols = steps.at(place)
        # A place may take many seconds to read: a cancel must be heard.
        return scene.read_crossings(rows, cols, bands, progress.check)

    _ = scene.scale  # Learnt here: the thread then only reads.
    with ThreadPoolExecutor(1, thread_name_prefix="read-ahead") as pool:
        pending: tuple[Window, Future[Block]] | None = None
        for place in places:
            coming = (place, pool.submit(read, place))
            if pending is not None:
                yield pending[0], pending[1].result()
            pending = coming
        if pending is not None:
            yield pending[0], pending[1].result()


def _judge(
    block: Block, predict: Predict, n_classes: int, pool: ThreadPoolExecutor, progress: Progress
) -> Floats:
    pixels = np.ascontiguousarray(block.values[:, block.valid].T)
    result = np.zeros((len(pixels), n_classes), np.float32)

    def work(start: int) -> None:
        some = pixels[start : start + _AT_ONCE]
        # One row alone would go through another routine, which rounds in another way.
        padded = some if len(some) > 1 else np.concatenate([some, some])
        place = Window(0, 0, 1, len(padded))
        result[start : start + _AT_ONCE] = predict(padded, place)[: len(some)]

    waiting = [pool.submit(work, start) for start in range(0, len(pixels), _AT_ONCE)]
    try:
        for future in waiting:
            progress.check()
            future.result()
    except BaseException:
        for future in waiting:
            future.cancel()
        raise
    return result


def _settle(
    steps: Steps,
    place: Window,
    block: Block,
    probabilities: Floats,
    predict: Predict,
    reject_below: float,
    progress: Progress,
) -> None:
    """Judge again, in its place in its cell of the full map, what rounding might decide."""
    if not len(probabilities):
        return
    best = np.partition(probabilities, -2, axis=1)[:, -2:]
    close = (best[:, 1] - best[:, 0] < _CLOSE) | (abs(best[:, 1] - reject_below) < _CLOSE)
    numbers = np.flatnonzero(close)
    if not numbers.size:
        return
    down, across = (index[numbers] for index in np.nonzero(block.valid))
    rows, cols = steps.rows[place.row + down], steps.cols[place.col + across]
    height, width = CELL
    cells = np.stack([rows // height, cols // width])
    for cell_row, cell_col in np.unique(cells, axis=1).T.tolist():
        progress.check()
        here = (cells[0] == cell_row) & (cells[1] == cell_col)
        cell = Window(cell_row * height, cell_col * width, height, width)
        image = np.zeros((len(block.values), height, width), np.float32)
        at = rows[here] - cell.row, cols[here] - cell.col
        image[:, at[0], at[1]] = block.values[:, down[here], across[here]]
        judged = predict(image.reshape(len(image), -1).T, cell).reshape(height, width, -1)
        probabilities[numbers[here]] = judged[at]
