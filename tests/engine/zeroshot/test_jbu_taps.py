"""Windows, bicubic taps and reflection of joint bilateral upsampling."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from engine.zeroshot.jbu_taps import (
    clamped,
    coarse_radius,
    coarse_taps,
    cubic_weights,
    reflected,
    reflection,
)
from engine.zeroshot.jbu_tiles import (
    TILE,
    TILE_COLS,
    TILE_ROWS,
    Tiling,
    by_parity,
    in_tiles,
    places,
    window_view,
)


@given(st.floats(0, 1))
def test_cubic_weights_keep_constants_and_lines(fraction):
    weights = np.array(cubic_weights(fraction))
    assert weights.sum() == pytest.approx(1)
    assert cubic_weights(0) == pytest.approx((0, 1, 0, 0))
    assert weights[::-1] == pytest.approx(cubic_weights(1 - fraction))


@pytest.mark.parametrize("radius", [1, 2, 3, 4, 5])
def test_coarse_windows_stand_for_fine_ones(radius):
    reach, side = coarse_radius(radius), 2 * radius + 1
    generator = torch.Generator().manual_seed(radius)
    coarse = torch.randn(16, 18, generator=generator, dtype=torch.float64)
    fine = torch.nn.functional.interpolate(
        coarse[None, None], scale_factor=2, mode="bicubic", align_corners=False
    )[0, 0]
    kernel = torch.randn(side, side, generator=generator, dtype=torch.float64)
    taps = coarse_taps(radius).double()
    for row, col in [(14, 16), (14, 17), (15, 16), (15, 17)]:
        window = fine[row - radius : row + radius + 1, col - radius : col + radius + 1]
        moved = (kernel.reshape(-1) @ taps[2 * (row % 2) + col % 2]).reshape(2 * reach + 1, -1)
        y, x = row // 2, col // 2
        below = coarse[y - reach : y + reach + 1, x - reach : x + reach + 1]
        assert float((moved * below).sum()) == pytest.approx(
            float((kernel * window).sum()), abs=1e-5
        )


@pytest.mark.parametrize("radius", [3, 5])
def test_no_coarse_window_is_larger_than_needed(radius):
    side = 2 * coarse_radius(radius) + 1
    used = (coarse_taps(radius) != 0).any(dim=1).any(dim=0).view(side, side)
    assert used[0].any()
    assert used[-1].any()


@given(size=st.integers(2, 20), data=st.data())
def test_reflection_is_that_of_numpy(size, data):
    radius = data.draw(st.integers(1, size - 1))
    line = np.arange(size)
    assert reflected(-radius, size + radius, size) == np.pad(line, radius, "reflect").tolist()
    assert clamped(-radius, size + radius, size) == np.pad(line, radius, "edge").tolist()


def test_beyond_one_reflection_pixels_still_exist():
    assert set(reflected(-3, 60, 4)) <= set(range(4))


@given(size=st.integers(4, 20), data=st.data())
def test_weights_beyond_the_border_move_onto_their_mirror_images(size, data):
    radius = data.draw(st.integers(1, min(5, size - 1)))
    rng = np.random.default_rng(size)
    line, kernel = rng.normal(size=size), rng.normal(size=2 * radius + 1)
    padded = np.pad(line, radius, "reflect")
    positions, moves = reflection(size, radius)
    crossing = [y for y in range(size) if y - radius < 0 or y + radius >= size]
    assert positions == crossing
    for y, move in zip(positions, moves.double().numpy()):
        moved = kernel @ move
        total = 0.0
        for tap, weight in enumerate(moved):
            if weight:
                assert 0 <= y + tap - radius < size
                total += weight * line[y + tap - radius]
        assert total == pytest.approx(kernel @ padded[y : y + 2 * radius + 1])


@pytest.mark.parametrize(("rows", "cols"), [(8, 16), (10, 6), (4, 28)])
def test_tiles_cover_the_grid(rows, cols):
    tiling = Tiling(rows, cols, 3)
    high, wide = tiling.down * TILE_ROWS, tiling.across * TILE_COLS
    assert rows <= high < rows + TILE_ROWS
    assert cols <= wide < cols + TILE_COLS
    numbers = torch.arange(high * wide).view(high, wide, 1)
    tiles = in_tiles(numbers, tiling)
    assert tiles.shape == (tiling.across, tiling.down, TILE, 1)
    sorted_out = by_parity(tiles).view(4, -1)
    for parity, group in enumerate(sorted_out):
        assert set(group.tolist()) == set(
            numbers[parity // 2 :: 2, parity % 2 :: 2].flatten().tolist()
        )
    row_at, col_at = (places(list(range(n)), t, torch.device("cpu")) for n, t in
                      ((high, TILE_ROWS), (wide, TILE_COLS)))  # fmt: skip
    view = sorted_out.view(2, 2, tiling.across, tiling.down, TILE_ROWS // 2, TILE_COLS // 2)
    for i in range(high):
        for j in range(wide):
            (y_parity, down, y), (x_parity, across, x) = (
                tuple(int(part[k]) for part in at) for at, k in ((row_at, i), (col_at, j))
            )
            assert view[y_parity, x_parity, across, down, y, x] == numbers[i, j, 0]


@pytest.mark.parametrize(("scale", "radius"), [(2, 3), (1, 3), (2, 5), (1, 4)])
def test_windows_inside_a_tile(scale, radius):
    side = 2 * radius + 1
    high = TILE_ROWS * scale // 2 + 2 * radius
    wide = TILE_COLS * scale // 2 + 2 * radius
    dense = torch.arange(2 * 3 * TILE * high * wide).view(2, 3, TILE, high * wide)
    view = window_view(dense, 2, wide, scale, side)
    pixel = 0
    for y_parity in range(2):
        for x_parity in range(2):
            for y in range(TILE_ROWS // 2):
                for x in range(TILE_COLS // 2):
                    top = 2 * y + y_parity if scale == 2 else y
                    left = 2 * x + x_parity if scale == 2 else x
                    rectangle = dense[1, 2, pixel].view(high, wide)
                    expected = rectangle[top : top + side, left : left + side]
                    assert torch.equal(view[y_parity, x_parity, 1, 2, y, x], expected)
                    pixel += 1
