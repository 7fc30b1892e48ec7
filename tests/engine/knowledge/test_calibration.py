"""Radiometry: known offsets and gains are put on simulated scenes and must be found again."""

from __future__ import annotations

import math

import numpy as np
import pytest

from engine.errors import CancelledError
from engine.knowledge import calibration
from engine.knowledge.calibration import (
    DIGITAL_NUMBERS,
    GUESSED_SCALE,
    REFLECTANCE,
    CalibrationModel,
    Radiometry,
    calibrate,
)
from engine.knowledge.error import ErrorModel, ErrorSpace
from engine.knowledge.likelihood import ClassMixtures
from engine.knowledge.simulate import Mixing, simulate

NAMES = ("water_clear", "grass_green", "soil_loam", "asphalt", "tree_conifer", "concrete")


class World:
    """Six classes on some 25 bands: what the library expects and a scene that fits it."""

    def __init__(self, bands):
        self.nm = bands.wavelengths
        classes = [bands.of_class([(name, 1.0)]) for name in NAMES]
        rng = np.random.default_rng(0)
        self.simulated, labels = simulate(classes, self.nm, 250, Mixing(), rng)
        error = ErrorModel()
        covariance = error.covariance(self.nm, bands.natural_covariance(error.floor))
        self.space = ErrorSpace(error, covariance).fit(self.simulated)
        self.mixtures = ClassMixtures().fit(self.space.transform(self.simulated), labels)
        self.scene, self.truth = simulate(classes, self.nm, 250, Mixing(haze=0), rng)

    def calibrate(self, scene, *, model=REFLECTANCE, **more):
        scene = scene.astype(np.float32)
        parts = (self.space, self.mixtures, self.simulated)
        return calibrate(scene, self.nm, *parts, model=model, **more)

    def accuracy(self, scene, radiometry):
        found = self.mixtures.predict(self.space.transform(radiometry.apply(scene)))
        return (found.argmax(axis=1) == self.truth).mean()


@pytest.fixture(scope="module")
def world(spectra_of):
    return World(spectra_of(30))


def test_radiometry_is_offset_and_gain():
    radiometry = Radiometry(np.float32([0.1, 0.2]), np.float32([2.0, 0.5]))
    values = np.float32([[0.5, 0.7], [0.1, 0.2]])
    before = values.copy()
    np.testing.assert_allclose(radiometry.apply(values), [[0.2, 1.0], [0, 0]], atol=1e-6)
    np.testing.assert_array_equal(values, before)


def test_covariance_by_hand():
    nm = np.array([420.0, 600.0, 2200.0])
    found = CalibrationModel(common=0.3, smooth=0.2, band=0.1).covariance(nm)
    for i, here in enumerate(nm):
        for j, there in enumerate(nm):
            expected = 0.3**2 + (0.1**2 if i == j else 0.0)
            expected += 0.2**2 * math.exp(-0.5 * ((here - there) / 800) ** 2)
            expected += 0.1**2 * math.exp(-0.5 * ((here - there) / 200) ** 2)
            assert found[i, j] == pytest.approx(expected, rel=1e-12)


def test_balanced_weights_by_hand():
    rng = np.random.default_rng(0)
    probabilities = rng.dirichlet([5, 0.01, 1], 40).astype(np.float32)
    least = 0.01 * 40
    sums = [max(sum(float(row[k]) for row in probabilities), least) for k in range(3)]
    weights = [sum(float(row[k]) / sums[k] for k in range(3)) for row in probabilities]
    expected = [weight / sum(weights) for weight in weights]
    np.testing.assert_allclose(calibration._balanced(probabilities), expected, rtol=1e-4)


def test_resemblance_by_hand():
    """A softmax over squared distances, those to all prototypes."""
    rng = np.random.default_rng(0)
    points = rng.normal(0, 1, (7, 3)).astype(np.float32)
    prototypes = rng.normal(0, 1, (11, 3)).astype(np.float32)
    found = calibration._resembled(points, prototypes)
    for i, point in enumerate(points):
        close = [math.exp(-0.5 * float(((point - p) ** 2).sum())) for p in prototypes]
        np.testing.assert_allclose(found[i], np.array(close) / sum(close), rtol=1e-4)


def test_one_round_by_hand(world):
    """Posterior mean of the gain's log, Gaussian on Gaussian, in float64."""
    scene = world.scene[::5]
    found = np.log(world.calibrate(scene, n_steps=1).gain.astype(float))
    space, model = world.space, REFLECTANCE
    floor = space.error.floor
    components = space.transform(scene).astype(float)
    prototypes = space.transform(world.simulated).astype(float)
    distance = ((components[:, None] - prototypes[None]) ** 2).sum(axis=2)
    close = np.exp(-0.5 * (distance - distance.min(axis=1, keepdims=True)))
    close /= close.sum(axis=1, keepdims=True)
    probabilities = world.mixtures.predict(space.transform(scene)).astype(float)
    weight = (probabilities / np.maximum(probabilities.sum(axis=0), len(scene) / 100)).sum(axis=1)
    weight /= weight.sum()
    expected_logs = close @ np.log(np.maximum(world.simulated, 0).astype(float) + floor)
    deviation = weight @ (np.log(np.maximum(scene, 0).astype(float) + floor) - expected_logs)
    prior = model.covariance(world.nm)
    noise = space.covariance / model.materials
    # E[gain | deviation] where deviation = gain + noise.
    expected = prior @ np.linalg.inv(prior + noise) @ deviation
    np.testing.assert_allclose(found, expected, atol=2e-4)


def test_a_scene_that_fits_is_left_nearly_alone(world):
    radiometry = world.calibrate(world.scene)
    assert radiometry.sentence == "" and not radiometry.offset.any()
    assert np.abs(np.log(radiometry.gain)).max() < 0.06


@pytest.mark.parametrize("offset", [0.0, 0.12])
def test_a_smooth_gain_and_an_offset_are_found(world, offset):
    true = 0.25 * np.sin(world.nm / 350)
    radiometry = world.calibrate(world.scene * np.exp(true) + offset)
    found = np.log(radiometry.gain)
    assert np.corrcoef(found, true)[0, 1] > 0.95
    # Shrunk towards none: part of what is seen may be the materials' own.
    assert np.std(found - true) < 0.85 * np.std(true)
    assert radiometry.offset == pytest.approx(offset, abs=0.01)
    assert np.ptp(radiometry.offset) == 0
    assert ("offset" in radiometry.sentence) == (offset > 0)
    if offset:
        assert f"{radiometry.offset[0]:.3f}" in radiometry.sentence


def test_the_more_materials_the_more_is_laid_on_the_scene(world):
    true = 0.25 * np.sin(world.nm / 350)
    scene = world.scene * np.exp(true)
    left = []
    for materials in (0.3, 3.0, 300.0):
        model = CalibrationModel(materials=materials)
        left.append(np.std(np.log(world.calibrate(scene, model=model).gain) - true))
    assert left[0] > left[1] > left[2]
    assert left[2] < 0.3 * np.std(true)


@pytest.mark.parametrize("spread", [0.4, 1.0])
def test_digital_numbers_with_a_gain_and_offset_of_each_band(world, spread):
    rng = np.random.default_rng(7)
    true = rng.normal(0, spread, len(world.nm))
    scene = world.scene * np.exp(true) + 0.3 * rng.random(len(world.nm))
    scene = (scene / np.percentile(scene, 99.9)).astype(np.float32)
    radiometry = world.calibrate(scene, model=DIGITAL_NUMBERS)
    assert np.corrcoef(np.log(radiometry.gain), true)[0, 1] > 0.95
    assert "not reflectance" in radiometry.sentence
    as_reflectance = world.calibrate(scene)
    assert world.accuracy(scene, radiometry) > 0.85
    assert world.accuracy(scene, radiometry) > world.accuracy(scene, as_reflectance) + 0.1


@pytest.mark.parametrize("factor", [0.2, 0.5, 3.0])
def test_a_guessed_scale_may_be_wrong_by_any_factor(world, factor):
    scene = world.scene * factor
    found = world.calibrate(scene, model=GUESSED_SCALE)
    assert f"about {np.median(found.gain):.2g} times the reflectance" in found.sentence
    assert "times the reflectance" not in world.calibrate(world.scene).sentence
    # Shrunk towards 1, but most of the way.
    left = abs(np.log(np.median(found.gain) / factor))
    assert left < 0.25 * abs(np.log(factor)) + 0.05
    as_told = world.calibrate(scene)
    # A scale that the file states is believed.
    assert abs(np.log(np.median(as_told.gain))) < abs(np.log(factor)) / 2
    right = world.accuracy(world.scene, world.calibrate(world.scene))
    assert world.accuracy(scene, found) > right - 0.05
    assert world.accuracy(scene, found) >= world.accuracy(scene, as_told)


@pytest.mark.parametrize("factor", [0.2, 1.0])
def test_an_offset_is_found_at_any_scale(world, factor):
    found = world.calibrate((world.scene + 0.2) * factor, model=GUESSED_SCALE)
    assert found.offset == pytest.approx(0.2 * factor, rel=0.1)


def test_dark_ground_is_no_offset(world):
    """Soil and vegetation alone are bright everywhere, but not alike in all bands."""
    bright = world.scene[(world.truth == 1) | (world.truth == 2)]
    assert not world.calibrate(bright).offset.any()


def test_more_pixels_than_needed_are_thinned_evenly(world, monkeypatch):
    scene = world.scene * np.exp(0.25 * np.sin(world.nm / 350))
    all_of_them = np.log(world.calibrate(scene).gain)
    monkeypatch.setattr(calibration, "_MOST_COMPARED", 500)
    sizes = []
    resembled = calibration._resembled
    monkeypatch.setattr(
        calibration,
        "_resembled",
        lambda points, prototypes: (
            sizes.append((len(points), len(prototypes))) or resembled(points, prototypes)
        ),
    )
    thinned = np.log(world.calibrate(scene).gain)
    assert set(sizes) == {(500, 500)}
    assert np.abs(thinned - all_of_them).max() < 0.05


def test_it_can_be_stopped_between_rounds(world):
    asked = []

    def check():
        asked.append(1)
        if len(asked) == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        world.calibrate(world.scene, check=check)


@pytest.mark.parametrize("model", [REFLECTANCE, GUESSED_SCALE, DIGITAL_NUMBERS])
@pytest.mark.parametrize("level", [0.0, 0.3, 1.0])
def test_a_constant_scene_gives_finite_numbers(world, model, level):
    scene = np.full((50, len(world.nm)), level, np.float32)
    radiometry = world.calibrate(scene, model=model)
    assert np.isfinite(radiometry.gain).all() and (radiometry.gain > 0).all()
    assert np.isfinite(radiometry.apply(scene)).all()
