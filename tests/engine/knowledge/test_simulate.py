"""Simulated pixels: shares, dominance, seeds, ranges, and that weights mean what they say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.knowledge import simulate as module
from engine.knowledge.simulate import ClassSpectra, Mixing, simulate

PLAIN = Mixing(blended=0, mixed=0, dominance=0.6, brightness=0, shadowed=0, surroundings=0, haze=0)
NM = np.array([450.0, 560.0, 860.0, 1650.0, 2200.0])


def flat(level, looks=1):
    spectra = np.full((looks, len(NM)), level, np.float32)
    return ClassSpectra(spectra, np.full(looks, 1 / looks), ("x",) * looks)


@settings(max_examples=50)
@given(
    st.integers(1, 9),
    st.integers(1, 60),
    st.floats(0, 1),
    st.floats(0.5, 1),
    st.integers(0, 2**32 - 1),
)
def test_shares_sum_to_one_and_the_dominant_class_dominates(count, each, mixed, dominance, seed):
    labels = np.repeat(np.arange(count), each)
    mixing = Mixing(mixed=mixed, dominance=dominance)
    shares = module._shares(labels, count, mixing, np.random.default_rng(seed))
    np.testing.assert_allclose(shares.sum(axis=1), 1, atol=1e-12)
    assert (shares >= 0).all()
    own = shares[np.arange(len(labels)), labels]
    assert (own >= dominance - 1e-12).all()
    assert ((shares > 0).sum(axis=1) <= 3).all(), "at most two others"


def test_the_share_of_mixed_pixels_is_as_asked():
    labels = np.repeat(np.arange(4), 5000)
    shares = module._shares(labels, 4, Mixing(mixed=0.3), np.random.default_rng(0))
    assert (shares.max(axis=1) < 1).mean() == pytest.approx(0.3, abs=0.02)
    rest = np.where(np.eye(4, dtype=bool)[labels], 0, shares)
    np.testing.assert_allclose(rest[labels == 1].mean(axis=0)[[0, 2, 3]], 0.02, atol=0.005)


def test_without_any_disturbance_pixels_are_the_looks_themselves():
    rng = np.random.default_rng(0)
    classes = [
        ClassSpectra(
            rng.random((3, len(NM))).astype(np.float32), np.array([0.7, 0.2, 0.1]), ("a", "b", "c")
        ),
        flat(0.2),
    ]
    spectra, labels = simulate(classes, NM, 4000, PLAIN, rng)
    assert spectra.dtype == np.float32 and spectra.shape == (8000, len(NM))
    np.testing.assert_array_equal(labels, np.repeat([0, 1], 4000))
    np.testing.assert_array_equal(spectra[labels == 1], np.float32(0.2))
    which = [(spectra[labels == 0] == look).all(axis=1) for look in classes[0].spectra]
    assert np.sum(which) == 4000, "every pixel is one of the looks"
    np.testing.assert_allclose(np.mean(which, axis=1), classes[0].weights, atol=0.03)


def test_a_blend_lies_between_two_looks():
    two = np.stack([np.zeros(len(NM)), np.ones(len(NM))]).astype(np.float32)
    classes = [ClassSpectra(two, np.array([0.5, 0.5]), ("dark", "bright"))]
    mixing = Mixing(blended=1, mixed=0, brightness=0, shadowed=0, surroundings=0, haze=0)
    spectra, _ = simulate(classes, NM, 5000, mixing, np.random.default_rng(0))
    assert np.ptp(spectra, axis=1).max() < 1e-6, "the same share in all bands"
    share = spectra[:, 0]
    assert ((share > 0) & (share < 1)).mean() == pytest.approx(0.5, abs=0.03)


def test_the_same_seed_gives_the_same_pixels(spectra_of):
    bands = spectra_of(12)
    classes = [bands.of_class([(name, 1.0)]) for name in ("water_clear", "asphalt", "maize")]

    def draw(seed):
        return simulate(classes, bands.wavelengths, 200, Mixing(), np.random.default_rng(seed))[0]

    np.testing.assert_array_equal(draw(5), draw(5))
    assert not np.array_equal(draw(5), draw(6))


def test_all_materials_stay_in_range(spectra_of):
    bands = spectra_of(30)
    classes = [bands.of_class([(material.id, 1.0)]) for material in bands.library]
    spectra, labels = simulate(classes, bands.wavelengths, 60, Mixing(), np.random.default_rng(0))
    assert np.isfinite(spectra).all()
    assert spectra.min() >= 0 and spectra.max() < 2
    assert np.bincount(labels).tolist() == [60] * len(classes)


def test_shadow_is_dark_and_bluer():
    mixing = Mixing(blended=0, mixed=0, brightness=0, shadowed=1, surroundings=0, haze=0)
    spectra, _ = simulate([flat(0.5)], NM, 2000, mixing, np.random.default_rng(0))
    assert spectra.max() < 0.5
    assert (spectra[:, 0] >= spectra[:, -1]).all()
    assert spectra[:, 0].mean() > 1.02 * spectra[:, -1].mean()


def test_haze_adds_as_much_as_it_says_and_more_in_the_blue():
    mixing = Mixing(blended=0, mixed=0, brightness=0, shadowed=0, surroundings=0, haze=0.01)
    nm = np.array([450.0, 550.0, 1100.0])
    dark = ClassSpectra(np.zeros((1, 3), np.float32), np.ones(1), ("x",))
    spectra, _ = simulate([dark], nm, 20000, mixing, np.random.default_rng(0))
    assert spectra[:, 1].mean() == pytest.approx(0.01, rel=0.05)
    np.testing.assert_allclose(spectra[:, 2] / spectra[:, 1], 2**-1.5, rtol=1e-4)


def test_surroundings_draw_pixels_together():
    mixing = Mixing(blended=0, mixed=0, brightness=0, shadowed=0, surroundings=0.5, haze=0)
    spectra, labels = simulate([flat(0.0), flat(1.0)], NM, 3000, mixing, np.random.default_rng(0))
    # A share of 0.25 on average goes to a mean of 0.5.
    assert spectra[labels == 0].mean() == pytest.approx(0.125, abs=0.01)
    assert spectra[labels == 1].mean() == pytest.approx(0.875, abs=0.01)
