"""What is understood of measured scenes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
import scipy.io
from numpy.testing import assert_allclose

from engine.errors import SceneError
from engine.scene import Scene, Window

pytestmark = pytest.mark.data


def test_enmap_potsdam(data: Path) -> None:
    path = data / "enmap_potsdam" / "enmap_potsdam.tif"
    with Scene.open(path) as scene, rasterio.open(path) as raw:
        assert (scene.height, scene.width, scene.count) == (192, 160, 224)
        assert (scene.crs_name, scene.crs_units) == ("EPSG:32633", "metre")
        assert scene.wavelengths[0] == 418.24
        assert scene.wavelengths[-1] == 2445.53
        assert_allclose(scene.fwhm[0], 6.99561)
        assert (scene.scale.kind, scene.scale.guessed) == ("metadata", False)
        assert [band.index for band in scene.bands if band.bad] == list(range(130, 136))
        bad = np.array([band.bad for band in scene.bands])
        dropped = scene.wavelengths[~scene.usable & ~bad]
        assert dropped.size == 4
        assert ((dropped > 1340) & (dropped < 1460) | (dropped > 1790) & (dropped < 1970)).all()
        values, valid = scene.read()
        stored = raw.read()
        assert valid.mean() == pytest.approx(0.6, abs=0.01)
        kept = stored[scene.usable]
        # Three pixels over water were cut to 0 in every band: no spectrum is left in them.
        assert (kept == 0).all(axis=0).sum() == 3
        assert np.array_equal(valid, (kept != -32768).all(axis=0) & (kept != 0).any(axis=0))
        expected = stored[scene.usable][:, valid] * 1e-4
        assert_allclose(values[:, valid], expected, rtol=1e-5, atol=1e-7)
        assert scene.warnings == []
        xmin, _, _, ymax = scene.extent
        assert scene.window_of((xmin, ymax - 300, xmin + 600, ymax)) == Window(0, 0, 10, 20)
        r, g, b = scene.rgb_bands()
        assert np.abs(scene.wavelengths[np.array([r, g, b]) - 1] - [640, 550, 460]).max() < 5
        json.dumps(scene.summary(), allow_nan=False)


def test_indian_pines(data: Path) -> None:
    folder = data / "indian_pines"
    with Scene.open(folder / "indian_pines_gic.hdr") as scene:
        assert (scene.height, scene.width, scene.count) == (145, 145, 200)
        # The header's own numbers, not GDAL's rounded ones.
        assert scene.wavelengths[0] == 400.02
        assert_allclose(scene.fwhm[:2], [9.78, 9.82])
        assert scene.transform == (1, 0, 0, 0, -1, 0)
        assert scene.scale.kind == "DN"
        assert "radiance" in scene.scale.sentence
        assert scene.read().valid.all()
    with Scene.open(folder / "indian_pines_subscene.mat") as scene:
        cube = scipy.io.loadmat(folder / "indian_pines_subscene.mat")["X"]
        assert (scene.height, scene.width, scene.count) == (85, 70, 200)
        values = scene.read().values / scene.scale.factor
        assert_allclose(values, cube.transpose(2, 0, 1), rtol=1e-5)


def test_emit(data: Path) -> None:
    with Scene.open(data / "emit" / "emit20250324t221005_jpl_unmix_ex") as scene:
        assert scene.count == 285
        assert_allclose(scene.wavelengths[0], 381.0055927)
        assert_allclose(scene.fwhm[0], 8.415)
        assert scene.bands[0].nodata == -9999
        assert sum(band.bad for band in scene.bands) > 30
        assert any("no unit is given, taken as nm" in text for text in scene.warnings)
        assert scene.scale.kind == "0-1"


def test_multispectral(data: Path) -> None:
    with Scene.open(data / "multispectral" / "landsat5_sample.tif") as scene:
        assert scene.wavelengths.tolist() == [485, 560, 660, 830, 1650, 11450, 2215]
        assert scene.usable.tolist() == [True] * 5 + [False, True]
        assert any("11450 nm" in text for text in scene.warnings)
        assert scene.rgb_bands() == (3, 2, 1)
        assert scene.fwhm_estimated
        assert scene.scale.kind == "DN"
    with Scene.open(data / "multispectral" / "sentinel2_sample.tif") as scene:
        assert scene.crs_units == "degree"
        assert scene.usable.all()
        assert scene.rgb_bands() == (4, 3, 1)
        assert scene.rgb_bands("infrared") in {(8, 4, 3), (9, 4, 3)}
        assert (scene.scale.kind, scene.scale.factor) == ("0-1", 1.0)


def test_samson(data: Path) -> None:
    path = data / "samson" / "samson.mat"
    with pytest.raises(SceneError, match=r"S_GT .95 x 95 x 3., Y .156 x 9025.*samson\.mat:Y"):
        Scene.open(path)
    stored = scipy.io.loadmat(path)["Y"]
    with Scene.open(f"{path}:Y") as scene:
        assert (scene.height, scene.width, scene.count) == (95, 95, 156)
        values = scene.read().values
        for pixel in (0, 94, 95, 5000, 9024):
            assert_allclose(values[:, pixel % 95, pixel // 95], stored[:, pixel], rtol=1e-6)


def test_salinas_and_pavia(data: Path) -> None:
    with Scene.open(data / "salinas_a" / "salinas_a.mat") as scene:
        assert (scene.height, scene.width, scene.count) == (83, 86, 204)
        assert scene.wavelengths is None
        assert scene.scale.kind == "0-10000"
    with Scene.open(data / "pavia_u_lowres" / "pavia_u_lowres.mat") as scene:
        assert (scene.height, scene.width, scene.count) == (80, 50, 103)
        assert_allclose(scene.wavelengths[[0, -1]], [430, 860])
        assert scene.scale.kind == "0-1"


def test_tree_crowns_of_nine_pixels(data: Path) -> None:
    for path in sorted((data / "neon_crowns" / "crowns").glob("*.tif"))[:5]:
        with Scene.open(path) as scene:
            assert scene.count == 369
            assert scene.read().valid.any()
