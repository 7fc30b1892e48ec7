"""Resizing in parts, against torch's resizing of the whole."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.zeroshot.resizing import cubic, linear

SIZES = st.tuples(st.integers(1, 60), st.integers(1, 60))


def whole(values, size, mode):
    """torch's answer in float64."""
    tensor = torch.from_numpy(values.astype(np.float64))[None]
    resized = torch.nn.functional.interpolate(tensor, size, mode=mode, align_corners=False)
    return resized[0].numpy()


@pytest.mark.parametrize(("method", "mode"), [(cubic, "bicubic"), (linear, "bilinear")])
@pytest.mark.parametrize("size", [(46, 62), (23, 31), (12, 16), (92, 41), (30, 5), (1, 1)])
def test_the_whole_is_as_torch_resizes_it(method, mode, size):
    values = np.random.default_rng(1).normal(size=(3, 23, 31)).astype(np.float32)
    rows, cols = method(0, size[0], size[0], 23), method(0, size[1], size[1], 31)
    found = cols.apply(rows.apply(values, 1, 0), 2, 0)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, whole(values, size, mode), atol=3e-6)


@settings(deadline=None)
@given(SIZES, st.sampled_from([cubic, linear]), st.data())
def test_a_part_is_what_it_is_in_the_whole_to_the_last_bit(sizes, method, data):
    size, original = sizes
    start = data.draw(st.integers(0, size - 1))
    stop = data.draw(st.integers(start + 1, size))
    values = np.random.default_rng(2).normal(size=(original, 2)).astype(np.float32)
    complete = method(0, size, size, original).apply(values, 0, 0)
    taps = method(start, stop, size, original)
    part = taps.apply(values[taps.first : taps.stop], 0, taps.first)
    np.testing.assert_array_equal(part, complete[start:stop])
    some = method(0, size, size, original).some(start, stop)
    np.testing.assert_array_equal(some.index, taps.index)


@settings(deadline=None)
@given(SIZES, st.sampled_from([cubic, linear]))
def test_weights_sum_to_one_and_pixels_exist(sizes, method):
    taps = method(0, sizes[0], *sizes)
    np.testing.assert_allclose(taps.weights.sum(axis=1), 1, atol=1e-6)
    assert taps.first >= 0 and taps.stop <= sizes[1]


@pytest.mark.parametrize("method", [cubic, linear])
def test_its_own_size_changes_nothing_and_needs_no_neighbours(method):
    taps = method(3, 7, 10, 10)
    assert (taps.first, taps.stop) == (3, 7)
    values = np.random.default_rng(3).normal(size=(10, 4)).astype(np.float32)
    np.testing.assert_array_equal(taps.apply(values[3:7], 0, 3), values[3:7])
