"""What a network needs to know of every pixel of a window, read in pieces and made ahead.

Spectra are wide: a window with its margins is held as what each pixel's spectrum comes to, and only
a piece of it as spectra.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..scene import Scene, Window
from ..scene.window import cut

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]
#: Values (bands, h, w) and validity (h, w) of pixels to what is kept of each: (channels, h, w).
Reduce = Callable[[Floats, Bools], Floats]

#: Rows and columns of the pixels that are reduced at once, in cells of one fixed grid: a matrix
#: product rounds by the place of a row.
CELL = (32, 256)
#: Spectra that are held at a time, in MB.
_PIECE_MB = 64


class Reduced(NamedTuple):
    """Pixels of a window.

    Attributes
    ----------
    window : Window
        In the scene's pixels.
    values : float32 array, shape (channels, h, w)
    valid : bool array, shape (h, w)
    """

    window: Window
    values: Floats
    valid: Bools


@dataclass(frozen=True)
class Reducer:
    """Reads and reduces.

    Attributes
    ----------
    scene : Scene
    bands : bool array, shape (scene bands,)
        Bands that are read.
    channels : int
        How many numbers ``reduce`` makes of a pixel.
    reduce : callable
        It must look at each pixel alone.
    """

    scene: Scene
    bands: Bools
    channels: int
    reduce: Reduce

    def ahead(self, windows: Sequence[Window]) -> Generator[Reduced, None, None]:
        """Windows in order; the next is made in a thread while the caller computes.

        Closing the generator (or leaving its loop) waits for the piece that is being read and ends
        the thread.
        """
        left = threading.Event()
        if not windows:
            return
        with ThreadPoolExecutor(1, thread_name_prefix="reduce-ahead") as pool:
            try:
                coming: Future[Reduced] = pool.submit(self._made, windows[0], None, left)
                for window in windows[1:]:
                    ready = coming.result()
                    coming = pool.submit(self._made, window, ready, left)
                    yield ready
                yield coming.result()
            finally:
                left.set()

    def _made(self, window: Window, before: Reduced | None, left: threading.Event) -> Reduced:
        made = Reduced(
            window,
            np.zeros((self.channels, window.height, window.width), np.float32),
            np.zeros((window.height, window.width), bool),
        )
        known = _taken_over(made, before) if before else 0
        rest = Window(window.row + known, window.col, window.height - known, window.width)
        width = _PIECE_MB * 1e6 / (CELL[0] * 4 * self.bands.sum())
        pieces = cut(rest, CELL[0], max(int(width) // CELL[1], 1) * CELL[1])
        for piece in pieces if rest.height else []:
            if left.is_set():
                break
            block = self.scene.read(piece, self.bands)
            made.valid[piece.slices_in(window)] = block.valid
            for part in cut(piece, *CELL):
                inside = part.slices_in(piece)
                if block.valid[inside].any():
                    made.values[(slice(None), *part.slices_in(window))] = self.reduced(
                        part, block.values[(slice(None), *inside)], block.valid[inside]
                    )
        return made

    def reduced(self, part: Window, values: Floats, valid: Bools) -> Floats:
        """Values of a part of a cell reduced, in its place in the whole cell."""
        height, width = CELL
        row, col = part.row % height, part.col % width
        place = (slice(row, row + part.height), slice(col, col + part.width))
        whole = np.zeros((len(values), *CELL), np.float32)
        known = np.zeros(CELL, bool)
        whole[(slice(None), *place)], known[place] = values, valid
        reduced: Floats = self.reduce(whole, known)[(slice(None), *place)]
        return reduced


def _taken_over(made: Reduced, before: Reduced) -> int:
    """How many of the first rows the window before had, too: they are copied."""
    here, there = made.window, before.window
    common = here.intersection(there)
    if common is None or (here.col, here.width) != (there.col, there.width):
        return 0
    if common.row != here.row:
        return 0
    made.values[:, : common.height] = before.values[(slice(None), *common.slices_in(there))]
    made.valid[: common.height] = before.valid[common.slices_in(there)]
    return common.height
