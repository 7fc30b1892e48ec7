"""Resampling against the integral it stands for."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from engine.scene import resample


def slowly(spectrum: np.ndarray, points: np.ndarray, centre: float, fwhm: float) -> float:
    """The response's mean of the piecewise linear spectrum, by brute force."""
    if not points[0] <= centre <= points[-1]:
        return np.nan
    sigma = fwhm / 2.3548200450309493
    low, high = max(points[0], centre - 8 * sigma), min(points[-1], centre + 8 * sigma)
    fine = np.unique(np.concatenate([np.linspace(low, high, 40_001), points]))
    fine = fine[(fine >= low) & (fine <= high)]
    response = np.exp(-0.5 * ((fine - centre) / sigma) ** 2)
    values = np.interp(fine, points, spectrum)
    return float(np.trapezoid(values * response, fine) / np.trapezoid(response, fine))


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, 10_000),
    st.integers(2, 60),
    st.floats(380, 2520),
    st.floats(0.5, 300),
)
def test_against_the_integral(seed: int, count: int, centre: float, fwhm: float) -> None:
    rng = np.random.default_rng(seed)
    points = np.sort(rng.choice(np.arange(400, 2500, 5), count, replace=False)).astype(float)
    spectrum = rng.random(count)
    found = resample(spectrum, points, [centre], [fwhm])[0]
    assert_allclose(found, slowly(spectrum, points, centre, fwhm), atol=2e-5)


def test_shapes_and_order_of_points() -> None:
    points = np.array([700.0, 400.0, 1000.0])
    spectra = np.array([[2.0, 1.0, 3.0], [0.0, 0.0, 0.0]])
    found = resample(spectra, points, [550, 700, 850], [1, 1, 1])
    assert found.shape == (2, 3)
    assert_allclose(found[0], [1.5, 2.0, 2.5], atol=2e-3)


def test_constant_spectra_stay_constant_even_at_the_edge() -> None:
    points = np.arange(400.0, 2501.0, 5)
    found = resample(np.full(points.size, 0.3), points, [400, 1200, 2500], [40, 10, 40])
    assert_allclose(found, 0.3)


def test_bands_outside_are_nan() -> None:
    found = resample([1.0, 1.0], [500, 600], [499.9, 500, 600.1, np.nan], [10, 10, 10, 10])
    assert np.isnan(found).tolist() == [True, False, True, True]


def test_unknown_widths_sample_the_line() -> None:
    assert_allclose(resample([1.0, 2.0], [500, 600], [525, 550], [0, np.nan]), [1.25, 1.5])


def test_gaps_in_spectra_stay_gaps() -> None:
    points = np.arange(400.0, 1001.0, 5)
    spectrum = np.where((points > 600) & (points < 700), np.nan, 1.0)
    found = resample(spectrum, points, [500, 650, 595], [20, 20, 30])
    assert_allclose(found[[0, 2]], 1.0)
    assert np.isnan(found[1])


@pytest.mark.parametrize(
    ("spectra", "points"),
    [([1.0, 2.0], [400]), ([1.0, 2.0], [400, 400]), ([1.0, 2.0], [400, np.nan]), ([1.0], [400])],
)
def test_nonsense_is_refused(spectra: list[float], points: list[float]) -> None:
    with pytest.raises(ValueError, match=r"wavelength|Wavelength"):
        resample(spectra, points, [450], [10])
