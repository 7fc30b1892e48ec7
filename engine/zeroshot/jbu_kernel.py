"""What one step of joint bilateral upsampling weights the coarse pixels around a fine one with.

For the fine pixel p with guidance g and the pixels q of the window around it (reflected at the
border), with proj = two 1x1 convolutions with GELU between:

    range_q   = softmax over q of  temperature * <proj(g_q), proj(g_p)>
    kernel_q  = range_q * spatial_q / sum of the same        (the sum not below 1e-7)
    kernel_q += 0.1 * fix(kernel, g_p)_q                     (a two-layer perceptron)

(FeatUp, Fu et al. 2024, arXiv 2403.10516, section 3.2). They are then written for the coarse grid,
see ``jbu_taps``, and laid out as dense matrices of tiles.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as functional
from torch import Tensor

from .jbu_taps import PARITIES, clamped, coarse_radius, coarse_taps, reflected, reflection
from .jbu_tiles import (
    TILE,
    TILE_COLS,
    TILE_ROWS,
    Tiling,
    by_parity,
    in_tiles,
    places,
    window_view,
)
from .jbu_weights import StepWeights

#: Pixels whose kernels are computed together: their arrays stay in the processor's cache.
PIXELS_AT_ONCE = 2048
#: The least sum of a kernel in the definition.
LEAST_SUM = 1e-7


class StepKernel:
    """Kernels of one step for one picture, by columns of tiles.

    Pixels of a tile are ordered by parity (row, column), then row, then column, so that all pixels
    that need the same matrix of bicubic weights lie together.

    Parameters
    ----------
    weights : StepWeights
    guidance : float32 tensor, shape (3, rows, cols)
        The picture averaged to the fine grid; rows and cols even and larger than the radius.
    """

    def __init__(self, weights: StepWeights, guidance: Tensor) -> None:
        self._weights = weights
        device = guidance.device
        rows, cols = guidance.shape[1:]
        radius = weights.radius
        self.tiling = tiling = Tiling(rows, cols, radius)
        self.columns_at_once = max(1, PIXELS_AT_ONCE // (tiling.down * TILE))

        self._keys = _projected(weights, _padded(guidance, tiling))
        self._guidance = in_tiles(_unfinished(guidance, tiling).permute(1, 2, 0), tiling)
        inner = self._keys[radius : radius + tiling.down * TILE_ROWS]
        inner = inner[:, radius : radius + tiling.across * TILE_COLS] * weights.temperature
        self._queries = in_tiles(inner, tiling)

        self._taps = coarse_taps(radius).to(device)
        # exp(a) / sum exp(a) * s / sum(...) = softmax(a + log s), unless the sum is limited.
        self._spatial_in_softmax = float(weights.spatial.min()) >= LEAST_SUM
        prior = weights.spatial.log() if self._spatial_in_softmax else 0 * weights.spatial
        self._prior = prior.reshape(2 * radius + 1, -1)

        row_positions, row_moves = reflection(rows, radius)
        self._row_places = places(row_positions, TILE_ROWS, device)
        self._row_moves = row_moves.to(device)
        self._col_positions, col_moves = reflection(cols, radius)
        self._col_moves = col_moves.to(device)

        shape = (self.columns_at_once, tiling.down, TILE)
        self._scores = guidance.new_empty(*shape, math.prod(tiling.fine))
        # Only a tile's windows are ever written: the rest stays zero.
        self._dense = guidance.new_zeros(*shape, math.prod(tiling.coarse))

    def columns(self, first: int, count: int) -> Tensor:
        """Kernels of some columns of tiles.

        Parameters
        ----------
        first : int
            The first column.
        count : int
            At most ``columns_at_once``.

        Returns
        -------
        float32 tensor, shape (count, tiles down, pixels of a tile, coarse rectangle of a tile)
            Weights of the coarse pixels a tile reads, 0 outside a pixel's window; overwritten by
            the next call.
        """
        weights = self._weights
        kernel = self._range(first, count)
        guidance = self._guidance[first : first + count]
        hidden = torch.addmm(weights.fix_in_bias, by_parity(guidance), weights.fix_guidance)
        hidden = functional.gelu(hidden.addmm_(kernel, weights.fix_kernel))
        kernel += weights.fix_out_bias
        kernel.addmm_(hidden, weights.fix_out)
        self._reflect(kernel, first, count)
        cells = kernel.shape[-1]
        return self._spread(torch.bmm(kernel.view(PARITIES, -1, cells), self._taps), count)

    def _range(self, first: int, count: int) -> Tensor:
        """Range kernel times spatial kernel, renormalised; (pixels by parity, window)."""
        tiling, side = self.tiling, 2 * self.tiling.radius + 1
        high, wide = tiling.fine
        depth = self._keys.shape[-1]
        for which in range(count):
            start = (first + which) * TILE_COLS
            panel = self._keys[:, start : start + wide].contiguous()
            # The tiles of a column read overlapping rows of the panel: views, no copies.
            windows = panel.as_strided(
                (tiling.down, depth, high * wide), (TILE_ROWS * wide * depth, 1, depth)
            )
            torch.bmm(self._queries[first + which], windows, out=self._scores[which])
        view = window_view(self._scores, count, wide, 2, side)
        kernel = torch.add(view, self._prior).reshape(-1, side * side).softmax(-1)
        if not self._spatial_in_softmax:
            kernel *= self._weights.spatial
            kernel /= kernel.sum(-1, keepdim=True).clamp_min(LEAST_SUM)
        return kernel

    def _reflect(self, kernel: Tensor, first: int, count: int) -> None:
        """Move weights of pixels beyond the border onto their mirror images, in place."""
        tiling, side = self.tiling, 2 * self.tiling.radius + 1
        view = kernel.view(
            2, 2, count, tiling.down, TILE_ROWS // 2, TILE_COLS // 2, side, side
        ).transpose(-1, -2)
        parity, tile, row = self._row_places
        border = view[parity, :, :, tile, row]
        moved = torch.bmm(border.reshape(len(parity), -1, side), self._row_moves)
        view[parity, :, :, tile, row] = moved.view(border.shape)

        low, high = first * TILE_COLS, (first + count) * TILE_COLS
        here = [which for which, x in enumerate(self._col_positions) if low <= x < high]
        if here:
            positions = [self._col_positions[which] - low for which in here]
            parity, tile, col = places(positions, TILE_COLS, kernel.device)
            view = view.transpose(-1, -2)
            border = view[:, parity, tile, :, :, col]
            moves = self._col_moves[here[0] : here[-1] + 1]
            moved = torch.bmm(border.reshape(len(here), -1, side), moves)
            view[:, parity, tile, :, :, col] = moved.view(border.shape)

    def _spread(self, kernel: Tensor, count: int) -> Tensor:
        """From weights of a pixel's window to weights of its tile's rectangle."""
        side = 2 * coarse_radius(self.tiling.radius) + 1
        _, wide = self.tiling.coarse
        view = window_view(self._dense, count, wide, 1, side)
        view.copy_(kernel.view(view.shape))
        return self._dense[:count]


def _projected(weights: StepWeights, guidance: Tensor) -> Tensor:
    """Two 1x1 convolutions with GELU between, (3, rows, cols) -> (rows, cols, keys)."""
    pixels = guidance.permute(1, 2, 0)
    hidden = torch.addmm(weights.range_in_bias, pixels.reshape(-1, 3), weights.range_in)
    keys = torch.addmm(weights.range_out_bias, functional.gelu(hidden), weights.range_out)
    return keys.view(*pixels.shape[:2], -1)


def _padded(guidance: Tensor, tiling: Tiling) -> Tensor:
    """Reflected at the borders as far as windows of whole tiles reach."""
    radius = tiling.radius
    rows = reflected(-radius, tiling.down * TILE_ROWS + radius, tiling.rows)
    cols = reflected(-radius, tiling.across * TILE_COLS + radius, tiling.cols)
    return _picked(_picked(guidance, 1, rows), 2, cols)


def _unfinished(guidance: Tensor, tiling: Tiling) -> Tensor:
    """With the pixels that the last tiles have beyond the border; what they hold is never used."""
    rows = clamped(0, tiling.down * TILE_ROWS, tiling.rows)
    cols = clamped(0, tiling.across * TILE_COLS, tiling.cols)
    return _picked(_picked(guidance, 1, rows), 2, cols)


def _picked(values: Tensor, axis: int, pixels: list[int]) -> Tensor:
    return values.index_select(axis, torch.tensor(pixels, device=values.device))
