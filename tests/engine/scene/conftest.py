"""Small rasters made on the spot."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.errors import NotGeoreferencedWarning

Writer = Callable[..., Path]


@pytest.fixture
def raster(tmp_path: Path) -> Writer:
    """Write an array (bands, h, w) as a raster and return its path.

    ``band_tags``, ``imagery``: one dict a band; ``descriptions``, ``scales``, ``offsets``: one a
    band; ``tags``: of the dataset; anything else goes to rasterio.
    """

    def write(array: np.ndarray, name: str = "scene.tif", **options: Any) -> Path:
        path = tmp_path / name
        take = {
            key: options.pop(key, None)
            for key in ("band_tags", "imagery", "descriptions", "scales", "offsets", "tags")
        }
        profile = {"driver": "GTiff", **options}
        count, height, width = array.shape
        size = {"height": height, "width": width, "count": count, "dtype": array.dtype}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            out = rasterio.open(path, "w", **size, **profile)
        with out:
            out.write(array)
            if take["tags"]:
                out.update_tags(**take["tags"])
            for key in ("descriptions", "scales", "offsets"):
                if take[key]:
                    setattr(out, key, take[key])
            for band in range(count):
                if take["band_tags"]:
                    out.update_tags(band + 1, **take["band_tags"][band])
                if take["imagery"]:
                    out.update_tags(band + 1, ns="IMAGERY", **take["imagery"][band])
        return path

    return write


@pytest.fixture
def spectra() -> np.ndarray:
    """int16 reflectance x 10000 of 12 bands, 40 x 50 pixels, none of them 0."""
    rng = np.random.default_rng(5)
    return rng.integers(50, 6000, (12, 40, 50)).astype(np.int16)


WAVELENGTHS = tuple(float(w) for w in np.linspace(450, 2200, 12).round(2))


@pytest.fixture
def wavelength_tags() -> list[dict[str, str]]:
    """Band tags for 12 bands, 450-2200 nm."""
    return [
        {"wavelength": f"{w}", "wavelength_units": "Nanometers", "fwhm": "10", "bbl": "1"}
        for w in WAVELENGTHS
    ]
