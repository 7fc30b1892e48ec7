"""From a file's raw values to blocks of reflectance: whole windows, or single rows and columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import RLock

import numpy as np
from numpy.typing import NDArray

from .convert import Conversion
from .learn import chunks
from .model import Block
from .source import Source
from .window import Window

Indices = NDArray[np.int64]


def read_window(
    source: Source, lock: RLock, conversion: Conversion, window: Window, bands: list[int]
) -> Block:
    """All pixels of a window.

    Parameters
    ----------
    source : Source
    lock : RLock
        Held while reading.
    conversion : Conversion
        Of ``bands``.
    window : Window
        Inside the raster.
    bands : list of int
        From 0.
    """
    values = np.empty((len(bands), window.height, window.width), dtype=np.float32)
    valid = np.ones((window.height, window.width), dtype=bool)
    for chunk in chunks(source, window):
        rows = slice(chunk.row - window.row, chunk.row - window.row + chunk.height)
        cols = slice(chunk.col - window.col, chunk.col - window.col + chunk.width)
        with lock:
            raw = source.read(chunk, bands)
            if source.masked:
                valid[rows, cols] = source.mask(chunk)
        conversion.into(raw, values[:, rows, cols], valid[rows, cols])
    return Block(values, valid)


def read_crossings(
    source: Source,
    lock: RLock,
    conversion: Conversion,
    rows: Indices,
    cols: Indices,
    bands: list[int],
    check: Callable[[], None] = lambda: None,
) -> Block:
    """The pixels where some rows and some columns cross.

    Of files in rows only the rows wanted are read; of tiled files every tile that holds a wanted
    pixel once. Pixels are picked before they are converted, so that memory follows what is wanted.

    Parameters
    ----------
    rows, cols : int64 array
        Inside the raster, ascending, at least one each.
    check : callable
        Called before every piece that is read; raises to cancel.

    Returns
    -------
    Block
        ``values`` (bands, rows, cols), ``valid`` (rows, cols).
    """
    values = np.empty((len(bands), rows.size, cols.size), dtype=np.float32)
    valid = np.ones((rows.size, cols.size), dtype=bool)
    for part, down, across in _pieces(source, rows, cols):
        check()
        pick = np.ix_(rows[down] - part.row, cols[across] - part.col)
        with lock:
            raw = source.read(part, bands)[:, pick[0], pick[1]]
            if source.masked:
                valid[down, across] = source.mask(part)[pick]
        conversion.into(raw, values[:, down, across], valid[down, across])
    return Block(values, valid)


def _pieces(source: Source, rows: Indices, cols: Indices) -> Iterator[tuple[Window, slice, slice]]:
    """Windows that hold all crossings, with the places of their rows and columns."""
    left, width = int(cols[0]), int(cols[-1] - cols[0]) + 1
    if source.row_major:
        for place, row in enumerate(rows.tolist()):
            yield Window(row, left, 1, width), slice(place, place + 1), slice(0, cols.size)
        return
    whole = Window(int(rows[0]), left, int(rows[-1] - rows[0]) + 1, width)
    for chunk in chunks(source, whole):
        top, bottom = np.searchsorted(rows, [chunk.row, chunk.row + chunk.height])
        first, last = np.searchsorted(cols, [chunk.col, chunk.col + chunk.width])
        if top == bottom or first == last:
            continue
        row, col = int(rows[top]), int(cols[first])
        height, across = int(rows[bottom - 1]) - row + 1, int(cols[last - 1]) - col + 1
        yield Window(row, col, height, across), slice(top, bottom), slice(first, last)
