"""The reflectance scale: from metadata, or guessed and said."""

from __future__ import annotations

import numpy as np
import pytest

from engine.scene.scale import find_scale

RNG = np.random.default_rng(3)
REFLECTANCE = RNG.beta(2, 6, (4000, 30)) * 0.8
NM = np.linspace(420, 2400, 30)


@pytest.mark.parametrize(
    ("values", "dtype", "kind", "factor"),
    [
        (REFLECTANCE, np.float32, "0-1", 1.0),
        (REFLECTANCE * 100, np.float32, "0-100", 0.01),
        (REFLECTANCE * 100, np.int16, "0-100", 0.01),
        (REFLECTANCE * 10_000, np.int16, "0-10000", 1e-4),
        (REFLECTANCE * 10_000, np.uint16, "0-10000", 1e-4),
        (REFLECTANCE * 10_000, np.float32, "0-10000", 1e-4),
        (REFLECTANCE * 0.08 * 10_000, np.int16, "0-10000", 1e-4),
    ],
)
def test_guesses(values: np.ndarray, dtype: type, kind: str, factor: float) -> None:
    scale = find_scale(values, NM, np.dtype(dtype), declared=False, reflectance_factor=None)
    assert (scale.kind, scale.factor, scale.guessed) == (kind, factor, True)
    assert scale.sentence


@pytest.mark.parametrize(("top", "dtype"), [(255, np.uint8), (60_000, np.uint16), (300, np.int16)])
def test_digital_numbers_become_about_one(top: float, dtype: type) -> None:
    values = REFLECTANCE / REFLECTANCE.max() * top
    scale = find_scale(values, NM, np.dtype(dtype), declared=False, reflectance_factor=None)
    assert scale.kind == "DN"
    assert np.percentile(values * scale.factor, 99.9) == pytest.approx(1)
    assert "not as reflectance" in scale.sentence


def test_metadata_is_believed_and_not_called_a_guess() -> None:
    scale = find_scale(REFLECTANCE, NM, np.dtype("int16"), declared=True, reflectance_factor=None)
    assert (scale.kind, scale.factor, scale.guessed) == ("metadata", 1.0, False)
    scale = find_scale(
        REFLECTANCE * 5000, NM, np.dtype("int16"), declared=False, reflectance_factor=5000.0
    )
    assert (scale.kind, scale.factor, scale.guessed) == ("metadata", 1 / 5000, False)


def test_metadata_that_gives_percent_is_seen() -> None:
    scale = find_scale(
        REFLECTANCE * 100, NM, np.dtype("int16"), declared=True, reflectance_factor=None
    )
    assert (scale.kind, scale.guessed) == ("0-100", True)


def test_radiance_with_a_dark_level_is_not_called_reflectance() -> None:
    sun = np.exp(-((NM - 400) / 600))
    radiance = 1000 + 6000 * sun * (0.5 + REFLECTANCE)
    scale = find_scale(radiance, NM, np.dtype("uint16"), declared=False, reflectance_factor=None)
    assert scale.kind == "DN"
    assert "radiance" in scale.sentence


def test_nothing_to_look_at() -> None:
    scale = find_scale(
        np.empty((0, 3)), NM[:3], np.dtype("int16"), declared=False, reflectance_factor=None
    )
    assert scale.factor == 1
