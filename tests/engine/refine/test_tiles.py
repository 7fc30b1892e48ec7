"""Standardisation against numpy in float64, and how many tiles fit."""

from __future__ import annotations

import numpy as np
import pytest

from engine.refine.tiles import Standardiser, TilePlan, TrainingTile


def tile(height, width, bands=6, seed=0):
    rng = np.random.default_rng(seed)
    mixed = rng.normal(size=(bands, 3)) @ rng.normal(size=(3, height * width))
    values = (mixed + 0.3 * rng.normal(size=mixed.shape) + 5).reshape(bands, height, width)
    valid = rng.random((height, width)) < 0.7
    values[:, ~valid] = np.nan
    probabilities = np.full((height, width, 2), 0.5, dtype=np.float32)
    return TrainingTile(values.astype(np.float32), valid, probabilities)


def pixels(tiles):
    return np.concatenate([one.values[:, one.valid] for one in tiles], axis=1).astype(float)


def test_bands_are_standardised_over_all_tiles():
    tiles = [tile(9, 7), tile(5, 8, seed=1)]
    made = Standardiser.fit(tiles, 0)
    inside = pixels(tiles)
    np.testing.assert_allclose(made.means, inside.mean(axis=1), rtol=1e-5)
    np.testing.assert_allclose(made.deviations, inside.std(axis=1), rtol=1e-4)
    seen = made.apply(tiles[1].values, tiles[1].valid)
    assert seen.dtype == np.float32
    assert (seen[:, ~tiles[1].valid] == 0).all()
    expected = (pixels(tiles[1:]) - inside.mean(axis=1)[:, None]) / inside.std(axis=1)[:, None]
    np.testing.assert_allclose(seen[:, tiles[1].valid], expected, atol=1e-4)


def test_components_against_an_eigendecomposition():
    tiles = [tile(20, 20), tile(10, 20, seed=1)]
    made = Standardiser.fit(tiles, 4)
    inside = pixels(tiles)
    scaled = (inside - inside.mean(axis=1)[:, None]) / inside.std(axis=1)[:, None]
    variances, vectors = np.linalg.eigh(scaled @ scaled.T / scaled.shape[1])
    variances, vectors = variances[::-1][:4], vectors[:, ::-1][:, :4]
    # Variances end up as their square roots, with mean 1 over the components.
    expected = (
        (vectors.T @ scaled) / variances[:, None] ** 0.25 / np.sqrt(np.sqrt(variances).mean())
    )
    seen = np.concatenate(
        [made.apply(one.values, one.valid)[:, one.valid] for one in tiles], axis=1
    )
    signs = np.sign((seen * expected).sum(axis=1, keepdims=True))
    np.testing.assert_allclose(seen * signs, expected, atol=1e-3)
    assert made.n_channels == 4


def test_bands_and_scenes_that_never_change():
    one = tile(6, 6)
    one.values[2, one.valid] = 7.0
    seen = Standardiser.fit([one], 0).apply(one.values, one.valid)
    assert (seen[2] == 0).all()
    one.values[:, one.valid] = 7.0
    for components in (0, 3):
        seen = Standardiser.fit([one], components).apply(one.values, one.valid)
        np.testing.assert_allclose(seen, 0, atol=1e-5)


def test_no_more_components_than_there_are():
    one = tile(30, 30)
    one.values[3:] = 2 * one.values[:3]
    assert Standardiser.fit([one], 100).n_channels == 3


@pytest.mark.parametrize(("memory_mb", "most"), [(1, 1), (500, 34)])
def test_plan(memory_mb, most):
    plan = TilePlan.of(64, 8, 200, 5, memory_mb)
    assert (plan.side, plan.halo, plan.most) == (64, 8, most)
