"""The label source as a whole: right on what it can know, calm on what it cannot."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import CancelledError
from engine.knowledge import source as module
from engine.knowledge.bands import BandLibrary
from engine.knowledge.calibration import DIGITAL_NUMBERS, REFLECTANCE, Radiometry
from engine.knowledge.library import default_library
from engine.knowledge.simulate import Mixing, simulate
from engine.knowledge.source import KnowledgeSource

NAMES = ("water_clear", "grass_green", "soil_loam", "asphalt")
MATERIALS = [[(name, 1.0)] for name in NAMES]


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Fewer simulated pixels than users get: these tests are about properties."""
    monkeypatch.setattr(module, "_SIMULATED", 1600)


def scene(bands, each=200, seed=9, **mixing):
    classes = [bands.of_class(one) for one in MATERIALS]
    rng = np.random.default_rng(seed)
    return simulate(classes, bands.wavelengths, each, Mixing(**mixing), rng)


@pytest.fixture(scope="module")
def fitted(spectra_of):
    bands = spectra_of(30)
    pixels, labels = scene(bands)
    return KnowledgeSource(bands, MATERIALS).fit(pixels), pixels, labels


def test_it_tells_its_own_materials_apart(fitted):
    source, pixels, labels = fitted
    found = source.predict(pixels)
    assert found.shape == (len(pixels), 4) and found.dtype == np.float32
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-5)
    assert (found >= 0).all()
    assert (found.argmax(axis=1) == labels).mean() > 0.95
    # Sure where it is right, unsure where it is wrong.
    best, right = found.max(axis=1), found.argmax(axis=1) == labels
    assert best[right].mean() > best[~right].mean() + 0.1


def test_values_are_judged_one_by_one(fitted):
    """Fixed chunks make this exact in the pipeline; here it must hold up to rounding."""
    source, pixels, _ = fitted
    together = source.predict(pixels)
    order = np.random.default_rng(0).permutation(len(pixels))
    np.testing.assert_allclose(source.predict(pixels[order]), together[order], atol=1e-4)
    np.testing.assert_allclose(source.predict(pixels[7:8]), together[7:8], atol=1e-4)


def test_input_is_left_as_it_was(fitted):
    source, pixels, _ = fitted
    before = pixels.copy()
    source.predict(pixels)
    np.testing.assert_array_equal(pixels, before)


@pytest.mark.parametrize("value", [-1.0, 0.0, 1e-9, 3.0, 1e6])
def test_odd_values_give_probabilities_all_the_same(fitted, value):
    source, pixels, _ = fitted
    found = source.predict(np.full((2, pixels.shape[1]), value, np.float32))
    assert np.isfinite(found).all()
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-5)


@pytest.mark.parametrize("factor", [0.6, 0.8, 1.5])
def test_an_unknown_brightness_of_the_scene_matters_little(spectra_of, factor):
    bands = spectra_of(30)
    pixels, labels = scene(bands)
    source = KnowledgeSource(bands, MATERIALS).fit(pixels * np.float32(factor))
    assert (source.predict(pixels * np.float32(factor)).argmax(axis=1) == labels).mean() > 0.9


@pytest.mark.parametrize("count", [3, 4, 7, 200])
def test_few_bands_and_many(spectra_of, count):
    if count < 7:
        nm = np.array([490.0, 660.0, 860.0, 1620.0])[-count:]
        bands = BandLibrary(default_library(), nm, np.full(count, 60.0))
    else:
        bands = spectra_of(count)
    pixels, labels = scene(bands)
    found = KnowledgeSource(bands, MATERIALS).fit(pixels).predict(pixels)
    assert (found.argmax(axis=1) == labels).mean() > (0.85 if count < 7 else 0.95)


def test_the_seed_decides_everything_random(spectra_of):
    bands = spectra_of(12)
    pixels, _ = scene(bands)

    def fit(seed):
        return KnowledgeSource(bands, MATERIALS, random_state=seed).fit(pixels).predict(pixels)

    first = fit(1)
    np.testing.assert_array_equal(first, fit(1))
    other = fit(2)
    assert not np.array_equal(first, other)
    assert (first.argmax(axis=1) == other.argmax(axis=1)).mean() > 0.97


@pytest.mark.parametrize("calibration", [REFLECTANCE, DIGITAL_NUMBERS])
@pytest.mark.parametrize("count", [1, 2])
def test_a_scene_of_one_pixel(spectra_of, calibration, count):
    bands = spectra_of(12)
    pixels, _ = scene(bands)
    source = KnowledgeSource(bands, MATERIALS, calibration=calibration).fit(pixels[:count])
    assert np.isfinite(source.predict(pixels)).all()


def test_two_classes_of_one_material_share_its_pixels(spectra_of):
    bands = spectra_of(12)
    pixels, labels = scene(bands)
    twins = [*MATERIALS, MATERIALS[0]]
    found = KnowledgeSource(bands, twins).fit(pixels).predict(pixels)
    water = found[labels == 0]
    assert (water[:, 0] + water[:, 4]).mean() > 0.9
    np.testing.assert_allclose(water[:, 0].mean(), water[:, 4].mean(), atol=0.15)


def test_many_classes_keep_a_least_number_of_pixels_each(spectra_of, monkeypatch):
    bands = spectra_of(12)
    asked = []

    def counted(classes, wavelengths, n_per_class, mixing, rng):
        asked.append(n_per_class)
        return simulate(classes, wavelengths, n_per_class, mixing, rng)

    monkeypatch.setattr(module, "simulate", counted)
    pixels, _ = scene(bands, each=20)
    many = [[(material.id, 1.0)] for material in bands.library][:20]
    found = KnowledgeSource(bands, many).fit(pixels).predict(pixels)
    assert asked == [150] and found.shape == (80, 20)
    assert np.isfinite(found).all()


def test_fitting_asks_whether_to_go_on(spectra_of):
    bands = spectra_of(12)
    pixels, _ = scene(bands)
    asked = []
    KnowledgeSource(bands, MATERIALS).fit(pixels, check=lambda: asked.append(1))
    assert len(asked) >= 5

    def stop():
        raise CancelledError

    with pytest.raises(CancelledError):
        KnowledgeSource(bands, MATERIALS).fit(pixels, check=stop)


def test_the_look_a_pixel_is_most_like_is_its_own(fitted, spectra_of):
    source, _, _ = fitted
    bands = spectra_of(30)
    for number, name in enumerate(NAMES):
        looks = bands.of_material(name)
        for place, look in enumerate(looks):
            seen = source.radiometry_.revert(look)
            found = source.most_alike(seen)
            assert len(found) == len(NAMES)
            assert found[number].name == source.classes_[number].names[place]
            assert np.allclose(found[number].curve, seen, rtol=1e-5)


def test_curves_are_brought_back_by_what_brought_pixels_here():
    radiometry = Radiometry(np.array([0.1, 0.2], np.float32), np.array([2.0, 0.5], np.float32))
    values = np.array([[0.5, 0.4], [0.9, 0.3]], np.float32)
    assert np.allclose(radiometry.revert(radiometry.apply(values)), values)
