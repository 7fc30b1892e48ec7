"""One step of joint bilateral upsampling, by tiles: twice the rows and columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import torch
from torch import Tensor

from .jbu_kernel import StepKernel
from .jbu_taps import clamped, coarse_radius
from .jbu_tiles import TILE, TILE_COLS, TILE_ROWS, Tiling
from .jbu_weights import StepWeights

Check = Callable[[], None]
#: A token shorter than this has no direction; its cosines are taken as (nearly) zero.
LEAST_LENGTH = 1e-12


def upsample_step(features: Tensor, guidance: Tensor, weights: StepWeights, check: Check) -> Tensor:
    """Upsample features to twice their size.

    Parameters
    ----------
    features : float32 tensor, shape (h, w, channels)
    guidance : float32 tensor, shape (3, 2 h, 2 w)
        The picture averaged to the finer grid, which must be larger than the window's radius.
    weights : StepWeights
    check : callable
        Called several times a second; raises to cancel.

    Returns
    -------
    float32 tensor, shape (2 h, 2 w, channels)
    """
    height, width, channels = features.shape
    kernel = StepKernel(weights, guidance)
    tiling = kernel.tiling
    down, across = tiling.down, tiling.across
    result = features.new_empty(down * TILE_ROWS, across * TILE_COLS, channels)
    for column, tiles in _columns(features, kernel, check):
        start = column * TILE_COLS
        strip = result[:, start : start + TILE_COLS]
        into = strip.view(down, TILE_ROWS // 2, 2, TILE_COLS // 2, 2, channels)
        by_parity = tiles.view(down, 2, 2, TILE_ROWS // 2, TILE_COLS // 2, channels)
        into.copy_(by_parity.permute(0, 3, 1, 4, 2, 5))
    return result[: 2 * height, : 2 * width]


def cosines_of_step(
    features: Tensor, guidance: Tensor, weights: StepWeights, offset: Tensor, check: Check
) -> Tensor:
    """Upsample to twice the size and reduce every pixel at once to its cosines.

    The upsampled features themselves, the largest array of all, never exist as a whole.

    Parameters
    ----------
    features : float32 tensor, shape (h, w, channels)
        First n inner products, then coordinates in an orthogonal basis.
    guidance, weights, check
        As in ``upsample_step``.
    offset : float32 tensor, shape (n + 1,)
        Added after upsampling to the inner products and to the first coordinate.

    Returns
    -------
    float32 tensor, shape (n, 2 h, 2 w)
        Upsampled inner products over the length of the upsampled coordinates.
    """
    height, width, _ = features.shape
    n = len(offset) - 1
    kernel = StepKernel(weights, guidance)
    down, across = kernel.tiling.down, kernel.tiling.across
    result = features.new_empty(across, down, TILE, n)
    for column, tiles in _columns(features, kernel, check):
        tiles[..., : n + 1] += offset
        lengths = torch.linalg.vector_norm(tiles[..., n:], dim=-1, keepdim=True)
        torch.div(tiles[..., :n], lengths.clamp_min(LEAST_LENGTH), out=result[column])
    pixels = result.view(across, down, 2, 2, TILE_ROWS // 2, TILE_COLS // 2, n)
    ordered = pixels.permute(6, 1, 4, 2, 0, 5, 3)
    picture = ordered.reshape(n, down * TILE_ROWS, across * TILE_COLS)
    return picture[:, : 2 * height, : 2 * width].contiguous()


def _columns(features: Tensor, kernel: StepKernel, check: Check) -> Iterator[tuple[int, Tensor]]:
    """Upsampled columns of tiles, each of shape (tiles down, pixels of a tile, channels)."""
    tiling = kernel.tiling
    channels = features.shape[-1]
    high, wide = tiling.coarse
    padded = _repeated(features, tiling)
    tiles = features.new_empty(tiling.down, TILE, channels)
    for first in range(0, tiling.across, kernel.columns_at_once):
        check()
        count = min(kernel.columns_at_once, tiling.across - first)
        weights = kernel.columns(first, count)
        for which in range(count):
            start = (first + which) * TILE_COLS // 2
            panel = padded[:, start : start + wide].contiguous()
            # The tiles of a column read overlapping rows of the panel: views, no copies.
            windows = panel.as_strided(
                (tiling.down, high * wide, channels),
                (TILE_ROWS // 2 * wide * channels, channels, 1),
            )
            torch.bmm(weights[which], windows, out=tiles)
            yield first + which, tiles


def _repeated(features: Tensor, tiling: Tiling) -> Tensor:
    """With repeated ends, as far as the rectangles of whole tiles reach."""
    height, width, _ = features.shape
    reach = coarse_radius(tiling.radius)
    rows = clamped(-reach, tiling.down * TILE_ROWS // 2 + reach, height)
    cols = clamped(-reach, tiling.across * TILE_COLS // 2 + reach, width)
    device = features.device
    tall = features.index_select(0, torch.tensor(rows, device=device))
    return tall.index_select(1, torch.tensor(cols, device=device))
