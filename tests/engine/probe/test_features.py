"""Channels against sklearn's whitening and plain statistics."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from sklearn.decomposition import PCA

from engine.probe.context import ScaleSpace
from engine.probe.features import Features, Reduction


def spectra(count=200, bands=6, seed=0):
    rng = np.random.default_rng(seed)
    mixed = rng.normal(size=(count, bands)) * np.geomspace(3, 0.2, bands)
    return (mixed @ rng.normal(size=(bands, bands)) + rng.normal(size=bands)).astype(np.float32)


def window(height=40, width=36, bands=6, seed=1):
    rng = np.random.default_rng(seed)
    image = torch.from_numpy(rng.normal(size=(bands, height, width)))
    valid = torch.from_numpy(rng.random((height, width)) > 0.2)
    return image, valid


def features(sigmas=(1.0, 2.0), count=3, gain=0.0):
    unscaled = Features.unscaled(Reduction.fit(spectra(), count), sigmas)
    rng = np.random.default_rng(2)
    channels = rng.normal(3, 2, (50, unscaled.count)).astype(np.float32)
    return unscaled.scaled(channels, gain)


def test_whitened_as_by_sklearn():
    seen = spectra()
    reduction = Reduction.fit(seen, 4)
    assert reduction.components.shape == (4, 6)
    image, valid = window()
    got = reduction.apply(image, valid).numpy()
    whitening = PCA(4, whiten=True, svd_solver="full").fit(seen.astype(np.float64))
    expected = whitening.transform(image.reshape(6, -1).T.numpy()).T.reshape(4, 40, 36)
    np.testing.assert_allclose(got, expected * valid.numpy(), atol=1e-4)


def test_the_fitted_spectra_become_white():
    seen = spectra().astype(np.float64)
    image = torch.from_numpy(seen.T[:, :, None].copy())
    white = Reduction.fit(spectra(), 6).apply(image, torch.ones(200, 1, dtype=torch.bool))
    np.testing.assert_allclose(np.cov(white[:, :, 0].numpy()), np.eye(6), atol=1e-4)
    np.testing.assert_allclose(white.mean((1, 2)), 0, atol=1e-4)


def test_fewer_components_where_there_is_no_more_to_see():
    assert len(Reduction.fit(spectra(), 99).components) == 6
    assert len(Reduction.fit(spectra(count=4), 99).components) == 3
    double = np.concatenate([spectra(bands=3), spectra(bands=3), np.ones((200, 2))], axis=1)
    reduction = Reduction.fit(double.astype(np.float32), 99)
    assert len(reduction.components) == 3
    assert np.isfinite(reduction.components).all()


@pytest.mark.filterwarnings("ignore:invalid value encountered in divide")
@pytest.mark.parametrize("bad", [np.ones((1, 4)), np.ones((9, 4)), np.zeros((9, 4))])
def test_nothing_to_reduce(bad):
    with pytest.raises(ValueError, match="spectra"):
        Reduction.fit(bad.astype(np.float32), 2)


def test_what_is_not_valid_is_zero_and_does_not_matter():
    image, valid = window()
    one = features().apply(image, valid)
    assert (one[:, ~valid] == 0).all()
    assert (one[:, valid] != 0).all()
    image[:, ~valid] = 1e4
    torch.testing.assert_close(features().apply(image, valid), one)


def test_channels_are_the_standardised_scale_space():
    image, valid = window()
    made = features()
    assert (made.components, made.count, made.scales) == (3, 9, 3)
    space = ScaleSpace((1.0, 2.0)).apply(made.reduction.apply(image, valid), valid).numpy()
    expected = (space - made.means[:, None, None]) / made.deviations[:, None, None]
    np.testing.assert_allclose(made.apply(image, valid), expected * valid.numpy(), atol=1e-6)


def test_unscaled_channels_come_as_they_are():
    image, valid = window()
    made = Features.unscaled(Reduction.fit(spectra(), 3), ())
    assert made.count == 3
    torch.testing.assert_close(made.apply(image, valid), made.reduction.apply(image, valid))


@pytest.mark.parametrize("sigmas", [(), (1,), (1, 2)])
def test_a_window_with_its_margin_is_a_part_of_the_whole(sigmas):
    image, valid = window()
    made = features(sigmas)
    halo = Features.halo_of(sigmas)
    assert halo == 4 * max(sigmas, default=0)
    whole = made.apply(image, valid)
    part = made.of_components(
        made.reduction.apply(image, valid)[:, 3:33, 2:30],
        valid[3:33, 2:30],
        (slice(halo, 30 - halo), slice(halo, 28 - halo)),
    )
    torch.testing.assert_close(part, whole[:, 3 + halo : 33 - halo, 2 + halo : 30 - halo])


def test_training_pixels_are_standardised():
    unscaled = Features.unscaled(Reduction.fit(spectra(), 3), (1.0, 2.0))
    rng = np.random.default_rng(3)
    channels = rng.normal(5, 7, (400, 9)).astype(np.float32)
    channels[:, 4] = 2.5
    scaled = unscaled.scaled(channels, 0.0)
    standard = (channels - scaled.means) / scaled.deviations
    np.testing.assert_allclose(standard.mean(0), 0, atol=1e-5)
    # What was constant stays 0, also where it is something else later.
    np.testing.assert_allclose(standard.std(0), [1, 1, 1, 1, 0, 1, 1, 1, 1], atol=0.03)
    assert ((channels[:, 4] + 9 - scaled.means[4]) / scaled.deviations[4] == 0).all()
    assert (unscaled.deviations == 1).all()


@pytest.mark.parametrize("samples", [2, 16, 400])
def test_few_samples_lean_on_the_usual_variance_of_their_scale(samples):
    """As if 30 more samples had the mean variance of the scale's channels."""
    unscaled = Features.unscaled(Reduction.fit(spectra(), 3), (1.0,))
    rng = np.random.default_rng(5)
    spreads = np.array([0.1, 1, 4, 0.2, 0.3, 0.4])
    channels = (rng.normal(0, 1, (samples, 6)) * spreads).astype(np.float32)
    deviations = unscaled.scaled(channels, 0.0).deviations
    for channel in range(6):
        scale = channel // 3
        usual = np.mean([np.var(channels[:, 3 * scale + one]) for one in range(3)])
        variance = np.var(channels[:, channel])
        expected = np.sqrt((samples * variance + 30 * usual) / (samples + 30))
        assert deviations[channel] == pytest.approx(expected, rel=1e-5)


def test_the_gain_weakens_later_components_alike_on_every_scale():
    unscaled = Features.unscaled(Reduction.fit(spectra(), 4), (1.0,))
    channels = np.random.default_rng(4).normal(0, 3, (500, 8)).astype(np.float32)
    scaled = unscaled.scaled(channels, 0.7)
    spread = ((channels - scaled.means) / scaled.deviations).std(0)
    for scale in (spread[:4], spread[4:]):
        np.testing.assert_allclose(scale / scale[0], [k**-0.7 for k in (1, 2, 3, 4)], rtol=0.02)
        assert (scale**2).mean() == pytest.approx(1, rel=0.02)
