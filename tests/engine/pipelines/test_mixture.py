"""Two covers under one name are found; light, shadow and spread are not taken for two."""

from __future__ import annotations

import numpy as np
import pytest

from engine.pipelines.mixture import LEAST_GAP, spectral_groups, split_in_two

BANDS = np.linspace(0, 1, 40)
GREEN = 0.05 + 0.4 / (1 + np.exp(-(BANDS - 0.4) * 40))
SOIL = 0.1 + 0.3 * BANDS


def pixels(curve, count, seed, noise=0.01):
    generator = np.random.default_rng(seed)
    light = generator.uniform(0.6, 1.4, (count, 1))
    return (light * curve + generator.normal(0, noise, (count, len(curve)))).astype(np.float32)


def test_one_cover_in_light_and_shadow_is_one_group():
    assert spectral_groups(pixels(GREEN, 300, 1)) == ()


def test_two_covers_are_two_groups_with_their_shares():
    mixed = np.concatenate([pixels(GREEN, 150, 1), pixels(SOIL, 50, 2)])
    assert spectral_groups(mixed) == pytest.approx((0.75, 0.25))


def test_a_few_strays_are_no_group():
    assert spectral_groups(np.concatenate([pixels(GREEN, 150, 1), pixels(SOIL, 5, 2)])) == ()


def test_few_pixels_tell_nothing():
    assert spectral_groups(np.concatenate([pixels(GREEN, 10, 1), pixels(SOIL, 10, 2)])) == ()


@pytest.mark.parametrize("value", [0.0, 0.3])
def test_equal_pixels_are_one_group(value):
    assert spectral_groups(np.full((60, 8), value, np.float32)) == ()


def test_mixing_in_all_shares_is_no_gap():
    share = np.random.default_rng(0).uniform(0, 1, (400, 1))
    assert spectral_groups(share * GREEN + (1 - share) * SOIL) == ()


def test_the_halves_of_a_gaussian_lie_as_far_apart_as_is_said():
    places = np.random.default_rng(0).normal(size=20_000)
    share, gap = split_in_two(places)
    assert share == pytest.approx(0.5, abs=0.03)
    assert gap == pytest.approx(2.65, abs=0.05) and gap < LEAST_GAP
    assert split_in_two(np.random.default_rng(0).uniform(size=20_000))[1] == pytest.approx(
        3.46, abs=0.05
    )
