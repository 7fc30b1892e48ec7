"""The guide against covariances of pixels and of differences, written out."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.probe.context import ScaleSpace
from engine.probe.guide import HALO, Guide, GuideFit, neighbour_steps


def tile(height=20, width=25, bands=5, gaps=0.2, seed=0):
    rng = np.random.default_rng(seed)
    cover = np.cumsum(rng.normal(size=(bands, height, width)), axis=2)
    noise = rng.normal(size=(bands, height, width)) * np.arange(1, bands + 1)[:, None, None]
    return (cover + noise).astype(np.float32), rng.random((height, width)) >= gaps


def fitted(*tiles, count=9):
    fit = GuideFit(len(tiles[0][0]))
    for values, valid in tiles:
        fit.add(values, valid)
    return fit.components(count)


def pairs(values, valid):
    """Differences of all valid neighbours, one after the other."""
    height, width = valid.shape
    for r in range(height):
        for c in range(width):
            for down, across in ((0, 1), (1, 0)):
                i, j = r + down, c + across
                if i < height and j < width and valid[r, c] and valid[i, j]:
                    yield values[:, i, j] - values[:, r, c]


def noise_covariance(values, valid):
    differences = np.array(list(pairs(values.astype(float), valid)))
    return (differences[:, :, None] * differences[:, None, :]).mean(0) / 2


@pytest.mark.parametrize("gaps", [0.0, 0.3])
def test_noise_is_even_and_signal_falls(gaps):
    values, valid = tile(gaps=gaps)
    means, projection = fitted((values, valid))
    np.testing.assert_allclose(means, values[:, valid].mean(1), rtol=1e-4, atol=1e-4)
    noise = projection @ noise_covariance(values, valid) @ projection.T
    np.testing.assert_allclose(noise, np.eye(5), atol=1e-4)
    signal = projection @ np.cov(values[:, valid].astype(float), bias=True) @ projection.T
    np.testing.assert_allclose(signal, np.diag(np.diag(signal)), atol=1e-3)
    assert (np.diff(np.diag(signal)) < 0).all()


def test_some_components_are_the_first_of_all():
    means, projection = fitted(tile(), count=2)
    assert (means.dtype, projection.dtype) == (np.float32, np.float32)
    np.testing.assert_allclose(projection, fitted(tile())[1][:2], rtol=1e-4, atol=1e-6)


def test_tile_by_tile_as_at_once():
    one, other = tile(seed=1), tile(seed=2)
    gap = np.full((5, 20, 1), 1e5, np.float32), np.zeros((20, 1), bool)
    at_once = [np.concatenate(parts, axis=-1) for parts in zip(one, gap, other, strict=True)]
    for got, expected in zip(fitted(one, other), fitted(at_once), strict=True):
        np.testing.assert_allclose(got, expected, rtol=1e-5, atol=1e-6)


def test_signs_are_fixed():
    for seed in range(8):
        values, valid = tile(seed=seed)
        _, projection = fitted((values, valid))
        for row in projection:
            assert row[np.abs(row).argmax()] > 0
        # Mirrored spectra have the same covariances.
        np.testing.assert_allclose(fitted((-values, valid))[1], projection, rtol=1e-4, atol=1e-5)


def test_bands_that_are_copies():
    values, valid = tile()
    _, projection = fitted((np.concatenate([values, values[:2]]), valid), count=3)
    assert np.isfinite(projection).all()
    # Two copies tell what one tells, as far as the ridge goes.
    told = projection[:, :5].copy()
    told[:, :2] += projection[:, 5:]
    noise = told @ noise_covariance(values, valid) @ told.T
    np.testing.assert_allclose(noise, np.eye(3), atol=1e-3)


@pytest.mark.parametrize(
    "given",
    [
        tile(gaps=1.1),
        tile(height=2, width=2, gaps=0),
        (np.ones((3, 9, 9), np.float32), np.ones((9, 9), bool)),
        (np.ones((3, 9, 9), np.float32), np.indices((9, 9)).sum(0) % 2 == 0),
    ],
    ids=["no pixel", "few pixels", "no noise", "no neighbours"],
)
def test_none_where_noise_cannot_be_told(given):
    assert fitted(given) is None


def guide(step=2.0):
    return Guide(*fitted(tile(), count=3), step=step)


def test_apply_is_the_blurred_projection_in_steps():
    values, valid = tile(seed=3)
    made = guide()
    got = made.apply(torch.from_numpy(values), torch.from_numpy(valid)).numpy()
    projected = np.einsum("kb,bhw->khw", made.projection, values - made.means[:, None, None])
    projected = torch.from_numpy(projected * valid)
    blurred = ScaleSpace((1.0,)).apply(projected, torch.from_numpy(valid))[3:].numpy()
    np.testing.assert_allclose(got, blurred / 2, atol=1e-4)
    assert (got[:, ~valid] == 0).all()


def test_a_window_with_its_halo_is_a_part_of_the_whole():
    values, valid = (torch.from_numpy(part) for part in tile(seed=4))
    whole = guide().apply(values, valid)
    part = guide().of_projected(
        guide().project(values, valid)[:, 2:18, 3:23],
        valid[2:18, 3:23],
        (slice(HALO, 16 - HALO), slice(HALO, 20 - HALO)),
    )
    torch.testing.assert_close(part, whole[:, 2 + HALO : 18 - HALO, 3 + HALO : 23 - HALO])


def test_steps_between_neighbours():
    values, valid = tile(seed=5)
    image = guide().apply(torch.from_numpy(values), torch.from_numpy(valid)).numpy()
    expected = [np.sqrt((step**2).sum()) for step in pairs(image, valid)]
    got = neighbour_steps(guide(), values, valid)
    np.testing.assert_allclose(np.sort(got), np.sort(expected), rtol=1e-4)
    # In a guide scaled by their median the usual step is 1.
    again = neighbour_steps(guide(step=2 * float(np.median(got))), values, valid)
    assert np.median(again) == pytest.approx(1, rel=1e-4)
