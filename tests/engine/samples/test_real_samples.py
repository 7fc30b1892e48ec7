"""Samples that came with measured scenes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from engine.samples import RasterGrid, SampleClass, SamplesError, read_reference, read_vector
from engine.scene import Scene

pytestmark = pytest.mark.data

POTSDAM = [505, 953, 1694, 2070, 91, 359]


def grid_of(path: Path) -> RasterGrid:
    with Scene.open(path) as scene:
        return RasterGrid(
            scene.height, scene.width, scene.transform, scene.crs_wkt, scene.georeferenced
        )


def test_potsdam_polygons_are_its_raster(data: Path) -> None:
    folder = data / "enmap_potsdam"
    grid = grid_of(folder / "enmap_potsdam.tif")
    found = read_vector(str(folder / "landcover_polygons.gpkg"), grid=grid)
    assert found.class_pixels.tolist() == POTSDAM
    assert [one.value for one in found.classes] == [1, 2, 3, 4, 5, 6]
    assert (found.counts.features, found.counts.used_features) == (810, 810)
    same = read_reference(str(folder / "landcover.tif"), grid=grid)
    for name in ("rows", "cols", "labels"):
        assert np.array_equal(getattr(found, name), getattr(same, name))
    with rasterio.open(folder / "landcover.tif") as file:
        assert np.array_equal(np.argwhere(file.read(1)), np.column_stack([same.rows, same.cols]))


def test_potsdam_points(data: Path) -> None:
    folder = data / "enmap_potsdam"
    grid = grid_of(folder / "enmap_potsdam.tif")
    path = str(folder / "landcover_points.gpkg")
    with pytest.raises(SamplesError, match="'level_1' and 'level_2'"):
        read_vector(path, grid=grid)
    found = read_vector(path, class_field="level_2", grid=grid)
    counts = found.counts
    assert (len(found), counts.features, counts.used_features, counts.outside) == (75, 120, 75, 45)
    wanted = [SampleClass(1, "Water"), SampleClass(2, "TREE")]
    found = read_vector(path, class_field="level_2", grid=grid, wanted=wanted)
    assert found.class_pixels.tolist() == [5, 14]
    assert set(found.counts.unknown_names) == {"impervious", "low vegetation", "soil"}


def test_indian_pines(data: Path) -> None:
    folder = data / "indian_pines"
    grid = grid_of(folder / "indian_pines_gic.hdr")
    found = read_reference(str(folder / "indian_pines_gt.hdr"), grid=grid)
    pixels = [46, 1428, 830, 237, 483, 730, 28, 478, 20, 972, 2455, 593, 205, 1265, 386, 93]
    assert found.class_pixels.tolist() == pixels
    assert found.classes[0] == SampleClass(1, "Alfalfa")
    assert found.classes[15] == SampleClass(16, "Stone-Steel-Towers")
    assert 16 < found.counts.features < 100


@pytest.mark.parametrize(
    ("name", "classes"),
    [
        ("landsat5", {"cleared": 1124, "fallen_dry": 220, "forest": 2271, "water": 795}),
        ("sentinel2", {"dryout": 204, "forest": 1056, "village": 614, "water": 496}),
    ],
)
def test_multispectral(data: Path, name: str, classes: dict[str, int]) -> None:
    folder = data / "multispectral"
    grid = grid_of(folder / f"{name}_sample.tif")
    found = read_vector(str(folder / f"{name}_sample_polygons.gpkg"), grid=grid)
    names = [one.name for one in found.classes]
    assert dict(zip(names, found.class_pixels.tolist(), strict=True)) == classes
    assert found.counts.used_features == found.counts.features
