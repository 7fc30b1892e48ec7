"""Which bands are shown, and the small picture."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from engine.scene import Scene
from engine.scene.display import rgb_bands, stretched


def test_by_wavelength_among_usable_bands() -> None:
    nm = np.array([460.0, 550, 640, 645, 860])
    usable = np.array([True, True, False, True, True])
    assert rgb_bands(nm, usable, "true") == (4, 2, 1)
    assert rgb_bands(nm, usable, "infrared") == (5, 4, 2)


def test_sensors_without_those_colours() -> None:
    assert rgb_bands(np.array([2300.0, 1600, 2100]), np.ones(3, bool), "true") == (1, 3, 2)


@pytest.mark.parametrize(
    ("count", "expected"), [(1, (1, 1, 1)), (2, (1, 1, 1)), (3, (1, 2, 3)), (12, (1, 2, 3))]
)
def test_few_bands_without_wavelengths(count: int, expected: tuple[int, int, int]) -> None:
    assert rgb_bands(None, np.ones(count, bool), "true") == expected


def test_many_bands_without_wavelengths_go_from_long_to_short() -> None:
    r, g, b = rgb_bands(None, np.ones(200, bool), "true")
    assert 200 > r > g > b > 0


@pytest.mark.parametrize("layout", [{}, {"tiled": True, "blockxsize": 16, "blockysize": 16}])
@pytest.mark.parametrize("size", [7, 20, 50, 500])
def test_thumbnail(raster: Any, spectra: np.ndarray, layout: dict[str, Any], size: int) -> None:
    spectra[:, 20:] = -999
    with Scene.open(raster(spectra, nodata=-999, **layout)) as scene:
        picture, valid = scene.thumbnail(size)
        step = -(-50 // size)
        rows, cols = np.arange(step // 2, 40, step), np.arange(step // 2, 50, step)
        assert picture.shape == (*valid.shape, 3)
        assert max(valid.shape) <= size
        assert np.array_equal(valid, np.repeat(rows[:, None] < 20, cols.size, axis=1))
        shown = spectra[np.array(scene.rgb_bands()) - 1][:, rows][:, :, cols].transpose(1, 2, 0)
        for channel in range(3):
            # Order is kept: brighter stays brighter.
            order = np.argsort(shown[valid][:, channel])
            assert (np.diff(picture[valid][order, channel].astype(int)) >= 0).all()
        assert not picture[~valid].any()


def test_stretch_spans_the_percentiles() -> None:
    values = np.linspace(0.1, 0.3, 1000, dtype=np.float32).reshape(1, 10, 100).repeat(3, 0)
    picture = stretched(values, np.ones((10, 100), bool))
    assert (picture.min(), picture.max()) == (0, 255)
    assert 120 < np.median(picture) < 135
    assert not stretched(values, np.zeros((10, 100), bool)).any()
