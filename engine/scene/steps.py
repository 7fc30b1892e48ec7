"""Every n-th pixel of a window: what a preview looks at."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from .window import Window


@dataclass(frozen=True)
class Steps:
    """One pixel of every square of ``step`` x ``step`` pixels: the middle one.

    Squares are counted from the window's upper-left corner; those at its lower and right edge may
    be cut, and then their last row or column stands for them where they have no middle.

    Attributes
    ----------
    window : Window
        In the scene's pixels.
    step : int
        From 1, which takes every pixel.
    """

    window: Window
    step: int

    @cached_property
    def rows(self) -> NDArray[np.int64]:
        """Rows in the scene that are looked at, ascending."""
        return _middles(self.window.row, self.window.height, self.step)

    @cached_property
    def cols(self) -> NDArray[np.int64]:
        """Columns in the scene that are looked at, ascending."""
        return _middles(self.window.col, self.window.width, self.step)

    @property
    def grid(self) -> Window:
        """The squares, as a window of their own: ``Window(0, 0, rows, columns)``."""
        return Window(0, 0, self.rows.size, self.cols.size)

    def at(self, place: Window) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Rows and columns in the scene of some squares, a window in :attr:`grid`."""
        return (
            self.rows[place.row : place.row + place.height],
            self.cols[place.col : place.col + place.width],
        )

    def within(self, tile: Window) -> Window | None:
        """The squares whose pixel lies in a tile of the scene, in :attr:`grid`; None: none."""
        top, bottom = np.searchsorted(self.rows, [tile.row, tile.row + tile.height])
        left, right = np.searchsorted(self.cols, [tile.col, tile.col + tile.width])
        if top == bottom or left == right:
            return None
        return Window(int(top), int(left), int(bottom - top), int(right - left))


def _middles(start: int, length: int, step: int) -> NDArray[np.int64]:
    count = -(-length // step)
    within = np.minimum(np.arange(count, dtype=np.int64) * step + step // 2, length - 1)
    return start + within
