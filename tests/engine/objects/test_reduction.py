"""Reduction: the chain of normalisation, components and normalisation, against scikit-learn."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.decomposition import PCA
from sklearn.preprocessing import StandardScaler

from engine.objects.model import ObjectPixels
from engine.objects.reduction import Reduction, object_means, training_spectra

GIVEN = {"components": 0, "share": 0.999, "most": 30, "gain": 0.0}


def spectra(count=200, bands=12, seed=0):
    rng = np.random.default_rng(seed)
    mixed = rng.normal(size=(count, 5)) @ rng.normal(size=(5, bands))
    return (0.3 + 0.05 * mixed + rng.normal(0, 1e-3, (count, bands))).astype(np.float32)


def chain(values, count):
    """The same by scikit-learn, step by step; signs are arbitrary."""
    scaled = StandardScaler().fit_transform(values.astype(np.float64))
    return StandardScaler().fit_transform(PCA(count, svd_solver="full").fit_transform(scaled))


@pytest.mark.parametrize("shape", [(200, 12), (9, 12)])
def test_it_is_the_chain_of_scikit_learn(shape):
    values = spectra(*shape)
    found = Reduction.fit(values, **{**GIVEN, "components": 4}).apply(values)
    wanted = chain(values, 4)
    signs = np.sign((found * wanted).sum(axis=0))
    np.testing.assert_allclose(found * signs, wanted, atol=2e-3)


def test_components_hold_the_share_of_the_variance():
    values = spectra()
    scaled = StandardScaler().fit_transform(values.astype(np.float64))
    ratios = PCA(svd_solver="full").fit(scaled).explained_variance_ratio_
    for share in (0.5, 0.9, 0.999):
        wanted = int(np.argmax(np.cumsum(ratios) > share)) + 1
        assert Reduction.fit(values, **{**GIVEN, "share": share}).channels == wanted
    assert Reduction.fit(values, **{**GIVEN, "share": 1.0}).channels <= 12
    assert Reduction.fit(values, **{**GIVEN, "most": 2}).channels == 2


def test_gain_weakens_later_components_alone():
    values = spectra()
    found = Reduction.fit(values, **{**GIVEN, "components": 5, "gain": 0.5}).apply(values)
    deviations = found.std(axis=0)
    np.testing.assert_allclose(deviations / deviations[0], np.arange(1, 6) ** -0.5, rtol=1e-4)
    np.testing.assert_allclose((deviations**2).mean(), 1, rtol=1e-4)


def test_light_is_what_stronger_light_adds():
    values = spectra()
    reduction = Reduction.fit(values, **GIVEN)
    found = reduction.apply(values)
    brighter = reduction.apply((values * 1.3).astype(np.float32))
    np.testing.assert_allclose(brighter, found + 0.3 * (found + reduction.light), atol=2e-3)


def test_constant_bands_tell_nothing():
    values = spectra()
    values[:, 3] = 0.25
    reduction = Reduction.fit(values, **GIVEN)
    assert not reduction.weights[3].any() and np.isfinite(reduction.weights).all()
    other = values.copy()
    other[:, 3] = 9.0
    np.testing.assert_allclose(reduction.apply(other), reduction.apply(values), atol=1e-5)


def test_nothing_to_learn_from_is_refused():
    with pytest.raises(ValueError, match="two spectra"):
        Reduction.fit(np.ones((1, 4), np.float32), **GIVEN)
    with pytest.raises(ValueError, match="all spectra are the same"):
        Reduction.fit(np.ones((5, 4), np.float32), **GIVEN)


def test_large_objects_do_not_drown_small_ones():
    sizes = np.array([1, 500, 3])
    offsets = np.concatenate([[0], np.cumsum(sizes)])
    values = np.repeat(np.arange(3.0), sizes)[:, None].astype(np.float32)
    places = np.arange(len(values))
    objects = ObjectPixels(places, places, offsets, values)
    chosen = training_spectra(objects, seed=0)[:, 0]
    assert [int((chosen == k).sum()) for k in range(3)] == [1, 50, 3]
    again = training_spectra(objects, seed=0)
    np.testing.assert_array_equal(again[:, 0], chosen)


def test_means_of_objects_and_of_none():
    channels = np.random.default_rng(0).normal(size=(7, 2)).astype(np.float32)
    offsets = np.array([0, 0, 3, 3, 7, 7])
    means = object_means(channels, offsets)
    np.testing.assert_allclose(means[1], channels[:3].mean(axis=0), rtol=1e-6)
    np.testing.assert_allclose(means[3], channels[3:].mean(axis=0), rtol=1e-6)
    assert not means[[0, 2, 4]].any()
