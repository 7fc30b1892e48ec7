"""Spreading uncertain places: against a slow definition, for any tiles."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import CancelledError
from engine.samples.suggest import RADIUS, Place, mean_uncertainty, spread_out

NONE = (np.zeros(0, np.int64), np.zeros(0, np.int64))


def uncertainty_of(margin, valid):
    """Of a whole raster, with what lies around it."""
    around = [(RADIUS, RADIUS)] * 2
    inside = np.pad(np.ones(valid.shape, bool), around)
    return mean_uncertainty(np.pad(margin, around), np.pad(valid, around), inside)


def slow_uncertainty(margin, valid):
    height, width = valid.shape
    found = np.full(valid.shape, -np.inf)
    for row in range(height):
        for col in range(width):
            near = [
                (r, c)
                for r in range(row - 2, row + 3)
                for c in range(col - 2, col + 3)
                if 0 <= r < height and 0 <= c < width
            ]
            known = [1 - margin[p] for p in near if valid[p]]
            if valid[row, col] and 2 * len(known) >= len(near):
                found[row, col] = math.fsum(known) / len(known)
    return found


def slow_places(values, count, distance, taken):
    """Best first, one after the other, over all pixels."""
    places = []
    rows, cols = np.indices(values.shape)
    free = np.isfinite(values)
    for row, col in zip(*taken, strict=True):
        free &= (rows - row) ** 2 + (cols - col) ** 2 >= distance**2
    while len(places) < count and free.any():
        masked = np.where(free, values, -np.inf)
        row, col = divmod(int(masked.argmax()), values.shape[1])
        places.append(Place(row, col, float(values[row, col])))
        free &= (rows - row) ** 2 + (cols - col) ** 2 >= distance**2
    return places


def tiles_of(shape, height, width):
    return [
        (row, col, min(height, shape[0] - row), min(width, shape[1] - col))
        for row in range(0, shape[0], height)
        for col in range(0, shape[1], width)
    ]


@settings(deadline=None, max_examples=150)
@given(
    seed=st.integers(0, 2**31),
    shape=st.tuples(st.integers(1, 30), st.integers(1, 30)),
    tile=st.tuples(st.integers(1, 30), st.integers(1, 30)),
    count=st.integers(1, 12),
    distance=st.integers(1, 14),
    samples=st.integers(0, 4),
    levels=st.sampled_from([2, 5, 1000]),
)
def test_places_are_those_of_the_definition_for_any_tiles(
    seed, shape, tile, count, distance, samples, levels
):
    rng = np.random.default_rng(seed)
    # Few levels: many pixels are equally uncertain, so that the order among equals is tested.
    values = rng.integers(0, levels, shape) / levels
    values[rng.random(shape) < 0.3] = -np.inf
    taken = rng.integers(0, shape[0], samples), rng.integers(0, shape[1], samples)

    def look(window):
        row, col, height, width = window
        return values[row : row + height, col : col + width]

    found = spread_out(tiles_of(shape, *tile), look, count, distance, taken)
    assert found == slow_places(values, count, distance, taken)
    for i, one in enumerate(found):
        for other in found[:i]:
            assert (one.row - other.row) ** 2 + (one.col - other.col) ** 2 >= distance**2


def test_few_tiles_are_looked_at_again():
    values = np.random.default_rng(3).random((100, 100))
    looks = []

    def look(window):
        looks.append(window)
        row, col, height, width = window
        return values[row : row + height, col : col + width]

    tiles = tiles_of(values.shape, 10, 10)
    spread_out(tiles, look, 5, 3, NONE)
    assert len(looks) <= len(tiles) + 10


def test_what_is_looked_at_is_left_as_it_was():
    values = np.random.default_rng(3).random((9, 9))
    before = values.copy()
    spread_out([(0, 0, 9, 9)], lambda _: values, 3, 2, (np.array([4]), np.array([4])))
    assert np.array_equal(values, before)


def test_it_can_be_cancelled():
    def check():
        raise CancelledError

    with pytest.raises(CancelledError):
        spread_out([(0, 0, 2, 2)], lambda _: np.ones((2, 2)), 1, 1, NONE, check)


@settings(deadline=None, max_examples=60)
@given(
    seed=st.integers(0, 2**31),
    shape=st.tuples(st.integers(1, 12), st.integers(1, 12)),
    gaps=st.sampled_from([0, 0.2, 0.5, 0.9]),
)
def test_uncertainty_is_the_mean_of_what_is_there(seed, shape, gaps):
    rng = np.random.default_rng(seed)
    margin, valid = rng.random(shape).astype(np.float32), rng.random(shape) >= gaps
    margin[~valid] = np.nan
    found, expected = uncertainty_of(margin, valid), slow_uncertainty(margin, valid)
    assert np.array_equal(np.isfinite(found), np.isfinite(expected))
    assert np.allclose(found, expected, atol=2e-6)


def test_a_lonely_pixel_is_no_place():
    valid = np.zeros((9, 9), bool)
    valid[4, 4] = True
    assert not np.isfinite(uncertainty_of(np.zeros((9, 9)), valid)).any()


def test_one_odd_pixel_is_less_than_a_doubtful_patch():
    margin = np.ones((30, 30))
    margin[5, 5] = 0
    margin[20:25, 20:25] = 0.3
    (best,) = spread_out(
        [(0, 0, 30, 30)], lambda _: uncertainty_of(margin, np.ones((30, 30), bool)), 1, 5, NONE
    )
    assert best == Place(22, 22, pytest.approx(0.7))
