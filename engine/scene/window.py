"""Windows of a raster: cutting them, aligning them to the file's blocks, covering exactly once."""

from __future__ import annotations

from typing import NamedTuple


class Window(NamedTuple):
    """A rectangle of pixels: first row and column, height and width."""

    row: int
    col: int
    height: int
    width: int

    @property
    def pixels(self) -> int:
        """How many pixels it holds."""
        return self.height * self.width

    def intersection(self, other: Window) -> Window | None:
        """The common part of two windows, or None."""
        top, left = max(self.row, other.row), max(self.col, other.col)
        bottom = min(self.row + self.height, other.row + other.height)
        right = min(self.col + self.width, other.col + other.width)
        if bottom <= top or right <= left:
            return None
        return Window(top, left, bottom - top, right - left)

    def slices_in(self, whole: Window) -> tuple[slice, slice]:
        """Rows and columns of this window in an array of another that holds it."""
        top, left = self.row - whole.row, self.col - whole.col
        return slice(top, top + self.height), slice(left, left + self.width)


def cut(window: Window, height: int, width: int) -> list[Window]:
    """Cut a window into pieces of at most ``height`` x ``width`` pixels.

    Cuts lie at multiples of ``height`` and ``width`` counted from the raster's origin, not from
    the window's, so that pieces match the file's blocks whatever the window is.

    Returns
    -------
    list of Window
        Row by row; together they cover ``window`` exactly once.
    """
    return [
        Window(top, left, bottom - top, right - left)
        for top, bottom in _cuts(window.row, window.height, height)
        for left, right in _cuts(window.col, window.width, width)
    ]


def _cuts(start: int, length: int, step: int) -> list[tuple[int, int]]:
    stop = start + length
    edges = [start, *range((start // step + 1) * step, stop, step), stop]
    return list(zip(edges[:-1], edges[1:], strict=True))


def tile_shape(
    window: Window, block: tuple[int, int], max_pixels: int, *, row_major: bool
) -> tuple[int, int]:
    """The height and width of tiles of at most ``max_pixels`` that suit the file.

    Parameters
    ----------
    window : Window
        What the tiles are to cover.
    block : (int, int)
        Height and width of the file's blocks.
    max_pixels : int
        Pixels a tile may hold (at least one pixel is always taken).
    row_major : bool
        The file is cheapest to read by whole rows (strips, ENVI), not by tiles.

    Returns
    -------
    (int, int)
        Multiples of the block where a block fits, else the largest part of a block that does.
    """
    max_pixels = max(max_pixels, 1)
    block_height, block_width = block
    if row_major or block_width >= window.width:
        block_width = window.width
    if block_height * block_width > max_pixels:
        # Not even one block fits: whole rows of it if possible, else a part of a row.
        if block_width <= max_pixels:
            # In equal parts, so that none is left over at the end of every block.
            parts = -(-block_height // (max_pixels // block_width))
            return -(-block_height // parts), block_width
        return 1, max_pixels
    across = min(max_pixels // (block_height * block_width), -(-window.width // block_width))
    width = across * block_width
    height = max(max_pixels // (width * block_height), 1) * block_height
    return height, width
