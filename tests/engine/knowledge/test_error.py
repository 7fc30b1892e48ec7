"""The error between library and scene: its covariance by hand, and the space where it is unit."""

from __future__ import annotations

import math

import numpy as np
import pytest

from engine.knowledge.error import ErrorModel, ErrorSpace
from engine.knowledge.simulate import Mixing, simulate


def test_covariance_by_hand():
    nm = np.array([420.0, 500.0, 860.0, 2200.0])
    model = ErrorModel(gain=0.4, smooth=((0.3, 700.0), (0.1, 50.0)), band=0.2, natural=0.5)
    natural = np.diag([1.0, 2.0, 3.0, 4.0]) + 0.1
    found = model.covariance(nm, natural)
    for i, here in enumerate(nm):
        for j, there in enumerate(nm):
            expected = 0.4**2 + (0.2**2 if i == j else 0)
            for deviation, length in ((0.3, 700.0), (0.1, 50.0)):
                expected += deviation**2 * math.exp(-((here - there) ** 2) / (2 * length**2))
            expected += 0.5 * natural[i, j]
            assert found[i, j] == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("count", [3, 30, 300])
def test_covariance_is_positive_definite_even_where_bands_coincide(count):
    nm = np.sort(np.concatenate([np.linspace(400, 2500, count), [700.0, 700.0]]))
    values = np.linalg.eigvalsh(ErrorModel().covariance(nm))
    assert values.min() > 0.9 * ErrorModel().band ** 2


def test_log_has_a_floor_and_leaves_its_input_alone():
    spectra = np.array([[-0.5, 0.0, 0.02, 1.0]], np.float32)
    before = spectra.copy()
    logs = ErrorModel(floor=0.02).log(spectra)
    expected = [math.log(0.02), math.log(0.02), math.log(0.04), math.log(1.02)]
    np.testing.assert_allclose(logs[0], expected, rtol=1e-5)
    assert logs.dtype == np.float32
    np.testing.assert_array_equal(spectra, before)


@pytest.fixture(scope="module")
def fitted(spectra_of):
    bands = spectra_of(40)
    names = ("water_clear", "grass_green", "soil_loam", "asphalt", "snow")
    classes = [bands.of_class([(name, 1.0)]) for name in names]
    rng = np.random.default_rng(0)
    spectra, _ = simulate(classes, bands.wavelengths, 400, Mixing(), rng)
    model = ErrorModel()
    covariance = model.covariance(bands.wavelengths, bands.natural_covariance(model.floor))
    return spectra, model, covariance, ErrorSpace(model, covariance).fit(spectra)


def test_errors_have_unit_variance_and_are_uncorrelated(fitted):
    _, model, covariance, space = fitted
    rng = np.random.default_rng(1)
    error = rng.multivariate_normal(np.zeros(len(covariance)), covariance, 20000)
    # Upwards, so that the floor cuts nothing.
    true = np.full(len(covariance), 0.3)
    seen = np.exp(np.log(true + model.floor) + error + 3) - model.floor
    components = space.transform(seen.astype(np.float32))
    assert components.shape == (20000, 16)
    np.testing.assert_allclose(np.cov(components, rowvar=False), np.eye(16), atol=0.06)


def test_the_first_direction_spreads_the_spectra_most(fitted):
    spectra, _, _, space = fitted
    components = space.transform(spectra)
    np.testing.assert_allclose(components.mean(axis=0), 0, atol=1e-3)
    covariance = np.cov(components, rowvar=False)
    variance = np.diag(covariance)
    assert (np.diff(variance) <= 1e-3 * variance[0]).all()
    np.testing.assert_allclose(covariance, np.diag(variance), atol=1e-3 * variance[0])


def test_distances_are_mahalanobis_distances(spectra_of):
    """With as many directions as bands nothing is lost: compared with the textbook formula."""
    bands = spectra_of(8)
    model = ErrorModel()
    covariance = model.covariance(bands.wavelengths)
    space = ErrorSpace(model, covariance, n_components=99).fit(bands.spectra)
    components = space.transform(bands.spectra[:30]).astype(float)
    assert components.shape[1] == len(bands.wavelengths)
    logs = np.log(bands.spectra[:30].astype(float) + model.floor)
    inverse = np.linalg.inv(covariance)
    for i in range(0, 30, 7):
        for j in range(30):
            away = logs[i] - logs[j]
            expected = math.sqrt(away @ inverse @ away)
            found = np.linalg.norm(components[i] - components[j])
            assert found == pytest.approx(expected, abs=2e-3)


def test_brightness_counts_less_than_shape(fitted):
    spectra, _, _, space = fitted
    one = spectra[500:501]  # grass
    tilt = np.linspace(0.7, 1.3, one.shape[1], dtype=np.float32)
    zigzag = np.where(np.arange(one.shape[1]) % 2, 1.3, 0.7).astype(np.float32)
    here = space.transform(one)
    away = [float(np.linalg.norm(space.transform(one * f) - here)) for f in (1.3, tilt, zigzag)]
    assert away[0] < 1.2
    assert away[0] < away[2] and away[1] < away[2]
