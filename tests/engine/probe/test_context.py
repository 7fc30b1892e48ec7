"""The scale space against scipy, with gaps and at edges."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.ndimage import gaussian_filter

from engine.probe.context import TRUNCATE, ScaleSpace


def image(height=70, width=60, channels=3, gaps=0.2, seed=0):
    rng = np.random.default_rng(seed)
    valid = rng.random((height, width)) >= gaps
    values = rng.normal(size=(channels, height, width)) * valid
    return torch.from_numpy(values), torch.from_numpy(valid)


def normalised(values, valid, sigma):
    def blur(layer):
        return gaussian_filter(layer, sigma, mode="constant", truncate=TRUNCATE)

    weight = blur(valid.astype(float))
    return np.stack([blur(layer) for layer in values]) / np.maximum(weight, 1e-6) * valid


@pytest.mark.parametrize("gaps", [0.0, 0.2, 0.95])
def test_as_scipy_with_weights(gaps):
    values, valid = image(gaps=gaps)
    space = ScaleSpace((1.0, 2.5))
    result = space.apply(values, valid).numpy()
    np.testing.assert_array_equal(result[:3], values.numpy())
    for place, sigma in ((3, 1.0), (6, 2.5)):
        expected = normalised(values.numpy(), valid.numpy(), sigma)
        np.testing.assert_allclose(result[place : place + 3], expected, atol=1e-9)


def test_a_constant_stays_constant_at_edges_and_beside_gaps():
    _, valid = image(gaps=0.5)
    values = valid.double()[None] * 7
    result = ScaleSpace((1, 4)).apply(values, valid)
    torch.testing.assert_close(result, values.expand(3, -1, -1))


def test_a_window_with_its_halo_is_a_part_of_the_whole():
    values, valid = image(height=90, width=80)
    space = ScaleSpace((1, 3))
    whole = space.apply(values, valid)
    halo = space.halo
    assert halo == 12
    part = space.apply(
        values[:, 10:70, 5:65], valid[10:70, 5:65], (slice(halo, 60 - halo), slice(halo, 60 - halo))
    )
    torch.testing.assert_close(part, whole[:, 22:58, 17:53])


def test_without_sigmas_it_is_the_image():
    values, valid = image()
    space = ScaleSpace(())
    assert (space.halo, space.copies) == (0, 1)
    torch.testing.assert_close(
        space.apply(values, valid, (slice(2, 68), slice(2, 58))), values[:, 2:-2, 2:-2]
    )


def test_nothing_valid():
    values, valid = image(gaps=1.1)
    assert (ScaleSpace((1,)).apply(values, valid) == 0).all()
