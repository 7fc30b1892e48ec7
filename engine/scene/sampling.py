"""Choosing, with a seed, which parts of a raster are read for statistics."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .window import Window

#: Cells of fewer pixels than this are joined: seeking costs more than reading them.
_MIN_PIXELS = 1024
#: However large cells are, a sample comes from at least so many places.
_MIN_CELLS = 8
#: Rounds of further cells when the first held too few valid pixels.
ROUNDS = 4


@dataclass(frozen=True)
class Cells:
    """The pieces of a raster a sample may be taken from: whole blocks, or groups of rows.

    They depend on the file and the window only, never on a memory budget.
    """

    window: Window
    height: int
    width: int

    @classmethod
    def of(cls, window: Window, block: tuple[int, int], *, row_major: bool) -> Cells:
        """Cells of a window that match the file's blocks."""
        height, width = block
        if row_major:
            width = window.col + window.width
        while height * min(width, window.width) < _MIN_PIXELS and height < window.height:
            height *= 2
        if not row_major:
            while height * width < _MIN_PIXELS and width < window.width:
                width *= 2
        return cls(window, height, width)

    @property
    def _grid(self) -> tuple[int, int, int, int]:
        """First cell row and column, and how many of each."""
        w = self.window
        top, left = w.row // self.height, w.col // self.width
        down = -(-(w.row + w.height) // self.height) - top
        across = -(-(w.col + w.width) // self.width) - left
        return top, left, down, across

    @property
    def count(self) -> int:
        """How many cells there are."""
        _, _, down, across = self._grid
        return down * across

    def __getitem__(self, index: int) -> Window:
        top, left, _, across = self._grid
        row, col = divmod(index, across)
        cell = Window((top + row) * self.height, (left + col) * self.width, self.height, self.width)
        part = cell.intersection(self.window)
        if part is None:
            raise IndexError(f"cell {index} lies outside the window")
        return part

    def chosen(self, bytes_per_pixel: int, budget: int, seed: int) -> list[NDArray[np.int64]]:
        """Cells to read, in rounds: further rounds only if the earlier held too little.

        All cells in one round when they fit ``budget`` bytes; else each round takes one at random
        from each of equal stretches of the raster, so that cells are spread over it.
        """
        cell_bytes = min(self.height, self.window.height) * min(self.width, self.window.width)
        wanted = max(budget // max(cell_bytes * bytes_per_pixel, 1), _MIN_CELLS)
        if wanted >= self.count:
            return [np.arange(self.count)]
        rng = np.random.default_rng(seed)
        edges = np.linspace(0, self.count, wanted + 1).astype(np.int64)
        starts, lengths = edges[:-1], np.diff(edges)
        # A stretch gives its cells in a random cyclic order: no cell comes twice.
        first = (rng.random(wanted) * lengths).astype(np.int64)
        rounds = []
        for number in range(min(ROUNDS, int(lengths.max()))):
            take = number < lengths
            rounds.append((starts + (first + number * (lengths // ROUNDS).clip(1)) % lengths)[take])
        return rounds


class Reservoir:
    """The ``count`` pixels with the smallest random keys among all that are offered.

    Keys depend on the seed and the cell, not on the order of reading, so that the result is the
    same however the reading is cut.
    """

    def __init__(self, count: int, bands: int) -> None:
        self._count = count
        self._keys = np.empty(0)
        self._rows = np.empty(0, dtype=np.int64)
        self._cols = np.empty(0, dtype=np.int64)
        self._values = np.empty((0, bands), dtype=np.float32)

    @property
    def full(self) -> bool:
        """Whether as many pixels were offered as are wanted."""
        return self._keys.size >= self._count

    def offer(
        self,
        window: Window,
        values: NDArray[np.float32],
        valid: NDArray[np.bool_],
        rng: np.random.Generator,
    ) -> None:
        """Offer the valid pixels of a block: ``values`` (bands, h, w), ``valid`` (h, w)."""
        if self._count < 1:
            return
        keys = rng.random(valid.shape)
        limit = self._keys.max() if self.full else np.inf
        rows, cols = np.nonzero(valid & (keys < limit))
        keys = keys[rows, cols]
        if keys.size > self._count:
            best = np.argpartition(keys, self._count)[: self._count]
            rows, cols, keys = rows[best], cols[best], keys[best]
        self._keys = np.concatenate([self._keys, keys])
        self._rows = np.concatenate([self._rows, rows + window.row])
        self._cols = np.concatenate([self._cols, cols + window.col])
        self._values = np.concatenate([self._values, values[:, rows, cols].T])
        if self._keys.size > self._count:
            self._keep(np.argpartition(self._keys, self._count)[: self._count])

    def _keep(self, index: NDArray[np.int64]) -> None:
        self._keys, self._values = self._keys[index], self._values[index]
        self._rows, self._cols = self._rows[index], self._cols[index]

    def result(self) -> tuple[NDArray[np.float32], NDArray[np.int64], NDArray[np.int64]]:
        """Values (n, bands), rows and columns, in the raster's order."""
        self._keep(np.lexsort((self._cols, self._rows)))
        return self._values, self._rows, self._cols
