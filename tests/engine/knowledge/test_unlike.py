"""The share of pixels that resemble no class: small on what was asked for, large elsewhere."""

from __future__ import annotations

import numpy as np
import pytest

from engine.knowledge.bands import BandLibrary
from engine.knowledge.library import default_library
from engine.knowledge.simulate import Mixing, simulate
from engine.knowledge.source import KnowledgeSource

WAVELENGTHS = np.linspace(420, 2400, 60)
ASKED = ((("tree_broadleaf", 1.0),), (("soil_loam", 1.0),))


@pytest.fixture(scope="module")
def bands() -> BandLibrary:
    return BandLibrary(default_library(), WAVELENGTHS, np.full(60, 30.0))


def pixels(bands: BandLibrary, *materials: str) -> np.ndarray:
    classes = [bands.of_class([(material, 1.0)]) for material in materials]
    spectra, _ = simulate(classes, WAVELENGTHS, 500, Mixing(), np.random.default_rng(5))
    return spectra


def test_what_was_asked_for_is_not_unlike(bands):
    source = KnowledgeSource(bands, ASKED).fit(pixels(bands, "tree_broadleaf", "soil_loam"))
    assert source.unlike_ < 0.05


def test_a_class_nobody_named_is_seen(bands):
    scene = pixels(bands, "tree_broadleaf", "soil_loam", "snow", "water_clear")
    source = KnowledgeSource(bands, ASKED).fit(scene)
    # Half of the pixels are snow or water; mixed ones among them may pass for dark or bright soil.
    assert 0.3 < source.unlike_ < 0.6


def test_nonsense_is_all_unlike(bands):
    noise = np.random.default_rng(0).uniform(0, 1, (500, 60)).astype(np.float32)
    assert KnowledgeSource(bands, ASKED).fit(noise).unlike_ > 0.9
