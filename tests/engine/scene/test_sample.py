"""Samples: seeded, of valid pixels, independent of tiles."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from engine.scene import Scene, Window


def test_what_a_sample_holds(raster: Any, spectra: np.ndarray) -> None:
    spectra[:, :, :10] = -999
    with Scene.open(raster(spectra, nodata=-999)) as scene:
        sample = scene.sample(300, 7)
        assert sample.values.shape == (300, 12)
        assert sample.cols.min() >= 10
        assert np.array_equal(sample.values, scene.read().values[:, sample.rows, sample.cols].T)
        assert np.unique(sample.rows * 50 + sample.cols).size == 300
        again, other = scene.sample(300, 7), scene.sample(300, 8)
        assert np.array_equal(again.rows, sample.rows)
        assert np.array_equal(again.cols, sample.cols)
        assert not np.array_equal(other.rows, sample.rows)


def test_fewer_when_there_are_fewer(raster: Any, spectra: np.ndarray) -> None:
    with Scene.open(raster(spectra)) as scene:
        assert scene.sample(10_000, 0).values.shape == (2000, 12)
        assert scene.sample(0, 0).values.shape == (0, 12)


def test_only_of_the_window(raster: Any, spectra: np.ndarray) -> None:
    with Scene.open(raster(spectra)) as scene:
        sample = scene.sample(10_000, 0, Window(5, 6, 7, 8))
        assert sample.rows.size == 56
        assert (sample.rows.min(), sample.rows.max()) == (5, 11)
        assert (sample.cols.min(), sample.cols.max()) == (6, 13)


@pytest.mark.parametrize("layout", [{}, {"tiled": True, "blockxsize": 64, "blockysize": 64}])
def test_large_files_are_read_in_part_but_all_over(
    raster: Any, layout: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    array = np.random.default_rng(0).integers(1, 9000, (4, 640, 640)).astype(np.int16)
    monkeypatch.setattr("engine.scene.scene._SAMPLE_BYTES", 200_000)
    with Scene.open(raster(array, **layout)) as scene:
        read: list[Window] = []
        original = scene.read
        monkeypatch.setattr(scene, "read", lambda w: read.append(w) or original(w))
        sample = scene.sample(2000, 3)
        assert sample.rows.size == 2000
        assert sum(window.pixels for window in read) < 0.2 * 640 * 640
        for quarter in (sample.rows // 320) * 2, sample.rows // 320:
            assert np.unique(quarter).size == 2
        # An even choice: the mean of evenly distributed values is hit.
        assert abs(sample.values.mean() / scene.scale.factor - 4500) < 150


def test_further_rounds_where_data_are_few(raster: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    array = np.zeros((2, 640, 640), np.int16)
    array[:, :, ::16] = 500
    monkeypatch.setattr("engine.scene.scene._SAMPLE_BYTES", 100_000)
    with Scene.open(raster(array)) as scene:
        few, more = scene.sample(1000, 0), scene.sample(4000, 0)
        assert few.rows.size == 1000
        assert 1500 < more.rows.size <= 4000


def test_cutting_the_reading_does_not_change_the_sample(
    raster: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    array = np.random.default_rng(0).integers(1, 9000, (4, 200, 200)).astype(np.int16)
    path = raster(array, tiled=True, blockxsize=64, blockysize=64)
    with Scene.open(path) as first, Scene.open(path) as second:
        expected = first.sample(500, 1)
        second.tiles(bytes_per_pixel=1e6, memory_mb=1)
        second.read(Window(0, 0, 3, 3))
        found = second.sample(500, 1)
    assert np.array_equal(expected.values, found.values)
