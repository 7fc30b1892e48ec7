"""Segments: a partition that follows borders, the same however the raster is cut."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from skimage.measure import label

from engine.objects.segments import MARGIN, Segmenter, _connected


def blocks(height: int, width: int, side: int = 23) -> np.ndarray:
    """Values (2, h, w): a chequered pattern of covers with noise."""
    rng = np.random.default_rng(4)
    rows, cols = np.indices((height, width))
    cover = ((rows // side + cols // side) % 2).astype(float)
    values = np.stack([cover, 0.5 - 0.5 * cover]) + rng.normal(0, 0.04, (2, height, width))
    return values.astype(np.float32)


def segmenter(step: int = 6, compactness: float = 0.1) -> Segmenter:
    return Segmenter(np.zeros(2, np.float32), np.eye(2, dtype=np.float32), step, compactness)


def whole(values: np.ndarray, valid: np.ndarray, one: Segmenter) -> np.ndarray:
    return one.labels(values, valid, 0, 0, -(-values.shape[2] // one.step))


def test_segments_do_not_cross_a_clear_border():
    values = blocks(92, 92)
    found = whole(values, np.ones((92, 92), bool), segmenter())
    rows, cols = np.indices(found.shape)
    cover = (rows // 23 + cols // 23) % 2
    mixed = 0
    for seed in np.unique(found):
        share = cover[found == seed].mean()
        mixed += min(share, 1 - share) * (found == seed).sum()
    assert mixed / found.size < 0.02
    sizes = np.bincount(found.ravel())
    assert 25 < sizes[sizes > 0].mean() < 60, "about 36 pixels each"


def test_each_segment_hangs_together_and_none_is_tiny():
    rng = np.random.default_rng(1)
    values = rng.normal(0, 0.2, (2, 70, 80)).astype(np.float32)
    found = whole(values, np.ones((70, 80), bool), segmenter())
    pieces = label(found, background=-1, connectivity=1)
    assert pieces.max() == len(np.unique(found))
    assert np.bincount(found.ravel())[np.unique(found)].min() >= 36 // 4


def test_pixels_without_data_belong_to_no_segment():
    values = blocks(60, 60)
    valid = np.ones((60, 60), bool)
    valid[10:30, 20:45] = valid[:, 55:] = False
    values[:, ~valid] = np.nan
    found = whole(np.where(valid, values, 0), valid, segmenter())
    assert ((found >= 0) == valid).all()
    assert (whole(values, np.zeros((60, 60), bool), segmenter()) == -1).all()


def test_a_tile_with_its_margin_knows_the_same_segments_as_the_whole():
    one = segmenter(step=6)
    values, valid = blocks(204, 204), np.ones((204, 204), bool)
    everything = whole(values, valid, one)
    margin, across = one.margin, -(-204 // one.step)
    assert margin == 6 * MARGIN
    row, col, side = 60, 72, 66
    part = (slice(row - margin, row + side + margin), slice(col - margin, col + side + margin))
    found = one.labels(
        values[(slice(None), *part)], valid[part], row - margin, col - margin, across
    )
    core = found[margin:-margin, margin:-margin]
    same = core == everything[row : row + side, col : col + side]
    assert same.mean() > 0.99


def test_the_same_for_any_number_of_threads_and_every_run():
    values, valid = blocks(64, 64), np.ones((64, 64), bool)
    first = whole(values, valid, segmenter())
    assert np.array_equal(first, whole(values.copy(), valid, segmenter()))
    assert not np.array_equal(first, whole(values, valid, segmenter(compactness=100.0)))


def test_large_compactness_makes_squares():
    values = np.random.default_rng(0).normal(0, 0.1, (2, 60, 60)).astype(np.float32)
    found = whole(values, np.ones((60, 60), bool), segmenter(compactness=1000.0))
    sizes = np.bincount(found.ravel())
    assert len(sizes) == 100 and sizes.min() >= 20
    rows, cols = np.indices(found.shape)
    for seed in range(100):
        inside = found == seed
        height, width = np.ptp(rows[inside]) + 1, np.ptp(cols[inside]) + 1
        assert inside.sum() > 0.9 * height * width


def test_a_raster_smaller_than_a_segment_and_one_without_any_contrast():
    one = segmenter(step=10)
    assert (whole(blocks(3, 4), np.ones((3, 4), bool), one) == 0).all()
    flat = np.zeros((2, 40, 40), np.float32)
    found = whole(flat, np.ones((40, 40), bool), one)
    assert len(np.unique(found)) == 16


def test_components_are_scaled_to_their_span():
    rng = np.random.default_rng(2)
    spectra = np.outer(rng.uniform(0, 1, 4000), np.linspace(0.1, 0.5, 8)) + 0.05
    one = Segmenter.fit(spectra.astype(np.float32), 50, 0.1)
    assert (one.channels, one.step, one.tile % one.step) == (1, 7, 0)
    low, high = np.percentile((spectra - one.mean) @ one.weights[:, 0], (2, 98))
    assert high - low == pytest.approx(1, abs=1e-3)
    assert one.weights[-1, 0] > 0, "the strongest band counts upwards"
    noisy = spectra + rng.normal(0, 0.1, spectra.shape)
    assert Segmenter.fit(noisy.astype(np.float32), 4, 1.0).channels == 5
    constant = Segmenter.fit(np.full((10, 8), 0.3, np.float32), 50, 0.1)
    made = constant.reduce(np.full((8, 4, 4), 0.3, np.float32), np.ones((4, 4), bool))
    assert np.isfinite(made).all() and np.abs(made).max() < 1e-5


def test_components_of_a_block_are_those_of_its_pixels():
    rng = np.random.default_rng(2)
    one = Segmenter.fit(rng.uniform(0, 1, (500, 6)).astype(np.float32), 50, 0.1)
    values = rng.uniform(0, 1, (6, 5, 7)).astype(np.float32)
    valid = rng.uniform(0, 1, (5, 7)) > 0.3
    made = one.reduce(values, valid)
    expected = np.moveaxis((np.moveaxis(values, 0, -1) - one.mean) @ one.weights, -1, 0)
    assert made.dtype == np.float32 and (made[:, ~valid] == 0).all()
    assert np.allclose(made[:, valid], expected[:, valid], atol=1e-5)


@pytest.mark.parametrize("value", [1e6, 1e19, 3.4e38, -3.4e38])
def test_a_fill_value_that_nobody_declared_harms_its_own_segment_alone(value):
    """Squares of such numbers made scikit-image write outside of its memory."""
    values, valid = blocks(60, 60), np.ones((60, 60), bool)
    one = Segmenter.fit(values.reshape(2, -1).T, 36, 0.1)
    usual = whole(one.reduce(values, valid), valid, one)
    values[:, 31, 30] = value
    made = one.reduce(values, valid)
    found = whole(made, valid, one)
    assert np.isfinite(made).all() and found.min() == 0
    assert (found != usual).sum() < 3 * one.step**2


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 6))
def test_fragments_go_to_neighbours_and_nothing_is_lost(seed, least):
    rng = np.random.default_rng(seed)
    shape = rng.integers(1, 14, 2)
    labels = rng.integers(-1, 5, shape)
    found = _connected(labels, least)
    assert ((found >= 0) == (labels >= 0)).all()
    assert set(np.unique(found)) <= set(np.unique(labels))
    again = _connected(found, least)
    pieces = label(found, background=-1, connectivity=1)
    # Whatever touches another piece that is large enough has been settled.
    if np.array_equal(again, found):
        sizes = np.bincount(pieces.ravel())
        for piece in range(1, pieces.max() + 1):
            if sizes[piece] >= least:
                continue
            around = np.zeros(pieces.shape, bool)
            inside = pieces == piece
            around[1:] |= inside[:-1]
            around[:-1] |= inside[1:]
            around[:, 1:] |= inside[:, :-1]
            around[:, :-1] |= inside[:, 1:]
            beside = set(pieces[around & ~inside & (pieces > 0)].tolist())
            assert all(sizes[other] < least for other in beside)
