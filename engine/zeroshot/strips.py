"""A resized picture, a strip at a time."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ..scene import Window
from .resizing import cubic
from .rgb import Picture

Floats = NDArray[np.float32]


class Strip:
    """A part of a resized picture.

    Attributes
    ----------
    values : float32 array, shape (3, h, w)
        0, CLIP's mean colour, beyond the picture's end.
    """

    def __init__(
        self,
        picture: Picture,
        size: tuple[int, int],
        part: Window,
        check: Callable[[], None],
    ) -> None:
        whole = (picture.scene.height, picture.scene.width)
        bottom, right = part.row + part.height, part.col + part.width
        rows = cubic(part.row, min(bottom, size[0]), size[0], whole[0])
        self._cols = cubic(part.col, min(right, size[1]), size[1], whole[1])
        height, width = rows.stop - rows.first, self._cols.stop - self._cols.first
        values, self._valid = picture.read(
            Window(rows.first, self._cols.first, height, width), check
        )
        resized = self._cols.apply(rows.apply(values, 1, rows.first), 2, self._cols.first)
        self.values = np.zeros((3, part.height, part.width), np.float32)
        self.values[:, : resized.shape[1], : resized.shape[2]] = resized

    def has_data(self, start: int, width: int) -> bool:
        """Whether any valid pixel of the scene counts in some columns of the strip."""
        used = self._cols.index[start : start + width]
        first = int(used.min()) - self._cols.first
        stop = int(used.max()) + 1 - self._cols.first
        return bool(self._valid[:, first:stop].any())
