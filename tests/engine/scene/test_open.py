"""Opening whatever people have, and refusing in one sentence what cannot be used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.testing import assert_allclose
from rasterio.env import get_gdal_config

from engine.errors import SceneError
from engine.scene import Scene


def test_what_a_geotiff_says(raster: Any, spectra: np.ndarray, wavelength_tags: Any) -> None:
    wavelength_tags[4]["bbl"] = "0"
    path = raster(
        spectra, crs="EPSG:32633", transform=rasterio.Affine(30, 0, 4e5, 0, -30, 5e6),
        nodata=-32768, scales=(1e-4,) * 12, band_tags=wavelength_tags,
    )  # fmt: skip
    with Scene.open(path) as scene:
        assert (scene.height, scene.width, scene.count, scene.name) == (40, 50, 12, "scene")
        assert scene.dtype == np.int16
        assert scene.georeferenced
        assert scene.transform == (30, 0, 4e5, 0, -30, 5e6)
        assert (scene.crs_name, scene.crs_units) == ("EPSG:32633", "metre")
        assert "WGS 84 / UTM zone 33N" in str(scene.crs_wkt)
        assert scene.extent == (4e5, 5e6 - 1200, 4e5 + 1500, 5e6)
        assert_allclose(scene.fwhm, 10)
        assert not scene.fwhm_estimated
        assert (scene.scale.kind, scene.scale.guessed) == ("metadata", False)
        assert scene.bands[4].bad
        assert scene.bands[0].index == 1
        assert scene.bands[0].nodata == -32768
        assert scene.bands[0].scale == 1e-4
        # 450 + k * 159.09: bands 7 and 10 would be 1404 and 1881 nm, in water absorption.
        assert np.flatnonzero(~scene.usable).tolist() == [4, 6, 9]
        assert scene.warnings == []


def test_without_georeference_rows_go_down_from_zero_as_in_qgis(raster: Any) -> None:
    with Scene.open(raster(np.ones((2, 5, 7), np.float32))) as scene:
        assert not scene.georeferenced
        assert scene.transform == (1, 0, 0, 0, -1, 0)
        assert scene.extent == (0, -5, 7, 0)
        assert scene.crs_wkt is None
        assert scene.crs_units is None


def test_degrees(raster: Any) -> None:
    path = raster(
        np.ones((2, 5, 7), np.float32), crs="EPSG:4326",
        transform=rasterio.Affine(0.01, 0, 13, 0, -0.01, 52),
    )  # fmt: skip
    with Scene.open(path) as scene:
        assert scene.crs_units == "degree"


def test_unsorted_wavelengths_are_kept_in_band_order(raster: Any, spectra: np.ndarray) -> None:
    order = [3, 0, 2, 1]
    nm = np.array([450.0, 550, 650, 860])[order]
    tags = [{"Wavelength": f"{w}", "WAVELENGTH_UNITS": "nm"} for w in nm]
    with Scene.open(raster(spectra[:4], band_tags=tags)) as scene:
        assert scene.wavelengths.tolist() == nm.tolist()
        assert scene.rgb_bands() == (3, 4, 2)
        assert scene.rgb_bands("infrared") == (1, 3, 4)
        assert scene.fwhm_estimated


def test_a_band_without_wavelength_is_never_used(
    raster: Any, spectra: np.ndarray, wavelength_tags: Any
) -> None:
    wavelength_tags[2]["wavelength"] = "nan"
    with Scene.open(raster(spectra, band_tags=wavelength_tags)) as scene:
        assert scene.bands[2].wavelength is None
        assert not scene.usable[2]
        assert np.isfinite(scene.wavelengths[scene.usable]).all()
        assert any("1 of 12 bands have no wavelength" in text for text in scene.warnings)


def test_few_wavelengths_are_as_good_as_none(raster: Any, spectra: np.ndarray) -> None:
    tags = [{"wavelength": "500", "wavelength_units": "nm"}, *[{}] * 11]
    with Scene.open(raster(spectra, band_tags=tags)) as scene:
        assert scene.wavelengths is None
        assert scene.usable.all()
        assert any("Only 1 of 12" in text for text in scene.warnings)


def test_thermal_bands_are_not_used_and_that_is_said(raster: Any, spectra: np.ndarray) -> None:
    tags = [{"wavelength": w, "wavelength_units": "um"} for w in ("0.56", "0.66", "0.83", "11.45")]
    with Scene.open(raster(spectra[:4], band_tags=tags)) as scene:
        assert scene.usable.tolist() == [True, True, True, False]
        assert any("11450 nm" in text for text in scene.warnings)
        assert scene.why_unusable(scene.bands[3]) == "no reflected sunlight"


def test_all_bands_bad_uses_all_and_says_so(
    raster: Any, spectra: np.ndarray, wavelength_tags: Any
) -> None:
    for tags in wavelength_tags:
        tags["bbl"] = "0"
    with Scene.open(raster(spectra, band_tags=wavelength_tags)) as scene:
        assert scene.usable.all()
        assert any("all are used" in text for text in scene.warnings)


def test_alpha_is_no_band_of_light(raster: Any) -> None:
    array = np.full((4, 6, 6), 200, np.uint8)
    path = raster(array, photometric="RGB", alpha="YES")
    with Scene.open(path) as scene:
        assert scene.usable.tolist() == [True, True, True, False]


@pytest.mark.parametrize("interleave", ["bsq", "bil", "bip"])
@pytest.mark.parametrize("by_header", [False, True])
def test_envi(raster: Any, spectra: np.ndarray, interleave: str, by_header: bool) -> None:
    path = raster(spectra, "cube.img", driver="ENVI", interleave=interleave)
    header = path.with_suffix(".hdr")
    nm = ", ".join(f"{w / 1e3:.3f}" for w in np.linspace(450, 1300, 12))
    header.write_text(
        header.read_text()
        + f"wavelength units = Micrometers\nwavelength = {{{nm}}}\nfwhm = {{{'0.01,' * 11}0.01}}\n"
        f"bbl = {{0{', 1' * 11}}}\nreflectance scale factor = 8000\ndata ignore value = 77\n"
    )
    with Scene.open(header if by_header else path) as scene:
        assert_allclose(scene.wavelengths, np.linspace(450, 1300, 12), atol=0.51)
        assert_allclose(scene.fwhm, 10)
        assert np.flatnonzero(~scene.usable).tolist() == [0]
        assert (scene.scale.kind, scene.scale.factor) == ("metadata", 1 / 8000)
        assert scene.bands[3].nodata == 77
        values, valid = scene.read()
        expected = (spectra[1:] != 77).all(axis=0)
        assert np.array_equal(valid, expected)
        assert_allclose(values[:, valid], spectra[1:][:, expected] / 8000, rtol=1e-6)


def test_big_endian_bip_in_a_narrow_window(tmp_path: Path) -> None:
    cube = np.random.default_rng(2).integers(1, 9000, (30, 20, 6)).astype(">i2")
    (tmp_path / "cube").write_bytes(b"x" * 16 + cube.tobytes())
    (tmp_path / "cube.hdr").write_text(
        "ENVI\nsamples = 20\nlines = 30\nbands = 6\nheader offset = 16\nfile type = ENVI Standard\n"
        "data type = 2\ninterleave = bip\nbyte order = 1\n"
    )
    with Scene.open(tmp_path / "cube") as scene:
        chosen = np.array([False, True, False, True, True, False])
        values, _ = scene.read(scene.window._replace(row=7, col=3, height=11, width=5), chosen)
        expected = cube[7:18, 3:8][..., chosen].transpose(2, 0, 1) * scene.scale.factor
        assert_allclose(values, expected, rtol=1e-6)


def test_a_header_beside_a_tiff_is_read(raster: Any, spectra: np.ndarray) -> None:
    path = raster(spectra[:3])
    path.with_suffix(".hdr").write_text(
        "ENVI\nbands = 3\nwavelength = { 450, 550,\n 650 }\nwavelength units = Nanometers\n"
    )
    with Scene.open(path) as scene:
        assert scene.wavelengths.tolist() == [450, 550, 650]
        assert "beside" in scene.wavelength_source


def test_a_foreign_header_beside_is_left_alone(raster: Any, spectra: np.ndarray) -> None:
    path = raster(spectra[:3])
    path.with_suffix(".hdr").write_text("ENVI\nbands = 2\nwavelength = {450, 550}\n")
    with Scene.open(path) as scene:
        assert scene.wavelengths is None


@pytest.mark.parametrize("value", [-32768, 0])
def test_all_nodata_opens(raster: Any, value: int) -> None:
    array = np.full((4, 30, 30), value, np.int16)
    with Scene.open(raster(array, nodata=value)) as scene:
        assert not scene.read().valid.any()
        assert scene.sample(100, 0).values.shape == (0, 4)
        assert any("No pixel with data" in text for text in scene.warnings)
        picture, mask = scene.thumbnail(10)
        assert not mask.any()
        assert not picture.any()
        json.dumps(scene.summary(), allow_nan=False)


def test_nan_everywhere_opens(raster: Any) -> None:
    with Scene.open(raster(np.full((4, 9, 9), np.nan, np.float32), nodata=np.nan)) as scene:
        assert not scene.read().valid.any()
        assert scene.sample(100, 0).values.shape == (0, 4)
        assert (
            json.loads(json.dumps(scene.summary(), allow_nan=False))["bands"][0]["nodata"] == "nan"
        )


def test_one_band_opens(raster: Any) -> None:
    with Scene.open(raster(np.full((1, 9, 9), 0.3, np.float32))) as scene:
        assert scene.rgb_bands() == (1, 1, 1)
        assert scene.read().valid.all()
        assert scene.sample(5, 0).values.shape == (5, 1)


# -- refusals -----------------------------------------------------------------------------


def refusal(path: str | Path) -> str:
    with pytest.raises(SceneError) as caught:
        Scene.open(path)
    assert "\n" not in caught.value.message
    return caught.value.message


def test_missing(tmp_path: Path) -> None:
    assert "no_such.tif does not exist" in refusal(tmp_path / "no_such.tif")
    assert "no_such.mat does not exist" in refusal(tmp_path / "no_such.mat")


def test_folder_and_empty_and_text(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)
    empty, text = tmp_path / "empty.tif", tmp_path / "notes.txt"
    empty.touch()
    text.write_text("hello")
    assert "empty.tif is empty" in refusal(empty)
    assert "notes.txt cannot be opened" in refusal(text)


@pytest.mark.parametrize(
    "options",
    [
        {}, {"interleave": "pixel"}, {"compress": "deflate"},
        {"tiled": True, "blockxsize": 16, "blockysize": 16}, {"compress": "lzw", "predictor": 2},
    ],
)  # fmt: skip
@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.99])
def test_truncated_tiff_names_the_file(
    raster: Any, spectra: np.ndarray, options: dict[str, Any], share: float
) -> None:
    path = raster(spectra, **options)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.raises(SceneError, match=r"scene\.tif") as caught, Scene.open(path) as scene:
        scene.read()
    assert "export it again" in caught.value.message


@pytest.mark.parametrize("interleave", ["bsq", "bil", "bip"])
def test_truncated_envi(raster: Any, spectra: np.ndarray, interleave: str) -> None:
    path = raster(spectra, "cube.img", driver="ENVI", interleave=interleave)
    path.write_bytes(path.read_bytes()[:-100])
    message = refusal(path)
    assert "cube.img is truncated" in message
    assert "48,000" in message


def test_damage_that_happens_later(raster: Any) -> None:
    array = np.random.default_rng(0).integers(1, 9000, (8, 400, 300)).astype(np.int16)
    path = raster(array, "cube.img", driver="ENVI", interleave="bip")
    with Scene.open(path) as scene:
        assert scene.usable.all()
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        with pytest.raises(SceneError, match=r"cube\.img cannot be read at row \d+"):
            scene.read()


def test_damage_in_the_middle(raster: Any) -> None:
    array = np.random.default_rng(0).integers(1, 9000, (8, 200, 100)).astype(np.int16)
    path = raster(array, compress="deflate", tiled=True, blockxsize=32, blockysize=32)
    content = bytearray(path.read_bytes())
    start, length = len(content) * 2 // 5, len(content) // 5
    content[start : start + length] = bytes(length)
    path.write_bytes(content)
    with Scene.open(path) as scene, pytest.raises(SceneError, match=r"scene\.tif cannot be read"):
        scene.read()


def test_complex_numbers(raster: Any) -> None:
    assert "complex" in refusal(raster(np.ones((1, 4, 4), np.complex64)))


def test_a_header_without_data(tmp_path: Path) -> None:
    (tmp_path / "cube.hdr").write_text("ENVI\nbands = 3\n")
    assert "cube.img" in refusal(tmp_path / "cube.hdr")


def test_a_container_names_what_is_inside(tmp_path: Path) -> None:
    import h5py

    with h5py.File(tmp_path / "two.h5", "w") as file:
        file["a"] = np.ones((3, 4, 5))
        file["b"] = np.ones((3, 4, 5))
    message = refusal(tmp_path / "two.h5")
    assert "container of 2 rasters" in message
    assert "//a" in message


def test_the_input_is_untouched(raster: Any, spectra: np.ndarray) -> None:
    path = raster(spectra)
    before = path.read_bytes()
    names = sorted(p.name for p in path.parent.iterdir())
    with Scene.open(path) as scene:
        scene.summary()
        scene.thumbnail(10)
    assert path.read_bytes() == before
    assert sorted(p.name for p in path.parent.iterdir()) == names


def test_gdals_cache_stays_small_whatever_order_scenes_are_closed_in(
    raster: Any, spectra: np.ndarray
) -> None:
    first = Scene.open(raster(spectra, "a.tif"))
    second = Scene.open(raster(spectra, "b.tif"))
    first.close()
    with rasterio.Env():
        assert get_gdal_config("GDAL_CACHEMAX") <= 512 * 2**20
    assert second.read().valid.all()
    second.close()
