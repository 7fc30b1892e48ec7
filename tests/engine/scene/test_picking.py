"""Scattered pixels are those of the whole raster, whatever the tiles are."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.scene import Scene, Window, picking, pixels_by_tile, values_at
from engine.scene.window import cut


@pytest.fixture
def scene(tmp_path):
    rng = np.random.default_rng(3)
    values = rng.integers(1, 9000, (5, 40, 30)).astype(np.int16)
    values[:, 10, 7] = -32768
    path = tmp_path / "scene.tif"
    profile = {"driver": "GTiff", "height": 40, "width": 30, "count": 5, "dtype": "int16"}
    with rasterio.open(
        path, "w", nodata=-32768, tiled=True, blockxsize=16, blockysize=16, **profile
    ) as out:
        out.write(values)
    with Scene.open(path) as opened:
        yield opened


@pytest.mark.parametrize("tile_mb", [64.0, 0.003])
def test_same_as_reading_everything(scene, tile_mb, monkeypatch):
    monkeypatch.setattr(picking, "_TILE_MB", tile_mb)
    rng = np.random.default_rng(0)
    rows, cols = rng.integers(0, 40, 200), rng.integers(0, 30, 200)
    rows[0], cols[0] = 10, 7
    bands = np.array([True, False, True, True, False])
    whole = scene.read(bands=bands)
    values, valid = values_at(scene, rows, cols, bands)
    np.testing.assert_array_equal(values, whole.values[:, rows, cols].T)
    np.testing.assert_array_equal(valid, whole.valid[rows, cols])
    assert not valid[0]
    assert valid[1:].any()


def test_cancel(scene):
    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        values_at(scene, np.array([3]), np.array([4]), scene.usable, stop)


def test_no_pixels(scene):
    none = np.zeros(0, np.int64)
    values, valid = values_at(scene, none, none, scene.usable)
    assert values.shape == (0, 5)
    assert valid.shape == (0,)


@settings(deadline=None, max_examples=50)
@given(st.data())
def test_every_pixel_is_in_exactly_one_tile(data):
    height, width = data.draw(st.integers(1, 30)), data.draw(st.integers(1, 30))
    tiles = cut(
        Window(0, 0, height, width), data.draw(st.integers(1, 9)), data.draw(st.integers(1, 9))
    )
    count = data.draw(st.integers(0, 40))
    rng = np.random.default_rng(data.draw(st.integers(0, 99)))
    rows, cols = rng.integers(0, height, count), rng.integers(0, width, count)
    found = list(pixels_by_tile(tiles, rows, cols))
    chosen = np.concatenate([indices for _, indices in found]) if found else np.zeros(0, int)
    assert sorted(chosen) == list(range(count))
    for tile, indices in found:
        assert all(tile.row <= rows[i] < tile.row + tile.height for i in indices)
        assert all(tile.col <= cols[i] < tile.col + tile.width for i in indices)
