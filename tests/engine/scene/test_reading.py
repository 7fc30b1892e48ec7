"""Values, validity, tiles: the same whatever the layout of the file and the tiles."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from engine.errors import SceneError
from engine.scene import Scene, Window

LAYOUTS: dict[str, dict[str, Any]] = {
    "strips": {},
    "pixel strips": {"interleave": "pixel"},
    "pixel tiles": {"interleave": "pixel", "tiled": True, "blockxsize": 16, "blockysize": 16},
    "band tiles": {"interleave": "band", "tiled": True, "blockxsize": 16, "blockysize": 32},
    "deflate": {"compress": "deflate", "tiled": True, "blockxsize": 16, "blockysize": 16},
    "one strip": {"blockysize": 40, "compress": "lzw"},
    "bsq": {"driver": "ENVI", "interleave": "bsq"},
    "bil": {"driver": "ENVI", "interleave": "bil"},
    "bip": {"driver": "ENVI", "interleave": "bip"},
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_values_and_validity(raster: Any, spectra: np.ndarray, layout: str) -> None:
    spectra[3, 5, 6] = -999
    spectra[:, 7:9, 10] = 0
    path = raster(spectra, nodata=-999, **LAYOUTS[layout])
    with Scene.open(path) as scene:
        values, valid = scene.read()
        expected = np.ones((40, 50), bool)
        expected[5, 6] = expected[7:9, 10] = False
        assert np.array_equal(valid, expected)
        assert values.dtype == np.float32
        assert_allclose(values, np.where(expected, spectra * np.float32(1e-4), 0), rtol=1e-6)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_tiles_give_the_whole(raster: Any, spectra: np.ndarray, layout: str) -> None:
    spectra[:, 11:20, 30:44] = -999
    with Scene.open(raster(spectra, nodata=-999, **LAYOUTS[layout])) as scene:
        whole = scene.read()
        for memory in (0.0001, 0.005, 0.03, 10):
            tiles = scene.tiles(bytes_per_pixel=100, memory_mb=memory)
            values, valid = np.full_like(whole.values, -7), np.zeros_like(whole.valid)
            for window, block in scene.read_ahead(tiles):
                rows = slice(window.row, window.row + window.height)
                cols = slice(window.col, window.col + window.width)
                values[:, rows, cols], valid[rows, cols] = block
            assert np.array_equal(values, whole.values)
            assert np.array_equal(valid, whole.valid)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.sampled_from(list(LAYOUTS)),
    st.integers(0, 39), st.integers(0, 49), st.integers(1, 40), st.integers(1, 50),
)  # fmt: skip
def test_any_window_is_a_cut_of_the_whole(
    raster: Any, spectra: np.ndarray, layout: str, row: int, col: int, height: int, width: int
) -> None:
    window = Window(row, col, min(height, 40 - row), min(width, 50 - col))
    with Scene.open(raster(spectra, **LAYOUTS[layout])) as scene:
        values, valid = scene.read(window)
        rows = slice(row, row + window.height)
        cols = slice(col, col + window.width)
        assert np.array_equal(values, scene.read().values[:, rows, cols])
        assert valid.all()


def test_chunks_and_big_blocks(raster: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    array = np.random.default_rng(0).integers(1, 9000, (20, 300, 310)).astype(np.int16)
    for name, options in LAYOUTS.items():
        with Scene.open(raster(array, **options)) as scene:
            whole = scene.read().values
            with monkeypatch.context() as patch:
                patch.setattr("engine.scene.learn._CHUNK_BYTES", 9000)
                assert np.array_equal(scene.read().values, whole), name


def test_scale_and_offset_of_each_band(raster: Any, spectra: np.ndarray) -> None:
    scales = tuple(1e-4 * (1 + b % 3) / 3 for b in range(12))
    offsets = tuple(0.01 * b for b in range(12))
    with Scene.open(raster(spectra, scales=scales, offsets=offsets)) as scene:
        expected = spectra * np.array(scales)[:, None, None] + np.array(offsets)[:, None, None]
        assert scene.scale.kind == "metadata"
        assert_allclose(scene.read().values, expected, rtol=2e-6)


def test_nodata_of_each_band_nan_and_infinity(tmp_path: Path) -> None:
    array = np.full((3, 4, 5), 0.3)
    array[0, 0, 0], array[1, 1, 1], array[2, 2, 2], array[2, 3, 3] = np.nan, np.inf, -np.inf, 1e39
    array[0, 3, 4] = -1.0
    path = tmp_path / "scene.vrt"
    with rasterio.open(
        tmp_path / "a.tif", "w", driver="GTiff", height=4, width=5, count=3, dtype="float64",
        nodata=-1.0, transform=rasterio.Affine(1, 0, 0, 0, -1, 9),
    ) as out:  # fmt: skip
        out.write(array)
    source = "<SimpleSource><SourceFilename relativeToVRT='1'>a.tif</SourceFilename><SourceBand>{b}"
    source += "</SourceBand></SimpleSource>"
    bands = "".join(
        f"<VRTRasterBand dataType='Float64' band='{b}'><NoDataValue>{n}</NoDataValue>"
        + source.format(b=b)
        + "</VRTRasterBand>"
        for b, n in ((1, -1), (2, 0.3), (3, -5))
    )
    path.write_text(f"<VRTDataset rasterXSize='5' rasterYSize='4'>{bands}</VRTDataset>")
    with Scene.open(tmp_path / "a.tif") as scene:
        invalid = np.argwhere(~scene.read().valid).tolist()
        # 1e39 does not fit float32: it is as good as infinite.
        assert invalid == [[0, 0], [1, 1], [2, 2], [3, 3], [3, 4]]
        assert np.isfinite(scene.read().values).all()
    with Scene.open(path) as scene:
        assert [band.nodata for band in scene.bands] == [-1, 0.3, -5]
        # Band 2 is nodata nearly everywhere: it is dropped rather than the pixels.
        assert scene.usable.tolist() == [True, False, True]
        assert any("hold no data" in text for text in scene.warnings)


def test_nodata_the_type_cannot_hold_is_ignored(tmp_path: Path, raster: Any) -> None:
    array = np.full((2, 4, 5), 4000, np.uint16)
    with Scene.open(raster(array, nodata=0)) as scene:
        assert scene.read().valid.all()
    xml = (tmp_path / "scene.tif").name
    vrt = tmp_path / "scene.vrt"
    band = (
        "<VRTRasterBand dataType='UInt16' band='1'><NoDataValue>-9999</NoDataValue><SimpleSource>"
        f"<SourceFilename relativeToVRT='1'>{xml}</SourceFilename><SourceBand>1</SourceBand>"
        "</SimpleSource></VRTRasterBand>"
    )
    vrt.write_text(f"<VRTDataset rasterXSize='5' rasterYSize='4'>{band}</VRTDataset>")
    with Scene.open(vrt) as scene:
        assert scene.read().valid.all()


@pytest.mark.parametrize(("fill", "dtype"), [(-9999, np.int16), (65535, np.uint16)])
def test_undeclared_fill_values_are_found_and_said(raster: Any, fill: int, dtype: type) -> None:
    array = np.random.default_rng(1).integers(100, 6000, (5, 30, 30)).astype(dtype)
    array[:, :, :6] = fill
    with Scene.open(raster(array)) as scene:
        assert np.array_equal(scene.read().valid[0], np.arange(30) >= 6)
        assert any(f"{fill:g}" in text and "No nodata" in text for text in scene.warnings)
        assert scene.scale.kind == "0-10000"


def test_undeclared_background_of_zeros_is_said(raster: Any, spectra: np.ndarray) -> None:
    spectra[:, :, :20] = 0
    with Scene.open(raster(spectra)) as scene:
        assert scene.read().valid.mean() == pytest.approx(0.6)
        assert any("40 % of the pixels are 0 in every band" in text for text in scene.warnings)


def test_a_zero_in_some_bands_is_data(raster: Any, spectra: np.ndarray) -> None:
    spectra[:11, 3, 3] = 0
    with Scene.open(raster(spectra)) as scene:
        assert scene.read().valid.all()


def test_bands_of_zeros_are_not_used(raster: Any, spectra: np.ndarray) -> None:
    spectra[[2, 9]] = 0
    with Scene.open(raster(spectra)) as scene:
        assert np.flatnonzero(~scene.usable).tolist() == [2, 9]
        assert scene.read().values.shape[0] == 10
        assert scene.read(bands=np.arange(12) == 2).values.shape[0] == 1


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_the_files_own_mask_is_heeded(raster: Any, spectra: np.ndarray) -> None:
    path = raster(spectra)
    mask = np.full((40, 50), 255, np.uint8)
    mask[10:20] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as out:
        out.write_mask(mask)
    with Scene.open(path) as scene:
        assert np.array_equal(scene.read().valid, mask > 0)


def test_windows_and_bands_that_do_not_exist(raster: Any, spectra: np.ndarray) -> None:
    with Scene.open(raster(spectra)) as scene:
        for window in (Window(0, 0, 41, 5), Window(-1, 0, 5, 5), Window(0, 0, 0, 5)):
            with pytest.raises(SceneError, match="does not lie in scene"):
                scene.read(window)
        for bands in (np.zeros(12, bool), np.ones(3, bool)):
            with pytest.raises(SceneError, match="at least one of its 12 bands"):
                scene.read(bands=bands)


def test_read_ahead_ends_its_thread_when_left(raster: Any, spectra: np.ndarray) -> None:
    with Scene.open(raster(spectra)) as scene:
        tiles = scene.tiles(bytes_per_pixel=100, memory_mb=0.01)
        assert len(tiles) > 5
        running = threading.active_count()
        blocks = scene.read_ahead(tiles)
        next(blocks)
        assert threading.active_count() == running + 1
        blocks.close()
        assert threading.active_count() == running


def test_read_ahead_passes_errors_on(raster: Any, spectra: np.ndarray) -> None:
    with Scene.open(raster(spectra)) as scene:
        blocks = scene.read_ahead([Window(0, 0, 5, 5), Window(0, 0, 99, 99)])
        next(blocks)
        with pytest.raises(SceneError, match="does not lie in"):
            next(blocks)


def test_main_thread_may_read_while_reading_ahead(raster: Any, spectra: np.ndarray) -> None:
    with Scene.open(raster(spectra, **LAYOUTS["deflate"])) as scene:
        whole = scene.read().values
        for window, block in scene.read_ahead(scene.tiles(bytes_per_pixel=100, memory_mb=0.01)):
            assert np.array_equal(scene.read(window).values, block.values)
        assert np.array_equal(scene.read().values, whole)
