"""The library on a sensor's bands: the right rows, weights that sum to one, covariance by hand."""

from __future__ import annotations

import numpy as np
import pytest

from engine.knowledge.bands import BandLibrary
from engine.knowledge.library import default_library


def test_each_material_gets_its_own_looks_in_each_band(spectra_of):
    """Against a weighted mean over the stored curve, look by look and band by band."""
    bands = spectra_of(12)
    grid = bands.library.wavelengths_nm
    for material in ("water_clear", "grass_green", "kaolinite", "asphalt"):
        looks = bands.library[material].variants
        found = bands.of_material(material)
        assert found.shape == (len(looks), len(bands.wavelengths))
        for row, look in zip(found, looks, strict=True):
            for value, centre in zip(row, bands.wavelengths, strict=True):
                response = np.exp(-4 * np.log(2) * ((grid - centre) / 20.0) ** 2)
                expected = (response * look.reflectance).sum() / response.sum()
                assert value == pytest.approx(expected, abs=2e-3)


def test_the_order_of_bands_is_kept():
    nm, width = np.array([500.0, 900.0, 1600.0, 2200.0]), np.array([10.0, 20.0, 30.0, 40.0])
    order = [2, 0, 3, 1]
    upright = BandLibrary(default_library(), nm, width).spectra
    shuffled = BandLibrary(default_library(), nm[order], width[order]).spectra
    np.testing.assert_allclose(shuffled, upright[:, order], atol=1e-6)


def test_a_class_is_its_materials_looks_by_weight(spectra_of):
    bands = spectra_of(12)
    mixed = bands.of_class([("grass_green", 3.0), ("soil_loam", 1.0)])
    grass, soil = bands.library["grass_green"].variants, bands.library["soil_loam"].variants
    assert mixed.spectra.shape[0] == len(mixed.weights) == len(mixed.names)
    assert len(mixed.names) == len(grass) + len(soil)
    assert mixed.weights.sum() == pytest.approx(1)
    assert mixed.weights[: len(grass)].sum() == pytest.approx(0.75)
    common = np.array([look.weight for look in soil])
    np.testing.assert_allclose(mixed.weights[len(grass) :], 0.25 * common / common.sum())
    np.testing.assert_array_equal(mixed.spectra[len(grass) :], bands.of_material("soil_loam"))
    assert mixed.names[0] == f"{bands.library['grass_green'].name}: {grass[0].name}"


def test_natural_covariance_by_hand(spectra_of):
    bands, floor = spectra_of(6), 0.02
    size = len(bands.wavelengths)
    deviations = []
    for material in bands.library:
        rows = []
        for look in bands.of_material(material.id).astype(float):
            logs = [np.log(value + floor) for value in look]
            rows.append([value - sum(logs) / size for value in logs])
        mean = [sum(column) / len(rows) for column in zip(*rows, strict=True)]
        deviations += [[v - m for v, m in zip(row, mean, strict=True)] for row in rows]
    expected = np.zeros((size, size))
    for row in deviations:
        for i in range(size):
            for j in range(size):
                expected[i, j] += row[i] * row[j] / len(deviations)
    np.testing.assert_allclose(bands.natural_covariance(floor), expected, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("nm", [[250.0, 500.0, 800.0], [500.0, 800.0, 11450.0]])
def test_bands_outside_the_curves_are_refused(nm):
    with pytest.raises(ValueError, match="350 to 2550 nm"):
        BandLibrary(default_library(), np.array(nm), np.full(3, 10.0))
