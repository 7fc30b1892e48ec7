"""Tiles of fine pixels for joint bilateral upsampling, and how their pixels are ordered.

The windows of a tile's pixels together form a small rectangle, hence a tile is one dense matrix
product. Pixels of a tile are ordered by parity (of row, then of column), then row, then column:
all pixels that need the same matrix of bicubic weights lie together.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from .jbu_taps import PARITIES, coarse_radius

#: Fine pixels of a tile; even, so that tiles start at an even pixel. Small tiles multiply fewer
#: zeros, large ones make better use of the processor; columns of tiles share what they read.
TILE_ROWS, TILE_COLS = 4, 8
TILE = TILE_ROWS * TILE_COLS


@dataclass(frozen=True)
class Tiling:
    """Tiles over a fine grid; the last ones may stand out over the right and lower border.

    Attributes
    ----------
    rows, cols : int
        Fine pixels, both even.
    radius : int
        Of the window, in fine pixels.
    """

    rows: int
    cols: int
    radius: int

    @property
    def down(self) -> int:
        """Tiles from top to bottom."""
        return -(-self.rows // TILE_ROWS)

    @property
    def across(self) -> int:
        """Tiles from left to right."""
        return -(-self.cols // TILE_COLS)

    @property
    def fine(self) -> tuple[int, int]:
        """Rows and columns of the fine rectangle that a tile's windows cover."""
        return TILE_ROWS + 2 * self.radius, TILE_COLS + 2 * self.radius

    @property
    def coarse(self) -> tuple[int, int]:
        """Rows and columns of the coarse rectangle that a tile's windows cover."""
        reach = coarse_radius(self.radius)
        return TILE_ROWS // 2 + 2 * reach, TILE_COLS // 2 + 2 * reach


def in_tiles(values: Tensor, tiling: Tiling) -> Tensor:
    """(rows, cols, depth) -> (columns of tiles, tiles down, pixels of a tile, depth)."""
    tiles = values.reshape(
        tiling.down, TILE_ROWS // 2, 2, tiling.across, TILE_COLS // 2, 2, values.shape[-1]
    )
    ordered = tiles.permute(3, 0, 2, 5, 1, 4, 6)
    return ordered.reshape(tiling.across, tiling.down, TILE, values.shape[-1])


def by_parity(tiles: Tensor) -> Tensor:
    """(columns, tiles down, pixels of a tile, depth) -> (pixels by parity first, depth)."""
    columns, down, _, depth = tiles.shape
    parities = tiles.reshape(columns, down, PARITIES, TILE // PARITIES, depth)
    return parities.permute(2, 0, 1, 3, 4).reshape(-1, depth)


def window_view(dense: Tensor, count: int, wide: int, scale: int, side: int) -> Tensor:
    """Every pixel's window inside its tile's rectangle, as a view.

    Parameters
    ----------
    dense : tensor, shape (columns, tiles down, pixels of a tile, rectangle)
    count : int
        Columns of tiles to view.
    wide : int
        Columns of the rectangle.
    scale : {1, 2}
        2: windows on the fine grid, one step on for each pixel; 1: on the coarse grid, one step on
        for every second pixel.
    side : int
        Of a window.

    Returns
    -------
    tensor, shape (2, 2, count, tiles down, TILE_ROWS / 2, TILE_COLS / 2, side, side)
        Parity of row and column first.
    """
    down, pixel = dense.shape[1], dense.stride(2)
    half_rows, half_cols = TILE_ROWS // 2, TILE_COLS // 2
    odd = scale - 1
    return dense.as_strided(
        (2, 2, count, down, half_rows, half_cols, side, side),
        (
            2 * half_rows * half_cols * pixel + odd * wide,
            half_rows * half_cols * pixel + odd,
            dense.stride(0),
            dense.stride(1),
            half_cols * pixel + scale * wide,
            pixel + scale,
            wide,
            1,
        ),
    )


def places(positions: list[int], tile: int, device: torch.device) -> tuple[Tensor, Tensor, Tensor]:
    """Parity, tile and place within the tile (counted by parity) of pixels along one axis."""
    pixels = torch.tensor(positions, device=device)
    return pixels % 2, pixels // tile, pixels % tile // 2
