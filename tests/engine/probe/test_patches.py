"""Patches against slicing of a padded image, for any edges and gaps."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.probe.patches import Patches


def sliced(image, valid, rows, cols, side):
    """Patches (n, channels, side, side), 0 where there is no data."""
    half = side // 2
    padded = np.pad(np.where(valid, image, 0), [(0, 0), (half, half), (half, half)])
    return np.stack(
        [padded[:, r : r + side, c : c + side] for r, c in zip(rows, cols, strict=True)]
    )


@st.composite
def scenes(draw):
    height, width = draw(st.integers(1, 14)), draw(st.integers(1, 14))
    rng = np.random.default_rng(draw(st.integers(0, 1000)))
    image = rng.normal(size=(5, height, width)).astype(np.float32)
    valid = rng.random((height, width)) < draw(st.sampled_from([0.0, 0.6, 1.0]))
    count = draw(st.integers(1, 8))
    return image, valid, rng.integers(0, height, count), rng.integers(0, width, count)


sides = st.sampled_from([3, 9, 15])


def check(patches, expected, components=2):
    sharp, context = patches.tensors(slice(None), components)
    np.testing.assert_array_equal(sharp, expected[:, :components])
    np.testing.assert_array_equal(context, expected[:, components:, 1::3, 1::3])
    assert len(patches) == len(expected)
    assert patches.side == expected.shape[-1]
    half = patches.side // 2
    np.testing.assert_array_equal(patches.centres, expected[:, :, half, half])
    assert (patches.pixels[0] == 0).all()


@settings(deadline=None, max_examples=60)
@given(scenes(), sides)
def test_as_slices(scene, side):
    image, valid, rows, cols = scene
    before = image.copy()
    patches = Patches.cut(image, valid, rows, cols, side)
    check(patches, sliced(image, valid, rows, cols, side))
    np.testing.assert_array_equal(image, before)
    assert len(patches.pixels) <= 1 + valid.sum()


@settings(deadline=None, max_examples=40)
@given(st.lists(scenes(), min_size=1, max_size=4), sides)
def test_joined_as_slices_of_each(several, side):
    joined = Patches.joined([Patches.cut(*scene, side) for scene in several])
    check(joined, np.concatenate([sliced(*scene, side) for scene in several]))
    parts = sum(len(Patches.cut(*scene, side).pixels) - 1 for scene in several)
    assert len(joined.pixels) == 1 + parts


def a_scene(count=10):
    rng = np.random.default_rng(7)
    image = rng.normal(size=(5, 12, 12)).astype(np.float32)
    valid = rng.random((12, 12)) < 0.8
    return image, valid, rng.integers(0, 12, count), rng.integers(0, 12, count)


def test_some_in_any_order():
    scene = a_scene()
    patches = Patches.cut(*scene, 9)
    expected = sliced(*scene, 9)
    chosen = np.array([7, 0, 7, 3])
    check(patches.select(chosen), expected[chosen])
    sharp, context = patches.tensors(chosen, 5)
    np.testing.assert_array_equal(sharp, expected[chosen])
    assert context.shape == (4, 0, 3, 3)


def test_none():
    image, valid, *_ = a_scene()
    none = np.zeros(0, np.int64)
    patches = Patches.cut(image, valid, none, none, 9)
    assert len(patches) == 0
    both = Patches.joined([patches, Patches.cut(*a_scene(), 9)])
    check(both, sliced(*a_scene(), 9))


@settings(deadline=None, max_examples=40)
@given(scenes(), sides)
def test_middles_are_smaller_patches_of_the_first_channels(scene, side):
    image, valid, rows, cols = scene
    inner = Patches.cut(image, valid, rows, cols, side).middles(3, 2)
    check(inner, sliced(image[:2], valid, rows, cols, 3))


def test_standardised_where_there_are_data():
    image, valid, rows, cols = a_scene()
    means = np.arange(5, dtype=np.float32)
    deviations = np.array([1, 2, 3, 4, np.inf], np.float32)
    patches = Patches.cut(image, valid, rows, cols, 9).scaled(means, deviations)
    scaled = (image - means[:, None, None]) / deviations[:, None, None]
    check(patches, sliced(scaled, valid, rows, cols, 9))


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_what_nodata_pixels_hold_does_not_matter(value):
    image, valid, rows, cols = a_scene()
    expected = sliced(image, valid, rows, cols, 9)
    image[:, ~valid] = value
    image[:, -1, -1], valid[-1, -1] = value, False
    patches = Patches.cut(image, valid, rows, cols, 9)
    assert np.isfinite(patches.pixels).all()
    check(patches, sliced(np.nan_to_num(image, posinf=0), valid, rows, cols, 9))
    assert expected.shape == (10, 5, 9, 9)
