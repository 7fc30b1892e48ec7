"""Tiles cover exactly once and keep to their budget."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.scene import Window
from engine.scene.sampling import Cells
from engine.scene.window import cut, tile_shape

windows = st.builds(
    Window, st.integers(0, 70), st.integers(0, 70), st.integers(1, 90), st.integers(1, 90)
)
blocks = st.tuples(st.integers(1, 64), st.integers(1, 64))


def painted(window: Window, pieces: list[Window]) -> np.ndarray:
    canvas = np.zeros((200, 200), dtype=int)
    for piece in pieces:
        canvas[piece.row : piece.row + piece.height, piece.col : piece.col + piece.width] += 1
    return canvas


@settings(max_examples=200, deadline=None)
@given(windows, blocks, st.integers(1, 5000), st.booleans())
def test_tiles_cover_exactly_once(
    window: Window, block: tuple[int, int], pixels: int, row_major: bool
) -> None:
    tiles = cut(window, *tile_shape(window, block, pixels, row_major=row_major))
    expected = painted(window, [window])
    assert np.array_equal(painted(window, tiles), expected)
    assert max(tile.pixels for tile in tiles) <= pixels


@settings(max_examples=100, deadline=None)
@given(windows, blocks, st.integers(300, 20_000))
def test_tiles_keep_to_blocks_where_one_fits(
    window: Window, block: tuple[int, int], pixels: int
) -> None:
    height, width = tile_shape(window, block, pixels, row_major=False)
    if block[0] * min(block[1], window.width) <= pixels:
        assert height % block[0] == 0
        assert width % block[1] == 0 or width >= window.width


@settings(max_examples=100, deadline=None)
@given(windows, blocks, st.booleans())
def test_cells_cover_exactly_once(window: Window, block: tuple[int, int], row_major: bool) -> None:
    cells = Cells.of(window, block, row_major=row_major)
    pieces = [cells[i] for i in range(cells.count)]
    assert np.array_equal(painted(window, pieces), painted(window, [window]))


@given(st.integers(0, 2**31 - 1), st.integers(1, 4000))
def test_no_cell_is_chosen_twice(seed: int, budget_cells: int) -> None:
    cells = Cells.of(Window(0, 0, 1000, 1000), (32, 32), row_major=False)
    rounds = cells.chosen(2, budget_cells * 32 * 32 * 2, seed)
    every = np.concatenate(rounds)
    assert np.unique(every).size == every.size
    assert every.min() >= 0
    assert every.max() < cells.count


def test_intersection() -> None:
    assert Window(0, 0, 5, 5).intersection(Window(3, 4, 9, 9)) == Window(3, 4, 2, 1)
    assert Window(0, 0, 5, 5).intersection(Window(5, 0, 9, 9)) is None


@pytest.mark.parametrize(("row", "col"), [(0, 0), (1, 999)])
def test_a_cell_outside_is_refused(row: int, col: int) -> None:
    cells = Cells.of(Window(0, 0, 100, 100), (64, 64), row_major=False)
    with pytest.raises(IndexError):
        cells[cells.count + row + col]


@given(
    top=st.integers(0, 20),
    left=st.integers(0, 20),
    height=st.integers(1, 9),
    width=st.integers(1, 9),
)
def test_slices_find_a_window_in_an_array_of_another(top, left, height, width):
    whole = Window(5, 7, 40, 50)
    part = Window(5 + top, 7 + left, height, width)
    rows, cols = np.indices((whole.height, whole.width))
    inside = part.slices_in(whole)
    assert rows[inside].shape == (height, width)
    assert (rows[inside][0, 0] + whole.row, cols[inside][0, 0] + whole.col) == part[:2]
